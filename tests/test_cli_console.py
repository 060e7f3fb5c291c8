"""How findings look: the headline, the window around the caret, wide characters, condensing, JSON."""

from __future__ import annotations

import pytest

from converter import console
from converter.diagnostics import Code, Diagnostic, Severity
from converter.source import Span


def finding(code: Code = Code.NUMBER_GAP, **values: object) -> Diagnostic:
    return Diagnostic(code, str(values.pop("message", "3 is missing")), **values)  # type: ignore[arg-type]  # each test gives the right types


def test_full_shows_the_line_and_a_caret() -> None:
    diagnostic = finding(span=Span(20, 22), line=7, column=5, file="x.txt", excerpt="See 4. The parties", hint="look again")
    assert list(console.lines([diagnostic], "full")) == [
        "x.txt:7:5: TM201 warning: 3 is missing",
        " 7 | See 4. The parties",
        "   |     ^^",
        "   hint: look again",
    ]
    assert list(console.lines([diagnostic], "concise")) == ["x.txt:7:5: TM201 warning: 3 is missing"]


@pytest.mark.parametrize(("line", "column", "before"), [("第三条 x", 4, 6), ("e\u0301x", 3, 1), ("\u200fab", 2, 1), ("a\tb", 3, 2)])
def test_carets_stand_under_wide_and_combining_characters(line: str, column: int, before: int) -> None:
    assert console.excerpt(line, column)[1] == " " * before + "^"


def test_long_lines_are_shown_around_the_caret() -> None:
    shown, carets = console.excerpt("a" * 500 + "X" + "b" * 500, 501)
    assert len(shown) <= console.WINDOW + 6 and shown.startswith("...") and shown.endswith("...")
    assert shown[carets.index("^")] == "X"


def test_nothing_reaches_the_terminal_that_could_command_it() -> None:
    diagnostic = finding(message="a\x1b[31m\u202eb\nc", file="\x07x", line=1, column=1, excerpt="\x1b]0;t\x07")
    assert all(line.isprintable() for line in console.lines([diagnostic], "full"))


def test_like_information_is_condensed_and_the_rest_never() -> None:
    many = [finding(Code.UNTRANSLATED, message=str(at), file="x") for at in range(9)]
    warnings = [finding(message=str(at), file="x") for at in range(9)]
    shown = list(console.lines([*many, *warnings], "full"))
    assert [line for line in shown if "more of TM401" in line] == ["   ... and 7 more of TM401 (untranslated); --verbose shows all"]
    assert sum("TM401 info" in line for line in shown) == 2 and sum("TM201" in line for line in shown) == 9
    assert sum("TM401 info" in line for line in console.lines(many, "full", verbose=True)) == 9
    assert sum("TM401 info" in line for line in console.lines(many, "concise")) == 9


def test_json_keys() -> None:
    assert console.data([finding(file="x", line=1, column=2)]) == [
        {
            "file": "x",
            "line": 1,
            "column": 2,
            "code": "TM201",
            "name": "number-gap",
            "severity": "warning",
            "message": "3 is missing",
            "hint": None,
            "expected": None,
            "eId": None,
            "xpath": None,
        }
    ]


def test_the_tally_leaves_out_what_is_zero() -> None:
    assert console.tally({Severity.INFO: 2, Severity.ERROR: 1, Severity.WARNING: 0}) == "1 error, 2 info"
