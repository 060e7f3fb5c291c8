"""What the last clauses of a treaty say of it: the place where it was done, and the languages in which it is authentic."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from converter.languages import dates, fold, names
from converter.languages.language import Language

_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_SENTENCE = re.compile(r"[.;。；!?](?:\s|$)|[。；]")
_AFTER = re.compile(r"\s*[,，、]?\s*")
#: letters that an adjective of a language's name may add ("français" - "française")
_ENDING = 4
_PLACE_WORDS = 5
_LOOKED_AT = 4000
_PLACE_CLOSE = ",，、;；.。:：(（\n"


class Tongues(NamedTuple):
    """BCP 47 codes: the languages of a text that is authentic in them, and the one that prevails."""

    authentic: tuple[str, ...]
    prevailing: str | None


def place(clause: str, language: Language) -> str | None:
    """The place that a done-at clause names, as printed; None if it names none."""
    clause = clause[:_LOOKED_AT]
    folded = fold(clause)
    found = dates.find(clause, language)
    return _by_template(clause, folded, language) or _by_phrase(clause, folded, [(d.start, d.end) for d in found], language)


def _by_template(clause: str, folded: str, language: Language) -> str | None:
    for template in language.places:
        before, _, after = fold(template).partition("{place}")
        at = folded.find(before)
        while at >= 0:
            start = at + len(before)
            end = folded.find(after, start, start + 20 + len(after))
            part = clause[start:end].strip() if end > start else ""
            if part and not any(char.isdecimal() or char in _PLACE_CLOSE or char.isspace() for char in part) and len(part) <= 12:
                return part
            at = folded.find(before, start)
    return None


def _by_phrase(clause: str, folded: str, dated: list[tuple[int, int]], language: Language) -> str | None:
    phrases = sorted({fold(phrase) for phrase in language.done}, key=lambda word: (-len(word), word))
    stop = frozenset(fold(word) for word in language.stop)
    last_words = {pair[1] for phrase in phrases if len(pair := phrase.split()) == 2}
    tongues = {fold(name) for name in names.languages(language.code).values()}
    # "Done at Tokyo"; or "Done in duplicate, in the English language, at Tokyo", where the preposition comes late
    begins = [0, *(match.end() for match in _SENTENCE.finditer(folded))]
    done = [at + len(phrase) for at in begins for phrase in phrases if _stands(folded, phrase, at, language)]
    starts = done[:1]
    if done:
        starts.extend(match.end() for match in _WORD.finditer(folded, done[0]) if match[0] in last_words)
    shouted = clause.isupper()
    for start in starts:
        words: list[str] = []
        at = _AFTER.match(clause, start).end() if start < len(clause) else start  # type: ignore[union-attr] # the pattern matches anything
        end = at
        for match in _WORD.finditer(clause, at):
            between = clause[end : match.start()]
            if words and any(char in _PLACE_CLOSE for char in between):
                comma = between.strip() == "," and match[0][0].isupper() and not _in(match.start(), dated)
                if not comma or fold(match[0]) in tongues or shouted:
                    break
            elif between.strip() not in ("", "-", "–"):
                break
            word = fold(match[0])
            closes = word in stop and (shouted or not match[0][0].isupper())
            if _in(match.start(), dated) or closes or word in tongues or not _capital(match[0][0]) or len(words) == _PLACE_WORDS:
                break
            words.append(match[0])
            end = match.end()
        found = clause[at:end].strip(" ,.’'") if words else ""
        if found and (language.spaces or len(found) <= 12):
            return found
    return None


def _stands(folded: str, phrase: str, at: int, language: Language) -> bool:
    return folded.startswith(phrase, at) and not (language.spaces and folded[at + len(phrase) : at + len(phrase) + 1].isalnum())


def _capital(char: str) -> bool:
    """A capital, or a letter of a script without capitals."""
    return char.isupper() or char.lower() == char.upper()


def _in(offset: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spans)


@cache
def _tongues(code: str) -> tuple[tuple[str, str, str], ...]:
    """(stem, whole folded name, BCP 47 code) of the languages that have names in a language, the longest first."""
    found = []
    for tag, name in names.languages(code).items():
        if tag in ("zh-Hans", "zh-Hant"):
            continue
        folded = fold(name)
        stem = folded
        if code in ("ru", "uk", "pl", "es", "pt", "it", "fr") and len(folded) > 5:
            stem = folded[:-2] if folded.endswith(("ий", "ый")) else folded[:-1] if folded[-1] in "аaoeiи" else folded
        found.append((stem, folded, tag))
        if folded.endswith(("语", "語")):
            found.append((folded[:-1] + "文", folded[:-1] + "文", tag))
    return tuple(sorted(found, key=lambda row: (-len(row[0]), row)))


def named(text: str, language: Language) -> list[str]:
    """The languages that a text names, in order, each once."""
    folded = fold(text)
    seen: dict[str, None] = {}
    capital = language.code in ("en", "nl")
    at = 0
    while at < len(folded):
        inside = language.spaces and at and folded[at - 1].isalnum() and language.script != "Arab"
        step = 1
        if not inside and folded[at].isalpha() and not (capital and text[at].islower()):
            for stem, whole, tag in _tongues(language.code):
                if len(whole) < (2 if not language.spaces or language.script == "Hang" else 4) or not folded.startswith(stem, at):
                    continue
                end = at + len(stem)
                while end < len(folded) and language.spaces and folded[end].isalpha():
                    end += 1
                if end - at - len(stem) <= (0 if capital else _ENDING):
                    seen.setdefault(tag)
                    step = max(1, end - at)
                    break
        at += step
    return list(seen)


def _sentences(text: str) -> list[str]:
    parts, start = [], 0
    for match in _SENTENCE.finditer(text):
        parts.append(text[start : match.end()])
        start = match.end()
    return [*parts, text[start:]]


def tongues(clause: str, language: Language) -> Tongues:
    """The authentic languages that a clause states, and the prevailing one.

    Several languages count only if the clause calls them authentic; a text done in one language is authentic in that one.
    """
    authentic: list[str] = []
    prevailing = None
    said = False
    for sentence in _sentences(clause[:_LOOKED_AT]):
        folded = fold(sentence)
        if any(fold(phrase) in folded for phrase in language.prevails) and (found := named(sentence, language)):
            prevailing = found[-1]
            continue
        said = said or any(fold(phrase) in folded for phrase in language.authentic)
        authentic.extend(named(sentence, language))
    authentic = list(dict.fromkeys(authentic))
    if len(authentic) > 1 and not said:
        authentic = []
    return Tongues(tuple(authentic), prevailing)
