"""What the five seeds must show, each fact read from the XML that the converter writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from converter import convert
from converter.diagnostics import Code
from converter.pipeline import Conversion
from converter.source import Omission, Reason

SEEDS = Path(__file__).parent.parent / "seeds"
NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "al": "urn:treatymark:alignment:1"}
STATEMENT = SEEDS / "joint-statement-2022.txt"
BILINGUAL = SEEDS / "report-2025-bilingual.txt"
NO_TITLE = SEEDS / "report-2025-captions.txt"
BREADCRUMB = SEEDS / "report-2025-breadcrumb.txt"
DATELINE = SEEDS / "report-2025-dateline.txt"


def document(conversion: Conversion, code: str = "eng") -> etree._ElementTree:
    return etree.ElementTree(etree.fromstring(conversion.documents[code]))


def omitted(conversion: Conversion, reason: Reason) -> list[Omission]:
    return [omission for omission in conversion.ledgers[0].omissions if omission.reason is reason]


def find(tree: etree._ElementTree, path: str) -> list[etree._Element]:
    found = tree.xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return [item for item in found if isinstance(item, etree._Element)]


def text(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def texts(tree: etree._ElementTree, path: str) -> list[str]:
    return [text(element) for element in find(tree, path)]


def values(tree: etree._ElementTree, path: str) -> list[str]:
    found = tree.xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return [str(item) for item in found]


@pytest.fixture(scope="module")
def statement() -> Conversion:
    return convert(STATEMENT)


@pytest.fixture(scope="module")
def bare_statement(tmp_path_factory: pytest.TempPathFactory) -> Conversion:
    """The 2022 statement without its sidecar."""
    copy = tmp_path_factory.mktemp("bare") / STATEMENT.name
    copy.write_bytes(STATEMENT.read_bytes())
    return convert(copy)


@pytest.fixture(scope="module")
def bilingual() -> Conversion:
    return convert(BILINGUAL)


# the 2022 statement


def test_2022_nine_thematic_headings_each_its_own_container(statement: Conversion) -> None:
    tree = document(statement)
    divisions = find(tree, "/a:akomaNtoso/a:statement/a:mainBody/a:division")
    assert len(divisions) == 9
    assert [len(d.findall("a:heading", NS)) for d in divisions] == [1] * 9
    assert texts(tree, "/a:akomaNtoso/a:statement/a:mainBody/a:division/a:heading")[-1] == "Regional and international issues"


def test_2022_twenty_nine_paragraphs_each_with_its_number_under_its_heading(statement: Conversion) -> None:
    tree = document(statement)
    nums = texts(tree, "/a:akomaNtoso/a:statement/a:mainBody/a:division/a:paragraph/a:num")
    assert nums == [f"{n}." for n in range(1, 30)]
    assert find(tree, "/a:akomaNtoso/a:statement/a:mainBody/a:paragraph") == []
    counts = [len(d.findall("a:paragraph", NS)) for d in find(tree, "/a:akomaNtoso/a:statement/a:mainBody/a:division")]
    assert counts == [4, 4, 3, 3, 2, 3, 1, 2, 7]


def test_2022_the_unnumbered_block_stands_inside_paragraph_1(statement: Conversion) -> None:
    blocks = texts(document(statement), "//a:paragraph[@eId='para_1']/a:content/a:p")
    assert len(blocks) == 2
    assert blocks[1].startswith("Vietnam welcomes Korea to become a global nation")


def test_2022_the_courtesy_closes_the_statement(statement: Conversion) -> None:
    closing = texts(document(statement), "/a:akomaNtoso/a:statement/a:conclusions/a:p")
    assert len(closing) == 1
    assert "sincerely thanked" in closing[0]
    assert closing[0].endswith("accepted the invitation.")


def test_2022_the_appendix_is_an_attachment_with_two_headed_runs(statement: Conversion) -> None:
    tree = document(statement)
    assert texts(tree, "//a:attachment/a:heading") == ["APPENDIX TO SIGNED DOCUMENTS"]
    runs = find(tree, "//a:attachment/a:doc/a:mainBody/a:division")
    assert [text(r.findall("a:heading", NS)[0]) for r in runs] == ["Government Agreement:", "Memorandum of Understanding on Cooperation between Agencies"]
    assert [[text(n) for n in r.findall("a:paragraph/a:num", NS)] for r in runs] == [["1.", "2."], [f"{n}." for n in range(1, 8)]]


def test_2022_lead_in_and_captions_are_editorial(statement: Conversion) -> None:
    tree = document(statement)
    editorial = texts(tree, "/a:akomaNtoso/a:statement/a:preface/a:p[@status='editorial']")
    assert len(editorial) == 2
    assert "full text" in editorial[0]
    assert editorial[1].startswith("On the afternoon of December 5")
    captions = texts(tree, "//a:remark[@type='caption'][@status='editorial']")
    assert len(captions) == 4
    assert len(find(tree, "/a:akomaNtoso/a:statement/a:mainBody//a:hcontainer[@name='figure'][@status='editorial']")) == 3
    narrative = texts(tree, "/a:akomaNtoso/a:statement/a:preamble/a:container[@name='narrative']/a:p")
    assert [n[:17] for n in narrative] == ["At the invitation", "President Nguyen "]


def test_2022_image_leftovers_are_accounted_for(statement: Conversion) -> None:
    assert len(omitted(statement, Reason.IMAGE)) == 4


def test_2022_nothing_is_guessed_without_the_sidecar(bare_statement: Conversion) -> None:
    tree = document(bare_statement)
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@date")[0] == "2022-12-04"
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@name")[0] == "visit"
    assert find(tree, "//a:TLCLocation") == []
    assert Code.DATE_OF_VISIT in [d.code for d in bare_statement.diagnostics]
    assert values(tree, "/a:akomaNtoso/a:statement/a:meta/a:identification/a:FRBRWork/a:FRBRuri/@value") == [
        "/akn/xx/statement/jointStatement/kr-vn/2022-12-04/comprehensive-strategic-partnership"
    ]


def test_2022_the_sidecar_gives_date_and_place(statement: Conversion) -> None:
    tree = document(statement)
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@date")[0] == "2022-12-05"
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@name")[0] == "adoption"
    assert values(tree, "//a:TLCLocation/@showAs") == ["Seoul"]


# the bilingual report


def test_2025_two_expressions(bilingual: Conversion) -> None:
    assert list(bilingual.documents) == ["eng", "vie"]
    assert len(find(document(bilingual), "//a:mainBody/a:p")) == 9
    assert len(find(document(bilingual, "vie"), "//a:mainBody/a:p")) == 9
    assert not any(text(p).startswith("-") for p in find(document(bilingual, "vie"), "//a:p"))
    assert find(document(bilingual), "/a:akomaNtoso/a:doc[@name='newsReport']") != []


def paragraph_of(href: str) -> str:
    return href.rsplit("#", 1)[-1].split("__inline")[0]


def rows(bilingual: Conversion) -> Iterator[tuple[str | None, str | None]]:
    for reference in find(document(bilingual, "vie"), "//a:implicitReference"):
        ours, theirs = reference.get("for"), reference.get("href")
        yield (paragraph_of(ours) if ours else None), (paragraph_of(theirs) if theirs else None)


def test_2025_the_rows_are_the_true_ones(bilingual: Conversion) -> None:
    truth = {("p_1", "p_1"), ("p_2", "p_2"), ("p_3", "p_3"), ("p_4", "p_4"), ("p_5", "p_4"), ("p_6", "p_5"), ("p_7", "p_6"), ("p_8", "p_7"), ("p_9", "p_8")}
    assert {row for row in rows(bilingual) if None not in row} == truth


def test_2025_honest_empty_cells(bilingual: Conversion) -> None:
    empty = {theirs for ours, theirs in rows(bilingual) if ours is None}
    paired = {theirs for ours, theirs in rows(bilingual) if ours is not None}
    assert {"preface__p_1", "preface__block_1", "p_9"} <= empty
    assert "p_9" not in paired
    sentences = find(document(bilingual), "//a:p[@eId='p_9']/a:inline[@name='sentence']")
    assert len(sentences) >= 28


def test_2025_run_in_headings_are_reported(bilingual: Conversion) -> None:
    said = " ".join(d.message for d in bilingual.diagnostics if d.code is Code.RUN_IN_HEADING)
    assert "Promoting labor, healthcare, education cooperation" in said
    assert "Strengthening cooperation in sustainable development, climate change response, agriculture, infrastructure" in said


def test_2025_title_and_date_line(bilingual: Conversion) -> None:
    tree = document(bilingual)
    assert texts(tree, "//a:preface/a:p/a:docTitle") == ["Vietnam, South Korea issue joint statement on deepening comprehensive strategic partnership"]
    assert texts(tree, "//a:preface/a:block[@name='dateline']") == ["August 12, 2025"]
    assert values(tree, "//a:FRBRWork/a:FRBRuri/@value") == ["/akn/xx/doc/newsReport/2025-08-12/vietnam-south-korea-joint-statement"]


# the three news reports


def structure(tree: etree._ElementTree) -> list[etree._Element]:
    return find(tree, "//a:num|//a:heading|//a:division|//a:paragraph|//a:article|//a:section|//a:list|//a:preamble|//a:attachment")


@pytest.mark.parametrize("path", [NO_TITLE, BREADCRUMB, DATELINE, BILINGUAL])
def test_no_heading_number_or_title_is_invented_in_a_report(path: Path) -> None:
    conversion = convert(path)
    for code in conversion.documents:
        tree = document(conversion, code)
        assert structure(tree) == []
        assert find(tree, "/a:akomaNtoso/a:doc[@name='newsReport']") != []


def test_002_no_title_no_date_four_captions_and_a_byline() -> None:
    conversion = convert(NO_TITLE)
    tree = document(conversion)
    assert find(tree, "//a:docTitle|//a:block[@name='dateline']") == []
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@name") == ["undated"]
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@date") == ["0001-01-01"]
    captions = texts(tree, "//a:remark[@type='caption']")
    assert len(captions) == 4
    assert not any(c.endswith("|") for c in captions)
    assert len(omitted(conversion, Reason.DUPLICATE)) == 4
    assert texts(tree, "//a:conclusions/a:p/a:inline[@name='byline']") == ["Nhu Tam"]
    assert Code.NO_DATE in [d.code for d in conversion.diagnostics]
    assert Code.NO_TITLE in [d.code for d in conversion.diagnostics]


def test_003_breadcrumb_title_subtitle_byline() -> None:
    tree = document(convert(BREADCRUMB))
    assert texts(tree, "//a:preface/a:p[@status='editorial']") == ["UN members"]
    assert texts(tree, "//a:preface/a:p/a:docTitle") == ["Leaders of South Korea and Vietnam adopt joint statement"]
    assert texts(tree, "//a:preface/a:block[@name='subtitle']") == ['"Agreed to achieve $150 billion in bilateral trade by 2030"']
    assert texts(tree, "//a:preface/a:block[@name='byline']") == ["By UN Journal Lee Jon-young"]


def test_004_run_in_dateline_and_end_mark() -> None:
    conversion = convert(DATELINE)
    tree = document(conversion)
    assert find(tree, "//a:docTitle|//a:preface") == []
    assert texts(tree, "//a:mainBody/a:p[1]/a:inline[@name='dateline']") == ["2025-08-11 HÀ NỘI —"]
    assert texts(tree, "//a:mainBody/a:p[last()]/a:inline[@name='endMark']") == ["— VNS"]
    residue = omitted(conversion, Reason.RESIDUE)
    assert [conversion.sources[0].text[o.span.start : o.span.end].strip() for o in residue] == ["date"]
    assert values(tree, "//a:FRBRWork/a:FRBRdate/@date") == ["2025-08-11"]
