"""The same schema in another implementation (the package xmlschema), as a second opinion."""

from __future__ import annotations

from functools import cache

import xmlschema
from lxml import etree

from converter.akn import schema
from converter.diagnostics import Code, Diagnostic


@cache
def _compiled() -> xmlschema.XMLSchema:
    # without use_fallback=False its own copy of XHTML is applied to what stands in ``foreign``
    return xmlschema.XMLSchema(str(schema.path()), use_fallback=False)


def validate(tree: etree._ElementTree) -> list[Diagnostic]:
    """Every error that xmlschema finds."""
    found = []
    for error in _compiled().iter_errors(tree):
        reason = (error.reason or error.message or "invalid").replace("{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}", "")
        found.append(Diagnostic(Code.SCHEMA, f"{reason} ({error.path or '/'})", line=error.sourceline or 1, column=1))
    return found
