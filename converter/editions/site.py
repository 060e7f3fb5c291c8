"""The index of a folder of editions: one entry a work, from the metadata of the AKN files alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from converter.editions import page
from converter.editions.about import about
from converter.editions.html import add
from converter.editions.interface import Interface, autonym, direction_of


class Entry(NamedTuple):
    """A work: the tree of its first expression, and its editions by relative file name.

    ``links.languages`` gives its HTML pages by BCP 47 tag, ``links.side`` the page side by side, if there is one.
    """

    tree: etree._ElementTree
    links: page.Links


def index(entries: Iterable[Entry], *, language: str = "en") -> str:
    """``index.html``: the works by date, the latest first, the undated behind them; then by title."""
    words = Interface(language)
    works = [(about(entry.tree.getroot()), entry.links) for entry in entries]
    works.sort(key=lambda work: (work[0].title, work[0].expression))
    works.sort(key=lambda work: work[0].date, reverse=True)
    sheet = page.Page(words, words.tag, words["index"], links=page.Links())
    add(sheet.top, "h1", words["index"], class_="made").tail = "\n"
    items = add(sheet.main, "ul", "\n", class_="editions")
    items.tail = "\n"
    for facts, links in works:
        item = add(items, "li", "\n")
        item.tail = "\n"
        heading = add(item, "h2")
        heading.tail = "\n"
        first = links.side or next(iter(links.languages.values()), "") or links.markdown or links.xml
        title = add(heading, "a" if first else "span", facts.name_of_document(words if not facts.title else Interface(facts.language)))
        if facts.title:
            title.set("lang", facts.language)
            title.set("dir", direction_of(facts.language))
        if first:
            title.set("href", page.quote(first))
        line = add(item, "p", class_="facts")
        line.tail = "\n"
        add(line, "span", facts.kind_word(words)).tail = " "
        when = add(line, "time" if facts.date else "span", facts.date_words(words))
        if facts.date:
            when.set("datetime", facts.date)
        known = facts.parties or (() if facts.title else (facts.details.get("source", ""),))
        for text in known:
            if text:
                when.tail = " "
                when = add(line, "span", text)
        nav = add(item, "p", class_="forms")
        nav.tail = "\n"
        for tag, name in links.languages.items():
            add(nav, "a", autonym(tag), href=page.quote(name), hreflang=tag, lang=tag, dir=direction_of(tag)).tail = " "
        for label, name in ((words["side"], links.side), ("Markdown", links.markdown), ("XML", links.xml)):
            if name:
                add(nav, "a", label, href=page.quote(name)).tail = " "
    return sheet.html()
