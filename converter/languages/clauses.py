"""What the last clauses of a treaty say of it: the place where it was done, and the languages in which it is authentic."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from converter.languages import bare, dates, fold, names
from converter.languages.language import Language

_WORD = re.compile(r"(?:['’]s-)?[^\W\d_](?:[\w.'’-]|[\u0300-\u036f\u064b-\u0652\u0e31-\u0e4e])*")
_SENTENCE = re.compile(r"[.;。；!?](?:\s|$)|[。；]")
_AFTER = re.compile(r"\s*[,，、]?\s*")
#: letters that an adjective of a language's name may add ("français" - "française")
_ENDING = 4
_PLACE_WORDS = 5
_SHORT_PLACE, _LONGEST_PLACE = 12, 24
_NAME_IN = 200
#: small words inside the name of a place, and those that follow them there
_LINKS = frozenset("de del do da dos das di es am an der sur phố pho".split())
_SECOND = frozenset("la las los le les der dem".split())
_LOOKED_AT = 4000
_PLACE_CLOSE = ",，、;；.。:：(（\n"


class Tongues(NamedTuple):
    """BCP 47 codes: the languages of a text that is authentic in them, and the one that prevails."""

    authentic: tuple[str, ...]
    prevailing: str | None


def place(clause: str, language: Language) -> str | None:
    """The place that a done-at clause names, as printed (Arabic without vowel signs); None if it names none."""
    clause = clause[:_LOOKED_AT]
    if language.script == "Arab":
        clause = bare(clause)
    folded = fold(clause)
    found = dates.find(clause, language)
    return _by_template(clause, folded, language) or _by_phrase(clause, folded, [(d.start, d.end) for d in found], language)


def _by_template(clause: str, folded: str, language: Language) -> str | None:
    longest = _LONGEST_PLACE if language.script == "Thai" else _SHORT_PLACE
    for template in language.places:
        before, _, after = fold(template).partition("{place}")
        at = folded.find(before)
        while at >= 0:
            start = at + len(before)
            end = folded.find(after, start, start + longest + 8 + len(after)) if after else _closed(folded, start)
            part = clause[start:end].strip() if end > start else ""
            if part and not any(char.isdecimal() or char in _PLACE_CLOSE or char.isspace() for char in part) and len(part) <= longest:
                return part
            at = folded.find(before, start)
    return None


def _closed(folded: str, start: int) -> int:
    """Where a name ends that nothing but the end of its line or clause closes."""
    end = start
    while end < len(folded) and folded[end].isalnum():
        end += 1
    return end


def _by_phrase(clause: str, folded: str, dated: list[tuple[int, int]], language: Language) -> str | None:
    starts = _starts(folded, language)
    if not starts:
        return None
    stop = {fold(word) for word in language.stop}
    if language.script == "Arab":  # no capital tells a name from the word for the instrument
        stop |= {word for words in language.kinds.values() for phrase in words for word in (fold(phrase), *fold(phrase).split())}
    tongues = {fold(name) for name in names.languages(language.code).values()}
    witness = sorted(fold(phrase) for phrase in language.testimonium)
    for start in starts:
        if any(folded.startswith(phrase.partition(" ")[2], start + 1) for phrase in witness if " " in phrase and folded[:start].endswith(phrase.partition(" ")[0])):
            continue  # "IN WITNESS WHEREOF"
        found = _name(clause, _past_town(clause, folded, start, language), dated, stop, tongues)
        if found and (language.spaces or len(found) <= _SHORT_PLACE):
            return found
    return None


def _starts(folded: str, language: Language) -> list[int]:
    """Where the name of a place may begin: "Done at Tokyo"; or "Done in duplicate, in the English language, at Tokyo", where the preposition comes late."""
    phrases = sorted({fold(phrase) for phrase in language.done}, key=lambda word: (-len(word), word))
    inside = sorted({fold(phrase) for phrase in language.done_inside}, key=lambda word: (-len(word), word))
    begins = [0, *(match.end() for match in _SENTENCE.finditer(folded))]
    done = [at + len(phrase) for at in begins for phrase in phrases if _stands(folded, phrase, at, language)]
    done.extend(at + len(phrase) for phrase in inside if (at := folded.find(phrase)) > 0 and not folded[at - 1].isalnum())
    last_words = {pair[-1] for phrase in (*phrases, *inside) if len(pair := phrase.split()) > 1}
    starts = done[:1]
    if done:
        starts.extend(match.end() for match in _WORD.finditer(folded, done[0]) if match[0] in last_words)
    return starts


def _past_town(clause: str, folded: str, start: int, language: Language) -> int:
    """Behind words like "the city of", unless they are written as part of the name ("Thành phố Hồ Chí Minh")."""
    found = _AFTER.match(clause, start)
    at = found.end() if found else start
    for town in sorted({fold(town) for town in language.towns}, key=lambda word: (-len(word), word)):
        if folded.startswith(town, at) and not folded[at + len(town) : at + len(town) + 1].isalnum() and (clause[at].islower() or clause[at].lower() == clause[at].upper() or clause.isupper()):
            found = _AFTER.match(clause, at + len(town))
            return found.end() if found else at
    return at


def _name(clause: str, at: int, dated: list[tuple[int, int]], stop: set[str], tongues: set[str]) -> str:
    """The words of a name that begins at an offset; "" if none does."""
    shouted = clause.isupper()
    words = 0
    end = last = at
    matches = list(_WORD.finditer(clause, at, at + _NAME_IN))
    for number, match in enumerate(matches):
        between = clause[last : match.start()]
        if words and any(char in _PLACE_CLOSE for char in between):
            comma = between.strip() == "," and match[0][0].isupper() and not _in(match.start(), dated)
            if not comma or fold(match[0]) in tongues or shouted:
                break
        elif between.strip() not in ("", "-", "–"):
            break
        last = match.end()
        word = fold(match[0])
        if words and _links(clause, matches, number, dated, tongues):
            continue
        closes = word in tongues or (word in stop and (shouted or not match[0][0].isupper()))
        if _in(match.start(), dated) or closes or not _capital(match[0].lstrip("'’s-")[:1] or "s") or words == _PLACE_WORDS:
            break
        words += 1
        end = match.end()
    return clause[at:end].strip(" ,.’") if words else ""


def _links(clause: str, matches: list[re.Match[str]], number: int, dated: list[tuple[int, int]], tongues: set[str]) -> bool:
    """Whether a small word stands inside a name: the "de" of "Cartagena de Indias", the "es" of "Dar es Salaam", the "de la" of "Santa Cruz de la Sierra"."""
    word = fold(matches[number][0])
    if word not in _LINKS and not (word in _SECOND and number and fold(matches[number - 1][0]) in _LINKS):
        return False
    if number + 1 >= len(matches) or clause[matches[number].end() : matches[number + 1].start()] != " ":
        return False
    following = matches[number + 1]
    if following[0][0].isupper():
        return not _in(following.start(), dated) and fold(following[0]) not in tongues
    return fold(following[0]) in _SECOND and number + 2 < len(matches) and matches[number + 2][0][0].isupper() and not _in(matches[number + 2].start(), dated)


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
                if end - at - len(stem) <= (0 if language.code == "en" else 1 if capital else _ENDING):
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
