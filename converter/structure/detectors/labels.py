"""Labelled units: "Article 5", "Điều 1.", "제3조", "第一条", "المادة 1", "Chapter II", "Part One", with or without a heading."""

from __future__ import annotations

from collections.abc import Iterator

from converter.lazily import pattern
from converter.model import UnitKind
from converter.structure import openers
from converter.structure.reading import INSTRUMENT, NEXT_LINE, OPENERS, STOPS, Reading, View

_SEPARATOR = pattern(r"[\s\u00a0]*(?:[.:：．、)–—\-]+[\s\u00a0]*)*")
_BRACKETED = pattern(r"[(（【][^\W\d_][^()（）]{0,60}[)）】]")
_TITLED = pattern(r"([^.!?;:]{3,60})\.\s+(?=\S+(?:\s+\S+){3})")
#: what stands right behind a label that is only referred to, in scripts that put no space there
_PARTICLES = frozenset("的所及和与與至到或之、，のにはをとへ에의은는을를와과")
_REFERRING = ("规定", "規定", "第", "から", "及び", "又は", "제")
_OF = ("من ", "ของ", "แห่ง")
HEADING_WORDS = 18
#: units with a label that no data knows rank below those with a known one
COUNTED_STYLE = 2


def detect(view: View) -> Iterator[Reading]:
    """Readings of a label at the start of a block, and of the heading on the line after a bare label."""
    found = openers.label(view)
    for one in found:
        for reading in _readings(view, one.kind, one.value, one.number, one.series, one.end):
            yield reading._replace(score=reading.score - one.damage, evidence=(*reading.evidence, "damaged")) if one.damage else reading
    if not found:
        yield from _counted(view)
        yield from _rubric(view)


def _counted(view: View) -> Iterator[Reading]:
    """A word that no data knows, before numbers that count up: "Eje 1: Seguridad", "Madde 3"."""
    found = openers.counted(view)
    if found is None:
        return
    for reading in _readings(view, found.kind, found.value, found.number, found.series, found.end):
        yield reading._replace(score=reading.score - 0.4, style=COUNTED_STYLE, evidence=("a word with numbers that count up", *reading.evidence[1:]))


def _readings(view: View, kind: UnitKind, value: int, number: str, series: str, end: int) -> Iterator[Reading]:
    text = view.text
    separator = _SEPARATOR.match(text, end)
    rest_at = separator.end() if separator else end
    rest = text[rest_at:]
    printed = text[end:rest_at].strip(" \u00a0")
    num = (0, len(text[:rest_at].rstrip()))
    bonus = (0.8 if view.is_heading_shape else 0.0) + (0.4 if "b" in view.emphasis else 0.0)
    evidence = (f"label {text[:end]!r}",)
    style = 1 if series.startswith("subsection") else 0
    base = Reading(kind, 0.0, "labels", num=num, number=number, series=series.split()[0], value=value, style=style, evidence=evidence)
    if not rest:
        yield base._replace(score=2.4 + bonus)
        return
    spaced = rest_at > end
    first = rest[0]
    bracketed = _BRACKETED.match(rest)
    if bracketed and len(rest) > bracketed.end():  # "제1조(목적) 이 협정은 ..."
        after = rest_at + bracketed.end()
        body = after + len(text[after:]) - len(text[after:].lstrip())
        if not text[body].islower():
            within = next((r for r in openers.at(view, body, nested=True) if r.value == 1), None)
            reading = base._replace(score=2.5 + bonus, heading=(rest_at, after), evidence=(*evidence, "heading in brackets"))
            yield reading._replace(inner=within) if within else reading._replace(body=(body, len(text)))
            return
    if not printed and (first.islower() or first in STOPS or (first in "(（" and not spaced and not bracketed)):
        return  # "Article 5 of the Treaty": a cross reference
    if not printed and not spaced and (first in _PARTICLES or rest.startswith(_REFERRING)):
        return  # "第五条的规定", "제5조에 따라": a cross reference
    if not printed and rest.startswith(_OF):
        return  # "المادة 3 من هذا": a cross reference, where no capital tells
    words = len(rest.split()) if view.cues.language.spaces else len(rest) // 2
    short = words <= HEADING_WORDS and len(rest) <= 180 and rest.rstrip()[-1:] not in STOPS
    if short and not view.cues.has_stops and view.cues.sentences.inside(view.cues.fold(rest)):
        short = False
    if not printed and not spaced and not (first > "\u1100"):
        return
    titled = _TITLED.match(rest) if printed else None
    if titled and _is_title(titled[1], view):
        after = rest_at + titled.end()
        within = next((r for r in openers.at(view, after, nested=True) if r.value == 1), None)
        reading = base._replace(score=1.95 + bonus, heading=(rest_at, rest_at + titled.end(1) + 1), evidence=(*evidence, "a title in front of a sentence"))
        yield reading._replace(inner=within) if within else reading._replace(body=(after, len(text)))
    inner = next((r for r in openers.at(view, rest_at, nested=True) if r.value == 1 or r.series.startswith("bullet")), None)
    if inner is not None:
        yield base._replace(score=1.9 + bonus, inner=inner)
    strong = 0.4 if printed else 0.0
    caseless = first.isalpha() and first.lower() == first.upper()
    if short and (first.isupper() or caseless or first in OPENERS or printed):
        yield base._replace(score=1.8 + strong + bonus, heading=(rest_at, len(text)), evidence=(*evidence, "short rest without a stop"))
    if not short or words > 6:
        yield base._replace(score=(1.75 if printed else 1.3) + bonus, body=(rest_at, len(text)))


def _is_title(words: str, view: View) -> bool:
    """Whether a short sentence has no verb: "Entry into force." """
    verbs, endings = view.cues.verbs
    parts = [word.strip(",()\"'“”«»") for word in view.cues.fold(words).split()]
    if not 1 <= len(parts) <= 6 or words[-1:].isdecimal() or not words[:1].isupper() or words.split()[0] in view.cues.sentence_openings:
        return False
    return not any(word in verbs or (len(word) > 4 and word.endswith(endings)) for word in parts) and (bool(verbs) or len(parts) <= 3)


def _rubric(view: View) -> Iterator[Reading]:
    """The heading that stands on the line after a bare label."""
    before = view.previous
    if before is None or view.words > HEADING_WORDS or view.text.rstrip()[-1:] in STOPS + "-–—":
        return
    headed = openers.annex_head(view)
    goes_on = view.starts_low and not view.block.gap and not before.starts_low and before.ends_open and (openers.annex_head(before) or openers.further(before))
    if (len(before.text) > 60 and not headed) or not any(c.isalpha() for c in view.text):
        return
    if view.starts_low and openers.supplement(before) is None and not goes_on:
        return
    if view.next is None and openers.label_at(before):
        return
    if any(True for _ in openers.at(view, 0)):
        return
    if headed or goes_on or openers.is_bare(before):
        if view.is_heading_shape:
            if before.is_heading_shape and before.block.level == view.block.level:
                yield Reading(UnitKind.DIVISION, 3.4, "labels", heading=(0, len(view.text)), joins=True, evidence=("a heading right under a bare label",))
            return
        if not view.cues.has_stops and view.cues.sentences.inside(view.folded):
            return
        score = 2.5 if not openers.label_at(before) else 2.1 if view.capitals or view.emphasis else 1.7
        style = NEXT_LINE if goes_on else INSTRUMENT if headed and openers.supplement(view) is not None else 0
        yield Reading(UnitKind.DIVISION, score, "labels", heading=(0, len(view.text)), joins=True, style=style, evidence=("short line after a bare label",))
