"""Every case in tests/cases: a source, and the outline that a careful editor would draw."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from converter import readers
from converter.languages import language
from converter.structure import Understood, outline, understand
from converter.structure.clear import clear
from converter.structure.detectors import DETECTORS, Detector
from converter.structure.layout import arrange

CASES = Path(__file__).parent / "cases"
_CASE = re.compile(r"^## (?P<title>[^\n]+) \((?P<language>[a-zA-Z-]+)\)\n\n```\n(?P<source>.*?)\n\.\n(?P<outline>.*?)```\n", re.S | re.M)


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        text = path.read_text("utf-8")
        matches = list(_CASE.finditer(text))
        assert len(matches) == text.count("\n## "), f"{path.name}: a case is not written as the others are"
        for match in matches:
            line = text.count("\n", 0, match.start()) + 1
            found.append(pytest.param(match["language"], match["source"], match["outline"], id=f"{path.name}:{line}"))
    return found


def understood_case(code: str, source: str, detectors: Sequence[Detector] = DETECTORS) -> Understood:
    read = readers.read(source.encode(), "case.txt", report=lambda diagnostic: None)
    return understand(arrange(clear(read.blocks).blocks), language(code), lambda diagnostic: None, detectors=detectors)


def _outline(code: str, source: str, detectors: Sequence[Detector] = DETECTORS) -> str:
    return outline.tree(understood_case(code, source, detectors).expression)


@pytest.mark.parametrize(("code", "source", "expected"), cases())
def test_outline(code: str, source: str, expected: str) -> None:
    assert _outline(code, source) == expected


@pytest.mark.parametrize(("code", "source", "expected"), cases())
def test_the_order_of_the_detectors_changes_nothing(code: str, source: str, expected: str) -> None:
    shuffled = list(DETECTORS)
    random.Random(len(source)).shuffle(shuffled)
    assert shuffled != list(DETECTORS)
    assert _outline(code, source, shuffled) == _outline(code, source)
