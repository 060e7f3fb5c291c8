"""The treaty profile: what is asked of an Akoma Ntoso file beyond the official schema. Codes are those of ``diagnostics``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from lxml import etree

from converter.akn import identifiers
from converter.akn.patterns import ids
from converter.akn.schema import data
from converter.akn.vocabulary import AKN, AL, TM, XML
from converter.diagnostics import Code, Diagnostic, Severity, TreatymarkError

_PREFIX = f"{{{AKN}}}"
#: attributes that hold ``#id`` of the same file
_LOCAL = frozenset("source as by refersTo href for from upTo start end dictionary current clause exclusion alternativeTo noteRef".split())
_NAMED = {"formula": "formulas", "container": "containers", "block": "blocks", "inline": "inlines", "hcontainer": "hcontainers"}
_NAMESPACES = frozenset((AKN, TM, AL, XML, "http://www.w3.org/2001/XMLSchema-instance", ""))
_LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")


@cache
def rules() -> dict[str, Any]:
    """The profile as data (``schemas/treaty-profile.json``). Raises TreatymarkError if it is missing."""
    try:
        with open(data("treaty-profile.json"), encoding="utf-8") as file:
            found: dict[str, Any] = json.load(file)
            return found
    except FileNotFoundError:
        pass
    raise TreatymarkError("the treaty profile (schemas/treaty-profile.json) was not found; install treatymark again")


def check(tree: etree._ElementTree) -> Iterator[Diagnostic]:
    """Every departure from the profile, in the order of the checks; ``line`` is that of the element."""
    root = tree.getroot()
    elements = [element for element in root.iter("*")]
    yield from _documents(root)
    yield from _identifiers(elements)
    yield from _derivation(tree)
    yield from _references(elements)
    for element in elements:
        if element.tag == _PREFIX + "identification":
            yield from _frbr(element)
    yield from _names(elements)


def _local(element: etree._Element | None) -> str:
    return element.tag.rpartition("}")[2] if element is not None and isinstance(element.tag, str) else ""


def _line(element: etree._Element) -> int | None:
    line: Any = element.sourceline
    return line if isinstance(line, int) else None


def _say(code: Code, element: etree._Element, message: str, hint: str | None = None, severity: Severity | None = None) -> Diagnostic:
    return Diagnostic(code, message, line=_line(element), column=1, hint=hint, severity=severity)


def _documents(root: etree._Element) -> Iterator[Diagnostic]:
    allowed = rules()["documents"]
    if root.tag != _PREFIX + "akomaNtoso":
        yield _say(Code.PROFILE, root, f"the outermost element is <{_local(root)}>, not <akomaNtoso>")
    for document in root:
        name = _local(document)
        if not name or name == "components":
            continue
        if name not in allowed:
            yield _say(Code.PROFILE, document, f"<{name}> is not a document of the treaty profile", f"use one of {', '.join(allowed)}")
        elif document.get("name") not in allowed[name]:
            hint = f"use one of {', '.join(allowed[name])}"
            yield _say(Code.PROFILE, document, f"<{name} name={document.get('name')!r}> is not a kind of the treaty profile", hint)


def _identifiers(elements: list[etree._Element]) -> Iterator[Diagnostic]:
    required = ids("required")
    seen: dict[str, int | None] = {}
    for element in elements:
        eid = element.get("eId")
        if eid is None:
            if element.tag.startswith(_PREFIX) and element.tag[len(_PREFIX) :] in required:
                yield _say(Code.ID_MISSING, element, f"<{_local(element)}> has no eId", "Naming Convention 5.5.1")
        elif eid in seen:
            yield _say(Code.ID_WRONG, element, f"eId {eid!r} is taken on line {seen[eid]}")
        else:
            seen[eid] = _line(element)


def _derivation(tree: etree._ElementTree) -> Iterator[Diagnostic]:
    """Compares each eId with the one that the Naming Convention derives; tells of those that only a suffix keeps apart."""
    found, clashes = identifiers.derive(tree)
    suffixed = set(clashes)
    for element, wanted in found:
        eid = element.get("eId")
        if eid is not None and eid != wanted:
            yield _say(Code.ID_WRONG, element, f"eId {eid!r} of <{_local(element)}> should be {wanted!r}", "Naming Convention 5.4")
        elif wanted in suffixed:
            yield _say(Code.ID_WRONG, element, f"only a suffix keeps eId {wanted!r} apart: its number is printed twice here", severity=Severity.INFO)


def _references(elements: list[etree._Element]) -> Iterator[Diagnostic]:
    known = {element.get("eId") for element in elements}
    marked = {element.get("wId") for element in elements}
    for element in elements:
        for name, value in element.items():
            if value[:1] != "#":
                continue
            if name in _LOCAL and value != "#" and value[1:] not in known:
                yield _say(Code.REFERENCE, element, f"{name}={value!r} of <{_local(element)}> leads nowhere")
            elif name == "original" and value[1:] not in marked:
                yield _say(Code.REFERENCE, element, f"original={value!r} of <{_local(element)}> names no wId of this file")


def _frbr(block: etree._Element) -> Iterator[Diagnostic]:
    """The correspondences that Naming Convention 4.5 to 4.7 demand between IRIs and properties."""
    levels = {_local(level): level for level in block}
    if not all(name in levels for name in _LEVELS):
        return
    work, expression, manifestation = (levels[name] for name in _LEVELS)
    yield from _work(block, work)
    for level, name in ((work, "work"), (expression, "expression"), (manifestation, "manifestation")):
        if not _value(level, "FRBRthis").startswith(_value(level, "FRBRuri").removesuffix(".xml")):
            yield _say(Code.METADATA, _at(level, "FRBRthis"), f"FRBRthis of the {name} does not begin with its FRBRuri")
    uri, language = _value(expression, "FRBRuri"), _value(expression, "FRBRlanguage", "language")
    begin = f"{_value(work, 'FRBRuri')}/{language}@"
    place = _at(expression, "FRBRuri")
    if not uri.startswith(begin):
        yield _say(Code.METADATA, place, f"expression IRI {uri!r} is not the work's with /{language}@", "Naming Convention 4.6")
    elif uri[len(begin) :] not in ("", _value(expression, "FRBRdate", "date"), _value(expression, "FRBRversionNumber")):
        yield _say(Code.METADATA, place, f"the version in {uri!r} is neither FRBRdate nor FRBRversionNumber", "Naming Convention 4.6")
    wanted = f"{uri}.{_value(manifestation, 'FRBRformat') or 'xml'}"
    if _value(manifestation, "FRBRuri") != wanted:
        yield _say(Code.METADATA, _at(manifestation, "FRBRuri"), f"the manifestation IRI should be {wanted!r}", "Naming Convention 4.7")
    for item in expression.iterfind(_PREFIX + "FRBRlanguage"):
        code = item.get("language", "")
        if not (len(code) == 3 and code.isascii() and code.isalpha() and code.islower()) or code in rules()["bibliographic"]:
            yield _say(Code.METADATA, item, f"language {code!r} is not an ISO 639-2 terminological code", "for example eng, fra, vie, kor")


def _work(block: etree._Element, work: etree._Element) -> Iterator[Diagnostic]:
    iri = _value(work, "FRBRuri")
    parts = iri.split("/")
    if len(parts) < 6 or parts[0] or parts[1] != "akn":
        yield _say(
            Code.METADATA, _at(work, "FRBRuri"), f"work IRI {iri!r} does not begin with /akn/, a jurisdiction and a document type", "Naming Convention 4.5"
        )
        return
    document = next((above for above in block.iterancestors() if above.getparent() is None or _local(above.getparent()) == "akomaNtoso"), None)
    wanted = {"FRBRcountry": parts[2], "FRBRsubtype": parts[4]}
    for name, value in wanted.items():
        if _value(work, name) and _value(work, name) != value:
            yield _say(Code.METADATA, _at(work, name), f"{name} {_value(work, name)!r} is not what the IRI says ({value!r})", "Naming Convention 4.5")
    if document is not None and _local(document) != parts[3]:
        yield _say(Code.METADATA, _at(work, "FRBRuri"), f"the IRI says {parts[3]!r}, but the document is <{_local(document)}>", "Naming Convention 4.5")
    date = _value(work, "FRBRdate", "date")
    if date not in parts and not (date.endswith("-01-01") and date[:4] in parts):
        yield _say(Code.METADATA, _at(work, "FRBRdate"), f"FRBRdate {date!r} does not stand in the IRI {iri!r}", "Naming Convention 4.5")
    if parts[-1] not in (_value(work, "FRBRname"), _value(work, "FRBRnumber"), date):
        yield _say(Code.METADATA, _at(work, "FRBRuri"), f"the IRI ends in {parts[-1]!r}, which is neither FRBRname nor FRBRnumber", "Naming Convention 4.5")
    name = _value(work, "FRBRdate", "name")
    if name not in rules()["dates"]:
        yield _say(Code.PROFILE, _at(work, "FRBRdate"), f"FRBRdate name {name!r} is not one of the profile", f"use one of {', '.join(rules()['dates'])}")


def _at(level: etree._Element, name: str) -> etree._Element:
    """The property that a finding is about, or the level where it is missing."""
    found = level.find(_PREFIX + name)
    return level if found is None else found


def _value(level: etree._Element, name: str, attribute: str = "value") -> str:
    found = level.find(_PREFIX + name)
    return found.get(attribute, "") if found is not None else ""


def _names(elements: list[etree._Element]) -> Iterator[Diagnostic]:
    """Names that the profile does not know, and namespaces beside its own."""
    for element in elements:
        namespace, _, name = element.tag[1:].rpartition("}") if element.tag[0] == "{" else ("", "", element.tag)
        if namespace == AKN and name in _NAMED:
            allowed = rules()[_NAMED[name]]
            if element.get("name") not in allowed:
                yield _say(Code.PROFILE, element, f"name={element.get('name')!r} of <{name}> is not one of the profile: {', '.join(sorted(allowed))}")
        foreign = {namespace, *(str(key)[1:].partition("}")[0] for key in element.attrib if str(key)[0] == "{")} - _NAMESPACES
        for other in sorted(foreign):
            yield _say(Code.PROFILE, element, f"the namespace {other!r} is not one of the profile")
