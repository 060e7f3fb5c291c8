"""A person's decisions outrank the aligner, and survive another run and changes of the text."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converter.akn import beads
from converter.akn.beads import Alignment, Bead
from converter.akn.units import units
from converter.align import align, review
from converter.align.joined import Aligned
from converter.diagnostics import TreatymarkError
from tests import align_gold
from tests.test_align_laws import texts

EN = ["¶The ministers met in 2019.", "They agreed.", "¶Trade grew by 12.5 per cent.", "¶They will meet again in 2021."]
FR = ["¶Les ministres se sont rencontrés en 2019.", "Ils sont convenus.", "¶Le commerce a progressé de 12,5 pour cent.", "¶Ils se reverront en 2021."]


def table(pivot: list[str] = EN, other: list[str] = FR) -> list[list[str]]:
    trees = {"eng": align_gold.tree("en", pivot), "fra": align_gold.tree("fr", other)}
    data = review.write(Aligned(trees, {"fra": align(*trees.values())}, ["a.xml", "b.xml"]))
    return [line.split("\t") for line in data.decode().splitlines()]


def corrected(rows: list[list[str]]) -> list[review.Decision]:
    return review.read("\n".join("\t".join(row) for row in rows).encode(), "a.beads.tsv")


def swapped() -> list[list[str]]:
    """The table in which a person says, against all evidence, that the third French line answers the last English one."""
    rows = table()
    assert len(rows) == 5
    rows[3][3], rows[4][3] = rows[4][3], ""
    rows[3][0] = rows[4][0] = "yes"
    return rows


def found(pivot: list[str], other: list[str], decisions: list[review.Decision]) -> tuple[Alignment, list[review.Decision], dict[str, str]]:
    trees = align_gold.tree("en", pivot), align_gold.tree("fr", other)
    settled, lost = review.apply(decisions, *trees)
    texts = {f"{side} {unit.eid}": unit.text for side, tree in enumerate(trees) for unit in units(tree)}
    return align(*trees, settled), lost, texts


def test_nothing_is_decided_in_a_table_as_it_was_written() -> None:
    assert corrected(table()) == []


def test_a_decision_outranks_the_aligner() -> None:
    alignment, lost, texts = found(EN, FR, corrected(swapped()))
    assert not lost
    human = [([texts[f"0 {eid}"] for eid in bead.pivot], [texts[f"1 {eid}"] for eid in bead.other]) for bead in alignment if bead.method == "human"]
    assert human == [(["Trade grew by 12.5 per cent."], ["Ils se reverront en 2021."]), (["They will meet again in 2021."], [])]
    assert all(bead.sure and bead.confidence == 1.0 for bead in alignment if bead.method == "human")
    assert sum(bead.method == "auto" for bead in alignment if bead.pivot and bead.other) == 2


@pytest.mark.parametrize("added", [["¶Rain fell on Tuesday.", *EN], [*EN[:2], "It rained.", *EN[2:]]])
def test_a_decision_finds_its_text_again_when_ids_have_changed(added: list[str]) -> None:
    alignment, lost, texts = found(added, FR, corrected(swapped()))
    assert not lost
    assert [texts[f"0 {bead.pivot[0]}"] for bead in alignment if bead.method == "human"] == ["Trade grew by 12.5 per cent.", "They will meet again in 2021."]


def test_a_decision_about_text_that_is_gone_is_told() -> None:
    alignment, lost, _ = found([EN[0], "They disagreed.", "¶Nothing grew."], FR, corrected(swapped()))
    assert len(lost) == 2
    assert not [bead for bead in alignment if bead.method == "human"]


def test_decisions_in_either_direction_and_only_about_their_languages() -> None:
    decisions = corrected(swapped())
    settled, lost = review.apply(decisions, align_gold.tree("fr", FR), align_gold.tree("en", EN))
    assert [(len(bead.pivot), len(bead.other)) for bead in settled] == [(1, 1), (0, 1)]
    assert not lost
    assert review.apply(decisions, align_gold.tree("en", EN), align_gold.tree("es", FR)) == ([], [])


def test_a_decision_survives_the_annotated_tree() -> None:
    trees = align_gold.tree("en", EN), align_gold.tree("fr", FR)
    settled, _ = review.apply(corrected(swapped()), *trees)
    first = align(*trees, settled)
    beads.annotate(trees[1], trees[0], first)
    read = beads.read(trees[1])
    assert align(*trees, [bead for bead in read if bead.method == "human"]) == first


@pytest.mark.parametrize(
    "text",
    ["", "a\tb\n", "decided\tlanguages\tpivot\tother\nyes\teng\tp_1 a\tp_1 b\n", "decided\tlanguages\tpivot\tother\nyes\teng-fra\t\t\n", "\0\t\n", '"\n'],
)
def test_what_is_no_such_table_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(TreatymarkError, match=r"^a\.tsv"):
        review.read(text.encode(), "a.tsv")


def test_tables_of_spreadsheets_are_read() -> None:
    text = '\ufeffdecided\tlanguages\tpivot\tother\r\nx\ten-fr\t"p_1 He said ""no""  ‖ p_2 b"\t\r\n'
    assert review.read(text.encode(), "a.tsv") == [review.Decision(("eng", "fra"), (("p_1", 'He said "no"'), ("p_2", "b")), (), False, 2, "a.tsv")]


@settings(max_examples=100)
@given(texts(), texts(), st.randoms(use_true_random=False))
def test_whatever_is_decided_stands_and_the_laws_hold(first: tuple[str, list[str]], second: tuple[str, list[str]], chance: random.Random) -> None:
    trees = align_gold.tree(*first), align_gold.tree(*second)
    ids = [[unit.eid for unit in units(tree)] for tree in trees]
    left, right = ([*side] for side in ids)
    chance.shuffle(left)
    decided = [Bead((a,), (b,), method="human") for a, b in zip(left[::2], right[::3], strict=False)]
    alignment = align(*trees, decided)
    assert {(bead.pivot, bead.other) for bead in decided} == {(bead.pivot, bead.other) for bead in alignment if bead.method == "human"}
    assert [eid for bead in alignment for eid in bead.pivot] == ids[0]
    assert sorted(eid for bead in alignment for eid in bead.other) == sorted(ids[1])
    place = {eid: at for at, eid in enumerate(ids[1])}
    assert all(place[a] < place[b] for a, b in pairwise(eid for bead in alignment if not bead.moved for eid in bead.other))
    turned = align(trees[1], trees[0], [bead.turned() for bead in decided])
    assert {(bead.other, bead.pivot) for bead in turned} == {(bead.pivot, bead.other) for bead in alignment}
