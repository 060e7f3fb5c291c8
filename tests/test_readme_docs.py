"""Generated docs are up to date, and links in the docs lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from converter import console, pipeline, readers, sidecar
from converter.diagnostics import Code, Diagnostic
from converter.explanations import EXPLANATIONS
from tests.conftest import Golden

#: a small text for each code about structure, and a sidecar
EXAMPLES: dict[Code, tuple[str, str]] = {
    Code.NUMBER_GAP: ("Joint Statement\n\n1. The two sides met.\n\n3. They parted.\n", ""),
    Code.NUMBER_REPEAT: ("Joint Statement\n\n1. The two sides met.\n\n2. They talked.\n\n2. They parted.\n", ""),
    Code.NUMBER_DISORDER: (
        "Joint Statement\n\n1. The two sides met.\n\n2. They talked.\n\n3. They walked.\n\n4. They ate.\n\n2. They wrote.\n\n3. They parted.\n",
        "",
    ),
    Code.NUMBER_RESTART: ("Joint Statement\n\nTrade\n\n1. The two sides trade.\n\n2. They lower tariffs.\n\nTravel\n\n1. They travel.\n", ""),
    Code.ORPHAN_POINT: ("Joint Statement\n\nThe two sides will publish:\n\n(c) maps;\n\n(d) lists.\n", ""),
    Code.EMPTY_UNIT: ("Treaty\n\nArticle 1\n\nThe two sides trade.\n\nArticle 2\n\nArticle 3\n\nThey travel.\n", ""),
    Code.RUN_IN_HEADING: (
        "Joint Statement\n\nThe two sides agreed to count the fish of the river every year and to publish the figures in both languages. They were "
        "pleased with the work of the commission and asked it to go on. They decided to open two consulates. They also agreed to share what they "
        "have learned about the floods of the last years. Stronger cooperation in timber, paper and furniture The two sides agreed to lower the "
        "tariffs on timber within three years.\n",
        "",
    ),
    Code.HINT: ("Joint Statement\n\nThe two sides met.\n", "hints:\n  - {text: The three sides, as: narrative}\n"),
    Code.NUMBER_DAMAGED: ("Joint Statement\n\n1. The two sides met.\n\n2. They talked.\n\n3. They walked.\n\nArtic1e 4\n", ""),
}

AREAS = {"1": "Reading", "2": "Structure", "3": "Metadata", "4": "Alignment", "5": "Ledger", "6": "Validation"}


def found(code: Code) -> list[Diagnostic]:
    """What is said about the example of a code."""
    text, yaml = EXAMPLES[code]
    source = readers.read(text.encode(), "example.txt", report=lambda diagnostic: None)
    said = sidecar.load(yaml.encode(), "example.yaml") if yaml else None
    return pipeline.convert([source], name="example", sidecar=said).diagnostics


def example(code: Code) -> list[str]:
    text, yaml = EXAMPLES[code]
    shown = console.lines([one for one in found(code) if one.code is code], "full", verbose=True)
    files = [f"# example.yaml\n{yaml}\n# example.txt\n" if yaml else "", text, "\n", *(f"{line}\n" for line in shown)]
    return [f"### {code.slug}", "", "```text", *"".join(files).rstrip("\n").split("\n"), "```", ""]


def explained(code: Code) -> list[str]:
    """The rule behind a code, a bad and a good example, and the clause."""
    one = EXPLANATIONS[code]
    lines = [f"### {code.slug}", "", one.rule + (f" ({one.clause})" if one.clause else ""), "", "```text"]
    lines += [f"bad:  {part}" if at == 0 else f"      {part}" for at, part in enumerate(one.bad.split("\n"))]
    lines += [f"good: {part}" if at == 0 else f"      {part}" for at, part in enumerate(one.good.split("\n"))]
    return [*lines, "```", ""]


def diagnostics() -> str:
    lines = [
        "# Diagnostics",
        "",
        "Every code that treatymark prints. Generated from `converter/diagnostics.py` (`pytest --update-golden` writes it again).",
        "Only errors change the exit code; `--strict` makes warnings count. The severity is the usual one of the code.",
        "`treatymark explain CODE` prints the rule and the examples; `schemas/codes.json` has them all for programs.",
        "",
    ]
    for digit, area in AREAS.items():
        lines += [f"## {area}", "", "| code | name | severity | meaning |", "| --- | --- | --- | --- |"]
        lines += [f"| {code.code} | {code.slug} | {code.severity.value} | {code.meaning} |" for code in Code if code.code[2] == digit]
        lines.append("")
        for code in Code:
            if code.code[2] == digit:
                lines += example(code) if code in EXAMPLES else explained(code)
    return "\n".join(lines)


def test_the_table_of_diagnostics_is_what_the_code_says(root: Path, golden: Golden) -> None:
    golden.check(root / "docs" / "diagnostics.md", diagnostics())
    assert all(code.code in diagnostics() for code in Code)
    assert len({code.code for code in Code}) == len({code.slug for code in Code}) == len(Code)


@pytest.mark.parametrize("code", [code for code in Code if code.code.startswith("TM2")], ids=lambda code: code.slug)
def test_every_code_about_structure_has_a_small_text(code: Code) -> None:
    places = [(one.line, one.column) for one in found(code) if one.code is code]
    assert places and all(line and column for line, column in places)


def test_links_in_the_docs_lead_somewhere(root: Path) -> None:
    for path in [*root.glob("*.md"), *(root / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)", path.read_text("utf-8")):
            if not target.startswith(("http:", "https:")):
                assert (path.parent / target).exists(), f"{path.name}: {target}"
