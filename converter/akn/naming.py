"""The Naming Convention 1.0: eIds, references and the correspondences between IRIs and the FRBR block."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from converter.akn import identifiers
from converter.akn.finding import PREFIX, Finding, akn, local, text_of
from converter.akn.patterns import ids
from converter.akn.rules import rules
from converter.diagnostics import Code
from converter.languages import language
from converter.languages.language import Language

#: attributes that hold ``#id`` of the same file
_LOCAL = frozenset("source as by refersTo href for from upTo start end dictionary current clause exclusion alternativeTo noteRef".split())
_LEVELS = ("FRBRWork", "FRBRExpression", "FRBRManifestation")
#: what some write and others leave out (1-bis, 1bis), and what a number keeps when only a suffix tells it from another
_INSERTED = r"(?<=\d)-(?=[a-z])"
_SUFFIX = r"_[2-9]\d*$|_1\d+$"


#: an element, the name of an attribute of it, and its value
Pointers = list[tuple[etree._Element, str, str]]


def pointers(elements: list[etree._Element]) -> tuple[Pointers, list[etree._Element]]:
    """Every attribute that points at something (it has a ``#`` in it), and the elements with an attribute of a namespace."""
    found: Pointers = []
    qualified = []
    for element in elements:
        for key, value in element.items():
            if "#" in value:
                found.append((element, str(key), str(value)))
            if key[0] == "{":
                qualified.append(element)
    return found, qualified


def check(tree: etree._ElementTree, elements: list[etree._Element], pointing: Pointers, *, exact: bool) -> Iterator[Finding]:
    """Departures from the Convention; with ``exact`` eIds must also be the ones that the treaty profile chooses where the Convention leaves a choice."""
    yield from _missing(tree, elements, exact=exact)
    yield from _derived(tree) if exact else _shaped(elements)
    yield from _references(elements, pointing)
    for element in elements:
        if element.tag == PREFIX + "identification":
            yield from _frbr(element)


def _missing(tree: etree._ElementTree, elements: list[etree._Element], *, exact: bool) -> Iterator[Finding]:
    required = ids("required")
    if not exact and not any(
        element.get("eId") and akn(element) in required and not any(akn(above) == "meta" for above in element.iterancestors()) for element in elements
    ):
        return  # eIds are not used at all
    missing = [element for element in elements if element.get("eId") is None and akn(element) in required]
    if not missing:
        return
    wanted = dict(identifiers.derive(tree)[0])
    for element in missing:
        eid = wanted.get(element)
        yield Finding(Code.ID_MISSING, element, f"<{local(element)}> has no eId", None, f"eId={eid!r}" if eid else None, "Naming Convention 5.5.1")


def _derived(tree: etree._ElementTree) -> Iterator[Finding]:
    """Compares each eId with the derived one. What only follows from a wrong eId around it is not told again."""
    found, clashes = identifiers.derive(tree)
    suffixed = set(clashes)
    wrong: dict[str, str] = {}
    for element, wanted in found:
        eid = element.get("eId")
        if eid is None:
            continue
        if eid != wanted:
            if not _follows(eid, wanted, wrong):
                known = _shape(element, eid, _words(tree))
                message = f"eId {eid!r} of <{local(element)}> should be {wanted!r}"
                yield known or Finding(Code.ID_WRONG, element, message, "eId", wanted, "Naming Convention 5.4; treatymark validate --fix sets eIds")
            wrong[eid] = wanted
        elif wanted in suffixed:
            yield Finding(Code.ID_SUFFIX, element, f"only a suffix keeps eId {wanted!r} apart: its number is printed twice here", "eId")


def _follows(eid: str, wanted: str, wrong: dict[str, str]) -> bool:
    at = eid.rfind("__")
    while at > 0:
        if wrong.get(eid[:at]) is not None and wrong[eid[:at]] + eid[at:] == wanted:
            return True
        at = eid.rfind("__", 0, at)
    return False


def _shaped(elements: list[etree._Element]) -> Iterator[Finding]:
    """What the Convention asks of every eId, whatever choices the publisher made."""
    if not elements:
        return
    words = _words(elements[0].getroottree())
    known = {element.get("eId") for element in elements}
    wrong: set[etree._Element] = set()
    for element in elements:
        eid = element.get("eId")
        if eid is not None and akn(element):
            finding = _shape(element, eid, words)
            if finding is None:
                continue
            wrong.add(element)
            follows = finding.code is Code.ID_PREFIX and any(above in wrong for above in element.iterancestors()) and eid.rpartition("__")[0] not in known
            if not follows:
                yield finding


def _words(tree: etree._ElementTree) -> Language | None:
    code = next((element.get("language") for element in tree.getroot().iter(PREFIX + "FRBRlanguage")), None)
    return language(code) if code else None


def _shape(element: etree._Element, eid: str, words: Language | None) -> Finding | None:
    """A finding if prefix, element_ref or number of an eId cannot be right for the element (NC 5.4)."""
    name = akn(element)
    if name in identifiers.LABELLED:
        return None
    reference = identifiers.reference_of(name)
    prefix, _, last = eid.rpartition("__")
    if last != reference and not (last.startswith(reference + "_") and len(last) > len(reference) + 1):
        begin = f"{prefix}__" if prefix else ""
        return Finding(
            Code.ID_SYNTAX, element, f"eId {eid!r} does not name <{name}>", "eId", f"{begin}{reference} or {begin}{reference}_number", "Naming Convention 5.4.2"
        )
    if prefix and not any(above.get("eId") == prefix for above in element.iterancestors()):
        return Finding(
            Code.ID_PREFIX, element, f"no element around <{name}> has the eId {prefix!r}, with which {eid!r} begins", "eId",
            "the eId of an element around it, or none", "Naming Convention 5.4.1",
        )  # fmt: skip
    number = last[len(reference) + 1 :]
    printed = next((child for child in element if akn(child) == "num"), None) if element.tag != PREFIX + "num" else None
    if printed is not None and number and name in identifiers.NUMBERED:
        meant = identifiers.number_of(text_of(printed), words)
        if meant and not {meant, re.sub(_INSERTED, "", meant)} & {number, re.sub(_SUFFIX, "", number)}:
            return Finding(
                Code.ID_NUMBER, element, f"eId {eid!r} has the number {number!r}, but {meant!r} is printed", "eId",
                f"{prefix}__{reference}_{meant}" if prefix else f"{reference}_{meant}", "Naming Convention 5.4.3",
            )  # fmt: skip
    return None


def _references(elements: list[etree._Element], pointing: Pointers) -> Iterator[Finding]:
    known = {element.get("eId") for element in elements}
    marked: set[str | None] | None = None
    own = _own(elements)
    for element, name, value in pointing:
        if value[:1] == "#":
            if name in _LOCAL:
                missing = [one for one in value.split() if one[0] == "#" and one != "#" and one[1:] not in known]  # refersTo is a list
                if missing:
                    near = _near(missing[0][1:], known)
                    said = f"{name}={missing[0]!r} of <{local(element)}> leads nowhere"
                    yield Finding(Code.REFERENCE, element, said, name, "# and an eId of this file", near)
            elif name == "original":
                marked = marked if marked is not None else {other.get("wId") for other in elements}
                if value[1:] not in marked:
                    said = f"original={value!r} of <{local(element)}> names no wId of this file"
                    yield Finding(Code.MAPPING, element, said, name, "# and a wId of this file")
        elif name == "href":
            base, _, fragment = value.partition("#")
            if base in own and fragment not in known:
                said = f"href={value!r} of <{local(element)}> leads to no element of this file"
                yield Finding(Code.REFERENCE, element, said, name, "an eId of this file")


def _own(elements: list[etree._Element]) -> set[str]:
    """The IRIs of the expression and the manifestation that a file is."""
    for element in elements:
        if element.tag == PREFIX + "identification":
            return {value.get("value", "") for level in element if akn(level) != "FRBRWork" for value in level if akn(value) in ("FRBRthis", "FRBRuri")} - {""}
    return set()


def _near(eid: str, known: set[str | None]) -> str | None:
    if len(known) > 5000:
        return None
    from difflib import get_close_matches

    close = get_close_matches(eid, sorted(filter(None, known)), 1, 0.75)
    return f"did you mean #{close[0]}?" if close else None


def more(elements: list[etree._Element], pointing: Pointers, *, exact: bool, unused: bool) -> Iterator[Finding]:
    """wIds, mappings and entries that nothing uses: what the converter's own files cannot get wrong."""
    used = {part[1:] for _, _, value in pointing for part in value.split() if part[:1] == "#"}
    code = ""
    mappings, marked = [], []
    for element in elements:
        name, wid = akn(element), element.get("wId")
        if wid is not None:
            marked.append(element)
        if name == "mapping":
            mappings.append(element)
        elif name == "FRBRlanguage":
            code = code or element.get("language", "")
        elif unused and name.startswith("TLC") and element.get("eId") not in used:
            hint = "take it out, or refer to it where it is meant"
            yield Finding(Code.UNUSED, element, f"nothing uses the entry {element.get('eId')!r} of the references", "eId", None, hint)
    by_eid = {element.get("eId"): element for element in elements} if mappings else {}
    for element in mappings:
        original, current = element.get("original", "")[1:], element.get("current", "")[1:]
        target = by_eid.get(current)
        if target is not None and target.get("wId") != original:
            wid = target.get("wId")
            said = f"has the wId {wid!r}" if wid else "has no wId"
            wanted = f"original='#{wid}'" if wid else f"wId={original!r} on {current!r}"
            yield Finding(Code.MAPPING, element, f"the mapping says {original!r}, but {current!r} {said}", "original", wanted)
    mapped = {element.get("current", "")[1:] for element in mappings}
    for element in marked:
        wid, eid = element.get("wId", ""), element.get("eId")
        if wid == eid:
            wanted = "no wId, or one that differs from the eId"
            yield Finding(Code.WID, element, f"wId {wid!r} says what the eId says", "wId", wanted, "Naming Convention 5.5.3")
        elif exact and wid and not wid.startswith(f"{code}_") and eid not in mapped:
            wanted = f"<mapping original='#{wid}' current='#{eid}'/> in analysis/mappings"
            yield Finding(Code.MAPPING, element, f"wId {wid!r} has no mapping", "wId", wanted)


def _frbr(block: etree._Element) -> Iterator[Finding]:
    """The correspondences that Naming Convention 4.5 to 4.7 demand between IRIs and properties."""
    levels = {local(level): level for level in block}
    if not all(name in levels for name in _LEVELS):
        return
    work, expression, manifestation = (levels[name] for name in _LEVELS)
    found = [*_work(block, work), *_this(work, "work")]
    yield from found[:1] if any(akn(one.element) == "FRBRuri" for one in found) else found
    if any(akn(one.element) == "FRBRuri" for one in found):
        return  # what is built on a wrong IRI is wrong for that reason
    for item in expression.iterfind(PREFIX + "FRBRlanguage"):
        code = item.get("language", "")
        if not (len(code) == 3 and code.isascii() and code.isalpha() and code.islower()) or code in rules()["bibliographic"]:
            yield Finding(
                Code.LANGUAGE_CODE,
                item,
                f"language {code!r} is not an ISO 639-2 terminological code",
                "language",
                "for example eng, fra, vie, kor",
                "Naming Convention 4.6.1",
            )
            return
    uri, code = value_of(expression, "FRBRuri"), value_of(expression, "FRBRlanguage", "language")
    begin = f"{value_of(work, 'FRBRuri')}/{code}@"
    place = at(expression, "FRBRuri")
    if not uri.startswith(begin):
        yield Finding(Code.METADATA, place, f"expression IRI {uri!r} is not the work's with /{code}@", "value", begin + "...", "Naming Convention 4.6")
        return
    if uri[len(begin) :] not in ("", value_of(expression, "FRBRdate", "date"), value_of(expression, "FRBRversionNumber")):
        dated = value_of(expression, "FRBRdate", "date")
        yield Finding(
            Code.METADATA, place, f"the version in {uri!r} is neither FRBRdate nor FRBRversionNumber", "value", begin + dated, "Naming Convention 4.6"
        )
        return
    yield from _this(expression, "expression")
    wanted = f"{uri}.{value_of(manifestation, 'FRBRformat') or 'xml'}"
    if value_of(manifestation, "FRBRuri") != wanted:
        yield Finding(Code.METADATA, at(manifestation, "FRBRuri"), f"the manifestation IRI should be {wanted!r}", "value", wanted, "Naming Convention 4.7")
        return
    yield from _this(manifestation, "manifestation")


def _this(level: etree._Element, name: str) -> Iterator[Finding]:
    begin = value_of(level, "FRBRuri").removesuffix(".xml")
    if not value_of(level, "FRBRthis").startswith(begin):
        yield Finding(Code.METADATA, at(level, "FRBRthis"), f"FRBRthis of the {name} does not begin with its FRBRuri", "value", f"{begin}/!main")


def _work(block: etree._Element, work: etree._Element) -> Iterator[Finding]:
    iri = value_of(work, "FRBRuri")
    parts = (iri[iri.index("/", iri.index("://") + 3) :] if iri.startswith(("http://", "https://")) and iri.count("/") > 2 else iri).split("/")
    if len(parts) < 5 or parts[0] or parts[1] != "akn" or not re.fullmatch(r"[a-z]{2}(-[a-z0-9]{1,3})?", parts[2]):
        yield Finding(
            Code.IRI, at(work, "FRBRuri"), f"work IRI {iri!r} does not begin with /akn/, a jurisdiction and a document type", "value",
            "/akn/jurisdiction/type/subtype/author/date/name", "Naming Convention 4.5",
        )  # fmt: skip
        return
    document = next((above for above in block.iterancestors() if above.getparent() is None or local(above.getparent()) == "akomaNtoso"), None)
    for name, value in {"FRBRcountry": parts[2], "FRBRsubtype": parts[4]}.items():
        if value_of(work, name) and value_of(work, name) != value:
            yield Finding(
                Code.METADATA, at(work, name), f"{name} {value_of(work, name)!r} is not what the IRI says ({value!r})", "value", value, "Naming Convention 4.5"
            )
    if document is not None and local(document) != parts[3]:
        yield Finding(
            Code.METADATA,
            at(work, "FRBRuri"),
            f"the IRI says {parts[3]!r}, but the document is <{local(document)}>",
            "value",
            local(document),
            "Naming Convention 4.5",
        )
    date = value_of(work, "FRBRdate", "date")
    if date not in parts and date[:4] not in parts:  # the year alone may stand there
        yield Finding(Code.METADATA, at(work, "FRBRdate"), f"FRBRdate {date!r} does not stand in the IRI {iri!r}", "date", None, "Naming Convention 4.5")
    named = [value for value in (value_of(work, "FRBRname"), value_of(work, "FRBRnumber")) if value]
    if named and parts[-1] not in (*named, date, date[:4]):
        yield Finding(
            Code.METADATA,
            at(work, "FRBRuri"),
            f"the IRI ends in {parts[-1]!r}, which is neither FRBRname nor FRBRnumber",
            "value",
            None,
            "Naming Convention 4.5",
        )


def at(level: etree._Element, name: str) -> etree._Element:
    """The property that a finding is about, or the level where it is missing."""
    found = level.find(PREFIX + name)
    return level if found is None else found


def value_of(level: etree._Element, name: str, attribute: str = "value") -> str:
    """The value of the first property of a name; empty if there is none."""
    found = level.find(PREFIX + name)
    return found.get(attribute, "") if found is not None else ""
