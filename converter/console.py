"""Diagnostics for people and for programs: a line each, the source line with a caret, or JSON."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from converter.diagnostics import Code, Diagnostic, Severity

FORMATS = ("full", "concise", "json")
#: columns of a source line that are shown; a longer one is shown around its caret
WINDOW = 100
#: how many findings of one information code are shown for a file before they are only counted
SHOWN = 2
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.INFO: "\x1b[1;36m"}
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def plain(text: str) -> str:
    """A text that is safe on a terminal: no control and no direction characters."""
    return "".join(char if char.isprintable() or char == "\u00a0" else " " if char.isspace() else "\ufffd" for char in text)


def width(char: str) -> int:
    """How many columns of a terminal a character takes (UAX 11)."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def excerpt(line: str, column: int, length: int = 1) -> tuple[str, str]:
    """A source line (a window of it, if it is long) and the line under it with carets from ``column`` (from 1)."""
    line = line.rstrip()
    before = max(0, column - 1 - 20 * WINDOW)  # no more of a line of megabytes is looked at for each finding
    after = before + 40 * WINDOW < len(line)
    line = plain(line[before : before + 40 * WINDOW])
    at = min(max(column - 1 - before, 0), len(line))
    start = 0
    if before or after or sum(map(width, line)) > WINDOW:
        start = at
        room = WINDOW // 3
        while start > 0 and room > 0:
            start -= 1
            room -= width(line[start])
    end, room = start, WINDOW
    while end < len(line) and room > 0:
        room -= width(line[end])
        end += 1
    head = "..." if start or before else ""
    shown = head + line[start:end] + ("..." if end < len(line) or after else "")
    carets = max(1, sum(map(width, line[at : min(at + max(length, 1), end)])))
    return shown, " " * (len(head) + sum(map(width, line[start:at]))) + "^" * carets


def headline(diagnostic: Diagnostic, colour: bool = False) -> str:
    """``file:line:column: CODE severity: message``; the parts that are not known are left out."""
    place = diagnostic.file or ""
    if diagnostic.line:
        place += f":{diagnostic.line}"
        if diagnostic.column:
            place += f":{diagnostic.column}"
    severity = diagnostic.gravity
    label = f"{diagnostic.code.code} {severity.value}"
    if colour:
        label = f"{_COLOURS[severity]}{label}\x1b[0m"
    return f"{plain(place)}: {label}: {plain(diagnostic.message)}" if place else f"{label}: {plain(diagnostic.message)}"


def condensed(diagnostics: Sequence[Diagnostic], verbose: bool) -> list[tuple[Diagnostic, int]]:
    """The findings to show, each with the number of like ones (same file, same information code) that are only counted after it."""
    rows: list[tuple[Diagnostic, int]] = []
    counts: dict[tuple[str | None, str], int] = {}
    last: dict[tuple[str | None, str], int] = {}
    for diagnostic in diagnostics:
        if verbose or diagnostic.gravity is not Severity.INFO:
            rows.append((diagnostic, 0))
            continue
        key = (diagnostic.file, diagnostic.code.code)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= SHOWN:
            last[key] = len(rows)
            rows.append((diagnostic, 0))
        else:
            shown, more = rows[last[key]]
            rows[last[key]] = (shown, more + 1)
    return rows


def lines(diagnostics: Sequence[Diagnostic], form: str, *, colour: bool = False, verbose: bool = False) -> Iterable[str]:
    """The lines to print for ``full`` or ``concise``."""
    for diagnostic, more in condensed(diagnostics, verbose or form == "concise"):
        yield headline(diagnostic, colour)
        if form == "concise":
            continue
        detailed = verbose or diagnostic.gravity is not Severity.INFO
        if detailed and diagnostic.excerpt is not None and diagnostic.line:
            span = diagnostic.span
            shown, carets = excerpt(diagnostic.excerpt, diagnostic.column or 1, span.end - span.start if span else diagnostic.length or 1)
            number = str(diagnostic.line)
            yield f" {number} | {shown}"
            yield f" {' ' * len(number)} | {carets}"
        if detailed and diagnostic.xpath:
            yield f"   at: {f'eId {plain(diagnostic.eid)}, ' if diagnostic.eid else ''}{plain(diagnostic.xpath)}"
        if detailed and diagnostic.expected:
            yield f"   expected: {plain(diagnostic.expected)}"
        if detailed and diagnostic.hint:
            yield f"   hint: {plain(diagnostic.hint)}"
        if more:
            yield f"   ... and {more} more of {diagnostic.code.code} ({diagnostic.code.slug}); --verbose shows all"


def data(diagnostics: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """The findings as plain values, for JSON; the keys never change."""
    return [
        {
            "file": diagnostic.file,
            "line": diagnostic.line,
            "column": diagnostic.column,
            "code": diagnostic.code.code,
            "name": diagnostic.code.slug,
            "severity": diagnostic.gravity.value,
            "message": diagnostic.message,
            "hint": diagnostic.hint,
            "expected": diagnostic.expected,
            "eId": diagnostic.eid,
            "xpath": diagnostic.xpath,
        }
        for diagnostic in diagnostics
    ]


def failure(message: str) -> dict[str, object]:
    """What gave no result, as a row among the findings: without a code, with the place if the message ("file:line:column: ...") begins with one."""
    import re

    place = re.match(r"(.+?):(\d+):(\d+): (.*)", message, re.S)
    named = re.match(r"([^\s:]+): (.*)", message, re.S)
    file, line, column, rest = place.groups() if place else (named[1], None, None, named[2]) if named else (None, None, None, message)
    row = data([Diagnostic(Code.SKIPPED, rest, line=int(line) if line else None, column=int(column) if column else None, file=file)])[0]
    return {**row, "code": None, "name": "no-result", "severity": Severity.ERROR.value}


def tally(counts: Mapping[Severity, int]) -> str:
    """``1 error, 2 warnings`` -- what is zero is left out."""
    return ", ".join(
        f"{counts[severity]} {severity.value}{'s' if counts[severity] > 1 and severity is not Severity.INFO else ''}"
        for severity in sorted(counts, key=_ORDER.__getitem__)
        if counts[severity]
    )
