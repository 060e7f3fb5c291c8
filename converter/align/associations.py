"""Words that the texts themselves show to answer each other: counted in matched groups; no group vouches for itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

#: groups less probable than this teach nothing
_LIKELY = 0.3
#: a word must stand in about two groups, and two words must stand together more often than apart
_OFTEN = 1.8
_TIED = 0.6
#: what a tied pair of words is worth, and all of them at most
_WORTH, _MOST = 0.5, 3.0


class Words(Protocol):
    """A group of units: the words in it that gave no sign, and the numbers of its units."""

    @property
    def words(self) -> tuple[str, ...]: ...  # noqa: D102 - said above

    @property
    def units(self) -> tuple[int, ...]: ...  # noqa: D102 - said above


@dataclass(slots=True)
class Learned:
    """For each word of the left those of the right that it stands with, how often each word stands anywhere, and which units have taught it."""

    partners: dict[str, list[tuple[str, float]]] = field(default_factory=dict)
    left: dict[str, float] = field(default_factory=dict)
    right: dict[str, float] = field(default_factory=dict)
    mass: dict[tuple[int, int], float] = field(default_factory=dict)

    def says(self, left: Sequence[str], right: Sequence[str], ours: Sequence[int], theirs: Sequence[int]) -> float:
        """What the pairs in two groups of words say, without what these units themselves have taught."""
        if not self.partners:
            return 0.0
        own = min(1.0, sum(self.mass.get((a, b), 0.0) for a in ours for b in theirs))
        words = frozenset(right)
        found = 0.0
        for first in left:
            best = 0.0
            for second, count in self.partners.get(first, ()):
                if second in words and count - own >= 0.9:
                    best = max(best, min(1.0, 2.0 * (count - own) / max(0.5, self.left[first] + self.right[second] - 2.0 * own)))
            if best >= 0.5:
                found += best * _WORTH
        return min(_MOST, found)


def count(groups: Iterable[tuple[Words, Words, float]]) -> Learned:
    """Learns from matched groups and their probabilities."""
    likely = [(one, two, share) for one, two, share in groups if share >= _LIKELY]
    left: dict[str, float] = {}
    right: dict[str, float] = {}
    mass: dict[tuple[int, int], float] = {}
    for one, two, share in likely:
        for a in one.units:
            for b in two.units:
                mass[a, b] = mass.get((a, b), 0.0) + share
        for word in one.words:
            left[word] = left.get(word, 0.0) + share
        for word in two.words:
            right[word] = right.get(word, 0.0) + share
    together: dict[tuple[str, str], float] = {}
    for one, two, share in likely:
        seconds = [word for word in two.words if right[word] >= _OFTEN]
        for first in one.words:
            if left[first] >= _OFTEN:
                for second in seconds:
                    together[first, second] = together.get((first, second), 0.0) + share
    partners: dict[str, list[tuple[str, float]]] = {}
    for (first, second), often in together.items():
        if often >= _OFTEN and 2.0 * often / (left[first] + right[second]) >= _TIED:
            partners.setdefault(first, []).append((second, often))
    return Learned(partners, left, right, mass)
