"""Writes a statement as Akoma Ntoso 3.0: one tree for each expression, valid by construction whatever the units are.

The mapping is that of section 1.3 of the profile. Two models of content meet here: the *hierarchy* of the body (``unit``), and the *flow* of
blocks everywhere else (``flow``). Longer than most files because it is one table in the form of functions, a function for each place where the
schema allows something else. A mark that crosses a sentence is split, never the sentence: beads name sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from datetime import date
from itertools import groupby, pairwise

from lxml import etree

from converter.akn import identifiers, metadata
from converter.akn.patterns import Pattern, pattern_of
from converter.akn.vocabulary import AKN, HIERARCHY, TM, XML, element_of
from converter.languages import language
from converter.languages import sentences as sentence_splitter
from converter.languages.language import Language
from converter.model import Annex, Expression, Leaf, Quote, Statement, Table, Unit, UnitKind, Zones
from converter.source import Mark, Text

_FORMULAS = {UnitKind.PARTIES: "parties", UnitKind.ENACTING: "enactingFormula", UnitKind.TESTIMONIUM: "testimonium"}
_ROWS = {UnitKind.SUBTITLE: "subtitle", UnitKind.BYLINE: "byline", UnitKind.DATELINE: "dateline"}
_ZONES = ("preface", "preamble", "body", "mainBody", "conclusions")
_POINTS = {UnitKind.POINT, UnitKind.INDENT}
#: units that only group others; any other unit with nothing but plain text below it holds that text as its own
_GROUPS = {UnitKind.PART, UnitKind.TITLE_DIVISION, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.DIVISION}
_ASIDE = {UnitKind.EDITORIAL, UnitKind.CAPTION}
#: below this depth units are written as plain paragraphs: parsers refuse what is nested 256 deep
_DEEPEST = 40
#: so many marks may cover one character, links inside links and the like included
_MARKS = 20
_TYPOGRAPHIC = {"b", "i", "u"}
#: signs that may stand in the target of a link beside letters and digits: fewer than RFC 3986 allows, so that all schema processors agree
_URI = frozenset("-._~!$&'()*+,;=:@/?#%")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


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
    root = etree.Element(_q("akomaNtoso"), nsmap={None: AKN, "tm": TM})  # type: ignore[dict-item]  # the stubs forget the default namespace
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
    root = deepcopy(tree.getroot())
    _indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="utf-8") + b"\n"


def _indent(root: etree._Element) -> None:
    stack = [(root, 0)]
    while stack:
        element, depth = stack.pop()
        children = list(element)
        if not children or _holds_text(element, children):
            continue
        element.text = "\n" + "  " * (depth + 1)
        for child in children:
            child.tail = "\n" + "  " * (depth + 1)
            if isinstance(child.tag, str):
                stack.append((child, depth + 1))
        children[-1].tail = "\n" + "  " * depth


def _holds_text(element: etree._Element, children: Sequence[etree._Element]) -> bool:
    """Whether white space means something in an element: text stands in it, or could."""
    if pattern_of(str(element.tag).rpartition("}")[2]) in (Pattern.BLOCK, Pattern.INLINE):
        return True
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in children)


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
        self.numbered = False

    def tree(self) -> etree._ElementTree:
        root = etree.Element(_q("akomaNtoso"), nsmap={None: AKN, "tm": TM})  # type: ignore[dict-item]  # the stubs forget the default namespace
        document = _sub(root, self.element, name=self.statement.facts.kind.value, contains="originalVersion")
        metadata.write(document, self.statement, self.expression, self.words)
        self.zones(document, self.expression.zones, "body" if self.element == "act" else "mainBody", prose=self.element == "doc")
        for zone in document:
            if etree.QName(zone).localname in _ZONES:
                self.speak(zone)
        if self.expression.annexes:
            attachments = _sub(document, "attachments")
            for index, annex in enumerate(self.expression.annexes, 1):
                self.annex(attachments, annex, index)
        return etree.ElementTree(root)

    def speak(self, element: etree._Element) -> None:
        """Says which language an element is in."""
        if self.words.code != "und":
            element.set(f"{{{XML}}}lang", self.words.code)

    def annex(self, attachments: etree._Element, annex: Annex, index: int) -> None:
        attachment = _sub(attachments, "attachment")
        self.speak(attachment)
        if annex.num is not None:
            self.line(attachment, "num", annex.num)
        if annex.reference is not None:
            self.line(attachment, "subheading", annex.reference)
        if annex.heading is not None:
            self.line(attachment, "heading", annex.heading)
        document = _sub(attachment, "doc", name=annex.name)
        metadata.write_annex(document, self.statement, self.words, f"{annex.name}_{index}")
        self.zones(document, annex.zones, "mainBody", prose=True)

    def zones(self, document: etree._Element, zones: Zones, body: str, *, prose: bool) -> None:
        """The parts of one document; ``prose`` says that a body without hierarchy is a row of paragraphs."""
        self.numbered = _is_numbered(zones.body)
        self.preface(_sub(document, "preface"), zones.preface)
        self.preamble(_sub(document, "preamble"), zones.preamble)
        self.body(_sub(document, body), zones.body, prose=prose)
        self.conclusions(_sub(document, "conclusions"), zones.conclusions)
        for zone in list(document):
            if len(zone) == 0:  # the schema wants none of these empty, and only the body at all
                document.remove(zone)

    # front and end matter

    def preface(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        for unit in units:
            if unit.kind is UnitKind.TITLE:
                for text in _texts([unit]):
                    self.line(_sub(parent, "p"), "docTitle", text)
            elif unit.kind in _ROWS and not unit.children and all(isinstance(leaf, Text) for leaf in _own(unit)):
                for text in _texts([unit]):
                    self.line(parent, "block", text, name=_ROWS[unit.kind])
            else:
                self.flow(parent, unit, sentences=False)

    def preamble(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        def holder(unit: Unit) -> str:
            if unit.kind in (UnitKind.RECITAL, UnitKind.CITATION):
                return str(unit.kind.value)
            return "formula" if unit.kind in _FORMULAS else "aside" if unit.kind in _ASIDE else "narrative"

        for name, group in groupby(units, key=holder):
            if name in ("recital", "citation"):
                row = _sub(parent, name + "s")
                for unit in group:
                    item = _sub(row, name)
                    self.labels(item, unit)
                    self.flow(item, unit, labels=False)
                    _fill(item)
            elif name == "narrative":
                container = _sub(parent, "container", name="narrative")
                for unit in group:
                    self.flow(container, unit)
                _drop_empty(container)
            else:
                for unit in group:
                    self.formula(parent, unit) if name == "formula" else self.flow(parent, unit)

    def conclusions(self, parent: etree._Element, units: Sequence[Unit]) -> None:
        for signatures, group in groupby(units, key=lambda unit: unit.kind is UnitKind.SIGNATURE):
            if signatures:
                container = _sub(parent, "container", name="signatures")
                for unit in group:
                    self.flow(container, unit, inside="signature")
                _drop_empty(container)
                continue
            for unit in group:
                if unit.kind in _FORMULAS:
                    self.formula(parent, unit)
                else:
                    self.flow(parent, unit, inside="byline" if unit.kind is UnitKind.BYLINE else None)

    def formula(self, parent: etree._Element, unit: Unit) -> None:
        formula = _sub(parent, "formula", name=_FORMULAS[unit.kind])
        self.flow(formula, unit)
        _fill(formula)

    def labels(self, parent: etree._Element, unit: Unit) -> None:
        if unit.num is not None:
            self.line(parent, "num", unit.num)
        if unit.heading is not None:
            self.line(parent, "heading", unit.heading)

    def flow(self, parent: etree._Element, unit: Unit, *, sentences: bool = True, labels: bool = True, inside: str | None = None, depth: int = 0) -> None:
        """A unit among blocks: paragraphs and tables; points below it become a ``blockList``, as ``list`` has no place here."""
        own = [text for text in (unit.num, unit.heading) if text is not None] if labels else []
        leaves: list[Leaf] = [*own, *unit.blocks]
        if depth > _DEEPEST:
            leaves = [*own, *unit.blocks, *_leaves(unit.children), *unit.after]
        inside = "caption" if unit.kind is UnitKind.CAPTION else inside
        attributes = {"status": "editorial"} if unit.kind in _ASIDE else {}
        points = depth <= _DEEPEST and bool(unit.children) and unit.children[0].kind in _POINTS
        introduction = leaves.pop() if points and leaves and isinstance(leaves[-1], Text) else None
        self.paragraphs(parent, leaves, sentences=sentences, inside=inside, **attributes)
        if depth > _DEEPEST:
            return
        for listed, group in groupby(unit.children, key=lambda child: child.kind in _POINTS):
            if not listed:
                for child in group:
                    self.flow(parent, child, sentences=sentences, depth=depth + 1)
                introduction = None
                continue
            block_list = _sub(parent, "blockList")
            if isinstance(introduction, Text):
                self.line(block_list, "listIntroduction", introduction, sentences=sentences)
            introduction = None
            for child in group:
                item = _sub(block_list, "item")
                self.labels(item, child)
                self.flow(item, child, sentences=sentences, labels=False, depth=depth + 1)
                _fill(item)
        self.paragraphs(parent, unit.after, sentences=sentences, inside=inside, **attributes)

    def paragraphs(self, parent: etree._Element, leaves: Iterable[Leaf], *, sentences: bool = True, inside: str | None = None, **attributes: str) -> None:
        """Texts as paragraphs, each wholly inside one inline if it is a caption, a signature or a byline; tables as tables."""
        for leaf in leaves:
            if isinstance(leaf, Table):
                self.table(parent, leaf, sentences=sentences)
                continue
            if isinstance(leaf, Quote):
                self.quote(parent, leaf)
                continue
            paragraph = _sub(parent, "p", **attributes)
            if inside == "caption":
                paragraph = _sub(paragraph, "remark", type="caption", status="editorial")
            elif inside == "signature":
                paragraph = _sub(paragraph, "signature")
            elif inside == "byline":
                paragraph = _sub(paragraph, "inline", name="byline")
            self.inlines(paragraph, leaf, sentences=sentences)

    # the body

    def body(self, parent: etree._Element, units: Sequence[Unit], *, prose: bool) -> None:
        act = etree.QName(parent).localname == "body"
        if prose and not act and not _has_hierarchy(units):
            for unit in units:
                self.flow(parent, unit)
        else:
            self.hierarchy(parent, units, 0)
        if len(parent) == 0:  # the schema wants a child; an empty paragraph says nothing and invents nothing
            _sub(_sub(_sub(parent, "paragraph"), "content") if act else parent, "p")

    def hierarchy(self, parent: etree._Element, units: Iterable[Unit], depth: int) -> None:
        """Units as siblings in a hierarchy; adjacent points and bullets in one ``list``."""
        for points, group in groupby(units, key=lambda unit: unit.kind in _POINTS):
            holder = _sub(parent, "list") if points else parent
            for unit in group:
                self.unit(holder, unit, depth)

    def unit(self, parent: etree._Element, unit: Unit, depth: int) -> None:
        if unit.kind in _ASIDE:
            figure = _sub(parent, "hcontainer", name="figure" if unit.kind is UnitKind.CAPTION else "editorial", status="editorial")
            content = _sub(figure, "content")
            self.paragraphs(content, _leaves([unit]), inside="caption" if unit.kind is UnitKind.CAPTION else None)
            _fill(content)
            return
        name = HIERARCHY.get(unit.kind)
        element = _sub(parent, name or ("alinea" if self.numbered else "paragraph"))
        blocks = list(unit.blocks)
        if name is not None:
            self.labels(element, unit)
        else:  # text, tables and whatever else stands here without a place of its own
            blocks[:0] = [text for text in (unit.num, unit.heading) if text is not None]
        children, after = list(unit.children), list(unit.after)
        if depth >= _DEEPEST or (unit.kind not in _GROUPS and all(map(_is_plain, children))):
            blocks, children, after = [*blocks, *_leaves(children), *after], [], []
        if not children:
            self.boxed(element, "content", [*blocks, *after])
            return
        first = next((at for at, child in enumerate(children) if child.kind not in _POINTS), len(children))
        holder = element
        if first and (blocks or first == len(children)):  # the text before points introduces them; what follows the list stands beside it
            holder = _sub(element, "list")
        self.boxed(holder, "intro", blocks)
        if holder is not element:
            for child in children[:first]:
                self.unit(holder, child, depth + 1)
            if first == len(children):
                self.boxed(holder, "wrapUp", after)
                return
            children = children[first:]
        self.hierarchy(element, children, depth + 1)
        self.boxed(element, "wrapUp", after)

    def boxed(self, parent: etree._Element, name: str, leaves: Sequence[Leaf]) -> None:
        """Leaves in an element that must not be empty; without leaves there is none."""
        box = _sub(parent, name)
        self.paragraphs(box, leaves)
        _drop_empty(box)

    # blocks and inlines

    def table(self, parent: etree._Element, table: Table, *, sentences: bool = True) -> None:
        rows = [row for row in table.rows if row]
        if not rows:
            return
        element = _sub(parent, "table")
        for index, row in enumerate(rows):
            line = _sub(element, "tr")
            for cell in row:
                self.inlines(_sub(_sub(line, "th" if table.header and index == 0 else "td"), "p"), cell, sentences=sentences)

    def quote(self, parent: etree._Element, quote: Quote) -> None:
        """What an amendment quotes: a ``mod`` with a structure whose numbers are its own."""
        structure = _sub(_sub(_sub(parent, "p"), "mod"), "quotedStructure")
        if _has_hierarchy(quote.units):
            self.hierarchy(structure, quote.units, 0)
        else:
            for unit in quote.units:
                self.flow(structure, unit)
        if len(structure) == 0:
            _sub(structure, "p")

    def line(self, parent: etree._Element, name: str, text: Text, /, *, sentences: bool = False, **attributes: str) -> None:
        self.inlines(_sub(parent, name, **attributes), text, sentences=sentences)

    def inlines(self, parent: etree._Element, text: Text, *, sentences: bool) -> None:
        """Mixed content: the sentence layer outside, then the marks; what crosses is split."""
        spans: list[tuple[int, int, str, str | None]] = []
        if sentences and self.sentences:
            spans += [(start, end, "sentence", None) for start, end in sentence_splitter.split(text.content, self.words)]
        content = text.content
        spans += [(m.start, min(m.end, len(content)), m.kind, m.value) for m in _joined(text.marks) if m.start < min(m.end, len(content)) and _known(m)]
        if not spans:
            parent.text = content or None
            return
        cuts = sorted({0, len(content), *(s for span in spans for s in span[:2])})
        open_elements: list[tuple[tuple[int, int, str, str | None], etree._Element]] = []
        active: list[tuple[int, int, str, str | None]] = []
        starts = sorted(spans, key=lambda span: (span[0], span[2] != "sentence", -span[1]))
        at = 0
        for low, high in pairwise(cuts):
            active = [span for span in active if span[1] > low]
            while at < len(starts) and starts[at][0] <= low:
                if starts[at][1] > low and (len(active) < _MARKS or starts[at][2] in ("sentence", "footnote")):
                    active.append(starts[at])
                at += 1
            active.sort(key=lambda span: (span[2] != "sentence", span[2] == "footnote", span[0], -span[1]))
            keep = 0
            while keep < len(open_elements) and keep < len(active) and open_elements[keep][0] == active[keep]:
                keep += 1
            del open_elements[keep:]
            for span in active[keep:]:
                holder = open_elements[-1][1] if open_elements else parent
                open_elements.append((span, _inline(holder, span[2], span[3])))
            if open_elements and open_elements[-1][0][2] == "footnote":
                self.note(open_elements[-1][1], content[low:high], int(open_elements[-1][0][3] or 0))
                continue
            _append(open_elements[-1][1] if open_elements else parent, content[low:high])

    def note(self, element: etree._Element, call: str, index: int) -> None:
        """A footnote where it is called. What is printed before the note stands in it too, unless it is the call again."""
        note = self.expression.notes[index]
        element.set("marker", call)
        element.set("placement", "bottom")
        blocks = list(note.blocks)
        if note.num.content != call:
            blocks[:1] = [Text.join([note.num, *blocks[:1]])]
        self.paragraphs(element, blocks)
        _fill(element)


def _joined(marks: Sequence[Mark]) -> list[Mark]:
    """Marks by their place; bold inside bold says nothing more, so what overlaps in kind and value becomes one."""
    out: list[Mark] = []
    last: dict[tuple[str, str | None], int] = {}
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        before = last.get((mark.kind, mark.value))
        if before is not None and mark.kind in _TYPOGRAPHIC and mark.start < out[before].end:
            out[before] = out[before]._replace(end=max(out[before].end, mark.end))
        else:
            last[mark.kind, mark.value] = len(out)
            out.append(mark)
    return out


def _known(mark: Mark) -> bool:
    value = mark.value or ""
    if mark.kind == "a":
        return _is_link(value)
    if mark.kind == "date":
        return _is_date(value)
    if mark.kind == "footnote":
        return value.isdecimal()
    return mark.kind in ("b", "i", "u", "sup", "sub", "docType") or (mark.kind == "inline" and bool(value) and value.isprintable())


def _is_link(value: str) -> bool:
    """Whether a target may stand in the output (an absolute web or mail address, or a relative one); of any other link only the text does."""
    if not value or value.count("#") > 1 or not all(char in _URI or char.isalnum() for char in value):
        return False
    if any(len(part) < 2 or not all(char in "0123456789abcdefABCDEF" for char in part[:2]) for part in value.split("%")[1:]):
        return False
    scheme, colon, rest = value.partition(":")
    if not colon or any(sign in scheme for sign in "/?#"):
        return not value.startswith("//")
    scheme = scheme.lower()
    if scheme in ("http", "https") and rest.startswith("//"):
        end = min((at for sign in "/?#" if (at := rest.find(sign, 2)) >= 0), default=len(rest))
        host, _, port = rest[2:end].partition(":")
        return host[:1].isalnum() and all(char.isalnum() or char in "-." for char in host) and (not port or (port.isascii() and port.isdigit()))
    return scheme == "mailto" and rest[:1].isalnum() and ":" not in rest


def _is_date(value: str) -> bool:
    if _DATE.fullmatch(value) is None:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _inline(parent: etree._Element, kind: str, value: str | None) -> etree._Element:
    if kind == "sentence":
        return _sub(parent, "inline", name="sentence")
    if kind == "footnote":
        return _sub(parent, "authorialNote")
    if kind == "inline":
        return _sub(parent, "inline", name=value or "")
    if kind == "a":
        return _sub(parent, "a", href=value or "")
    if kind == "date":
        return _sub(parent, "date", date=value or "")
    return _sub(parent, kind)


def _append(parent: etree._Element, text: str) -> None:
    last = next(parent.iterchildren(reversed=True), None)  # counting the children would take as long as there are many
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _fill(parent: etree._Element) -> None:
    """Gives an element that needs a block, and has none behind its labels, an empty one: it says nothing and invents nothing."""
    if len(parent) == 0 or etree.QName(parent[-1]).localname in ("num", "heading"):
        _sub(parent, "p")


def _drop_empty(element: etree._Element) -> None:
    parent = element.getparent()
    if len(element) == 0 and parent is not None:
        parent.remove(element)


def _own(unit: Unit) -> list[Leaf]:
    """The text of a unit without its children."""
    return [*(text for text in (unit.num, unit.heading) if text is not None), *unit.blocks, *unit.after]


def _leaves(units: Iterable[Unit]) -> Iterator[Leaf]:
    """All text of units and of what they contain, in order."""
    pending: list[Unit | Leaf] = []
    pending.extend(reversed(list(units)))
    while pending:
        item = pending.pop()
        if isinstance(item, Unit):
            labels = [text for text in (item.num, item.heading) if text is not None]
            pending.extend(reversed([*labels, *item.blocks, *item.children, *item.after]))
        else:
            yield item


def _texts(units: Iterable[Unit]) -> list[Text]:
    found: list[Text] = []
    for leaf in _leaves(units):
        if isinstance(leaf, Table):
            found.extend(cell for row in leaf.rows for cell in row)
        elif isinstance(leaf, Quote):
            found.extend(leaf.texts())
        else:
            found.append(leaf)
    return found


def _is_plain(unit: Unit) -> bool:
    """Whether a unit is text or a table and nothing else."""
    return unit.kind in (UnitKind.TEXT, UnitKind.TABLE) and unit.num is None and unit.heading is None and not unit.children


def _walk(units: Iterable[Unit]) -> Iterator[Unit]:
    pending = list(units)
    while pending:
        unit = pending.pop()
        yield unit
        pending.extend(unit.children)


def _has_hierarchy(units: Iterable[Unit]) -> bool:
    return any(unit.kind in HIERARCHY for unit in _walk(units))


def _is_numbered(units: Iterable[Unit]) -> bool:
    """Whether anything is numbered: then plain text beside it is ``alinea``, not ``paragraph``."""
    return any(unit.num is not None or unit.kind in (UnitKind.ARTICLE, UnitKind.PARAGRAPH) for unit in _walk(units))
