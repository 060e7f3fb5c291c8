"""Aligns two expressions of a work: structure first, then sentences; what has no counterpart stays alone.

What the texts number themselves is matched before anything is compared, and sentences are searched only inside matched units; titles, rows and
headings are paired only with their kind. The result does not depend on which of the two is called the pivot: the search always runs in one
canonical direction.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from converter.akn.beads import Alignment, Bead
from converter.akn.units import AlignUnit, language_of, units
from converter.align import evidence, search
from converter.align.evidence import Features, Weights
from converter.languages import language
from converter.languages.language import Language

SURE = 0.95
#: how many times the texts are aligned, learning words from the time before
PASSES = 2
#: evidence that speaks of content; without any of it a pair is never sure
_CONTENT = frozenset(("number", "date", "acronym", "name", "cognate", "lexicon", "learned"))
#: what a pair of leftovers must be worth to be called moved text
MOVED = 7.0

_Path = tuple[tuple[str, str], ...]

__all__ = ["Alignment", "Bead", "align", "align_units"]


def align(pivot: etree._ElementTree, other: etree._ElementTree) -> Alignment:
    """The beads of two AKN trees, in the order of the pivot."""
    return align_units(units(pivot), language(language_of(pivot)), units(other), language(language_of(other)))


def align_units(pivot: Sequence[AlignUnit], pivot_words: Language, other: Sequence[AlignUnit], other_words: Language) -> Alignment:
    """The same for units that are at hand. Every unit stands in exactly one bead."""
    swap = (pivot_words.code, [unit.text for unit in pivot]) > (other_words.code, [unit.text for unit in other])
    if swap:
        return _Aligner(other, other_words, pivot, pivot_words).alignment().turned_in_order(pivot)
    return _Aligner(pivot, pivot_words, other, other_words).alignment().in_order(pivot)


class _Pair:
    """A group while it is being worked on: indexes on both sides, probability, evidence."""

    __slots__ = ("evidence", "moved", "one", "posterior", "two")

    def __init__(self, one: tuple[int, ...], two: tuple[int, ...], posterior: float, evidence: tuple[str, ...], moved: bool = False) -> None:
        self.one, self.two, self.posterior, self.evidence, self.moved = one, two, posterior, evidence, moved


class _Result:
    """Pairs of indexes, ready to become an alignment seen from either side."""

    def __init__(self, pairs: list[_Pair], one: Sequence[AlignUnit], two: Sequence[AlignUnit]) -> None:
        self.pairs, self.one, self.two = pairs, one, two

    def in_order(self, pivot: Sequence[AlignUnit]) -> Alignment:
        """With the first text as the pivot."""
        return Alignment(tuple(self._bead(pair.two, pair.one, self.two, self.one, pair) for pair in _ordered(self.pairs, turned=False)))

    def turned_in_order(self, pivot: Sequence[AlignUnit]) -> Alignment:
        """With the second text as the pivot."""
        return Alignment(tuple(self._bead(pair.one, pair.two, self.one, self.two, pair) for pair in _ordered(self.pairs, turned=True)))

    @staticmethod
    def _bead(other: tuple[int, ...], pivot: tuple[int, ...], others: Sequence[AlignUnit], pivots: Sequence[AlignUnit], pair: _Pair) -> Bead:
        content = bool(_CONTENT & set(pair.evidence)) or not other or not pivot or pair.evidence == ("structure",)
        sure = pair.posterior >= SURE and content and not pair.moved
        ours, theirs = tuple(others[i].eid for i in other), tuple(pivots[i].eid for i in pivot)
        return Bead(theirs, ours, round(pair.posterior, 3), sure, pair.evidence, pair.moved)


def _ordered(pairs: list[_Pair], *, turned: bool) -> list[_Pair]:
    """Along the matched ones; between two of them first what only the pivot has, then what only the other text has."""
    sides = {id(pair): (pair.two, pair.one) if turned else (pair.one, pair.two) for pair in pairs}
    alone = {id(pair): not pair.one or not pair.two or pair.moved for pair in pairs}
    matched = sorted((pair for pair in pairs if not alone[id(pair)]), key=lambda pair: sides[id(pair)])
    pivots = sorted((pair for pair in pairs if alone[id(pair)] and sides[id(pair)][0]), key=lambda pair: sides[id(pair)][0])
    others = sorted((pair for pair in pairs if alone[id(pair)] and not sides[id(pair)][0]), key=lambda pair: sides[id(pair)][1])
    out: list[_Pair] = []
    one = two = 0
    for pair in matched:
        pivot, other = sides[id(pair)]
        while one < len(pivots) and sides[id(pivots[one])][0] < pivot:
            out.append(pivots[one])
            one += 1
        while two < len(others) and sides[id(others[two])][1] < other:
            out.append(others[two])
            two += 1
        out.append(pair)
    return out + pivots[one:] + others[two:]


class _Aligner:
    def __init__(self, one: Sequence[AlignUnit], one_words: Language, two: Sequence[AlignUnit], two_words: Language) -> None:
        self.one, self.two = one, two
        self.features_one = evidence.features(one, one_words)
        self.features_two = evidence.features(two, two_words)
        self.weights = Weights(self.features_one, self.features_two)
        self.learned_from: set[tuple[int, int]] = set()

    def alignment(self) -> _Result:
        pairs: list[_Pair] = []
        for turn in range(PASSES):
            pairs = [pair for ones, twos in self._segments() for pair in self._segment(ones, twos)]
            if turn + 1 < PASSES:
                sure = [pair for pair in pairs if len(pair.one) == len(pair.two) == 1 and pair.posterior >= 0.9]
                self.learned_from = {(pair.one[0], pair.two[0]) for pair in sure}
                self.weights.learn((self.features_one[pair.one[0]], self.features_two[pair.two[0]]) for pair in sure)
        return _Result(self._moved(pairs), self.one, self.two)

    def _segments(self) -> list[tuple[list[int], list[int]]]:
        """Index lists that are aligned with each other: those under the same printed numbers, and what stands between them."""
        groups_one, groups_two = _groups(self.one), _groups(self.two)
        index_two = {key: at for at, (key, _) in enumerate(groups_two) if key}
        common = [(at, index_two[key]) for at, (key, _) in enumerate(groups_one) if key and key in index_two]
        chain = _increasing(common)
        segments: list[tuple[list[int], list[int]]] = []
        low_one = low_two = 0
        for at_one, at_two in [*chain, (len(groups_one), len(groups_two))]:
            ones = [i for _, members in groups_one[low_one:at_one] for i in members]
            twos = [i for _, members in groups_two[low_two:at_two] for i in members]
            if ones or twos:
                segments.append((ones, twos))
            if at_one < len(groups_one):
                segments.append((groups_one[at_one][1], groups_two[at_two][1]))
            low_one, low_two = at_one + 1, at_two + 1
        return segments

    def _segment(self, ones: list[int], twos: list[int]) -> list[_Pair]:
        cache: dict[tuple[int, int, int, int], float] = {}
        merged_one: dict[tuple[int, int], Features] = {}
        merged_two: dict[tuple[int, int], Features] = {}

        def group(table: dict[tuple[int, int], Features], found: list[Features], indexes: list[int], low: int, high: int) -> Features:
            known = table.get((low, high))
            if known is None:
                known = table[low, high] = evidence.merged([found[i] for i in indexes[low:high]])
            return known

        def score(i: int, k: int, j: int, e: int) -> float:
            kinds = {self.one[x].kind for x in ones[i:k]} | {self.two[x].kind for x in twos[j:e]}
            if len(kinds) > 1 or (k - i + e - j > 2 and kinds != {"text"}):
                return search.FLOOR
            value = cache.get((i, k, j, e))
            if value is None:
                seen = k - i == e - j == 1 and (ones[i], twos[j]) in self.learned_from
                one, two = group(merged_one, self.features_one, ones, i, k), group(merged_two, self.features_two, twos, j, e)
                value = cache[i, k, j, e] = evidence.compare(one, two, self.weights, seen=seen)[0]
            return value

        out = []
        for found in search.search((len(ones), len(twos)), evidence.TYPES, score):
            one, two = tuple(ones[found.start_one : found.end_one]), tuple(twos[found.start_two : found.end_two])
            says: tuple[str, ...] = ("structure",) if (one and not two) or (two and not one) else ()
            if one and two:
                first = group(merged_one, self.features_one, ones, found.start_one, found.end_one)
                second = group(merged_two, self.features_two, twos, found.start_two, found.end_two)
                says = evidence.compare(first, second, self.weights, seen=False)[1]
            out.append(_Pair(one, two, found.posterior, says))
        return out

    def _moved(self, pairs: list[_Pair]) -> list[_Pair]:
        """Leftovers on both sides that are each other's best answer, with strong evidence of content: text that stands elsewhere."""
        left = [pair for pair in pairs if not pair.two and self.one[pair.one[0]].kind == "text"]
        right = [pair for pair in pairs if not pair.one and self.two[pair.two[0]].kind == "text"]
        if not left or not right or len(left) * len(right) > 10_000:
            return pairs
        scores = {
            (a, b): evidence.compare(self.features_one[one.one[0]], self.features_two[two.two[0]], self.weights)
            for a, one in enumerate(left)
            for b, two in enumerate(right)
        }
        best_one = {a: max(range(len(right)), key=lambda b: (scores[a, b][0], -b)) for a in range(len(left))}
        best_two = {b: max(range(len(left)), key=lambda a: (scores[a, b][0], -a)) for b in range(len(right))}
        gone: set[int] = set()
        moved: list[_Pair] = []
        for a, b in best_one.items():
            value, says = scores[a, b]
            if best_two[b] == a and value >= MOVED and len(_CONTENT & set(says)) >= 2:
                moved.append(_Pair(left[a].one, right[b].two, 0.9, says, moved=True))
                gone |= {id(left[a]), id(right[b])}
        return [pair for pair in pairs if id(pair) not in gone] + moved


def _groups(found: Sequence[AlignUnit]) -> list[tuple[_Path, list[int]]]:
    """Neighbours under the same printed numbers. A path that comes back later is no key any more: it would not be unique."""
    groups: list[tuple[_Path, list[int]]] = []
    seen: set[_Path] = set()
    for index, unit in enumerate(found):
        if groups and groups[-1][0] == unit.numbers:
            groups[-1][1].append(index)
            continue
        groups.append((unit.numbers, [index]))
    out = []
    for key, members in groups:
        out.append((key if key not in seen else (), members))
        seen.add(key)
    return out


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs that rises on both sides (patience sorting, n log n)."""
    from bisect import bisect_left

    tops: list[int] = []
    holders: list[int] = []
    back: list[int] = []
    for index, (_, value) in enumerate(pairs):
        at = bisect_left(tops, value)
        back.append(holders[at - 1] if at else -1)
        if at == len(tops):
            tops.append(value)
            holders.append(index)
        else:
            tops[at] = value
            holders[at] = index
    chain: list[tuple[int, int]] = []
    at = holders[-1] if holders else -1
    while at >= 0:
        chain.append(pairs[at])
        at = back[at]
    chain.reverse()
    return chain
