"""What the tests of the editions share: the text of an AKN tree, of a page and of a Markdown file, and random AKN."""

from __future__ import annotations

from typing import Any

import lxml.html
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
NS = AKN[1:-1]


def xml_text(root: etree._Element) -> str:
    """All text outside ``meta``, without white space."""
    parts: list[str] = []

    def walk(node: Any) -> None:
        if node.text and isinstance(node.tag, str):
            parts.append(node.text)
        for child in node:
            if child.tag != AKN + "meta":
                walk(child)
            if child.tail:
                parts.append(child.tail)

    walk(root)
    return "".join("".join(parts).split())


def page_text(page: str, select: str = "//*[@data-eid]") -> str:
    """The text of the elements with data-eid, in order, without white space; they must not contain one another."""
    tree = lxml.html.document_fromstring(page)
    found = tree.xpath(select)
    assert not tree.xpath("//*[@data-eid]//*[@data-eid]")
    return "".join("".join(part.text_content() for part in found).split())


def words_outside(page: str) -> list[str]:
    """Every text of the body that is not document text."""
    tree = lxml.html.document_fromstring(page)
    return [
        text.strip() for text in tree.xpath("//body//text()[not(ancestor-or-self::*[@data-eid])][not(ancestor::script)][not(ancestor::style)]") if text.strip()
    ]


SIGNS = "abcé Zz09.,;:!?-+*_#>|<&`~[](){}=/\\\"'^$%@\n\t\u00a0한国بท\U0001f600ệ“”"
HOSTILE = st.text(alphabet=st.sampled_from(SIGNS), max_size=24)

INLINES = [
    "b",
    "i",
    "u",
    "sup",
    "sub",
    "span",
    "inline",
    "ref",
    "a",
    "term",
    "date",
    "def",
    "ins",
    "del",
    "remark",
    "signature",
    "quotedText",
    "embeddedText",
    "docTitle",
    "person",
    "mod",
    "vote",
    "abbr",
]
MARKERS = ["br", "img", "eol", "eop", "noteRef", "marker"]
UNITS = [
    "article",
    "paragraph",
    "point",
    "section",
    "division",
    "list",
    "alinea",
    "chapter",
    "indent",
    "hcontainer",
    "recital",
    "blockList",
    "item",
    "speech",
    "attachment",
]
BOXES = ["container", "formula", "div", "content", "intro", "wrapUp", "longTitle", "preface", "interstitial", "foreign", "ul", "unknown", "blockContainer"]
LINES = ["p", "p", "p", "block", "crossHeading", "num", "heading", "listIntroduction", "li", "narrative"]
FLOWS = ["authorialNote", "quotedStructure", "embeddedStructure"]


@st.composite
def eids(draw: Any) -> str | None:
    """An eId, often none, sometimes one that repeats or is hostile."""
    return draw(st.sampled_from([None, None, "p_1", "para_1", "art_2", "_text", 'x" onclick="y', "a b", "vie-p_1", "đ"]))


@st.composite
def elements(draw: Any, depth: int = 3, line: bool = False) -> etree._Element:
    """A random AKN element with hostile text."""
    if line:
        name = draw(st.sampled_from(INLINES * 2 + MARKERS + (FLOWS if depth > 0 else [])))
    else:
        name = draw(st.sampled_from(LINES * 2 + UNITS + BOXES + (["table", "doc"] if depth > 0 else [])))
    element = etree.Element(AKN + name, nsmap={None: NS})
    eid = draw(eids())
    if eid:
        element.set("eId", eid)
    if name in ("a", "ref", "img"):
        value = draw(
            st.sampled_from(["javascript:alert(1)", "https://example.org/a", "#p_1", "data:text/html,x", "/akn/xx/doc", " JaVaScRiPt:x", "//evil.example"])
        )
        element.set("src" if name == "img" else "href", value)
    for attribute, values in {
        "status": [None, None, "editorial"],
        "name": [None, "sentence", "byline", 'x"y<'],
        "startQuote": [None, None, "“"],
        "marker": [None, "1"],
        "date": [None, "2020-01-01", "nonsense"],
    }.items():
        value = draw(st.sampled_from(values))
        if value:
            element.set(attribute, value)
    if name in MARKERS:
        return element
    if name == "table":
        for _ in range(draw(st.integers(0, 2))):
            row = etree.SubElement(element, AKN + "tr")
            for _ in range(draw(st.integers(0, 3))):
                cell = etree.SubElement(row, AKN + draw(st.sampled_from(["td", "th"])))
                cell.text = draw(HOSTILE) if draw(st.booleans()) else None
                if depth > 0 and draw(st.booleans()):
                    cell.append(draw(elements(depth - 1)))
        return element
    mixed = line and name not in FLOWS
    inside = mixed or name in LINES
    if inside or draw(st.integers(0, 6)) == 0:
        element.text = draw(HOSTILE)
    if depth > 0:
        for _ in range(draw(st.integers(0, 3))):
            child = draw(elements(depth - 1, line=inside or draw(st.integers(0, 8)) == 0))
            if inside or draw(st.integers(0, 6)) == 0:
                child.tail = draw(HOSTILE)
            element.append(child)
    return element


@st.composite
def documents(draw: Any) -> etree._Element:
    """A random AKN file, not always valid, always well-formed."""
    root = etree.Element(AKN + "akomaNtoso", nsmap={None: NS})
    document = etree.SubElement(root, AKN + draw(st.sampled_from(["doc", "statement", "act"])), name="x")
    meta = etree.SubElement(document, AKN + "meta")
    etree.SubElement(meta, AKN + "identification").text = "must not be shown"
    for part in ("preface", "mainBody", "conclusions"):
        box = etree.SubElement(document, AKN + part)
        for _ in range(draw(st.integers(0, 3))):
            box.append(draw(elements()))
    return etree.fromstring(etree.tostring(root))


def columns_text(text: str, count: int) -> list[str]:
    """What the Markdown of several texts shows of each, in order, without white space and without the words of the page, which are in italics or raised.

    A text stands in its column of the tables, and in its quote where a row has a table of its own.
    """
    page = etree.HTML("<main>" + MarkdownIt("commonmark").enable("table").render(text.split("---\n", 2)[2]) + "</main>")
    (main,) = page.iter("main")
    for words in list(main.iter("em", "sup")):
        words.text = ""
    found: list[list[str]] = [[] for _ in range(count)]
    quotes = 0
    for block in main:
        if block.tag == "blockquote":
            assert block[0].tag == "p" and block[0][0].tag == "strong"
            found[quotes % count] += ["".join(map(str, part.itertext())) for part in block[1:]]
            quotes += 1
        elif block.tag == "table":
            assert quotes % count == 0
            for row in block.iterfind("tbody/tr"):
                assert len(row) == count
                for number, cell in enumerate(row):
                    found[number].append("".join(map(str, cell.itertext())))
    assert quotes % count == 0
    return ["".join("".join(parts).split()) for parts in found]
