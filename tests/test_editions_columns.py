"""The side-by-side edition in Markdown: what a reader of it sees is the text of each language, whole and in order, and words where there is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from converter import convert
from converter.editions import columns
from converter.editions.shapes import text_of
from tests.editions_laws import columns_text, xml_text

ENGLISH = """Joint statement on the pipe | cable

1. The ministers met in Oslo on 3 May 2017.

2. The road from Oslo to Riga will be 512 kilometres long and pass five towns.

3. They *agreed* on the budget of 40 million euros. Nobody spoke of fish. Nobody spoke of the sea.

4. They will meet again in Riga in 2018.
"""
FRENCH = """Déclaration conjointe sur la conduite

1. Les ministres se sont réunis à Oslo le 3 mai 2017.

2. Ils ont convenu du budget de 40 millions d'euros.

3. Ils se réuniront de nouveau à Riga en 2018.

4. La route d'Oslo à Riga aura 512 kilomètres et passera par cinq villes.
"""


@pytest.fixture
def shown(tmp_path: Path) -> tuple[str, dict[str, etree._ElementTree]]:
    (tmp_path / "a.en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "a.fr.txt").write_text(FRENCH, "utf-8")
    work = convert([tmp_path / "a.en.txt", tmp_path / "a.fr.txt"])
    return work.files(("md",))["a.md"].decode(), work.trees


def table(text: str) -> list[list[etree._Element]]:
    """The cells of the only table, as HTML."""
    page = etree.HTML(MarkdownIt("commonmark").enable("table").render(text.split("---\n", 2)[2]))
    return [list(row) for row in page.iter("tr")]


def read(cell: etree._Element) -> str:
    """The text of a cell without the words of the page, which are in italics."""
    for words in list(cell.iter("em")):
        words.text = ""
    return "".join(cell.itertext())


def solid(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_each_text_stands_in_its_column_whole_and_in_order(shown: tuple[str, dict[str, etree._ElementTree]]) -> None:
    text, trees = shown
    rows = table(text)
    assert len(trees) == 2
    for number, tree in enumerate(trees.values()):
        whole = "".join(text_of(part) for part in tree.getroot()[0] if not str(part.tag).endswith("}meta"))
        assert solid("".join(read(row[number]) for row in rows[1:])) == solid(whole)


def test_what_is_not_there_is_said_and_what_stands_elsewhere_is_linked(shown: tuple[str, dict[str, etree._ElementTree]]) -> None:
    text, _ = shown
    assert re.search(r"^\d of \d parts of the body have French$", text, re.M)
    assert re.search(r"\| \*No French text[^*]*2[^*]*\* \|", text) or re.search(r"\| \*[^*]*2[^*]*French[^*]*\* \|", text)
    links = re.findall(r"\[\*Appears elsewhere\*\]\(#([^)]+)\)", text)
    assert len(links) == 2
    assert all(f'<a id="{one}"></a>' in text for one in links)


def test_the_page_names_its_languages(shown: tuple[str, dict[str, etree._ElementTree]]) -> None:
    text, _ = shown
    assert 'languages:\n  - "en"\n  - "fr"\n' in text
    assert ["".join(cell.itertext()) for cell in table(text)[0]] == ["English", "Français"]


def test_a_pair_that_is_not_sure_is_marked(root: Path) -> None:
    work = convert(root / "seeds" / "report-2025-bilingual.txt")
    manifest = etree.ElementTree(etree.fromstring(work.manifest)) if work.manifest else None
    assert "not sure" not in columns.render(manifest, work.trees)
    for one in work.trees["vie"].getroot().iter("{*}implicitReference"):
        for name, value in one.attrib.items():
            if str(name).endswith("}certainty") and value == "sure" and one.get("href") and one.get("for"):
                one.set(str(name), "unsure")
    assert "*This pairing is not sure*" in columns.render(manifest, work.trees)


def test_a_table_stays_a_table_on_either_side(tmp_path: Path) -> None:
    for code, *words in (("en", "Fees", "Vessel", "Fee", "Ferry", "They apply from 2021."), ("fr", "Droits", "Navire", "Droit", "Bac", "Ils valent dès 2021.")):
        title, vessel, fee, ferry, last = words
        text = f"# {title}\n\n1. {title}:\n\n| {vessel} | {fee} |\n| --- | --- |\n| {ferry} \\| x | 120 euros |\n| Y | 950 euros |\n\n2. {last}\n"
        (tmp_path / f"a.{code}.md").write_text(text, "utf-8")
    work = convert([tmp_path / "a.en.md", tmp_path / "a.fr.md"])
    text = work.files(("md",))["a.md"].decode()
    page = etree.HTML(MarkdownIt("commonmark").enable("table").render(text.split("---\n", 2)[2]))
    tables = [[["".join(map(str, cell.itertext())) for cell in row] for row in one.iter("tr")] for one in page.iterfind(".//blockquote/table")]
    assert tables == [
        [["Vessel", "Fee"], ["Ferry | x", "120 euros"], ["Y", "950 euros"]],
        [["Navire", "Droit"], ["Bac | x", "120 euros"], ["Y", "950 euros"]],
    ]
    assert ["".join(map(str, quote[0].itertext())) for quote in page.iter("blockquote")] == ["English", "Français"]
    assert len(page.findall(".//body/table")) == 2
    assert columns_text(text, 2) == [xml_text(tree.getroot()) for tree in work.trees.values()]
