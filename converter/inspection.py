"""What each stage of a conversion decided, as text for people and as plain values for JSON."""

from __future__ import annotations

from typing import TypedDict

from converter.ledger import Ledger
from converter.pipeline import Conversion
from converter.source import Source


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
        from converter.structure import outline

        return [
            {
                "source": work.sources[stream.source].name,
                "language": stream.language,
                "rows": outline.readings_data(stream.understood.rows, work.sources[stream.source]),
            }
            for stream in work.streams
            if stream.understood
        ]
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
