"""Names that the canonical form uses: namespaces, how each kind of unit is written, abbreviations of the Naming Convention."""

from __future__ import annotations

from converter.model import DocumentKind, UnitKind

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
TM = "urn:treatymark:profile:1"
AL = "urn:treatymark:alignment:1"
XML = "http://www.w3.org/XML/1998/namespace"

#: kinds of documents that are written as ``act``; reports are ``doc``; the others are ``statement`` (akn-profile 1.1)
ACTS = {DocumentKind.TREATY, DocumentKind.AGREEMENT, DocumentKind.CONVENTION, DocumentKind.PROTOCOL, DocumentKind.CHARTER}
DOCS = {DocumentKind.NEWS_REPORT, DocumentKind.PRESS_RELEASE}

#: units with a place in the hierarchy
HIERARCHY = {
    UnitKind.PART: "part", UnitKind.TITLE_DIVISION: "title", UnitKind.CHAPTER: "chapter", UnitKind.SECTION: "section",
    UnitKind.DIVISION: "division", UnitKind.ARTICLE: "article", UnitKind.PARAGRAPH: "paragraph", UnitKind.POINT: "point", UnitKind.INDENT: "indent",
}  # fmt: skip

#: element names of the Naming Convention 5.4.2; every other element keeps its name ("wrapup" as its shared list says)
ABBREVIATIONS = {
    "alinea": "al", "article": "art", "attachment": "att", "chapter": "chp", "citation": "cit", "citations": "cits", "clause": "cl",
    "component": "cmp", "components": "cmpnts", "componentRef": "cref", "debateSection": "dbsect", "division": "dvs", "documentRef": "dref",
    "eventRef": "eref", "list": "list", "blockList": "list", "intro": "intro", "listIntroduction": "intro", "wrapUp": "wrapup",
    "listWrapUp": "wrapup", "paragraph": "para", "quotedStructure": "qstr", "quotedText": "qtext", "recital": "rec", "recitals": "recs",
    "section": "sec", "subchapter": "subchp", "subclause": "subcl", "subdivision": "subdvs", "subparagraph": "subpara", "subsection": "subsec",
    "temporalGroup": "tmpg", "body": "body", "mainBody": "body", "amendmentBody": "body", "debateBody": "body", "judgmentBody": "body",
}  # fmt: skip


def element_of(kind: DocumentKind) -> str:
    """The document element of a kind of document."""
    return "act" if kind in ACTS else "doc" if kind in DOCS else "statement"
