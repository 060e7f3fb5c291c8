"""Which pairs of units are worth comparing in long texts: a corridor along the heaviest rising chain of pairs that share rare signs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from converter.align.evidence import Signs

#: texts with fewer pairs than this are compared whole
_WHOLE = 12_000
#: signs that stand in more units than this say too little about where
_COMMON = 8
#: pairs kept for each unit
_KEPT = 3
#: columns and rows on either side of the chain
_MARGIN, _ROWS = 6, 3
#: columns and rows between two links of the chain that are compared whole
_FIELD = 48

_WORTH = {"d": 2.0, "n": 2.0, "a": 2.0, "N": 1.5, "k": 0.7, "c": 0.8, "t": 0.8, "s": 0.7, "v": 3.0, "f": 1.5}


def find(left: Sequence[Signs], right: Sequence[Signs], numbers: Mapping[int, int]) -> list[tuple[int, int]]:
    """For each node from 0 to ``len(left)`` the first and last column to look at; whole for short texts.

    ``numbers`` pairs units whose printed numbers are the same and unique.
    """
    n, m = len(left), len(right)
    if n * m <= _WHOLE:
        return [(0, m)] * (n + 1)
    return along(_chain(_pairs(left, right, numbers), m), n, m)


def along(links: Sequence[tuple[int, int]], n: int, m: int) -> list[tuple[int, int]]:
    """The corridor along pairs of units that rise on both sides, for texts of ``n`` and ``m`` units; whole for short texts."""
    if n * m <= _WHOLE:
        return [(0, m)] * (n + 1)
    chain = [(0, 0), *((i + 1, j + 1) for i, j in links), (n, m)]
    low, high = [m] * (n + 1), [0] * (n + 1)

    def open_(i: int, first: int, last: int) -> None:
        if 0 <= i <= n:
            low[i], high[i] = min(low[i], max(0, first)), max(high[i], min(m, last))

    for (i, j), (k, e) in pairwise(chain):
        small = (k - i) * (e - j) <= _FIELD * _FIELD
        for row in range(i - _ROWS, k + _ROWS + 1):
            if small:
                open_(row, j - _MARGIN, e + _MARGIN)
            elif row <= i + _ROWS or row >= k - _ROWS:
                # units that stand alone are passed over at the ends of a field
                near = min(e, j + 4 * _FIELD) if row <= i + _ROWS else max(j, e - 4 * _FIELD)
                open_(row, (j if row <= i + _ROWS else near) - _MARGIN, (near if row <= i + _ROWS else e) + _MARGIN)
            if not small:
                middle = j + (e - j) * (min(max(row, i), k) - i) // max(1, k - i)
                slope = (e - j) // max(1, k - i) + 1
                open_(row, middle - _MARGIN - slope, middle + _MARGIN + slope)
    low[0], high[n] = 0, m
    for row in range(n - 1, -1, -1):  # no row may begin after the next one
        low[row] = min(low[row], low[row + 1])
    for row in range(1, n + 1):
        high[row] = max(high[row], high[row - 1])
    return list(zip(low, high, strict=True))


def _pairs(left: Sequence[Signs], right: Sequence[Signs], numbers: Mapping[int, int]) -> list[tuple[int, int, float]]:
    """Pairs of units with the weight of what they share."""
    places: dict[str, list[int]] = {}
    for j, one in enumerate(right):
        for key in one.keys:
            places.setdefault(key, []).append(j)
    counts: dict[str, int] = {}
    for one in left:
        for key in one.keys:
            counts[key] = counts.get(key, 0) + 1
    found: list[tuple[int, int, float]] = []
    for i, one in enumerate(left):
        row: dict[int, float] = {}
        if i in numbers:
            row[numbers[i]] = 4.0
        for key in one.keys:
            there = places.get(key, ())
            if there and len(there) <= _COMMON and counts[key] <= _COMMON:
                worth = _WORTH[key[0]] * (1.0 + math.log(_COMMON / max(len(there), counts[key])))
                for j in there:
                    row[j] = row.get(j, 0.0) + worth
        best = sorted(row.items(), key=lambda item: (-item[1], item[0]))[:_KEPT]
        found.extend((i, j, weight) for j, weight in best if weight >= 3.0)
    return found


def _chain(pairs: Sequence[tuple[int, int, float]], m: int) -> list[tuple[int, int]]:
    """The heaviest row of pairs that rises on both sides, by a tree of maxima: n log n."""
    tree: list[tuple[float, int]] = [(0.0, -1)] * (m + 1)
    weights = [0.0] * len(pairs)
    back = [-1] * len(pairs)
    best = (0.0, -1)
    for at in sorted(range(len(pairs)), key=lambda at: (pairs[at][0], -pairs[at][1])):
        _, j, weight = pairs[at]
        before = (0.0, -1)
        place = j
        while place > 0:
            before = max(before, tree[place])
            place &= place - 1
        weights[at], back[at] = before[0] + weight, before[1]
        mine = (weights[at], at)
        place = j + 1
        while place <= m:
            tree[place] = max(tree[place], mine)
            place += place & -place
        best = max(best, mine)
    found: list[tuple[int, int]] = []
    at = best[1]
    while at >= 0:
        found.append(pairs[at][:2])
        at = back[at]
    found.reverse()
    return found
