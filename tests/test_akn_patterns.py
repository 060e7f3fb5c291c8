"""Content patterns: every element of the schema has one."""

from __future__ import annotations

import pytest
from lxml import etree

from converter.akn import patterns, schema
from converter.akn.patterns import Pattern, pattern_of

XSD = "{http://www.w3.org/2001/XMLSchema}"


def declared() -> set[str]:
    return {str(element.get("name")) for element in etree.parse(schema.path()).getroot().iterchildren(XSD + "element")}


def test_every_element_of_the_schema_has_a_pattern_and_no_other_has() -> None:
    assert patterns.names() == declared()


def test_every_element_must_may_or_cannot_carry_an_eid() -> None:
    uses = [patterns.ids(use) for use in ("required", "optional", "none")]
    assert [len(use) for use in uses] == [144, 136, 35]  # the counts of section 4 of the profile
    assert frozenset().union(*uses) == declared()


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        (Pattern.DOCUMENT, "act statement doc documentCollection judgment"),
        (Pattern.HIERARCHY, "article paragraph division list point hcontainer recitals recital attachment component item"),
        (Pattern.CONTAINER, "akomaNtoso preface preamble mainBody body content intro container formula table tr td ul foreign attachments"),
        (Pattern.BLOCK, "p num heading crossHeading block listIntroduction li caption tocItem"),
        (Pattern.INLINE, "b i span inline ref docTitle docType quotedText remark signature person"),
        (Pattern.MARKER, "br img noteRef eol documentRef componentRef"),
        (Pattern.SUBFLOW, "authorialNote quotedStructure embeddedStructure subFlow note"),
        (Pattern.METADATA, "meta identification FRBRWork TLCPerson implicitReference proprietary notes"),
    ],
)
def test_patterns_are_those_of_the_standard(pattern: Pattern, names: str) -> None:
    assert {name: pattern_of(name) for name in names.split()} == dict.fromkeys(names.split(), pattern)


def test_an_unknown_element_is_a_container_so_that_nothing_in_it_is_lost() -> None:
    assert pattern_of("elementOfALaterVersion") is Pattern.CONTAINER
