"""The beads of an alignment in the file that carries them: rows that agree, every unit in exactly one (section 3 of the profile)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from converter.akn.finding import PREFIX, Finding
from converter.akn.vocabulary import AL
from converter.diagnostics import Code

_SAME = ("type", "confidence", "certainty", "method", "evidence")
_RELATIONS = ("#counterpartOf", "#noCounterpart", "#movedTo")


def check(tree: etree._ElementTree, elements: list[etree._Element]) -> Iterator[Finding]:
    """Nothing for a file without beads."""
    rows = [element for element in elements if element.tag == PREFIX + "implicitReference" and element.get(f"{{{AL}}}bead") is not None]
    if not rows:
        return
    beads: dict[str, list[etree._Element]] = {}
    for row in rows:
        beads.setdefault(row.get(f"{{{AL}}}bead", ""), []).append(row)
    place: dict[str, str] = {}
    for bead, group in beads.items():
        yield from _bead(bead, group)
        for row in group:
            unit = row.get("for", "")[1:]
            if unit and place.setdefault(unit, bead) != bead:
                yield Finding(Code.BEAD_COVERAGE, row, f"{unit!r} is in the beads {place[unit]!r} and {bead!r}", "for", "one bead for a unit")
    from converter.akn import units

    alone = {unit.eid for unit in units.units(tree)} - set(place)
    if alone:
        for element in elements:
            if element.get("eId") in alone:
                yield Finding(
                    Code.BEAD_COVERAGE,
                    element,
                    f"{element.get('eId')!r} is in no bead",
                    "eId",
                    "a row of a bead, with refersTo='#noCounterpart' if it has none",
                )


def _bead(bead: str, group: list[etree._Element]) -> Iterator[Finding]:
    first = group[0]
    for row in group:
        for name in _SAME if row is not first else ():
            if row.get(f"{{{AL}}}{name}") != first.get(f"{{{AL}}}{name}"):
                yield Finding(Code.BEAD, row, f"the rows of bead {bead!r} have different al:{name}", f"{{{AL}}}{name}", f"{first.get(f'{{{AL}}}{name}')}")
                return
        if row.get("refersTo") not in _RELATIONS:
            yield Finding(Code.BEAD, row, f"refersTo={row.get('refersTo')!r} is no relation of beads", "refersTo", " or ".join(_RELATIONS))
            return
        both = row.get("for") is not None and row.get("href") is not None
        if both == (row.get("refersTo") == "#noCounterpart"):
            yield Finding(
                Code.BEAD,
                row,
                f"a row of bead {bead!r} says {row.get('refersTo')!r} and names {'both sides' if both else 'one side'}",
                "refersTo",
                "#noCounterpart exactly where one side is missing",
            )
            return
    here, there = {row.get("for") for row in group} - {None}, {row.get("href") for row in group} - {None}
    kind = f"{len(here)}-{len(there)}"
    if first.get(f"{{{AL}}}type") != kind:
        yield Finding(Code.BEAD, first, f"bead {bead!r} has {len(here)} units here and {len(there)} in the pivot", f"{{{AL}}}type", kind)
    confidence = first.get(f"{{{AL}}}confidence", "")
    try:
        kept = 0 <= float(confidence) <= 1
    except ValueError:
        kept = False
    if not kept:
        yield Finding(Code.BEAD, first, f"al:confidence={confidence!r} of bead {bead!r} is no number from 0 to 1", f"{{{AL}}}confidence", "for example 0.971")
