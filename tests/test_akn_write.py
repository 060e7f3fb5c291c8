"""Writing Akoma Ntoso: law 2 (validity) for any statement whatever, nothing lost, and the mapping of section 1.3 of the profile."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from converter.akn import schema, write
from converter.akn.validate import validate
from converter.akn.vocabulary import AKN
from converter.diagnostics import Severity
from converter.languages import language
from converter.ledger import compare
from converter.model import Annex, Dated, DocumentKind, Expression, Facts, Party, Provenance, Statement, Table, Unit, UnitKind, Zones
from converter.source import Mark, Run, Text
from tests.akn_samples import samples
from tests.akn_statements import statements

NS = {"a": AKN, "tm": "urn:treatymark:profile:1"}


@pytest.fixture(scope="module", autouse=True)
def _whole_schema() -> None:
    schema.whole()


def text(content: str, *marks: Mark) -> Text:
    return Text(content, (Run(0, len(content), 0, len(content)),), marks)


def unit(
    kind: UnitKind, *blocks: str | Table, num: str | None = None, heading: str | None = None, children: tuple[Unit, ...] = (), after: str | None = None
) -> Unit:
    return Unit(
        kind,
        num=text(num) if num is not None else None,
        heading=text(heading) if heading is not None else None,
        blocks=tuple(text(block) if isinstance(block, str) else block for block in blocks),
        children=children,
        after=(text(after),) if after is not None else (),
    )


def statement(
    zones: Zones, kind: DocumentKind = DocumentKind.JOINT_STATEMENT, codes: tuple[str, ...] = ("en",), annexes: tuple[Annex, ...] = (), **facts: Any
) -> Statement:
    return Statement(Facts(kind, "a-slug", **facts), tuple(Expression(code, zones, annexes) for code in codes), Provenance("source.txt", "0" * 64, 9, 9, 0, 2))


def errors(data: bytes, **options: str) -> list[str]:
    return [f"{d.line}: {d.message}" for d in validate(data, **options) if d.gravity is Severity.ERROR]


def written(zones: Zones, kind: DocumentKind = DocumentKind.JOINT_STATEMENT, **options: Any) -> etree._Element:
    """The document element of the first expression, which must be valid."""
    work = statement(zones, kind, **options)
    tree = next(iter(write.documents(work).values()))
    assert errors(write.serialise(tree)) == []
    assert compare(work.expressions[0], tree) == ()
    return tree.getroot()[0]


def shape(element: etree._Element) -> Any:
    """Names of elements, nested, without metadata: ("list", ("intro", "p"), ...)."""
    name = etree.QName(element).localname
    inside = tuple(shape(child) for child in element if etree.QName(child).localname != "meta")
    return (name, *inside) if inside else name


def zone(document: etree._Element, name: str) -> Any:
    found = document.find(f"a:{name}", NS)
    return None if found is None else shape(found)


# laws


@settings(max_examples=70)
@given(statements())
def test_law_2_any_statement_gives_valid_documents_that_say_just_what_it_says(work: Statement) -> None:
    trees = write.documents(work)
    assert list(trees) == [language(expression.language).alpha3 for expression in work.expressions]
    for expression, tree in zip(work.expressions, trees.values(), strict=True):
        assert errors(write.serialise(tree)) == []
        assert compare(expression, tree) == ()
    assert errors(write.serialise(write.manifest(work, trees))) == []


@settings(max_examples=25)
@given(statements())
def test_the_same_statement_gives_the_same_bytes(work: Statement) -> None:
    first, second = ([write.serialise(tree) for tree in write.documents(work).values()] for _ in range(2))
    assert first == second
    for data in first:
        assert write.serialise(etree.ElementTree(etree.fromstring(data))) == data


@settings(max_examples=40)
@given(statements())
def test_the_sentence_layer_stands_exactly_where_there_are_several_expressions(work: Statement) -> None:
    for tree in write.documents(work).values():
        assert bool(work.expressions[1:]) or tree.find(".//a:inline[@name='sentence']", NS) is None
        for element in tree.iterfind(".//a:inline[@name='sentence']", NS):
            around = {etree.QName(above).localname for above in element.iterancestors()}
            assert not around & {"preface", "num", "heading", "docTitle"}
            assert "".join(element.itertext()).strip()


def test_xmlschema_agrees() -> None:
    for seed in range(3):  # a handful: it builds the schema in seconds
        zones = Zones(
            (unit(UnitKind.TITLE, heading="Title"), unit(UnitKind.CAPTION, "Photo")),
            (unit(UnitKind.RECITAL, "Recalling"), unit(UnitKind.ENACTING, "Agree:")),
            (*BODY, unit(UnitKind.TABLE, Table(((text("a"), text("b")),), True))),
            (unit(UnitKind.SIGNATURE, "For A"),),
        )
        kind = (DocumentKind.JOINT_STATEMENT, DocumentKind.AGREEMENT, DocumentKind.NEWS_REPORT)[seed]
        annex = Annex("annex", Zones(body=BODY), num=text("Annex I"))
        parties = (Party("kr", "Republic of Korea"), Party("vn", "Viet Nam"))
        work = statement(zones, kind, ("en", "vi"), (annex,), parties=parties, place="Hà Nội", original="en", dated=Dated("2022-12-05", "adoption"))
        trees = write.documents(work)
        for tree in (*trees.values(), write.manifest(work, trees)):
            assert errors(write.serialise(tree), engine="both") == []


# the mapping

BODY = (
    unit(
        UnitKind.PARAGRAPH, "The sides:", num="1.", after="as agreed.",
        children=(unit(UnitKind.POINT, "one;", num="(a)"), unit(UnitKind.POINT, "two:", num="(b)", children=(unit(UnitKind.INDENT, "x", num="-"),))),
    ),
    unit(UnitKind.TEXT, "Between."),
    unit(UnitKind.PARAGRAPH, "First.", "Second.", num="2."),
)  # fmt: skip


def test_front_matter() -> None:
    document = written(
        Zones(
            (
                unit(UnitKind.EDITORIAL, "The full text:"), unit(UnitKind.TITLE, heading="Title"), unit(UnitKind.SUBTITLE, "Sub"),
                unit(UnitKind.BYLINE, "By A"), unit(UnitKind.DATELINE, "May 1"), unit(UnitKind.CAPTION, "Photo"),
            ),
            (
                unit(UnitKind.NARRATIVE, "At the invitation"), unit(UnitKind.NARRATIVE, "of"), unit(UnitKind.PARTIES, "The Parties,"),
                unit(UnitKind.CITATION, "Having regard"), unit(UnitKind.RECITAL, "Recalling", num="(1)"), unit(UnitKind.RECITAL, "Noting"),
                unit(UnitKind.ENACTING, "Agree:"),
            ),
            BODY,
        )
    )  # fmt: skip
    assert zone(document, "preface") == ("preface", "p", ("p", "docTitle"), "block", "block", "block", ("p", "remark"))
    assert [row.get("name") for row in document.iterfind("a:preface/a:block", NS)] == ["subtitle", "byline", "dateline"]
    assert [row.get("status") for row in document.iterfind("a:preface/a:p", NS)] == ["editorial", None, "editorial"]
    assert zone(document, "preamble") == (
        "preamble", ("container", "p", "p"), ("formula", "p"), ("citations", ("citation", "p")),
        ("recitals", ("recital", "num", "p"), ("recital", "p")), ("formula", "p"),
    )  # fmt: skip
    assert [row.get("name") for row in document.iterfind("a:preamble/*[@name]", NS)] == ["narrative", "parties", "enactingFormula"]


def test_points_and_text_among_numbers() -> None:
    assert zone(written(Zones(body=BODY)), "mainBody") == (
        "mainBody",
        (
            "paragraph", "num",
            (
                "list", ("intro", "p"), ("point", "num", ("content", "p")),
                ("point", "num", ("list", ("intro", "p"), ("indent", "num", ("content", "p")))), ("wrapUp", "p"),
            ),
        ),
        ("alinea", ("content", "p")),
        ("paragraph", "num", ("content", "p", "p")),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (DocumentKind.JOINT_STATEMENT, ("mainBody", ("paragraph", ("content", "p")), ("paragraph", ("content", "p")))),
        (DocumentKind.NEWS_REPORT, ("mainBody", "p", "p")),
        (DocumentKind.TREATY, ("body", ("paragraph", ("content", "p")), ("paragraph", ("content", "p")))),
    ],
)
def test_a_text_with_no_numbers_at_all(kind: DocumentKind, expected: Any) -> None:
    zones = Zones(body=(unit(UnitKind.TEXT, "One."), unit(UnitKind.TEXT, "Two.")))
    assert zone(written(zones, kind), expected[0]) == expected


def test_an_article_holds_its_plain_text_itself() -> None:
    articles = (
        unit(UnitKind.ARTICLE, "Alone.", num="Article 1"),
        unit(UnitKind.ARTICLE, num="Article 2", children=(unit(UnitKind.TEXT, "One."), unit(UnitKind.TEXT, "Two."))),
        unit(UnitKind.ARTICLE, num="Article 3", children=(unit(UnitKind.PARAGRAPH, "Numbered.", num="1."), unit(UnitKind.TEXT, "Beside."))),
    )
    assert zone(written(Zones(body=articles), DocumentKind.TREATY), "body") == (
        "body",
        ("article", "num", ("content", "p")),
        ("article", "num", ("content", "p", "p")),
        ("article", "num", ("paragraph", "num", ("content", "p")), ("alinea", ("content", "p"))),
    )


def test_captions_stand_apart_in_a_hierarchy() -> None:
    document = written(Zones(body=(*BODY, unit(UnitKind.CAPTION, "Photo"))))
    figure = document.find("a:mainBody/a:hcontainer", NS)
    assert figure is not None
    assert (figure.get("name"), figure.get("status")) == ("figure", "editorial")
    assert shape(figure) == ("hcontainer", ("content", ("p", "remark")))


def test_end_matter() -> None:
    document = written(
        Zones(
            body=BODY,
            conclusions=(
                unit(UnitKind.TESTIMONIUM, "In witness"), unit(UnitKind.DONE, "Done at"), unit(UnitKind.CLOSING, "Thanks."),
                unit(UnitKind.SIGNATURE, "For A"), unit(UnitKind.SIGNATURE, "For B"), unit(UnitKind.BYLINE, "By C"),
            ),
        )
    )  # fmt: skip
    signatures = ("container", ("p", "signature"), ("p", "signature"))
    assert zone(document, "conclusions") == ("conclusions", ("formula", "p"), "p", "p", signatures, ("p", "inline"))


def test_lists_outside_the_body_are_block_lists() -> None:
    recital = unit(UnitKind.RECITAL, "Recalling:", children=BODY[0].children)
    assert zone(written(Zones(preamble=(recital,), body=BODY)), "preamble") == (
        "preamble",
        (
            "recitals",
            ("recital", ("blockList", "listIntroduction", ("item", "num", "p"), ("item", "num", ("blockList", "listIntroduction", ("item", "num", "p"))))),
        ),
    )


def test_annexes_are_documents_with_their_own_identification() -> None:
    annexes = (
        Annex("appendix", Zones(body=BODY), heading=text("APPENDIX")),
        Annex("annex", Zones(body=(unit(UnitKind.TEXT, "Prose."),)), num=text("Annex II")),
    )
    document = written(Zones(body=BODY), annexes=annexes)
    attachments = document.findall("a:attachments/a:attachment", NS)
    assert [shape(a)[1] for a in attachments] == ["heading", "num"]
    assert [a[1].get("name") for a in attachments] == ["appendix", "annex"]
    assert shape(attachments[1][1]) == ("doc", ("mainBody", "p"))
    this = [e.get("value", "").rpartition("/")[2] for e in document.iterfind(".//a:FRBRWork/a:FRBRthis", NS)]
    assert this == ["!main", "!appendix_1", "!annex_2"]
    assert [e.get("href") for e in document.iterfind(".//a:hasAttachment", NS)] == ["#att_1", "#att_2"]


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_a_text_that_is_only_a_title(kind: DocumentKind) -> None:
    document = written(Zones((unit(UnitKind.TITLE, heading="Nothing else"),)), kind)
    assert "".join("".join(str(t) for t in document.itertext()).split()) == "Nothingelse"


def test_nothing_at_all() -> None:
    assert [etree.QName(child).localname for child in written(Zones())] == ["meta", "mainBody"]


def test_deep_nesting_is_cut_where_parsers_would_refuse_it() -> None:
    deep = unit(UnitKind.POINT, "x", num="(a)")
    for _ in range(300):
        deep = unit(UnitKind.POINT, "x", num="(a)", children=(deep,))
    written(Zones(body=(unit(UnitKind.PARAGRAPH, num="1.", children=(deep,)),)))
    written(Zones(preamble=(unit(UnitKind.RECITAL, children=(deep,)),)))


# inlines


def inline(content: str, *marks: Mark, codes: tuple[str, ...] = ("en",)) -> str:
    zones = Zones(body=(Unit(UnitKind.TEXT, blocks=(text(content, *marks),)),))
    found = written(zones, DocumentKind.NEWS_REPORT, codes=codes).find("a:mainBody/a:p", NS)
    assert found is not None
    for element in found.iter():
        element.attrib.pop("eId", "")
    return etree.tostring(found, encoding="unicode").partition(">")[2].rpartition("</")[0]


def test_marks_are_nested_and_split_where_they_cross() -> None:
    assert inline("one two", Mark(0, 3, "b"), Mark(4, 7, "date", "2022-12-05")) == '<b>one</b> <date date="2022-12-05">two</date>'
    assert inline("abcdef", Mark(0, 4, "b"), Mark(2, 6, "i")) == "<b>ab<i>cd</i></b><i>ef</i>"
    assert inline("— VNS", Mark(0, 5, "inline", "endMark")) == '<inline name="endMark">— VNS</inline>'


def test_a_mark_that_crosses_a_sentence_is_split_and_the_sentence_is_not() -> None:
    whole = inline("First one. Second one.", Mark(6, 17, "b"), codes=("en", "vi"))
    assert whole == '<inline name="sentence">First <b>one.</b></inline><b> </b><inline name="sentence"><b>Second</b> one.</inline>'


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org/a?b=c#d",
        "http://example.org:8080/",
        "https://en.wikipedia.org/wiki/File:X.jpg",
        "mailto:a@example.org",
        "page.html",
        "../x/y.html#z",
    ],
)
def test_links_that_stay(target: str) -> None:
    assert inline("here", Mark(0, 4, "a", target)) == f'<a href="{target}">here</a>'


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)", "JaVaScript:x", "data:text/html,x", "//example.org", "http://[x", "%zz", "a#b#c", "a b", "", "http://", "vbscript:x", "http:x",
        "https://user:secret@example.org/", "http://x:y/", "mailto:", "file:///etc/passwd", "x\ny", "\u202ehttps://example.org",
    ],
)  # fmt: skip
def test_links_that_become_text(target: str) -> None:
    assert inline("here", Mark(0, 4, "a", target)) == "here"


@pytest.mark.parametrize("value", ["2022", "2022-13-01", "2023-02-29", "２０２２-01-01", "", None])
def test_what_is_no_date_is_not_marked_as_one(value: str | None) -> None:
    assert inline("then", Mark(0, 4, "date", value)) == "then"


# metadata


def metadata(**facts: Any) -> etree._Element:
    kind = facts.pop("kind", DocumentKind.JOINT_STATEMENT)
    found = written(Zones(body=BODY), kind, **facts).find("a:meta", NS)
    assert found is not None
    return found


def value(meta: etree._Element, path: str, attribute: str = "value") -> str | None:
    found = meta.find(path, NS)
    return None if found is None else found.get(attribute)


def test_iris_follow_the_naming_convention() -> None:
    parties = (Party("vn", "Viet Nam"), Party("kr", "Republic of Korea"))
    meta = metadata(parties=parties, dated=Dated("2022-12-04", "visit"))
    work = "/akn/xx/statement/jointStatement/kr-vn/2022-12-04/a-slug"
    assert value(meta, ".//a:FRBRWork/a:FRBRuri") == work
    assert value(meta, ".//a:FRBRExpression/a:FRBRthis") == f"{work}/eng@2022-12-04/!main"
    assert value(meta, ".//a:FRBRManifestation/a:FRBRthis") == f"{work}/eng@2022-12-04/!main.xml"
    assert value(meta, ".//a:FRBRcountry", "showAs") == "Bilateral: Republic of Korea and Viet Nam"
    authors = [(a.get("href"), a.get("as")) for a in meta.iterfind(".//a:FRBRWork/a:FRBRauthor", NS)]
    assert authors == [("#krVn", "#author"), ("#kr", "#party"), ("#vn", "#party")]


def test_what_is_not_known_is_not_written() -> None:
    meta = metadata(kind=DocumentKind.NEWS_REPORT)
    assert value(meta, ".//a:FRBRWork/a:FRBRuri") == "/akn/xx/doc/newsReport/0001-01-01/a-slug"
    assert value(meta, ".//a:FRBRWork/a:FRBRdate", "name") == "undated"
    assert meta.find(".//a:TLCLocation", NS) is None
    assert meta.find(".//a:FRBRtranslation", NS) is None
    assert meta.find(".//a:FRBRauthoritative", NS) is None


@settings(max_examples=30)
@given(statements())
def test_every_entry_of_the_references_is_used(work: Statement) -> None:
    trees = write.documents(work)
    for tree in (*trees.values(), write.manifest(work, trees)):
        used = {v for element in tree.iter("*") for v in map(str, element.attrib.values()) if v.startswith("#")}
        for entry in tree.iterfind(".//a:references/*", NS):
            if not etree.QName(entry).localname.startswith("has"):
                assert f"#{entry.get('eId')}" in used


def test_translation_and_authenticity_only_where_stated() -> None:
    facts: dict[str, Any] = {"original": "vi", "translation": (("status", "unofficial"), ("by", "A Bureau"))}
    translated = metadata(**facts)
    assert value(translated, ".//a:FRBRtranslation", "fromLanguage") == "vie"
    assert value(translated, ".//a:FRBRExpression/a:FRBRauthoritative") == "false"
    authentic = metadata(authentic=("en", "ko"), prevailing="en", kind=DocumentKind.AGREEMENT)
    assert value(authentic, ".//a:FRBRExpression/a:FRBRauthoritative") == "true"
    assert authentic.find(".//a:FRBRtranslation", NS) is None
    regime = authentic.find(".//tm:languageRegime", NS)
    assert regime is not None
    assert (regime.get("kind"), regime.get("prevailing")) == ("equallyAuthentic", "eng")
    assert [child.get("lang") for child in regime] == ["eng", "kor"]


def test_the_markup_is_dated_by_source_date_epoch_and_never_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert value(metadata(dated=Dated("2022-12-05", "adoption")), ".//a:FRBRManifestation/a:FRBRdate", "date") == "2022-12-05"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert value(metadata(), ".//a:FRBRManifestation/a:FRBRdate", "date") == "2023-11-14"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "nonsense")
    assert value(metadata(), ".//a:FRBRManifestation/a:FRBRdate", "date") == "0001-01-01"


def test_provenance_is_kept() -> None:
    meta = metadata(source_url="https://example.org/", rights="All rights reserved")
    assert value(meta, ".//tm:source", "sha256") == "0" * 64
    assert value(meta, ".//tm:source", "rights") == "All rights reserved"
    assert value(meta, ".//tm:ledger", "words") == "2"


def test_the_manifest_names_the_expressions_the_pivot_first() -> None:
    work = statement(Zones(body=BODY), codes=("vi", "en"))
    tree = write.manifest(work, write.documents(work))
    assert [e.get("language") for e in tree.iterfind(".//a:FRBRlanguage", NS)] == ["mul", "vie", "eng"]
    assert [str(e.get("href")).rpartition("/")[2] for e in tree.iterfind(".//a:documentRef", NS)] == ["vie@0001-01-01", "eng@0001-01-01"]


# serialising


def lines(root: etree._Element) -> list[str]:
    """The text of every element in which text may stand."""
    return ["".join(str(t) for t in e.itertext()) for e in root.iter("{*}p", "{*}num", "{*}heading", "{*}block", "{*}b", "{*}person", "{*}li")]


@pytest.mark.parametrize("seed", range(0, 40, 4))
def test_serialising_touches_no_mixed_content(seed: int) -> None:
    root = samples().document(seed)
    again = etree.fromstring(write.serialise(etree.ElementTree(root)))
    assert lines(again) == lines(root)
    once = write.serialise(etree.ElementTree(again))
    assert write.serialise(etree.ElementTree(etree.fromstring(once))) == once


def test_serialised_files_are_utf_8_with_unix_line_ends_and_indented() -> None:
    data = write.serialise(next(iter(write.documents(statement(Zones(body=BODY))).values())))
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso ')
    assert data.endswith(b"</akomaNtoso>\n")
    assert b"\r" not in data
    depths = [len(line) - len(line.lstrip(" ")) for line in data.decode().splitlines()[1:]]
    assert all(depth % 2 == 0 for depth in depths)
    assert all(after - before <= 2 for before, after in pairwise(depths))
