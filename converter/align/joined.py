"""Rows over all languages of a work: the beads of each language with the pivot, joined where they share text of the pivot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from converter.akn.beads import Alignment, Bead
from converter.akn.units import AlignUnit, language_of, units


@dataclass(slots=True)
class Row:
    """Units that say the same, the pivot's first: one tuple of eIds for each language; and the beads it is made of, by the place of their language."""

    sides: list[tuple[str, ...]]
    beads: dict[int, list[Bead]] = field(default_factory=dict)

    @property
    def confidence(self) -> float:
        """That of the least certain bead."""
        return min((bead.confidence for found in self.beads.values() for bead in found), default=1.0)

    @property
    def sure(self) -> bool:
        """Whether all beads are."""
        return all(bead.sure for found in self.beads.values() for bead in found)

    @property
    def moved(self) -> bool:
        """Whether any text stands elsewhere in its own language."""
        return any(bead.moved for found in self.beads.values() for bead in found)

    @property
    def human(self) -> bool:
        """Whether a person has decided all of it."""
        return all(bead.method == "human" for found in self.beads.values() for bead in found)

    @property
    def evidence(self) -> tuple[str, ...]:
        """All that speaks for it."""
        return tuple(dict.fromkeys(kind for found in self.beads.values() for bead in found for kind in bead.evidence))


class Aligned:
    """The expressions of a work with their names, the pivot first, and the alignment of each other one with it."""

    def __init__(self, trees: Mapping[str, etree._ElementTree], alignments: Mapping[str, Alignment], names: Sequence[str]) -> None:
        self.codes = list(trees)
        self.names = list(names)
        self.tags = [language_of(tree) for tree in trees.values()]
        self.units: list[dict[str, AlignUnit]] = [{unit.eid: unit for unit in units(tree)} for tree in trees.values()]
        self.alignments = [alignments[code] for code in self.codes[1:]]

    def text(self, side: int, eids: Sequence[str]) -> str:
        """The text of units of a language."""
        return " ".join(self.units[side][eid].text for eid in eids if eid in self.units[side])

    def rows(self) -> list[Row]:
        """Every unit of every language in exactly one row, in the order of the pivot; what only others have stands behind what it follows there."""
        order = {eid: at for at, eid in enumerate(self.units[0])}
        leader = list(range(len(order)))

        def lead(at: int) -> int:
            while leader[at] != at:
                leader[at] = leader[leader[at]]
                at = leader[at]
            return at

        for alignment in self.alignments:
            for bead in alignment:
                for one, two in zip(bead.pivot, bead.pivot[1:], strict=False):
                    first, second = sorted((lead(order[one]), lead(order[two])))
                    leader[second] = first
        groups: dict[int, list[str]] = {}
        for eid, at in order.items():
            groups.setdefault(lead(at), []).append(eid)
        count = len(self.codes)
        rows = {at: Row([tuple(eids), *[()] * (count - 1)]) for at, eids in groups.items()}
        behind: dict[int, list[Row]] = {}
        for side, alignment in enumerate(self.alignments, 1):
            at = -1
            for bead in alignment:
                if bead.pivot:
                    at = lead(order[bead.pivot[0]]) if not bead.moved else at
                    row = rows[lead(order[bead.pivot[0]])]
                    row.beads.setdefault(side, []).append(bead)
                    row.sides[side] += bead.other
                else:
                    alone = Row([()] * count, {side: [bead]})
                    alone.sides[side] = bead.other
                    behind.setdefault(at, []).append(alone)
        found = list(behind.get(-1, ()))
        for at in sorted(rows):
            found += [rows[at], *behind.get(at, ())]
        return found
