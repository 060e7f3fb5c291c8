"""Gives eIds to a finished AKN tree in one pass, after the Naming Convention 5.4 and section 4 of the profile.

An id is decided by the text before it alone, so that text appended later renames nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from lxml import etree

from converter.akn.finding import akn, text_of
from converter.akn.patterns import ids
from converter.akn.vocabulary import ABBREVIATIONS, AKN, XML
from converter.languages import fold, language, numerals
from converter.languages.language import Language

_DOCUMENTS = frozenset("act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette portion statement".split())
_BODIES = frozenset("body mainBody amendmentBody debateBody judgmentBody collectionBody".split())
_SETS = frozenset("preface preamble conclusions coverPage".split())
#: containers that a number may cite; without one they are counted in the container they stand in
NUMBERED = frozenset(
    "alinea article book chapter clause division indent level list paragraph part point proviso rule section subchapter subclause subdivision "
    "sublist subparagraph subpart subrule subsection subtitle title tome item tblock recital citation".split()
)
#: elements that have an eId but add nothing to the ids inside them
_CLEAR = frozenset(("content",))
#: elements named once in their parent, without a number
_SINGLE = frozenset("heading subheading content intro wrapUp listIntroduction listWrapUp".split())
#: inline and other elements that get an eId; further names are those that the schema wants (attribute group ``idreq``)
_INLINE = frozenset("inline concept entity event location object organization person process quantity ref role rref term def marker mod mref".split())
_BLOCKS = frozenset(
    "p block container formula table ul ol toc recitals citations blockList blockContainer hcontainer crossHeading longTitle interstitial foreign "
    "authorialNote quotedStructure embeddedStructure component documentRef componentRef attachment division tblock transitional debateSection".split()
)
#: entries of ``references`` whose eId is a label (NC 5.4.2)
LABELLED = frozenset(
    "TLCPerson TLCOrganization TLCConcept TLCObject TLCEvent TLCLocation TLCProcess TLCRole TLCTerm TLCReference original passiveRef activeRef "
    "jurisprudence attachmentOf componentData".split()
)
_PREFIX = f"{{{AKN}}}"
_META_COUNTED = {"hasAttachment": "hasAttachment", "mapping": "mapping", "keyword": "keyword", "eventRef": "eref", "temporalGroup": "tmpg"}
#: a run of digits or of letters
_RUN = re.compile(r"\d+|[^\W\d_]+")
_CJK = re.compile(r"[〇零一二三四五六七八九十百千两兩]+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_INDICATORS = str.maketrans("", "", "º°ª")
#: Latin words that follow a number inserted later
_INSERTED = frozenset("bis ter quater quinquies sexies septies octies nonies decies".split())


def identify(tree: etree._ElementTree) -> list[str]:
    """Sets every eId (TLC entries keep theirs); returns the ids that needed a suffix because nothing else told them apart."""
    found, clashes = derive(tree)
    for element, eid in found:
        others = [(key, value) for key, value in element.attrib.items() if key != "eId"]
        element.attrib.clear()
        element.set("eId", eid)  # the id stands first, as people expect it
        for key, value in others:
            element.set(key, value)
    return clashes


def derive(tree: etree._ElementTree) -> tuple[list[tuple[etree._Element, str]], list[str]]:
    """The eId of every element that gets one, and the ids that needed a suffix; the tree stays as it is."""
    pass_ = _Pass()
    for document in tree.getroot():
        if akn(document) == "components":
            pass_.parts(document, "")
        elif akn(document):
            pass_.document(document, "")
    return pass_.found, pass_.clashes


def number_of(printed: str, words: Language | None = None) -> str:
    """The number that a printed ``num`` stands for, without labels and final punctuation (NC 5.4.3).

    "Điều 1." and "제1조" are "1", "đ)" is "đ", "III." is "III" (case counts), "11.2 bis" is "11-2bis", "A.1" is "A-1". Digits of every script, circled
    and full-width ones and CJK numerals become ASCII digits. Empty if nothing in it is a number (a bullet).
    """
    key = (printed, words.alpha3 if words is not None else "")
    known = _NUMBERS.get(key)
    if known is None or known[0] is not words:
        if len(_NUMBERS) > 20_000:
            _NUMBERS.clear()
        known = _NUMBERS[key] = (words, _number(printed, words))
    return known[1]


#: what was read before, with whose words: numbers come again and again
_NUMBERS: dict[tuple[str, str], tuple[Language | None, str]] = {}


def _number(printed: str, words: Language | None) -> str:
    text = (printed if printed.isascii() else unicodedata.normalize("NFKC", printed.translate(_INDICATORS))).strip()
    parts = text.split()
    for at, part in enumerate(parts):
        if any(char.isdecimal() for char in part):
            number = ("-" if part[0] == "-" and part[1].isdecimal() else "") + _compound(part)
            behind = _WORD.findall(parts[at + 1])[:1] if at + 1 < len(parts) else []
            if behind and (behind[0].lower() in _INSERTED or (len(behind[0]) == 1 and numerals.read(behind[0]))):
                number += behind[0]
            return number
    match = _CJK.search(text)
    if match and (value := next((n.value for n in numerals.read(match[0]) if n.style == "cjk"), 0)):
        return str(value)
    tokens = _WORD.findall(text)
    if words is not None and words.ordinals:
        ordinals = _ordinals(words)
        for token in tokens:
            if len(token) > 1 and fold(token) in ordinals and not numerals.read(token):
                return str(ordinals[fold(token)])
    for token in reversed(tokens):
        if numerals.read(token):
            return str(token)
    return tokens[-1][:20] if tokens else ""


_FOLDED: dict[str, tuple[Language, dict[str, int]]] = {}


def _ordinals(words: Language) -> dict[str, int]:
    known = _FOLDED.get(words.alpha3)
    if known is None or known[0] is not words:
        known = _FOLDED[words.alpha3] = (words, {fold(word): value for word, value in words.ordinals.items()})
    return known[1]


def _compound(part: str) -> str:
    """Digits and numeral letters that stand without white space; what separates them becomes "-", labels ("제", "조", "st") go."""
    out = ""
    end = 0
    for match in _RUN.finditer(part):
        run = match[0]
        if run.isdecimal():
            run = "".join(str(unicodedata.decimal(char)) for char in run)
        elif not numerals.read(run) and run.lower() not in _INSERTED:
            continue
        out += ("-" if out and match.start() > end else "") + run
        end = match.end()
    return out


def reference_of(name: str) -> str:
    """The element_ref of an element name (NC 5.4.2)."""
    return ABBREVIATIONS.get(name, name)


class _Pass:
    def __init__(self) -> None:
        self.found: list[tuple[etree._Element, str]] = []
        self.taken: set[str] = set()
        self.clashes: list[str] = []
        #: how often an id was wanted: the next suffix is found at once
        self.times: dict[str, int] = {}
        self.counts: defaultdict[str, int] = defaultdict(int)
        #: containers in which the numbers of a kind of element have begun again
        self.restarted: set[tuple[str, str]] = set()
        self.required = ids("required")
        self.code = ""

    @property
    def words(self) -> Language | None:
        return language(self.code) if self.code else None

    def document(self, document: etree._Element, prefix: str) -> None:
        for child in document:
            name = akn(child)
            if name == "meta":
                self.meta(child, prefix)
            elif name in ("attachments", "components"):
                self.parts(child, prefix)
            elif name:
                self.element(child, prefix, prefix, prefix)

    def parts(self, holder: etree._Element, prefix: str) -> None:
        if akn(holder) in self.required:  # components, not attachments
            self.set(holder, _join(prefix, reference_of(akn(holder))))
        for part in holder:
            self.element(part, prefix, prefix, prefix)

    def meta(self, meta: etree._Element, prefix: str) -> None:
        """Entries of ``references`` have labels that were chosen for them: those stay."""
        inside_note: set[etree._Element] = set()
        for element in meta.iter(f"{{{AKN}}}*"):
            name = akn(element)
            if element.getparent() in inside_note:
                inside_note.add(element)
            elif name == "note":
                inside_note.add(element)
                self.element(element, prefix, prefix, prefix)
            elif name in _META_COUNTED:
                self.set(element, self.counted(prefix, _META_COUNTED[name]))
            elif name == "FRBRmasterExpression":
                self.set(element, _join(prefix, name))
            elif (eid := element.get("eId")) and (name in LABELLED or name not in self.required):
                self.taken.add(eid)
            elif name == "original":
                self.set(element, _join(prefix, name))
            elif name in self.required:
                self.set(element, self.counted(prefix, reference_of(name)))
            if name == "FRBRlanguage" and not self.code:
                self.code = element.get("language", "")

    def set(self, element: etree._Element, eid: str) -> str:
        final, times = eid, self.times.get(eid, 1)
        while final in self.taken:
            times += 1
            final = f"{eid}_{times}"
        if final != eid:
            self.times[eid] = times
            self.clashes.append(final)
        self.taken.add(final)
        self.found.append((element, final))
        return final

    def counted(self, prefix: str, reference: str) -> str:
        key = _join(prefix, reference)
        self.counts[key] += 1
        return f"{key}_{self.counts[key]}"

    def element(self, element: etree._Element, prefix: str, cited: str, document: str) -> None:
        """``prefix``: id of the nearest element that ids inside add to; ``cited``: of the nearest numbered container; ``document``: of the document."""
        name = akn(element)
        if not name:
            return
        if not self.code:
            self.code = element.get(f"{{{XML}}}lang", "")
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
        elif name in NUMBERED:
            number = self.number(element)
            inner = self.hierarchical(element, name, number, prefix, cited, document)
            inner_cited = inner if number or name in ("list", "item", "recital", "citation", "alinea") else cited
        elif name in _BLOCKS:
            if name == "p" and akn(element.getparent()) in ("td", "th"):
                pass
            else:
                inner = self.set(element, self.counted(prefix, reference))
                if name in ("attachment", "component", "quotedStructure", "embeddedStructure"):
                    inner_cited = document = inner
                elif name == "hcontainer":
                    inner_cited = cited
        elif name in _INLINE:
            self.set(element, self.counted(prefix, reference))
        elif name in self.required:
            inner = self.set(element, self.counted(prefix, reference))
        for child in element:
            self.element(child, inner, inner_cited, document)

    def hierarchical(self, element: etree._Element, name: str, number: str, prefix: str, cited: str, document: str) -> str:
        reference = reference_of(name)
        if not number:
            return self.set(element, self.counted(cited if name == "alinea" else prefix, reference))
        base = document if name == "article" else prefix if name in ("recital", "citation", "item", "point", "indent") else cited
        own = _join(prefix, f"{reference}_{number}")
        eid = _join(base, f"{reference}_{number}")
        if eid != own and (eid in self.taken or (prefix, name) in self.restarted):
            self.restarted.add((prefix, name))
            eid = own
        return self.set(element, eid)

    def number(self, element: etree._Element) -> str:
        """What the ``num`` of an element says; empty if it has none."""
        for child in element:
            name = akn(child)
            if name == "num":
                return number_of(text_of(child), self.words)
            if name and name not in ("heading", "subheading"):
                break
        return ""


def _join(prefix: str, reference: str) -> str:
    return f"{prefix}__{reference}" if prefix else reference
