"""Generated docs are up to date, and links in the docs lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

from converter.diagnostics import Code
from tests.conftest import Golden

AREAS = {"1": "Reading", "2": "Structure", "3": "Metadata", "4": "Alignment", "5": "Ledger", "6": "Validation"}


def diagnostics() -> str:
    lines = [
        "# Diagnostics",
        "",
        "Every code that treatymark prints. Generated from `converter/diagnostics.py` (`pytest --update-golden` writes it again).",
        "Only errors change the exit code; `--strict` makes warnings count. The severity is the usual one of the code.",
        "",
    ]
    for digit, area in AREAS.items():
        lines += [f"## {area}", "", "| code | name | severity | meaning |", "| --- | --- | --- | --- |"]
        lines += [f"| {code.code} | {code.slug} | {code.severity.value} | {code.meaning} |" for code in Code if code.code[2] == digit]
        lines.append("")
    return "\n".join(lines)


def test_the_table_of_diagnostics_is_what_the_code_says(root: Path, golden: Golden) -> None:
    golden.check(root / "docs" / "diagnostics.md", diagnostics())
    assert all(code.code in diagnostics() for code in Code)
    assert len({code.code for code in Code}) == len({code.slug for code in Code}) == len(Code)


def test_links_in_the_docs_lead_somewhere(root: Path) -> None:
    for path in [*root.glob("*.md"), *(root / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)", path.read_text("utf-8")):
            if not target.startswith(("http:", "https:")):
                assert (path.parent / target).exists(), f"{path.name}: {target}"
