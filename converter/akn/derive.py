"""Derives from the official schema the two tables that stand in ``schemas/``; run as ``python -m converter.akn.derive``.

``pruning.json`` says where in the bytes of the schema each global component, each particle of its content model and each annotation stands, so
that ``schema`` can cut out what a document does not use without parsing the schema. ``vocabulary.json`` gives each element its content pattern
(see ``patterns``) and says whether it must, may or cannot carry an eId. Neither copies a word of documentation or a content model.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from converter.akn import schema

#: a tag or a comment; attribute values of the schema contain no ">"
_TAG = re.compile(rb"<!--.*?-->|<\?.*?\?>|<(?P<end>/?)(?P<name>[\w:]+)(?P<attributes>[^<>]*?)(?P<empty>/?)>", re.DOTALL)
_ATTRIBUTE = re.compile(rb'([\w:]+)\s*=\s*"([^"]*)"')
_PARTICLES = {"element": "e", "group": "g", "choice": "c", "sequence": "s", "any": "a"}
#: letters for the symbol spaces of a schema
SPACES = {"element": "e", "group": "g", "complexType": "t", "simpleType": "t", "attributeGroup": "a"}
_BUILT_IN = ("xsd:", "xml:")


@dataclass(slots=True)
class Node:
    """An element of the schema with the bytes it takes."""

    name: str
    attributes: dict[str, str]
    start: int
    end: int = 0
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """The node and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def read(data: bytes) -> Node:
    """The tree of a schema; names without their prefix."""
    root = Node("", {}, 0)
    stack = [root]
    for match in _TAG.finditer(data):
        if match["name"] is None:
            continue
        if match["end"]:
            stack.pop().end = match.end()
            continue
        attributes = {key.decode(): value.decode() for key, value in _ATTRIBUTE.findall(match["attributes"])}
        node = Node(match["name"].decode().partition(":")[2], attributes, match.start(), match.end())
        stack[-1].children.append(node)
        if not match["empty"]:
            stack.append(node)
    return root.children[0]


def components(root: Node) -> dict[str, Node]:
    """The global components by letter and name: ``e:p``, ``g:ANhier``, ``t:inline``, ``a:corereq``."""
    return {f"{SPACES[child.name]}:{child.attributes['name']}": child for child in root.children if child.name in SPACES}


def root_particle(component: Node) -> Node | None:
    """The outermost model group of a type, an element or a named group (without that of a base type)."""
    if component.name == "element" or component.name in ("complexType", "complexContent", "extension", "restriction", "group"):
        for child in component.children:
            if child.name in ("choice", "sequence", "group"):
                return child
            if child.name in ("complexType", "complexContent", "extension", "restriction"):
                return root_particle(child)
    return None


class _Emptiable:
    """Whether a particle can be matched by nothing at all."""

    def __init__(self, found: dict[str, Node]) -> None:
        self.found = found

    def __call__(self, node: Node) -> bool:
        if node.attributes.get("minOccurs") == "0":
            return True
        if node.name == "group" and "ref" in node.attributes:
            inner = root_particle(self.found["g:" + node.attributes["ref"]])
            return inner is not None and self(inner)
        inside = [self(child) for child in node.children if child.name in _PARTICLES]
        return any(inside) if node.name == "choice" else all(inside) if node.name == "sequence" else False


def pruning(data: bytes) -> dict[str, Any]:
    """The table for ``schema.prune``: component -> [start, end, annotations, needs, particle or None].

    A particle is [letter, start, end, emptiable, optional, name or children]; offsets are bytes of the schema.
    """
    root = read(data)
    found = components(root)
    emptiable = _Emptiable(found)

    def particle(node: Node) -> list[Any]:
        own = node.attributes.get("ref") or [particle(child) for child in node.children if child.name in _PARTICLES]
        return [_PARTICLES[node.name], node.start, node.end, int(emptiable(node)), int(node.attributes.get("minOccurs") == "0"), own]

    def needs(node: Node) -> list[str]:
        names = set()
        for inner in node.walk():
            for attribute in ("type", "base", "itemType", "memberTypes"):
                names |= {"t:" + name for name in inner.attributes.get(attribute, "").split() if not name.startswith(_BUILT_IN)}
            if inner.name == "attributeGroup" and "ref" in inner.attributes:
                names.add("a:" + inner.attributes["ref"])
        return sorted(names)

    table = {}
    for key, node in found.items():
        outer = root_particle(node)
        notes = [[inner.start, inner.end] for inner in node.walk() if inner.name == "annotation"]
        table[key] = [node.start, node.end, notes, needs(node), particle(outer) if outer is not None else None]
    first = min(child.start for child in root.children if child.name == "annotation" or child.name in SPACES)
    return {"sha256": hashlib.sha256(data).hexdigest(), "head": first, "components": table}


class Vocabulary:
    """Looks through the types and groups of a schema; ``found`` holds its components, ``names`` its elements."""

    def __init__(self, data: bytes) -> None:
        self.found = components(read(data))
        self.names = sorted(key[2:] for key in self.found if key.startswith("e:"))

    def chain(self, name: str) -> list[Node]:
        """The declaration of an element and the types it rests on, the nearest first."""
        nodes = [self.found["e:" + name]]
        while True:
            base = nodes[-1].attributes.get("type") if len(nodes) == 1 else None
            inside = (node.attributes["base"] for node in nodes[-1].walk() if node.name in ("extension", "restriction") and "base" in node.attributes)
            base = base or next(inside, None)
            if base is None or base.startswith(_BUILT_IN):
                return nodes
            nodes.append(self.found["t:" + base])

    def types(self, name: str) -> set[str]:
        """The types that an element rests on."""
        return {node.attributes["name"] for node in self.chain(name)[1:]}

    def mixed(self, name: str) -> bool:
        """Whether text may stand in an element."""
        return any(node.attributes.get("mixed") == "true" for link in self.chain(name) for node in link.walk() if node.name == "complexType")

    def refs(self, node: Node) -> set[str]:
        """The elements that a content model names, groups resolved."""
        names: set[str] = set()
        for inner in node.walk():
            if inner.name == "element" and "ref" in inner.attributes:
                names.add(inner.attributes["ref"])
            elif inner.name == "group" and "ref" in inner.attributes:
                names |= self.refs(self.found["g:" + inner.attributes["ref"]])
        return names

    def children(self, name: str) -> set[str]:
        """The elements that may stand in an element."""
        return set().union(*(self.refs(node) for node in self.chain(name)))

    def attribute_groups(self, name: str) -> set[str]:
        """The attribute groups of an element, those inside others included."""
        names: set[str] = set()
        pending = [node.attributes["ref"] for link in self.chain(name) for node in link.walk() if node.name == "attributeGroup" and "ref" in node.attributes]
        while pending:
            group = pending.pop()
            if group not in names:
                names.add(group)
                pending += [node.attributes["ref"] for node in self.found["a:" + group].walk() if node.name == "attributeGroup" and "ref" in node.attributes]
        return names

    def reach(self, name: str, stop: set[str]) -> set[str]:
        """All elements that may stand anywhere in an element, not looking into those of ``stop``."""
        seen: set[str] = set()
        pending = [name]
        while pending:
            for child in self.children(pending.pop()) - seen - stop:
                seen.add(child)
                pending.append(child)
        return seen


def vocabulary(data: bytes) -> dict[str, Any]:
    """Pattern -> elements, and which elements must (``required``), may (``optional``) or cannot (``none``) have an eId."""
    words = Vocabulary(data)
    documents = words.refs(words.found["g:documentType"])
    flows = {name for name in words.names if "subFlowStructure" in words.types(name)}
    inside_meta = words.reach("meta", flows) | {"meta"}
    outside_meta = words.reach("akomaNtoso", {"meta"})
    parents: dict[str, set[str]] = {name: set() for name in words.names}
    for name in words.names:
        for child in words.children(name):
            parents[child].add(name)

    def pattern(name: str) -> str:
        if name in documents:
            return "document"
        if name in flows:
            return "subflow"
        if name in inside_meta - outside_meta:
            return "metadata"
        if words.types(name) & {"markerreq", "markeropt", "srcType", "linkType"}:
            return "marker"
        if words.mixed(name):
            return "inline" if all(words.mixed(parent) for parent in parents[name]) else "block"
        if "basehierarchy" in words.types(name):
            return "hierarchy"
        return "container"

    def eid(name: str) -> str:
        groups = words.attribute_groups(name)
        return "required" if "idreq" in groups else "optional" if "idopt" in groups else "none"

    patterns: dict[str, list[str]] = {}
    ids: dict[str, list[str]] = {}
    for name in words.names:
        patterns.setdefault(pattern(name), []).append(name)
        ids.setdefault(eid(name), []).append(name)
    return {
        "sha256": hashlib.sha256(data).hexdigest(),
        "patterns": {key: " ".join(patterns[key]) for key in sorted(patterns)},
        "ids": {key: " ".join(ids[key]) for key in sorted(ids)},
    }


def text(table: dict[str, Any]) -> str:
    """A table as it stands in its file."""
    if "components" in table:
        rows = [f'"{key}":' + json.dumps(row, separators=(",", ":")) for key, row in table["components"].items()]
        return f'{{"sha256":"{table["sha256"]}","head":{table["head"]},"components":{{\n' + ",\n".join(rows) + "\n}}\n"
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Writes both tables."""
    data = Path(schema.path()).read_bytes()
    for name, table in (("pruning.json", pruning(data)), ("vocabulary.json", vocabulary(data))):
        Path(schema.data(name)).write_bytes(text(table).encode())


if __name__ == "__main__":
    main()
