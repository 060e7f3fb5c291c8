"""The same schema in another implementation (the package xmlschema), as a second opinion."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import Any

import xmlschema
from lxml import etree

from converter.akn import schema
from converter.akn.finding import Finding, local, words
from converter.akn.vocabulary import AKN
from converter.diagnostics import Code

#: where the engines are known to differ: libxml2 checks the lexical form of an IRI, xmlschema does not
_KNOWN = "libxml2 looks into the spelling of IRIs (xs:anyURI), xmlschema does not; the stricter one is believed"


@cache
def _compiled() -> xmlschema.XMLSchema:
    # without use_fallback=False its own copy of XHTML is applied to what stands in ``foreign``
    from converter.akn import cache

    def build() -> xmlschema.XMLSchema:
        return xmlschema.XMLSchema(str(schema.path()), use_fallback=False)

    found = cache.kept(cache.key(schema.path()), build)
    return found if isinstance(found, xmlschema.XMLSchema) else build()


def validate(tree: etree._ElementTree, most: int = 1000) -> list[Finding]:
    """The errors that xmlschema finds, no more than ``most``."""
    return [_finding(tree, error) for error in islice(_compiled().iter_errors(tree), most)]


def compared(tree: etree._ElementTree, first: list[Finding], most: int = 1000) -> list[Finding]:
    """The findings of libxml2 if both engines refuse a document; else those of the one that does, and that they differ, and why."""
    second = validate(tree, most)
    if bool(first) == bool(second):
        return first
    found = first or second
    known = bool(first) and all(_is_iri(finding) for finding in first)
    strict, lax = ("libxml2", "xmlschema") if first else ("xmlschema", "libxml2")
    message = f"{strict} refuses what {lax} accepts"
    hint = _KNOWN if known else "a difference that is not known yet: please report it with the file"
    return [*found, Finding(Code.ENGINES, found[0].element, message, found[0].attribute, None, hint)]


def _is_iri(finding: Finding) -> bool:
    return bool(finding.expected and finding.expected.startswith("an IRI"))


def _finding(tree: etree._ElementTree, error: Any) -> Finding:
    element = error.elem if isinstance(error.elem, etree._Element) else tree.getroot()
    reason = str(error.reason or error.message or "invalid").replace(f"{{{AKN}}}", "")
    index = getattr(error, "index", None)
    expected = getattr(error, "expected", None)
    names = [str(getattr(one, "local_name", one)).replace(f"{{{AKN}}}", "") for one in expected] if isinstance(expected, list | tuple) else []
    if isinstance(index, int) and getattr(error, "invalid_tag", None) and index < len(element):
        element = [child for child in element.iterchildren("*")][index] if index < len([*element.iterchildren("*")]) else element
        parent = local(element.getparent())
        return Finding(
            Code.SCHEMA,
            element,
            f"<{local(element)}> may not stand here in <{parent}>",
            None,
            words(f"<{name}>" for name in names) if names else None,
        )
    return Finding(Code.SCHEMA, element, f"<{local(element)}>: {reason}", None, words(f"<{name}>" for name in names) if names else None)
