"""What a statement or treaty is, before it is Akoma Ntoso: expressions made of units, and what is known about the work."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from converter.source import Text


class UnitKind(Enum):
    """Kinds of units. The value is the name that ``inspect`` prints."""

    __hash__ = object.__hash__  # members are single: no need to hash their names over and over

    # preface
    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    # anywhere
    EDITORIAL = "editorial"
    CAPTION = "caption"
    QUOTE = "quotation"
    NOTE = "note"
    TABLE = "table"
    TEXT = "text"
    # preamble
    NARRATIVE = "narrative"
    RECITAL = "recital"
    CITATION = "citation"
    PARTIES = "parties"
    ENACTING = "enacting formula"
    # body
    PART = "part"
    TITLE_DIVISION = "title division"
    CHAPTER = "chapter"
    SECTION = "section"
    DIVISION = "division"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    POINT = "point"
    INDENT = "indent"
    # conclusions
    TESTIMONIUM = "testimonium"
    DONE = "done"
    CLOSING = "closing"
    SIGNATURE = "signature"
    # top level
    ANNEX = "annex"


class Table(NamedTuple):
    """Cells by row; the first row is the header if ``header``."""

    rows: tuple[tuple[Text, ...], ...]
    header: bool = False


class Quote(NamedTuple):
    """What an amendment quotes, with a structure of its own; the quotation marks stand in its texts."""

    units: tuple[Unit, ...]

    def texts(self) -> Iterator[Text]:
        """Every text, in the order of the document."""
        for unit in self.units:
            yield from unit.texts()


Leaf = Text | Table | Quote


class Unit(NamedTuple):
    """One unit. ``num`` is what is printed ("Điều 1"), ``number`` what it means ("1").

    ``blocks`` stand before the children, ``after`` behind the last child. ``level`` orders headings (1 is the highest).
    """

    kind: UnitKind
    num: Text | None = None
    number: str | None = None
    heading: Text | None = None
    blocks: tuple[Leaf, ...] = ()
    children: tuple[Unit, ...] = ()
    after: tuple[Leaf, ...] = ()
    level: int = 0

    def texts(self) -> Iterator[Text]:
        """Every text of the unit and of what it contains, in the order of the document."""
        for text in (self.num, self.heading):
            if text is not None:
                yield text
        yield from _leaves(self.blocks)
        for child in self.children:
            yield from child.texts()
        yield from _leaves(self.after)


def _leaves(leaves: tuple[Leaf, ...]) -> Iterator[Text]:
    for leaf in leaves:
        if isinstance(leaf, Table):
            for row in leaf.rows:
                yield from row
        elif isinstance(leaf, Quote):
            yield from leaf.texts()
        else:
            yield leaf


class Zones(NamedTuple):
    """The four parts of a text, in order; each may be empty."""

    preface: tuple[Unit, ...] = ()
    preamble: tuple[Unit, ...] = ()
    body: tuple[Unit, ...] = ()
    conclusions: tuple[Unit, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Every text, in the order of the document."""
        for zone in (self.preface, self.preamble, self.body, self.conclusions):
            for unit in zone:
                yield from unit.texts()


class Annex(NamedTuple):
    """An annex, appendix, schedule or protocol: ``name`` says which, in English (``annex``, ``appendix`` ...).

    ``reference`` is the line between the number and the heading that names what it is annexed to.
    """

    name: str
    zones: Zones
    num: Text | None = None
    number: str | None = None
    heading: Text | None = None
    reference: Text | None = None

    def texts(self) -> Iterator[Text]:
        """Every text, in the order of the document."""
        for text in (self.num, self.reference, self.heading):
            if text is not None:
                yield text
        yield from self.zones.texts()


class Note(NamedTuple):
    """A footnote: what is printed before it, and its text. A mark ``footnote`` in another text, with its index as value, calls it."""

    num: Text
    blocks: tuple[Text, ...] = ()


class Expression(NamedTuple):
    """The text in one language (``language`` is a BCP 47 code, ``und`` if unknown)."""

    language: str
    zones: Zones
    annexes: tuple[Annex, ...] = ()
    notes: tuple[Note, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Every text, in the order of the document; a note's where it is called."""
        if not self.notes:
            yield from self._texts()
            return
        for text in self._texts():
            calls = [mark for mark in text.marks if mark.kind == "footnote" and mark.value is not None]
            if not calls:
                yield text
                continue
            parts = text.cut([0, *(mark.end for mark in calls), len(text.content)])
            for mark, part in zip(calls, parts, strict=False):
                note = self.notes[int(mark.value or 0)]
                yield part
                yield note.num
                yield from note.blocks
            yield parts[-1]

    def _texts(self) -> Iterator[Text]:
        yield from self.zones.texts()
        for annex in self.annexes:
            yield from annex.texts()


class DocumentKind(Enum):
    """Kinds of documents; the value is the AKN ``@name``."""

    JOINT_STATEMENT = "jointStatement"
    STATEMENT = "statement"
    DECLARATION = "declaration"
    COMMUNIQUE = "communique"
    ACTION_PLAN = "actionPlan"
    MEMORANDUM = "memorandumOfUnderstanding"
    EXCHANGE_OF_NOTES = "exchangeOfNotes"
    RESOLUTION = "resolution"
    DECISION = "decision"
    TREATY = "treaty"
    AGREEMENT = "agreement"
    CONVENTION = "convention"
    PROTOCOL = "protocol"
    CHARTER = "charter"
    NEWS_REPORT = "newsReport"
    PRESS_RELEASE = "pressRelease"


class Party(NamedTuple):
    """A party. ``code`` is ISO 3166-1 alpha-2 in lower case, or an acronym for an organisation; ``name`` is for people."""

    code: str
    name: str
    organisation: bool = False


class Dated(NamedTuple):
    """A date (ISO 8601, whole) and what happened on it: adoption, signature, visit, event, publication, undated."""

    date: str
    name: str


UNDATED = Dated("0001-01-01", "undated")


class Facts(NamedTuple):
    """What is known about a work, and nothing that is not.

    ``title`` is for people (page titles), ``slug`` is the last part of the IRI. ``titles`` may name one per language.
    ``number`` is a document symbol as printed. The rest comes from the sidecar or a clause of the text.
    """

    kind: DocumentKind
    slug: str
    dated: Dated = UNDATED
    title: str | None = None
    titles: tuple[tuple[str, str], ...] = ()
    parties: tuple[Party, ...] = ()
    place: str | None = None
    number: str | None = None
    original: str | None = None
    authentic: tuple[str, ...] = ()
    prevailing: str | None = None
    translation: tuple[tuple[str, str], ...] = ()
    publisher: str | None = None
    source_url: str | None = None
    retrieved: str | None = None
    rights: str | None = None
    attribution: str | None = None
    jurisdiction: str | None = None


class Provenance(NamedTuple):
    """Where a work was read from and what the ledger says of it: counts of characters that are not white space."""

    name: str
    sha256: str
    characters: int
    kept: int
    left: int
    words: int


class Statement(NamedTuple):
    """A work with its expressions; the first one is the pivot."""

    facts: Facts
    expressions: tuple[Expression, ...]
    provenance: Provenance
