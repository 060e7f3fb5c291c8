"""A pair-HMM over two rows of units (match, gap on the left, gap on the right; affine gaps): posteriors of groups, and the best row of them.

Rows are the units of the left side, columns those of the right. A *corridor* says which columns are looked at in each row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

NONE = -1e30
_OPEN = math.log(0.08)
_STAY = math.log(0.84)
_EXTEND = math.log(0.72)
_BACK = math.log(0.18)
_CROSS = math.log(0.1)  # from a gap on the left to one on the right; the other way about would say the same twice
_AGAIN = math.log(1e-7)  # but it must be possible where a corridor leaves no other way


@dataclass(slots=True)
class Candidate:
    """A group that begins after ``left`` and ``right`` units and takes ``one`` and ``two``; its score; later its probability."""

    left: int
    right: int
    one: int
    two: int
    score: float
    share: float = 0.0


Corridor = Sequence[tuple[int, int]]


def _add(one: float, two: float) -> float:
    """log(exp(one) + exp(two))"""
    if one < two:
        one, two = two, one
    apart = two - one
    return one if apart < -40.0 else one + math.log1p(math.exp(apart))


class Trellis:
    """The nodes of a corridor (one row more than there are units on the left) with the candidates that join them."""

    def __init__(self, corridor: Corridor, candidates: Sequence[Candidate]) -> None:
        self.corridor = corridor
        self.leaving: list[list[list[Candidate] | tuple[()]]] = [[()] * (high - low + 1) for low, high in corridor]
        self.candidates = [one for one in candidates if self._inside(one.left, one.right) and self._inside(one.left + one.one, one.right + one.two)]
        for one in self.candidates:
            row, at = self.leaving[one.left], one.right - corridor[one.left][0]
            there = row[at]
            if isinstance(there, list):
                there.append(one)
            else:
                row[at] = [one]
        #: probability that a unit has no counterpart
        self.left_alone = [0.0] * (len(corridor) - 1)
        self.right_alone = [0.0] * corridor[-1][1]
        self._weigh()

    def _inside(self, i: int, j: int) -> bool:
        return i < len(self.corridor) and self.corridor[i][0] <= j <= self.corridor[i][1]

    def _rows(self) -> list[list[float]]:
        return [[NONE] * (high - low + 1) for low, high in self.corridor]

    def _weigh(self) -> None:
        """Forward and backward; sets the share of each candidate and of each gap."""
        corridor = self.corridor
        match, left, right, ready = self._rows(), self._rows(), self._rows(), self._rows()
        match[0][0] = 0.0
        last = len(corridor) - 1
        for i, (low, high) in enumerate(corridor):
            row_match, row_left, row_right, row_ready = match[i], left[i], right[i], ready[i]
            above = corridor[i - 1] if i else (0, -1)
            for j in range(low, high + 1):
                at = j - low
                if i and above[0] <= j <= above[1]:
                    up = j - above[0]
                    row_left[at] = _add(_add(match[i - 1][up] + _OPEN, left[i - 1][up] + _EXTEND), right[i - 1][up] + _AGAIN)
                if at:
                    row_right[at] = _add(_add(row_match[at - 1] + _OPEN, row_right[at - 1] + _EXTEND), row_left[at - 1] + _CROSS)
                go = row_ready[at] = _add(row_match[at] + _STAY, _add(row_left[at], row_right[at]) + _BACK)
                if go > NONE / 2:
                    for one in self.leaving[i][at]:
                        target = match[i + one.one]
                        there = j + one.two - corridor[i + one.one][0]
                        target[there] = _add(target[there], go + one.score)
        total = ready[last][-1]
        back_match, back_left, back_right = self._rows(), self._rows(), self._rows()
        for i in range(last, -1, -1):
            low, high = corridor[i]
            below = corridor[i + 1] if i < last else (0, -1)
            for j in range(high, low - 1, -1):
                at = j - low
                go = 0.0 if i == last and j == high else NONE
                for one in self.leaving[i][at]:
                    after = back_match[i + one.one][j + one.two - corridor[i + one.one][0]]
                    if after > NONE / 2:
                        go = _add(go, one.score + after)
                        one.share = math.exp(min(0.0, ready[i][at] + one.score + after - total)) if ready[i][at] > NONE / 2 else 0.0
                down = across = NONE
                if below[0] <= j <= below[1]:
                    down = back_left[i + 1][j - below[0]]
                    if down > NONE / 2:
                        gone = _add(_add(match[i][at] + _OPEN, left[i][at] + _EXTEND), right[i][at] + _AGAIN)
                        self.left_alone[i] += math.exp(min(0.0, gone + down - total))
                if j < high:
                    across = back_right[i][at + 1]
                    if across > NONE / 2:
                        gone = _add(_add(match[i][at] + _OPEN, right[i][at] + _EXTEND), left[i][at] + _CROSS)
                        self.right_alone[j] += math.exp(min(0.0, gone + across - total))
                back_match[i][at] = _add(_add(go + _STAY, down + _OPEN), across + _OPEN)
                back_left[i][at] = _add(_add(go + _BACK, down + _EXTEND), across + _CROSS)
                back_right[i][at] = _add(_add(go + _BACK, across + _EXTEND), down + _AGAIN)

    def best(self) -> list[Candidate]:
        """The row of groups in which most units are expected to be treated rightly; units in none of them stand alone."""
        corridor = self.corridor
        value = self._rows()
        chosen: list[list[Candidate | int]] = [[0] * (high - low + 1) for low, high in corridor]
        last = len(corridor) - 1
        for i in range(last, -1, -1):
            low, high = corridor[i]
            below = corridor[i + 1] if i < last else (0, -1)
            for j in range(high, low - 1, -1):
                at = j - low
                if i == last and j == high:
                    value[i][at] = 0.0
                    continue
                top, how = NONE, 0
                pick: Candidate | int = how
                if below[0] <= j <= below[1]:
                    top, pick = value[i + 1][j - below[0]] + self.left_alone[i], 1
                if j < high:
                    other = value[i][at + 1] + self.right_alone[j]
                    if other > top:
                        top, pick = other, 2
                for one in self.leaving[i][at]:
                    if one.share > 0.01:
                        other = value[i + one.one][j + one.two - corridor[i + one.one][0]] + one.share * (one.one + one.two)
                        if other > top:
                            top, pick = other, one
                value[i][at], chosen[i][at] = top, pick
        found: list[Candidate] = []
        i = j = 0
        while i < last or j < corridor[last][1]:
            pick = chosen[i][j - corridor[i][0]]
            if isinstance(pick, Candidate):
                found.append(pick)
                i, j = i + pick.one, j + pick.two
            elif pick == 1:
                i += 1
            else:
                j += 1
        return found
