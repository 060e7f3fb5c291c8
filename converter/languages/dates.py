"""Finds dates and ranges of dates in running text, as each language writes them: in digits, with month names, in words, in CJK.

One pass over the words of a text: a month name is looked for, then a day on either side and a year; forms without month names
(2022-12-05, 5.12.2022, 2000年8月3日, 2022년 12월 5일, ngày 5 tháng 12 năm 2022) have patterns of their own. Time is linear in the text.
The module is long because every way of writing a date is one short function.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from converter.languages import fold, spelled
from converter.languages.language import Language
from converter.lazily import pattern


class DateFound(NamedTuple):
    """``text[start:end]`` is a date; ``iso`` is its day, or the first day of a range whose last day is ``last``.

    Both are None where the text states no year; ``month`` and ``day`` are always known.
    """

    start: int
    end: int
    iso: str | None
    last: str | None
    month: int
    day: int


class _Token(NamedTuple):
    start: int
    end: int
    word: str


class _Day(NamedTuple):
    """A day with the tokens it takes."""

    value: int
    first: int
    end: int


#: words that may stand between a day, a month and a year, folded; with those that only close a date
_BETWEEN = frozenset(
    ". , ' de di del da do of the d day month mes mese mois tag monats des den der van en el la le il lo an ano anno annee año year jahre jaar im in w г день дня dnia من "
    "days dias dia giorno giorni dell jour jours dagen dni dzien день dni hari ho honap honapjanak havanak ev evi شهر سنة عام bulan tahun hari roku rok року месяца місяця \" « » “ ” „ ‘ ’ ม พ ศ ค ุ ทธศ ั กราช ปี เดือน วันที่ y".split()
)
_SUFFIXES = frozenset("st nd rd th er re ere eme e º ª ° o a ro do to ste de го е й ".split())
_RANGE = frozenset("- – — − ~ ～ to and through until till bis und al a au et y e до по и та do i tot en sampai hingga dan إلى و حتى ถึง".split())
_AND = frozenset("and und et y e и та i en dan و a a".split())
_TIES = (_RANGE - _AND) | {"den"}
_ARTICLES = frozenset("ngay the el le il den de dem the du al on day vom".split())
_MOVES = 5
#: languages that write a number in one word
_COMPOUND = ("it", "de", "nl")

_TOKEN = pattern(r"\d+|[^\W\d_]+|[^\w\s]")
_ISO = pattern(r"(?<![\w./-])(\d{4})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\w/-])(?!\.\d)")
_NUMERIC = pattern(r"(?<![\w./-])(0?[1-9]|[12]\d|3[01])([-/.])(0?[1-9]|[12]\d|3[01])\2((?:1[5-9]|20|25)\d\d)(?![\w/-])(?!\.\d)")
_ROMAN = (r"(?<![\w./-])(0?[1-9]|[12]\d|3[01])([./])\s?(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\2\s?((?:1[5-9]|20)\d\d)(?![\w/-])")
_ROMAN_MONTHS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# patterns of one script each are compiled only when a text of that script is read (re keeps them)
_CJK_DIGITS = "0-9０-９〇零○OoＯ一二三四五六七八九"
_CJK = (
    rf"(?:(?:(?P<era>令和|平成|昭和|大正|民國|民国)\s*)?(?P<year>[{_CJK_DIGITS}十百千元]{{1,9}})\s*年\s*)?(?P<month>[0-9０-９]{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月\s*"
    rf"(?P<day>[0-9０-９]{{1,2}}|[一二三四五六七八九十廿卅]{{1,3}})\s*日?"
    rf"(?:(?<=日)|(?=\s*[至到～~―-]))(?:\s*(?:至|到|から|～|~|―|-|–|—)\s*(?:(?P<month2>[0-9０-９]{{1,2}}|[一二三四五六七八九十]{{1,2}})\s*月\s*)?(?P<day2>[0-9０-９]{{1,2}}|[一二三四五六七八九十]{{1,3}})\s*日)?"
)
_KOREAN = (
    r"(?:(?P<year>\d{4})\s*년\s*)?(?P<month>\d{1,2})\s*월\s*(?P<day>\d{1,2})\s*(?:일|(?=[~～-]))"
    r"(?:\s*(?:\([월화수목금토일]\))?\s*(?:부터|~|～|-|–|에서)\s*(?:(?P<month2>\d{1,2})\s*월\s*)?(?P<day2>\d{1,2})\s*일)?"
)
_KOREAN_DOTS = (r"(?<![\d.])(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)")
_VIETNAMESE = (
    r"(?:\bngay\s+)?(?<!\d)(?P<day>\d{1,2})(?:\s*(?:-|–|den(?:\s+ngay)?|va(?:\s+ngay)?)\s*(?P<day2>\d{1,2}))?"
    r"\s+thang\s+(?P<month>\d{1,2}|muoi(?:\s+(?:mot|hai))?|gieng|chap|hai|ba|tu|bon|nam|sau|bay|tam|chin|mot)\b(?:[\s,]+nam\s+(?P<year>\d{4}))?"
)
_VIETNAMESE_SLASH = (r"\bngay\s+(?P<day>\d{1,2})(?:\s*-\s*(?P<day2>\d{1,2}))?[/.-](?P<month>\d{1,2})(?:[/.-](?P<year>\d{4}))?(?![\d/])")
_VIETNAMESE_MONTHS = {
    "mot": 1, "gieng": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10, "muoi mot": 11, "muoi hai": 12, "chap": 12,
}  # fmt: skip
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
_HAN = {c: n for n, c in enumerate("零一二三四五六七八九")} | dict.fromkeys("〇○OoＯ", 0)  # a capital O is a usual slip for the round zero


def find(text: str, language: Language) -> list[DateFound]:
    """Every date with a month and a day, in order, none overlapping another."""
    if not text:
        return []
    folded = fold(text)
    found = list(_numeric(folded, language))
    if language.script in ("Hans", "Hant", "Jpan") or (language.script == "Hang" and "月" in text):
        found.extend(_cjk(text))
    if language.script == "Hang":
        found.extend(_korean(text))
    elif language.code == "vi":
        found.extend(_vietnamese(folded))
    elif language.months and language.script not in ("Hans", "Hant", "Jpan"):
        found.extend(_named(text, folded, language))
    found.sort(key=lambda date: (date.start, -date.end))
    kept: list[DateFound] = []
    for date in found:
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
        elif date.iso and not kept[-1].iso:
            kept[-1] = date
    return _joined(folded, kept)


def iso(year: int, month: int, day: int) -> str | None:
    """The ISO form of a day that exists in a year from 1000 on, else None."""
    days = (31, 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (1000 <= year <= 2999 and 1 <= month <= 12 and 1 <= day <= days[month - 1]):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _made(start: int, end: int, year: int | None, month: int, day: int, last: tuple[int, int] | None = None) -> DateFound | None:
    """A date found, if its day exists (in a leap year where no year is stated)."""
    if iso(year or 2000, month, day) is None:
        return None
    ending = iso(year or 2000, *last) if last else None
    if last and (ending is None or last <= (month, day)):
        last, ending = None, None
    return DateFound(start, end, iso(year, month, day) if year else None, ending if year else None, month, day)


def _numeric(folded: str, language: Language) -> list[DateFound]:
    found: list[DateFound | None] = []
    if not any(sign in folded for sign in "-/."):
        return []
    if "i" in folded or "v" in folded or "x" in folded:
        for match in re.finditer(_ROMAN, folded):
            found.append(_made(*match.span(), int(match[4]), _ROMAN_MONTHS.index(match[3]) + 1, int(match[1])))
    for match in _ISO.finditer(folded):
        found.append(_made(*match.span(), int(match[1]), int(match[3]), int(match[4])))
    for match in _NUMERIC.finditer(folded):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        if language.code == "en" and match[2] != "." and day != month:
            # a day or a month may stand first in English: only a number above twelve says which
            if day > 12 >= month:
                pass
            elif month > 12 >= day:
                day, month = month, day
            else:
                continue
        if language.code == "th" and year > 2400:
            year -= 543
        found.append(_made(*match.span(), year, month, day))
    return [date for date in found if date]


def _han(token: str) -> int:
    """The value of digits, full-width digits or Han numerals ("二十三", "廿三", "二〇〇〇", "元")."""
    if token.isdecimal():
        return int(token)
    if token == "元":
        return 1
    token = token.replace("廿", "二十").replace("卅", "三十")
    if "千" in token or "百" in token:
        value = unit = 0
        for char in token:
            if char in "千百十":
                value, unit = value + (unit or 1) * {"千": 1000, "百": 100, "十": 10}[char], 0
            else:
                unit = _HAN.get(char, 0)
        return value + unit
    if "十" in token:
        tens, _, units = token.partition("十")
        return (_HAN.get(tens, 1) if tens else 1) * 10 + (_HAN.get(units, 0) if units else 0)
    return int("".join(str(_HAN.get(char, char)) for char in token if char in _HAN or char.isdecimal()) or 0)


def _cjk(text: str) -> list[DateFound]:
    found = []
    for match in re.finditer(_CJK, text):
        year = None
        if match["year"]:
            year = _han(match["year"]) + _ERAS.get(match["era"] or "", 0)
            year = year if year >= 1000 else None
        start = match.start() if year or not match["year"] else match.start("month")
        start += len(match[0]) - len(match[0].lstrip()) if start == match.start() else 0
        month, day = _han(match["month"]), _han(match["day"])
        last = (_han(match["month2"]) if match["month2"] else month, _han(match["day2"])) if match["day2"] else None
        found.append(_made(start, match.end(), year, month, day, last))
    return [date for date in found if date]


def _korean(text: str) -> list[DateFound]:
    found = []
    for match in re.finditer(_KOREAN, text):
        month, day = int(match["month"]), int(match["day"])
        last = (int(match["month2"] or month), int(match["day2"])) if match["day2"] else None
        found.append(_made(*match.span(), int(match["year"]) if match["year"] else None, month, day, last))
    found.extend(_made(*match.span(), int(match[1]), int(match[2]), int(match[3])) for match in re.finditer(_KOREAN_DOTS, text))
    return [date for date in found if date]


def _vietnamese(folded: str) -> list[DateFound]:
    found = []
    for shape in (_VIETNAMESE, _VIETNAMESE_SLASH):
        for match in re.finditer(shape, folded):
            name = " ".join(match["month"].split())
            month = int(name) if name.isdecimal() else _VIETNAMESE_MONTHS[name]
            last = (month, int(match["day2"])) if match["day2"] else None
            found.append(_made(*match.span(), int(match["year"]) if match["year"] else None, month, int(match["day"]), last))
    return [date for date in found if date]


@cache
def _months(code: str) -> tuple[dict[str, list[tuple[tuple[str, ...], int]]], bool]:
    """First word of a month name -> (all its words, month), longest first; and whether month names begin with capitals."""
    from converter.languages import language

    by_word: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    months = language(code).months
    for name, value in months.items():
        words = tuple(token for token in _TOKEN.findall(fold(name)))
        by_word.setdefault(words[0], []).append((words, value))
    for names in by_word.values():
        names.sort(key=lambda pair: (-len(pair[0]), pair))
    return by_word, all(name[0].isupper() for name in months)


def _named(text: str, folded: str, language: Language) -> list[DateFound]:
    months, capital = _months(language.code)
    tokens = [_Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(folded)]
    ordinals = _ordinals(language.code)
    found: list[DateFound | None] = []
    for at, token in enumerate(tokens):
        for words, month in months.get(token.word, ()):
            if all(at + i < len(tokens) and tokens[at + i].word == word for i, word in enumerate(words)):
                if not capital or text[token.start].isupper():
                    found.append(_around(tokens, at, at + len(words), month, language, ordinals))
                break
    return [date for date in found if date]


@cache
def _ordinals(code: str) -> dict[str, int]:
    """Folded words for days of a month."""
    from converter.languages import language

    known = {fold(word): value for word, value in language(code).ordinals.items() if value <= 31}
    known.update({word: value for word, value in spelled.parts(code).items() if 1 <= value <= 31})
    return known


def _around(tokens: list[_Token], first: int, end: int, month: int, language: Language, ordinals: dict[str, int]) -> DateFound | None:
    """The date about the month name in ``tokens[first:end]``: day before it or behind it, then the year."""
    left = _day_before(tokens, first, ordinals, language.code)
    right = _day_after(tokens, end, ordinals, language.code)
    if language.code == "hu":  # year, month, day
        if right is None:
            return None
        at = first - 1
        while at >= 0 and tokens[at].word in (".", "ev", "evi"):
            at -= 1
        stated = int(tokens[at].word) if at >= 0 and tokens[at].word.isdecimal() and len(tokens[at].word) == 4 else None
        last, stop = _range_after(tokens, right, month, language)
        return _made(tokens[at].start if stated else tokens[first].start, stop, stated, month, right.value, last)
    if right is not None:
        last, stop = _range_after(tokens, right, month, language)
        year = _year(tokens, _index(tokens, stop), language)
        if year or left is None:
            return _made(tokens[first].start, year[1] if year else stop, year[0] if year else None, month, right.value, last)
    if left is None:
        return None
    year = _year(tokens, end, language)
    stop = year[1] if year else tokens[end - 1].end
    begin = _range_before(tokens, left, ordinals, language.code)
    if begin is not None and begin.value < left.value:
        return _made(tokens[begin.first].start, stop, year[0] if year else None, month, begin.value, (month, left.value))
    return _made(tokens[left.first].start, stop, year[0] if year else None, month, left.value)


def _index(tokens: list[_Token], offset: int) -> int:
    """The first token at or behind an offset."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if tokens[middle].start < offset else (low, middle)
    return low


def _day_before(tokens: list[_Token], at: int, ordinals: dict[str, int], code: str) -> _Day | None:
    index = at - 1
    for _ in range(_MOVES):
        if index < 0:
            return None
        word = tokens[index].word
        if word.isdecimal():
            value = int(word) if len(word) <= 2 else 0
            return _Day(value, index, index + 1) if 1 <= value <= 31 else None
        if word in ordinals or word in spelled.parts(code) or (code in _COMPOUND and len(word) > 6 and spelled.read([word], code)):
            day = _spelled_before(tokens, index, ordinals, code)
            if day is not None:
                return day
        if word not in _BETWEEN and word not in _SUFFIXES:
            return None
        index -= 1
    return None


def _spelled_before(tokens: list[_Token], index: int, ordinals: dict[str, int], code: str) -> _Day | None:
    """A day in words that ends at ``index``: "sixth", "twenty-first", "treinta y uno"."""
    best = None
    parts = spelled.parts(code)
    words: list[str] = []
    for first in range(index, max(-1, index - 5), -1):
        word = tokens[first].word
        if word == "-":
            continue
        if word not in parts and word not in ordinals and not (code in _COMPOUND and spelled.read([word], code)):
            break
        words.insert(0, word)
        value = (ordinals.get(word) if len(words) == 1 else None) or spelled.read(words, code)
        if value and 1 <= value <= 31 and (len(words) == 1 or parts.get(words[0], 0) >= 10 or parts.get(words[1], 0) < 0):
            best = _Day(value, first, index + 1)
    return best


def _day_after(tokens: list[_Token], at: int, ordinals: dict[str, int], code: str) -> _Day | None:
    index = at
    for _ in range(3):
        if index >= len(tokens):
            return None
        word = tokens[index].word
        if word.isdecimal():
            value = int(word) if len(word) <= 2 else 0
            if not 1 <= value <= 31:
                return None
            end = index + 1
            if end < len(tokens) and tokens[end].word in _SUFFIXES and tokens[end].start == tokens[index].end:
                end += 1
            return _Day(value, index, end)
        if code == "en" and word in ordinals and (index > at and tokens[index - 1].word == "the"):
            return _Day(ordinals[word], index, index + 1)
        if word not in (".", "the", ",", "ho", "honap", "havanak"):
            return None
        index += 1
    return None


def _range_before(tokens: list[_Token], day: _Day, ordinals: dict[str, int], code: str) -> _Day | None:
    """The first day of a range whose last day stands before the month name: "4 au 6 décembre", "vom 4. bis 6. Dezember"."""
    index = day.first - 1
    for _ in range(2):
        if index >= 0 and tokens[index].word in _ARTICLES and tokens[index].word not in _RANGE:
            index -= 1
    if index < 1 or tokens[index].word not in _RANGE:
        return None
    index -= 1
    while index >= 0 and (tokens[index].word == "." or tokens[index].word in _SUFFIXES) and not tokens[index].word.isdecimal():
        index -= 1
    if index < 0 or not tokens[index].word.isdecimal() or len(tokens[index].word) > 2:
        return None
    value = int(tokens[index].word)
    return _Day(value, index, index + 1) if 1 <= value <= 31 else None


def _range_after(tokens: list[_Token], day: _Day, month: int, language: Language) -> tuple[tuple[int, int] | None, int]:
    """The last day of a range whose first day stands behind the month name ("December 4 to 6"), and where it ends."""
    stop = tokens[day.end - 1].end
    index = day.end
    if index < len(tokens) and language.code == "hu" and tokens[index].word == ".":
        index += 1
    if index >= len(tokens) or tokens[index].word not in _RANGE:
        return None, stop
    index += 1
    months, _ = _months(language.code)
    if index < len(tokens) and tokens[index].word in months:
        words, other = months[tokens[index].word][0]
        after = _day_after(tokens, index + len(words), _ordinals(language.code), language.code)
        return ((other, after.value), tokens[after.end - 1].end) if after and len(words) == 1 else (None, stop)
    if index < len(tokens) and tokens[index].word.isdecimal() and len(tokens[index].word) <= 2:
        value = int(tokens[index].word)
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        if day.value < value <= 31 and following not in months:
            return (month, value), tokens[index].end
    return None, stop


def _year(tokens: list[_Token], at: int, language: Language) -> tuple[int, int] | None:
    """The year that follows (through a comma or "of"), and where it ends."""
    index = at
    buddhist = False
    for _ in range(_MOVES + 1):
        if index >= len(tokens):
            return None
        word = tokens[index].word
        if word.isdecimal():
            if len(word) != 4:
                return None
            value = int(word)
            if language.code == "th" and (buddhist or value > 2400):
                value -= 543
            return (value, tokens[index].end) if 1000 <= value <= 2999 else None
        if (word in spelled.parts(language.code) and word not in _BETWEEN) or (language.code in _COMPOUND and len(word) > 8):
            return _spelled_year(tokens, index, language.code)
        buddhist = buddhist or word == "พ"
        if word in spelled.parts(language.code) and spelled.parts(language.code)[word]:
            return _spelled_year(tokens, index, language.code)
        if word not in _BETWEEN and word not in _SUFFIXES and word not in ("/", ")"):
            names = _months(language.code)[0]
            if word not in names:  # two names of one month: "كانون الأول/ديسمبر"
                return None
        index += 1
    return None


def _spelled_year(tokens: list[_Token], at: int, code: str) -> tuple[int, int] | None:
    words: list[str] = []
    best = None
    for index in range(at, min(len(tokens), at + 12)):
        word = tokens[index].word
        if word == "-":
            continue
        value = spelled.read([*words, word], code)
        if value is None and word not in spelled.parts(code):
            break
        words.append(word)
        if value is not None and 1000 <= value <= 2999 and spelled.parts(code).get(word, 1):
            best = value, tokens[index].end
    return best


def _joined(folded: str, found: list[DateFound]) -> list[DateFound]:
    """Two dates with only "to" between them are one range; the year of the last holds for both."""
    result: list[DateFound] = []
    for date in found:
        before = result[-1] if result else None
        if before is not None and before.last is None and date.last is None and date.iso is not None:
            between = folded[before.end : date.start].split()
            ties = [word for word in between if word in _TIES]
            if ties and len(between) <= 3 and all(word in _TIES or word in _ARTICLES for word in between):
                first = before.iso or iso(int(date.iso[:4]), before.month, before.day)
                if first is not None and first < date.iso:
                    result[-1] = DateFound(before.start, date.end, first, date.iso, before.month, before.day)
                    continue
        result.append(date)
    return result
