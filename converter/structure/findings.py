"""What is odd about a chosen row: gaps, repeats and disorder of numbers, empty units, headings run into a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from converter.diagnostics import Code, Diagnostic, Report
from converter.languages import sentences
from converter.model import Expression, Unit, UnitKind
from converter.source import Span, Text
from converter.structure.choose import Choice
from converter.structure.cues import Cues

CONTAINERS = {UnitKind.PART, UnitKind.TITLE_DIVISION, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE}
_RUN_IN_WORDS = (4, 22)
_LONG = 8


def report_all(rows: Sequence[Choice], expression: Expression, cues: Cues, report: Report) -> None:
    """Reports every finding, in the order of the source."""
    _numbers(rows, report)
    for zones in (expression.zones, *(annex.zones for annex in expression.annexes)):
        for unit in zones.body:
            _empty(unit, report)
    _run_in(rows, cues, report)


def _numbers(rows: Sequence[Choice], report: Report) -> None:
    open_runs: list[tuple[str, int]] = []
    through: tuple[str, int] | None = None  # the outermost run above the last heading
    labelled: dict[str, int] = {}
    seen: dict[str, int] = {}  # the last number of each sort, since the last article
    fresh = True
    for row in rows:
        reading = row.reading
        _damage(row, report)
        heads = reading.kind in (UnitKind.DIVISION, UnitKind.ANNEX) or bool(reading.series and not row.depth and reading.kind in CONTAINERS)
        if heads and not reading.joins:
            fresh = True
            through = open_runs[0] if open_runs else through
            open_runs = []
            if reading.kind is UnitKind.ANNEX:
                through, labelled = None, {}
            elif reading.kind is not UnitKind.DIVISION:
                series = f"{reading.kind.value if reading.kind else ''} {reading.style}"
                _compare(series, labelled.get(series), reading.value, row, report, fresh=True)
                labelled[series] = reading.value
                through = None if reading.kind is UnitKind.ARTICLE else through
                seen = {} if reading.kind is UnitKind.ARTICLE else seen
        for one, depth in ((reading, row.depth), (reading.inner, row.inner_depth)):
            if one is None or not depth or not one.value:
                continue
            last = open_runs[depth - 1] if len(open_runs) >= depth else through if depth == 1 else None
            del open_runs[depth - 1 :]
            while len(open_runs) < depth - 1:
                open_runs.append(("", 0))
            known = last[1] if last is not None and last[0] == one.series else None
            if known is None and one.value > 1 and fresh and seen.get(one.series) == one.value - 1:
                known = one.value - 1  # a run that goes on below the next numbered heading
            seen[one.series] = one.value
            _compare(one.series, known, one.value, row, report, fresh=fresh)
            open_runs.append((one.series, one.value))
            fresh = one.heading is not None


def _damage(row: Choice, report: Report) -> None:
    """A number whose digits were scanned as letters ("l." for 1), or whose label is misprinted."""
    reading, text = row.reading, row.view.block.text
    if reading.num is None:
        return
    printed = text.content[slice(*reading.num)]
    core = "".join(char for char in printed if char.isalnum())
    style = reading.series.rpartition(" ")[2]
    odd = (style == "digits" and not core.isdigit()) or (style == "ROMAN" and any(char.isdigit() for char in core))
    if "damaged" in reading.evidence or (odd and reading.kind in (UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SECTION)):
        report(Diagnostic(Code.NUMBER_DAMAGED, f"{printed!r} was read as number {reading.value}", text.slice(*reading.num).span))


def _compare(series: str, last: int | None, value: int, row: Choice, report: Report, *, fresh: bool) -> None:
    text = row.view.block.text
    printed = text.content[slice(*row.reading.num)] if row.reading.num else str(value)
    span = text.span
    if last is None:
        if value > 1:
            report(Diagnostic(Code.ORPHAN_POINT, f"{printed!r} begins a run of numbers in its middle", span))
    elif value == last:
        report(Diagnostic(Code.NUMBER_REPEAT, f"{printed!r} is printed twice in its run", span))
    elif value == 1:
        report(Diagnostic(Code.NUMBER_RESTART, f"the numbers begin again at {printed!r}", span))
    elif value < last:
        report(Diagnostic(Code.NUMBER_DISORDER, f"{printed!r} follows number {last}", span))
    elif value > last + 1:
        report(Diagnostic(Code.NUMBER_GAP, f"{printed!r} follows number {last}", span))


def _empty(unit: Unit, report: Report) -> None:
    pending = [unit]
    while pending:
        one = pending.pop()
        bare = not one.blocks and not one.children and not one.after and one.kind is not UnitKind.TABLE
        if bare and (one.heading is None or one.kind is not UnitKind.PARAGRAPH):
            place = one.num or one.heading
            message = f"{one.kind.value} {place.content if place else ''!r} has no text"
            report(Diagnostic(Code.EMPTY_UNIT, message, place.span if place else None))
        pending.extend(reversed(one.children))


def _run_in(rows: Sequence[Choice], cues: Cues, report: Report) -> None:
    """Headings glued to a paragraph: a verbless sentence at a paragraph's end or before a sentence that begins without a stop before it."""
    if not cues.language.spaces:
        return
    for row in rows:
        text = row.view.block.text
        if row.reading.kind not in (UnitKind.TEXT, UnitKind.PARAGRAPH) or len(text.content) < 400:
            continue
        bounds = sentences.split(text.content, cues.language)
        for at, (start, end) in enumerate(bounds):
            if at == 0:
                continue
            heading = _glued(text, start, end, cues)
            if heading is None and at == len(bounds) - 1 and _verbless(text.content[start:end], cues):
                heading = (start, end)
            if heading:
                low, high = heading
                part = text.slice(low, high)
                report(
                    Diagnostic(
                        Code.RUN_IN_HEADING, f"this may be a heading run into the paragraph: {part.content!r}", Span(*part.span),
                        hint="if it is one, a hint sets it apart: {text: its first words, split: true, as: heading}",
                    )
                )  # fmt: skip


def _glued(text: Text, start: int, end: int, cues: Cues) -> tuple[int, int] | None:
    """ "... agriculture, infrastructure The two sides agreed": a sentence that opens with a common word in mid-sentence."""
    content = text.content
    words = content[start:end].split(" ")
    openings = cues.sentence_openings
    at = start
    for index, word in enumerate(words):
        if index >= _RUN_IN_WORDS[0] and index <= _RUN_IN_WORDS[1] and word[:1].isupper() and word in openings:
            before = words[index - 1]
            if before[-1:].isalpha() and before[:1].islower() and len(before) >= _LONG - 3 and _verbless(content[start : at - 1], cues):
                return start, at - 1
        at += len(word) + 1
    return None


def _verbless(sentence: str, cues: Cues) -> bool:
    """Whether a sentence has the length of a heading and none of the verb forms that the language's data names."""
    words = [w.strip(".,;:()\"'“”’") for w in cues.fold(sentence).split()]
    if not _RUN_IN_WORDS[0] <= len(words) <= _RUN_IN_WORDS[1] or not cues.language.verbs:
        return False
    verbs, endings = cues.verbs
    return not any(w in verbs or (len(w) > 4 and w.endswith(endings)) for w in words)
