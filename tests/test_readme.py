"""The transcripts of the README and of the docs are run, and the Python of the README is true."""

from __future__ import annotations

import os
import re
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
