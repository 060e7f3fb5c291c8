"""The treaty profile: what is asked of an Akoma Ntoso file beyond the official schema. Codes are those of ``diagnostics``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

from lxml import etree

from converter.akn import identifiers
from converter.akn.vocabulary import AKN, NEEDS_ID
from converter.diagnostics import Code, Diagnostic, TreatymarkError

_DOCUMENTS = ("act", "statement", "doc", "documentCollection")
#: attributes that hold ``#id`` of the same file
_LOCAL = ("source", "as", "by", "refersTo", "href", "for", "from", "upTo", "start", "end", "dictionary", "current", "clause", "exclusion")
_NAMED = {"formula": "formulas", "container": "containers", "block": "blocks", "inline": "inlines", "hcontainer": "hcontainers"}
_CODE = re.compile(r"[a-z]{3}$", re.ASCII)


@cache
def rules() -> dict[str, object]:
    """The profile as data, beside this package when it is installed and beside the source otherwise. Raises TreatymarkError if it is missing."""
    here = Path(__file__).resolve().parent.parent
    for folder in (here / "schemas", here.parent / "schemas"):
        path = folder / "treaty-profile.json"
        if path.is_file():
            found: dict[str, object] = json.loads(path.read_text("utf-8"))
            return found
    raise TreatymarkError("the treaty profile (schemas/treaty-profile.json) was not found; install treatymark again")


def _names(key: str) -> frozenset[str]:
    value = rules()[key]
    assert isinstance(value, list)
    return frozenset(str(item) for item in value)


def check(tree: etree._ElementTree) -> Iterator[Diagnostic]:
    """Every departure from the profile, in the order of the checks; ``line`` is that of the element."""
    root = tree.getroot()
    yield from _documents(root)
    yield from _identifiers(root)
    yield from _derivation(tree)
    yield from _references(root)
    yield from _frbr(root)
    yield from _named(root)


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _say(code: Code, element: etree._Element, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, message, line=element.sourceline, column=1, hint=hint)


def _documents(root: etree._Element) -> Iterator[Diagnostic]:
    allowed = rules()["documents"]
    assert isinstance(allowed, dict)
    for document in root:
        name = _local(document)
        if not name or name == "components":
            continue
        if name not in _DOCUMENTS:
            yield _say(Code.PROFILE, document, f"<{name}> is not a document of the treaty profile", f"use one of {', '.join(_DOCUMENTS)}")
        elif document.get("name") not in allowed[name]:
            hint = f"use one of {', '.join(allowed[name])}"
            yield _say(Code.PROFILE, document, f"<{name} name={document.get('name')!r}> is not a kind of the treaty profile", hint)


def _identifiers(root: etree._Element) -> Iterator[Diagnostic]:
    seen: dict[str, int] = {}
    for element in root.iter(f"{{{AKN}}}*"):
        eid = element.get("eId")
        if eid is None:
            if _local(element) in NEEDS_ID:
                yield _say(Code.ID_MISSING, element, f"<{_local(element)}> has no eId", "Naming Convention 5.5.1")
        elif eid in seen:
            yield _say(Code.ID_WRONG, element, f"eId {eid!r} is taken on line {seen[eid]}")
        else:
            seen[eid] = element.sourceline or 0


def _derivation(tree: etree._ElementTree) -> Iterator[Diagnostic]:
    """Compares each eId outside ``meta`` with the one that the Naming Convention derives."""
    fresh = etree.ElementTree(deepcopy(tree.getroot()))
    identifiers.identify(fresh)
    for element, derived in zip(tree.getroot().iter(f"{{{AKN}}}*"), fresh.getroot().iter(f"{{{AKN}}}*"), strict=True):
        eid, wanted = element.get("eId"), derived.get("eId")
        if eid is not None and wanted is not None and eid != wanted:
            yield _say(Code.ID_WRONG, element, f"eId {eid!r} of <{_local(element)}> should be {wanted!r}", "Naming Convention 5.4")


def _references(root: etree._Element) -> Iterator[Diagnostic]:
    known = {element.get("eId") for element in root.iter(f"{{{AKN}}}*")} - {None}
    marked = {element.get("wId") for element in root.iter(f"{{{AKN}}}*")} - {None}
    for element in root.iter("*"):
        for name in _LOCAL:
            value = element.get(name)
            if value and value.startswith("#") and value[1:] not in known and value != "#":
                yield _say(Code.REFERENCE, element, f"{name}={value!r} of <{_local(element)}> leads nowhere")
        original = element.get("original") if _local(element) == "mapping" else None
        if original and original.lstrip("#") not in marked:
            yield _say(Code.REFERENCE, element, f"original={original!r} of <mapping> names no wId of this file")


def _frbr(root: etree._Element) -> Iterator[Diagnostic]:
    for block in root.iter(f"{{{AKN}}}identification"):
        levels = {_local(level): level for level in block}
        work, expression, manifestation = (levels.get(name) for name in ("FRBRWork", "FRBRExpression", "FRBRManifestation"))
        if work is None or expression is None or manifestation is None:
            continue
        iri = _value(work, "FRBRuri")
        parts = iri.split("/")
        if len(parts) < 6 or parts[0] or parts[1] != "akn":
            yield _say(Code.METADATA, work, f"work IRI {iri!r} does not begin with /akn/, a jurisdiction and a document type")
            continue
        wanted = {
            "FRBRcountry": parts[2], "FRBRsubtype": parts[4],
        }  # fmt: skip
        for name, value in wanted.items():
            if _value(work, name) and _value(work, name) != value:
                yield _say(Code.METADATA, work, f"{name} {_value(work, name)!r} is not what the IRI says ({value!r})", "Naming Convention 4.5")
        date = _value(work, "FRBRdate", "date")
        if date not in parts:
            yield _say(Code.METADATA, work, f"FRBRdate {date!r} does not stand in the IRI {iri!r}", "Naming Convention 4.5")
        if parts[-1] not in (_value(work, "FRBRname"), _value(work, "FRBRnumber"), date):
            yield _say(Code.METADATA, work, f"the IRI ends in {parts[-1]!r}, which is neither FRBRname nor FRBRnumber", "Naming Convention 4.5")
        language = _value(expression, "FRBRlanguage", "language")
        uri = _value(expression, "FRBRuri")
        if not uri.startswith(f"{iri}/{language}@"):
            yield _say(Code.METADATA, expression, f"expression IRI {uri!r} is not the work's with /{language}@", "Naming Convention 4.6")
        if not _value(manifestation, "FRBRuri").startswith(uri):
            yield _say(Code.METADATA, manifestation, "the manifestation IRI does not begin with that of the expression", "Naming Convention 4.7")
        for level, name in ((work, "work"), (expression, "expression"), (manifestation, "manifestation")):
            if not _value(level, "FRBRthis").startswith(_value(level, "FRBRuri").removesuffix(".xml")):
                yield _say(Code.METADATA, level, f"FRBRthis of the {name} does not begin with its FRBRuri")
        for item in expression.iter(f"{{{AKN}}}FRBRlanguage"):
            code = item.get("language", "")
            if not _CODE.match(code) or code in _names("bibliographic"):
                yield _say(Code.METADATA, item, f"language {code!r} is not an ISO 639-2 terminological code", "for example eng, fra, vie, kor")
        if _value(work, "FRBRdate", "name") not in _names("dates") and _local(block.getparent().getparent()) != "akomaNtoso":  # type: ignore[union-attr]  # it stands in a meta
            yield _say(Code.METADATA, work, f"FRBRdate name {_value(work, 'FRBRdate', 'name')!r} is not one of the profile")


def _value(level: etree._Element, name: str, attribute: str = "value") -> str:
    found = level.find(f"{{{AKN}}}{name}")
    return found.get(attribute, "") if found is not None else ""


def _named(root: etree._Element) -> Iterator[Diagnostic]:
    for element in root.iter(*(f"{{{AKN}}}{name}" for name in _NAMED)):
        key = _NAMED[_local(element)]
        if element.get("name") not in _names(key):
            yield _say(Code.PROFILE, element, f"name={element.get('name')!r} of <{_local(element)}> is not one of the profile: {', '.join(sorted(_names(key)))}")
