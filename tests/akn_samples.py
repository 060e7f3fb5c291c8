"""Documents for the tests of the canonical form: random instances of the official schema, and mutants of any document."""

from __future__ import annotations

import copy
import random
from functools import cache
from pathlib import Path

from lxml import etree

from converter.akn import derive, schema
from converter.akn.vocabulary import AKN

XML = "http://www.w3.org/XML/1998/namespace"
#: attributes of certain types need values of their own
_VALUES = {"xsd:date": "2020-01-01", "xsd:boolean": "true", "xsd:integer": "1", "xsd:positiveInteger": "1", "xsd:anyURI": "#x", "xsd:duration": "P1Y"}


class Samples:
    """Random instances of the official schema; the same for the same seed."""

    def __init__(self) -> None:
        self._words = derive.Vocabulary(Path(schema.path()).read_bytes())
        self.found, self.names = self._words.found, self._words.names
        self._chains: dict[str, list[derive.Node]] = {}
        self._required: dict[str, list[derive.Node]] = {}
        self._mixed: dict[str, bool] = {}
        self.heights: dict[str, int] = {}
        while True:  # a fixed point: an element is one higher than the lowest content it can have
            before = dict(self.heights)
            for name in self.names:
                height = self._low_content(name)
                if height is not None:
                    self.heights[name] = height + 1
            if before == self.heights:
                break

    def _links(self, name: str) -> list[derive.Node]:
        if name not in self._chains:
            self._chains[name] = self._words.chain(name)
        return self._chains[name]

    def _particles(self, name: str) -> list[derive.Node]:
        found = []
        for link in reversed(self._links(name)):  # the base type's content comes first
            outer = derive.root_particle(link)
            if outer is not None:
                found.append(outer)
        return found

    def _low_content(self, name: str) -> int | None:
        heights = [self._low(particle) for particle in self._particles(name)]
        return None if None in heights else max([height for height in heights if height is not None], default=0)

    def _low(self, node: derive.Node) -> int | None:
        if node.attributes.get("minOccurs") == "0" or node.name == "any":
            return 0
        if node.name == "element":
            return self.heights.get(node.attributes["ref"])
        if node.name == "group" and "ref" in node.attributes:
            inner = derive.root_particle(self.found["g:" + node.attributes["ref"]])
            return self._low(inner) if inner is not None else 0
        heights = [self._low(child) for child in node.children if child.name in ("element", "group", "choice", "sequence", "any")]
        known = [height for height in heights if height is not None]
        if node.name == "choice":
            return min(known) if known else None
        return max(known, default=0) if len(known) == len(heights) else None

    def document(self, seed: int, depth: int = 9) -> etree._Element:
        """A document that the schema accepts in all but, at times, a value."""
        self.random = random.Random(seed)
        root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN})
        self.ids = 0
        self._fill(root, "akomaNtoso", depth)
        return root

    def _fill(self, element: etree._Element, name: str, depth: int) -> None:
        if name not in self._required:
            self._required[name] = [found for link in self._links(name) for found in self._attributes(link)]
            self._mixed[name] = self._words.mixed(name)
        for attribute in self._required[name]:
            if attribute.attributes["name"] != "eId":
                element.set(attribute.attributes["name"], self._value(attribute))
            elif self.random.random() < 0.5:
                self.ids += 1
                element.set("eId", f"x_{self.ids}")
        for particle in self._particles(name):
            self._expand(element, particle, depth - 1)
        if self._mixed[name]:
            element.text = self.random.choice(["some text", "", " ", None])

    def _attributes(self, node: derive.Node) -> list[derive.Node]:
        """The attributes that a declaration asks for, and eId."""
        found = []
        for inner in node.walk():
            if inner.name == "attributeGroup" and "ref" in inner.attributes:
                found += self._attributes(self.found["a:" + inner.attributes["ref"]])
            elif inner.name == "attribute" and (inner.attributes.get("name") == "eId" or inner.attributes.get("use") == "required"):
                found.append(inner)
        return found

    def _value(self, node: derive.Node) -> str:
        kind = node.attributes.get("type", "")
        if kind in _VALUES:
            return _VALUES[kind]
        declared = self.found.get("t:" + kind, node)
        values = [inner.attributes["value"] for inner in declared.walk() if inner.name == "enumeration"]
        if values:
            return self.random.choice(values)
        text = " ".join(value for inner in declared.walk() for value in inner.attributes.values())
        if node.attributes["name"] == "time":
            return "2020-01-01T00:00:00"
        return "2020-01-01" if "date" in text else "#x" if "anyURI" in text else "1"

    def _expand(self, parent: etree._Element, node: derive.Node, depth: int) -> None:
        low = node.attributes.get("minOccurs") == "0"
        high = 1 if node.attributes.get("maxOccurs", "1") == "1" else 3
        times = self.random.randint(0 if low else 1, high) if depth > 0 else 0 if low else 1
        for _ in range(times):
            self._once(parent, node, depth)

    def _once(self, parent: etree._Element, node: derive.Node, depth: int) -> None:
        if node.name == "element":
            name = node.attributes["ref"]
            self._fill(etree.SubElement(parent, f"{{{AKN}}}{name}"), name, depth)
        elif node.name == "group":
            inner = derive.root_particle(self.found["g:" + node.attributes["ref"]])
            if inner is not None:
                self._expand(parent, inner, depth)
        elif node.name == "any":
            if self.random.random() < 0.3:
                etree.SubElement(etree.SubElement(parent, "{urn:x}foreign"), f"{{{AKN}}}{self.random.choice(['p', 'b', 'num'])}")
        else:
            inside = [child for child in node.children if child.name in ("element", "group", "choice", "sequence", "any")]
            if node.name == "choice":
                heights = [self._low(child) for child in inside]
                known = [height for height in heights if height is not None]
                fits = [child for child, height in zip(inside, heights, strict=True) if height is not None and height <= max(depth, min(known))]
                inside = [self.random.choice(fits)]
            for child in inside:
                self._expand(parent, child, depth)


@cache
def samples() -> Samples:
    """The one generator of a run."""
    return Samples()


def mutant(root: etree._Element, seed: int) -> etree._Element:
    """A copy with one to three structural changes, most often invalid."""
    chance = random.Random(seed)
    names = samples().names
    root = copy.deepcopy(root)
    for _ in range(chance.randint(1, 3)):
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        element = chance.choice(elements)
        parent = element.getparent()
        here = sorted({str(other.tag) for other in elements})
        kind = chance.randrange(9)
        if parent is None:
            kind = chance.choice([1, 4, 6])
        if kind == 0 and parent is not None:
            parent.remove(element)
        elif kind == 1:
            element.insert(chance.randint(0, len(element)), etree.Element(f"{{{AKN}}}{chance.choice(names)}"))
        elif kind == 2 and parent is not None:
            parent.insert(chance.randint(0, len(parent)), copy.deepcopy(element))
        elif kind == 3 and parent is not None:
            element.tag = f"{{{AKN}}}{chance.choice(names)}" if chance.random() < 0.5 else chance.choice(here)
        elif kind == 4:
            for child in list(element):
                element.remove(child)
            element.text = chance.choice([None, " ", "\n  ", "text"])
        elif kind == 5 and element.attrib:
            del element.attrib[chance.choice(sorted(element.attrib))]
        elif kind == 6:
            attributes = ["eId", "wId", "name", "status", "{urn:x}y", f"{{{XML}}}lang", "href", "date", "unknown"]
            element.set(chance.choice(attributes), chance.choice(["x", "a b", "", "2020"]))
        elif kind == 7:
            element.text = chance.choice(["text", " ", None])
        elif kind == 8 and parent is not None:
            at = parent.index(element)
            for child in list(element):
                parent.insert(at, child)
                at += 1
            parent.remove(element)
    return root
