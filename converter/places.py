"""From the elements of a written tree back to the source: both say the same characters in the same order (see ``ledger.compare``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lxml import etree

from converter.ledger import solid
from converter.source import Span, Text

if TYPE_CHECKING:
    from converter.model import Expression


def places(expression: Expression, tree: etree._ElementTree, wanted: Iterable[str]) -> dict[str, Span]:
    """The span of the source in which the text of each wanted eId stands; an id without text has none. Linear in the text."""
    ids = set(wanted)
    counted: list[tuple[int, int, str]] = []  # (characters before it, characters in it, eId)
    opened: dict[int, tuple[int, str]] = {}
    count = skipped = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        is_meta = element.tag.endswith("}meta")
        if event == "start":
            skipped += is_meta
            eid = element.get("eId")
            if eid in ids and eid is not None and not skipped:
                opened[id(element)] = (count, eid)
            if not skipped and element.text:
                count += len(solid(element.text))
            continue
        skipped -= is_meta
        if id(element) in opened:
            begin, eid = opened.pop(id(element))
            if count > begin:
                counted.append((begin, count - begin, eid))
        if not skipped and element.tail:
            count += len(solid(element.tail))
    edges = sorted({edge for begin, length, _ in counted for edge in (begin, begin + length - 1)})
    offsets = _offsets(expression.texts(), edges)
    return {
        eid: Span(offsets[begin][0], offsets[begin + length - 1][1]) for begin, length, eid in counted if begin in offsets and begin + length - 1 in offsets
    }


def _offsets(texts: Iterable[Text], numbers: list[int]) -> dict[int, tuple[int, int]]:
    """Where the n-th character that is not white space stands in the source: (start, end), for sorted ``numbers`` from 0."""
    found: dict[int, tuple[int, int]] = {}
    count = index = 0
    for text in texts:
        size = len(solid(text.content))
        if index < len(numbers) and numbers[index] < count + size:
            at = count
            for place, char in enumerate(text.content):
                if char.isspace():
                    continue
                if at == numbers[index]:
                    runs = text.places(place, place + 1)
                    found[at] = (runs[0].start, runs[-1].end) if runs else (0, 0)
                    index += 1
                    if index == len(numbers) or numbers[index] >= count + size:
                        break
                at += 1
        count += size
    return found
