"""The frame of every HTML page: head with metadata, style and links to the other editions, contents, the panel about the edition.

Pages are built of lxml elements and serialised, so that no text can become markup; nothing on a page comes from outside it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from lxml import etree

from converter.editions.about import About
from converter.editions.interface import Interface, autonym, direction_of

#: ids of the page itself, never given to document text
OWN_IDS = ("_text", "_contents", "_about", "_notes", "_show")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_LEGISLATION = frozenset(("act", "bill", "statement", "amendment", "documentCollection"))


class Links:
    """Relative names of the other editions of the same work, as files beside the page; empty where there is none.

    ``languages`` gives one HTML page per BCP 47 tag; ``documents`` leads from the IRI of other works to their pages.
    """

    __slots__ = ("documents", "index", "languages", "markdown", "side", "xml")

    def __init__(
        self,
        xml: str = "",
        markdown: str = "",
        side: str = "",
        index: str = "",
        languages: Mapping[str, str] | None = None,
        documents: Mapping[str, str] | None = None,
    ) -> None:
        self.xml, self.markdown, self.side, self.index = xml, markdown, side, index
        self.languages: Mapping[str, str] = languages or {}
        self.documents: Mapping[str, str] = documents or {}


class Heading(NamedTuple):
    """A line of the contents: depth from 1, id of the unit, its number and heading as one text."""

    level: int
    id: str
    text: str


@cache
def style() -> str:
    """The style sheet, on one page with everything else."""
    with open(os.path.join(os.path.dirname(__file__), "style.css"), encoding="utf-8") as file:  # importlib.resources would cost a cold start 7 ms
        return file.read().strip()


def quote(name: str) -> str:
    """A relative file name as an address."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in name.encode("utf-8", "surrogatepass"))


def _add(parent: etree._Element, tag: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    element = etree.SubElement(parent, tag)
    for name, value in attributes.items():
        if value:
            element.set(name.rstrip("_").replace("_", "-"), value)
    element.text = text
    element.tail = "\n"
    return element


class Page:
    """A page being built: ``main`` takes the text."""

    def __init__(self, words: Interface, tag: str, title: str, *, links: Links, facts: Sequence[About] = (), wide: bool = False) -> None:
        self.words, self.links = words, links
        self.root = etree.Element("html", lang=tag, dir=direction_of(tag))
        self._head = _add(self.root, "head", "\n")
        _add(self._head, "meta", charset="utf-8")
        _add(self._head, "meta", http_equiv="Content-Security-Policy", content=_POLICY)
        _add(self._head, "meta", name="viewport", content="width=device-width, initial-scale=1")
        _add(self._head, "meta", name="color-scheme", content="light dark")
        _add(self._head, "title", title)
        self._facts = tuple(facts)
        self.body = _add(self.root, "body", "\n")
        self._wide = wide
        if wide:
            self.body.set("class", "wide")
        # words of the interface are in the language of the page, or in English where it has none
        self._foreign = {"lang": words.tag, "dir": direction_of(words.tag)} if words.tag != tag and not tag.startswith(words.tag + "-") else {}
        _add(self.body, "a", words["skip"], class_="skip", href="#_text", **self._foreign)
        self.top = _add(self.body, "header", "\n", class_="top", **self._foreign)
        self.main = _add(self.body, "main", "\n", id="_text")
        self._extra_style = ""
        if facts:
            self._top()

    # -- above the text

    def _top(self) -> None:
        first = self._facts[0]
        line = _add(self.top, "p", class_="facts")
        _add(line, "span", first.kind_word(self.words)).tail = " "
        if first.date:
            _add(line, "time", first.date_words(self.words), datetime=first.date).tail = " "
        else:
            _add(line, "span", first.date_words(self.words)).tail = " "
        nav = _add(self.top, "nav", "\n", class_="forms", aria_label=self.words["formats"])
        if self.links.index:
            _add(nav, "a", self.words["index"], href=quote(self.links.index))
        if self.links.side and not self._wide:
            _add(nav, "a", self.words["side"], href=quote(self.links.side))
        for tag, name in self.links.languages.items():
            if tag == first.language and not self._wide:
                if len(self.links.languages) > 1:
                    _add(nav, "span", autonym(tag), lang=tag, dir=direction_of(tag), aria_current="page")
                continue
            _add(nav, "a", autonym(tag), href=quote(name), hreflang=tag, lang=tag, dir=direction_of(tag))
        if self.links.markdown:
            _add(nav, "a", "Markdown", href=quote(self.links.markdown), type="text/markdown")
        if self.links.xml:
            _add(nav, "a", "XML", href=quote(self.links.xml), type="application/akn+xml")
        if not len(nav):
            self.top.remove(nav)

    def heading(self, facts: About) -> None:
        """The heading of a page whose document has no title: its kind and date, which are metadata."""
        _add(self.top, "h1", facts.name_of_document(self.words), class_="made")

    def contents(self, entries: Iterable[Heading]) -> None:
        """The contents, closed; nothing where there are fewer than two entries."""
        entries = list(entries)
        if len(entries) < 2:
            return
        nav = etree.Element("nav", {"class": "contents", "aria-label": self.words["contents"], "id": "_contents"})
        nav.tail = "\n"
        self.main.addprevious(nav)
        details = _add(nav, "details", "\n")
        _add(details, "summary", self.words["contents"], **self._foreign)
        lists = [_add(details, "ol", "\n")]
        levels = [entries[0].level]
        for entry in entries:
            while len(levels) > 1 and entry.level <= levels[-2]:
                lists.pop()
                levels.pop()
            if entry.level > levels[-1] and len(lists[-1]) and len(lists) < 6:
                lists.append(_add(lists[-1][-1], "ol", "\n"))
                levels.append(entry.level)
            _add(_add(lists[-1], "li"), "a", entry.text, href="#" + entry.id)

    # -- below the text

    def section(self, word: str) -> etree._Element:
        """A section below the text with a heading of the interface."""
        made = _add(self.main, "section", "\n", class_=word)
        _add(made, "h2", self.words[word], **self._foreign)
        return made

    def about(self, facts: Sequence[About], extra: Iterable[str] = ()) -> None:
        """The panel: what the edition is, where it comes from, what was kept of it."""
        words, first = self.words, facts[0]
        footer = _add(self.body, "footer", "\n", class_="about", id="_about", **self._foreign)
        _add(footer, "h2", words["about"])
        panel = _add(footer, "dl", "\n")

        def row(word: str, value: str, **attributes: str | None) -> None:
            if value:
                pair = _add(panel, "div")
                _add(pair, "dt", words[word])
                href = attributes.pop("href", None)
                cell = _add(pair, "dd", None if href else value, **attributes)
                if href:
                    _add(cell, "a", value, href=href, rel="noopener noreferrer").tail = None

        row("kind", first.kind_word(words))
        row("title", first.title, lang=first.tag)
        row("date", first.date_words(words))
        row("place", first.place)
        row("parties", " · ".join(first.parties))
        row("author", " · ".join(first.authors))
        row("number", first.number)
        for one in facts:
            status = one.status_words(words, several=len(facts) > 1)
            row("language", words.name(one.language) if one.language != "und" else one.code or "und")
            if one.status or len(facts) == 1:
                row("status", status)
        if len(facts) > 1 and not any(one.status for one in facts):
            row("status", facts[0].status_words(words, several=True))
        if first.prevailing:
            row("status", words["prevailing"].format(language=words.name(first.prevailing)))
        for word in ("publisher", "retrieved", "attribution", "rights"):
            row(word, first.details.get(word, ""))
        url = first.details.get("url", "")
        row("url", url, dir="ltr", href=url if url.startswith(("https://", "http://")) and not any(ord(char) <= 32 or char in '<>"' for char in url) else None)
        for word in ("source", "sha256", "kept", "left", "words", "converter"):
            row(word, first.details.get(word, ""), dir="ltr")
        for one in facts:
            row("identifier", one.expression or one.work, dir="ltr")
        for line in extra:
            _add(footer, "p", line)

    # -- the whole

    def add_style(self, rules: str) -> None:
        """More rules for this page."""
        self._extra_style += "\n" + rules

    def _metadata(self, kind: str) -> None:
        links = self.links
        if links.xml:
            _add(self._head, "link", rel="alternate", type="application/akn+xml", href=quote(links.xml))
        if links.markdown:
            _add(self._head, "link", rel="alternate", type="text/markdown", href=quote(links.markdown))
        for tag, name in links.languages.items():
            _add(self._head, "link", rel="alternate", hreflang=tag, href=quote(name))
        if not self._facts:
            return
        first = self._facts[0]
        pairs = [("DCTERMS.title", first.name_of_document(self.words)), ("DCTERMS.identifier", first.expression or first.work), ("DCTERMS.date", first.date)]
        pairs += [("DCTERMS.language", one.language) for one in self._facts]
        pairs += [("DCTERMS.type", first.kind_word(self.words)), ("DCTERMS.spatial", first.place)]
        pairs += [("DCTERMS.creator", party) for party in first.parties or first.authors]
        pairs += [("DCTERMS.publisher", first.details.get("publisher", "")), ("DCTERMS.rights", first.details.get("rights", ""))]
        pairs += [("DCTERMS.source", first.details.get("url", ""))]
        for name, value in pairs:
            if value:
                _add(self._head, "meta", name=name, content=value)
        legislation = kind in _LEGISLATION
        data: dict[str, object] = {
            "@context": "https://schema.org",
            "@type": "Legislation" if legislation else "NewsArticle" if first.kind == "newsReport" else "CreativeWork",
            "name": first.name_of_document(self.words),
            "inLanguage": [one.language for one in self._facts] if len(self._facts) > 1 else first.language,
            "identifier": first.expression or first.work,
        }
        if first.date:
            data["legislationDate" if legislation else "datePublished" if first.date_of == "publication" else "temporalCoverage"] = first.date
        if legislation:
            data["legislationIdentifier"] = first.work
            data["legislationType"] = first.kind_word(self.words)
        if first.parties:
            data["author"] = [{"@type": "Organization", "name": party} for party in first.parties]
        if first.place:
            data["locationCreated"] = {"@type": "Place", "name": first.place}
        forms = [("application/akn+xml", links.xml), ("text/markdown", links.markdown)]
        encodings = [{"@type": "MediaObject", "encodingFormat": form, "contentUrl": quote(name)} for form, name in forms if name]
        if encodings:
            data["encoding"] = encodings
        text = json.dumps(data, ensure_ascii=False, indent=1).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        _add(self._head, "script", text, type="application/ld+json")

    def html(self, kind: str = "") -> str:
        """The page as text: HTML5, one final line feed."""
        self._metadata(kind)
        _add(self._head, "style", "\n" + style() + self._extra_style + "\n")
        self.root.text = "\n"
        return str(etree.tostring(self.root, method="html", encoding="unicode", doctype="<!DOCTYPE html>")) + "\n"
