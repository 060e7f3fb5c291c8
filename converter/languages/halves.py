"""Takes apart what holds several languages side by side: tables with a language in each column, and lines with a half in each language.

A line is cut only where its halves are clearly set apart ("Điều 1 / Article 1", "제1조 Article 1", "Điều 1 (Article 1)"), where each half is in
a language of the document, and where the document does so more than once or the halves leave no doubt. What sets them apart is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from converter.languages import fold, language, names
from converter.languages.identify import SENTENCE, UNKNOWN, identify, script_of, scripts
from converter.languages.owners import Evidence, Piece
from converter.lazily import pattern
from converter.source import Block, Omission, Reason, Shape, Span, Text

#: the cells of a column that is a text weigh so much on average (letters)
CELL = 18.0
_COLUMN = 0.35
#: how much likelier halves in different languages must be than one language, as a logarithm: alone, and where the document does it often
_CLEAR, _LIKELY = 3.0, -0.5
_BETTER = 1.0
#: what labels with the same number in each half are worth
_LABEL = 8.0
_OFTEN = 2
_LONGEST = 1500

_APART = pattern(r"\s+(/{1,2}|\||¦|•|·|[–—]|-)\s+")
_STROKE = pattern(r"\s+(?:/{1,2}|\||¦)\s+")
_BRACKET = pattern(r"(.*[^\s(（])\s*[(（]([^()（）]+)[)）]\s*$", re.DOTALL)
_NUMBER = pattern(r"\s*[(（]?[0-9０-９IVXivx]{1,4}[.)）．、]\s*$")


def columns(blocks: Sequence[Block]) -> list[tuple[int, tuple[str, ...]]]:
    """The tables of which each column is a text in a language of its own: the place of each, and the languages of its columns ("" for numbers)."""
    found = []
    for at, block in enumerate(blocks):
        if block.shape is not Shape.TABLE or not block.cells:
            continue
        width = max(len(row) for row in block.cells)
        codes = tuple(_column(block, column) for column in range(width))
        told = [code for code in codes if code]
        if len(told) > 1 and len(set(told)) == len(told) and UNKNOWN not in told:
            found.append((at, codes))
    return found


def _column(block: Block, column: int) -> str:
    """The language of a column; "" if it holds only numbers and the like, ``und`` if it is no running text."""
    cells = [row[column].content for row in block.cells[block.header :] if column < len(row)]
    if not any(char.isalpha() for cell in cells for char in cell):
        return ""
    weights = [weight for cell in cells if (weight := sum(scripts(cell).values()))]
    code, confidence = identify("\n".join(cells))
    return code if confidence >= _COLUMN and sum(weights) >= max(SENTENCE, CELL * len(weights)) else UNKNOWN


def cells(block: Block, codes: Sequence[str]) -> tuple[list[Piece], list[Omission]]:
    """The cells of a table in the order of reading, each in the language of its column; the names of the languages over them are left out."""
    pieces: list[Piece] = []
    left: list[Omission] = []
    for number, row in enumerate(block.cells):
        if number == 0 and _names_languages([cell.content for cell in row], codes):
            for cell in row:
                left.extend(spans(cell, 0, len(cell.content)))
            continue
        waiting: list[Text] = []  # a number in a column of its own goes with the text at its right
        for cell, code in zip(row, codes, strict=False):
            if not cell.content.strip():
                continue
            if not code:
                waiting.append(cell)
                continue
            text = Text.join([*waiting, cell])
            waiting = []
            pieces.append(Piece(Block(text, gap=1), code))
        if waiting:
            pieces.append(Piece(Block(Text.join(waiting), gap=1), next(code for code in codes if code)))
    return pieces, left


def _names_languages(heads: Sequence[str], codes: Sequence[str]) -> bool:
    """Whether the head of a table says nothing but the languages of its columns ("English", "Tiếng Việt", "Bản tiếng Anh", "EN")."""
    told = [code for code in codes if code]
    named = [code for head, code in zip(heads, codes, strict=False) if code and _is_name(fold(head), code, told)]
    return bool(named) and all(not head.strip() or not code or code in named for head, code in zip(heads, codes, strict=False))


def _is_name(head: str, code: str, told: Sequence[str]) -> bool:
    data = language(code)
    known = {data.name, data.autonym, data.alpha3, data.code, *(names.languages(other).get(code.partition("-")[0], "") for other in told)}
    return len(head.split()) <= 4 and any(word and (head == fold(word) or (len(word) > 2 and fold(word) in head)) for word in known)


class _Cut(NamedTuple):
    """A way to take a line apart: how (the sign between the parts), where the parts are, and how likely each language is in each."""

    sign: str
    parts: tuple[tuple[int, int], ...]
    said: tuple[dict[str, float], ...]


class _Halves(NamedTuple):
    """The languages of the parts in order, how much likelier that is than one language, and than another order; whether the parts tell the order."""

    codes: tuple[str, ...]
    gain: float
    lead: float
    told: bool


def halves(pieces: Sequence[Piece], evidence: Evidence) -> tuple[list[Piece], list[Omission]]:
    """The pieces with lines in several languages cut into their parts, and what set the parts apart."""
    tried: list[tuple[_Cut, _Halves] | None] = []
    for piece in pieces:
        best = None
        if piece.code is None and piece.block.shape is not Shape.TABLE and len(piece.block.text.content) <= _LONGEST:
            for cut in _cuts(piece.block, evidence):
                read = _read(piece.block.text.content, cut, evidence.codes)
                if read is not None and (best is None or read.gain > best[1].gain):
                    best = (cut, read)
        tried.append(best)
    orders = Counter((cut.sign, read.codes) for found in tried if found for cut, read in [found] if read.told)
    tried = [found and (found[0], _as_usual(*found, orders)) for found in tried]
    usual = Counter((cut.sign, read.codes) for found in tried if found for cut, read in [found] if read.gain >= _CLEAR and read.lead >= _BETTER)
    out: list[Piece] = []
    left: list[Omission] = []
    for piece, found in zip(pieces, tried, strict=True):
        if found is None or not _holds(piece, *found, usual):
            out.append(piece)
            continue
        cut, read = found
        text = piece.block.text
        ends = [0, *(end for part in cut.parts for end in part), len(text.content)]
        for start, end in zip(ends[::2], ends[1::2], strict=True):
            left.extend(spans(text, start, end))
        for number, ((start, end), code) in enumerate(zip(cut.parts, read.codes, strict=True)):
            inside = tuple((at - start, column) for at, column in piece.block.breaks if start < at < end)
            block = piece.block._replace(text=text.slice(start, end), breaks=inside)
            out.append(Piece(block if number == 0 else block._replace(gap=0), code))
    return out, left


def _holds(piece: Piece, cut: _Cut, read: _Halves, usual: Counter[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether to cut: no doubt about the halves, or a short line cut as the document usually cuts its lines."""
    often = usual[cut.sign, read.codes] >= _OFTEN
    if read.gain >= _CLEAR and read.lead >= _BETTER:
        return often or read.gain >= 2 * _CLEAR or cut.sign in ("/", "//", "|", "¦", "\t")
    content = piece.block.text.content
    short = len(content) <= 200 and content.rstrip()[-1:] not in ".;。；"
    return often and short and read.gain >= _LIKELY


def _read(content: str, cut: _Cut, codes: tuple[str, ...]) -> _Halves | None:
    """The likeliest languages of the parts; None if there are more parts than languages."""
    texts = [fold(content[start:end]).strip() for start, end in cut.parts]
    orders = [(sum(said[code] for said, code in zip(cut.said, order, strict=True)) + _same_label(texts, order), order) for order in permutations(codes, len(texts))]
    if not orders:
        return None
    orders.sort(key=lambda pair: -pair[0])
    best, order = orders[0]
    one = max(sum(said[code] for said in cut.said) for code in codes)
    others = [score for score, other in orders if dict(zip(other, texts, strict=True)) != dict(zip(order, texts, strict=True))]
    return _Halves(order, best - one, best - others[0] if others else best - one, len(set(texts)) == len(texts))


def _as_usual(cut: _Cut, read: _Halves, orders: Counter[tuple[str, tuple[str, ...]]]) -> _Halves:
    """The languages of parts that read alike ("Article 2 / Article 2"), in the order that other lines have."""
    if read.told:
        return read
    known = sorted((-times, codes) for (sign, codes), times in orders.items() if sign == cut.sign and set(codes) == set(read.codes))
    return read._replace(codes=known[0][1]) if known else read


def _same_label(texts: Sequence[str], order: Sequence[str]) -> float:
    """What it is worth that every part is a label of its language with the same number ("Điều 1", "Article 1")."""
    numbers = [_label(text, code) for text, code in zip(texts, order, strict=True)]
    if None in numbers or len({number for number in numbers if number and number.isdecimal()}) > 1:
        return 0.0
    return _LABEL


def _label(folded: str, code: str) -> str | None:
    """The number of a text that is a label and a number, nothing else."""
    for templates in language(code).labels.values():
        for template in templates:
            before, _, after = fold(template).partition("{n}")
            number = folded[len(before) : len(folded) - len(after)].strip(" .")
            if folded.startswith(before) and folded.endswith(after) and 0 < len(number) <= 12 and " " not in number:
                return number
    return None


def _cuts(block: Block, evidence: Evidence) -> Iterator[_Cut]:
    content = block.text.content
    if 0 < len(block.breaks) < len(evidence.codes):
        yield from _made("\t", content, [0, *(at for place, _ in block.breaks for at in (place, place)), len(content)], evidence)
    marks = list(_APART.finditer(content))
    by_sign: dict[str, list[re.Match[str]]] = {}
    for match in marks:
        by_sign.setdefault(match[1], []).append(match)
    for sign, found in by_sign.items():
        if len(found) < len(evidence.codes):
            yield from _made(sign, content, [0, *(at for match in found for at in match.span()), len(content)], evidence)
        elif len(found) % 2:  # "Bộ A / Bộ B / Ministry A / Ministry B" is cut in its middle
            middle = found[len(found) // 2]
            yield from _made(sign, content, [0, *middle.span(), len(content)], evidence)
    bracket = _BRACKET.match(content)
    if bracket is not None:
        yield from _made("()", content, [*bracket.span(1), *bracket.span(2)], evidence)
    at = _script_change(content)
    if at > 0:
        yield from _made(" ", content, [0, at, at + 1, len(content)], evidence)


def _made(sign: str, content: str, ends: Sequence[int], evidence: Evidence) -> Iterator[_Cut]:
    parts = tuple(zip(ends[::2], ends[1::2], strict=True))
    if all(any(char.isalpha() for char in content[start:end]) for start, end in parts):
        yield _Cut(sign, parts, tuple(evidence.of(content[start:end]) for start, end in parts))


def apart(content: str) -> list[str]:
    """The parts of a line between strokes ("... / ..."), or those before and behind a change of script; mostly the line as a whole."""
    parts = _STROKE.split(content)
    if len(parts) > 1 or content.isascii():
        return parts
    at = _script_change(content)
    return [content[:at], content[at:]] if at > 0 else parts


def _script_change(text: str) -> int:
    """The space at which a text passes from one script into another for good ("제1조 Article 1"); -1 if it does not do so once."""
    last, before, after = "", -1, -1
    for at, char in enumerate(text):
        kind = script_of(char)
        kind = "" if kind in ("", "Zyyy") else "Latn" if kind == "Latn" else "other"
        if not kind:
            continue
        if last and kind != last:
            if after >= 0:
                return -1
            after = at
        if after < 0:
            before = at
        last = kind
    if after < 0:
        return -1
    between = text[before + 1 : after]
    first = text.find(" ", before, after)
    if first >= 0 and _NUMBER.match(text, first, after) and not between.startswith((".", ")")):
        return first  # "협력 2. Cooperation": the number belongs to the second half
    return text.rfind(" ", before, after)


def spans(text: Text, start: int, end: int) -> list[Omission]:
    """The characters of a stretch that are not white space, left out as marks of a language."""
    return [
        Omission(Span(run.start, run.end), Reason.LANGUAGE_MARK)
        for at in range(start, end)
        if not text.content[at].isspace()
        for run in text.places(at, at + 1)
        if run.start < run.end
    ]
