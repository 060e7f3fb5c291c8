"""What each stage of a conversion decided, as text for people and as plain values for JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypedDict

from converter.diagnostics import TreatymarkError
from converter.ledger import Ledger
from converter.pipeline import Conversion
from converter.source import Source

if TYPE_CHECKING:
    from converter.structure.choose import State
    from converter.structure.explain import Explanation
    from converter.structure.reading import Reading


def show(work: Conversion, stage: str) -> str:
    """A stage as text."""
    if stage == "blocks":
        return "".join(_blocks(work))
    if stage == "readings":
        from converter.structure import outline

        return "".join(
            f"# {work.sources[stream.source].name} ({stream.language})\n{outline.readings(stream.understood.rows, work.sources[stream.source])}"
            for stream in work.streams
            if stream.understood
        )
    if stage == "tree":
        from converter.structure import outline

        return "".join(
            f"# {work.sources[stream.source].name}: {stream.understood.kind.value}\n{outline.tree(stream.understood.expression)}"
            for stream in work.streams
            if stream.understood
        )
    if stage == "alignment" and len(work.trees) < 2:
        return f"# {', '.join(source.name for source in work.sources)}: nothing to align ({', '.join(stream.language for stream in work.streams)} only)\n"
    if stage == "alignment":
        return "".join(
            f"{row['language']} {row['bead']}\t{row['type']}\t{row['certainty']} {row['confidence']}"
            f"\t{' '.join(row['other']) or '-'}\t{' '.join(row['pivot']) or '-'}\t{row['evidence']}\n"
            for row in _alignment(work)
        )
    return "".join(_ledger(source, ledger) for source, ledger in zip(work.sources, work.ledgers, strict=True))


def values(work: Conversion, stage: str) -> object:
    """A stage as plain values."""
    if stage == "blocks":
        return [
            {
                "source": work.sources[stream.source].name,
                "language": stream.language,
                "blocks": [
                    {
                        "start": block.text.span.start,
                        "end": block.text.span.end,
                        "line": work.sources[stream.source].position(block.text.span.start).line,
                        "shape": block.shape.value,
                        "level": block.level,
                        "indent": block.indent,
                        "gap": block.gap,
                        "text": block.text.content,
                    }
                    for block in stream.blocks
                ],
            }
            for stream in work.streams
        ]
    if stage == "readings":
        return _explained(work, None)
    if stage == "tree":
        from converter.structure import outline

        return [
            {
                "source": work.sources[stream.source].name,
                "language": stream.language,
                "kind": stream.understood.kind.value,
                "tree": outline.tree(stream.understood.expression).splitlines(),
            }
            for stream in work.streams
            if stream.understood
        ]
    if stage == "alignment":
        return _alignment(work)
    return [
        {
            "source": source.name,
            "characters": ledger.characters,
            "kept": ledger.kept,
            "left": ledger.left,
            "words": ledger.words,
            "closes": ledger.closes,
            "omissions": [
                {**_place(source, omission.span.start), "reason": omission.reason.value, "text": source.text[slice(*omission.span)]}
                for omission in ledger.omissions
            ],
            "changes": [{**_place(source, change.span.start), "from": source.text[slice(*change.span)], "to": change.written} for change in ledger.changes],
            "faults": [fault.message for fault in ledger.faults],
        }
        for source, ledger in zip(work.sources, work.ledgers, strict=True)
    ]


def why(work: Conversion, line: int | None = None) -> str:
    """Why every block (or what stands on one line of a source) was read as it was, as text. Raises TreatymarkError for a line that is not there."""
    from converter.structure import explain, outline

    _check(work, line)
    parts: list[str] = []
    for index, source in enumerate(work.sources):
        shown = 0
        for stream in work.streams:
            if stream.source != index or stream.understood is None:
                continue
            found = [one for one in explain.explain(stream.understood.rows) if _on(source, one, line)]
            if found or line is None:
                parts.append(f"# {source.name} ({stream.language})\n")
            parts += [_told(source, one, outline.what, "") for one in found]
            shown += len(found)
        if line is not None:
            parts += [f"{source.name}:{line}: left out: {row['reason']}: {_short(str(row['text']))!r}\n" for row in _left(work, index, line)]
            if not shown and not _left(work, index, line):
                parts.append(f"{source.name}:{line}: nothing stands on this line\n")
    return "".join(parts)


def reasons(work: Conversion, line: int | None = None) -> object:
    """The same as plain values (see docs/inspection.md)."""
    _check(work, line)
    return _explained(work, line)


def _check(work: Conversion, line: int | None) -> None:
    counts = {source.name: source.text.count("\n") + (not source.text.endswith("\n")) for source in work.sources}
    if line is not None and not any(1 <= line <= count for count in counts.values()):
        raise TreatymarkError("; ".join(f"{name}: there is no line {line}, the last one is {count}" for name, count in counts.items()))


def _on(source: Source, one: Explanation, line: int | None) -> bool:
    span = one.choice.view.block.text.span
    inside = any(_on(source, other, line) for other in one.quoted)
    return line is None or inside or source.position(span.start).line <= line <= source.position(max(span.start, span.end - 1)).line


_PHASES = ("before the text", "in the preamble", "in the body", "in the conclusions")
_HEAD = "own   place  elsewhere  behind"


def _told(source: Source, one: Explanation, name: Callable[[Reading], str], indent: str) -> str:
    """A block with its readings: what each is worth by itself, in its place and for the rest of the row, and how far it is behind."""
    line, column = source.position(one.choice.view.block.text.span.start)
    rows = [(name(option.reading), option) for option in one.options]
    width = max(24, *(len(shown) for shown, _ in rows))
    lines = [f"{line}:{column} {_short(one.choice.view.text)}", f"    {_before(one.before)}", f"    {'':{width}}  {_HEAD}"]
    for shown, option in rows:
        sign = ">" if option.reading is one.choice.reading else " "
        rest = f"{_signed(option.elsewhere):>9}  {option.behind:6.2f}" if sign == " " else f"{'':17}"
        evidence = "; ".join(option.reading.evidence)
        lines.append(f"  {sign} {shown:{width}} {option.reading.score:5.2f}  {_signed(option.place):>5}  {rest}  {evidence}".rstrip())
    told = "".join(f"{indent}{part}\n" for part in lines)
    return told + "".join(_told(source, other, name, indent + "    ") for other in one.quoted)


def _signed(value: float) -> str:
    return f"{round(value, 2) + 0.0:+.2f}" if round(value, 2) else "0.00"


def _before(state: State) -> str:
    """What is known before a block: the zone, and the numbers that may go on."""
    numbers = [f"{name.rpartition(' ')[0]} {value}" for name, value in state.labelled]
    runs = state.runs or ((state.through,) if state.through[1] else ())
    numbers += [f"{series} {value}" if value else series for series, value in runs]
    return f"{_PHASES[state.phase]}; open: {', '.join(numbers)}" if numbers else _PHASES[state.phase]


def _left(work: Conversion, index: int, line: int) -> list[dict[str, object]]:
    """What was left out on a line of a source: when it was read, and when its languages were told apart (readings say the rest)."""
    source = work.sources[index]
    found: list[dict[str, object]] = []
    for omission in (*source.left, *work.left[index]):
        first, last = source.position(omission.span.start).line, source.position(max(omission.span.start, omission.span.end - 1)).line
        if first <= line <= last:
            found.append({**_place(source, omission.span.start), "reason": omission.reason.value, "text": source.text[slice(*omission.span)]})
    return found


def _explained(work: Conversion, line: int | None) -> list[dict[str, object]]:
    from converter.structure import explain, outline

    def row(source: Source, one: Explanation) -> dict[str, object]:
        block = one.choice.view.block.text
        return {
            **_place(source, block.span.start),
            "text": block.content,
            "before": _before(one.before),
            "readings": [
                {
                    "reading": outline.what(option.reading),
                    "kind": option.reading.kind.value if option.reading.kind else None,
                    "detector": option.reading.detector,
                    "chosen": option.reading is one.choice.reading,
                    "score": round(option.reading.score, 3),
                    "place": round(option.place, 3) + 0.0,
                    "elsewhere": round(option.elsewhere, 3) + 0.0,
                    "behind": round(option.behind, 3) + 0.0,
                    "evidence": list(option.reading.evidence),
                }
                for option in one.options
            ],
            "quoted": [row(source, other) for other in one.quoted],
        }

    found: list[dict[str, object]] = []
    for stream in work.streams:
        if stream.understood is None:
            continue
        source = work.sources[stream.source]
        rows = [row(source, one) for one in explain.explain(stream.understood.rows) if _on(source, one, line)]
        shown: dict[str, object] = {"source": source.name, "language": stream.language, "rows": rows}
        if line is not None:
            shown["omissions"] = _left(work, stream.source, line)
        found.append(shown)
    return found


def _place(source: Source, offset: int) -> dict[str, int]:
    position = source.position(offset)
    return {"line": position.line, "column": position.column}


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 72 else text[:71].rstrip() + "…"


def _blocks(work: Conversion) -> list[str]:
    rows = []
    for stream in work.streams:
        source = work.sources[stream.source]
        rows.append(f"# {source.name} ({stream.language}): {len(stream.blocks)} blocks\n")
        for block in stream.blocks:
            line, column = source.position(block.text.span.start)
            shape = block.shape.value + (str(block.level) if block.level else "")
            rows.append(f"{line}:{column}\t{shape}\tindent {block.indent}\tgap {block.gap}\t{_short(block.text.content)}\n")
    return rows


def _ledger(source: Source, ledger: Ledger) -> str:
    rows = [f"# {source.name}: {ledger.summary()}\n"]
    for omission in ledger.omissions:
        line, column = source.position(omission.span.start)
        rows.append(f"{line}:{column}\tleft out\t{omission.reason.value}\t{_short(source.text[slice(*omission.span)])!r}\n")
    for change in ledger.changes:
        line, column = source.position(change.span.start)
        rows.append(f"{line}:{column}\tchanged\t{source.text[slice(*change.span)]!r}\tto {change.written!r}\n")
    for fault in ledger.faults:
        line, column = source.position(fault.span.start)
        rows.append(f"{line}:{column}\tFAULT\t{fault.message}\n")
    return "".join(rows)


class Row(TypedDict):
    """A bead as it stands in the AKN of the language ``language``: units of it, units of the pivot."""

    language: str
    bead: str
    type: str
    certainty: str
    confidence: str
    evidence: str
    other: list[str]
    pivot: list[str]


def _alignment(work: Conversion) -> list[Row]:
    """The beads of every expression but the pivot, read from its tree, so that what is shown is what is written."""
    rows: list[Row] = []
    for code, tree in list(work.trees.items())[1:]:
        beads: dict[str, Row] = {}
        for reference in tree.getroot().iter("{*}implicitReference"):
            said = {str(name).rpartition("}")[2]: str(value) for name, value in reference.attrib.items()}
            if "bead" not in said:
                continue
            row = beads.setdefault(
                said["bead"],
                {
                    "language": code,
                    "bead": said["bead"],
                    "type": said.get("type", ""),
                    "certainty": said.get("certainty", ""),
                    "confidence": said.get("confidence", ""),
                    "evidence": said.get("evidence", ""),
                    "other": [],
                    "pivot": [],
                },
            )
            for key, unit in (("other", said.get("for", "").lstrip("#")), ("pivot", said.get("href", "").rpartition("#")[2])):
                if unit and unit not in row[key]:  # type: ignore[literal-required]  # both keys hold lists
                    row[key].append(unit)  # type: ignore[literal-required]
        rows.extend(beads.values())
    return rows
