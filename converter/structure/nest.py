"""Folds a chosen row of readings into an expression: zones, containers by rank, lists, annexes. It alone knows ranks.

The row is walked once; the open units stand on a stack, and a unit of rank r closes every open unit of rank r or more.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from converter.model import Annex, DocumentKind, Expression, Leaf, Note, Quote, Table, Unit, UnitKind, Zones
from converter.source import Mark, Shape, Text
from converter.structure.choose import BODY, END, PREAMBLE, Choice
from converter.structure.cues import Cues
from converter.structure.reading import NEXT_LINE, REFERENCE, SALUTATION, Reading

#: ranks of containers; bare numbers and bullets rank by their depth, from NUMBER on
RANKS = {
    UnitKind.PART: 10, UnitKind.TITLE_DIVISION: 20, UnitKind.CHAPTER: 30, UnitKind.SECTION: 40, UnitKind.DIVISION: 50, UnitKind.ARTICLE: 60,
}  # fmt: skip
NUMBER = 70
#: a title where titles stand below sections
TITLE_INSIDE = 48
NEWS = {DocumentKind.NEWS_REPORT, DocumentKind.PRESS_RELEASE}
_PREFACE = {UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.DATELINE, UnitKind.BYLINE}
_PREAMBLE = {UnitKind.RECITAL, UnitKind.CITATION, UnitKind.PARTIES, UnitKind.ENACTING, UnitKind.NARRATIVE}
_CONCLUSIONS = {UnitKind.TESTIMONIUM, UnitKind.DONE, UnitKind.CLOSING, UnitKind.SIGNATURE}
_ASIDE = {UnitKind.CAPTION, UnitKind.EDITORIAL}
_ITEMS = {UnitKind.POINT, UnitKind.INDENT}
_HOLDS_BLOCKS = {UnitKind.ARTICLE, UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.INDENT}
#: annexes whose bare word is no title by itself, as "PROTOCOL" is
_WORDS = {"annex", "appendix", "schedule"}
#: hostile nesting is cut here; no real document comes near it
DEEPEST = 24


class _Open:
    """A unit that may still grow."""

    __slots__ = ("blocks", "children", "heading", "indent", "kind", "level", "num", "number", "plain", "rank")

    def __init__(self, kind: UnitKind, rank: int, num: Text | None, number: str | None, heading: Text | None, level: int, blocks: list[Leaf]) -> None:
        self.kind, self.rank, self.num, self.number, self.heading, self.level, self.blocks = kind, rank, num, number, heading, level, blocks
        self.children: list[Unit] = []
        self.indent = 0
        self.plain: UnitKind | None = None  # what a bare number with a heading is if nothing stands below it

    def close(self) -> Unit:
        """The finished unit: trailing plain text behind points becomes the text after the list."""
        children = self.children
        after: list[Leaf] = []
        if self.plain is not None and self.heading is not None and not self.blocks and not children:  # nothing stands below it: its text, no heading
            return Unit(self.plain, self.num, self.number, None, (self.heading,), level=self.level)
        if any(child.kind in (UnitKind.POINT, UnitKind.INDENT) for child in children):
            while children and children[-1].kind is UnitKind.TEXT:
                after[:0] = children.pop().blocks
        return Unit(self.kind, self.num, self.number, self.heading, tuple(self.blocks), tuple(children), tuple(after), self.level)


class _Document:
    """The zones of one text (the main one or an annex's) while they are being filled."""

    def __init__(self) -> None:
        self.preface: list[Unit] = []
        self.preamble: list[Unit] = []
        self.body: list[Unit] = []
        self.conclusions: list[Unit] = []
        self.stack: list[_Open] = []
        self.titles_seen = self.titles_inside = False  # whether the first title stood right below a section: then they all rank below it

    def close_to(self, rank: int) -> None:
        """Closes open units of this rank and below."""
        while self.stack and self.stack[-1].rank >= rank:
            self._add(self.stack.pop().close())

    def _add(self, unit: Unit) -> None:
        if self.stack:
            self.stack[-1].children.append(unit)
        else:
            self.body.append(unit)

    def open(self, unit: _Open) -> None:
        """Opens a unit under the nearest one of a higher rank."""
        self.reopen()
        self.close_to(unit.rank)
        if len(self.stack) >= DEEPEST:
            unit.rank = self.stack[-1].rank
            self._add(self.stack.pop().close())
        self.stack.append(unit)

    def leaf(self, unit: Unit) -> None:
        """Adds a finished unit where the text now stands."""
        self.reopen()
        self._add(unit)

    @property
    def in_body(self) -> bool:
        """Whether anything of the body stands already."""
        return bool(self.stack or self.body)

    def reopen(self) -> None:
        """The body goes on after what looked like its end: that becomes plain text of the body, so that the order is kept."""
        for unit in self.conclusions:
            self.body.append(Unit(UnitKind.TEXT, blocks=unit.blocks))
        self.conclusions = []

    def zones(self) -> Zones:
        """The finished zones."""
        self.close_to(0)
        return Zones(tuple(self.preface), tuple(self.preamble), tuple(self.body), tuple(self.conclusions))


def nest(choices: Sequence[Choice], kind: DocumentKind, cues: Cues, *, excerpt: bool = False) -> Expression:
    """The tree of a chosen row. ``kind`` decides what an untitled row of prose is: a report has no preamble, nor has an ``excerpt`` of a body."""
    news = kind in NEWS
    styles = sorted({c.reading.style for c in choices if c.reading.kind is UnitKind.DIVISION and not c.reading.joins})
    levels = {style: index + 1 for index, style in enumerate(styles)}
    body_from = 0 if excerpt else _body_from(choices, news)
    notes, uncalled = _notes(choices)
    main = document = _Document()
    annexes: list[tuple[Annex, _Document]] = []
    done = 0  # rows of signatures that were read down their columns
    for index, choice in enumerate(choices):
        if index in uncalled:
            choice = choice._replace(reading=Reading(UnitKind.TEXT, 0.0, body=(0, len(choice.view.text))))
        reading, view = choice.reading, choice.view
        if reading.kind is None or reading.kind is UnitKind.NOTE or index < done:
            continue
        if reading.kind is UnitKind.SIGNATURE and view.block.breaks and _stand_in_columns(choices, index):
            units, done = _columns(choices, index)
            document.close_to(0)
            document.conclusions.extend(units)
            continue
        if reading.kind is UnitKind.SIGNATURE and _signed_on(choices, index, cues):
            document.close_to(0)
            both = Text.join([view.block.text, choices[index + 1].view.block.text])
            document.conclusions.append(Unit(UnitKind.SIGNATURE, blocks=(both,)))
            done = index + 2
            continue
        if reading.kind is UnitKind.ANNEX:
            document = _Document()
            text = view.block.text
            annex = Annex(reading.series, Zones(), _part(text, reading.num), reading.number, _part(text, reading.heading))
            if reading.style == REFERENCE and reading.number is None:  # "Annex to the Agreement": one line, until a heading follows
                annex = annex._replace(num=None, heading=text)
            elif reading.style == REFERENCE:
                annex = annex._replace(heading=None, reference=annex.heading)
            annexes.append((annex, document))
            continue
        if reading.joins and annexes and not document.in_body and not document.preamble:
            annexes[-1] = (_captioned(annexes[-1][0], reading, _part(view.block.text, reading.heading)), document)
            continue
        in_body = index >= body_from
        if annexes:  # the text of an annex is body, but for a clause that announces it
            in_body = document.in_body or choice.phase != PREAMBLE or view.bare_end not in (":", "：")
        _place(document, choice, levels, news, in_body=in_body)
    finished = tuple(_headed(annex)._replace(zones=opened.zones()) for annex, opened in annexes)
    zones = main.zones()
    zones = zones._replace(preface=_titles(zones.preface, news, cues), preamble=_enacting_tail(zones.preamble, zones.body, cues))
    return Expression(cues.language.code, zones, finished, notes)


def _captioned(annex: Annex, reading: Reading, caption: Text | None) -> Annex:
    """The annex with one more line of its head; a mere word before it ("ANNEX") stands where a number would."""
    if annex.num is None and annex.reference is None and reading.style != NEXT_LINE and annex.name in _WORDS:
        annex = annex._replace(num=annex.heading, heading=None)
    if reading.style == REFERENCE and annex.heading is None:
        return annex._replace(reference=Text.join([annex.reference, caption]) if annex.reference and caption else caption)
    return annex._replace(heading=Text.join([annex.heading, caption]) if annex.heading and caption else caption)


def _headed(annex: Annex) -> Annex:
    """The annex; where it has no other heading, the line that names what it belongs to is its heading."""
    if annex.heading is not None or annex.reference is None:
        return annex
    if annex.num is not None and annex.number is None:  # "Annex" / "to the Agreement"
        return annex._replace(num=None, heading=Text.join([annex.num, annex.reference]), reference=None)
    return annex._replace(heading=annex.reference, reference=None)


def _notes(choices: Sequence[Choice]) -> tuple[tuple[Note, ...], frozenset[int]]:
    """The footnotes, each called from the nearest place before it that no other note has taken; and the places of those that none is left for."""
    found: list[Note] = []
    uncalled: set[int] = set()
    taken: set[tuple[int, int]] = set()
    seen: dict[str, int] = {}  # how many calls of a number stand before the note that was read last
    open_: dict[str, list[tuple[int, int, int]]] = {}
    marks: dict[int, list[Mark]] = {}
    views = choices[0].view.views if choices else []
    for index, choice in enumerate(choices):
        reading, view = choice.reading, choice.view
        if reading.kind is not UnitKind.NOTE or reading.num is None or reading.body is None:
            continue
        number = reading.number or ""
        calls, waiting, at = view.views.calls.get(number, ()), open_.setdefault(number, []), seen.get(number, 0)
        while at < len(calls) and calls[at][0] < view.index:
            waiting.append(calls[at])
            at += 1
        seen[number] = at
        while waiting and waiting[-1][:2] in taken:
            waiting.pop()
        block, start, end = waiting.pop() if waiting else calls[at - 1]
        if (block, start) in taken:
            uncalled.add(index)
            continue
        taken.add((block, start))
        marks.setdefault(block, []).append(Mark(start, end, "footnote", str(len(found))))
        text = view.block.text
        found.append(Note(text.slice(*reading.num).strip(), (text.slice(*reading.body).strip(),)))
    for at, called in marks.items():
        views[at].block = views[at].block._replace(text=views[at].block.text.with_marks(*called))
    return tuple(found), frozenset(uncalled)


def _body_from(choices: Sequence[Choice], news: bool) -> int:
    """The index from which text is body: the first unit of the body, or what follows the enacting formula; else all prose."""
    structured = None
    for index, choice in enumerate(choices):
        kind = choice.reading.kind
        if kind is UnitKind.ANNEX:
            break
        if kind is UnitKind.ENACTING:
            return index + 1
        opens = kind in RANKS or choice.depth or choice.reading.style == SALUTATION
        if structured is None and choice.phase == BODY and opens and kind not in _CONCLUSIONS:
            structured = index
    if structured is not None and not news:
        return structured
    return 0


def _place(document: _Document, choice: Choice, levels: dict[int, int], news: bool, *, in_body: bool) -> None:
    reading, text = choice.reading, choice.view.block.text.with_marks(*choice.reading.marks) if choice.reading.marks else choice.view.block.text
    kind = reading.kind
    assert kind is not None
    if kind is UnitKind.DIVISION and reading.joins:
        if document.stack and document.stack[-1].heading is None and not document.stack[-1].blocks:
            document.stack[-1].heading = _part(text, reading.heading)
            return
        kind = UnitKind.TEXT
        reading = Reading(kind, 0.0, body=(0, len(text.content)))
    body = _part(text, reading.body) or text
    if kind is UnitKind.BYLINE and (document.in_body or document.conclusions):
        document.close_to(0)
        document.conclusions.append(Unit(UnitKind.BYLINE if news else UnitKind.SIGNATURE, blocks=(body,)))
        return
    if kind in _PREFACE | _PREAMBLE and document.in_body:  # too late for its place: the order of the source comes first
        kind, reading = UnitKind.TEXT, Reading(UnitKind.TEXT, 0.0, body=(0, len(text.content)))
    if kind in _PREFACE and document.preamble:
        document.preamble.append(Unit(UnitKind.NARRATIVE, blocks=(body,)))
    elif kind in _PREFACE:
        document.preface.append(Unit(kind, heading=_part(text, reading.heading)) if kind is UnitKind.TITLE else Unit(kind, blocks=(body,)))
    elif kind in _PREAMBLE and not news:
        document.preamble.append(Unit(kind, _part(text, reading.num), reading.number, blocks=(body,)))
    elif kind in _ASIDE and not in_body and not document.preamble:
        document.preface.append(Unit(kind, blocks=(body,)))
    elif kind in _ASIDE and not in_body:
        document.preamble.append(Unit(kind, blocks=(body,)))
    elif kind in _ASIDE and news and not document.in_body:
        document.preface.append(Unit(kind, blocks=(body,)))
    elif kind in _CONCLUSIONS or (choice.phase == END and kind in (UnitKind.TEXT, UnitKind.TABLE)):
        document.close_to(0)
        closing = UnitKind.CLOSING if kind in (UnitKind.TEXT, UnitKind.TABLE) else kind
        document.conclusions.append(Unit(closing, blocks=(_leaf(choice, text, reading),)))
    elif kind is UnitKind.QUOTE:
        _quote(document, choice)
    elif kind in _ASIDE:
        document.close_to(RANKS[UnitKind.ARTICLE])
        document.leaf(Unit(kind, blocks=(body,)))
    elif kind in (UnitKind.TEXT, UnitKind.TABLE) or kind in _PREAMBLE:
        leaf = text if kind in _PREAMBLE else _leaf(choice, text, reading)  # a report has no recitals: their numbers are text
        leaf_kind = UnitKind.TABLE if kind is UnitKind.TABLE else UnitKind.TEXT
        if reading.style == SALUTATION:  # the numbers of the letter before are over
            document.close_to(RANKS[UnitKind.ARTICLE])
        _prose(document, leaf, leaf_kind, in_body=in_body, indent=choice.view.block.indent)
    elif kind in RANKS:
        level = levels.get(reading.style, 0) if kind is UnitKind.DIVISION else reading.style
        rank = TITLE_INSIDE if kind is UnitKind.TITLE_DIVISION and document.titles_inside else RANKS[kind] + min(level, 9)
        if kind is UnitKind.TITLE_DIVISION and not document.titles_seen:
            document.titles_seen = True
            if document.stack and document.stack[-1].kind is UnitKind.SECTION and not document.stack[-1].children:
                document.titles_inside, rank = True, TITLE_INSIDE
        document.open(_opened(kind, rank, text, reading))
        if reading.inner is not None:
            _open_number(document, reading.inner, text, max(choice.inner_depth, 1))
    elif choice.phase == PREAMBLE and document.preamble and not document.in_body:
        point = _opened(kind, NUMBER, text, reading).close()
        if reading.inner is not None:
            point = point._replace(children=(_opened(UnitKind.POINT, NUMBER, text, reading.inner).close(),))
        if kind is UnitKind.PARAGRAPH:  # "WHEREAS 1. ... 2. ...": each is a recital
            if document.preamble[-1].kind is UnitKind.RECITAL and document.preamble[-1].num is None:
                document.preamble[-1] = document.preamble[-1]._replace(kind=UnitKind.NARRATIVE)
            document.preamble.append(point._replace(kind=UnitKind.RECITAL))
        else:
            above = 1 if document.preamble[-1].num is not None else 0
            document.preamble[-1] = _under(document.preamble[-1], point, max(choice.depth - above, 1))
    else:
        _open_number(document, reading, text, max(choice.depth, 1), choice.view.block.indent)
        if reading.inner is not None:
            _open_number(document, reading.inner, text, max(choice.inner_depth, 2))


def _signed_on(choices: Sequence[Choice], index: int, cues: Cues) -> bool:
    """Whether a signature's first line is the opening words and nothing else, so that the party stands on the next line."""
    choice = choices[index]
    if index + 1 >= len(choices) or choice.view.block.breaks or choices[index + 1].view.block.breaks:
        return False
    following = choices[index + 1]
    whole = cues.signatures.begin(choice.view.folded) == len(choice.view.folded.rstrip(" :"))
    signs = cues.signatures.begin(following.view.folded) or (cues.verb_final and cues.signatures.inside(following.view.folded[-8:]))
    own = signs or cues.signatures.inside(following.view.folded[-12:])  # the next line signs for another party
    return whole and not own and following.reading.kind is UnitKind.SIGNATURE and not following.view.block.gap and len(following.view.text) > 3


def _stand_in_columns(choices: Sequence[Choice], start: int) -> bool:
    """Whether a row of columns is followed by another, or by no further line: else nobody can say under which column the next line stands."""
    following = choices[start + 1] if start + 1 < len(choices) else None
    return following is None or following.reading.kind is not UnitKind.SIGNATURE or bool(following.view.block.breaks or following.view.block.indent)


def _columns(choices: Sequence[Choice], start: int) -> tuple[list[Unit], int]:
    """Signatures that stand side by side, one unit a column, read downwards; and the index behind their last line."""
    edges = [column for _, column in choices[start].view.block.breaks]
    cells: list[list[Leaf]] = [[] for _ in range(len(edges) + 1)]
    index = start
    while index < len(choices) and choices[index].reading.kind is UnitKind.SIGNATURE:
        block = choices[index].view.block
        text = block.text
        if len(block.breaks) > len(edges) or (not block.breaks and index + 1 < len(choices) and block.gap > 1):
            break
        places = [0, *(at for at, _ in block.breaks), len(text.content)]
        for at, (low, high) in enumerate(itertools.pairwise(places)):
            column = block.indent if at == 0 else block.breaks[at - 1][1]
            nearest = at if len(block.breaks) == len(edges) else min(range(len(cells)), key=lambda k: abs(([0, *edges])[k] - column))
            part = _part(text, (low, high))
            if part is not None:
                cells[nearest].append(part)
        index += 1
    return [Unit(UnitKind.SIGNATURE, blocks=tuple(cell)) for cell in cells if cell], index


def _under(unit: Unit, point: Unit, depth: int) -> Unit:
    """A recital with one more point, ``depth`` levels below it."""
    if depth > 1 and unit.children:
        return unit._replace(children=(*unit.children[:-1], _under(unit.children[-1], point, depth - 1)))
    return unit._replace(children=(*unit.children, point))


def _open_number(document: _Document, reading: Reading, text: Text, depth: int, indent: int = 0) -> None:
    kind = reading.kind
    assert kind is not None
    above = next((unit for unit in reversed(document.stack) if unit.rank < NUMBER + depth), None)
    inside = depth > 1 and (above is None or above.kind is not UnitKind.SECTION)  # what stands under a numbered heading are its paragraphs
    if kind is UnitKind.PARAGRAPH and (inside or _announced(document)):
        kind = UnitKind.POINT
    plain = kind if reading.heading is not None else None
    if reading.heading is not None and not any(unit.kind in _HOLDS_BLOCKS and unit.rank < NUMBER + depth for unit in document.stack):
        kind = UnitKind.SECTION  # a number over a heading and what follows it
    opened = _opened(kind, NUMBER + depth, text, reading)
    opened.plain = plain
    opened.indent = indent
    document.open(opened)


def _announced(document: _Document) -> bool:
    """Whether the open article ends in a colon, or its list goes on: then what follows are its items, not its paragraphs."""
    top = next((unit for unit in reversed(document.stack) if unit.rank < NUMBER), None)
    if top is None or top.kind is not UnitKind.ARTICLE:
        return False
    last = top.blocks[-1] if top.blocks else None
    return isinstance(last, Text) and last.content.rstrip()[-1:] in (":", "：") and not any(c.kind is UnitKind.PARAGRAPH for c in top.children)


def _opened(kind: UnitKind, rank: int, text: Text, reading: Reading) -> _Open:
    body = _part(text, reading.body)
    return _Open(kind, rank, _part(text, reading.num), reading.number, _part(text, reading.heading), rank - RANKS.get(kind, rank), [body] if body else [])


def _prose(document: _Document, leaf: Leaf, kind: UnitKind, *, in_body: bool, indent: int = 0) -> None:
    """Plain text: of the preamble before the body; else inside the unit that is open, or beside the points it follows."""
    if not in_body:
        document.preamble.append(Unit(UnitKind.NARRATIVE, blocks=(leaf,)))
        return
    stack = document.stack
    while stack and stack[-1].kind in _ITEMS and indent and stack[-1].indent - indent > 1 and len(stack) > 1 and stack[-2].kind in _ITEMS:
        document.close_to(stack[-1].rank)  # the text goes back to an outer point
    if stack and stack[-1].kind in _ITEMS and not stack[-1].children and (_leads(stack[-1]) or indent >= stack[-1].indent + 2 > 2):
        stack[-1].blocks.append(leaf)
        return
    if stack and stack[-1].kind in (UnitKind.POINT, UnitKind.INDENT) and _complete(stack[-1]):
        low = next((i for i, unit in enumerate(stack) if unit.kind in (UnitKind.POINT, UnitKind.INDENT)), 0)
        document.close_to(stack[low].rank)
        stack = document.stack
    if stack and stack[-1].kind in _HOLDS_BLOCKS and not stack[-1].children:
        document.reopen()
        stack[-1].blocks.append(leaf)
    else:
        document.leaf(Unit(kind, blocks=(leaf,)))


def _quote(document: _Document, choice: Choice) -> None:
    """A quotation belongs to the unit whose text announces it."""
    zones = nest(choice.quoted, DocumentKind.STATEMENT, choice.view.cues, excerpt=True).zones
    units = [unit for zone in zones for unit in zone]
    text = choice.view.block.text
    sign = text.slice(0, 1)
    quote = Quote((_signed(units[0], sign, " " if text.content[1:2].isspace() else ""), *units[1:]) if units else (Unit(UnitKind.TEXT, blocks=(sign,)),))
    document.reopen()
    if document.stack and document.stack[-1].kind in _HOLDS_BLOCKS and not document.stack[-1].children:
        document.stack[-1].blocks.append(quote)
    else:
        document.leaf(Unit(UnitKind.TEXT, blocks=(quote,)))


def _signed(unit: Unit, sign: Text, space: str) -> Unit:
    """A unit whose first text begins with a sign."""
    if unit.num is not None:
        return unit._replace(num=Text.join([sign, unit.num], space))
    if unit.heading is not None:
        return unit._replace(heading=Text.join([sign, unit.heading], space))
    if unit.blocks and isinstance(unit.blocks[0], Text):
        return unit._replace(blocks=(Text.join([sign, unit.blocks[0]], space), *unit.blocks[1:]))
    if unit.children and not unit.blocks:
        return unit._replace(children=(_signed(unit.children[0], sign, space), *unit.children[1:]))
    return unit._replace(blocks=(sign, *unit.blocks))


def _leads(unit: _Open) -> bool:
    """Whether a point ends in a colon: what follows belongs to it."""
    last = unit.blocks[-1] if unit.blocks else unit.heading
    return isinstance(last, Text) and last.content.rstrip()[-1:] in (":", "：")


def _complete(unit: _Open) -> bool:
    """Whether a point has its text already, so that what follows belongs to the list's owner."""
    return bool(unit.blocks) or bool(unit.children)


def _leaf(choice: Choice, text: Text, reading: Reading) -> Leaf:
    block = choice.view.block
    if block.shape is Shape.TABLE and block.cells:
        return Table(block.cells, block.header)
    return _part(text, reading.body) or text


def _part(text: Text, place: tuple[int, int] | None) -> Text | None:
    if place is None:
        return None
    part = text.slice(*place).strip()
    return part if part else None


def _titles(preface: Iterable[Unit], news: bool, cues: Cues) -> tuple[Unit, ...]:
    """Adjacent title lines as one title, with the words that name the kind of document marked (a report's title names none)."""
    out: list[Unit] = []
    for unit in preface:
        if unit.kind is UnitKind.TITLE and out and out[-1].kind is UnitKind.TITLE:
            before, this = out[-1].heading, unit.heading
            assert before is not None and this is not None
            out[-1] = out[-1]._replace(heading=Text.join([before, this]))
        else:
            out.append(unit)
    if news:
        return tuple(out)
    for index, unit in enumerate(out):
        if unit.kind is UnitKind.TITLE and unit.heading is not None:
            found = _kind_word(cues.fold(unit.heading.content), cues)
            if found and not any(mark.start < found[1] and mark.end > found[0] for mark in unit.heading.marks):
                out[index] = unit._replace(heading=unit.heading.with_marks(Mark(*found, "docType")))
            if found:
                break
    return tuple(out)


def _kind_word(folded: str, cues: Cues) -> tuple[int, int] | None:
    """Where a title first names a kind of document; of several words at one place, the longest."""
    best: tuple[int, int] | None = None
    spaces = cues.language.spaces
    for words, _ in cues.kinds:
        at = folded.find(words)
        end = at + len(words)
        if at < 0 or (spaces and (folded[end : end + 1].isalpha() or folded[max(0, at - 1) : at].isalpha())):
            continue
        if best is None or (at, -end) < (best[0], -best[1]):
            best = at, end
    return best


def _enacting_tail(preamble: tuple[Unit, ...], body: tuple[Unit, ...], cues: Cues) -> tuple[Unit, ...]:
    """Marks the clause that announces the body where it is only the tail of the last narrative paragraph."""
    if not preamble or not body or preamble[-1].kind is not UnitKind.NARRATIVE:
        return preamble
    leaf = preamble[-1].blocks[-1]
    if not isinstance(leaf, Text) or leaf.content.rstrip()[-1:] not in ":：":
        return preamble
    folded = cues.fold(leaf.content)
    stems = {word[:5] for phrase in cues.language.enacting for word in cues.fold(phrase).split() if len(word) >= 5}
    at = len(folded)
    while (at := folded.rfind(", ", 0, at)) > 0:
        word = folded[at + 2 :].split(" ", 1)[0]
        if word[:5] in stems:
            start = at + 2
            if not any(mark.start < len(folded) and mark.end > start for mark in leaf.marks):
                marked = leaf.with_marks(Mark(start, len(leaf.content.rstrip()), "inline", "enactingFormula"))
                return (*preamble[:-1], preamble[-1]._replace(blocks=(*preamble[-1].blocks[:-1], marked)))
            break
        if ". " in folded[at:]:
            break
    return preamble
