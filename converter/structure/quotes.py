"""Finds quoted structure: blocks that an amendment quotes ("shall be replaced by the following: '3. ...'"), whose numbers are not the document's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from converter.source import Block, Shape
from converter.structure.reading import STOPS

#: what opens a quotation, and what closes it
PAIRS: Mapping[str, str] = {'"': '"', "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‘": "’", "《": "》"}
_BEGINS = r"[(（\[]?\s?[^\W_]{1,5}\s?[.)）、．](?!\w)|\d{1,3}(?:\.\d{1,3})+\s|[^\W\d_]{2,12}\.?\s(?:\d+|[IVXLC]+|[A-Z])\b|第|제\s?\d|§"
LONGEST = 80


class Quotation(NamedTuple):
    """Blocks ``first`` to ``last`` (included) stand inside one quotation."""

    first: int
    last: int


def find(blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Quotations in order, none inside another. Each begins behind a text that ends in a colon, and with a number or a label or on several lines."""
    found: list[Quotation] = []
    at = 1
    while at < len(blocks):
        content = blocks[at].text.content
        closing = PAIRS.get(content[:1])
        if closing is None or blocks[at].shape is Shape.TABLE or blocks[at - 1].text.content.rstrip("-–— ")[-1:] not in (":", "："):
            at += 1
            continue
        last = _end(blocks, at, content[0], closing)
        if last is not None and (last > at or re.match(_BEGINS, content[1:])):
            found.append(Quotation(at, last))
            at = last + 1
        else:
            at += 1
    return tuple(found)


def _end(blocks: Sequence[Block], first: int, opening: str, closing: str) -> int | None:
    """The block in which the quotation that opens at ``first`` is closed, at the block's end; None if it never is."""
    depth = 0
    for index in range(first, min(len(blocks), first + LONGEST)):
        content = blocks[index].text.content
        if opening == closing:
            depth = (depth + content.count(opening)) % 2
        else:
            depth += content.count(opening) - sum(content.count(c) for c in closing if c != opening)
        if depth <= 0:
            tail = content.rstrip(STOPS + " )]")
            return index if tail[-1:] in closing else None
    return None


def unmarked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a quotation without the sign that opens it."""
    first = blocks[0]
    return [first._replace(text=first.text.slice(1, len(first.text.content)).strip()), *blocks[1:]]
