"""Thematic headings without a number: short, without a final stop, in front of something longer, or set off by the format."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Shape
from converter.structure import openers
from converter.structure.reading import CLOSERS, OPENERS, Reading, View

WORDS = 30
#: an enacting formula that stands under the name of the body has no more words
ENACTS = 4
LENGTH = 220


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block as a heading over what follows."""
    following = view.next
    if following is None or view.block.shape is Shape.TABLE or not any(c.isalpha() for c in view.text):
        return
    if view.is_heading_shape:
        yield Reading(UnitKind.DIVISION, 2.8, "headings", heading=(0, len(view.text)), style=view.block.level, evidence=("the format says heading",))
        return
    if view.words > WORDS or len(view.text) > LENGTH or view.starts_low or view.block.shape is Shape.ITEM:
        return
    boxed = view.text[:1] + view.text[-1:] in ("【】", "〔〕", "［］", "[]", "＜＞", "<>", "〈〉") and view.words <= 12
    if boxed and view.text[:1] == "[" and view.capitalised < 0.6:
        boxed = False  # "[As in No. 1]"
    if view.bare_end in ".;,!。；，؛" or (view.text[:1] in OPENERS and view.text.rstrip()[-1:] in CLOSERS and not boxed):
        return
    enacts = following.words <= ENACTS and (view.cues.enacting.begin(following.folded) or (following.capitals and following.bare_end in ":："))
    if enacts and not following.block.gap:
        return  # who enacts
    if view.is_dateline or any(r.value or r.series for r in openers.at(view, 0)):
        return
    score = 0.55
    evidence = ["short"]
    if view.ends_open and view.cues.has_stops:
        score += 0.5
        evidence.append("no stop at the end")
    bold = "b" in view.emphasis
    if bold:
        score += 1.1
        evidence.append("bold")
    elif view.emphasis:
        score += 0.5
        evidence.append(view.emphasis)
    if boxed:
        score += 1.0
        evidence.append("set in brackets")
    if view.capitals:
        score += 0.5
        evidence.append("capitals")
    opened = [] if following.is_dateline else [r.kind for r in openers.at(following, 0)]
    if UnitKind.PARAGRAPH in opened or UnitKind.SECTION in opened:
        score += 0.4
        evidence.append("a number follows")
    elif view.index in view.views.above_labels:
        score += 0.2
        evidence.append("a label follows")
    elif opened:
        score -= 0.4  # points and bullets follow a sentence that announces them
    elif following.words >= 2 * view.words and following.words > 12:
        score += 0.3
        evidence.append("longer text follows")
    elif not bold and not (view.block.gap and following.block.gap and view.ends_open and view.words <= 8 and _is_sentence(following)):
        score -= 0.5
    if view.words <= 12:
        score += 0.15
    if not view.ends_open:  # a sentence that announces a list?
        titled = bool(view.emphasis) or (view.words > 1 and view.capitalised == 1.0)
        score -= 0.9 if opened and not titled else 0.3 if view.words > 6 else 0.0 if opened or view.emphasis else 0.6
    if view.capitalised > 0.6 and view.words > 1:
        score += 0.1
    before = view.previous
    if before is not None and before.ends_open and not before.emphasis and before.words > 12 and view.cues.has_stops:
        score -= 0.5
    if not view.cues.has_stops and not view.emphasis and view.cues.sentences.inside(view.folded):
        score -= 0.6
    if before is not None and before.bare_end in ":：" and not view.emphasis and any(r.value for r in openers.at(before, 0)):
        score -= 0.8  # what a numbered unit announces
    if view.block.breaks:
        score -= 0.8  # columns
    if ". " in view.text.rstrip(". "):
        score -= 0.6
    yield Reading(UnitKind.DIVISION, score, "headings", heading=(0, len(view.text)), style=_style(view), evidence=tuple(evidence))


def _is_sentence(view: View) -> bool:
    return view.words > 3 and not view.starts_low and (view.ends_sentence or view.bare_end in ",;:，；：")


def _style(view: View) -> int:
    """How prominent the heading is printed: 1 to 6 as the format says, then 11 (bold, underlined, capitals) to 17 (plain)."""
    bold, line = "b" in view.emphasis, "u" in view.emphasis
    if bold and line:
        return 11 if view.capitals else 12
    if bold:
        return 13 if view.capitals else 14
    if view.capitals:
        return 15
    return 16 if view.emphasis else 17
