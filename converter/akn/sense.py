"""The sense of a document: numbering, hierarchy, title, lists and languages, as section 1 of the profile models them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from converter.akn import identifiers
from converter.akn.finding import PREFIX, Finding, akn, text_of
from converter.akn.vocabulary import XML
from converter.diagnostics import Code
from converter.languages import language, numerals
from converter.languages.language import Language

_GROUPS = frozenset("book tome part title chapter section subpart subtitle subchapter subsection division subdivision".split())
_FINE = frozenset("paragraph subparagraph point indent list sublist alinea level".split())
_UNITS = _GROUPS | _FINE | {"article", "clause", "rule", "hcontainer", "recital", "citation"}
_RESET = frozenset("attachment component quotedStructure embeddedStructure".split())
_TITLE_PARTS = frozenset(("docType", "docNumber", "docDate", "docAuthority"))
#: element with a number -> what its numbers run through: the whole document, or the numbered container around it
_THROUGH = frozenset(("article",))
_NUM = PREFIX + "num"


def check(tree: etree._ElementTree, elements: list[etree._Element], *, numbers: bool = True) -> Iterator[Finding]:
    """What is odd, in the order of the document within each check."""
    if numbers:
        yield from _numbers(elements)
    for element in elements:
        name = akn(element)
        if name in _UNITS:
            yield from _unit(element, name)
        elif name in _TITLE_PARTS and not any(akn(above) == "docTitle" for above in element.iterancestors()):
            if any(akn(above) == "preface" for above in element.iterancestors()):
                yield Finding(
                    Code.TITLE_PART, element, f"<{name}> stands beside the title", None, f"<docTitle>... <{name}> ...</docTitle>", "AKN4UN part 2, 1.2"
                )
        elif name in ("ol", "ul") and not any(akn(above) in ("doc", "meta") for above in element.iterancestors()):
            yield Finding(
                Code.PLAIN_LIST, element, f"<{name}> stands in a normative text", None, "<list> with <point>, or <blockList> with <item>", "AKN4UN part 2"
            )
    yield from _language(elements)


def _unit(element: etree._Element, name: str) -> Iterator[Finding]:
    rest = [child for child in element if akn(child) not in ("num", "heading", "subheading", "")]
    if all(akn(child) == "content" and not len(child) for child in rest):
        yield Finding(Code.EMPTY, element, f"<{name}> has no text", None, "content, or units inside it")
    for child in element:
        if akn(child) in ("num", "heading") and not text_of(child).strip():
            yield Finding(Code.EMPTY, child, f"<{akn(child)}> of <{name}> is empty", None, "text, or no such element")
    rank = 0 if name in _GROUPS else 1 if name in ("article", "clause", "rule") else 2
    if rank == 2:
        return
    for above in element.iterancestors():
        if akn(above) in _RESET:
            return
        outer = akn(above)
        if (outer in _FINE and outer != "level") or (outer == "article" and rank < 1):
            yield Finding(Code.HIERARCHY, element, f"<{name}> stands inside <{outer}>", None, f"<{name}> around it, or beside it")
            return


def _numbers(elements: list[etree._Element]) -> Iterator[Finding]:
    """Runs of numbers: a run is the units of one name in one document, article, or numbered container."""
    code = next((element.get("language") for element in elements if element.tag == PREFIX + "FRBRlanguage"), None)
    words = language(code) if code else None
    runs: dict[tuple[etree._Element, str, str], list[numerals.Numeral]] = {}
    parents: dict[tuple[etree._Element, str, str], etree._Element] = {}
    numbered: set[etree._Element] = set()
    for element in elements:
        name = akn(element)
        if name in _RESET or name in ("list", "recitals", "citations"):
            numbered.add(element)
        if name not in _UNITS:
            continue
        num = next((child for child in element if child.tag == _NUM), None)
        if num is None:
            continue
        numbered.add(element)
        through = name in _THROUGH
        scope = next((above for above in element.iterancestors() if (akn(above) in _RESET if through else above in numbered)), elements[0])
        yield from _follow((scope, name), element, num, runs, parents, words)


@lru_cache(maxsize=4096)
def _read(number: str) -> list[numerals.Numeral]:
    return numerals.read(number, {})


def _follow(
    scope: tuple[etree._Element, str],
    element: etree._Element,
    num: etree._Element,
    runs: dict[tuple[etree._Element, str, str], list[numerals.Numeral]],
    parents: dict[tuple[etree._Element, str, str], etree._Element],
    words: Language | None,
) -> Iterator[Finding]:
    """Compares a number with the one before it in its run."""
    printed = " ".join(text_of(num).split())
    number = identifiers.number_of(printed, words)
    read = _read(number)
    if not read:
        return
    key = (*scope, "digits" if read[0].style == "digits" else "letters")
    parent = element.getparent()
    last, before = runs.get(key), parents.get(key)
    if parent is not None:
        parents[key] = parent
    if last is None:
        runs[key] = read
        return
    follows = [one for one in read if any(one.style == old.style and one.value == old.value + 1 for old in last)]
    if follows:
        runs[key] = follows
        return
    runs[key] = read
    here = parent is before
    shared = [(old.value, one.value) for old in last for one in read if one.style == old.style]
    if any(one.value == 1 for one in read) and not (here and shared and shared[0][0] == 1):
        if here and len(last) == 1:
            yield Finding(Code.NUMBER_RESTART, num, f"the numbers begin again at {printed!r}", None, "a heading or a list of its own")
        return
    if not shared:
        return
    old, new = shared[0]
    if new == old:
        if here or scope[1] == "article":
            yield Finding(Code.NUMBER_REPEAT, num, f"{printed!r} is printed twice in its run", None, f"number {old + 1}")
    elif new < old:
        yield Finding(Code.NUMBER_DISORDER, num, f"{printed!r} follows number {old}", None, f"number {old + 1}")
    elif new > old + 1:
        yield Finding(Code.NUMBER_GAP, num, f"{printed!r} follows number {old}", None, f"number {old + 1}")


def _language(elements: list[etree._Element]) -> Iterator[Finding]:
    """The ``xml:lang`` of the body against the first FRBRlanguage."""
    code = next((element.get("language", "") for element in elements if element.tag == PREFIX + "FRBRlanguage"), "")
    stated = language(code)
    if code in ("", "und", "mul") or stated.alpha3 == "und":
        return
    for element in elements:
        tag = element.get(f"{{{XML}}}lang")
        if tag and akn(element) in ("body", "mainBody") and language(tag).alpha3 not in ("und", stated.alpha3):
            message = f"xml:lang={tag!r}, but FRBRlanguage is {code!r}"
            yield Finding(Code.TEXT_LANGUAGE, element, message, f"{{{XML}}}lang", f"a tag of the language {code}")
