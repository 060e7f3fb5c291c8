"""The ledger of a conversion: every character of the source that is not white space is kept once or left out once, for a reason.

It has two sides. ``balance`` compares the source with the texts of the expressions and the omissions; ``compare`` compares those texts with
what was written as Akoma Ntoso. Both take time linear in the text (sorting aside).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from converter.source import Omission, Reason, Source, Span, Text

if TYPE_CHECKING:
    from lxml import etree

    from converter.model import Expression


class Change(NamedTuple):
    """Characters that are written otherwise than they stand in the source: composed (NFC) or an entity or escape resolved."""

    span: Span
    written: str


class Fault(NamedTuple):
    """Why a ledger does not close; ``span`` is empty where the characters do not come from the source."""

    span: Span
    message: str


class Ledger(NamedTuple):
    """What became of each character. Counts are of characters that are not white space; ``kept + left == characters`` if it closes."""

    characters: int
    kept: int
    left: int
    words: int
    omissions: tuple[Omission, ...] = ()
    changes: tuple[Change, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def closes(self) -> bool:
        """Whether nothing is lost, doubled or invented."""
        return not self.faults

    def summary(self) -> str:
        """One line for people."""
        if not self.closes:
            return f"ledger open: {len(self.faults)} fault{'s' if len(self.faults) > 1 else ''}"
        line = f"{self.characters} characters in, {self.kept} kept, {self.left} left out"
        reasons: dict[Reason, int] = {}
        for omission in self.omissions:
            reasons[omission.reason] = reasons.get(omission.reason, 0) + 1
        return line + (f" ({', '.join(reason.value for reason in reasons)})" if reasons else "")


class _Faults:
    """Faults so far: enough to see what is wrong, not one for each character of a hopeless case."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, span: Span, message: str) -> None:
        if len(self.found) < 100:
            self.found.append(Fault(span, message))


def solid(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return f'"{text}"' if len(text) <= 60 else f'"{text[:57]}..."'


def balance(source: Source, texts: Iterable[Text], omissions: Sequence[Omission]) -> Ledger:
    """The ledger of a source: ``texts`` are all texts of all its expressions, ``omissions`` all that was left out at any stage."""
    characters = source.text
    faults = _Faults()
    changes: list[Change] = []
    words = 0
    # (start, end, omission or not)
    spans: list[tuple[int, int, bool]] = [(*omission.span, True) for omission in omissions]
    for text in texts:
        content = text.content
        words += len(content.split())
        at = 0
        for run in text.runs:
            if run.at > at and not content[at : run.at].isspace():
                faults.add(Span(0, 0), f"{_shown(content[at : run.at])} does not come from the source")
            spans.append((run.start, run.end, False))
            written, stood = content[run.at : run.at + run.length], characters[run.start : run.end]
            if written != stood:
                _compare(written, stood, run.start, run.length == run.end - run.start, changes, faults)
            at = max(at, run.at + run.length)
        if at < len(content) and not content[at:].isspace():
            faults.add(Span(0, 0), f"{_shown(content[at:])} does not come from the source")
    spans.sort()
    at = kept = left = 0
    for start, end, is_left in spans:
        if start > at and not characters[at:start].isspace():
            faults.add(_tight(characters, at, start), f"{_shown(characters[at:start])} is unaccounted for")
        elif start < at and solid(characters[start : min(at, end)]):
            faults.add(Span(start, min(at, end)), f"{_shown(characters[start : min(at, end)])} is accounted for twice")
        count = len(solid(characters[max(start, at) : end]))
        if is_left:
            left += count
        else:
            kept += count
        at = max(at, end)
    if at < len(characters) and not characters[at:].isspace():
        faults.add(_tight(characters, at, len(characters)), f"{_shown(characters[at:])} is unaccounted for")
    return Ledger(len(solid(characters)), kept, left, words, tuple(omissions), tuple(changes), tuple(faults.found))


def _tight(characters: str, start: int, end: int) -> Span:
    stretch = characters[start:end]
    return Span(start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip()))


def _compare(written: str, stood: str, start: int, aligned: bool, changes: list[Change], faults: _Faults) -> None:
    """Notes how a run differs from its place: white space is free, other characters may be composed; a run of its own may be an escape."""
    if not aligned:
        changes.append(Change(Span(start, start + len(stood)), written))
        return
    for at, (one, other) in enumerate(zip(written, stood, strict=True)):
        if one == other or (one.isspace() and other.isspace()):
            continue
        if unicodedata.normalize("NFC", other) == one or unicodedata.normalize("NFC", written) == unicodedata.normalize("NFC", stood):
            changes.append(Change(Span(start + at, start + at + 1), one))
        else:
            faults.add(Span(start + at, start + at + 1), f"{_shown(stood)} became {_shown(written)}")
            return


def texts_of(expressions: Iterable[Expression]) -> Iterable[Text]:
    """Every text of several expressions."""
    return chain.from_iterable(expression.texts() for expression in expressions)


def compare(expression: Expression, tree: etree._ElementTree) -> tuple[Fault, ...]:
    """Whether a written tree says outside its metadata, in order, exactly what the expression says."""
    wanted = solid("".join(text.content for text in said(expression)))
    found = solid("".join(written(tree.getroot())))
    if wanted == found:
        return ()
    at = next((at for at, (one, other) in enumerate(zip(wanted, found, strict=False)) if one != other), min(len(wanted), len(found)))
    begin = max(0, at - 10)
    return (
        Fault(
            Span(0, 0),
            f"the Akoma Ntoso ({expression.language}) says {_shown(found[begin : at + 30])} where the text says {_shown(wanted[begin : at + 30])}",
        ),
    )


def said(expression: Expression) -> Iterable[Text]:
    """Every text of an expression, where Akoma Ntoso says it: the sign before a footnote is not said again if it is the call's."""
    notes = {id(note.num): note for note in expression.notes}
    call = ""
    for text in expression.texts():
        if id(text) in notes and text.content == call:
            continue
        call = ""
        for mark in text.marks:
            if mark.kind == "footnote" and mark.end == len(text.content):
                call = text.content[mark.start : mark.end]
        yield text


def written(root: etree._Element) -> Iterable[str]:
    """The text of a tree outside every ``meta``, piece by piece, in the order of the document."""
    skipped = 0
    from lxml import etree

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        is_meta = element.tag.endswith("}meta") or element.tag == "meta"
        if event == "start":
            skipped += is_meta
            if not skipped and element.tag.endswith("}authorialNote"):
                yield element.get("marker", "")
            if not skipped and element.text:
                yield element.text
        else:
            skipped -= is_meta
            if not skipped and element.tail and element is not root:
                yield element.tail
