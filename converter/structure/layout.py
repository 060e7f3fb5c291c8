"""Joins the lines of a hard-wrapped text into blocks, and leaves every other layout as it is.

A text is hard-wrapped when many of its lines, standing without a blank line between them, end in mid-sentence at about the same width.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converter.source import Block, Shape, Text
from converter.structure.reading import CLOSERS, ENDS

#: a line that opens something: a number, a bullet, or a word with a number ("Art. 5", "Điều 3", "ANNEX II")
_OPENS = (
    r"[(（\[]?\s?[^\W_]{1,5}\s?[.)）、．]\s|[-–—•●▪*·]\s|§|[^\W\d_]{2,12}\.?\s(?:\d+|[IVXLC]+|premier|unico|first|one)\b|第|제\s?\d"
    r"|[A-Z\u00c0-\u00de\u0410-\u042f]{5,}"
)
#: a number that opens nothing: a year, a day, an amount
_FIGURE = r"\d+(?:[.,]\d+)*(?:er|st|nd|rd|th)?(?:\s+[^\W\d_]|\.?$)"
#: a day with its stop before a month's name, as German and the Nordic languages write it
_DAY = r"(?i)[0-3]?\d\. (?:jan|feb|m[äaá]r|apr|ma[ijy]|mai|jun|jul|aug|sep|o[kc]t|nov|de[czs])[^\W\d_]*\.?(?:\s\d{4}|[\s,;.]|$)"
#: a date and nothing else on its line
_WHOLE_DATE = r"\d{1,2}\.?\s[^\W\d_]{3,12}\s\d{4}$"
#: the share of line ends in mid-sentence that tells a hard-wrapped text, and the widths it may be wrapped at
SHARE = 0.12
#: how wide, to the widest, the lines are that tell a text of mostly short lines, and how many of them must end in mid-sentence
WIDE_LINE = 0.75
FEW = 3
NARROWEST = 36
#: how many columns a paragraph's first line is set in, at least
SET_IN = 2
YEAR = 20
WIDEST = 160


def arrange(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Blocks with hard-wrapped lines joined (a space for each line end, none after a hyphen within a word)."""
    width = _width(blocks)
    if not width:
        return _torn(blocks)
    out: list[Block] = []
    pending: list[Block] = []
    set_in = _first_lines_set_in(blocks)
    for block in blocks:
        title = not out and len(pending) == 1 and block.text.content[:1].isupper()
        if pending and not title and not (set_in and block.indent >= SET_IN) and _continues(pending[-1], block, width):
            pending.append(block)
            continue
        if pending:
            out.append(_join(pending))
        pending = [block]
    if pending:
        out.append(_join(pending))
    return tuple(out)


def _first_lines_set_in(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs begin with a line that is set in, and go on at the margin; not so where they hang."""
    first = hanging = 0
    for before, block in itertools.pairwise(blocks):
        if not block.gap and before.shape is block.shape is Shape.TEXT and block.text.content[:1].islower() and before.text.content[-1:] not in ENDS + ":;":
            first += before.indent >= SET_IN and block.indent == 0
            hanging += block.indent >= SET_IN and before.indent < block.indent
    return first >= 2 and first > hanging


def _torn(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """In a text whose blocks stand apart, a line right under another that goes on in mid-sentence belongs to it."""
    apart = sum(1 for block in blocks[1:] if block.gap) * 2 >= len(blocks)
    out: list[Block] = []
    for block in blocks:
        before = out[-1] if out else None
        if before is not None and not block.gap and before.shape is block.shape is Shape.TEXT and not block.breaks and not before.breaks:
            last, first = before.text.content, block.text.content
            opens = re.match(_OPENS, first + " ") or re.match(r"\d+[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+\s", first)
            if re.match(_WHOLE_DATE, first):
                out.append(block)
                continue
            torn = (first[:1].islower() and apart and len(last) >= NARROWEST) or (re.match(_FIGURE, first) and len(last) >= YEAR)
            if torn and last[-1:].isalnum() and not opens and len(out) > 1:
                out[-1] = _join([before, block])
                continue
        out.append(block)
    return tuple(out)


def _width(blocks: Sequence[Block]) -> int:
    """The width at which the text is wrapped, in characters; 0 if it is not."""
    pairs = 0
    lengths = []
    broken = []  # the lengths of the lines that end in mid-sentence
    for before, block in itertools.pairwise(blocks):
        if block.shape is not Shape.TEXT or before.shape is not Shape.TEXT:
            continue
        lengths.append(_columns(before.text.content))
        if block.gap:
            continue
        pairs += 1
        content, first = before.text.content, block.text.content[:1]
        if NARROWEST <= _columns(content) <= WIDEST and _ends_torn(content) and (first.islower() or _is_wide(first)):
            broken.append(_columns(content))
    if len(broken) < 2:
        return 0
    lengths.sort()
    if len(broken) / pairs < SHARE:
        return _width_of_few(blocks, lengths[-1])
    width = lengths[len(lengths) * 9 // 10] if len(lengths) >= 10 else lengths[-1]
    near = sum(1 for length in broken if length >= width * 0.7)
    return width if width <= WIDEST and near >= max(2, len(broken) // 2) else 0


def _width_of_few(blocks: Sequence[Block], width: int) -> int:
    """The width of a text of mostly short lines: no line is wider, and of its widest lines most that could end in mid-sentence do; else 0."""
    if width > WIDEST:
        return 0
    wide = broken = 0
    for before, block in itertools.pairwise(blocks):
        if before.shape is Shape.TEXT and _columns(before.text.content) >= width * WIDE_LINE:
            wide += 1
            content, first = before.text.content, block.text.content
            goes_on = _ends_torn(content) and (first[:1].islower() or _is_wide(first[:1])) and not re.match(_OPENS, first)
            broken += goes_on and not block.gap and block.shape is Shape.TEXT
    return width if broken >= FEW and broken * 2 >= wide else 0


def _ends_torn(content: str) -> bool:
    """Whether a line ends in mid-sentence, or in the middle of a word."""
    return content[-1:].isalnum() or (content[-1:] == "-" and content[-2:-1].isalpha())


def _columns(content: str) -> int:
    """How wide a line is: a wide letter takes two columns."""
    return len(content) if content.isascii() else len(content) + sum(1 for c in content if "\u2e80" <= c <= "\uff60")


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\uff60"


def _is_spaceless(char: str) -> bool:
    """Whether a wide letter is of a script that puts no spaces between words: not so in Korean."""
    return _is_wide(char) and not "\uac00" <= char <= "\ud7af"


def _continues(before: Block, block: Block, width: int) -> bool:
    if block.gap or block.shape is not Shape.TEXT or before.shape is not Shape.TEXT:
        return False
    if block.breaks and len(block.breaks) == len(before.breaks):
        return False  # columns stand below each other
    first, last = block.text.content, before.text.content
    if _is_wide(first[:1]) and block.indent >= before.indent + 2:
        return False  # a paragraph's first line is set in
    length = _columns(last)
    full = last[-1:].isalnum() and length + 1 + _columns(first[:1] if _is_wide(first[:1]) else first.split(maxsplit=1)[0]) >= width * 0.85
    if re.match(_OPENS, first + " ") and not first[:1].islower() and not (full and re.match(r"[^\W\d_]{3,}\s", first) and not first.isupper()):
        return False
    if re.match(_OPENS, first + " ") and re.match(r"[(]?[^\W_]{1,3}[.)]\s|[-–—•]\s", first):
        return False
    end = last.rstrip(CLOSERS)[-1:]
    if re.match(_WHOLE_DATE, first) and length < width * 0.7:
        return False
    if first[:1].isdecimal() and end.isalnum() and len(last) >= YEAR and not re.match(r"\d+\s?[.)°º](?!\d)", first):
        return True  # a number in mid-sentence: a year, an amount
    if last[-1:].isalnum() and len(last) >= YEAR and re.match(_DAY, first):
        return True  # "vor dem" / "1. Januar 2013"
    if first[:1].islower():
        return (end not in ENDS + ",;" and length >= width * 0.5) or length > width * 0.7
    word = first[:1] * 2 if _is_wide(first[:1]) else first.split(maxsplit=1)[0]
    return end not in ENDS + ";:；：" and width * 0.6 <= length <= width * 1.1 and length + 1 + len(word) >= width * 0.85


def _join(lines: Sequence[Block]) -> Block:
    if len(lines) == 1:
        return lines[0]
    parts: list[Text] = []
    for line in lines:
        if (parts and re.search(r"[^\W\d_]{2}-$", parts[-1].content) and line.text.content[:1].islower()) or (
            parts and _is_spaceless(parts[-1].content[-1:]) and _is_spaceless(line.text.content[:1])
        ):
            parts[-1] = Text.join([parts[-1], line.text], "")
        else:
            parts.append(line.text)
    return lines[0]._replace(text=Text.join(parts), breaks=())
