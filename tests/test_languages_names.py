"""Names of territories in text, last clauses, and the words of an IRI."""

# ruff: noqa: E501 -- tables of sentences read best one to a line
from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages import LANGUAGES, clauses, language, names, slugs, territories

CODES = [known.code for known in LANGUAGES]

FOUND: list[tuple[str, str, list[str]]] = [
    ("en", "Vietnam - Korea Joint Statement", ["vn", "kr"]),
    ("en", "the Democratic People’s Republic of Korea (DPRK) and the Republic of Korea", ["kp", "kp", "kr"]),
    ("en", "South Korea's ports and Viet Nam’s; North Korea", ["kr", "vn", "kp"]),
    ("en", "Việt Nam–RoK ties, U.S.-Japan ties, Australia-United Kingdom-United States", ["vn", "kr", "us", "jp", "au", "gb", "us"]),
    ("en", "the United Kingdom of Great Britain and Northern Ireland", ["gb"]),
    ("en", "UNITED STATES OF AMERICA AND THE KINGDOM OF SAUDI ARABIA", ["us", "sa"]),
    ("en", "Papua New Guinea, Guinea-Bissau, Niger and Nigeria, Bosnia and Herzegovina, Burma", ["pg", "gw", "ne", "ng", "ba", "mm"]),
    ("en", "join us; a turkey; chad and jordan; Vietnamese, Koreans, Japanesque; in the South China Sea; New Mexico", []),
    ("en", "the European Union", ["eu"]),
    ("es", "Reino de Espana y la Republica Federal de Alemania", ["es", "de"]),
    ("fr", "le Conseil federal suisse, la Republique francaise et la République de Corée", ["ch", "fr", "kr"]),
    ("ru", "между Правительством Российской Федерации и Правительством Республики Корея; в Монголии, с Кубой", ["ru", "kr", "mn", "cu"]),
    ("ru", "индийский океан, китайские товары", []),
    ("uk", "між Кабінетом Міністрів України та Урядом Республіки Молдова", ["ua", "md"]),
    ("pl", "Rządem Rzeczypospolitej Polskiej a Rządem Ukrainy", ["pl", "ua"]),
    ("de", "Frankreichs und der Republik Österreich", ["fr", "at"]),
    ("vi", "Việt Nam và Hàn Quốc; Cộng hòa Nhân dân Trung Hoa; VIET NAM - HAN QUOC", ["vn", "kr", "cn", "vn", "kr"]),
    ("ko", "대한민국과 베트남사회주의공화국, 미국의; 인도적 지원", ["kr", "vn", "us"]),
    ("zh", "中华人民共和国政府和大韩民国政府；印度尼西亚", ["cn", "kr", "id"]),
    ("ja", "日本国と大韓民国との間の", ["jp", "kr"]),
    ("ar", "بين حكومة جمهورية مصر العربية وحكومة جمهورية كوريا والمملكة المغربية", ["eg", "kr", "ma"]),
    ("th", "ราชอาณาจักรไทยและญี่ปุ่น", ["th", "jp"]),
    ("ko", "칠레공화국 정부와 멕시코합중국, 오만왕국은; 칠레공화당", ["cl", "mx", "om"]),
    ("vi", "CHÍNH PHỦ HOA KỲ VÀ CHÍNH PHỦ CỘNG HÒA ẤN ĐỘ", ["us", "in"]),
    ("en", "Saint Kitts and Nevis, Cabo Verde and the United Mexican States", ["kn", "cv", "mx"]),
    ("it", "la Repubblica di Moldova e la Repubblica Slovacca", ["md", "sk"]),
    ("ru", "между Чешской Республикой и Португальской Республикой", ["cz", "pt"]),
    ("pl", "Republiką Słowacką i Republiki Greckiej", ["sk", "gr"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), FOUND)
def test_territories(code: str, text: str, expected: list[str]) -> None:
    assert [found.code for found in territories.find(text, language(code))] == expected


@pytest.mark.parametrize("code", CODES)
def test_every_name_finds_its_territory(code: str) -> None:
    words = language(code)
    table = names.territories(code)
    missed = {name for territory, name in table.items() if "(" not in name and territory not in {one.code for one in territories.find(name, words)}}
    assert missed == set()
    assert all(state == "" or state in {one.code for one in territories.find(name, words)} for name, state in words.states.items())


def test_names_for_people() -> None:
    assert territories.name_of("kr") == "Republic of Korea"
    assert territories.name_of("vn") == "Viet Nam"
    assert territories.name_of("fr") == "France"
    assert territories.name_of("xy") == "XY"


@given(st.text(), st.sampled_from(CODES))
def test_territories_stand_in_the_text_in_order(text: str, code: str) -> None:
    found = territories.find(text, language(code))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


CLAUSES: list[tuple[str, str, str | None, tuple[str, ...], str | None]] = [
    ("nl", "Gedaan te Gent op 5 mei 2031, in tweevoud, in de Nederlandse taal.", "Gent", ("nl",), None),
    ("en", "DONE in duplicate, in the English and Korean languages, each text being equally authentic, at Busan, this sixth day of May, two thousand and ten.", "Busan", ("en", "ko"), None),
    ("en", "Done at Perth, Australia, this 13th day of June, 2031, in two originals in the English language.", "Perth, Australia", ("en",), None),
    ("en", "DONE AT HANOI THIS 5TH DAY OF MAY 2031", "HANOI", (), None),
    ("en", "Done at Ho Chi Minh City on 5 May 2031 in English and Thai.", "Ho Chi Minh City", (), None),
    ("en", "Done in duplicate at Seoul on 5 May 2031, in Korean, Vietnamese and English, all texts being equally authentic. In case of divergence, the English text shall prevail.", "Seoul", ("ko", "vi", "en"), "en"),
    ("en", "IN WITNESS WHEREOF, the undersigned have signed this Agreement.", None, (), None),
    ("en", "Done on 5 May 2031.", None, (), None),
    ("fr", "Fait à Berne, le 3 mai 2031, en langues française et allemande, les deux textes faisant également foi.", "Berne", ("fr", "de"), None),
    ("fr", "Fait a Cotonou, le 23 juillet 2031", "Cotonou", (), None),
    ("es", "Hecho en Madrid el 5 de mayo de 2031, en idiomas español y alemán, siendo ambos textos igualmente auténticos.", "Madrid", ("es", "de"), None),
    ("ru", "Совершено в Москве 10 октября 2031 года, каждый на русском, корейском и английском языках, причем все тексты имеют равную силу. В случае разногласий используется текст на английском языке.", "Москве", ("ru", "ko", "en"), "en"),
    ("vi", "Làm tại Hà Nội ngày 5 tháng 12 năm 2031 thành hai bản bằng tiếng Việt, tiếng Hàn và tiếng Anh, các văn bản có giá trị như nhau.", "Hà Nội", ("vi", "ko", "en"), None),
    ("zh", "本协定于二〇三一年八月三日在北京签订，一式两份，每份均用中文和韩文写成，两种文本同等作准。", "北京", ("zh", "ko"), None),
    ("ko", "2031년 8월 3일 서울에서 동등하게 정본인 한국어와 베트남어로 각 2부를 작성하였다.", "서울", ("ko", "vi"), None),
    ("ja", "二千三十一年八月三日に東京で、ひとしく正文である日本語及び英語により本書二通を作成した。", "東京", ("ja", "en"), None),
    ("de", "Geschehen zu Berlin am 3. Mai 2031 in zwei Urschriften, jede in deutscher und polnischer Sprache, wobei jeder Wortlaut gleichermaßen verbindlich ist.", "Berlin", ("de", "pl"), None),
    ("ar", "حررت في القاهرة في 5 مايو 2031 من نسختين أصليتين باللغتين العربية والكورية، ولكل منهما نفس الحجية.", "القاهرة", ("ar", "ko"), None),
    ("pt", "Feito em Lisboa, aos 5 de maio de 2031, nas línguas portuguesa e espanhola, fazendo ambos igualmente fé.", "Lisboa", ("pt", "es"), None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "clause", "place", "authentic", "prevailing"), CLAUSES)
def test_last_clauses(code: str, clause: str, place: str | None, authentic: tuple[str, ...], prevailing: str | None) -> None:
    words = language(code)
    assert clauses.place(clause, words) == place
    assert clauses.tongues(clause, words) == (authentic, prevailing)


@given(st.text(), st.sampled_from(CODES))
def test_any_clause_may_come(text: str, code: str) -> None:
    words = language(code)
    found = clauses.place(text, words)
    assert found is None or found in text
    clauses.tongues(text, words)


TITLES: list[tuple[str, str, str]] = [
    ("en", "Japan - Kenya Joint Statement on Comprehensive Strategic Partnership", "comprehensive-strategic-partnership"),
    ("en", "AGREEMENT BETWEEN THE GOVERNMENT OF AUSTRALIA AND THE GOVERNMENT OF PERU FOR THE PROTECTION OF BIRDS AND BIRDS OF PASSAGE", "protection-birds-passage"),
    ("en", "Agreement between the Government of the Republic of Korea and the Government of Viet Nam on Customs Cooperation", "customs-cooperation"),
    ("en", "United States-India Joint Leaders’ Statement", "joint-leaders-statement"),
    ("en", "Joint Statement", "joint-statement"),
    ("en", "Treaty of Friendship (Paris, 5 May 2031)", "friendship"),
    ("fr", "Accord entre la République française et le Japon relatif à la pêche", "peche"),
    ("ru", "СОГЛАШЕНИЕ между Правительством Российской Федерации и Правительством Республики Корея о сотрудничестве в области туризма", "сотрудничестве-туризма"),
    ("vi", "Tuyên bố chung Việt Nam - Hàn Quốc về Đối tác chiến lược", "doi-tac-chien-luoc"),
    ("zh", "中华人民共和国政府和大韩民国政府渔业协定", "渔业"),
    ("ja", "漁業に関する日本国と大韓民国との間の協定", "漁業"),
    ("de", "Abkommen über Straßenverkehr", "strassenverkehr"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "title", "slug"), TITLES)
def test_distinctive_words_of_a_title(code: str, title: str, slug: str) -> None:
    assert slugs.of_title(title, language(code)) == slug


def test_first_words() -> None:
    english = language("en")
    assert slugs.of_opening("Kenya, Peru issue joint statement on deepening ties", english, running=False) == "kenya-peru-joint-statement-deepening"
    assert slugs.of_opening("The Minister To An and his guest met in the capital", english, running=True) == "minister-to-an-guest-met"
    assert slugs.of_opening("", english, running=True) == ""


@given(st.text(), st.sampled_from(CODES))
def test_a_slug_is_safe_in_a_path(text: str, code: str) -> None:
    words = language(code)
    for slug in (slugs.clean(text), slugs.of_title(text, words), slugs.of_opening(text, words, running=True)):
        assert len(slug) <= slugs.LENGTH
        assert not re.search(r"[\s/\\?#%@:;,.<>\"'{}|^`\[\]~!_]|--|^-|-$", slug)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "They met in Washington and then in The Hague; Romeo and Parisians did not.", ["washington", "the hague"]),
        ("ru", "Встреча состоялась в Москве, затем в Париже и Ханое", ["moscow", "paris", "hanoi"]),
        ("vi", "tại Hà Nội và Bắc Kinh", ["hanoi", "beijing"]),
        ("zh-Hans", "在北京、巴黎和东京举行", ["beijing", "paris", "tokyo"]),
        ("ar", "في باريس وبكين والقاهرة", ["paris", "beijing", "cairo"]),
        ("pl", "w Warszawie i w Paryżu", ["warsaw", "paris"]),
        ("ko", "서울에서 도쿄로", ["seoul", "tokyo"]),
        ("pt", "em Lisboa", ["lisbon"]),
        ("sv", "i Paris", []),
    ],
)
def test_cities_have_one_key_in_every_language(code: str, text: str, expected: list[str]) -> None:
    assert [key for _, _, key in territories.cities(text, language(code))] == expected
