# ruff: noqa: E501 - documents are set as they are nested
"""eIds: the Naming Convention and the decisions of section 4 of the profile, row by row; law 6."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from converter.akn import identifiers, write
from converter.akn.identifiers import number_of
from converter.akn.patterns import ids
from converter.akn.vocabulary import AKN
from converter.languages import language
from tests.akn_samples import samples
from tests.akn_statements import statements


def tree(body: str) -> etree._ElementTree:
    return etree.ElementTree(etree.fromstring(f'<akomaNtoso xmlns="{AKN}">{body}</akomaNtoso>'))


def eids(root: etree._Element) -> list[str | None]:
    return [element.get("eId") for element in root.iter("*")]


#: case -> a document with the ids that it must have
CASES = {
    "numbered paragraphs under unnumbered divisions carry no prefix": """
        <statement><mainBody eId="body">
          <division eId="dvs_1"><heading eId="dvs_1__heading">A</heading>
            <paragraph eId="para_1"><num>1.</num><content eId="para_1__content"><p eId="para_1__p_1"/><p eId="para_1__p_2"/></content></paragraph>
            <hcontainer name="figure" eId="dvs_1__hcontainer_1"><content eId="dvs_1__hcontainer_1__content"><p eId="dvs_1__hcontainer_1__p_1"/></content></hcontainer>
          </division>
          <division eId="dvs_2"><heading eId="dvs_2__heading">B</heading>
            <paragraph eId="para_2"><num>2.</num><content eId="para_2__content"><p eId="para_2__p_1"/></content></paragraph>
          </division>
        </mainBody></statement>""",
    "what is numbered under a numbered container has its prefix; an unnumbered list stays in the id": """
        <statement><mainBody eId="body">
          <section eId="sec_I"><num>I.</num>
            <paragraph eId="sec_I__para_1"><num>1.</num>
              <list eId="sec_I__para_1__list_1"><intro eId="sec_I__para_1__list_1__intro"><p eId="sec_I__para_1__list_1__intro__p_1"/></intro>
                <point eId="sec_I__para_1__list_1__point_a"><num>(a)</num><content eId="sec_I__para_1__list_1__point_a__content"><p eId="sec_I__para_1__list_1__point_a__p_1"/></content></point>
                <point eId="sec_I__para_1__list_1__point_đ"><num>đ)</num><content eId="sec_I__para_1__list_1__point_đ__content"><p eId="sec_I__para_1__list_1__point_đ__p_1"/></content></point>
                <wrapUp eId="sec_I__para_1__list_1__wrapup"><p eId="sec_I__para_1__list_1__wrapup__p_1"/></wrapUp>
              </list></paragraph>
          </section>
        </mainBody></statement>""",
    "articles are counted through the document, chapters in their part": """
        <act><body eId="body">
          <part eId="part_I"><num>Part I</num>
            <chapter eId="part_I__chp_1"><num>Chapter 1</num><article eId="art_1"><num>Article 1</num><content eId="art_1__content"><p eId="art_1__p_1"/></content></article></chapter>
            <chapter eId="part_I__chp_2"><num>Chapter 2</num><article eId="art_2"><num>Article 2</num><paragraph eId="art_2__para_1"><num>1.</num></paragraph></article></chapter>
          </part>
          <part eId="part_II"><num>Part II</num><chapter eId="part_II__chp_1"><num>Chapter 1</num><article eId="art_3"><num>Article 3</num></article></chapter></part>
        </body></act>""",
    "numbers that begin again take the id of the nearest container, and those after them there too": """
        <statement><mainBody eId="body">
          <division eId="dvs_1"><paragraph eId="para_1"><num>1.</num></paragraph><paragraph eId="para_2"><num>2.</num></paragraph></division>
          <division eId="dvs_2"><paragraph eId="dvs_2__para_1"><num>1.</num></paragraph><paragraph eId="dvs_2__para_2"><num>2.</num></paragraph><paragraph eId="dvs_2__para_3"><num>3.</num></paragraph></division>
          <division eId="dvs_3"><paragraph eId="para_3"><num>3.</num></paragraph></division>
        </mainBody></statement>""",
    "a number printed twice in one container gets a suffix": """
        <statement><mainBody eId="body">
          <paragraph eId="para_1"><num>1.</num></paragraph><paragraph eId="para_1_2"><num>1.</num></paragraph><paragraph eId="para_1_3"><num>1.</num></paragraph>
        </mainBody></statement>""",
    "unnumbered paragraphs among numbered ones are counted over the document": """
        <statement><mainBody eId="body">
          <alinea eId="al_1"><content eId="al_1__content"><p eId="al_1__p_1"/></content></alinea>
          <division eId="dvs_1"><alinea eId="al_2"/><paragraph eId="para_1"><num>1.</num><alinea eId="para_1__al_1"/></paragraph></division>
          <division eId="dvs_2"><alinea eId="al_3"/></division>
        </mainBody></statement>""",
    "unnumbered containers are counted where they stand": """
        <statement><mainBody eId="body">
          <division eId="dvs_1"><division eId="dvs_1__dvs_1"/><division eId="dvs_1__dvs_2"><paragraph eId="dvs_1__dvs_2__para_1"/></division></division>
          <division eId="dvs_2"><paragraph eId="dvs_2__para_1"/></division>
        </mainBody></statement>""",
    "bullets are counted": """
        <statement><mainBody eId="body"><list eId="list_1"><indent eId="list_1__indent_1"><num>-</num></indent><indent eId="list_1__indent_2"><num>•</num></indent></list></mainBody></statement>""",
    "front and end matter": """
        <statement>
          <preface eId="preface"><p eId="preface__p_1"><docTitle><docType>Joint</docType></docTitle></p><block name="byline" eId="preface__block_1"/><p eId="preface__p_2"/></preface>
          <preamble eId="preamble">
            <container name="narrative" eId="preamble__container_1"><p eId="preamble__container_1__p_1"/></container>
            <recitals eId="preamble__recs_1"><recital eId="preamble__recs_1__rec_1"><p eId="preamble__recs_1__rec_1__p_1"/></recital><recital eId="preamble__recs_1__rec_7"><num>(7)</num><p eId="preamble__recs_1__rec_7__p_1"/></recital></recitals>
            <citations eId="preamble__cits_1"><citation eId="preamble__cits_1__cit_1"><p eId="preamble__cits_1__cit_1__p_1"/></citation></citations>
            <formula name="enactingFormula" eId="preamble__formula_1"><p eId="preamble__formula_1__p_1"/></formula>
          </preamble>
          <mainBody eId="body"><p eId="p_1"/></mainBody>
          <conclusions eId="conclusions"><p eId="conclusions__p_1"/><container name="signatures" eId="conclusions__container_1"><p eId="conclusions__container_1__p_1"><signature/></p></container></conclusions>
        </statement>""",
    "block lists": """
        <doc><preface eId="preface"><blockList eId="preface__list_1"><listIntroduction eId="preface__list_1__intro"/><item eId="preface__list_1__item_a"><num>a)</num><p eId="preface__list_1__item_a__p_1"/></item>
          <item eId="preface__list_1__item_1"><p eId="preface__list_1__item_1__p_1"/></item></blockList></preface><mainBody eId="body"><p eId="p_1"/></mainBody></doc>""",
    "inlines add nothing to ids, sentences either": """
        <doc><mainBody eId="body"><p eId="p_1"><inline name="sentence" eId="p_1__inline_1"><term eId="p_1__term_1"/><b>x</b></inline> <inline name="sentence" eId="p_1__inline_2"><term eId="p_1__term_2"/></inline></p></mainBody></doc>""",
    "tables, notes and quoted structures": """
        <act><body eId="body"><article eId="art_1"><num>Art. 1</num><content eId="art_1__content">
          <p eId="art_1__p_1"><authorialNote eId="art_1__p_1__authorialNote_1"><p eId="art_1__p_1__authorialNote_1__p_1"/></authorialNote></p>
          <table eId="art_1__table_1"><tr><th><p/></th></tr><tr><td><p><inline name="sentence" eId="art_1__table_1__inline_1"/></p></td></tr></table>
        </content></article></body></act>""",
    "everything in an attachment begins with its id": """
        <statement><mainBody eId="body"><paragraph eId="para_1"><num>1.</num></paragraph></mainBody><attachments><attachment eId="att_1"><num>Annex I</num><heading eId="att_1__heading"/>
          <doc name="annex"><mainBody eId="att_1__body">
            <division eId="att_1__dvs_1"><paragraph eId="att_1__para_1"><num>1.</num></paragraph></division>
            <division eId="att_1__dvs_2"><paragraph eId="att_1__dvs_2__para_1"><num>1.</num></paragraph></division>
            <article eId="att_1__art_5"><num>Article 5</num></article>
          </mainBody></doc></attachment>
          <attachment eId="att_2"><documentRef href="/x" showAs="x" eId="att_2__dref_1"/></attachment></attachments></statement>""",
    "numbers of other scripts": """
        <act><body eId="body"><article eId="art_1"><num>제1조</num></article><article eId="art_2"><num>第二条</num></article><article eId="art_3"><num>المادة ٣</num></article>
          <article eId="art_4"><num>Điều 4.</num><list eId="art_4__list_1"><point eId="art_4__list_1__point_가"><num>가.</num></point><point eId="art_4__list_1__point_2"><num>②</num></point></list></article></body></act>""",
    "metadata": """
        <doc><meta><references source="#treatymark"><hasAttachment eId="hasAttachment_1"/><TLCRole eId="author"/></references></meta><mainBody eId="body"/></doc>""",
    "collections": """
        <documentCollection><collectionBody eId="collectionBody"><component eId="cmp_1"><documentRef href="/x" showAs="x" eId="cmp_1__dref_1"/></component></collectionBody></documentCollection>""",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_ids_are_those_of_the_profile(case: str) -> None:
    wanted = tree(CASES[case])
    found = copy.deepcopy(wanted)
    for element in found.getroot().iter("*"):
        if not str(element.tag).rpartition("}")[2].startswith("TLC"):  # their labels are chosen, not derived
            element.attrib.pop("eId", "")
    identifiers.identify(found)
    assert eids(found.getroot()) == eids(wanted.getroot())


def test_ids_that_stood_there_before_change_nothing() -> None:
    wanted = tree(CASES["front and end matter"])
    found = copy.deepcopy(wanted)
    for element in found.getroot().iter("*"):
        element.set("eId", "wrong")
    found.getroot().attrib.clear()
    identifiers.identify(found)
    derived = [(a.get("eId"), b.get("eId")) for a, b in zip(wanted.getroot().iter("*"), found.getroot().iter("*"), strict=True) if a.get("eId")]
    assert all(one == other for one, other in derived)


def test_suffixes_are_told() -> None:
    assert identifiers.identify(tree(CASES["a number printed twice in one container gets a suffix"])) == ["para_1_2", "para_1_3"]
    assert identifiers.identify(tree(CASES["numbers that begin again take the id of the nearest container, and those after them there too"])) == []


def test_the_id_of_a_number_does_not_depend_on_headings() -> None:
    with_headings = "".join(f"<division><heading>H</heading><paragraph><num>{n}.</num></paragraph></division>" for n in (1, 2, 3))
    without = "".join(f"<paragraph><num>{n}.</num></paragraph>" for n in (1, 2, 3))
    found = []
    for body in (with_headings, without):
        document = tree(f"<statement><mainBody>{body}</mainBody></statement>")
        identifiers.identify(document)
        found.append([e.get("eId") for e in document.iter(f"{{{AKN}}}paragraph")])
    assert found[0] == found[1] == ["para_1", "para_2", "para_3"]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("1.", "1"), ("(a)", "a"), ("Article 5", "5"), ("Điều 1.", "1"), ("제3조", "3"), ("제11조의2", "11-2"), ("第五条", "5"), ("第十二章", "12"), ("đ)", "đ"), ("-", ""),
        ("•", ""), ("", ""), ("(i)", "i"), ("1.2", "1-2"), ("11.2 bis", "11-2bis"), ("§ 7", "7"), ("①", "1"), ("（２）", "2"), ("A.1", "A-1"), ("1(a)", "1-a"), ("11A", "11A"),
        ("N° 5", "5"), ("Nº 5", "5"), ("3º", "3"), ("1st", "1"), ("CHAPTER III", "III"), ("Phụ lục II", "II"), ("가.", "가"), ("المادة ٥", "5"), ("а)", "а"),
        ("Art. -1", "-1"), ("Приложение № 1", "1"), ("Annex I-A", "I-A"),
    ],
)  # fmt: skip
def test_numbers_lose_labels_and_punctuation(printed: str, number: str) -> None:
    assert number_of(printed) == number


@pytest.mark.parametrize(("printed", "code"), [("Artículo Primero", "es"), ("Article premier", "fr"), ("Điều thứ nhất", "vi")])
def test_ordinal_words_are_numbers_in_their_language(printed: str, code: str) -> None:
    assert number_of(printed, language(code)) == "1"


@settings(max_examples=200)
@given(st.text(max_size=12))
def test_a_number_can_stand_in_an_id(printed: str) -> None:
    assert not any(char.isspace() for char in number_of(printed))


def documents() -> Iterator[etree._ElementTree]:
    for seed in range(40):
        yield etree.ElementTree(samples().document(seed))


def truncated(root: etree._Element, element: etree._Element) -> None:
    """Takes away all that stands behind an element, of which the whole stays."""
    here: etree._Element | None = element
    while here is not None and here is not root:
        parent = here.getparent()
        for later in list(here.itersiblings()):
            if parent is not None:
                parent.remove(later)
        here = parent


def check_law_6(document: etree._ElementTree, chance: random.Random) -> None:
    identifiers.identify(document)
    known = [eid for eid in eids(document.getroot()) if eid]
    assert len(known) == len(set(known))
    part = copy.deepcopy(document)
    elements: list[Any] = [e for e in part.getroot().iter("*") if not any(str(a.tag).endswith(("}num", "}meta")) for a in (e, *e.iterancestors()))]
    truncated(part.getroot(), chance.choice(elements))
    identifiers.identify(part)
    kept = eids(part.getroot())
    assert kept == eids(document.getroot())[: len(kept)]


def test_law_6_ids_of_random_documents_are_unique_and_later_text_renames_nothing() -> None:
    chance = random.Random(1)
    for document in documents():
        for element in document.getroot().iter("*"):
            element.attrib.pop("eId", "")
        check_law_6(document, chance)


@settings(max_examples=40)
@given(statements(), st.integers(0, 1000))
def test_law_6_ids_of_statements_are_unique_and_later_text_renames_nothing(work: Any, seed: int) -> None:
    for document in write.documents(work).values():
        check_law_6(document, random.Random(seed))


def test_every_element_that_needs_an_id_gets_one() -> None:
    for document in documents():
        identifiers.identify(document)
        names = {str(e.tag).rpartition("}")[2] for e in document.getroot().iter(f"{{{AKN}}}*") if e.get("eId") is None and e.getparent() is not None}
        inside_foreign = {str(e.tag).rpartition("}")[2] for f in document.getroot().iter("{urn:x}foreign") for e in f.iter(f"{{{AKN}}}*")}
        labels = {name for name in ids("required") if name.startswith("TLC")}
        assert names & ids("required") <= labels | inside_foreign
