"""Numbered paragraphs, points and bullets: "1." "(a)" "ii)" "一、" "①" "§ 5" "3.2" "-", and ordinal words set in bold."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from converter.languages import numerals
from converter.model import UnitKind
from converter.structure import openers
from converter.structure.reading import OPENERS, STOPS, Reading, View

#: how many items without a mark are looked back at
ITEMS = 20


def detect(view: View) -> Iterator[Reading]:
    """Readings of the number at the start of a block."""
    yield from openers.at(view, 0)
    yield from _spoken(view)
    yield from _unmarked(view)
    if openers.is_bare_roman(view) and view.next is not None:
        text = view.text.strip(" .-–—")
        value = next(n.value for n in numerals.read(text) if n.style == "ROMAN")
        yield Reading(
            UnitKind.SECTION, 1.7, "numbers", num=(0, len(view.text)), number=text, series="section ROMAN", value=value, evidence=("a Roman number alone",),
        )  # fmt: skip


def _unmarked(view: View) -> Iterator[Reading]:
    """Items without any mark: each begins small and ends in a semicolon, under a text that ends in a colon."""
    before = view.previous
    if before is None or view.words > 60 or any(True for _ in openers.at(view, 0)):
        return
    if _set_in(view):
        depth = view.block.indent
        yield Reading(UnitKind.INDENT, 1.3, "numbers", series="bullet unmarked", body=(0, len(view.text)), depth=depth, evidence=("set in under a colon",))
        return
    if not view.starts_low or view.bare_end not in ";；." or view.text[:1] in OPENERS:
        return
    first = before.bare_end in ":："
    if (first and view.bare_end in ";；") or (before.starts_low and before.bare_end in ";；"):
        yield Reading(UnitKind.INDENT, 1.2, "numbers", series="bullet unmarked", body=(0, len(view.text)), evidence=("an item of a list without marks",))


def _set_in(view: View) -> bool:
    """Whether the line is one of several that are set in by the same columns under a text that ends in a colon."""
    indent = view.block.indent
    after = view.next
    before = view.previous
    if indent < 2 or before is None:
        return False
    several = before.block.indent == indent or (after is not None and after.block.indent == indent)
    for _ in range(ITEMS):
        if before is None or before.block.indent > indent:
            return False
        if before.block.indent < indent:
            return several and before.block.indent + 2 <= indent and before.bare_end in ":："
        before = before.previous
    return False


def _spoken(view: View) -> Iterator[Reading]:
    """Ordinal words that open a paragraph: "First, we resolve"; strong only where they are set off in bold."""
    head = view.folded[:24]
    end = next((i for i, c in enumerate(head) if not (c.isalpha() or c == "-")), len(head))
    value = view.cues.ordinals.get(head[:end])
    while end < len(view.text) and unicodedata.combining(view.text[end]):
        end += 1
    if not value or end >= len(view.text) or view.text[end] not in ",:.)،" or view.text[:1].islower():
        return
    bold = any(m.kind == "b" and m.start == 0 and end <= m.end <= end + 2 for m in view.block.text.marks)
    dashes = len(view.text[end + 1 : end + 4]) - len(view.text[end + 1 : end + 4].lstrip("-–—"))
    stop = end if view.text[end] == "," else end + 1 + dashes
    capitals = view.text[:end].isupper() and end > 3
    rest = view.text[stop:].strip()
    if stop > end and rest and view.next is not None and rest[-1] not in STOPS and len(rest.split()) <= openers.HEADING_WORDS:
        at = view.text.index(rest, stop)
        yield Reading(
            UnitKind.SECTION, 1.2 + (0.5 if bold else 0.0), "numbers", num=(0, stop), number=str(value), series="section word", value=value,
            heading=(at, len(view.text)), style=0, evidence=(f"ordinal {view.text[:end]!r}", "short, without a stop"),
        )  # fmt: skip
    yield Reading(
        UnitKind.PARAGRAPH, 0.9 if bold or (capitals and stop > end) else 0.1, "numbers", num=(0, stop), number=str(value), series="word word",
        value=value, body=(stop, len(view.text)), evidence=(f"ordinal {view.text[:end]!r}",),
    )  # fmt: skip
