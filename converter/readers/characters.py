"""Which characters a text may hold, and how a piece of source becomes clean text that keeps its places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from converter.diagnostics import Code, Diagnostic, Report, Severity
from converter.source import Block, Mark, Omission, Reason, Run, Span, Text

#: no-break spaces say something (they keep a number with its word); every other white space only separates
NO_BREAK = "\u00a0\u202f\u2007"
#: what XML 1.0 (production 2, Char) cannot hold, and the noncharacters of Unicode (chapter 23.7)
INVALID = "\x00-\x08\x0e-\x1b\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff" + "".join(f"{chr(p * 65536 + 65534)}{chr(p * 65536 + 65535)}" for p in range(1, 17))
#: what nobody sees: C1 controls and delete, soft hyphen, zero width space, word joiner and byte order mark inside a text, bidi embeddings,
#: overrides and isolates, deprecated format characters, annotation anchors, the object replacement character, tags.
#: Joiners, directional marks and variation selectors stay: Persian, Indic scripts, Arabic and Mongolian need them.
HIDDEN = "\x7f-\x84\x86-\x9f\u00ad\u200b\u2060-\u206f\u202a-\u202e\ufeff\ufff9-\ufffc\U000e0000-\U000e007f"
_REMOVED = re.compile(f"[{INVALID}{HIDDEN}]")
_INVALID = re.compile(f"[{INVALID}]")
_SPACES = re.compile(f"[^\\S{NO_BREAK}]+")
#: white space that is not one space between two characters
_UNEVEN = re.compile(f"[^\\S{NO_BREAK} ]|  |^\\s|\\s$")
#: possibly more combining marks than the Stream-Safe Text Format allows (UAX 15, section 13): composing them takes quadratic time
_HEAP = re.compile(r"[^\w\s\x00-\u02ff]{31}")
_STREAM_SAFE = 30
_TAB = 8


def is_removed(char: str) -> bool:
    """Whether a character is left out of every text."""
    return _REMOVED.match(char) is not None


def removals(text: str, report: Report) -> list[Omission]:
    """What is left out of a decoded text wherever it stands; each kind of character is reported once, at its first place."""
    if text.isascii() and text.isprintable():
        return []
    found: list[Omission] = []
    first: dict[str, list[int]] = {}
    for match in _REMOVED.finditer(text):
        at, char = match.start(), match[0]
        if char == "\ufeff" and at == 0:
            found.append(Omission(Span(0, 1), Reason.BYTE_ORDER_MARK))
            continue
        found.append(Omission(Span(at, at + 1), Reason.INVALID if _INVALID.match(char) else Reason.CONTROL))
        first.setdefault(char, [at, 0])[1] += 1
    for char, (at, count) in first.items():
        name = f"U+{ord(char):04X} {unicodedata.name(char, '').lower()}".rstrip()
        times = f", {count} times" if count > 1 else ""
        harmless = Severity.INFO if char in "\u00ad\u200b\u2060" else None
        report(Diagnostic(Code.CHARACTER_REMOVED, f"left out {name}{times}", Span(at, at + 1), severity=harmless))
    return found


def columns(line: str) -> int:
    """How far a line is indented."""
    width = 0
    for char in line:
        if char == "\t":
            width += _TAB - width % _TAB
        elif char.isspace():
            width += 1
        elif char != "\ufeff":
            break
    return width


def is_composed(text: str) -> bool:
    """Whether a whole text is in NFC; False also where finding out would take quadratic time."""
    return text.isascii() or (not _HEAP.search(text) and unicodedata.is_normalized("NFC", text))


def clean(text: Text, *, composed: bool = False) -> Text:
    """A text without removed characters and outer white space, with single spaces (no-break spaces stay), in NFC.

    ``composed`` says that the text is known to be in NFC. Runs keep every place; a composed sequence gets a run of its own.
    """
    content = text.content
    if _REMOVED.search(content):
        text = _edit(text, [(match.start(), match.end(), "") for match in _REMOVED.finditer(content)])
        content, composed = text.content, False
    if _UNEVEN.search(content):
        start, end = len(content) - len(content.lstrip()), len(content.rstrip())
        text = text.slice(start, max(start, end))
        content = text.content
        if _UNEVEN.search(content):
            text = _edit(text, [(m.start(), m.end(), " ") for m in _SPACES.finditer(content) if m[0] != " "])
            content = text.content
    if not composed and not is_composed(content):
        text = _edit(text, _compositions(content))
    return text


def _compositions(content: str) -> list[tuple[int, int, str]]:
    """The stretches of a content that NFC changes, each as short as it can be."""
    edits: list[tuple[int, int, str]] = []

    def finish(start: int, end: int) -> str:
        segment = content[start:end]
        if len(segment) == 1 and segment < "\u0300":
            return segment
        composed = unicodedata.normalize("NFC", segment)
        if composed != segment:
            edits.append((start, end, composed))
        return composed

    start = 0
    for at in range(1, len(content)):
        char = content[at]
        if unicodedata.combining(char):
            if at - start <= _STREAM_SAFE:
                continue
        elif char >= "\u0300" and at - start <= _STREAM_SAFE:
            before = content[start:at]
            if unicodedata.normalize("NFC", before + char) != unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char):
                continue  # a vowel sign or a Hangul jamo that joins what stands before it
        finish(start, at)
        start = at
    if content:
        finish(start, len(content))
    return edits


def _edit(text: Text, edits: Sequence[tuple[int, int, str]]) -> Text:
    """A text with parts of its content (sorted, apart) replaced; what is replaced by something gets one run for all it stood for."""
    contents: list[str] = []
    runs: list[Run] = []
    old = new = index = 0
    begins: list[tuple[int, int]] = []  # (old offset, new offset): from here both advance together

    def keep(end: int) -> None:
        nonlocal old, new, index
        contents.append(text.content[old:end])
        begins.append((old, new))
        # runs are sorted: go on where the last call stopped
        while index < len(text.runs) and text.runs[index].at + text.runs[index].length <= old:
            index += 1
        at = index
        while at < len(text.runs) and text.runs[at].at < end:
            run = text.runs[at]
            low, high = max(run.at, old), min(run.at + run.length, end)
            if low < high:
                if run.length == run.end - run.start:
                    runs.append(Run(low - old + new, high - low, run.start + low - run.at, run.start + high - run.at))
                else:
                    runs.append(Run(low - old + new, high - low, run.start if low == run.at else run.end, run.end))
            at += 1
        new += end - old
        old = end

    for start, end, replacement in edits:
        keep(start)
        if replacement:
            spans = [(run.start, run.end) for run in text.places(start, end)]
            if spans and not replacement.isspace():  # white space needs no place, and might hide what was removed inside it
                runs.append(Run(new, len(replacement), spans[0][0], spans[-1][1]))
            contents.append(replacement)
        begins.append((old, new))
        new += len(replacement)
        old = end
        begins.append((old, new))
    keep(len(text.content))
    marks: list[Mark] = []
    if text.marks:
        from bisect import bisect_right

        def moved(at: int) -> int:
            before, after = begins[bisect_right(begins, (at, 1 << 62)) - 1]
            return after + at - before

        limit = new
        for mark in text.marks:
            low, high = min(moved(mark.start), limit), min(moved(mark.end), limit)
            if low < high:
                marks.append(mark._replace(start=low, end=high))
    return Text("".join(contents), tuple(runs), tuple(marks))


def unkept(blocks: Sequence[Block], omissions: Sequence[Omission]) -> tuple[Omission, ...]:
    """The parts of omissions (sorted, apart) that do not stand inside a run of a block, as a composed sequence may."""
    if not omissions:
        return ()
    runs = sorted((run.start, run.end) for block in blocks for run in block.text.runs)
    left: list[Omission] = []
    index = 0
    for omission in omissions:
        start, end = omission.span
        while index < len(runs) and runs[index][1] <= start:
            index += 1
        at = index
        while at < len(runs) and runs[at][0] < end:
            if start < runs[at][0]:
                left.append(Omission(Span(start, runs[at][0]), omission.reason))
            start = max(start, runs[at][1])
            at += 1
        if start < end:
            left.append(Omission(Span(start, end), omission.reason))
    return tuple(left)
