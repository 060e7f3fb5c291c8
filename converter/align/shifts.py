"""What printed numbers say of two units: as a rule the same numbers mean the same text, but where one text lost an article the others move up.

So the numbers of a pair are judged by those of the pairs around it: by how far apart they are there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from converter.align.side import Path

#: how far the numbers of two units are apart, outermost first; None where that cannot be said
Shift = tuple[int | None, ...]

#: how often numbers are so far apart, to begin with, and how many pairs that is worth
_EXPECTED = {0: 0.85, 1: 0.04, -1: 0.04, 2: 0.02, -2: 0.02}
_OTHERWISE = 0.004
_BEFORE = 1.5
#: how many units away a pair speaks for another one: for the outermost number, for those inside
_NEAR = (10, 4)
#: the least and the most that numbers say where content has little to say, and where the lexicon has both languages
_DUMB, _SPOKEN = (-3.5, 2.1), (-1.0, 0.5)
#: what they say where only one text goes on to number inside, and where only one is numbered
_DEEPER, _NONE = 0.3, -0.5


class Shifts:
    """Judges pairs of units by their printed numbers, with what matched pairs have taught."""

    def __init__(self, left: Sequence[Path], right: Sequence[Path], *, spoken: bool) -> None:
        self.left, self.right = left, right
        self.least, self.most = _SPOKEN if spoken else _DUMB
        #: what it says that two units stand under the same printed number: more, the more numbers there are
        self.same = math.log(max(2, min(8, *(len({str(path) for path in paths}) for paths in (left, right)))))
        self._known: dict[tuple[Path, Path], Shift] = {}
        self._near: tuple[list[dict[Shift, float]], list[dict[Shift, float]]] = ([], [])
        self._own: dict[int, list[tuple[Shift, float]]] = {}
        self._says: dict[tuple[int, Shift, bool], float] = {}

    def says(self, i: int, j: int) -> float:
        """The log-likelihood ratio of a pair of units by their numbers."""
        one, two = self.left[i], self.right[j]
        if not one or not two:
            return 0.0 if not one and not two else _NONE
        shift = self._shift(one, two)
        alike = len(one) == len(two)
        found = self._says.get((i, shift, alike))
        if found is None:
            found = self._says[i, shift, alike] = self._judged(i, shift, alike)
        return found

    def _judged(self, i: int, shift: Shift, alike: bool) -> float:
        said = min(self.most, self.same)
        for level in range(len(shift)):
            said = min(said, max(self.least, self.same + math.log(self._chance(i, shift[: level + 1]))))
        return said if alike or said < 0.0 else _DEEPER

    def _chance(self, i: int, shift: Shift) -> float:
        """How probable the last of these distances is for a unit whose outer numbers are as far apart as the others say."""
        weight = 0.0 if shift[-1] is None else _BEFORE * _EXPECTED.get(shift[-1], _OTHERWISE)
        total = _BEFORE
        if self._near[0]:
            near = self._near[min(1, len(shift) - 1)][i]
            for other, votes in near.items():
                if len(other) >= len(shift) and other[: len(shift) - 1] == shift[:-1]:
                    total += votes
                    if other[len(shift) - 1] == shift[-1]:
                        weight += votes
            for other, votes in self._own.get(i, ()):  # no unit vouches for itself
                if len(other) >= len(shift) and other[: len(shift) - 1] == shift[:-1]:
                    total -= votes
                    if other[len(shift) - 1] == shift[-1]:
                        weight -= votes
        return max(weight, 1e-3) / max(total, _BEFORE)

    def _shift(self, one: Path, two: Path) -> Shift:
        found = self._known.get((one, two))
        if found is None:
            found = self._known[one, two] = tuple(_apart(first, second) for (_, first), (_, second) in zip(one, two, strict=False))
        return found

    def learn(self, pairs: Iterable[tuple[int, int, float]]) -> None:
        """Takes in matched pairs of units with their weights, in place of those before."""
        own: dict[int, list[tuple[Shift, float]]] = {}
        for i, j, weight in pairs:
            one, two = self.left[i], self.right[j]
            if one and two:
                own.setdefault(i, []).append((self._shift(one, two), weight))
        self._own, self._says = own, {}
        near = []
        for reach in _NEAR:
            here: dict[Shift, float] = {}
            rows = []
            for at in range(-reach, len(self.left)):
                for place, sign in ((at + reach, 1.0), (at - reach - 1, -1.0)):
                    for shift, weight in own.get(place, ()):
                        here[shift] = here.get(shift, 0.0) + sign * weight
                if at >= 0:
                    rows.append({shift: weight for shift, weight in here.items() if weight > 1e-6})
            near.append(rows)
        self._near = (near[0], near[1])


def _apart(one: frozenset[int | str], two: frozenset[int | str]) -> int | None:
    """How far a number is behind another; None where they have no values that could be compared."""
    if one & two:
        return 0
    first, second = ([value for value in found if isinstance(value, int)] for found in (one, two))
    return min((b - a for a in first for b in second), key=lambda apart: (abs(apart), apart), default=None)
