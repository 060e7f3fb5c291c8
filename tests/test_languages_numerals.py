"""Numbers as printed: what is written is read back, in every style; what is no number is not read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.languages import numerals

LIMITS = {
    "digits": 9999, "roman": 3999, "ROMAN": 3999, "cjk": 9999, "latin": 78, "LATIN": 78, "vietnamese": 69, "cyrillic": 84,
    "hangul": 14, "arabic": 28, "kana": 47,
}  # fmt: skip


@given(st.sampled_from(sorted(LIMITS)), st.data())
def test_law_9_a_written_numeral_is_read_back(style: str, data: st.DataObject) -> None:
    value = data.draw(st.integers(1, LIMITS[style]))
    assert value in [numeral.value for numeral in numerals.read(numerals.write(style, value)) if numeral.style == style]


@given(st.text(max_size=30))
def test_any_token_is_read_without_an_error(token: str) -> None:
    assert all(numeral.value >= 0 for numeral in numerals.read(token))


@pytest.mark.parametrize(
    ("token", "style", "value"),
    [("IV", "ROMAN", 4), ("đ", "vietnamese", 5), ("д", "cyrillic", 5), ("十二", "cjk", 12), ("５", "digits", 5), ("③", "digits", 3), ("aa", "latin", 27)],
)
def test_known_numerals(token: str, style: str, value: int) -> None:
    assert numerals.Numeral(style, value) in numerals.read(token)


@pytest.mark.parametrize("token", ["", "IIII", "iX", "the", "2O", "VX", "12345"])
def test_near_misses(token: str) -> None:
    assert numerals.read(token) == []


@pytest.mark.parametrize(("style", "value"), [("digits", 0), ("roman", 4000), ("latin", 79), ("hangul", 15)])
def test_what_a_style_cannot_say_is_refused(style: str, value: int) -> None:
    with pytest.raises(ValueError, match=r"numeral|letter"):
        numerals.write(style, value)
