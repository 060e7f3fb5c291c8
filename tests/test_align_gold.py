"""How well texts are aligned whose true beads were written down by reading; the figures may not fall."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from converter import convert
from converter.akn.beads import Alignment
from converter.akn.units import units
from converter.align import align
from tests import align_damage, align_gold
from tests.align_gold import GOLD, PAIRS, Figures, Gold, Row, figures

REPORT = Path(__file__).parent.parent / "seeds" / "report-2025-bilingual.txt"


@cache
def report() -> Gold:
    """The bilingual report as it is converted, with the beads that were found by reading it."""
    work = convert(REPORT)
    rows = [line.split("\t") for line in (GOLD / "report-2025.beads.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    return Gold(work.trees["eng"], work.trees["vie"], frozenset((tuple(left.split()), tuple(right.split())) for left, right in rows))


def test_the_gold_of_the_report_names_every_unit_once() -> None:
    gold = report()
    for side, tree in enumerate((gold.pivot, gold.other)):
        assert sorted(eid for link in gold.links for eid in link[side]) == sorted(unit.eid for unit in units(tree))


def test_the_report_is_aligned_without_a_fault() -> None:
    gold = report()
    alignment = align(gold.pivot, gold.other)
    found = figures(gold, alignment)
    assert (found.f1, found.nulls, found.wrong) == (1.0, 1.0, 0)
    assert {(bead.pivot, bead.other) for bead in alignment} == gold.links
    assert all(bead.sure and not bead.moved for bead in alignment)


def test_title_date_line_and_last_paragraph_of_the_report_stand_alone() -> None:
    alone = {bead.pivot for bead in align(report().pivot, report().other) if not bead.other}
    assert {("preface__p_1",), ("preface__block_1",)} <= alone
    assert len([pivot for pivot in alone if pivot[0].startswith("p_9__")]) == 28


@cache
def report_rows() -> tuple[Row, ...]:
    """The report as gold files write it."""
    whole = report()
    tables = [{unit.eid: unit for unit in units(tree)} for tree in (whole.pivot, whole.other)]
    order = {eid: at for at, eid in enumerate(tables[0])}
    blocks = ["", ""]
    rows = []
    for link in sorted(whole.links, key=lambda link: order[link[0][0]]):
        row = Row([], [])
        for side, eids in enumerate(link):
            for eid in eids:
                unit = tables[side][eid]
                row[side].append({"title": "=", "dateline": "@"}.get(unit.kind, "¶" if unit.block != blocks[side] else "") + unit.text)
                blocks[side] = unit.block
        rows.append(row)
    return tuple(rows)


#: what is done to the report, each in three ways
VARIANTS = (
    ["drop"] * 3, ["drop"] * 10, ["merge"] * 2, ["merge"] * 6, ["split"] * 3, ["split"] * 6, ["swap"], ["swap"] * 2, ["tail"], ["block"], ["block"] * 2,
    ["drop", "merge", "split"] * 2, ["block", "merge", "drop", "split"], ["swap", "drop", "tail"],
)  # fmt: skip


def test_damaged_variants_of_the_report() -> None:
    total = Figures()
    for kinds in VARIANTS:
        found = Figures()
        for seed in range(3):
            gold = align_gold.gold(("en", "vi"), align_damage.damaged(report_rows(), ("en", "vi"), seed, kinds))
            found += figures(gold, align(gold.pivot, gold.other))
        print(f"{' '.join(kinds):60} {found}")
        total += found
    print(f"damaged variants: {total}")
    assert total.f1 >= 0.98
    assert total.nulls >= 0.98
    assert total.wrong <= 0.01 * total.found
    assert total.wrong_sure == 0


@pytest.mark.parametrize("name", sorted(align_damage.DAMAGES))
def test_each_damage_changes_what_is_true(name: str) -> None:
    whole = [Row([*row.left], [*row.right], row.name) for row in report_rows()]
    found = align_damage.damaged(whole, ("en", "vi"), 1, [name])
    assert found != whole
    sentences = [sum(len(row[side]) for row in found) for side in (0, 1)]
    before = [sum(len(row[side]) for row in whole) for side in (0, 1)]
    fewer, more, same = (
        any(now < then for now, then in zip(sentences, before, strict=True)),
        any(now > then for now, then in zip(sentences, before, strict=True)),
        sentences == before,
    )
    assert {"drop": fewer, "block": fewer, "tail": fewer, "merge": fewer, "split": more, "swap": same and any(row.name for row in found)}[name]


@pytest.mark.parametrize("shifted", [False, True])
def test_where_a_treaty_repeats_itself_its_numbers_tell_even_if_an_article_is_lost(shifted: bool) -> None:
    total = Figures()
    for seed in range(3):
        gold = align_gold.gold(("en", "vi"), align_damage.repeated(seed, shifted=shifted))
        total += figures(gold, align(gold.pivot, gold.other))
    assert total.f1 >= 0.99
    assert total.nulls >= 0.95
    assert total.wrong_sure == 0


@cache
def aligned(path: Path) -> tuple[Gold, Alignment]:
    gold = align_gold.read(path)
    return gold, align(gold.pivot, gold.other)


def test_texts_written_for_the_tests() -> None:
    total = Figures()
    for path in PAIRS:
        gold, alignment = aligned(path)
        total += figures(gold, alignment)
    print(f"{len(PAIRS)} texts: {total}")
    assert len(PAIRS) >= 12
    assert total.f1 >= 0.98
    assert total.nulls >= 0.96
    assert total.wrong == 0


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_no_text_falls_behind_and_no_wrong_row_is_sure(path: Path) -> None:
    found = figures(*aligned(path))
    assert found.f1 >= 0.85
    assert found.wrong_sure == 0


def test_texts_in_other_languages_too() -> None:
    found = sorted((GOLD / "align-untuned").glob("*.tsv"))
    total = Figures()
    for path in found:
        total += figures(*aligned(path))
    print(f"other texts: {total}")
    assert len(found) >= 39
    assert total.f1 >= 0.955
    assert total.nulls >= 0.89
    assert total.wrong <= 4
    assert total.wrong_sure == 0


def test_texts_that_nothing_is_mended_by() -> None:
    found = sorted((GOLD / "align-unseen").glob("*.tsv"))
    total = Figures()
    for path in found:
        total += figures(*aligned(path))
    print(f"unseen texts: {total}")
    assert len(found) >= 45
    assert len({tuple(sorted(align_gold.codes(path))) for path in found}) >= 8
    assert total.f1 >= 0.965
    assert total.lax >= 0.97
    assert total.nulls >= 0.88
    assert total.wrong_sure <= 0.01 * total.found
    assert total.unsure <= 0.12 * total.found


def test_moved_text_is_found_and_told_apart_from_text_in_order() -> None:
    gold, alignment = aligned(next(path for path in PAIRS if path.stem.endswith("moved")))
    assert {(bead.pivot, bead.other) for bead in alignment if bead.moved} == gold.moved
    assert not [bead for path in PAIRS if "moved" not in path.stem for bead in aligned(path)[1] if bead.moved]


def test_a_heading_is_never_joined_with_a_paragraph() -> None:
    pivot = align_gold.tree("en", ["#Trade and investment in 2024", "¶The ministers met in 2024."])
    other = align_gold.tree("fr", ["¶Commerce et investissement en 2024", "¶Les ministres se sont rencontrés en 2024."])
    rows = {(bead.pivot, bead.other) for bead in align(pivot, other)}
    assert (("dvs_1__heading",), ()) in rows
    assert (("dvs_1__para_1__p_1__inline_1",), ("para_2__p_1__inline_1",)) in rows


@pytest.mark.parametrize(("written", "pairs"), [("¶Hà Nội, ngày 14 tháng 3 năm 2019", 2), ("¶Hà Nội, ngày 15 tháng 3 năm 2019", 1)])
def test_a_date_line_answers_a_line_with_the_same_day(written: str, pairs: int) -> None:
    pivot = align_gold.tree("en", ["@Hanoi, 14 March 2019", "¶The two ministers met in Vientiane."])
    other = align_gold.tree("vi", [written, "¶Hai bộ trưởng đã gặp nhau tại Viêng Chăn."])
    matched = align(pivot, other).matched
    assert len(matched) == pairs
    assert all(bead.sure for bead in matched)


def test_a_date_line_does_not_answer_a_sentence() -> None:
    pivot = align_gold.tree("en", ["@14 March 2019", "¶Rain fell."])
    other = align_gold.tree("vi", ["¶Hai bộ trưởng đã gặp nhau tại thủ đô Viêng Chăn ngày 14 tháng 3 năm 2019 và ký hiệp định."])
    assert not align(pivot, other).matched


@pytest.mark.parametrize(
    ("code", "formula"),
    [
        ("ja", "次のとおり協定した。"),
        ("pl", "Uzgodniły, co następuje:"),
        ("ar", "قد اتفقتا على ما يلي:"),
        ("hu", "Az alábbiakban állapodtak meg:"),
        ("id", "Telah menyetujui sebagai berikut:"),
    ],
)
def test_enacting_formulas_answer_each_other(code: str, formula: str) -> None:
    pivot = align_gold.tree("en", ["¶Wishing to protect the river,", "¶Have agreed as follows:", "¶[1.]It rains."])
    other = align_gold.tree(code, ["¶…", f"¶{formula}", "¶[1.]…"])
    found = {bead.pivot: bead for bead in align(pivot, other).matched}["para_2__p_1__inline_1",]
    assert found.other == ("para_2__p_1__inline_1",)
    assert found.confidence > 0.9 and "lexicon" in found.evidence


def test_literary_text_with_nothing_in_common_is_not_sure() -> None:
    pivot = align_gold.tree("en", ["¶Rain.", "It fell on the roofs.", "Somebody sang below the window, softly.", "¶Nobody came."])
    other = align_gold.tree("fr", ["¶La lune se tait.", "Un chien aboie et le vent du soir secoue les arbres.", "Plus tard, rien."])
    assert not [bead for bead in align(pivot, other) if bead.pivot and bead.other and bead.sure]


def test_without_a_sentence_layer_paragraphs_are_aligned() -> None:
    pivot = align_gold.tree("en", ["¶The five states met in 2020.", "They were glad.", "¶Trade reached 40 million dollars."], layer=False)
    other = align_gold.tree("es", ["¶Los cinco Estados se reunieron en 2020.", "Se alegraron.", "¶El comercio alcanzó 40 millones de dólares."], layer=False)
    assert [(bead.pivot, bead.other) for bead in align(pivot, other)] == [(("para_1__p_1",), ("para_1__p_1",)), (("para_2__p_1",), ("para_2__p_1",))]


def test_empty_texts() -> None:
    empty, full = align_gold.tree("en", []), align_gold.tree("vi", ["¶Hai bên gặp nhau."])
    assert align(empty, empty) == Alignment()
    beads = align(empty, full).beads
    assert [(bead.pivot, bead.other, bead.sure) for bead in beads] == [((), ("para_1__p_1__inline_1",), True)]


def test_long_texts_are_searched_in_a_corridor() -> None:
    gold = report()
    written = []
    for tree in (gold.pivot, gold.other):
        side: list[str] = []
        for copy in range(4):
            block = ""
            for unit in units(tree):
                if unit.kind == "text":
                    text = "".join(str((int(char) + copy) % 10) if char.isdigit() else char for char in unit.text)
                    side.append(("¶" if unit.block != block else "") + f"{text} {'ABCD'[copy]}{'WXYZ'[copy]}{len(unit.block)}")
                    block = unit.block
        written.append(side)
    pivot, other = align_gold.tree("en", written[0]), align_gold.tree("vi", written[1])
    ours, theirs = [unit.eid for unit in units(pivot)], [unit.eid for unit in units(other)]
    true = {((ours[57 * copy + at],), (theirs[29 * copy + at],)) for copy in range(4) for at in range(29)}
    found = {(bead.pivot, bead.other) for bead in align(pivot, other) if bead.pivot and bead.other}
    assert len(true & found) >= 0.98 * len(true)
    assert len(found - true) <= 0.02 * len(true)


def test_every_eid_that_a_bead_names_is_there() -> None:
    for path in PAIRS:
        gold, alignment = aligned(path)
        for side, tree in enumerate((gold.pivot, gold.other)):
            known = {element.get("eId") for element in tree.getroot().iter(etree.Element)}
            assert {eid for bead in alignment for eid in (bead.pivot, bead.other)[side]} <= known


def _tables(folder: Path, **sources: str) -> dict[tuple[str, ...], tuple[str, bool]]:
    """Tables under one title in two languages, aligned: texts of the first -> text of the second, and whether that is sure."""
    for code, rows in sources.items():
        (folder / f"t.{code}.md").write_text(f"# Agreement on Quotas\n\n{rows}", encoding="utf-8")
    work = convert([folder / f"t.{code}.md" for code in sources])
    trees = [etree.ElementTree(etree.fromstring(data)) for name, data in work.documents.items() if name != "edition"]
    sides = [{unit.eid: unit.text for unit in units(tree)} for tree in trees]
    return {tuple(sides[0][eid] for eid in bead.pivot): (" ".join(sides[1][eid] for eid in bead.other), bead.sure) for bead in align(*trees) if bead.pivot}


_HEAD = "| --- | --- | --- |\n"


def test_cells_of_tables_answer_each_other_by_row_and_column_though_their_numbers_differ(tmp_path: Path) -> None:
    found = _tables(
        tmp_path,
        en=f"| Species | Opening | Tonnes |\n{_HEAD}| Tuna | 3 September | 1,200 |\n| Hake | 15 October | 300 |\n| Cod | 1 June | 45 |\n",
        es=f"| Especie | Apertura | Toneladas |\n{_HEAD}| Atún | 13 de septiembre | 1.200 |\n| Merluza | 15 de octubre | 300 |\n| Lija | 1 de junio | 54 |\n",
    )
    assert found["3 September",] == ("13 de septiembre", True)
    assert found["45",] == ("54", True)
    assert found["Hake",][0] == "Merluza"


def test_a_row_of_a_table_that_one_text_lacks_shifts_none_of_the_others(tmp_path: Path) -> None:
    found = _tables(
        tmp_path,
        en=f"| Country | Port | Fee |\n{_HEAD}| Spain | Vigo | 60 |\n| France | Brest | 70 |\n| Portugal | Porto | 65 |\n| Italy | Bari | 80 |\n",
        fr=f"| Pays | Port | Redevance |\n{_HEAD}| Espagne | Vigo | 60 |\n| Portugal | Porto | 65 |\n| Italie | Bari | 80 |\n| Malte | La Valette | 40 |\n",
    )
    assert found["France",][0] == found["Brest",][0] == found["70",][0] == ""
    assert found["Portugal",] == ("Portugal", True)
    assert found["65",] == ("65", True)
    assert found["80",] == ("80", True)


def test_a_point_that_was_moved_with_its_heading_is_found_as_one() -> None:
    tolls = ["#Tolls", "¶The Irish delegation asked about tolls for foreign buses.", "It was told that no fee is paid."]
    maut = ["#Maut", "¶Die irische Delegation fragte nach der Maut für ausländische Busse.", "Ihr wurde gesagt, dass keine Gebühr bezahlt wird."]
    permits = ["#Permits", "¶The delegations exchanged 200 permits for 2019.", "In 2018 there were 150.", "¶They review the quota every year in January."]
    erlaubnis = [
        "#Genehmigungen",
        "¶Die Delegationen tauschten 200 Genehmigungen für 2019 aus.",
        "2018 waren es 150.",
        "¶Sie überprüfen die Quote jedes Jahr im Januar.",
    ]
    trees = align_gold.tree("en", [*tolls, *permits]), align_gold.tree("de", [*erlaubnis, *maut])
    sides = [{unit.eid: unit.text for unit in units(tree)} for tree in trees]
    found = {sides[0][bead.pivot[0]]: sides[1][bead.other[0]] for bead in align(*trees) if bead.moved}
    print(found)
    assert found == {one.lstrip("#¶"): two.lstrip("#¶") for one, two in zip(tolls, maut, strict=True)}
