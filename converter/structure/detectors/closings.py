"""The end of a document: testimonium, done-at clause, signatures, a closing courtesy."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Shape
from converter.structure import openers
from converter.structure.reading import Reading, View

SIGNATURE_WORDS = 16
#: how far into its clause the words "done at" may stand, in characters
LEAD = 60
NEAR_END = 12


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block as part of the conclusions."""
    if view.block.shape in (Shape.TABLE, Shape.ITEM) or view.index == 0:
        return
    cues, size = view.cues, len(view.text)
    body = (0, size)
    anywhere = not cues.language.spaces or cues.verb_final
    if cues.testimonium.begin(view.folded) or (anywhere and cues.testimonium.inside(view.folded)):
        yield Reading(UnitKind.TESTIMONIUM, 2.4, "closings", body=body, evidence=("testimonium",))
    done = cues.done.find(view.folded) if view.words <= 160 else -1
    itself = view.words <= 160 and cues.says_done(view.folded)  # "This Joint Statement was signed at ..."
    if done == 0 or itself or (done > 0 and (anywhere or done <= LEAD)):
        dated = _is_dated(view)
        if done == 0 or ((dated or anywhere) and _is_near_end(view)):
            sure = done == 0 or itself or anywhere
            yield Reading(UnitKind.DONE, (2.3 if sure else 1.7) if dated else 1.6, "closings", body=body, evidence=("done-at clause",))
    elif view.words <= 24 and cues.adopted.inside(view.folded) and _is_dated(view) and _is_near_end(view):
        yield Reading(UnitKind.DONE, 1.7, "closings", body=body, evidence=("says when it was adopted",))
    elif view.is_dateline and _is_near_end(view):
        yield Reading(UnitKind.DONE, 1.7, "closings", body=body, evidence=("a date alone near the end",))
    names = view.capitalised == 1.0 and 2 <= view.words <= 8 and (view.ends_open or view.text.rstrip().endswith("r."))
    said = bool(cues.signatures.begin(view.folded)) or (anywhere and cues.signatures.inside(view.folded[-6:]))
    above = view.previous
    carried = above is not None and not view.block.gap and view.starts_low and bool(cues.signatures.begin(above.folded))
    open_end = view.bare_end not in (";；?" if said or carried else ";:：；?")
    if openers.annex(view) is not None:
        return
    if not cues.signatures.begin(view.folded) and not cues.has_stops and cues.sentences.inside(view.folded):
        return
    if (
        view.words <= SIGNATURE_WORDS + (8 if view.block.breaks else 0) + (14 if said else 0)
        and open_end
        and (said or not _below_annex(view))
        and (names or not any(r.value or r.kind is UnitKind.INDENT for r in openers.at(view, 0)))
    ):
        bracketed = view.text[:1] in "([（" and view.text[-1:] in ")]）" and view.words <= 5
        near_end = len(view.views) - view.index <= 8 and _is_near_end(view)
        score = 1.25 + (0.7 if said else 0.0) + (0.4 if bracketed and near_end else 0.0) + (0.6 if names and near_end else 0.0)
        before = view.previous
        named = before is not None and before.bare_end in ":：" and bool(before.cues.signatures.begin(before.folded))
        if named and not view.starts_low:
            score += 0.5  # who signs stands below whom it is signed for
        elif view.ends_sentence and view.words > 6:
            score -= 1.0
        if view.block.breaks and len(view.views) - view.index <= NEAR_END:
            score += 0.5
        yield Reading(UnitKind.SIGNATURE, score, "closings", body=body, evidence=("begins as a signature does" if said else "a short line",))
    if view.words >= 6 and _is_last(view) and cues.courtesy.inside(cues.fold(view.text)):
        yield Reading(UnitKind.CLOSING, 1.5, "closings", body=body, evidence=("thanks or an invitation after the last paragraph",))


def _below_annex(view: View) -> bool:
    """Whether an annex begins a few lines above, with nobody signing in between."""
    before = view.previous
    for _ in range(NEAR_END):
        if before is None or before.cues.signatures.begin(before.folded):
            return False
        begun = openers.annex(before)
        if begun is not None:
            return begun.heading >= len(before.text) or begun.reference
        before = before.previous
    return False


def _is_dated(view: View) -> bool:
    return any(c.isdecimal() for c in view.text) or any(month in view.folded for month in view.cues.months)


def _is_near_end(view: View) -> bool:
    """Whether only short lines without a number follow, up to the end or to an annex."""
    following = view.next
    for _ in range(NEAR_END):
        if following is None or openers.annex(following) is not None:
            return True
        if following.block.shape is Shape.TABLE:
            following = following.next
            continue
        cues = view.cues
        said = (
            cues.testimonium.begin(following.folded) or cues.done.begin(following.folded) or (not cues.language.spaces and cues.done.inside(following.folded))
        )
        if (following.words > SIGNATURE_WORDS and not said) or any(r.value and r.score >= 1.0 for r in openers.at(following, 0)) or openers.label_at(following):
            return False
        following = following.next
    return False


def _is_last(view: View) -> bool:
    """Whether nothing of the body follows: the end, an annex, or another closing of the same sort."""
    following = view.next
    for _ in range(3):
        if following is None or openers.annex(following) is not None:
            return True
        if any(r.value for r in openers.at(following, 0)):
            return False
        if not following.cues.courtesy.inside(following.cues.fold(following.text)) and following.words > SIGNATURE_WORDS:
            return False
        following = following.next
    return following is None
