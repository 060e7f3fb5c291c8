"""Prints what the structure half decided, for ``inspect`` and for golden files: the tree of an expression, the readings of every block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converter.model import Expression, Leaf, Quote, Table, Unit, Zones
from converter.source import Source, Text
from converter.structure.choose import Choice
from converter.structure.reading import Reading

WIDTH = 72


def tree(expression: Expression) -> str:
    """One line for each unit, indented by depth: kind, printed number, heading or first words."""
    lines = [f"language {expression.language}"]
    lines += _zones(expression.zones, 0)
    for annex in expression.annexes:
        parts = [repr(t.content) for t in (annex.num, annex.reference, annex.heading) if t is not None]
        lines.append(" ".join([f"annex ({annex.name})", *parts]))
        lines += _zones(annex.zones, 1)
    lines += [f"note {note.num.content!r} {' '.join(_short(block) for block in note.blocks)}" for note in expression.notes]
    return "\n".join(lines) + "\n"


def _zones(zones: Zones, depth: int) -> Iterator[str]:
    for name in ("preface", "preamble", "body", "conclusions"):
        units: tuple[Unit, ...] = getattr(zones, name)
        if units:
            yield "  " * depth + name
            for unit in units:
                yield from _unit(unit, depth + 1)


def _unit(unit: Unit, depth: int) -> Iterator[str]:
    pending: list[tuple[Unit | Leaf, int, str]] = [(unit, depth, "")]
    while pending:
        item, level, sign = pending.pop()
        indent = "  " * level
        if isinstance(item, Unit):
            parts = [item.kind.value]
            if item.num is not None:
                parts.append(repr(item.num.content))
            if item.heading is not None:
                parts.append("— " + _short(item.heading))
            yield indent + " ".join(parts)
            rest: list[tuple[Unit | Leaf, int, str]] = [(leaf, level + 1, "|") for leaf in item.blocks]
            rest += [(child, level + 1, "") for child in item.children]
            rest += [(leaf, level + 1, ">") for leaf in item.after]
            pending.extend(reversed(rest))
        elif isinstance(item, Quote):
            yield f"{indent}{sign} quotation"
            pending.extend((unit, level + 1, "") for unit in reversed(item.units))
        elif isinstance(item, Table):
            yield f"{indent}{sign} table {len(item.rows)} x {max((len(row) for row in item.rows), default=0)}"
        else:
            yield f"{indent}{sign} {_short(item)}"


def _short(text: Text) -> str:
    content = text.content
    shown = content if len(content) <= WIDTH else content[: WIDTH - 1].rstrip() + "…"
    marks = " ".join(
        f"{mark.kind}{':' + mark.value if mark.value else ''}={content[mark.start : mark.end][:24]!r}" for mark in text.marks if mark.kind not in "biu"
    )
    return f"{shown} [{marks}]" if marks else shown


def readings(rows: Sequence[Choice], source: Source | None = None) -> str:
    """Every block with its readings, the chosen one marked ``>``, scores and evidence."""
    lines: list[str] = []
    for row in rows:
        text = row.view.block.text
        place = f"{source.position(text.span.start).line}:{source.position(text.span.start).column} " if source else ""
        lines.append(place + _short(text))
        for reading in row.readings:
            lines.append(f"  {'>' if reading is row.reading else ' '} {reading.score:5.2f} {describe(reading)}")
    return "\n".join(lines) + "\n"


def describe(reading: Reading) -> str:
    """A reading in one line."""
    evidence = " — " + "; ".join(reading.evidence) if reading.evidence else ""
    return f"{reading.detector}: {what(reading)}{evidence}"


def what(reading: Reading) -> str:
    """What a reading takes the block for."""
    parts = [reading.kind.value if reading.kind else f"left out ({reading.omit.value if reading.omit else ''})"]
    if reading.joins:
        parts = ["heading of the unit before"]
    if reading.series:
        parts.append(f"[{reading.series} {reading.value}]" if reading.value else f"[{reading.series}]")
    if reading.heading and not reading.joins and reading.num:
        parts.append("with heading")
    if reading.inner:
        parts.append(f"+ {describe(reading.inner)}")
    return " ".join(parts)
