"""The edition side by side in Markdown: a table with a column for each language and the rows of the page side by side (bilingual.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from converter.editions import bilingual
from converter.editions.interface import autonym
from converter.editions.markdown import Table, Token, attribute, escape, front_matter, paragraph

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: elements whose text is set apart from what stands before and behind it
_BLOCKS = _HEADINGS | frozenset("p div section ul ol li dl dt dd table caption thead tbody tr th td blockquote figure br".split())


#: elements that stand on lines of their own
_LINES = frozenset("li tr blockquote aside caption br".split())
#: signs that stand in lines while they are put together: the end of a line, the borders of what is no text of the document (XML can hold none of them)
_END, _WORDS, _CALL, _CLOSE = "\x00", "\x01", "\x02", "\x03"
_TAGS = {_WORDS: "em", _CALL: "sup"}


def render(manifest: etree._ElementTree | etree._Element | None, trees: Mapping[str, etree._ElementTree] | Sequence[etree._ElementTree]) -> str:
    """The table with YAML front matter and one final line feed; the words of the page (nothing is there, not sure, elsewhere) are in italics.

    A cell of a table cannot hold a table: a row with one interrupts the columns, and its texts stand one below the other, each in a quote.
    """
    made = bilingual.lay_out(manifest, trees)
    facts = made.facts[0]._replace(expression="")
    head = front_matter(facts, (("languages", tuple(side.tag for side in made.sides)),))
    parts = [head, *(escape(said) for said in bilingual.coverage(made)), *_differing(made)]
    names = [escape(autonym(side.tag)) for side in made.sides]
    statuses = bilingual.statuses(made)
    heads = [f"{name}, {escape(said)}" if said else name for name, said in zip(names, statuses, strict=True)]
    targets = {link.get("href", "")[1:] for page in made.article.iter("p") if page.get("class") in ("empty", "differs") for link in page.iter("a")}
    lines: list[str] = []
    for row in made.article:
        if "heads" in row.get("class", "").split():
            continue
        cells = [cell for cell in row if "cell" in cell.get("class", "").split()]
        marks = [f"{_anchor(one)}*{_escaped(_text(one))}*" for one in row if one.get("class") in ("doubt", "differs")]
        if next(row.iter("table"), None) is None:
            shown = [_cell(cell, targets) for cell in cells]
            lines.append(_row(["<br>".join([*marks, shown[0]]), *shown[1:]]))
            continue
        parts += [_columns(heads, lines), *marks, *(_quote(name, cell, targets) for name, cell in zip(names, cells, strict=True))]
        lines = []
    parts.append(_columns(heads, lines))
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
        items.append(f"- [{escape(_text(said))}]({_leading(own)})")
    return [escape(bilingual.differing(made)), "\n".join(items)]


def _anchor(element: etree._Element) -> str:
    own = element.get("id")
    return _named(own) if own else ""


def _named(own: str) -> str:
    return f'<a id="{attribute(own)}"></a>'


def _leading(own: str) -> str:
    """The address of an anchor."""
    return "#" + "".join(char if char.isalnum() or char in "_-~." else "".join(f"%{byte:02X}" for byte in char.encode()) for char in own)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _columns(heads: Sequence[str], lines: Sequence[str]) -> str:
    return "\n".join([_row(heads), _row(["---"] * len(heads)), *lines]) if lines else ""


def _cell(cell: etree._Element, targets: set[str]) -> str:
    """A cell on one line: its pieces, with an anchor each."""
    found = []
    for piece in cell:
        if piece.get("class") == "empty":
            found.append(_nothing(piece))
            continue
        text = "<br>".join(_written(line).replace("|", "\\|") for line in _lines(piece))
        found.append(_anchors(piece, targets) + (f"**{text}**" if text and _is_heading(piece) else text))
    return "<br>".join(part for part in found if part)


def _nothing(piece: etree._Element) -> str:
    """The words of an empty cell."""
    own = _escaped(" ".join((piece.text or "").split()))
    found = [f"*{own}*"] if own else []
    for part in piece:
        text = f"*{_escaped(_text(part))}*"
        found.append(f"[{text}]({_leading(part.get('href', '')[1:])})" if part.tag == "a" else text)
    return "<br>".join(found)


def _anchors(piece: etree._Element, targets: set[str]) -> str:
    """Anchors for the first id in a piece that is its own or that of its number, and for those that something leads to."""
    marked = [element for element in piece.iter(etree.Element) if element.get("id")]
    first = next((element for element in marked if element.get("class") != "at"), None)
    return "".join(_named(element.get("id", "")) for element in marked if element is first or element.get("id") in targets)


def _quote(name: str, cell: etree._Element, targets: set[str]) -> str:
    """What one text has of a row with a table: its name, its lines and its tables, in a quote."""
    blocks = [f"**{name}**"]
    for piece in cell:
        if piece.get("class") == "empty":
            blocks.append(_nothing(piece))
            continue
        anchors = _anchors(piece, targets)
        for part in _parts(piece):
            if isinstance(part, str):
                text = paragraph(_tokens(part))
                blocks.append(anchors + (f"**{text}**" if _is_heading(piece) else text))
            else:
                blocks += [anchors, _table(part)]
            anchors = ""
    return "\n".join(f"> {line}".rstrip() for line in "\n\n".join(block for block in blocks if block).split("\n"))


def _parts(element: etree._Element) -> list[str | etree._Element]:
    """The lines of an element and the tables between them, in order."""
    parts: list[str | etree._Element] = []
    strings: list[str] = []
    for one in _strings(element, whole=False):
        if isinstance(one, str):
            strings.append(one)
        else:
            parts += [*_divided(strings), one]
            strings = []
    return [*parts, *_divided(strings)]


def _table(table: etree._Element) -> str:
    """A table as GFM has it; text that stands in it outside its cells comes before it."""
    made = Table()
    outside: list[str] = []
    for child in table:
        if child.tag == "tr":
            made.row()
            for cell in child:
                made.add("<br>".join(_written(line) for line in _lines(cell)), cell)
        else:
            outside += [paragraph(_tokens(line)) for line in _lines(child)]
    return "\n\n".join(block for block in (*outside, made.text()) if block)


def _is_heading(piece: etree._Element) -> bool:
    shown = [child for child in piece if child.get("class") != "at"]
    return len(shown) > 0 and all(child.tag in _HEADINGS or child.get("role") == "heading" for child in shown)


def _escaped(text: str) -> str:
    return escape(text).replace("|", "\\|")


def _tokens(line: str) -> list[Token]:
    """A line as tokens of Markdown: what is no text of the document (a sign of a note, a word for an image) is set apart by a tag."""
    tokens: list[Token] = []
    tag = ""
    for part in re.split(f"([{_WORDS}{_CALL}{_CLOSE}])", line):
        if part in _TAGS:
            tag = _TAGS[part]
        elif part == _CLOSE:
            tag = ""
        elif part:
            tokens.append(("raw", f"<{tag}>{escape(part)}</{tag}>") if tag else ("text", part))
    return tokens


def _written(line: str) -> str:
    return "".join(value if kind == "raw" else escape(value) for kind, value in _tokens(line))


def _text(element: etree._Element) -> str:
    """The text of an element on one line, whatever it is."""
    return re.sub(f"[{_WORDS}{_CALL}{_CLOSE}]", "", " ".join(_lines(element)))


def _lines(element: etree._Element) -> list[str]:
    """The lines of an element, none empty."""
    return _divided([one for one in _strings(element) if isinstance(one, str)])


def _divided(strings: Sequence[str]) -> list[str]:
    return [line for part in "".join(strings).split(_END) if (line := " ".join(part.split()))]


def _strings(element: etree._Element, *, whole: bool = True) -> Iterator[str | etree._Element]:
    """The text of an element with the ends of lines in it; with the outermost tables as they are, unless everything is wanted as text."""
    carried = element.get("data-eid") is not None
    stack: list[tuple[etree._Element, bool, bool, bool]] = [(element, False, carried, False)]
    while stack:
        node, left, carried, call = stack.pop()
        before = node.getprevious()
        border = _END if node.tag in _LINES or (node.tag == "p" and before is not None and before.tag == "p") else " " if node.tag in _BLOCKS else ""
        if left:
            yield border
        elif node.tag == "table" and not whole:
            yield node
        else:
            yield border
            inside = carried or node.get("data-eid") is not None
            raised = call or node.tag == "sup"
            yield _said(node.text, inside, raised)
            stack.append((node, True, carried, call))
            stack.extend((child, False, inside, raised) for child in reversed(node))
            continue
        if node is not element:
            yield _said(node.tail, carried, call)


def _said(text: str | None, carried: bool, call: bool) -> str:
    """A string of a page, set apart if it is no text of the document."""
    text = " ".join((text or "").split(_END))
    return text if carried or not text.strip() else f"{_CALL if call else _WORDS}{text}{_CLOSE}"
