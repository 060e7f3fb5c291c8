"""The registry of detectors lists its whole folder, and no detector knows another."""

from __future__ import annotations

import ast
from pathlib import Path

import converter.structure.detectors as registry

FOLDER = Path(registry.__file__).parent


def test_every_detector_is_registered_once() -> None:
    listed = [detector.__module__.rsplit(".", 1)[1] for detector in registry.DETECTORS]
    assert sorted(listed) == sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


def test_no_detector_imports_another() -> None:
    for path in FOLDER.glob("*.py"):
        if path.stem == "__init__":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert "detectors" not in (node.module or ""), path.name
                assert not (node.module == "converter.structure" and any(alias.name == "detectors" for alias in node.names)), path.name
