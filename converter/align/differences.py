"""What two texts that surely say the same say differently: numbers, dates, amounts, articles referred to, states; and units that are not as many.

Only what both languages can be read for is compared: a number in digits may be spelled out on the other side, a state may be a pronoun there.
A finding is meant for a person who looks at two places, so few false ones are worth more than every true one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from lxml import etree

from converter.akn import identifiers
from converter.akn.beads import Alignment
from converter.akn.units import AlignUnit, language_of, units
from converter.akn.vocabulary import AKN
from converter.align import numbers
from converter.diagnostics import Code
from converter.languages import counted, dates, fold, lexicon, names, spelled, territories
from converter.languages import language as words_of
from converter.languages.language import Language

#: what the pivot says and what the other text says
Said = tuple[tuple[str, ...], tuple[str, ...]]


class Finding(NamedTuple):
    """A difference between two texts: the places by eId in the pivot and in the other text; one is empty where there is none.

    ``said`` is what each of the two says, as it is printed there; nothing where it says nothing of it, and for counts.
    """

    code: Code
    message: str
    pivot: str
    other: str
    said: Said = ((), ())


#: numbers up to this one are compared only where both sides print others: they are words as often as digits
_SMALL = 12
#: and up to this one where the words of the language are not known
_SPELLED = 100
#: sentences without a counterpart that are read on either side of a row, at most
_NEAR = 4
_ERAS = re.compile("令和|平成|昭和|民國|民国|พ\\.ศ\\.")
_DENSE = frozenset(("Hans", "Hant", "Jpan"))
_HAN_NUMBER = re.compile("[〇零一二两兩三四五六七八九十百千万萬亿億]+")
_ROMAN = re.compile(r"(?<![^\W_])[IVXLC]{1,7}(?![^\W_])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SYMBOLS = {"$": "dollar", "＄": "dollar", "€": "euro", "£": "pound", "¥": "yen", "￥": "yen", "₩": "won", "₫": "dong", "₽": "rouble", "₴": "hryvnia"}
_ISO = {"USD": "dollar", "EUR": "euro", "GBP": "pound", "JPY": "yen", "KRW": "won", "VND": "dong", "RUB": "rouble", "CHF": "franc", "CNY": "yuan"}
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Said:
    """What a text says: numbers in digits and in words -> as printed, (month, day) -> (years, as printed), what else may be a number, currencies."""

    numbers: dict[float, str] = field(default_factory=dict)
    words: dict[float, str] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)
    dates: dict[tuple[int, int], tuple[set[int], str]] = field(default_factory=dict)
    possible: set[float] = field(default_factory=set)
    money: dict[float, str] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    era: bool = False  # whether years may be counted from elsewhere


def find(pivot_tree: etree._ElementTree, other_tree: etree._ElementTree, alignment: Alignment) -> list[Finding]:
    """The differences in the sure rows of an alignment, in its order; then those in the counts of numbered units."""
    trees = pivot_tree, other_tree
    codes = [language_of(tree) for tree in trees]
    words = [words_of(code) for code in codes]
    scaled = all(lexicon.scales(one.code) for one in words)
    laid = [units(tree) for tree in trees]
    texts = [{unit.eid: unit.text for unit in side} for side in laid]
    known = [{state.code for text in side.values() for state in territories.find(text, one)} for side, one in zip(texts, words, strict=True)]
    matched = {eid for bead in alignment.matched for eid in bead.pivot}, {eid for bead in alignment.matched for eid in bead.other}
    around = [_around(side, taken) for side, taken in zip(laid, matched, strict=True)]
    found: list[Finding] = []
    for bead in alignment.matched:
        if not bead.sure:
            continue
        ends = [[eid for eid in eids if eid in side] for side, eids in zip(texts, (bead.pivot, bead.other), strict=True)]
        if not all(ends):  # a file from elsewhere may name what is no unit
            continue
        sides = [" ".join(side[eid] for eid in eids) for side, eids in zip(texts, ends, strict=True)]
        if sides[0] == sides[1]:
            continue
        read = [_read(text, language, scaled) for text, language in zip(sides, words, strict=True)]
        differing = _differing(read[0], read[1], sides, words, known)
        if not differing:
            continue
        wider = [" ".join(side[eid] for eid in _wide(eids, beside)) for side, eids, beside in zip(texts, ends, around, strict=True)]
        for at in (0, 1):
            if wider[at] != sides[at]:
                more = [*read]
                more[at] = _read(wider[at], words[at], scaled)
                differing = _still(differing, _differing(more[0], more[1], [*sides[:at], wider[at], *sides[at + 1 :]], words, known), 1 - at)
        for code, said in differing:
            message = " against ".join(", ".join(side) or "nothing" for side in said)
            found.append(Finding(code, message, ends[0][0], ends[1][0], said))
    return found + _counts(trees, words)


def _around(side: Sequence[AlignUnit], matched: set[str]) -> dict[str, tuple[list[str], list[str]]]:
    """For each unit what stands before and behind it in its line without a counterpart: it may hold what the unit seems to lack."""
    before: dict[str, list[str]] = {}
    behind: dict[str, list[str]] = {}
    for found, row in ((before, side), (behind, side[::-1])):
        run: list[str] = []
        block = ""
        for unit in row:
            run = run if unit.block == block else []
            block = unit.block
            found[unit.eid] = run
            run = [] if unit.eid in matched else [*run[-_NEAR:], unit.eid]
    return {eid: (before[eid], behind[eid][::-1]) for eid in before}


def _wide(eids: Sequence[str], around: Mapping[str, tuple[list[str], list[str]]]) -> list[str]:
    """The units of a row, with those around them that have no counterpart."""
    return [*around[eids[0]][0], *eids, *around[eids[-1]][1]]


def _still(before: list[tuple[Code, Said]], after: list[tuple[Code, Said]], side: int) -> list[tuple[Code, Said]]:
    """Those differences that are there too when more of one text is read; ``side`` is the one of which no more is read."""
    left = {(code, one) for code, said in after for one in said[side]}
    return [(code, said) for code, said in before if not said[side] or any((code, one) in left for one in said[side])]


# reading


def _read(text: str, words: Language, scaled: bool) -> _Said:
    said = _Said(era=bool(_ERAS.search(text)))
    masked = list(text)
    for date in dates.find(text, words):
        years = {int(iso[:4]) for iso in (date.iso, date.last) if iso}
        days = [(date.month, date.day), *([(int(date.last[5:7]), int(date.last[8:10]))] if date.last else [])]
        for day in days:
            before, printed = said.dates.get(day, (set(), text[date.start : date.end].strip()))
            said.dates[day] = before | years, printed
        said.possible.update((date.day, date.month, *years, *(day for _, day in days)))
        masked[date.start : date.end] = " " * (date.end - date.start)
    for state in territories.find("".join(masked), words):
        said.states.setdefault(state.code, text[state.start : state.end])
        masked[state.start : state.end] = " " * (state.end - state.start)
    rest = "".join(masked)
    for match in _article(words.code).finditer(rest):
        number = int(next(filter(None, match.groups())))
        said.articles.setdefault(str(number), match[0].strip())
        said.numbers.setdefault(number, match[0].strip())
        masked[match.start() : match.end()] = " " * len(match[0])
    rest = "".join(masked)
    for start, end, key in numbers.find(rest, words, lexicon.scales(words.code) if scaled else {}):
        try:
            value = float(key[2:])
        except ValueError:
            said.codes.add(key[2:])
            continue
        said.numbers.setdefault(value, " ".join(rest[start:end].split()))
        money = _currency(rest[max(0, start - 6) : start], rest[end : end + 16], words)
        if money:
            said.money.setdefault(value, money)
    for start, end, value in counted.find(rest, words, lexicon.scales(words.code) if scaled else {}):
        said.words.setdefault(value, " ".join(rest[start:end].split()))
    said.possible.update(said.numbers, said.words)
    said.possible.update(_in_words(rest, words))
    return said


@cache
def _article(code: str) -> re.Pattern[str]:
    """References to an article by a number in digits, which is the one group that takes part."""
    found = []
    for label in words_of(code).labels.get("article", ()):
        before, mark, after = label.partition("{n}")
        if mark:
            found.append(rf"(?<![^\W_]){re.escape(before)}(\d{{1,4}})(?![\d.,]\d){re.escape(after)}")
    return re.compile("|".join(found) or "(?!)", re.I)


def _in_words(text: str, words: Language) -> set[float]:
    """Numbers that a text may say in words, in Han characters or as Roman numerals; months too."""
    found: set[float] = set()
    if words.script in _DENSE:
        found.update(counted.han(match[0]) for match in _HAN_NUMBER.finditer(text))
    found.update(_roman(match[0]) for match in _ROMAN.finditer(text))
    tokens = [fold(match[0]) for match in _WORD.finditer(text)]
    parts = spelled.parts(words.code)
    found.update(_months(words.code).get(token, 0) for token in tokens)
    for at, token in enumerate(tokens):
        ordinal = words.ordinals.get(token)
        if ordinal:
            found.add(ordinal)
        if parts:
            for size in range(1, min(9, len(tokens) - at) + 1):
                value = spelled.read(tokens[at : at + size], words.code)
                if value is None and size > 1:
                    break
                if value is not None:
                    found.add(value)
    return found


@cache
def _months(code: str) -> dict[str, int]:
    """Folded names of months that are words: "12월" says in digits what "December" says in a word."""
    return {fold(name): month for name, month in words_of(code).months.items() if name.isalpha()}


def _roman(numeral: str) -> float:
    values = [_ROMAN_VALUES[char] for char in numeral]
    return float(sum(-value if value < max(values[at:]) else value for at, value in enumerate(values)))


@cache
def _money(code: str) -> tuple[tuple[str, str], ...]:
    """Words for the currencies that the lexicon has, folded: (word, currency)."""
    concepts = {english: ids[0] for english in ("dollar", "euro") for ids in [_concept(english)] if ids}
    return tuple((entry.rstrip("*"), name) for name, concept in concepts.items() for entry, ids in lexicon.entries(code).items() if concept in ids)


def _concept(english: str) -> tuple[int, ...]:
    entries = lexicon.entries("en")
    return entries.get(english) or entries.get(f"{english}*") or ()


def _currency(before: str, after: str, words: Language) -> str:
    """The currency that stands next to a number; empty if none is known."""
    for sign, name in (*_SYMBOLS.items(), *_ISO.items()):
        if before.rstrip().endswith(sign) or after.lstrip().startswith(sign):
            return name
    following = (after if words.code == "vi" else fold(after)).lower().lstrip()
    return next((name for word, name in _money(words.code) if following.startswith(word)), "")


# comparing


def _differing(one: _Said, two: _Said, texts: Sequence[str], words: Sequence[Language], known: Sequence[set[str]]) -> list[tuple[Code, Said]]:
    articles = list(_articles(one, two))
    told = {printed for _, said in articles for side in said for printed in side}
    return [*_numbers(one, two, words, told), *_dates(one, two), *articles, *_states(one, two, texts, words, known)]


def _explained(value: float, said: _Said) -> bool:
    """Whether a number may stand on the other side in another guise: in words, in a date, in a code, or as a short year."""
    if value in said.possible or any(f"{value:.10g}" in re.split(r"[.,]", code) for code in said.codes):
        return True
    if value < 100:
        return any(1000 <= other < 3000 and other % 100 == value for other in said.possible)
    return 1000 <= value < 3000 and (said.era or not said.possible.isdisjoint((value % 100, value + 543, value - 543)))


def _numbers(one: _Said, two: _Said, words: Sequence[Language], told: set[str]) -> Iterable[tuple[Code, Said]]:
    left = [value for value, printed in one.numbers.items() if printed not in told and not _explained(value, two)]
    right = [value for value, printed in two.numbers.items() if printed not in told and not _explained(value, one)]
    if not (left and right):  # small ones may be words; larger ones too, where the words are not known
        least = {side: _SMALL if spelled.parts(words[1 - side].code) or words[1 - side].script in _DENSE else _SPELLED for side in (0, 1)}
        left = [value for value in left if value > least[0] or value != int(value)]
        right = [value for value in right if value > least[1] or value != int(value)]
    left_words, right_words = ([value for value in mine.words if not _explained(value, other)] for mine, other in ((one, two), (two, one)))
    if (left or left_words) and (right or right_words):  # a number in words may be a manner of speaking, unless another stands in its place
        left, right = [*left, *left_words], [*right, *right_words]
    if left or right:
        code = Code.AMOUNT_DIFFERS if any(value in one.money for value in left) or any(value in two.money for value in right) else Code.NUMBER_DIFFERS
        yield code, _against([one.numbers.get(value) or one.words[value] for value in left], [two.numbers.get(value) or two.words[value] for value in right])
    for value, money in one.money.items():
        if two.money.get(value, money) != money:
            yield Code.AMOUNT_DIFFERS, _against([f"{one.numbers[value]} ({money})"], [f"{two.numbers[value]} ({two.money[value]})"])


def _dates(one: _Said, two: _Said) -> Iterable[tuple[Code, Said]]:
    left = [printed for day, (_, printed) in one.dates.items() if day not in two.dates]
    right = [printed for day, (_, printed) in two.dates.items() if day not in one.dates]
    if not (left and right):  # it may be written in a way that is not known
        left = [printed for day, (_, printed) in one.dates.items() if day not in two.dates and day[1] not in two.possible]
        right = [printed for day, (_, printed) in two.dates.items() if day not in one.dates and day[1] not in one.possible]
    for day, (years, printed) in one.dates.items():
        others = two.dates.get(day, (set(), ""))
        if years and others[0] and years.isdisjoint(others[0]) and {year + 543 for year in years}.isdisjoint(others[0]):
            left.append(printed)
            right.append(others[1])
    if left or right:
        yield Code.DATE_DIFFERS, _against(left, right)


def _articles(one: _Said, two: _Said) -> Iterable[tuple[Code, Said]]:
    left = [printed for number, printed in one.articles.items() if number not in two.articles and float(number) not in two.possible]
    right = [printed for number, printed in two.articles.items() if number not in one.articles and float(number) not in one.possible]
    if left and right:
        yield Code.ARTICLE_DIFFERS, _against(left, right)


def _states(one: _Said, two: _Said, texts: Sequence[str], words: Sequence[Language], known: Sequence[set[str]]) -> Iterable[tuple[Code, Said]]:
    """States that stand for each other: as many on each side, each known to the other text by its name, and not said as an adjective."""
    left = [state for state in one.states if state not in two.states and state in known[1] and not _adjective(state, texts[1], words[1])]
    right = [state for state in two.states if state not in one.states and state in known[0] and not _adjective(state, texts[0], words[0])]
    if left and right and len(one.states) == len(two.states):
        yield Code.NAME_DIFFERS, _against([one.states[state] for state in left], [two.states[state] for state in right])


def _adjective(state: str, text: str, words: Language) -> bool:
    """Whether a word of a text may be made of the name of a state: "Korean", "französisch"."""
    called = [name for territory, name in names.territories(words.code).items() if territory == state]
    heads = {fold(name)[:2] for name in (*called, *(name for name, territory in words.states.items() if territory == state))}
    return words.script in ("Latn", "Cyrl") and any(fold(match[0])[:2] in heads for match in _WORD.finditer(text) if len(match[0]) > 4)


def _against(left: Sequence[str], right: Sequence[str]) -> Said:
    return tuple(left), tuple(right)


# counts

_COUNTED = ("part", "title", "chapter", "section", "article", "paragraph", "point", "attachment")


def _numbered(tree: etree._ElementTree, words: Language) -> Mapping[str, list[tuple[str, str]]]:
    """The numbered units by the name of their element: (number, eId)."""
    found: dict[str, list[tuple[str, str]]] = {name: [] for name in _COUNTED}
    for element in tree.getroot().iter(*(f"{{{AKN}}}{name}" for name in _COUNTED)):
        name = str(element.tag).rpartition("}")[2]
        num = element.find(f"{{{AKN}}}num")
        if num is not None or name == "attachment":
            number = identifiers.number_of("".join(map(str, num.itertext())), words) if num is not None else ""
            found[name].append((number, element.get("eId") or ""))
    return found


def _counts(trees: Sequence[etree._ElementTree], words: Sequence[Language]) -> list[Finding]:
    """Kinds of numbered units of which one text has more; the place is where the row of numbers parts."""
    one, two = (_numbered(tree, language) for tree, language in zip(trees, words, strict=True))
    found = []
    for name in _COUNTED:
        left, right = one[name], two[name]
        if len(left) != len(right):
            at = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a[0] != b[0]), min(len(left), len(right)))
            places = [side[min(at, len(side) - 1)][1] if side else "" for side in (left, right)]
            plural = "annexes" if name == "attachment" else f"{name}s"
            found.append(Finding(Code.COUNT_DIFFERS, f"{len(left)} {plural} against {len(right)}", places[0], places[1]))
    return found
