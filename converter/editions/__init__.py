"""Akoma Ntoso -> text for people: editions start from the XML alone, so AKN written by anybody renders too.

Shapes of documents:

``html``      one language, one self-contained page (html.py), in the frame of page.py
``md``        CommonMark with YAML front matter (markdown.py)
``bilingual`` all languages of a work side by side (bilingual.py): ``bilingual.render(manifest, trees)``
``site``      the index of a folder of editions (site.py): ``site.index(entries)``
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

    from converter.editions.page import Links

#: the editions of one expression: what ``to`` may be, and the suffix of its files
EDITIONS = (("md", ".md"), ("html", ".html"))


def render(tree: etree._ElementTree | etree._Element, to: str, *, links: Links | None = None) -> str:
    """The edition ``to`` (``md`` or ``html``) of one AKN tree, as text with LF line ends; ``ValueError`` for another."""
    if to == "html":
        from converter.editions import html

        return html.render(tree, links=links)
    if to == "md":
        from converter.editions import markdown

        return markdown.render(tree)
    raise ValueError(f"no such edition: {to}")
