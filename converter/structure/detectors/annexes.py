"""Annexes, appendices, schedules: "ANNEX", "Annex II - Offices", "APPENDIX TO SIGNED DOCUMENTS", "附件一：", "Приложение № 1"."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.structure import openers
from converter.structure.reading import BEHIND_SIGNATURES, REFERENCE, Reading, View

#: a further instrument stands behind at least so many blocks
EARLIEST = 10


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block that opens an annex."""
    begun = openers.annex(view)
    headed = openers.annex_head(view)
    if begun is not None and not (headed and begun.number is None):  # "Annex 1" / "LIST": the second word is the heading
        yield _annex(view, begun)
    more = openers.supplement(view)
    if more is not None and view.index >= EARLIEST and not headed:
        score = 1.5 + (0.5 if view.capitals else 0.0) + (0.8 if view.is_heading_shape or view.emphasis else 0.0)
        yield Reading(
            UnitKind.ANNEX, score, "annexes", series=more[0], heading=(0, len(view.text)), style=BEHIND_SIGNATURES,
            evidence=(f"begins as a title does: {view.text[: more[1]]!r}",),
        )  # fmt: skip
    elif begun is None and not headed and view.index >= EARLIEST and openers.further(view):
        bonus = 0.5 if view.is_heading_shape else 0.0
        yield Reading(
            UnitKind.ANNEX, 1.4 + bonus, "annexes", series="annex", heading=(0, len(view.text)), style=BEHIND_SIGNATURES,
            evidence=("set off behind the signatures, and numbers begin below it",),
        )  # fmt: skip
    if begun is None and headed and openers.refers(view):
        yield Reading(
            UnitKind.DIVISION, 3.2, "annexes", heading=(0, len(view.text)), joins=True, style=REFERENCE, evidence=("names what the annex belongs to",)
        )


def _annex(view: View, begun: openers.AnnexFound) -> Reading:
    bonus = (0.8 if view.is_heading_shape else 0.0) + (0.4 if "b" in view.emphasis else 0.0)
    evidence = (f"annex word {view.text[: begun.end]!r}",)
    rest = (begun.heading, len(view.text)) if begun.heading < len(view.text) else None
    if rest is None:
        score = 2.4
    elif view.capitals or begun.number:
        score = 2.1
    else:
        score = 1.5
    if begun.name == "protocol" and not (view.capitals or view.is_heading_shape):
        score -= 0.7
    if begun.reference:
        score -= 0.6
    if begun.reference:
        num = (0, len(view.text[: begun.heading].rstrip()))
        return Reading(
            UnitKind.ANNEX, score + bonus, "annexes", num=num, number=begun.number, series=begun.name, value=begun.value, heading=rest, style=REFERENCE,
            evidence=evidence,
        )  # fmt: skip
    if begun.number is None:  # "APPENDIX TO SIGNED DOCUMENTS", "ANEJO": the whole line is the heading
        whole = (0, len(view.text))
        return Reading(UnitKind.ANNEX, score + bonus, "annexes", series=begun.name, value=begun.value, heading=whole, evidence=evidence)
    num = (0, len(view.text[: begun.heading].rstrip()))
    return Reading(
        UnitKind.ANNEX, score + bonus, "annexes", num=num, number=begun.number, series=begun.name, value=begun.value, heading=rest, evidence=evidence
    )
