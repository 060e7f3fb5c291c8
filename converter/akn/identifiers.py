"""Gives eIds to a finished AKN tree in one pass, after the Naming Convention 5.4 and section 4 of the profile.

An id is decided by the text before it alone, so that text appended later renames nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from lxml import etree

from converter.akn.vocabulary import ABBREVIATIONS, AKN, NEEDS_ID, XML
from converter.languages import fold, language, numerals
from converter.languages.language import Language

_DOCUMENTS = frozenset("act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette portion statement".split())
_BODIES = frozenset("body mainBody amendmentBody debateBody judgmentBody collectionBody".split())
_SETS = frozenset("preface preamble conclusions coverPage".split())
#: containers that a number may cite; without one they are counted in the container they stand in
_NUMBERED = frozenset(
    "alinea article book chapter clause division indent level list paragraph part point proviso rule section subchapter subclause subdivision "
    "sublist subparagraph subpart subrule subsection subtitle title tome item tblock recital citation".split()
)
#: elements that have an eId but add nothing to the ids inside them
_CLEAR = frozenset(("content",))
#: elements named once in their parent, without a number
_SINGLE = frozenset("heading subheading content intro wrapUp listIntroduction listWrapUp".split())
#: inline and other elements that get an eId; further names are those that the schema wants (``NEEDS_ID``)
_INLINE = frozenset(
    "inline concept entity event location object organization person process quantity ref role rref term def marker mod mref".split()
)
_BLOCKS = frozenset(
    "p block container formula table ul ol toc recitals citations blockList blockContainer hcontainer crossHeading longTitle interstitial foreign "
    "authorialNote quotedStructure embeddedStructure component documentRef componentRef attachment division tblock transitional debateSection".split()
)
_META_COUNTED = {"hasAttachment": "hasAttachment", "mapping": "mapping", "keyword": "keyword", "eventRef": "eref", "temporalGroup": "tmpg"}
_DIGITS = re.compile(r"\d+(?:[.\-/–]\d+)*(?:[\s\u00a0]*(?:bis|ter|quater|quinquies|[a-z](?![^\W_])))?", re.I)
_CJK = re.compile(r"[〇零一二三四五六七八九十百千两兩]+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def identify(tree: etree._ElementTree) -> list[str]:
    """Sets every eId (TLC entries keep theirs); returns the ids that needed a suffix because nothing else told them apart."""
    pass_ = _Pass()
    root = tree.getroot()
    for document in root:
        if isinstance(document.tag, str):
            pass_.document(document, "")
    return pass_.clashes


def number_of(printed: str, words: Language | None = None) -> str:
    """The number that a printed ``num`` stands for, without labels and final punctuation (NC 5.4.3): "Điều 1." is "1", "11.2 bis" is "11-2bis".

    Empty if nothing in it is a number (a bullet).
    """
    text = unicodedata.normalize("NFKC", printed).strip()
    match = _DIGITS.search(text)
    if match:
        return re.sub(r"[\s\u00a0]+", "", re.sub(r"[./–]", "-", match[0]))
    match = _CJK.search(text)
    if match and (value := next((n.value for n in numerals.read(match[0]) if n.style == "cjk"), 0)):
        return str(value)
    tokens = _WORD.findall(text)
    if words is not None and words.ordinals:
        ordinals = {fold(word): value for word, value in words.ordinals.items()}
        for token in tokens:
            if len(token) > 1 and fold(token) in ordinals and not numerals.read(token):
                return str(ordinals[fold(token)])
    for token in reversed(tokens):
        if numerals.read(token):
            return token
    return tokens[-1][:20] if tokens else ""


def reference_of(name: str) -> str:
    """The element_ref of an element name (NC 5.4.2)."""
    return ABBREVIATIONS.get(name, name)


class _Pass:
    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.clashes: list[str] = []
        self.counts: defaultdict[str, int] = defaultdict(int)
        self.local: set[str] = set()  # containers in which the numbers have restarted
        self.words: Language | None = None

    def document(self, document: etree._Element, prefix: str) -> None:
        for child in document:
            name = _name(child)
            if name == "meta":
                self.meta(child, prefix)
            elif name in ("attachments", "components"):
                for part in child:
                    if _name(part):
                        self.element(part, prefix, prefix, prefix)
            elif name:
                self.element(child, prefix, prefix, prefix)

    def meta(self, meta: etree._Element, prefix: str) -> None:
        for element in meta.iter():
            name = _name(element)
            if name in _META_COUNTED:
                self.set(element, self.counted(prefix, _META_COUNTED[name]))
            elif name == "FRBRmasterExpression":
                self.set(element, _join(prefix, name))
            elif element.get("eId"):
                self.taken.add(element.get("eId", ""))

    def set(self, element: etree._Element, eid: str) -> str:
        final, times = eid, 1
        while final in self.taken:
            times += 1
            final = f"{eid}_{times}"
        if final != eid:
            self.clashes.append(final)
        self.taken.add(final)
        others = [(key, value) for key, value in element.attrib.items() if key != "eId"]
        element.attrib.clear()
        element.set("eId", final)  # the id stands first, as people expect it
        for key, value in others:
            element.set(key, value)
        return final

    def counted(self, prefix: str, reference: str) -> str:
        key = _join(prefix, reference)
        self.counts[key] += 1
        return f"{key}_{self.counts[key]}"

    def element(self, element: etree._Element, prefix: str, cited: str, document: str) -> None:
        """``prefix``: id of the nearest element that ids inside add to; ``cited``: of the nearest numbered container; ``document``: of the document."""
        name = _name(element)
        if not name:
            return
        lang = element.get(f"{{{XML}}}lang")
        if lang and self.words is None:
            self.words = language(lang)
        reference = reference_of(name)
        inner, inner_cited = prefix, cited
        if name in _DOCUMENTS:
            self.document(element, prefix)
            return
        if name in _SETS:
            inner = inner_cited = self.set(element, _join(document, name))
        elif name in _BODIES:
            self.set(element, _join(document, reference))
        elif name in _SINGLE:
            eid = self.set(element, _join(prefix, reference))
            if name not in _CLEAR:
                inner = eid
            if name in ("intro", "wrapUp", "listIntroduction", "listWrapUp"):
                inner_cited = eid
        elif name in _NUMBERED:
            inner = self.hierarchical(element, name, reference, prefix, cited, document)
            inner_cited = inner if _number(element, self.words) or name in ("list", "item", "recital", "citation", "alinea") else cited
        elif name in _BLOCKS:
            if name == "p" and _name(element.getparent()) in ("td", "th"):
                pass
            else:
                inner = self.set(element, self.counted(prefix, reference))
                if name in ("attachment", "component", "quotedStructure", "embeddedStructure"):
                    inner_cited = document = inner
                elif name == "hcontainer":
                    inner_cited = cited
        elif name in _INLINE:
            self.set(element, self.counted(prefix, reference))
        elif name in NEEDS_ID and element.tag.startswith("{" + AKN):
            inner = self.set(element, self.counted(prefix, reference))
        for child in element:
            self.element(child, inner, inner_cited, document)

    def hierarchical(self, element: etree._Element, name: str, reference: str, prefix: str, cited: str, document: str) -> str:
        number = _number(element, self.words)
        if name == "alinea" and not number:
            return self.set(element, self.counted(cited, reference))
        if not number:
            return self.set(element, self.counted(prefix, reference))
        base = document if name == "article" else prefix if name in ("recital", "citation", "item", "point", "indent") else cited
        own = _join(prefix, f"{reference}_{number}")
        eid = _join(base, f"{reference}_{number}")
        if eid != own and (eid in self.taken or prefix in self.local):
            self.local.add(prefix)
            eid = own
        return self.set(element, eid)


def _number(element: etree._Element, words: Language | None) -> str:
    for child in element:
        name = _name(child)
        if name == "num":
            return number_of("".join(child.itertext()), words)
        if name and name not in ("heading", "subheading"):
            break
    return ""


def _join(prefix: str, reference: str) -> str:
    return f"{prefix}__{reference}" if prefix else reference


def _name(element: etree._Element | None) -> str:
    if element is None or not isinstance(element.tag, str):
        return ""
    return element.tag.rpartition("}")[2]
