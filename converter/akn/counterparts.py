"""Says by wId which blocks of two expressions are the same, from what is matched inside them (Naming Convention 5.5.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from converter.akn import units as alignable
from converter.akn.patterns import Pattern, pattern_of
from converter.akn.vocabulary import AKN

#: parts that every text has once: equal ids of theirs say nothing false
_ZONES = frozenset("coverPage preface preamble body mainBody conclusions attachments components collectionBody".split())


def _q(name: str) -> str:
    return f"{{{AKN}}}{name}"


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


@dataclass(slots=True)
class _Block:
    """A block or container, and where the units in it stand in the document: from ``low`` to before ``high`` (nothing if they are equal)."""

    element: etree._Element
    eid: str
    low: int = 0
    high: int = 0

    def hold(self, low: int, high: int) -> None:
        """Takes in the units of something inside."""
        if low < high:
            self.low, self.high = (low, high) if self.low == self.high else (min(self.low, low), max(self.high, high))


def _blocks(tree: etree._ElementTree) -> tuple[list[_Block], dict[str, int]]:
    """The blocks and containers with an eId, outermost first, and the number of each unit."""
    number = {unit.eid: at for at, unit in enumerate(alignable.units(tree))}
    found: list[_Block] = []
    open_: list[_Block] = []
    meta = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if element.tag == _q("meta"):
            meta += 1 if event == "start" else -1
        eid = element.get("eId")
        if meta or not eid:
            continue
        if event == "start":
            if _is_block(element):
                found.append(_Block(element, eid))
                open_.append(found[-1])
            if eid in number and open_:
                open_[-1].hold(number[eid], number[eid] + 1)
        elif open_ and open_[-1].element is element:
            closed = open_.pop()
            if open_:
                open_[-1].hold(closed.low, closed.high)
    return found, number


def _is_block(element: etree._Element) -> bool:
    if not str(element.tag).startswith(f"{{{AKN}}}"):
        return False
    return pattern_of(_local(element)) not in (Pattern.INLINE, Pattern.MARKER, Pattern.METADATA)


def mark(other_tree: etree._ElementTree, pivot_tree: etree._ElementTree, links: Iterable[tuple[str, str]], prefix: str) -> tuple[list[tuple[str, str]], bool]:
    """Sets wIds; returns the mappings (pivot's eId, own eId) and whether any wId was set.

    ``links`` pair units (own eId, pivot's eId); ``prefix`` is for ids that would say something false otherwise. Two blocks are the same if they
    are of one name, some unit of one is matched with a unit of the other, and none with a unit outside it.
    """
    ours, our_number = _blocks(other_tree)
    theirs, their_number = _blocks(pivot_tree)
    to_pivot: dict[int, list[int]] = {}
    to_other: dict[int, list[int]] = {}
    for left, right in links:
        if left in our_number and right in their_number:
            to_pivot.setdefault(our_number[left], []).append(their_number[right])
            to_other.setdefault(their_number[right], []).append(our_number[left])
    reach_pivot, reach_other = _Reach(to_pivot, len(our_number)), _Reach(to_other, len(their_number))
    spans: dict[tuple[str, int, int], list[_Block]] = {}
    known: dict[str, _Block] = {}
    for block in theirs:
        known[block.eid] = block
        span = reach_other(block.low, block.high)
        if span is not None:
            spans.setdefault((_local(block.element), *span), []).append(block)
    same: dict[etree._Element, etree._Element] = {}
    mapped: list[tuple[str, str]] = []
    marked = False
    for block in ours:
        span = reach_pivot(block.low, block.high)
        found: _Block | None = None
        if span is not None:
            back = reach_other(*span)
            if back is not None and block.low <= back[0] and back[1] <= block.high:
                candidates = [one for one in spans.get((_local(block.element), *back), []) if one.low <= span[0] and span[1] <= one.high]
                found = next((one for one in candidates if one.eid == block.eid), candidates[0] if candidates else None)
                if found is not None:
                    spans[_local(block.element), *back].remove(found)
        elif block.low == block.high:
            found = _empty(block, known, same)
        if found is not None:
            same[block.element] = found.element
            if found.eid != block.eid:
                block.element.set("wId", found.eid)
                mapped.append((found.eid, block.eid))
                marked = True
        elif block.eid in known and _local(block.element) not in _ZONES and block.element.find(_q("num")) is None:
            block.element.set("wId", f"{prefix}_{block.eid}")
            marked = True
    return mapped, marked


def _empty(block: _Block, known: dict[str, _Block], same: dict[etree._Element, etree._Element]) -> _Block | None:
    """The block of the pivot that a block without units answers by its place: the same eId, in the same container."""
    other = known.get(block.eid)
    if other is None or other.low != other.high or other.element.tag != block.element.tag:
        return None
    ours, theirs = block.element.getparent(), other.element.getparent()
    if ours is None or theirs is None or _local(ours) in _ZONES or not ours.get("eId"):
        return other
    return other if same.get(ours) is theirs else None


class _Reach:
    """The smallest stretch of the other side that holds every counterpart of a stretch of this one."""

    def __init__(self, links: dict[int, list[int]], size: int) -> None:
        low: list[int | None] = [min(links[at]) if at in links else None for at in range(size)]
        high: list[int | None] = [max(links[at]) if at in links else None for at in range(size)]
        self._low, self._high = [low], [high]
        width = 1
        while 2 * width <= size:  # sparse tables, so that any stretch is two look-ups
            low, high = self._low[-1], self._high[-1]
            self._low.append([_least(low[at], low[at + width]) for at in range(size - 2 * width + 1)])
            self._high.append([_most(high[at], high[at + width]) for at in range(size - 2 * width + 1)])
            width *= 2

    def __call__(self, start: int, end: int) -> tuple[int, int] | None:
        """(first, last + 1) on the other side; None if nothing in the stretch has a counterpart."""
        if start >= end:
            return None
        level = (end - start).bit_length() - 1
        low = _least(self._low[level][start], self._low[level][end - (1 << level)])
        high = _most(self._high[level][start], self._high[level][end - (1 << level)])
        return None if low is None or high is None else (low, high + 1)


def _least(one: int | None, two: int | None) -> int | None:
    return two if one is None else one if two is None else min(one, two)


def _most(one: int | None, two: int | None) -> int | None:
    return two if one is None else one if two is None else max(one, two)
