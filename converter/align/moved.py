"""Finds text that stands elsewhere: leftovers of both sides that are each other's best answer by far."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from converter.align.score import CONTENT, Model

#: what a pair must score, beside the log of how many pairs were tried
_WANTED = 3.0
#: and by how much more than any other pair of the two
_APART = 2.0
#: what the content of a pair must say where several signs of one kind are all that it shares
_SAID = 4.0
#: what a run must score beyond a single pair, and what each of it at least
_RUN, _LEAST = 2.0, 1.0
#: signs that stand in more leftovers than this say too little
_COMMON = 20


def find(model: Model, matched: Sequence[tuple[int, int]], lefts: Sequence[int], rights: Sequence[int]) -> list[tuple[int, int, float]]:
    """Pairs of leftover units with their probability. Something matched stands between them: else the search has seen the pair and refused it.

    ``matched`` are the first units of the beads in order, ``lefts`` and ``rights`` the units that are left over.
    """
    places: dict[str, list[int]] = {}
    for j in rights:
        for key in model.right.signs[j].keys:
            places.setdefault(key, []).append(j)
    best_left: dict[int, list[tuple[float, int]]] = {}
    best_right: dict[int, list[tuple[float, int]]] = {}
    for i in lefts:
        near = sorted({j for key in model.left.signs[i].keys if len(places.get(key, ())) <= _COMMON for j in places.get(key, ())})
        for j in near:
            if model.left.kinds[i] == model.right.kinds[j] == "text":
                score = model.compare(model.group(0, i, i + 1), model.group(1, j, j + 1))[0]
                best_left.setdefault(i, []).append((score, j))
                best_right.setdefault(j, []).append((score, i))
    before = sorted(i for i, _ in matched), sorted(j for _, j in matched)
    wanted = _WANTED + math.log(1 + len(lefts)) + math.log(1 + len(rights))
    found: list[tuple[int, int, float]] = []
    for i, row in sorted(best_left.items()):
        score, j = max(row)
        back = max(best_right[j])
        second = max((other[0] for other in (*row, *best_right[j]) if other not in ((score, j), back)), default=0.0)
        if back[1] != i or score < wanted or score < second + _APART or bisect_left(before[0], i) == bisect_left(before[1], j):
            continue
        one, two = model.group(0, i, i + 1), model.group(1, j, j + 1)
        several = sum(key in two.signs for key in one.signs) >= 2 and model.content(one, two)[0] >= _SAID
        if several or len(CONTENT.intersection(model.kinds(one, two))) >= 2:
            found.append((i, j, 1.0 / (1.0 + math.exp(wanted - 2.0 - score))))
    alone = set(lefts), set(rights)
    runs = _together(model, before, wanted, {(i, j) for i, row in best_left.items() for score, j in row if score > 0.0}, alone)
    return runs + [one for one in found if one[0] in alone[0] and one[1] in alone[1]]


def _together(
    model: Model, before: tuple[list[int], list[int]], wanted: float, pairs: set[tuple[int, int]], alone: tuple[set[int], set[int]]
) -> list[tuple[int, int, float]]:
    """Runs of leftovers that were moved as one, an article with its heading perhaps: together they say what none of them says alone."""
    runs: list[tuple[float, int, int, int]] = []
    seen: set[tuple[int, int]] = set()
    for pair in sorted(pairs):
        if pair in seen:
            continue
        i, j = pair
        while _joins(model, alone, i - 1, j - 1):
            i, j = i - 1, j - 1
        total, size = 0.0, 0
        while _joins(model, alone, i + size, j + size):
            total += model.compare(model.group(0, i + size, i + size + 1), model.group(1, j + size, j + size + 1))[0]
            seen.add((i + size, j + size))
            size += 1
        if size > 1 and total >= wanted + _RUN and bisect_left(before[0], i) != bisect_left(before[1], j):
            runs.append((-total, i, j, size))
    found: list[tuple[int, int, float]] = []
    for total, i, j, size in sorted(runs):
        if alone[0].issuperset(range(i, i + size)) and alone[1].issuperset(range(j, j + size)):
            alone[0].difference_update(range(i, i + size))
            alone[1].difference_update(range(j, j + size))
            found.extend((i + at, j + at, 1.0 / (1.0 + math.exp(wanted - 2.0 + total))) for at in range(size))
    return found


def _joins(model: Model, alone: tuple[set[int], set[int]], i: int, j: int) -> bool:
    """Whether two leftovers may be part of a run: of one kind, with something that speaks for them."""
    if i not in alone[0] or j not in alone[1] or model.left.kinds[i] != model.right.kinds[j]:
        return False
    return model.compare(model.group(0, i, i + 1), model.group(1, j, j + 1))[0] > _LEAST
