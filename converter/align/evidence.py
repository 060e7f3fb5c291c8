"""How much speaks for two groups of units saying the same: log-likelihood ratios against chance, from several kinds of evidence."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from converter.akn.units import AlignUnit
from converter.languages import fold, lexicon, territories
from converter.languages.language import Language

_NUMBER = re.compile(r"\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?")
_ACRONYM = re.compile(r"(?<![^\W_])(?:[A-Z][A-Z0-9]{1,9}\+?(?:[-–][A-Z0-9]+)*|[A-Z]\d[A-Z])(?![^\W_])")
_NAME = re.compile(r"(?<![^\W_])[A-Z\u00c0-\u024f][^\W\d_]{2,}(?![^\W_])")
_WORD = re.compile(r"[^\W\d_]{2,}")
#: characters that the same content takes in each language, English being 1
_DENSITY = {"en": 1.0, "vi": 1.03, "fr": 1.14, "es": 1.12, "pt": 1.08, "it": 1.1, "de": 1.13, "nl": 1.1, "pl": 1.05, "hu": 1.05, "ru": 1.06, "uk": 1.03,
            "id": 1.08, "ar": 0.85, "th": 0.95, "ko": 0.52, "ja": 0.46, "zh": 0.33}  # fmt: skip
_SPREAD = 0.34

#: what a kind of evidence is worth: shared, and missing on one side
_WORTH = {"number": (1.6, -0.8), "acronym": (1.9, -0.35), "name": (1.1, -0.1), "place": (0.35, -0.1), "date": (1.3, -0.4), "lexicon": (0.3, -0.1)}
_RARE = 0.55  #: a shared token is worth this much more for each factor e by which it is rare
TYPES = ((1, 1, 0.0), (1, 2, -1.5), (2, 1, -1.5), (1, 3, -2.6), (3, 1, -2.6), (2, 2, -3.0), (1, 4, -3.6), (4, 1, -3.6))


class Features(NamedTuple):
    """What is compared of a unit or a group: tokens by kind of evidence, length in comparable characters, content words."""

    tokens: dict[str, frozenset[str]]
    length: float
    words: frozenset[str]
    first: bool
    last: bool
    question: bool
    text: str


def features(found: Sequence[AlignUnit], words: Language) -> list[Features]:
    """The features of each unit; ``last`` says whether the next unit begins another block."""
    density = _DENSITY.get(words.code.split("-")[0], 1.0)
    stop = {fold(word) for word in (*words.common, *words.stop)}
    months = {fold(word).rstrip("."): value for word, value in words.months.items()}
    out = []
    for index, unit in enumerate(found):
        text = unicodedata.normalize("NFKC", unit.text)
        folded = fold(text)
        acronyms = frozenset(_ACRONYM.findall(text))
        spoken = _WORD.findall(folded)
        tokens = {
            "number": frozenset(_plain(number) for number in _NUMBER.findall(text)),
            "acronym": acronyms,
            "name": frozenset(fold(name) for name in _NAME.findall(text[1:]) if name not in acronyms),
            "place": frozenset(item[2] for item in territories.find(text, words)),
            "date": frozenset(str(months[word]) for word in spoken if word in months and len(word) > 3) | _dates(text),
            "lexicon": frozenset(str(concept) for concept in lexicon.find(text, words.code)),
        }
        content = frozenset(word for word in spoken if word not in stop and len(word) > 2)
        first = index == 0 or found[index - 1].block != unit.block
        last = index + 1 == len(found) or found[index + 1].block != unit.block
        length = sum(1 for char in text if not char.isspace()) / density
        out.append(Features(tokens, max(1.0, length), content, first, last, text.rstrip("\"'”’» ").endswith(("?", "？", "؟")), folded))
    return out


def _plain(number: str) -> str:
    digits = re.sub(r"[.,\u00a0 ](?=\d{3}(?!\d))", "", number).replace(",", ".")
    return digits.rstrip(".") or number


def _dates(text: str) -> frozenset[str]:
    """Months that are written as numbers: "tháng 8", "8월", "8月"."""
    return frozenset(str(int(m)) for pair in re.findall(r"tháng (\d{1,2})|(\d{1,2})\s?[월月]", text) for m in pair if m)


def merged(group: Sequence[Features]) -> Features:
    """The features of a group of neighbours."""
    if len(group) == 1:
        return group[0]
    tokens = {kind: frozenset().union(*(one.tokens[kind] for one in group)) for kind in group[0].tokens}
    return Features(
        tokens, sum(one.length for one in group), frozenset().union(*(one.words for one in group)), group[0].first, group[-1].last,
        group[-1].question, " ".join(one.text for one in group),
    )  # fmt: skip


class Weights:
    """How rare each token is in the two texts together, and which words have been seen to answer each other."""

    def __init__(self, one: Iterable[Features], two: Iterable[Features]) -> None:
        self.counts: dict[str, Counter[str]] = {kind: Counter() for kind in _WORTH}
        total = 0
        for unit in (*one, *two):
            total += 1
            for kind, tokens in unit.tokens.items():
                self.counts[kind].update(tokens)
        self.total = max(2, total)
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.ones: Counter[str] = Counter()
        self.twos: Counter[str] = Counter()

    def rarity(self, kind: str, token: str) -> float:
        """Log of how much rarer than everywhere."""
        return math.log(self.total / max(1, min(self.total, self.counts[kind][token])))

    def learn(self, pairs: Iterable[tuple[Features, Features]]) -> None:
        """Counts which words stand in units that answer each other."""
        self.pairs, self.ones, self.twos = Counter(), Counter(), Counter()
        for one, two in pairs:
            self.ones.update(one.words)
            self.twos.update(two.words)
            self.pairs.update((a, b) for a in one.words for b in two.words)

    def learned(self, one: Features, two: Features, *, seen: bool) -> float:
        """What learned word pairs say of two units; a pair that was counted itself (``seen``) does not vouch for itself."""
        if not self.pairs:
            return 0.0
        less = 1 if seen else 0
        best = 0.0
        for a in one.words:
            count = self.ones[a] - less
            if count < 2:
                continue
            top = 0.0
            for b in two.words:
                both = self.pairs[a, b] - less
                if both >= 2:
                    top = max(top, 2 * both / (count + self.twos[b] - less))
            if top > 0.6:
                best += top - 0.5
        return min(1.8, best)


def compare(one: Features, two: Features, weights: Weights, *, seen: bool = False) -> tuple[float, tuple[str, ...]]:
    """The log-likelihood ratio of two groups, and the kinds of evidence that speak for them."""
    score = 0.0
    speaks: list[str] = []
    for kind, (shared_worth, missing_worth) in _WORTH.items():
        a, b = one.tokens[kind], two.tokens[kind]
        if not a and not b:
            continue
        shared = a & b
        gain = sum(shared_worth + _RARE * weights.rarity(kind, token) * (0.6 if kind in ("lexicon", "place") else 1.0) for token in sorted(shared))
        missing = len(a ^ b) if a or b else 0
        score += min(gain, 9.0) + max(-3.2, missing_worth * missing)
        if shared and kind != "place":
            speaks.append(kind)
    learned = weights.learned(one, two, seen=seen)
    if learned > 0.4:
        speaks.append("learned")
    score += learned
    ratio = math.log(one.length / two.length) / _SPREAD
    score += 0.9 - min(9.0, ratio * ratio / 2)
    if abs(ratio) < 1:
        speaks.append("length")
    if one.question != two.question:
        score -= 0.8
    score += 0.35 if one.first == two.first else -0.25
    score += 0.2 if one.last == two.last else -0.15
    if one.text == two.text and len(one.text) > 3:
        score += 12.0
        speaks.append("cognate")
    order = "number date acronym name cognate lexicon learned length".split()
    return score, tuple(kind for kind in order if kind in speaks)
