"""What an alignment is exported as says the same when it is read back."""

from __future__ import annotations

import csv
import io

import pytest
from lxml import etree

from converter.akn.beads import Bead
from converter.akn.units import units
from converter.align import align, exchange
from converter.align.joined import Aligned
from converter.diagnostics import TreatymarkError
from tests import align_gold

XML = "{http://www.w3.org/XML/1998/namespace}"
WRITTEN = {
    "eng": (
        "en",
        [
            "=Joint statement on timber",
            "¶Timber worth 240 million dollars crossed the border in 2018.",
            "Most of it was legal.",
            "A small part was not.",
            '¶The ministers said "no" to 12 requests.',
            "¶Rain fell.",
        ],
    ),
    "fra": (
        "fr",
        [
            "=Déclaration conjointe sur le bois",
            "¶En 2018, du bois d'une valeur de 240 millions de dollars a franchi la frontière.",
            "La plus grande partie était légale, mais une petite part ne l'était pas.",
            "¶Les ministres ont dit « non » à 12 demandes.",
        ],
    ),
    "spa": (
        "es",
        ["=Declaración conjunta sobre la madera", "¶En 2018 cruzó la frontera madera por valor de 240 millones de dólares.", "¶Los periodistas se fueron."],
    ),
}


def aligned(*codes: str, decided: tuple[Bead, ...] = ()) -> Aligned:
    trees = {code: align_gold.tree(*WRITTEN[code]) for code in codes}
    pivot = trees[codes[0]]
    return Aligned(trees, {code: align(pivot, trees[code], decided) for code in codes[1:]}, [f"{code}.xml" for code in codes])


Rows = list[tuple[tuple[str, ...], ...]]


def tmx(data: bytes, tags: list[str]) -> Rows:
    root = etree.fromstring(data)
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    assert root.find("header").get("srclang") == tags[0]
    return [tuple(next((v.findtext("seg") for v in unit.iter("tuv") if v.get(f"{XML}lang") == tag), "") for tag in tags) for unit in root.iter("tu")]


def table(data: bytes, columns: list[str]) -> Rows:
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline=""), dialect="excel-tab"))
    return [tuple(row[column] for column in columns) for row in rows]


def texts(found: Aligned) -> Rows:
    return [tuple(found.text(side, eids) for side, eids in enumerate(row.sides)) for row in found.rows()]


@pytest.mark.parametrize("codes", [("eng", "fra"), ("eng", "fra", "spa"), ("spa", "eng")])
def test_every_unit_stands_in_one_row_in_the_order_of_the_pivot(codes: tuple[str, ...]) -> None:
    found = aligned(*codes)
    rows = found.rows()
    for side in range(len(codes)):
        assert sorted(eid for row in rows for eid in row.sides[side]) == sorted(found.units[side])
    assert [eid for row in rows for eid in row.sides[0]] == list(found.units[0])


@pytest.mark.parametrize(("codes", "tags"), [(("eng", "fra"), ["en", "fr"]), (("eng", "fra", "spa"), ["en", "fr", "es"])])
def test_tmx_holds_every_row_with_a_counterpart(codes: tuple[str, ...], tags: list[str]) -> None:
    found = aligned(*codes)
    assert tmx(exchange.export(found, "tmx"), tags) == [row for row in texts(found) if sum(map(bool, row)) > 1]


@pytest.mark.parametrize("codes", [("eng", "fra"), ("eng", "fra", "spa")])
def test_the_table_holds_everything(codes: tuple[str, ...]) -> None:
    found = aligned(*codes)
    data = exchange.export(found, "tsv")
    assert table(data, list(codes)) == texts(found)
    assert table(data, [f"{code} eIds" for code in codes]) == [tuple(map(" ".join, row.sides)) for row in found.rows()]


def test_xliff_holds_everything_and_says_what_is_not_translated() -> None:
    found = aligned("eng", "fra")
    root = etree.fromstring(exchange.export(found, "xliff"))
    ns = {"x": "urn:oasis:names:tc:xliff:document:2.0"}
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "en", "fr")
    segments = root.xpath("//x:segment", namespaces=ns)
    assert [(one.findtext("x:source", "", ns) or "", one.findtext("x:target", "", ns) or "") for one in segments] == texts(found)
    assert [one.get("state") == "initial" for one in segments] == [not row.sides[1] for row in found.rows()]
    assert all(one.find("x:target", ns) is None for one in segments if one.get("state") == "initial")
    ids = [one.get("id") for one in root.iter(f"{{{ns['x']}}}unit")]
    assert len(set(ids)) == len(ids) == len(segments)


def test_xliff_has_no_room_for_three_languages() -> None:
    with pytest.raises(TreatymarkError, match="two languages"):
        exchange.export(aligned("eng", "fra", "spa"), "xliff")


@pytest.mark.parametrize("codes", [("eng", "fra"), ("eng", "fra", "spa")])
def test_tei_links_name_every_unit_once(codes: tuple[str, ...]) -> None:
    found = aligned(*codes)
    root = etree.fromstring(exchange.export(found, "tei"))
    tei = "{http://www.tei-c.org/ns/1.0}"
    links = [one.get("target").split() for one in root.iter(f"{tei}link")]
    alone = [one.get("target").split() for one in root.iter(f"{tei}ptr")]
    assert all(len({target.partition("#")[0] for target in targets}) > 1 for targets in links)
    assert all(len(targets) == 1 for targets in alone)
    said = sorted(target for targets in (*links, *alone) for target in targets)
    assert said == sorted(f"{code}.xml#{eid}" for code, known in zip(codes, found.units, strict=True) for eid in known)
    known = {one.get(f"{XML}id") for one in root.iter(f"{tei}respStmt")}
    assert {one.get("resp").lstrip("#") for one in root.iter(f"{tei}link", f"{tei}ptr")} <= known


def test_what_a_person_decided_is_marked_in_every_format() -> None:
    pivot, other = (align_gold.tree(*WRITTEN[code]) for code in ("eng", "fra"))
    last = [units(tree)[-1].eid for tree in (pivot, other)]
    found = aligned("eng", "fra", decided=(Bead((last[0],), (last[1],), method="human"),))
    exports = {form: exchange.export(found, form).decode() for form in exchange.FORMATS}
    assert exports["tmx"].count('<prop type="x-method">human') == 1
    assert exports["xliff"].count('state="final"') == 1
    assert exports["tei"].count('resp="#person"') == 1
    assert [row[0] for row in table(exports["tsv"].encode(), ["method"])].count("human") == 1
