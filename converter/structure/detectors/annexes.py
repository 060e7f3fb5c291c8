"""Annexes, appendices, schedules: "ANNEX", "Annex II - Offices", "APPENDIX TO SIGNED DOCUMENTS", "附件一：", "Приложение № 1"."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.structure import openers
from converter.structure.reading import Reading, View


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block that opens an annex."""
    begun = openers.annex(view)
    if begun is None:
        return
    name, value, number, end, heading = begun
    bonus = (0.8 if view.is_heading_shape else 0.0) + (0.4 if "b" in view.emphasis else 0.0)
    evidence = (f"annex word {view.text[:end]!r}",)
    rest = (heading, len(view.text)) if heading < len(view.text) else None
    if rest is None:
        score = 2.4
    elif view.capitals or number:
        score = 2.1
    else:
        score = 1.5
    if name == "protocol" and not (view.capitals or view.is_heading_shape):
        score -= 0.7
    if number is None:  # "APPENDIX TO SIGNED DOCUMENTS", "ANEJO": the whole line is the heading
        yield Reading(UnitKind.ANNEX, score + bonus, "annexes", series=name, value=value, heading=(0, len(view.text)), evidence=evidence)
        return
    num = (0, len(view.text[:heading].rstrip()))
    yield Reading(UnitKind.ANNEX, score + bonus, "annexes", num=num, number=number, series=name, value=value, heading=rest, evidence=evidence)
