"""The HTML edition: one language, one self-contained page, from any Akoma Ntoso tree.

``Body`` walks the tree once, by shape (converter.editions.shapes), and holds law 3: document text stands in elements with
``data-eid`` and nowhere else, such elements never contain one another, and their text in order is the text of the XML
outside ``meta``. It is long because it alone knows how each shape is shown; the frame of the page is page.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from converter.editions import page
from converter.editions.about import about
from converter.editions.interface import Interface, direction_of
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
    XML_LANG,
    Ids,
    before_heading,
    document_of,
    events,
    is_sentence,
    local,
    shape_of,
    text_of,
)  # fmt: skip

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,40}", re.ASCII)
_DATE = re.compile(r"(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[0-2]\d:[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)
_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", re.ASCII)
_SAME = frozenset("b i u sup sub abbr ins del".split())
_BOXES = {"coverPage": "div", "conclusions": "footer", "ul": "ul", "ol": "ol"}
_LINKED = frozenset("a ref rref mref noteRef".split())
_QUOTES = frozenset("embeddedText quotedText embeddedStructure quotedStructure".split())
_SHOWING = frozenset("img noteRef documentRef componentRef".split())
_HEADINGS_IN = frozenset((UNIT, BOX, DOCUMENT, FLOW))


class _Frame:
    """An open element: where its content goes, and what holds inside it."""

    __slots__ = ("carried", "depth", "eid", "element", "head", "line", "link", "mode", "out")

    def __init__(self, element: etree._Element, out: etree._Element, mode: str, eid: str, depth: int, link: bool, carried: bool) -> None:
        self.element, self.out, self.mode, self.eid, self.depth, self.link, self.carried = element, out, mode, eid, depth, link, carried
        #: a line opened for text or inlines that stand where only blocks should
        self.line: etree._Element | None = None
        #: an open heading that waits for its text
        self.head: etree._Element | None = None


def safe_link(href: str | None) -> str | None:
    """An address that a page may link to (http, https, mailto), or nothing."""
    if not href:
        return None
    href = href.strip()
    scheme = href.split(":", 1)[0].lower()
    if scheme not in ("http", "https", "mailto") or any(ord(char) <= 32 or char in '<>"\\^`{|}\x7f' for char in href):
        return None
    return href if scheme == "mailto" or href[len(scheme) :].startswith("://") else None


def append_text(parent: etree._Element, text: str) -> None:
    """Adds characters at the end of an element's content."""
    last = next(parent.iterchildren(reversed=True), None)  # counting the children would take as long as there are many
    if last is not None:
        last.tail = (last.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def add(parent: etree._Element, tag: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    """A new last child; ``class_`` and ``data_eid`` stand for ``class`` and ``data-eid``; ``None`` is left out."""
    element = etree.SubElement(parent, tag)
    for name, value in attributes.items():
        if value is not None:
            element.set(name.rstrip("_").replace("_", "-"), value)
    if text is not None:
        element.text = text
    return element


def language_of(element: etree._Element) -> str | None:
    """The language an element states for itself, if it is a tag."""
    tag = element.get(XML_LANG)
    return tag if tag and _TAG.fullmatch(tag) else None


class Body:
    """Renders AKN elements into HTML elements."""

    def __init__(self, words: Interface, ids: Ids, *, links: Mapping[str, str] | None = None, marks: Mapping[etree._Element, str] | None = None) -> None:
        self.words, self.ids, self.links = words, ids, links or {}
        #: sentence or line -> class, for what is matched with something
        self.marks = {} if marks is None else marks
        self.headings: list[page.Heading] = []
        #: with ``False`` nothing carries data-eid: what is rendered is metadata (editor's notes)
        self.document_text = True
        self._split: set[etree._Element] = set()
        self._flowed: set[etree._Element] = set()
        #: line that holds a title -> is it that of a document inside another
        self._titles: dict[etree._Element, bool] = {}
        self._stack: list[_Frame] = []

    # -- what must be known before

    def prepare(self, root: etree._Element) -> None:
        """Finds the lines that something breaks (a sentence, a note, a block inside) and the lines that hold a title."""
        titled: set[etree._Element | None] = set()
        stack: list[tuple[etree._Element, bool, etree._Element | None]] = []  # element, is its content a line, its document
        for kind, element, _ in events(root):
            if kind == "end":
                stack.pop()
            elif kind == "start":
                shape = shape_of(element)
                inside, holder = (stack[-1][1], stack[-1][2]) if stack else (False, None)
                broken = inside and self._breaks(element, shape)
                if inside and (broken or self._parts(element)):
                    for line, within, _ in reversed(stack):
                        if not within or (line in self._flowed if broken else line in self._split):
                            break
                        self._split.add(line)
                        if broken:
                            self._flowed.add(line)
                if local(element) in _QUOTES and (element.get("startQuote") or element.get("endQuote")):
                    self._split.add(element)
                if element.tag == AKN + "docTitle" and holder not in titled:
                    holds = next((above for above, _, _ in reversed(stack) if shape_of(above) == LINE), None)
                    if holds is not None:
                        titled.add(holder)
                        self._titles[holds] = sum(shape_of(above) == DOCUMENT for above, _, _ in stack) > 1
                if shape == DOCUMENT:
                    holder = element
                stack.append((element, shape in (LINE, INLINE, MARKER) or (inside and not broken), holder))

    def _parts(self, element: etree._Element) -> bool:
        """Does it part the text of its line: a sentence, or something that shows words which are not text?"""
        if element in self.marks or is_sentence(element):
            return True
        name = local(element)
        return name in _SHOWING or (name in _QUOTES and bool(element.get("startQuote") or element.get("endQuote")))

    @staticmethod
    def _breaks(element: etree._Element, shape: str) -> bool:
        """Does it break the line it stands in?"""
        return shape not in (INLINE, MARKER) and (shape == FLOW or element.tag.startswith(AKN))

    # -- the walk

    def render(self, root: etree._Element, out: etree._Element, *, eid: str = "", depth: int = 1, mode: str = "flow") -> None:
        """Renders an element at the end of ``out``; ``depth`` is the level of the headings that stand above it."""
        base = len(self._stack)
        self._stack.append(_Frame(root, out, mode, eid, depth, False, False))
        self.walk(events(root))
        del self._stack[base:]

    def walk(self, stream: Iterable[tuple[str, etree._Element, str]]) -> None:
        """Takes a stream of events (shapes.events)."""
        for kind, element, text in stream:
            if kind == "text":
                self._text(self._stack[-1], text)
            elif kind == "start":
                self._start(element)
            else:
                self._end(element)

    def lines(self, unit: etree._Element, lines: Iterable[etree._Element], out: etree._Element, *, eid: str, depth: int) -> None:
        """Renders neighbouring children of a unit: its printed number, its heading."""
        base = len(self._stack)
        self._stack.append(_Frame(unit, out, "flow", eid, depth, False, False))
        for line in lines:
            self.walk(events(line))
        del self._stack[base:]

    def part(self, line: etree._Element, out: etree._Element, first: int, last: int, *, eid: str = "", depth: int = 1) -> None:
        """Renders the children ``first`` to ``last`` (exclusive) of a line, with its first text if ``first`` is 0, as a line of its own."""
        base = len(self._stack)
        self._stack.append(_Frame(line, out, "flow", eid, depth, False, False))
        self._start(line)
        if first == 0 and line.text:
            self._text(self._stack[-1], line.text)
        for child in list(line)[first:last]:
            if isinstance(child.tag, str) and child.tag != AKN + "meta":
                self.walk(events(child))
            if child.tail:
                self._text(self._stack[-1], child.tail)
        self._end(line)
        del self._stack[base:]

    def _text(self, frame: _Frame, text: str) -> None:
        blank = not text.strip()
        if frame.mode == "line":
            if frame.carried or blank or not self.document_text:
                append_text(frame.out, text)
            else:
                add(frame.out, "span", text, data_eid=frame.eid)
        elif not blank:
            frame.head = None
            line = self._loose(frame)
            append_text(line, text) if not self.document_text else add(line, "span", text, data_eid=frame.eid)
        elif frame.line is not None:
            append_text(frame.line, " ")

    def _loose(self, frame: _Frame) -> etree._Element:
        """A line for what stands where only blocks should."""
        if frame.line is None:
            frame.line = add(self._place(frame, ""), "div", class_="p")
        return frame.line

    @staticmethod
    def _place(frame: _Frame, name: str) -> etree._Element:
        """Where a child of this name goes: HTML's tables and lists take only their own kind."""
        out = frame.out
        if frame.mode == "table" and name not in ("tr", "caption"):
            return add(add(out, "tr"), "td")
        if frame.mode == "row" and name not in ("td", "th"):
            return add(out, "td")
        if frame.mode == "list" and name != "li":
            return add(out, "li")
        return out

    def _start(self, element: etree._Element) -> None:
        parent = self._stack[-1]
        shape, name = shape_of(element), local(element)
        eid = element.get("eId") or parent.eid
        if parent.mode == "line":
            if not self._breaks(element, shape):
                return self._inline(parent, parent.out, element, shape, name, eid)
            out = parent.out
        elif shape in (INLINE, MARKER):
            return self._inline(parent, self._loose(parent), element, shape, name, eid)
        else:
            parent.line = None
            out = self._place(parent, name)
        if name not in HEADS:
            parent.head = None
        if shape == LINE:
            self._line(parent, out, element, name, eid)
        elif shape == FLOW:
            self._flow(parent, out, element, name, eid)
        else:
            self._block(parent, out, element, shape, name, eid)

    def _end(self, element: etree._Element) -> None:
        frame = self._stack.pop()
        quote = element.get("endQuote")
        if quote and local(element) in _QUOTES:
            add(frame.out, "span", quote, class_="quote")
        if self._stack and self._stack[-1].mode != "line" and shape_of(element) not in (INLINE, MARKER):
            out = frame.out
            if out is not self._stack[-1].out and not out.tail:
                out.tail = "\n"

    # -- attributes

    def _attributes(self, out: etree._Element, element: etree._Element, *classes: str) -> None:
        names = [name for name in classes if name]
        status = element.get("status")
        if status == "editorial":
            names.append("editorial")
            if out.tag in ("p", "div", "section", "figure"):
                out.set("role", "note")
                out.set("aria-label", self.words["editorial"])
        elif status and _NAME.fullmatch(status):
            names.append("status-" + status)
        if element in self.marks:
            names.append(self.marks[element])
            out.set("tabindex", "-1")
        if names:
            out.set("class", " ".join(names))
        own = self.ids.of.pop(element, None)
        if own:
            out.set("id", own)
        tag = language_of(element)
        if tag:
            out.set("lang", tag)
            out.set("dir", direction_of(tag))

    # -- shapes

    def _block(self, parent: _Frame, out: etree._Element, element: etree._Element, shape: str, name: str, eid: str) -> None:
        depth, mode, tag = parent.depth, "flow", "div"
        classes = [name if element.tag.startswith(AKN) else ""]
        if shape == UNIT or name == "attachment":
            kids = [local(child) for child in element if isinstance(child.tag, str) and local(child) in HEADS]
            if "heading" in kids or (name in HEADED and kids):
                tag, depth = "section", depth + 1
            elif "num" in kids:
                num = next(child for child in element if local(child) == "num")
                classes.append("hang" if len(text_of(num)) <= 7 else "above")
        elif shape == TABLE:
            out = add(out, "div", class_="scroll", role="group", tabindex="0", aria_label=self.words["table"])
            tag, mode, classes = "table", "table", []
        elif shape == ROW:
            tag, mode, classes = ("tr", "row", []) if parent.mode == "table" else ("div", "flow", ["tr"])
        elif shape == CELL:
            tag, classes = (name, []) if parent.mode in ("table", "row") else ("div", [name])
        elif name in _BOXES and parent.mode != "line":
            tag = _BOXES[name]
            mode = "list" if tag in ("ul", "ol") else "flow"
        kind = element.get("name") if name in ("container", "formula", "hcontainer", "tblock") else None
        if kind and _NAME.fullmatch(kind):
            classes.append("n-" + kind)
        made = add(out, tag)
        made.text = "\n"
        self._attributes(made, element, *classes)
        if tag in ("td", "th"):
            for span in ("colspan", "rowspan"):
                value = element.get(span, "")
                if value.isascii() and value.isdigit() and 1 < int(value[:5]) <= 1000:
                    made.set(span, str(int(value)))
        self._stack.append(_Frame(element, made, mode, eid, depth, parent.link, False))

    def _line(self, parent: _Frame, out: etree._Element, element: etree._Element, name: str, eid: str) -> None:
        flowed = element in self._flowed
        link = parent.link
        between = name == "subheading" and parent.head is not None and before_heading(element)
        if (name in ("num", "heading") or between) and shape_of(parent.element) in _HEADINGS_IN and parent.mode == "flow":
            made, link = self._head(parent, out, element, name, eid, flowed)
        elif element in self._titles and parent.mode == "flow":
            level = min(6, parent.depth + self._titles[element])
            made = add(out, "div" if flowed else f"h{level}")
            if flowed:
                made.set("role", "heading")
                made.set("aria-level", str(level))
            self._attributes(made, element, "title")
        else:
            tag = "p"
            if name == "caption" and parent.mode == "table":
                tag = "caption"
            elif name == "li" and parent.mode == "list":
                tag = "li"
            elif flowed or parent.mode == "line" or name == "li":
                tag = "div"
            made = add(out, tag)
            kind = element.get("name") if name == "block" else None
            self._attributes(made, element, "" if name == tag else name, "n-" + kind if kind and _NAME.fullmatch(kind) else "")
            if name == "tocItem":
                target = self._target(element)
                if target and not link:
                    made, link = add(made, "a", href=target), True
        carried = parent.carried or element not in self._split
        if carried and not parent.carried and self.document_text:
            made.set("data-eid", eid)
        self._stack.append(_Frame(element, made, "line", eid, parent.depth, link, carried))

    def _head(self, parent: _Frame, out: etree._Element, element: etree._Element, name: str, eid: str, flowed: bool) -> tuple[etree._Element, bool]:
        """A printed number or a heading: both in one HTML heading, or the number alone hanging beside its text."""
        unit = parent.element
        group = [element]
        if name == "num":
            headed = before_heading(element)
            for sibling in element.itersiblings():
                if isinstance(sibling.tag, str):
                    if local(sibling) == "heading":
                        group.append(sibling)
                        break
                    if local(sibling) != "num" and not (headed and local(sibling) == "subheading"):
                        break
                    group.append(sibling)
        head = parent.head
        if head is None and (name == "heading" or local(group[-1]) == "heading" or local(unit) in HEADED):
            level = min(6, max(2, parent.depth))
            if any(part in self._flowed for part in group):
                head = add(out, "div", class_=f"h{level}", role="heading", aria_level=str(level))
            else:
                head = add(out, f"h{level}")
            head.tail = "\n"
            target = self.targets_of(unit)
            if target is None:
                target = self.ids.of.get(element)
            if target is None:
                target = self.ids.give("~h")
                head.set("id", target)
            self.headings.append(page.Heading(max(1, parent.depth - 1), target, " ".join(text_of(part) for part in group)))
            parent.head = head
        link = parent.link
        target = self.targets_of(unit)
        linked = name == "num" and target is not None and not link and element not in self._flowed and not any(local(x) in _LINKED for x in element.iter())
        if head is not None:
            if len(head):
                append_text(head, " ")
            made = add(head, "a" if linked else "div" if flowed else "span")
            if name == "heading":
                parent.head = None
        else:
            made = add(out, "a" if linked else "div" if flowed else "span")
        if linked:
            made.set("href", "#" + str(target))
        self._attributes(made, element, name)
        return made, link or linked

    def targets_of(self, unit: etree._Element) -> str | None:
        """The id of the unit that a printed number belongs to."""
        eid = unit.get("eId")
        return self.ids.targets.get(eid) if eid else None

    def _flow(self, parent: _Frame, out: etree._Element, element: etree._Element, name: str, eid: str) -> None:
        note = name in ("authorialNote", "note", "subFlow")
        marker = element.get("marker") if note else None
        own = self.ids.of.get(element)
        if marker:
            call = add(add(out, "sup", class_="call"), "a" if own and not parent.link else "span", marker)
            if own and not parent.link:
                call.set("href", "#" + own)
        made = add(out, "aside" if note else "blockquote")
        self._attributes(made, element, "note" if note else "quoted")
        if note:
            made.set("role", "note")
            if marker:
                add(made, "span", marker, class_="marker")
        quote = element.get("startQuote")
        if quote:
            add(made, "span", quote, class_="quote")
        self._stack.append(_Frame(element, made, "flow", eid, parent.depth, parent.link, False))

    def _inline(self, parent: _Frame, out: etree._Element, element: etree._Element, shape: str, name: str, eid: str) -> None:
        carried, link = parent.carried and parent.mode == "line", parent.link
        if shape == MARKER:
            self._marker(out, element, name, link)
            self._stack.append(_Frame(element, out, "line", eid, parent.depth, link, carried))
            return
        flowed = element in self._flowed
        carries = not carried and element not in self._split
        tag, attributes = "span", {}
        if name in _SAME and element.tag.startswith(AKN):
            tag = name
        elif name == "date" and _DATE.fullmatch(element.get("date", "")):
            tag, attributes = "time", {"datetime": element.get("date", "")}
        elif name in _LINKED and not link and (target := self._target(element)):
            tag, attributes, link = "a", {"href": target}, True
            if not target.startswith("#"):
                attributes["rel"] = "noopener noreferrer"
        classes = ""
        if flowed and tag != "a":
            tag, attributes, classes = "div", {}, f"inl {name if name in _SAME else ''}".strip()
        if name == "remark":
            classes = "remark"
        elif name in ("placeholder", "fillIn", "omissis", "signature", "quotedText", "embeddedText"):
            classes = name
        elif name == "inline" and _NAME.fullmatch(element.get("name", "")) and not is_sentence(element):
            classes = "n-" + element.get("name", "")
        elif is_sentence(element):
            classes = "s"
        if tag == "span" and not (carries or classes or element in self.ids.of or language_of(element) or element in self.marks):
            made = out
        else:
            made = add(out, tag, **attributes)
            self._attributes(made, element, *classes.split())
        if carries and self.document_text:
            made.set("data-eid", eid)
        quote = element.get("startQuote")
        if quote and name in _QUOTES:
            add(made, "span", quote, class_="quote")
        self._stack.append(_Frame(element, made, "line", eid, parent.depth, link, carried or carries))

    def _marker(self, out: etree._Element, element: etree._Element, name: str, link: bool) -> None:
        """What an element without text shows: a break, a call, the name of a picture or of another document (all from attributes)."""
        own = self.ids.of.get(element)
        if name in ("br", "eol"):
            made = add(out, "br")
        elif name == "img":
            made = add(out, "span", element.get("alt") or self.words["image"], title=element.get("src"))
        elif name == "noteRef":
            made = add(out, "sup")
            target = self.ids.targets.get(element.get("href", "").lstrip("#"))
            mark = element.get("marker") or "*"
            add(made, "a", mark, href="#" + target) if target and not link else append_text(made, mark)
        elif name in ("documentRef", "componentRef"):
            target = self._target(element)
            made = add(out, "a" if target and not link else "span", element.get("showAs") or element.get("src") or element.get("href"))
            if target and not link:
                made.set("href", target)
        elif own:
            made = add(out, "span")
        else:
            return
        self._attributes(made, element, {"img": "img", "noteRef": "call", "eop": "eop", "documentRef": "outside", "componentRef": "outside"}.get(name, ""))

    def _target(self, element: etree._Element) -> str | None:
        """Where a reference leads: inside the page, to a page the caller knows, or out to the web."""
        href = (element.get("href") or element.get("from") or element.get("src") or "").strip()
        if href.startswith("#"):
            target = self.ids.targets.get(href[1:])
            return "#" + target if target else None
        return self.links.get(href) or safe_link(href)


def render(tree: etree._ElementTree | etree._Element, *, links: page.Links | None = None) -> str:
    """The HTML edition of an AKN tree, a whole page. ``links`` names the other editions by relative file name."""
    root = tree if isinstance(tree, etree._Element) else tree.getroot()
    links = links or page.Links()
    facts = about(root)
    words = Interface(facts.language)
    sheet = page.Page(words, facts.tag, facts.name_of_document(words), links=links, facts=(facts,))
    ids = Ids(page.OWN_IDS)
    ids.enrol(root)
    notes = enrol_notes(root, ids)
    body = Body(words, ids, links=links.documents)
    article = add(sheet.main, "article", class_="text")
    article.text = "\n"
    document = document_of(root)
    if facts.title_line is None:
        sheet.heading(facts)
    body.prepare(root)
    body.render(root, article)
    sheet.contents(body.headings)
    show_notes(sheet, body, notes)
    sheet.about((facts,))
    return sheet.html(kind=local(document))


def enrol_notes(root: etree._Element, ids: Ids, prefix: str = "") -> list[etree._Element]:
    """The editor's notes, which stand in ``meta``, with ids to lead to."""
    notes = [note for note in root.iter(AKN + "note") if any(above.tag == AKN + "meta" for above in note.iterancestors())]
    for note in notes:
        eid = note.get("eId", "")
        ids.of[note] = ids.give(prefix + ("-".join(eid.split()) or "note"))
        ids.targets.setdefault(eid, ids.of[note])
    return notes


def show_notes(sheet: page.Page, body: Body, notes: list[etree._Element]) -> None:
    """The editor's notes below the text: metadata, so nothing of them carries data-eid."""
    if not notes:
        return
    section = sheet.section("notes")
    body.document_text = False
    for note in notes:
        body.prepare(note)
        body.render(note, section)
    body.document_text = True
