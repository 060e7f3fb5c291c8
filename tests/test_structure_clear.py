"""What is set aside before lines are joined, and above all what is not."""

from __future__ import annotations

import pytest

from converter import readers
from converter.source import Reason
from converter.structure.clear import clear


def _left(text: str, name: str = "x.txt") -> list[tuple[str, Reason]]:
    source = readers.read(text.encode(), name, report=lambda diagnostic: None)
    return [(source.text[omission.span.start : omission.span.end], omission.reason) for omission in clear(source.blocks).left]


PROSE = "The Parties shall meet every year.\nThey shall report to their Governments.\nThe costs are shared.\nEach Party pays its delegation.\n"


def test_bare_figures_that_cut_sentences_are_pages() -> None:
    text = "".join(f"{PROSE * 2}In the year {page * 7} they shall\n{page}\nmeet {page * 11} times.\n" for page in (3, 4, 5))
    assert _left(text) == [("3", Reason.PAGE), ("4", Reason.PAGE), ("5", Reason.PAGE)]


@pytest.mark.parametrize("figures", [("1", "2", "3"), ("2018", "2019", "2020")])
def test_bare_figures_between_sentences_are_not(figures: tuple[str, ...]) -> None:
    assert _left("".join(f"{figure}\n{PROSE * 2}" for figure in figures)) == []


def test_a_text_printed_twice_is_no_table_of_contents() -> None:
    items = "Article 2\nThe following fields are open:\n(a) music\n(b) theatre\n(c) dance\n"
    assert _left(f"PROTOCOL\nThe following replaces Article 2:\n{items}{PROSE}{PROSE}ANNEX\n{items}{PROSE}") == []


def test_what_announces_later_headings_is() -> None:
    headings = [f"Article {n} {name}" for n, name in enumerate(("Definitions", "Scope", "Costs", "Entry into force"), 1)]
    text = "CONVENTION ON RIVERS\nThe Parties\nCONTENTS\n" + "\n".join(headings) + "\n" + "".join(f"{heading}\n{PROSE}" for heading in headings)
    assert [reason for _, reason in _left(text)] == [Reason.CONTENTS] * 5


def test_signatures_and_countries_that_come_twice_stay() -> None:
    states = "Arvania\nLorn\nOrva\n"
    assert _left(f"DECLARATION\n{states}{PROSE * 4}{states}") == []
    assert _left(f"{PROSE * 3}For the Government of:\nArvania\nFor the Government of:\nLorn\nFor the Government of:\nOrva\n") == []


def test_a_title_and_annexes_that_are_links_stay() -> None:
    text = "# [Joint Statement](http://a.example/s)\n\n1. They agree.\n\n2. They meet.\n\n## Annexes\n\n- [Annex I](http://a.example/1.pdf)\n"
    assert _left(text, "x.md") == []


def test_navigation_goes() -> None:
    text = "Home\nShare: Facebook | X | LinkedIn\n\nJoint Statement of Arvania and Lorn\n\n1. They agree.\n\n2. They meet.\n\n© Ministry\n"
    assert [left for left, _ in _left(text)] == ["Home", "Share: Facebook | X | LinkedIn", "© Ministry"]


@pytest.mark.parametrize("label", ["Приложение № {}", "Lampiran Nomor {}", "{}. számú melléklet", "Załącznik nr {}"])
def test_labels_that_count_up_are_no_running_heads(label: str) -> None:
    text = "".join(f"For the Government\n{label.format(n)}\nto the treaty\n{PROSE * 2}" for n in (1, 2, 3))
    assert _left(text) == []


def test_a_running_head_with_the_page_in_it_that_cuts_sentences_is_one() -> None:
    head = "Treaty Series 2016 {}\n"
    text = "".join(f"{PROSE * 2}The Parties to this Convention shall from {page}00 on\n{head.format(page)}meet twice.\n" for page in (3, 4, 5))
    assert [found for found, _ in _left(text)] == [head.format(page).strip() for page in (3, 4, 5)]
