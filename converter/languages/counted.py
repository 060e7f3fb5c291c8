"""Numbers in words in running text: "sixty days", "deux millions", "ba mươi ngày", "六十日", "ستون يومًا", "шестидесяти".

Only numbers from 13 on, and those with a power of ten behind them ("two million"), are found: smaller ones are words like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from converter.languages import fold, spelled
from converter.languages.language import Language

#: forms that years in words do not need, folded: cases of Slavic numbers, and languages that have no years in words here
_FORMS = {
    "fr": "mille 1000 milles 1000",
    "nl": "tweeen 2 drieen 3 vieren 4 vijven 5 zessen 6",
    "ru": "двух 2 двумя 2 трех 3 тремя 3 четырех 4 четырьмя 4 пяти 5 пятью 5 шести 6 семи 7 восьми 8 девяти 9 десяти 10 одиннадцати 11 двенадцати 12 тринадцать 13 тринадцати 13 "
    "четырнадцать 14 четырнадцати 14 пятнадцать 15 пятнадцати 15 шестнадцать 16 шестнадцати 16 семнадцать 17 семнадцати 17 восемнадцать 18 восемнадцати 18 девятнадцать 19 "
    "девятнадцати 19 двадцати 20 тридцати 30 сорока 40 пятидесяти 50 шестидесяти 60 семидесяти 70 восьмидесяти 80 девяноста 90 ста 100 двести 200 двухсот 200 триста 300 трехсот 300 "
    "четыреста 400 четырехсот 400 пятьсот 500 пятисот 500 шестьсот 600 шестисот 600 тысячу 1000 тысяч 1000",
    "uk": "двох 2 трьох 3 чотири 4 чотирьох 4 п'ять 5 п'яти 5 шість 6 шести 6 сім 7 семи 7 вісім 8 восьми 8 дев'ять 9 дев'яти 9 десять 10 десяти 10 тринадцять 13 тринадцяти 13 "
    "чотирнадцять 14 чотирнадцяти 14 п'ятнадцять 15 п'ятнадцяти 15 шістнадцять 16 вісімнадцять 18 вісімнадцяти 18 дев'ятнадцять 19 двадцяти 20 тридцяти 30 сорока 40 "
    "п'ятдесяти 50 шістдесяти 60 сімдесяти 70 вісімдесяти 80 дев'яноста 90 ста 100 двісті 200 двохсот 200 триста 300 трьохсот 300 чотириста 400 п'ятсот 500 тисячу 1000 тисяч 1000",
    "pl": "dwoch 2 dwie 2 trzech 3 cztery 4 czterech 4 piec 5 pieciu 5 szesc 6 szesciu 6 siedem 7 siedmiu 7 osiem 8 osmiu 8 dziewiec 9 dziewieciu 9 dziesiec 10 dziesieciu 10 "
    "trzynascie 13 trzynastu 13 czternascie 14 czternastu 14 pietnascie 15 pietnastu 15 szesnascie 16 szesnastu 16 siedemnascie 17 siedemnastu 17 osiemnascie 18 osiemnastu 18 "
    "dziewietnascie 19 dziewietnastu 19 dwudziestu 20 trzydziestu 30 czterdziesci 40 czterdziestu 40 piecdziesiat 50 piecdziesieciu 50 szescdziesiat 60 szescdziesieciu 60 "
    "siedemdziesiat 70 siedemdziesieciu 70 osiemdziesiat 80 osiemdziesieciu 80 dziewiecdziesiat 90 dziewiecdziesieciu 90 sto 100 stu 100 dwiescie 200 dwustu 200 trzysta 300 trzystu 300 "
    "czterysta 400 czterystu 400 piecset 500 pieciuset 500 tysiecy 1000",
    "hu": "egy 1 ket 2 ketto 2 harom 3 negy 4 ot 5 hat 6 het 7 nyolc 8 kilenc 9 tiz 10 tizen 10 husz 20 huszon 20 harminc 30 negyven 40 otven 50 hatvan 60 hetven 70 nyolcvan 80 "
    "kilencven 90 szaz 100 ezer 1000",
    "vi": "một 1 hai 2 ba 3 bốn 4 tư 4 năm 5 lăm 5 sáu 6 bảy 7 tám 8 chín 9 mười 10 mươi -10 mốt 1 trăm 100 nghìn 1000 ngàn 1000 linh 0 lẻ 0",
    "ar": "واحد 1 اثنان 2 اثنين 2 ثلاثة 3 ثلاث 3 اربعة 4 اربع 4 خمسة 5 خمس 5 ستة 6 ست 6 سبعة 7 سبع 7 ثمانية 8 ثماني 8 ثمان 8 تسعة 9 تسع 9 عشر 10 عشرة 10 عشرون 20 عشرين 20 "
    "ثلاثون 30 ثلاثين 30 اربعون 40 اربعين 40 خمسون 50 خمسين 50 ستون 60 ستين 60 سبعون 70 سبعين 70 ثمانون 80 ثمانين 80 تسعون 90 تسعين 90 مئة 100 مائة 100 مئتان 200 مئتين 200 مئتي 200 "
    "مائتان 200 مائتين 200 مائتي 200 ثلاثمئة 300 ثلاثمائة 300 اربعمئة 400 اربعمائة 400 خمسمئة 500 خمسمائة 500 ستمئة 600 ستمائة 600 سبعمئة 700 سبعمائة 700 ثمانمئة 800 ثمانمائة 800 "
    "تسعمئة 900 تسعمائة 900 الف 1000 الاف 1000 الفا 1000 الفان 2000 الفين 2000 الفي 2000 مليونان 2000000 مليونين 2000000 مليوني 2000000 ملياران 2000000000 مليارين 2000000000 "
    "ملياري 2000000000",
}  # fmt: skip
#: languages whose numbers are written in one piece, and so are cut
_COMPOUND = frozenset(("de", "nl", "it", "hu", "es", "id"))
#: "per cent" is no hundred
_PER = frozenset(("per", "por", "pour", "pro"))
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
_GAP = re.compile(r"[ \u00a0\u202f-]{1,2}")
#: words of the longest number looked at
_MOST = 10
_LEAST = 13
_HAN = re.compile(r"(?:[零〇一二三四五六七八九十两兩]|百(?=[一二三四五六七八九十万萬])|千(?=[一二三四五六七八九百]))[零〇一二三四五六七八九十百千万萬亿億两兩]+")
#: a number that is spelled digit by digit: a year, mostly
_HAN_DIGITS = re.compile(r"[一二][零〇一二三四五六七八九]{3}")
_HAN_VALUES = {char: at % 10 for at, char in enumerate("零一二三四五六七八九〇")} | {"两": 2, "兩": 2}
_HAN_UNITS, _HAN_POWERS = {"十": 10, "百": 100, "千": 1000}, {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
#: parts of Thai numbers
_THAI = "หนึ่ง 1 เอ็ด 1 สอง 2 ยี่ 2 สาม 3 สี่ 4 ห้า 5 หก 6 เจ็ด 7 แปด 8 เก้า 9 สิบ 10 ร้อย 100 พัน 1000 หมื่น 10000 แสน 100000 ล้าน 1000000"
_HANGUL = re.compile(r"(?<![가-힣])(?:([이삼사오육칠팔구])십([이삼사오육칠팔구]?)(?= ?(?:일|개월|년|명|주)(?![가-힣])| ?(?:일|개월|년|명|주)(?:간|이내|이상|전|후|까지|동안|의))|(서른|마흔|쉰|예순|일흔|여든|아흔)(?= ))")
_NATIVE = {"서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}


def find(text: str, words: Language, scales: dict[str, int]) -> Iterator[tuple[int, int, int]]:
    """Numbers in words (start, end, value) from 13 on; ``scales`` are the language's words for powers of ten with their exponents."""
    if words.script in ("Hans", "Hant", "Jpan"):
        yield from _han(text)
    elif words.script == "Hang":
        yield from _hangul(text)
    elif words.script == "Thai":
        yield from _thai(text)
    else:
        yield from _spaced(text, words, scales)


@cache
def _known(code: str) -> dict[str, int]:
    more = _FORMS.get(code, "").split()
    return spelled.parts(code) | dict(zip(more[::2], map(int, more[1::2]), strict=True))


def _spaced(text: str, words: Language, scales: dict[str, int]) -> Iterator[tuple[int, int, int]]:
    known = _known(words.code)
    if not known:
        return
    arabic = words.script == "Arab"
    tokens: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        word = (match[0].lower() if words.code == "vi" else fold(match[0])).replace("’", "'").replace("ʼ", "'")
        tokens.append((_bare(word, known) if arabic else word, match.start(), match.end()))
    at = 0
    while at < len(tokens):
        if not _part(tokens[at][0], known, words.code):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and end - at < _MOST and _GAP.fullmatch(text[tokens[end - 1][2] : tokens[end][1]]) and _part(tokens[end][0], known, words.code):
            end += 1
        said = [token for token, _, _ in tokens[at:end]]
        if words.code == "vi":  # "năm" is also the year: five only in front of a power of ten
            cut = next((k for k, word in enumerate(said) if word == "năm" and (k + 1 == len(said) or said[k + 1] not in ("mươi", "trăm", "nghìn", "ngàn"))), len(said))
            said = said[:cut]
        while said and known.get(said[-1]) == 0:
            said.pop()
        first = at
        at = end if not said or first + len(said) == end else first + len(said) + 1
        while said and known.get(said[0]) == 0:
            said.pop(0)
            first += 1
        value = _value(said, known, words.code)
        if not value or (first and tokens[first - 1][0] in _PER and value == 100):
            continue
        last = first + len(said)
        power = scales.get(tokens[last][0], 0) if last < len(tokens) and _GAP.fullmatch(text[tokens[last - 1][2] : tokens[last][1]]) else 0
        if power:
            value, last = value * 10**power, last + 1
            at = max(at, last)
        if value >= _LEAST:
            yield tokens[first][1], tokens[last - 1][2], value


def _bare(word: str, known: dict[str, int]) -> str:
    """An Arabic number word without "and" and "the"."""
    for prefix in ("وال", "ال", "و"):
        if word.startswith(prefix) and word not in known and word[len(prefix) :] in known:
            return word[len(prefix) :]
    return word


def _part(word: str, known: dict[str, int], code: str) -> bool:
    return word in known or (code in _COMPOUND and len(word) > 5 and spelled.pieces(word, known) is not None)


def _value(said: list[str], known: dict[str, int], code: str) -> int | None:
    """What the words say together; None if they do not make one number ("three four")."""
    if not said:
        return None
    values = [value for word in said for value in (spelled.pieces(word, known) or ())]
    if code == "ar":
        return _sum(values)
    if any(0 < first < 10 and 0 < second < 20 for first, second in pairwise(values)) and code not in ("fr", "id", "vi"):
        return None
    return spelled.value(values, code)


def _sum(values: list[int]) -> int:
    """Arabic: units before tens, thousands behind what they count."""
    total = current = 0
    for value in values:
        if value == 1000:
            total, current = total + (current or 1) * 1000, 0
        else:
            current += value
    return total + current


def _han(text: str) -> Iterator[tuple[int, int, int]]:
    for match in _HAN.finditer(text):
        if any(char in _HAN_UNITS or char in _HAN_POWERS for char in match[0]) or _HAN_DIGITS.fullmatch(match[0]):
            value = han(match[0])
            if value >= _LEAST:
                yield match.start(), match.end(), value


def han(run: str) -> int:
    """The value of a run of Han numerals: by units and powers, or digit by digit where there are none."""
    if not any(char in _HAN_UNITS or char in _HAN_POWERS for char in run):
        return int("".join(str(_HAN_VALUES[char]) for char in run))
    total = section = digit = 0
    for char in run:
        if char in _HAN_VALUES:
            digit = _HAN_VALUES[char]
        elif char in _HAN_UNITS:
            section, digit = section + (digit or 1) * _HAN_UNITS[char], 0
        else:
            total, section, digit = total + (section + digit or 1) * _HAN_POWERS[char], 0, 0
    return total + section + digit


def _hangul(text: str) -> Iterator[tuple[int, int, int]]:
    digits = "이삼사오육칠팔구"
    for match in _HANGUL.finditer(text):
        value = _NATIVE[match[3]] if match[3] else 10 * (digits.index(match[1]) + 2) + (digits.index(match[2]) + 2 if match[2] else 0)
        yield match.start(), match.end(), value


@cache
def _thai_words() -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    listed = _THAI.split()
    known = dict(zip(listed[::2], map(int, listed[1::2]), strict=True))
    one = "|".join(sorted(known, key=len, reverse=True))
    return known, re.compile(one), re.compile(f"(?:{one}){{2,}}")


def _thai(text: str) -> Iterator[tuple[int, int, int]]:
    known, one, run = _thai_words()
    for match in run.finditer(text):
        total = section = digit = 0
        for part in map(known.__getitem__, one.findall(match[0])):
            if part < 10:
                digit = part
            elif part < 10**6:
                section, digit = section + (digit or 1) * part, 0
            else:
                total, section, digit = total + (section + digit or 1) * part, 0, 0
        if total + section + digit >= _LEAST:
            yield match.start(), match.end(), total + section + digit
