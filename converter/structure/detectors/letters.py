"""Letters in an exchange: what addresses the reader begins one, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Shape
from converter.structure import openers
from converter.structure.reading import SALUTATION, Reading, View

#: the most words of a salutation, and its most characters
_WORDS, _CHARACTERS = 9, 90
#: so far into a note its compliments stand
_LEAD = 240
#: more than any run of signatures above is worth
_SCORE = 4.5


def detect(view: View) -> Iterator[Reading]:
    """A short line like "Excellency," or "Monsieur le Ministre,", or the sentence by which a note verbale begins, with a text behind it."""
    following = view.next
    if view.block.shape is not Shape.TEXT or following is None:
        return
    body = (0, len(view.text))
    if view.words <= _WORDS:
        end = view.cues.salutations.begin(view.folded) if len(view.text) <= _CHARACTERS else 0
        if end and (view.bare_end in ",:!，：！、،" or end == len(view.folded.rstrip())) and following.words > view.words and not _opens(view):
            yield Reading(UnitKind.TEXT, _SCORE, "letters", body=body, style=SALUTATION, evidence=("addresses the reader of a letter",))
    elif view.cues.compliments.find(view.folded[:_LEAD]) >= 0 and not _opens(view):
        yield Reading(UnitKind.TEXT, _SCORE, "letters", body=body, style=SALUTATION, evidence=("begins a note",))


def _opens(view: View) -> bool:
    """Whether a block begins with a label or a number of its own."""
    return openers.label_at(view) or any(openers.at(view, 0))
