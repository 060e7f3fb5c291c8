"""A finding about an element, before its place in the file is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

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
    return str(element.tag)[len(PREFIX) :] if element is not None and isinstance(element.tag, str) and element.tag.startswith(PREFIX) else ""


def documents(root: etree._Element) -> Iterator[etree._Element]:
    """The documents right below ``akomaNtoso``."""
    return (child for child in root if akn(child) not in ("", "components"))


def words(names: Iterable[str]) -> str:
    """``a, b or c``."""
    rows = list(names)
    return rows[0] if len(rows) == 1 else ", ".join(rows[:-1]) + " or " + rows[-1] if rows else "nothing"
