"""Markdown: the blocks that CommonMark sees, with every printed number kept as it is printed.

markdown-it says which lines belong to which block and what the inside of a paragraph is; the places of the characters are found again from
its line maps. Whatever it passes over (too deep a nesting, a surplus table cell) becomes text here, so that nothing can get lost.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from converter.diagnostics import Code, Diagnostic, Report
from converter.readers import frontmatter, inline
from converter.readers.characters import clean, columns, is_composed, removals
from converter.source import Block, Omission, Reason, Run, Shape, Source, Span, Text, is_rule

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LINE = re.compile("[^\n\r]*(?:\r\n|\n|\r|$)")
_NUMBER = re.compile(r"[\s>]*([0-9]{1,9}[.)])")
_BULLET = re.compile(r"[\s>]*([-+*])")
_PREFIX = re.compile(r"[\s>]*")
#: signs of Markdown that need no record of their own
_SYNTAX = frozenset("#*_>|-+=~`[]()!<\\:&;'\"")
_DROPPED = re.compile(r"\s*<(script|style)\b.*</\1\s*>\s*$", re.S | re.I)
_ENDS = ".:;!?\u2026\u3002\uff1a\uff1b\uff01\uff1f"
#: a line as long as this was not broken on purpose if it goes on in lower case
_WRAPPED = 60
#: an underlined paragraph longer than this is no heading
_HEADING = 300


def read(text: str, name: str, report: Report) -> Source:
    """The decoded ``text`` of the file ``name``. Raises TreatymarkError for wrong front matter."""
    head = frontmatter.read(text, name)
    reading = _Reading(text, head.span.end if head else 0)
    reading.walk(inline.parser())
    if head is not None:
        if head.title is not None:
            title = clean(head.title)
            named = any(_same(title, block.text) or (block.shape is Shape.HEADING and block.level == 1) for block in reading.blocks[:8])
            if title and not named:
                reading.blocks.insert(0, Block(title, Shape.HEADING, 1))
        reading.left.append(Omission(head.span, Reason.FRONT_MATTER))
    left = reading.account(removals(text, report))
    if not is_composed(text):
        at = next((at for at, char in enumerate(text) if char >= "\u0300"), 0)
        report(Diagnostic(Code.NOT_NORMALISED, "letters and their accents were composed", Span(at, at + 1)))
    return Source(name, text, tuple(reading.blocks), left, "markdown", metadata=head.metadata if head else {})


def _same(one: Text, other: Text) -> bool:
    return "".join(filter(str.isalnum, one.content)).casefold() == "".join(filter(str.isalnum, other.content)).casefold()


class _Reading:
    """The walk over one file: where its lines are, and what was found so far."""

    def __init__(self, text: str, begin: int) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.left: list[Omission] = []
        self.starts: list[int] = []
        self.lines: list[str] = []
        at = begin
        while at < len(text):
            match = _LINE.match(text, at)
            assert match is not None  # the pattern matches anywhere
            self.starts.append(at)
            line = match[0].rstrip("\r\n").replace("\0", "\u200b")  # left out as well, but markdown-it does not change it
            self.lines.append("" if not line.strip("\ufeff \t\u00a0") or line.isspace() else line)
            at = match.end()
        #: line -> column up to which the marks of list items are read
        self.read_to: dict[int, int] = {}
        self.prefix: list[Text] = []
        self.prefix_line = 0

    # -- places ---------------------------------------------------------------------------------------------------

    def piece(self, line: int, start: int, end: int) -> Text:
        """A part of a line."""
        place = self.starts[line]
        return Text(self.lines[line][start:end], (Run(0, end - start, place + start, place + end),))

    def based(self, content: str, line: int) -> Text:
        """The content of a paragraph that begins on ``line``, with places: each of its lines is the end of a line of the source."""
        runs: list[Run] = []
        at = 0
        for index, part in enumerate(content.split("\n")):
            stripped = part.strip()
            if stripped and line + index < len(self.lines):
                source = self.lines[line + index].rstrip()
                column = len(source) - len(stripped)
                if source.endswith(stripped):
                    start = self.starts[line + index] + column
                    runs.append(Run(at + len(part) - len(part.lstrip()), len(stripped), start, start + len(stripped)))
            at += len(part) + 1
        return Text(content, tuple(runs))

    def heading(self, token: Token, line: int) -> Text:
        """The content of a heading that stands between signs."""
        source = self.lines[line]
        column = source.find("#", self.read_to.get(line, 0))
        column = source.find(token.content, column) if column >= 0 else -1
        if column < 0 or not token.content:
            return Text("")
        place = self.starts[line] + column
        return Text(token.content, (Run(0, len(token.content), place, place + len(token.content)),))

    def cells(self, line: int) -> list[Text]:
        """The cells of a table's row as the table rule of markdown-it splits it: an escaped bar is part of its cell."""
        source = self.lines[line]
        prefix = _PREFIX.match(source, self.read_to.get(line, 0))
        at = prefix.end() if prefix else 0
        found: list[Text] = []
        parts: list[Text] = []
        begin = at
        end = len(source.rstrip())
        while at < end:
            if source[at] == "|":
                if at and source[at - 1] == "\\":
                    parts.append(self.piece(line, begin, at - 1))
                    begin = at
                else:
                    parts.append(self.piece(line, begin, at))
                    found.append(Text.join(parts, ""))
                    parts, begin = [], at + 1
            at += 1
        parts.append(self.piece(line, begin, end))
        found.append(Text.join(parts, ""))
        if found and not found[0].content.strip():
            del found[0]
        if found and not found[-1].content.strip():
            del found[-1]
        return [cell.strip() for cell in found]

    # -- blocks ---------------------------------------------------------------------------------------------------

    def walk(self, md: MarkdownIt) -> None:
        """Every token of the file, in order."""
        tokens = md.parse("\n".join(self.lines))
        depth = quotes = 0
        row: list[Text] = []
        rows: list[tuple[Text, ...]] = []
        places: list[Text] = []
        index_of_cell = 0
        in_table = False
        level = 0
        setext = False
        table_line = 0
        for token in tokens:
            kind = token.type
            line = token.map[0] if token.map else 0
            if kind in ("bullet_list_open", "ordered_list_open"):
                depth += 1
            elif kind in ("bullet_list_close", "ordered_list_close"):
                depth -= 1
            elif kind == "list_item_open":
                if self.prefix and self.prefix_line != line:
                    self.flush(depth - 1)
                match = (_NUMBER if token.info else _BULLET).match(self.lines[line], self.read_to.get(line, 0))
                if match:
                    self.prefix.append(self.piece(line, match.start(1), match.end(1)))
                    self.prefix_line = line
                    self.read_to[line] = match.end(1)
            elif kind == "list_item_close":
                self.flush(depth)
            elif kind == "blockquote_open":
                quotes += 1
            elif kind == "blockquote_close":
                quotes -= 1
            elif kind == "heading_open":
                level, setext = int(token.tag[1]), token.markup in ("=", "-")
            elif kind == "heading_close":
                level = 0
            elif kind == "table_open":
                in_table, rows, table_line = True, [], line
            elif kind == "tr_open":
                row, places, index_of_cell = [], self.cells(line), 0
            elif kind == "tr_close":
                rows.append(tuple(row))
            elif kind == "table_close":
                in_table = False
                self.table(rows, table_line)
            elif kind == "inline" and in_table:
                place = places[index_of_cell] if index_of_cell < len(places) else Text("")
                index_of_cell += 1
                if place.content == token.content:
                    found, left = inline.read(place, token.children or [])
                    self.left.extend(left)
                    row.append(clean(found))
                else:
                    row.append(Text(""))
            elif kind == "inline":
                base = self.heading(token, line) if level and not setext else self.based(token.content, line)
                if level and not setext and (not token.content or is_rule(self.lines[line][self.read_to.get(line, 0) :].strip())):
                    self.omit(line, self.read_to.get(line, 0), len(self.lines[line]), Reason.RULE)
                    continue
                if base.content != token.content:
                    continue
                long = setext and len(token.content) > _HEADING
                shape = Shape.HEADING if level and not long else Shape.QUOTE if quotes else Shape.TEXT
                self.paragraph(base, token.children or [], line, shape, level if shape is Shape.HEADING else 0, depth)
            elif kind == "fence":
                base = self.based(token.content, line + 1)
                self.info(line)
                self.emit(base.content.split("\n"), base, line, Shape.QUOTE if quotes else Shape.TEXT, 0, depth)
            elif kind == "html_block":
                self.html(md, token, line, Shape.QUOTE if quotes else Shape.TEXT, depth)
            elif kind == "hr" and token.map:
                source = self.lines[line]
                begin = self.read_to.get(line, 0)
                prefix = _PREFIX.match(source, begin)
                begin = prefix.end() if prefix else begin
                self.omit(line, begin, len(source), Reason.RULE)

    def omit(self, line: int, start: int, end: int, reason: Reason) -> None:
        """Leaves out a part of a line."""
        if start < end:
            self.left.append(Omission(Span(self.starts[line] + start, self.starts[line] + end), reason))

    def info(self, line: int) -> None:
        """Leaves out the line that opens a fence, with its word."""
        self.omit(line, self.read_to.get(line, 0), len(self.lines[line]), Reason.SYNTAX)

    def flush(self, depth: int) -> None:
        """A list item without text of its own still has its mark."""
        if self.prefix:
            line, mark = self.prefix_line, Text.join(self.prefix)
            self.prefix = []
            self.block(mark, line, Shape.ITEM, depth)

    def paragraph(self, base: Text, tokens: list[Token], line: int, shape: Shape, level: int, depth: int) -> None:
        """A paragraph or heading."""
        text, left = inline.read(base, tokens)
        self.left.extend(left)
        rest = text.content.strip()
        if rest.strip("| \t\n\u00a0") == "" and any(omission.reason is Reason.IMAGE for omission in left):
            self.left.extend(Omission(Span(run.start, run.end), Reason.IMAGE) for run in text.runs)
            return
        parts = text.content.split(inline.BREAK)
        if shape is Shape.HEADING:
            parts = [" ".join(parts)]
            text = Text(parts[0], text.runs, text.marks)
        self.emit(parts, text, line, shape, level, depth)

    def emit(self, parts: list[str], text: Text, line: int, shape: Shape, level: int, depth: int) -> None:
        """One block for each line that was broken on purpose; ``parts`` are the lines of the text's content."""
        at = begin = 0
        pieces: list[tuple[int, int]] = []
        for index, part in enumerate(parts):
            after = parts[index + 1].strip() if index + 1 < len(parts) else ""
            end = at + len(part)
            stripped = part.strip()
            goes_on = len(stripped) >= _WRAPPED and stripped[-1] not in _ENDS and after[:1].islower()
            if not goes_on:
                pieces.append((begin, end))
                begin = end + 1
            at = end + 1
        first = True
        # behind each piece stands the sign of its break
        found = text.cut([edge for begin, end in pieces for edge in (begin, end)])
        for piece in map(clean, found[::2]):
            if not piece:
                continue
            self.block(piece, line, shape, level, depth, first)
            first = False

    def block(self, text: Text, line: int, shape: Shape, level: int, depth: int = 0, first: bool = True) -> None:
        """One block; the mark of a list item that waits for its text goes before it."""
        if self.prefix and first:
            text = Text.join([*self.prefix, text])
            self.prefix = []
            if shape is Shape.TEXT:
                shape, level = Shape.ITEM, max(depth, 1)
        if is_rule(text.content):
            self.left.extend(Omission(Span(run.start, run.end), Reason.RULE) for run in text.runs)
            return
        gap = 0
        while first and gap < line and not self.lines[line - 1 - gap]:
            gap += 1
        self.blocks.append(Block(text, shape, level, columns(self.lines[line]) if first else 0, gap))

    def table(self, rows: list[tuple[Text, ...]], line: int) -> None:
        """A table; one with a single column is a way of setting pictures and captions, and gives paragraphs."""
        self.flush(1)
        cells = [cell for row in rows for cell in row if cell]
        if max((len(row) for row in rows), default=0) <= 1:
            for cell in cells:
                self.emit(cell.content.split(inline.BREAK), cell, line, Shape.TEXT, 0, 0)
        elif cells:
            self.blocks.append(Block(Text.join(cells), Shape.TABLE, cells=tuple(rows), header=True))

    def html(self, md: MarkdownIt, token: Token, line: int, shape: Shape, depth: int) -> None:
        """Lines of HTML: comments and scripts are left out, tags are syntax, the text stays, in paragraphs as blank lines part it."""
        base = self.based(token.content.rstrip("\n"), line)
        reason = None
        if re.fullmatch(r"\s*<!--(?:(?!-->).)*-->\s*", base.content, re.S):
            from converter import hints

            reason = Reason.DIRECTIVE if hints.is_directive(base.content) else Reason.COMMENT
        elif _DROPPED.match(base.content):
            reason = Reason.RESIDUE
        if reason is not None:
            self.left.extend(Omission(Span(run.start, run.end), reason) for run in base.runs)
            return
        at = 0
        for part in re.split(r"(\n(?:[ \t]*\n)+)", base.content):
            if part.strip():
                piece = base.slice(at, at + len(part))
                below = line + base.content.count("\n", 0, at)
                self.paragraph(piece, md.parseInline(part)[0].children or [], below, shape, 0, depth)
            at += len(part)

    # -- accounts -------------------------------------------------------------------------------------------------

    def account(self, removed: list[Omission]) -> tuple[Omission, ...]:
        """What is left out, each character once; text that no token covered becomes blocks."""
        text = self.text
        owned = bytearray(len(text))
        for block in self.blocks:
            for run in block.text.runs:
                owned[run.start : run.end] = b"\1" * (run.end - run.start)
        left: list[Omission] = []

        def take(span: Span, reason: Reason) -> None:
            at = span.start
            while at < span.end:
                start = owned.find(0, at, span.end)
                if start < 0:
                    return
                end = owned.find(1, start, span.end)
                at = span.end if end < 0 else end
                if not text[start:at].isspace():
                    left.append(Omission(Span(start, at), reason))
                owned[start:at] = b"\1" * (at - start)

        for omission in removed:
            take(*_fields(omission))
        for omission in self.left:
            take(*_fields(omission))
        lost: list[Block] = []
        at = owned.find(0)
        while at >= 0:
            line = bisect_right(self.starts, at) - 1
            limit = self.starts[line + 1] if 0 <= line < len(self.starts) - 1 else len(text)
            end = owned.find(1, at, limit)
            end = limit if end < 0 else end
            stretch = text[at:end]
            stripped = stretch.strip()
            if stripped:
                start = at + stretch.index(stripped)
                if _SYNTAX.issuperset(stripped.replace(" ", "").replace("\t", "")):
                    left.append(Omission(Span(start, start + len(stripped)), Reason.SYNTAX))
                else:
                    lost.append(Block(clean(Text(stripped, (Run(0, len(stripped), start, start + len(stripped)),)))))
            at = owned.find(0, end)
        if lost:
            self.blocks.extend(block for block in lost if block.text)
            self.blocks.sort(key=lambda block: block.text.span.start)
        return tuple(sorted(left, key=lambda omission: omission.span))


def _fields(omission: Omission) -> tuple[Span, Reason]:
    return omission.span, omission.reason
