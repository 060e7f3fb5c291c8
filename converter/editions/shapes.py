"""How an element of any Akoma Ntoso tree takes part in an edition: as a document, a unit, a box, a line, part of a line, or not at all."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from functools import cache

from lxml import etree

from converter.akn.patterns import Pattern, names, pattern_of

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

DOCUMENT, UNIT, BOX, LINE, INLINE, MARKER, FLOW, TABLE, ROW, CELL, META = (
    "document", "unit", "box", "line", "inline", "marker", "flow", "table", "row", "cell", "meta",
)  # fmt: skip


#: what deserves more than its pattern
_OWN = {"table": TABLE, "tr": ROW, "td": CELL, "th": CELL, "blockList": UNIT}
_SHOWN = {
    Pattern.DOCUMENT: DOCUMENT, Pattern.HIERARCHY: UNIT, Pattern.CONTAINER: BOX, Pattern.BLOCK: LINE, Pattern.INLINE: INLINE,
    Pattern.MARKER: MARKER, Pattern.SUBFLOW: FLOW, Pattern.METADATA: BOX,
}  # fmt: skip


@cache
def shapes() -> dict[str, str]:
    """The shape of every element that the schema declares, by its pattern."""
    return {name: _OWN.get(name) or _SHOWN[pattern_of(name)] for name in names()}


#: units whose printed number stands for a heading when they have none
HEADED = frozenset("article book chapter division part section subchapter subpart subsection subtitle title tome attachment component".split())
HEADS = ("num", "heading", "subheading")


def local(element: etree._Element) -> str:
    """The local name; an empty string for what is not an element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def shape_of(element: etree._Element) -> str:
    """The shape of an element: by name for AKN (and for XHTML, which shares its names), by its content for everything else."""
    tag = element.tag
    if tag == AKN + "meta":
        return META
    shape = shapes().get(tag.rpartition("}")[2])
    if shape is not None:
        return shape
    if tag.startswith(AKN):
        return BOX
    mixed = (element.text or "").strip() or any((child.tail or "").strip() for child in element)
    return LINE if mixed else BOX


def is_sentence(element: etree._Element) -> bool:
    """Is it a sentence of the sentence layer?"""
    return element.tag == AKN + "inline" and element.get("name") == "sentence"


def events(root: etree._Element) -> Iterator[tuple[str, etree._Element, str]]:
    """``("start", element, "")``, ``("text", parent, text)`` and ``("end", element, "")`` for everything outside ``meta``, in order.

    Without recursion, so that no nesting breaks it. The tail of ``root`` is not part of it.
    """
    stack = [(root, iter(root))]
    yield "start", root, ""
    if root.text:
        yield "text", root, root.text
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", element, ""
            if stack and element.tail:
                yield "text", stack[-1][0], element.tail
        elif not isinstance(child.tag, str) or child.tag == AKN + "meta":
            if child.tail:
                yield "text", element, child.tail
        else:
            yield "start", child, ""
            if child.text:
                yield "text", child, child.text
            stack.append((child, iter(child)))


def before_heading(element: etree._Element) -> bool:
    """Whether a heading of the same unit follows a number or subheading, with nothing but more of these between (a few at most)."""
    for sibling in itertools.islice(element.itersiblings(), 8):
        if local(sibling) == "heading":
            return True
        if local(sibling) not in ("", "num", "subheading"):
            return False
    return False


def text_of(element: etree._Element) -> str:
    """All text of an element outside ``meta``, white space collapsed, a space at the borders of what is not part of a line."""
    parts: list[str] = []
    for kind, node, text in events(element):
        if kind == "text":
            parts.append(text)
        elif shape_of(node) != INLINE:
            parts.append(" ")
    return " ".join("".join(parts).split())


def document_of(root: etree._Element) -> etree._Element:
    """The document element of a file: the first child of ``akomaNtoso`` that is an element, or the root itself."""
    if local(root) == "akomaNtoso":
        for child in root:
            if isinstance(child.tag, str):
                return child
    return root


class Ids:
    """Gives every element of a page an HTML id that is its own: its eId wherever that is possible."""

    __slots__ = ("_counts", "of", "targets")

    def __init__(self, taken: Iterable[str] = (), beside: Ids | None = None) -> None:
        #: shared with the other texts of a page
        self._counts: dict[str, int] = dict.fromkeys(taken, 1) if beside is None else beside._counts
        #: element -> its id
        self.of: dict[etree._Element, str] = {}
        #: eId -> id of the first element that has it
        self.targets: dict[str, str] = {}

    def give(self, wanted: str) -> str:
        """A free id, like the one wanted."""
        name = wanted
        while name in self._counts:
            self._counts[wanted] += 1
            name = f"{wanted}~{self._counts[wanted]}"
        self._counts[name] = 1
        return name

    def enrol(self, root: etree._Element, prefix: str = "") -> None:
        """Gives ids to all elements below ``root`` that have an eId, outside ``meta``."""
        for kind, element, _ in events(root):
            eid = element.get("eId") if kind == "start" else None
            if eid and (name := "-".join(eid.split())):
                self.of[element] = self.give(prefix + name)
                self.targets.setdefault(eid, self.of[element])
