"""Differences between texts that surely say the same; and none where there is only another way to say it."""

from __future__ import annotations

import pytest

from converter.akn.beads import Alignment, Bead
from converter.akn.units import units
from converter.align import differences
from converter.diagnostics import Code
from tests import align_gold


def found(codes: str, left: str, right: str) -> list[tuple[Code, str]]:
    """What is found in one sure row. A row before it names the same two states in both languages."""
    first, second = codes.split("-")
    states = {
        "en": "France and Spain",
        "fr": "la France et l'Espagne",
        "es": "Francia y España",
        "vi": "Pháp và Tây Ban Nha",
        "ko": "프랑스와 스페인",
        "de": "Frankreich und Spanien",
    }
    trees = [align_gold.tree(code, [f"¶{states.get(code, '')}.", f"¶{text}"]) for code, text in ((first, left), (second, right))]
    ids = [[unit.eid for unit in units(tree)] for tree in trees]
    beads = Alignment(tuple(Bead((one,), (two,)) for one, two in zip(*ids, strict=True)))
    return [(one.code, one.message) for one in differences.find(*trees, beads)]


@pytest.mark.parametrize(
    ("codes", "left", "right", "code", "message"),
    [
        ("en-fr", "They trained 240 officers.", "Ils ont formé 204 agents.", Code.NUMBER_DIFFERS, "240 against 204"),
        ("en-vi", "Trade reached 150 billion in 2020.", "Thương mại đạt 15 tỷ vào năm 2020.", Code.NUMBER_DIFFERS, "150 billion against 15 tỷ"),
        ("en-de", "They trained 240 officers.", "Sie bildeten Beamte aus.", Code.NUMBER_DIFFERS, "240 against nothing"),
        ("en-zh", "They trained 45 officers.", "双方培训了五十四名官员。", Code.NUMBER_DIFFERS, "45 against 五十四"),
        ("en-fr", "They pay within sixty days.", "Elles paient dans les quatre-vingt-dix jours.", Code.NUMBER_DIFFERS, "sixty against quatre-vingt-dix"),
        ("en-vi", "They pay within sixty days.", "Hai bên thanh toán trong vòng 90 ngày.", Code.NUMBER_DIFFERS, "sixty against 90"),
        ("en-ru", "They pay within 60 days.", "Стороны платят в течение девяноста дней.", Code.NUMBER_DIFFERS, "60 against девяноста"),
        ("en-fr", "They met on 3 March 2020.", "Ils se sont réunis le 4 mars 2020.", Code.DATE_DIFFERS, "3 March 2020 against 4 mars 2020"),
        ("en-es", "They met on 3 March 2020.", "Se reunieron el 3 de marzo de 2021.", Code.DATE_DIFFERS, "3 March 2020 against 3 de marzo de 2021"),
        ("en-fr", "It cost 40 million dollars.", "Cela a coûté 45 millions de dollars.", Code.AMOUNT_DIFFERS, "40 million against 45 millions"),
        ("en-fr", "It cost $40 million.", "Cela a coûté 40 millions d'euros.", Code.NUMBER_DIFFERS, None),
        ("en-fr", "It cost $40 million.", "Cela a coûté 40 millions €.", Code.AMOUNT_DIFFERS, "40 million (dollar) against 40 millions (euro)"),
        ("en-fr", "As Article 5 says, they pay.", "Comme le dit l'article 6, elles paient.", Code.ARTICLE_DIFFERS, "Article 5 against article 6"),
        ("en-vi", "As Article 5 says, they pay.", "Theo Điều 7, hai bên chi trả.", Code.ARTICLE_DIFFERS, "Article 5 against Điều 7"),
        ("en-ko", "As Article 15 says, they pay.", "제16조에 따라 지급한다.", Code.ARTICLE_DIFFERS, "Article 15 against 제16조"),
        ("en-ko", "They sent 30 of them by December 2024.", "2024년 12월까지 20명을 보냈다.", Code.NUMBER_DIFFERS, "30 against 20"),
        ("en-fr", "The court sits in France.", "Le tribunal siège en Espagne.", Code.NAME_DIFFERS, "France against Espagne"),
    ],
)
def test_what_differs(codes: str, left: str, right: str, code: Code, message: str | None) -> None:
    if message is None:
        assert not [one for one in found(codes, left, right) if one[0] is Code.NUMBER_DIFFERS]
    else:
        assert (code, message) in found(codes, left, right)


@pytest.mark.parametrize(
    ("codes", "left", "right"),
    [
        ("en-fr", "They trained 1,240.5 tonnes.", "Ils ont formé 1 240,5 tonnes."),
        ("en-vi", "It cost 1.5 billion dollars.", "Chi phí là 1,5 tỷ đô la."),
        ("en-zh", "It cost 1.5 billion dollars.", "耗资15亿美元。"),
        ("en-fr", "The two sides opened 3 offices.", "Les deux parties ont ouvert trois bureaux."),
        ("en-fr", "They trained 21 officers.", "Ils ont formé vingt et un agents."),
        ("en-vi", "They trained 21 officers.", "Hai bên đã đào tạo hai mươi mốt cán bộ."),
        ("en-zh", "They trained 35 officers.", "双方培训了三十五名官员。"),
        ("en-hu", "They pay within ninety (90) days.", "A Felek kilencven napon belül fizetnek."),
        ("en-ar", "They pay within 60 days.", "تدفع الدول خلال ستين يوما."),
        ("en-ko", "They pay within sixty days.", "당사국은 육십일 이내에 지급한다."),
        ("en-fr", "They thanked them a hundred times.", "Elles les ont remerciés."),
        ("en-ko", "They met on 3 March 2020.", "2020년 3월 3일에 만났다."),
        ("en-vi", "They met on 10-13 August 2025.", "Hai bên gặp nhau từ ngày 10 đến 13 tháng 8 năm 2025."),
        ("en-th", "They met in 2020.", "พบกันในปี 2563"),
        ("en-fr", "They met in the 1990s.", "Ils se sont réunis dans les années 90."),
        ("en-fr", "As Article 1 says, they pay.", "Comme le dit l'article premier, elles paient."),
        ("en-fr", "As Articles 5 and 6 say, they pay.", "Comme le disent les articles 5 et 6, elles paient."),
        ("en-fr", "French courts sit in Spain.", "Les tribunaux de France siègent en Espagne."),
        ("en-fr", "The courts of France sit there.", "Ses tribunaux y siègent."),
        ("en-ja", "They met in 2019.", "令和元年に会談した。"),
        ("en-ko", "They sent 30 of them by December 2024.", "2024년 12월까지 30명을 보냈다."),
        ("en-vi", "They sent 30 of them in November 2024.", "Họ đã cử 30 người vào tháng 11 năm 2024."),
        ("en-ko", "As Article 15 says, they pay.", "제15조에 따라 지급한다."),
        ("en-es", "Chapter IV applies to 12 of them.", "El capítulo 4 se aplica a doce de ellos."),
    ],
)
def test_what_only_is_said_otherwise(codes: str, left: str, right: str) -> None:
    assert found(codes, left, right) == []


def test_an_article_is_told_of_once() -> None:
    assert found("en-fr", "As Article 15 says, 30 of them pay.", "Comme le dit l'article 16, 20 d'entre elles paient.") == [
        (Code.NUMBER_DIFFERS, "30 against 20"),
        (Code.ARTICLE_DIFFERS, "Article 15 against article 16"),
    ]


def test_rows_that_are_not_sure_are_not_compared() -> None:
    trees = align_gold.tree("en", ["¶It rained on 240 days."]), align_gold.tree("fr", ["¶Il a plu 204 jours."])
    bead = Bead(("para_1__p_1__inline_1",), ("para_1__p_1__inline_1",), 0.5, sure=False)
    assert differences.find(*trees, Alignment((bead,))) == []


@pytest.mark.parametrize("order", [0, 1])
def test_what_stands_in_a_sentence_beside_it_without_a_counterpart_does_not_differ(order: int) -> None:
    texts = [
        ("fr", ["¶Fait à Exemple, le 23 janvier 1996, en deux exemplaires."]),
        ("de", ["¶Geschehen zu Beispiel am 23.", "Januar 1996 in zwei Urschriften."]),
    ]
    trees = [align_gold.tree(*one) for one in texts]
    whole, parts = ([unit.eid for unit in units(tree)] for tree in trees)
    bead = Bead((whole[0],), (parts[1],))
    assert len(parts) == 2
    if order:
        assert differences.find(trees[1], trees[0], Alignment((bead.turned(),))) == []
    else:
        assert differences.find(*trees, Alignment((bead,))) == []
    other = align_gold.tree("de", ["¶Geschehen zu Beispiel am 24. Januar 1996 in zwei Urschriften."])
    assert [one.code for one in differences.find(trees[0], other, Alignment((Bead((whole[0],), (units(other)[0].eid,)),)))] == [Code.DATE_DIFFERS]


def test_counts_of_numbered_units_are_compared_where_their_rows_part() -> None:
    trees = align_gold.tree("en", ["¶[1.]One.", "¶[2.]Two.", "¶[3.]Three."]), align_gold.tree("fr", ["¶[1.]Un.", "¶[3.]Trois."])
    (one,) = differences.find(*trees, Alignment())
    assert (one.code, one.message, one.pivot, one.other) == (Code.COUNT_DIFFERS, "3 paragraphs against 2", "para_2", "para_3")
