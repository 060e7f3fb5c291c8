"""Findings in the forms that CI systems read: SARIF 2.1.0, JUnit, annotations of GitHub."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from converter.diagnostics import Code, Diagnostic, Severity
from converter.version import __version__

FORMATS = ("sarif", "junit", "github")
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


class Outcome(NamedTuple):
    """What came of one file: its findings, whether it was passed over, or the line that says why it could not be judged."""

    file: str
    found: Sequence[Diagnostic] = ()
    error: str | None = None
    passed_over: bool = False
    level: str = "schema"

    @property
    def valid(self) -> bool:
        """Whether the file was judged, and no error found."""
        return self.error is None and not self.passed_over and not any(one.gravity is Severity.ERROR for one in self.found)


def sarif(outcomes: Sequence[Outcome], code: int) -> str:
    """A log of one run (OASIS SARIF 2.1.0)."""
    import json

    from converter.explanations import EXPLANATIONS

    used = sorted({one.code for outcome in outcomes for one in outcome.found}, key=lambda one: one.code)
    rules = [
        {
            "id": one.code,
            "name": "".join(part.capitalize() for part in one.slug.split("-")),
            "shortDescription": {"text": one.meaning},
            "fullDescription": {"text": EXPLANATIONS[one].rule},
            "help": {"text": _help(one)},
            "defaultConfiguration": {"level": _LEVELS[one.severity]},
        }
        for one in used
    ]
    place = {one: number for number, one in enumerate(used)}
    failed = [outcome for outcome in outcomes if outcome.error is not None]
    invocation: dict[str, Any] = {"executionSuccessful": not failed, "exitCode": code}
    if failed:
        invocation["toolExecutionNotifications"] = [{"level": "error", "message": {"text": outcome.error}} for outcome in failed]
    log = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "treatymark", "semanticVersion": __version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation],
                "artifacts": [{"location": {"uri": _uri(outcome.file)}, "mimeType": "application/xml"} for outcome in outcomes if not outcome.passed_over],
                "results": [_result(outcome.file, one, place[one.code]) for outcome in outcomes for one in outcome.found],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _help(code: Code) -> str:
    from converter.explanations import text

    return text(code)


def _result(file: str, one: Diagnostic, index: int) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(one.file or file)}}
    if one.line:
        region: dict[str, Any] = {"startLine": one.line}
        if one.column:
            region |= {"startColumn": one.column, "endColumn": one.column + max(one.length or 1, 1)}
        if one.excerpt is not None:
            region["snippet"] = {"text": one.excerpt[:500]}
        physical["region"] = region
    location: dict[str, Any] = {"physicalLocation": physical}
    if one.xpath:
        logical = {"fullyQualifiedName": one.xpath, "kind": "element"}
        location["logicalLocations"] = [logical | ({"name": one.eid} if one.eid else {})]
    return {
        "ruleId": one.code.code,
        "ruleIndex": index,
        "level": _LEVELS[one.gravity],
        "message": {"text": whole(one)},
        "locations": [location],
        "partialFingerprints": {"treatymark/v1": f"{one.code.code}:{one.eid or one.xpath or ''}:{one.message}"},
    }


def whole(one: Diagnostic) -> str:
    """What is wrong, what is expected, and the hint, in one line."""
    parts = [one.message, f"expected {one.expected}" if one.expected else "", one.hint or ""]
    return "; ".join(part for part in parts if part)


def shown(file: str) -> str:
    """The name of a file as CI systems match it with those of the repository: from the working folder, with slashes, without ``./``."""
    path = os.path.normpath(file)
    if os.path.isabs(path):
        try:
            below = os.path.relpath(path)
        except (ValueError, OSError):  # another drive, or the working folder is gone
            below = os.pardir
        path = path if below.split(os.sep)[0] == os.pardir else below
    return path.replace(os.sep, "/")


def _uri(file: str) -> str:
    path = shown(file)
    if os.path.isabs(path):
        return "file://" + quote(path if path.startswith("/") else "/" + path, errors="replace")
    return quote(path, errors="replace") if not re.match(r"[^/]*:", path) else "./" + quote(path, errors="replace")


def junit(outcomes: Sequence[Outcome]) -> str:
    """A test case for each file; it fails if there is an error in it."""
    from lxml import etree

    suite = etree.Element("testsuite", name="treatymark validate")
    counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for outcome in outcomes:
        counts["tests"] += 1
        case = etree.SubElement(suite, "testcase", classname="treatymark", name=_clean(outcome.file), time="0")
        grave = [one for one in outcome.found if one.gravity is Severity.ERROR]
        if outcome.error is not None:
            counts["errors"] += 1
            etree.SubElement(case, "error", message=_clean(outcome.error), type="unreadable")
        elif outcome.passed_over:
            counts["skipped"] += 1
            etree.SubElement(case, "skipped", message="not Akoma Ntoso")
        elif grave:
            counts["failures"] += 1
            failure = etree.SubElement(case, "failure", message=_clean(grave[0].message), type=grave[0].code.code)
            failure.text = _clean("\n".join(_line(outcome.file, one) for one in grave))
        rest = [one for one in outcome.found if one.gravity is not Severity.ERROR]
        if rest and not outcome.passed_over:
            etree.SubElement(case, "system-out").text = _clean("\n".join(_line(outcome.file, one) for one in rest))
    for name, count in counts.items():
        suite.set(name, str(count))
    suite.set("time", "0")
    suites = etree.Element("testsuites", {name: str(count) for name, count in counts.items() if name != "skipped"})
    suites.append(suite)
    return etree.tostring(suites, xml_declaration=True, encoding="UTF-8", pretty_print=True).decode()


def _line(file: str, one: Diagnostic) -> str:
    return f"{one.file or file}:{one.line or 1}:{one.column or 1}: {one.code.code} {one.gravity.value}: {whole(one)}"


def _clean(text: str) -> str:
    """A text without what cannot stand in XML."""
    return re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def github(outcomes: Sequence[Outcome]) -> str:
    """Workflow commands, one a line."""
    lines = []
    for outcome in outcomes:
        if outcome.error is not None:
            lines.append(f"::error file={_property(shown(outcome.file))}::{_message(outcome.error)}")
        for one in outcome.found:
            if outcome.passed_over:
                continue
            kind = "notice" if one.gravity is Severity.INFO else one.gravity.value
            column = one.column or 1
            place = f"file={_property(shown(one.file or outcome.file))},line={one.line or 1},col={column},endColumn={column + max(one.length or 1, 1)}"
            lines.append(f"::{kind} {place},title={_property(f'{one.code.code} {one.code.slug}')}::{_message(whole(one))}")
    return "".join(f"{line}\n" for line in lines)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
