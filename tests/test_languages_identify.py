"""Which language a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages import LANGUAGES
from converter.languages.identify import UNKNOWN, alone, identify, scripts

TEXTS = {
    "en": "The two Ministers agreed that the joint committee would meet every year and report on the progress of cooperation.",
    "vi": "Hai Bộ trưởng nhất trí rằng ủy ban hỗn hợp sẽ họp hằng năm và báo cáo về tiến độ hợp tác giữa hai nước.",
    "fr": "Les deux ministres sont convenus que la commission mixte se réunirait chaque année et ferait rapport sur les progrès de la coopération.",
    "es": "Los dos ministros acordaron que la comisión mixta se reuniera cada año y presentara un informe sobre los avances de la cooperación.",
    "pt": "Os dois ministros concordaram que a comissão mista se reunirá todos os anos e apresentará um relatório sobre o progresso da cooperação.",
    "it": "I due ministri hanno convenuto che la commissione mista si riunisca ogni anno e riferisca sui progressi della cooperazione.",
    "de": "Die beiden Minister kamen überein, dass der gemeinsame Ausschuss jedes Jahr zusammentritt und über die Fortschritte der Zusammenarbeit berichtet.",
    "nl": "De twee ministers kwamen overeen dat de gemengde commissie elk jaar bijeenkomt en verslag uitbrengt over de voortgang van de samenwerking.",
    "pl": "Obaj ministrowie uzgodnili, że komisja mieszana będzie się zbierać co roku i składać sprawozdanie z postępów współpracy między stronami.",
    "hu": "A két miniszter megállapodott abban, hogy a vegyes bizottság minden évben ülésezik, és beszámol az együttműködés eredményeiről.",
    "id": "Kedua menteri sepakat bahwa komisi bersama akan bertemu setiap tahun dan melaporkan kemajuan kerja sama antara kedua negara.",
    "ru": "Министры договорились о том, что смешанная комиссия будет собираться каждый год и докладывать о ходе сотрудничества между сторонами.",
    "uk": "Міністри домовилися про те, що змішана комісія збиратиметься щороку та доповідатиме про хід співробітництва між сторонами.",
    "ko": "양국 장관은 공동위원회가 매년 회의를 열고 협력의 진전을 보고하기로 합의하였다.",
    "ja": "両大臣は、合同委員会が毎年会合し、協力の進展について報告することで一致した。",
    "zh-Hans": "两国部长商定，混合委员会每年举行会议，并报告合作的进展情况。",
    "zh-Hant": "兩國部長商定，混合委員會每年舉行會議，並報告合作的進展情況。",
    "ar": "اتفق الوزيران على أن تجتمع اللجنة المشتركة كل عام وأن تقدم تقريرا عن التقدم المحرز في التعاون.",
    "th": "รัฐมนตรีทั้งสองเห็นพ้องว่าคณะกรรมาธิการร่วมจะประชุมทุกปีและรายงานความคืบหน้าของความร่วมมือ",
}


def test_every_language_has_a_text_here() -> None:
    assert set(TEXTS) == {known.code for known in LANGUAGES}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_is_enough(code: str) -> None:
    found, confidence = identify(TEXTS[code])
    assert found == code
    assert confidence > 0.35


@pytest.mark.parametrize("code", ["fr", "es", "pt", "vi", "de", "pl", "hu"])
def test_accents_may_be_missing(code: str) -> None:
    from converter.languages import fold

    assert identify(fold(TEXTS[code]))[0] == code


@pytest.mark.parametrize(
    ("text", "candidates", "code"),
    [
        ("Article 5 of the Agreement", ("en", "vi"), "en"),
        ("Điều 5", ("en", "vi"), "vi"),
        ("Hợp tác quốc phòng", ("en", "vi"), "vi"),
        ("제5조", ("ko", "en"), "ko"),
        ("Article 5", ("ko", "en"), "en"),
        ("Статья 5", ("ru", "en"), "ru"),
        ("第五条", ("zh-Hans", "en"), "zh-Hans"),
        ("第五条", ("ja", "en"), "ja"),
        ("Artigo 5.º da Convenção", ("es", "pt"), "pt"),
    ],
)
def test_a_short_line_among_known_candidates(text: str, candidates: tuple[str, ...], code: str) -> None:
    assert identify(text, candidates)[0] == code


@pytest.mark.parametrize("text", ["", "  ", "12.5 %, 2022-2025", "***", "###", "(...)"])
def test_nothing_speaks(text: str) -> None:
    assert identify(text) == (UNKNOWN, 0.0)
    assert identify(text, ("en", "vi")) == (UNKNOWN, 0.0)


def test_words_of_no_known_language_are_not_guessed() -> None:
    assert identify("Yhteinen komitea kokoontuu joka vuosi ja raportoi edistymisestä hallituksille kirjallisesti ennen kevättä")[0] == UNKNOWN
    assert identify("Ортақ комиссия жыл сайын отырысын өткізеді және ынтымақтастық барысы туралы есеп береді")[0] == UNKNOWN


def test_a_script_of_one_language_says_which() -> None:
    assert identify("Οι δύο πλευρές συμφώνησαν")[0] == "el"
    assert identify("შეხვედრა გაიმართა")[0] == "ka"
    assert identify("دو طرف توافق کردند که کمیسیون مشترک هر سال تشکیل شود و گزارش پیشرفت همکاری‌ها را ارائه کند")[0] == "fa"


def test_names_do_not_outweigh_the_words_around_them() -> None:
    text = "The talks between Tổng Bí thư Tô Lâm and the President of the Republic were held in Hà Nội and in Đà Nẵng on the same day."
    assert identify(text)[0] == "en"


def test_alone_is_sure_or_silent() -> None:
    assert alone(TEXTS["en"] * 20) == "en"
    assert alone(TEXTS["fr"] * 20) == "fr"
    assert alone(TEXTS["en"] * 20 + TEXTS["vi"] * 2) is None
    assert alone(TEXTS["en"] * 20 + TEXTS["ru"] * 2) is None
    assert alone(TEXTS["es"] * 6 + TEXTS["pt"] * 6) is None
    assert alone("Hello") is None


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    code, confidence = identify(text)
    assert 0.0 <= confidence <= 1.0
    assert (code == UNKNOWN) <= (confidence == 0.0)
    assert all(amount > 0 for amount in scripts(text).values())
    assert alone(text) is None or code != UNKNOWN
