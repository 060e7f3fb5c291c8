"""What is left of a web page or a print run: image leftovers, lines of signs, page numbers, a line printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converter.lazily import pattern
from converter.source import Reason
from converter.structure import openers
from converter.structure.reading import Reading, View

_PAGE = pattern(
    r"(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|trang|стр\.?|seite|página|pagina|strona|halaman)\s+\d{1,4}(?:\s*(?:/|of|de|sur|из|von|di)\s*\d{1,4})?)\.?$",
    re.I,
)


def detect(view: View) -> Iterator[Reading]:
    """Readings of blocks that are no part of the document."""
    text = view.text
    if text.startswith("![") and openers.IMAGE.match(text):
        yield Reading(None, 4.0, "residue", omit=Reason.IMAGE, evidence=("what is left of an image",))
    elif not any(c.isalnum() for c in text[:200]) and not any(c.isalnum() for c in text[200:]):
        reason = Reason.TABLE if set(text) <= set("| \u00a0:-+") and "|" in text else Reason.RULE
        yield Reading(None, 2.5, "residue", omit=reason, evidence=("signs only",))
    elif len(text) <= 30 and _PAGE.match(text):
        yield Reading(None, 2.0, "residue", omit=Reason.PAGE, evidence=("page number",))
    elif text.endswith("|") and view.next is not None and text.rstrip("| \u00a0") == view.next.text:
        yield Reading(None, 4.0, "residue", omit=Reason.DUPLICATE, evidence=("printed again in the next block",))
