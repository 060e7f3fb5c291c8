"""What a detector sees of a block (``View``) and what it may say of it (``Reading``).

Scores stand on one scale: plain prose is worth 1.0, and a reading below that is chosen only if the row around it pays for it.
0.2 is a bare hint (a number without a stop), 1.2 a form that prose rarely has ("1. The"), 2.0 words that say what the block is
("Article 5" alone on its line), 3.0 what the format itself says (a Markdown heading). Continuity is not scored here but in ``choose``.
"""

from __future__ import annotations

import itertools
import re
from functools import cached_property
from typing import NamedTuple

from converter.languages import dates, numerals
from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Block, Mark, Reason, Shape
from converter.structure.cues import Cues

PROSE = 1.0

#: the style of an annex that only its place behind the signatures makes one: a further instrument with a title of its own
BEHIND_SIGNATURES = 1
#: the style of a line of an annex's head that names what it is annexed to
REFERENCE = 2
#: the style of a line that carries on the heading joined before it
NEXT_LINE = 3
#: the style of an annex's heading that is the title of an instrument of its own
INSTRUMENT = 4
#: the style of a line that addresses the reader of a letter
SALUTATION = 5

#: punctuation that ends a sentence or a clause, in the scripts treaties are written in
STOPS = ".!?;,:。！？；，、：।؟؛،…"
ENDS = ".!?。！？।؟…"
CLOSERS = "\"'”’»)]）】」』›>"
#: what calls a footnote
CALLS = "0123456789*†‡¹²³⁰⁴⁵⁶⁷⁸⁹"
#: raised digits as plain ones
RAISED = str.maketrans("¹²³⁰⁴⁵⁶⁷⁸⁹", "1230456789")
#: a date line is no longer than this
_DATE_LINE = 120
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]+)?$")
_HAN_DIGITS = "〇一二三四五六七八九十"
_NAME = re.compile(r"[^\W\d_][\w'’-]*")
OPENERS = "\"'“‘«([（【「『‹<"


class Reading(NamedTuple):
    """One way to read a block: what unit it opens and where its parts stand (offsets in the block's text).

    ``series`` and ``value`` say which run of numbers the unit belongs to and its place there (from 1). ``inner`` is a unit that
    the rest of the same block opens ("2. (a) The list"). ``depth`` is how far a bullet is
    indented, in columns. ``joins`` marks the heading of the unit opened just before.
    ``kind`` is None where the block is left out for ``omit``; ``cuts`` are left out of an otherwise kept block.
    """

    kind: UnitKind | None
    score: float
    detector: str = ""
    num: tuple[int, int] | None = None
    number: str | None = None
    series: str = ""
    value: int = 0
    heading: tuple[int, int] | None = None
    body: tuple[int, int] | None = None
    inner: Reading | None = None
    joins: bool = False
    style: int = 0
    depth: int = 0
    omit: Reason | None = None
    cuts: tuple[tuple[int, int, Reason], ...] = ()
    marks: tuple[Mark, ...] = ()
    evidence: tuple[str, ...] = ()


_CALL = (
    r"(?P<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})"
    r"|(?<=[^\W\d_])[,.;:)\u201d\u2019\"»]{0,2}(?P<glued>\d{1,2})(?=[\s,.;:)]|$)"
    r"|(?<=[^\W_])[,.;:)]?(?P<sign>\*{1,3}|[†‡])(?=[\s,.;:)]|$)"
    r"|(?<=[^\W_])[,.;]?\s?\[(?P<boxed>\d{1,2})\]"
    r"|(?<=[^\W_])[,.;:]?\s?(?P<paren>\(\d{1,2}\))(?=[\s,.;:]|$)"
)


class Row(list["View"]):
    """The blocks of a text in order, with what concerns all of them."""

    @cached_property
    def calls(self) -> dict[str, list[tuple[int, int, int]]]:
        """Where footnotes may be called: what is printed -> (index of the block, start, end), in order."""
        found: dict[str, list[tuple[int, int, int]]] = {}
        for view in self:
            if view.block.shape is Shape.TABLE:
                continue
            for mark in view.block.text.marks:
                if mark.kind in ("call", "sup"):
                    found.setdefault(view.text[mark.start : mark.end], []).append((view.index, mark.start, mark.end))
            for match in re.finditer(_CALL, view.text):
                name = match.lastgroup or "raised"
                found.setdefault(match[name].translate(RAISED), []).append((view.index, *match.span(name)))
        return found

    @cached_property
    def bare_letters(self) -> frozenset[int]:
        """The blocks that begin with a letter or a small Roman number without any sign, where these count up: "a protect women", "b contribute"."""
        found: set[int] = set()
        tokens = []
        for view in self:
            match = _BARE_LETTER.match(view.text) if view.block.shape is Shape.TEXT else None
            if match:
                tokens.append((match[1], view.index))
        for letters in (_LETTERS, _SMALL_ROMAN, _KANJI) if len(tokens) > 1 else ():
            last, at = -1, -BARE_WITHIN
            for token, index in tokens:
                value = letters.index(token) if token in letters else -1
                if value > 0 and value == last + 1 and index - at <= BARE_WITHIN:
                    found.update((at, index))
                elif value:
                    continue  # no number of this run, as "i" below "c"
                last, at = value, index
        return frozenset(found)

    @cached_property
    def above_labels(self) -> frozenset[int]:
        """Short lines that stand alone between blank lines, right above a label; none unless there are several in the text."""
        from converter.structure import openers

        found = [
            view.index for view in self[1:-1]
            if view.block.gap and view.words <= CAPTION_WORDS and view.ends_open and not view.starts_low and view.text[:1].isalpha()
            and not any(c.isdecimal() for c in view.text) and self[view.index + 1].block.gap and openers.label_at(self[view.index + 1])
            and not openers.label_at(view) and not view.cues.signatures.begin(view.folded)
        ]  # fmt: skip
        return frozenset(found) if len(found) >= 2 else frozenset()

    @cached_property
    def counted_words(self) -> dict[str, int]:
        """Words that stand before a number at the head of several blocks, where the numbers count up: labels, in whatever language; how many blocks."""
        found: dict[str, list[int]] = {}
        for view in self:
            match = COUNTED.match(view.text)
            if match and view.block.shape is not Shape.TABLE:
                read = numerals.read(match["number"])
                if read:
                    found.setdefault(view.folded[match.start("word") : match.end("word")], []).append(read[0].value)
        return {word: len(row) for word, row in found.items() if any(b == a + 1 for a, b in itertools.pairwise(row)) and row[0] == 1}


_BARE_LETTER = pattern(r"([a-z]|[ivx]{2,5}|[一二三四五六七八九十]{1,2})[\s\u00a0]+(?=[^\W\d_])")
_LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
_KANJI = tuple("一二三四五六七八九十") + tuple("十" + digit for digit in "一二三四五六七八九")
_SMALL_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
#: how long a line above a label may be, in words
CAPTION_WORDS = 10
#: how far apart two bare letters of one run may stand, in blocks
BARE_WITHIN = 20
#: a word and a number, and nothing behind them or a stop or a dash
COUNTED = pattern(r"(?P<word>[^\W\d_]{2,14})\.?[ \u00a0](?P<number>\d{1,3}|[IVXLC]{1,6})(?=$|\s*[.:–—-])")


class View:
    """A block among its neighbours, with what most detectors ask computed once."""

    def __init__(self, views: Row, index: int, block: Block, cues: Cues) -> None:
        self.views = views
        self.index = index
        self.block = block
        self.cues = cues
        self.text = block.text.content
        #: what was found at the start of the block already, by the name of what was looked for
        self.known: dict[str, object] = {}

    @property
    def previous(self) -> View | None:
        """The block before, if any."""
        return self.views[self.index - 1] if self.index else None

    @property
    def next(self) -> View | None:
        """The block after, if any."""
        return self.views[self.index + 1] if self.index + 1 < len(self.views) else None

    @cached_property
    def folded(self) -> str:
        """The first 400 characters in lower case without accents, character by character."""
        return self.cues.fold(self.text[:400])

    @cached_property
    def words(self) -> int:
        """How many words (for scripts without spaces: characters halved, in Thai quartered)."""
        if self.cues.language.spaces:
            return len(self.text.split())
        return max(1, len(self.text) // (2 if self.cues.has_stops else 4))

    @cached_property
    def bare_end(self) -> str:
        """The last character that is not a closing quote or bracket, nor the call of a footnote behind a stop."""
        text = self.text.rstrip(CLOSERS + " \u00a0")
        if text[-1:] in CALLS:
            before = text[-3:].rstrip(CALLS)[-1:]
            if before and before in STOPS:
                return before
        return text[-1:]

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether the block ends as a sentence does."""
        return self.bare_end in ENDS

    @cached_property
    def several_sentences(self) -> bool:
        """Whether a sentence ends inside the block and another begins behind it."""
        text = self.text
        for at, char in enumerate(text[:-1]):
            if char in ENDS and at:
                rest = text[at + 1 : at + 6].lstrip(CLOSERS)
                if char not in ".!?" or (rest[:1].isspace() and rest.strip()[:1].isupper() and not text[at - 1].isupper()):
                    return at < len(text) - 2
        return False

    @cached_property
    def ends_open(self) -> bool:
        """Whether the block ends without any stop at all."""
        return self.bare_end not in STOPS

    @cached_property
    def capitals(self) -> bool:
        """Whether all its cased letters are capitals (at least three of them)."""
        text = self.text[:300]
        return text == text.upper() and sum(1 for c in text if c.isalpha() and c != c.lower()) >= 3

    @cached_property
    def starts_low(self) -> bool:
        """Whether the first letter is a small one."""
        first = next((c for c in self.text if c.isalpha()), "")
        return first != first.upper() and first == first.lower()

    @cached_property
    def emphasis(self) -> str:
        """Which typographic marks cover the whole block, in order of the alphabet ("b", "bu", "")."""
        solid = len(self.text.strip(" \u00a0.:,;"))
        kinds: dict[str, int] = {}
        for mark in self.block.text.marks:
            if mark.kind in ("b", "i", "u"):
                kinds[mark.kind] = kinds.get(mark.kind, 0) + mark.end - mark.start
        return "".join(sorted(kind for kind, size in kinds.items() if size >= solid > 0))

    @cached_property
    def same_block(self) -> bool:
        """Whether the line stands right under the one before, in a text that sets its blocks apart with blank lines."""
        if self.block.gap or self.ends_sentence:
            return False
        return any(other.block.gap for other in self.views[self.index + 1 : self.index + 6])

    @cached_property
    def is_dateline(self) -> bool:
        """Whether the line is a date, and beside it at most a place ("Cartagena de Indias, 24 de mayo de 2023", "Done at Lisbon on 3 May 2021")."""
        text, cues = self.text, self.cues
        if len(text) > _DATE_LINE or not any(c.isdecimal() or c in _HAN_DIGITS for c in text):
            return False
        if _ISO_DATE.match(text):
            return True
        found = dates.find(text, cues.language)
        if not found:
            words = self.folded.replace(",", " ").replace(".", " ").split()  # "March 2021"
            return 2 <= len(words) <= 3 and any(w in cues.months for w in words) and all(w in cues.months or w.isdecimal() for w in words)
        rest = text
        for date in reversed(found):
            rest = rest[: date.start] + " " + rest[date.end :]
        folded = cues.fold(rest)
        if any(c in ":;!?：；！？。" or c.isdecimal() for c in rest) or cues.kind_phrases.inside(folded) or cues.reporting.inside(folded):
            return False
        if not cues.language.spaces:
            return sum(map(str.isalnum, rest)) <= (20 if cues.language.script == "Thai" else 8)
        names = _NAME.findall(rest)
        if not cues.cased:
            return len(names) <= 3 and not self.ends_sentence
        small = [word for word in names if word[0].islower() and (len(word) > 4 or cues.fold(word) in cues.verbs[0]) and cues.fold(word) not in cues.towns]
        return len(names) <= 8 and not small and sum(word[0].isupper() for word in names) <= 5

    @property
    def is_heading_shape(self) -> bool:
        """Whether the format says that it is a heading."""
        return self.block.shape is Shape.HEADING

    @cached_property
    def capitalised(self) -> float:
        """The share of words (longer than three letters) that begin with a capital."""
        words = [w.lstrip(OPENERS) for w in self.text.split() if len(w) > 3]
        return sum(1 for w in words if w[:1].isupper()) / len(words) if words else 0.0
