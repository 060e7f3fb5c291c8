"""The languages there are, each loaded only when it is asked for, and how words are compared.

``LANGUAGES`` is a written tuple; a new language is a file of words and one line here.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import import_module
from typing import NamedTuple

from converter.languages.language import Language


class Known(NamedTuple):
    """A language whose words are known: BCP 47 code, ISO 639-2/T code, the module that holds the words, and the script (``Hani`` for all with Han)."""

    code: str
    alpha3: str
    module: str
    script: str


LANGUAGES: tuple[Known, ...] = (
    Known("en", "eng", "english", "Latn"),
    Known("vi", "vie", "vietnamese", "Latn"),
    Known("ko", "kor", "korean", "Hang"),
    Known("zh-Hans", "zho", "chinese", "Hani"),
    Known("zh-Hant", "zho", "chinese_traditional", "Hani"),
    Known("ja", "jpn", "japanese", "Hani"),
    Known("fr", "fra", "french", "Latn"),
    Known("es", "spa", "spanish", "Latn"),
    Known("pt", "por", "portuguese", "Latn"),
    Known("it", "ita", "italian", "Latn"),
    Known("de", "deu", "german", "Latn"),
    Known("nl", "nld", "dutch", "Latn"),
    Known("pl", "pol", "polish", "Latn"),
    Known("hu", "hun", "hungarian", "Latn"),
    Known("ru", "rus", "russian", "Cyrl"),
    Known("uk", "ukr", "ukrainian", "Cyrl"),
    Known("ar", "ara", "arabic", "Arab"),
    Known("id", "ind", "indonesian", "Latn"),
    Known("th", "tha", "thai", "Thai"),
)

_TRADITIONAL = ("tw", "hk", "mo", "hant")
#: ISO 639-2 bibliographic codes, which people write although the terminological ones are asked for
_BIBLIOGRAPHIC = {"fre": "fr", "ger": "de", "dut": "nl", "chi": "zh-Hans"}


@cache
def language(code: str) -> Language:
    """The words of a language, by BCP 47 tag or ISO 639-2 code, in any case; an unknown one has a code but no words."""
    parts = code.strip().replace("_", "-").lower().split("-")
    first = parts[0]
    if first in ("zh", "zho", "chi", "cmn"):
        wanted = "zh-Hant" if any(part in _TRADITIONAL for part in parts[1:]) else "zh-Hans"
    else:
        wanted = _BIBLIOGRAPHIC.get(first, first)
    for known in LANGUAGES:
        if wanted in (known.code, known.alpha3):
            words: Language = import_module(f"converter.languages.{known.module}").LANGUAGE
            return words
    from converter.languages import codes

    return codes.unknown(first)


class _Folds(dict[int, int]):
    """Code point -> folded code point, worked out when first met."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        low = char.lower()[0]
        base = unicodedata.normalize("NFD", low)[0]
        if base.isascii() or low in "ёأإآ":
            low = base
        self[code] = ord(low)
        return self[code]


_FOLDS = _Folds(
    {ord(char): ord(plain) for char, plain in zip("đĐłŁøØħĦıŧŦ", "ddlloohhitt", strict=True)}
    | {ord(char): 0x20 for char in "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"}
    | {ord(char): ord("'") for char in "’‘ʼ´`"}
    | {ord(char): ord("-") for char in "\u2010\u2011"}
)


def fold(text: str) -> str:
    """Text made ready for comparison, one character for one, so that every offset stays valid.

    Small letters; Latin letters without accents (``đ`` is ``d``, ``ł`` is ``l``); ``ё`` is ``е`` and an alif carries no hamza; the
    curly apostrophe is straight and the no-break space and hyphen are plain. Ligatures (``œ ß æ``) stay: they would change length.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def bare(folded: str) -> str:
    """A text without the vowel signs and the lengthening stroke of Arabic, which may be written or not; shorter where there are any."""
    return folded if folded.isascii() else "".join(char for char in folded if not _is_vowel(char))


def place_of(folded: str, at: int) -> int:
    """The offset in a text of the character at an offset in the same text made ``bare``."""
    seen = -1
    for offset, char in enumerate(folded):
        seen += not _is_vowel(char)
        if seen == at:
            return offset
    return len(folded)


def _is_vowel(char: str) -> bool:
    return "\u064b" <= char <= "\u0652" or char in "\u0640\u0670"
