"""Tells the languages of a source apart: one stream of blocks for each language that has real mass.

First the *set* of languages is decided by a vote over the document, then what holds several of them side by side is taken apart
(``halves``), then each block is given to one of the set (``owners``). A quotation, a name or a single line in another language never makes
a stream.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from converter.languages.identify import SAMPLE, SENTENCE, UNKNOWN, alone, identify, scripts
from converter.source import Block, Omission, Shape

if TYPE_CHECKING:
    from converter.languages.owners import Piece

#: what a further language needs: this share of the mass, and sentences in so many blocks
SHARE = 0.06
BLOCKS = 3
#: ... or this share in two sentences, or lines as long as sentences
LARGE_SHARE = 0.2
#: a table with a language in each column that holds so much of the mass speaks for itself
LARGEST = 0.5
SURE = 0.35
#: blocks with less than this (letters) say nothing about the set of languages
SMALL = 20.0
#: so much of a stream must begin with a mark, and so little of the others
MARKED, UNMARKED = 0.8, 0.1

# compiled when first used, and then kept by ``re``: most texts are in one language and need none of them
_STOP = r"[.!?;:。！？；：؟؛।](?:[\s\"'”’»)\]]|$)|[。！？；]"
_QUOTED = ("\"“«„‘「『", "\"”»“’」』.,;")


class Streams(NamedTuple):
    """Streams in the order of their first blocks, the pivot first: (BCP 47 code, blocks). ``evidence`` is for ``inspect``."""

    streams: tuple[tuple[str, tuple[Block, ...]], ...]
    left: tuple[Omission, ...] = ()
    evidence: tuple[str, ...] = ()


def split(blocks: Sequence[Block]) -> Streams:
    """One stream for each language of the blocks, every character in exactly one of them, in order.

    Time is linear in the blocks. What only sets languages apart ("- " before each line of one, " / " between the halves of a line, the names
    of the languages over the columns of a table) is cut away and given back in ``left``.
    """
    if not blocks:
        return Streams(((UNKNOWN, ()),), (), ("no text",))
    only = alone("\n".join(block.text.content for block in blocks))
    if only is not None:
        return Streams(((only, tuple(blocks)),), (), (f"one language: {only}",))
    return _several(blocks)


def _several(blocks: Sequence[Block]) -> Streams:
    from converter.languages import halves
    from converter.languages.owners import Evidence, Piece, owners

    tables = dict(halves.columns(blocks))
    masses = [sum(scripts(block.text.content, len(block.text.content)).values()) for block in blocks]
    told = {code for at, codes in tables.items() if masses[at] >= LARGEST * sum(masses) for code in codes if code}
    found = _languages([part for at, block in enumerate(blocks) for part in _opened(block, tables.get(at))], told)
    tables = {at: codes for at, codes in tables.items() if set(found).issuperset(code for code in codes if code)}
    if not tables:
        found = _languages([part for block in blocks for part in _opened(block, None)])
    if len(found) < 2:
        code = found[0] if found else identify(_sample(blocks))[0]
        return Streams(((code, tuple(blocks)),), (), (f"one language: {code}",))
    evidence = Evidence(found)
    left: list[Omission] = []
    pieces: list[Piece] = []
    for at, block in enumerate(blocks):
        if at in tables:
            cells, heads = halves.cells(block, tables[at])
            pieces.extend(cells)
            left.extend(heads)
        else:
            pieces.append(Piece(block))
    whole = len(pieces)
    pieces, signs = halves.halves(pieces, evidence)
    left.extend(signs)
    row = owners(pieces, evidence)
    parts = {code: _stream(pieces, row, code) for code in dict.fromkeys(row)}
    said = [f"{code}: {len(part)} blocks, {sum(len(block.text.content) for block in part)} characters" for code, part in parts.items()]
    if tables:
        said.append(f"{len(tables)} tables with a language in each column")
    if len(pieces) > whole:
        said.append(f"{len(pieces) - whole} lines cut where another language begins")
    streams = []
    for code, part in parts.items():
        cleared, cut = _unmark(code, part, [block for other in parts if other != code for block in parts[other]])
        if cut:
            said.append(f"{code}: set off by a mark in {len(cut)} blocks")
        left.extend(cut)
        streams.append((code, cleared))
    return Streams(tuple(streams), tuple(sorted(left, key=lambda omission: omission.span)), tuple(said))

def _opened(block: Block, codes: Sequence[str] | None) -> Sequence[str]:
    """The text of a block, in parts where it may hold several languages: the cells of such a table, the halves of a line."""
    from converter.languages import halves

    return [cell.content for row in block.cells for cell in row] if codes else halves.apart(block.text.content)


def _stream(pieces: Sequence[Piece], row: Sequence[str], code: str) -> list[Block]:
    """The blocks of one language. What stands in another language between two of them sets them apart as a blank line does."""
    found: list[Block] = []
    gap = 0
    for piece, owner in zip(pieces, row, strict=True):
        if owner == code:
            found.append(piece.block._replace(gap=max(gap, piece.block.gap)))
            gap = 0
        else:
            gap = max(1, gap, piece.block.gap)
    return found


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


def _languages(texts: Sequence[str], told: Container[str] = ()) -> list[str]:
    """The languages with real mass (and those that are ``told`` to have it), the heaviest first."""
    mass: dict[str, float] = {}
    pieces: dict[str, int] = {}
    large: dict[str, int] = {}
    for content in texts:
        weight = sum(scripts(content).values()) * max(1.0, len(content) / SAMPLE)
        if weight < SMALL or _is_quotation(content):
            continue
        code, confidence = identify(content)
        if code == UNKNOWN or confidence < SURE:
            continue
        mass[code] = mass.get(code, 0.0) + weight
        stops = len(re.findall(_STOP, content[:SAMPLE]))
        if stops and weight >= SENTENCE:
            pieces[code] = pieces.get(code, 0) + 1
        large[code] = large.get(code, 0) + max(stops, int(weight >= SENTENCE))
    if "zh-Hans" in mass and "zh-Hant" in mass:  # one language written in two ways is one stream
        low, high = sorted(("zh-Hans", "zh-Hant"), key=lambda code: (mass[code], code))
        mass[high] += mass.pop(low)
    ranked = sorted(mass, key=lambda code: (-mass[code], code))
    total = sum(mass.values())
    kept = ranked[:1]
    for code in ranked[1:]:
        share = mass[code] / total
        enough = pieces.get(code, 0) >= BLOCKS and share >= SHARE
        if code in told or enough or (large.get(code, 0) >= 2 and share >= LARGE_SHARE):
            kept.append(code)
    return kept


def _is_quotation(content: str) -> bool:
    text = content.strip()
    return len(text) > 2 and text[0] in _QUOTED[0] and text[-1] in _QUOTED[1] and any(sign in _QUOTED[1][:-3] for sign in text[-3:])


def _unmark(code: str, blocks: list[Block], others: list[Block]) -> tuple[tuple[Block, ...], list[Omission]]:
    """The blocks without the mark that only this language has before its lines, and what was cut."""
    from converter.languages import halves
    from converter.languages.owners import MARK, tag

    for pattern in (re.compile(MARK), tag(code)):
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
                left.extend(halves.spans(block.text, 0, match.end()))
                breaks = tuple((at - match.end(), column) for at, column in block.breaks if at > match.end())
                block = block._replace(text=block.text.slice(match.end()), breaks=breaks, shape=_plain(block.shape), level=0)
            kept.append(block)
        return tuple(kept), left
    items = sum(1 for block in blocks if block.shape is Shape.ITEM)
    if items >= max(2, MARKED * len(blocks)) and sum(1 for block in others if block.shape is Shape.ITEM) <= UNMARKED * len(others):
        return tuple(block._replace(shape=_plain(block.shape), level=0 if block.shape is Shape.ITEM else block.level) for block in blocks), []
    return tuple(blocks), []


def _plain(shape: Shape) -> Shape:
    """List items that are no list but one language's lines are plain text."""
    return Shape.TEXT if shape is Shape.ITEM else shape
