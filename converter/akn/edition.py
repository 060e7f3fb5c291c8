"""A manifest for expressions that exist already, whoever wrote them: a ``documentCollection`` that says what their own FRBR blocks say."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from converter.akn import identifiers
from converter.akn.metadata import COLLECTION, SOURCE
from converter.akn.vocabulary import AKN
from converter.languages import language

_LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")


def _sub(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{AKN}}}{tag}", attributes)


def _value(tree: etree._ElementTree, level: str, name: str, attribute: str = "value") -> str:
    for block in tree.getroot().iter(f"{{{AKN}}}{level}"):
        element = block.find(f"{{{AKN}}}{name}")
        return element.get(attribute, "") if element is not None else ""
    return ""


def manifest(trees: Mapping[str, etree._ElementTree]) -> etree._ElementTree:
    """Ties expressions together by their alpha-3 codes, the pivot first; day, country and name are those of the pivot's work."""
    pivot = next(iter(trees.values()))
    country = _value(pivot, "FRBRWork", "FRBRcountry") or "xx"
    day = _value(pivot, "FRBRWork", "FRBRdate", "date") or _value(pivot, "FRBRExpression", "FRBRdate", "date") or "0001-01-01"
    name = _value(pivot, "FRBRWork", "FRBRname") or "edition"
    work = f"/akn/{country}/documentCollection/{COLLECTION}/{day}/{name}"
    expression = f"{work}/mul@{day}"
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN})  # type: ignore[dict-item]  # the stubs forget the default namespace
    collection = _sub(root, "documentCollection", name=COLLECTION)
    meta = _sub(collection, "meta")
    block = _sub(meta, "identification", source=SOURCE)
    uris = (work, expression, f"{expression}.xml")
    this = (f"{work}/!main", f"{expression}/!main", f"{expression}/!main.xml")
    for level, uri, part in zip(_LEVELS, uris, this, strict=True):
        element = _sub(block, level)
        _sub(element, "FRBRthis", value=part)
        _sub(element, "FRBRuri", value=uri)
        title = _value(pivot, "FRBRWork", "FRBRalias")
        if level == "FRBRWork" and title:
            _sub(element, "FRBRalias", value=title, name="title")
        _sub(element, "FRBRdate", date=day, name={"FRBRWork": "adoption", "FRBRExpression": "edition", "FRBRManifestation": "markup"}[level])
        _sub(element, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
        if level == "FRBRWork":
            _sub(element, "FRBRcountry", value=country)
            _sub(element, "FRBRsubtype", value=COLLECTION)
            _sub(element, "FRBRname", value=name)
        elif level == "FRBRExpression":
            for code in ("mul", *trees):
                _sub(element, "FRBRlanguage", language=code)
        else:
            _sub(element, "FRBRformat", value="xml")
    references = _sub(meta, "references", source=SOURCE)
    _sub(references, "TLCOrganization", eId=SOURCE[1:], href="/akn/ontology/organization/int.treatymark", showAs="converter")
    _sub(references, "TLCRole", eId="editor", href="/akn/ontology/role/editor", showAs="editor")
    body = _sub(collection, "collectionBody")
    for code, tree in trees.items():
        href = _value(tree, "FRBRExpression", "FRBRuri") or _value(tree, "FRBRExpression", "FRBRthis")
        _sub(_sub(body, "component"), "documentRef", href=href, showAs=f"{language(code).name} text")
    made = etree.ElementTree(root)
    identifiers.identify(made)
    return made
