"""Aligns expressions that exist already: Akoma Ntoso files in, beads written into them, with what there is to say about both."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple, cast

from lxml import etree

from converter import jobs, works
from converter.akn import beads, edition
from converter.akn.beads import Alignment, Bead
from converter.align import align, remarks, review
from converter.align.joined import Aligned
from converter.align.review import Decision
from converter.diagnostics import Diagnostic, TreatymarkError


class Expressions(NamedTuple):
    """Expressions of a work by alpha-3 code, the pivot first, the path of each, and the manifest that named them, if one did."""

    name: str
    trees: dict[str, etree._ElementTree]
    paths: dict[str, str]
    manifest: etree._ElementTree | None = None


class Result(NamedTuple):
    """The trees with their beads, the manifest that ties them together, the alignments with the pivot, and the findings."""

    expressions: Expressions
    manifest: etree._ElementTree
    alignments: dict[str, Alignment]
    diagnostics: list[Diagnostic]

    @property
    def aligned(self) -> Aligned:
        """What exports are made of; files are named by their base names."""
        trees = self.expressions.trees
        names = [os.path.basename(self.expressions.paths[code]) for code in trees]
        return Aligned(trees, self.alignments, names)


def load(paths: Sequence[str]) -> Expressions:
    """The expressions in AKN files, or those that one manifest names. Raises TreatymarkError unless they are of two languages or more."""
    found = works.load(paths)
    trees: dict[str, etree._ElementTree] = {}
    where: dict[str, str] = {}
    for work in found:
        for code, tree in work.trees.items():
            if code in trees:
                raise TreatymarkError(f"{work.name}: there are two texts in {code}; each expression must be in a language of its own")
            trees[code] = tree
            where[code] = work.paths[code]
    if len(trees) < 2:
        raise TreatymarkError(f"{paths[0]}: two expressions or more are needed, in different languages")
    return Expressions(found[0].name, trees, where, found[0].manifest if len(found) == 1 else None)


def run(expressions: Expressions, decisions: Sequence[Decision] = ()) -> Result:
    """Aligns every expression with the first and writes the beads into the trees.

    What a person has decided is kept, whether ``decisions`` say it or the trees themselves; the former outrank the latter.
    """
    trees = expressions.trees
    codes = list(trees)
    pivot = trees[codes[0]]
    diagnostics: list[Diagnostic] = []
    alignments: dict[str, Alignment] = {}
    written = {code: beads.read(tree).beads for code, tree in trees.items()}
    pairs = {frozenset((codes[0], code)) for code in codes[1:]}
    diagnostics += [remarks.lost(decision) for decision in decisions if frozenset(decision.languages) not in pairs]
    for code in codes[1:]:
        settled, lost = review.apply(decisions, pivot, trees[code])
        diagnostics += [remarks.lost(decision) for decision in lost]
        old = [bead for bead in written[code] if bead.method == "human"]
        old += [bead.turned() for bead in written[codes[0]] if bead.method == "human"] if len(codes) == 2 else []
        alignments[code] = align(pivot, trees[code], [*settled, *_others(old, settled)])
        diagnostics += _remarks(expressions, code, alignments[code])
    if written[codes[0]]:
        beads.annotate(pivot, pivot, Alignment())  # it was not the pivot before, and bears no beads now
    for code in codes[1:]:
        beads.annotate(trees[code], pivot, alignments[code])
    manifest = edition.manifest(trees) if expressions.manifest is None else expressions.manifest
    return Result(expressions, manifest, alignments, diagnostics)


def _others(old: Sequence[Bead], settled: Sequence[Bead]) -> list[Bead]:
    """Those decisions that say nothing of text that newer ones speak of."""
    taken = ({eid for bead in settled for eid in bead.pivot}, {eid for bead in settled for eid in bead.other})
    return [bead for bead in old if taken[0].isdisjoint(bead.pivot) and taken[1].isdisjoint(bead.other)]


def _remarks(expressions: Expressions, code: str, alignment: Alignment) -> list[Diagnostic]:
    """What there is to say, at the lines of the XML files."""
    pivot = next(iter(expressions.trees))
    codes = (pivot, code)
    lines = [_lines(expressions.trees[one]) for one in codes]
    found = []
    for remark in remarks.find(expressions.trees[pivot], expressions.trees[code], codes, alignment):
        message = f"#{remark.eid}: {remark.message}"
        if remark.elsewhere:
            message += f" ({expressions.paths[codes[1 - remark.side]]}:{lines[1 - remark.side].get(remark.elsewhere)} #{remark.elsewhere})"
        found.append(Diagnostic(remark.code, message, file=expressions.paths[codes[remark.side]], line=lines[remark.side].get(remark.eid), column=1))
    return found


def _lines(tree: etree._ElementTree) -> dict[str, int]:
    """Where each eId stands in the file."""
    return {element.get("eId", ""): cast("int", element.sourceline) for element in tree.getroot().iter("*")}


def decisions(path: str) -> list[Decision]:
    """What a person has decided in a table. Raises TreatymarkError if it cannot be read or is no such table."""
    return review.read(jobs.bytes_of(path), path)
