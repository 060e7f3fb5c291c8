"""The edition side by side: the texts of a work in rows of what says the same, each text whole and in its own order.

The pivot's text is the spine. What answers what is read from the beads in the other texts (akn-profile, section 3); a text
without beads is paired by equal eId or wId and by nothing else. A row never hides that there is no counterpart.
Where a row says different numbers, days, sums, articles or states, it says so: found anew from the AKN (align/differences.py).
Reading order: _Side lays a text out as blocks and units, _beads reads what answers what, _groups finds where all texts can be
cut at once, _rows joins groups into rows, _Sheet writes them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from lxml import etree

from converter.akn.beads import read
from converter.align import differences
from converter.editions import page
from converter.editions.about import About, about
from converter.editions.html import Body, add, enrol_notes, show_notes
from converter.editions.interface import Interface, autonym, direction_of
from converter.editions.shapes import (
    AKN,
    BOX,
    DOCUMENT,
    HEADED,
    HEADS,
    INLINE,
    LINE,
    MARKER,
    UNIT,
    Ids,
    document_of,
    is_sentence,
    local,
    shape_of,
    text_of,
)  # fmt: skip

_BODIES = frozenset("mainBody body debateBody judgmentBody amendmentBody portionBody".split())
#: where the columns find no room beside each other: cells under one another, each with the code of its language
_STACKED = """.heads { position: static; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
 .row:not(.heads) > .cell ~ .cell { border-inline-start: 2px solid var(--rule); padding-inline-start: .9rem; }
 .row:not(.heads) > .cell ~ .cell::before { content: attr(lang) / ""; display: block; font: 600 .65rem/1.6 var(--ui); color: var(--quiet); }
 .part::before { display: none; } .empty { position: static; }"""
#: matched groups in one row, at most: each needs a rule of style
_MATCHES = 40


@dataclass(slots=True)
class _Block:
    """A line, or something shown whole (a table): what stands between two paragraph borders of a text."""

    element: etree._Element
    #: printed numbers, and the unit they belong to
    nums: list[etree._Element]
    unit: etree._Element | None
    eid: str
    depth: int
    indent: int
    editorial: bool
    body: bool
    whole: bool = False


@dataclass(slots=True)
class _Unit:
    """The finest thing that is matched: a sentence, or a line without sentences."""

    element: etree._Element
    block: int
    #: index of the child of the block's line with which the unit begins; -1: the line cannot be cut there
    child: int


@dataclass(slots=True)
class _Bead:
    """Units of the pivot and of another text that answer each other; one of them may be empty."""

    pivot: list[int]
    other: list[int]
    sure: bool = True
    moved: bool = False


class _Side:
    """One text, laid out."""

    def __init__(self, root: etree._Element, index: int, ids: Ids, words: Interface) -> None:
        self.root, self.index = root, index
        self.facts = about(root)
        self.tag = self.facts.language
        self.prefix = f"{self.facts.code or index}-" if index else ""
        ids.enrol(root, self.prefix)
        self.notes = enrol_notes(root, ids, self.prefix)
        self.marks: dict[etree._Element, str] = {}
        self.body = Body(words, ids, marks=self.marks)
        self.body.prepare(root)
        self.blocks: list[_Block] = []
        self.units: list[_Unit] = []
        self._lay_out()
        #: does the unit begin its block?
        self.borders = [at == 0 or unit.block != self.units[at - 1].block for at, unit in enumerate(self.units)]

    def _lay_out(self) -> None:
        """Blocks and units in the order of the text, without recursion."""
        Place = tuple[etree._Element, str, int, int, bool, bool]
        stack: list[Iterator[Place]] = [iter([(self.root, "", 1, -1, False, False)])]
        nums: list[etree._Element] = []
        owner: etree._Element | None = None
        while stack:
            place = next(stack[-1], None)
            if place is None:
                stack.pop()
                continue
            element, eid, depth, indent, editorial, inside = place
            shape, name = shape_of(element), local(element)
            eid = element.get("eId") or eid
            editorial = editorial or element.get("status") == "editorial"
            inside = inside or name in _BODIES
            if shape == LINE:
                parent = element.getparent()
                heading = name == "heading" or (name == "num" and (parent is not None and local(parent) in HEADED))
                if name == "num" and not self._ends_head(element, heading):
                    if nums and owner is not parent:
                        self._block(_Block(nums[-1], nums[:-1], owner, eid, depth, indent, editorial, inside))
                        nums = []
                    nums.append(element)
                    owner = parent
                    continue
                unit = parent if nums or heading else None
                self._block(_Block(element, nums, owner if nums else unit, eid, depth, indent, editorial, inside))
                nums = []
            elif shape in (UNIT, BOX, DOCUMENT) and name not in ("ul", "ol") and not self._loose(element):
                kids = [local(child) for child in element if isinstance(child.tag, str) and local(child) in HEADS] if shape in (UNIT, BOX) else []
                headed = "heading" in kids or bool(kids and name in HEADED)
                depth += headed
                indent += bool(kids) and not headed
                stack.append(iter([(c, eid, depth, indent, editorial, inside) for c in element if isinstance(c.tag, str) and c.tag != AKN + "meta"]))
            else:
                if nums:
                    self._block(_Block(nums[-1], nums[:-1], owner, eid, depth, indent, editorial, inside))
                    nums = []
                self._block(_Block(element, [], None, eid, depth, indent, editorial, inside, whole=True))
        if nums:
            self._block(_Block(nums[-1], nums[:-1], owner, "", 1, 0, False, False))

    @staticmethod
    def _ends_head(num: etree._Element, heading: bool) -> bool:
        """Is it a printed number that stands for a heading, with none behind it?"""
        after = next((local(sibling) for sibling in num.itersiblings() if isinstance(sibling.tag, str)), "")
        return heading and after not in ("heading", "num")

    @staticmethod
    def _loose(element: etree._Element) -> bool:
        """Has it text or parts of lines where only blocks should stand?"""
        if (element.text or "").strip():
            return True
        return any((child.tail or "").strip() or (isinstance(child.tag, str) and shape_of(child) in (INLINE, MARKER)) for child in element)

    def _block(self, block: _Block) -> None:
        number = len(self.blocks)
        self.blocks.append(block)
        line = block.element
        if local(line) == "num":
            return
        sentences = [part for part in line.iter(AKN + "inline") if is_sentence(part) and text_of(part)]
        direct = [at for at, child in enumerate(line) if is_sentence(child) and text_of(child)]
        if direct and not block.whole:
            nested = len(sentences) != len(direct)
            self.units += [_Unit(line[at], number, -1 if nested else 0 if first == 0 else at) for first, at in enumerate(direct)]
        elif text_of(line):
            self.units += [_Unit(part, number, -1) for part in sentences] or [_Unit(line, number, 0)]

    def can_cut(self, at: int) -> bool:
        """May a row end before this unit?"""
        return at <= 0 or at >= len(self.units) or self.borders[at] or self.units[at].child > 0

    def by_eid(self) -> dict[str, list[int]]:
        """For each eId the units in the element that has it."""
        found: dict[str, list[int]] = {}
        for at, unit in enumerate(self.units):
            node: etree._Element | None = unit.element
            while node is not None:
                eid = node.get("eId")
                if eid:
                    found.setdefault(eid, []).append(at)
                node = node.getparent()
        return found

    def keys(self, *, other: bool) -> dict[str, list[int]]:
        """What pairs units where there are no beads: the nearest eId (in another text the wId, where there is one) -> units."""
        found: dict[str, list[int]] = {}
        for at, unit in enumerate(self.units):
            line = self.blocks[unit.block].element
            node: etree._Element | None = line
            while node is not None and not node.get("eId"):
                node = node.getparent()
            if node is not None:
                key = (node.get("wId") if other else None) or node.get("eId") or ""
                found.setdefault(key, []).append(at)
        return found


# -- what answers what


def _beads(pivot: _Side, other: _Side) -> list[_Bead]:
    """The beads of a text, every unit in at most one; pairs of equal ids where it has none."""
    here, there = other.by_eid(), pivot.by_eid()
    found = read(etree.ElementTree(other.root)).beads
    if found:
        beads = [
            _Bead([at for eid in bead.pivot for at in there.get(eid, [])], [at for eid in bead.other for at in here.get(eid, [])], bead.sure, bead.moved)
            for bead in found
        ]
    else:
        keys = pivot.keys(other=False)
        beads = [_Bead(keys[key], units) for key, units in other.keys(other=True).items() if key in keys]
    taken: tuple[set[int], set[int]] = (set(), set())
    for bead in beads:
        bead.pivot = sorted(set(bead.pivot) - taken[0])
        bead.other = sorted(set(bead.other) - taken[1])
        taken[0].update(bead.pivot)
        taken[1].update(bead.other)
    return [bead for bead in beads if bead.pivot and bead.other]


def _in_order(beads: list[_Bead]) -> list[_Bead]:
    """Keeps the longest run of beads that both texts have in the same order; the others are marked as moved."""
    beads = sorted((bead for bead in beads if not bead.moved), key=lambda bead: (bead.pivot[0], bead.other[0]))
    tails: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for at, bead in enumerate(beads):
        place = bisect_left(tails, bead.other[0])
        before.append(tops[place - 1] if place else -1)
        tails[place : place + 1] = [bead.other[0]]
        tops[place : place + 1] = [at]
    kept: set[int] = set()
    at = tops[-1] if tops else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    for at, bead in enumerate(beads):
        bead.moved = at not in kept
    return [bead for bead in beads if not bead.moved]


@dataclass(slots=True)
class _Group:
    """A slice of every text, the pivot's first."""

    slices: list[tuple[int, int]]
    sure: bool = True
    elsewhere: bool = False
    count: int = 1

    def shape(self) -> tuple[object, ...]:
        return (*(low < high for low, high in self.slices), self.sure, self.elsewhere)


@dataclass(slots=True)
class _Hull:
    """Slices of the pivot and of another text that belong together."""

    low: int
    high: int
    start: int
    end: int
    sure: bool


def _hulls(beads: list[_Bead]) -> list[_Hull]:
    hulls: list[_Hull] = []
    for bead in beads:
        new = _Hull(bead.pivot[0], bead.pivot[-1] + 1, bead.other[0], bead.other[-1] + 1, bead.sure)
        while hulls and (hulls[-1].high > new.low or hulls[-1].end > new.start):
            last = hulls.pop()
            new = _Hull(min(last.low, new.low), max(last.high, new.high), min(last.start, new.start), max(last.end, new.end), last.sure and new.sure)
        hulls.append(new)
    return hulls


def _groups(sides: Sequence[_Side], hulls: Sequence[list[_Hull]]) -> list[_Group]:
    """The smallest groups: between two of them every text can be cut."""
    count = len(sides[0].units)
    inner = [False] * (count + 1)
    for row in hulls:
        for hull in row:
            for at in range(hull.low + 1, hull.high):
                inner[at] = True
    breaks = [at for at in range(count + 1) if not inner[at]]
    groups: list[_Group] = []
    shown = [0] * len(hulls)
    next_hull = [0] * len(hulls)

    def alone(low: int, column: int, until: int) -> None:
        for at in range(shown[column], until):
            slices = [(low, low), *((shown[c], shown[c]) for c in range(len(hulls)))]
            slices[column + 1] = (at, at + 1)
            groups.append(_Group(slices))
            shown[column] = at + 1

    for low, high in pairwise(breaks):
        inside: list[list[_Hull]] = []
        for column, row in enumerate(hulls):
            mine = []
            while next_hull[column] < len(row) and row[next_hull[column]].low < high:
                mine.append(row[next_hull[column]])
                next_hull[column] += 1
            inside.append(mine)
            if mine:
                alone(low, column, mine[0].start)
        slices, sure = [(low, high)], True
        for column, mine in enumerate(inside):
            slices.append((mine[0].start, mine[-1].end) if mine else (shown[column], shown[column]))
            shown[column] = slices[-1][1]
            sure = sure and all(hull.sure for hull in mine)
        groups.append(_Group(slices, sure))
    for column in range(len(hulls)):
        alone(count, column, len(sides[column + 1].units))
    return groups


def _join(first: _Group, second: _Group) -> _Group:
    slices = [(a, d) for (a, _), (_, d) in zip(first.slices, second.slices, strict=True)]
    return _Group(slices, first.sure and second.sure, first.elsewhere or second.elsewhere, first.count + second.count)


def _rows(sides: Sequence[_Side], groups: list[_Group], moved: Sequence[set[int]]) -> list[_Group]:
    """Groups joined into rows: never cut where a text cannot be, together as long as no text begins a paragraph."""
    whole: list[_Group] = []
    for group in groups:
        if whole and not all(side.can_cut(low) for side, (low, _) in zip(sides, group.slices, strict=True)):
            whole[-1] = _join(whole[-1], group)
        else:
            whole.append(group)
    rows: list[_Group] = []
    for group in whole:
        group.elsewhere = any(at in moved[number] for number, (low, high) in enumerate(group.slices) for at in range(low, high))
        last = rows[-1] if rows else None
        if last is not None and last.shape() == group.shape() and not group.elsewhere and last.count < _MATCHES:
            partial = not all(low < high for low, high in group.slices)
            border = any(low < high and side.borders[low] for side, (low, high) in zip(sides, group.slices, strict=True))
            if partial or not border:
                rows[-1] = _join(last, group)
                continue
        rows.append(group)
    return rows


# -- the page


class _Mark(NamedTuple):
    """What a row says differently: the word for it, the column of the text beside the pivot, the units, and what each says."""

    word: str
    column: int
    units: tuple[int, int]
    said: differences.Said


def _differing(sides: Sequence[_Side]) -> list[_Mark]:
    """What the texts say differently, in the order of the pivot; nothing of texts without beads, because equal ids are no proof that two texts say the same."""
    found = []
    places = sides[0].by_eid()
    for side in sides[1:]:
        tree = etree.ElementTree(side.root)
        alignment = read(tree)
        if alignment.matched:
            here = side.by_eid()
            for one in differences.find(etree.ElementTree(sides[0].root), tree, alignment):
                if any(one.said) and one.pivot in places and one.other in here:
                    found.append(_Mark(one.code.slug, side.index, (places[one.pivot][0], here[one.other][0]), one.said))
    return sorted(found, key=lambda one: one.units[0])


class _Sheet:
    """Writes rows."""

    def __init__(self, sides: Sequence[_Side], words: Interface, beads: Sequence[list[_Bead]], differing: Sequence[_Mark]) -> None:
        self.sides, self.words = sides, words
        self.most = 0
        #: (side, unit) -> (side, unit) where what it says stands
        self.elsewhere: dict[tuple[int, int], tuple[int, int]] = {}
        #: units of which it is not sure that it stands there
        self.unsure: set[tuple[int, int]] = set()
        self.links: list[dict[int, int]] = []
        for column, row in enumerate(beads):
            links = {}
            for number, bead in enumerate(row):
                if bead.moved:
                    self.elsewhere.setdefault((0, bead.pivot[0]), (column + 1, bead.other[0]))
                    self.unsure.update(() if bead.sure else [(0, bead.pivot[0]), (column + 1, bead.other[0])])
                    for at in bead.other:
                        self.elsewhere[column + 1, at] = (0, bead.pivot[0])
                for at in bead.pivot:
                    links[at] = number
                    if bead.moved:
                        self.elsewhere.setdefault((0, at), (column + 1, bead.other[0]))
            self.links.append(links)
        self.beads = beads
        self.differing = differing
        #: unit of the pivot -> numbers of the differences that are told of in its row
        self.differing_at: dict[int, list[int]] = {}
        for number, one in enumerate(differing):
            self.differing_at.setdefault(one.units[0], []).append(number)
        self.differing_ids = [sides[0].body.ids.give("_differs") for _ in differing]
        self.differing_rows = 0
        #: elements around lines shown already
        self.opened: set[etree._Element] = set()
        self.shown = [0] * len(sides)
        self.ids = [{unit.element: side.body.ids.of.get(unit.element) for unit in side.units} for side in sides]

    def mark(self, row: _Group) -> None:
        """Gives the matched units of a row a class each, the same on every side."""
        number = 0
        classes: dict[int, int] = {}
        low, high = row.slices[0]
        for column, beads in enumerate(self.beads):
            done: set[int] = set()
            for at in range(low, high):
                bead = self.links[column].get(at)
                if bead is None or beads[bead].moved or bead in done:
                    continue
                done.add(bead)
                known = [classes[one] for one in beads[bead].pivot if one in classes]
                label = known[0] if known else number
                number += not known
                for one in beads[bead].pivot:
                    classes.setdefault(one, label)
                for one in beads[bead].other:
                    side = self.sides[column + 1]
                    side.marks[side.units[one].element] = f"m{label}"
        for one, label in classes.items():
            self.sides[0].marks[self.sides[0].units[one].element] = f"m{label}"
        self.most = max(self.most, number)

    def write(self, row: _Group, out: etree._Element) -> None:
        """One row: a cell for every text."""
        self.mark(row)
        starts = all(low >= high or side.borders[low] for side, (low, high) in zip(self.sides, row.slices, strict=True))
        classes = "row" + (" start" if starts else "") + ("" if row.sure else " unsure")
        made = add(out, "div", "\n", class_=classes)
        made.tail = "\n"
        if not row.sure:
            add(made, "p", self.words["unsure"], class_="doubt", lang=self.words.tag, dir=direction_of(self.words.tag)).tail = "\n"
        numbers = [number for at in range(*row.slices[0]) for number in self.differing_at.get(at, ())]
        self.differing_rows += bool(numbers)
        for number in numbers:
            line = add(made, "p", class_="differs", id=self.differing_ids[number], lang=self.words.tag, dir=direction_of(self.words.tag))
            line.tail = "\n"
            self.tell(self.differing[number], line, [self.ids[side].get(self.sides[side].units[at].element) for side, at in self._places(number)])
        for number, (side, (low, high)) in enumerate(zip(self.sides, row.slices, strict=True)):
            cell = add(made, "div", "\n", class_=f"cell c{number}", lang=side.tag, dir=direction_of(side.tag))
            cell.tail = "\n"
            if low < high:
                self._pieces(side, cell, low, high)
            else:
                self._nothing(row, side, number, cell)

    def _places(self, number: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """(side, unit) of both texts of a difference."""
        one = self.differing[number]
        return (0, one.units[0]), (one.column, one.units[1])

    def tell(self, one: _Mark, out: etree._Element, targets: Sequence[str | None] = (None, None)) -> None:
        """Says a difference: what each text says, which leads to the place in it; with the language where there are more than two."""
        before, _, behind = self.words[one.word].partition("{said}")
        out.text = before
        for number, (side, said, target) in enumerate(zip((self.sides[0], self.sides[one.column]), one.said, targets, strict=True)):
            if number:
                out[-1].tail = " / "
            if len(self.sides) > 2:
                add(out, "small", self.words.name(side.tag)).tail = " "
            made = add(out, "a", href="#" + target) if target else add(out, "span")
            if said:
                add(made, "bdi", ", ".join(said), lang=side.tag)
            else:
                made.text = self.words["nothing"]
        out[-1].tail = behind

    def _nothing(self, row: _Group, side: _Side, number: int, cell: etree._Element) -> None:
        """An empty cell says why it is empty, in the language of the page."""
        words = self.words
        made = add(cell, "p", class_="empty", lang=words.tag, dir=direction_of(words.tag))
        made.tail = "\n"
        targets = [self.elsewhere.get((other, at)) for other, (low, high) in enumerate(row.slices) for at in range(low, high)]
        target = next((where for where in targets if where and where[0] == number), None)
        if row.elsewhere and target:
            own = self.ids[number].get(side.units[target[1]].element)
            if own:
                add(made, "a", words["elsewhere"], href="#" + own)
            else:
                made.text = words["elsewhere"]
            if target in self.unsure:
                add(made, "span", words["unsure"], class_="unsure")
            return
        count = max(high - low for low, high in row.slices)
        made.text = words["run" if count > 1 else "empty"].format(language=words.name(side.tag), n=count)

    def rest(self, side: _Side, cell: etree._Element) -> None:
        """The blocks not shown yet; words where there is nothing to read."""
        self._quiet(side, cell, len(side.blocks))
        if not any(str(text).strip() for text in cell.itertext()):
            words = self.words
            text = words["empty"].format(language=words.name(side.tag))
            add(cell, "p", text, class_="empty", lang=words.tag, dir=direction_of(words.tag)).tail = "\n"

    def _pieces(self, side: _Side, cell: etree._Element, low: int, high: int) -> None:
        at = low
        while at < high:
            number = side.units[at].block
            end = at
            while end < high and side.units[end].block == number:
                end += 1
            self._quiet(side, cell, number)
            first, last = side.units[at], side.units[end] if end < len(side.units) else None
            runs_on = last is not None and last.block == number
            line = side.blocks[number].element
            self._piece(side, cell, number, first.child if not side.borders[at] else 0, last.child if runs_on and last else len(line), runs_on)
            self.shown[side.index] = number + 1
            at = end
        if high == len(side.units):
            self._quiet(side, cell, len(side.blocks))

    def _quiet(self, side: _Side, cell: etree._Element, until: int) -> None:
        """Blocks without a unit of their own (a number that stands for a heading), shown where they stand."""
        for number in range(self.shown[side.index], until):
            block = side.blocks[number]
            self._piece(side, cell, number, 0, len(block.element), False)
        self.shown[side.index] = max(until, self.shown[side.index])

    def _piece(self, side: _Side, cell: etree._Element, number: int, first: int, last: int, runs_on: bool) -> None:
        block = side.blocks[number]
        body, line = side.body, block.element
        begins = first == 0
        classes = ["piece"]
        if not begins or runs_on:
            classes.append("part")
        if runs_on:
            classes.append("on")
        if block.indent > 0:
            classes.append(f"d{min(4, block.indent)}")
        if block.editorial and line.get("status") != "editorial":
            classes.append("editorial")
        heads = [*block.nums, line] if local(line) in ("num", "heading") else []
        out = add(cell, "div", "\n", class_=" ".join(classes))
        out.tail = "\n"
        self._open(side, block, out)
        if heads:
            unit = block.unit if block.unit is not None else line
            body.lines(unit, heads, out, eid=block.eid, depth=block.depth)
            return
        if begins and block.nums:
            out.set("class", " ".join([*classes, "hang" if sum(len(text_of(num)) for num in block.nums) <= 7 else "above"]))
            unit = block.unit if block.unit is not None else line
            body.lines(unit, block.nums, out, eid=(unit.get("eId") or block.eid), depth=block.depth)
        elif block.indent >= 0 and self._hangs(block):
            out.set("class", " ".join([*classes, "hung"]))
        if block.whole:
            body.render(line, out, eid=block.eid, depth=block.depth)
        else:
            body.part(line, out, first, last, eid=block.eid, depth=block.depth)

    def _open(self, side: _Side, block: _Block, out: etree._Element) -> None:
        """The units that begin with a line are not there as elements: their ids stand where they begin, that of a printed number on the piece itself."""
        ids = side.body.ids.of
        node = block.element.getparent()
        while node is not None and node not in self.opened:
            self.opened.add(node)
            if node in ids and node is block.unit:
                out.set("id", ids.pop(node))
            elif node in ids:
                add(out, "span", class_="at", id=ids.pop(node)).tail = "\n"
            node = node.getparent()

    @staticmethod
    def _hangs(block: _Block) -> bool:
        """Does a printed number hang beside the text around this block?"""
        node = block.element.getparent()
        while node is not None and shape_of(node) in (BOX, UNIT):
            if shape_of(node) == UNIT:
                num = next((child for child in node if isinstance(child.tag, str) and local(child) == "num"), None)
                heading = any(isinstance(child.tag, str) and local(child) == "heading" for child in node)
                return num is not None and not heading and local(node) not in HEADED and len(text_of(num)) <= 7
            node = node.getparent()
        return False

    def style(self) -> str:
        """Rules that show what is matched, and one text alone."""
        rules = []
        for number in range(self.most):
            states = ", ".join(f".m{number}:{state}" for state in ("hover", "focus", "target"))
            rules.append(f".row:has({states}) .m{number} {{ background: var(--mark); }}")
        count = len(self.sides)
        below, above = f"(max-width: {18 * count + 9.99}rem)", f"(min-width: {18 * count + 10}rem)"
        rules.append(f"@media screen and {above} {{ .row {{ grid-template-columns: repeat({count}, minmax(0, 1fr)); }} }}")
        rules.append(f"@media screen and {below} {{ {_STACKED} }}")
        rules.append(f"@media print {{ .row {{ grid-template-columns: repeat({min(count, 3)}, minmax(0, 1fr)); }} }}")
        for number in range(count):
            chosen = f"body:has(#_show{number}:checked)"
            rules.append(f"{chosen} :is(.cell:not(.c{number}), .doubt) {{ display: none; }} {chosen} .row {{ grid-template-columns: minmax(0, 1fr); }}")
        return "\n".join(rules)


class Layout(NamedTuple):
    """A page side by side before it is put into a frame: the rows, and what stands around them."""

    words: Interface
    sides: list[_Side]
    beads: list[list[_Bead]]
    article: etree._Element
    writer: _Sheet

    @property
    def facts(self) -> tuple[About, ...]:
        """What is known of each text."""
        return tuple(side.facts for side in self.sides)


def lay_out(manifest: etree._ElementTree | etree._Element | None, trees: Mapping[str, etree._ElementTree] | Sequence[etree._ElementTree]) -> Layout:
    """The rows of a work. ``manifest`` gives the order, the pivot first; without one the order of ``trees`` is it."""
    roots = [tree.getroot() for tree in (trees.values() if isinstance(trees, Mapping) else trees)]
    roots = _ordered(manifest, roots)
    words = Interface(about(roots[0]).language)
    sides: list[_Side] = []
    ids: Ids | None = None
    for index, root in enumerate(roots):
        ids = Ids((*page.OWN_IDS, *(f"_show{number}" for number in range(len(roots)))), beside=ids)
        sides.append(_Side(root, index, ids, words))
    beads = [_beads(sides[0], side) for side in sides[1:]]
    moved: list[set[int]] = [set() for _ in sides]
    hulls = []
    for column, row in enumerate(beads):
        hulls.append(_hulls(_in_order(row)))
        for bead in row:
            if bead.moved:
                moved[0].update(bead.pivot)
                moved[column + 1].update(bead.other)
    differing = _differing(sides)
    rows = _rows(sides, _groups(sides, hulls), moved)
    article = etree.Element("article", {"class": "sides"})
    article.text = article.tail = "\n"
    writer = _Sheet(sides, words, beads, differing)
    _heads(article, words, _statuses(tuple(side.facts for side in sides)))
    for group in rows:
        writer.write(group, article)
    _rest(writer, sides, article)
    return Layout(words, sides, beads, article, writer)


def render(
    manifest: etree._ElementTree | etree._Element | None,
    trees: Mapping[str, etree._ElementTree] | Sequence[etree._ElementTree],
    *,
    links: page.Links | None = None,
) -> str:
    """The page side by side. ``manifest`` gives the order, the pivot first; without one the order of ``trees`` is it."""
    made = lay_out(manifest, trees)
    words, sides, facts = made.words, made.sides, made.facts
    sheet = page.Page(words, sides[0].tag, facts[0].name_of_document(words), links=links or page.Links(), facts=facts, wide=True)
    if facts[0].title_line is None:
        sheet.heading(facts[0])
    for text in coverage(made):
        add(sheet.main, "p", text, class_="coverage", lang=words.tag, dir=direction_of(words.tag)).tail = "\n"
    _tell(sheet, made)
    _show(sheet, words, sides)
    sheet.main.append(made.article)
    sheet.contents(sides[0].body.headings)
    for side in sides:
        show_notes(sheet, side.body, side.notes)
    sheet.about(_statuses(facts))
    sheet.add_style(made.writer.style())
    return sheet.html(kind=local(document_of(sides[0].root)))


def _statuses(facts: tuple[About, ...]) -> tuple[About, ...]:
    """A text from which another is translated is the original, where it does not say so itself."""
    sources = {one.translated_from for one in facts if one.translated_from}
    return tuple(one._replace(status="original") if not one.status and one.language in sources else one for one in facts)


def _heads(article: etree._Element, words: Interface, facts: Sequence[About]) -> None:
    """What stands in each column: the language in its own name, and what its text is, where that is said."""
    made = add(article, "div", "\n", class_="row heads")
    made.tail = "\n"
    for number, one in enumerate(facts):
        cell = add(made, "p", class_=f"cell c{number}", lang=one.language, dir=direction_of(one.language))
        cell.tail = "\n"
        add(cell, "span", autonym(one.language))
        if one.status:
            cell[0].tail = " "
            add(cell, "small", one.status_words(words), lang=words.tag, dir=direction_of(words.tag))


def _rest(writer: _Sheet, sides: Sequence[_Side], article: etree._Element) -> None:
    """What stands behind the last unit of a text, or in a text in which nothing can be matched."""
    left = [side.blocks[writer.shown[side.index] :] for side in sides]
    if not any(text_of(part) for blocks in left for block in blocks for part in (*block.nums, block.element)):
        return
    made = add(article, "div", "\n", class_="row start")
    made.tail = "\n"
    for side in sides:
        cell = add(made, "div", "\n", class_=f"cell c{side.index}", lang=side.tag, dir=direction_of(side.tag))
        cell.tail = "\n"
        writer.rest(side, cell)


def _ordered(manifest: etree._ElementTree | etree._Element | None, roots: list[etree._Element]) -> list[etree._Element]:
    if manifest is None:
        return roots
    top = manifest if isinstance(manifest, etree._Element) else manifest.getroot()
    wanted = [node.get("href", "") for node in top.iter(AKN + "documentRef")]
    place = {href: at for at, href in reversed(list(enumerate(wanted)))}
    return sorted(roots, key=lambda root: place.get(about(root).expression, len(wanted)))


def statuses(made: Layout) -> list[str]:
    """What each text is (original, translation ...) in the words of the page; empty where that is not said."""
    return [one.status_words(made.words) if one.status else "" for one in _statuses(made.facts)]


def coverage(made: Layout) -> list[str]:
    """How much of the pivot's body each other text has, in sentences and headings; and that no text is said to be the original, where none is."""
    words, pivot = made.words, made.sides[0]
    body = {at for at, unit in enumerate(pivot.units) if pivot.blocks[unit.block].body}
    said = []
    for side, row in zip(made.sides[1:], made.beads, strict=True):
        there = {at for bead in row for at in bead.pivot}
        said.append(words["coverage"].format(n=len(body & there), m=len(body), language=words.name(side.tag)))
    return said if any(side.facts.status for side in made.sides) else [*said, words["unsaid"]]


def differing(made: Layout) -> str:
    """How many rows say different numbers, days, sums, articles or states; empty where none does."""
    return made.words["differing"].format(n=made.writer.differing_rows) if made.writer.differing_rows else ""


def _tell(sheet: page.Page, made: Layout) -> None:
    """The differences at the head of the page, each leading to its row."""
    if not made.writer.differing:
        return
    words = made.words
    out = add(sheet.main, "details", "\n", class_="contents differing", lang=words.tag, dir=direction_of(words.tag))
    out.tail = "\n"
    add(out, "summary", differing(made)).tail = "\n"
    items = add(out, "ol", "\n")
    for own, one in zip(made.writer.differing_ids, made.writer.differing, strict=True):
        made.writer.tell(one, add(add(items, "li"), "a", href="#" + own))


def _show(sheet: page.Page, words: Interface, sides: Sequence[_Side]) -> None:
    """All texts or one of them, without a script."""
    group = add(sheet.main, "fieldset", "\n", class_="show", lang=words.tag, dir=direction_of(words.tag))
    group.tail = "\n"
    add(group, "legend", words["show"]).tail = "\n"
    for own, label, tag in [("_show", words["all"], ""), *((f"_show{n}", autonym(side.tag), side.tag) for n, side in enumerate(sides))]:
        choice = add(group, "input", type="radio", name="_show", id=own)
        if own == "_show":
            choice.set("checked", "checked")
        name = add(group, "label", label, for_=own)
        name.tail = "\n"
        if tag:
            name.set("lang", tag)
            name.set("dir", direction_of(tag))
