"""The index of a folder of editions."""

from __future__ import annotations

import lxml.html
from lxml import etree

from converter.editions import site
from converter.editions.page import Links
from tests.test_editions_html import akn


def test_the_index_lists_works_by_date_with_their_editions() -> None:
    dated = akn("<p><docTitle>Joint &lt;Statement&gt;</docTitle></p>", meta='<references source="#x"/>')
    identification = dated.find(".//{*}FRBRExpression")
    assert identification is not None
    identification.insert(0, etree.fromstring('<FRBRdate xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" date="2020-01-15" name="signature"/>'))
    undated = akn("<p>x</p>", language="kor")
    page = site.index(
        [
            site.Entry(etree.ElementTree(undated), Links(xml="b.kor.xml", languages={"ko": "b.kor.html"})),
            site.Entry(etree.ElementTree(dated), Links(xml="a b.xml", side="a b.html", languages={"en": "a.eng.html", "vi": "a.vie.html"})),
        ]
    )
    tree = lxml.html.document_fromstring(page)
    assert [" ".join(item.text_content().split()) for item in tree.xpath("//li/h2")] == ["Joint <Statement>", "Joint statement"]
    assert tree.xpath("//li[1]//@href") == ["a%20b.html", "a.eng.html", "a.vie.html", "a%20b.html", "a%20b.xml"]
    assert "January 15, 2020 (signature)" in tree.xpath("//li[1]/p")[0].text_content()
    assert "Undated" in tree.xpath("//li[2]/p")[0].text_content()
    assert tree.xpath("//li[2]//a[@lang='ko']/text()") == ["한국어"]
