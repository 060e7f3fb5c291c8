"""Prose: every block can be read as plain text, and a table as a table."""

from __future__ import annotations

from collections.abc import Iterator

from converter.model import UnitKind
from converter.source import Shape
from converter.structure.reading import PROSE, Reading, View


def detect(view: View) -> Iterator[Reading]:
    """The floor that every other reading has to beat."""
    if view.block.shape is Shape.TABLE:
        yield Reading(UnitKind.TABLE, 3.0, "prose", evidence=("the format says table",))
    yield Reading(UnitKind.TEXT, PROSE, "prose", body=(0, len(view.text)))
