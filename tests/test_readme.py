"""The transcripts of the README and of the docs are run, and the Python of the README is true."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from converter import convert, render, validate
from tests.conftest import Golden

_BLOCK = re.compile(r"(```console\n)(.*?)(```)", re.S)


def run(command: str, folder: Path, root: Path) -> str:
    """What a command prints on both streams, in order."""
    assert command.startswith("treatymark ")
    environment = {**os.environ, "PYTHONPATH": str(root), "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-u", "-m", "converter", *command.split()[1:]],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert b"Traceback" not in done.stdout
    return done.stdout.decode().replace("\r\n", "\n").replace("\\", "/" if os.name == "nt" else "\\")


def play(block: str, folder: Path, root: Path) -> str:
    """A transcript with what its commands print now."""
    played = []
    for part in re.split(r"^(?=\$ )", block, flags=re.M):
        command, _, shown = part.partition("\n")
        if command.startswith("$ cat "):
            (folder / command[6:]).write_bytes(shown.encode())
            played.append(part)
        elif command.startswith("$ "):
            played.append(f"{command}\n{run(command[2:], folder, root)}")
        else:
            played.append(part)
    return "".join(played)


def test_transcripts(root: Path, tmp_path: Path, golden: Golden) -> None:
    readme = (root / "README.md").read_bytes().decode()
    assert len(_BLOCK.findall(readme)) >= 4
    golden.check(root / "README.md", _BLOCK.sub(lambda match: match[1] + play(match[2], tmp_path, root) + match[3], readme))


def test_transcripts_of_the_docs(root: Path, tmp_path: Path, golden: Golden) -> None:
    played = 0
    for path in sorted((root / "docs").glob("*.md")):
        text = path.read_bytes().decode()
        folder = tmp_path / path.stem
        folder.mkdir()
        played += len(_BLOCK.findall(text))
        golden.check(path, _BLOCK.sub(lambda match, folder=folder: match[1] + play(match[2], folder, root) + match[3], text))  # type: ignore[misc]
    assert played


def test_a_language_is_one_file_and_one_line(root: Path, tmp_path: Path, golden: Golden) -> None:
    """The language that CONTRIBUTING adds is added to a copy of the package, and its transcript is run there."""
    text = (root / "CONTRIBUTING.md").read_bytes().decode()
    path, words = re.search(r"`(converter/languages/[a-z]+\.py)`; .*?```\n(.*?)```", text, re.S).groups()  # type: ignore[union-attr]  # there is one
    (line,) = re.findall(r"```\n( {4}Known\(.*?\n)```", text)
    assert not (root / path).exists() and line not in (root / "converter/languages/__init__.py").read_text("utf-8")
    copy = tmp_path / "copy"
    shutil.copytree(root / "converter", copy / "converter", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "schemas", copy / "schemas")
    (copy / path).write_text(words, "utf-8")
    registry = copy / "converter/languages/__init__.py"
    known = registry.read_text("utf-8")
    last = known.rindex("    Known(")
    registry.write_text(known[:last] + line + known[last:], "utf-8")
    golden.check(root / "CONTRIBUTING.md", _BLOCK.sub(lambda match: match[1] + play(match[2], tmp_path, copy) + match[3], text))
    shown = run("treatymark inspect avtal.txt", tmp_path, copy)
    assert "language sv\n" in shown and "article 'Artikel 1' — Färjor" in shown
    assert "language sv" not in run("treatymark inspect avtal.txt", tmp_path, root)
    run("treatymark convert avtal.txt --to xml", tmp_path, copy)
    assert validate(tmp_path / "output/avtal.swe.xml") == []


def test_the_python_of_the_readme(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (root / "README.md").read_text("utf-8")
    text = re.search(r"\$ cat statement.txt\n(.*?)```", readme, re.S)
    assert text is not None
    monkeypatch.chdir(tmp_path)
    Path("statement.txt").write_text(text[1], "utf-8")
    work = convert("statement.txt")
    assert list(work.documents) == ["eng"]
    files = work.files()
    assert set(files) == {"statement.eng.xml", "statement.eng.md", "statement.eng.html"}
    Path("output").mkdir()
    Path("output/statement.eng.xml").write_bytes(files["statement.eng.xml"])
    assert validate("output/statement.eng.xml") == []
    assert render("output/statement.eng.xml", "md").encode() == files["statement.eng.md"]
