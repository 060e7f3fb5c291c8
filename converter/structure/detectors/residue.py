"""What is left of a web page or a print run: image leftovers, lines of signs, page numbers, a line printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converter.lazily import pattern
from converter.source import Reason, is_rule
from converter.structure import openers
from converter.structure.reading import Reading, View

_PAGE = pattern(
    r"(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|trang|стр\.?|seite|página|pagina|strona|halaman)\s+\d{1,4}(?:\s*(?:/|of|de|sur|из|von|di)\s*\d{1,4})?)\.?$",
    re.I,
)
#: signs that tables are drawn with
_GRID = frozenset("| \u00a0:-+")


def detect(view: View) -> Iterator[Reading]:
    """Readings of blocks that are no part of the document."""
    text = view.text
    if text.startswith("![") and openers.IMAGE.match(text):
        yield Reading(None, 4.0, "residue", omit=Reason.IMAGE, evidence=("what is left of an image",))
    elif is_rule(text):
        yield Reading(None, 2.5, "residue", omit=Reason.RULE, evidence=("a line drawn with signs",))
    elif "|" in text[:100] and _GRID.issuperset(text):
        yield Reading(None, 2.5, "residue", omit=Reason.TABLE, evidence=("the frame of a table",))
    elif len(text) <= 30 and _PAGE.match(text):
        yield Reading(None, 2.0, "residue", omit=Reason.PAGE, evidence=("page number",))
    elif text.endswith("|") and view.next is not None and text.rstrip("| \u00a0") == view.next.text:
        yield Reading(None, 4.0, "residue", omit=Reason.DUPLICATE, evidence=("printed again in the next block",))
