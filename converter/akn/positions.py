"""Where elements and attributes stand in the bytes of an XML file: line, column, XPath.

libxml2 keeps the line of an element alone. Only when there is something to say are the bytes read again, by expat, which knows columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any

from lxml import etree

from converter.akn.finding import Finding, local
from converter.diagnostics import Diagnostic

_XML = "http://www.w3.org/XML/1998/namespace"
#: a value that is longer is shown by its beginning
_LONGEST = 500


@cache
def _attribute_pattern() -> re.Pattern[bytes]:
    return re.compile(rb"""\s+([^\s=>/]+)\s*=\s*("[^"]*"|'[^']*')""")


@cache
def _tag_pattern() -> re.Pattern[bytes]:
    return re.compile(rb"<[^\s/>]+")


class Positions:
    """The places of the elements of a document."""

    def __init__(self, data: bytes, tree: etree._ElementTree) -> None:
        self.data, self.tree = data, tree
        self._attributes: dict[int, dict[str, tuple[int, int, int]]] = {}
        self._steps: dict[etree._Element, dict[etree._Element, str]] = {}

    @cached_property
    def starts(self) -> list[tuple[int, int, int]]:
        """Line (from 1), column (from 1) and byte of each start tag, in order; empty if expat cannot tell."""
        from xml.parsers import expat

        found: list[tuple[int, int, int]] = []
        parser = expat.ParserCreate()
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

        def start(name: str, attributes: object) -> None:
            found.append((parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, parser.CurrentByteIndex))

        parser.StartElementHandler = start
        try:
            parser.Parse(self.data, True)
        except (expat.ExpatError, ValueError, LookupError):
            return []
        return found

    @cached_property
    def order(self) -> dict[etree._Element, int]:
        """The number of each element in the document."""
        return {element: number for number, element in enumerate(self.tree.getroot().iter("*"))}

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file as text."""
        try:
            text = self.data.decode(self.tree.docinfo.encoding or "utf-8", "replace")
        except LookupError:
            text = self.data.decode("utf-8", "replace")
        return re.split("\r\n|\r|\n", text.removeprefix("\ufeff"))

    def place(self, element: etree._Element, attribute: str | None = None) -> tuple[int, int, int]:
        """Line, column and length of the start of an element, or of one of its attributes."""
        name = str(element.tag).rpartition("}")[2]
        prefix = len(element.prefix) + 1 if element.prefix else 0
        number = self.order.get(element, -1)
        if not 0 <= number < len(self.starts):
            line_only: Any = element.sourceline
            return line_only or 1, 1, 1
        line, column, byte = self.starts[number]
        if attribute is not None:
            found = self._attribute(byte, attribute)
            if found is not None:
                below, behind, length = found
                return line + below, behind + 1 if below else column + behind, length
        return line, column, len(name) + prefix + 1

    def _attribute(self, byte: int, attribute: str) -> tuple[int, int, int] | None:
        """Lines below the start of a tag, column there (from 0; in the first line: letters behind the start) and length of an attribute."""
        if byte not in self._attributes:
            self._attributes[byte] = dict(self._read(byte))
        return self._attributes[byte].get(local_of(attribute))

    def _read(self, byte: int) -> Iterator[tuple[str, tuple[int, int, int]]]:
        """The places of the attributes of the tag that starts at a byte."""
        encoding = (self.tree.docinfo.encoding or "utf-8").lower()
        if encoding.replace("_", "-") not in ("utf-8", "us-ascii", "ascii", "iso-8859-1"):
            return
        tag = _tag_pattern().match(self.data, byte)
        if tag is None:
            return
        line = column = 0
        done, at, pattern = byte, tag.end(), _attribute_pattern()
        while match := pattern.match(self.data, at):
            before = self.data[done : match.start(1)].decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
            breaks = before.count("\n")
            line, column = line + breaks, len(before) - before.rfind("\n") - 1 if breaks else column + len(before)
            done, at = match.start(1), match.end()
            length = len(self.data[done:at].decode(encoding, "replace").split("\n")[0])
            yield match[1].decode(encoding, "replace").rpartition(":")[2], (line, column, length)

    def diagnostic(self, finding: Finding) -> Diagnostic:
        """A finding with its place."""
        line, column, length = self.place(finding.element, finding.attribute)
        return Diagnostic(
            finding.code,
            finding.message if len(finding.message) <= _LONGEST else finding.message[:_LONGEST] + " ...",
            line=line,
            column=column,
            hint=finding.hint,
            excerpt=self.excerpt(line),
            severity=finding.severity,
            eid=eid_of(finding.element),
            xpath=self.xpath(finding.element, finding.attribute),
            expected=finding.expected,
            length=length,
        )

    def xpath(self, element: etree._Element, attribute: str | None = None) -> str:
        """The way to an element by local names, as editors accept it where Akoma Ntoso is the default namespace."""
        steps: list[str] = []
        here: etree._Element | None = element
        while here is not None:
            parent = here.getparent()
            if parent is None:
                steps.append(local(here) or "*")
                break
            if parent not in self._steps:
                self._steps[parent] = _steps(parent)
            steps.append(self._steps[parent].get(here, "*"))
            here = parent
        if attribute is not None:
            prefix = "xml:" if attribute.startswith("{" + _XML) else ""
            steps.insert(0, f"@{prefix}{local_of(attribute)}")
        return "/" + "/".join(reversed(steps))

    def excerpt(self, line: int) -> str | None:
        """The text of a line."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else None


def local_of(name: str) -> str:
    """The name of an attribute without its namespace."""
    return name.rpartition("}")[2]


def eid_of(element: etree._Element) -> str | None:
    """The eId of an element, or of the nearest one around it that has one."""
    here: etree._Element | None = element
    while here is not None:
        if here.get("eId"):
            return here.get("eId")
        here = here.getparent()
    return None


def _steps(parent: etree._Element) -> dict[etree._Element, str]:
    """How each child of an element is called in an XPath: with its place among those of its name, if there are several."""
    counts = Counter(child.tag for child in parent.iterchildren("*"))
    seen: Counter[Any] = Counter()
    steps = {}
    for child in parent.iterchildren("*"):
        seen[child.tag] += 1
        steps[child] = f"{local(child)}[{seen[child.tag]}]" if counts[child.tag] > 1 else local(child)
    return steps
