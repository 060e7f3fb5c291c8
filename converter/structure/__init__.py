"""Understands a stream of blocks: detectors propose readings, one chooser picks the row, one nester builds the tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from converter.diagnostics import Report
from converter.languages.language import Language
from converter.model import DocumentKind, Expression, UnitKind
from converter.source import Block, Datum, Omission, Span
from converter.structure import findings, quotes
from converter.structure.choose import Choice, choose
from converter.structure.cues import Cues
from converter.structure.detectors import DETECTORS, Detector
from converter.structure.genre import genre
from converter.structure.nest import nest
from converter.structure.reading import Reading, Row, View
from converter.structure.split import split

if TYPE_CHECKING:
    from converter.hints import Hint


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
    hints: Mapping[int, Hint] | None = None,
) -> Understood:
    """The structure of one language's blocks. ``kind`` overrules the detected kind (a sidecar's, or the pivot's for another language).

    ``hints`` overrule the readings of blocks, by where these begin in the source.
    """
    cues = Cues(language)

    def found(view: View) -> tuple[Reading, ...]:
        return read(view, detectors)

    if hints:
        from converter.structure import overrule

        rows = overrule.levels(_row(overrule.whole(blocks, split(blocks, cues), hints), cues, overrule.reader(found, hints, report)), hints)
    else:
        rows = _row(split(blocks, cues), cues, found)
    if kind is None:
        title = (metadata or {}).get("title")
        kind = genre(rows, cues, title.value if title and isinstance(title.value, str) else None)
    expression = nest(rows, kind, cues)
    if hints:
        overrule.unheeded(rows, expression, hints, report)
    findings.report_all(rows, expression, cues, report)
    return Understood(expression, kind, _omissions(rows), rows)


def _row(blocks: Sequence[Block], cues: Cues, reader: Callable[[View], tuple[Reading, ...]], *, quoted: bool = False) -> tuple[Choice, ...]:
    """The chosen row of blocks. A quotation stands in it as one block, and holds the row of its own blocks."""
    found = () if quoted else quotes.find(blocks)
    last = {quotation.first: quotation.last for quotation in found}
    views = Row()
    readings: list[tuple[Reading, ...]] = []
    inner: dict[int, tuple[Choice, ...]] = {}
    at = 0
    while at < len(blocks):
        if at in last:
            inner[len(views)] = _row(quotes.unmarked(blocks[at : last[at] + 1]), cues, reader, quoted=True)
        views.append(View(views, len(views), blocks[at], cues))
        at = last.get(at, at) + 1
    for view in views:
        readings.append(_QUOTATION if view.index in inner else reader(view))
    rows = choose(views, readings, excerpt=quoted)
    return tuple(row._replace(quoted=inner[index]) if index in inner else row for index, row in enumerate(rows)) if inner else rows


_QUOTATION = (Reading(UnitKind.QUOTE, 3.0, "quotes", evidence=("quoted behind a colon",)),)


def read(view: View, detectors: Sequence[Detector]) -> tuple[Reading, ...]:
    """Every reading of a block, the best first; the order of the detectors changes nothing."""
    found = [reading for detector in detectors for reading in detector(view)]
    found.sort(key=lambda r: (-r.score, r.detector, r.kind.value if r.kind else "", r.series, r.value, r.num or (0, 0), r.heading or (0, 0)))
    return tuple(found)


def _omissions(rows: Sequence[Choice]) -> tuple[Omission, ...]:
    out: list[Omission] = []
    for row in rows:
        out += _omissions(row.quoted)
        text = row.view.block.text
        reading = row.reading
        cuts = ((0, len(text.content), reading.omit),) if reading.omit is not None else reading.cuts
        for start, end, reason in cuts:
            for run in text.slice(start, end).runs:
                out.append(Omission(Span(run.start, run.end), reason))
    return tuple(out)
