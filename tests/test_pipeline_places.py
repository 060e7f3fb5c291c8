"""Every element of a written tree is found again in the source."""

from __future__ import annotations

from pathlib import Path

import pytest

from converter import jobs
from converter.ledger import solid, written
from converter.places import places

STATEMENT = "joint-statement-2022.txt"


@pytest.mark.parametrize("name", [STATEMENT, "report-2025-dateline.txt", "report-2025-captions.txt"])
def test_elements_are_found_in_the_source(seeds: Path, name: str) -> None:
    work = jobs.run(jobs.single([seeds / name]))
    (tree,) = work.trees.values()
    assert work.streams[0].understood is not None
    elements = {
        element.get("eId", ""): solid("".join(written(element))) for element in tree.getroot().iter("{*}*") if element.get("eId") and not element.get("href")
    }
    found = places(work.streams[0].understood.expression, tree, elements)
    assert len(found) > 15
    for eid, span in found.items():
        stretch = solid(work.sources[0].text[slice(*span)])
        assert stretch[0] == elements[eid][0] and stretch[-1] == elements[eid][-1], eid
        if name == STATEMENT and "|" not in stretch:
            assert stretch == elements[eid]
    assert not places(work.streams[0].understood.expression, tree, ["nothing"])
