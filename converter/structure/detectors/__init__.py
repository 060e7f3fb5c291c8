"""The detectors: each looks at one block, and glances at its neighbours, for one sort of thing; none knows another's opinion."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from converter.structure.detectors import annexes, captions, closings, front, headings, labels, letterhead, letters, notes, numbers, preambles, prose, residue
from converter.structure.reading import Reading, View

Detector = Callable[[View], Iterator[Reading]]

#: every detector; the order means nothing
DETECTORS: tuple[Detector, ...] = (
    annexes.detect,
    captions.detect,
    closings.detect,
    front.detect,
    headings.detect,
    labels.detect,
    letterhead.detect,
    letters.detect,
    notes.detect,
    numbers.detect,
    preambles.detect,
    prose.detect,
    residue.detect,
)
