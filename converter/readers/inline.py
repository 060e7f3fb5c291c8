"""The inside of a Markdown paragraph: its tokens become text with places, marks, and spans of syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from converter.readers.characters import is_removed
from converter.source import Mark, Omission, Reason, Run, Span, Text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

#: a hard break in the content of a paragraph; no other newline gets there
BREAK = "\n"
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^>]*)>", re.S)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_TYPOGRAPHIC = {"b": "b", "strong": "b", "i": "i", "em": "i", "u": "u", "sup": "sup", "sub": "sub", "a": "a"}
_BREAKING = frozenset("br p div h1 h2 h3 h4 h5 h6 hr li ul ol table thead tbody tr td th section article blockquote center pre dl dt dd".split())
_LOOSE = re.compile(r"\*\*([^\s*][^*\n]{0,500})\*\*")
_NOTE = re.compile(r"\[\^([\w*]{1,8})\](:?)")
_ITEM = re.compile(r"(?:\([^\W_]{1,4}\)|[^\W_]{1,3}\)|[a-z]{1,4}\.|[•–—])[ \t]")
_SAFE = re.compile(r"(?:https?|mailto|ftp):", re.I)
#: scripts that put no space where a line ends
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")


def parser() -> MarkdownIt:
    """CommonMark with tables, where nothing indented is code (treaties indent), no definition vanishes, and links know where they end."""
    from markdown_it import MarkdownIt

    md = MarkdownIt("commonmark").enable("table").disable(["code", "reference", "text_join"])
    for name in ("link", "image"):
        rules = md.inline.ruler
        rule = next(entry.fn for entry in rules.__rules__ if entry.name == name)
        rules.at(name, _placing(rule, name))
    return md


def _placing(rule: Any, name: str) -> Any:
    """A rule of the parser that notes in its first token where in the paragraph it matched, and where it ended."""
    kind = "image" if name == "image" else "link_open"

    def placed(state: Any, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        matched: bool = rule(state, silent)
        if matched and not silent:
            for token in state.tokens[before : before + 2]:
                if token.type == kind:
                    token.meta = {"start": start, "end": state.pos}
                    break
        return matched

    return placed


def read(base: Text, tokens: Sequence[Token]) -> tuple[Text, list[Omission]]:
    """What a paragraph says, from its Markdown (``base``, with places) and the tokens of it; and what is left out explicitly.

    The result holds a BREAK for each hard break and for each HTML tag that begins a line.
    """
    source = base.content
    parts: list[Text] = []
    marks: list[Mark] = []
    left: list[Omission] = []
    opened: list[tuple[str, int, str | None]] = []
    ends: list[int] = []
    size = at = 0
    listed = False

    def add(part: Text) -> None:
        nonlocal size
        if part.content:
            parts.append(part)
            size += len(part.content)

    def omit(end: int, reason: Reason) -> None:
        nonlocal at
        left.extend(Omission(Span(run.start, run.end), reason) for run in base.places(at, end))
        at = end

    def close(kind: str) -> None:
        for index in range(len(opened) - 1, max(-1, len(opened) - 40), -1):
            if opened[index][0] == kind:
                _, start, value = opened.pop(index)
                if start < size:  # a link that leads nowhere outside its site is still seen as one
                    marks.append(Mark(start, size, "link" if kind == "a" and value is None else kind, value))
                return

    for token in tokens:
        kind = token.type
        if kind == "text":
            if token.content:
                add(base.slice(at, at + len(token.content)))
                at += len(token.content)
        elif kind == "text_special":
            end = at + len(token.markup)
            if token.info == "escape":
                add(base.slice(end - len(token.content), end))
                at = end
            else:
                content = "".join(" " if char in "\n\r" else char for char in token.content if not is_removed(char))
                spans = base.places(at, end)
                if content.strip() and spans:
                    add(Text(content, (Run(0, len(content), spans[0].start, spans[-1].end),)))
                    at = end
                else:
                    add(Text(content))
                    omit(end, Reason.SYNTAX)
        elif kind == "softbreak" or kind == "hardbreak":
            newline = source.find("\n", at)
            newline = len(source) if newline < 0 else newline
            after = newline + 1
            while after < len(source) and source[after] in " \t":
                after += 1
            if kind == "hardbreak":
                add(Text(BREAK))
            elif _ITEM.match(source, after) and (listed or source[max(0, newline - 4) : newline].rstrip()[-1:] in ":;,"):
                add(Text(BREAK))  # a list whose lines CommonMark would run together
                listed = True
            else:
                closed_up = _SPACELESS.match(source, newline - 1) and _SPACELESS.match(source, after)
                if not closed_up:
                    add(Text(" "))
            at = after
        elif kind in ("em_open", "strong_open"):
            opened.append(("i" if kind == "em_open" else "b", size, None))
            at += len(token.markup)
        elif kind in ("em_close", "strong_close"):
            close("i" if kind == "em_close" else "b")
            at += len(token.markup)
        elif kind == "link_open":
            href = str(token.attrGet("href") or "")
            opened.append(("a", size, href if _SAFE.match(href) else None))
            ends.append(token.meta["end"] if token.markup != "autolink" else -1)
            at += 1
        elif kind == "link_close":
            close("a")
            end = ends.pop()
            omit(at + 1 if end < 0 else end, Reason.SYNTAX)
        elif kind == "image":
            omit(token.meta["end"], Reason.IMAGE)
        elif kind == "html_inline":
            end = at + len(token.content)
            tag = _TAG.match(token.content)
            if tag is None:
                omit(end, Reason.COMMENT if token.content.startswith("<!--") else Reason.SYNTAX)
                continue
            name = tag[2].lower()
            omit(end, Reason.IMAGE if name == "img" else Reason.SYNTAX)
            if name in _BREAKING:
                add(Text(BREAK))
            elif name in _TYPOGRAPHIC and tag[1]:
                close(_TYPOGRAPHIC[name])
            elif name in _TYPOGRAPHIC and not tag[3].endswith("/"):
                found = _HREF.search(tag[3])
                href = (found[1] or found[2] or found[3] or "") if found else ""
                opened.append((_TYPOGRAPHIC[name], size, href if _SAFE.match(href) else None))
        elif kind == "code_inline":
            size_of_fence = len(token.markup)
            end = _closing(source, at + size_of_fence, size_of_fence)
            part = base.slice(at + size_of_fence, end)
            add(Text(part.content.replace("\n", " "), part.runs))
            at = end + size_of_fence
    text = (Text.join(parts, "") if parts else Text("")).with_marks(*marks)
    if "**" in text.content and "\\*" not in source:
        text = _loose_strong(text)
    if "[^" in text.content:
        text, cut = _notes(text)
        left.extend(cut)
    return text, left


def _notes(text: Text) -> tuple[Text, list[Omission]]:
    """Footnotes as many dialects write them: the brackets of "[^1]" are syntax, what stands in them is marked a ``call`` (a ``note`` where it is told)."""
    edges = [0]
    marks: list[Mark] = []
    left: list[Omission] = []
    size = 0
    for match in _NOTE.finditer(text.content):
        tells = bool(match[2]) and match.start() == 0
        size += match.start() - edges[-1]
        marks.append(Mark(size, size + len(match[1]), "note" if tells else "call"))
        size += len(match[1])
        edges += [match.start(), match.start(1), match.end(1), match.end() if tells else match.end(1) + 1]
        for start, end in (edges[-4:-2], edges[-2:]):
            left.extend(Omission(Span(run.start, run.end), Reason.SYNTAX) for run in text.places(start, end))
    parts = text.cut([*edges, len(text.content)])
    return Text.join([part for index, part in enumerate(parts) if index % 4 in (0, 2)], "").with_marks(*marks), left


def _loose_strong(text: Text) -> Text:
    """Bold whose signs CommonMark refuses because a space stands inside them ("**First, **we"), as converted web pages have it."""
    edges = [0]
    marks: list[Mark] = []
    size = 0
    for match in _LOOSE.finditer(text.content):
        size += match.start() - edges[-1]
        marks.append(Mark(size, size + len(match[1].rstrip()), "b"))
        size += len(match[1])
        edges += [match.start(), match.start(1), match.end(1), match.end()]
    parts = text.cut([*edges, len(text.content)])
    return Text.join([part for index, part in enumerate(parts) if index % 4 in (0, 2)], "").with_marks(*marks)


def _closing(source: str, at: int, length: int) -> int:
    """Where the closing run of exactly ``length`` backticks begins."""
    for match in re.finditer("`+", source[at:]):
        if len(match[0]) == length:
            return at + match.start()
    return len(source)
