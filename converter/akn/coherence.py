"""What the files of one work say together: the same work, each its own language, counterparts that exist, a manifest that leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from converter.akn.finding import PREFIX, akn, documents
from converter.akn.naming import value_of
from converter.akn.vocabulary import AL
from converter.diagnostics import Code


class Summary(NamedTuple):
    """What a file says about its work. Elements are given by their number in the document."""

    work: str
    expression: str
    language: str
    manifest: bool
    #: property of the work -> (number of its element, value)
    properties: dict[str, tuple[int, str]]
    #: alignable units, empty if the file has beads of its own to answer for
    units: frozenset[str]
    #: eIds of the file
    ids: frozenset[str]
    #: (number, IRI of the pivot's expression, eId in it) of each row of a bead that names the pivot
    counterparts: tuple[tuple[int, str, str], ...]
    #: (number, wId) of the mappings
    originals: tuple[tuple[int, str], ...]
    #: (number, IRI) of what a manifest names
    named: tuple[tuple[int, str], ...]


class Fault(NamedTuple):
    """A finding about the file with number ``file`` and its element with number ``element``."""

    file: int
    code: Code
    element: int
    message: str
    attribute: str | None = None
    expected: str | None = None
    #: what it is about, where the program has to know
    subject: str = ""


def summary(tree: etree._ElementTree, *, units: bool = True) -> Summary | None:
    """What a valid file says, without its units if nobody will ask for them; None if it has no FRBR block of its own."""
    root = tree.getroot()
    document = next(documents(root), None)
    block = document.find(f"{PREFIX}meta/{PREFIX}identification") if document is not None else None
    if document is None or block is None:
        return None
    work, expression = block.find(PREFIX + "FRBRWork"), block.find(PREFIX + "FRBRExpression")
    if work is None or expression is None:
        return None
    properties: dict[str, tuple[int, str]] = {}
    counterparts, originals, named, eids = [], [], [], set()
    manifest = akn(document) == "documentCollection"
    for number, element in enumerate(root.iter("*")):
        name = akn(element)
        if element.get("eId"):
            eids.add(element.get("eId", ""))
        if element.getparent() is work and name not in ("FRBRalias", "FRBRthis"):
            said = element.get("value") or element.get("date") or element.get("href") or ""
            key = f"{name} {element.get('as', '')}".strip()
            properties[key] = (number, f"{properties[key][1]} {said}" if key in properties else said)
        elif name == "implicitReference" and element.get(f"{{{AL}}}bead") and "#" in element.get("href", ""):
            base, _, fragment = element.get("href", "").partition("#")
            counterparts.append((number, base.removesuffix("/!main"), fragment))
        elif name == "mapping":
            originals.append((number, element.get("original", "")[1:]))
        elif name == "documentRef" and manifest:
            named.append((number, element.get("href", "").partition("#")[0].removesuffix("/!main")))
    alignable: frozenset[str] = frozenset()
    if units and not counterparts and not manifest:
        from converter.akn.units import units as read

        alignable = frozenset(unit.eid for unit in read(tree))
    return Summary(
        value_of(work, "FRBRuri"), value_of(expression, "FRBRuri"), value_of(expression, "FRBRlanguage", "language"), manifest,
        properties, alignable, frozenset(eids), tuple(counterparts), tuple(originals), tuple(named),
    )  # fmt: skip


def compare(rows: Sequence[Summary | None]) -> list[Fault]:
    """Every disagreement between the files; a file that stands alone disagrees with nobody, but a manifest wants its expressions."""
    faults: list[Fault] = []
    by_expression = {row.expression: row for row in rows if row is not None and not row.manifest}
    works: dict[str, int] = {}
    taken: dict[str, int] = {}
    for at, row in enumerate(rows):
        if row is None:
            continue
        if row.manifest:
            for number, iri in row.named:
                if iri not in by_expression:
                    faults.append(Fault(at, Code.MANIFEST, number, f"the expression {iri!r} is not among the files", "href", "a file with this FRBRuri", iri))
            continue
        first = works.setdefault(row.work, at)
        if first != at:
            faults.extend(_same(at, row, rows[first]))
            if taken.get(row.expression, at) != at:
                number = row.properties.get("FRBRuri", (0, ""))[0]
                faults.append(Fault(at, Code.WORK, number, f"the expression {row.expression!r} is another file, too", None, "a language or a date of its own"))
        taken.setdefault(row.expression, at)
        faults.extend(_counterparts(at, row, by_expression))
    return faults


def _same(at: int, row: Summary, first: Summary | None) -> Iterator[Fault]:
    if first is None:
        return
    for key, (number, value) in row.properties.items():
        other = first.properties.get(key, (0, ""))[1]
        if other != value and key in ("FRBRdate", "FRBRcountry", "FRBRsubtype", "FRBRname", "FRBRnumber"):
            yield Fault(at, Code.WORK, number, f"{key} {value!r} is {other!r} in the {first.language} expression of the work", None, other or None)


def _counterparts(at: int, row: Summary, known: dict[str, Summary]) -> Iterator[Fault]:
    pivots = {iri for _, iri, _ in row.counterparts}
    for number, iri, fragment in row.counterparts:
        pivot = known.get(iri)
        if pivot is not None and fragment not in pivot.ids:
            yield Fault(at, Code.COUNTERPART, number, f"the {pivot.language} expression has no {fragment!r}", "href", "an eId of the pivot")
    for iri in sorted(pivots):
        pivot = known.get(iri)
        if pivot is None:
            continue
        alone = sorted(pivot.units - {fragment for _, _, fragment in row.counterparts})
        for eid in alone:
            yield Fault(
                at,
                Code.BEAD_COVERAGE,
                row.counterparts[0][0],
                f"{eid!r} of the {pivot.language} expression is in no bead",
                None,
                "a row for it, with #noCounterpart if it has none",
            )
        if len(pivots) == 1:
            for number, original in row.originals:
                if original not in pivot.ids:
                    yield Fault(
                        at, Code.MAPPING, number, f"original {original!r} is no eId of the {pivot.language} expression", "original", "an eId of the pivot"
                    )
