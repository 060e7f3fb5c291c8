"""Numbers in running text as keys that are the same in every language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from converter.languages import fold, numerals
from converter.languages.language import Language

_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*")
_DENSE = frozenset(("Hans", "Hant", "Jpan", "Thai"))
#: numbers up to this one may be words on the other side
_SMALL = 12


def find(text: str, words: Language, scales: dict[str, int]) -> Iterator[tuple[int, int, str]]:
    """Numbers in any digits (start, end, key), with their powers of ten where the language has words for them: "150 billion", "150 tỷ", "1500亿"."""
    for match in _NUMBER.finditer(text):
        digits = "".join(str(unicodedata.digit(char)) if char.isdecimal() and not char.isascii() else char for char in match[0])
        value = _value(digits)
        end = match.end()
        power, taken = _power(text[end : end + 24], words, scales)
        if value is None:
            yield match.start(), end, f"n:{digits}"
        elif power:
            yield match.start(), end + taken, f"n:{value * 10**power:.10g}"
        elif value == int(value) and value <= _SMALL:
            yield match.start(), end, f"s:{int(value)}"
        else:
            yield match.start(), end, f"n:{value:.10g}"


def _value(digits: str) -> float | None:
    """The number that digits with separators say; None where they are no one number ("11.2.1")."""
    if len(digits) > 30:
        return None
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"\D", "", digits))
    whole, mark, fraction = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    if not mark:
        return float(digits)
    if whole.isdecimal() or _GROUPED.fullmatch(whole):
        return float(re.sub(r"\D", "", whole) + "." + fraction)
    return None


def _power(after: str, words: Language, scales: dict[str, int]) -> tuple[int, int]:
    """The power of ten that the words behind a number say, and how many characters they take."""
    text = after if words.code == "vi" else fold(after)
    text = text.lower()
    lead = len(text) - len(text.lstrip(" \u00a0-"))
    best = (0, 0)
    for word, power in scales.items():
        if text.startswith(word, lead) and lead + len(word) > best[1]:
            following = text[lead + len(word) : lead + len(word) + 1]
            if words.script in _DENSE or words.script == "Hang" or not following.isalpha():
                best = (power, lead + len(word))
    return best


def century(token: str) -> int:
    """The value of a Roman numeral without L, C, D and M, which are acronyms more often; 0 if the token is none."""
    return next((found.value for found in numerals.read(token) if found.style == "ROMAN"), 0) if set(token) <= set("IVX") else 0
