"""Writes a statement as Akoma Ntoso 3.0: one tree for each expression, valid by construction whatever the units are.

The mapping is that of section 1.3 of the profile. Longer than most files because it is one table in the form of functions, a function for
each place where the schema allows something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from lxml import etree

from converter.akn import identifiers, metadata
from converter.akn.vocabulary import AKN, HIERARCHY, TM, XML, element_of
from converter.languages import language, sentences
from converter.languages.language import Language
from converter.model import Annex, Expression, Leaf, Statement, Table, Unit, UnitKind, Zones
from converter.source import Mark, Text

_FORMULAS = {UnitKind.PARTIES: "parties", UnitKind.ENACTING: "enactingFormula", UnitKind.TESTIMONIUM: "testimonium"}
_ROWS = {UnitKind.SUBTITLE: "subtitle", UnitKind.BYLINE: "byline", UnitKind.DATELINE: "dateline"}
_POINTS = {UnitKind.POINT, UnitKind.INDENT}
_CONTAINERS = {UnitKind.PART, UnitKind.TITLE_DIVISION, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.DIVISION}
#: targets of links that may stand in the output; anything else is text only
_SAFE = ("http://", "https://", "mailto:")


def documents(statement: Statement) -> dict[str, etree._ElementTree]:
    """One AKN tree with eIds for each expression, by alpha-3 code, the pivot first."""
    several = len(statement.expressions) > 1
    out: dict[str, etree._ElementTree] = {}
    for expression in statement.expressions:
        words = language(expression.language)
        tree = _Writer(statement, expression, words, several).tree()
        identifiers.identify(tree)
        out[words.alpha3] = tree
    return out


def manifest(statement: Statement, trees: dict[str, etree._ElementTree]) -> etree._ElementTree:
    """The ``documentCollection`` that ties the expressions of a work together, the pivot first."""
    root = etree.Element(_q("akomaNtoso"), nsmap={None: AKN})
    collection = _sub(root, "documentCollection", name="bilingualEdition")
    metadata.write_manifest(collection, statement, tuple(trees))
    body = _sub(collection, "collectionBody")
    for expression in statement.expressions:
        words = language(expression.language)
        component = _sub(body, "component")
        _sub(component, "documentRef", href=metadata.expression_iri(statement.facts, words.alpha3), showAs=f"{words.name} text")
    tree = etree.ElementTree(root)
    identifiers.identify(tree)
    return tree


def serialise(tree: etree._ElementTree) -> bytes:
    """UTF-8 with an XML declaration, LF line ends and a final newline; indented where no mixed content is touched."""
    copy = etree.ElementTree(etree.fromstring(etree.tostring(tree.getroot(), encoding="utf-8")))
    _indent(copy.getroot())
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(copy.getroot(), encoding="utf-8") + b"\n"


#: elements with text in them: white space must not be added inside
_MIXED = frozenset(
    etree.QName(AKN, name).text
    for name in "p num heading subheading block crossHeading inline docTitle docType signature remark date b i u sup sub a td_ th_ span".split()
)


def _indent(root: etree._Element) -> None:
    stack = [(root, 0)]
    while stack:
        element, depth = stack.pop()
        children = list(element)
        if not children or element.tag in _MIXED or (element.text and element.text.strip()):
            continue
        element.text = "\n" + "  " * (depth + 1)
        for child in children:
            child.tail = "\n" + "  " * (depth + 1)
            stack.append((child, depth + 1))
        children[-1].tail = "\n" + "  " * depth


def _q(name: str) -> str:
    return f"{{{AKN}}}{name}"


def _sub(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _q(tag), attributes)


class _Writer:
    """Writes one expression."""

    def __init__(self, statement: Statement, expression: Expression, words: Language, several: bool) -> None:
        self.statement = statement
        self.expression = expression
        self.words = words
        self.sentences = several
        self.element = element_of(statement.facts.kind)
        self.numbered = any(_any_hierarchy(zones.body) for zones in (expression.zones, *(annex.zones for annex in expression.annexes)))

    def tree(self) -> etree._ElementTree:
        root = etree.Element(_q("akomaNtoso"), nsmap={None: AKN, "tm": TM})
        document = _sub(root, self.element, name=self.statement.facts.kind.value, contains="originalVersion")
        meta = metadata.write(document, self.statement, self.expression, self.words)
        self.zones(document, self.expression.zones, "body" if self.element == "act" else "mainBody", news=self.element == "doc")
        if self.expression.annexes:
            attachments = _sub(document, "attachments")
            for index, annex in enumerate(self.expression.annexes, 1):
                self.annex(attachments, annex, index)
        metadata.finish(meta, document)
        for zone in document:
            if etree.QName(zone).localname in ("preface", "preamble", "body", "mainBody", "conclusions"):
                zone.set(f"{{{XML}}}lang", self.words.code) if self.words.code != "und" else None
        return etree.ElementTree(root)

    def annex(self, attachments: etree._Element, annex: Annex, index: int) -> None:
        attachment = _sub(attachments, "attachment")
        if annex.num is not None:
            self.line(attachment, "num", annex.num)
        if annex.heading is not None:
            self.line(attachment, "heading", annex.heading)
        document = _sub(attachment, "doc", name=annex.name)
        metadata.write_annex(document, self.statement, self.words, f"{annex.name}_{index}")
        self.zones(document, annex.zones, "mainBody", news=False)

    def zones(self, document: etree._Element, zones: Zones, body: str, *, news: bool) -> None:
        if zones.preface:
            self.preface(_sub(document, "preface"), zones.preface)
        if zones.preamble:
            self.preamble(_sub(document, "preamble"), zones.preamble)
        self.body(_sub(document, body), zones.body, news=news)
        if zones.conclusions:
            self.conclusions(_sub(document, "conclusions"), zones.conclusions)

    # front and end matter

    def preface(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        for unit in units:
            leaves = _leaves(unit)
            if unit.kind is UnitKind.TITLE:
                for text in _texts(leaves):
                    paragraph = _sub(parent, "p")
                    self.line(paragraph, "docTitle", text)
            elif unit.kind in _ROWS and all(isinstance(leaf, Text) for leaf in leaves):
                for text in _texts(leaves):
                    self.line(parent, "block", text, name=_ROWS[unit.kind])
            else:
                self.plain(parent, unit, status="editorial" if unit.kind in (UnitKind.EDITORIAL, UnitKind.CAPTION) else None, sentences=False)

    def preamble(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        for kind, group in groupby(units, key=lambda unit: unit.kind):
            members = list(group)
            if kind in (UnitKind.RECITAL, UnitKind.CITATION):
                name = "recital" if kind is UnitKind.RECITAL else "citation"
                holder = _sub(parent, name + "s")
                for unit in members:
                    item = _sub(holder, name)
                    if unit.num is not None:
                        self.line(item, "num", unit.num)
                    self.blocks(item, _leaves(unit, number=False))
            elif kind in _FORMULAS:
                for unit in members:
                    self.blocks(_sub(parent, "formula", name=_FORMULAS[kind]), _leaves(unit))
            elif kind in (UnitKind.EDITORIAL, UnitKind.CAPTION):
                for unit in members:
                    self.plain(parent, unit, status="editorial")
            else:
                container = _sub(parent, "container", name="narrative")
                for unit in members:
                    self.blocks(container, _leaves(unit))

    def conclusions(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        for kind, group in groupby(units, key=lambda unit: unit.kind):
            members = list(group)
            if kind is UnitKind.SIGNATURE:
                container = _sub(parent, "container", name="signatures")
                for unit in members:
                    for leaf in _leaves(unit):
                        if isinstance(leaf, Table):
                            self.table(container, leaf)
                        else:
                            self.line(_sub(container, "p"), "signature", leaf)
            elif kind in _FORMULAS:
                for unit in members:
                    self.blocks(_sub(parent, "formula", name=_FORMULAS[kind]), _leaves(unit))
            elif kind is UnitKind.BYLINE:
                for unit in members:
                    for leaf in _leaves(unit):
                        if isinstance(leaf, Table):
                            self.table(parent, leaf)
                        else:
                            self.line(_sub(parent, "p"), "inline", leaf, name="byline")
            else:
                for unit in members:
                    self.plain(parent, unit, status="editorial" if kind in (UnitKind.EDITORIAL, UnitKind.CAPTION) else None)

    def plain(self, parent: etree._Element, unit: Unit, *, status: str | None = None, sentences: bool = True) -> None:
        """The leaves of a unit as paragraphs (a caption inside ``remark``)."""
        for leaf in _leaves(unit):
            if isinstance(leaf, Table):
                self.table(parent, leaf)
                continue
            paragraph = _sub(parent, "p", **({"status": status} if status else {}))
            if unit.kind is UnitKind.CAPTION:
                self.line(paragraph, "remark", leaf, sentences=sentences, type="caption", status="editorial")
            else:
                self.inlines(paragraph, leaf, sentences=sentences)

    # the body

    def body(self, parent: etree._Element, units: Sequence[Unit], *, news: bool) -> None:
        hierarchical = etree.QName(parent).localname == "body" or any(unit.kind in HIERARCHY for unit in units)
        if news and not hierarchical:
            for unit in units:
                self.plain(parent, unit, status="editorial" if unit.kind in (UnitKind.EDITORIAL, UnitKind.CAPTION) else None)
        else:
            self.hierarchy(parent, units)
        if len(parent) == 0:  # the schema wants a child; an empty paragraph says nothing and invents nothing
            if etree.QName(parent).localname == "body":
                parent = _sub(_sub(parent, "paragraph"), "content")
            _sub(parent, "p")

    def hierarchy(self, parent: etree._Element, units: Iterable[Unit]) -> None:
        """Units as siblings in a hierarchy; adjacent points and bullets in one ``list``."""
        pending = list(units)
        for points, group in groupby(pending, key=lambda unit: unit.kind in _POINTS):
            if points:
                holder = _sub(parent, "list")
                for unit in group:
                    self.unit(holder, unit)
            else:
                for unit in group:
                    self.unit(parent, unit)

    def unit(self, parent: etree._Element, unit: Unit) -> None:
        name = HIERARCHY.get(unit.kind)
        if name is None:
            self.stray(parent, unit)
            return
        element = _sub(parent, name)
        if unit.num is not None:
            self.line(element, "num", unit.num)
        if unit.heading is not None:
            self.line(element, "heading", unit.heading)
        if not unit.children:
            content = [*unit.blocks, *unit.after]
            if content or unit.kind not in _CONTAINERS or unit.heading is None:
                self.blocks(_sub(element, "content"), content, empty=True)
            else:
                self.blocks(_sub(element, "content"), [], empty=True)
            return
        first = unit.children[0].kind in _POINTS
        single = all(child.kind in _POINTS for child in unit.children)
        if first and single:
            holder = _sub(element, "list")
            if unit.blocks:
                self.blocks(_sub(holder, "intro"), unit.blocks)
            for child in unit.children:
                self.unit(holder, child)
            if unit.after:
                self.blocks(_sub(holder, "wrapUp"), unit.after)
            return
        blocks = unit.blocks
        if first and blocks:  # the text before the points introduces them; what follows the list stands beside it
            end = next((at for at, child in enumerate(unit.children) if child.kind not in _POINTS), len(unit.children))
            holder = _sub(element, "list")
            self.blocks(_sub(holder, "intro"), blocks)
            for child in unit.children[:end]:
                self.unit(holder, child)
            self.hierarchy(element, unit.children[end:])
        else:
            if blocks:
                self.blocks(_sub(element, "intro"), blocks)
            self.hierarchy(element, unit.children)
        if unit.after:
            self.blocks(_sub(element, "wrapUp"), unit.after)

    def stray(self, parent: etree._Element, unit: Unit) -> None:
        """Text, tables, captions and whatever else stands in a hierarchy without a number."""
        leaves = _leaves(unit)
        if unit.kind in (UnitKind.CAPTION, UnitKind.EDITORIAL):
            figure = _sub(parent, "hcontainer", name="figure" if unit.kind is UnitKind.CAPTION else "editorial", status="editorial")
            self.plain(_sub(figure, "content"), unit)
        else:
            element = _sub(parent, "alinea" if self.numbered else "paragraph")
            self.blocks(_sub(element, "content"), leaves, empty=True)
        self.hierarchy(parent, unit.children) if unit.children else None

    # blocks and inlines

    def blocks(self, parent: etree._Element, leaves: Sequence[Leaf], *, empty: bool = False) -> None:
        for leaf in leaves:
            if isinstance(leaf, Table):
                self.table(parent, leaf)
            else:
                self.inlines(_sub(parent, "p"), leaf, sentences=True)
        if empty and not leaves:
            _sub(parent, "p")

    def table(self, parent: etree._Element, table: Table) -> None:
        rows = [row for row in table.rows if row]
        if not rows:
            return
        element = _sub(parent, "table")
        for index, row in enumerate(rows):
            line = _sub(element, "tr")
            for cell in row:
                self.inlines(_sub(_sub(line, "th" if table.header and index == 0 else "td"), "p"), cell, sentences=True)

    def line(self, parent: etree._Element, name: str, text: Text, /, *, sentences: bool = False, **attributes: str) -> None:
        self.inlines(_sub(parent, name, **attributes), text, sentences=sentences)

    def inlines(self, parent: etree._Element, text: Text, *, sentences: bool) -> None:
        """Mixed content: the sentence layer outside, then the marks; what crosses is split."""
        spans: list[tuple[int, int, str, str | None]] = []
        if sentences and self.sentences:
            spans += [(start, end, "sentence", None) for start, end in _sentences(text.content, self.words)]
        spans += [(m.start, m.end, m.kind, m.value) for m in text.marks if m.start < m.end and _known(m)]
        content = text.content
        if not spans:
            parent.text = content
            return
        cuts = sorted({0, len(content), *(s for span in spans for s in span[:2])})
        open_elements: list[tuple[tuple[int, int, str, str | None], etree._Element]] = []
        active: list[tuple[int, int, str, str | None]] = []
        starts = sorted(spans, key=lambda span: (span[0], span[2] != "sentence", -span[1]))
        at = 0
        for low, high in zip(cuts, cuts[1:], strict=False):
            active = [span for span in active if span[1] > low]
            while at < len(starts) and starts[at][0] <= low:
                if starts[at][1] > low:
                    active.append(starts[at])
                at += 1
            active.sort(key=lambda span: (span[2] != "sentence", span[0], -span[1]))
            keep = 0
            while keep < len(open_elements) and keep < len(active) and open_elements[keep][0] == active[keep]:
                keep += 1
            del open_elements[keep:]
            for span in active[keep:]:
                holder = open_elements[-1][1] if open_elements else parent
                open_elements.append((span, _inline(holder, span[2], span[3])))
            _append(open_elements[-1][1] if open_elements else parent, content[low:high])


def _sentences(content: str, words: Language) -> list[tuple[int, int]]:
    return sentences.split(content, words)


def _known(mark: Mark) -> bool:
    if mark.kind == "a":
        return bool(mark.value) and (mark.value or "").lower().startswith(_SAFE) and not any(c.isspace() for c in mark.value or "")
    return mark.kind in ("b", "i", "u", "sup", "sub", "docType") or (mark.kind in ("inline", "date") and bool(mark.value))


def _inline(parent: etree._Element, kind: str, value: str | None) -> etree._Element:
    if kind == "sentence":
        return _sub(parent, "inline", name="sentence")
    if kind == "inline":
        return _sub(parent, "inline", name=value or "")
    if kind == "a":
        return _sub(parent, "a", href=value or "")
    if kind == "date":
        return _sub(parent, "date", date=value or "")
    return _sub(parent, kind)


def _append(parent: etree._Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _leaves(unit: Unit, *, number: bool = True) -> list[Leaf]:
    """All text of a unit that is written without its children, in order."""
    leaves: list[Leaf] = []
    if number and unit.num is not None:
        leaves.append(unit.num)
    if unit.heading is not None:
        leaves.append(unit.heading)
    leaves.extend(unit.blocks)
    pending = list(reversed(unit.children)) if unit.kind not in HIERARCHY else []
    while pending:
        child = pending.pop()
        leaves.extend(_leaves(child))
    leaves.extend(unit.after)
    return leaves


def _texts(leaves: Iterable[Leaf]) -> list[Text]:
    return [text for leaf in leaves for text in ([cell for row in leaf.rows for cell in row] if isinstance(leaf, Table) else [leaf])]


def _any_hierarchy(units: Iterable[Unit]) -> bool:
    """Whether anything is numbered: then plain text beside it is ``alinea``, not ``paragraph``."""
    pending = list(units)
    while pending:
        unit = pending.pop()
        if unit.num is not None or unit.kind in (UnitKind.ARTICLE, UnitKind.PARAGRAPH):
            return True
        pending.extend(unit.children)
    return False
