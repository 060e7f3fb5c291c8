"""The Markdown edition: CommonMark with GFM tables, footnotes and YAML front matter, from any Akoma Ntoso tree.

Provisions are paragraphs that begin with their printed number, never Markdown lists, because renderers number lists anew.
What renders is the text of the XML and nothing else (law 3), and ``mdformat --number --check`` has nothing to change: the
escapes below are those that mdformat writes, rule by rule, hence the length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from lxml import etree

from converter.editions.about import About, about
from converter.editions.shapes import (
    AKN,
    BOX,
    CELL,
    DOCUMENT,
    FLOW,
    HEADED,
    HEADS,
    INLINE,
    LINE,
    MARKER,
    ROW,
    TABLE,
    UNIT,
    Ids,
    before_heading,
    events,
    local,
    shape_of,
    text_of,
)  # fmt: skip

_SPACE = re.compile(r"[ \t\r\n\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]*));")
_LESS = re.compile("<(?:[^ ]|$)")
_TWO_SIGNS = re.compile("(?<=<)(?=<[A-Za-z/!?])")
_BRACKET = re.compile(r"[\[\]]")
_TICK = re.compile(r"^\[([ xX])\]", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[a-z0-9.-]+(:\d+)?(/([A-Za-z0-9._~:/?#@!$,;=+-]|%[0-9A-F]{2})*)?", re.ASCII)
_PICTURE = re.compile(r"(?!.*\.\.)[A-Za-z0-9_-][A-Za-z0-9._/-]*", re.ASCII)
_TAGS = frozenset("b i u sup sub ins del".split())
_UNICODE_SPACE = frozenset("\t\n\x0c\r") | {chr(n) for n in (0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)}
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
#: a line inside one of these has no anchor: people cite the unit
_CITED_ABOVE = frozenset("content intro wrapUp recital citation item authorialNote td th".split())
#: quotes and lists inside one another deeper than this are shown flat
_DEEP = 6

Token = tuple[str, str]


# -- escapes, as mdformat writes them


def _punctuation(char: str) -> bool:
    return char in _ASCII_PUNCTUATION or unicodedata.category(char)[0] in "PS"


def _emphasis(text: str, sign: str) -> str:
    if sign not in text:
        return text
    parts = []
    for at, char in enumerate(text):
        if char == sign:
            before, after = text[at - 1] if at else None, text[at + 1] if at + 1 < len(text) else None
            spaced = before in _UNICODE_SPACE and after in _UNICODE_SPACE
            inside = sign == "_" and not any(c is None or c in _UNICODE_SPACE or _punctuation(c) for c in (before, after))
            if not (spaced or inside):
                parts.append("\\")
        parts.append(char)
    return "".join(parts)


def _brackets(text: str) -> str:
    escape: list[int] = []
    start: int | None = None
    for match in _BRACKET.finditer(text):
        at = match.start()
        if match.group() == "[":
            if start is not None:
                escape.append(start)
            start = at
        elif start is None:
            escape.append(at)
        else:
            if text[at + 1 : at + 2] in (":", "("):
                escape += [start, at]
            start = None
    if start is not None:
        escape.append(start)
    if not escape:
        return text
    marked = set(escape)
    return "".join("\\" + char if at in marked else char for at, char in enumerate(text))


def _entity(match: re.Match[str]) -> str:
    name = match.group(1)
    if name:
        from html.entities import html5

        if name + ";" not in html5:
            return match.group()
    return "\\" + match.group()


def escape(text: str) -> str:
    """The characters of a run of text, so that CommonMark reads them as text.

    mdformat escapes only the first of two ``<`` and would make a tag of ``<<word>>``; an empty comment keeps them apart.
    """
    return "<!-- -->".join(_escape(part) for part in _TWO_SIGNS.split(text)) if "<<" in text else _escape(text)


def _escape(text: str) -> str:
    text = text.replace("\\", "\\\\")
    text = _emphasis(_emphasis(text, "*"), "_")
    text = _LESS.sub(r"\\\g<0>", _brackets(text))
    text = text.replace("`", "\\`")
    if "&" in text:
        text = _REFERENCE.sub(_entity, text)
    return text.replace("~", "\\~")  # GitHub strikes out what stands between two, doubled or not ("1~3 May, 5~7 June")


def _escape_line(line: str) -> str:
    """A line of a paragraph, so that it begins no other block."""
    if re.match(r"#{1,6}( |\t|$)", line) or line.startswith(">") or re.match(r"[-*+]( |\t|$)", line):
        line = "\\" + line
    if re.match(r"[0-9]+\)( |\t|$)", line):
        line = line.replace(")", "\\)", 1)
    if re.match(r"[0-9]+\.( |\t|$)", line):
        line = line.replace(".", "\\.", 1)
    bare = line.replace(" ", "").replace("\t", "")
    if len(bare) >= 3 and bare[0] in "*-_" and not bare.strip(bare[0]):
        line = line.replace(bare[0], "\\" + bare[0], 1)
    if line and not line.strip("-"):
        line = line.replace("-", "\\-", 1)
    elif line and not line.strip("="):
        line = line.replace("=", "\\=", 1)
    return line


def _compose(tokens: list[Token], broken: str) -> str:
    """One line of text out of tokens: white space collapsed, emphasis resolved, everything escaped."""
    merged: list[Token] = []
    for kind, value in tokens:
        if kind == "text" and merged and merged[-1][0] == "text":
            merged[-1] = ("text", merged[-1][1] + value)
        elif kind == "break" and (not merged or merged[-1][0] == "break"):
            continue
        else:
            merged.append((kind, value))
    # white space: one blank between words, none at either end of a line, whatever marks stand there
    clean: list[Token] = []
    blank = True
    for kind, value in merged:
        if kind == "text":
            value = _SPACE.sub(" ", value)
            if blank:
                value = value.lstrip()
            if not value:
                continue
            blank = value.endswith(" ")
        elif kind == "break":
            _strip_end(clean)
            blank = True
        elif kind in ("raw", "picture"):
            blank = False
        clean.append((kind, value))
    while clean:
        _strip_end(clean)
        if clean[-1][0] != "break":
            break
        clean.pop()
    if not _holds(clean):
        return ""
    return _written(clean, broken)


def _holds(tokens: list[Token]) -> bool:
    """Is there anything to show?"""
    return any(kind in ("raw", "picture") or (kind == "text" and not value.isspace() and value != "") for kind, value in tokens)


def _strip_end(tokens: list[Token]) -> None:
    for at in range(len(tokens) - 1, -1, -1):
        kind, value = tokens[at]
        if kind == "text":
            value = value.rstrip()
            if value:
                tokens[at] = (kind, value)
                return
            del tokens[at]
        elif kind in ("raw", "picture", "break"):
            return


def _written(tokens: list[Token], broken: str) -> str:
    signs = _signs(tokens)
    out: list[str] = []
    links: list[str] = []
    for at, (kind, value) in enumerate(tokens):
        if kind == "text":
            text = escape(value)
            following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
            out.append(text[:-1] + "\\!" if following == "link" and text.endswith("!") else text)
        elif kind == "break":
            out.append(broken)
        elif kind in ("open", "close"):
            sign = signs.get(at)
            out.append(sign if sign else f"<{value}>" if kind == "open" else f"</{value}>")
        elif kind == "link":
            links.append(value)
            out.append("[")
        elif kind == "unlink":
            out.append(f"]({links.pop()})")
        else:
            out.append(value)
    return "".join(out)


def _signs(tokens: list[Token]) -> dict[int, str]:
    """Where bold and italic can be ``**`` and ``*``: a plain run of text between clear borders; HTML tags elsewhere."""
    signs: dict[int, str] = {}
    for at in range(len(tokens) - 2):
        (kind, name), (middle, text), (last, _) = tokens[at : at + 3]
        if (kind, middle, last) != ("open", "text", "close") or name not in ("b", "i"):
            continue
        before = tokens[at - 1] if at else ("text", " ")
        after = tokens[at + 3] if at + 3 < len(tokens) else ("text", " ")
        if before[0] == "break":
            before = ("text", " ")
        if after[0] == "break":
            after = ("text", " ")
        plain = (text[0].isalnum() or text[0] in '“‘«("') and (text[-1].isalnum() or text[-1] in '.,;:!?”’»)"。')
        clear = before[0] == after[0] == "text" and before[1][-1] in ' ("' and after[1][0] in ' ,.;:)"'
        if plain and clear:
            signs[at] = signs[at + 2] = "**" if name == "b" else "*"
    return signs


# -- blocks


class _Sink:
    """Where blocks go: the page, a quote, a note, an item or a cell."""

    __slots__ = ("anchors", "blocks", "cell", "depth", "editorial", "head", "kind", "line", "num", "open", "plain")

    def __init__(self, kind: str, parent: _Sink | None = None, *, editorial: bool = False) -> None:
        self.kind = kind
        self.depth: int = parent.depth + 1 if parent else 0
        self.editorial = editorial
        #: headings are lines of text here
        self.plain: bool = kind in ("note", "cell", "item", "quote") or bool(parent and parent.plain)
        self.blocks: list[Token] = []
        #: tokens of a cell, which is one line whatever stands in it
        self.cell: list[Token] | None = [] if kind == "cell" else None
        self.line: list[Token] = []
        #: marks open in the line: what to write when it is broken off and taken up again
        self.open: list[tuple[str, str]] = []
        self.num: list[Token] = []
        #: a number that waits for its heading
        self.head: list[Token] = []
        self.anchors: list[str] = []

    def add(self, kind: str, text: str) -> None:
        if text:
            self.blocks.append((kind, text))

    def anchor(self) -> str:
        """The ids that wait for a block, as one line."""
        text = "".join(f'<a id="{attribute(name)}"></a>' for name in self.anchors)
        self.anchors.clear()
        return text

    def flush(self, *, heading: int = 0) -> None:
        """Ends the line: as a heading, a paragraph or a part of a cell."""
        if not self.line and not (self.head and heading):
            return
        tokens = self.line
        if self.head and (heading or _holds(tokens)):
            tokens = [*self.head, *tokens]
            self.head = []
        self.line = []
        tokens += [("unlink" if kind == "link" else "close", value) for kind, value in reversed(self.open)]
        if self.cell is not None:
            if _holds(tokens):
                if self.num:
                    tokens = [*self.num, ("text", " "), *tokens]
                    self.num = []
                self.cell += [("break", ""), *tokens] if self.cell else tokens
        else:
            self._write(tokens, heading)
        self.line = [("link" if kind == "link" else "open", value) for kind, value in self.open]

    def _write(self, tokens: list[Token], heading: int) -> None:
        if not _holds(tokens):
            return
        if self.num and not heading:
            tokens = [*self.num, ("text", " "), *tokens]
            self.num = []
        self.flush_num()
        if heading:
            text = _compose(tokens, "<br>")
            self.add("p", self.anchor())
            self.add("h", "#" * heading + " " + (text[:-1] + "\\#" if text.endswith("#") else text))
            return
        if self.editorial and not any(kind in ("open", "link") for kind, _ in tokens):
            tokens = [("open", "i"), *tokens, ("close", "i")]
        self.add("p", paragraph(tokens, self.anchor()))

    def flush_num(self) -> None:
        """A printed number that no text follows stands alone."""
        self.num, self.head = [*self.head, *self.num], []
        if self.num and self.cell is None:
            tokens, self.num = self.num, []
            self.add("p", paragraph(tokens, self.anchor()))
        elif self.num and self.cell is not None:
            tokens, self.num = self.num, []
            self.cell += [("break", ""), *tokens] if self.cell else tokens

    def text(self) -> str:
        """All blocks."""
        return "\n\n".join(text for _, text in self.blocks)


def paragraph(tokens: list[Token], anchor: str = "") -> str:
    """A paragraph; the anchors stand on a line of their own before it."""
    text = _compose(tokens, "\\\n")
    lines = [_escape_line(line.strip()) for line in text.split("\n")]
    lines = [line.replace("-", "\\-", 1) if line and not line.strip("|-: ") else line for line in lines]
    if anchor:
        lines.insert(0, anchor)
    return _TICK.sub(r"\\[\1\\]", "\n".join(lines))


def attribute(value: str) -> str:
    """A value as it stands between the quotes of an HTML attribute."""
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


def _width(text: str) -> int:
    """Columns of a text in a terminal, as mdformat counts them."""
    columns = 0
    for char in text:
        if unicodedata.category(char) not in ("Mn", "Me", "Cf"):
            columns += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return columns


class Table:
    """A table being read: rows of cells as text, with what spans fill."""

    __slots__ = ("heads", "pending", "rows")

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.heads: list[bool] = []
        #: column -> rows that a cell above still covers
        self.pending: dict[int, int] = {}

    def row(self) -> None:
        """A new row."""
        self.rows.append([])
        self.heads.append(True)
        self._covered()

    def _covered(self) -> None:
        row = self.rows[-1]
        while self.pending.get(len(row), 0) > 0:
            self.pending[len(row)] -= 1
            row.append("")

    def add(self, text: str, element: etree._Element | None) -> None:
        """A cell with Markdown in it; ``element`` says how far it spans, and whether it is a head."""
        if not self.rows:
            self.row()
        wide, high = (_span(element, name) for name in ("colspan", "rowspan"))
        for number in range(wide):
            if high > 1:
                self.pending[len(self.rows[-1])] = high - 1
            self.rows[-1].append(text if number == 0 else "")
            self._covered()
        if element is None or local(element) != "th":
            self.heads[-1] = False

    def text(self) -> str:
        """The whole table; an empty row of heads where it has none."""
        rows = [row for row in self.rows if row]
        if not rows or not any(cell for row in rows for cell in row):
            return ""
        count = max(len(row) for row in rows)
        if not (self.heads and self.rows[0] and self.heads[0]):
            rows.insert(0, [""] * count)
        rows = [[cell.replace("|", "\\|") for cell in row] + [""] * (count - len(row)) for row in rows]
        widths = [max(3, *(_width(row[at]) for row in rows)) for at in range(count)]
        lines = ["| " + " | ".join(cell + " " * (widths[at] - _width(cell)) for at, cell in enumerate(row)) + " |" for row in rows]
        lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
        return "\n".join(lines)


def _span(element: etree._Element | None, name: str) -> int:
    value = "" if element is None else element.get(name, "")
    return min(40, max(1, int(value[:4]))) if value.isascii() and value.isdigit() else 1


class _Writer:
    """Walks an AKN tree and fills sinks."""

    def __init__(self, root: etree._Element) -> None:
        self.ids = Ids()
        self.ids.enrol(root)
        #: elements with text in them, with a note or quote in them, and the lines that hold the title of a document
        self.full: set[etree._Element] = set()
        self.flowing: set[etree._Element] = set()
        self.titles: set[etree._Element] = set()
        #: is there a sign in the text that could be a call for a note?
        self.careted = False
        self._look(root)
        self.sinks = [_Sink("page")]
        self.tables: list[Table] = []
        self.notes: list[tuple[str, list[Token]]] = []
        self.depths = [1]
        self.documents = 0
        #: per open element, what to do when it ends
        self.ends: list[tuple[str, ...]] = []
        self.lines = 0
        self.label = self._label(text_of(root)) if self.careted else ""

    def _look(self, root: etree._Element) -> None:
        stack: list[etree._Element] = []
        titled: list[bool] = [False]
        for kind, element, text in events(root):
            if kind == "start":
                shape = shape_of(element)
                if shape == DOCUMENT:
                    titled.append(False)
                elif shape == FLOW:
                    self._up(stack, self.flowing)
                elif element.tag == AKN + "docTitle" and not titled[-1]:
                    line = next((above for above in reversed(stack) if shape_of(above) == LINE), None)
                    if line is not None:
                        titled[-1] = True
                        self.titles.add(line)
                stack.append(element)
            elif kind == "text":
                self.careted = self.careted or "^" in text
                if not text.isspace():
                    self._up(stack, self.full)
            else:
                stack.pop()
                if shape_of(element) == DOCUMENT:
                    titled.pop()

    @staticmethod
    def _up(stack: list[etree._Element], marked: set[etree._Element]) -> None:
        for element in reversed(stack):
            if element in marked:
                return
            marked.add(element)

    @staticmethod
    def _label(text: str) -> str:
        label = "note-" if "[^" in text else ""
        while label and f"[^{label}" in text:
            label += "-"
        return label

    @property
    def sink(self) -> _Sink:
        return self.sinks[-1]

    def write(self, root: etree._Element) -> str:
        """The body, with the notes at its end."""
        for kind, element, text in events(root):
            if kind == "text":
                self.sink.line.append(("text", text))
            elif kind == "start":
                self._start(element)
            else:
                self._end(element)
        page = self.sink
        page.flush()
        page.flush_num()
        for label, blocks in self.notes:
            page.add("note", _note(label, blocks))
        return page.text()

    # -- starts

    def _start(self, element: etree._Element) -> None:
        shape, name = shape_of(element), local(element)
        ends: list[str] = []
        in_line = self.lines > 0
        if shape in (INLINE, MARKER) or (in_line and shape != FLOW and not element.tag.startswith(AKN)):
            self._inline(element, shape, name, ends)
        else:
            if not (name == "authorialNote" and in_line):
                self.sink.flush()
            if shape == LINE:
                self._line(element, name, ends)
            elif shape == FLOW:
                self._flow(element, name, ends)
            elif shape == TABLE:
                self._open_table(ends)
            elif shape == ROW and self.tables:
                self.tables[-1].row()
            elif shape == CELL and self.tables:
                self.sinks.append(_Sink("cell", self.sink))
                ends += ["cell", f"lines {self.lines}"]
                self.lines = 0
            else:
                self._block(element, shape, name, ends)
        self.ends.append(tuple(ends))

    def _inline(self, element: etree._Element, shape: str, name: str, ends: list[str]) -> None:
        sink = self.sink
        if shape == MARKER:
            if name in ("br", "eol"):
                sink.line.append(("break", ""))
            elif name == "img" and _PICTURE.fullmatch(element.get("src", "")):
                alt = "".join(char for char in element.get("alt", "") if char.isalnum() or char in " ,.")
                sink.line.append(("picture", f"![{' '.join(alt.split())}]({element.get('src')})"))
            return
        mark: tuple[str, str] | None = None
        if name in _TAGS and element in self.full:
            mark = ("tag", name)
        elif name in ("a", "ref", "rref") and element in self.full and not any(kind == "link" for kind, _ in sink.open):
            address = self._address(element)
            mark = ("link", address) if address and element not in self.flowing else None
        if mark:
            sink.open.append(mark)
            sink.line.append(("link" if mark[0] == "link" else "open", mark[1]))
            ends.append("mark")

    def _address(self, element: etree._Element) -> str | None:
        href = (element.get("href") or element.get("from") or "").strip()
        if href.startswith("#"):
            target = self.ids.targets.get(href[1:])
            return "#" + target if target and re.fullmatch(r"[A-Za-z0-9_-]+", target, re.ASCII) else None
        return href if _ADDRESS.fullmatch(href) else None

    def _line(self, element: etree._Element, name: str, ends: list[str]) -> None:
        self._anchor(element, name)
        if element.get("status") == "editorial":
            self._quote(ends, editorial=True)
        self.lines += 1
        ends.append("line")
        if self.sink.plain or self.sink.depth or self.lines > 1:
            ends.append("num" if name == "num" and self.lines == 1 else "flush")
        elif name == "heading" or (name == "num" and self._headed(element)):
            ends.append("join" if name == "num" and before_heading(element) else "heading")
        elif name == "subheading" and before_heading(element) and element.getprevious() is not None:
            ends.append("join")
        elif name == "num":
            ends.append("num")
        elif element in self.titles:
            ends.append("title")
        else:
            ends.append("flush")

    def _headed(self, num: etree._Element) -> bool:
        parent = num.getparent()
        return before_heading(num) or (parent is not None and local(parent) in HEADED)

    def _anchor(self, element: etree._Element, name: str) -> None:
        """Ids that people cite: units, and lines that stand outside units."""
        own = self.ids.of.get(element)
        if own is None or self.sink.cell is not None or self.sink.kind == "note":
            return
        shape = shape_of(element)
        if name == "attachment" or (shape == UNIT and name not in ("recitals", "citations", "blockContainer")):
            self.sink.anchors.append(own)
        elif shape == LINE and name not in HEADS:
            parent = element.getparent()
            above = {local(node) for node in (parent, None if parent is None else parent.getparent()) if node is not None}
            if not above & _CITED_ABOVE:
                self.sink.anchors.append(own)

    def _flow(self, element: etree._Element, name: str, ends: list[str]) -> None:
        note = name == "authorialNote" and not any(sink.kind == "note" for sink in self.sinks)
        ends.append(f"{'after' if note and self.lines else 'lines'} {self.lines}")
        if note and element in self.full:
            label = f"{self.label}{len(self.notes) + 1}"
            self.notes.append((label, []))
            self.sink.line.append(("raw", f"[^{label}]"))
            self.sinks.append(_Sink("note", self.sink))
            ends.append(f"note {len(self.notes) - 1}")
        elif self.sink.depth < _DEEP and self.sink.cell is None:
            if name == "authorialNote":
                self.sink.flush()
            self._quote(ends)
        self.lines = 0

    def _quote(self, ends: list[str], *, editorial: bool = False) -> None:
        sink = self.sink
        if sink.depth >= _DEEP or sink.cell is not None or (editorial and sink.editorial):
            return
        sink.flush_num()
        inner = _Sink("quote", sink, editorial=editorial)
        inner.anchors, sink.anchors = sink.anchors, []
        self.sinks.append(inner)
        ends.append("quote")

    def _open_table(self, ends: list[str]) -> None:
        if self.sink.cell is not None:
            return
        self.sink.flush_num()
        self.tables.append(Table())
        ends += ["table", f"lines {self.lines}"]
        self.lines = 0

    def _block(self, element: etree._Element, shape: str, name: str, ends: list[str]) -> None:
        sink = self.sink
        kids = [local(child) for child in element if isinstance(child.tag, str) and local(child) in HEADS] if shape in (UNIT, BOX) else []
        if kids:
            sink.flush_num()
        self._anchor(element, name)
        depth = self.depths[-1]
        if shape == DOCUMENT:
            self.documents += 1
            ends.append("document")
            depth += self.documents > 1
        elif "heading" in kids or (kids and name in HEADED):
            depth += 1
        self.depths.append(depth)
        ends.append("depth")
        if name in ("ul", "ol") and sink.cell is None and sink.depth < _DEEP:
            sink.flush_num()
        if element.get("status") == "editorial":
            self._quote(ends, editorial=True)
        ends.append(f"lines {self.lines}")
        self.lines = 0

    # -- ends

    def _end(self, element: etree._Element) -> None:
        name = local(element)
        ends = self.ends.pop()
        if not ends and shape_of(element) in (INLINE, MARKER):
            return
        if ends == ("mark",):
            kind, value = self.sink.open.pop()
            self.sink.line.append(("unlink" if kind == "link" else "close", value))
            return
        for what in reversed(ends):
            word, _, value = what.partition(" ")
            if word == "line":
                self.lines -= 1
            elif word in ("lines", "after"):
                if word == "lines":
                    self.sink.flush()
                self.lines = int(value)
            else:
                self._close(word, value, element, name)

    def _close(self, word: str, value: str, element: etree._Element, name: str) -> None:
        sink = self.sink
        if word == "flush":
            sink.flush()
        elif word in ("heading", "title"):
            level = 1 if word == "title" and self.documents < 2 else self.depths[-1] + (word == "title")
            sink.flush(heading=min(6, max(1 if word == "title" else 2, level)))
        elif word == "join":
            sink.head += [*sink.line, ("text", " ")]
            sink.line = []
        elif word == "num":
            tokens, sink.line = sink.line, []
            if _holds(tokens):
                sink.flush_num()
                sink.num = tokens
        elif word in ("quote", "note", "cell"):
            sink.flush()
            sink.flush_num()
            self.sinks.pop()
            if word == "quote":
                anchors = sink.anchors
                self.sink.add("quote", "\n".join(f"> {line}" if line else ">" for line in sink.text().split("\n")) if sink.blocks else "")
                self.sink.anchors += anchors
            elif word == "note":
                self.notes[int(value)][1].extend(sink.blocks)
            else:
                self.tables[-1].add(_compose(sink.cell or [], "<br>"), element)
        elif word == "table":
            table = self.tables.pop()
            text = table.text()
            if text:
                sink.add("p", sink.anchor())
                sink.add("table", text)
        elif word == "depth":
            sink.flush()
            self.depths.pop()
        elif word == "document":
            self.documents -= 1


def _note(label: str, blocks: list[Token]) -> str:
    """A footnote definition: its first paragraph beside the label, everything else indented by four."""
    if not blocks:
        return ""
    first = blocks[0][0] == "p"
    rest = blocks[1:] if first else blocks
    head = f"[^{label}]:"
    text = head + " " + blocks[0][1].replace("\n", "\n    ") if first else head
    body = "\n\n".join(block for _, block in rest)
    indented = "\n".join("    " + line if line.strip() else "" for line in body.split("\n"))
    return text + ("\n\n" if first else "\n") + indented if rest else text


# -- front matter

_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\x85": "\\N",
    "\u2028": "\\L", "\u2029": "\\P", "\x7f": "\\x7F", "\ufeff": "\\uFEFF",
}  # fmt: skip


def scalar(text: str) -> str:
    """A YAML string in double quotes, whatever it holds."""
    parts = []
    for char in text:
        if char in _ESCAPES:
            parts.append(_ESCAPES[char])
        elif " " <= char <= "~" or "\xa0" <= char <= "\ud7ff" or "\ue000" <= char <= "\ufffd" or char >= "\U00010000":
            parts.append(char)
        else:
            code = ord(char)
            parts.append(f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}")
    return '"' + "".join(parts) + '"'


def front_matter(facts: About, extra: Iterable[tuple[str, tuple[str, ...]]] = ()) -> str:
    """The metadata as YAML front matter: strings in quotes, lists of strings, nothing that is not known."""
    fields: list[tuple[str, str | tuple[str, ...]]] = [
        ("title", facts.title), ("kind", facts.kind or facts.element), ("date", facts.date), ("date_of", facts.date_of), ("place", facts.place),
        ("parties", facts.parties), ("authors", facts.authors), ("number", facts.number), ("language", facts.language), ("status", facts.status),
        ("translated_from", facts.translated_from), ("prevailing", facts.prevailing), ("identifier", facts.expression or facts.work),
        *facts.details.items(), *extra,
    ]  # fmt: skip
    lines = ["---"]
    for key, value in fields:
        if isinstance(value, str):
            if value:
                lines.append(f"{key}: {scalar(value)}")
        elif value:
            lines += [f"{key}:", *(f"  - {scalar(item)}" for item in value)]
    return "\n".join([*lines, "---"])


def render(tree: etree._ElementTree | etree._Element) -> str:
    """The Markdown edition of an AKN tree, with one final line feed."""
    root = tree if isinstance(tree, etree._Element) else tree.getroot()
    facts = about(root)
    notes = tuple(text_of(note) for note in root.iterfind(f".//{AKN}meta//{AKN}note"))
    others = tuple(name for ref in root.iter(AKN + "documentRef", AKN + "componentRef") if (name := ref.get("showAs") or ref.get("src")))
    head = front_matter(facts, (("notes", notes), ("documents", others)))
    body = _Writer(root).write(root)
    return f"{head}\n\n{body}\n" if body else head + "\n"
