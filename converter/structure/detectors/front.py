"""What stands before the text: breadcrumb, title, subtitle, byline, date line, an editor's introduction; and their kin at the end of news."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converter.languages import dates
from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Mark, Reason, Shape
from converter.structure import openers
from converter.structure.reading import CLOSERS, OPENERS, STOPS, Reading, View

FRONT = 14
#: what a title does not end in
_HANGING = ";,:—–，；：、؛،"
TITLE_WORDS = 70
_KEY = pattern(r"\s*(?:date|datetime|published|updated|modified|time|posted)\s*[:=]?\s+(?=\d{4}-\d{2}-\d{2})", re.I)
_ISO = pattern(r"\d{4}-\d{2}-\d{2}(?:[T ][\d:.+Z-]+)?$")
_DASH = pattern(r"\s?(—|–|--|-)\s")
_END_MARK = pattern(r"(?<=[.!?\"”’])\s*([—–-]{1,2}\s?[A-Z][A-Za-z]{1,9})\s*$")
_END_MARK_ALONE = pattern(r"[—–-]{1,2}\s?[A-Z]{2,10}$")
#: how near the end an end mark stands, in blocks
LAST = 6
_BREADCRUMB = pattern(r"\s+(?:/|>|»|›|→|::)\s+")
_NAMES = pattern(r"^[^\W\d_][\w.’'-]*(?:[\s\u00a0]+[^\W\d_][\w.’'-]*){1,4}$")


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block in the front matter, or of the last line of a report."""
    if view.index < FRONT:
        yield from _title(view)
        yield from _rows(view)
    if view.index < FRONT:
        yield from _run_in_dateline(view)
    if view.next is None and view.index:
        yield from _end(view)
    if len(view.views) - view.index <= LAST and _END_MARK_ALONE.match(view.text):
        marks = (Mark(0, len(view.text), "inline", "endMark"),)
        yield Reading(UnitKind.TEXT, 1.9, "front", body=(0, len(view.text)), marks=marks, evidence=("an agency's end mark alone on its line",))


def _title(view: View) -> Iterator[Reading]:
    following = view.next
    if following is None or view.words > TITLE_WORDS or view.block.shape in (Shape.TABLE, Shape.ITEM):
        return
    if any(r.value for r in openers.at(view, 0)) or openers.label_at(view) or not any(c.isalpha() for c in view.text):
        return
    titles = 0
    before = view.previous
    while before is not None and titles < 8:  # everything before must look like front matter too
        if before.words > TITLE_WORDS or (before.ends_sentence and before.words > 12) or openers.label_at(before):
            return
        before, titles = before.previous, titles + 1
    score = 1.0
    evidence = []
    kind = view.cues.kind_phrases.find(view.folded)
    if not view.ends_sentence and view.bare_end not in _HANGING:
        score += 0.6
        evidence.append("no stop at the end")
    elif (
        view.words > 8 or view.cues.verb_final or not view.cues.verbs[0].isdisjoint(set(view.folded.split()) - view.cues.months.keys())
    ):  # a title may end in a stop, but then it begins with the kind of document
        score -= 0.3 if kind == 0 and not view.several_sentences else 1.2
    goes_on = _names_its_date(view)
    if view.bare_end in _HANGING and not (following is not None and _names_its_date(following)):
        score -= 0.6
    elif view.bare_end == ",":
        score += 0.6
    if goes_on:
        score += 1.2
        evidence.append("says where it was signed")
    if kind >= 0:
        score += 0.8 if view.ends_open else 0.3
        evidence.append("names a kind of document")
    if view.capitals:
        score += 0.3
        evidence.append("capitals")
    if view.is_heading_shape:
        score += 1.6 if view.block.level == 1 else 0.3
        evidence.append("the format says heading")
    previous = view.previous
    if previous is None:
        score += 0.4
    elif previous.ends_open and previous.words <= TITLE_WORDS:
        if view.starts_low or (view.same_block and view.text[:1] not in OPENERS and not view.is_dateline):
            score += 0.7
            evidence.append("goes on from the line before")
        elif kind < 0:
            score -= 0.45 if not (view.capitals and previous.capitals) else 0.0
    elif not goes_on:
        score -= 0.5
    yield Reading(UnitKind.TITLE, score, "front", heading=(0, len(view.text)), evidence=tuple(evidence))


def _names_its_date(view: View) -> bool:
    """Whether a line of the title says where and when: "podpisana w Warszawie dnia 14 maja 2007 r.", right under a line that ends in a comma."""
    before = view.previous
    if before is None or view.block.gap or not view.starts_low or view.words > 14 or view.bare_end in ",;:" or before.bare_end != ",":
        return False
    return not view.several_sentences and len(dates.find(view.text, view.cues.language)) == 1


def _rows(view: View) -> Iterator[Reading]:
    following = view.next
    if following is None:
        return
    size = len(view.text)
    text = view.text
    steps = _BREADCRUMB.split(text)
    if len(steps) >= 3 and view.words <= 16 and all(0 < len(step) <= 40 for step in steps) and not view.is_heading_shape:
        yield Reading(UnitKind.EDITORIAL, 3.2, "front", body=(0, size), evidence=("the way to a page of a site",))
    numbered = any(c.isdecimal() or c in "第№" for c in text)
    if view.index <= 2 and view.block.breaks and numbered and (following.block.gap or not view.cues.cased) and view.cues.kind_phrases.find(view.folded) != 0:
        yield Reading(UnitKind.EDITORIAL, 3.0, "front", body=(0, size), evidence=("columns with a number above the title",))
    numbers = view.words <= 6 and view.ends_open and any(c.isdecimal() for c in text) and following.block.gap and following.words >= 4
    if numbers and view.cues.kind_phrases.find(view.folded) == 0 == view.cues.kind_phrases.find(following.folded):
        yield Reading(UnitKind.EDITORIAL, 2.9, "front", body=(0, size), evidence=("numbers the page above the title",))
    if view.previous is None and view.words <= 4 and view.ends_open and not view.is_heading_shape:
        # a site's section name above the headline, never the first line of a title in several lines
        headline = following.words >= 5 and following.ends_open and not following.starts_low and following.words <= TITLE_WORDS
        if headline and view.cues.kind_phrases.find(view.folded) < 0 and not view.block.text.marks:
            speaks = view.cues.kind_phrases.find(following.folded) >= 0 or view.cues.reporting.inside(following.folded)
            if speaks and not openers.label_at(view):
                yield Reading(UnitKind.EDITORIAL, 2.6, "front", body=(0, size), evidence=("a short line above a headline",))
    if view.previous is not None and text[:1] in OPENERS and text[-1:] in CLOSERS and view.words <= 40 and view.previous.ends_open:
        yield Reading(UnitKind.SUBTITLE, 2.4, "front", body=(0, size), evidence=("a quotation under the title",))
    elif (
        view.previous is not None
        and view.ends_open
        and view.bare_end not in "—–"
        and view.words <= 40
        and view.previous.words <= TITLE_WORDS
        and view.previous.ends_open
        and not openers.label_at(view)
        and not openers.label_at(view.previous)
    ):
        yield Reading(UnitKind.SUBTITLE, 1.2, "front", body=(0, size), evidence=("a line without a stop under the title",))
    if (
        view.previous is not None
        and view.words <= 10
        and view.ends_open
        and (view.capitalised > 0.5 or not view.cues.cased)
        and view.cues.bylines.begin(view.folded)
    ):
        yield Reading(UnitKind.BYLINE, 2.4, "front", body=(0, size), evidence=("begins as a byline does",))
    if view.is_dateline or _is_place(view):
        yield Reading(UnitKind.DATELINE, 2.6, "front", body=(0, size), evidence=("a date or a place alone on its line",))
    if view.previous is not None and view.words <= 80:
        folded = view.cues.fold(text)
        quoted = _quotes_title(view, folded)
        quotes = view.bare_end in ":：" and following.text[:1] in OPENERS  # what stands below is part of this text
        if (quoted or not quotes) and (view.cues.introductions.inside(folded) or quoted):
            score = 1.9 if view.ends_sentence or view.bare_end in ":;" else 1.5
            if quoted:
                score += 0.4
            yield Reading(UnitKind.EDITORIAL, score, "front", body=(0, size), evidence=("introduces the text" + (" and quotes its title" if quoted else ""),))


def _quotes_title(view: View, folded: str) -> bool:
    """Whether the block repeats, behind a quotation mark, the title that stands before it."""
    before = view.previous
    while before is not None and before.words < 4:
        before = before.previous
    if before is None or before.words > TITLE_WORDS or before.ends_sentence:
        return False
    title = before.folded.strip(OPENERS + CLOSERS + " ")
    at = folded.find(title)
    return len(title) > 15 and at > 0 and folded[at - 1] in OPENERS


def _is_place(view: View) -> bool:
    """ "Town, State" in front of the text: two to four capitalised words about one comma."""
    _before, comma, after = view.text.partition(",")
    if not comma or not after.strip() or "," in after or view.words > 6 or view.ends_sentence or view.index > 4:
        return False
    following = view.next
    return view.capitalised == 1.0 and not any(c.isdecimal() for c in view.text) and following is not None and following.words > 20


def _run_in_dateline(view: View) -> Iterator[Reading]:
    """ "2025-08-11 HÀ NỘI — The two leaders": a date or a place in front of a dash; the key of a web form before it is left out."""
    text = view.text
    if view.words < 12:
        return
    key = _KEY.match(text)
    start = key.end() if key else 0
    for match in _DASH.finditer(text, start, min(len(text), start + 80)):
        head = text[start : match.start()]
        words = head.replace(",", " ").split()
        if not words or len(words) > 9 or (head.rstrip()[-1:] in ".;:!?" and not head.rstrip().endswith(".")):
            return
        dated = any(_ISO.match(w) or view.cues.fold(w).strip(".") in view.cues.months for w in words)
        agency = head.rstrip().endswith(")") and "(" in head
        names = [w for w in words if w[:1].isalpha()]
        if any(w[:1].islower() for w in names if view.cues.fold(w).strip(".") not in view.cues.months):
            return
        shouting = bool(names) and any(w == w.upper() and len(w) > 2 for w in names)
        strong = match[1] in ("—", "--")
        if (strong and (shouting or dated or agency)) or (match[1] in "–-" and (agency or (dated and shouting))):
            cuts = ((0, start, Reason.RESIDUE),) if start else ()
            mark = Mark(start, len(text[: match.end()].rstrip()), "inline", "dateline")
            yield Reading(
                UnitKind.TEXT, 1.8, "front", body=(start, len(text)), cuts=cuts, marks=(mark, *_end_marks(view)), evidence=("a date line runs into the text",)
            )
        return


def _end_marks(view: View) -> tuple[Mark, ...]:
    if view.next is not None:
        return ()
    match = _END_MARK.search(view.text)
    return (Mark(match.start(1), match.end(1), "inline", "endMark"),) if match else ()


def _end(view: View) -> Iterator[Reading]:
    marks = _end_marks(view)
    if marks:
        yield Reading(UnitKind.TEXT, 1.3, "front", body=(0, len(view.text)), marks=marks, evidence=("an agency's end mark",))
    named = view.words <= 5 and view.ends_open and _NAMES.match(view.text) and view.text[-1:] not in STOPS
    if named and not view.capitals and all(w[:1].isupper() for w in view.text.split()):
        yield Reading(UnitKind.BYLINE, 1.8, "front", body=(0, len(view.text)), evidence=("a name alone on the last line",))
