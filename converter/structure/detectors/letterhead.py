"""The letterhead of a body above its resolution: its name, the symbol of the document, the session, the item of the agenda.

Nothing but the symbol ("A/RES/70/1", "S/RES/2231 (2015)") shows that there is one. What stands above the line that names the kind of document is
then no title, whatever its language, and a date there is that of distribution.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Shape
from converter.structure.reading import Reading, View

WITHIN = 14
WORDS = 14
_SYMBOL = re.compile(r"(?:^|\s)[A-Z][A-Za-z]{0,9}(?:/[A-Z0-9][A-Za-z0-9.()-]*){2,}(?:\s\(\d{4}\))?\*?$")
_NUMBERED = re.compile(r"\d{1,3}/\d{1,4}\s?[.．]?\s+(?=[^\W\d_])")


def detect(view: View) -> Iterator[Reading]:
    """Readings of a line above the name of the document, and of the numbered name below it."""
    if view.index >= WITHIN or view.block.shape is Shape.TABLE:
        return
    kind = _kind_line(view.views)
    if kind is None:
        return
    body = (0, len(view.text))
    bracketed = view.text[:1] in "[(" and view.text[-1:] in ")]" and view.index == kind + 1
    if view.index < kind or bracketed:
        yield Reading(UnitKind.EDITORIAL, 3.6, "letterhead", body=body, evidence=("stands in the letterhead",))
    elif _NUMBERED.match(view.text) and view.ends_open and view.index <= kind + 3:
        yield Reading(UnitKind.TITLE, 3.6, "letterhead", heading=body, evidence=("the number and name of a resolution",))


def _kind_line(views: list[View]) -> int | None:
    """The first line that names the kind of document, if only short lines stand above it and one of them ends in a symbol; else None."""
    seen = False
    for view in views[:WITHIN]:
        if view.cues.kind_phrases.begin(view.folded):
            return view.index if seen else None
        if view.words > WORDS:
            return None
        seen = seen or bool(_SYMBOL.search(view.text))
    return None
