"""Turns a hint into the only reading of its block, so that everything else (numbers, nesting, findings) goes on as usual."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from converter.diagnostics import Report
from converter.hints import HEADING_OF_THE_UNIT_BEFORE, KINDS, OMIT, Hint
from converter.languages import numerals
from converter.model import Expression, Unit, UnitKind
from converter.source import Block, Reason, Text
from converter.structure.choose import Choice
from converter.structure.reading import Reading, View

#: far above what any detector says; the reading stands alone, but the chooser is told that it is sure
SURE = 9.0
_HEADED = {UnitKind.TITLE, UnitKind.DIVISION}
_NUMBERED = {UnitKind.PARAGRAPH, UnitKind.POINT}
_LABELLED = {UnitKind.PART, UnitKind.TITLE_DIVISION, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ARTICLE}
#: what a kind may become when it is put into its place
_ALSO = {
    UnitKind.TEXT: {UnitKind.NARRATIVE, UnitKind.CLOSING},
    UnitKind.PARAGRAPH: {UnitKind.POINT},
    UnitKind.BYLINE: {UnitKind.SIGNATURE},
}  # fmt: skip


def whole(blocks: Sequence[Block], pieces: Sequence[Block], hints: Mapping[int, Hint]) -> list[Block]:
    """The pieces that ``blocks`` were cut into, but each block whole that a hint speaks of."""
    hinted = {block.text.span.start: block for block in blocks if block.text.span.start in hints}
    out: list[Block] = []
    until = 0
    for piece in pieces:
        span = piece.text.span
        if span.start in hinted:
            out.append(hinted[span.start])
            until = out[-1].text.span.end
        elif span.start >= until:
            out.append(piece)
    return out


def reader(found: Callable[[View], tuple[Reading, ...]], hints: Mapping[int, Hint], report: Report) -> Callable[[View], tuple[Reading, ...]]:
    """What reads a block as ``found`` does, unless a hint has spoken. A hint that cannot be followed is reported."""

    def read(view: View) -> tuple[Reading, ...]:
        hint = hints.get(view.block.text.span.start)
        if hint is None:
            return found(view)
        made = _readings(view, found(view), hint)
        if isinstance(made, str):
            report(hint.fault(made))
            return found(view)
        return made

    return read


def _readings(view: View, found: Sequence[Reading], hint: Hint) -> tuple[Reading, ...] | str:
    """What is left of the readings ``found`` by the detectors when a hint has spoken; or why it cannot be followed.

    A reading that a detector proposes is kept with its number and heading; else one is made.
    """
    evidence = (f"the hint at {hint.place}",)
    whole = (0, len(view.text))
    if hint.word == OMIT:
        return (Reading(None, SURE, "hint", omit=Reason.HINT, evidence=evidence),)
    if hint.word == HEADING_OF_THE_UNIT_BEFORE:
        return (Reading(UnitKind.DIVISION, SURE, "hint", heading=whole, joins=True, evidence=evidence),)
    kind = KINDS[hint.word]
    if hint.num and not view.text.startswith(hint.num):
        return f'the block does not begin with the number "{hint.num}"'
    fitting = [
        reading._replace(kind=kind, score=SURE + reading.score, evidence=(*evidence, *reading.evidence))
        for reading in found
        if (reading.kind is kind or (reading.kind in _NUMBERED and kind in _NUMBERED))
        and not reading.joins
        and not hint.number
        and (not hint.num or (reading.num and view.text[slice(*reading.num)] == hint.num))
    ]
    if fitting:
        return tuple(fitting)
    made = Reading(kind, SURE, "hint", evidence=evidence)
    if kind in _HEADED:
        return (made._replace(heading=whole, style=view.block.level),)
    if kind is UnitKind.ANNEX:
        return (made._replace(heading=whole, series="annex"),)
    if kind in (UnitKind.NOTE, UnitKind.INDENT) and not hint.num:
        return "this needs the printed sign: num"
    if kind in _NUMBERED | _LABELLED or hint.num:
        return _numbered(view, made, hint)
    return (made,)


def _numbered(view: View, made: Reading, hint: Hint) -> tuple[Reading, ...] | str:
    """A unit with the number that the hint names; its series is the one that a detector gives to such a number."""
    text, num = view.text, hint.num
    if not num:
        return "no number is recognised at its beginning: say which one is printed there (num)"
    at = len(text) - len(text[len(num) :].lstrip())
    body = (at, len(text)) if at < len(text) else None
    made = made._replace(num=(0, len(num)), body=body)
    if made.kind is UnitKind.NOTE:
        return (made._replace(number=hint.number or num, series=hint.number or num),)
    if made.kind is UnitKind.INDENT:
        return (made._replace(series=f"bullet {num}", depth=view.block.indent),)
    token = hint.number or re.sub(r"^\W+|\W+$", "", num.split()[-1])
    read = numerals.read(token) or numerals.read(token.upper())
    if not read:
        return f'"{token}" is not a number that is known: say which one is meant (number)'
    made = made._replace(number=token, value=read[0].value)
    if made.kind in _LABELLED:
        headed = made.kind is not UnitKind.ARTICLE
        return (made._replace(series=f"{hint.word} n", heading=body if headed else None, body=None if headed else body),)
    decoration = "(n)" if num[0] in "(（" else next((f"n{sign}" for sign in ")、." if num[-1] == sign), "bare")
    return tuple(made._replace(series=f"{decoration} {one.style}", value=one.value) for one in read)


def levels(rows: Sequence[Choice], hints: Mapping[int, Hint]) -> tuple[Choice, ...]:
    """The row with headings at the levels that hints name, among those that are there (1 is the highest)."""
    wanted = {at: hint.level for at, row in enumerate(rows) if (hint := hints.get(row.view.block.text.span.start)) and hint.level}
    styles = sorted({row.reading.style for at, row in enumerate(rows) if at not in wanted and row.reading.kind is UnitKind.DIVISION and not row.reading.joins})
    out = list(rows)
    for at, level in wanted.items():
        if rows[at].reading.kind is UnitKind.DIVISION:
            style = styles[level - 1] if level <= len(styles) else (styles[-1] if styles else 0) + level
            reading = rows[at].reading._replace(style=style)
            out[at] = rows[at]._replace(reading=reading, readings=(reading,))
    return tuple(out)


def unheeded(rows: Sequence[Choice], expression: Expression, hints: Mapping[int, Hint], report: Report) -> None:
    """Reports hints that could not be followed where they stand: the tree holds another kind of unit, or a quotation begins there."""
    starts: dict[int, UnitKind] = {}
    for unit in _units(expression):
        first = next(unit.texts(), None)
        for text in (first, *(leaf for leaf in (*unit.blocks, *unit.after) if isinstance(leaf, Text))):
            if text is not None:
                starts.setdefault(text.span.start, unit.kind if text is first else UnitKind.TEXT)
    reached = {one.view.block.text.span.start: one.reading.kind for row in rows for one in (row.quoted or (row,))}
    for start, hint in hints.items():
        if start not in reached:
            report(hint.fault("a quotation begins here, and stays one"))
        elif hint.word == HEADING_OF_THE_UNIT_BEFORE and start in starts:
            report(hint.fault("no unit stands before this block that lacks a heading"))
        elif hint.word in KINDS and reached[start] is KINDS[hint.word]:
            kind, became = KINDS[hint.word], starts.get(start)
            if became is not None and became is not kind and became not in _ALSO.get(kind, ()):
                report(hint.fault(f"no {kind.value} can stand here: it became {became.value}"))


def _units(expression: Expression) -> list[Unit]:
    found: list[Unit] = []
    for zones in (expression.zones, *(annex.zones for annex in expression.annexes)):
        pending = [unit for zone in reversed(zones) for unit in reversed(zone)]
        while pending:
            unit = pending.pop()
            found.append(unit)
            pending.extend(reversed(unit.children))
    return found
