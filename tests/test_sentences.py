"""Sentences: every character that is not white space in exactly one, and the stops that end none."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages import LANGUAGES, language, sentences
from tests.hostile import TEXT


def split(code: str, text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.split(text, language(code))]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ["The visit lasted from Aug. 10-13.", "It was short."]),
        ("en", ["They cited Resolution No. 5 (see Art. 3 and paras. 4-6).", "Nobody objected."]),
        ("en", ["Trade rose by 2.5 per cent to $1.25 billion.", "Exports fell."]),
        ("en", ["Dr. Example and A. B. Example spoke for the U.S. side.", "Others listened."]),
        ("en", ['"We will come."', "(Nobody did.)", "They waited..."]),
        ("en", ["Trade with the U.S. grew.", "Why?", "Nobody knows!"]),
        ("vi", ["Hai bên gặp nhau tại TP. Hồ Chí Minh.", "Kim ngạch đạt 1.500 tỷ đồng."]),
        ("vi", ["Hai bên bàn về gạo, cà phê, v.v.", "Cuộc họp kết thúc."]),
        ("fr", ["Il a dit\u00a0: «\u00a0Oui.\u00a0»", "Puis il est parti."]),
        ("fr", ["L'art. 5 s'applique.", "Voir la p. 12."]),
        ("de", ["Geschehen zu Beispielstadt am 23. Januar 1996 in zwei Urschriften.", "Es gilt ab 1. Mai.", "Siehe Absatz 3.", "Mit der Annahme endet es."]),
        ("en", ["They met on 3. May 2019 at noon.", "It is in paragraph 23.", "May it last."]),
        ("es", ["El Sr. Ministro llegó.", "¿Cuándo?", "¡Hoy!"]),
        ("ru", ["В 2014 г. стороны подписали протокол.", "А. Б. Пример не пришёл."]),
        ("zh", ["双方同意。", "“很好！”", "费用为3.5亿元。"]),
        ("ja", ["両国は合意した。", "次に会う。"]),
        ("ko", ["양국은 합의했다.", "수출은 3.5% 늘었다."]),
        ("ar", ["اتفق الطرفان.", "هل وافقا؟", "نعم."]),
        ("hi", ["दोनों पक्ष सहमत हुए।", "वे फिर मिलेंगे।"]),
    ],
)
def test_sentences(code: str, expected: list[str]) -> None:
    text = "".join(expected) if code in ("zh", "ja") else " ".join(expected)
    assert split(code, text) == expected


@pytest.mark.parametrize("text", ["1. Trade", "2.5", "Art. 5", "J. S.", "…", "", "   "])
def test_these_are_one_sentence_or_none(text: str) -> None:
    assert split("en", text) == ([text.strip()] if text.strip() else [])


@given(text=TEXT, code=st.sampled_from([known.code for known in LANGUAGES] + ["und"]))
def test_every_character_stands_in_exactly_one_sentence(text: str, code: str) -> None:
    found = sentences.split(text, language(code))
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(start < end and not text[start].isspace() and not text[end - 1].isspace() for start, end in found)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))


@given(st.lists(st.sampled_from(["He came.", "No. 5 is here.", "It cost 3.50 euros?", "Etc.", "(It did.)"]), max_size=6))
def test_a_text_of_sentences_splits_the_same_with_more_behind(parts: list[str]) -> None:
    text = " ".join(parts)
    longer = split("en", f"{text} Nobody had expected the end.".strip())
    assert longer[-1].endswith("the end.") and " ".join(longer).startswith(text)


def test_a_line_of_stops_is_split_in_linear_time() -> None:
    text = "A. b? " * 50_000 + "." * 50_000
    found = sentences.split(text, language("en"))
    assert sum(end - start - text[start:end].count(" ") for start, end in found) == len(text.replace(" ", ""))
