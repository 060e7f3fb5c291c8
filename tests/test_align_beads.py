"""Beads in Akoma Ntoso: written, read back, valid, and the wIds that they imply."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from converter import convert
from converter.akn import beads, schema
from converter.akn import validate as akn
from converter.akn.beads import Alignment, Bead
from converter.akn.units import language_of, units
from converter.akn.vocabulary import AKN, AL
from converter.akn.write import serialise
from converter.align import align
from tests import align_gold
from tests.test_align_laws import texts

ROOT = Path(__file__).parent.parent
REPORT = ROOT / "seeds" / "report-2025-bilingual.txt"


@cache
def official() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(schema.path()))


def check(tree: etree._ElementTree) -> None:
    """The tree as it will be written is valid against the official schema."""
    again = etree.fromstring(serialise(tree))
    assert official().validate(again), official().error_log


def wids(tree: etree._ElementTree) -> dict[str, str]:
    return {str(element.get("eId")): str(element.get("wId")) for element in tree.getroot().iter(f"{{{AKN}}}*") if element.get("wId")}


def mappings(tree: etree._ElementTree) -> list[tuple[str | None, str | None]]:
    return [(element.get("original"), element.get("current")) for element in tree.getroot().iter(f"{{{AKN}}}mapping")]


@cache
def report() -> tuple[etree._ElementTree, etree._ElementTree, Alignment]:
    work = convert(REPORT)
    pivot, other = work.trees["eng"], work.trees["vie"]
    return pivot, other, align(pivot, other)


def test_the_report_is_read_back_as_it_was_written() -> None:
    pivot, other, alignment = report()
    tree = deepcopy(other)
    beads.annotate(tree, pivot, alignment)
    assert beads.read(tree) == alignment
    assert beads.read(etree.ElementTree(etree.fromstring(serialise(tree)))) == alignment
    check(tree)
    assert not beads.read(pivot).beads


def test_the_report_has_the_wids_that_reading_it_gives() -> None:
    pivot, other, alignment = report()
    tree = deepcopy(other)
    beads.annotate(tree, pivot, alignment)
    assert wids(tree) == {"p_4": "vie_p_4", "p_5": "vie_p_5", "p_6": "p_5", "p_7": "p_6", "p_8": "p_7", "p_9": "p_8"}
    assert mappings(tree) == [("#p_5", "#p_6"), ("#p_6", "#p_7"), ("#p_7", "#p_8"), ("#p_8", "#p_9")]
    master = next(tree.getroot().iter(f"{{{AKN}}}FRBRmasterExpression"))
    following = master.getnext()
    assert master.get("eId") == "FRBRmasterExpression" and master.get("showAs") == "English text (identifiers only)"
    assert following is not None and following.tag == f"{{{AKN}}}FRBRlanguage"
    concepts = [element.get("eId") for element in tree.getroot().iter(f"{{{AKN}}}TLCConcept")]
    assert concepts == ["counterpartOf", "noCounterpart"]


def test_the_rows_of_a_bead_are_as_the_profile_says() -> None:
    pivot, other = align_gold.tree("en", ["=Title", "¶One.", "Two.", "Three."]), align_gold.tree("vi", ["¶Một và hai.", "Ba.", "Bốn."])
    ours, theirs = [unit.eid for unit in units(other)], [unit.eid for unit in units(pivot)]
    alignment = Alignment(
        (
            Bead((theirs[0],), (), 0.9961, True, ("structure",)),
            Bead((theirs[1], theirs[2]), (ours[0],), 0.971, True, ("number", "length")),
            Bead((theirs[3],), (ours[2],), 0.5, False, ("lexicon",), moved=True, method="human"),
            Bead((), (ours[1],), 0.8, False, ()),
        )
    )
    beads.annotate(other, pivot, alignment)
    rows = [dict(element.attrib) for element in other.getroot().iter(f"{{{AKN}}}implicitReference")]
    base = "/akn/xx/statement/jointStatement/2020-01-01/gold/eng@2020-01-01/!main#"
    assert [(row.get("for"), row.get("href"), row["refersTo"], row[f"{{{AL}}}bead"], row[f"{{{AL}}}type"]) for row in rows] == [
        (None, base + theirs[0], "#noCounterpart", "b1", "0-1"),
        (f"#{ours[0]}", base + theirs[1], "#counterpartOf", "b2", "1-2"),
        (f"#{ours[0]}", base + theirs[2], "#counterpartOf", "b2", "1-2"),
        (f"#{ours[2]}", base + theirs[3], "#movedTo", "b3", "1-1"),
        (f"#{ours[1]}", None, "#noCounterpart", "b4", "1-0"),
    ]
    assert [row[f"{{{AL}}}confidence"] for row in rows] == ["0.996", "0.971", "0.971", "0.500", "0.800"]
    assert [row[f"{{{AL}}}certainty"] for row in rows] == ["sure", "sure", "sure", "unsure", "unsure"]
    assert rows[3][f"{{{AL}}}method"] == "human" and rows[1][f"{{{AL}}}evidence"] == "number length"
    assert other.getroot().nsmap["al"] == AL
    check(other)
    assert [bead.pivot for bead in beads.read(other)] == [bead.pivot for bead in alignment]


def test_writing_again_replaces_what_was_written() -> None:
    pivot, other, alignment = report()
    once, twice = deepcopy(other), deepcopy(other)
    beads.annotate(once, pivot, alignment)
    for wrong in (alignment, Alignment(alignment.beads[:3]), alignment):
        beads.annotate(twice, pivot, wrong)
    assert etree.tostring(twice) == etree.tostring(once)


@settings(max_examples=80)
@given(texts(), texts())
def test_any_alignment_round_trips_and_is_valid(first: tuple[str, list[str]], second: tuple[str, list[str]]) -> None:
    pivot, other = align_gold.tree(*first), align_gold.tree(*second)
    alignment = align(pivot, other)
    before = etree.tostring(other, method="text", encoding="unicode")
    beads.annotate(other, pivot, alignment)
    assert beads.read(other) == alignment
    assert etree.tostring(other, method="text", encoding="unicode") == before
    check(other)


@settings(max_examples=80)
@given(texts(), texts())
def test_ids_never_say_what_the_beads_do_not(first: tuple[str, list[str]], second: tuple[str, list[str]]) -> None:
    """Where two blocks are named the same (by wId, else by eId), everything matched in the one is matched with the other; one name, one block."""
    pivot, other = align_gold.tree(*first), align_gold.tree(*second)
    alignment = align(pivot, other)
    beads.annotate(other, pivot, alignment)
    inside = {
        str(element.get("eId")): {str(below.get("eId")) for below in element.iter(f"{{{AKN}}}*") if below.get("eId")}
        for element in pivot.getroot().iter(f"{{{AKN}}}*")
        if element.get("eId")
    }
    links = [(ours, theirs) for bead in alignment for ours in bead.other for theirs in bead.pivot]
    known = {unit.eid for unit in units(other)}
    named = [element.get("wId") for element in other.getroot().iter(f"{{{AKN}}}*") if element.get("wId")]
    assert len(named) == len(set(named))
    for element in other.getroot().iter(f"{{{AKN}}}p", f"{{{AKN}}}paragraph", f"{{{AKN}}}division", f"{{{AKN}}}heading", f"{{{AKN}}}content"):
        name = element.get("wId") or element.get("eId")
        own = {str(below.get("eId")) for below in element.iter(f"{{{AKN}}}*") if below.get("eId")}
        mine = [link for link in links if link[0] in own]
        if name in inside and element.find(f"{{{AKN}}}num") is None and own & known:
            assert mine and all(theirs in inside[name] for _, theirs in mine)
            assert all(ours in own for ours, theirs in links if theirs in inside[name])


def test_numbers_printed_otherwise_are_mapped() -> None:
    pivot = align_gold.tree("en", ["¶[4.]The ministers met in 2019.", "¶[5.]Trade reached 40 million dollars in 2018."])
    other = align_gold.tree("vi", ["¶[5.]Các bộ trưởng gặp nhau năm 2019.", "¶[6.]Thương mại đạt 40 triệu đô la năm 2018."])
    alignment = align(pivot, other)
    assert [len(bead.pivot) * len(bead.other) for bead in alignment] == [1, 1]
    beads.annotate(other, pivot, alignment)
    found = wids(other)
    assert (found["para_5"], found["para_6"]) == ("para_4", "para_5")
    assert ("#para_5", "#para_6") in mappings(other)
    check(other)


def test_points_of_other_alphabets_answer_each_other() -> None:
    english = align_gold.tree("en", ["¶[d]fishing in the river", "¶[e]forests on the mountain", "¶[f]mines"])
    vietnamese = align_gold.tree("vi", ["¶[d]nghề cá trên sông", "¶[đ]rừng trên núi", "¶[e]khai khoáng"])
    alignment = align(english, vietnamese)
    assert all(bead.pivot and bead.other for bead in alignment)
    beads.annotate(vietnamese, english, alignment)
    found = wids(vietnamese)
    assert (found["para_đ"], found["para_e"]) == ("para_e", "para_f")


def test_what_is_written_passes_the_profile() -> None:
    pivot, other, alignment = report()
    tree = deepcopy(other)
    beads.annotate(tree, pivot, alignment)
    assert not [diagnostic for diagnostic in akn.validate(serialise(tree)) if diagnostic.gravity.value == "error"]


def test_odd_attributes_of_other_hands_are_read_without_complaint() -> None:
    tree = align_gold.tree("vi", ["¶Một."])
    meta = next(tree.getroot().iter(f"{{{AKN}}}meta"))
    analysis = etree.SubElement(meta, f"{{{AKN}}}analysis", {"source": "#x"})
    references = etree.SubElement(analysis, f"{{{AKN}}}otherReferences", {"source": "#x"})
    etree.SubElement(references, f"{{{AKN}}}implicitReference", {"for": "#p_1", "href": "/x"})
    etree.SubElement(references, f"{{{AKN}}}implicitReference", {"for": "#p_1", "href": "/x#p_2", f"{{{AL}}}bead": "b1", f"{{{AL}}}confidence": "much"})
    assert [(bead.pivot, bead.other, bead.confidence) for bead in beads.read(tree)] == [(("p_2",), ("p_1",), 0.0)]


@pytest.mark.parametrize(("code", "expected"), [("en", "eng"), ("zh", "zho"), ("und", "und")])
def test_the_language_of_a_tree(code: str, expected: str) -> None:
    assert language_of(align_gold.tree(code, ["¶x"])) == expected
