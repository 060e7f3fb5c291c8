"""The ledger: what it counts, and that it notices every way to lose, double or invent something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from converter import ledger
from converter.model import Expression, Unit, UnitKind, Zones
from converter.readers import read
from converter.source import Omission, Reason, Run, Source, Span, Text
from tests.hostile import TEXT


def source(text: str) -> Source:
    return Source("x.txt", text, ())


def of(text: str, *parts: tuple[int, int]) -> list[Text]:
    return [Text(text[start:end], (Run(0, end - start, start, end),)) for start, end in parts]


def test_a_ledger_that_closes() -> None:
    text = "One two.\n| three"
    found = ledger.balance(source(text), of(text, (0, 8), (11, 16)), [Omission(Span(9, 10), Reason.IMAGE)])
    assert found.closes
    assert (found.characters, found.kept, found.left, found.words) == (13, 12, 1, 3)
    assert found.summary() == "13 characters in, 12 kept, 1 left out (rest of an image)"


@pytest.mark.parametrize(
    ("parts", "left", "message"),
    [
        ([(0, 3)], [], '"two." is unaccounted for'),
        ([(0, 8), (4, 8)], [], '"two." is accounted for twice'),
        ([(0, 8)], [(4, 6)], '"tw" is accounted for twice'),
        ([], [], '"One two." is unaccounted for'),
    ],
)
def test_a_ledger_that_does_not_close(parts: list[tuple[int, int]], left: list[tuple[int, int]], message: str) -> None:
    text = "One two."
    found = ledger.balance(source(text), of(text, *parts), [Omission(Span(*span), Reason.PAGE) for span in left])
    assert not found.closes and [fault.message for fault in found.faults] == [message]


def test_what_does_not_come_from_the_source_is_noticed() -> None:
    whole = (Run(0, 3, 0, 3),)
    for content in ("One more", "Two", "one"):
        found = ledger.balance(source("One"), [Text(content, whole)], [])
        assert not found.closes, content
    assert ledger.balance(source("One"), [Text(" One  ", (Run(1, 3, 0, 3),))], []).closes


def test_changes_are_entries() -> None:
    text = "A&amp;e\u0301"
    kept = Text("A&é", (Run(0, 1, 0, 1), Run(1, 1, 1, 6), Run(2, 1, 6, 8)))
    found = ledger.balance(source(text), [kept], [])
    assert found.closes and [(text[slice(*change.span)], change.written) for change in found.changes] == [("&amp;", "&"), ("e\u0301", "é")]


@given(text=TEXT, seed=st.randoms(use_true_random=False))
def test_any_single_loss_or_double_is_noticed(text: str, seed) -> None:  # type: ignore[no-untyped-def]  # a Random of hypothesis
    if not text.strip("\ufeff \n\r\t\u200b") or "\0" in text or text.startswith("---"):
        return
    try:
        given_source = read(text.encode(), "x.txt", report=lambda diagnostic: None)
    except Exception:
        return
    texts = [block.text for block in given_source.blocks]
    assert ledger.balance(given_source, texts, given_source.left).closes
    index = seed.randrange(len(texts))
    content = texts[index].content
    at = seed.choice([at for at, char in enumerate(content) if not char.isspace()])
    lost = [*texts[:index], texts[index].slice(0, at), texts[index].slice(at + 1), *texts[index + 1 :]]
    assert not ledger.balance(given_source, lost, given_source.left).closes
    assert not ledger.balance(given_source, [*texts, texts[index].slice(at, at + 1)], given_source.left).closes


def tree(body: str) -> etree._ElementTree:
    return etree.ElementTree(etree.fromstring(f"<a xmlns='urn:x'><meta>not <b>this</b></meta>{body}</a>"))


@pytest.mark.parametrize(
    ("body", "same"),
    [
        ("<p>One <i>two</i>.</p>\n<p>Three</p>", True),
        ("<p>One two.</p><p>Three<meta>x</meta></p>", True),
        ("<p>One two.</p><!-- note --><p>Three</p>", True),
        ("<p>One .</p><p>Three</p>", False),
        ("<p>Three</p><p>One two.</p>", False),
        ("<p>One two.</p><p>Three</p><p>Four</p>", False),
    ],
)
def test_the_tree_must_say_what_the_text_says(body: str, same: bool) -> None:
    text = "One two. Three"
    units = tuple(Unit(UnitKind.TEXT, blocks=(part,)) for part in of(text, (0, 8), (9, 14)))
    faults = ledger.compare(Expression("en", Zones(body=units)), tree(body))
    assert (not faults) is same
