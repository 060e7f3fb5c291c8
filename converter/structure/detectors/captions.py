"""Captions of pictures: the line after an image leftover, or a line that ends in a photo credit."""

from __future__ import annotations

from collections.abc import Iterator

from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Reason
from converter.structure import openers
from converter.structure.reading import Reading, View

_SENTENCE = pattern(r"[.!?。！？][\"”’)]*\s+[^\W\d_a-z]")
WORDS = 60


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block as a caption; a picture explains one sentence, not a whole paragraph."""
    if view.words > WORDS or openers.annex(view) is not None:
        return
    before = view.previous
    if before is not None and before.text.rstrip("| \u00a0") == view.text:
        before = before.previous  # the same line printed twice: the first copy is left out
    after_image = before is not None and before.text.startswith("![") and bool(openers.IMAGE.match(before.text))
    credit = view.cues.credits.find(view.cues.fold(view.text))
    if credit >= 0 and not view.text[credit:].lower().startswith(tuple(word.lower() for word in view.cues.language.credits)):
        credit = -1  # "tiếng Anh" is not "ảnh": here the accents tell
    bar = len(view.text.rstrip("| \u00a0"))
    cuts = ((bar, len(view.text), Reason.TABLE),) if view.text.endswith("|") else ()
    evidence = []
    score = 0.0
    if after_image:
        score += 2.4
        evidence.append("stands under an image")
        if len(_SENTENCE.findall(view.text)) > (1 if credit >= 0 else 0):
            score -= 1.2
        if any(r.value for r in openers.at(view, 0)):
            score -= 1.2
    if credit >= 0 and len(view.text) - credit <= 60:
        score += 1.4
        evidence.append("ends in a photo credit")
    if credit == 0 and view.words > 2:
        score = max(score, 2.0)
        evidence.append("begins as a caption does")
    if score:
        yield Reading(UnitKind.CAPTION, score, "captions", body=(0, bar), cuts=cuts, evidence=tuple(evidence))
