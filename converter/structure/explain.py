"""Why each block was read as it was: for every reading, how much worse the best row of the whole text is that takes it.

A reading wins through its own score, through what its place gives it (does its number continue?), and through what it does to the blocks
around it. The margin adds these up: it is found by choosing again with the one reading forced upon the block.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from converter.structure.choose import Choice, State, advance, beginning, step
from converter.structure.reading import Reading

#: how many blocks the row is followed after a forced reading; rows nearly always join again much sooner
AHEAD = 60


class Option(NamedTuple):
    """A reading of a block with its sums, on the scale of ``reading``.

    ``place`` is what the chooser adds for what stands before, ``elsewhere`` what the rest of the row gains (or loses, below 0) against
    the chosen row, and ``behind`` how far its best row is behind the chosen one: 0 for the chosen reading.
    """

    reading: Reading
    place: float
    elsewhere: float
    behind: float


class Explanation(NamedTuple):
    """A block, what was known before it, its readings (the chosen one first, then the nearest), and those of a quotation's own blocks."""

    choice: Choice
    before: State
    options: tuple[Option, ...]
    quoted: tuple[Explanation, ...] = ()


#: partial rows: their totals and states
Beam = list[tuple[float, State]]


def explain(rows: Sequence[Choice], *, excerpt: bool = False) -> tuple[Explanation, ...]:
    """Explains every block of a chosen row. ``excerpt`` as for ``choose``."""
    states = [beginning(excerpt=excerpt)]
    totals = [0.0]
    beams: list[Beam] = [[(0.0, states[0])]]
    for row in rows:
        delta, state = step(states[-1], row.reading, row.view)
        states.append(state)
        totals.append(totals[-1] + row.reading.score + delta)
        beams.append([(total, found) for total, found, _, _ in advance(beams[-1], row.readings, row.view)])
    return tuple(
        Explanation(row, states[at], _options(rows, at, states, totals, beams), explain(row.quoted, excerpt=True) if row.quoted else ())
        for at, row in enumerate(rows)
    )


def _options(rows: Sequence[Choice], at: int, states: Sequence[State], totals: Sequence[float], beams: Sequence[Beam]) -> tuple[Option, ...]:
    row, beam = rows[at], beams[at]
    own = row.reading.score
    place = totals[at + 1] - totals[at] - own
    found = [Option(row.reading, place, 0.0, 0.0)]
    for reading in row.readings:
        if reading is row.reading:
            continue
        first = advance(beam, (reading,), row.view)
        gained = step(beam[first[0][3]][1], reading, row.view)[0]
        forced = [(total, state) for total, state, _, _ in first]
        after = at + 1
        while after < len(rows) and after - at <= AHEAD and not _joined(forced, beams[after], states[after], totals[after]):
            forced = [(total, state) for total, state, _, _ in advance(forced, rows[after].readings, rows[after].view)]
            after += 1
        behind = totals[after] - forced[0][0]
        found.append(Option(reading, gained, own + place - reading.score - gained - behind, behind))
    return (found[0], *sorted(found[1:], key=lambda option: round(option.behind, 6)))


def _joined(forced: Beam, free: Beam, state: State, total: float) -> bool:
    """Whether the best forced row has come to the state of the chosen one, and no other forced row can overtake it any more."""
    behind = total - forced[0][0]
    if forced[0][1] != state:
        return False
    known = {one: reached for reached, one in free}
    return all(one in known and reached + behind <= known[one] + 1e-9 for reached, one in forced)
