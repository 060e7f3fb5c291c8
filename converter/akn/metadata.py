"""Writes ``meta``: FRBR identification, references and provenance, after section 2 of the profile (Naming Convention 4.5 to 4.8)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from lxml import etree

from converter.akn.vocabulary import ACTS, AKN, DOCS, TM, element_of
from converter.languages import language
from converter.languages.language import Language
from converter.model import Dated, Expression, Facts, Party, Statement
from converter.version import __version__

SOURCE = "#treatymark"
COLLECTION = "bilingualEdition"
#: eIds that a party may not take: those of other entries and of parts of the document
_RESERVED = frozenset(
    "author body collectionBody conclusions coverPage counterpartOf editor movedTo noCounterpart original party place preamble preface press publisher "
    "translator treatymark unknown".split()
)


def work_iri(facts: Facts) -> str:
    """``/akn/{jurisdiction}/{element}/{subtype}[/{actor}]/{date}/{name}``."""
    return _iri(facts, element_of(facts.kind), facts.kind.value, actor(facts))


def expression_iri(facts: Facts, alpha3: str) -> str:
    """The work and ``/{language}@{date}``."""
    return f"{work_iri(facts)}/{alpha3}@{facts.dated.date}"


def actor(facts: Facts) -> str:
    """The codes of the parties, sorted and joined; empty if there are none."""
    return "-".join(_code(party) for party in _sorted(facts))


def jurisdiction(facts: Facts) -> str:
    """``xx`` (user-assigned in ISO 3166-1) where no single state or body has jurisdiction."""
    return _segment(facts.jurisdiction) if facts.jurisdiction else "xx"


def _segment(name: str) -> str:
    """A name as it may stand between the slashes of an IRI."""
    return re.sub(r"[^\w.~-]+", "-", name).strip("-") or "unknown"


def _iri(facts: Facts, element: str, subtype: str, who: str) -> str:
    parts = ["/akn", jurisdiction(facts), element, subtype, *([who] if who else []), facts.dated.date, _segment(facts.slug)]
    return "/".join(parts)


def _code(party: Party) -> str:
    return re.sub(r"[\W_]+", "", party.code.lower()) or "unknown"


def _id(party: Party) -> str:
    """The eId of a party's entry."""
    code = _code(party)
    return f"party.{code}" if code in _RESERVED or not code[0].isalpha() else code


def _camel(parts: Sequence[str]) -> str:
    return "".join(part if index == 0 else part.capitalize() for index, part in enumerate(parts))


def _q(name: str) -> str:
    return f"{{{AKN}}}{name}"


def _sub(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _q(tag), {name: _clean(value) for name, value in attributes.items()})


def _clean(value: str) -> str:
    """A value without the characters that XML cannot hold; white space as single spaces."""
    if not value.isprintable():
        value = "".join(c for c in value if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff"))
    return " ".join(value.split())


def country_name(facts: Facts) -> str:
    """What the jurisdiction is, in words."""
    names = [party.name for party in _sorted(facts)]
    if facts.jurisdiction:
        return facts.jurisdiction
    if len(names) == 2:
        return f"Bilateral: {names[0]} and {names[1]}"
    return "Multilateral: " + ", ".join(names) if names else "No single jurisdiction"


def _sorted(facts: Facts) -> list[Party]:
    """The parties by code, each once."""
    return [party for _, party in sorted({_code(party): party for party in reversed(facts.parties)}.items())]


def _author(facts: Facts) -> str:
    parties = _sorted(facts)
    if parties:
        return _id(parties[0]) if len(parties) == 1 else _camel([_code(party) for party in parties])
    return "publisher" if facts.publisher else "press" if facts.kind in DOCS else "unknown"


def _identification(parent: etree._Element, facts: Facts, alpha3: str, component: str) -> None:
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
        _sub(level, "FRBRauthor", href=f"#{_id(party)}", **{"as": "#party"})
    _sub(level, "FRBRcountry", value=jurisdiction(facts), showAs=country_name(facts))
    _sub(level, "FRBRsubtype", value=facts.kind.value)
    if facts.number:
        _sub(level, "FRBRnumber", value=re.sub(r"\s+", "_", facts.number.replace("/", "-")), showAs=facts.number)
    _sub(level, "FRBRname", value=_segment(facts.slug))
    if facts.kind not in DOCS:
        _sub(level, "FRBRprescriptive", value="true" if facts.kind in ACTS else "false")
    if facts.authentic:
        _sub(level, "FRBRauthoritative", value="true")
    level = _sub(block, "FRBRExpression")
    _sub(level, "FRBRthis", value=f"{expression}/!{component}")
    _sub(level, "FRBRuri", value=expression)
    _sub(level, "FRBRdate", date=facts.dated.date, name=facts.dated.name)
    _sub(level, "FRBRauthor", href=f"#{author}", **{"as": "#author"})
    authentic = {language(code).alpha3 for code in facts.authentic}
    source = _translated_from(facts, alpha3)
    if alpha3 in authentic:
        _sub(level, "FRBRauthoritative", value="true")
    elif authentic or source:
        _sub(level, "FRBRauthoritative", value="false")
    _sub(level, "FRBRlanguage", language=alpha3)
    if source:
        about = dict(facts.translation)
        _sub(
            level, "FRBRtranslation", href=expression_iri(facts, source), fromLanguage=source, by="#translator" if about.get("by") else SOURCE,
            **({"authoritative": "true" if about["status"] == "official" else "false"} if about.get("status") else {}),
        )  # fmt: skip
    level = _sub(block, "FRBRManifestation")
    _sub(level, "FRBRthis", value=f"{expression}/!{component}.xml")
    _sub(level, "FRBRuri", value=f"{expression}.xml")
    _sub(level, "FRBRdate", date=_markup_date(facts.dated), name="markup")
    _sub(level, "FRBRauthor", href=SOURCE, **{"as": "#editor"})
    _sub(level, "FRBRformat", value="xml")


def _translated_from(facts: Facts, alpha3: str) -> str | None:
    """The alpha-3 code of the language that a text was translated from, if that is known."""
    code = facts.original or dict(facts.translation).get("from")
    source = language(code).alpha3 if code else None
    return None if source == alpha3 or alpha3 in {language(code).alpha3 for code in facts.authentic} else source


def _markup_date(dated: Dated) -> str:
    """``SOURCE_DATE_EPOCH`` if it is set, else the date of the expression: never the clock."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdecimal() and len(epoch) <= 11:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return dated.date


def write(document: etree._Element, statement: Statement, expression: Expression, words: Language) -> None:
    """The ``meta`` of an expression."""
    facts = statement.facts
    meta = _sub(document, "meta")
    _identification(meta, facts, words.alpha3, "main")
    references = _sub(meta, "references", source=SOURCE)
    for index, annex in enumerate(expression.annexes, 1):
        heading = " ".join(text.content for text in (annex.num, annex.heading) if text is not None)
        _sub(references, "hasAttachment", href=f"#att_{index}", showAs=heading or annex.name, type=annex.name)
    _references(references, facts, translated=_translated_from(facts, words.alpha3) is not None)
    _proprietary(meta, statement)


def _references(references: etree._Element, facts: Facts, *, translated: bool) -> None:
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
        _organization(references, _id(party), f"int.{code}" if party.organisation else f"{code}/{code}.government", party.name)
    _organization(references, "treatymark", "int.treatymark", "converter")
    by = dict(facts.translation).get("by")
    if by and translated:
        _organization(references, "translator", "unreg.translator", by)
    if facts.place:
        slug = re.sub(r"[\W_]+", ".", facts.place.lower()).strip(".") or "place"
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
        kept = {key: clean for key, value in attributes.items() if value and (clean := _clean(value))}
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
    if facts.place and _has_entry(meta, "place"):
        add("place", href="#place")


def _has_entry(meta: etree._Element, eid: str) -> bool:
    return any(entry.get("eId") == eid for entry in meta.iterfind(f"{_q('references')}/*"))


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
    _sub(level, "FRBRname", value=_segment(facts.slug))
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
