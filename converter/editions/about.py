"""What an Akoma Ntoso file says about itself: the metadata that every edition prints, read from the XML alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from converter.editions.interface import Interface, tag_of
from converter.editions.shapes import AKN, LINE, XML_LANG, document_of, events, local, shape_of, text_of

#: FRBRdate/@name -> word of the interface; another name is shown as it stands
TM = "{urn:treatymark:profile:1}"
DATES = ("adoption", "signature", "visit", "event", "publication")
_NO_DATE = "0001-01-01"


class About(NamedTuple):
    """The metadata of one AKN document; an empty string or tuple is what the file does not say.

    ``language`` is BCP 47, ``code`` as the file has it. ``status`` is ``original``, ``authentic``, ``translation``, ``official``,
    ``unofficial`` or empty (the source does not say). ``title`` is what a person has called the work, else the line of the text that holds its
    title (``title_line``), else the name that the metadata gives. Everything in ``notes`` is a pair of an interface word and a value.
    """

    kind: str
    element: str
    code: str
    language: str
    title: str = ""
    title_line: str | None = None
    date: str = ""
    date_of: str = ""
    place: str = ""
    parties: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    number: str = ""
    work: str = ""
    expression: str = ""
    status: str = ""
    translated_from: str = ""
    prevailing: str = ""
    details: Mapping[str, str] = {}

    @property
    def tag(self) -> str:
        """The value of ``lang`` in a page."""
        return self.language

    def kind_word(self, words: Interface) -> str:
        """The kind of document in the words of the interface, or as the file names it."""
        return words.get(self.kind, self.kind or words["document"]) if self.kind else words.get(self.element, words["document"])

    def date_words(self, words: Interface) -> str:
        """The date, and what happened on it; that there is none, where there is none."""
        if not self.date:
            return words["undated"]
        what = words[self.date_of] if self.date_of in DATES else self.date_of
        return f"{words.date(self.date)} ({what})" if what else words.date(self.date)

    def name_of_document(self, words: Interface) -> str:
        """The title; for a document without one its kind, and its date if it has one."""
        if self.title:
            return self.title
        kind = self.kind_word(words)
        return f"{kind}, {words.date(self.date)}" if self.date else kind

    def status_words(self, words: Interface, *, several: bool = False) -> str:
        """Original, authentic or translation; or that the source does not say."""
        if self.status in ("translation", "official", "unofficial"):
            return words[self.status].format(language=words.name(self.translated_from) if self.translated_from else "?")
        return words[self.status] if self.status else words["unsaid" if several else "unsaid1"]


def about(root: etree._Element) -> About:
    """Reads the metadata of a file; whatever is missing stays empty, so any AKN will do."""
    document = document_of(root)
    meta = document.find(AKN + "meta")
    meta = etree.Element(AKN + "meta") if meta is None else meta
    work, expression = _level(meta, "FRBRWork"), _level(meta, "FRBRExpression")
    codes = [node.get("language", "") for node in expression.findall(AKN + "FRBRlanguage")]
    code = codes[0] if codes else ""
    shown = {node.get("eId", ""): node.get("showAs", "") for node in meta.iterfind(f"{AKN}references/*")}
    authors = [(node.get("as", ""), shown.get(node.get("href", "").lstrip("#"), "")) for node in work.findall(AKN + "FRBRauthor") if node.get("href")]
    parties = tuple(name for role, name in authors if role == "#party" and name)
    date = work.find(AKN + "FRBRdate")
    date = expression.find(AKN + "FRBRdate") if date is None else date
    iso = date.get("date", "") if date is not None else ""
    dated = date is not None and date.get("name") != "undated" and not iso.startswith(_NO_DATE)
    status, source = _status(expression)
    details = _details(meta, code)
    title_line = _title(document)
    alias, original, given = details.pop("title", ""), details.pop("status", ""), details.pop("given", "")
    return About(
        kind=document.get("name", ""),
        element=local(document),
        code=code,
        language=tag_of(code) if code else _stated_language(document),
        title=given or title_line or alias,
        title_line=title_line,
        date=iso if dated else "",
        date_of=(date.get("name", "") if date is not None else "") if dated else "",
        place=details.pop("place", ""),
        parties=parties,
        authors=tuple(name for role, name in authors if role != "#party" and name),
        number=_value(work, "FRBRnumber"),
        work=_value(work, "FRBRuri"),
        expression=_value(expression, "FRBRuri"),
        status=status or original,
        translated_from=tag_of(source) if source else "",
        prevailing=details.pop("prevailing", ""),
        details=details,
    )


def _level(meta: etree._Element, name: str) -> etree._Element:
    found = meta.find(f"{AKN}identification/{AKN}{name}")
    return etree.Element(AKN + name) if found is None else found


def _value(level: etree._Element, name: str) -> str:
    found = level.find(AKN + name)
    return "" if found is None else (found.get("showAs") or found.get("value") or "")


def _status(expression: etree._Element) -> tuple[str, str]:
    translation = expression.find(AKN + "FRBRtranslation")
    if translation is not None:
        authoritative = translation.get("authoritative")
        status = {"true": "official", "false": "unofficial"}.get(authoritative or "", "translation")
        return status, translation.get("fromLanguage", "")
    stated = expression.find(AKN + "FRBRauthoritative")
    return ("authentic" if stated is not None and stated.get("value") == "true" else ""), ""


def _title(document: etree._Element) -> str | None:
    """The text of the line that holds the first docTitle, outside documents inside this one."""
    lines: list[etree._Element] = []
    depth = 0
    for kind, element, _ in events(document):
        if kind == "start":
            depth += shape_of(element) == "document"
            lines.append(element)
            if element.tag == AKN + "docTitle" and depth == 1:
                return next((text_of(above) for above in reversed(lines) if shape_of(above) == LINE), None)
        elif kind == "end":
            depth -= shape_of(element) == "document"
            lines.pop()
    return None


def _stated_language(document: etree._Element) -> str:
    for element in document.iter():
        tag = element.get(XML_LANG) if isinstance(element.tag, str) else None
        if tag:
            return tag_of(tag)
    return "und"


def _details(meta: etree._Element, language: str) -> dict[str, str]:
    """What the converter keeps in ``proprietary`` (provenance, ledger, language regime): interface words -> values."""
    found: dict[str, str] = {}
    for element in meta.iterfind(f"{AKN}proprietary/*"):
        if not isinstance(element.tag, str) or not element.tag.startswith(TM):
            continue
        name, get = local(element), element.get
        if name == "source":
            found["source"] = get("name", "")
            found.update((key, get(key, "")) for key in ("sha256", "url", "retrieved", "publisher", "rights", "attribution"))
        elif name == "ledger":
            found.update((key, get(key, "")) for key in ("kept", "left", "words"))
        elif name == "converter":
            found["converter"] = " ".join(part for part in (get("name", ""), get("version", "")) if part)
        elif name == "title" and get("lang") == language:
            found["given"] = get("value", "")
        elif name == "title" and "title" not in found:
            found["title"] = get("value", "")
        elif name == "languageRegime" and get("prevailing"):
            found["prevailing"] = tag_of(get("prevailing", ""))
        elif name == "translation" and get("from") and tag_of(get("from", "")) == tag_of(language):
            found["status"] = "original"
        elif name == "place":
            target = get("href", "").lstrip("#")
            places = (node.get("showAs", "") for node in meta.iterfind(f"{AKN}references/*") if node.get("eId") == target)
            found["place"] = next(places, get("value", ""))
    if "title" not in found:
        aliases = meta.iterfind(f"{AKN}identification/{AKN}FRBRWork/{AKN}FRBRalias")
        found["title"] = next((alias.get("value", "") for alias in aliases if alias.get("name") == "title"), "")
    return {key: value for key, value in found.items() if value}
