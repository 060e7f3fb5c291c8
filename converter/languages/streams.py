"""Tells the languages of a source apart: one stream of blocks for each language that has real mass.

First the *set* of languages is decided by a vote over the document, then each block is given to one of that set. A quotation, a name
or a single line in another language never makes a stream. A block in two languages at once ("Điều 1 / Article 1") stays with the first.
The module is long because a block may be claimed in five ways, from its own words to its neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from converter.languages import fold, language
from converter.languages.identify import SAMPLE, UNKNOWN, alone, identify, scripts
from converter.source import Block, Omission, Reason, Shape, Span, Text

#: a block counts as whole sentences from this mass on (letters; signs of dense scripts weigh more)
SENTENCE = 45.0
#: what a further language needs: this share of the mass, and sentences in so many blocks
SHARE = 0.06
BLOCKS = 3
#: ... or, in fewer blocks, this share
LARGE_SHARE = 0.2
SURE = 0.35
#: so much of a stream must begin with a mark, and so little of the others
MARKED, UNMARKED = 0.8, 0.1

_WORD = re.compile(r"[^\W\d_]+")
_STOP = r"[.!?;:。！？；：؟؛।](?:[\s\"'”’»)\]]|$)|[。！？；]"
# compiled when first used, and then kept by ``re``: most texts are in one language and need none of them
_MARK = r"\s*(?:([-–—−•·*►▪◦>+=~#]|//|--)\s+)"
_QUOTED = ("\"“«„‘「『", "\"”»“’」』.,;")
_BOTH = r"\s[/|]\s"


class Streams(NamedTuple):
    """Streams in the order of their first blocks, the pivot first: (BCP 47 code, blocks). ``evidence`` is for ``inspect``."""

    streams: tuple[tuple[str, tuple[Block, ...]], ...]
    left: tuple[Omission, ...] = ()
    evidence: tuple[str, ...] = ()


def split(blocks: Sequence[Block]) -> Streams:
    """One stream for each language of the blocks, every block in exactly one of them, in order.

    Time is linear in the blocks. What only sets a language off ("- " before each of its lines) is cut away and given back in ``left``.
    """
    if not blocks:
        return Streams(((UNKNOWN, ()),), (), ("no text",))
    only = alone("\n".join(block.text.content for block in blocks))
    if only is not None:
        return Streams(((only, tuple(blocks)),), (), (f"one language: {only}",))
    found = _languages(blocks)
    codes = tuple(found)
    if len(codes) < 2:
        code = codes[0] if codes else identify(_sample(blocks))[0]
        return Streams(((code, tuple(blocks)),), (), (f"one language: {code}",))
    owners = _owners(blocks, codes)
    order = list(dict.fromkeys(owners))
    parts = {code: [block for block, owner in zip(blocks, owners, strict=True) if owner == code] for code in order}
    left: list[Omission] = []
    evidence = [f"{code}: {len(parts[code])} blocks, {sum(len(block.text.content) for block in parts[code])} characters" for code in order]
    streams = []
    for code in order:
        others = [block for other in order if other != code for block in parts[other]]
        cleared, cut = _unmark(code, parts[code], others)
        if cut:
            evidence.append(f"{code}: set off by a mark in {len(cut)} blocks")
        left.extend(cut)
        streams.append((code, cleared))
    both = sum(1 for block in blocks if _in_two(block, codes))
    if both:
        evidence.append(f"{both} blocks in two languages stay with the first of them")
    return Streams(tuple(streams), tuple(sorted(left, key=lambda omission: omission.span)), tuple(evidence))


def _sample(blocks: Sequence[Block]) -> str:
    """The beginnings of the blocks, as much as identification looks at."""
    parts: list[str] = []
    size = 0
    for block in blocks:
        parts.append(block.text.content[:SAMPLE])
        size += len(parts[-1])
        if size > SAMPLE:
            break
    return "\n".join(parts)


def _languages(blocks: Sequence[Block]) -> list[str]:
    """The languages with real mass, the heaviest first."""
    mass: dict[str, float] = {}
    pieces: dict[str, int] = {}
    sentences: dict[str, int] = {}
    for block in blocks:
        content = block.text.content
        weight = sum(scripts(content).values()) * max(1.0, len(content) / SAMPLE)
        if weight < SENTENCE or _is_quotation(content):
            continue
        code, confidence = identify(content)
        if code == UNKNOWN or confidence < SURE:
            continue
        mass[code] = mass.get(code, 0.0) + weight
        if re.search(_STOP, content):
            pieces[code] = pieces.get(code, 0) + 1
            sentences[code] = sentences.get(code, 0) + max(1, len(re.findall(_STOP, content[:SAMPLE])))
    if "zh-Hans" in mass and "zh-Hant" in mass:  # one language written in two ways is one stream
        low, high = sorted(("zh-Hans", "zh-Hant"), key=lambda code: (mass[code], code))
        mass[high] += mass.pop(low)
    ranked = sorted(mass, key=lambda code: (-mass[code], code))
    total = sum(mass.values())
    kept = ranked[:1]
    for code in ranked[1:]:
        share = mass[code] / total
        enough = pieces.get(code, 0) >= BLOCKS and share >= SHARE
        if enough or (sentences.get(code, 0) >= 2 and share >= LARGE_SHARE):
            kept.append(code)
    return kept


def _is_quotation(content: str) -> bool:
    text = content.strip()
    return len(text) > 2 and text[0] in _QUOTED[0] and text[-1] in _QUOTED[1] and any(sign in _QUOTED[1][:-3] for sign in text[-3:])


class _Words:
    """What the document itself teaches: how often a word stands in the blocks of each language."""

    def __init__(self, codes: Sequence[str]) -> None:
        self.codes = codes
        self.counts: dict[str, Counter[str]] = {code: Counter() for code in codes}
        for code in codes:
            data = language(code)
            known = (*data.months, *data.ordinals, *data.recitals, *data.enacting, *data.testimonium, *data.done, *data.signatures, *data.parties)
            groups: tuple[Iterable[str], ...] = (*data.labels.values(), *data.annexes.values(), *data.kinds.values())
            self.counts[code].update(_WORD.findall(fold("\n".join((*known, *(word for group in groups for word in group))))))

    def learn(self, code: str, text: str) -> None:
        self.counts[code].update(_WORD.findall(fold(text[:SAMPLE])))

    def guess(self, text: str) -> tuple[str, float]:
        """(code, how many times likelier than the next, as a logarithm)."""
        scores = []
        words = Counter(_WORD.findall(fold(text[:SAMPLE])))
        for code in self.codes:
            counts = self.counts[code]
            total = sum(counts.values()) + 500.0
            scores.append((sum(n * log((counts[word] + 0.1) / total) for word, n in words.items() if self._seen(word)), code))
        scores.sort(key=lambda pair: (-pair[0], pair[1]))
        return scores[0][1], scores[0][0] - scores[1][0]

    def _seen(self, word: str) -> bool:
        return any(word in counts for counts in self.counts.values())


def _owners(blocks: Sequence[Block], codes: tuple[str, ...]) -> list[str]:
    """The language of each block: by its own words, else by what the sure blocks teach, else by its neighbours."""
    owners: list[str | None] = []
    words = _Words(codes)
    for block in blocks:
        content = _first_half(block.text.content, codes)
        found = scripts(content)
        code, confidence = identify(content, codes) if sum(found.values()) >= 3 else (UNKNOWN, 0.0)
        sure = code != UNKNOWN and confidence >= SURE and sum(found.values()) >= 12
        owners.append(code if sure else None)
        if sure:
            words.learn(code, content)
    for at, block in enumerate(blocks):
        if owners[at] is None:
            content = _first_half(block.text.content, codes)
            foreign = _by_script(content, codes)
            if foreign is not None:
                owners[at] = foreign
                continue
            code, margin = words.guess(content)
            if margin > 1.0:
                owners[at] = code
    return _by_neighbours(blocks, owners, codes)


def _by_script(content: str, codes: tuple[str, ...]) -> str | None:
    """The one language of the set that a short text can be in by its script alone."""
    found = scripts(content)
    if not found or not any(script != "Latn" for script in found):
        return None
    code, confidence = identify(content, codes)
    return code if code != UNKNOWN and confidence >= 0.5 else None


def _by_neighbours(blocks: Sequence[Block], owners: list[str | None], codes: tuple[str, ...]) -> list[str]:
    """Fills what nothing said: a block goes with the one before it, unless a mark or a gap ties it to the one after."""
    result: list[str] = []
    following: list[str | None] = [None] * (len(blocks) + 1)
    for at in range(len(blocks) - 1, -1, -1):
        following[at] = owners[at] or following[at + 1]
    for at, block in enumerate(blocks):
        code = owners[at]
        if code is None:
            before, after = result[-1] if result else None, following[at + 1]
            if before is not None and after is not None and before != after:
                near = blocks[at + 1].gap < block.gap if at + 1 < len(blocks) else False
                numbered = bool(re.match(_MARK, block.text.content)) == bool(at + 1 < len(blocks) and re.match(_MARK, blocks[at + 1].text.content))
                code = after if near and numbered else before
            else:
                code = before or after or codes[0]
        result.append(code)
    return result


def _first_half(content: str, codes: tuple[str, ...]) -> str:
    """The first part of a short block in two languages ("Điều 1 / Article 1"), else the whole."""
    if len(content) > 400:
        return content
    found = re.search(_BOTH, content)
    return content[: found.start()] if found and found.start() >= 3 else content


def _in_two(block: Block, codes: tuple[str, ...]) -> bool:
    content = block.text.content
    if len(content) > 400:
        return False
    cuts = [0, *(match.end() for match in re.finditer(_BOTH, content)), len(content)]
    said = {identify(content[start:end], codes)[0] for start, end in pairwise(cuts)} - {UNKNOWN}
    return len(cuts) > 2 and len(said) > 1


def _unmark(code: str, blocks: list[Block], others: list[Block]) -> tuple[tuple[Block, ...], list[Omission]]:
    """The blocks without the mark that only this language has before its lines, and what was cut."""
    tag = _tag(code)
    for pattern in (re.compile(_MARK), tag):
        matches = [pattern.match(block.text.content) for block in blocks]
        signs = Counter(match[1].casefold() for match in matches if match)
        if not signs:
            continue
        sign, times = sorted(signs.items(), key=lambda pair: (-pair[1], pair[0]))[0]
        theirs = sum(1 for block in others if (match := pattern.match(block.text.content)) and match[1].casefold() == sign)
        if times < max(2, MARKED * len(blocks)) or theirs > UNMARKED * len(others):
            continue
        kept: list[Block] = []
        left: list[Omission] = []
        for block, match in zip(blocks, matches, strict=True):
            if match and match[1].casefold() == sign and match.end() < len(block.text.content):
                left.extend(Omission(span, Reason.LANGUAGE_MARK) for span in _solid(block.text, match.end()))
                block = block._replace(text=block.text.slice(match.end()), shape=_plain(block.shape), level=0)
            kept.append(block)
        return tuple(kept), left
    items = sum(1 for block in blocks if block.shape is Shape.ITEM)
    if items >= max(2, MARKED * len(blocks)) and sum(1 for block in others if block.shape is Shape.ITEM) <= UNMARKED * len(others):
        return tuple(block._replace(shape=_plain(block.shape), level=0 if block.shape is Shape.ITEM else block.level) for block in blocks), []
    return tuple(blocks), []


def _plain(shape: Shape) -> Shape:
    """List items that are no list but one language's lines are plain text."""
    return Shape.TEXT if shape is Shape.ITEM else shape


def _tag(code: str) -> re.Pattern[str]:
    """ "EN:", "[vi]", "English:" before a line."""
    data = language(code)
    names = "|".join(re.escape(name) for name in (data.name, data.autonym, data.alpha3, code) if name)
    return re.compile(rf"\s*([(\[]?(?:{names})\s*(?:[)\]]\s*[:：]?|[:：]))\s*", re.IGNORECASE)


def _solid(text: Text, end: int) -> list[Span]:
    """The source spans of the characters before ``end`` that are not white space."""
    return [
        Span(run.start, run.end)
        for at in range(end)
        if not text.content[at].isspace()
        for run in text.slice(at, at + 1).runs
        if run.start < run.end
    ]
