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
    return found
