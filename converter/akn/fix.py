"""Mends an AKN file where that needs no judgement: dates, missing ``content``, eIds and the references to them.

The bytes are changed only where something changes, so that a diff shows nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from converter.akn import identifiers
from converter.akn.finding import PREFIX, akn
from converter.akn.patterns import Pattern, pattern_of
from converter.akn.validate import level_of
from converter.diagnostics import Code

_DATED = frozenset("FRBRdate date docDate publication eventRef step".split())
_UNITS = frozenset(
    "article book chapter clause division indent list paragraph part point proviso rule section subchapter subclause subdivision sublist "
    "subparagraph subpart subrule subsection subtitle title tome alinea level transitional hcontainer".split()
)
_ATTRIBUTE = re.compile(r"""(\s+)([^\s=>/]+)(\s*=\s*)("[^"]*"|'[^']*')""")
_TAG = re.compile(r"<[^\s/>]+")


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def mended(files: Mapping[str, bytes], *, level: str | None = None) -> dict[str, bytes]:
    """The files, mended. Those that are not well-formed UTF-8, or use entities, stay as they are; eIds change only at levels above ``schema``."""
    found: dict[str, str] = {}
    renamed: dict[str, dict[str, str]] = {}
    for path, data in files.items():
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        tree = _tree(text)
        if tree is None or not akn(tree.getroot()) or b"<!ENTITY" in data:
            continue
        chosen = level or level_of(tree)
        text = _apply(text, _dates(text, tree))
        text = _rewrapped(text)
        if chosen != "schema":
            text, changes = _identified(text, exact=chosen == "profile")
            iri = next((one.get("value", "") for one in tree.getroot().iterfind(f".//{PREFIX}FRBRExpression/{PREFIX}FRBRuri")), "")
            if changes and iri:
                renamed[iri] = changes
        found[path] = text
    return {path: _referring(found[path], renamed).encode() if path in found else data for path, data in files.items()}


def _tree(text: str) -> etree._ElementTree | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.ElementTree(etree.fromstring(text.encode(), parser))
    except etree.XMLSyntaxError:
        return None


def _spans(text: str) -> list[tuple[int, int]]:
    """Where each element's start tag and end tag begin, in characters; for an empty element twice the same."""
    from xml.parsers import expat

    data = text.encode()
    found: list[list[int]] = []
    open_: list[int] = []
    parser = expat.ParserCreate("utf-8")

    def start(name: str, attributes: object) -> None:
        open_.append(len(found))
        found.append([parser.CurrentByteIndex, 0])

    def end(name: str) -> None:
        found[open_.pop()][1] = parser.CurrentByteIndex

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(data, True)
    if len(data) == len(text):
        return [(low, high) for low, high in found]
    wanted = sorted({byte for pair in found for byte in pair})
    at, byte, known = 0, 0, {}
    for one in wanted:
        at += len(data[byte:one].decode())
        byte = one
        known[one] = at
    return [(known[low], known[high]) for low, high in found]


def _attributes(text: str, start: int) -> tuple[dict[str, re.Match[str]], int]:
    """The attributes of the tag that begins at ``start``, and where its name ends."""
    tag = _TAG.match(text, start)
    assert tag is not None
    found: dict[str, re.Match[str]] = {}
    at = tag.end()
    while match := _ATTRIBUTE.match(text, at):
        found[match[2]] = match
        at = match.end()
    return found, tag.end()


def _set(text: str, start: int, name: str, value: str) -> _Edit:
    """The edit that gives a value to an attribute (a new one stands first)."""
    known, end = _attributes(text, start)
    if name in known:
        match = known[name]
        return _Edit(match.start(4), match.end(4), f'"{value}"')
    return _Edit(end, end, f' {name}="{value}"')


def _apply(text: str, edits: list[_Edit]) -> str:
    out, at = [], 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        out += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*out, text[at:]])


def _dates(text: str, tree: etree._ElementTree) -> list[_Edit]:
    edits: list[_Edit] = []
    spans: list[tuple[int, int]] = []
    for number, element in enumerate(tree.getroot().iter("*")):
        said = element.get("date") if akn(element) in _DATED else None
        wanted = date_of(said) if said is not None else None
        if wanted is not None and wanted != said:
            spans = spans or _spans(text)
            edits.append(_set(text, spans[number][0], "date", wanted))
    return edits


def date_of(said: str) -> str | None:
    """A date as the schema wants it, if what is said can mean one day only; None if not.

    2020/1/5, 2020.01.05 and 20200105 are 2020-01-05; a year alone is its first day (AKN4UN).
    """
    import datetime

    said = said.strip()
    match = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?", said) or re.fullmatch(r"(\d{4})(\d{2})(\d{2})", said)
    if match is None and re.fullmatch(r"\d{4}", said):
        return f"{said}-01-01" if said != "0000" else None
    if match is None:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None


def _rewrapped(text: str) -> str:
    """Blocks that stand right in a unit are set in ``content``, if nothing but ``num``, ``heading`` and blocks stands there."""
    tree = _tree(text)
    if tree is None:
        return text
    edits: list[_Edit] = []
    spans: list[tuple[int, int]] = []
    order: dict[etree._Element, int] = {}
    for element in tree.getroot().iter("*"):
        if akn(element) not in _UNITS:
            continue
        rest = [child for child in element.iterchildren("*") if akn(child) not in ("num", "heading", "subheading")]
        if not rest or any(not _is_block(child) for child in rest) or (element.prefix or ""):
            continue
        if not spans:
            spans = _spans(text)
            order = {one: at for at, one in enumerate(tree.getroot().iter("*"))}
        first, last = spans[order[rest[0]]], spans[order[rest[-1]]]
        end = text.index(">", _attributes(text, last[1])[1] if last[0] == last[1] else last[1]) + 1
        edits += [_Edit(first[0], first[0], "<content>"), _Edit(end, end, "</content>")]
    return _apply(text, edits)


def _is_block(element: etree._Element) -> bool:
    name = akn(element)
    return name in ("p", "block", "table", "blockList", "tblock", "ul", "ol", "toc") and pattern_of(name) in (
        Pattern.BLOCK,
        Pattern.CONTAINER,
        Pattern.HIERARCHY,
    )


def _identified(text: str, *, exact: bool) -> tuple[str, dict[str, str]]:
    """The text with the derived eIds and the references to them, and which eIds changed.

    If not ``exact``, only what the Naming Convention forbids is changed (and what is named after it), not what a publisher chose.
    """
    tree = _tree(text)
    if tree is None:
        return text, {}
    elements = list(tree.getroot().iter("*"))
    order = {element: number for number, element in enumerate(elements)}
    derived = dict(identifiers.derive(tree)[0])
    wanted = {element: eid for element, eid in derived.items() if element.get("eId") != eid} if exact else _forbidden(tree, elements, derived)
    if not wanted:
        return text, {}
    told = Counter(element.get("eId") for element in elements)
    changes = {element.get("eId", ""): eid for element, eid in wanted.items() if told[element.get("eId")] == 1 and element.get("eId")}
    spans = _spans(text)
    edits = [_set(text, spans[order[element]][0], "eId", eid) for element, eid in wanted.items()]
    for element in elements:
        for name, raw in element.items():
            key, value = str(name), str(raw)
            if value[:1] == "#" and key != "original" and not key.startswith("{"):
                pointed = " ".join(f"#{changes.get(part[1:], part[1:])}" if part[0] == "#" else part for part in value.split())  # refersTo is a list
                if pointed != " ".join(value.split()):
                    edits.append(_set(text, spans[order[element]][0], key, pointed))
    return _apply(text, edits), changes


def _forbidden(tree: etree._ElementTree, elements: list[etree._Element], derived: dict[etree._Element, str]) -> dict[etree._Element, str]:
    """New eIds for those elements whose own break the Naming Convention, and for what is named after them; none that another element keeps."""
    from converter.akn import naming

    codes = (Code.ID_MISSING, Code.ID_SYNTAX, Code.ID_PREFIX, Code.ID_NUMBER)
    wrong = {finding.element for finding in naming.check(tree, elements, [], exact=False) if finding.code in codes}
    for element in elements:
        eid = element.get("eId") or ""
        if any(above in wrong and eid.startswith(f"{above.get('eId')}__") for above in element.iterancestors()):
            wrong.add(element)
    taken = {element.get("eId") for element in elements if element not in wrong}
    found: dict[etree._Element, str] = {}
    for element in elements:
        if element not in wrong or element not in derived:
            continue
        eid = derived[element]
        prefix = eid.rpartition("__")[0]
        above = next((one for one in element.iterancestors() if derived.get(one) == prefix), None) if prefix else None
        if above is not None and found.get(above) is None and above.get("eId") is None:  # the whole way down has to be named
            outer = (one for one in reversed(list(element.iterancestors())) if one.get("eId") is None and one not in found)
            for one in outer:
                if one in derived and eid.startswith(f"{derived[one]}__") and derived[one] not in taken:
                    found[one] = derived[one]
                    taken.add(derived[one])
        if above is not None:
            eid = (found.get(above) or above.get("eId") or prefix) + eid[len(prefix) :]
        if eid not in taken and eid != element.get("eId"):
            found[element] = eid
            taken.add(eid)
    return found


def _referring(text: str, renamed: Mapping[str, Mapping[str, str]]) -> str:
    """The text with references by IRI to elements, of this file or another, that have new eIds."""
    for iri, changes in renamed.items():
        if iri in text:
            parts = re.split("(" + re.escape(iri) + r"(?:/!main)?#)([^\"'\s<]+)", text)  # before, IRI, eId, between, IRI, eId ... behind
            parts[2::3] = [changes.get(eid, eid) for eid in parts[2::3]]
            text = "".join(parts)
    return text
