"""What is read from a unit, each kind of sign in several languages."""

from __future__ import annotations

from itertools import pairwise

import pytest

from converter.akn.units import AlignUnit
from converter.align import corridor, evidence
from converter.align.evidence import Signs
from converter.languages import lexicon


def signs(code: str, text: str, other: str = "en") -> Signs:
    return evidence.read([AlignUnit("x", text, "text", "body", "x")], code, other)[0]


def keys(code: str, text: str, kinds: str, other: str = "en") -> set[str]:
    return {key for key in signs(code, text, other).keys if key[0] in kinds}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Trade reached 150 billion dollars."), ("vi", "Kim ngạch đạt 150 tỷ đô la."), ("fr", "150 milliards de dollars"),
        ("es", "150 mil millones de dólares"), ("ru", "150 млрд долларов"), ("ko", "1,500억 달러"), ("zh", "1500亿美元"), ("de", "150 Milliarden"),
        ("en", "150,000,000,000"), ("fr", "150 000 000 000"), ("es", "150.000.000.000"),
    ],
)  # fmt: skip
def test_amounts_are_the_same_in_any_language(code: str, text: str) -> None:
    assert keys(code, text, "n") == {"n:1.5e+11"}


@pytest.mark.parametrize(("code", "text"), [("en", "2.5 per cent"), ("fr", "2,5 pour cent"), ("ar", "٢,٥"), ("zh", "２.５")])
def test_decimals_and_digits_of_other_scripts(code: str, text: str) -> None:
    assert keys(code, text, "n") == {"n:2.5"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "on 12 March 2019"), ("vi", "ngày 12 tháng 3 năm 2019"), ("fr", "le 12 mars 2019"), ("es", "el 12 de marzo de 2019"),
        ("ru", "12 марта 2019 года"), ("ko", "2019년 3월 12일"), ("zh", "2019年3月12日"),
    ],
)  # fmt: skip
def test_dates(code: str, text: str) -> None:
    assert keys(code, text, "dn") == {"d:3-12", "n:2019"}


def test_acronyms_names_territories_and_cognates() -> None:
    english = signs("en", "They asked the FAO and Lyon for aid to Ecuador and modernisation.")
    spanish = signs("es", "Pidieron a la FAO y a Lyon ayuda para el Ecuador y la modernización.")
    shared = english.keys.keys() & spanish.keys.keys()
    assert {"a:FAO", "N:lyon", "t:ec"} <= shared
    assert any(key.startswith("k:") for key in shared)


def test_names_across_scripts_are_compared_by_their_consonants() -> None:
    english = evidence.read([AlignUnit("x", "They met in Kutaisi again.", "text", "body", "x")], "en", "ru")[0]
    russian = evidence.read([AlignUnit("x", "Они снова встретились в Кутаиси.", "text", "body", "x")], "ru", "en")[0]
    assert any(key.startswith("k:") for key in english.keys.keys() & russian.keys.keys())


def test_capitals_throughout_are_no_acronyms() -> None:
    assert not keys("en", "AGREEMENT BETWEEN THE TWO STATES", "a")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("vi", "hợp tác song phương"), ("fr", "la coopération bilatérale"), ("es", "la cooperación bilateral"), ("ru", "двустороннее сотрудничество"),
        ("ko", "양자 협력을"), ("zh", "双边合作"),
    ],
)  # fmt: skip
def test_concepts(code: str, text: str) -> None:
    assert len(keys("en", "bilateral cooperation", "c") & keys(code, text, "c")) == 2


def test_the_lexicon_is_whole() -> None:
    rows = lexicon._ROWS.strip().split("\n")
    assert 250 <= len(rows) <= 500
    assert all(row.count("|") == 6 and all(cell.strip() for cell in row.split("|")) for row in rows)
    assert len({row.partition("|")[0] for row in rows}) == len(rows)
    for code in ("en", "vi", "fr", "es", "ru", "ko", "zh"):
        assert len(lexicon.entries(code)) > 250
    assert "貿易" in lexicon.entries("zh-Hant") and "条約" in lexicon.entries("ja")
    assert lexicon.entries("sv") == {}
    assert sorted(lexicon.numbers().values()) == [3, 4, 5, 6, 7, 8, 9, 10, 12]


@pytest.mark.parametrize("code", ["pt", "it", "de", "nl", "pl", "uk", "id", "ar", "hu", "th", "ja", "zh-Hant"])
def test_the_lexicon_has_every_language_that_structure_is_read_in(code: str) -> None:
    assert len(lexicon.entries(code)) > 300


def test_the_columns_of_more_languages_name_concepts_that_are_there() -> None:
    concepts = {row.partition("|")[0].split(",")[0].strip() for row in lexicon._ROWS.strip().split("\n")}
    for table, columns in ((lexicon._MORE, lexicon._MORE_COLUMNS), (lexicon._EAST, lexicon._EAST_COLUMNS)):
        rows = [[cell.strip() for cell in row.split("|")] for row in table.strip().split("\n")]
        assert all(len(row) == 1 + len(columns) and row[0] in concepts for row in rows)
        assert len({row[0] for row in rows}) == len(rows)


def test_lengths_are_made_comparable() -> None:
    english, chinese = signs("en", "Both sides agreed to expand cooperation in trade and investment."), signs("zh", "双方同意扩大贸易和投资合作领域的合作。")
    assert 0.5 < english.length / chinese.length < 2.0


def test_short_texts_are_compared_whole_and_long_ones_along_a_chain() -> None:
    few = [signs("en", f"Number {at + 100}.") for at in range(20)]
    assert corridor.find(few, few, {}) == [(0, 20)] * 21
    many = [signs("en", f"Number {at + 100}.") for at in range(400)]
    rows = corridor.find(many, many, {})
    assert (rows[0][0], rows[-1][1]) == (0, 400)
    assert all(low <= at <= high and high - low < 80 for at, (low, high) in enumerate(rows))
    assert all(one[0] <= two[0] <= one[1] <= two[1] for one, two in pairwise(rows))


def test_a_corridor_without_any_chain_leads_through() -> None:
    left = [Signs({}, (), 10.0, ".") for _ in range(900)]
    rows = corridor.find(left, left[:300], {})
    assert (rows[0][0], rows[-1][1]) == (0, 300)
    assert all(one[0] <= two[0] <= one[1] <= two[1] for one, two in pairwise(rows))
    assert sum(high - low for low, high in rows) < 900 * 4 * 50
