"""Validates Akoma Ntoso: well-formedness, the official schema (libxml2, xmlschema or both), the treaty profile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from converter.akn import schema
from converter.diagnostics import Code, Diagnostic, TreatymarkError

LEVELS = ("schema", "profile")
ENGINES = ("libxml2", "xmlschema", "both")
#: what libxml2 adds to an error of an identity constraint; it says nothing (its own "warning" in the clothes of an error)
_SPURIOUS = "No precomputed value available"


def validate(data: bytes, *, level: str = "profile", engine: str = "libxml2", batch: bool = False) -> list[Diagnostic]:
    """Everything that is wrong with a document, with line and column; an empty list if it is valid.

    ``batch`` says that many documents follow, so that the whole schema is compiled once instead of a part for each.
    """
    if level not in LEVELS or engine not in ENGINES:
        raise TreatymarkError(f"no such level or engine: {level}, {engine}")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.ElementTree(etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        return [Diagnostic(Code.NOT_WELL_FORMED, error.msg or "no document", line=line or 1, column=max(column, 1))]
    entities: list[Any] = list(tree.iter(etree.Entity))
    if entities:  # none is resolved, so nobody can say what stands there
        return [
            Diagnostic(Code.SCHEMA, f"the entity {entity.text} is not resolved: write what it stands for", line=entity.sourceline, column=1)
            for entity in entities
        ]
    found: list[Diagnostic] = []
    if engine in ("libxml2", "both"):
        found += _libxml2(tree, batch=batch)
    if engine in ("xmlschema", "both"):
        found += _xmlschema(tree)
    if level == "profile" and not found:
        from converter.akn import profile

        found += profile.check(tree)
    return found


def _libxml2(tree: etree._ElementTree, *, batch: bool) -> list[Diagnostic]:
    names = None if batch else schema.names_in(tree.getroot())
    if names is not None and schema.for_names(names).validate(tree):
        return []
    whole = schema.whole()
    if whole.validate(tree):
        return []
    return list(_messages(whole.error_log))


def _messages(log: etree._ListErrorLog) -> Iterator[Diagnostic]:
    for entry in log:
        if _SPURIOUS in entry.message:
            continue
        message = entry.message.replace("{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}", "")
        yield Diagnostic(Code.SCHEMA, message, line=entry.line, column=max(entry.column, 1))


def _xmlschema(tree: etree._ElementTree) -> list[Diagnostic]:
    from converter.akn import second_opinion

    return second_opinion.validate(tree)
