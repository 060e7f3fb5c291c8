"""Says what kind of document a chosen row is: an instrument with articles, a statement, or a report about one."""

from __future__ import annotations

from collections.abc import Sequence

from converter.model import DocumentKind, UnitKind
from converter.structure.choose import Choice
from converter.structure.cues import Cues

_INSTRUMENTS = {
    DocumentKind.TREATY, DocumentKind.AGREEMENT, DocumentKind.CONVENTION, DocumentKind.PROTOCOL, DocumentKind.CHARTER,
}  # fmt: skip
_NEWS = {DocumentKind.NEWS_REPORT, DocumentKind.PRESS_RELEASE}


def genre(choices: Sequence[Choice], cues: Cues, title: str | None = None) -> DocumentKind:
    """The kind of document. ``title`` is one that stands in metadata; a title in the text outranks it.

    A title's words decide among kinds; articles or an enacting formula make an instrument; bylines, datelines, photo credits and
    verbs of reporting make a report, unless the text is built like the statement itself.
    """
    kinds = [choice.reading.kind for choice in choices]
    titles = " ".join(c.view.text for c in choices if c.reading.kind is UnitKind.TITLE) or title or ""
    named = _named(titles, cues)
    articles = kinds.count(UnitKind.ARTICLE)
    formulas = sum(kinds.count(k) for k in (UnitKind.ENACTING, UnitKind.TESTIMONIUM, UnitKind.DONE))
    if articles >= 2 or (articles and formulas) or (formulas >= 2 and kinds.count(UnitKind.RECITAL)):
        if named in _INSTRUMENTS:
            return named
        return DocumentKind.AGREEMENT if named in (None, *_NEWS) else named or DocumentKind.AGREEMENT
    numbered = sum(1 for c in choices if c.depth == 1 and c.reading.kind is UnitKind.PARAGRAPH)
    structure = min(3.0, 0.5 * numbered) + min(2.0, 0.7 * kinds.count(UnitKind.DIVISION)) + formulas + 0.5 * min(4, kinds.count(UnitKind.RECITAL))
    reporting = 0.0
    if UnitKind.BYLINE in kinds:
        reporting += 2.0
    reporting += 1.5 if any(mark.value in ("dateline", "endMark") for c in choices for mark in c.reading.marks) else 0.0
    reporting += 0.7 * min(2, sum(1 for c in choices if c.reading.kind is UnitKind.CAPTION and "ends in a photo credit" in c.reading.evidence))
    prose = [cues.fold(c.view.text) for c in choices if c.reading.kind is UnitKind.TEXT]
    reporting += 0.6 * min(4, sum(1 for text in prose if cues.reporting.inside(text)))
    if titles and cues.reporting.inside(cues.fold(titles)):
        reporting += 1.5
    if named in _NEWS:
        return named
    if named is not None:
        structure += 1.0
    if reporting > structure and reporting >= 1.2:
        return DocumentKind.NEWS_REPORT
    if named is not None:
        return named
    if structure == 0 and not titles:
        return DocumentKind.NEWS_REPORT if reporting else DocumentKind.STATEMENT
    return DocumentKind.STATEMENT


def _named(title: str, cues: Cues) -> DocumentKind | None:
    """The kind that the title names first (the longest words win at one place)."""
    folded = cues.fold(title)
    best: tuple[int, int, str] | None = None
    for words, kind in cues.kinds:
        at = folded.find(words)
        if at >= 0:
            end = at + len(words)
            if cues.language.spaces and ((at and folded[at - 1].isalnum()) or folded[end : end + 1].isalnum()):
                continue
            found = (at, -len(words), kind)
            if best is None or found < best:
                best = found
    if best is None:
        return None
    try:
        return DocumentKind(best[2])
    except ValueError:
        return None
