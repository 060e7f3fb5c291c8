"""Numbers as documents print them: digits of any script, Roman, letters, CJK, circled, ordinal words; read and written.

Each style is a name and a pair of functions; a token may be read in several styles ("i" is Roman 1 and the ninth letter), and
``value in [v for s, v in read(write(style, value)) if s == style]`` holds for every style.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

LATIN = "abcdefghijklmnopqrstuvwxyz"
VIETNAMESE = "abcdđeghiklmnopqrstuvxy"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
HANGUL = "가나다라마바사아자차카타파하"
ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
KANA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_PARTS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_CJK = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "兩": 2}
_CJK_TENS = {"十": 10, "百": 100, "千": 1000}


class Numeral(NamedTuple):
    """One way to read a token: the style and the value (from 1)."""

    style: str
    value: int


def read(token: str, ordinals: Mapping[str, int] | None = None) -> list[Numeral]:
    """Every way to read a bare token (no stops or brackets); an empty list if it is no number.

    ``ordinals`` are the ordinal words of the language, folded. Full-width and circled digits count as digits.
    """
    if not token or len(token) > 24:
        return []
    found: list[Numeral] = []
    plain = unicodedata.normalize("NFKC", token)
    if plain.isdecimal():
        return [Numeral("digits", int(plain))] if len(plain) <= 4 else []
    low = plain.lower()
    if len(low) <= 15:
        value = _roman(low)
        if value is not None and (plain == low or plain == plain.upper()):
            found.append(Numeral("roman" if plain == low else "ROMAN", value))
    if all(c in _CJK or c in _CJK_TENS for c in plain):
        value = _cjk(plain)
        return [Numeral("cjk", value)] if value else []
    if len(set(low)) == 1 and len(low) <= 3:  # a letter, or a letter doubled: aa follows z
        for name, alphabet in (("latin", LATIN), ("vietnamese", VIETNAMESE), ("cyrillic", CYRILLIC)):
            at = alphabet.find(low[0])
            if at >= 0:
                style = name if plain == low else name.upper()
                found.append(Numeral(style, at + 1 + (len(low) - 1) * len(alphabet)))
    if len(plain) == 1:
        for name, alphabet in (("hangul", HANGUL), ("arabic", ARABIC), ("kana", KANA), ("thai", THAI)):
            at = alphabet.find(plain)
            if at >= 0:
                found.append(Numeral(name, at + 1))
    if ordinals:
        spoken = ordinals.get(low)
        if spoken:
            found.append(Numeral("word", spoken))
    return found


def write(style: str, value: int) -> str:
    """The token of a value from 1 in a style, as ``read`` would read it; ``ValueError`` where the style cannot say it."""
    if value < 1:
        raise ValueError(f"no numeral for {value}")
    if style == "digits":
        return str(value)
    if style in ("roman", "ROMAN"):
        if value > 3999:
            raise ValueError(f"no Roman numeral for {value}")
        out = []
        for size, letters in _ROMAN_PARTS:
            count, value = divmod(value, size)
            out.append(letters * count)
        text = "".join(out)
        return text if style == "roman" else text.upper()
    if style == "cjk":
        if value > 9999:
            raise ValueError(f"no CJK numeral for {value}")
        return _write_cjk(value)
    alphabets = {
        "latin": LATIN, "vietnamese": VIETNAMESE, "cyrillic": CYRILLIC, "hangul": HANGUL, "arabic": ARABIC, "kana": KANA, "thai": THAI,
    }  # fmt: skip
    alphabet = alphabets[style.lower()]
    times, at = divmod(value - 1, len(alphabet))
    if times > (2 if style.lower() in ("latin", "vietnamese", "cyrillic") else 0):
        raise ValueError(f"no {style} letter for {value}")
    text = alphabet[at] * (times + 1)
    return text if style == style.lower() else text.upper()


def _roman(token: str) -> int | None:
    total = 0
    rest = token
    for size, letters in _ROMAN_PARTS:
        while rest.startswith(letters):
            total += size
            rest = rest[len(letters) :]
    if rest or not total or total > 3999:
        return None
    return total if write("roman", total) == token else None


def _cjk(token: str) -> int:
    if not any(c in _CJK_TENS for c in token):
        return int("".join(str(_CJK[c]) for c in token)) if len(token) <= 4 else 0
    total = current = 0
    for char in token:
        if char in _CJK_TENS:
            total += (current or 1) * _CJK_TENS[char]
            current = 0
        else:
            current = _CJK[char]
    return total + current


def _write_cjk(value: int) -> str:
    digits = "零一二三四五六七八九"
    out = []
    pending_zero = False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        count, value = divmod(value, size)
        if count:
            if pending_zero:
                out.append("零")
                pending_zero = False
            out.append(("" if count == 1 and size == 10 and not out else digits[count]) + name)
        elif out and value:
            pending_zero = True
    return "".join(out)
