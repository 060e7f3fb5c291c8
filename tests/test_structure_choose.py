"""The chooser and the nester: linear in the blocks, deaf to hostile nesting, and never out of order."""

from __future__ import annotations

import itertools
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from converter.diagnostics import Code, Diagnostic
from converter.languages import language
from converter.model import DocumentKind, UnitKind
from converter.source import Block, Run, Text
from converter.structure import Understood, understand
from converter.structure.layout import arrange

LINES = st.sampled_from(
    [
        "Joint Statement of Arvania and Lorn", "Political cooperation", "1. The two sides agreed.", "2. They met.", "3. They parted.", "(a) rivers;",
        "(b) roads;", "(i) bridges;", "(ii) tunnels;", "- a dash", "Article 1", "Article 2 Definitions", "Chapter I", "ANNEX", "Appendix II",
        "IN WITNESS WHEREOF the undersigned have signed.", "DONE at Orvastad on 5 May 2020.", "For the Government of Lorn", "Recalling the treaty,",
        "The Government of Lorn,", "Have agreed as follows:", "![]() |", "A caption. Photo: ANA |", "By a Reporter", "May 5, 2020", "* * *", "I. POLITICS",
        "The two leaders exchanged views on a great many questions, among them rivers, roads and bridges, and agreed to go on.", "2. (a) The list.",
        "He thanked the President and invited him to visit Lorn at an early date.", "4.1 A dotted number.", "First, we resolve.", "x", "—", "2019. A year.",
    ]
)  # fmt: skip


def blocks_of(lines: list[str]) -> list[Block]:
    blocks = []
    at = 0
    for line in lines:
        blocks.append(Block(Text(line, (Run(0, len(line), at, at + len(line)),))))
        at += len(line) + 1
    return blocks


def understood(lines: list[str], kind: DocumentKind | None = None) -> tuple[Understood, list[Diagnostic]]:
    found: list[Diagnostic] = []
    return understand(arrange(blocks_of(lines)), language("en"), found.append, kind=kind), found


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=40), st.sampled_from([None, DocumentKind.NEWS_REPORT, DocumentKind.AGREEMENT, DocumentKind.JOINT_STATEMENT]))
def test_law_1_every_character_is_kept_in_order_or_left_out(lines: list[str], kind: DocumentKind | None) -> None:
    result, _ = understood(lines, kind)
    kept = [run for text in result.expression.texts() for run in text.runs]
    assert kept == sorted(kept, key=lambda run: run.start)
    spans = sorted([(run.start, run.end) for run in kept] + [tuple(omission.span) for omission in result.omissions])
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    source = "\n".join(lines)
    covered = {at for start, end in spans for at in range(start, end)}
    assert all(at in covered for at, char in enumerate(source) if not char.isspace())


def test_time_is_linear_in_the_blocks() -> None:
    lines = ["Joint Statement of Arvania and Lorn"]
    for at in range(1, 1500):
        lines += [f"{at}. The two sides agreed on this:", "(a) rivers;", "(b) roads."]
    understood(lines[:300])
    times = []
    for size in (len(lines) // 4, len(lines)):
        best = min(_timed(lines[:size]) for _ in range(2))
        times.append(best)
    assert times[1] < times[0] * 4 * 2.3


def _timed(lines: list[str]) -> float:
    started = time.process_time()
    understood(lines)
    return time.process_time() - started


def test_ten_thousand_headings_and_bullets_do_not_nest_without_end() -> None:
    result, _ = understood([f"Heading number {at} of many\n" if at % 2 else f"({'i' * (at % 5 + 1)}) point" for at in range(10_000)])
    assert result.expression.zones.body


def test_gaps_repeats_and_restarts_are_reported_with_their_place() -> None:
    lines = ["Joint Statement of Arvania and Lorn", "1. They met.", "3. They traded.", "3. They travelled.", "4. They wrote."]
    _, found = understood(lines)
    assert [d.code for d in found] == [Code.NUMBER_GAP, Code.NUMBER_REPEAT]
    source = "\n".join(lines)
    assert [source[d.span.start :][:2] for d in found if d.span] == ["3.", "3."]


def test_a_heading_run_into_a_paragraph_is_reported() -> None:
    text = (
        "The two sides agreed to count the fish of the river every year and to publish the figures in both languages. They were pleased with the "
        "work of the commission and asked it to go on. They decided to open two consulates. They also agreed to share what they have learned about "
        "the floods of the last years and to build a common warning system. Stronger cooperation in timber, paper and furniture Both sides agreed "
        "to lower the tariffs on timber within three years."
    )
    _, found = understood(["Joint Statement of Arvania and Lorn", text, text.replace("Stronger", "They welcomed stronger")])
    glued = [d for d in found if d.code is Code.RUN_IN_HEADING]
    assert ["Stronger cooperation in timber, paper and furniture" in d.message for d in glued] == [True]


def test_a_kind_that_is_given_overrules_the_detected_one() -> None:
    lines = ["Joint Statement of Arvania and Lorn", "The two sides met.", "They agreed on a great many things."]
    result, _ = understood(lines, DocumentKind.NEWS_REPORT)
    assert result.kind is DocumentKind.NEWS_REPORT
    assert [unit.kind for unit in result.expression.zones.body] == [UnitKind.TEXT, UnitKind.TEXT]
