"""The search: a three-state pair-HMM (match, gap on one side, gap on the other) with affine gaps, its posteriors and its best path."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

OPEN, EXTEND = -1.9, -0.25
#: what stays in a gap or comes back from one; a gap that goes over into one on the other side
BACK = 0.0
#: cells further from the diagonal than this are not looked at in long texts
BAND = 60
FLOOR = -1e9


class Step(NamedTuple):
    """A group of ``one`` and ``two`` units that ends at a cell."""

    one: int
    two: int


class Found(NamedTuple):
    """A group on the best path: unit ranges on both sides, and how probable it is."""

    start_one: int
    end_one: int
    start_two: int
    end_two: int
    posterior: float


def search(sizes: tuple[int, int], types: Sequence[tuple[int, int, float]], score: Callable[[int, int, int, int], float]) -> list[Found]:
    """The best row of groups over two sequences.

    ``score(i, k, j, l)`` is the log-likelihood ratio of units ``i`` to ``k`` against ``j`` to ``l`` (ends excluded), FLOOR if they cannot be
    paired. Time and memory are of the order of the cells inside the band.
    """
    n, m = sizes
    if not n or not m:
        return [Found(i, i + 1, 0, 0, 1.0) for i in range(n)] + [Found(0, 0, j, j + 1, 1.0) for j in range(m)]

    def inside(i: int, j: int) -> bool:
        return n * m <= 40_000 or abs(i * m - j * n) <= BAND * max(n, m)

    cells = [(i, j) for i in range(n + 1) for j in range(m + 1) if inside(i, j) or (i, j) in ((0, 0), (n, m))]
    arcs: dict[tuple[int, int], list[tuple[int, int, float]]] = {}
    for i, j in cells:
        row = []
        for one, two, prior in types:
            if i >= one and j >= two and inside(i - one, j - two):
                value = score(i - one, i, j - two, j)
                if value > FLOOR / 2:
                    row.append((one, two, value + prior))
        arcs[i, j] = row
    forward = _forward(cells, arcs)
    backward = _backward(cells, arcs, n, m)
    total = _sum(forward[n, m])
    return _best(cells, arcs, forward, backward, total, n, m)


def _sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + math.log(sum(math.exp(value - top) for value in values)) if top > FLOOR / 2 else FLOOR


_Cells = Sequence[tuple[int, int]]
_Arcs = dict[tuple[int, int], list[tuple[int, int, float]]]
_Table = dict[tuple[int, int], tuple[float, float, float]]
_NONE = (FLOOR, FLOOR, FLOOR)


def _forward(cells: _Cells, arcs: _Arcs) -> _Table:
    table: _Table = {}
    for i, j in cells:
        if i == j == 0:
            table[i, j] = (0.0, FLOOR, FLOOR)
            continue
        match = [_sum(table[i - one, j - two]) + value for one, two, value in arcs[i, j] if (i - one, j - two) in table]
        left = table.get((i - 1, j), _NONE)
        right = table.get((i, j - 1), _NONE)
        table[i, j] = (
            _sum(match) if match else FLOOR,
            _sum((left[0] + OPEN, left[1] + EXTEND, FLOOR)),
            _sum((right[0] + OPEN, right[2] + EXTEND, right[1] + OPEN)),
        )
    return table


def _backward(cells: _Cells, arcs: _Arcs, n: int, m: int) -> _Table:
    """Log-sums of all ways from a cell and state to the end."""
    table: _Table = {(n, m): (0.0, 0.0, 0.0)}
    incoming: dict[tuple[int, int], list[tuple[int, int, float]]] = {}
    for (i, j), row in arcs.items():
        for one, two, value in row:
            incoming.setdefault((i - one, j - two), []).append((i, j, value))
    for i, j in reversed(cells):
        if (i, j) == (n, m):
            continue
        onward = [table[k, e][0] + value for k, e, value in incoming.get((i, j), ()) if (k, e) in table]
        match = _sum(onward) if onward else FLOOR
        down = table.get((i + 1, j), _NONE)
        across = table.get((i, j + 1), _NONE)
        table[i, j] = (
            _sum((match, down[1] + OPEN, across[2] + OPEN)),
            _sum((match, down[1] + EXTEND, across[2] + OPEN)),
            _sum((match, across[2] + EXTEND, FLOOR)),
        )
    return table


def _best(cells: _Cells, arcs: _Arcs, forward: _Table, backward: _Table, total: float, n: int, m: int) -> list[Found]:
    """Viterbi over the same states; the posterior of a group is the share of all ways that go through it."""
    best: dict[tuple[int, int, int], tuple[float, tuple[int, int, int] | None]] = {(0, 0, 0): (0.0, None)}

    def offer(key: tuple[int, int, int], value: float, back: tuple[int, int, int]) -> None:
        known = best.get(key)
        if known is None or value > known[0] + 1e-12:
            best[key] = (value, back)

    for i, j in cells:
        for one, two, value in arcs[i, j]:
            for state in range(3):
                known = best.get((i - one, j - two, state))
                if known is not None:
                    offer((i, j, 0), known[0] + value, (i - one, j - two, state))
        for state, cost in ((0, OPEN), (1, EXTEND)):
            known = best.get((i - 1, j, state))
            if known is not None:
                offer((i, j, 1), known[0] + cost, (i - 1, j, state))
        for state, cost in ((0, OPEN), (2, EXTEND), (1, OPEN)):
            known = best.get((i, j - 1, state))
            if known is not None:
                offer((i, j, 2), known[0] + cost, (i, j - 1, state))
    key: tuple[int, int, int] | None = max(((n, m, state) for state in range(3) if (n, m, state) in best), key=lambda k: (best[k][0], -k[2]))
    found: list[Found] = []
    while key is not None:
        back = best[key][1]
        if back is None:
            break
        i, j, state = key
        if state == 0:
            one, two = i - back[0], j - back[1]
            value = next(v for a, b, v in arcs[i, j] if (a, b) == (one, two))
            share = _sum(forward[back[0], back[1]]) + value + backward[i, j][0] - total
        elif state == 1:
            left = forward[i - 1, j]
            share = _sum((left[0] + OPEN, left[1] + EXTEND, FLOOR)) + backward[i, j][1] - total
        else:
            right = forward[i, j - 1]
            share = _sum((right[0] + OPEN, right[2] + EXTEND, right[1] + OPEN)) + backward[i, j][2] - total
        found.append(Found(back[0], i, back[1], j, round(min(1.0, math.exp(min(0.0, share))), 6)))
        key = back
    found.reverse()
    return found
