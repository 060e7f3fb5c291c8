"""The evaluation of structure: it notices each kind of fault, and its figures do not fall below their floor."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

import converter
from tests import evaluate
from tests.structure_gold import GOLD, Count, GoldNode, Score, elements, numbers, parse, score

TINY = GOLD.parent / "scorer"
TREATY = TINY / "en-treaty-pond.txt"
Tree = etree._ElementTree


def scored(change: Callable[[Tree], None] | None = None, outline: Callable[[str], str] | None = None, path: Path = TREATY) -> Score:
    """The score of a document after a change to its tree or outline."""
    text = path.with_suffix(".outline").read_text("utf-8")
    nodes = parse(outline(text) if outline else text, path.stem)
    trees = list(converter.convert(path).trees.values())
    if change:
        change(trees[0])
    return score(nodes, elements(trees), path.stem)


def one(tree: Tree, path: str) -> etree._Element:
    found = tree.getroot().find(path)
    assert found is not None
    return found


def drop(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


@pytest.mark.parametrize("path", evaluate.documents(TINY), ids=lambda path: path.stem)
def test_tiny_documents_are_understood_without_a_fault(path: Path) -> None:
    result = scored(path=path)
    assert (result.overall.f1, result.nesting, result.plain.recall, result.leaks, result.wrong) == (1.0, 1.0, 1.0, 0, [])
    assert result.overall.gold


def test_a_node_that_is_missing_is_missed_with_its_place() -> None:
    result = scored(lambda tree: drop(one(tree, ".//{*}point")))
    assert (result.overall.found, result.overall.gold, result.overall.false) == (15, 16, 0)
    assert result.wrong == ['en-treaty-pond:9: missed: point [(a)] | "pond" means any still water']


def test_a_node_that_is_not_in_the_outline_is_false() -> None:
    result = scored(outline=lambda text: text.replace('      point [(b)] | "Party" means Malta or Cyprus\n', ""))
    assert (result.overall.found, result.overall.false, result.overall.recall) == (15, 1, 1.0)
    assert result.wrong == ["""en-treaty-pond: not in the outline: point '(b) "Party" means Malta or Cyprus.'"""]


def test_a_number_that_is_not_the_printed_one_is_missed_and_false() -> None:
    def change(tree: Tree) -> None:
        one(tree, ".//{*}article/{*}num").text = "Article 4"

    result = scored(change)
    assert result.groups["article"] == Count(gold=3, found=2, false=1)


def test_a_unit_that_became_prose_is_missed() -> None:
    def change(tree: Tree) -> None:
        paragraph = one(tree, ".//{*}article[2]/{*}paragraph")
        paragraph.tag = str(paragraph.tag).replace("paragraph", "container")

    result = scored(change)
    assert result.groups["numbered"] == Count(gold=4, found=3, false=0)


def test_wrong_nesting_is_counted() -> None:
    def change(tree: Tree) -> None:
        article = one(tree, ".//{*}article[2]")
        parent = article.getparent()
        assert parent is not None
        parent.addnext(article)

    result = scored(change)
    assert result.overall.f1 == 1.0
    assert (result.nested, result.nestable) == (6, 7)
    assert result.wrong == ["en-treaty-pond:11: not inside heading [Chapter I] General provisions: article [Article 2] Cleaning"]


def test_plain_text_and_noise_are_measured_beside_the_rest() -> None:
    lost = scored(lambda tree: drop(one(tree, ".//{*}chapter[2]/{*}article")[-1]))
    assert lost.overall.f1 == 1.0
    assert lost.plain == Count(gold=2, found=1)

    def read_as_heading(tree: Tree) -> None:
        heading = etree.SubElement(one(tree, ".//{*}chapter"), str(one(tree, ".//{*}chapter").tag).replace("chapter", "section"))
        etree.SubElement(heading, str(one(tree, ".//{*}heading").tag)).text = "Next page of this paper"

    leaked = scored(read_as_heading, lambda text: text.replace("- 2 -", "Next page of this paper"))
    assert (leaked.noise, leaked.leaks, leaked.groups["heading"].false) == (1, 1, 1)


def test_what_editors_could_disagree_about_counts_neither_way() -> None:
    result = scored(outline=lambda text: text.replace("point [(b)]", "?point [(b)]"))
    assert (result.overall.gold, result.overall.found, result.overall.false) == (15, 15, 0)
    result = scored(outline=lambda text: text.replace("point [(b)]", "?point [(z)]").replace('"Party" means', "Nobody means"))
    assert (result.overall.gold, result.overall.false) == (15, 1)


def test_structure_invented_in_news_costs_everything() -> None:
    def change(tree: Tree) -> None:
        body = one(tree, ".//{*}mainBody")
        section = etree.SubElement(body, str(body.tag).replace("mainBody", "section"))
        etree.SubElement(section, str(body.tag).replace("mainBody", "heading")).text = "Invented"

    news = TINY / "x-en-news-market.txt"
    assert scored(path=news, outline=lambda text: text.replace("title", "?title")).overall.f1 == 1.0
    assert scored(change, path=news, outline=lambda text: text.replace("title", "?title")).overall.f1 == 0.0


@pytest.mark.parametrize(
    ("gold", "printed", "same"),
    [
        ("Article 1", "Article 1.", True), ("Article 1", "Article 2", False), ("I", "1", True), ("Chapter II", "Chapitre 2", True), ("(a)", "a)", True),
        ("(a)", "(b)", False), ("第三条", "第3条", True), ("第十二条", "第2条", False), ("제3조", "第三條", True), ("제3조의2", "제3조", False),
        ("①", "1", True),        ("Article premier", "Article 1er", True), ("12bis", "12", False), ("1.1", "1.2", False), ("3. cikk", "3. cikk", True),
        ("Điều 5", "Điều 6", False),        ("المادة ٣", "المادة 3", True), ("Article First", "Article 1", True), ("５．", "5", True),
        ("Articulo 3", "3", True), ("Arti. 10", "Arti. 10", True), ("10", "Arti. 10", False),
    ],
)  # fmt: skip
def test_numbers_agree_by_their_value(gold: str, printed: str, same: bool) -> None:
    assert bool(numbers(gold) & numbers(printed)) is same


def test_an_outline_says_what_is_wrong_with_it() -> None:
    assert parse("title A\n  point [1.] Head | words", "x")[1] == GoldNode("point", "1.", "Head", "words", 1, False, 2)
    assert parse("note [[1]] | words | more", "x")[0] == GoldNode("note", "[1]", "", "words | more", 0, False, 1)
    for text, message in [
        ("clause [1] | words", "x:1: not a line"),
        ("title A\n      point | words", "x:2: indented by 6"),
        ("title A\n   point | words", "x:2: indented by 3"),
        ("article", "x:1: neither"),
        ("# nothing", "x: an empty outline"),
    ]:
        with pytest.raises(ValueError, match=message):
            parse(text, "x")


def test_the_command_prints_figures_and_fails_below_the_floor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (TREATY, TREATY.with_suffix(".outline")):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    printed: list[str] = []
    assert evaluate.main([str(tmp_path), "--no-alignment", "--write-floor"], printed.append) == 0
    assert "1 documents: macro F1 1.000, micro F1 1.000 (precision 1.000, recall 1.000), nesting 1.000 of 7" in printed[-1]
    outline = tmp_path / "en-treaty-pond.outline"
    outline.write_text(outline.read_text("utf-8").replace("[Article 3]", "[Article 33]"), "utf-8")
    assert evaluate.main([str(tmp_path), "--no-alignment", "--verbose"], printed.append) == 1
    assert "en-treaty-pond:16: missed: article [Article 33] Entry into force" in printed[-1]
    assert "macro F1 of en is 0.9375, the floor is 1.0000" in capsys.readouterr().err
    assert evaluate.main([str(tmp_path / "nowhere"), "--no-alignment"], printed.append) == 2


def test_a_document_that_is_refused_scores_nothing(tmp_path: Path) -> None:
    (tmp_path / "en-x.txt").write_text(" \n", "utf-8")
    (tmp_path / "en-x.outline").write_text("paragraph | Words\n", "utf-8")
    result = evaluate.measure(tmp_path / "en-x.txt")
    assert (result.f1, result.score.overall.f1) == (0.0, 1.0)
    assert "empty" in result.refused


@pytest.mark.parametrize("folder", sorted({path.parent for path in GOLD.parent.glob("*/*.outline")}), ids=lambda folder: folder.name)
def test_no_figure_is_below_its_floor(folder: Path) -> None:
    results = [evaluate.measure(path) for path in evaluate.documents(folder)]
    print(evaluate.report(results, verbose=True))
    floor = tomllib.loads((folder / evaluate.FLOOR).read_text("utf-8"))
    assert floor["all"]["macro_f1"] > 0
    assert not evaluate.below(results, floor)
