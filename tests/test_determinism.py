"""Law 5: the same input gives the same bytes, from any folder, in any locale, with any hash seed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def published(root: Path, folder: Path, locale: str, seed: str) -> dict[str, bytes]:
    environment = {**os.environ, "PYTHONPATH": str(root), "LC_ALL": locale, "PYTHONHASHSEED": seed, "TZ": "Asia/Seoul" if seed == "1" else "UTC"}
    done = subprocess.run([sys.executable, "-m", "converter", "publish", "seeds", "--quiet"], cwd=folder, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return files(folder / "output")


def test_same_input_same_bytes(root: Path, tmp_path: Path) -> None:
    found = []
    for name, locale, seed in (("one", "C", "1"), ("another folder", "C.UTF-8", "4242")):
        folder = tmp_path / name
        shutil.copytree(root / "seeds", folder / "seeds")
        found.append(published(root, folder, locale, seed))
    assert len(found[0]) > 15
    assert found[0].keys() == found[1].keys()
    for name in found[0]:
        assert found[0][name] == found[1][name], name


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_change_nothing_but_the_provenance(root: Path, tmp_path: Path, line_end: str) -> None:
    from converter import convert

    data = (root / "seeds" / "joint-statement-2022.txt").read_bytes()
    path = tmp_path / "joint-statement-2022.txt"
    path.write_bytes(data.replace(b"\n", line_end.encode()))
    shutil.copy(root / "seeds" / "joint-statement-2022.yaml", tmp_path)
    one, other = convert(path), convert(root / "seeds" / "joint-statement-2022.txt")
    for code in other.documents:
        plain = one.documents[code].replace(one.sources[0].sha256.encode(), other.sources[0].sha256.encode())
        assert plain == other.documents[code]
