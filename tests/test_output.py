"""Output folders: owned files, edited files, stale files, names, and runs that are cut short."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter import output
from converter.diagnostics import TreatymarkError
from converter.digest import sha256
from converter.output import RECORD, Folder, key_of, safe_name


def names(path: Path) -> set[str]:
    return {entry.name for entry in path.iterdir()}


def test_a_second_run_replaces_and_removes_only_what_the_first_wrote(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("mine")
    Folder(tmp_path).write("x", {"x.eng.xml": b"1", "x.vie.xml": b"2"})
    Folder(tmp_path).write("y", {"y.eng.xml": b"3"})
    Folder(tmp_path).write("x", {"x.eng.xml": b"4"})
    assert names(tmp_path) == {"own.txt", "x.eng.xml", "y.eng.xml", RECORD}
    assert (tmp_path / "x.eng.xml").read_bytes() == b"4"
    Folder(tmp_path).write("x", {"x.eng.xml": b"5"})


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    Folder(tmp_path).write("x", {"x.xml": b"1"})
    os.utime(tmp_path / "x.xml", (1, 1))
    os.utime(tmp_path / RECORD, (1, 1))
    Folder(tmp_path).write("x", {"x.xml": b"1"})
    assert (tmp_path / "x.xml").stat().st_mtime == (tmp_path / RECORD).stat().st_mtime == 1


def test_the_record_is_json(tmp_path: Path) -> None:
    Folder(tmp_path).write('a "quoted\\ work', {"Đ x.xml": b"1"})
    works = json.loads((tmp_path / RECORD).read_text("utf-8"))["works"]
    assert [list(files) for files in works.values()] == [["Đ x.xml"]] and list(works) == ['a "quoted\\ work']


@pytest.mark.parametrize("before", [{}, {"x.xml": b"1"}])
def test_a_file_of_somebody_else_is_kept_and_nothing_written(tmp_path: Path, before: dict[str, bytes]) -> None:
    Folder(tmp_path).write("x", before)
    (tmp_path / "x.xml").write_bytes(b"edited")
    with pytest.raises(TreatymarkError, match="--force overwrites it"):
        Folder(tmp_path).write("x", {"a.xml": b"new", "x.xml": b"new"})
    assert (tmp_path / "x.xml").read_bytes() == b"edited" and "a.xml" not in names(tmp_path)
    Folder(tmp_path, force=True).write("x", {"x.xml": b"new"})
    assert (tmp_path / "x.xml").read_bytes() == b"new"
    Folder(tmp_path).write("x", {"x.xml": b"newer"})


def test_an_edited_file_that_became_stale_stays(tmp_path: Path) -> None:
    Folder(tmp_path).write("x", {"x.xml": b"1", "y.xml": b"1"})
    (tmp_path / "y.xml").write_bytes(b"edited")
    Folder(tmp_path).write("x", {"x.xml": b"1"})
    assert (tmp_path / "y.xml").read_bytes() == b"edited"


def test_what_is_not_published_any_more_is_removed_and_named(tmp_path: Path) -> None:
    for work in ("x", "y", "z"):
        Folder(tmp_path).write(work, {f"{work}.xml": b"1"})
    assert Folder(tmp_path).publish({"x", "y"}) == []
    assert Folder(tmp_path).publish({"y"}) == ["x.xml"]
    assert names(tmp_path) == {"y.xml", "z.xml", RECORD}  # z was never published


def test_a_part_of_a_work_removes_nothing_and_stays_ours(tmp_path: Path) -> None:
    Folder(tmp_path).write("x", {"x.eng.xml": b"1", "x.vie.xml": b"1"})
    assert Folder(tmp_path).write("x", {"x.eng.xml": b"2"}, whole=False) == []
    assert (tmp_path / "x.vie.xml").exists()
    assert Folder(tmp_path).write("x", {"x.eng.xml": b"3"}) == ["x.vie.xml"]


def test_a_file_that_another_work_has_too_stays(tmp_path: Path) -> None:
    Folder(tmp_path).write("x", {"x.md": b"1"})
    Folder(tmp_path).write("x (rendered)", {"x.md": b"1"})
    assert Folder(tmp_path).write("x", {}) == [] and (tmp_path / "x.md").exists()
    assert Folder(tmp_path).write("x (rendered)", {}) == ["x.md"]


@pytest.mark.parametrize("name", ["../notes.txt", "/notes.txt", "a/../../notes.txt", "..\\notes.txt", "C:notes.txt", "..", ".", "", ".bashrc", RECORD, "a\0"])
def test_a_record_cannot_lead_out_of_its_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (tmp_path / "notes.txt").write_bytes(b"mine")
    (folder / RECORD).write_text(json.dumps({"works": {"x": {name: [sha256(b"mine")]}}}))
    with pytest.raises(TreatymarkError, match="not a record of treatymark"):
        Folder(folder).write("x", {})
    with pytest.raises(TreatymarkError, match="not the name of a file"):
        Folder(tmp_path / "other").write("x", {name: b"1"})
    assert (tmp_path / "notes.txt").exists() and not (tmp_path / "other").exists()


@pytest.mark.parametrize("step", range(1, 9))
def test_cut_short_at_any_step_leaves_whole_files_and_no_edit_is_imagined(tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    Folder(tmp_path).write("x", {"a.xml": b"old a", "b.xml": b"old b", "c.xml": b"old c"})
    calls = 0
    real = os.replace

    def failing(source: str, target: str) -> None:
        nonlocal calls
        calls += 1
        if calls == step:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(output.os, "replace", failing)
    files = {"a.xml": b"new a", "b.xml": b"new b", "d.xml": b"new d"}
    with contextlib.suppress(KeyboardInterrupt):
        Folder(tmp_path).write("x", files)
    monkeypatch.undo()
    for name in names(tmp_path) - {RECORD}:
        assert (tmp_path / name).read_bytes() in (f"old {name[0]}".encode(), f"new {name[0]}".encode())
    Folder(tmp_path).write("x", files)
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path) - {RECORD}} == files


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"works": 1}', '{"works": {"x": {"y": 1}}}', "[" * 100000, "\xff"])
def test_a_record_that_is_none_is_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / RECORD).write_text(text, "latin-1")
    with pytest.raises(TreatymarkError) as caught:
        Folder(tmp_path)
    assert "\n" not in str(caught.value)


def test_folders_that_cannot_be_written_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TreatymarkError):
        Folder(tmp_path / "file").write("x", {"x.xml": b""})
    with pytest.raises(TreatymarkError):
        Folder(tmp_path / "file" / "deep").write("x", {"x.xml": b""})


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("joint-statement", "joint-statement"),
        ("con", "con_"),
        ("Aux.en", "Aux_.en"),
        ("lpt1", "lpt1_"),
        ("console", "console"),
        ("a/b\\c:d", "a-b-c-d"),
        ("..", "document"),
        (".hidden. ", "hidden"),
        ("x" * 400, "x" * 150),
        ("Đ\u0309" * 3, safe_name("Đ\u0309" * 3)),
    ],
)
def test_names_are_safe_everywhere(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=60))
def test_no_name_leaves_the_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe and safe == safe_name(safe) and len(safe.encode()) <= 151
    assert not set('/\\<>:"|?*\0\n') & set(safe) and not safe.startswith(".") and not safe.endswith((".", " "))
    assert key_of(safe) == key_of(safe.upper().lower()) or not safe.isascii()
