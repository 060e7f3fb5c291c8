"""Plain text: one block for each line that says something, and one for a table drawn with bars or set with tabs, as browsers copy them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from converter.diagnostics import Code, Diagnostic, Report
from converter.lazily import pattern
from converter.readers.characters import clean, columns, is_composed, removals, unkept
from converter.source import Block, Omission, Reason, Run, Shape, Source, Span, Text

#: where a line ends for a reader of text: also at a form feed and the separators of Unicode, which are white space like the rest
_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]|$)")

#: a cell that says how much: digits with at most a few letters or signs before and behind
_FIGURE = pattern(r"[^\w\n]{0,3}(?:[A-Z]{2,3} ?)?\d[\d .,\u00a0\u202f/–-]*(?: ?[^\W\d_]{1,12}\.?| ?[%‰°€$£¥]){0,2}$")


def read(text: str, name: str, report: Report) -> Source:
    """The decoded ``text`` of the file ``name``; nothing is joined and nothing interpreted."""
    left = removals(text, report)
    composed = is_composed(text)
    blocks: list[Block] = []
    gap = 0
    tabbed: dict[int, list[Text]] = {}  # lines with tabs by the place of their block, in cells
    changed: Span | None = None
    at = 0
    size = len(text)
    while at < size:
        match = _LINE.match(text, at)
        assert match is not None  # the pattern matches anywhere
        end = match.end()
        line = text[at:end]
        stripped = line.strip()
        if stripped.startswith("<!--") and _is_hint(stripped):
            start = at + len(line) - len(line.lstrip())
            left.append(Omission(Span(start, start + len(stripped)), Reason.DIRECTIVE))
            gap += 1
        elif stripped:
            start = at + len(line) - len(line.lstrip())
            whole = Text(stripped, (Run(0, len(stripped), start, start + len(stripped)),))
            found = clean(whole, composed=composed)
            if not composed and changed is None and found.content != clean(whole, composed=True).content:
                changed = Span(start, start + len(stripped))
            if found:
                if "\t" in stripped:
                    tabbed[len(blocks)] = _cells(found, text, end)
                wide = "\t" in stripped or "   " in stripped or "\u3000" in stripped
                blocks.append(Block(found, indent=columns(line), gap=gap, breaks=_breaks(found, text, at) if wide else ()))
                gap = 0
            else:
                gap += 1
        else:
            gap += 1
        at = end
    if changed is not None:
        report(Diagnostic(Code.NOT_NORMALISED, "letters and their accents were composed", changed))
    if len(tabbed) > 1:
        blocks = _tabbed(blocks, tabbed)
    if "|" in text:
        blocks = _tables(blocks, left)
    left.sort(key=lambda omission: omission.span)
    return Source(name, text, tuple(blocks), unkept(blocks, left), "text")


def _cells(found: Text, text: str, end: int) -> list[Text]:
    """A line in the cells that tabs part; an empty one between two tabs is a cell too."""
    runs, cells = found.runs, []
    start = 0
    for before, run in itertools.pairwise((*runs, Run(len(found.content), 0, end, end))):
        tabs = text.count("\t", before.end, run.start)
        if tabs and run.at < len(found.content):
            cells.append(found.slice(start, run.at).strip())
            cells.extend([Text("")] * (tabs - 1))
            start = run.at
    return [*cells, found.slice(start, len(found.content)).strip()]


def _tabbed(blocks: list[Block], tabbed: Mapping[int, list[Text]]) -> list[Block]:
    """The same with lines that have as many cells as the lines next to them, and numbers in most rows, as tables."""
    out: list[Block] = []
    at = 0
    while at < len(blocks):
        end = at
        while end in tabbed and len(tabbed[end]) == len(tabbed[at]) and (end == at or blocks[end].gap <= 1):
            end += 1
        rows = [tabbed[row] for row in range(at, end)]
        if len(rows) > 1 and _are_table(rows):
            cells = [cell for row in rows for cell in row if cell]
            header = not _counts(rows[0])
            out.append(Block(Text.join(cells), Shape.TABLE, gap=blocks[at].gap, cells=tuple(map(tuple, rows)), header=header))
        else:
            end = max(end, at + 1)
            out.extend(blocks[at:end])
        at = end
    return out


def _are_table(rows: list[list[Text]]) -> bool:
    """Whether rows of cells are a table, and neither signatures side by side nor numbered paragraphs nor a table of contents."""
    numbered = sum(map(_counts, rows))
    if len(rows[0]) < 2 or 2 * numbered < len(rows):
        return False
    if len(rows[0]) == 2 and (len(rows) < 3 or 2 * sum(sum(map(str.isalpha, row[0].content)) > 2 for row in rows) < len(rows)):
        return False
    last = [row[-1].content for row in rows]
    pages = [int(cell) for cell in last if cell.isdecimal() and len(cell) <= 4]
    return not (len(pages) >= len(rows) - 1 and pages == sorted(pages))


def _counts(row: list[Text]) -> bool:
    """Whether a cell behind the first is a number, with its unit perhaps: "1 200", "35 %", "EUR 4.5"."""
    return any(_FIGURE.match(cell.content) for cell in row[1:])


def _tables(blocks: list[Block], left: list[Omission]) -> list[Block]:
    """The same with rows of cells between bars, two or more right under each other, as tables; the bars are left out."""
    out: list[Block] = []
    at = 0
    while at < len(blocks):
        end = at
        while end < len(blocks) and _is_row(blocks[end]) and (end == at or not blocks[end].gap):
            end += 1
        if end - at >= 2 and any(line.text.content.strip("|-: ") for line in blocks[at:end]):
            out.append(_table(blocks[at:end], left))
        else:
            end = max(end, at + 1)
            out.extend(blocks[at:end])
        at = end
    return out


def _is_row(block: Block) -> bool:
    content = block.text.content
    return len(content) > 3 and content[0] == content[-1] == "|" and content.count("|") >= 3


def _table(lines: list[Block], left: list[Omission]) -> Block:
    """The table in rows of which at least one says something."""
    rows: list[tuple[Text, ...]] = []
    header = False
    for index, line in enumerate(lines):
        content = line.text.content
        if index == 1 and not content.strip("|-: "):
            header = True
            left.extend(Omission(Span(run.start, run.end), Reason.SYNTAX) for run in line.text.runs)
            continue
        bars = [at for at, char in enumerate(content) if char == "|" and (at == 0 or content[at - 1] != "\\")]
        for bar in bars:
            left.extend(Omission(Span(run.start, run.end), Reason.SYNTAX) for run in line.text.slice(bar, bar + 1).runs)
        rows.append(tuple(line.text.slice(one + 1, other).strip() for one, other in itertools.pairwise(bars)))
    cells = [cell for row in rows for cell in row if cell]
    return Block(Text.join(cells), Shape.TABLE, gap=lines[0].gap, cells=tuple(rows), header=header)


def _breaks(found: Text, text: str, line: int) -> tuple[tuple[int, int], ...]:
    """Where columns begin in a line: behind a tab, two ideographic spaces or three others."""
    out = []
    for before, run in itertools.pairwise(found.runs):
        between = text[before.end : run.start]
        if between.isspace() and ("\t" in between or len(between) >= 3 or between.count("\u3000") >= 2):
            out.append((run.at, len(text[line : run.start].expandtabs(8))))
    return tuple(out)


def _is_hint(line: str) -> bool:
    from converter import hints

    return hints.is_directive(line)
