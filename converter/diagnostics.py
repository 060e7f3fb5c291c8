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
    # validation
    NOT_WELL_FORMED = ("TM601", "not-well-formed", Severity.ERROR, "The file is not well-formed XML.")
    SCHEMA = ("TM602", "schema", Severity.ERROR, "The file is not valid against the official Akoma Ntoso schema.")
    ID_MISSING = ("TM603", "id-missing", Severity.ERROR, "An element that needs an eId has none.")
    ID_WRONG = ("TM604", "id-wrong", Severity.ERROR, "An eId is not what the Naming Convention derives.")
    REFERENCE = ("TM605", "reference", Severity.ERROR, "A reference leads nowhere.")
    METADATA = ("TM606", "metadata", Severity.ERROR, "The FRBR block disagrees with itself or with the document.")
    PROFILE = ("TM607", "profile", Severity.ERROR, "The file departs from the treaty profile.")
    SKIPPED = ("TM608", "skipped", Severity.INFO, "The file is not Akoma Ntoso and was passed over.")

    def __init__(self, code: str, slug: str, severity: Severity, meaning: str) -> None:
        self.code, self.slug, self.severity, self.meaning = code, slug, severity, meaning


class Diagnostic(NamedTuple):
    """One finding. The place is a span of the source's text, or (for XML) a line and column; ``file`` is filled in late."""

    code: Code
    message: str
    span: Span | None = None
    line: int | None = None
    column: int | None = None
    hint: str | None = None
    file: str | None = None
    excerpt: str | None = None
    severity: Severity | None = None

    @property
    def gravity(self) -> Severity:
        """The severity of this finding: its own, or the usual one of its code."""
        return self.severity or self.code.severity


Report = Callable[[Diagnostic], None]


class TreatymarkError(Exception):
    """No result: one clear line for the user, with the place if there is one ("file:line:column: message")."""


class DocumentError(TreatymarkError):
    """No result because of an error in a document, not because of how the command was used."""
