"""Reads from a unit what a translation keeps: numbers, dates, acronyms, names, cognates, concepts of the lexicon, length and end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from converter.akn.units import AlignUnit
from converter.align import cognates, numbers
from converter.languages import counted, dates, fold, lexicon, spelled, territories
from converter.languages import language as words_of
from converter.languages.language import Language

#: kinds of signs, by the first letter of their keys, and what the evidence of a bead calls them
KINDS = {
    "d": "date", "n": "number", "s": "number", "a": "acronym", "t": "name", "N": "name", "v": "cognate", "k": "cognate", "c": "lexicon", "f": "lexicon",
}  # fmt: skip
#: characters other than white space that say the same in other languages, English being 1
_CHARACTERS = {
    "en": 1.0, "vi": 0.93, "fr": 1.14, "es": 1.13, "pt": 1.07, "it": 1.13, "de": 1.18, "nl": 1.12, "pl": 1.09, "hu": 1.12, "ru": 1.12, "uk": 1.08,
    "ar": 0.78, "id": 1.12, "th": 1.05, "ko": 0.47, "ja": 0.5, "zh": 0.34,
}  # fmt: skip
_ACRONYM = re.compile(r"(?<![^\W_])[A-Z](?:[A-Z0-9]|[&+-](?=[A-Z0-9])|(?<=[A-Z])\+(?![A-Za-z]))+\+?(?![^\W_])")
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
#: Han and the syllables between them: Japanese entries hold both
_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc々\u3400-\u9fff\uf900-\ufaff]+")
_HANGUL = re.compile(r"[가-힣]+")
_THAI = re.compile(r"[\u0e00-\u0e7f]+")
_KATAKANA = re.compile(r"[ァ-ヿ]{2,}")
_DENSE = frozenset(("Hans", "Hant", "Jpan", "Thai"))
_MONEY = str.maketrans({"$": " usd ", "€": " euro ", "＄": " usd "})
_CLOSERS = "\"'”’»›)]）】」』〉》 "
_OPENERS = "\"'“‘«„([（「『《 "
_EDGE = r"(?<![^\W_])"
_ENDS = str.maketrans("。．？！：；，、؟؛،", "..?!:;,,?;,")
#: numbers in words from and up to which they say something
_FEW, _MANY = 3, 12
#: from when to when the years of the Buddhist era are read in a Thai text
_BUDDHIST = (2400, 2600)
#: languages that write several concepts in one word, the shortest such word and the shortest part of it
_COMPOUNDING, _LONG, _PIECE = frozenset(("de", "nl", "hu")), 9, 4
#: what Arabic writes onto a word, the longest first, and how much of the word must be left
_ONTO, _SHORTEST = ("وبال", "وال", "بال", "فال", "كال", "ال", "لل", "و"), 3
#: longest word looked at, so that a hostile one costs no more
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Signs:
    """What was read from a unit: keys with their weights, the words that gave none, the length in English characters, and the final stop."""

    keys: dict[str, float]
    words: tuple[str, ...]
    length: float
    end: str


def read(units: Sequence[AlignUnit], code: str, other: str) -> list[Signs]:
    """The signs of each unit of a text in one language (BCP 47 or ISO 639-2 code), to be compared with a text in another."""
    words, others = words_of(code), words_of(other)
    names = _names(units, words)
    scales = lexicon.scales(words.code) if lexicon.scales(others.code) else {}
    alike = "Cyrl" not in {words.script, others.script} or words.script == others.script
    way = _Way(alike, lexicon.has(others.code), lexicon.whole(words.code) and lexicon.whole(others.code))
    return [_signs(unit, words, names, scales, way) for unit in units]


class _Way(NamedTuple):
    """How a text is read for another: whether names are spelled alike in both, whether the lexicon has the other language, and whether it has both in full."""

    alike: bool
    spoken: bool
    full: bool


def _names(units: Iterable[AlignUnit], words: Language) -> frozenset[str]:
    """Folded words that stand capitalised inside sentences; of German nothing can be said that way."""
    if words.script in _DENSE or words.script == "Hang" or words.code == "de":
        return frozenset()
    found: set[str] = set()
    for unit in units:
        if unit.kind != "text" or _shouts(unit.text):
            continue
        before = "."
        for match in _WORD.finditer(unit.text):
            gap = unit.text[max(0, match.start() - 2) : match.start()]
            if match[0][0].isupper() and before and not any(sign in '.:!?"“«(-' for sign in gap):
                found.add(fold(match[0]))
            before = "" if before == "." else match[0]
    return frozenset(found)


def _shouts(text: str) -> bool:
    """Whether a text is mostly in capitals, which then mean nothing."""
    upper = sum(map(str.isupper, text))
    return 2 * upper > len(text)


def _signs(unit: AlignUnit, words: Language, names: frozenset[str], scales: dict[str, int], way: _Way) -> Signs:
    text = unit.text
    keys: dict[str, float] = {}
    masked = list(text)
    for date in dates.find(text, words):
        _add(keys, f"d:{date.month}-{date.day}")
        if date.iso:
            _add(keys, f"n:{int(date.iso[:4])}")
        if date.last:
            _add(keys, f"d:{int(date.last[5:7])}-{int(date.last[8:10])}")
        masked[date.start : date.end] = " " * (date.end - date.start)
    rest = "".join(masked)
    for found in territories.find(rest, words):
        _add(keys, f"t:{found.code}")
        masked[found.start : found.end] = " " * (found.end - found.start)
    rest = "".join(masked)
    for start, end, city in territories.cities(rest, words):
        _add(keys, f"t:{city}")
        masked[start:end] = " " * (end - start)
    rest = "".join(masked)
    for start, end, key in numbers.find(rest, words, scales):
        if words.code == "th" and key[2:].isdecimal() and _BUDDHIST[0] <= int(key[2:]) <= _BUDDHIST[1]:
            key = f"n:{int(key[2:]) - 543}"  # a year
        _add(keys, key)
        masked[start:end] = " " * (end - start)
    rest = "".join(masked)
    for start, end, value in counted.find(rest, words, lexicon.scales(words.code)):
        _add(keys, f"n:{value}")
        masked[start:end] = " " * (end - start)
    rest = "".join(masked)
    if not _shouts(rest):
        for match in _ACRONYM.finditer(rest):
            count = numbers.century(match[0])
            _add(keys, f"a:{match[0]}" if not count else f"{'s' if count <= _MANY else 'n'}:{count}")
    # an acronym may also be a concept ("UN", "EU"), so the lexicon sees it too
    unknown = _dense(rest, words, keys, way) if words.script in _DENSE or words.script == "Hang" else _spaced(rest, words, keys, names, way)
    for formula, begins in _formulas(text, words):
        _add(keys, f"{'f' if begins else 'c'}:{formula}")
    unknown = tuple(word for word in unknown if len(word) > 1 or not word.isascii())
    whole = fold(text)
    if len(whole) <= 400:
        _add(keys, f"v:{whole}")
    solid = sum(1 for char in text if not char.isspace())
    return Signs(keys, unknown, solid / _CHARACTERS.get(words.code.partition("-")[0], 1.0), _end(text))


def _add(keys: dict[str, float], key: str, weight: float = 1.0) -> None:
    keys[key] = max(weight, keys.get(key, 0.0))


def _add_concepts(keys: dict[str, float], concepts: tuple[int, ...]) -> None:
    """A word with several meanings says less of each."""
    for concept in concepts:
        value = lexicon.numbers().get(concept)
        _add(keys, f"c:{concept}" if value is None else f"s:{value}", 1.0 / len(concepts))


def _end(text: str) -> str:
    last = text.rstrip(_CLOSERS)[-1:].translate(_ENDS)
    return last if last in (".", "?", "!", ":", ";", ",") else "।" if last == "।" else ""


# formulas


@cache
def _phrases(code: str) -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """The formulas of a language: (name, whether it begins the text, pattern on folded text)."""
    words = words_of(code)
    first = {"enacting": words.enacting, "testimonium": words.testimonium, "done": words.done}
    inside = {"authentic": words.authentic, "prevails": words.prevails}
    found = []
    for table, begins in ((first, True), (inside, False)):
        for name, phrases in table.items():
            if phrases:
                bounded = [rf"{'' if begins or not words.spaces else _EDGE}{re.escape(fold(phrase))}" for phrase in phrases]
                found.append((name, begins, re.compile("|".join(sorted(bounded, key=len, reverse=True)))))
    return tuple(found)


def _formulas(text: str, words: Language) -> list[tuple[str, bool]]:
    """Names of the formulas that treaties everywhere have and that a text holds, with whether it begins with it."""
    folded = fold(text).lstrip(_OPENERS)
    return [(name, begins) for name, begins, phrase in _phrases(words.code) if (phrase.match(folded) if begins else phrase.search(folded))]


# words


@dataclass(frozen=True, slots=True)
class _Entries:
    """The lexicon of a language by the first word of an entry: whole words, and stems."""

    whole: dict[str, list[tuple[tuple[tuple[str, bool], ...], tuple[int, ...]]]]
    stems: dict[str, list[tuple[tuple[tuple[str, bool], ...], tuple[int, ...]]]]


@cache
def _entries(code: str, spoken: bool) -> _Entries:
    """All entries of a language; for a text in a language that the lexicon has not, only those that are numbers."""
    found = _Entries({}, {})
    for entry, concepts in lexicon.entries(code).items():
        if not spoken and lexicon.numbers().keys().isdisjoint(concepts):
            continue
        pieces = [piece for piece in re.findall(r"[^\W\d_]+\*?", entry.replace("ß", "ss")) if piece != "*"]
        if code == "ar":
            pieces = [_bare(piece) for piece in pieces]
        parts = tuple((piece.rstrip("*"), piece.endswith("*")) for piece in pieces)
        if parts:
            table = found.stems if parts[0][1] else found.whole
            table.setdefault(parts[0][0], []).append((parts, concepts))
    return found


@cache
def _pieces(code: str, spoken: bool) -> tuple[dict[str, tuple[int, ...]], int]:
    """The same for a language written without spaces, and the length of the longest entry. One Korean syllable says too little."""
    numbers = lexicon.numbers().keys()
    table = {entry.replace(" ", ""): concepts for entry, concepts in lexicon.entries(code).items() if spoken or not numbers.isdisjoint(concepts)}
    if code == "ko":
        table = {entry: concepts for entry, concepts in table.items() if len(entry) > 1}
    return table, max(map(len, table), default=0)


def _spaced(text: str, words: Language, keys: dict[str, float], names: frozenset[str], way: _Way) -> tuple[str, ...]:
    """Puts the concepts, names and cognates of a text into ``keys``; returns the words that gave none."""
    text = text.translate(_MONEY)
    tokens = [(match[0].lower() if words.code == "vi" else fold(match[0]), match[0]) for match in _WORD.finditer(text)]
    if words.script == "Arab":
        tokens = [(_bare(token), printed) for token, printed in tokens]
    elif words.code == "de":
        tokens = [(token.replace("ß", "ss"), printed) for token, printed in tokens]
    entries = _entries(words.code, way.spoken)
    counts: Mapping[str, int] = {} if words.code == "vi" else words.ordinals if lexicon.has(words.code) else spelled.parts(words.code)
    compounding = words.code in _COMPOUNDING
    folded = [token for token, _ in tokens]
    unknown: list[str] = []
    at = 0
    while at < len(tokens):
        token, printed = tokens[at]
        taken, covered, concepts = _longest(folded, at, entries)
        if taken:
            _add_concepts(keys, concepts)
            if compounding and len(token) >= max(_LONG, covered + _PIECE):
                _add_concepts(keys, _inside(token, entries))
            key = "" if way.full or taken > 1 else cognates.of_word(fold(token), words)  # the other language may lack the concept
            if key:
                _add(keys, key)
            at += taken
            continue
        month = words.months.get(token) if words.code != "vi" else None
        if month and (printed[0].isupper() or len(token) > 4):
            _add(keys, f"s:{month}")
        elif _FEW <= counts.get(token, 0) <= _MANY:
            _add(keys, f"s:{counts[token]}")
        elif compounding and len(token) >= _LONG and (found := _inside(token, entries)):
            _add_concepts(keys, found)
            unknown.append(token)
        elif token not in words.common:
            low = fold(token)
            key = cognates.of_name(low, way.alike) if low in names and printed[0].isupper() else cognates.of_word(low, words)
            if key:
                _add(keys, key)
            if not key or key[0] == "k":
                unknown.append(token)
        at += 1
    if words.code == "vi":  # what others spell as one word: Hà Nội
        for (one, first), (two, second) in pairwise(tokens):
            if first[0].isupper() and second[0].isupper() and len(first) + len(second) > 4:
                _add(keys, f"N:{fold(one + two)}")
    return tuple(dict.fromkeys(unknown))


def _bare(token: str) -> str:
    """An Arabic word without what is written onto it: and, with, for, the."""
    for prefix in _ONTO:
        if token.startswith(prefix) and len(token) - len(prefix) >= _SHORTEST:
            return token[len(prefix) :]
    return token


def _longest(tokens: list[str], at: int, entries: _Entries) -> tuple[int, int, tuple[int, ...]]:
    """How many words the longest entry that begins at a word takes, how many characters it has, and its concepts."""
    token = tokens[at][:_LONGEST]
    best: tuple[tuple[int, int], tuple[int, ...]] = ((0, 0), ())
    candidates = list(entries.whole.get(token, ()))
    for end in range(2, len(token) + 1):
        candidates.extend(entries.stems.get(token[:end], ()))
    for parts, concepts in candidates:
        if at + len(parts) > len(tokens):
            continue
        if all(tokens[at + k].startswith(part) if stem else tokens[at + k] == part for k, (part, stem) in enumerate(parts)):
            rank = (len(parts), sum(len(part) for part, _ in parts))
            if rank > best[0]:
                best = (rank, concepts)
            elif rank == best[0]:
                best = (rank, (*best[1], *(concept for concept in concepts if concept not in best[1])))
    return *best[0], best[1]


def _inside(word: str, entries: _Entries) -> tuple[int, ...]:
    """The concepts of the longest entry that ends a word made of several, and of the longest that begins it."""
    word = word[: 2 * _LONGEST]
    tail = 0
    found: list[int] = []
    for start in range(_PIECE, len(word) - _PIECE + 1):
        rest = word[start:]
        concepts = _single(entries.whole, rest) or next(
            (one for end in range(len(rest), max(_PIECE, len(rest) - 3) - 1, -1) if (one := _single(entries.stems, rest[:end]))), ()
        )
        if concepts:
            found, tail = [*concepts], start
            break
    for end in range(min(len(word) - _PIECE, tail or len(word)), _PIECE - 1, -1):
        concepts = _single(entries.whole, word[:end]) or _single(entries.stems, word[:end])
        if concepts:
            found += [concept for concept in concepts if concept not in found]
            break
    return tuple(found)


def _single(table: Mapping[str, list[tuple[tuple[tuple[str, bool], ...], tuple[int, ...]]]], word: str) -> tuple[int, ...]:
    """The concepts of an entry of one word."""
    return next((concepts for parts, concepts in table.get(word, ()) if len(parts) == 1), ())


def _dense(text: str, words: Language, keys: dict[str, float], way: _Way) -> tuple[str, ...]:
    """The same for scripts whose words are not told apart: entries wherever they stand, pairs of characters as words."""
    table, longest = _pieces(words.code, way.spoken)
    unknown: list[str] = []
    pattern = {"Hang": _HANGUL, "Thai": _THAI, "Jpan": _JAPANESE}.get(words.script, _HAN)
    for run in pattern.finditer(text):
        piece = run[0]
        at = 0
        left = 0
        while at < len(piece):
            size = next((size for size in range(min(longest, len(piece) - at), 0, -1) if piece[at : at + size] in table), 0)
            if size:
                _add_concepts(keys, table[piece[at : at + size]])
                unknown.extend(_strange(piece[left:at], words.script))
                left = at + size
            at += size or 1
        unknown.extend(_strange(piece[left:], words.script))
    if words.script == "Jpan":
        for match in _KATAKANA.finditer(text):
            unknown.extend(_strange(match[0], "Thai"))
    for match in re.finditer(r"[A-Za-z]{2,}", text):  # Latin words in another script are names
        if not match[0].isupper():
            _add(keys, f"N:{fold(match[0])}")
    return tuple(dict.fromkeys(unknown))


def _strange(piece: str, script: str) -> list[str]:
    """What is taken for the words of a piece that the lexicon does not have."""
    if script == "Hang":
        return [piece[:2]] if len(piece) > 1 else []
    if script == "Jpan":
        return [run[0][k : k + 2] for run in _HAN.finditer(piece) for k in range(len(run[0]) - 1)]
    size = 3 if script == "Thai" else 2
    return [piece[k : k + size] for k in range(len(piece) - size + 1)]
