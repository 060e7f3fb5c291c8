"""Gives each block of a source in several languages to one of them, by what speaks in the block and by how the languages follow one another.

What a block says for a language: its script, its words (those of the language and those that the sure blocks of the document teach), a date
that only one of the languages writes so, a mark that only one of them has before its lines. Where a block says little (a number, a name, a
short heading), the order decides: in a text that is interleaved the languages take turns, in one that has them in sequence they do not.
Both are counted in the document itself, and the best row of owners is found at once (Viterbi), in time linear in the blocks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from converter.languages import dates, fold, language
from converter.languages.frequent import words as frequent
from converter.languages.identify import SAMPLE, SENTENCE, UNKNOWN, identify, scripts
from converter.lazily import pattern
from converter.source import Block, Shape

#: scripts that a language is written in, where it is not the plain Latin one
_OWN = {"ko": ("Hang", "Hani"), "ja": ("Hani", "Kana"), "zh-Hans": ("Hani",), "zh-Hant": ("Hani",), "ru": ("Cyrl",), "uk": ("Cyrl",), "ar": ("Arab",), "th": ("Thai",)}

# how much each sort of evidence may say, as logarithms of how many times likelier a language is
_FOREIGN = 14.0  # a script that the language never uses
_LATIN = 5.0  # Latin words in a text of another script; names and acronyms are quoted there
_ACRONYM = 1.0
_WORDS = 6.0
_UNSEEN = 0.3  # what a word counts that a language has not been seen to use
_IDENTIFIED = 8.0
_DATE = 3.0
_TAGGED = 12.0
_GIVEN = 1000.0
_SURE = 4.0
#: how far the order of the languages is trusted against what a block says
_ORDER = 0.6
_PASSES = 2

_WORD = pattern(r"[^\W\d_]+")
_LOW_WORD = pattern(r"[^\W\d_]*[a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]{2}")
#: a mark before a line; compiled when first used
MARK = r"\s*(?:([-–—−•·*►▪◦>+=~#]|//|--)\s+)"


class Piece(NamedTuple):
    """A block, or a part of one that is known to be in one language (its ``code``)."""

    block: Block
    code: str | None = None


class Evidence:
    """What speaks in a text for each of the languages of a document."""

    def __init__(self, codes: Sequence[str]) -> None:
        self.codes = tuple(codes)
        self._given: dict[str, Counter[str]] = {}
        for code in codes:
            data = language(code)
            known = (*data.months, *data.ordinals, *data.recitals, *data.enacting, *data.testimonium, *data.done, *data.signatures, *data.parties)
            groups: tuple[Iterable[str], ...] = (*data.labels.values(), *data.annexes.values(), *data.kinds.values())
            own = "\n".join((*known, *(word for group in groups for word in group), *frequent(code)))
            self._given[code] = Counter(_WORD.findall(fold(own)))
        self._counts = self._given
        self._steady: dict[str, dict[str, float]] = {}

    def learn(self, owned: Iterable[tuple[str, str]]) -> None:
        """Counts the words of texts whose language (the first of each pair) is known; what was learnt before is forgotten."""
        self._counts = {code: Counter(given) for code, given in self._given.items()}
        for code, text in owned:
            self._counts[code].update(_WORD.findall(fold(text[:SAMPLE])))

    def of(self, text: str) -> dict[str, float]:
        """How likely each language is, as logarithms; only differences mean something."""
        sample = text[:SAMPLE]
        steady = self._steady.get(sample)
        if steady is None:
            steady = self._steady[sample] = self._by_form(sample)
        said = self._by_words(sample)
        return {code: steady[code] + score for code, score in said.items()}

    def _by_form(self, sample: str) -> dict[str, float]:
        """What does not change with what is learnt: the script, the votes of frequent words and letters, a date."""
        said = dict.fromkeys(self.codes, 0.0)
        found = scripts(sample)
        total = sum(found.values())
        if not total:
            return said
        latin = _LATIN if _LOW_WORD.search(sample) else _ACRONYM
        weight = min(1.0, total / 6.0)
        for code in self.codes:
            own = _OWN.get(code, ("Latn",))
            foreign = sum(mass for script, mass in found.items() if script not in own and script != "Latn" and script != "Zyyy") / total
            quoted = found.get("Latn", 0.0) / total if "Latn" not in own else 0.0
            said[code] -= _FOREIGN * foreign * weight + latin * quoted * weight
        code, confidence = identify(sample, self.codes) if total >= 3 else (UNKNOWN, 0.0)
        if code in said:
            said[code] += _IDENTIFIED * confidence * min(1.0, total / SENTENCE)
        if len(sample) < 200 and any(char.isdecimal() for char in sample):
            dated = [code for code in self.codes if any(date.iso for date in dates.find(sample, language(code)))]
            if len(dated) < len(self.codes):
                for code in dated:
                    said[code] += _DATE
        return said

    def _by_words(self, sample: str) -> dict[str, float]:
        words = Counter(_WORD.findall(fold(sample)))
        known = [(word, times) for word, times in words.items() if any(word in counts for counts in self._counts.values())]
        if not known:
            return dict.fromkeys(self.codes, 0.0)
        scores = {}
        for code in self.codes:
            counts = self._counts[code]
            total = sum(counts.values()) + 500.0
            scores[code] = sum(times * log((counts[word] + _UNSEEN) / total) for word, times in known)
        best = max(scores.values())
        return {code: max(-_WORDS, score - best) for code, score in scores.items()}


def tag(code: str) -> re.Pattern[str]:
    """ "EN:", "[vi]", "English:" before a line."""
    data = language(code)
    names = "|".join(re.escape(name) for name in (data.name, data.autonym, data.alpha3, code) if name)
    return re.compile(rf"\s*([(\[]?(?:{names})\s*(?:[)\]]\s*[:：]?|[:：]))\s*", re.IGNORECASE)


def owners(pieces: Sequence[Piece], evidence: Evidence) -> list[str]:
    """The language of each piece, in order."""
    codes = evidence.codes
    tags = [(code, tag(code)) for code in codes]
    fixed = [_fixed(piece, tags) for piece in pieces]
    features = [_feature(piece.block) for piece in pieces]
    row: list[str] = []
    for turn in range(_PASSES):
        said = [_said(piece, code, evidence) for piece, code in zip(pieces, fixed, strict=True)]
        sure: list[str | None] = list(row) if turn else [_sure(scores) for scores in said]
        marks = _marks(features, sure, codes)
        for scores, feature in zip(said, features, strict=True):
            for code in codes:
                scores[code] += marks[code, feature]
        row = _best_row(said, [min(1, piece.block.gap) for piece in pieces], _turns(pieces, sure, codes), codes)
        if turn + 1 < _PASSES:
            whole = (n for n, scores in enumerate(said) if _sure(scores) == row[n] and sum(scripts(pieces[n].block.text.content).values()) >= 12)
            evidence.learn([(row[n], pieces[n].block.text.content) for n in whole])
    return row


def _fixed(piece: Piece, tags: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str | None, float]:
    if piece.code is not None:
        return piece.code, _GIVEN
    return next(((code, _TAGGED) for code, pattern in tags if pattern.match(piece.block.text.content)), (None, 0.0))


def _said(piece: Piece, fixed: tuple[str | None, float], evidence: Evidence) -> dict[str, float]:
    scores = evidence.of(piece.block.text.content)
    code, worth = fixed
    if code is not None:
        scores[code] += worth
    return scores


def _sure(scores: dict[str, float]) -> str | None:
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    return ranked[0] if scores[ranked[0]] - scores[ranked[1]] >= _SURE else None


def _feature(block: Block) -> str:
    """What stands before the words of a block: a mark, or the shape that the format gives it."""
    match = re.match(MARK, block.text.content)
    return match[1] if match else block.shape.value if block.shape in (Shape.ITEM, Shape.QUOTE) else ""


def _marks(features: Sequence[str], sure: Sequence[str | None], codes: Sequence[str]) -> dict[tuple[str, str], float]:
    """How likely each mark is before a block of each language."""
    seen = Counter((code, feature) for code, feature in zip(sure, features, strict=True) if code is not None)
    kinds = sorted(set(features))
    totals = {code: sum(seen[code, feature] for feature in kinds) for code in codes}
    return {(code, feature): log((seen[code, feature] + 0.5) / (totals[code] + 0.5 * len(kinds))) for code in codes for feature in kinds}


def _turns(pieces: Sequence[Piece], sure: Sequence[str | None], codes: Sequence[str]) -> dict[tuple[int, str, str], float]:
    """How likely one language is behind another: without (0) and with (1) a blank line between them."""
    seen: Counter[tuple[int, str, str]] = Counter()
    for at in range(1, len(pieces)):
        before, after = sure[at - 1], sure[at]
        if before is not None and after is not None:
            seen[min(1, pieces[at].block.gap), before, after] += 1
    turns = {}
    for before in codes:
        either = {after: seen[0, before, after] + seen[1, before, after] for after in codes}
        whole = sum(either.values())
        for gap in (0, 1):
            total = sum(seen[gap, before, after] for after in codes)
            for after in codes:
                share = (either[after] + 1.0) / (whole + len(codes))
                turns[gap, before, after] = _ORDER * log((seen[gap, before, after] + 2.0 * share) / (total + 2.0))
    return turns


def _best_row(said: Sequence[dict[str, float]], gaps: Sequence[int], turns: dict[tuple[int, str, str], float], codes: Sequence[str]) -> list[str]:
    best = dict(said[0])
    back: list[dict[str, str]] = []
    for scores, gap in zip(said[1:], gaps[1:], strict=True):
        came = {after: max(codes, key=lambda before, after=after: best[before] + turns[gap, before, after]) for after in codes}  # type: ignore[misc]
        best = {after: best[came[after]] + turns[gap, came[after], after] + scores[after] for after in codes}
        back.append(came)
    row = [max(codes, key=lambda code: best[code])]
    for came in reversed(back):
        row.append(came[row[-1]])
    return row[::-1]
