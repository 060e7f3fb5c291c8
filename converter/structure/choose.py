"""Chooses one reading for every block: a beam search over the row, which alone knows that numbers continue and what follows what.

Time is linear in the blocks: the beam has a fixed width, a state is a short tuple, and the way back is kept in pointers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from converter.model import UnitKind
from converter.structure.reading import BEHIND_SIGNATURES, INSTRUMENT, NEXT_LINE, REFERENCE, SALUTATION, Reading, View

#: how many partial rows are kept; 4 gives the same choices as 60 on every text measured, 8 leaves room for odd numbering
BEAM = 8
#: how many of each phase are kept at least
EACH = 3
#: how many levels of bare numbers may be open at once
DEPTH = 8

# what continuity is worth, on the scale of ``reading``
CONTINUES = 2.0  #: the number after the last one of its run
BEGINS = 0.4  #: the first number of a new run
BEGINS_AFTER_COLON = 0.5  #: ... after a text that announces it, or under a new heading
GAP = -0.1  #: one number is missing in the run
WIDE_GAP = -0.5  #: ... several are
REPEAT = -0.1  #: the same number again
DISORDER = -1.2  #: a smaller number that is not 1
RESTART = 0.0  #: 1 again under a new heading
RESTART_BARE = -0.5  #: 1 again without a heading
ORPHAN = -1.2  #: a run that begins in its middle
BACKWARDS = -2.5  #: a unit of the body behind the conclusions
GOES_ON = -1.2  #: ... that carries on its run: the second letter of an exchange
UNANNOUNCED = -0.7  #: signatures without a testimonium or a done-at clause before them
LATE_EDITOR = -1.0  #: an editor speaks in the middle of the body
OUT_OF_PLACE = -4.0  #: a unit of the preface or preamble behind its place


#: up to this many words a recital is rather a caption over recitals
CAPTION = 6

#: how far the document has come
FRONT, PREAMBLE, BODY, END = range(4)

_FRONT = {UnitKind.TITLE, UnitKind.SUBTITLE, UnitKind.DATELINE}
_PREAMBLE = {UnitKind.RECITAL, UnitKind.CITATION, UnitKind.PARTIES, UnitKind.NARRATIVE}
_RECITALS = {UnitKind.RECITAL, UnitKind.CITATION}
_END = {UnitKind.TESTIMONIUM, UnitKind.DONE, UnitKind.CLOSING, UnitKind.SIGNATURE}
_LABELLED = {UnitKind.PART: 1, UnitKind.TITLE_DIVISION: 2, UnitKind.CHAPTER: 3, UnitKind.SECTION: 4, UnitKind.ARTICLE: 6}
_ASIDE = {UnitKind.EDITORIAL, UnitKind.CAPTION, UnitKind.TABLE, UnitKind.NOTE}


#: the run before an excerpt is not known
_ANY = ("any", 0)


class State(NamedTuple):
    """What the future depends on: the phase, the open labels and runs of numbers, and the kind of the last block.

    ``through`` is the outermost run above the last heading: numbers may run through headings, or begin again.
    """

    phase: int = FRONT
    annex: int = 0
    labelled: tuple[tuple[str, int], ...] = ()
    runs: tuple[tuple[str, int], ...] = ()
    through: tuple[str, int] = ("", 0)
    last: UnitKind | None = None
    fresh: bool = True
    colon: bool = False
    numbered: bool = False


class Choice(NamedTuple):
    """A block with the reading that won, the others, and how deep its bare number stands (1 is the outermost; 0: no number).

    ``quoted`` is the row of a quotation's own blocks.
    """

    view: View
    reading: Reading
    readings: tuple[Reading, ...]
    phase: int
    depth: int = 0
    inner_depth: int = 0
    quoted: tuple[Choice, ...] = ()


def choose(views: Sequence[View], readings: Sequence[Sequence[Reading]], *, excerpt: bool = False) -> tuple[Choice, ...]:
    """The best row of readings. ``readings[i]`` must hold at least one reading for block ``i``.

    An ``excerpt`` is part of a body: it has no front, and its numbers may begin anywhere.
    """
    beam = [(0.0, beginning(excerpt=excerpt))]
    history: list[list[tuple[State, int, int]]] = []  # per block: (state, index of the reading, index in the beam before)
    for view, options in zip(views, readings, strict=True):
        ranked = advance(beam, options, view)
        history.append([(state, index, at) for _, state, index, at in ranked])
        top = ranked[0][0]
        beam = [(score - top, state) for score, state, _, _ in ranked]
    chosen: list[Choice] = []
    pointer = 0
    for view, options, row in zip(reversed(views), reversed(readings), reversed(history), strict=True):
        state, index, before = row[pointer]
        reading = options[index]
        depth = len(state.runs) if reading.series and not _is_labelled(reading) else 0
        inner = len(state.runs) if reading.inner is not None else 0
        if reading.inner is not None and depth:
            depth -= 1
        chosen.append(Choice(view, reading, tuple(options), state.phase, depth, inner))
        pointer = before
    chosen.reverse()
    return tuple(chosen)


def beginning(*, excerpt: bool = False) -> State:
    """The state before the first block."""
    return State(phase=BODY, through=_ANY) if excerpt else State()


def advance(beam: Sequence[tuple[float, State]], options: Sequence[Reading], view: View) -> list[tuple[float, State, int, int]]:
    """The best partial rows one block further: (total, state, index of the reading, index in the beam before), the best first."""
    best: dict[State, tuple[float, int, int]] = {}
    for at, (score, state) in enumerate(beam):
        for index, reading in enumerate(options):
            delta, new = step(state, reading, view)
            total = score + reading.score + delta
            known = best.get(new)
            if known is None or total > known[0] + 1e-9:
                best[new] = (total, index, at)
    ranked = _kept(sorted(best.items(), key=lambda item: (-round(item[1][0], 6), item[1][1], item[1][2])))
    return [(total, state, index, at) for state, (total, index, at) in ranked]


def _kept(ranked: list[tuple[State, tuple[float, int, int]]]) -> list[tuple[State, tuple[float, int, int]]]:
    """The best states, and the best few of each phase: what looks like a body early on may turn out to be the front."""
    if len(ranked) <= BEAM:
        return ranked
    kept = ranked[:BEAM]
    counts = [0, 0, 0, 0]
    for state, _ in kept:
        counts[state.phase] += 1
    for item in ranked[BEAM:]:
        if counts[item[0].phase] < EACH:
            counts[item[0].phase] += 1
            kept.append(item)
    return kept


def _is_labelled(reading: Reading) -> bool:
    return reading.kind in _LABELLED or reading.kind is UnitKind.ANNEX


def step(state: State, reading: Reading, view: View) -> tuple[float, State]:
    """What a reading is worth after a state (beyond its own score), and the state it leads to."""
    kind = reading.kind
    colon = view.text.rstrip("\"'”’» \u00a0")[-1:] in ":："
    if kind is UnitKind.QUOTE:
        return 0.0, state._replace(phase=max(state.phase, BODY), colon=False)
    if kind is None or kind in _ASIDE:
        return (LATE_EDITOR if kind is UnitKind.EDITORIAL and state.phase >= BODY else 0.0), state
    if kind is UnitKind.TEXT:
        delta = 0.0
        phase = PREAMBLE if state.phase == FRONT else state.phase
        if reading.style == SALUTATION:  # another letter begins, behind the signature of the one before
            return delta, state._replace(phase=BODY, last=kind, runs=() if phase == END else state.runs, fresh=False, colon=False)
        if state.phase == END and view.words > 40:
            delta = -0.3
        return delta, state._replace(phase=phase, last=kind, fresh=False, colon=colon)
    if kind is UnitKind.BYLINE:
        at_end = view.next is None
        return (0.0 if state.phase == FRONT or at_end else OUT_OF_PLACE), state._replace(last=kind, phase=END if at_end and state.phase else state.phase)
    if kind in _FRONT:
        delta = 0.0 if state.phase == FRONT else OUT_OF_PLACE
        if kind is UnitKind.SUBTITLE and state.last is not UnitKind.TITLE:
            delta -= 1.0
        if kind is UnitKind.TITLE and state.last not in (None, UnitKind.TITLE):
            delta -= 0.6
        return delta, state._replace(last=kind)
    if kind in _PREAMBLE:
        delta = 0.0 if state.phase <= PREAMBLE else OUT_OF_PLACE
        if state.last in _PREAMBLE or (state.runs and state.phase == PREAMBLE):
            delta += 0.5
        return delta, state._replace(
            phase=max(state.phase, PREAMBLE), runs=(), last=kind, colon=colon, fresh=view.words <= 1 or (colon and view.words <= CAPTION)
        )
    if kind is UnitKind.ENACTING:
        delta = 0.5 if state.phase <= PREAMBLE and not state.numbered else OUT_OF_PLACE
        return delta, state._replace(phase=BODY, last=kind, fresh=True, colon=True)
    if kind in _END:
        return _end(state, reading, kind)
    if kind is UnitKind.ANNEX:
        allowed = state.phase == END if reading.style == BEHIND_SIGNATURES else state.phase >= BODY or state.annex
        delta = 0.3 if allowed else OUT_OF_PLACE
        if reading.style == BEHIND_SIGNATURES and state.last is UnitKind.DONE:
            delta -= 1.5  # a date alone is no signature
        if reading.value:
            expected = state.annex % 1000 + 1
            delta += 0.5 if reading.value == expected else -0.2
        own = reading.style == BEHIND_SIGNATURES or reading.series == "protocol"  # an instrument of its own may have a preamble
        return delta, State(phase=PREAMBLE if own else BODY, annex=1000 + reading.value, last=kind, fresh=True)
    if kind is UnitKind.DIVISION:
        if reading.joins and reading.style == REFERENCE:
            return (0.0 if state.last is UnitKind.ANNEX else OUT_OF_PLACE), state
        if reading.joins:
            after = state.last in _LABELLED or state.last is UnitKind.ANNEX or (reading.style == NEXT_LINE and state.last is UnitKind.DIVISION)
            own = reading.style == INSTRUMENT and state.last is UnitKind.ANNEX  # it may have a preamble
            return (0.0 if after else OUT_OF_PLACE), state._replace(last=kind, fresh=True, phase=PREAMBLE if own else state.phase)
        delta = {FRONT: -0.3, PREAMBLE: 0.0, BODY: 0.0, END: -1.5}[state.phase]
        if state.last is UnitKind.DIVISION:
            delta -= 0.3
        if state.last in _LABELLED and state.fresh:
            delta -= 0.5
        if state.phase == BODY and state.runs and state.runs[-1][0].startswith("bullet"):
            delta -= 0.2
        return delta, state._replace(phase=BODY, runs=(), through=_through(state), last=kind, fresh=True, colon=False)
    if _is_labelled(reading):
        return _labelled(state, reading, kind)
    delta, new = _numbered(state, reading)
    if reading.inner is not None:
        more, new = _numbered(new._replace(colon=True), reading.inner)
        delta += more * 0.5
    return delta, new._replace(colon=colon, last=kind, fresh=reading.heading is not None, numbered=new.phase != PREAMBLE)


def _end(state: State, reading: Reading, kind: UnitKind) -> tuple[float, State]:
    delta = 0.0
    if state.phase == FRONT:
        delta = OUT_OF_PLACE
    elif state.phase == PREAMBLE:
        delta = -1.0 if reading.score >= 1.6 else OUT_OF_PLACE
    elif state.phase == END:
        delta = 0.4 if kind is UnitKind.SIGNATURE else 0.2
    elif kind is UnitKind.SIGNATURE:  # a mere short line does not end a document; a name or "For the Government of" may
        delta = UNANNOUNCED if reading.score >= (1.9 if state.annex else 1.6) else OUT_OF_PLACE
    return delta, state._replace(phase=END, last=kind, runs=(), fresh=False)


def _labelled(state: State, reading: Reading, kind: UnitKind) -> tuple[float, State]:
    """Parts, chapters, sections and articles: each run continues; articles run on through chapters."""
    series = f"{kind.value} {reading.style}"
    known = dict(state.labelled)
    last = known.get(series)
    if last is None:
        delta = 1.0 if reading.value <= 1 else CONTINUES if state.through == _ANY else -0.6
    elif reading.value == last + 1:
        delta = CONTINUES
    elif reading.value == 1:
        delta = RESTART if state.fresh else RESTART_BARE
    elif reading.value > last:
        delta = GAP
    else:
        delta = REPEAT if reading.value == last else DISORDER
    if state.phase == END:
        delta += BACKWARDS if last is None or reading.value != last + 1 else GOES_ON
    rank = _LABELLED[kind] + reading.style
    kept = [(name, value) for name, value in state.labelled if name != series and (_rank(name) < rank or name.startswith("article"))]
    furthest = reading.value if last is None or reading.value == 1 else max(last, reading.value)  # after a disorder the run goes on
    labelled = tuple(sorted([*kept, (series, furthest)]))
    new = state._replace(
        phase=BODY,
        labelled=labelled,
        runs=(),
        through=("", 0) if kind is UnitKind.ARTICLE else _through(state),
        last=kind,
        fresh=reading.body is None or reading.heading is not None,
        colon=False,
        numbered=True,
    )
    if reading.inner is not None:
        more, new = _numbered(new._replace(colon=True), reading.inner)
        return delta + more, new
    return delta, new


def _through(state: State) -> tuple[str, int]:
    return state.runs[0] if state.runs and not state.runs[0][0].startswith("bullet") else state.through


def _rank(name: str) -> int:
    kind, style = name.rsplit(" ", 1)
    return _LABELLED[UnitKind(kind)] + int(style)


def _numbered(state: State, reading: Reading) -> tuple[float, State]:
    """Bare numbers and bullets: a run that is open continues (closing what is inside it), another begins one level deeper.

    Points under a recital stay in the preamble; the first paragraph number ends it, unless a mere word ("WHEREAS") announces the recitals.
    """
    phase = BODY
    follows = state.last in _RECITALS and (state.fresh or (state.colon and reading.kind is not UnitKind.PARAGRAPH))
    if state.phase == PREAMBLE and (follows or (state.runs and (reading.kind is not UnitKind.PARAGRAPH or state.runs[0][0] == reading.series))):
        phase = PREAMBLE
    elif state.phase == PREAMBLE:
        state = state._replace(runs=())
    runs = state.runs
    if reading.series.startswith("bullet"):
        if reading.num is None and state.phase != BODY:
            return OUT_OF_PLACE, state
        return _bullet(state, reading, phase)
    at = next((i for i in range(len(runs) - 1, -1, -1) if runs[i][0] == reading.series), -1)
    value = reading.value
    through = at < 0 and state.through[0] == reading.series and (not runs or state.fresh)
    if state.through == _ANY and not runs:
        return CONTINUES, state._replace(runs=((reading.series, value),), phase=BODY, through=("", 0))
    if at >= 0 or through:
        last = state.through[1] if through else runs[at][1]
        if value == last + 1:
            delta = CONTINUES
        elif value == last:
            delta = REPEAT
        elif value == 1:
            announced = state.fresh or (state.colon and state.last is UnitKind.TEXT)
            delta = (RESTART + BEGINS if announced else RESTART_BARE) + (BEGINS_AFTER_COLON if through and reading.kind is UnitKind.PARAGRAPH else 0.0)
        elif value > last:
            wide = WIDE_GAP if reading.series.startswith("n.") else GAP * 2  # a bracket is hardly prose
            delta = GAP if value == last + 2 else wide if value - last <= 5 else WIDE_GAP * 2
        else:
            delta = DISORDER
        new = (*(runs if through else runs[:at]), (reading.series, value))[-DEPTH:]
    else:
        if value == 1:
            announced = state.colon or (state.fresh and (state.last is not UnitKind.DIVISION or reading.kind is UnitKind.PARAGRAPH))
            delta = BEGINS + (BEGINS_AFTER_COLON if announced else 0.0)
        else:
            delta = ORPHAN
        new = (*runs, (reading.series, value))[-DEPTH:]
    if reading.heading is not None and 0 <= at < len(runs) - 1:  # the run below a numbered heading may go on below the next
        state = state._replace(through=runs[at + 1])
    return delta + _late(state), state._replace(runs=new, phase=phase)


def _bullet(state: State, reading: Reading, phase: int) -> tuple[float, State]:
    """Bullets: the same sign at the same depth is the same list; ``value`` is the depth that the format or the indentation says."""
    runs = state.runs
    signs = [i for i, (series, depth) in enumerate(runs) if series == reading.series and abs(depth - reading.depth) <= 1]
    if signs:
        return 0.3, state._replace(runs=runs[: signs[-1] + 1], phase=phase)
    while runs and runs[-1][0].startswith("bullet") and runs[-1][1] > reading.depth + 1:
        runs = runs[:-1]  # back to an outer list with another sign
    delta = 0.2 if state.colon or runs else -0.1
    return delta + _late(state), state._replace(runs=(*runs, (reading.series, reading.depth))[-DEPTH:], phase=phase)


def _late(state: State) -> float:
    return BACKWARDS if state.phase == END else 0.0
