"""The table in which a person corrects an alignment: written for the review, and read back as decisions that outrank the aligner.

A row is a bead. Each unit stands in its cell as ``eId text``, several with `` ‖ `` between them, so that a unit is moved to another row together
with its text. A row counts as decided when its column ``decided`` is not empty; all others are the aligner's, and may be left out. When
the texts have changed since, a decided unit is found again by its text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lxml import etree

from converter.akn.beads import Bead
from converter.akn.units import language_of, units
from converter.align.joined import Aligned
from converter.diagnostics import TreatymarkError
from converter.languages import language

COLUMNS = ("decided", "languages", "pivot", "other", "moved", "certainty", "confidence", "evidence")
_BETWEEN = re.compile(r"\s+‖\s+(?=[^\W\d][\w.-]*(?:\s|$))")
_LIMIT = 131_072 * 8


class Decision(NamedTuple):
    """A decided row: (eId, text) of the units on each side, the languages (alpha-3), and the line of the table it stands in."""

    languages: tuple[str, str]
    pivot: tuple[tuple[str, str], ...]
    other: tuple[tuple[str, str], ...]
    moved: bool
    line: int
    file: str = ""

    def turned(self) -> Decision:
        """The same, seen from the other language."""
        return Decision(self.languages[::-1], self.other, self.pivot, self.moved, self.line, self.file)


def write(aligned: Aligned) -> bytes:
    """The table of all beads, language by language; those that a person has decided are marked ``yes``."""
    out = io.StringIO()
    table = csv.writer(out, "excel-tab", lineterminator="\n")
    table.writerow(COLUMNS)
    for side, alignment in enumerate(aligned.alignments, 1):
        for bead in alignment:
            cells = [" ‖ ".join(f"{eid} {aligned.units[at][eid].text}" for eid in eids) for at, eids in ((0, bead.pivot), (side, bead.other))]
            table.writerow(
                [
                    "yes" if bead.method == "human" else "",
                    f"{aligned.codes[0]}-{aligned.codes[side]}",
                    *cells,
                    "moved" if bead.moved else "",
                    "sure" if bead.sure else "unsure",
                    f"{bead.confidence:.3f}",
                    " ".join(bead.evidence),
                ]
            )
    return out.getvalue().encode()


def read(data: bytes, name: str) -> list[Decision]:
    """The decided rows of a table. Raises TreatymarkError, with the line, for what is no such table."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TreatymarkError(f"{name}: not UTF-8") from None
    found: list[Decision] = []
    table = csv.reader(io.StringIO(text, newline=""), "excel-tab", strict=False)
    csv.field_size_limit(_LIMIT)
    head: list[str] = []
    try:
        for cells in table:
            if not head:
                head = [cell.strip() for cell in cells]
                missing = [column for column in COLUMNS[:4] if column not in head]
                if missing:
                    raise TreatymarkError(f"{name}:1: no column \"{missing[0]}\" (a table that 'treatymark align --review' has written is wanted)")
                continue
            row = dict(zip(head, cells, strict=False))
            if not row.get("decided", "").strip():
                continue
            first, _, second = row.get("languages", "").strip().partition("-")
            pivot, other = _units(row.get("pivot", "")), _units(row.get("other", ""))
            if not first or not second:
                raise TreatymarkError(f'{name}:{table.line_num}: the column "languages" does not name two, as in "eng-vie"')
            if not pivot and not other:
                raise TreatymarkError(f"{name}:{table.line_num}: a decided row without any text")
            codes = language(first).alpha3, language(second).alpha3
            found.append(Decision(codes, pivot, other, bool(row.get("moved", "").strip()), table.line_num, name))
    except csv.Error as error:
        raise TreatymarkError(f"{name}:{table.line_num}: {error}") from None
    if not head:
        raise TreatymarkError(f"{name}: an empty table")
    return found


def _units(cell: str) -> tuple[tuple[str, str], ...]:
    parts = [part.strip() for part in _BETWEEN.split(cell.strip()) if part.strip()]
    return tuple((eid, " ".join(text.split())) for eid, _, text in (part.partition(" ") for part in parts))


def apply(decisions: Sequence[Decision], pivot: etree._ElementTree, other: etree._ElementTree) -> tuple[list[Bead], list[Decision]]:
    """The decisions about two trees as beads, in either direction; and those that name text which is no longer there, or is decided twice."""
    codes = language(language_of(pivot)).alpha3, language(language_of(other)).alpha3
    tables = tuple(_Table((unit.eid, unit.text) for unit in units(tree)) for tree in (pivot, other))
    beads: list[Bead] = []
    lost: list[Decision] = []
    for given in decisions:
        decision = given if given.languages == codes else given.turned() if given.languages == codes[::-1] else None
        if decision is None:
            continue
        sides = [table.find(wanted) for table, wanted in zip(tables, (decision.pivot, decision.other), strict=True)]
        if sides[0] is None or sides[1] is None:
            lost.append(given)
            continue
        for table, eids in zip(tables, sides, strict=True):
            table.take(eids or ())
        beads.append(Bead(sides[0], sides[1], moved=decision.moved, method="human"))
    return beads, lost


class _Table:
    """The units of a text by eId and by what they say; each can be taken once."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.order: list[str] = []
        self.texts: dict[str, str] = {}
        self.places: dict[str, list[str]] = {}
        for eid, text in pairs:
            self.order.append(eid)
            self.texts[eid] = text
            self.places.setdefault(text, []).append(eid)
        self.taken: set[str] = set()

    def find(self, wanted: Sequence[tuple[str, str]]) -> tuple[str, ...] | None:
        """The eIds of units as they are now: the same eId if it says the same (or nothing is said), else the only one that does; None if not all are found."""
        found: list[str] = []
        for eid, text in wanted:
            if eid in self.texts and (not text or self.texts[eid] == text):
                here = eid
            else:
                again = [one for one in self.places.get(text, ()) if one not in self.taken]
                if len(again) != 1:
                    return None
                here = again[0]
            if here in self.taken or here in found:
                return None
            found.append(here)
        return tuple(found)

    def take(self, eids: Iterable[str]) -> None:
        """Says that units are decided."""
        self.taken.update(eids)
