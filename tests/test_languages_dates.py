"""Dates and ranges as each language writes them."""

# ruff: noqa: E501 -- tables of sentences read best one to a line
from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages import LANGUAGES, language, spelled
from converter.languages.dates import find, iso

#: language, text, [(printed, day, last day)]
CASES: list[tuple[str, str, list[tuple[str, str | None, str | None]]]] = [
    ("en", "from May 4 to 6, 2031. On May 5", [("May 4 to 6, 2031", "2031-05-04", "2031-05-06"), ("May 5", None, None)]),
    ("en", "Orvastad, 11.V.2011; 4.XI.1950; 1.IIX.2000", [("11.V.2011", "2011-05-11", None), ("4.XI.1950", "1950-11-04", None)]),
    ("en", "(March 12, 1991 - March 12, 2031)", [("March 12, 1991 - March 12, 2031", "1991-03-12", "2031-03-12")]),
    ("en", "this sixth day of April, one thousand nine hundred and seventy-four.", [("sixth day of April, one thousand nine hundred and seventy-four", "1974-04-06", None)]),
    ("en", "this 13th day of June, 2031, in two", [("13th day of June, 2031", "2031-06-13", None)]),
    ("en", "the twenty-first day of May two thousand and ten", [("twenty-first day of May two thousand and ten", "2010-05-21", None)]),
    ("en", "the Sept. 10-13 visit", [("Sept. 10-13", None, None)]),
    ("en", "on 10 November 2021 and August 31, 2022", [("10 November 2021", "2021-11-10", None), ("August 31, 2022", "2022-08-31", None)]),
    ("en", "December 30, 2021 to January 2, 2022", [("December 30, 2021 to January 2, 2022", "2021-12-30", "2022-01-02")]),
    ("en", "30 June to 2 July 2019", [("30 June to 2 July 2019", "2019-06-30", "2019-07-02")]),
    ("en", "2031-08-11 and 13/12/2031", [("2031-08-11", "2031-08-11", None), ("13/12/2031", "2031-12-13", None)]),
    ("en", "they may 5 times march 3 miles, in May 2031, paragraph 5, 30 members, version 1.12.2021.4", []),
    ("en", "on 5/12/2031", []),  # the fifth of December or the twelfth of May: not said
    ("en", "on February 30, 2031", []),
    ("en", "February 29, 2023; February 29, 2024", [("February 29, 2024", "2024-02-29", None)]),
    ("fr", "Fait à Lyon le 1er juillet 2031", [("1er juillet 2031", "2031-07-01", None)]),
    ("fr", "du 4 au 6 decembre 2031", [("4 au 6 decembre 2031", "2031-12-04", "2031-12-06")]),
    ("fr", "le quinze mars mil neuf cent quatre-vingt-dix", [("quinze mars mil neuf cent quatre-vingt-dix", "1990-03-15", None)]),
    ("fr", "des 5 fevrier et 15 juin 1948", [("5 fevrier", None, None), ("15 juin 1948", "1948-06-15", None)]),
    ("es", "el día diecinueve del mes de septiembre de dos mil once, en", [("diecinueve del mes de septiembre de dos mil once", "2011-09-19", None)]),
    ("es", "del 4 al 6 de diciembre de 2031", [("4 al 6 de diciembre de 2031", "2031-12-04", "2031-12-06")]),
    ("es", "treinta y uno de enero de mil novecientos noventa", [("treinta y uno de enero de mil novecientos noventa", "1990-01-31", None)]),
    ("pt", "aos 5 de dezembro de 2031", [("5 de dezembro de 2031", "2031-12-05", None)]),
    ("it", "il 3 maggio duemilaundici", [("3 maggio duemilaundici", "2011-05-03", None)]),
    ("de", "vom 4. bis 6. Dezember 2031; 5.12.2031", [("4. bis 6. Dezember 2031", "2031-12-04", "2031-12-06"), ("5.12.2031", "2031-12-05", None)]),
    ("nl", "op 3 augustus 2031", [("3 augustus 2031", "2031-08-03", None)]),
    ("ru", "с 4 по 6 декабря 2031 года", [("4 по 6 декабря 2031", "2031-12-04", "2031-12-06")]),
    ("ru", "22 декабря 2004 г.", [("22 декабря 2004", "2004-12-22", None)]),
    ("uk", "5 грудня 2031 року", [("5 грудня 2031", "2031-12-05", None)]),
    ("pl", "dnia 5 grudnia 2031 r.", [("5 grudnia 2031", "2031-12-05", None)]),
    ("hu", "2031. december 5-én, 2031. december 4–6. között", [("2031. december 5", "2031-12-05", None), ("2031. december 4–6", "2031-12-04", "2031-12-06")]),
    ("vi", "từ ngày 4 đến ngày 6 tháng 12 năm 2031", [("ngày 4 đến ngày 6 tháng 12 năm 2031", "2031-12-04", "2031-12-06")]),
    ("vi", "ngày 05/12/2031; tháng 12 năm 2031", [("ngày 05/12/2031", "2031-12-05", None)]),
    ("vi", "từ ngày 10-13 tháng 8 của", [("ngày 10-13 tháng 8", None, None)]),
    ("zh", "二〇三一年八月三日；2031年12月4日至6日", [("二〇三一年八月三日", "2031-08-03", None), ("2031年12月4日至6日", "2031-12-04", "2031-12-06")]),
    ("zh", "二OOO年八月二十三日", [("二OOO年八月二十三日", "2000-08-23", None)]),
    ("ja", "令和四年十二月五日に", [("令和四年十二月五日", "2022-12-05", None)]),
    ("ko", "2031년 12월 4일부터 6일까지; 2031. 12. 5.", [("2031년 12월 4일부터 6일", "2031-12-04", "2031-12-06"), ("2031. 12. 5.", "2031-12-05", None)]),
    ("ar", "في ٥ كانون الأول/ديسمبر ٢٠٣١", [("٥ كانون الأول/ديسمبر ٢٠٣١", "2031-12-05", None)]),
    ("id", "pada tanggal 5 Desember 2031", [("5 Desember 2031", "2031-12-05", None)]),
    ("th", "5 ธันวาคม พ.ศ. 2574, 5 ธ.ค. 2574", [("5 ธันวาคม พ.ศ. 2574", "2031-12-05", None), ("5 ธ.ค. 2574", "2031-12-05", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_find(code: str, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(text[d.start : d.end], d.iso, d.last) for d in find(text, language(code))] == expected


TEMPLATES = {
    "vi": "ngày {d} {m} năm {y}",
    "hu": "{y}. {m} {d}-én",
    "ko": "{y}년 {n}월 {d}일",
    "ja": "{y}年{n}月{d}日",
    "zh-Hans": "{y}年{n}月{d}日",
    "zh-Hant": "{y}年{n}月{d}日",
}


@pytest.mark.parametrize("code", [known.code for known in LANGUAGES])
@given(year=st.integers(1800, 2100), day=st.integers(1, 28), at=st.integers(0, 60))
def test_every_month_name_is_found(code: str, year: int, day: int, at: int) -> None:
    words = language(code)
    name, number = sorted(words.months.items())[at % len(words.months)]
    text = TEMPLATES.get(code, "{d} {m} {y}").format(d=day, m=name, y=year, n=number)
    assert [date.iso for date in find(text, words)] == [f"{year}-{number:02d}-{day:02d}"]


@given(st.text(), st.sampled_from([known.code for known in LANGUAGES]))
def test_dates_stand_in_the_text_in_order(text: str, code: str) -> None:
    found = find(text, language(code))
    assert all(0 <= date.start < date.end <= len(text) for date in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(date.iso is None or iso(*map(int, date.iso.split("-"))) == date.iso for date in found)


def test_days_that_do_not_exist() -> None:
    assert iso(2023, 2, 29) is None and iso(1900, 2, 29) is None
    assert iso(2000, 2, 29) == "2000-02-29"
    assert iso(999, 1, 1) is None and iso(2031, 13, 1) is None and iso(2031, 4, 31) is None


@pytest.mark.parametrize(
    ("code", "words", "value"),
    [
        ("en", "nineteen seventy four", 1974), ("en", "two thousand and eleven", 2011), ("fr", "mil neuf cent quatre vingt dix neuf", 1999),
        ("fr", "deux mille un", 2001), ("es", "mil novecientos setenta y ocho", 1978), ("it", "millenovecentosettantaquattro", 1974),
        ("de", "neunzehnhundertvierundsiebzig", 1974), ("de", "zweitausendelf", 2011), ("nl", "tweeduizend elf", 2011), ("pt", "dois mil e onze", 2011),
        ("en", "the house", None), ("en", "and", None), ("vi", "hai", None),
    ],
)  # fmt: skip
def test_numbers_in_words(code: str, words: str, value: int | None) -> None:
    assert spelled.read(words.split(), code) == value


@pytest.mark.parametrize(
    "piece", ["May 5 ", "1 ", "        ", "may to and ", "5 to 6 to ", "одна тысяча ", "年 ", "1年", "thang 5 ", "one thousand nine hundred and "]
)
def test_time_is_linear(piece: str) -> None:
    def spent(times: int) -> float:
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            for code in ("en", "vi", "zh", "ko"):
                find(piece * times, language(code))
            best = min(best, time.perf_counter() - start)
        return best

    spent(100)
    assert spent(8000) < 5 * spent(4000) + 0.01
