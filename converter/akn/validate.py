"""Validates Akoma Ntoso: well-formedness, the official schema (libxml2, xmlschema or both), the Naming Convention, the treaty profile.

Each level contains those before it, and a level is looked at only if those before it are kept: after an error of the schema nobody can say what is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from converter.akn import schema
from converter.akn.finding import Finding
from converter.akn.vocabulary import AKN, AL, TM
from converter.diagnostics import Code, Diagnostic, Severity, TreatymarkError

if TYPE_CHECKING:
    from converter.akn.coherence import Summary

LEVELS = ("schema", "naming", "profile")
ENGINES = ("libxml2", "xmlschema", "both")
#: what libxml2 adds to an error of an identity constraint; it says nothing (its own "warning" in the clothes of an error)
_SPURIOUS = "No precomputed value available"
#: what libxml2 says when a document passes its limits
_LIMITS = {
    "Excessive depth": "deeper than 256 levels",
    "Maximum": "amplified by entities",
    "too long": "a text or a name is longer than 10 MB",
    "too large": "too large",
}
#: elements and attributes; so many need a gigabyte of memory at the worst
_NODES = 2_500_000
#: elements in one place from which on the way to one of them is dear
_WIDE = 2000
#: errors of the schema that are put into words; nobody reads more at once
_MOST = 1000
#: a compiled schema, its verdict and its log are shared by all threads
_ONE_AT_A_TIME = Lock()
_OLD = {"http://www.akomantoso.org/1.0": "1.0", "http://www.akomantoso.org/2.0": "2.0"}


class Verdict(NamedTuple):
    """What was found, the level that was asked for, and what a valid file says about its work (from the level ``naming`` on)."""

    found: list[Diagnostic]
    level: str
    summary: Summary | None = None


def validate(data: bytes, *, level: str | None = "profile", engine: str = "libxml2", batch: bool = False, thorough: bool = True) -> list[Diagnostic]:
    """Everything that is wrong with a document, with line and column; an empty list if it is valid.

    With ``level`` None a file of this project is judged by the profile, one of somebody else by the schema alone. ``batch`` says that many
    documents follow, so that the whole schema is compiled once instead of a part for each. Without ``thorough`` only that is looked
    at which the converter must never get wrong, not the sense of the text. Raises TreatymarkError for an unknown level or engine.
    """
    return _verdict(data, level, engine, batch=batch, thorough=thorough).found


def judge(data: bytes, *, level: str | None = None, engine: str = "libxml2", batch: bool = False, alone: bool = False) -> Verdict:
    """The same, with what has to be known to compare the files of a work; ``alone`` says that there is no other."""
    return _verdict(data, level, engine, batch=batch, thorough=True, summarised="alone" if alone else "together")


def placed(data: bytes, rows: Sequence[tuple[Code, int, str, str | None, str | None]]) -> list[Diagnostic]:
    """Findings (code, number of the element, message, attribute, expectation) about a document that has been judged before."""
    from converter.akn.positions import Positions

    try:
        tree = _parse(data)
    except etree.XMLSyntaxError:
        return []
    elements = list(tree.getroot().iter("*"))
    positions = Positions(data, tree)
    return [
        positions.diagnostic(Finding(code, elements[number], message, attribute, expected))
        for code, number, message, attribute, expected in rows
        if number < len(elements)
    ]


def _parse(data: bytes) -> etree._ElementTree:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.ElementTree(etree.fromstring(data, parser))


def _verdict(data: bytes, level: str | None, engine: str, *, batch: bool, thorough: bool, summarised: str = "") -> Verdict:
    if (level is not None and level not in LEVELS) or engine not in ENGINES:
        raise TreatymarkError(f"no such level or engine: {level}, {engine}")
    if data.count(b"<") - data.count(b"</") + data.count(b'="') + data.count(b"='") > _NODES:
        message = f"this XML is beyond a limit: more than {_NODES} elements and attributes"
        return Verdict([Diagnostic(Code.TOO_LARGE, message, line=1, column=1)], level or "schema")
    try:
        tree = _parse(data)
    except etree.XMLSyntaxError as error:
        return Verdict([_malformed(data, error)], level or "schema")
    entities: list[Any] = list(tree.iter(etree.Entity))
    if entities:  # none is resolved, so nobody can say what stands there
        return Verdict([_entity(data, entity) for entity in entities], level or "schema")
    elements: list[etree._Element] = list(tree.getroot().iter("*"))  # held, so that each is made once
    foreign = _not_akn(tree.getroot())
    found: list[Finding] = [foreign] if foreign is not None else _schema(tree, engine, data, batch=batch)
    chosen = level or level_of(tree)
    summary = None
    if chosen != "schema" and not any((finding.severity or finding.code.severity) is Severity.ERROR for finding in found):
        found += _beyond(tree, elements, exact=chosen == "profile", thorough=thorough)
        if summarised:
            from converter.akn import coherence

            summary = coherence.summary(tree, units=summarised == "together")
    if not found:
        return Verdict([], chosen, summary)
    from converter.akn.positions import Positions

    positions = Positions(data, tree)
    return Verdict([positions.diagnostic(finding) for finding in found], chosen, summary)


def level_of(tree: etree._ElementTree) -> str:
    """The level that a file asks for: ``profile`` if it carries a mark of this project, else ``schema``."""
    root = tree.getroot()
    if {TM, AL} & set(root.nsmap.values()) or next(root.iter(f"{{{TM}}}*"), None) is not None:
        return "profile"
    ours = (element.get("href", "").endswith("/int.treatymark") for element in root.iter(f"{{{AKN}}}TLCOrganization"))
    return "profile" if any(ours) else "schema"


def _malformed(data: bytes, error: etree.XMLSyntaxError) -> Diagnostic:
    line, column = error.position
    message = error.msg or "no document"
    limit = next(
        (words for sign, words in _LIMITS.items() if sign in message and ("depth" in message or "XML_PARSE_HUGE" in message or "amplification" in message)),
        None,
    )
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n", line) if line else []
    excerpt = lines[line - 1].decode("utf-8", "replace") if line and len(lines) >= line else None
    if limit is not None:
        bound = "at most 256 levels, and 10 MB in one text"
        return Diagnostic(Code.TOO_LARGE, f"this XML is beyond a limit: {limit}", line=line or 1, column=max(column, 1), expected=bound)
    from converter.akn import wording

    message, expected = wording.ill(message, data[:400])
    if message.startswith("Entity '") and excerpt:  # libxml2 stands behind it
        column = excerpt.rfind("&", 0, column) + 1
    return Diagnostic(Code.NOT_WELL_FORMED, message, line=line or 1, column=max(column, 1), excerpt=excerpt, expected=expected)


def _entity(data: bytes, entity: Any) -> Diagnostic:
    line = entity.sourceline or 1
    lines = data.decode("utf-8", "replace").splitlines()
    excerpt = lines[line - 1] if line <= len(lines) else None
    column = (excerpt or "").find(entity.text) + 1 or 1
    return Diagnostic(
        Code.ENTITY,
        f"the entity {entity.text} is not resolved",
        line=line,
        column=column,
        excerpt=excerpt,
        expected="the text that it stands for",
        length=len(entity.text),
    )


def _not_akn(root: etree._Element) -> Finding | None:
    """A finding if a document is another version of Akoma Ntoso, or nothing of the kind."""
    name = etree.QName(root)
    space = name.namespace or ""
    if space == AKN:
        return None
    version = _OLD.get(space) or (space.rpartition("/")[2] if "akn" in space or "akomantoso" in space.lower() else "")
    if space.startswith(AKN):
        version = f"3.0 as it was drafted ({version})"
    if version:
        what = f"this is Akoma Ntoso {version} (namespace {space!r})"
    else:
        what = f"this is <{name.localname}> of the namespace {space!r}" if space else f"this is <{name.localname}> without a namespace"
    return Finding(
        Code.NOT_AKN, root, f"{what}, which is not judged here", None, f"<akomaNtoso xmlns={AKN!r}>", "only Akoma Ntoso 3.0, the OASIS Standard, is validated"
    )


def _schema(tree: etree._ElementTree, engine: str, data: bytes, *, batch: bool) -> list[Finding]:
    if engine == "libxml2":
        return _libxml2(tree, data, batch=batch)
    from converter.akn import second_opinion

    if engine == "xmlschema":
        return second_opinion.validate(tree, _MOST)
    return second_opinion.compared(tree, _libxml2(tree, data, batch=batch), _MOST)


def _libxml2(tree: etree._ElementTree, data: bytes, *, batch: bool) -> list[Finding]:
    with _ONE_AT_A_TIME:
        return _by_schema(tree, data, batch=batch)


def _by_schema(tree: etree._ElementTree, data: bytes, *, batch: bool) -> list[Finding]:
    if max(map(len, tree.getroot().iter("*"))) > _WIDE:
        return _of_many(tree, data)
    names = None if batch else schema.names_in(tree.getroot())
    if names is not None and schema.for_names(names).validate(tree):
        return []
    whole = schema.whole()
    if whole.validate(tree):
        return []
    return list(_messages(tree, whole.error_log))


def _of_many(tree: etree._ElementTree, data: bytes) -> list[Finding]:
    """The findings about a document with a very long row of elements."""
    from converter.akn import wide

    whole = schema.whole()
    total = wide.count(data, whole)
    if not total:
        return []
    if total <= _MOST:
        whole.validate(tree)
        return list(_messages(tree, whole.error_log))
    whole.validate(wide.cut(tree, _WIDE))
    log: Any = whole.error_log
    entries = [entry for entry in log if not wide.is_of_the_cut(entry.message)]
    return [*_messages(tree, entries[:_MOST]), _more(tree, total - min(_MOST, len(entries)))]


def _more(tree: etree._ElementTree, number: int) -> Finding:
    return Finding(Code.SCHEMA, tree.getroot(), f"the schema has {number} things more against this file; mend what is told first")


def _messages(tree: etree._ElementTree, log: Any) -> Iterator[Finding]:
    from converter.akn.finding import local
    from converter.akn.wording import put

    said: set[tuple[etree._Element, str | None]] = set()
    told: set[tuple[etree._Element, str]] = set()
    held: dict[etree._Element, frozenset[str]] = {}
    for number, entry in enumerate(log):
        if number == _MOST:
            yield _more(tree, len(log) - number)
            return
        if _SPURIOUS in entry.message:
            continue
        element = _element(tree, entry)
        message, attribute, expected = put(entry.message, local(element.getparent()))
        if (element, message) in told:
            continue
        told.add((element, message))
        if attribute is not None:  # a value that breaks a type breaks the types it is made of
            if (element, attribute) in said:
                continue
            said.add((element, attribute))
            if element not in held:
                held[element] = frozenset(str(key).rpartition("}")[2] for key in element.attrib)
        yield Finding(Code.SCHEMA, element, message, attribute if attribute and attribute.rpartition("}")[2] in held[element] else None, expected)


def _element(tree: etree._ElementTree, entry: Any) -> etree._Element:
    """The element that an entry of the error log is about; the root if libxml2 gives no way to it."""
    spaces = {prefix: uri for prefix, uri in tree.getroot().nsmap.items() if prefix}
    try:
        found = tree.xpath(entry.path, namespaces=spaces) if entry.path else None
    except etree.XPathError:
        found = None
    if isinstance(found, list) and found and isinstance(found[0], etree._Element):
        return found[0]
    same = next((element for element in tree.getroot().iter("*") if element.sourceline == entry.line), None)
    return same if same is not None else tree.getroot()


def _beyond(tree: etree._ElementTree, elements: list[etree._Element], *, exact: bool, thorough: bool) -> Iterator[Finding]:
    from converter.akn import naming, profile

    pointing, qualified = naming.pointers(elements)
    broken = renumbered = False
    for finding in naming.check(tree, elements, pointing, exact=exact):
        broken = broken or finding.code is Code.REFERENCE  # an entry may be unused only because its reference is misspelt
        renumbered = renumbered or finding.code is Code.ID_NUMBER  # so may a number
        yield finding
    if exact:
        yield from profile.check(tree.getroot(), elements, qualified)
    if thorough:
        yield from naming.more(elements, pointing, exact=exact, unused=not broken)
        if exact:
            from converter.akn import coverage, sense

            yield from sense.check(tree, elements, numbers=not renumbered)
            yield from coverage.check(tree, elements)
