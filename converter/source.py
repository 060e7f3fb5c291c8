"""What was read: the decoded text of a source, and pieces of it that never lose their place.

Offsets count code points of the decoded text, from 0, ends excluded; lines and columns are shown from 1.
White space is what ``str.isspace`` says; every other character of a source must be accounted for (see ``ledger``).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

_LINE_END = re.compile("\r\n|\n|\r")


#: what lines are drawn with: ASCII signs and their wide forms, dashes, box drawing
_RULES = frozenset("*#_=~-＊＃＿＝～－") | {chr(at) for at in (*range(0x2010, 0x2016), *range(0x2500, 0x2580), 0x2E3A, 0x2E3B)}


class Span(NamedTuple):
    """A half-open range of offsets in the decoded text of a source."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as people name it: line and column, both from 1."""

    line: int
    column: int


class Run(NamedTuple):
    """``length`` characters of a content, beginning at ``at``, that stand at ``start:end`` in the source.

    Where ``length`` equals ``end - start`` the characters correspond one to one; elsewhere the whole run does
    (a composed letter, an entity).
    """

    at: int
    length: int
    start: int
    end: int


class Mark(NamedTuple):
    """Something said of ``content[start:end]``: how it was printed, or what it is.

    ``kind`` is a typographic element (``b i u sup sub a``), ``docType``, ``date``, or ``inline`` with its name in
    ``value`` (``dateline``, ``byline``, ``endMark``, ``enactingFormula``); for ``a`` and ``date`` the value is the target and the
    ISO date.
    """

    start: int
    end: int
    kind: str
    value: str | None = None


class Text(NamedTuple):
    """Characters with the places they come from. What no run covers is white space put between joined lines."""

    content: str
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.content)

    @property
    def span(self) -> Span:
        """From the first to the last character of the source that stands in this text."""
        if not self.runs:
            return Span(0, 0)
        return Span(self.runs[0].start, self.runs[-1].end)

    def slice(self, start: int, end: int | None = None) -> Text:
        """The part ``content[start:end]`` (both from 0, not negative), with its runs and marks."""
        end = len(self.content) if end is None else min(end, len(self.content))
        start = min(start, end)
        marks = tuple(
            mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start) for mark in self.marks if mark.start < end and mark.end > start
        )
        return Text(self.content[start:end], tuple(self.places(start, end)), marks)

    def places(self, start: int, end: int) -> list[Run]:
        """The runs of ``slice(start, end)``, in a time that depends on that part alone."""
        first = max(0, bisect_right(self.runs, start, key=lambda run: run.at) - 1)
        runs = []
        for index in range(first, len(self.runs)):
            run = self.runs[index]
            if run.at >= end:
                break
            low, high = max(run.at, start), min(run.at + run.length, end)
            if low >= high:
                continue
            if run.length == run.end - run.start:
                runs.append(Run(low - start, high - low, run.start + low - run.at, run.start + high - run.at))
            else:  # a run that does not correspond one to one goes with its first character
                whole = low == run.at
                runs.append(Run(low - start, high - low, run.start if whole else run.end, run.end))
        return runs

    def cut(self, edges: Sequence[int]) -> list[Text]:
        """The parts between neighbouring ``edges`` (rising, inside the content): the slices, in one go over the marks however many there are."""
        parts: list[Text] = []
        waiting = sorted(self.marks, key=lambda mark: mark.start)
        held: list[Mark] = []
        at = 0
        for start, end in pairwise(edges):
            held = [mark for mark in held if mark.end > start]
            while at < len(waiting) and waiting[at].start < end:
                if waiting[at].end > start:
                    held.append(waiting[at])
                at += 1
            marks = tuple(mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start) for mark in held if mark.start < end)
            parts.append(Text(self.content[start:end], tuple(self.places(start, end)), marks))
        return parts

    def strip(self) -> Text:
        """Without white space at either end."""
        start = len(self.content) - len(self.content.lstrip())
        return self.slice(start, max(start, len(self.content.rstrip())))

    def with_marks(self, *marks: Mark) -> Text:
        """The same text with more marks."""
        return Text(self.content, self.runs, tuple(sorted((*self.marks, *marks), key=lambda m: (m.start, -m.end))))

    @staticmethod
    def join(parts: Sequence[Text], separator: str = " ") -> Text:
        """Several texts as one; ``separator`` must be white space or empty."""
        if len(parts) == 1:
            return parts[0]
        contents: list[str] = []
        runs: list[Run] = []
        marks: list[Mark] = []
        at = 0
        for index, part in enumerate(parts):
            if index:
                contents.append(separator)
                at += len(separator)
            contents.append(part.content)
            runs.extend(run._replace(at=run.at + at) for run in part.runs)
            marks.extend(mark._replace(start=mark.start + at, end=mark.end + at) for mark in part.marks)
            at += len(part.content)
        return Text("".join(contents), tuple(runs), tuple(marks))


class Shape(Enum):
    """What the format itself says about a block; plain text says nothing."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"


class Block(NamedTuple):
    """One paragraph or line of a source, in order.

    ``level`` is the heading level or the depth of a list item, from 1; ``indent`` counts columns of leading white space;
    ``gap`` counts the blank lines before it. ``breaks`` are the places in a line where wide white space sets a further column off:
    (offset in the text, column on the line). A table has its rows in ``cells`` (the first is the header if ``header``) and all its
    cells, joined, in ``text``.
    """

    text: Text
    shape: Shape = Shape.TEXT
    level: int = 0
    indent: int = 0
    gap: int = 0
    breaks: tuple[tuple[int, int], ...] = ()
    cells: tuple[tuple[Text, ...], ...] = ()
    header: bool = False


class Reason(Enum):
    """Why characters of a source are not in the output."""

    BYTE_ORDER_MARK = "byte order mark"
    INVALID = "character that XML cannot hold"
    CONTROL = "invisible control character"
    SYNTAX = "mark of the source format"
    COMMENT = "comment"
    DIRECTIVE = "hint to treatymark"
    HINT = "left out by a hint"
    FRONT_MATTER = "front matter (metadata)"
    IMAGE = "rest of an image"
    TABLE = "rest of a table"
    DUPLICATE = "printed twice"
    LANGUAGE_MARK = "mark that sets a language off"
    PAGE = "page number or running head"
    CONTENTS = "table of contents"
    RULE = "line drawn with signs"
    RESIDUE = "rest of a web page"


class Omission(NamedTuple):
    """Characters of the source that are left out, where they stand and why."""

    span: Span
    reason: Reason


class Datum(NamedTuple):
    """A value from front matter or a sidecar, always a string or a list of them, with its line (from 1) in its file."""

    value: str | tuple[str, ...]
    line: int


_NO_METADATA: Mapping[str, Datum] = MappingProxyType({})


class Source:
    """A source that has been read; nothing changes it.

    ``name`` is a base name, never a path. ``sha256`` is that of the bytes. ``blocks`` and ``left`` together cover every
    character of ``text`` that is not white space, each once. ``metadata`` is the front matter.
    """

    def __init__(
        self,
        name: str,
        text: str,
        blocks: tuple[Block, ...],
        left: tuple[Omission, ...] = (),
        format: str = "text",
        encoding: str = "utf-8",
        sha256: str = "",
        metadata: Mapping[str, Datum] = _NO_METADATA,
    ) -> None:
        self.name, self.text, self.blocks, self.left = name, text, blocks, left
        self.format, self.encoding, self.sha256, self.metadata = format, encoding, sha256, metadata

    def of(self, *, encoding: str, sha256: str) -> Source:
        """The same, with what its bytes were."""
        return Source(self.name, self.text, self.blocks, self.left, self.format, encoding, sha256, self.metadata)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Line and column of an offset."""
        line = bisect_right(self._lines, offset)
        return Position(line, offset - self._lines[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its end."""
        start = self._lines[number - 1]
        end = self._lines[number] if number < len(self._lines) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def end_of(text: str) -> Position:
    """The place behind the last character of a text that begins a file."""
    lines = _LINE_END.split(text)
    return Position(len(lines), len(lines[-1]) + 1)


def is_rule(content: str) -> bool:
    """Whether a text is a line drawn with signs (``***``, ``- - -``); other signs ("[...]", "§", a single dash) say something."""
    if content[:1] not in _RULES:
        return False
    signs = "".join(content.split())
    return len(signs) >= 3 and _RULES.issuperset(signs)


def spans_of(texts: Iterable[Text]) -> list[Span]:
    """The source spans of all runs of several texts, in order of appearance."""
    return [Span(run.start, run.end) for text in texts for run in text.runs]
