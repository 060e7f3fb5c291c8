"""Explanations of readings: the sums are those of the chooser, and the command shows them for any line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from converter.cli import commands
from converter.structure.choose import Choice, beginning, choose, step
from converter.structure.explain import explain
from converter.structure.reading import Reading
from tests.test_structure_cases import cases, understood_case

TEXT = "Joint Statement on Ports\n\nThe two sides met in Bergen.\n\nSafety\n\n1. They will inspect ships.\n\n2. They will publish:\n\n(a) lists;\n\n(b) maps.\n"


def total(rows: Sequence[Choice]) -> float:
    state, found = beginning(), 0.0
    for row in rows:
        delta, state = step(state, row.reading, row.view)
        found += row.reading.score + delta
    return found


@pytest.mark.parametrize(("code", "source", "expected"), cases())
def test_the_margin_is_what_choosing_again_with_the_reading_forced_gives(code: str, source: str, expected: str) -> None:
    rows = understood_case(code, source).rows
    best = total(rows)
    for at, one in enumerate(explain(rows)):
        assert one.choice is rows[at]
        assert one.options[0].reading is rows[at].reading
        behind = [round(option.behind, 6) for option in one.options]
        assert behind == sorted(behind)
        for option in one.options:
            readings: list[Sequence[Reading]] = [row.readings for row in rows]
            readings[at] = (option.reading,)
            forced = total(choose([row.view for row in rows], readings))
            assert option.behind == pytest.approx(best - forced, abs=1e-6), (at, option.reading)
            chosen = one.options[0]
            own = chosen.reading.score + chosen.place
            assert option.reading.score + option.place + option.elsewhere == pytest.approx(own - option.behind)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("ports.txt").write_text(TEXT, "utf-8")
    return tmp_path


def inspect(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["inspect", *arguments])


def test_a_line_is_explained(folder: Path) -> None:
    shown = inspect("ports.txt", "--line", "9").stdout.splitlines()
    assert shown[:3] == ["# ports.txt (en)", "9:1 2. They will publish:", "    in the body; open: n. digits 1"]
    assert shown[4].split()[:6] == [">", "paragraph", "[n.", "digits", "2]", "1.20"]
    assert "number '2.' as n. digits" in shown[4]
    assert any(line.split()[0] == "text" for line in shown[5:])
    assert inspect("ports.txt", "--why").stdout.count("own   place") == 7


def test_a_line_without_text_and_a_line_that_is_not_there(folder: Path) -> None:
    assert inspect("ports.txt", "--line", "2").stdout == "ports.txt:2: nothing stands on this line\n"
    result = inspect("ports.txt", "--line", "99")
    assert (result.exit_code, result.stderr) == (2, "error: ports.txt: there is no line 99, the last one is 13\n")
    assert "Invalid value" in inspect("ports.txt", "--line", "0").stderr
    assert "--why and --line explain the readings" in inspect("ports.txt", "--line", "1", "--stage", "tree").stderr


def test_what_was_left_out_on_a_line_is_said(folder: Path) -> None:
    Path("ports.md").write_text(f"---\nauthor: Somebody\n---\n\n{TEXT}", "utf-8")
    assert "left out: front matter (metadata)" in inspect("ports.md", "--line", "2").stdout
    found = json.loads(inspect("ports.md", "--line", "2", "--format", "json").stdout)
    assert found[0][0]["rows"] == [] and found[0][0]["omissions"][0]["reason"] == "front matter (metadata)"


def test_the_shape_for_programs_is_the_documented_one(folder: Path, root: Path) -> None:
    documented = (root / "docs" / "inspection.md").read_text("utf-8")
    for arguments in (["--why"], ["--line", "9"], ["--stage", "readings"]):
        (streams,) = json.loads(inspect("ports.txt", *arguments, "--format", "json").stdout)
        for stream in streams:
            row = stream["rows"][-1]
            for key in (*stream, *row, *row["readings"][0]):
                assert f"`{key}`" in documented, key
            assert sum(reading["chosen"] for reading in row["readings"]) == 1
            assert row["readings"][0]["chosen"] and row["readings"][0]["behind"] == 0


def test_a_quotation_is_explained_with_its_own_blocks(folder: Path) -> None:
    Path("amending.txt").write_text(
        "PROTOCOL AMENDING THE AGREEMENT ON PORTS\n\nHave agreed as follows:\n\nArticle 1\n\nArticle 4 shall read as follows:\n\n"
        '"4. The Parties shall meet every year.\n\n5. They shall publish a report."\n\nArticle 2\n\nThis Protocol enters into force today.\n',
        "utf-8",
    )
    shown = inspect("amending.txt", "--line", "11").stdout
    assert "\n    11:1 5. They shall publish a report" in shown
    assert "> paragraph [n. digits 5]" in shown
