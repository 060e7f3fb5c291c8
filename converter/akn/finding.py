"""A finding about an element, before its place in the file is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from lxml import etree

from converter.akn.vocabulary import AKN
from converter.diagnostics import Code, Severity

PREFIX = f"{{{AKN}}}"


class Finding(NamedTuple):
    """What is wrong with an element (or with one of its attributes), what is expected instead, and a hint to mend it."""

    code: Code
    element: etree._Element
    message: str
    attribute: str | None = None
    expected: str | None = None
    hint: str | None = None
    severity: Severity | None = None


def local(element: etree._Element | None) -> str:
    """The name of an element without its namespace; empty for comments and for None."""
    return str(element.tag).rpartition("}")[2] if element is not None and isinstance(element.tag, str) else ""


def akn(element: etree._Element | None) -> str:
    """The local name of an element of Akoma Ntoso; empty for anything else."""
    return "" if element is None else _NAMES[element.tag]


class _Names(dict[Any, str]):
    """Tag -> local name in Akoma Ntoso, worked out when first met: it is asked for millions of times."""

    def __missing__(self, tag: Any) -> str:
        name = tag[len(PREFIX) :] if isinstance(tag, str) and tag.startswith(PREFIX) else ""
        if len(self) < 5000:
            self[tag] = name
        return name


_NAMES = _Names()


def text_of(element: etree._Element) -> str:
    """The text of an element and of all in it; most have no element in them, and it is asked of every number and heading."""
    return "".join(map(str, element.itertext())) if len(element) else str(element.text or "")


def documents(root: etree._Element) -> Iterator[etree._Element]:
    """The documents right below ``akomaNtoso``."""
    return (child for child in root if akn(child) not in ("", "components"))


def words(names: Iterable[str]) -> str:
    """``a, b or c``."""
    rows = list(names)
    return rows[0] if len(rows) == 1 else ", ".join(rows[:-1]) + " or " + rows[-1] if rows else "nothing"
