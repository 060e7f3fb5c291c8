"""Seeded faults: one change to a valid file gives exactly the code, and the line, that it should; nothing is said of valid files.

The valid files (tests/faults) were converted from invented texts. A fault is a replacement of the first (or a later) place of a text.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from converter import batch
from converter.akn.validate import validate
from converter.diagnostics import Code, Diagnostic, Severity

FOLDER = Path(__file__).parent / "faults"
TREATY, ENGLISH, VIETNAMESE, MANIFEST = "treaty.xml", "statement.eng.xml", "statement.vie.xml", "statement.edition.xml"
SCHEMA = Code.SCHEMA


class Fault(NamedTuple):
    """In ``file``, the ``nth`` ``old`` becomes ``new``; then there are ``codes``, ``below`` lines under the change."""

    name: str
    file: str
    old: str
    new: str
    codes: tuple[Code, ...]
    below: int = 0
    nth: int = 1
    level: str | None = None


def one(name: str, old: str, new: str, *codes: Code, file: str = TREATY, below: int = 0, nth: int = 1, level: str | None = None) -> Fault:
    return Fault(name, file, old, new, codes, below, nth, level)


FAULTS = (
    # form
    one("a tag that is not closed", "</preamble>", "</preambl>", Code.NOT_WELL_FORMED),
    one("a bare ampersand", "Oil is paid", "Oil & lamps are paid", Code.NOT_WELL_FORMED),
    one("an attribute twice", '<article eId="art_2">', '<article eId="art_2" eId="art_2">', Code.NOT_WELL_FORMED),
    one("an entity that nobody declared", "Oil is paid", "&oil; is paid", Code.NOT_WELL_FORMED),
    one("a control character", "Oil is paid", "Oil\x01 is paid", Code.NOT_WELL_FORMED),
    one("a prefix without a namespace", "<tm:place", "<tn:place", Code.NOT_WELL_FORMED),
    one("too deep", "Oil is paid", "<b>" * 300 + "Oil" + "</b>" * 300, Code.TOO_LARGE),
    one("Akoma Ntoso 2.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://www.akomantoso.org/2.0", Code.NOT_AKN),
    one("Akoma Ntoso 1.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://www.akomantoso.org/1.0", Code.NOT_AKN),
    one("a draft of 3.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17", Code.NOT_AKN),
    one("no namespace", ' xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"', "", Code.NOT_AKN),
    # schema
    one("an element that is none", "<num>Article 1</num>", "<number>Article 1</number>", SCHEMA),
    one("a block in the body", "<num>PART I</num>", "<num>PART I</num><p>loose</p>", SCHEMA),
    one("text between elements", '<part eId="part_I">', '<part eId="part_I">loose', SCHEMA),
    one("an attribute that is none", '<part eId="part_I">', '<part eId="part_I" colour="red">', SCHEMA),
    one("a required attribute that is not there", '<act name="agreement"', "<act", SCHEMA),
    one("a property that is not there", '<FRBRdate date="2020-01-15" name="signature"/>', "", SCHEMA, below=1),
    one("properties in another order", '<FRBRsubtype value="agreement"/>', '<FRBRname value="x"/><FRBRsubtype value="agreement"/>', SCHEMA),
    one("a date that is none", 'date="2020-01-15" name="signature"', 'date="15 January 2020" name="signature"', SCHEMA),
    one("a day that is none", 'date="2020-01-15" name="signature"', 'date="2020-02-30" name="signature"', SCHEMA),
    one("a value of no list", 'contains="originalVersion"', 'contains="everything"', SCHEMA),
    one("a truth that is neither", '<FRBRprescriptive value="true"/>', '<FRBRprescriptive value="yes"/>', SCHEMA),
    one("white space in an eId", '<article eId="art_2">', '<article eId="art 2">', SCHEMA),
    one("an eId twice", '<article eId="art_2">', '<article eId="art_1">', SCHEMA),
    one("an eId of the metadata twice", 'eId="kr" href', 'eId="vn" href', SCHEMA, below=1),
    one("an IRI that is none", 'href="/akn/ontology/role/party"', 'href="http://[party"', SCHEMA),
    one("a language tag that is none", '<body eId="body" xml:lang="en">', '<body eId="body" xml:lang="in English">', SCHEMA),
    one("nothing in an attachments", "<attachments>", "<attachments/><attachments>", SCHEMA, SCHEMA),
    # eIds
    one("no eId where one is needed", '<heading eId="art_1__heading">', "<heading>", Code.ID_MISSING),
    one("no eId on an article", '<article eId="art_3">', "<article>", Code.ID_MISSING),
    one("no eId on a signature block", '<container eId="conclusions__container_1" ', "<container ", Code.ID_MISSING),
    one("an abbreviation that is none", '<article eId="art_3">', '<article eId="article_3">', Code.ID_SYNTAX),
    one("a separator that is none", '<paragraph eId="art_2__para_3">', '<paragraph eId="art_2.para_3">', Code.ID_SYNTAX),
    one("the name of another element", 'eId="part_I__heading"', 'eId="part_I__num"', Code.ID_SYNTAX),
    one("a prefix from elsewhere", '<paragraph eId="art_2__para_3">', '<paragraph eId="art_9__para_3">', Code.ID_PREFIX),
    one("the prefix of the next article", 'eId="art_1__list_1"', 'eId="art_2__list_1"', Code.ID_PREFIX),
    one("another number than the printed one", '<article eId="art_3">', '<article eId="art_4">', Code.ID_NUMBER),
    one("another letter than the printed one", 'eId="art_1__list_1__point_c"', 'eId="art_1__list_1__point_d"', Code.ID_NUMBER),
    one("another case than the printed one", '<part eId="part_II">', '<part eId="part_ii">', Code.ID_NUMBER),
    one("a printed number that was changed", "<num>Article 3</num>", "<num>Article 33</num>", Code.ID_NUMBER, below=-1),
    one("a count that is wrong", 'eId="conclusions__container_1__p_2"', 'eId="conclusions__container_1__p_7"', Code.ID_WRONG),
    one("a prefix too few", '<paragraph eId="art_2__para_2">', '<paragraph eId="para_2">', Code.ID_WRONG),
    one("a prefix too many", '<article eId="art_3">', '<article eId="part_II__art_3">', Code.ID_WRONG),
    one("a wId that says nothing", '<article eId="art_1">', '<article eId="art_1" wId="art_1">', Code.WID),
    one("at the level of names, syntax", '<article eId="art_3">', '<article eId="article-3">', Code.ID_SYNTAX, level="naming"),
    one("at the level of names, number", '<article eId="art_3">', '<article eId="art_4">', Code.ID_NUMBER, level="naming"),
    # references
    one("a party that is not there", 'href="#kr" as', 'href="#k" as', Code.REFERENCE),
    one("a role that is not there", 'as="#party"', 'as="#partie"', Code.REFERENCE),
    one("a source that is not there", '<identification source="#treatymark">', '<identification source="#somebody">', Code.REFERENCE),
    one("an attachment that is not there", 'href="#att_1"', 'href="#att_2"', Code.REFERENCE),
    one("a link to nowhere in the text", "as Annex I says", 'as <ref eId="art_3__p_1__ref_1" href="#att_9">Annex I</ref> says', Code.REFERENCE),
    one(
        "a link by its own IRI to nowhere", "as Annex I says",
        'as <ref eId="art_3__p_1__ref_1" href="/akn/xx/act/agreement/kr-vn/2020-01-15/lighthouses/eng@2020-01-15/!main#att_9">Annex I</ref> says', Code.REFERENCE,
    ),
    one("the second of a list that is not there", 'name="enactingFormula"', 'name="enactingFormula" refersTo="#kr #nobody"', Code.REFERENCE),
    one("an entry that nothing uses", '<TLCRole eId="party"', '<TLCRole eId="judge" href="/akn/ontology/role/judge" showAs="judge"/><TLCRole eId="party"', Code.UNUSED),
    one("a wId without a mapping", '<article eId="art_1">', '<article eId="art_1" wId="art_9">', Code.MAPPING),
    one(
        "a mapping of no wId", "<references source",
        '<analysis source="#treatymark"><mappings source="#treatymark"><mapping eId="mapping_1" original="#art_9" current="#art_1"/></mappings></analysis><references source',
        Code.MAPPING, Code.MAPPING,
    ),
    # metadata
    one("another country", '<FRBRcountry value="xx"', '<FRBRcountry value="kr"', Code.METADATA),
    one("another subtype", '<FRBRsubtype value="agreement"', '<FRBRsubtype value="treaty"', Code.METADATA),
    one("another date", '<FRBRdate date="2020-01-15" name="signature"', '<FRBRdate date="2020-01-16" name="signature"', Code.METADATA),
    one("another name", '<FRBRname value="lighthouses"', '<FRBRname value="lights"', Code.METADATA, below=-8),
    one("another type", "<FRBRuri value=\"/akn/xx/act/agreement/kr-vn/2020-01-15/lighthouses\"/>", '<FRBRuri value="/akn/xx/bill/agreement/kr-vn/2020-01-15/lighthouses"/>', Code.METADATA),
    one("an expression of another language", "lighthouses/eng@2020-01-15\"/>", 'lighthouses/fra@2020-01-15"/>', Code.METADATA),
    one("an expression of another version", "lighthouses/eng@2020-01-15\"/>", 'lighthouses/eng@2021-01-15"/>', Code.METADATA),
    one("another format", '<FRBRformat value="xml"', '<FRBRformat value="akn"', Code.METADATA, below=-3),
    one("a component of another work", 'lighthouses/!main"/>', 'harbours/!main"/>', Code.METADATA),
    one("an IRI of somebody's own", '<FRBRuri value="/akn/xx/act/agreement/kr-vn/2020-01-15/lighthouses"/>', '<FRBRuri value="/works/42"/>', Code.IRI),
    one("a language of two letters", '<FRBRlanguage language="eng"/>', '<FRBRlanguage language="en"/>', Code.LANGUAGE_CODE),
    one("a bibliographic language code", '<FRBRlanguage language="eng"/>', '<FRBRlanguage language="ger"/>', Code.LANGUAGE_CODE, Code.TEXT_LANGUAGE),
    # profile
    one("a kind of document that is not known", '<act name="agreement"', '<act name="law"', Code.KIND),
    one("a date of another name", 'date="2020-01-15" name="signature"', 'date="2020-01-15" name="someday"', Code.DATE_NAME),
    one("a container of another name", 'name="signatures"', 'name="sigs"', Code.PROFILE),
    one("a formula of another name", 'name="enactingFormula"', 'name="agreed"', Code.PROFILE),
    one("an attribute of somebody else", '<preface eId="preface"', '<preface xmlns:o="urn:other" o:x="y" eId="preface"', Code.NAMESPACE),
    one("an element of somebody else", "<tm:place", '<o:x xmlns:o="urn:other"/><tm:place', Code.NAMESPACE),
    one("a part of the title beside it", "<docTitle><docType>AGREEMENT</docType> BETWEEN", "<docType>AGREEMENT</docType> <docTitle>BETWEEN", Code.TITLE_PART),
    one(
        "a list of HTML", '<p eId="art_3__p_1">', '<ul eId="art_3__ul_1"><li><p eId="art_3__ul_1__p_1">x</p></li></ul><p eId="art_3__p_1">',
        Code.PLAIN_LIST,
    ),
    one("a text of another language", '<body eId="body" xml:lang="en">', '<body eId="body" xml:lang="vi">', Code.TEXT_LANGUAGE),
    one(
        "a chapter in a paragraph", '<content eId="art_2__para_3__content">\n              <p eId="art_2__para_3__p_1">The keepers meet once a year.</p>\n            </content>',
        '<chapter eId="art_2__para_3__chp_I"><num>I</num><content eId="art_2__para_3__chp_I__content"><p eId="art_2__para_3__chp_I__p_1">x</p></content></chapter>',
        Code.HIERARCHY,
    ),
    one(
        "an article without text", '<part eId="part_II">', '<article eId="art_2-1"><num>Article 2.1</num><content eId="art_2-1__content"/></article><part eId="part_II">', Code.EMPTY,
    ),
    one("a heading without text", ">Duties</heading>", "></heading>", Code.EMPTY),
    # numbers
    one("a number is missing", '<paragraph eId="art_2__para_3">\n            <num>3.</num>\n            <content eId="art_2__para_3__content">\n              <p eId="art_2__para_3__p_1">',
        '<paragraph eId="art_2__para_4">\n            <num>4.</num>\n            <content eId="art_2__para_4__content">\n              <p eId="art_2__para_4__p_1">',
        Code.NUMBER_GAP, below=1),
    one("a number is printed twice", '<paragraph eId="att_1__para_2">\n              <num>2.</num>\n              <content eId="att_1__para_2__content">\n                <p eId="att_1__para_2__p_1">',
        '<paragraph eId="att_1__para_1_2"><num>1.</num>\n\n              <content eId="att_1__para_1_2__content">\n                <p eId="att_1__para_1_2__p_1">',
        Code.ID_SUFFIX, Code.NUMBER_REPEAT),
    one("a number goes back", '<article eId="art_3">\n          <num>Article 3</num>\n          <heading eId="art_3__heading">Shares</heading>\n          <content eId="art_3__content">\n            <p eId="art_3__p_1">',
        '<article eId="art_5"><num>Article 5</num><content eId="art_5__content"><p eId="art_5__p_1">x</p></content></article><article eId="art_4"><num>Article 4</num>\n\n'
        '          <heading eId="art_4__heading">Shares</heading>\n          <content eId="art_4__content">\n            <p eId="art_4__p_1">',
        Code.NUMBER_GAP, Code.NUMBER_DISORDER),
    # alignment
    one("rows that disagree", 'al:type="1-1"', 'al:type="1-2"', Code.BEAD, file=VIETNAMESE),
    one("a confidence that is none", 'al:confidence="1.000"', 'al:confidence="much"', Code.BEAD, file=VIETNAMESE),
    one("a null with two sides", 'refersTo="#counterpartOf"', 'refersTo="#noCounterpart"', Code.BEAD, file=VIETNAMESE),
    one("a relation that is none", 'refersTo="#counterpartOf"', 'refersTo="#author"', Code.BEAD, file=VIETNAMESE),
    one("a unit in two beads", 'for="#para_2__p_1__inline_1"', 'for="#para_1__p_1__inline_1"', Code.BEAD_COVERAGE, Code.BEAD_COVERAGE, file=VIETNAMESE),
)  # fmt: skip


def seeded(fault: Fault) -> tuple[bytes, int]:
    """A file with its fault, and the line on which the finding is expected."""
    text = (FOLDER / fault.file).read_text("utf-8")
    at = -1
    for _ in range(fault.nth):
        at = text.index(fault.old, at + 1)
    return (text[:at] + fault.new + text[at + len(fault.old) :]).encode(), text.count("\n", 0, at) + 1 + fault.below


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_gives_its_code_and_line_and_nothing_else(fault: Fault) -> None:
    data, line = seeded(fault)
    found = validate(data, level=fault.level or "profile")
    assert [one.code for one in found] == list(fault.codes), [(one.code.code, one.line, one.message) for one in found]
    assert found[0].line == line, (found[0].line, line, found[0].message)
    for one in found:
        assert one.message
        assert one.column
        if one.excerpt is not None and one.code not in (Code.NOT_WELL_FORMED, Code.TOO_LARGE):
            assert one.excerpt[one.column - 1] != " ", (one.column, one.excerpt)


def test_there_are_faults_enough() -> None:
    assert len(FAULTS) >= 60
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def write(folder: Path, changes: dict[str, tuple[str, str]]) -> list[tuple[str, bool]]:
    """The files of the statement in a folder, with a change to some of them."""
    for name in (ENGLISH, VIETNAMESE, MANIFEST):
        text = (FOLDER / name).read_text("utf-8")
        old, new = changes.get(name, ("", ""))
        assert old in text
        (folder / name).write_text(text.replace(old, new) if old else text, "utf-8")
    return [(str(folder / name), True) for name in (ENGLISH, VIETNAMESE, MANIFEST)]


def found_in(named: list[tuple[str, bool]]) -> list[tuple[str, Diagnostic]]:
    return [(Path(outcome.file).name, one) for outcome in batch.check(named) for one in outcome.found]


TOGETHER = (
    ("a counterpart that is not there", {VIETNAMESE: ("eng@2025-08-12/!main#para_2__p_1__inline_1", "eng@2025-08-12/!main#para_9__p_1__inline_1")}, {Code.COUNTERPART, Code.BEAD_COVERAGE}),
    ("an expression that is not there", {MANIFEST: ("vie@2025-08-12", "kor@2025-08-12")}, {Code.MANIFEST}),
)  # fmt: skip


@pytest.mark.parametrize(("changes", "codes"), [pytest.param(*row[1:], id=row[0]) for row in TOGETHER])
def test_the_files_of_a_work_are_compared(changes: dict[str, tuple[str, str]], codes: set[Code], tmp_path: Path) -> None:
    found = found_in(write(tmp_path, changes))
    assert {one.code for _, one in found} == codes
    assert all(name in changes and one.line and one.column for name, one in found)


def test_one_language_twice(tmp_path: Path) -> None:
    named = write(tmp_path, {})
    (tmp_path / "again.xml").write_bytes((FOLDER / ENGLISH).read_bytes())
    assert [(name, one.code) for name, one in found_in([*named, (str(tmp_path / "again.xml"), True)])] == [("again.xml", Code.WORK)]


def test_a_manifest_finds_what_is_beside_it(tmp_path: Path) -> None:
    named = write(tmp_path, {})
    assert found_in(named[2:]) == []
    (tmp_path / VIETNAMESE).unlink()
    assert [one.code for _, one in found_in(named[2:])] == [Code.MANIFEST]


def test_nothing_is_said_of_valid_files(root: Path) -> None:
    for folder in (FOLDER, root / "output"):
        named = [(str(path), True) for path in sorted(folder.glob("*.xml"))]
        assert named
        assert found_in(named) == []


@pytest.mark.parametrize(("printed", "said"), [("1-bis.", "1bis"), ("1-bis.", "1-bis"), ("11.2 bis", "11-2bis"), ("§ 4a", "4a"), ("[3]", "3")])
def test_numbers_that_others_write_as_the_convention_allows(printed: str, said: str) -> None:
    text = (FOLDER / TREATY).read_text("utf-8").replace('"art_3', f'"art_{said}').replace("<num>Article 3<", f"<num>{printed}<")
    assert validate(text.encode(), level="naming") == []
    assert [one.code for one in validate(text.replace(f"<num>{printed}<", "<num>9<").encode(), level="naming")] == [Code.ID_NUMBER]


def test_an_entity_is_refused_where_it_stands() -> None:
    text = (FOLDER / TREATY).read_text("utf-8").replace("?>", '?><!DOCTYPE akomaNtoso [<!ENTITY oil "oil">]>', 1).replace("Oil is", "&oil; is")
    (found,) = validate(text.encode())
    assert (found.code, text.split("\n")[(found.line or 0) - 1][(found.column or 0) - 1 :][:5]) == (Code.ENTITY, "&oil;")


def test_every_code_of_validation_has_a_fault() -> None:
    seeded_codes = {code for fault in FAULTS for code in fault.codes} | {code for row in TOGETHER for code in row[2]}
    elsewhere = {Code.SKIPPED, Code.ENTITY, Code.ENGINES, Code.WORK}  # tests of their own
    assert {code for code in Code if code.code.startswith("TM6")} <= seeded_codes | elsewhere


def test_a_foreign_file_is_judged_by_the_schema_unless_asked() -> None:
    text = (FOLDER / TREATY).read_text("utf-8").replace(' xmlns:tm="urn:treatymark:profile:1"', "").replace("int.treatymark", "int.somebody")
    start, end = text.index("<proprietary"), text.index("</proprietary>") + len("</proprietary>")
    text = text[:start] + text[end:]
    text = text.replace('<article eId="art_3">', '<article eId="my_third">')
    assert validate(text.encode(), level=None) == []
    assert Code.ID_SYNTAX in [one.code for one in validate(text.encode(), level="naming")]
    assert all(one.gravity is not Severity.INFO for one in validate(text.encode(), level="profile"))
