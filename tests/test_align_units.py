"""What of a tree can be aligned: each text once, with the place where it stands."""

from __future__ import annotations

from lxml import etree

from converter.akn.units import units
from converter.akn.vocabulary import AKN
from tests import align_gold


def tree(body: str) -> etree._ElementTree:
    meta = '<meta><identification source="#x"/><notes source="#x"><note eId="n"><p eId="n__p">No.</p></note></notes></meta>'
    text = f'<akomaNtoso xmlns="{AKN}"><statement name="x">{meta}{body}</statement></akomaNtoso>'
    return etree.ElementTree(etree.fromstring(text))


def test_kinds_zones_and_numbers() -> None:
    made = align_gold.tree("en", ["=Title", "@12 March 2019", "§[Article 3]Scope", "¶[1.]One.", "Two.", "¶Three."])
    found = units(made)
    assert [(unit.kind, unit.zone) for unit in found] == [("title", "preface"), ("dateline", "preface"), ("heading", "body"), *[("text", "body")] * 3]
    assert [unit.numbers for unit in found[2:]] == [
        (("article", "3"),),
        (("article", "3"), ("paragraph", "1")),
        (("article", "3"), ("paragraph", "1")),
        (("article", "3"),),
    ]
    assert found[3].block == found[4].block != found[5].block


def test_without_a_sentence_layer_blocks_are_units() -> None:
    found = units(align_gold.tree("en", ["#Head", "¶One.", "Two.", "¶Three."], layer=False))
    assert [unit.text for unit in found] == ["Head", "One. Two.", "Three."]


def test_notes_follow_the_line_that_calls_them() -> None:
    found = units(tree('<mainBody><p eId="p_1">Before <authorialNote eId="note"><p eId="note__p">Aside.</p></authorialNote>after<br/>break.</p></mainBody>'))
    assert [(unit.eid, unit.text) for unit in found] == [("p_1", "Before after break."), ("note__p", "Aside.")]


def test_cells_without_ids_of_their_own_make_one_unit() -> None:
    found = units(tree('<mainBody><table eId="t"><tr><td><p>One</p></td><td><p>Two</p></td></tr></table><p eId="p_2"/></mainBody>'))
    assert [(unit.eid, unit.text) for unit in found] == [("t", "One Two")]


def test_sentences_in_other_inlines_are_units() -> None:
    found = units(
        tree('<conclusions><p eId="p"><inline name="byline" eId="b"><inline name="sentence" eId="s">By <b>x</b>.</inline></inline></p></conclusions>')
    )
    assert [(unit.eid, unit.text, unit.zone) for unit in found] == [("s", "By x.", "conclusions")]


def test_attachments_and_editorial_text_are_told_apart() -> None:
    found = units(
        tree(
            '<preface><p eId="e" status="editorial">Full text</p></preface><mainBody><p eId="p">Text</p></mainBody>'
            '<attachments><attachment eId="att_1"><heading eId="h">Annex</heading>'
            '<doc name="annex"><mainBody><p eId="q">More</p></mainBody></doc></attachment></attachments>'
        )
    )
    assert [(unit.eid, unit.kind, unit.zone, unit.editorial) for unit in found] == [
        ("e", "text", "preface", True), ("p", "text", "body", False), ("h", "heading", "att_1", False), ("q", "text", "att_1 body", False),
    ]  # fmt: skip


def test_text_in_the_metadata_is_no_unit() -> None:
    assert units(tree("<mainBody/>")) == ()
