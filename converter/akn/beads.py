"""Writes an alignment into an Akoma Ntoso tree, and reads it back: beads, wIds and mappings, after section 3 of the profile.

Core part 1, 5.10 (mappings, implicit references) and the Naming Convention 5.5 (wId) say what the elements mean; the ``al`` attributes on
the references are foreign and say which rows make one bead, and how sure it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from converter.akn import counterparts
from converter.akn.vocabulary import AKN, AL
from converter.languages import language

SOURCE = "#treatymark"
COUNTERPART, NO_COUNTERPART, MOVED = "counterpartOf", "noCounterpart", "movedTo"
_SHOWN = {
    COUNTERPART: ("treatymark.counterpart.of", "says the same as; which is the original is not stated"),
    NO_COUNTERPART: ("treatymark.no.counterpart", "no counterpart in the other text"),
    MOVED: ("treatymark.moved.to", "says the same as text that stands elsewhere in the other text"),
}
#: what ``analysis`` stands after in ``meta``
_BEFORE_ANALYSIS = frozenset("identification publication classification lifecycle workflow".split())
#: what ``FRBRmasterExpression`` stands before in ``FRBRExpression``
_AFTER_MASTER = frozenset("FRBRlanguage FRBRtranslation".split())


@dataclass(frozen=True, slots=True)
class Bead:
    """Units of the pivot and of the other text, by eId, that say the same; one side is empty where there is no counterpart.

    ``confidence`` is from 0 to 1. ``evidence`` holds words of ``number date acronym name cognate lexicon learned length structure``.
    ``moved`` says that the counterpart stands elsewhere, against the order of the texts; ``method`` is ``auto`` or ``human``.
    """

    pivot: tuple[str, ...]
    other: tuple[str, ...]
    confidence: float = 1.0
    sure: bool = True
    evidence: tuple[str, ...] = ()
    moved: bool = False
    method: str = "auto"

    def turned(self) -> Bead:
        """The same bead, seen from the other text."""
        return Bead(self.other, self.pivot, self.confidence, self.sure, self.evidence, self.moved, self.method)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Beads in reading order: along the matched ones, and between two of them first what only the pivot has, then what only the other has."""

    beads: tuple[Bead, ...] = ()

    def __iter__(self) -> Iterator[Bead]:
        return iter(self.beads)

    def __len__(self) -> int:
        return len(self.beads)

    @property
    def matched(self) -> tuple[Bead, ...]:
        """The beads with text on both sides."""
        return tuple(bead for bead in self.beads if bead.pivot and bead.other)


def annotate(other_tree: etree._ElementTree, pivot_tree: etree._ElementTree, alignment: Alignment) -> None:
    """Writes the beads of an alignment into the tree that is not the pivot, in place of those written before.

    Also sets the wIds that the beads imply, with their mappings, ``FRBRmasterExpression`` where a wId is written, and the concepts used.
    """
    _strip(other_tree)
    if not alignment.beads:
        return
    document = _document(other_tree)
    meta = document.find(_q("meta"))
    if meta is None:
        return
    links = [(ours, theirs) for bead in alignment.beads for ours in bead.other for theirs in bead.pivot]
    prefix = _value(document, "FRBRExpression", "FRBRlanguage", "language") or "und"
    mapped, marked = counterparts.mark(other_tree, pivot_tree, links, prefix)
    analysis = etree.Element(_q("analysis"), {"source": SOURCE})
    at = next((index for index, child in enumerate(meta) if _local(child) not in _BEFORE_ANALYSIS), len(meta))
    meta.insert(at, analysis)
    if mapped:
        mappings = etree.SubElement(analysis, _q("mappings"), {"source": SOURCE})
        for number, (original, current) in enumerate(mapped, 1):
            etree.SubElement(mappings, _q("mapping"), {"eId": f"mapping_{number}", "original": f"#{original}", "current": f"#{current}"})
    references = etree.SubElement(analysis, _q("otherReferences"), {"source": SOURCE})
    base = _value(_document(pivot_tree), "FRBRExpression", "FRBRthis")
    used: dict[str, None] = {}
    for number, bead in enumerate(alignment.beads, 1):
        relation = MOVED if bead.moved else COUNTERPART if bead.pivot and bead.other else NO_COUNTERPART
        used[relation] = None
        said = {
            f"{{{AL}}}bead": f"b{number}",
            f"{{{AL}}}type": f"{len(bead.other)}-{len(bead.pivot)}",
            f"{{{AL}}}confidence": f"{bead.confidence:.3f}",
            f"{{{AL}}}certainty": "sure" if bead.sure else "unsure",
            f"{{{AL}}}method": bead.method,
            f"{{{AL}}}evidence": " ".join(bead.evidence),
        }
        for ours in bead.other or ("",):
            for theirs in bead.pivot or ("",):
                row = {"for": f"#{ours}"} if ours else {}
                if theirs:
                    row["href"] = f"{base}#{theirs}"
                etree.SubElement(references, _q("implicitReference"), {**row, "refersTo": f"#{relation}", **said})
    if marked:
        _master(other_tree, pivot_tree)
    _concepts(meta, used)
    etree.cleanup_namespaces(other_tree, top_nsmap={None: AKN, "al": AL}, keep_ns_prefixes=["tm"])  # type: ignore[dict-item]  # the stubs forget the default namespace


def read(other_tree: etree._ElementTree) -> Alignment:
    """The alignment that stands in a tree; empty if there is none. References that are no beads are passed over."""
    rows: dict[str, list[etree._Element]] = {}
    for reference in other_tree.getroot().iter(_q("implicitReference")):
        name = reference.get(f"{{{AL}}}bead")
        if name:
            rows.setdefault(name, []).append(reference)
    return Alignment(tuple(_bead(found) for found in rows.values()))


def _bead(rows: list[etree._Element]) -> Bead:
    first = rows[0]
    pivot = dict.fromkeys(row.get("href", "").rpartition("#")[2] for row in rows)
    other = dict.fromkeys(row.get("for", "").lstrip("#") for row in rows)
    try:
        confidence = float(first.get(f"{{{AL}}}confidence", "1"))
    except ValueError:
        confidence = 0.0
    return Bead(
        tuple(eid for eid in pivot if eid),
        tuple(eid for eid in other if eid),
        confidence,
        first.get(f"{{{AL}}}certainty") != "unsure",
        tuple(first.get(f"{{{AL}}}evidence", "").split()),
        first.get("refersTo") == f"#{MOVED}",
        first.get(f"{{{AL}}}method", "auto"),
    )


def _q(name: str) -> str:
    return f"{{{AKN}}}{name}"


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _document(tree: etree._ElementTree) -> etree._Element:
    return next(child for child in tree.getroot() if isinstance(child.tag, str))


def _value(document: etree._Element, level: str, name: str, attribute: str = "value") -> str:
    for found in document.iter(_q(level)):
        element = found.find(_q(name))
        return element.get(attribute, "") if element is not None else ""
    return ""


def _strip(tree: etree._ElementTree) -> None:
    """Takes out what an earlier ``annotate`` has written."""
    root = tree.getroot()
    for analysis in list(root.iter(_q("analysis"))):
        if any(row.get(f"{{{AL}}}bead") for row in analysis.iter(_q("implicitReference"))):
            _remove(analysis)
            for element in root.iter("*"):
                if "wId" in element.attrib:
                    del element.attrib["wId"]
            for master in list(root.iter(_q("FRBRmasterExpression"))):
                _remove(master)
    for concept in list(root.iter(_q("TLCConcept"))):
        if concept.get("eId") in _SHOWN:
            _remove(concept)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)  # it stands in ``meta``: its tail is white space


def _master(other_tree: etree._ElementTree, pivot_tree: etree._ElementTree) -> None:
    """Names the expression whose ids the wIds are, in the main document and in each attachment that has wIds of its own."""
    pivot = _document(pivot_tree)
    href = _value(pivot, "FRBRExpression", "FRBRuri")
    name = language(_value(pivot, "FRBRExpression", "FRBRlanguage", "language") or "und").name
    for block in other_tree.getroot().iter(_q("FRBRExpression")):
        holder = _holder(block)
        if holder is None or not any(element.get("wId") and _holder(element) is holder for element in holder.iter("*")):
            continue
        prefix = next((f"{above.get('eId')}__" for above in holder.iterancestors() if above.get("eId")), "")
        at = next((index for index, child in enumerate(block) if _local(child) in _AFTER_MASTER), len(block))
        said = {"eId": f"{prefix}FRBRmasterExpression", "href": href, "showAs": f"{name} text (identifiers only)"}
        block.insert(at, etree.Element(_q("FRBRmasterExpression"), said))


def _holder(element: etree._Element) -> etree._Element | None:
    """The document that an element belongs to; for an attachment's own label, the document around it."""
    return next((above for above in element.iterancestors() if above.find(_q("meta")) is not None), None)


def _concepts(meta: etree._Element, used: Iterable[str]) -> None:
    references = meta.find(_q("references"))
    if references is None:
        later = frozenset(("notes", "proprietary", "presentation"))
        references = etree.Element(_q("references"), {"source": SOURCE})
        meta.insert(next((at for at, child in enumerate(meta) if _local(child) in later), len(meta)), references)
    at = next((index for index, child in enumerate(references) if _local(child) == "TLCRole"), len(references))
    wanted = frozenset(used)
    for relation, (path, shown) in _SHOWN.items():
        if relation in wanted:
            said = {"eId": relation, "href": f"/akn/ontology/concept/{path}", "showAs": shown}
            references.insert(at, etree.Element(_q("TLCConcept"), said))
            at += 1
