"""Outlines drawn by hand, and figures for how well the structure of an Akoma Ntoso document agrees with them.

An outline has one line for each node of a text in order, two spaces of indentation for each level (see gold/structure/README.md).
It is compared with elements, not with our own model, so that any Akoma Ntoso file can be measured. Practice differs in element
names: a gold kind therefore accepts a set of elements (``_fits``). A node is found if an element of such a name begins with its
words (or heading) and carries its number; text that stands in a plain ``p`` has been read as prose.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from converter import languages

GOLD = Path(__file__).parent / "gold" / "structure"

#: kind in an outline -> the group it is counted in ("paragraph" without a number is "plain": required, but nothing counts against it)
GROUPS = {
    "title": "title", "heading": "heading", "article": "article", "paragraph": "numbered", "subparagraph": "numbered", "point": "numbered",
    "preamble": "preamble", "recital": "recital", "annex": "annex", "closing": "closing", "signature": "closing", "note": "note", "noise": "noise",
}  # fmt: skip
COUNTED = ("title", "heading", "article", "numbered", "preamble", "recital", "annex", "closing", "note")
#: groups whose nodes hold others: nesting is measured between these
NESTING = ("heading", "article", "numbered", "annex")


class GoldNode(NamedTuple):
    """A line of an outline. ``optional`` nodes are neither required nor held against what was found; ``line`` counts from 1."""

    kind: str
    num: str | None
    heading: str
    words: str
    depth: int
    optional: bool = False
    line: int = 0
    #: other printed forms of the number
    aliases: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """What it is counted as."""
        return "plain" if self.kind == "paragraph" and self.num is None else GROUPS[self.kind]

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, f"[{self.num}]" if self.num else "", self.heading, f"| {self.words}" if self.words else "") if part)


_LINE = re.compile(r"(?P<indent> *)(?P<optional>\??)(?P<kind>[a-z]+)(?: \[(?P<num>[^|]*?)\](?= |$))?(?: (?P<heading>[^|].*?))?(?: ?\| ?(?P<words>.+))?")


def parse(text: str, name: str) -> tuple[GoldNode, ...]:
    """The nodes of an outline; comments begin with "#". Raises ValueError ("name:line: message") for a line that is not written as agreed."""
    nodes: list[GoldNode] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line.rstrip())
        if not match or match["kind"] not in GROUPS:
            raise ValueError(f"{name}:{number}: not a line of an outline: {line.strip()}")
        depth, rest = divmod(len(match["indent"]), 2)
        if rest or depth > (nodes[-1].depth + 1 if nodes else 0):
            raise ValueError(f"{name}:{number}: indented by {len(match['indent'])} spaces")
        if not (match["num"] or match["heading"] or match["words"]):
            raise ValueError(f"{name}:{number}: neither number nor words")
        nodes.append(GoldNode(match["kind"], match["num"], match["heading"] or "", match["words"] or "", depth, bool(match["optional"]), number))
    if not nodes:
        raise ValueError(f"{name}: an empty outline")
    return tuple(nodes)


_QUOTES = {"quotedStructure", "quotedText", "embeddedStructure"}
_NOTES = {"authorialNote", "note", "remark", "editorialNote"}
_DIVISIONS = {
    "section", "chapter", "part", "title", "subtitle", "book", "tome", "subchapter", "subsection", "subpart", "division", "subdivision", "hcontainer",
    "crossHeading", "container", "level", "proviso", "transitional", "list",
}  # fmt: skip
_NUMBERED = {
    "paragraph", "subparagraph", "subsection", "clause", "subclause", "section", "level", "point", "item", "indent", "alinea", "hcontainer", "li",
    "sublist", "subrule",
}  # fmt: skip
_TITLES = {"docTitle", "docType", "longTitle", "shortTitle"}
_TEXTS = {"p", "block", "intro", "wrapUp", "formula", "recital", "tr", "container", "blockContainer"}
_KNOWN = (
    _DIVISIONS | _NUMBERED | _NOTES | _TITLES | _TEXTS | {"article", "rule", "preamble", "citation", "recitals", "citations", "conclusions", "signature"}
    | {"attachment", "doc", "heading", "subheading", "tblock"}
)  # fmt: skip
_ZONES = {
    "preface": "preface", "coverPage": "preface", "preamble": "preamble", "body": "body", "mainBody": "body", "judgmentBody": "body", "debateBody": "body",
    "conclusions": "conclusions", "attachments": "annex",
}  # fmt: skip
_ANNEX_WORDS = re.compile(
    "annex|appendi|schedule|attachment|protocol|anejo|anexo|allegat|bijlage|anlage|anhang|приложени|додаток|附件|附属|附則|附录|附錄|别表|別表|부속|부칙|별표"
    "|phụ ?lục|ملحق|مرفق|mellékl|lampiran|załącznik|ภาคผนวก"
)
#: how much of a text is looked at
_FAR = 1200


@dataclass
class Element:
    """An element that may stand for a node; ``above`` holds the indexes of those it stands in."""

    index: int
    tag: str
    name: str
    num: str | None
    heading: str
    text: str
    zone: str
    quoted: bool
    above: tuple[int, ...]
    printed: str = ""  #: what stands behind the number, in the order of the print: a subheading may stand before the heading

    def __post_init__(self) -> None:
        whole = " ".join(part for part in (self.num or "", self.heading, self.text) if part)
        self.starts = tuple(dict.fromkeys(found for found in (letters(one[:_FAR]) for one in (self.heading, self.text, whole, self.printed)) if found))
        self.letters = letters(self.text)


def letters(text: str) -> str:
    """Only the letters and digits, in compatible form and lower case: what "the same words" means here."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def elements(trees: Iterable[etree._ElementTree]) -> tuple[Element, ...]:
    """The elements of the expressions of a work, one after another. Metadata, contents and manifests have no text of their own."""
    found: list[Element] = []
    for tree in trees:
        root = tree.getroot()
        if not any(_name(child) == "documentCollection" for child in root):
            _gather(root, (), "", False, found)
    return tuple(found)


def _gather(element: etree._Element, above: tuple[int, ...], zone: str, quoted: bool, found: list[Element]) -> None:
    tag = _name(element)
    if tag in ("", "meta", "toc"):
        return
    zone = _ZONES.get(tag, zone)
    quoted = quoted or tag in _QUOTES
    if tag in _KNOWN and not (tag in ("heading", "subheading") and zone != "preface"):
        parts = {_name(child): "".join(_strings(child)) for child in reversed(element) if _name(child) in ("num", "heading")}
        num = _spaced(parts.get("num", "")) or (element.get("marker") if tag in _NOTES else element.get("value") if tag == "li" else None)
        text = _spaced("".join(_strings(element, without=("num", "heading"))))
        name = element.get("name") or element.get("class") or ""
        printed = _spaced("".join(_strings(element, without=("num",)))) if tag == "attachment" else ""
        found.append(Element(len(found), tag, name, num or None, _spaced(parts.get("heading", "")), text, zone, quoted, above, printed))
        above = (*above, len(found) - 1)
    for child in element:
        _gather(child, above, zone, quoted, found)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _strings(element: etree._Element, without: Sequence[str] = ()) -> Iterator[str]:
    """The text of an element with a space after each element in it, without notes that stand in it and without some of its children."""
    yield element.text or ""
    for child in element:
        if _name(child) and _name(child) not in without and _name(child) not in _NOTES:
            yield from _strings(child)
        yield child.tail or ""
    yield " " if _name(element) in ("p", "num", "heading", "block") else ""


def _spaced(text: str) -> str:
    return " ".join(text.split())


_UNITS = re.compile("(?:st|nd|rd|th|er|re|ère|ème|e|o|a|º|ª|°|ого|ое|ая|й|я|е|条|條|章|款|項|节|節|조|장|절|항|호|목|cikk|fejezet)$")
_CJK = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_FIRST = {"premier", "première", "primero", "primeira", "primeiro", "primo", "único", "unico", "única", "unique", "sole", "only"}
_HAN = "〇零一二三四五六七八九十百千两兩"


@cache
def _labels() -> frozenset[str]:
    """The words that may stand before a number, in every language."""
    found = set()
    for known in languages.LANGUAGES:
        words = languages.language(known.code)
        for templates in (*words.labels.values(), *words.annexes.values()):
            found |= {letters(languages.fold(word)) for template in templates for word in template.replace("{n}", " ").split()}
    return frozenset(found)


def numbers(printed: str | None) -> frozenset[str]:
    """The forms in which two printed numbers may agree: what is left without its label and signs, and its value as a Roman or CJK number.

    Accents of a label may be missing; a damaged label ("Arti. 10") is not taken off: it agrees only with what is printed the same way.
    """
    if printed is None:
        return frozenset()
    folded = unicodedata.normalize("NFKC", printed).casefold().strip()
    tokens: list[str] = re.findall(r"\w+(?:[.\-]\w+)*", folded)
    if not tokens:
        return frozenset({folded} if folded else ())
    first = next((at for at, token in enumerate(tokens) if re.search(rf"\d|[{_HAN}]", token)), None)
    if first and not all(letters(languages.fold(token)) in _labels() for token in tokens[:first]):
        return frozenset({letters(folded)})
    rest = "".join(tokens[-1:] if first is None else tokens[first:])
    if first is not None:
        rest = rest[re.search(rf"\d|[{_HAN}]", rest).start() :]  # type: ignore[union-attr]  # the token was chosen for it
    bare = re.sub(r"[.\-]", "", rest)
    forms = {letters(folded), bare}
    short = _UNITS.sub("", bare)
    if short and re.search(rf"\d|[{_HAN}]", short):
        forms.add(short)
    for form in list(forms):
        value = int(form) if form.isdecimal() else _han(form) or _roman(form)
        if value is not None:
            forms.add(f"={value}")
    if bare in _ORDINALS:
        forms.add(f"={_ORDINALS.index(bare) + 1}")
    elif bare in _FIRST:
        forms.add("=1")
    return frozenset(forms)


def _han(form: str) -> int | None:
    if not form or any(char not in _HAN for char in form):
        return None
    total = unit = 0
    if not any(char in _TENS for char in form):
        return int("".join(str(_CJK[char]) for char in form))
    for char in form:
        if char in _TENS:
            total, unit = total + (unit or 1) * _TENS[char], 0
        else:
            unit = _CJK[char]
    return total + unit


def _roman(form: str) -> int | None:
    worth = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    if not form or any(char not in worth for char in form):
        return None
    values = [worth[char] for char in form]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _same_number(node: GoldNode, element: Element) -> bool:
    if node.num is None:
        return True
    if not letters(node.num):  # a bullet or an asterisk: some keep it, some number what it marks
        return True
    wanted = frozenset().union(*(numbers(printed) for printed in (node.num, *node.aliases)))
    has = numbers(element.num)
    if not has and element.heading and node.kind in ("article", "heading", "annex"):  # the label was left in the heading
        opening = re.match(r"\W*(\w+)[\s.]*([\w.]+)?", element.heading)
        if opening:
            has = numbers(opening[0]) | numbers(opening[1]) | numbers(opening[2])
    return bool(wanted & has)


def agreement(node: GoldNode, element: Element) -> float:
    """How well an element begins with the words of a node, 0 to 1; small slips count little, and 0 is no agreement."""
    best = 0.0
    for key in dict.fromkeys(letters(part) for part in (node.words, node.heading) if part):
        for start in element.starts if key else ():
            best = max(best, _begins(start[: 2 * len(key) + 200], key))
            if best == 1.0:
                return best
    return best


def _begins(start: str, key: str) -> float:
    if start.startswith(key):
        return 1.0
    if 0 <= start.find(key, 0, len(key) + 12) <= 12:
        return 0.95
    if len(key) < 4:
        return 0.0
    if 0.7 * len(key) <= len(start) < len(key) and key.startswith(start):
        return 0.9
    if len(key) < 6:
        return 0.0
    matcher = difflib.SequenceMatcher(None, key, start[: len(key)], autojunk=False)
    if matcher.real_quick_ratio() < 0.85 or matcher.quick_ratio() < 0.85:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= 0.85 else 0.0


def _fits(group: str, element: Element) -> bool:
    """Whether an element of this name, at this place, may stand for a node of a group."""
    tag, zone = element.tag, element.zone
    if group == "title":
        return tag in _TITLES or zone == "preface" or (tag in _DIVISIONS | {"doc"} and bool(element.heading))
    if group == "heading":
        return (
            (tag in _DIVISIONS and bool(element.heading or element.num))
            or tag in ("crossHeading", "attachment", "doc", "docTitle", "recitals", "heading", "subheading", "preamble")
            or (tag == "p" and zone == "preface")
        )
    if group == "article":
        return tag in ("article", "rule", "section") or (tag in ("hcontainer", "container") and "art" in element.name.lower())
    if group == "numbered":
        return tag in _NUMBERED
    if group == "plain":
        return tag in _NUMBERED | _TEXTS
    if group == "preamble":
        return tag in ("preamble", "formula") or zone in ("preamble", "preface")
    if group == "recital":
        return tag in ("recital", "citation") or (
            zone == "preamble" and tag in ("p", "li", "item", "block", "paragraph", "point", "container", "blockContainer")
        )
    if group == "annex":
        holder = tag in _DIVISIONS | {"doc"}
        says = " ".join((element.name, element.num or "", element.heading)).casefold()
        return tag == "attachment" or (holder and bool(_ANNEX_WORDS.search(says))) or (zone == "annex" and (holder or tag in ("docTitle", "p")))
    if group == "closing":
        return zone == "conclusions" or tag in ("conclusions", "signature", "formula", "wrapUp")
    return group == "note" and tag in _NOTES


#: the names that are meant first, where several elements fit
_EXACT = {
    "title": ("docTitle",), "closing": ("p", "signature", "formula"), "recital": ("recital",), "preamble": ("formula", "p"), "plain": ("p",),
    "heading": ("section", "chapter", "part"),
}  # fmt: skip


def _stands_for(element: Element) -> str | None:
    """The group an element claims to be by its name; None where it claims nothing (prose, the preface, the conclusions)."""
    tag = element.tag
    if element.quoted or element.zone == "preface" or tag == "remark":
        return None
    if tag in _NOTES:
        return "note"
    if tag in ("recital", "citation"):
        return "recital"
    if tag == "attachment":
        return "annex"
    if tag == "article":
        return "article"
    if element.zone == "conclusions":
        return None
    heads = {
        "chapter", "part", "section", "title", "subtitle", "book", "tome", "subchapter", "subpart", "division", "subdivision", "crossHeading", "hcontainer",
        "subsection", "list",
    }  # fmt: skip
    if tag in heads and (element.heading or (element.num and tag in ("chapter", "part", "title", "book", "tome"))):
        return "heading"
    if tag in _NUMBERED and (element.num or tag in ("point", "item", "indent", "li")):
        return "numbered"
    return None


@dataclass
class Count:
    """Nodes of a group: in the outline, found again, and claimed by elements that stand for no node."""

    gold: int = 0
    found: int = 0
    false: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.gold + other.gold, self.found + other.found, self.false + other.false)

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false) if self.found + self.false else float(not self.gold)

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        if not self.gold:
            return float(not self.false)
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.found else 0.0


@dataclass
class Score:
    """Figures of one document (or of several, added up). ``nested`` of ``nestable`` nodes stand in the node the outline says.

    ``leaks`` counts noise that was read as structure, ``kept`` noise that stands in the text. ``wrong`` holds sentences for people.
    """

    groups: dict[str, Count] = field(default_factory=dict)
    nested: int = 0
    nestable: int = 0
    noise: int = 0
    leaks: int = 0
    kept: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def overall(self) -> Count:
        """All groups together, without plain text."""
        return sum((self.groups.get(group, Count()) for group in COUNTED), Count())

    @property
    def plain(self) -> Count:
        """Text that is neither numbered nor headed."""
        return self.groups.get("plain", Count())

    @property
    def nesting(self) -> float:
        """The share of nodes that stand where the outline says."""
        return self.nested / self.nestable if self.nestable else 1.0

    def __add__(self, other: Score) -> Score:
        groups = {group: self.groups.get(group, Count()) + other.groups.get(group, Count()) for group in (*COUNTED, "plain")}
        rest = (getattr(self, name) + getattr(other, name) for name in ("nested", "nestable", "noise", "leaks", "kept", "wrong"))
        return Score({group: count for group, count in groups.items() if count != Count()}, *rest)


def score(outline: Sequence[GoldNode], found: Sequence[Element], name: str = "") -> Score:
    """Compares an outline with the elements of a work; ``name`` opens the sentences of ``wrong``."""
    matches = _matches(outline, found)
    used = {element.index for element in matches.values()}
    result = Score()
    for at, node in enumerate(outline):
        if node.group == "noise" or node.optional:
            continue
        count = result.groups.setdefault(node.group, Count())
        count.gold += 1
        count.found += at in matches
        if at not in matches:
            result.wrong.append(f"{name}:{node.line}: missed: {node}")
    for element in found:
        group = _stands_for(element)
        if group and element.index not in used and any(element.starts) and not _wraps(element, matches.values()):
            result.groups.setdefault(group, Count()).false += 1
            said = " ".join(part for part in (element.num or "", element.heading or element.text) if part)
            result.wrong.append(f"{name}: not in the outline: {element.tag} {said[:60]!r}")
    _nesting(outline, matches, result, name)
    _noise(outline, found, result, name)
    return result


def _matches(outline: Sequence[GoldNode], found: Sequence[Element]) -> dict[int, Element]:
    """The element of each node that has one: nodes of structure first, then plain text, then optional nodes; an element serves once in each."""
    matches: dict[int, Element] = {}
    taken: set[tuple[bool, int]] = set()
    order = [at for at, node in enumerate(outline) if node.group != "noise"]
    order.sort(key=lambda at: (outline[at].optional, outline[at].group == "plain", at))
    for at in order:
        node = outline[at]
        plain = node.group == "plain"
        low = max((element.index for other, element in matches.items() if other < at), default=-1)
        high = min((element.index for other, element in matches.items() if other > at), default=len(found))
        best: tuple[tuple[bool, float, bool, int], Element] | None = None
        for element in found:
            if element.quoted or (plain, element.index) in taken or not _fits(node.group, element) or not _same_number(node, element):
                continue
            words = agreement(node, element)
            if not words and (node.words or node.heading):
                continue
            exact = element.tag == node.kind or element.tag in _EXACT.get(node.group, ())
            key = (low <= element.index <= high, round(words, 2), exact, -abs(element.index - max(low, 0)))
            if best is None or key > best[0]:
                best = key, element
        if best is not None:
            matches[at] = best[1]
            taken.add((plain, best[1].index))
    return matches


def _wraps(element: Element, matched: Iterable[Element]) -> bool:
    """Whether an element without number and heading only holds one that was found and begins with the same words."""
    if element.num or element.heading:
        return False
    return any(element.index in one.above and one.starts and element.letters.startswith(one.starts[-1][:60]) for one in matched)


def _nesting(outline: Sequence[GoldNode], matches: dict[int, Element], result: Score, name: str) -> None:
    above: list[int] = []
    for at, node in enumerate(outline):
        while above and outline[above[-1]].depth >= node.depth:
            above.pop()
        if at in matches and node.group in NESTING and not node.optional:
            parent = next((one for one in reversed(above) if one in matches and outline[one].group in NESTING), None)
            if parent is not None:
                result.nestable += 1
                if matches[parent].index in matches[at].above:
                    result.nested += 1
                else:
                    result.wrong.append(f"{name}:{node.line}: not inside {outline[parent]}: {node}")
        if node.group != "noise":
            above.append(at)


def _noise(outline: Sequence[GoldNode], found: Sequence[Element], result: Score, name: str) -> None:
    for node in outline:
        if node.group != "noise":
            continue
        result.noise += 1
        words = letters(node.words or node.heading or node.num or "")[:40]
        if len(words) < 4:
            continue
        body = [element for element in found if element.zone != "preface" and (element.zone or element.tag == "p")]
        if any(_stands_for(element) not in (None, "note") and letters(element.heading or element.text).startswith(words) for element in body):
            result.leaks += 1
            result.wrong.append(f"{name}:{node.line}: noise read as structure: {node}")
        for element in body:
            if element.tag in ("p", "block") and words in element.letters and not any(found[one].tag in _NOTES for one in element.above):
                result.kept += 1
                break
