"""Side by side: every text whole and in its own order, honest where there is no counterpart."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from converter import convert
from converter.editions import bilingual, columns, interface
from converter.editions.markdown import escape
from converter.editions.page import Links
from tests.editions_laws import AKN, HOSTILE, NS, columns_text, documents, page_text, xml_text

AL = "urn:treatymark:alignment:1"


def tree(body: str, language: str = "eng", beads: str = "", expression: str = "") -> etree._ElementTree:
    """A small expression; ``beads`` are implicitReference elements."""
    return etree.ElementTree(
        etree.fromstring(
            f'<akomaNtoso xmlns="{NS}" xmlns:al="{AL}"><doc name="newsReport"><meta><identification source="#x">'
            f'<FRBRExpression><FRBRuri value="/akn/{language}"/>{expression}'
            f'<FRBRlanguage language="{language}"/></FRBRExpression></identification>'
            f'<analysis source="#x"><otherReferences source="#x">{beads}</otherReferences></analysis>'
            f'</meta><mainBody eId="body">{body}</mainBody></doc></akomaNtoso>'
        )
    )


def bead(name: str, pairs: list[tuple[str, str]], kind: str = "counterpartOf", certainty: str = "sure") -> str:
    """The rows of one bead; an empty end is left out."""
    rows = []
    for own, pivot in pairs:
        ends = (f' for="#{own}"' if own else "") + (f' href="/akn/eng/!main#{pivot}"' if pivot else "")
        rows.append(f'<implicitReference{ends} refersTo="#{kind}" al:bead="{name}" al:type="1-1" al:certainty="{certainty}"/>')
    return "".join(rows)


def paragraph(eid: str, *sentences: str) -> str:
    """A paragraph of sentences."""
    return f'<p eId="{eid}">' + " ".join(f'<inline name="sentence" eId="{eid}__inline_{n}">{text}</inline>' for n, text in enumerate(sentences, 1)) + "</p>"


def column(page: str, number: int) -> str:
    """The document text of one column."""
    return page_text(page, f"//div[contains(concat(' ', @class, ' '), ' c{number} ')]//*[@data-eid]")


def rows(page: str) -> list[list[str]]:
    """The text of every cell, by row."""
    found = lxml.html.document_fromstring(page).xpath("//article/div[contains(@class, 'row') and not(contains(@class, 'heads'))]")
    return [[" ".join(cell.text_content().split()) for cell in row.xpath("./div[contains(@class, 'cell')]")] for row in found]


ENGLISH = paragraph("p_1", "One.", "Two.") + paragraph("p_2", "Three.") + paragraph("p_3", "Four.") + paragraph("p_4", "Five.")
VIETNAMESE = paragraph("p_1", "Một.") + paragraph("p_2", "Hai.") + paragraph("p_3", "Thêm.")


def test_rows_follow_the_beads_and_keep_the_borders_of_paragraphs() -> None:
    beads = (
        bead("b1", [("p_1__inline_1", "p_1__inline_1")])
        + bead("b2", [("p_2__inline_1", "p_1__inline_2")])
        + bead("b3", [("", "p_2__inline_1")], "noCounterpart")
        + bead("b4", [("", "p_3__inline_1")], "noCounterpart")
        + bead("b5", [("p_3__inline_1", "p_4__inline_1")], certainty="unsure")
    )
    page = bilingual.render(None, [tree(ENGLISH), tree(VIETNAMESE, "vie", beads)])
    empty = interface.WORDS["en"]["run"].format(language="Vietnamese", n=2)
    assert rows(page) == [["One.", "Một."], ["Two.", "Hai."], ["Three. Four.", empty], ["Five.", "Thêm."]]
    assert interface.WORDS["en"]["coverage"].format(n=3, m=5, language="Vietnamese") in page
    shown = lxml.html.document_fromstring(page)
    assert [row.xpath("./p/text()") for row in shown.xpath("//div[contains(@class, 'unsure')]")] == [[interface.WORDS["en"]["unsure"]]]
    assert [cell.get("lang") for cell in shown.xpath("//article/div[2]/div")] == ["en", "vi"]
    assert shown.xpath("//*[@id='vie-p_2__inline_1']/@data-eid") == ["p_2__inline_1"]
    assert interface.WORDS["en"]["unsaid"] in page


def test_matched_sentences_share_a_class_in_their_row() -> None:
    beads = bead("b1", [("p_1__inline_2", "p_1__inline_1"), ("p_1__inline_1", "p_1__inline_1")]) + bead("b2", [("p_1__inline_3", "p_1__inline_2")])
    page = bilingual.render(None, [tree(paragraph("p_1", "A.", "B.")), tree(paragraph("p_1", "C.", "D.", "E."), "vie", beads)])
    shown = lxml.html.document_fromstring(page)
    marks = [(span.text, span.get("class").split()[-1]) for span in shown.xpath("//span[contains(@class, 's')][@data-eid]")]
    assert marks == [("A.", "m0"), ("B.", "m1"), ("C.", "m0"), ("D.", "m0"), ("E.", "m1")]
    assert ".row:has(.m1:hover" in page


def test_an_empty_cell_speaks_the_language_of_the_page() -> None:
    page = bilingual.render(None, [tree(paragraph("p_1", "Một."), "vie"), tree(paragraph("q_1", "One."))])
    words = interface.Interface("vi")
    assert rows(page) == [["Một.", words["empty"].format(language="tiếng Anh")], [words["empty"].format(language="tiếng Việt"), "One."]]


def test_moved_text_is_linked_and_never_reordered() -> None:
    beads = bead("b1", [("p_2__inline_1", "p_1__inline_1")], "movedTo") + bead("b2", [("p_1__inline_1", "p_2__inline_1")])
    page = bilingual.render(None, [tree(paragraph("p_1", "A.") + paragraph("p_2", "B.")), tree(paragraph("p_1", "Bê.") + paragraph("p_2", "A."), "vie", beads)])
    elsewhere = interface.WORDS["en"]["elsewhere"]
    assert rows(page) == [["A.", elsewhere], ["B.", "Bê."], [elsewhere, "A."]]
    shown = lxml.html.document_fromstring(page)
    assert shown.xpath("//p[@class='empty']/a/@href") == ["#vie-p_2__inline_1", "#p_1__inline_1"]


def test_moved_text_that_is_not_sure_is_marked() -> None:
    def shown(certainty: str) -> list[str]:
        beads = bead("b1", [("p_2__inline_1", "p_1__inline_1")], "movedTo", certainty) + bead("b2", [("p_1__inline_1", "p_2__inline_1")])
        texts = [tree(paragraph("p_1", "A.") + paragraph("p_2", "B.")), tree(paragraph("p_1", "Bê.") + paragraph("p_2", "A."), "vie", beads)]
        assert (f"*{interface.WORDS['en']['unsure']}*" in columns.render(None, texts)) == (certainty == "unsure")
        return [mark.text_content().strip() for mark in lxml.html.document_fromstring(bilingual.render(None, texts)).xpath("//p[@class='empty']/span")]

    assert shown("sure") == []
    assert shown("unsure") == [interface.WORDS["en"]["unsure"]] * 2


def test_the_printed_number_is_the_permalink_in_every_language() -> None:
    def article(num: str, label: str) -> str:
        point = '<point eId="art_1__list_1__point_a"><num>(a)</num><content eId="art_1__list_1__point_a__content"><p>X</p></content></point>'
        inside = f'<num>{num}</num><heading eId="art_1__heading">H</heading><list eId="art_1__list_1">{point}</list>'
        return f'<chapter eId="chp_1"><num>{label} I</num><article eId="art_1">{inside}</article></chapter>'

    page = bilingual.render(None, [tree(article("Article 1", "Chapter")), tree(article("Điều 1", "Chương"), "vie")])
    shown = lxml.html.document_fromstring(page)
    for number, prefix in enumerate(("", "vie-")):
        for eid, text in (("chp_1", "C"), ("art_1", "H"), ("art_1__list_1__point_a", "X")):
            (link,) = shown.xpath(f"//div[contains(@class, 'c{number}')]//a[@href='#{prefix}{eid}']")
            (piece,) = shown.xpath(f"//div[contains(@class, 'piece')][@id='{prefix}{eid}']")
            assert link in piece.iter() and text in piece.text_content()
    assert shown.get_element_by_id("art_1__list_1") is not None


def test_without_beads_equal_ids_pair_and_nothing_else_does() -> None:
    def article(eid: str, num: str, *lines: str) -> str:
        return f"<article {eid}><num>{num}</num><content>{''.join(f'<p>{line}</p>' for line in lines)}</content></article>"

    english = article('eId="art_1"', "Article 1", "A", "B") + article('eId="art_2"', "Article 2", "C")
    french = article('eId="art_1"', "Article premier", "À") + article('eId="art_3" wId="art_9"', "Article 3", "Ç")
    page = bilingual.render(None, [tree(english), tree(french, "fra")])
    assert [[cell.startswith("No ") for cell in row] for row in rows(page)] == [[False, False], [False, True], [True, False]]
    assert rows(page)[0] == ["Article 1 A B", "Article premier À"]


def test_three_texts_stand_side_by_side() -> None:
    first = tree(paragraph("p_1", "A.") + paragraph("p_2", "B."))
    second = tree(paragraph("p_1", "Ă."), "vie", bead("b1", [("p_1__inline_1", "p_1__inline_1"), ("p_1__inline_1", "p_2__inline_1")]))
    third = tree(
        paragraph("p_1", "가.") + paragraph("p_2", "나."),
        "kor",
        bead("b1", [("p_1__inline_1", "p_1__inline_1")]) + bead("b2", [("p_2__inline_1", "p_2__inline_1")]),
    )
    page = bilingual.render(None, [first, second, third])
    assert rows(page) == [["A. B.", "Ă.", "가. 나."]]


def test_the_manifest_gives_the_order_and_the_status_is_stated() -> None:
    manifest = etree.fromstring(
        f'<akomaNtoso xmlns="{NS}"><documentCollection><collectionBody>'
        f'<component><documentRef href="/akn/vie" showAs="x"/></component></collectionBody></documentCollection></akomaNtoso>'
    )
    english = tree(paragraph("p_1", "A."), expression='<FRBRtranslation href="/akn/vie" fromLanguage="vie" by="#x" authoritative="false"/>')
    page = bilingual.render(manifest, {"eng": english, "vie": tree(paragraph("p_1", "Ă."), "vie")}, links=Links(languages={"vi": "a.html"}))
    words = interface.Interface("vi")
    heads = [" ".join(cell.text_content().split()) for cell in lxml.html.document_fromstring(page).xpath("//div[contains(@class, 'heads')]/p")]
    assert heads == ["Tiếng Việt " + words["original"], "English " + words["unofficial"].format(language="tiếng Việt")]


@st.composite
def texts(draw: Any, language: str) -> etree._ElementTree:
    """An expression with sentences, headings, numbers, notes and tables; hostile characters."""
    units, at = [], 0
    root = tree("", language)
    body = root.getroot().find(f".//{AKN}mainBody")
    assert body is not None
    for _ in range(draw(st.integers(0, 6))):
        parent = body
        if draw(st.booleans()):
            parent = etree.SubElement(body, AKN + draw(st.sampled_from(["paragraph", "article", "division", "list", "hcontainer"])))
            for name in draw(st.lists(st.sampled_from(["num", "heading"]), max_size=2)):
                etree.SubElement(parent, AKN + name, eId=f"h_{at}").text = draw(HOSTILE)
                at += 1
        if draw(st.integers(0, 4)) == 0:
            parent = etree.SubElement(etree.SubElement(etree.SubElement(parent, AKN + "table"), AKN + "tr"), AKN + "td")
        line = etree.SubElement(parent, AKN + draw(st.sampled_from(["p", "p", "block", "li"])), eId=f"p_{at}")
        line.text = draw(HOSTILE) if draw(st.integers(0, 4)) == 0 else None
        for _ in range(draw(st.integers(0, 4))):
            at += 1
            holder = etree.SubElement(line, AKN + "i") if draw(st.integers(0, 6)) == 0 else line
            sentence = etree.SubElement(holder, AKN + "inline", name="sentence", eId=f"s_{at}")
            sentence.text = draw(HOSTILE)
            if draw(st.integers(0, 6)) == 0:
                etree.SubElement(etree.SubElement(sentence, AKN + "authorialNote"), AKN + "p").text = draw(HOSTILE)
            sentence.tail = " "
            units.append(f"s_{at}")
        at += 1
    root.getroot().set("units", " ".join(units))
    return root


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_character_stands_once_in_its_column_in_its_order(data: st.DataObject) -> None:
    trees = [data.draw(texts(language)) for language in ("eng", "vie", "ara")[: data.draw(st.integers(2, 3))]]
    pivot = [*trees[0].getroot().attrib.pop("units").split(), "p_0", "h_1", "missing", ""]
    for other in trees[1:]:
        units = [*other.getroot().attrib.pop("units").split(), "p_0", "h_1", ""]
        holder = other.getroot().find(f".//{AKN}otherReferences")
        assert holder is not None
        for number in range(data.draw(st.integers(0, 8))):
            pairs = data.draw(st.lists(st.tuples(st.sampled_from(units), st.sampled_from(pivot)), min_size=1, max_size=2))
            kind = data.draw(st.sampled_from(["counterpartOf", "counterpartOf", "movedTo", "noCounterpart"]))
            rows_of = etree.fromstring(f'<x xmlns="{NS}" xmlns:al="{AL}">{bead(f"b{number}", pairs, kind, data.draw(st.sampled_from(["sure", "unsure"])))}</x>')
            for row in rows_of:
                holder.append(row)
    page = bilingual.render(None, trees)
    for number, one in enumerate(trees):
        assert column(page, number) == xml_text(one.getroot())
    assert columns_text(columns.render(None, trees), len(trees)) == [xml_text(one.getroot()) for one in trees]
    shown = lxml.html.document_fromstring(page)
    ids = shown.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {unquote(href[1:]) for href in shown.xpath("//a/@href") if href.startswith("#")} <= set(ids)
    for row in shown.xpath("//article/div[contains(@class, 'row')]"):
        assert len(row.xpath("./*[contains(@class, 'cell')]")) == len(trees)
        assert all(cell.text_content().strip() for cell in row.xpath("./*[contains(@class, 'cell')]")) or not any(xml_text(one.getroot()) for one in trees)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), documents())
def test_any_two_files_stand_side_by_side(first: etree._Element, second: etree._Element) -> None:
    page = bilingual.render(None, [etree.ElementTree(first), etree.ElementTree(second)])
    assert column(page, 0) == xml_text(first)
    assert column(page, 1) == xml_text(second)
    assert columns_text(columns.render(None, [etree.ElementTree(first), etree.ElementTree(second)]), 2) == [xml_text(first), xml_text(second)]


@pytest.mark.parametrize("count", [1500])
def test_nesting_and_length_do_not_break_it(count: int) -> None:
    deep = "<division>" * count + "<p>x</p>" + "</division>" * count
    root = etree.fromstring(f'<akomaNtoso xmlns="{NS}"><doc name="x"><mainBody>{deep}</mainBody></doc></akomaNtoso>', etree.XMLParser(huge_tree=True))
    page = bilingual.render(None, [etree.ElementTree(root), tree(paragraph("p_1", "y"), "vie")])
    assert column(page, 0) == "x"


DIFFERING = {
    "en": ("Joint declaration", "The ministers met in Oslo on 3 May 2017 and trained 240 officers.",
           "They agreed on the budget of 40 million euros for the roads.",
           "As Article 15 of the Charter says, they will meet in Riga in 2018."),
    "fr": ("Déclaration conjointe", "Les ministres se sont réunis à Oslo le 4 mai 2017 et ont formé 204 agents.",
           "Ils ont convenu du budget de 40 millions d'euros pour les routes.", "Comme le dit l'article 16 de la Charte, ils se réuniront à Riga en 2018."),
    "ar": ("إعلان مشترك", "اجتمع الوزراء في أوسلو في 3 مايو 2017 ودربوا 240 ضابطا.", "اتفقوا على ميزانية قدرها 45 مليون يورو للطرق.",
           "سيجتمعون في ريغا في عام 2018."),
}  # fmt: skip


@pytest.mark.parametrize("codes", [("en", "fr"), ("fr", "en"), ("en", "ar"), ("ar", "fr"), ("en", "fr", "ar")])
def test_what_a_row_says_differently_stands_in_it_and_at_the_head(codes: tuple[str, ...], tmp_path: Path) -> None:
    for code in codes:
        title, *lines = DIFFERING[code]
        (tmp_path / f"a.{code}.txt").write_text("\n\n".join([title, *(f"{at}. {line}" for at, line in enumerate(lines, 1))]), "utf-8")
    work = convert([tmp_path / f"a.{code}.txt" for code in codes])
    told = [one for one in work.diagnostics if one.code.code in ("TM403", "TM404", "TM405", "TM406", "TM407")]
    page = work.files(("html",))["a.html"].decode()
    shown = lxml.html.document_fromstring(page)
    marks = shown.xpath("//p[@class='differs']")
    words = interface.Interface(codes[0])
    assert told
    assert sorted(mark.text for mark in marks) == sorted(words[one.code.slug].partition("{said}")[0] for one in told)
    for mark in marks:
        row = mark.getparent()
        places = [link.get("href")[1:] for link in mark.iter("a")]
        assert len(places) == 2 and all(row.xpath(".//*[@id=$own]", own=own) for own in places)
        assert (mark.get("lang"), mark.get("dir")) == (codes[0], "rtl" if codes[0] == "ar" else "ltr")
        assert len(mark.findall("small")) == (2 if len(codes) > 2 else 0)
        for said in mark.iter("bdi"):
            assert said.get("lang") in codes
    rows_told = len(shown.xpath("//div[p[@class='differs']]"))
    (head,) = shown.xpath("//details[contains(@class, 'differing')]")
    assert head.findtext("summary") == words["differing"].format(n=rows_told)
    assert [link.get("href")[1:] for link in head.iter("a")] == [mark.get("id") for mark in marks]
    assert [link.text_content() for link in head.iter("a")] == [mark.text_content().rstrip("\n") for mark in marks]
    text = work.files(("md",))["a.md"].decode()
    assert escape(words["differing"].format(n=rows_told)) in text
    for mark in marks:
        assert f'<a id="{mark.get("id")}"></a>*' in text and f"(#{mark.get('id')})" in text


def test_texts_that_agree_are_not_marked() -> None:
    beads = bead("b1", [("p_1", "p_1")]) + bead("b2", [("p_2", "p_2")], certainty="unsure")
    texts = [
        tree('<p eId="p_1">It rained on 240 days.</p><p eId="p_2">It was 40 years ago.</p>'),
        tree('<p eId="p_1">Il a plu 240 jours.</p><p eId="p_2">Il y a 45 ans.</p>', "fra", beads),
    ]
    assert 'class="differs"' not in bilingual.render(None, texts)
    texts[1] = tree('<p eId="p_1">Il a plu 240 jours.</p><p eId="p_2">Il y a 45 ans.</p>', "fra", beads.replace("unsure", "sure"))
    page = lxml.html.document_fromstring(bilingual.render(None, texts))
    assert [mark.text_content().strip() for mark in page.xpath("//p[@class='differs']")] == [interface.WORDS["en"]["number-differs"].format(said="40 / 45")]
    without = tree('<p eId="p_1">Il a plu 204 jours.</p>', "fra")
    assert 'class="differs"' not in bilingual.render(None, [texts[0], without])
