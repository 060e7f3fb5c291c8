"""Gathers what is known about a work: from its text, from the front matter of its source and, above both, from a sidecar.

What a text does not say stays unknown. A date is that of adoption or signature (of a report: publication),
and only where nothing else is dated that of the visit or event, with a diagnostic. This module is longer than most because every fact
has its own places to look in, in order; each is one short function.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from converter.diagnostics import Code, Diagnostic, Report, Severity
from converter.languages import clauses, dates, fold, language, names, slugs, territories
from converter.languages.language import Language
from converter.lazily import pattern
from converter.model import UNDATED, Dated, DocumentKind, Expression, Facts, Leaf, Party, Unit, UnitKind
from converter.source import Datum, Span, Text

if TYPE_CHECKING:
    from converter.sidecar import Sidecar

REPORTS = frozenset({DocumentKind.NEWS_REPORT, DocumentKind.PRESS_RELEASE})
SIGNED = frozenset(
    {
        DocumentKind.MEMORANDUM, DocumentKind.EXCHANGE_OF_NOTES, DocumentKind.TREATY, DocumentKind.AGREEMENT, DocumentKind.CONVENTION,
        DocumentKind.PROTOCOL, DocumentKind.CHARTER,
    }
)  # fmt: skip
#: of several parties at least two must be known, or none is named
_JOINT = SIGNED | {DocumentKind.JOINT_STATEMENT, DocumentKind.COMMUNIQUE}

_LAST = (UnitKind.DONE, UnitKind.TESTIMONIUM)

#: so many texts at the head of a report, or of a statement without a preamble, may date the event
_HEAD = 3
_SENTENCE = pattern(r"(?<=[.!?])\s+(?=[^\W\d_a-z])|[。！？]")
_SYMBOL = r"[A-Z][A-Z0-9.]*(?:[/][A-Z0-9.()-]+)+|(?:No\.?|N[o°º]\.?|№|Số:?)\s*[A-Z]{0,3}-?\d[\d./-]*"
#: the symbol of a body of the United Nations at the end of a line of its letterhead
_LETTERHEAD = r"(?<![\w/(])[A-Z]{1,6}(?:/[A-Z0-9][A-Z0-9.()-]*){2,}(?:\s\(\d{4}\))?$"
_ISO = r"\d{4}-\d\d-\d\d"
_WORK = r"/akn/[a-z]{2}/.+?/(?:\d{4}-\d\d-\d\d)/([^/@\s]+)(?:/[a-z]{3}@[^\s]*)?"
#: a line before the text is no longer than this
_LINE = 300
_EDGES = " ,.;:—–-()\u00a0"

# keys of front matter for one fact, the surest first
_DATE_KEYS = ("date", "published", "published_time", "date_published", "pubdate", "datetime")
_URL_KEYS = ("source_url", "url", "link", "canonical_url", "source")
_RIGHTS_KEYS = ("rights", "license", "licence", "copyright")
_PUBLISHER_KEYS = ("publisher", "site_name", "site", "agency")
_SYMBOL_KEYS = ("symbol", "number")
_KNOWN_KEYS = frozenset(
    {*_DATE_KEYS, *_URL_KEYS, *_RIGHTS_KEYS, *_PUBLISHER_KEYS, *_SYMBOL_KEYS, "title", "kind", "place", "language", "languages", "identifier", "attribution"}
)
#: so much of a value is shown
_SHOWN = 60


class _Found(NamedTuple):
    """A date with the text that states it."""

    dated: Dated
    text: Text | None


def gather(
    expressions: Sequence[Expression],
    kind: DocumentKind,
    source_metadata: Mapping[str, Datum],
    sidecar: Sidecar | None,
    report: Report,
) -> Facts:
    """The facts about the work of which ``expressions`` are the texts, the pivot first (akn-profile 2.3).

    A sidecar outranks front matter, which outranks nothing that the text says of itself except its place and title. What a sidecar
    says differently from the text is reported, and so is a date that is missing or only that of a visit.
    """
    pivot = expressions[0]
    words = language(pivot.language)
    metadata = _Metadata(source_metadata)
    metadata.check(report)
    if sidecar is not None and sidecar.kind is not None:
        kind = sidecar.kind
    if pivot.language == "und":
        report(Diagnostic(Code.LANGUAGE_UNKNOWN, "the language of the text was not recognised", hint="name it in a sidecar: languages: [en]"))
    own_title = _title(pivot)
    title = own_title or metadata.text("title")
    if title is None and not (sidecar is not None and sidecar.titles):
        report(Diagnostic(Code.NO_TITLE, "the text has no title", hint="a sidecar may give one: title: ..."))
    conflict = _Conflicts(sidecar, report)
    dated = _dated(expressions, kind, metadata, sidecar, conflict, report)
    place = _place(expressions, metadata)
    parties = () if kind in REPORTS else _parties(pivot, words, title, kind)
    tongues = _tongues(expressions)
    number = metadata.text(*_SYMBOL_KEYS) or _symbol(pivot)
    titles: tuple[tuple[str, str], ...] = ()
    slug = metadata.slug() or _slug(pivot, words, title, kind)
    original = translation = prevailing = None
    if sidecar is not None:
        given = dict(sidecar.titles)
        called = given.get("") or given.get(pivot.language)
        conflict("title", own_title, called, effect="names the work in metadata, page titles and the index; the text keeps its own")
        title = given.get("") or given.get(pivot.language) or title or next(iter(given.values()), None)
        titles = tuple((code or pivot.language, text) for code, text in sidecar.titles if code or (own_title and fold(own_title) != fold(text)))
        conflict("place", place, sidecar.place)
        place = sidecar.place or place
        if sidecar.parties:
            stated = tuple(_party(given.code, given.name, given.acronym) for given in sidecar.parties)
            if parties:
                conflict("parties", _codes(parties), _codes(stated))
            parties = stated
        conflict("authentic", ", ".join(tongues.authentic), ", ".join(language(code).code for code in sidecar.authentic))
        conflict("prevailing", tongues.prevailing, sidecar.prevailing)
        conflict("symbol", number, sidecar.symbol)
        tongues = clauses.Tongues(sidecar.authentic or tongues.authentic, sidecar.prevailing or tongues.prevailing)
        _check_prevailing(sidecar, tongues.authentic, expressions, report)
        number = sidecar.symbol or number
        original = sidecar.original
        translation = sidecar.translation
        if sidecar.identifier:
            slug = slugs.clean(sidecar.identifier) or slug
        elif sidecar.titles or sidecar.kind or sidecar.parties:
            slug = _slug(pivot, words, title, kind)
    prevailing = tongues.prevailing
    source = dict(sidecar.source) if sidecar is not None else {}
    return Facts(
        kind=kind,
        slug=slug,
        dated=dated,
        title=title,
        titles=titles,
        parties=parties,
        place=place,
        number=number,
        original=original,
        authentic=tuple(tongues.authentic),
        prevailing=prevailing,
        translation=translation or (),
        publisher=(sidecar.publisher if sidecar is not None else None) or metadata.text(*_PUBLISHER_KEYS),
        source_url=source.get("url") or metadata.url(),
        retrieved=source.get("retrieved") or metadata.day("retrieved", "accessed"),
        rights=source.get("rights") or metadata.text(*_RIGHTS_KEYS),
        attribution=source.get("attribution") or metadata.text("attribution"),
        jurisdiction=sidecar.jurisdiction if sidecar is not None else None,
    )


class _Metadata:
    """Front matter, asked by key; a key may be written in any case."""

    def __init__(self, data: Mapping[str, Datum]) -> None:
        self._data = {key.lower().replace("-", "_").replace(" ", "_"): value for key, value in data.items()}

    def text(self, *keys: str) -> str | None:
        """The first of the values that is a text with something in it, its white space tidied."""
        for key in keys:
            datum = self._data.get(key)
            if datum is not None and isinstance(datum.value, str) and datum.value.strip():
                return " ".join(datum.value.split())
        return None

    def url(self) -> str | None:
        """The address of the page."""
        return next((text for key in _URL_KEYS if (text := self.text(key)) and re.match(r"https?://\S+$", text)), None)

    def day(self, *keys: str) -> str | None:
        """The first of the values that begins with an ISO date that exists."""
        for key in keys:
            match = re.match(_ISO, self.text(key) or "")
            if match and dates.iso(*map(int, match[0].split("-"))):
                return match[0]
        return None

    def check(self, report: Report) -> None:
        """Says which values cannot be used: a date that is none, a kind that is not known, keys below a key."""
        for key, datum in self._data.items():
            text = datum.value if isinstance(datum.value, str) else ""
            why = ""
            if key in _DATE_KEYS and text and self.day(key) is None:
                why = "is not a date (write 2022-12-31)"
            elif key == "kind" and text and text not in {kind.value for kind in DocumentKind}:
                why = "is not a kind of document that is known"
            elif datum.value == () and key in _KNOWN_KEYS:
                why = "has no value that can be read"
            if why:
                shown = f"{text[:_SHOWN]!r} " if text else ""
                report(Diagnostic(Code.METADATA_UNREAD, f"{key}: {shown}in the front matter (line {datum.line}) {why}; not used"))

    def slug(self) -> str | None:
        """The last part of a work's IRI, where an identifier gives one: our own Markdown editions do."""
        match = re.fullmatch(_WORK, self.text("identifier") or "")
        return slugs.clean(match[1]) or None if match else None


class _Conflicts:
    """Reports where a sidecar and the text say different things."""

    def __init__(self, sidecar: Sidecar | None, report: Report) -> None:
        self.sidecar, self.report = sidecar, report

    def __call__(self, key: str, found: str | None, stated: str | None, text: Text | None = None, *, effect: str = "holds") -> None:
        if self.sidecar is None or not found or not stated or fold(found) == fold(stated):
            return
        message = f"{key}: the text says {found!r}, {self.sidecar.name} says {stated!r} (line {self.sidecar.lines.get(key, 1)}), which {effect}"
        self.report(Diagnostic(Code.SIDECAR_CONFLICT, message, _span(text)))


def _check_prevailing(sidecar: Sidecar, authentic: Sequence[str], expressions: Sequence[Expression], report: Report) -> None:
    """Says so if a sidecar lets a language prevail that is neither an authentic one nor one of the texts."""
    codes = {language(code).alpha3 for code in (*authentic, *(expression.language for expression in expressions))}
    if sidecar.prevailing is not None and language(sidecar.prevailing).alpha3 not in codes:
        place = f"{sidecar.name} (line {sidecar.lines.get('prevailing', 1)})"
        message = f"prevailing: {place} says {sidecar.prevailing!r}, which is neither an authentic language nor that of a text"
        report(Diagnostic(Code.SIDECAR_CONFLICT, message, severity=Severity.WARNING))


def _span(text: Text | None) -> Span | None:
    return text.span if text is not None and text.runs else None


# -- texts


def _conclusions(expression: Expression) -> tuple[Unit, ...]:
    """The conclusions of the text; where it has no last clauses those of the first annex that has some, or such clauses in the body."""
    zones = (expression.zones, *(annex.zones for annex in expression.annexes))
    for zone in zones:
        if any(unit.kind in _LAST for unit in _flat(zone.conclusions)):
            return zone.conclusions
    return tuple(unit for unit in _flat(expression.zones.body) if unit.kind in _LAST) or expression.zones.conclusions


def _leaves(leaves: Iterable[Leaf]) -> Iterator[Text]:
    for leaf in leaves:
        if isinstance(leaf, Text):
            yield leaf


def _flat(units: Iterable[Unit]) -> Iterator[Unit]:
    """Units and what they contain, in order, without recursion."""
    pending = list(units)[::-1]
    while pending:
        unit = pending.pop()
        yield unit
        pending.extend(reversed(unit.children))


def _texts(unit: Unit) -> Iterator[Text]:
    """The running texts of one unit, without its children."""
    if unit.heading is not None:
        yield unit.heading
    yield from _leaves(unit.blocks)
    yield from _leaves(unit.after)


def _of(units: Iterable[Unit], *kinds: UnitKind) -> Iterator[Text]:
    for unit in _flat(units):
        if not kinds or unit.kind in kinds:
            yield from _texts(unit)


def _head(expression: Expression) -> list[Text]:
    """The first texts behind the preface, editorial matter aside."""
    found: list[Text] = []
    for unit in _flat((*expression.zones.preamble, *expression.zones.body)):
        if unit.kind not in (UnitKind.EDITORIAL, UnitKind.CAPTION, UnitKind.TABLE):
            found.extend(_leaves(unit.blocks))
        if len(found) >= _HEAD:
            break
    return found[:_HEAD]


def _title(expression: Expression) -> str | None:
    parts = [text.content.strip() for text in _of(expression.zones.preface, UnitKind.TITLE)]
    return " ".join(" ".join(parts).split()) or None


def _marked(expression: Expression, value: str) -> Iterator[Text]:
    """Stretches that carry an inline mark, near the head of the text."""
    for text in _head(expression):
        for mark in text.marks:
            if mark.value == value:
                yield text.slice(mark.start, mark.end)


# -- date


def _first(text: Text, words: Language) -> str | None:
    return next((date.iso for date in dates.find(text.content, words) if date.iso), None)


def _dated(expressions: Sequence[Expression], kind: DocumentKind, metadata: _Metadata, sidecar: Sidecar | None, conflict: _Conflicts, report: Report) -> Dated:
    found = _stated(expressions, kind)
    usual = "publication" if kind in REPORTS else "signature" if kind in SIGNED else "adoption"
    if sidecar is not None and sidecar.date is not None:
        name = sidecar.date_of or usual
        if found is not None:
            conflict("date", found.dated.date, sidecar.date, found.text)
        return Dated(sidecar.date, name)
    if found is not None:
        if sidecar is not None and sidecar.date_of:
            return Dated(found.dated.date, sidecar.date_of)
        return found.dated
    day = metadata.day(*_DATE_KEYS)
    if day is not None:
        said = metadata.text("date_of")
        return Dated(day, said if said in ("adoption", "signature", "visit", "event") else "publication")
    visit = _visit(expressions, kind) if kind not in SIGNED else None
    if visit is not None:
        what = "a visit" if visit.dated.name == "visit" else "an event"
        message = f"only {what} is dated ({visit.dated.date}), not the document"
        report(Diagnostic(Code.DATE_OF_VISIT, message, _span(visit.text), hint="a sidecar may give the date: date: 2022-12-31"))
        return visit.dated
    report(Diagnostic(Code.NO_DATE, "the text states no complete date", hint="a sidecar may give one: date: 2022-12-31"))
    return UNDATED


def _stated(expressions: Sequence[Expression], kind: DocumentKind) -> _Found | None:
    """The date that the document gives itself: in its last clauses, in its date line, in its title."""
    name = "publication" if kind in REPORTS else "signature" if kind in SIGNED else "adoption"
    for places in (_closing_dates, _adoption_lines, _date_lines, _title_dates):
        for expression in expressions:
            words = language(expression.language)
            for text in places(expression, words):
                day = _first(text, words)
                if day:
                    return _Found(Dated(day, name), text)
    return None


def _closing_dates(expression: Expression, words: Language) -> Iterator[Text]:
    yield from _of(_conclusions(expression), UnitKind.DONE, UnitKind.TESTIMONIUM)
    for text in _of(_conclusions(expression), UnitKind.SIGNATURE, UnitKind.CLOSING, UnitKind.TEXT, UnitKind.DATELINE):
        if _is_date(text.content, words):
            yield text


def _is_date(content: str, words: Language) -> bool:
    """Whether a line is little more than a date."""
    found = dates.find(content, words) if content[:1] not in "([" else []
    return bool(found) and found[0].end - found[0].start >= 0.5 * len(content.strip())


def _adoption_lines(expression: Expression, words: Language) -> Iterator[Text]:
    """Lines before the text that say when a body adopted it: "Resolution adopted by the General Assembly on 19 June 2023"."""
    said = tuple(fold(word) for word in words.adopted)
    for text in _of(expression.zones.preface):
        if len(text.content) <= _LINE and _says(fold(text.content), said, words):
            yield text


def _date_lines(expression: Expression, words: Language) -> Iterator[Text]:
    yield from (text for text in _of(expression.zones.preface, UnitKind.DATELINE) if text.content[:1] not in "([")
    yield from _marked(expression, "dateline")
    yield from _of(expression.zones.preface, UnitKind.BYLINE)
    verbs = {fold(phrase).split()[0] for phrase in words.done}
    for text in _of(expression.zones.preface, UnitKind.SUBTITLE, UnitKind.EDITORIAL, UnitKind.TEXT):
        if _is_date(text.content, words) or (words.spaces and fold(text.content).split(" ", 1)[0] in verbs):
            yield text  # "Concluded on 29 July 1991"


def _title_dates(expression: Expression, words: Language) -> Iterator[Text]:
    yield from _of(expression.zones.preface, UnitKind.TITLE)


def _visit(expressions: Sequence[Expression], kind: DocumentKind) -> _Found | None:
    """The first day of a visit (of a statement), or of the event (of a report, or of a statement in its first sentence)."""
    for expression in expressions:
        words = language(expression.language)
        visits = tuple(fold(word) for word in words.visits)
        texts = list(_of(expression.zones.preamble, UnitKind.NARRATIVE)) if kind not in REPORTS else []
        for at, text in enumerate(texts or _head(expression)):
            for number, sentence in enumerate(_SENTENCE.split(text.content)):
                day = next((date.iso for date in dates.find(sentence, words) if date.iso), None)
                if day and kind in REPORTS:
                    return _Found(Dated(day, "event"), text)
                if day and _says(fold(sentence), visits, words):
                    return _Found(Dated(day, "visit"), text)
                if day and at == 0 and number == 0:
                    return _Found(Dated(day, "event"), text)
    return None


def _says(folded: str, phrases: Iterable[str], words: Language) -> bool:
    for phrase in phrases:
        at = folded.find(phrase)
        while at >= 0:
            if not words.spaces or at == 0 or not folded[at - 1].isalnum():
                return True
            at = folded.find(phrase, at + 1)
    return False


# -- place, languages, symbol


def _place(expressions: Sequence[Expression], metadata: _Metadata) -> str | None:
    for expression in expressions:
        words = language(expression.language)
        for text in _of(_conclusions(expression), UnitKind.DONE, UnitKind.TESTIMONIUM):
            found = clauses.place(text.content, words)
            if found:
                return found
    for expression in expressions:
        words = language(expression.language)
        dated = (text for text in _of(_conclusions(expression), UnitKind.SIGNATURE, UnitKind.CLOSING, UnitKind.TEXT) if _is_date(text.content, words))
        for text in (*dated, *_of(expression.zones.preface, UnitKind.DATELINE), *_marked(expression, "dateline")):
            found = clauses.place(text.content, words) or _line_place(text.content, words)
            if found:
                return found
    return metadata.text("place")


def _line_place(line: str, words: Language) -> str | None:
    """What a date line says apart from its date: "Jeddah, Saudi Arabia", "HÀ NỘI"; weekdays, verbs of signing and agencies in brackets are no places."""
    rest = line
    for date in reversed(dates.find(line, words)):
        rest = rest[: date.start] + "\n" + rest[date.end :]
    rest = re.sub(r"[(（][^)）]*[)）]", "\n", rest)
    idle = {fold(day) for day in names.weekdays(words.code)} | {fold(phrase).split()[0] for phrase in (*words.done, *words.adopted)}
    for part in re.split(r"\n|\s[—–-]+(?:\s|$)", rest):
        found = _without_articles(part, words)
        first = fold(re.split(r"[\s,]", found, maxsplit=1)[0])
        if not found or first in idle or any(char.isdecimal() for char in found) or len(found.split()) > 5:
            continue
        if all(word[:1].isupper() or word[:1].lower() == word[:1].upper() or len(word) <= 3 for word in re.findall(r"[^\W\d_]+", found)):
            return found + "." if found.endswith("D.C") else found
    return None


def _without_articles(part: str, words: Language) -> str:
    """A part of a date line without the small words and weekdays at its ends ("Nouakchott, le"; "г. Астана")."""
    found = part.strip(_EDGES)
    for town in sorted(words.towns, key=len, reverse=True):
        if fold(found).startswith(fold(town) + " ") and found[0].islower():
            found = found[len(town) :].strip(_EDGES)
    weekdays = {fold(day) for day in names.weekdays(words.code)}
    while " " in found:
        last = found.rpartition(" ")[2]
        if fold(last) not in weekdays and not (last[0].islower() and len(last) <= 5):
            break
        found = found[: -len(last)].strip(_EDGES)
    return found


def _tongues(expressions: Sequence[Expression]) -> clauses.Tongues:
    for expression in expressions:
        words = language(expression.language)
        clause = " ".join(text.content for text in _of(_conclusions(expression), UnitKind.TESTIMONIUM, UnitKind.DONE))
        found = clauses.tongues(clause, words)
        if found.authentic or found.prevailing:
            return found
    return clauses.Tongues((), None)


def _symbol(expression: Expression) -> str | None:
    """A line of the preface that is a document symbol and nothing else: "A/RES/70/1", "No. 41-2000"."""
    for text in _of(expression.zones.preface):
        content = " ".join(text.content.split())
        if re.fullmatch(_SYMBOL, content) and any(char.isdecimal() for char in content):
            return content
    for text in _of(expression.zones.preface):
        found = re.search(_LETTERHEAD, text.content)
        if found and len(text.content) <= _LINE:
            return found[0]
    return None


# -- parties


def _party(code: str | None, name: str | None = None, acronym: str | None = None) -> Party:
    if acronym:
        return Party(acronym, name or acronym, organisation=True)
    code = (code or "").lower()
    return Party(code, name or territories.name_of(code), organisation=code == "eu")


def _codes(parties: Iterable[Party]) -> str:
    return ", ".join(sorted(party.code.lower() for party in parties))


def _states(content: str, words: Language) -> list[str]:
    return list(dict.fromkeys(found.code for found in territories.find(content, words)))


def _parties(expression: Expression, words: Language, title: str | None, kind: DocumentKind) -> tuple[Party, ...]:
    """The states in the title; where that is silent (or names others too), those of the parties' line or the opening."""
    titled = _states(title or "", words)
    formula = _states(" ".join(text.content for text in _of(expression.zones.preamble, UnitKind.PARTIES)), words)
    narrative = [text.content for text in _of(expression.zones.preamble, UnitKind.NARRATIVE)] or [text.content for text in _head(expression)][:1]
    opening = _states(_SENTENCE.split(narrative[0])[0], words) if narrative else []
    named = formula if len(formula) > 1 else opening
    both = [code for code in titled if code in named]
    if len(both) > 1:
        chosen = both
    elif len(titled) > 1:
        chosen = titled
    elif len(named) > 1:
        chosen = named
    else:
        chosen = titled or formula
    if len(chosen) < 2 and kind in _JOINT:
        return ()
    return tuple(_party(code) for code in sorted(chosen))


# -- slug


def _slug(expression: Expression, words: Language, title: str | None, kind: DocumentKind) -> str:
    """The name of the work for its IRI; never empty."""
    if title and kind in REPORTS:
        found = slugs.of_opening(title, words, running=False)
    elif title:
        found = slugs.of_title(title, words)
    else:
        found = ""
    if not found:
        found = slugs.of_opening(_opening(expression), words, running=True)
    if not found:
        found = next((slug for text in expression.texts() if (slug := slugs.clean(text.content[:200]))), "")
    return found or slugs.clean(kind.value)


def _opening(expression: Expression) -> str:
    """The first words of the text, behind a date line that runs into them."""
    for text in _head(expression):
        start = max((mark.end for mark in text.marks if mark.value == "dateline"), default=0)
        content = text.content[start:].strip()
        if content:
            return content
    return next((text.content for text in expression.texts() if any(char.isalnum() for char in text.content)), "")
