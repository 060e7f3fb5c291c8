"""Cuts blocks in which several units stand: a whole treaty on one line, numbered paragraphs run together, a heading glued to what follows.

Only what continues a run is cut ("... barriers. 5. They ..." behind a paragraph 4), for a number in the middle of a line is mostly a date,
an amount or a reference.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from converter.languages import numerals, sentences
from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Block, Shape, Text
from converter.structure import openers
from converter.structure.cues import Cues
from converter.structure.reading import ENDS, Row, View

#: a number with a stop, and behind it what may begin a sentence
_NUMBER = pattern(r"(?:(?<=\s)|(?<=[。；：]))(?:(?P<digits>\d{1,3})\.[\s\u00a0]+(?=[^\W\da-zа-яà-ÿ_]|[\"“„«])|(?P<cjk>[一二三四五六七八九十]{1,3})、)")
#: a small letter right before a capital that begins a word with a number
_GLUED = pattern(r"[a-zà-ÿа-я][A-ZÀ-ÞА-Я][^\W\d_]{3,12}\.?\s(?:\d|[IVXLC]+\b)")
_POINT = pattern(r"(?<=[\s：；。])(?:[(（](?P<token>[^\W_]{1,4})|(?P<half>[^\W\d_]|[ivx]{2,4}))[)）][\s\u00a0]?(?=\S)")
_STOPS = ".:;!?。：；！？؛؟"
#: the longest heading that stands glued before a number, in characters and words
LEAD = 100
LEAD_WORDS = 14
#: a block at least as long, with several labels in it, is a text on one line
LONG = 400
#: a block at least as long is a paragraph, which ends in a stop
PARAGRAPH = 120


def split(blocks: Sequence[Block], cues: Cues) -> list[Block]:
    """The same text in blocks that open at most one unit each."""
    out: list[Block] = []
    last = 0
    for index, block in enumerate(blocks):
        content = block.text.content
        opened = _opened(content)
        cuts: set[int] = set()
        if block.shape is Shape.TEXT and len(content) > 12:
            labels = _labels(content, cues) if len(content) > (LONG if cues.language.spaces else LONG // 3) or _GLUED.search(content) else []
            edges = [0, *labels, len(content)]
            for low, high in itertools.pairwise(edges):
                following = blocks[index + 1].text.content if index + 1 < len(blocks) and high == len(content) else ""
                found, last = _numbers(content, low, high, 0 if low else last, _opened(following), cues)
                cuts.update(found)
            cuts.update(labels)
            cuts.update(_recitals(content, cues))
            trailing = _trailing(content, blocks, index, cues)
            if trailing:
                cuts.add(trailing)
            if len(labels) >= 2 and len(content) > (LONG if cues.language.spaces else LONG // 3):
                cuts.update(_clauses(content, sorted({0, *cuts, len(content)}), labels, cues))
                cuts.update(_points(content))
        elif opened:
            last = opened
        cuts.discard(0)
        out.extend(_pieces(block, sorted(cuts)))
    return out


def _pieces(block: Block, cuts: Sequence[int]) -> list[Block]:
    if not cuts:
        return [block]
    places = [0, *cuts, len(block.text.content)]
    found: list[Block] = []
    for low, high in itertools.pairwise(places):
        text: Text = block.text.slice(low, high).strip()
        if text:
            found.append(block._replace(text=text, gap=1 if found else block.gap, breaks=()))
    return found


def _opened(content: str) -> int:
    """The number that a text begins with; 0 if it begins with none."""
    match = re.match(r"\s*(?:(\d{1,3})\.\s|([一二三四五六七八九十]{1,3})、)", content)
    if not match:
        return 0
    read = numerals.read(match[1] or match[2])
    return read[0].value if read else 0


def _numbers(content: str, low: int, high: int, last: int, following: int, cues: Cues) -> tuple[list[int], int]:
    """Where paragraph numbers continue a run between two places, and the last number of the run.

    ``last`` is the number before; ``following`` is the one that the next block begins with.
    """
    begun = _opened(content[low : low + 12]) if low == 0 else 0
    last = begun or last
    matches = list(_NUMBER.finditer(content, low + 1 if low == 0 else low, high))
    if not matches:
        return [], last
    label = openers.label(View(Row(), 0, Block(Text(content[low : low + 60])), cues))
    behind = low + (label[0].end + 1 if label else 0)
    found: list[tuple[int, int]] = []
    for match in matches:
        read = numerals.read(match["digits"] or match["cjk"])
        if read and match.start() >= behind:
            found.append((match.start(), read[0].value))
    cuts: list[int] = []
    inside = bool(begun)
    for at, (place, value) in enumerate(found):
        later = found[at + 1][1] if at + 1 < len(found) else following
        stopped = content[max(low, place - 3) : place].rstrip()[-1:] in _STOPS
        lead = not cuts and not begun and place - low <= LEAD + 4 and _is_lead(content[behind:place])
        continues = value == last + 1 and value > 1 and ((stopped and (inside or later == value + 1)) or lead)
        begins = value == 1 and not inside and later == 2 and (stopped or lead)
        if continues or begins:
            cuts.append(place)
            last, inside = value, True
    return cuts, last


def _recitals(content: str, cues: Cues) -> list[int]:
    """Where further recitals begin on the line of a recital: behind a stop, with words of one or all in capitals like the first."""
    folded = cues.fold(content[:400])
    if cues.verb_final or not cues.recitals.begin(folded):
        return []
    capitals = content.split(maxsplit=1)[0].isupper()
    found = []
    for match in re.finditer(r"(?<=;)\s+(?=([^\W\d_]{4,})\s)", content):
        begins = cues.recitals.begin(cues.fold(content[match.end() : match.end() + 60])) and not content[match.end()].islower()
        if begins or (capitals and match[1].isupper()):
            found.append(match.end())
    return found


def _trailing(content: str, blocks: Sequence[Block], index: int, cues: Cues) -> int:
    """Where a heading stands glued to the end of a paragraph: short, capitalised, without a stop, in front of a number; 0 if none does."""
    if len(content) < PARAGRAPH or index + 1 >= len(blocks) or content[-1] in _STOPS + ',)"”»' or not cues.language.spaces:
        return 0
    following = blocks[index + 1].text.content
    if not _opened(following) and not openers.label_at(View(Row(), 0, Block(Text(following[:160])), cues)):
        return 0
    bounds = sentences.split(content, cues.language)
    start, end = bounds[-1]
    text = content[start:end]
    if len(bounds) < 2 or content[:start].rstrip()[-1:] not in ENDS or not _is_lead(text) or len(text.split()) < 2:
        return 0
    before, after = blocks[index - 1].text.content if index else "", following
    return start if all(other[-1:] in ENDS for other in (before, after) if len(other) > PARAGRAPH) else 0


def _is_lead(text: str) -> bool:
    """Whether a text may be a heading glued to the number behind it, with or without the label of an article before it."""
    text = text.strip()
    return 2 < len(text) <= LEAD and len(text.split()) <= LEAD_WORDS and text[:1].isupper() and not any(c in _STOPS + "," for c in text)


def _labels(content: str, cues: Cues) -> list[int]:
    """Where labels with rising numbers stand at the head of a sentence; at least two of a kind, or one behind the label that begins the block."""
    folded = cues.fold(content)
    places: dict[int, openers.Labelled] = {}
    for before in sorted({label.before.rstrip() for label in cues.labels if len(label.before.rstrip()) > (1 if cues.language.spaces else 0)}):
        at = folded.find(before)
        while at >= 0:
            if at not in places and (at == 0 or _heads(content, at)):
                view = View(Row(), 0, Block(Text(content[at : at + 160])), cues)
                found = openers.label(view)
                rest = content[at + found[0].end : at + found[0].end + 3].lstrip(" .:–—-\u00a0") if found else ""
                if found and not rest[:1].islower() and rest[:1] not in ",;)":
                    places[at] = found[0]
            at = folded.find(before, at + 1)
    cuts: list[int] = []
    runs: dict[str, int] = {}
    counts: dict[str, int] = {}
    for at in sorted(places):
        one = places[at]
        known = runs.get(one.series)
        if (
            (at and content[at - 1].islower())
            or (known is None and (one.value == 1 or at == 0))
            or (known is not None and one.value == known + 1)
            or (one.value == 1 and one.kind is not UnitKind.ARTICLE)
        ):
            runs[one.series] = one.value
            counts[one.series] = counts.get(one.series, 0) + 1
            cuts.append(at)
    return [at for at in cuts if at and (counts[places[at].series] >= 2 or content[at - 1].islower())]


def _heads(content: str, at: int) -> bool:
    """Whether a label at a place may head a unit: a sentence, or a heading in capitals or of a part, ends before it."""
    before = content[:at].rstrip() if at < 200 else content[at - 200 : at].rstrip()
    if before and content[at - 1].islower() and content[at].isupper():
        return True  # glued: "ProtocolArticle 1"
    if not before or (not content[at - 1].isspace() and content[at - 1] not in "。；：") or content[at].islower():
        return False
    word = before.rsplit(None, 1)[-1]
    return before[-1] in _STOPS or word.isupper() or (word[:1].isupper() and word.isalpha())


def _clauses(content: str, edges: Sequence[int], labels: Sequence[int], cues: Cues) -> list[int]:
    """Where recitals, the enacting formula, the text behind an article's heading, the last clauses and signatures begin on one line."""
    cuts: list[int] = []
    head, tail = edges[1], edges[-2]
    capitals = re.match(r"(?:[^\sa-zà-ÿа-я]+\s+){3,}", content[:head])
    if capitals:
        cuts.append(capitals.end())
    for match in re.finditer(r"(?<=[,;:.。；，：])\s*(?=[^\W\d_])", content[:head]):
        folded = cues.fold(content[match.end() : match.end() + 60])
        said = cues.recitals.begin(folded) or cues.citations.begin(folded) or cues.enacting.begin(folded)
        if said and (content[match.end()].isupper() or not cues.language.spaces):
            cuts.append(match.end())
    for edge in labels:
        cuts.extend(_behind_heading(content, edge, cues))
    signed = False
    for match in re.finditer(r"(?:(?<=[.。;])\s*|\s)(?=[^\W\d_])", content[tail:]):
        at = tail + match.end()
        folded = cues.fold(content[at : at + 60])
        ended = content[max(0, at - 3) : at].rstrip()[-1:] in ".。;"
        last = ended and (cues.done.begin(folded) or cues.testimonium.begin(folded))
        if not content[at].islower() and (last or (signed and cues.signatures.begin(folded))):
            cuts.append(at)
            signed = True
    return cuts


def _behind_heading(content: str, edge: int, cues: Cues) -> list[int]:
    """ "Article 2 Cooperation The Parties shall": a word that often begins a sentence, without a stop before it."""
    at = edge
    for index, word in enumerate(content[edge : edge + LEAD].split(" ")):
        if any(c in _STOPS for c in word) and index > 1:
            return []
        if index > 2 and word in cues.sentence_openings:
            return [at]
        at += len(word) + 1
    return []


def _points(content: str) -> list[int]:
    """Where lettered points continue a run that a colon announces."""
    cuts: list[int] = []
    runs: dict[str, int] = {}
    for match in _POINT.finditer(content):
        for read in numerals.read(match["token"] or match["half"]):
            before = content[: match.start()].rstrip()[-1:] if match.start() < 4 else content[match.start() - 4 : match.start()].rstrip()[-1:]
            if (read.value == 1 and before in ":：") or (runs.get(read.style) == read.value - 1 and read.value > 1):
                if read.value == 1:
                    runs.clear()
                runs[read.style] = read.value
                cuts.append(match.start())
                break
    return cuts
