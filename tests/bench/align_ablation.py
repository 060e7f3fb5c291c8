"""What each part of the aligner is worth: ``python -m tests.bench.align_ablation`` prints the table of docs/alignment.md.

Each row leaves something out, or is a simpler way to align; the columns are strict F1 / F1 of what is untranslated / wrong rows of all rows.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from itertools import zip_longest
from unittest import mock

from converter.akn.beads import Alignment, Bead
from converter.akn.units import AlignUnit, units
from converter.align import align, evidence, score, shifts
from converter.align.evidence import Signs
from tests import align_damage, align_gold, test_align_gold
from tests.align_gold import Figures, Gold

Way = Callable[[Gold], Alignment]


def _texts(folder: str) -> list[Gold]:
    return [align_gold.read(path) for path in sorted((align_gold.GOLD / folder).glob("*.tsv"))]


@cache
def sets() -> dict[str, list[Gold]]:
    """What is measured."""
    rows = test_align_gold.report_rows()
    damaged = [align_damage.damaged(rows, ("en", "vi"), seed, kinds) for kinds in test_align_gold.VARIANTS for seed in range(3)]
    return {
        "the report": [test_align_gold.report()],
        "damaged": [align_gold.gold(("en", "vi"), found) for found in damaged],
        "a treaty that repeats itself": [
            align_gold.gold(("en", "vi"), align_damage.repeated(seed, shifted=shifted)) for seed in range(4) for shifted in (False, True)
        ],
        "51 short texts": [*_texts("align"), *_texts("align-untuned")],
        "45 unseen texts": _texts("align-unseen"),
    }


def by_position(gold: Gold) -> Alignment:
    """The first with the first, the second with the second."""
    return Alignment(
        tuple(
            Bead((one.eid,) if one else (), (two.eid,) if two else (), 1.0, True, ("structure",), False, "auto")
            for one, two in zip_longest(units(gold.pivot), units(gold.other))
        )
    )


def by_length(gold: Gold) -> Alignment:
    """Gale and Church, by the package galechurch."""
    import galechurch  # type: ignore[import-not-found,unused-ignore]

    sides = [list(units(tree)) for tree in (gold.pivot, gold.other)]
    beads = []
    for found in galechurch.align(*([unit.text for unit in side] for side in sides)).beads:
        left, right = sides[0][found.source_start : found.source_end], sides[1][found.target_start : found.target_end]
        beads.append(Bead(tuple(unit.eid for unit in left), tuple(unit.eid for unit in right), 1.0, True, ("length",), False, "auto"))
    return Alignment(tuple(beads))


def whole(gold: Gold) -> Alignment:
    """The aligner as it is."""
    return align(gold.pivot, gold.other)


@contextmanager
def without(kinds: str) -> Iterator[None]:
    """Leaves out signs whose keys begin with one of these letters; "L" stands for the words that are learned."""
    read = evidence.read

    def less(found: Sequence[AlignUnit], code: str, other: str) -> list[Signs]:
        return [
            Signs({key: weight for key, weight in one.keys.items() if key[0] not in kinds}, () if "L" in kinds else one.words, one.length, one.end)
            for one in read(found, code, other)
        ]

    with mock.patch.object(evidence, "read", less):
        yield


def _flat(self: object, *rest: object) -> float:
    return 0.0


WAYS: list[tuple[str, Way, Callable[[ExitStack], object]]] = [
    ("by position", by_position, lambda stack: None),
    ("by length (galechurch)", by_length, lambda stack: None),
    ("all of it", whole, lambda stack: None),
    ("without the lexicon", whole, lambda stack: stack.enter_context(without("cf"))),
    ("without numbers and dates", whole, lambda stack: stack.enter_context(without("dns"))),
    ("without names, acronyms, cognates", whole, lambda stack: stack.enter_context(without("atNvk"))),
    ("without any of these", whole, lambda stack: stack.enter_context(without("cfdnsatNvkL"))),
    ("without learned words", whole, lambda stack: stack.enter_context(without("L"))),
    ("without lengths", whole, lambda stack: stack.enter_context(mock.patch.object(score.Model, "_length", _flat))),
    ("without printed numbers", whole, lambda stack: stack.enter_context(mock.patch.object(shifts.Shifts, "says", _flat))),
    ("printed numbers taken as they stand", whole, lambda stack: stack.enter_context(mock.patch.object(shifts.Shifts, "learn", lambda self, pairs: None))),
    ("nothing learned", whole, lambda stack: stack.enter_context(mock.patch.object(score.Model, "learn", lambda self, beads: None))),
]


def main() -> None:
    print("| | " + " | ".join(sets()) + " |\n| --- |" + " --- |" * len(sets()))
    for name, way, prepare in WAYS:
        if way is by_length and importlib.util.find_spec("galechurch") is None:
            continue
        cells = []
        for texts in sets().values():
            total = Figures()
            with ExitStack() as stack:
                prepare(stack)
                for gold in texts:
                    total += align_gold.figures(gold, way(gold))
            cells.append(f"{total.f1:.3f} / {total.nulls:.3f} / {total.wrong} of {total.found}")
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
