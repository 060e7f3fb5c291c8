"""What there is to say about a source or an AKN file: coded, with a severity, a place and a hint."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from converter.source import Span


class Severity(Enum):
    """How grave; only ERROR changes the exit code (and WARNING under ``--strict``)."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Code(Enum):
    """Every diagnostic there is: stable code, name, usual severity, what it means."""

    # reading
    ENCODING_GUESSED = ("TM101", "encoding-guessed", Severity.WARNING, "The file is not UTF-8; its encoding was guessed.")
    CHARACTER_REMOVED = ("TM102", "character-removed", Severity.WARNING, "A character that cannot stand in XML, or that hides text, was left out.")
    NOT_NORMALISED = ("TM103", "not-normalised", Severity.INFO, "Characters were composed (Unicode NFC).")
    # structure
    NUMBER_GAP = ("TM201", "number-gap", Severity.WARNING, "A number is missing in a run of numbers.")
    NUMBER_REPEAT = ("TM202", "number-repeat", Severity.WARNING, "A number is printed twice in a run of numbers.")
    NUMBER_DISORDER = ("TM203", "number-disorder", Severity.WARNING, "A number is smaller than the one before it.")
    NUMBER_RESTART = ("TM204", "number-restart", Severity.INFO, "The numbers begin again under a new heading.")
    ORPHAN_POINT = ("TM205", "orphan-point", Severity.INFO, "A list begins in its middle.")
    EMPTY_UNIT = ("TM206", "empty-unit", Severity.WARNING, "A heading or number has no text under it.")
    RUN_IN_HEADING = ("TM207", "run-in-heading", Severity.WARNING, "What looks like a heading stands inside a paragraph.")
    HINT = ("TM208", "hint", Severity.ERROR, "A hint does not apply to the text.")
    NUMBER_DAMAGED = ("TM209", "number-damaged", Severity.WARNING, "A number is damaged; it was read as what belongs in its place, and stays as printed.")
    # metadata
    NO_DATE = ("TM301", "no-date", Severity.WARNING, "The text states no complete date.")
    DATE_OF_VISIT = ("TM302", "date-of-visit", Severity.WARNING, "Only a visit or an event is dated, not the document.")
    NO_TITLE = ("TM303", "no-title", Severity.INFO, "The text has no title.")
    LANGUAGE_UNKNOWN = ("TM304", "language-unknown", Severity.WARNING, "The language was not recognised.")
    SIDECAR_CONFLICT = (
        "TM305",
        "sidecar-conflict",
        Severity.INFO,
        "What is said beside a text (in the sidecar, by the file name) and the text differ; what is said beside it holds.",
    )
    METADATA_UNREAD = ("TM306", "metadata-unread", Severity.WARNING, "A value of the front matter is not understood, and not used.")
    # alignment
    UNTRANSLATED = ("TM401", "untranslated", Severity.INFO, "Text has no counterpart in the other language.")
    UNSURE_PAIR = ("TM402", "unsure-pair", Severity.WARNING, "A pair of texts is not sure.")
    NUMBER_DIFFERS = ("TM403", "number-differs", Severity.WARNING, "Texts that surely say the same print different numbers.")
    DATE_DIFFERS = ("TM404", "date-differs", Severity.WARNING, "Texts that surely say the same name different days.")
    AMOUNT_DIFFERS = ("TM405", "amount-differs", Severity.WARNING, "Texts that surely say the same name different sums of money.")
    ARTICLE_DIFFERS = ("TM406", "article-differs", Severity.WARNING, "Texts that surely say the same refer to different articles.")
    NAME_DIFFERS = ("TM407", "name-differs", Severity.WARNING, "Texts that surely say the same name different states.")
    COUNT_DIFFERS = ("TM408", "count-differs", Severity.WARNING, "The texts have different numbers of articles, points or other numbered units.")
    DECISION_LOST = ("TM409", "decision-lost", Severity.WARNING, "A person's decision names text that is no longer there, or that is decided already.")
    # ledger
    LEFT_OUT = ("TM501", "left-out", Severity.INFO, "Characters of the source are not in the output; the ledger says why.")
    LEDGER_OPEN = ("TM502", "ledger-open", Severity.ERROR, "Characters of the source are unaccounted for; nothing is written.")
    # validation: form and schema
    NOT_WELL_FORMED = ("TM601", "not-well-formed", Severity.ERROR, "The file is not well-formed XML.")
    SCHEMA = ("TM602", "schema", Severity.ERROR, "The file is not valid against the official Akoma Ntoso schema.")
    ID_MISSING = ("TM603", "id-missing", Severity.ERROR, "An element that needs an eId has none.")
    ID_WRONG = ("TM604", "id-wrong", Severity.ERROR, "An eId is not what the Naming Convention derives.")
    REFERENCE = ("TM605", "reference", Severity.ERROR, "A reference leads nowhere.")
    METADATA = ("TM606", "metadata", Severity.ERROR, "The FRBR block disagrees with itself or with the document.")
    PROFILE = ("TM607", "profile", Severity.ERROR, "A name is not one of the treaty profile.")
    SKIPPED = ("TM608", "skipped", Severity.INFO, "The file is not Akoma Ntoso and was passed over.")
    ENTITY = ("TM609", "entity", Severity.ERROR, "An entity is used; none is resolved.")
    NOT_AKN = ("TM610", "not-akn", Severity.ERROR, "The file is not Akoma Ntoso 3.0: another version, or another kind of XML.")
    TOO_LARGE = ("TM611", "too-large", Severity.ERROR, "The file is deeper or larger than a validator may be asked to read.")
    ENGINES = ("TM612", "engines-differ", Severity.INFO, "One schema engine accepts what the other refuses.")
    # validation: Naming Convention
    ID_SYNTAX = ("TM620", "id-syntax", Severity.ERROR, "An eId is not written as the Naming Convention says.")
    ID_PREFIX = ("TM621", "id-prefix", Severity.ERROR, "The prefix of an eId is not the eId of an element around it.")
    ID_NUMBER = ("TM622", "id-number", Severity.ERROR, "The number in an eId is not the one that is printed.")
    ID_SUFFIX = ("TM623", "id-suffix", Severity.INFO, "Only a suffix keeps two eIds apart, since a number is printed twice.")
    WID = ("TM624", "wid", Severity.ERROR, "A wId says the same as the eId, or is taken.")
    IRI = ("TM625", "iri", Severity.ERROR, "An IRI is not built as the Naming Convention says.")
    LANGUAGE_CODE = ("TM626", "language-code", Severity.ERROR, "A language is not given as an ISO 639-2 terminological code.")
    UNUSED = ("TM627", "unused-entry", Severity.WARNING, "Nothing uses an entry of the references.")
    MAPPING = ("TM628", "mapping", Severity.ERROR, "A mapping and the wIds of the file disagree.")
    # validation: treaty profile
    KIND = ("TM630", "document-kind", Severity.ERROR, "The document is not of a kind that the treaty profile knows.")
    NAMESPACE = ("TM631", "namespace", Severity.ERROR, "A namespace stands where the treaty profile has no place for it.")
    DATE_NAME = ("TM632", "date-name", Severity.ERROR, "The date of the work is not called as the treaty profile calls dates.")
    TITLE_PART = ("TM633", "title-part", Severity.WARNING, "A part of the title stands outside the title.")
    PLAIN_LIST = ("TM634", "plain-list", Severity.WARNING, "A list of HTML stands in a normative text.")
    TEXT_LANGUAGE = ("TM635", "text-language", Severity.WARNING, "The text and the metadata name different languages.")
    HIERARCHY = ("TM636", "hierarchy", Severity.WARNING, "A unit stands inside one that it should contain.")
    EMPTY = ("TM637", "no-text", Severity.WARNING, "A heading or a unit has no text.")
    # validation: alignment and works
    BEAD = ("TM640", "bead", Severity.ERROR, "The rows of a bead disagree.")
    BEAD_COVERAGE = ("TM641", "bead-coverage", Severity.ERROR, "A unit is in no bead, or in two.")
    COUNTERPART = ("TM642", "counterpart", Severity.ERROR, "A counterpart is not in the pivot.")
    WORK = ("TM643", "work", Severity.ERROR, "The expressions of a work disagree about the work.")
    MANIFEST = ("TM644", "manifest", Severity.WARNING, "A manifest names an expression that is not among the files.")

    def __init__(self, code: str, slug: str, severity: Severity, meaning: str) -> None:
        self.code, self.slug, self.severity, self.meaning = code, slug, severity, meaning


class Diagnostic(NamedTuple):
    """One finding. The place is a span of the source's text, or (for XML) a line and column, both from 1; ``file`` is filled in late.

    For XML also: ``eid`` of the nearest element that has one, ``xpath`` (local names), ``length`` in characters from the column, and what is
    ``expected``, in words.
    """

    code: Code
    message: str
    span: Span | None = None
    line: int | None = None
    column: int | None = None
    hint: str | None = None
    file: str | None = None
    excerpt: str | None = None
    severity: Severity | None = None
    eid: str | None = None
    xpath: str | None = None
    expected: str | None = None
    length: int | None = None

    @property
    def gravity(self) -> Severity:
        """The severity of this finding: its own, or the usual one of its code."""
        return self.severity or self.code.severity


Report = Callable[[Diagnostic], None]


class TreatymarkError(Exception):
    """No result: one clear line for the user, with the place if there is one ("file:line:column: message")."""


class DocumentError(TreatymarkError):
    """No result because of an error in a document, not because of how the command was used."""
