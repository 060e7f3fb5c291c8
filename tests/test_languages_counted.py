"""Numbers in words in running text."""

from __future__ import annotations

import pytest

from converter.languages import counted, language, lexicon

SAID = {
    "en": ("within sixty (60) days thirty-five ships of two million people of the twenty-first century", [60, 35, 2_000_000, 21]),
    "fr": ("dans les soixante jours, quatre-vingt-dix navires, deux millions, cent vingt et un", [60, 90, 2_000_000, 121]),
    "es": ("sesenta días, treinta y cinco buques, dos mil millones de euros", [60, 35, 2_000_000_000]),
    "pt": ("sessenta dias, noventa e cinco navios, dois milhões", [60, 95, 2_000_000]),
    "it": ("sessanta giorni, quarantacinque navi, due milioni di euro", [60, 45, 2_000_000]),
    "de": ("sechzig Tage, fünfundvierzig Schiffe, zwei Millionen Euro", [60, 45, 2_000_000]),
    "nl": ("zestig dagen, vijfenveertig schepen, twee miljoen", [60, 45, 2_000_000]),
    "hu": ("hatvan napon belül harmincöt hajó, két millió euró", [60, 35, 2_000_000]),
    "ru": ("в течение шестидесяти дней, сорока пяти судов, двух миллионов", [60, 45, 2_000_000]),
    "uk": ("протягом шістдесяти днів, дев'яносто суден, двох мільйонів", [60, 90, 2_000_000]),
    "pl": ("w ciągu sześćdziesięciu dni, trzydziestu pięciu statków, dwóch milionów", [60, 35, 2_000_000]),
    "id": ("enam puluh hari, tiga puluh lima kapal, dua juta orang", [60, 35, 2_000_000]),
    "vi": ("sáu mươi ngày, ba mươi lăm tàu, hai mươi năm, hai triệu người", [60, 35, 20, 2_000_000]),
    "ar": ("خلال ستين يوماً وخمسة وأربعين سفينة ومليوني شخص وثلاثة آلاف", [60, 45, 2_000_000, 3000]),
    "ko": ("육십일 이내에 삼십오년간 예순 명", [60, 35, 60]),
    "zh": ("六十日内三十五艘，二百万人，二十一世纪", [60, 35, 2_000_000, 21]),
    "zh-Hant": ("六十日內，兩百萬人", [60, 2_000_000]),
    "ja": ("六十日以内に三十五隻、二百万人", [60, 35, 2_000_000]),
    "th": ("หกสิบวัน เรือสามสิบห้าลำ สองล้านคน", [60, 35, 2_000_000]),
}
#: small numbers, words that look like numbers, and per cents
OTHERS = {
    "en": "one of the two Parties, and twelve ships, in a second and third stage, per cent",
    "fr": "une partie et deux autres, pour cent",
    "es": "un acuerdo de tres partes, por ciento",
    "de": "ein Abkommen der Unterzeichneten",
    "it": "per cento",
    "vi": "ba năm, năm 2020, mười hai tàu, năm bên",
    "zh": "老百姓十分关心，十二艘，百分之五，千万不要",
    "ko": "시민 이십 세기, 일년에 두 번, 구십",
    "th": "สิบสองวัน หนึ่งในสอง",
    "ja": "十分に、一万",
}


def _found(code: str, text: str) -> list[tuple[str, int]]:
    words = language(code)
    return [(text[start:end], value) for start, end, value in counted.find(text, words, lexicon.scales(words.code))]


@pytest.mark.parametrize("code", SAID)
def test_numbers_in_words_are_read_where_they_stand(code: str) -> None:
    text, values = SAID[code]
    found = _found(code, text)
    assert [value for _, value in found] == values
    assert all(said and said in text and said == said.strip() for said, _ in found)


@pytest.mark.parametrize("code", OTHERS)
def test_small_numbers_and_words_like_numbers_are_left_alone(code: str) -> None:
    assert [found for found in _found(code, OTHERS[code]) if code != "ja" or found[1] != 10_000] == []


def test_a_language_without_number_words_has_none() -> None:
    assert _found("sv", "inom sextio dagar") == []
