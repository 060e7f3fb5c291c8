"""How much speaks for two groups of units saying the same: log-likelihood ratios against chance, from the signs of both.

A sign that both groups have speaks for them as far as it is rare; one that only one has speaks against them as far as signs of its kind are
reliable. How reliable a kind is begins as a guess and is estimated from the texts themselves, as is the ratio of their lengths.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from converter.align import associations
from converter.align.evidence import KINDS
from converter.align.shifts import Shifts
from converter.align.side import Side

#: how often a sign of a kind that stands in a unit also stands in its translation, to begin with
_RELIABLE = {"d": 0.95, "n": 0.93, "s": 0.7, "a": 0.9, "t": 0.8, "N": 0.7, "v": 0.3, "k": 0.35, "c": 0.6, "f": 0.9}
#: the most that one shared sign of a kind can say
_MOST = {"d": 5.0, "n": 5.0, "s": 3.0, "a": 5.0, "t": 3.5, "N": 4.0, "v": 9.0, "k": 3.0, "c": 3.0, "f": 5.0}
#: kinds whose absence speaks even where the other text never has the sign
_HARD = frozenset("dna")
#: what row and column of a table say more than other numbers
_GRID = 1.0
#: kinds that a mistake may have exchanged: a wrong number is still the number of that sentence
_FIGURES = frozenset("dns")
#: what evidence of content counts for beside that of length and place
_TEMPER = 1.15
_PRIOR = 6.0  # how many observations a first guess counts for
#: what the numbers of a pair that has nothing else in common count for
_UNSAID = 0.25
#: what shared signs must say to be counted as anything
SLIGHT = 0.15


@dataclass(slots=True)
class Group:
    """Up to four neighbouring units of one side, ready to be compared: key -> (weight, log of its chance, what its absence says)."""

    signs: dict[str, tuple[float, float, float]]
    absent: float
    length: float
    log_length: float
    end: str
    words: tuple[str, ...]
    units: tuple[int, ...]


class Model:
    """Compares groups of two sides with what is known of the pair of texts so far."""

    def __init__(self, left: Side, right: Side) -> None:
        self.left, self.right = left, right
        self.reliable = dict(_RELIABLE)
        self.ratio = 0.0  # log of the length of the right per length of the left
        #: how often units that answer each other have no sign in common, and what that says; both to begin with
        spoken = self.spoken = left.spoken and right.spoken
        self.empty = 0.05 if spoken else 0.3
        self.nothing = -1.5 if spoken else -0.5
        self.learned = associations.Learned()
        self.shifts = Shifts(left.paths, right.paths, spoken=spoken)
        self._log_reliable: dict[str, float] = {}
        self._groups: tuple[dict[tuple[int, int], Group], dict[tuple[int, int], Group]] = ({}, {})

    # groups

    def group(self, side: int, start: int, end: int) -> Group:
        """The units from ``start`` to before ``end`` of the left (0) or right (1) side."""
        known = self._groups[side].get((start, end))
        if known is None:
            known = self._groups[side][start, end] = self._group(side, start, end)
        return known

    def _group(self, side: int, start: int, end: int) -> Group:
        own, other = (self.left, self.right) if side == 0 else (self.right, self.left)
        signs = own.signs[start:end]
        keys: dict[str, float] = {}
        for one in signs:
            for key, weight in one.keys.items():
                if weight > keys.get(key, 0.0):
                    keys[key] = weight
        length = max(1.0, sum(one.length for one in signs))
        share = length / own.mean
        made: dict[str, tuple[float, float, float]] = {}
        total = 0.0
        for key, weight in keys.items():
            kind = key[0]
            reliable = self.reliable[kind]
            chance = 1.0 - math.exp(-own.rates[key] * max(0.3, share))
            rate = other.rates.get(key)
            there = 0.0 if rate is None else 1.0 - math.exp(-rate * max(0.3, share))
            both = reliable * min(chance, there)
            says = math.log(max(0.02, (chance - both) / (chance * (1.0 - there) + 1e-9)))
            if kind in _HARD:
                says = min(says, math.log(1.0 - reliable) * 0.6)
            says = min(0.0, says) * weight
            made[key] = (weight, math.log(max(chance, reliable * math.exp(-_MOST[kind]))), says)
            total += says
        words = tuple(dict.fromkeys(word for one in signs for word in one.words))
        return Group(made, total, length, math.log(length), signs[-1].end, words, tuple(range(start, end)))

    # comparison

    def compare(self, one: Group, two: Group) -> tuple[float, float, float]:
        """The log-likelihood ratio of two groups by content and length; by content alone; and what speaks for them in that."""
        said, gains = self.content(one, two)
        score = said if gains >= SLIGHT else said + self.nothing
        return score + self._length(one, two) + _ends(one.end, two.end), said, gains

    def content(self, one: Group, two: Group) -> tuple[float, float]:
        """The log-likelihood ratio of two groups by their content alone; and what speaks for them in it."""
        small, large = (one.signs, two.signs) if len(one.signs) <= len(two.signs) else (two.signs, one.signs)
        score = one.absent + two.absent
        gains = 0.0
        reliable = self._log_reliable
        for key, (weight, chance, says) in small.items():
            found = large.get(key)
            if found is not None:
                gain = (reliable[key[0]] - (chance if chance > found[1] else found[1])) * (weight if weight < found[0] else found[0])
                gains += gain
                score += gain - says - found[2]
        learned = self.learned.says(one.words, two.words, one.units, two.units) if self.learned.partners else 0.0
        return score * _TEMPER + learned, gains + learned

    def exchanged(self, one: Group, two: Group) -> float:
        """What was counted against two groups for numbers and days that stand in one alone, where the other has another one in their place."""
        alone = [
            [says for key, (_, _, says) in mine.signs.items() if key[0] in _FIGURES and key not in other.signs] for mine, other in ((one, two), (two, one))
        ]
        pairs = min(map(len, alone))
        return -_TEMPER * sum(sum(sorted(says)[:pairs]) for says in alone)

    def _length(self, one: Group, two: Group) -> float:
        """Lengths against those of two units taken at random."""
        apart = two.log_length - one.log_length - self.ratio
        matched = 0.045 + 4.0 / one.length + 4.0 / two.length
        chance = 1.0 + matched
        return 0.5 * (math.log(chance / matched) - apart * apart * (1.0 / matched - 1.0 / chance))

    def place(self, i: int, k: int, j: int, e: int) -> float:
        """What the places of two groups say: printed numbers, zones, and where paragraphs begin and end."""
        left, right = self.left, self.right
        one, two = left.units[i], right.units[j]
        score = self.shifts.says(i, j)
        if one.is_cell and two.is_cell:
            score += _GRID if score > 0.0 else -_GRID
        if one.zone != two.zone:
            score -= 2.0 if ("att_" in one.zone) != ("att_" in two.zone) else 0.7
        if one.editorial != two.editorial:
            score -= 1.0
        score += 0.35 if left.starts[i] and right.starts[j] else -0.45 if left.starts[i] != right.starts[j] else 0.05
        score += 0.25 if left.starts[k] and right.starts[e] else -0.3 if left.starts[k] != right.starts[e] else 0.05
        score -= 1.2 * (sum(left.starts[i + 1 : k]) + sum(right.starts[j + 1 : e]))
        return score

    def same_number(self, i: int, j: int) -> bool:
        """Whether the printed numbers say that two units answer each other."""
        return len(self.left.paths[i]) == len(self.right.paths[j]) and self.shifts.says(i, j) > 0.3

    def kinds(self, one: Group, two: Group) -> tuple[str, ...]:
        """The kinds of evidence that speak for two groups."""
        found = {KINDS[key[0]] for key in one.signs if key in two.signs and key[:2] != "t:"}
        if any(key[0] == "t" for key in one.signs if key in two.signs):
            found.add("name")
        if self.learned.says(one.words, two.words, one.units, two.units) > 0.5:
            found.add("learned")
        if self._length(one, two) > 0.3:
            found.add("length")
        if self.same_number(one.units[0], two.units[0]):
            found.add("structure")
        return tuple(kind for kind in ORDER if kind in found)

    # learning

    def begin(self) -> None:
        """Forgets the groups: what is known has changed."""
        self._groups = ({}, {})
        self._log_reliable = {kind: math.log(value) for kind, value in self.reliable.items()}

    def learn(self, beads: Iterable[tuple[tuple[int, int], tuple[int, int], float]]) -> None:
        """Estimates reliability, length ratio and word pairs anew from groups (unit ranges on both sides) with their probabilities."""
        beads = list(beads)
        shared = {kind: _PRIOR * value for kind, value in _RELIABLE.items()}
        possible = dict.fromkeys(_RELIABLE, _PRIOR)
        apart, weights = 0.0, 2.0
        for (i, k), (j, e), share in beads:
            one, two = self.group(0, i, k), self.group(1, j, e)
            for key, (weight, _, _) in one.signs.items():
                if key[0] in _HARD or key in self.right.rates:
                    possible[key[0]] += share * weight * 0.5
                    if key in two.signs:
                        shared[key[0]] += share * weight
            for key, (weight, _, _) in two.signs.items():
                if key[0] in _HARD or key in self.left.rates:
                    possible[key[0]] += share * weight * 0.5
            if one.length + two.length > 60:
                apart += share * (two.log_length - one.log_length)
                weights += share
        self.reliable = {kind: min(0.97, max(0.05, shared[kind] / possible[kind])) for kind in _RELIABLE}
        self.ratio = max(-0.5, min(0.5, apart / weights))
        matched, empty = 12.0, 12.0 * self.empty
        numbered: list[tuple[int, int, float]] = []
        for (i, k), (j, e), share in beads:
            matched += share
            gain = self.compare(self.group(0, i, k), self.group(1, j, e))[2]
            if gain < SLIGHT:
                empty += share
            numbered.append((i, j, share if gain >= SLIGHT else _UNSAID * share))
        self.shifts.learn(numbered)
        pairs = [self.compare(self.group(0, i, i + 1), self.group(1, j, j + 1))[2] for i, j in self._samples()]
        random = (sum(gain < SLIGHT for gain in pairs) + 1.0) / (len(pairs) + 2.0)
        self.nothing = max(-3.0, min(0.0, math.log(empty / matched) - math.log(random)))
        self.learned = associations.count(((self.group(0, *one), self.group(1, *two), share) for one, two, share in beads))

    def _samples(self) -> list[tuple[int, int]]:
        """Some pairs of units, spread evenly over all of them."""
        n, m = len(self.left.units), len(self.right.units)
        step = max(1, n * m // 400)
        return [divmod(at, m) for at in range(0, n * m, step | 1)]


#: kinds of evidence that speak of content
CONTENT = frozenset("number date acronym name cognate lexicon learned".split())
ORDER = "number date acronym name cognate lexicon learned length structure".split()


def _ends(one: str, two: str) -> float:
    """What the final stops say."""
    if one == two:
        return 0.1 if one in (".", "") else 0.8
    return -1.2 if "?" in (one, two) else -0.3
