"""Splits a text into sentences: stops of all scripts, abbreviations of the language, and no split inside numbers, initials or names.

One pass over the stops, linear in the text. Where a script has no sentence stop (Thai) the whole text is one sentence.
"""

from __future__ import annotations

import re
from functools import cache

from converter.languages import fold
from converter.languages.language import Language

_STOP = re.compile(r"[.!?…]+|[。！？｡؟۔։।]+")
_CLOSERS = "\"'”’»›)]）】」』〉》"
_OPENERS = "\"'“‘«‹([（【「『〈《¿¡–—-"
_WORD_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]]+$")
#: abbreviations of no language in particular, folded, without their last stop
_GENERAL = frozenset("no nos art arts para paras vol ch sec mr mrs ms dr prof st gen col sr jr vs cf etc e.g i.e u.s u.n u.k a.m p.m".split())
#: those that may well end a sentence: split if a capital follows
_MAY_END = frozenset(("etc", "u.s", "u.n", "u.k", "a.m", "p.m", "jr", "sr", "v.v", "т.д", "т.п"))


def split(text: str, language: Language) -> list[tuple[int, int]]:
    """Offsets (start, end) of the sentences of a text, in order; every character that is not white space stands in exactly one."""
    abbreviations = _folded(language.abbreviations)
    found: list[tuple[int, int]] = []
    start = _skip(text, 0)
    for match in _STOP.finditer(text):
        end = match.end()
        if end <= start:
            continue
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        if text[end : end + 1].isspace() and text[end + 1 : end + 2] == "»":  # French sets it off
            end += 2
        if end >= len(text):
            break
        if match[0][0] in ".!?…" and not _ends(text, match, start, end, abbreviations, language):
            continue
        found.append((start, end))
        start = _skip(text, end)
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return found


@cache
def _folded(abbreviations: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word).rstrip(".") for word in abbreviations)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, stop: re.Match[str], start: int, end: int, abbreviations: frozenset[str], language: Language) -> bool:
    """Whether a Western stop ends a sentence: white space and an upper-case letter, digit or quotation follow, and no abbreviation stands before."""
    if not text[end].isspace():
        return False
    after = _skip(text, end)
    first = after
    while first < len(text) and text[first] in _OPENERS:
        first += 1
    follows = text[first : first + 1]
    if follows.islower():
        return False
    if stop[0] != ".":
        return True
    before = _WORD_BEFORE.search(text, max(0, stop.start() - 24), stop.start())
    word = fold(before[0]) if before else ""
    if word in abbreviations or word in _GENERAL:
        return word in _MAY_END and follows.isupper() and len(text) - first > 3 and text[first : first + 2][1:].islower() and _common(text, first)
    if len(word) == 1 and word.isalpha() and before is not None and before[0].isupper():
        return False  # an initial
    if word.isdecimal() and len(word) <= 2 and follows.isupper() and _month(text, first, language):
        return False
    return not (word.isdecimal() and len(word) <= 2 and before is not None and before.start() == start)


def _month(text: str, at: int, language: Language) -> bool:
    """Whether a stop before this place belongs to a day: a month follows, and where the language puts no stop behind a day (English), a year too."""
    word = re.match(r"[^\W\d_]+", text[at : at + 30])
    if word is None or word[0] not in language.months:
        return False
    return language.code != "en" or re.match(r",?\s+\d{4}(?!\d)", text[at + word.end() : at + word.end() + 12]) is not None


def _common(text: str, at: int) -> bool:
    """Whether the word is one that opens sentences rather than goes on with a name: it is short."""
    word = re.match(r"[^\W\d_]+", text[at : at + 30])
    return word is not None and len(word[0]) <= 4
