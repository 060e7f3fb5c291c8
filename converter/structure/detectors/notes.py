"""Footnotes: "1 See also ...", "¹ ...", "* ...", "[^1]: ..." where the same sign is called in a text before."""

from __future__ import annotations

from collections.abc import Iterator

from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Shape
from converter.structure import openers
from converter.structure.reading import CALLS, RAISED, Reading, View

_NOTE = pattern(r"(?P<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|(?P<sign>\*{1,3}|[†‡])|\[(?P<boxed>\d{1,2})\]|\(?(?P<digits>\d{1,2})(?:[.)]|(?=\s))")

#: what the text of a note may begin with
SIGNS = CALLS + "[("
#: how many notes may stand below one line
NOTES = 12


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block as the text of a note; ``value`` is the index of the block that calls it, from 1."""
    told = next((mark for mark in view.block.text.marks if mark.kind == "note" and mark.start == 0), None)
    match = _NOTE.match(view.text) if view.text[:1] in SIGNS else None
    if view.block.shape in (Shape.TABLE, Shape.HEADING) or view.index == 0 or not (told or match):
        return
    group_is_paren = False
    if told is not None:
        end, name, score = told.end, view.text[: told.end], 3.5
    else:
        assert match is not None
        group = match.lastgroup or "raised"
        bracketed = view.text[: match.end()]
        if group == "digits" and not _under_line(view):
            if not (bracketed.startswith("(") and bracketed in view.views.calls and _is_behind(view)):
                return
            group = "paren"
        end, name = match.end(), bracketed if group == "paren" else match[group].translate(RAISED)
        group_is_paren = group == "paren"
        score = {"raised": 2.4, "sign": 2.2, "boxed": 3.4, "digits": 0.6, "paren": 1.8}[group]
    body = end + len(view.text[end:]) - len(view.text[end:].lstrip())
    call = next((place for place in reversed(view.views.calls.get(name, [])) if place[0] < view.index), None)
    if call is None and told is not None:
        yield Reading(UnitKind.TEXT, 3.0, "notes", body=(0, len(view.text)), evidence=("at the foot of a page, called nowhere",))
    if call is None or body >= len(view.text):
        return
    evidence = [f"called in an earlier text by {name!r}"]
    before = view.previous
    if before is not None and not any(c.isalnum() for c in before.text):
        score += 2.2
        evidence.append("under a line")
    elif before is not None and _under_line(before):
        score += 1.8
        evidence.append("under another note")
    if len(view.views) - view.index <= 12:
        score += 0.3
    if group_is_paren and _is_below_signatures(view):
        score += 1.2
    yield Reading(
        UnitKind.NOTE, score, "notes", num=(0, end), number=name, value=call[0] + 1, body=(body, len(view.text)), evidence=tuple(evidence),
    )  # fmt: skip


def _is_below_signatures(view: View) -> bool:
    """Whether the line above the notes is short and has no stop, as the name or office of who signed."""
    before = view.previous
    for _ in range(NOTES):
        if before is None or not _NOTE.match(before.text):
            return before is not None and before.ends_open and before.words <= 12
        before = before.previous
    return False


def _is_behind(view: View) -> bool:
    """Whether only notes follow, up to the end, an annex or a line that looks like one's head."""
    following, short = view.next, 0
    for _ in range(NOTES):
        if following is None or openers.annex(following) is not None:
            return True
        if not _NOTE.match(following.text):
            short += 1
            if short > 3 or following.words > 12:
                return False
        following = following.next
    return False


def _under_line(view: View) -> bool:
    """Whether nothing but notes stands between the block and a line drawn with signs."""
    if not _NOTE.match(view.text):
        return False
    before = view.previous
    for _ in range(NOTES):
        if before is None or not _NOTE.match(before.text):
            return before is not None and not any(c.isalnum() for c in before.text)
        before = before.previous
    return False
