"""Law 1 for the readers: blocks and omissions together hold every character that is not white space exactly once."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings

from converter import ledger
from converter.diagnostics import TreatymarkError
from converter.readers import FORMATS, read
from converter.source import Source
from tests.hostile import TEXT


def accounted(source: Source) -> None:
    counts = bytearray(len(source.text))
    for block in source.blocks:
        covered = bytearray(len(block.text.content))
        for run in block.text.runs:
            for at in range(run.start, run.end):
                counts[at] += 1
            for at in range(run.at, run.at + run.length):
                covered[at] += 1
        assert all(char.isspace() or covered[at] == 1 for at, char in enumerate(block.text.content)), block
    for omission in source.left:
        for at in range(*omission.span):
            counts[at] += 1
    wrong = [(at, char, counts[at]) for at, char in enumerate(source.text) if not char.isspace() and counts[at] != 1]
    assert not wrong


@pytest.mark.parametrize("format", sorted(FORMATS))
@settings(max_examples=200)
@given(text=TEXT)
def test_every_character_is_kept_once_or_left_out_once(format: str, text: str) -> None:
    try:
        source = read(text.encode(), "x", format=format, report=lambda diagnostic: None)
    except TreatymarkError as error:
        assert str(error).startswith("x") and "\n" not in str(error)
        return
    accounted(source)
    assert ledger.balance(source, [block.text for block in source.blocks], source.left).closes
    for block in source.blocks:
        content = block.text.content
        assert content and content == content.strip()
        assert unicodedata.is_normalized("NFC", content)
        assert "  " not in content and "\n" not in content and "\t" not in content
        assert all(0 <= mark.start < mark.end <= len(content) for mark in block.text.marks)


def test_the_seeds_and_their_positions(seeds: Path) -> None:
    for path in sorted(seeds.glob("*.txt")):
        data = path.read_bytes()
        source = read(data, path.name, report=lambda diagnostic: None)
        accounted(source)
        assert source.text.encode() == data
        for block in source.blocks:
            line = source.line(source.position(block.text.span.start).line)
            assert block.text.content.split()[0] in line
