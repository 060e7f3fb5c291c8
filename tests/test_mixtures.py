"""Laws over random mixtures: always valid or refused for a reason, nothing lost, printed numbers kept, linear time, detectors in any order.

``make soak`` runs ten thousand examples, other ones each time.
"""

from __future__ import annotations

import gc
import os
import random
import re
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from converter import ledger, pipeline, readers
from converter.diagnostics import Severity, TreatymarkError
from converter.languages import LANGUAGES
from converter.model import DocumentKind, Unit
from converter.sidecar import Sidecar
from converter.source import Text
from converter.structure import outline
from converter.structure.detectors import DETECTORS
from tests.mixtures import DIRT, NUMBERS, PROSE, SEPARATORS, TEXT, pieces
from tests.test_structure_cases import cases, understood_case

SOAK = os.environ.get("TREATYMARK_SOAK")
EXAMPLES = int(SOAK or 500)
#: how much longer twice the text may take
LINEAR = 2.4


def test_every_language_is_mixed() -> None:
    assert set(PROSE) <= {known.code for known in LANGUAGES} and len(PROSE) >= 19
    assert all(len(pieces(code)) > 30 for code in PROSE)


@pytest.mark.parametrize("format", ["text", "markdown"])
@settings(max_examples=EXAMPLES // 2, derandomize=not SOAK)
@given(text=TEXT, kind=st.sampled_from([None, None, *DocumentKind]))
@example(text="2. إذ\n2. (a) يتبادل الطرفان سنويا البيانات.\n", kind=None)
@example(text="Fish market opens\n\nA reporter said so.\n\n(1) Recalling the treaty, they met;\n", kind=DocumentKind.NEWS_REPORT)
def test_mixtures_are_valid_and_nothing_is_lost(format: str, text: str, kind: DocumentKind | None) -> None:
    try:
        source = readers.read(text.encode(), "mixture", format=format, report=lambda diagnostic: None)
    except TreatymarkError as error:
        assert str(error).startswith("mixture")
        return
    work = pipeline.convert([source], name="mixture", sidecar=Sidecar("mixture.yaml", kind=kind))
    assert not work.count(Severity.ERROR), [one for one in work.diagnostics if one.gravity is Severity.ERROR]
    assert work.documents and all(found.closes for found in work.ledgers)
    assert sum(found.kept + found.left for found in work.ledgers) == len(ledger.solid(source.text))
    for stream in work.streams:
        assert stream.understood
        zones = [stream.understood.expression.zones, *(annex.zones for annex in stream.understood.expression.annexes)]
        for number in [annex.num for annex in stream.understood.expression.annexes if annex.num]:
            assert _printed(number, source.text)
        pending = [unit for zone in zones for part in zone for unit in part]
        while pending:
            unit: Unit = pending.pop()
            assert unit.num is None or _printed(unit.num, source.text), unit.num
            pending.extend(unit.children)


def _printed(number: Text, source: str) -> bool:
    """Whether a number says what is printed at its place."""
    there = "".join(source[run.start : run.end] for run in number.runs)
    return bool(number.content) and _bare(number.content) == _bare(there)


def _bare(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("&amp;", "&").replace("\\", ""))
    return "".join(char for char in text if not char.isspace())


@settings(max_examples=EXAMPLES // 4, derandomize=not SOAK)
@given(order=st.permutations(DETECTORS), text=TEXT, code=st.sampled_from(sorted(PROSE)))
def test_the_order_of_the_detectors_changes_nothing(order: list[object], text: str, code: str) -> None:
    if not text.strip("\ufeff\u200b\x00 \n\r\t\x0c\u2028"):
        return
    try:
        plain, shuffled = understood_case(code, text), understood_case(code, text, order)  # type: ignore[arg-type]
    except TreatymarkError:
        return
    assert outline.readings(plain.rows) == outline.readings(shuffled.rows)
    assert plain.expression == shuffled.expression and plain.omissions == shuffled.omissions


CASES = [case.values[:2] for case in cases()]  # type: ignore[attr-defined]


@settings(max_examples=max(100, EXAMPLES // 4), derandomize=not SOAK)
@given(order=st.permutations(DETECTORS), case=st.sampled_from(CASES))
def test_the_order_of_the_detectors_changes_no_case(order: list[object], case: tuple[str, str]) -> None:
    assert understood_case(*case).expression == understood_case(*case, order).expression  # type: ignore[arg-type]


def _mixed(size: int) -> str:
    chance = random.Random(7)
    pool = [piece for code in ("en", "fr", "ru") for piece in pieces(code)]
    parts = []
    for _ in range(size):
        parts.append(chance.choice(NUMBERS) * (chance.random() < 0.4) + chance.choice(pool if chance.random() < 0.9 else DIRT) + chance.choice(SEPARATORS))
    return "".join(parts)


def _treaty(size: int) -> str:
    units = [f"Article {at}\nTrade\n1. The Parties shall trade freely.\n2. They shall publish:\n(a) lists;\n(b) maps." for at in range(1, size)]
    return "TREATY ON TRADE\nThe Parties have agreed as follows:\n" + "\n".join(units)


def _one_line(size: int) -> str:
    return " ".join(f"Article {at} The Parties shall trade freely. They shall publish lists." for at in range(1, size))


def _headings(size: int) -> str:
    return "\n\n".join("Trade and travel" if at % 3 else "The two sides will trade and travel freely." for at in range(size))


def _wrapped(size: int) -> str:
    sentence = "The two sides will exchange what they know about the harbours of both countries and about "
    return re.sub(r"(.{1,72}) ", r"\1\n", sentence * size)


@pytest.mark.parametrize(
    ("made", "size"), [(_mixed, 1000), (_treaty, 130), (_one_line, 1500), (_headings, 1500), (_wrapped, 3000)], ids=lambda value: getattr(value, "__name__", "")
)
def test_time_is_linear(made: Callable[[int], str], size: int) -> None:
    """Twice the text, at most LINEAR times the time; the best of several runs, for a machine has other things to do."""
    texts = [made(size), made(2 * size)]
    assert 1.9 < len(texts[1]) / len(texts[0]) < 2.1
    best = [float("inf")] * 2
    for _ in range(6):
        for at, text in enumerate(texts):
            best[at] = min(best[at], _seconds(text))
        if best[1] <= LINEAR * best[0]:
            return
    raise AssertionError(f"{len(texts[0])} characters take {best[0]:.3f} s, {len(texts[1])} take {best[1]:.3f} s")


def _footnotes(size: int) -> str:
    return " ".join(f"as told[^{at}]" for at in range(size)) + "\n\n" + "\n\n".join(f"[^{at}]: Here." for at in range(size))


MARKED = ["a *b* ", "a**b", "a *b*  \n", "a[^1] *b* ", "a **a **b *c* ", "a  *b*"]


@pytest.mark.parametrize("unit", MARKED)
def test_one_paragraph_full_of_marks_takes_linear_time(unit: str) -> None:
    """Four times the marks, for what is quadratic shows late."""
    _linear(unit * (24_000 // len(unit)), unit * (96_000 // len(unit)), 4)


def test_footnotes_take_linear_time() -> None:
    _linear(_footnotes(1000), _footnotes(4000), 4)


@pytest.mark.parametrize("opening", ["<b>", "<sup>", '<a href="http://x.example">', "<b><i>"])
def test_marks_inside_marks_are_no_deeper_than_a_parser_reads(opening: str) -> None:
    closing = "".join(f"</{name}>" for name in re.findall(r"\w+(?=[ >])", opening)[::-1] if name in ("b", "i", "sup", "a"))
    source = readers.read(f"{f'{opening}x' * 3000}{closing * 3000}".encode(), "deep.md", report=lambda diagnostic: None)
    work = pipeline.convert([source], name="deep")
    assert work.documents and work.ledgers[0].closes


def _linear(text: str, longer: str, times: int) -> None:
    best = [float("inf")] * 2
    for _ in range(5):
        best = [min(before, _seconds(one, "long.md")) for before, one in zip(best, (text, longer), strict=True)]
        if best[1] <= 2 * times * best[0]:  # quadratic is times * times
            return
    raise AssertionError(f"{len(text)} characters take {best[0]:.3f} s, {len(longer)} take {best[1]:.3f} s")


def _seconds(text: str, name: str = "long.txt") -> float:
    gc.collect()
    gc.disable()  # what other tests left behind is not this text's cost
    try:
        started = time.process_time()
        source = readers.read(text.encode(), name, report=lambda diagnostic: None)
        pipeline.convert([source], name="long")
        return time.process_time() - started
    finally:
        gc.enable()
