"""Writes ``meta``: FRBR identification, references and provenance, after section 2 of the profile (Naming Convention 4.5 to 4.8)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from lxml import etree

from converter import __version__
from converter.akn.vocabulary import ACTS, AKN, DOCS, TM, element_of
from converter.languages import language
from converter.languages.language import Language
from converter.model import Dated, DocumentKind, Expression, Facts, Party, Statement

SOURCE = "#treatymark"
COLLECTION = "bilingualEdition"


def work_iri(facts: Facts) -> str:
    """``/akn/{jurisdiction}/{element}/{subtype}[/{actor}]/{date}/{name}``."""
    return _iri(facts, element_of(facts.kind), facts.kind.value, actor(facts))


def expression_iri(facts: Facts, alpha3: str) -> str:
    """The work and ``/{language}@{date}``."""
    return f"{work_iri(facts)}/{alpha3}@{facts.dated.date}"


def actor(facts: Facts) -> str:
    """The codes of the parties, sorted and joined; empty if there are none."""
    return "-".join(sorted({_code(party) for party in facts.parties}))


def jurisdiction(facts: Facts) -> str:
    """``xx`` (user-assigned in ISO 3166-1) where no single state or body has jurisdiction."""
    return facts.jurisdiction or "xx"


def _iri(facts: Facts, element: str, subtype: str, who: str) -> str:
    parts = ["/akn", jurisdiction(facts), element, subtype, *([who] if who else []), facts.dated.date, facts.slug]
    return "/".join(parts)


def _code(party: Party) -> str:
    return re.sub(r"[^\w]+", "", party.code.lower()) or "unknown"


def _camel(parts: Sequence[str]) -> str:
    return "".join(part if index == 0 else part.capitalize() for index, part in enumerate(parts))


def _q(name: str) -> str:
    return f"{{{AKN}}}{name}"


def _sub(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _q(tag), attributes)


def country_name(facts: Facts) -> str:
    """What the jurisdiction is, in words."""
    names = [party.name for party in _sorted(facts)]
    if facts.jurisdiction:
        return facts.jurisdiction
    if len(names) == 2:
        return f"Bilateral: {names[0]} and {names[1]}"
    return "Multilateral: " + ", ".join(names) if names else "No single jurisdiction"


def _sorted(facts: Facts) -> list[Party]:
    return sorted(facts.parties, key=_code)


def _author(facts: Facts) -> str:
    parties = _sorted(facts)
    if parties:
        return _camel([_code(party) for party in parties])
    return "publisher" if facts.publisher else "press" if facts.kind in DOCS else "unknown"


def _identification(
    parent: etree._Element, facts: Facts, alpha3: str, component: str, *, master: str | None = None, original: str | None = None
) -> etree._Element:
    """The FRBR block, in the order of the schema."""
    work, expression = work_iri(facts), expression_iri(facts, alpha3)
    author = _author(facts)
    block = _sub(parent, "identification", source=SOURCE)
    level = _sub(block, "FRBRWork")
    _sub(level, "FRBRthis", value=f"{work}/!{component}")
    _sub(level, "FRBRuri", value=work)
    if facts.title:
        _sub(level, "FRBRalias", value=facts.title, name="title")
    _sub(level, "FRBRdate", date=facts.dated.date, name=facts.dated.name)
    _sub(level, "FRBRauthor", href=f"#{author}", **{"as": "#author"})
    for party in _sorted(facts):
        _sub(level, "FRBRauthor", href=f"#{_code(party)}", **{"as": "#party"})
    _sub(level, "FRBRcountry", value=jurisdiction(facts), showAs=country_name(facts))
    _sub(level, "FRBRsubtype", value=facts.kind.value)
    if facts.number:
        _sub(level, "FRBRnumber", value=re.sub(r"\s+", "_", facts.number.replace("/", "-")), showAs=facts.number)
    _sub(level, "FRBRname", value=facts.slug)
    if facts.kind not in DOCS:
        _sub(level, "FRBRprescriptive", value="true" if facts.kind in ACTS else "false")
    level = _sub(block, "FRBRExpression")
    _sub(level, "FRBRthis", value=f"{expression}/!{component}")
    _sub(level, "FRBRuri", value=expression)
    _sub(level, "FRBRdate", date=facts.dated.date, name=facts.dated.name)
    _sub(level, "FRBRauthor", href=f"#{author}", **{"as": "#author"})
    authentic = {language(code).alpha3 for code in facts.authentic}
    source = language(facts.original).alpha3 if facts.original else None
    if alpha3 in authentic:
        _sub(level, "FRBRauthoritative", value="true")
    elif authentic or (source and source != alpha3):
        _sub(level, "FRBRauthoritative", value="false")
    _sub(level, "FRBRlanguage", language=alpha3)
    if source and source != alpha3 and alpha3 not in authentic:
        by = dict(facts.translation).get("by")
        _sub(
            level, "FRBRtranslation", href=expression_iri(facts, source), fromLanguage=source, by=SOURCE if not by else "#translator",
            authoritative="true" if dict(facts.translation).get("status") == "official" else "false",
        )  # fmt: skip
    level = _sub(block, "FRBRManifestation")
    _sub(level, "FRBRthis", value=f"{expression}/!{component}.xml")
    _sub(level, "FRBRuri", value=f"{expression}.xml")
    _sub(level, "FRBRdate", date=_markup_date(facts.dated), name="markup")
    _sub(level, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
    _sub(level, "FRBRformat", value="xml")
    return block


def _markup_date(dated: Dated) -> str:
    """``SOURCE_DATE_EPOCH`` if it is set, else the date of the expression: never the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdecimal() and len(epoch) <= 11:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return dated.date


def write(document: etree._Element, statement: Statement, expression: Expression, words: Language) -> etree._Element:
    """The ``meta`` of an expression; ``finish`` completes it when the body stands."""
    facts = statement.facts
    meta = _sub(document, "meta")
    _identification(meta, facts, words.alpha3, "main")
    references = _sub(meta, "references", source=SOURCE)
    for index, annex in enumerate(expression.annexes, 1):
        heading = " ".join(text.content for text in (annex.num, annex.heading) if text is not None)
        _sub(references, "hasAttachment", href=f"#att_{index}", showAs=heading or annex.name, type=annex.name)
    _references(references, facts)
    _proprietary(meta, statement)
    return meta


def _references(references: etree._Element, facts: Facts) -> None:
    parties = _sorted(facts)
    author = _author(facts)
    if len(parties) > 1:
        href = "int." + "-".join(_code(party) for party in parties)
        _organization(references, author, href, " and ".join(party.name for party in parties))
    elif not parties:
        shown = facts.publisher or ("press (not named in the source)" if facts.kind in DOCS else "not named in the source")
        _organization(references, author, f"unreg.{author}", shown)
    for party in parties:
        code = _code(party)
        _organization(references, code, f"int.{code}" if party.organisation else f"{code}/{code}.government", party.name)
    _organization(references, "treatymark", "int.treatymark", "converter")
    by = dict(facts.translation).get("by")
    if by:
        _organization(references, "translator", "unreg.translator", by)
    if facts.place:
        slug = re.sub(r"[^\w]+", ".", facts.place.lower()).strip(".") or "place"
        _sub(references, "TLCLocation", eId="place", href=f"/akn/ontology/location/treatymark.{slug}", showAs=facts.place)
    if parties:
        _role(references, "party")
    _role(references, "author")
    _role(references, "editor")


def _organization(references: etree._Element, eid: str, path: str, shown: str) -> None:
    _sub(references, "TLCOrganization", eId=eid, href=f"/akn/ontology/organization/{path}", showAs=shown)


def _role(references: etree._Element, name: str) -> None:
    _sub(references, "TLCRole", eId=name, href=f"/akn/ontology/role/{name}", showAs=name)


def _proprietary(meta: etree._Element, statement: Statement) -> None:
    """Where the text comes from and what the ledger says; also the language regime, which AKN has no element for."""
    facts, provenance = statement.facts, statement.provenance
    holder = _sub(meta, "proprietary", source=SOURCE)

    def add(tag: str, /, **attributes: str | None) -> None:
        kept = {key: value for key, value in attributes.items() if value}
        if kept:
            etree.SubElement(holder, f"{{{TM}}}{tag}", kept)

    add(
        "source", name=provenance.name, sha256=provenance.sha256, url=facts.source_url, retrieved=facts.retrieved, publisher=facts.publisher,
        rights=facts.rights, attribution=facts.attribution,
    )  # fmt: skip
    add("ledger", characters=str(provenance.characters), kept=str(provenance.kept), left=str(provenance.left), words=str(provenance.words))
    add("converter", name="treatymark", version=__version__)
    for code, title in facts.titles:
        add("title", lang=language(code).alpha3, value=title)
    if facts.authentic:
        regime = etree.SubElement(holder, f"{{{TM}}}languageRegime", {"kind": "equallyAuthentic" if len(facts.authentic) > 1 else "authentic"})
        if facts.prevailing:
            regime.set("prevailing", language(facts.prevailing).alpha3)
        for code in facts.authentic:
            etree.SubElement(regime, f"{{{TM}}}authentic", {"lang": language(code).alpha3})
    if facts.translation:
        add("translation", **dict(facts.translation))
    if facts.place:
        add("place", href="#place")


def finish(meta: etree._Element, document: etree._Element) -> None:
    """Nothing of the metadata depends on the body yet; called when the body stands."""


def write_annex(document: etree._Element, statement: Statement, words: Language, component: str) -> None:
    """The ``meta`` of an attached document: its own identification; it uses the main file's references."""
    meta = _sub(document, "meta")
    _identification(meta, statement.facts, words.alpha3, component)


def write_manifest(collection: etree._Element, statement: Statement, codes: Sequence[str]) -> None:
    """The ``meta`` of the collection: ``mul`` and then the languages."""
    facts = statement.facts
    meta = _sub(collection, "meta")
    work = _iri(facts, "documentCollection", COLLECTION, actor(facts))
    expression = f"{work}/mul@{facts.dated.date}"
    block = _sub(meta, "identification", source=SOURCE)
    level = _sub(block, "FRBRWork")
    _sub(level, "FRBRthis", value=f"{work}/!main")
    _sub(level, "FRBRuri", value=work)
    if facts.title:
        _sub(level, "FRBRalias", value=facts.title, name="title")
    _sub(level, "FRBRdate", date=facts.dated.date, name=facts.dated.name)
    _sub(level, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
    _sub(level, "FRBRcountry", value=jurisdiction(facts), showAs=country_name(facts))
    _sub(level, "FRBRsubtype", value=COLLECTION)
    _sub(level, "FRBRname", value=facts.slug)
    level = _sub(block, "FRBRExpression")
    _sub(level, "FRBRthis", value=f"{expression}/!main")
    _sub(level, "FRBRuri", value=expression)
    _sub(level, "FRBRdate", date=facts.dated.date, name="edition")
    _sub(level, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
    for code in ("mul", *codes):
        _sub(level, "FRBRlanguage", language=code)
    level = _sub(block, "FRBRManifestation")
    _sub(level, "FRBRthis", value=f"{expression}/!main.xml")
    _sub(level, "FRBRuri", value=f"{expression}.xml")
    _sub(level, "FRBRdate", date=_markup_date(facts.dated), name="markup")
    _sub(level, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
    _sub(level, "FRBRformat", value="xml")
    references = _sub(meta, "references", source=SOURCE)
    _organization(references, "treatymark", "int.treatymark", "converter")
    _role(references, "editor")
    _proprietary(meta, statement)


__all__ = ["DocumentKind", "expression_iri", "finish", "work_iri", "write", "write_annex", "write_manifest"]
