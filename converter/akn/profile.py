"""The treaty profile: what is asked of an Akoma Ntoso file beyond the official schema and the Naming Convention (section 1 to 3 of the profile)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from converter.akn.finding import PREFIX, Finding, akn, documents, local, words
from converter.akn.naming import at, value_of
from converter.akn.rules import rules
from converter.akn.vocabulary import AKN, AL, TM, XML
from converter.diagnostics import Code

_NAMED = {"formula": "formulas", "container": "containers", "block": "blocks", "inline": "inlines", "hcontainer": "hcontainers"}
_NAMESPACES = frozenset((AKN, TM, AL, XML, "http://www.w3.org/2001/XMLSchema-instance", ""))


def check(root: etree._Element, elements: list[etree._Element], qualified: list[etree._Element]) -> Iterator[Finding]:
    """Every departure from the profile that the schema of names and kinds can tell."""
    allowed = rules()["documents"]
    if root.tag != PREFIX + "akomaNtoso":
        yield Finding(Code.KIND, root, f"the outermost element is <{local(root)}>, not <akomaNtoso>", None, "<akomaNtoso>")
    for document in documents(root):
        name = akn(document)
        if name not in allowed:
            yield Finding(Code.KIND, document, f"<{name}> is not a document of the treaty profile", None, words(f"<{kind}>" for kind in allowed))
        elif document.get("name") not in allowed[name]:
            yield Finding(Code.KIND, document, f"<{name} name={document.get('name')!r}> is not a kind of the treaty profile", "name", words(allowed[name]))
    for element in elements:
        if element.tag == PREFIX + "FRBRWork":
            dated = value_of(element, "FRBRdate", "name")
            if dated not in rules()["dates"]:
                yield Finding(Code.DATE_NAME, at(element, "FRBRdate"), f"FRBRdate name {dated!r} is not one of the profile", "name", words(rules()["dates"]))
    yield from _names(elements)
    foreign = [element for element in elements if not akn(element)]
    for element in dict.fromkeys([*foreign, *qualified]):
        for other in sorted({key[1:].partition("}")[0] for key in map(str, (element.tag, *element.keys())) if key[0] == "{"} - _NAMESPACES):
            yield Finding(Code.NAMESPACE, element, f"the namespace {other!r} is not one of the profile", None, f"{TM} in <proprietary>, {AL} on beads")


def _names(elements: list[etree._Element]) -> Iterator[Finding]:
    """Names that the profile does not know."""
    for element in elements:
        name = akn(element)
        if name in _NAMED:
            allowed = rules()[_NAMED[name]]
            if element.get("name") not in allowed:
                yield Finding(Code.PROFILE, element, f"name={element.get('name')!r} of <{name}> is not one of the profile", "name", words(sorted(allowed)))
