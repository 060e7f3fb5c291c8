"""Bilingual texts with known beads as Akoma Ntoso trees, and figures for how well an alignment agrees with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from converter.akn import identifiers
from converter.akn.beads import Alignment
from converter.akn.units import units
from converter.akn.vocabulary import AKN, XML
from converter.align import align
from converter.languages import language

GOLD = Path(__file__).parent / "gold"
PAIRS = sorted((GOLD / "align").glob("*.tsv"))
#: what is measured: texts that the aligner was made with, texts that its faults were looked for in, texts that nothing is mended by
FOLDERS = ("align", "align-untuned", "align-unseen")
_UNIT = re.compile(r"(?P<mark>[=@#¶]|§(?=\[))?(?:\[(?P<num>[^\]]+)\])?(?P<text>.*)", re.S)

Link = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class Gold:
    """Two trees and the true beads, as eIds of the pivot and of the other text; ``moved`` are those that stand elsewhere."""

    pivot: etree._ElementTree
    other: etree._ElementTree
    links: frozenset[Link]
    moved: frozenset[Link] = frozenset()

    def turned(self) -> Gold:
        return Gold(self.other, self.pivot, frozenset((b, a) for a, b in self.links), frozenset((b, a) for a, b in self.moved))


def _sub(parent: etree._Element, tag: str, text: str | None = None, /, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{AKN}}}{tag}", attributes)
    element.text = text
    return element


def tree(code: str, written: list[str], *, layer: bool = True) -> etree._ElementTree:
    """A minimal valid document in a language (BCP 47), with a sentence layer if ``layer``; ``written`` is as gold/align/README.md says."""
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap={None: AKN})
    document = _sub(root, "statement", name="jointStatement", contains="originalVersion")
    meta = _sub(document, "meta")
    block = _sub(meta, "identification", source="#treatymark")
    work = "/akn/xx/statement/jointStatement/2020-01-01/gold"
    expression = f"{work}/{language(code).alpha3}@2020-01-01"
    levels = (("FRBRWork", work, "FRBRcountry"), ("FRBRExpression", expression, "FRBRlanguage"), ("FRBRManifestation", f"{expression}.xml", "FRBRformat"))
    for level, uri, rest in levels:
        element = _sub(block, level)
        _sub(element, "FRBRthis", value=f"{uri.removesuffix('.xml')}/!main{'.xml' if uri.endswith('.xml') else ''}")
        _sub(element, "FRBRuri", value=uri)
        _sub(element, "FRBRdate", date="2020-01-01", name="adoption")
        _sub(element, "FRBRauthor", href="#treatymark")
        _sub(element, rest, **({"language": language(code).alpha3} if rest == "FRBRlanguage" else {"value": "xx" if rest == "FRBRcountry" else "xml"}))
    references = _sub(meta, "references", source="#treatymark")
    _sub(references, "TLCOrganization", eId="treatymark", href="/akn/ontology/organization/int.treatymark", showAs="converter")
    preface = _sub(document, "preface")
    body = _sub(document, "mainBody")
    body.set(f"{{{XML}}}lang", code)
    container, line = body, None
    for one in written:
        match = _UNIT.fullmatch(one)
        assert match is not None
        mark, num, text = match["mark"], match["num"], match["text"]
        if mark == "=":
            _sub(_sub(preface, "p"), "docTitle", text)
        elif mark == "@":
            _sub(preface, "block", text, name="dateline")
        elif mark in ("#", "§"):
            container = _sub(body, "article" if mark == "§" else "division")
            if num:
                _sub(container, "num", num)
            _sub(container, "heading", text)
        else:
            if mark == "¶" or line is None:
                paragraph = _sub(container, "paragraph")
                if num:
                    _sub(paragraph, "num", num)
                line = _sub(_sub(paragraph, "content"), "p")
            elif layer:
                (line[-1] if len(line) else line).tail = " "
            if layer:
                _sub(line, "inline", text, name="sentence")
            else:
                line.text = f"{line.text} {text}" if line.text else text
    if not len(preface):
        document.remove(preface)
    if not len(body):
        _sub(_sub(_sub(body, "paragraph"), "content"), "p")
    made = etree.ElementTree(root)
    identifiers.identify(made)
    return made


class Row(NamedTuple):
    """What says the same, as gold files write it; halves with one ``name`` belong together but stand in different places."""

    left: list[str]
    right: list[str]
    name: str = ""


def rows(path: Path) -> list[Row]:
    """The rows of a gold file."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            left, right, *name = line.split("\t")
            found.append(Row(_parts(left), _parts(right), *name))
    return found


def _parts(cell: str) -> list[str]:
    return [part for part in cell.split(" ‖ ") if part]


def gold(codes: tuple[str, str], found: Sequence[Row]) -> Gold:
    """Rows in two languages (BCP 47) as trees with their true beads."""
    sides: tuple[list[str], list[str]] = ([], [])
    links: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    halves: dict[str, list[tuple[tuple[int, ...], tuple[int, ...]]]] = {}
    for row in found:
        numbers = []
        for side, parts in zip(sides, row[:2], strict=True):
            numbers.append(tuple(range(len(side), len(side) + len(parts))))
            side.extend(parts)
        if row.name:
            halves.setdefault(row.name, []).append((numbers[0], numbers[1]))
        elif any(numbers):
            links.append((numbers[0], numbers[1]))
    pivot, other = (tree(code, side) for code, side in zip(codes, sides, strict=True))
    ids = [[unit.eid for unit in units(made)] for made in (pivot, other)]
    assert [len(found) for found in ids] == [len(side) for side in sides]

    def named(link: tuple[tuple[int, ...], tuple[int, ...]]) -> Link:
        return tuple(ids[0][i] for i in link[0]), tuple(ids[1][j] for j in link[1])

    moved = frozenset(named((one[0] or two[0], one[1] or two[1])) for one, two in halves.values())
    return Gold(pivot, other, frozenset(map(named, links)), moved)


def codes(path: Path) -> tuple[str, str]:
    """The languages that the name of a gold file begins with."""
    first, second = path.stem.split("-")[:2]
    return first, second


def read(path: Path) -> Gold:
    """A gold file of gold/align; its name begins with the two languages."""
    return gold(codes(path), rows(path))


@dataclass(frozen=True)
class Figures:
    """Counts from which strict F1 (whole beads with text on both sides), lax F1 (pairs of units), F1 of what is untranslated, and wrong rows are made."""

    right: int = 0
    found: int = 0
    true: int = 0
    nulls_right: int = 0
    nulls_found: int = 0
    nulls_true: int = 0
    wrong: int = 0
    wrong_sure: int = 0
    lax_right: int = 0
    lax_found: int = 0
    lax_true: int = 0
    unsure: int = 0

    @property
    def lax(self) -> float:
        return 2 * self.lax_right / max(1, self.lax_found + self.lax_true)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.true)

    @property
    def nulls(self) -> float:
        return 2 * self.nulls_right / (self.nulls_found + self.nulls_true) if self.nulls_found + self.nulls_true else 1.0

    def __str__(self) -> str:
        return (
            f"strict F1 {self.f1:.3f}, lax F1 {self.lax:.3f}, untranslated F1 {self.nulls:.3f}, "
            f"wrong rows {self.wrong} of {self.found} (unmarked {self.wrong_sure}), unsure {self.unsure}"
        )

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


def figures(gold: Gold, alignment: Alignment) -> Figures:
    """Compares an alignment with the truth."""
    true = {link for link in gold.links | gold.moved if link[0] and link[1]}
    pairs = {(one, two) for left, right in true for one in left for two in right}
    found = {(bead.pivot, bead.other): bead for bead in alignment if bead.pivot and bead.other}
    links = {(one, two) for left, right in found for one in left for two in right}
    nulls_true = {(side, eid) for link in gold.links if not (link[0] and link[1]) for side in (0, 1) for eid in link[side]}
    nulls_found = {(side, eid) for bead in alignment if not (bead.pivot and bead.other) for side, ids in ((0, bead.pivot), (1, bead.other)) for eid in ids}
    wrong = [bead for (left, right), bead in found.items() if not any((one, two) in pairs for one in left for two in right)]
    return Figures(
        len(true & found.keys()), len(found), len(true), len(nulls_true & nulls_found), len(nulls_found), len(nulls_true),
        len(wrong), sum(bead.sure for bead in wrong),
        len(pairs & links), len(links), len(pairs), sum(not bead.sure for bead in found.values()),
    )  # fmt: skip


def measured(folder: str) -> Iterator[tuple[str, Figures]]:
    """The figures of each text of a folder."""
    for path in sorted((GOLD / folder).glob("*.tsv")):
        found = read(path)
        yield path.stem, figures(found, align(found.pivot, found.other))
