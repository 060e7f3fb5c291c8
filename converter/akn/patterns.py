"""The content pattern of every element of Akoma Ntoso, derived from the schema (``derive`` makes ``schemas/vocabulary.json``)."""

from __future__ import annotations

import json
from enum import Enum
from functools import cache
from typing import Any

from converter.akn import schema


class Pattern(Enum):
    """How an element may be filled (the design patterns of the standard, part 1, section 4.1)."""

    DOCUMENT = "document"  #: a whole document: act, statement, doc ...
    HIERARCHY = "hierarchy"  #: num, heading, subheading, then more: article, recital, attachment ...
    CONTAINER = "container"  #: other elements, no text: preface, content, table ...
    BLOCK = "block"  #: text and inlines, standing as a block: p, heading, block ...
    INLINE = "inline"  #: text and inlines inside a block: b, ref, inline ...
    MARKER = "marker"  #: nothing: br, img, noteRef ...
    SUBFLOW = "subflow"  #: a text of its own inside another: authorialNote, quotedStructure ...
    METADATA = "metadata"  #: meta and what only stands in it


@cache
def _vocabulary() -> dict[str, Any]:
    with open(schema.data("vocabulary.json"), "rb") as file:
        table: dict[str, Any] = json.loads(file.read())
    return table


@cache
def _patterns() -> dict[str, Pattern]:
    return {name: Pattern(pattern) for pattern, names in _vocabulary()["patterns"].items() for name in names.split()}


def pattern_of(local_name: str) -> Pattern:
    """The pattern of an element; of one that the schema does not know, CONTAINER, so that nothing in it is lost."""
    return _patterns().get(local_name, Pattern.CONTAINER)


def names() -> frozenset[str]:
    """Every element that the schema declares."""
    return frozenset(_patterns())


@cache
def ids(use: str) -> frozenset[str]:
    """The elements whose eId is ``required``, ``optional`` or impossible (``none``)."""
    return frozenset(_vocabulary()["ids"].get(use, "").split())
