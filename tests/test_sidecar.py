"""Sidecars: every key, and every fault with its place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from converter import strings
from converter.diagnostics import TreatymarkError
from converter.model import DocumentKind
from converter.sidecar import SidecarParty, load

WHOLE = """\
kind: jointStatement
title: {en: A Title, vi: Tiêu đề}
date: 2022-12-05
date_of: adoption
place: Seoul
parties:
  - NO
  - {name: "United Nations", acronym: UN}
signatories: [Jane Doe, John Roe]
languages: [en, vi]
original: vi
authentic: [en, vi]
prevailing: en
translation: {status: unofficial, by: Somebody, from: vi}
symbol: A/RES/1.10
publisher: no
source: {url: "https://a.example/x", retrieved: 2024-02-29, rights: All rights reserved, attribution: A News}
jurisdiction: 0123
identifier: x
"""


def test_every_key() -> None:
    found = load(WHOLE.encode(), "x.yaml")
    assert found.kind is DocumentKind.JOINT_STATEMENT
    assert found.titles == (("en", "A Title"), ("vi", "Tiêu đề"))
    assert (found.date, found.date_of, found.place) == ("2022-12-05", "adoption", "Seoul")
    assert found.parties == (SidecarParty("no", line=7), SidecarParty(None, "United Nations", "UN", line=8))
    assert (found.symbol, found.publisher, found.jurisdiction) == ("A/RES/1.10", "no", "0123")  # strings, whatever YAML 1.1 makes of them
    assert found.of_source("rights") == "All rights reserved" and found.of_source("nothing") is None
    assert found.lines["place"] == 5 and found.datum("place", "Seoul") == ("Seoul", 5)


def test_an_empty_sidecar_says_nothing() -> None:
    assert load(b"# only a comment\n", "x.yaml") == load(b"", "x.yaml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("place: Seoul\nplace: Hanoi\n", 'x.yaml:2:1: the key "place" stands twice (first on line 1)'),
        ("dat: 2022-12-05\n", 'x.yaml:1:1: unknown key "dat" (did you mean "date"?)'),
        ("zzz: 1\n", 'x.yaml:1:1: unknown key "zzz" (known: authentic, date'),
        ("date: 5 December\n", 'x.yaml:1:7: "5 December" is not a date'),
        ("date: 2022-02-30\n", 'x.yaml:1:7: "2022-02-30" is not a date'),
        ("date: [2022-12-05]\n", "x.yaml:1:7: one text is wanted here"),
        ("date_of: birth\n", 'x.yaml:1:10: "birth" is not one of adoption, signature'),
        ("kind: poem\n", 'x.yaml:1:7: "poem" is not one of jointStatement'),
        ("parties: NO\n", "x.yaml:1:10: a list of parties is wanted here"),
        ("parties: [Norway]\n", 'x.yaml:1:11: "norway" is not an ISO 3166-1 code'),
        ("parties: [{name: Norway}]\n", "x.yaml:1:11: a party needs a code or an acronym"),
        ("parties: [{code: NO, colour: red}]\n", 'x.yaml:1:22: unknown key "colour"'),
        ("languages: [en, en]\n", "x.yaml:1:12: a language stands twice"),
        ("original: English\n", 'x.yaml:1:11: "English" is not a language code'),
        ("source: {url: 'javascript:x'}\n", 'x.yaml:1:15: "javascript:x" is not the address of a web page'),
        ("place: ''\n", "x.yaml:1:8: the value is empty"),
        ('place: "a\\0"\n', "x.yaml:1:8: the value holds a character that XML cannot hold (U+0000)"),
        ("- a\n", "x.yaml:1:1: a sidecar is a list of keys"),
        ("a: b: c\n", "x.yaml:1:5: not YAML"),
        ("place: Seoul\n---\nplace: x\n", "x.yaml:2:1: a second YAML document"),
        ("? [a]\n: b\n", "x.yaml:1:3: a key must be a word"),
        ("place: &a x\ntitle: *a\n", "x.yaml:2:8: aliases are not allowed here"),
        ("place: \x01\n", "x.yaml:1:8: not YAML: a character that YAML does not allow"),
    ],
)
def test_faults_have_a_place(text: str, message: str) -> None:
    with pytest.raises(TreatymarkError) as caught:
        load(text.encode(), "x.yaml")
    assert str(caught.value).startswith(message) and "\n" not in str(caught.value)


def test_bytes_that_are_not_utf8_and_sidecars_that_are_too_large() -> None:
    with pytest.raises(TreatymarkError, match=r"^x\.yaml:2:8: a sidecar must be UTF-8$"):
        load(b"place: Oslo\ntitle: \xff\n", "x.yaml")
    with pytest.raises(TreatymarkError, match="more than 256 KiB"):
        load(b"place: " + b"x" * 300_000, "x.yaml")


@given(st.lists(st.sampled_from([*"[]{}:,-?&*!|>'\"%@`# \n\t", "a", "date: ", "title:", "- ", "  ", "\\", "é"]), max_size=30).map("".join))
def test_any_text_is_a_sidecar_or_one_line(text: str) -> None:
    try:
        load(text.encode(), "x.yaml")
    except TreatymarkError as error:
        assert str(error).startswith("x.yaml:") and "\n" not in str(error)


PIECES = ["a", "b", "date", ": ", ":", "\n", "2022-12-05", "Seoul", " ", ", ", "#", "# x", "-", "1.10", "no", "x.", "(y)", "\t", "~"]


def by_pyyaml(text: str) -> dict[str, tuple[strings.Scalar, strings.Value]]:
    found = strings._build(yaml.parse(text, Loader=yaml.SafeLoader), "x", 1)
    assert isinstance(found, strings.Mapping)
    return found.entries


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_the_quick_way_reads_what_pyyaml_reads(text: str) -> None:
    quick = strings._simple(text, 1)
    if quick is not None:
        assert quick.entries == by_pyyaml(text)


def test_the_quick_way_is_taken_where_it_can_be() -> None:
    text = "# a comment\ndate: 2022-12-05\nplace: Seoul (South), x.y\n\nb: no\n"
    quick = strings._simple(text, 1)
    assert quick is not None and quick.entries == by_pyyaml(text) and len(quick.entries) == 3
