"""Reads the alignable units of an Akoma Ntoso tree: sentences, headings, titles and the other rows of the preface, in the order of the document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lxml import etree

from converter.akn import identifiers
from converter.akn.finding import text_of
from converter.akn.patterns import Pattern, pattern_of
from converter.akn.vocabulary import AKN, XML
from converter.languages import language as words_of
from converter.languages.language import Language

_ZONES = frozenset("coverPage preface preamble body mainBody conclusions attachments components collectionBody".split())
_ROWS = frozenset("title subtitle byline dateline".split())
_HEADINGS = frozenset("heading subheading crossHeading".split())
#: rows and cells of tables, which count as numbered: which one it is says what it answers
_CELLS = {"tr": "row", "td": "cell", "th": "cell"}
#: blocks that are the label of something else
_LABELS = frozenset(("num",))


@dataclass(frozen=True, slots=True)
class AlignUnit:
    """The finest thing that is aligned, with the place where it stands.

    ``kind`` is ``text`` (a sentence, or a whole block where there is no sentence layer), ``heading``, ``title``, ``subtitle``, ``byline`` or
    ``dateline``. ``zone`` is the part of the document (``preface``, ``body`` ...), ``att_1 body`` and the like inside an attachment. ``block`` is
    the eId of the line it stands in, ``numbers`` what the containers around it are numbered, outermost first: (("article", "5"), ("point", "đ"));
    rows and cells of a table count as numbered.
    """

    eid: str
    text: str
    kind: str
    zone: str
    block: str
    numbers: tuple[tuple[str, str], ...] = ()
    editorial: bool = False

    @property
    def is_cell(self) -> bool:
        """Whether it stands in a cell of a table."""
        return bool(self.numbers) and self.numbers[-1][0] == "cell"


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element inherits from those around it."""

    eid: str = ""
    zone: str = ""
    attachment: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    editorial: bool = False
    hidden: bool = False


def language_of(tree: etree._ElementTree) -> str:
    """The language of a document: its first FRBRlanguage, else the first ``xml:lang``, else ``und``."""
    for element in tree.getroot().iter(f"{{{AKN}}}FRBRlanguage"):
        return element.get("language") or "und"
    for element in tree.getroot().iter("*"):
        code = element.get(f"{{{XML}}}lang")
        if code:
            return code
    return "und"


def units(tree: etree._ElementTree) -> tuple[AlignUnit, ...]:
    """Every alignable unit with an eId, in the order of the document; a note's text follows the line that calls it."""
    root = tree.getroot()
    words = words_of(language_of(tree))
    places: dict[etree._Element, _Place] = {}
    found: list[AlignUnit] = []
    taken: dict[str, int] = {}
    counted: dict[etree._Element, int] = {}
    for element in root.iter("*"):
        parent = element.getparent()
        above = places[parent] if parent is not None else _Place()
        name = _local(element)
        place = _place(element, name, above, words)
        if name in _CELLS and parent is not None and not place.hidden:
            counted[parent] = counted.get(parent, 0) + 1
            place = replace(place, numbers=(*place.numbers, (_CELLS[name], str(counted[parent]))))
        places[element] = place
        if place.hidden or name in _LABELS or pattern_of(name) is not Pattern.BLOCK:
            continue
        for eid, text in _parts(element, place):
            if eid in taken:  # lines without an eId of their own: the cells of a table
                found[taken[eid]] = replace(found[taken[eid]], text=f"{found[taken[eid]].text} {text}")
            elif eid:
                taken[eid] = len(found)
                found.append(AlignUnit(eid, text, _kind(element, name, place), place.zone, place.eid, place.numbers, place.editorial))
    return tuple(found)


def is_sentence(element: etree._Element) -> bool:
    """Whether an element belongs to the sentence layer."""
    return element.tag == f"{{{AKN}}}inline" and element.get("name") == "sentence"


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _place(element: etree._Element, name: str, above: _Place, words: Language) -> _Place:
    if name == "meta" or above.hidden:
        return _Place(hidden=True)
    eid = element.get("eId")
    zone, attachment, numbers = above.zone, above.attachment, above.numbers
    if name in _ZONES:
        zone = f"{attachment} {name}".strip().replace("mainBody", "body")
    elif name in ("attachment", "component") and eid:
        attachment = zone = eid
    number = _number(element, words)
    if number:
        numbers = (*numbers, (name, number))
    editorial = above.editorial or element.get("status") == "editorial"
    if not eid and zone == above.zone and numbers is above.numbers and editorial == above.editorial:
        return above
    return _Place(eid or above.eid, zone, attachment, numbers, editorial)


def _number(element: etree._Element, words: Language) -> str:
    """What the ``num`` of an element says; empty if it has none."""
    for child in element:
        if child.tag == f"{{{AKN}}}num":
            return identifiers.number_of(text_of(child), words)
        if isinstance(child.tag, str) and _local(child) not in ("heading", "subheading"):
            break
    return ""


def _kind(element: etree._Element, name: str, place: _Place) -> str:
    if name in _HEADINGS:
        return "heading"
    if place.zone.rpartition(" ")[2] in ("preface", "coverPage"):
        if name == "block" and element.get("name") in _ROWS:
            return str(element.get("name"))
        if next(element.iter(f"{{{AKN}}}docTitle"), None) is not None:
            return "title"
    return "text"


def _parts(block: etree._Element, place: _Place) -> list[tuple[str, str]]:
    """(eId, text) of the sentences of a block, or of the block itself if it has none; without what stands in blocks and notes inside it."""
    sentences: list[tuple[str, list[str]]] = []
    whole: list[str] = []
    stack: list[tuple[etree._Element, int, bool]] = [(block, -1, False)]  # element, index of its sentence, whether it has been left
    while stack:
        element, at, left = stack.pop()
        if left:
            _add(element.tail, at, sentences, whole)
            continue
        if element is not block:
            stack.append((element, at, True))
            inner = at
            if not isinstance(element.tag, str) or pattern_of(_local(element)) in (Pattern.BLOCK, Pattern.SUBFLOW):
                continue
            if _local(element) == "br":
                _add(" ", at, sentences, whole)
            if is_sentence(element):
                inner = len(sentences)
                sentences.append((element.get("eId") or "", []))
        else:
            inner = at
        _add(element.text, inner, sentences, whole)
        stack.extend((child, inner, False) for child in reversed(element))
    parts = [(eid, " ".join("".join(pieces).split())) for eid, pieces in sentences]
    if not parts:
        parts = [(place.eid, " ".join("".join(whole).split()))]
    return [(eid, text) for eid, text in parts if text]


def _add(text: str | None, at: int, sentences: list[tuple[str, list[str]]], whole: list[str]) -> None:
    if text:
        (sentences[at][1] if at >= 0 else whole).append(text)
