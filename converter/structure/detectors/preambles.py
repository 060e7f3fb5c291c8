"""The preamble of an instrument: the line of the parties, recitals, citations, the enacting formula."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Mark
from converter.structure import openers
from converter.structure.reading import Reading, View

_CONNECTIVE = 4
_GOES_ON = ",;，；、،؛"
_AND = (" and", " et", " y", " e", " и", " und")
#: the last syllable of a clause that goes on, in Korean and Japanese
_LINKS = "고며여서어아해하しきみりてつつい"


def detect(view: View) -> Iterator[Reading]:
    """Readings of a block as part of a preamble."""
    cues, text, size = view.cues, view.text, len(view.text)
    ends_clause = view.bare_end in ",;，；、،؛" or view.folded.rstrip().endswith(_AND)
    end_cost = 0.0 if ends_clause else (0.3 if view.ends_open or view.bare_end in ":：" else 1.25)
    for kind, phrases, name in ((UnitKind.RECITAL, cues.recitals, "recital"), (UnitKind.CITATION, cues.citations, "citation")):
        start, end = 0, phrases.begin(view.folded)
        if not end and cues.verb_final and ends_clause and view.previous is not None:
            at = phrases.find(view.folded[-14:])
            start = max(0, len(view.folded) - 14) + at
            end = len(view.folded) if at >= 0 else 0
        numbered = None
        if not end and not cues.verb_final:
            numbered = next((r for r in openers.at(view, 0) if r.value and r.num and r.body and phrases.begin(view.folded, r.body[0])), None)
        if numbered is not None and numbered.body:
            yield Reading(
                kind, 2.6 - end_cost + (0.4 if view.previous is not None else 0.0), "preambles", num=numbered.num, number=numbered.number,
                body=numbered.body, evidence=(f"a number and the words of a {name}",),
            )  # fmt: skip
            continue
        if not end and not cues.verb_final:
            start = view.folded.find(" ") + 1
            end = phrases.begin(view.folded, start) if 0 < start <= _CONNECTIVE else 0
        if end:
            mark = Mark(start, end, "i") if not view.block.text.marks and not cues.verb_final else None
            yield Reading(
                kind, 2.1 - end_cost, "preambles", body=(0, size), marks=(mark,) if mark and kind is UnitKind.RECITAL else (),
                evidence=(f"the words of a {name}: {text[start:end]!r}",),
            )  # fmt: skip
    following = view.next
    if (
        following is not None
        and view.ends_open
        and view.words <= 12
        and following.words <= 4
        and (cues.enacting.begin(following.folded) or _under_body(following))
    ):
        yield Reading(UnitKind.PARTIES, 2.0, "preambles", body=(0, size), evidence=("who enacts what follows",))
    if view.folded.strip(" .:") in cues.openings:
        yield Reading(UnitKind.NARRATIVE, 2.9, "preambles", body=(0, size), evidence=("the word for a preamble",))
    if _among_recitals(view):
        yield Reading(UnitKind.RECITAL, 1.15, "preambles", body=(0, size), evidence=("a clause among clauses",))
    if cues.verb_final and ends_clause and view.previous is not None and view.text.rstrip(",、， ")[-1:] in _LINKS:
        yield Reading(UnitKind.RECITAL, 1.7, "preambles", body=(0, size), evidence=("a clause that goes on",))
    elif (cues.parties.begin(view.folded) or (cues.verb_final and ends_clause and cues.parties.inside(view.folded))) and view.words <= 120:
        score = 2.2 if not view.ends_sentence else 0.9
        before = view.previous
        follows = before is not None and before.ends_open and view.ends_open and view.index < 8
        if follows and before is not None and ((view.capitals and before.capitals) or view.same_block):
            score -= 1.2  # a title in several lines names the parties too
        yield Reading(UnitKind.PARTIES, score, "preambles", body=(0, size), evidence=("names the parties",))
    elif view.words == 1 and view.starts_low and size <= 5 and view.previous is not None:
        yield Reading(UnitKind.PARTIES, 1.6, "preambles", body=(0, size), evidence=("a conjunction between the parties",))
    before = view.previous
    if before is not None and before.words == 1 and before.starts_low and len(before.text) <= 5 and view.bare_end in ",;:–-" and view.words <= 20:
        yield Reading(UnitKind.PARTIES, 1.7, "preambles", body=(0, size), evidence=("behind a conjunction between the parties",))
    begins = cues.enacting.begin(view.folded)
    if not begins:
        start = view.folded.find(" ") + 1
        begins = cues.enacting.begin(view.folded, start) if 0 < start <= _CONNECTIVE else 0
    if begins and view.words <= 30:
        yield Reading(UnitKind.ENACTING, 2.5, "preambles", body=(0, size), evidence=("enacting formula",))
    elif view.bare_end in ":：" and view.words <= 8 and before is not None and (before.bare_end in ",;，；،؛" or _under_body(view)) and _opens_body(view):
        set_off = 1.3 if view.emphasis or view.capitals else 0.0
        yield Reading(UnitKind.ENACTING, 1.6 + set_off, "preambles", body=(0, size), evidence=("announces the first article behind the recitals",))
    elif view.bare_end in ":：,，" and view.words <= 120 and not view.several_sentences and cues.enacting.inside(cues.fold(text[-160:])):
        yield Reading(UnitKind.ENACTING, 1.9, "preambles", body=(0, size), evidence=("ends in an enacting formula",))


def _under_body(view: View) -> bool:
    """Whether a word or two in capitals before a colon stand right under a line in capitals: "EL CONSEJO" / "DECIDE:"."""
    before = view.previous
    return before is not None and not view.block.gap and view.words <= 3 and view.capitals and before.capitals and view.bare_end in ":：" and before.ends_open


def _among_recitals(view: View) -> bool:
    """Whether the block is a clause that goes on, and so are the block before and the one behind."""
    before, after = view.previous, view.next
    if before is None or after is None or not 4 <= view.words <= 120 or view.several_sentences or any(True for _ in openers.at(view, 0)):
        return False
    if view.starts_low and not view.cues.recitals.begin(before.folded):
        return False  # the line of the parties may go on
    return _goes_on(view) and (_goes_on(before) or before.bare_end in ":：") and (_goes_on(after) or after.bare_end in ":：")


def _goes_on(view: View) -> bool:
    return view.bare_end in _GOES_ON or view.folded.rstrip().endswith(_AND)


def _opens_body(view: View) -> bool:
    following = view.next
    if following is None:
        return False
    return any(found.value == 1 for found in openers.label(following)) or any(r.value == 1 and r.kind is UnitKind.PARAGRAPH for r in openers.at(following, 0))
