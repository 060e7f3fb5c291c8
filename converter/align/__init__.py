"""Aligns two expressions of a work, sentence by sentence and heading by heading; what has no counterpart stays alone.

Only like is paired with like: titles with titles, headings with headings, text with text (and short lines that give the same day). Printed
numbers, and where paragraphs begin, are evidence beside the content. What a person has decided holds, and the search goes on around it. The
result does not depend on which of the two is called the pivot: the work is always done in one direction.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lxml import etree

from converter.akn.beads import Alignment, Bead
from converter.akn.units import AlignUnit, language_of, units
from converter.align import corridor, evidence, moved
from converter.align.hmm import Candidate, Trellis
from converter.align.score import CONTENT, SLIGHT, Model
from converter.align.side import Side
from converter.languages import language

__all__ = ["Alignment", "Bead", "align"]

#: a bead is sure from this probability on, if anything in its content speaks for it
SURE = 0.95
#: how many times the texts are searched; each time with what the time before has taught
_PASSES = 2
#: pairs more probable than this are what a corridor of the next search runs along
_LINK = 0.9
#: log of how often one unit is answered by one, two, three or four
_TYPES = {(1, 1): -0.1, (1, 2): -3.2, (2, 1): -3.2, (1, 3): -4.6, (3, 1): -4.6, (1, 4): -5.6, (4, 1): -5.6}
#: pairs of single units that score less are not looked at
_HOPELESS = -9.0
#: what the content of a sure row must say at least, with what speaks against it taken off; and under one printed number
_BACKED, _NUMBERED = 1.0, 0.3
#: and in the same cell of a table: a number says little more there than where it stands
_IN_PLACE = -2.5
#: kinds of units that may be divided otherwise on the other side
_DIVISIBLE = frozenset(("text", "title", "subtitle"))
#: kinds of lines that a date line may be taken for
_DATED = frozenset(("dateline", "byline", "subtitle", "text"))
#: the longest date line, in English characters
_LINE = 48.0
#: what each part of a larger group must have in common with the other side
_PART = 0.4
#: what it takes off that one of two parts has nothing in common with the other side
_LOOSE = -1.4
#: what it says of two headings that the texts right below answer each other
_BELOW = 2.0
#: where texts so often share something, sharing nothing speaks against a pair
_TELLING = -1.2
#: what the content of two texts must say at least where the lexicon has both languages, by whether printed numbers speak for them, and anything else
_SAID = {(False, False): -0.3, (False, True): 0.25, (True, False): -0.3, (True, True): -2.0}


@dataclass(slots=True)
class _Row:
    """A bead while it is made: unit ranges or single units of both sides."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    share: float
    evidence: tuple[str, ...]
    moved: bool = False
    method: str = "auto"
    backed: bool = True

    def turned(self) -> _Row:
        return replace(self, left=self.right, right=self.left)


def align(pivot_tree: etree._ElementTree, other_tree: etree._ElementTree, decided: Iterable[Bead] = ()) -> Alignment:
    """The beads of two AKN trees: every alignable unit of both in exactly one, in reading order.

    ``decided`` are beads that a person has settled: they stand as they are, sure and with method ``human``, and nothing is paired across
    them. One that names a unit that is not there, or one that an earlier bead has, is passed over. ``align(b, a)`` has the beads of
    ``align(a, b)`` turned round. The cost grows with the length of the texts times the width of a corridor.
    """
    pivot, other = units(pivot_tree), units(other_tree)
    codes = language_of(pivot_tree), language_of(other_tree)
    fixed = _fixed(decided, pivot, other)
    back = [row.turned() for row in fixed]
    if (codes[1], _order(other), _places(back)) < (codes[0], _order(pivot), _places(fixed)):
        rows = [row.turned() for row in _around(back, other, codes[1], pivot, codes[0])]
    else:
        rows = _around(fixed, pivot, codes[0], other, codes[1])
    return Alignment(tuple(_bead(row, pivot, other) for row in _ordered(rows)))


def _fixed(decided: Iterable[Bead], pivot: Sequence[AlignUnit], other: Sequence[AlignUnit]) -> list[_Row]:
    """What a person has decided, as rows of places."""
    places = [{unit.eid: at for at, unit in enumerate(side)} for side in (pivot, other)]
    rows: list[_Row] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for bead in decided:
        left, right = (tuple(sorted(known.get(eid, -1) for eid in dict.fromkeys(ids))) for known, ids in zip(places, (bead.pivot, bead.other), strict=True))
        if not (left or right) or -1 in left or -1 in right or not taken[0].isdisjoint(left) or not taken[1].isdisjoint(right):
            continue
        taken[0].update(left)
        taken[1].update(right)
        rows.append(_Row(left, right, 1.0, bead.evidence, bead.moved and bool(left and right), "human"))
    return rows


def _rising(values: Sequence[tuple[int, ...]]) -> set[int]:
    """The places of a longest rising chain."""
    ends: list[tuple[int, ...]] = []
    last: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        size = bisect_left(ends, value)
        before.append(last[size - 1] if size else -1)
        ends[size : size + 1] = [value]
        last[size : size + 1] = [at]
    chain = set()
    at = last[-1] if last else -1
    while at >= 0:
        chain.add(at)
        at = before[at]
    return chain


def _around(fixed: Sequence[_Row], left: Sequence[AlignUnit], left_code: str, right: Sequence[AlignUnit], right_code: str) -> list[_Row]:
    """The rows of what is not decided, and those that are; of these, what stands against the order of the others is moved text."""
    if not fixed:
        return _rows(left, left_code, right, right_code)
    inline = sorted((row for row in fixed if row.left and row.right and not row.moved), key=lambda row: row.left)
    rising = _rising([row.right for row in inline])
    for at, row in enumerate(inline):
        row.moved = at not in rising
    walls = sorted((row.left[0], row.right[0]) for row in fixed if row.left and row.right and not row.moved)
    fields: list[list[tuple[int, int]]] = []
    kept: list[list[int]] = []
    for side, found in enumerate((left, right)):
        gone = {at for row in fixed for at in (row.left, row.right)[side]}
        kept.append([at for at in range(len(found)) if at not in gone])
        starts = [wall[side] for wall in walls]
        # two numbers for each unit: between which walls it stands, and which units stand next to each other
        fields.append([(bisect_left(starts, at), at - index) for index, at in enumerate(kept[-1])])
    rows = _searched([left[at] for at in kept[0]], left_code, [right[at] for at in kept[1]], right_code, (fields[0], fields[1]))
    for row in rows:
        row.left, row.right = tuple(kept[0][at] for at in row.left), tuple(kept[1][at] for at in row.right)
    return [*fixed, *rows]


def _order(found: Sequence[AlignUnit]) -> list[tuple[str, ...]]:
    return [(unit.text, unit.kind, unit.zone, unit.block, str(unit.numbers), unit.eid) for unit in found]


def _places(rows: Iterable[_Row]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return sorted((row.left, row.right) for row in rows)


def _bead(row: _Row, pivot: Sequence[AlignUnit], other: Sequence[AlignUnit]) -> Bead:
    content = not (row.left and row.right) or row.backed
    confidence = round(min(1.0, row.share), 3)
    left, right = tuple(pivot[i].eid for i in row.left), tuple(other[j].eid for j in row.right)
    return Bead(left, right, confidence, row.method == "human" or (content and confidence >= SURE), row.evidence, row.moved, row.method)


def _ordered(rows: Sequence[_Row]) -> list[_Row]:
    """Along the matched rows; between two of them first what only the pivot has (moved text is there too), then what only the other has."""
    matched = sorted((row for row in rows if row.left and row.right and not row.moved), key=lambda row: row.left)
    first = sorted((row for row in rows if row.left and (row.moved or not row.right)), key=lambda row: row.left)
    second = sorted((row for row in rows if not row.left), key=lambda row: row.right)
    out: list[_Row] = []
    i = j = 0
    for row in matched:
        while i < len(first) and first[i].left < row.left:
            out.append(first[i])
            i += 1
        while j < len(second) and second[j].right < row.right:
            out.append(second[j])
            j += 1
        out.append(row)
    return [*out, *first[i:], *second[j:]]


def _rows(left: Sequence[AlignUnit], left_code: str, right: Sequence[AlignUnit], right_code: str) -> list[_Row]:
    """The beads as numbers of units; in one language, what both texts begin and end with word for word is passed over first, as ``diff`` does."""
    head, tail = _common(left, right) if left_code == right_code else (0, 0)
    n, m = len(left) - tail, len(right) - tail
    rows = [_Row((i,), (i,), 1.0, ("cognate", "length")) for i in range(head)]
    rows += [_Row((n + at,), (m + at,), 1.0, ("cognate", "length")) for at in range(tail)]
    for row in _searched(left[head:n], left_code, right[head:m], right_code):
        rows.append(replace(row, left=tuple(i + head for i in row.left), right=tuple(j + head for j in row.right)))
    return rows


def _common(left: Sequence[AlignUnit], right: Sequence[AlignUnit]) -> tuple[int, int]:
    """How many units at the beginning and at the end are the same."""
    same = [one.text == two.text and one.kind == two.kind for one, two in zip(left, right, strict=False)]
    head = next((at for at, one in enumerate(same) if not one), len(same))
    most = len(same) - head
    tail = 0
    while tail < most and left[-1 - tail].text == right[-1 - tail].text and left[-1 - tail].kind == right[-1 - tail].kind:
        tail += 1
    return head, tail


#: for each unit of both sides the field between decisions that it stands in, and how many decided units stand before it
_Fields = tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]]


def _searched(left_units: Sequence[AlignUnit], left_code: str, right_units: Sequence[AlignUnit], right_code: str, fields: _Fields | None = None) -> list[_Row]:
    if not left_units or not right_units:
        return [_Row((i,), (), 1.0, ("structure",)) for i in range(len(left_units))] + [_Row((), (j,), 1.0, ("structure",)) for j in range(len(right_units))]
    left = Side(left_units, evidence.read(left_units, left_code, right_code), language(left_code))
    right = Side(right_units, evidence.read(right_units, right_code, left_code), language(right_code))
    model = Model(left, right)
    model.begin()
    paths = corridor.find(left.signs, right.signs, _same_numbers(left, right))
    trellis = Trellis(paths, _candidates(model, paths, fields))
    for again in range(1, _PASSES):
        model.learn(((one.left, one.left + one.one), (one.right, one.right + one.two), one.share) for one in trellis.candidates if one.share > 0.05)
        model.begin()
        paths = corridor.along(
            [(one.left, one.right) for one in trellis.candidates if one.share > _LINK and one.one == one.two == 1], len(left_units), len(right_units)
        )
        begun: dict[tuple[int, int], float] = {}
        for one in trellis.candidates:
            begun[one.left, one.right] = begun.get((one.left, one.right), 0.0) + one.share
        trellis = Trellis(paths, _candidates(model, paths, fields, begun, final=again == _PASSES - 1))
    return _decided(model, trellis)


def _same_numbers(left: Side, right: Side) -> dict[int, int]:
    """Units that are the first under a printed number that both texts have once."""
    found: list[dict[tuple[str, ...], int]] = []
    for side in (left, right):
        first: dict[tuple[str, ...], int] = {}
        again: set[tuple[str, ...]] = set()
        before: tuple[str, ...] = ()
        for at, path in enumerate(side.paths):
            key = tuple("/".join(sorted(str(value) for value in values if isinstance(value, int))) for _, values in path)
            if key and key != before and all(key):
                if key in first:
                    again.add(key)
                else:
                    first[key] = at
            before = key
        found.append({key: at for key, at in first.items() if key not in again})
    return {at: found[1][key] for key, at in found[0].items() if key in found[1]}


def _fits(one: Candidate, fields: _Fields) -> bool:
    """Whether a group lies between decisions: in the same field on both sides, with nothing decided among its units."""
    left, right = fields
    first, last = one.left, one.left + one.one - 1
    begin, end = one.right, one.right + one.two - 1
    return left[first][0] == right[begin][0] and left[first] == left[last] and right[begin] == right[end]


def _candidates(
    model: Model, paths: Sequence[tuple[int, int]], fields: _Fields | None, begun: Mapping[tuple[int, int], float] | None = None, *, final: bool = False
) -> list[Candidate]:
    """Every group inside the corridor that is worth a thought, with its score; ``begun`` says how probable it was before that one begins somewhere."""
    left, right = model.left, model.right
    n, m = len(left.units), len(right.units)
    found: list[Candidate] = []
    shared: list[dict[int, float]] = []  # for each unit of the left, the units that it has something in common with
    singles = [model.group(1, j, j + 1) for j in range(m)]
    for i in range(n):
        row: dict[int, float] = {}
        one, kind = model.group(0, i, i + 1), left.kinds[i]
        for j in range(paths[i][0], min(m, paths[i][1])):
            if right.kinds[j] != kind and not _same_day(left, i, right, j):
                continue
            score, said, gain = model.compare(one, singles[j])
            if gain > _PART:
                row[j] = gain
            if final and gain < SLIGHT and kind == "text" and model.nothing < _TELLING and not model.same_number(i, j):
                continue  # neighbours in place, and nothing else: no reason to call them the same
            if final and kind == "text" and model.spoken and said < _SAID[model.same_number(i, j), gain >= SLIGHT] and not _same_cell(model, i, j):
                continue
            if score > _HOPELESS:
                score += model.place(i, i + 1, j, j + 1) + _TYPES[1, 1]
                if kind == "heading" and begun is not None:  # a heading is what it stands above
                    score += _BELOW * min(1.0, begun.get((i + 1, j + 1), 0.0))
                if score > _HOPELESS:
                    found.append(Candidate(i, j, 1, 1, score))
        shared.append(row)
    for i in range(n):
        if left.kinds[i] not in _DIVISIBLE:
            continue
        for j in shared[i]:
            # every part of a larger group has something in common with the unit on the other side
            for size in range(2, _reach([e in shared[i] for e in range(j, min(m, j + 4))]) + 1):
                score, said, _ = model.compare(model.group(0, i, i + 1), model.group(1, j, j + size))
                found.append(Candidate(i, j, 1, size, score + model.place(i, i + 1, j, j + size) + _TYPES[1, size]))
            for size in range(2, _reach([j in shared[k] for k in range(i, min(n, i + 4))]) + 1):
                score, said, _ = model.compare(model.group(0, i, i + size), model.group(1, j, j + 1))
                found.append(Candidate(i, j, size, 1, score + model.place(i, i + size, j, j + 1) + _TYPES[size, 1]))
            # or one of two parts has, and the lengths say the rest
            for e in (j - 1, j):
                if e >= 0 and e + 1 < m and (e in shared[i]) != (e + 1 in shared[i]) and _together(right, e, left.kinds[i]):
                    score, said, _ = model.compare(model.group(0, i, i + 1), model.group(1, e, e + 2))
                    found.append(Candidate(i, e, 1, 2, score + model.place(i, i + 1, e, e + 2) + _TYPES[1, 2] + _LOOSE))
            for k in (i - 1, i):
                if k >= 0 and k + 1 < n and (j in shared[k]) != (j in shared[k + 1]) and _together(left, k, right.kinds[j]):
                    score, said, _ = model.compare(model.group(0, k, k + 2), model.group(1, j, j + 1))
                    found.append(Candidate(k, j, 2, 1, score + model.place(k, k + 2, j, j + 1) + _TYPES[2, 1] + _LOOSE))
    return [one for one in found if one.score > _HOPELESS and (fields is None or _fits(one, fields))]


def _together(side: Side, at: int, kind: str) -> bool:
    """Whether two neighbours are of a kind and stand in one paragraph."""
    return side.kinds[at] == side.kinds[at + 1] == kind and not side.starts[at + 1]


def _same_day(left: Side, i: int, right: Side, j: int) -> bool:
    """Whether two short lines give one and the same day, though only one of them was known for a date line."""
    if "dateline" not in (left.kinds[i], right.kinds[j]) or not _DATED.issuperset((left.kinds[i], right.kinds[j])):
        return False
    one, two = left.signs[i], right.signs[j]
    days = [{key for key in signs.keys if key[0] in "dn"} for signs in (one, two)]
    return days[0] == days[1] and any(key[0] == "d" for key in days[0]) and max(one.length, two.length) <= _LINE


def _reach(fit: Sequence[bool]) -> int:
    """How many from the first on fit."""
    return next((size for size, fits in enumerate(fit) if not fits), len(fit))


def _decided(model: Model, trellis: Trellis) -> list[_Row]:
    """The best groups as rows, then the units that stand alone, some of them as text that was moved."""
    rows: list[_Row] = []
    lefts, rights = set(range(len(model.left.units))), set(range(len(model.right.units)))
    for one in trellis.best():
        mine, theirs = tuple(range(one.left, one.left + one.one)), tuple(range(one.right, one.right + one.two))
        kinds = model.kinds(model.group(0, mine[0], mine[-1] + 1), model.group(1, theirs[0], theirs[-1] + 1))
        if model.nothing < _TELLING and model.left.kinds[one.left] == "text" and CONTENT.isdisjoint(kinds) and "structure" not in kinds:
            continue  # neighbours in place, and nothing else: no reason to call them the same
        rows.append(_Row(mine, theirs, one.share, kinds, backed=_backed(model, mine, theirs, kinds)))
        lefts.difference_update(mine)
        rights.difference_update(theirs)
    for row, after in pairwise(rows):
        # a heading is what it stands above: under one printed number, with text that is sure right below
        below = (row.left[-1] + 1, row.right[-1] + 1) == (after.left[0], after.right[0]) and after.backed and after.share >= SURE
        if below and "structure" in row.evidence and "structure" in after.evidence and model.left.kinds[row.left[0]] == "heading":
            row.backed = True
    matched = [(row.left[0], row.right[0]) for row in rows]
    for i, j, share in moved.find(model, matched, sorted(lefts), sorted(rights)):
        kinds = model.kinds(model.group(0, i, i + 1), model.group(1, j, j + 1))
        rows.append(_Row((i,), (j,), share, kinds, moved=True, backed=_backed(model, (i,), (j,), kinds)))
        lefts.discard(i)
        rights.discard(j)
    rows += [_Row((i,), (), trellis.left_alone[i], _absent(model, 0, i)) for i in sorted(lefts)]
    rows += [_Row((), (j,), trellis.right_alone[j], _absent(model, 1, j)) for j in sorted(rights)]
    return rows


def _backed(model: Model, left: tuple[int, ...], right: tuple[int, ...], kinds: Sequence[str]) -> bool:
    """Whether content speaks for a row, and more than against it."""
    cell = _same_cell(model, left[0], right[0])
    if CONTENT.isdisjoint(kinds) and not cell:
        return False
    one, two = model.group(0, left[0], left[-1] + 1), model.group(1, right[0], right[-1] + 1)
    said = model.content(one, two)[0] + model.exchanged(one, two)
    return said >= (_IN_PLACE if cell else _NUMBERED if "structure" in kinds else _BACKED)


def _same_cell(model: Model, i: int, j: int) -> bool:
    """Whether two units stand in the same cell of the same row."""
    return model.left.units[i].is_cell and model.right.units[j].is_cell and model.same_number(i, j)


def _absent(model: Model, side: int, at: int) -> tuple[str, ...]:
    """What says that a unit has no counterpart: that the other text has none of its kind, or the signs that were looked for in vain."""
    own, other = (model.left, model.right) if side == 0 else (model.right, model.left)
    if own.kinds[at] not in other.kinds:
        return ("structure",)
    found = {evidence.KINDS[key[0]] for key in own.signs[at].keys if key[0] in "dnaNtcf"}
    return tuple(kind for kind in ("number", "date", "acronym", "name", "lexicon") if kind in found) or ("structure",)
