"""One of the two texts that are aligned: its units with what was read from them, and how common each sign is in it."""

from __future__ import annotations

from collections.abc import Sequence

from converter.akn.units import AlignUnit
from converter.align.evidence import Signs
from converter.languages import lexicon, numerals
from converter.languages.language import Language

#: how often a sign of a kind stands in a unit taken at random, and how many units that is worth
_CHANCE = {"d": 0.005, "n": 0.01, "s": 0.05, "a": 0.01, "t": 0.05, "N": 0.02, "v": 0.001, "k": 0.02, "c": 0.05, "f": 0.01}
_BEFORE = 6.0


#: the printed numbers around a unit, outermost first: the kind of container, and every value that its number may have
Path = tuple[tuple[str, frozenset[int | str]], ...]


class Side:
    """One of the two texts: its units, their signs, and how often each sign stands in it."""

    def __init__(self, units: Sequence[AlignUnit], signs: Sequence[Signs], words: Language) -> None:
        self.units, self.signs = units, signs
        self.spoken = lexicon.has(words.code)
        self.kinds = [unit.kind for unit in units]
        known: dict[tuple[tuple[str, str], ...], Path] = {}
        self.paths = [known.setdefault(unit.numbers, known.get(unit.numbers) or _path(unit, words)) for unit in units]
        self.starts = [at == 0 or unit.block != units[at - 1].block for at, unit in enumerate(units)] + [True]
        counts: dict[str, float] = {}
        for one in signs:
            for key in one.keys:
                counts[key] = counts.get(key, 0.0) + 1.0
        size = max(1, len(units))
        self.rates = {key: (count + _BEFORE * _CHANCE[key[0]]) / (size + _BEFORE) for key, count in counts.items()}
        self.mean = max(1.0, sum(one.length for one in signs) / size)


def _path(unit: AlignUnit, words: Language) -> Path:
    """The printed numbers around a unit with every value that they may have in its language."""
    found = []
    for name, number in unit.numbers:
        values: set[int | str] = {number}
        for style, value in numerals.read(number):
            if style.lower() != "vietnamese" or words.code == "vi":
                if style.lower() == "latin" and words.code == "vi":
                    continue
                values.add(value)
        found.append((name, frozenset(values)))
    return tuple(found)
