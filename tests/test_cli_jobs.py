"""Which files make which work."""

from __future__ import annotations

from pathlib import Path

import pytest

from converter import jobs
from converter.diagnostics import TreatymarkError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def plan(*names: str, together: bool = False) -> list[tuple[str, list[str], str | None, tuple[str | None, ...]]]:
    found = jobs.plan([Path(name) for name in names], together=together)
    return [(job.name, [Path(path).as_posix() for path in job.paths], job.sidecar and Path(job.sidecar).as_posix(), job.languages) for job in found]


def touch(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("x")


def test_files_and_folders(folder: Path) -> None:
    touch("s/b.txt", "s/a.md", "s/a.yaml", "s/deep/c.txt", "s/README.md", "s/.hidden.txt", "s/.git/d.txt", "s/x.pdf", "z.txt", "z.yml")
    assert plan("z.txt", "s", "z.txt") == [
        ("z", ["z.txt"], "z.yml", ()),
        ("a", ["s/a.md"], "s/a.yaml", ()),
        ("b", ["s/b.txt"], None, ()),
        ("c", ["s/deep/c.txt"], None, ()),
    ]


def test_names_that_differ_by_a_language_are_one_work(folder: Path) -> None:
    touch("t.en.txt", "t.vi.md", "t.yaml", "u.en.txt", "v.1.txt", "v.2.txt", "w.en.txt", "w.qq.txt")
    assert plan("t.vi.md", "t.en.txt", "u.en.txt", "v.1.txt", "v.2.txt") == [
        ("t", ["t.vi.md", "t.en.txt"], "t.yaml", ("vi", "en")),
        ("u.en", ["u.en.txt"], None, ()),
        ("v.1", ["v.1.txt"], None, ()),
        ("v.2", ["v.2.txt"], None, ()),
    ]
    assert [name for name, *_ in plan("w.en.txt", "w.qq.txt")] == ["w.en", "w.qq"]


def test_together(folder: Path) -> None:
    touch("a.txt", "b.txt", "a.yaml")
    assert plan("a.txt", "b.txt", together=True) == [("a", ["a.txt", "b.txt"], "a.yaml", (None, None))]


@pytest.mark.parametrize("names", [("a.txt", "A.md"), ("con.txt", "con_.txt"), ("a.txt", "a.edition.txt"), ("x/a.txt", "y/a.txt")])
def test_two_works_with_one_name_are_refused(folder: Path, names: tuple[str, str]) -> None:
    touch(*names)
    with pytest.raises(TreatymarkError, match="nothing was written"):
        plan(*names)
