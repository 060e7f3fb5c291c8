"""The edition side by side in Markdown: a table with a column for each language and the rows of the page side by side (bilingual.py)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from converter.editions import bilingual
from converter.editions.interface import autonym
from converter.editions.markdown import escape, front_matter

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: elements whose text is set apart from what stands before and behind it
_BLOCKS = _HEADINGS | frozenset("p div section ul ol li dl dt dd table caption thead tbody tr th td blockquote figure br".split())


def render(manifest: etree._ElementTree | etree._Element | None, trees: Mapping[str, etree._ElementTree] | Sequence[etree._ElementTree]) -> str:
    """The table with YAML front matter and one final line feed; the words of the page (nothing is there, not sure, elsewhere) are in italics."""
    made = bilingual.lay_out(manifest, trees)
    facts = made.facts[0]._replace(expression="")
    head = front_matter(facts, (("languages", tuple(side.tag for side in made.sides)),))
    parts = [head, *(escape(said) for said in bilingual.coverage(made)), *_differing(made)]
    names = [escape(autonym(side.tag)) for side in made.sides]
    statuses = bilingual.statuses(made)
    heads = [f"{name}, {escape(said)}" if said else name for name, said in zip(names, statuses, strict=True)]
    targets = {link.get("href", "")[1:] for empty in made.article.iter("p") if empty.get("class") == "empty" for link in empty.iter("a")}
    lines = [_row(heads), _row(["---"] * len(heads))]
    for row in made.article:
        if "heads" not in row.get("class", "").split():
            doubt = [f"{_anchor(one)}*{_escaped(_text(one))}*" for one in row if one.get("class") in ("doubt", "differs")]
            cells = [_cell(cell, targets) for cell in row if "cell" in cell.get("class", "").split()]
            lines.append(_row(["<br>".join([*doubt, cells[0]]), *cells[1:]]))
    parts.append("\n".join(lines))
    for side in made.sides:
        side.body.document_text = False
        for note in side.notes:
            section = etree.Element("section")
            side.body.prepare(note)
            side.body.render(note, section)
            parts.append(escape(_text(section)))
    return "\n\n".join(part for part in parts if part) + "\n"


def _differing(made: bilingual.Layout) -> list[str]:
    """What the texts say differently: how many rows, and a list that leads to them."""
    if not made.writer.differing:
        return []
    items = []
    for own, one in zip(made.writer.differing_ids, made.writer.differing, strict=True):
        said = etree.Element("p")
        made.writer.tell(one, said)
        items.append(f"- [{escape(_text(said))}](#{own})")
    return [escape(bilingual.differing(made)), "\n".join(items)]


def _anchor(element: etree._Element) -> str:
    own = element.get("id")
    return f'<a id="{own}"></a>' if own else ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: etree._Element, targets: set[str]) -> str:
    """A cell on one line: its pieces, with an anchor each."""
    found = []
    for piece in cell:
        text = _escaped(_text(piece))
        if piece.get("class") == "empty":
            link = piece.find("a")
            found.append(f"*{text}*" if link is None else f"[*{text}*]({link.get('href')})")
            continue
        ids = [one for element in piece.iter(etree.Element) if (one := element.get("id"))]
        anchors = "".join(f'<a id="{one}"></a>' for at, one in enumerate(ids) if at == 0 or one in targets)
        found.append(anchors + (f"**{text}**" if text and _is_heading(piece) else text))
    return "<br>".join(part for part in found if part)


def _is_heading(piece: etree._Element) -> bool:
    return len(piece) > 0 and all(child.tag in _HEADINGS or child.get("role") == "heading" for child in piece)


def _escaped(text: str) -> str:
    return escape(text).replace("|", "\\|")


def _text(element: etree._Element) -> str:
    """The text of an element on one line."""
    return " ".join("".join(_strings(element)).split())


def _strings(element: etree._Element) -> Iterator[str]:
    if isinstance(element.tag, str):
        apart = element.tag in _BLOCKS
        yield " " if apart else ""
        yield element.text or ""
        for child in element:
            yield from _strings(child)
            yield child.tail or ""
        yield " " if apart else ""
