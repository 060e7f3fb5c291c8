"""Understands a stream of blocks: detectors propose readings, one chooser picks the row, one nester builds the tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from converter.diagnostics import Report
from converter.languages.language import Language
from converter.model import DocumentKind, Expression
from converter.source import Block, Datum, Omission, Span
from converter.structure import findings
from converter.structure.choose import Choice, choose
from converter.structure.cues import Cues
from converter.structure.detectors import DETECTORS, Detector
from converter.structure.genre import genre
from converter.structure.nest import nest
from converter.structure.reading import Reading, View


class Understood(NamedTuple):
    """A stream understood: the tree, the kind of document, what was left out, and the chosen row (for ``inspect``)."""

    expression: Expression
    kind: DocumentKind
    omissions: tuple[Omission, ...]
    rows: tuple[Choice, ...]


def understand(
    blocks: Sequence[Block],
    language: Language,
    report: Report,
    metadata: Mapping[str, Datum] | None = None,
    *,
    kind: DocumentKind | None = None,
    detectors: Sequence[Detector] = DETECTORS,
) -> Understood:
    """The structure of one language's blocks. ``kind`` overrules the detected kind (a sidecar's, or the pivot's for another language)."""
    cues = Cues(language)
    views: list[View] = []
    for index, block in enumerate(blocks):
        views.append(View(views, index, block, cues))
    readings = [read(view, detectors) for view in views]
    rows = choose(views, readings)
    if kind is None:
        title = (metadata or {}).get("title")
        kind = genre(rows, cues, title.value if title and isinstance(title.value, str) else None)
    expression = nest(rows, kind, cues)
    findings.report_all(rows, expression, cues, report)
    return Understood(expression, kind, _omissions(rows), rows)


def read(view: View, detectors: Sequence[Detector]) -> tuple[Reading, ...]:
    """Every reading of a block, the best first; the order of the detectors changes nothing."""
    found = [reading for detector in detectors for reading in detector(view)]
    found.sort(key=lambda r: (-r.score, r.detector, r.kind.value if r.kind else "", r.series, r.value, r.num or (0, 0), r.heading or (0, 0)))
    return tuple(found)


def _omissions(rows: Sequence[Choice]) -> tuple[Omission, ...]:
    out = []
    for row in rows:
        text = row.view.block.text
        reading = row.reading
        cuts = ((0, len(text.content), reading.omit),) if reading.omit is not None else reading.cuts
        for start, end, reason in cuts:
            for run in text.slice(start, end).runs:
                out.append(Omission(Span(run.start, run.end), reason))
    return tuple(out)
