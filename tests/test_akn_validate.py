"""Validation: what is wrong is found with its code and line, and nothing else; files that mean harm do none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from converter.akn import schema, write
from converter.akn import validate as judge
from converter.akn.validate import validate
from converter.akn.vocabulary import AKN
from converter.diagnostics import Code, Severity, TreatymarkError
from converter.model import Annex, Dated, DocumentKind, Expression, Facts, Party, Provenance, Statement, Table, Unit, UnitKind, Zones
from converter.source import Text

BODY = (
    Unit(
        UnitKind.ARTICLE,
        Text("Article 1"),
        "1",
        Text("Terms"),
        (Text("For this Agreement:"),),
        (Unit(UnitKind.POINT, Text("(a)"), "a", blocks=(Text("one;"),)),),
    ),
    Unit(UnitKind.ARTICLE, Text("Article 2"), "2", None, (Table(((Text("Year"), Text("Tonnes")),), True),)),
)
FACTS = Facts(
    DocumentKind.AGREEMENT,
    "customs-cooperation",
    Dated("2020-01-15", "signature"),
    parties=(Party("kr", "Republic of Korea"), Party("vn", "Viet Nam")),
    place="Hà Nội",
)
ZONES = Zones(
    (Unit(UnitKind.TITLE, heading=Text("Agreement")),),
    (Unit(UnitKind.RECITAL, blocks=(Text("Recalling"),)), Unit(UnitKind.ENACTING, blocks=(Text("Agree:"),))),
    BODY,
    (Unit(UnitKind.SIGNATURE, blocks=(Text("For A"),)),),
)
WORK = Statement(FACTS, (Expression("en", ZONES, (Annex("annex", Zones(body=BODY), Text("Annex I"), "I"),)),), Provenance("a.txt", "0" * 64, 9, 9, 0, 2))
VALID = write.serialise(next(iter(write.documents(WORK).values()))).decode()


def changed(old: str, new: str) -> tuple[bytes, int]:
    """The valid document with one change, and the line on which it stands."""
    at = VALID.index(old)
    return VALID.replace(old, new, 1).encode(), VALID.count("\n", 0, at) + 1


def test_the_document_of_these_tests_is_valid() -> None:
    assert validate(VALID.encode()) == []
    assert validate(VALID.encode(), batch=True) == []


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("</preamble>", "</preambl>", [Code.NOT_WELL_FORMED]),
        ("<num>Article 1</num>", "<number>Article 1</number>", [Code.SCHEMA]),
        ('<preface eId="preface"', '<preface eId="pre face"', [Code.SCHEMA]),
        ('name="agreement" contains', 'name="agreement" class="x" contains', [Code.SCHEMA]),
        ('<FRBRdate date="2020-01-15"', '<FRBRdate date="January 2020"', [Code.SCHEMA]),
        ('eId="art_2"', 'eId="art_1"', [Code.SCHEMA]),
        (' eId="art_1__heading"', "", [Code.ID_MISSING]),
        ('eId="art_1__list_1__point_a"', 'eId="art_1__list_1__point_b"', [Code.ID_NUMBER]),
        ("<num>Article 1</num>", "<num>Article 7</num>", [Code.ID_NUMBER]),
        ('href="#kr"', 'href="#nobody"', [Code.REFERENCE]),
        ('href="#place"', 'href="#elsewhere"', [Code.REFERENCE]),
        ('<FRBRcountry value="xx"', '<FRBRcountry value="vn"', [Code.METADATA]),
        ('<FRBRsubtype value="agreement"', '<FRBRsubtype value="treaty"', [Code.METADATA]),
        ('<FRBRname value="customs-cooperation"', '<FRBRname value="customs"', [Code.METADATA]),
        ('<FRBRlanguage language="eng"', '<FRBRlanguage language="en"', [Code.LANGUAGE_CODE]),
        ('<FRBRformat value="xml"', '<FRBRformat value="akn"', [Code.METADATA]),
        ('<FRBRdate date="2020-01-15" name="signature"', '<FRBRdate date="2020-01-16" name="signature"', [Code.METADATA]),
        ('<FRBRdate date="2020-01-15" name="signature"', '<FRBRdate date="2020-01-15" name="someday"', [Code.DATE_NAME]),
        ('<act name="agreement"', '<act name="law"', [Code.KIND]),
        ('name="signatures"', 'name="sigs"', [Code.PROFILE]),
        ('<preface eId="preface"', '<preface eId="preface" xmlns:o="urn:other" o:x="y"', [Code.NAMESPACE]),
    ],
)  # fmt: skip
def test_faults_have_their_code_and_line(old: str, new: str, codes: list[Code]) -> None:
    data, line = changed(old, new)
    found = validate(data)
    assert [d.code for d in found] == codes
    if codes[0] is Code.METADATA:  # an IRI and a property disagree: either place is right
        assert abs((found[0].line or 0) - line) < 12
    else:
        assert line - (found[0].line or 0) in (0, 1)  # a number may stand on the line after its unit
    assert all(d.gravity is Severity.ERROR and d.column and d.message for d in found)


def test_the_schema_level_leaves_the_profile_out() -> None:
    data, _ = changed('name="signatures"', 'name="sigs"')
    assert validate(data, level="schema") == []


def test_messages_are_those_of_the_whole_schema() -> None:
    data, _ = changed("<num>Article 1</num>", "<number>Article 1</number>")
    (found,) = validate(data)
    assert found.message == "<number> may not stand here in <article>"
    assert found.expected is not None
    assert "{http" not in found.expected
    assert "<componentRef>" not in VALID
    assert "<hcontainer>" in found.expected or "<clause>" in found.expected  # elements that the document does not use


def test_what_libxml2_says_twice_is_said_once() -> None:
    data, _ = changed('<preface eId="preface"', '<preface eId="pre face"')
    found = validate(data)
    assert found
    assert not any("precomputed" in d.message for d in found)


def test_a_number_printed_twice_is_told_but_no_error() -> None:
    data = VALID.replace("Article 2", "Article 1").replace("art_2", "art_1_2").encode()
    found = validate(data)
    assert {(d.code, d.gravity) for d in found} == {(Code.ID_SUFFIX, Severity.INFO), (Code.NUMBER_REPEAT, Severity.WARNING)}


@pytest.mark.parametrize("engine", ["xmlschema", "both"])
def test_xmlschema_as_a_second_opinion(engine: str) -> None:
    assert validate(VALID.encode(), engine=engine) == []
    data, _ = changed("<num>Article 1</num>", "<number>Article 1</number>")
    found = validate(data, engine=engine)
    assert {d.code for d in found} == {Code.SCHEMA}
    assert len(found) == 1


def test_strict_xhtml_is_not_asked_of_foreign_elements() -> None:
    table = '<foreign><table xmlns="http://www.w3.org/1999/xhtml" bgcolor="red"><tr><td/></tr></table></foreign>'
    data, _ = changed("</conclusions>", f"{table}</conclusions>")
    assert validate(data, level="schema", engine="both") == []


@pytest.mark.parametrize(
    "data",
    [
        b"", b" ", b"x", b"<", b"\x00", b"\xff\xfe", b"<a", b"<a></b>", b"<a/><b/>", b"<?xml version='1.0' encoding='nonsense'?><a/>", b"<a>\xff</a>",
        b"<a b='1' b='2'/>", b"<x:a/>", b"<a>&nothing;</a>", "<a/>".encode("utf-16") + b"x",     ],
)  # fmt: skip
def test_what_is_not_well_formed_is_said_with_line_and_column(data: bytes) -> None:
    (found,) = validate(data)
    assert found.code is Code.NOT_WELL_FORMED
    assert (found.line or 0) >= 1
    assert (found.column or 0) >= 1


def test_no_entity_is_expanded_and_no_file_read() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    for entity in ("&b;", "&c;"):
        head, _, rest = VALID.partition("\n")
        data = f"{head}{bomb}\n{rest}".replace("For A", f"For {entity}").encode()
        found = validate(data)
        assert [d.code for d in found] == [Code.ENTITY]
        assert entity in found[0].message


@pytest.mark.parametrize("data", [b"<a/>", b"<html xmlns='http://www.w3.org/1999/xhtml'/>", b"<akomaNtoso/>"])
def test_other_xml_is_refused(data: bytes) -> None:
    assert [d.code for d in validate(data)] == [Code.NOT_AKN]


def test_elements_on_their_own_are_no_document() -> None:
    data = f'<p xmlns="{schema.NAMESPACE}">alone</p>'.encode()
    assert Code.KIND in {d.code for d in validate(data)}


@settings(max_examples=100)
@given(st.one_of(st.binary(max_size=60), st.text(alphabet="<>/&;ab\"'= !?[]-\n", max_size=40).map(str.encode)))
def test_no_bytes_raise(data: bytes) -> None:
    for finding in validate(data):
        assert finding.message


@pytest.mark.parametrize(("level", "engine"), [("everything", "libxml2"), ("profile", "saxon")])
def test_unknown_levels_and_engines_are_refused(level: str, engine: str) -> None:
    with pytest.raises(TreatymarkError):
        validate(VALID.encode(), level=level, engine=engine)


def test_every_wid_mapping_is_resolved_among_the_wids() -> None:
    analysis = '<analysis source="#treatymark"><mappings source="#treatymark"><mapping eId="mapping_1" original="#{}" current="#art_1"/></mappings></analysis>'
    for original, codes in (("art_9", []), ("art_8", [Code.MAPPING, Code.MAPPING])):
        data = VALID.replace('<article eId="art_1">', '<article eId="art_1" wId="art_9">', 1)
        data = data.replace("<references", analysis.format(original) + "<references", 1)
        assert [d.code for d in validate(data.encode())] == codes


def test_a_tree_is_left_as_it_was() -> None:
    tree = etree.ElementTree(etree.fromstring(VALID.encode()))
    assert list(judge._beyond(tree, list(tree.getroot().iter("*")), exact=True, thorough=True)) == []
    assert write.serialise(tree).decode() == VALID


@pytest.mark.parametrize(
    ("data", "message", "expected"),
    [
        (b"<a><b></a>", "tag mismatch: b", "</b>, which closes the tag of line 1"),
        (b"<a>R & D</a>", "no name", "&amp; where the sign & is meant"),
        (b"<a>R&D;</a>", "", None),
        (b"<a>&mdash;</a>", "'mdash' not defined", "the character itself, or its number as in &#8212;: XML knows only &amp; &lt; &gt; &quot; and &apos;"),
        (b"<a b=1/>", "expected", 'attributes as in name="value", with white space between them'),
        (b"<a b='1' b='2'/>", "redefined", "each attribute once"),
        (b"<x:a/>", "prefix x", 'xmlns:x="..." at this element or around it'),
        (b"hello", "Start tag expected", "an XML document, which begins with a tag or with <?xml"),
        (b"<a/><b/>", "Extra content", "one root element, and nothing behind it but comments"),
        (b"<?xml version='1.0' encoding='UTF-16'?><a/>", "each character is one byte", 'encoding="UTF-8", or bytes in the encoding that is named'),
        (b"<?xml version='1.0' encoding='klingon'?><a/>", "klingon", "an encoding that is known, best of all UTF-8"),
        ("<a>é</a>".encode("latin-1"), "", "bytes in the encoding that the file declares (UTF-8 if it declares none)"),
        (b"<a>\x00</a>", "Char 0x0", "no control characters"),
    ],
)
def test_what_is_not_well_formed_is_said_with_what_is_expected(data: bytes, message: str, expected: str | None) -> None:
    found = validate(data)[0]
    assert message in found.message and "column" not in found.message
    assert expected is None or found.expected == expected


def test_a_wrong_xml_lang_is_named_as_it_is_printed_and_told_from_a_date() -> None:
    data, _ = changed('<preamble eId="preamble" xml:lang="en">', '<preamble eId="preamble" xml:lang="x y">')
    (found,) = validate(data)
    assert found.message == "xml:lang='x y' of <preamble> is not a value that the schema allows"
    assert found.expected == "a language tag such as en or zh-Hans"
    line = data.decode().splitlines()[(found.line or 1) - 1]
    assert line[(found.column or 1) - 1 :].startswith("xml:lang")


def test_what_is_missing_is_told_once_and_long_lists_are_not_said_to_be_whole() -> None:
    data, _ = changed("<body ", '<body xml:space="default" ')
    assert validate(data) == []
    data, _ = changed("<num>Article 1</num>", "<num>Article 1 <ref>2</ref></num>")
    found = validate(data, level="schema")
    assert [one.message for one in found] == ["<ref> lacks the attribute href"]
    data, _ = changed("<num>Article 1</num>", "<num>Article 1</num><p>x</p>")
    (wrong,) = [one for one in validate(data, level="schema") if "may not stand here" in one.message]
    assert wrong.expected is not None and wrong.expected.endswith("(and others)")


def _meta(uri: str, date: str, more: str = "") -> bytes:
    """A debate with an identification of its own and nothing else."""

    def level(name: str, iri: str, form: str, rest: str) -> str:
        dated = f'<FRBRdate date="{date}" name="x"/><FRBRauthor href="/ontology/organization/ke/parliament"/>'
        return f'<FRBR{name}><FRBRthis value="{iri}/!main{form}"/><FRBRuri value="{iri}{form}"/>{dated}{rest}</FRBR{name}>'

    work = level("Work", uri, "", f'<FRBRcountry value="ke"/>{more}')
    expression = level("Expression", f"{uri}/eng@{date}", "", '<FRBRlanguage language="eng"/>')
    manifestation = level("Manifestation", f"{uri}/eng@{date}", ".xml", '<FRBRformat value="xml"/>')
    return (
        f'<akomaNtoso xmlns="{AKN}"><debate name="hansard"><meta><identification source="/ontology/organization/ke/parliament">'
        f"{work}{expression}{manifestation}</identification></meta>"
        '<debateBody><debateSection name="s"><p>Order.</p></debateSection></debateBody></debate></akomaNtoso>'
    ).encode()


@pytest.mark.parametrize(
    ("uri", "date", "more", "wrong"),
    [
        ("/akn/ke/debate/2019-05-01", "2019-05-01", "", False),  # no number behind the date
        ("/akn/ke/debate/2019/11", "2019-05-01", "", False),  # the year alone, and a number that is said nowhere else
        ("/akn/ke/debate/2019/11", "2019-05-01", '<FRBRnumber value="11"/>', False),
        ("/akn/ke/debate/2019/11", "2019-05-01", '<FRBRnumber value="12"/>', True),
        ("/akn/ke/debate/2018/11", "2019-05-01", "", True),
        ("/akn/ke/debate", "2019-05-01", "", True),
        ("/ke/debate/2019-05-01", "2019-05-01", "", True),
    ],
)
def test_iris_as_the_naming_convention_lets_publishers_write_them(uri: str, date: str, more: str, wrong: bool) -> None:
    found = {one.code for one in validate(_meta(uri, date, more), level="naming")} & {Code.IRI, Code.METADATA, Code.SCHEMA, Code.NOT_WELL_FORMED}
    assert bool(found) is wrong and not found & {Code.SCHEMA, Code.NOT_WELL_FORMED}
