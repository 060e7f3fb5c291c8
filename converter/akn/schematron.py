"""Writes ``schemas/treaty-profile.sch``: the rules of the Naming Convention and the treaty profile that XPath 1.0 can say, for other programs.

What it cannot say (eIds derived from numbers, runs of numbers, alignment) only ``treatymark validate`` checks.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from converter.akn.patterns import ids
from converter.akn.rules import rules
from converter.akn.vocabulary import AKN, AL, TM, XML
from converter.diagnostics import Code, Severity

_LOCAL = "source as by refersTo href for from upTo start end dictionary current".split()
_NAMED = {"formula": "formulas", "container": "containers", "block": "blocks", "inline": "inlines", "hcontainer": "hcontainers"}
_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- The portable rules of the treaty profile; made by converter/akn/schematron.py from treaty-profile.json and vocabulary.json. -->
<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" queryBinding="xslt">
  <title>Naming Convention and treaty profile, the rules that XPath 1.0 can say</title>
  <ns prefix="akn" uri="{AKN}"/>
  <xsl:key name="eId" match="*[@eId]" use="@eId"/>
  <xsl:key name="wId" match="*[@wId]" use="@wId"/>
  <xsl:key name="use" match="@*[starts-with(., '#')]" use="."/>
"""


def text() -> str:
    """The Schematron schema."""
    return _HEAD + "".join(_patterns()) + "</schema>\n"


def _patterns() -> Iterable[str]:
    required = sorted(ids("required"))
    yield _pattern(Code.ID_MISSING, [(_any(required), "@eId", "an element that needs an eId has none")])
    for name in _LOCAL:
        test = f"@{name} = '#' or key('eId', substring(@{name}, 2))"
        yield _pattern(Code.REFERENCE, [(f"akn:*[starts-with(@{name}, '#')]", test, f"{name} leads nowhere")], name)
    yield _pattern(Code.MAPPING, [("akn:mapping", "key('wId', substring(@original, 2))", "original names no wId of this file")])
    yield _pattern(Code.WID, [("akn:*[@wId]", "not(@wId = @eId)", "a wId says what the eId says")])
    references = "akn:references/*[starts-with(local-name(), 'TLC')]"
    yield _pattern(Code.UNUSED, [(references, "key('use', concat('#', @eId))", "nothing uses this entry of the references")])
    work, expression = "../akn:FRBRWork/akn:FRBRuri/@value", "../akn:FRBRExpression/akn:FRBRuri/@value"
    uri = "akn:FRBRuri/@value"
    yield _pattern(Code.IRI, [("akn:FRBRWork", f"starts-with({uri}, '/akn/')", "the work IRI does not begin with /akn/")])
    rest = f"substring-after({uri}, '/akn/')"
    yield _pattern(
        Code.METADATA,
        [
            ("akn:FRBRWork[starts-with(akn:FRBRuri/@value, '/akn/')]", f"akn:FRBRcountry/@value = substring-before({rest}, '/')", "FRBRcountry is not in the IRI"),
            ("akn:FRBRExpression", f"starts-with({uri}, concat({work}, '/', akn:FRBRlanguage[1]/@language, '@'))", "not the work's IRI with the language"),
            (
                "akn:FRBRManifestation[akn:FRBRformat]", f"{uri} = concat({expression}, '.', akn:FRBRformat/@value)",
                "the manifestation IRI is not the expression's with its format",
            ),
        ],
    )  # fmt: skip
    yield _pattern(
        Code.LANGUAGE_CODE,
        [("akn:FRBRlanguage", f"string-length(@language) = 3 and {_none('@language', rules()['bibliographic'])}", "not an alpha-3 code")],
    )
    kinds = [(f"/akn:akomaNtoso/akn:{name}", _one("@name", names), "not a kind of the treaty profile") for name, names in rules()["documents"].items()]
    others = "".join(f" and not(self::akn:{name})" for name in rules()["documents"])
    yield _pattern(Code.KIND, [*kinds, (f"/akn:akomaNtoso/akn:*[not(self::akn:components){others}]", "false()", "not a document of the treaty profile")])
    yield _pattern(Code.DATE_NAME, [("akn:FRBRWork/akn:FRBRdate[1]", _one("@name", rules()["dates"]), "the date is not called as the profile calls dates")])
    yield _pattern(Code.PROFILE, [(f"akn:{name}", _one("@name", rules()[key]), "not a name of the treaty profile") for name, key in _NAMED.items()])
    known = (AKN, TM, AL, XML, "http://www.w3.org/2001/XMLSchema-instance", "")
    yield _pattern(
        Code.NAMESPACE,
        [("*", f"{_one('namespace-uri()', known)} and not(@*[not({_one('namespace-uri()', known)})])", "not a namespace of the profile")],
    )
    parts = _any([f"preface//akn:{name}" for name in ("docType", "docNumber", "docDate", "docAuthority")])
    yield _pattern(Code.TITLE_PART, [(parts, "ancestor::akn:docTitle", "a part of the title stands outside docTitle")])
    yield _pattern(Code.PLAIN_LIST, [("akn:ol | akn:ul", "ancestor::akn:doc or ancestor::akn:meta", "a list of HTML stands in a normative text")])


def _pattern(code: Code, rows: Iterable[tuple[str, str, str]], part: str = "") -> str:
    """A pattern for a code: (context, test, message) each."""
    role = "error" if code.severity is Severity.ERROR else "warning"
    lines = [f'  <pattern id="{code.code}{"-" + part if part else ""}">\n']
    for context, test, message in rows:
        lines.append(
            f"    <rule context={quoteattr(context)}>\n      <assert role={quoteattr(role)} test={quoteattr(test)}>{code.code}: {message}</assert>\n    </rule>\n"
        )
    return "".join([*lines, "  </pattern>\n"])


def _any(names: Iterable[str]) -> str:
    return " | ".join(f"akn:{name}" for name in names)


def _one(what: str, values: Iterable[str]) -> str:
    return "(" + " or ".join(f"{what} = '{value}'" for value in values) + ")"


def _none(what: str, values: Iterable[str]) -> str:
    return f"not{_one(what, values)}"
