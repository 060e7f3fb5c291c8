"""Random mixtures of what treaties and statements are made of, in every language, with dirt between: labels, numbers, formulas, prose."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hypothesis import strategies as st

from converter import languages
from converter.languages.language import Language

#: two sentences of each language: the second ends in a colon
PROSE = {
    "en": "The two sides will exchange data on their harbours every year.|They agreed on this:",
    "vi": "Hai bên sẽ trao đổi số liệu về các cảng hằng năm.|Hai bên nhất trí như sau:",
    "ko": "양측은 매년 항만에 관한 자료를 교환한다.|양측은 다음과 같이 합의하였다:",
    "zh-Hans": "双方每年交换港口资料。|双方商定如下：",
    "zh-Hant": "雙方每年交換港口資料。|雙方商定如下：",
    "ja": "両国は毎年、港湾に関する資料を交換する。|両国は次のとおり合意した：",
    "fr": "Les deux Parties échangent chaque année leurs données sur les ports.|Elles conviennent de ce qui suit :",
    "es": "Las dos Partes intercambiarán cada año sus datos sobre los puertos.|Acordaron lo siguiente:",
    "pt": "As duas Partes trocarão todos os anos dados sobre os portos.|Acordaram o seguinte:",
    "it": "Le due Parti si scambiano ogni anno i dati sui porti.|Hanno convenuto quanto segue:",
    "de": "Die beiden Seiten tauschen jedes Jahr Angaben über ihre Häfen aus.|Sie vereinbarten Folgendes:",
    "nl": "De twee partijen wisselen elk jaar gegevens over hun havens uit.|Zij kwamen het volgende overeen:",
    "pl": "Obie Strony co roku wymieniają dane o portach.|Uzgodniły, co następuje:",
    "hu": "A két Fél évente adatokat cserél kikötőiről.|A következőkben állapodtak meg:",
    "ru": "Стороны ежегодно обмениваются данными о портах.|Они договорились о следующем:",
    "uk": "Сторони щороку обмінюються даними про порти.|Вони домовилися про таке:",
    "ar": "يتبادل الطرفان سنويا البيانات المتعلقة بالموانئ.|واتفقا على ما يلي:",
    "id": "Kedua pihak bertukar data tentang pelabuhan setiap tahun.|Mereka menyepakati hal berikut:",
    "th": "ทั้งสองฝ่ายจะแลกเปลี่ยนข้อมูลเกี่ยวกับท่าเรือทุกปี|ทั้งสองฝ่ายตกลงกันดังนี้:",
}
NUMBERS = (
    "1. ", "2. ", "3. ", "4. ", "1.1 ", "1.2. ", "(1) ", "(2) ", "1) ", "2) ", "(a) ", "(b) ", "(c) ", "a) ", "b) ", "(i) ", "(ii) ", "(h) ", "I. ", "II. ",
    "III ", "① ", "② ", "一、", "二、", "（一）", "가. ", "나. ", "а) ", "б) ", "§ 1 ", "1o ", "l. ", "1 ", "١. ", "أ- ", "- ", "• ", "– ", "* ", "12bis. ",
    "2019. ", "1. 1. ", "2. (a) ", "10 000 ", "3. Mai ", "No. 5 ", "99999999999 ",
)  # fmt: skip
DIRT = (
    "- 2 -", "Page 3 of 7", "* * *", "___", "![]() |", "Share this page", "Home / News", "[1]", "1 See Article 5.", "(signed)", "\u200b", "\ufeff", "\x00",
    "\u202eabc", "e\u0301", "\t", "—", "...", '"2. The Parties shall meet."', '"', "“", "»", ")", "| a | b |", "Photo: ANA", "2021-05-04", "http://a.example/b",
    "\u2028", "\x0c", "<b>", "&amp;", "x" * 90, "Ա", "🙂", "# Trade", "> ", "[^1]: A note.", "<!-- a -->", "A/RES/70/1",
)  # fmt: skip
SEPARATORS = ("\n", "\n", "\n\n", "\n\n", " ", "\n    ", "\r\n", "\n\n\n", "-\n")
#: what is cut out of prose to make a heading, a wrapped line or a title
_CUT = 24


def _units(words: Language) -> Iterator[str]:
    numbers = ("1", "2", "3", "II", "5", "11I", "1 0")
    for templates in words.labels.values():
        for at, template in enumerate(templates[:3]):
            yield template.replace("{n}", numbers[at % len(numbers)])
            yield template.replace("{n}", numbers[(at + 3) % len(numbers)])
    for name in ("recitals", "citations", "enacting", "parties", "testimonium", "done", "signatures", "narrative", "introductions", "reporting"):
        yield from getattr(words, name)[:3]
    for known in (*words.annexes.values(), *words.kinds.values()):
        for word in known[:1]:
            yield word.capitalize()
            yield word.upper() + " 1"


@cache
def pieces(code: str) -> tuple[str, ...]:
    """Stretches of text in a language, without line breaks at their ends."""
    words = languages.language(code)
    sentence, colon = PROSE[code].split("|")
    found = [sentence, colon, sentence[:_CUT].rstrip(" .。"), f"{sentence} {sentence} {colon}", sentence[_CUT:]]
    for unit in _units(words):
        found += [unit, f"{unit} {sentence}"]
    return tuple(found)


@cache
def _strategy(codes: tuple[str, ...]) -> st.SearchStrategy[str]:
    own = st.sampled_from([piece for code in codes for piece in pieces(code)])
    piece = st.one_of(own, own, st.builds(str.__add__, st.sampled_from(NUMBERS), own), st.sampled_from(NUMBERS), st.sampled_from(DIRT))
    return st.lists(st.builds(str.__add__, piece, st.sampled_from(SEPARATORS)), min_size=1, max_size=30).map("".join)


#: texts in one language, or in two that are mixed
TEXT = st.lists(st.sampled_from(sorted(PROSE)), min_size=1, max_size=2, unique=True).flatmap(lambda codes: _strategy(tuple(codes)))
