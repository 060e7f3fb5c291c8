"""YAML front matter of a Markdown file: metadata, and a title that the body may not repeat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from converter import strings
from converter.readers.characters import is_removed
from converter.source import Datum, Run, Span, Text

_OPENING = re.compile("\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.M)
#: the first line of a mapping; a sentence with a colon is none
_KEY = re.compile("(?:[ \t]*#.*(?:\r\n|\n|\r))*[\"']?[^\\W\\d][\\w-]*(?: [\\w-]+)?[\"']?[ \t]*:(?:\\s|$)")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\r\n|\n|\r)[ \t]*|(.))")
_NAMED = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


class FrontMatter(NamedTuple):
    """The stretch of the file with both its fences, its values (strings and lists of strings), and the title with its places."""

    span: Span
    metadata: Mapping[str, Datum]
    title: Text | None


def read(text: str, name: str) -> FrontMatter | None:
    """The front matter at the head of a text, or None. Raises TreatymarkError for YAML that is wrong or has a key twice."""
    opening = _OPENING.match(text)
    if opening is None or not _KEY.match(text, opening.end()):
        return None
    closing = _CLOSING.search(text.replace("\r", "\n"), opening.end())
    if closing is None:
        return None
    inner = text[opening.end() : closing.start()]
    root = strings.load(inner, name, first_line=2)
    if not isinstance(root, strings.Mapping):
        return None
    metadata: dict[str, Datum] = {}
    for key, (place, value) in root.entries.items():
        if isinstance(value, strings.Scalar):
            metadata[key] = Datum(" ".join("".join(char for char in value.value if not is_removed(char)).split()), place.line)
        elif isinstance(value, strings.Sequence):
            metadata[key] = Datum(tuple(item.value for item in value.items if isinstance(item, strings.Scalar)), place.line)
        else:
            metadata[key] = Datum((), place.line)
    title = None
    if "title" in root.entries and isinstance(root.entries["title"][1], strings.Scalar):
        title = _placed(inner, root.entries["title"][1], opening.end())
    return FrontMatter(Span(opening.start(), closing.end()), metadata, title if title and title.content.strip() else None)


def _placed(inner: str, scalar: strings.Scalar, offset: int) -> Text:
    """The characters of a scalar with their places in the file; line folds become spaces."""
    start, end = scalar.start, scalar.end
    if scalar.style in ('"', "'"):
        start, end = start + 1, end - 1
    elif scalar.style in ("|", ">"):
        start = inner.find("\n", start) + 1 or end
    raw = inner[start:end]
    contents: list[str] = []
    runs: list[Run] = []
    at = size = 0

    def add(content: str, length: int) -> None:
        nonlocal at, size
        if content:
            contents.append(content)
            runs.append(Run(size, len(content), offset + start + at, offset + start + at + length))
            size += len(content)
        at += length

    if scalar.style == '"':
        for match in _ESCAPE.finditer(raw):
            add(raw[at : match.start()], match.start() - at)
            code = match[1] or match[2] or match[3]
            if code:
                point = int(code, 16)
                add(chr(point) if point <= 0x10FFFF else "\ufffd", match.end() - match.start())
            elif match[4]:
                at = match.end()  # a line that goes on: the backslash stands for nothing
            else:
                add(_NAMED.get(match[5], match[5]), 2)
    elif scalar.style == "'":
        for match in re.finditer("''", raw):
            add(raw[at : match.start()], match.start() - at)
            add("'", 2)
    add(raw[at:], len(raw) - at)
    return Text("".join(contents), tuple(runs))
