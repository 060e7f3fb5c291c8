"""The last part of a work's IRI: its distinctive words, in letters that may stand in a path."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from converter.languages import dates, fold, territories
from converter.languages.language import Language
from converter.lazily import pattern

TITLE_WORDS = 8
OPENING_WORDS = 5
LENGTH = 80
_LOOKED_AT = 1000

_WORD = pattern(r"[^\W_]+")
_BRACKETS = r"[(（\[][^)）\]]*[)）\]]"
_SPELLED = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "þ": "th", "ð": "d"})


def clean(text: str) -> str:
    """Words in small letters joined by hyphens, Latin ones without accents, others as they are; nothing else. It may be empty."""
    parts: list[str] = []
    word = ""
    for char in unicodedata.normalize("NFC", fold(text).translate(_SPELLED)) + " ":
        if char.isalnum() or (word and unicodedata.category(char)[0] == "M"):
            word += char
        elif word:
            parts.append(word)
            word = ""
    return _joined(parts)


def of_title(title: str, language: Language) -> str:
    """What a title of a statement or treaty says apart from parties, kind and stop words; if that is nothing, its kind. May be empty."""
    title = title[:_LOOKED_AT]
    folded = fold(title)
    gone = [(found.start, found.end) for found in territories.find(title, language)]
    dated = [(found.start, found.end) for found in dates.find(title, language)]
    gone.extend(dated)
    gone.extend(match.span() for match in re.finditer(_BRACKETS, title) if any(match.start() <= start < match.end() for start, _ in dated))
    kinds = _spans(folded, (word for words in language.kinds.values() for word in words), language)
    words = _words(folded, [*gone, *kinds], language)
    if not words:
        words = _words(folded, gone, language) or [folded[start:end] for start, end in kinds[:1]]
    return _joined([part for word in list(dict.fromkeys(words))[:TITLE_WORDS] if (part := clean(word))])


def of_opening(text: str, language: Language, *, running: bool) -> str:
    """The first content words of a headline or, where there is none, of the text (``running``). May be empty.

    Verbs of reporting are left out; in running text a capital in mid-sentence makes a name of any word.
    """
    sample = text[:_LOOKED_AT]
    folded = fold(sample)
    kinds = {word for words in language.kinds.values() for phrase in words for word in fold(phrase).split()}
    verbs: list[tuple[int, int]] = []
    for start, end in _spans(folded, language.reporting, language)[:1]:
        verbs = [(start + m.start(), start + m.end()) for m in _WORD.finditer(folded[start:end]) if m[0] not in kinds]
    stop = frozenset(fold(word) for word in language.stop)
    words: list[str] = []
    for match in _WORD.finditer(folded):
        start, end = match.span()
        name = running and words and sample[start].isupper()
        if not name and (match[0] in stop or any(low <= start < high for low, high in verbs)):
            continue
        words.append(match[0])
        if len(words) == OPENING_WORDS:
            break
    return _joined([part for word in words if (part := clean(word))])


def _joined(parts: Iterable[str]) -> str:
    slug = ""
    for part in parts:
        longer = f"{slug}-{part}" if slug else part[:LENGTH]
        if len(longer) > LENGTH:
            break
        slug = longer
    return slug


def _spans(folded: str, phrases: Iterable[str], language: Language) -> list[tuple[int, int]]:
    """Where phrases stand as words, the longest first at each place, none overlapping another."""
    found: list[tuple[int, int]] = []
    for phrase in sorted({fold(phrase) for phrase in phrases}, key=lambda word: (-len(word), word)):
        at = folded.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            left = at == 0 or not folded[at - 1].isalnum()
            right = end >= len(folded) or not folded[end].isalnum() or language.script == "Hang"
            if (not language.spaces or (left and right)) and not any(at < high and end > low for low, high in found):
                found.append((at, end))
            at = folded.find(phrase, end)
    return sorted(found)


def _words(folded: str, gone: list[tuple[int, int]], language: Language) -> list[str]:
    """The words outside ``gone`` that are no stop words."""
    stop = frozenset(fold(word) for word in language.stop)
    if not language.spaces:
        found = _spans(folded, [word for word in stop if len(word) > 1], language)
        gone = gone + [span for span in found if language.script != "Thai" or _stands_alone(folded, *span)]
    covered = bytearray(len(folded))
    for start, end in gone:
        covered[start:end] = b"\1" * (end - start)
    if language.spaces:
        # a word that only begins with a name carries a particle or an ending
        return [m[0] for m in _WORD.finditer(folded) if not covered[m.start()] and m[0] not in stop]
    pieces, at = [], 0
    while at < len(folded):
        end = at
        while end < len(folded) and not covered[end] and (folded[end].isalnum() or unicodedata.category(folded[end])[0] == "M"):
            end += 1
        piece = folded[at:end]
        while piece and piece[0] in stop:
            piece = piece[1:]
        while piece and piece[-1] in stop:
            piece = piece[:-1]
        if piece:
            pieces.append(piece)
        at = end + 1
    return pieces


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a stretch of Thai may be a word: no vowel written before it, no sign written over or behind its last letter."""
    before, after = folded[start - 1 : start], folded[end : end + 1]
    return before not in tuple("เแโใไ") and (not after or unicodedata.category(after) != "Mn") and after not in tuple("ะาำ")
