"""What there is to say about an alignment: text without a counterpart, pairs that are not sure, and what sure pairs say differently."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from converter.akn.beads import Alignment, Bead
from converter.align import SURE, differences
from converter.align.review import Decision
from converter.align.score import CONTENT
from converter.diagnostics import Code, Diagnostic


class Remark(NamedTuple):
    """A finding at a unit (eId) of the pivot (``side`` 0) or of the other text (1); ``elsewhere`` is the unit of the other side it speaks of, if any."""

    code: Code
    message: str
    side: int
    eid: str
    elsewhere: str = ""


def find(pivot: etree._ElementTree, other: etree._ElementTree, codes: tuple[str, str], alignment: Alignment) -> list[Remark]:
    """All remarks about two trees in languages ``codes`` and their alignment: first those of the pivot, then of the other text, then differences."""
    found = [*_alone(0, codes[1], alignment), *_alone(1, codes[0], alignment)]
    found += [
        Remark(Code.UNSURE_PAIR, f"this pair of {codes[1]} and {codes[0]} is not sure ({_doubt(bead)})", 1, bead.other[0], bead.pivot[0])
        for bead in alignment.matched
        if not bead.sure
    ]
    for one in differences.find(pivot, other, alignment):
        said = f"{codes[0]} and {codes[1]} differ: {one.message}"
        found.append(Remark(one.code, said, 0, one.pivot, one.other) if one.pivot else Remark(one.code, said, 1, one.other))
    return found


def _doubt(bead: Bead) -> str:
    """Why a pair is not sure: its probability, or, where that is high, what its content says."""
    if bead.confidence < SURE:
        return f"{min(bead.confidence, SURE - 0.01):.2f}"
    if not CONTENT.isdisjoint(bead.evidence):
        return "as much speaks against it as for it"
    return "only its place speaks for it" if bead.evidence else "nothing speaks for it"


def _alone(side: int, other: str, alignment: Alignment) -> list[Remark]:
    """Neighbouring units without a counterpart make one remark."""
    found: list[Remark] = []
    run: list[str] = []

    def close() -> None:
        if run:
            several = f"{len(run)} texts in a row have" if len(run) > 1 else "this text has"
            found.append(Remark(Code.UNTRANSLATED, f"{several} no counterpart in {other}", side, run[0]))
        run.clear()

    for bead in alignment:
        own, counterparts = (bead.pivot, bead.other) if side == 0 else (bead.other, bead.pivot)
        if own and not counterparts:
            run.extend(own)
        elif own:
            close()
    close()
    return found


def lost(decision: Decision) -> Diagnostic:
    """A decision that applies to nothing."""
    said = next((text or eid for side in (decision.pivot, decision.other) for eid, text in side), "")
    message = f'the decision about "{said[:60]}" in {" and ".join(decision.languages)} names text that is not there, not the only one, or decided already'
    return Diagnostic(Code.DECISION_LOST, message, file=decision.file, line=decision.line, column=1)
