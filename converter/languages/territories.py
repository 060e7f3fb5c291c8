"""Finds names of states and territories in running text: CLDR names of the text's language, and the full names in ``Language.states``."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from converter.languages import fold, names
from converter.languages import language as words_of
from converter.languages.language import Language


class TerritoryFound(NamedTuple):
    """``text[start:end]`` names a territory: ISO 3166-1 alpha-2 code in lower case (``eu`` for the European Union), English name."""

    start: int
    end: int
    code: str
    name: str


#: names in English where the CLDR has another than states use among themselves
_FORMAL = {
    "bn": "Brunei Darussalam", "cd": "Democratic Republic of the Congo", "cg": "Republic of the Congo", "gb": "United Kingdom", "hk": "Hong Kong", "kp": "Democratic People's Republic of Korea",
    "kr": "Republic of Korea", "la": "Lao People's Democratic Republic", "mm": "Myanmar", "mo": "Macao", "ps": "Palestine", "ru": "Russian Federation",
    "sy": "Syrian Arab Republic", "us": "United States of America", "va": "Holy See", "vn": "Viet Nam",
}  # fmt: skip

#: endings that a name may take on, by language; the last vowel of the name may fall off before them
_ENDINGS = {
    "ru": "а я у ю е и ы ой ей ем ом ою ею ью ов ам ям ами ями ах ях ии ию ией", "uk": "а я у ю е і ї и ій ої ою ею єю ю ом ем ям ами ями ах ях ії ію ією",
    "pl": "a y i e u ie ę ą ii ię ią om em ów ami ach iem", "hu": "t nak nek ban ben bol rol ra re hoz hez tol val vel nal nel lal lel ral rel gal gel dal del bal bel szal zal ert ig on en n i",
    "de": "s es", "nl": "s", "it": "", "en": "", "id": "",
}  # fmt: skip
_VOWELS = "аяоеийьіїєaeo"
#: particles that follow a name in Korean, by their first letter
_PARTICLES = frozenset("과와의에은는이가을를도로간측및·정")
#: words for the form of a state that Korean puts behind its name without a space: "칠레공화국"
_FORMS = (
    "사회주의", "볼리바르", "다루살람", "이슬람", "다민족", "공화", "연방", "민주", "인민", "회교", "아랍", "합중", "연합", "독립", "하심", "동방", "왕", "국",
)  # fmt: skip
_COLUMNS = ("en", "vi", "fr", "es", "ru", "ko", "zh", "de", "it", "pt", "nl", "pl", "hu", "uk", "ar", "id", "ja", "th")
#: seats of governments and organisations that no time zone is named for, in these languages
_SEATS = """
Beijing|Bắc Kinh|Pékin|Pekín, Beijing|Пекин|베이징, 북경|北京|Peking|Pechino|Pequim|Peking|Pekin|Peking|Пекін|بكين|Beijing|北京|ปักกิ่ง
Washington|Washington, Oa-sinh-tơn|Washington|Washington|Вашингтон|워싱턴|华盛顿, 華盛頓|Washington|Washington|Washington|Washington|Waszyngton|Washington|Вашингтон|واشنطن|Washington|ワシントン|วอชิงตัน
Geneva|Giơ-ne-vơ, Geneva|Genève|Ginebra|Женев|제네바|日内瓦, 日內瓦|Genf|Ginevra|Genebra|Genève|Genew|Genf|Женев|جنيف|Jenewa|ジュネーブ, ジュネーヴ|เจนีวา
New Delhi|New Delhi, Niu Đê-li|New Delhi|Nueva Delhi|Нью-Дели|뉴델리|新德里|Neu-Delhi|Nuova Delhi|Nova Deli|New Delhi|New Delhi, Nowe Delhi|Újdelhi|Нью-Делі|نيودلهي|New Delhi|ニューデリー|นิวเดลี
Hanoi|Hà Nội|Hanoï|Hanói|Ханой|하노이|河内, 河內|Hanoi|Hanoi|Hanói|Hanoi|Hanoi|Hanoi|Ханой|هانوي|Hanoi|ハノイ|ฮานอย
Canberra|Canberra|Canberra|Canberra|Канберр|캔버라|堪培拉, 坎培拉|Canberra|Canberra|Camberra|Canberra|Canberr|Canberra|Канберр|كانبرا|Canberra|キャンベラ|แคนเบอร์รา
Ottawa|Ottawa|Ottawa|Ottawa|Оттав|오타와|渥太华, 渥太華|Ottawa|Ottawa|Otava|Ottawa|Ottaw|Ottawa|Оттав|أوتاوا|Ottawa|オタワ|ออตตาวา
Ankara|Ankara|Ankara|Ankara|Анкар|앙카라|安卡拉|Ankara|Ankara|Ancara|Ankara|Ankar|Ankara|Анкар|أنقرة|Ankara|アンカラ|อังการา
Brasilia|Brasilia|Brasilia|Brasilia|Бразилиа|브라질리아|巴西利亚, 巴西利亞|Brasilia|Brasilia|Brasília|Brasilia|Brasilia|Brazíliaváros|Бразиліа|برازيليا|Brasilia|ブラジリア|บราซิเลีย
The Hague|La Hay, Hague|La Haye|La Haya|Гааг|헤이그|海牙|Den Haag|L'Aia, Aia|Haia|Den Haag|Hadz|Hága|Гааг|لاهاي|Den Haag|ハーグ|กรุงเฮก
Strasbourg|Strasbourg|Strasbourg|Estrasburgo|Страсбург|스트라스부르|斯特拉斯堡|Straßburg|Strasburgo|Estrasburgo|Straatsburg|Strasburg|Strasbourg|Страсбург|ستراسبورغ|Strasbourg|ストラスブール|สตราสบูร์ก
Osaka|Osaka|Osaka|Osaka|Осак|오사카|大阪|Osaka|Osaka|Osaka|Osaka|Osaka|Oszaka|Осак|أوساكا|Osaka|大阪|โอซากา
Busan, Pusan|Busan|Busan, Pusan|Busan, Pusan|Пусан|부산|釜山|Busan, Pusan|Busan|Busan|Busan|Pusan|Puszan|Пусан|بوسان|Busan|釜山, プサン|ปูซาน
"""
_PREFIXES = frozenset("وفبلك")
_START = re.compile(r"(?<![^\W_])[^\W_]")
_DENSE = ("Hans", "Hant", "Jpan", "Thai")


class _Name(NamedTuple):
    folded: str
    code: str
    exact: str  # as it must be printed, for acronyms; else empty
    stem: str  # without its last vowel, where endings are taken on; else empty
    low: bool  # begins with a small letter


@cache
def _names(code: str) -> dict[str, tuple[_Name, ...]]:
    """First two folded letters -> names, the longest first."""
    pairs: dict[str, str] = {}
    for territory, name in names.territories(code).items():
        for one in _variants(name):
            pairs.setdefault(one, territory)
    pairs.update(words_of(code).states)
    return _by_start(pairs, code)


@cache
def _cities(code: str) -> dict[str, tuple[_Name, ...]]:
    """The same for cities."""
    pairs = {name: city for city, name in names.cities(code).items()}
    column = _COLUMNS.index(code.partition("-")[0]) if code.partition("-")[0] in _COLUMNS else -1
    for row in _SEATS.strip().split("\n") if column >= 0 else ():
        cells = row.split("|")
        pairs.update(dict.fromkeys((name.strip() for name in cells[column].split(",")), cells[0].strip().lower()))
    return _by_start(pairs, code)


def _by_start(pairs: dict[str, str], code: str) -> dict[str, tuple[_Name, ...]]:
    data = words_of(code)
    endings = _ENDINGS.get(code, "")
    table: dict[str, list[_Name]] = {}
    for name, territory in pairs.items():
        folded = fold(name)
        acronym = len(name) <= 6 and name.isupper()
        stem = ""
        if endings and not acronym and len(folded) > 3:
            stem = folded[:-1] if (folded[-1] in _VOWELS and data.script == "Cyrl") or (code == "pl" and folded[-1] in "ao") else folded
        table.setdefault(folded[:2], []).append(_Name(folded, territory, name if acronym else "", stem, name[0].islower()))
    return {key: tuple(sorted(found, key=lambda one: (-len(one.folded), one))) for key, found in table.items()}


def _variants(name: str) -> list[str]:
    """A CLDR name, and its parts where it gives two: "Myanmar (Burma)", "Bosnia & Herzegovina"."""
    main, bracket, rest = name.partition(" (")
    found = [main, rest.rstrip(")")] if bracket and rest.endswith(")") else [name]
    found.extend([one.replace(" & ", " and ") for one in found if " & " in one])
    return [*found, *(one.replace("St. ", "Saint ") for one in found if one.startswith("St. "))]


@cache
def _endings(code: str) -> frozenset[str]:
    return frozenset(fold(ending) for ending in _ENDINGS.get(code, "").split())


@cache
def name_of(code: str) -> str:
    """The English name of a territory, for people; the code itself in capitals if it has none."""
    return _FORMAL.get(code) or names.territories("en").get(code) or code.upper()


def find(text: str, language: Language) -> list[TerritoryFound]:
    """Every name of a territory, the longest at each place, in order; "Korea" alone is the Republic of Korea.

    Names begin and end with words (a possessive or, where the language has them, a case ending may follow) and are capitalised as printed
    names are. What names no territory although it holds the name of one ("South China Sea") is passed over.
    """
    return [TerritoryFound(start, end, code, name_of(code)) for start, end, code in _find(text, language, _names(language.code))]


def cities(text: str, language: Language) -> list[tuple[int, int, str]]:
    """Every name of a capital or another well-known city: (start, end, the same key in every language)."""
    return _find(text, language, _cities(language.code))


def _find(text: str, language: Language, table: dict[str, tuple[_Name, ...]]) -> list[tuple[int, int, str]]:
    if not text or not table:
        return []
    folded = fold(text)
    dense = language.script in _DENSE
    found: list[tuple[int, int, str]] = []
    until = 0
    starts = range(len(folded)) if dense else (match.start() for match in _START.finditer(folded))
    for at in starts:
        if at < until:
            continue
        end, code = _at(text, folded, at, table, language)
        if not end and language.script == "Arab" and folded[at] in _PREFIXES:
            at += 1
            end, code = _at(text, folded, at, table, language)
        if end:
            until = end
            if code:
                found.append((at, end, code))
    return found


def _at(text: str, folded: str, at: int, table: dict[str, tuple[_Name, ...]], language: Language) -> tuple[int, str]:
    """(end, code) of the longest name that begins at an offset; (0, "") if there is none."""
    for name in table.get(folded[at : at + 2], ()):
        if name.exact:
            if text.startswith(name.exact, at) and _ends(folded, at + len(name.folded), language):
                return at + len(name.folded), name.code
            continue
        if text[at].islower() and not name.low:
            continue  # a common word: names begin with a capital
        if folded.startswith(name.folded, at) and _ends(folded, at + len(name.folded), language):
            return at + len(name.folded), name.code
        if name.stem and folded.startswith(name.stem, at):
            end = at + len(name.stem)
            while end < len(folded) and folded[end].isalpha():
                end += 1
            if folded[at + len(name.stem) : end] in _endings(language.code):
                return end, name.code
    return 0, ""


def _ends(folded: str, end: int, language: Language) -> bool:
    if language.script in _DENSE or end >= len(folded) or not folded[end].isalnum():
        return True
    if language.script != "Hang":
        return False
    end = _past_form(folded, end)
    return end >= len(folded) or folded[end] in _PARTICLES or not "가" <= folded[end] <= "힣"


def _past_form(folded: str, end: int) -> int:
    """Behind the words for the form of a state, if they end in the word for a state."""
    at = last = end
    while form := next((form for form in _FORMS if folded.startswith(form, at)), ""):
        at += len(form)
        last = at if form in ("국", "연방") else last
    return last
