"""The whole road: any text closes its ledger or gives a clear error; every stage of every seed is as its golden file says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from converter import inspection, jobs, ledger, pipeline
from converter.diagnostics import Severity, TreatymarkError
from converter.readers import FORMATS, read
from converter.source import Omission, Reason, Span
from tests.conftest import ROOT, Golden
from tests.hostile import TEXT

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.mark.parametrize("format", sorted(FORMATS))
@settings(max_examples=120)
@given(text=TEXT)
def test_law_1_conservation(format: str, text: str) -> None:
    try:
        source = read(text.encode(), "x", format=format, report=lambda diagnostic: None)
    except TreatymarkError:
        return
    work = pipeline.convert([source], name="x")
    assert all(found.closes for found in work.ledgers), [fault for found in work.ledgers for fault in found.faults]
    assert not work.count(Severity.ERROR), work.diagnostics
    assert work.documents
    assert sum(found.kept + found.left for found in work.ledgers) == len(ledger.solid(source.text))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("stage", pipeline.STAGES)
def test_golden_stages(path: Path, stage: str, golden: Golden) -> None:
    work = jobs.run(jobs.single([path]), until=stage)
    if stage == "alignment" and len(work.streams) < 2:
        return
    golden.check(ROOT / "tests" / "golden" / path.stem / f"{stage}.txt", inspection.show(work, stage))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_golden_diagnostics(path: Path, golden: Golden) -> None:
    from converter import console

    work = jobs.run(jobs.single([path]))
    golden.check(
        ROOT / "tests" / "golden" / path.stem / "diagnostics.txt", "".join(f"{line}\n" for line in console.lines(work.diagnostics, "full", verbose=True))
    )


def test_a_ledger_that_does_not_close_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    source = read(b"The two sides agreed.\n\nThey will meet again.", "x.txt", report=lambda diagnostic: None)
    real = pipeline.understand

    def forgetful(work: pipeline.Conversion, sidecar: None) -> None:
        work.streams[0].blocks = work.streams[0].blocks[:1]
        real(work, sidecar)

    monkeypatch.setattr(pipeline, "understand", forgetful)
    work = pipeline.convert([source], name="x")
    assert not work.documents and not work.files() and work.count(Severity.ERROR) == 1
    assert work.diagnostics[-1].message == '"They will meet again." is unaccounted for' and work.diagnostics[-1].line == 3


def test_omissions_of_two_stages_do_not_overlap() -> None:
    first = [Omission(Span(2, 4), Reason.SYNTAX), Omission(Span(6, 7), Reason.SYNTAX)]
    later = [Omission(Span(0, 10), Reason.IMAGE)]
    assert [tuple(omission.span) for omission in pipeline.merged(first, later)] == [(0, 2), (2, 4), (4, 6), (6, 7), (7, 10)]


SIGNS = [
    "[...]", "(...)", "[…]", "…", "???", "$$$", "§", "№", "✓", "→", "- ✓", "•", "☐", "!", "*", "-", "__", "==", ". . . .", "/", "“”", "†", "***.", "☆☆☆",
]  # fmt: skip
RULES = ["***", "---", "___", "###", "====", "* * *", "- - -", "━━━━", "— — —", "──────", "＊＊＊"]


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("signs", [*SIGNS, *RULES])
def test_only_what_is_drawn_as_a_line_is_no_text(format: str, signs: str) -> None:
    text = f"Joint Statement on Trade\n\n1. They agree.\n\n{signs}\n\n2. They meet.\n"
    work = pipeline.convert([read(text.encode(), "x", format=format, report=lambda diagnostic: None)], name="x")
    left = [text[slice(*omission.span)] for omission in work.ledgers[0].omissions]
    assert left == ([] if signs in SIGNS else [signs]) and work.documents
