"""The whole road on one page: sources in, Akoma Ntoso and its editions out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from converter import ledger as accounts
from converter.diagnostics import Code, Diagnostic, Report, Severity, TreatymarkError
from converter.source import Block, Omission, Reason, Source, Span

if TYPE_CHECKING:
    from lxml import etree

    from converter.akn.beads import Alignment, Bead
    from converter.align.review import Decision
    from converter.editions.page import Links
    from converter.hints import Hint
    from converter.model import DocumentKind, Statement
    from converter.sidecar import Sidecar
    from converter.structure import Understood

STAGES = ("blocks", "readings", "tree", "alignment", "ledger")
EDITIONS = ("xml", "md", "html")
#: bytes of a paragraph; libxml2 reads 10 MB in one text, unless it is told that the file may be huge
LONGEST = 9_000_000


class Stream:
    """The blocks of one source in one language, and what was understood of them. ``source`` counts the sources of the work."""

    def __init__(self, source: int, language: str, blocks: tuple[Block, ...]) -> None:
        self.source = source
        self.language = language
        self.blocks = blocks
        self.understood: Understood | None = None


class Conversion:
    """All that came of one work.

    ``documents`` maps alpha-3 codes to Akoma Ntoso, the pivot first, and ``manifest`` ties them together where there are several; both
    are empty if anything of level error was found. ``left`` is what was left out when languages were told apart, by source.
    """

    def __init__(self, name: str, sources: Sequence[Source]) -> None:
        self.name = name
        self.sources = tuple(sources)
        self.diagnostics: list[Diagnostic] = []
        self.streams: list[Stream] = []
        self.left: list[tuple[Omission, ...]] = []
        self.ledgers: list[accounts.Ledger] = []
        self.statement: Statement | None = None
        self.trees: dict[str, etree._ElementTree] = {}
        self.manifest_tree: etree._ElementTree | None = None
        self.alignments: dict[str, Alignment] = {}
        self.documents: dict[str, bytes] = {}
        self.manifest: bytes | None = None

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(diagnostic.gravity is severity for diagnostic in self.diagnostics)

    def reporter(self, source: int) -> Report:
        """What takes the findings about one source, and gives them their place in it."""

        def report(diagnostic: Diagnostic) -> None:
            self.diagnostics.append(located(diagnostic, self.sources[source]))

        return report

    def files(self, editions: Iterable[str] = EDITIONS, *, index: str = "") -> dict[str, bytes]:
        """The files of the work: for each language and edition ``NAME.<alpha-3>.<edition>``.

        For several languages together also ``NAME.edition.xml`` (the manifest), ``NAME.html`` and ``NAME.md`` (side by side). Rendering starts from the trees.
        ``index`` is the file name of the page that leads to this work and others, if there is one.
        """
        wanted = tuple(editions)
        found: dict[str, bytes] = {}
        if "xml" in wanted:
            found.update((f"{self.name}.{code}.xml", document) for code, document in self.documents.items())
            if self.manifest is not None:
                found[f"{self.name}.edition.xml"] = self.manifest
        if self.documents:
            found.update(render(self.name, self.manifest_tree, self.trees, wanted, index=index))
        return found


def located(diagnostic: Diagnostic, source: Source) -> Diagnostic:
    """A finding with the name of its file and, if it has a span, with line, column and the text of the line."""
    if diagnostic.file is not None:
        return diagnostic
    if diagnostic.span is None:
        return diagnostic._replace(file=source.name)
    line, column = source.position(diagnostic.span.start)
    return diagnostic._replace(file=source.name, line=line, column=column, excerpt=source.line(line))


def convert(
    sources: Sequence[Source],
    *,
    name: str,
    sidecar: Sidecar | None = None,
    languages: Sequence[str | None] = (),
    decisions: Sequence[Decision] = (),
    until: str | None = None,
) -> Conversion:
    """The work in one or several sources; ``languages`` says which language each is in, where its file name tells.

    ``decisions`` are what a person has settled about the alignment (``align.review``); they outrank the aligner.
    ``until`` stops after one of STAGES. Odd text never raises; TreatymarkError says that the sources cannot be one work.
    """
    work = Conversion(name, sources)
    split(work, languages, sidecar)
    if until != "blocks":
        understand(work, sidecar)
        if until not in ("readings", "tree") and balance(work) and until != "ledger":
            write(work, sidecar, decisions)
            if compare(work) and until != "alignment":
                validate(work)
    return work


def split(work: Conversion, languages: Sequence[str | None], sidecar: Sidecar | None) -> None:
    """Tells the languages of each source apart and joins the hard-wrapped lines of each; the pivot comes first."""
    from converter import languages as words
    from converter.languages import streams
    from converter.structure.clear import clear
    from converter.structure.layout import arrange

    named = [(code, words.language(code).alpha3) for code in sidecar.languages] if sidecar is not None else []
    order = [alpha3 for code, alpha3 in named if alpha3 != "und" or code == "und"]
    for index, source in enumerate(work.sources):
        cleared = clear(source.blocks)
        found = streams.split(cleared.blocks)
        work.left.append((*cleared.left, *found.left))
        declared = languages[index] if index < len(languages) else None
        if declared is None and len(order) == 1 == len(work.sources):
            declared = order[0]
        if declared is not None and len(found.streams) == 1:
            _report_language(work, index, declared, found.streams[0][1], sidecar if not any(languages) else None)
        for code, lines in found.streams:
            blocks = arrange(lines)
            _check_length(source, blocks)
            work.streams.append(Stream(index, words.language(declared).code if declared and len(found.streams) == 1 else code, blocks))
    known: dict[str, Stream] = {}
    for stream in work.streams:
        code = words.language(stream.language).alpha3
        if code in known:
            names = f"{work.sources[known[code].source].name} and {work.sources[stream.source].name}"
            raise TreatymarkError(f"{names}: both are in the same language ({code}), so they cannot be one work")
        known[code] = stream
    if sidecar is not None and named:
        _report_order(work, sidecar, known)
    if order:
        ranks = {code: rank for rank, code in reversed(list(enumerate(order)))}
        work.streams = [known[code] for code in sorted(known, key=lambda code: ranks.get(code, len(order)))]


def _check_length(source: Source, blocks: Sequence[Block]) -> None:
    """Raises TreatymarkError for a paragraph that no parser of XML would read."""
    for block in blocks:
        content = block.text.content
        if len(content) * 4 > LONGEST and len(content.encode()) > LONGEST:
            line, column = source.position(block.text.span.start)
            raise TreatymarkError(f"{source.name}:{line}:{column}: a paragraph of more than {LONGEST // 1_000_000} MB, more than XML parsers read")


def _report_language(work: Conversion, source: int, declared: str, blocks: Sequence[Block], sidecar: Sidecar | None) -> None:
    """Says so if a text is surely in another language than its file name or its sidecar says."""
    from converter import languages as words
    from converter.languages.declared import contradicted

    found = contradicted(declared, blocks)
    if found is not None:
        who = f"{sidecar.name} (line {sidecar.lines.get('languages', 1)})" if sidecar is not None else "the file name"
        message = f"languages: the text is in {found!r}, {who} says {words.language(declared).code!r}, which holds"
        work.reporter(source)(Diagnostic(Code.SIDECAR_CONFLICT, message, blocks[0].text.span, severity=Severity.WARNING))


def _report_order(work: Conversion, sidecar: Sidecar, found: Mapping[str, Stream]) -> None:
    """Says so if a sidecar names languages that the work has no text in, or leaves some out."""
    from converter import languages as words

    named = [words.language(code).alpha3 for code in sidecar.languages]
    absent = [code for alpha3, code in zip(named, sidecar.languages, strict=True) if alpha3 not in found]
    more = [stream.language for alpha3, stream in found.items() if alpha3 not in named]
    if absent or more:
        parts = [f"no text is in {', '.join(map(repr, absent))}"] if absent else []
        parts += [f"{', '.join(map(repr, more))} is not named" if len(more) == 1 else f"{', '.join(map(repr, more))} are not named"] if more else []
        message = f"languages: {sidecar.name} (line {sidecar.lines.get('languages', 1)}) does not fit the text: {'; '.join(parts)}"
        work.reporter(0)(Diagnostic(Code.SIDECAR_CONFLICT, message, severity=Severity.WARNING))


def understand(work: Conversion, sidecar: Sidecar | None) -> None:
    """Finds the structure of each stream; the kind of document is the sidecar's, the front matter's or the pivot's."""
    from converter import languages as words
    from converter import structure

    kind = (sidecar.kind if sidecar is not None else None) or _stated_kind(work)
    given = sidecar.hints if sidecar is not None else ()
    hinted = _hinted(work, given) if given or any(omission.reason is Reason.DIRECTIVE for source in work.sources for omission in source.left) else {}
    for stream in work.streams:
        metadata = work.sources[stream.source].metadata
        report = work.reporter(stream.source)
        stream.understood = structure.understand(stream.blocks, words.language(stream.language), report, metadata, kind=kind, hints=hinted.get(stream))
        kind = kind or stream.understood.kind


def _stated_kind(work: Conversion) -> DocumentKind | None:
    """The kind of document that front matter names, if it is one that is known."""
    said = [datum.value for source in work.sources for key, datum in source.metadata.items() if key.lower() == "kind"]
    if not said:
        return None
    from converter.model import DocumentKind

    return next((kind for value in said for kind in DocumentKind if kind.value == value), None)


def _hinted(work: Conversion, given: Sequence[Hint]) -> dict[Stream, Mapping[int, Hint]]:
    """The hints of each stream, whose blocks are joined and split as the hints say. Those that apply to nothing are reported."""
    from converter import hints

    found = hints.apply(work.sources, [(stream.source, stream.blocks) for stream in work.streams], given)
    work.diagnostics.extend(found.faults)
    for stream, blocks in zip(work.streams, found.blocks, strict=True):
        stream.blocks = blocks
    return dict(zip(work.streams, found.hints, strict=True))


def _understood(work: Conversion) -> list[tuple[Stream, Understood]]:
    return [(stream, stream.understood) for stream in work.streams if stream.understood is not None]


def balance(work: Conversion) -> bool:
    """Draws up the ledger of each source; whether all close."""
    for index, source in enumerate(work.sources):
        own = [understood for stream, understood in _understood(work) if stream.source == index]
        later = [*work.left[index], *(omission for understood in own for omission in understood.omissions)]
        omissions = merged(source.left, later)
        work.ledgers.append(accounts.balance(source, accounts.texts_of(found.expression for found in own), omissions))
        _report_faults(work, index, work.ledgers[-1].faults)
        if omissions and not work.ledgers[-1].faults:
            _report_left(work, index, later)
    return all(ledger.closes for ledger in work.ledgers)


def merged(first: Sequence[Omission], later: Sequence[Omission]) -> tuple[Omission, ...]:
    """Omissions of two stages, sorted; where a later stage leaves out a stretch, it means what the first has not left out already."""
    if not later:
        return tuple(first)
    taken = sorted(omission.span for omission in first)
    found = list(first)
    index = 0
    for omission in sorted(later, key=lambda omission: omission.span):
        start, end = omission.span
        while index < len(taken) and taken[index].end <= start:
            index += 1
        at = index
        while at < len(taken) and taken[at].start < end:
            if start < taken[at].start:
                found.append(Omission(Span(start, taken[at].start), omission.reason))
            start = max(start, taken[at].end)
            at += 1
        if start < end:
            found.append(Omission(Span(start, end), omission.reason))
    return tuple(sorted(found, key=lambda omission: omission.span))


def _report_left(work: Conversion, source: int, omissions: Sequence[Omission]) -> None:
    """Says once for each reason what the stages after reading left out."""
    first: dict[str, tuple[Span, int]] = {}
    for span, reason in ((omission.span, omission.reason.value) for omission in omissions):
        place, count = first.get(reason, (span, 0))
        first[reason] = (min(place, span), count + 1)
    for reason, (span, count) in first.items():
        times = f", {count} places" if count > 1 else ""
        work.reporter(source)(Diagnostic(Code.LEFT_OUT, f"left out: {reason}{times}", span))


def _report_faults(work: Conversion, source: int, faults: Sequence[accounts.Fault]) -> None:
    for fault in faults:
        work.reporter(source)(Diagnostic(Code.LEDGER_OPEN, fault.message, fault.span if fault.span != (0, 0) else None))


def _settled(work: Conversion, code: str, decisions: Sequence[Decision]) -> list[Bead]:
    """What a person has decided about a language and the pivot. Decisions about text that is gone are reported."""
    if not decisions:
        return []
    from converter.align import remarks, review

    beads, lost = review.apply(decisions, next(iter(work.trees.values())), work.trees[code])
    work.diagnostics.extend(remarks.lost(decision) for decision in lost)
    return beads


def _report_foreign(work: Conversion, codes: Sequence[str], decisions: Sequence[Decision]) -> None:
    """Says which decisions are about languages that are not aligned here."""
    pairs = {frozenset((codes[0], code)) for code in codes[1:]}
    foreign = [decision for decision in decisions if frozenset(decision.languages) not in pairs]
    if foreign:
        from converter.align import remarks

        work.diagnostics.extend(remarks.lost(decision) for decision in foreign)


def write(work: Conversion, sidecar: Sidecar | None, decisions: Sequence[Decision] = ()) -> None:
    """Gathers the facts, writes the Akoma Ntoso of every expression, aligns them with the pivot, and ties them together."""
    from converter import facts
    from converter.akn import write as akn
    from converter.model import Provenance, Statement

    found = [understood for _, understood in _understood(work)]
    expressions = tuple(understood.expression for understood in found)
    metadata = {key: value for source in reversed(work.sources) for key, value in source.metadata.items()}
    provenance = Provenance(
        " ".join(source.name for source in work.sources),
        " ".join(source.sha256 for source in work.sources),
        sum(ledger.characters for ledger in work.ledgers),
        sum(ledger.kept for ledger in work.ledgers),
        sum(ledger.left for ledger in work.ledgers),
        sum(ledger.words for ledger in work.ledgers),
    )
    gathered = facts.gather(expressions, found[0].kind, metadata, sidecar, work.reporter(0))
    work.statement = Statement(gathered, expressions, provenance)
    work.trees = akn.documents(work.statement)
    codes = list(work.trees)
    if len(codes) > 1:
        from converter import align
        from converter.akn import beads

        pivot = work.trees[codes[0]]
        _report_foreign(work, codes, decisions)
        for code in codes[1:]:
            work.alignments[code] = align.align(pivot, work.trees[code], _settled(work, code, decisions))
            beads.annotate(work.trees[code], pivot, work.alignments[code])
            _report_beads(work, code)
        work.manifest_tree = akn.manifest(work.statement, work.trees)


def _report_beads(work: Conversion, code: str) -> None:
    """Says what has no counterpart, which pairs are not sure, and where sure ones differ, at their places in the source."""
    from converter.align import remarks
    from converter.places import places

    pivot = next(iter(work.trees))
    streams = dict(zip(work.trees, _understood(work), strict=True))
    found = remarks.find(work.trees[pivot], work.trees[code], (pivot, code), work.alignments[code])
    spans: list[dict[str, Span]] = []
    for side, own in enumerate((pivot, code)):
        wanted = {eid for remark in found for at, eid in ((remark.side, remark.eid), (1 - remark.side, remark.elsewhere)) if at == side and eid}
        spans.append(places(streams[own][1].expression, work.trees[own], wanted) if wanted else {})
    for remark in found:
        stream = streams[(pivot, code)[remark.side]][0]
        message = remark.message
        there = spans[1 - remark.side].get(remark.elsewhere)
        if there is not None:
            source = work.sources[streams[(pivot, code)[1 - remark.side]][0].source]
            line, column = source.position(there.start)
            message = f"{message} ({source.name}:{line}:{column})"
        work.reporter(stream.source)(Diagnostic(remark.code, message, spans[remark.side].get(remark.eid)))


def compare(work: Conversion) -> bool:
    """Whether every tree says exactly what its expression says."""
    closed = True
    for (stream, understood), tree in zip(_understood(work), work.trees.values(), strict=True):
        faults = accounts.compare(understood.expression, tree)
        _report_faults(work, stream.source, faults)
        closed = closed and not faults
    return closed


def validate(work: Conversion) -> None:
    """Serialises the trees; they become ``documents`` only if all are valid."""
    from converter.akn import validate as akn
    from converter.akn import write

    documents = {code: write.serialise(tree) for code, tree in work.trees.items()}
    manifest = write.serialise(work.manifest_tree) if work.manifest_tree is not None else None
    named = [(f"{work.name}.{code}.xml", data) for code, data in documents.items()]
    if manifest is not None:
        named.append((f"{work.name}.edition.xml", manifest))
    for file, data in named:
        work.diagnostics.extend(diagnostic._replace(file=file) for diagnostic in akn.validate(data, thorough=False))
    if not work.count(Severity.ERROR):
        work.documents, work.manifest = documents, manifest


def links(
    name: str, manifest: etree._ElementTree | None, trees: Mapping[str, etree._ElementTree], editions: Iterable[str], index: str, code: str = ""
) -> Links:
    """Where the pages of a work lead: to its other editions, by file name. Without a ``code`` those of the work as a whole."""
    from converter.editions.interface import tag_of
    from converter.editions.page import Links

    stem = f"{name}.{code}" if code else f"{name}.edition" if manifest is not None else f"{name}.{next(iter(trees))}"
    return Links(
        xml=f"{stem}.xml" if "xml" in editions else "",
        markdown=f"{stem.removesuffix('.edition')}.md" if "md" in editions else "",
        side=f"{name}.html" if "html" in editions and manifest is not None else "",
        index=index,
        languages={tag_of(other): f"{name}.{other}.html" for other in trees} if "html" in editions else {},
    )


def render(
    name: str, manifest: etree._ElementTree | None, trees: Mapping[str, etree._ElementTree], wanted: Sequence[str], *, index: str = ""
) -> dict[str, bytes]:
    """The files of the editions ``wanted`` (``md``, ``html``) of a work, from its AKN alone."""
    from converter import editions

    found: dict[str, bytes] = {}
    for edition in wanted:
        if edition == "xml":
            continue
        for code, tree in trees.items():
            leads = links(name, manifest, trees, wanted, index, code) if edition == "html" else None
            found[f"{name}.{code}.{edition}"] = editions.render(tree, edition, links=leads).encode()
        if manifest is not None and edition == "md":
            from converter.editions import columns

            found[f"{name}.md"] = columns.render(manifest, trees).encode()
        if manifest is not None and edition == "html":
            from converter.editions import bilingual

            found[f"{name}.html"] = bilingual.render(manifest, trees, links=links(name, manifest, trees, wanted, index)).encode()
    return found
