"""Hints: each overrules one block, and one that does not apply is an error with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converter import hints, jobs, ledger, pipeline, readers, sidecar
from converter.diagnostics import Code, Severity, TreatymarkError
from converter.pipeline import Conversion
from converter.source import Reason
from converter.structure import outline
from tests.hostile import TEXT
from tests.test_structure_choose import LINES

STATEMENT = """Joint Statement on Ports

The two sides met in Turku on 4 May 2021.

1. They will open ports. Safety at sea They will inspect every ship.

2. They will publish:

(a) maps;

(b) lists.

Final matters

3. They will meet again.
"""


def convert(text: str, yaml: str = "", name: str = "x.txt", until: str | None = None) -> Conversion:
    source = readers.read(text.encode(), name, report=lambda diagnostic: None)
    said = sidecar.load(yaml.encode(), "x.yaml") if yaml else None
    return pipeline.convert([source], name="x", sidecar=said, until=until)


def tree(work: Conversion) -> str:
    assert work.streams[0].understood
    return outline.tree(work.streams[0].understood.expression)


def faults(work: Conversion) -> list[str]:
    return [f"{one.file}:{one.line}:{one.column}: {one.message}" for one in work.diagnostics if one.code is Code.HINT]


@pytest.mark.parametrize(
    ("hint", "line"),
    [
        ("{text: Final matters, as: text}", "    > Final matters"),
        ("{text: Final, as: caption}", "  caption"),
        ("{line: 13, as: heading}", "  division — Final matters"),
        ("{line: 5, text: 1. They will, as: text}", "    | 1. They will open ports. Safety at sea They will inspect every ship."),
        ("{text: 2. They, as: article, num: 2.}", "  article '2.'"),
        ("{text: 3. They, as: chapter, num: 3.}", "  chapter '3.' — They will meet again."),
        ("{text: (a) maps, as: paragraph}", "    point '(a)'"),
        ("{text: The two sides, as: parties}", "  parties"),
        ("{text: (b), as: text}", "    > (b) lists."),
        ("{text: Final matters, as: annex}", "annex (annex) 'Final matters'"),
        ("{text: Final matters, join: true}", "      | lists. Final matters"),
        ("{text: Safety at sea, split: true, as: heading}", "  division — Safety at sea They will inspect every ship."),
        ("{text: Safety at, split: true}", "    | Safety at sea They will inspect every ship."),
    ],
)
def test_a_hint_overrules_the_reading_of_its_block(hint: str, line: str) -> None:
    without, work = convert(STATEMENT), convert(STATEMENT, f"hints:\n  - {hint}\n")
    assert work.documents and not faults(work), faults(work)
    assert line in tree(work).splitlines()
    assert tree(work).count(line) > tree(without).count(line) or hint.startswith(("{line: 13", "{text: (a)"))
    assert all(found.closes for found in work.ledgers)


def test_a_hint_leaves_out() -> None:
    work = convert(STATEMENT, "hints:\n  - {text: Final matters, as: omit}\n")
    assert "Final" not in tree(work)
    assert work.ledgers[0].summary().endswith("12 left out (left out by a hint)")


def test_levels_are_those_among_the_headings_there_are() -> None:
    text = "# Statement\n\nThe sides met.\n\n## One\n\nThey talked.\n\n### Two\n\nThey walked.\n\nThree\n\nThey parted.\n"
    for level, indent in ((1, 2), (2, 4), (3, 6)):
        work = convert(text, f"hints:\n  - {{text: Three, as: heading, level: {level}}}\n", "x.md")
        assert f"\n{' ' * indent}division — Three" in tree(work), level


@pytest.mark.parametrize(
    ("hint", "message"),
    [
        ("{text: Nowhere, as: heading}", '2:5: no block begins with "Nowhere" any more'),
        ("{text: Final, line: 9, as: heading}", '2:5: no block begins with "Final" on line 9 any more'),
        ("{line: 12, as: heading}", "2:5: no block begins on line 12"),
        ("{line: 900, as: heading}", "2:5: no block begins on line 900"),
        ("{text: a, as: text, split: true}", "2:5: 6 blocks fit this hint (line 1 and 3 and 5): say more of its words, or the line, or in which source"),
        ("{text: Joint, join: true}", "2:5: nothing stands before this block that it could be joined with"),
        ("{text: Final, as: title}", "2:5: no title can stand here: it became text"),
        ("{text: Final, as: heading of the unit before}", "2:5: no unit stands before this block that lacks a heading"),
        ("{text: Final, as: point}", "2:5: no number is recognised at its beginning: say which one is printed there (num)"),
        ("{text: Final, as: point, num: Final}", '2:5: "Final" is not a number that is known: say which one is meant (number)'),
        ("{text: Final, as: point, num: 4.}", '2:5: the block does not begin with the number "4."'),
        ("{text: Final, as: indent}", "2:5: this needs the printed sign: num"),
        ("{text: Final, in: y.txt, as: heading}", '2:5: there is no source "y.txt" (there is x.txt)'),
        ("{text: Final, as: text}\n  - {line: 13, as: heading}", "3:5: another hint is about the same block"),
    ],
)
def test_a_hint_that_does_not_apply_is_an_error_with_its_place(hint: str, message: str) -> None:
    work = convert(STATEMENT, f"hints:\n  - {hint}\n")
    assert faults(work) == [f"x.yaml:{message}"]
    assert not work.documents and not work.files()


@pytest.mark.parametrize(
    ("hint", "message"),
    [
        ("{text: Final, as: headline}", '2:23: "headline" is not a way to read a block (did you mean "heading"?)'),
        ("{as: heading}", "2:5: a hint names its block: text (its first words), line, or both"),
        ("{text: Final}", "2:5: a hint says what is to be done: as, join or split"),
        ("{line: 3, as: text, split: true}", "2:5: a split needs the words before which the block is cut: text"),
        ("{line: 3, as: text, join: true}", "2:5: a block that is joined with the one before is nothing of its own"),
        ("{line: 0, as: text}", '2:12: "0" is not a whole number from 1'),
        ("{line: 3, as: heading, level: 12}", "2:35: a level is one of 1 to 9"),
        ("{line: 3, as: heading, join: maybe}", '2:34: "maybe" is not one of true, false'),
        ("{line: 3, is: heading}", '2:15: unknown key "is"'),
    ],
)
def test_a_hint_that_is_not_understood_is_an_error_of_the_sidecar(hint: str, message: str) -> None:
    with pytest.raises(TreatymarkError) as error:
        convert(STATEMENT, f"hints:\n  - {hint}\n")
    assert str(error.value).startswith(f"x.yaml:{message}")
    with pytest.raises(TreatymarkError, match="a list of hints is wanted here"):
        convert(STATEMENT, "hints: all\n")


@pytest.mark.parametrize("name", ["x.txt", "x.md"])
def test_a_comment_is_a_hint_for_the_block_behind_it(name: str) -> None:
    work = convert(STATEMENT.replace("Final", "<!-- treatymark: caption -->\nFinal"), "", name)
    assert "  caption\n    | Final matters\n" in tree(work)
    assert work.documents and work.ledgers[0].closes
    assert [omission.reason for omission in work.sources[0].left if omission.span.end - omission.span.start > 2] == [Reason.DIRECTIVE]
    assert "treatymark: caption" not in work.documents["eng"].decode()


@pytest.mark.parametrize("name", ["x.txt", "x.md"])
@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("headline", '"headline" is not a way to read a block (did you mean "heading"?)'),
        ("heading levels=2", 'unknown key "levels" (known: level, num, number)'),
        ("heading level=x", '"x" is not a level (1 to 9)'),
        ("heading!", 'a hint is a word, perhaps followed by key="value"'),
        ("point", "no number is recognised at its beginning: say which one is printed there (num)"),
    ],
)
def test_a_comment_that_does_not_apply_is_an_error_with_its_place(name: str, comment: str, message: str) -> None:
    work = convert(STATEMENT.replace("Final", f"<!-- treatymark: {comment} -->\n\nFinal"), "", name)
    assert faults(work) == [f"{name}:13:1: {message}"]
    assert not work.documents


def test_a_comment_with_nothing_behind_it_is_an_error() -> None:
    assert faults(convert(STATEMENT + "\n<!-- treatymark: omit -->\n")) == ["x.txt:17:1: no text follows this hint"]


def test_other_comments_are_no_hints() -> None:
    for comment in ("<!-- heading -->", "<!-- treatymark -->", "<!-- treatymark: text\u200b -->", "text <!-- treatymark: text -->"):
        assert not hints.is_directive(comment)
    assert "<!-- heading -->" in tree(convert(STATEMENT.replace("Final", "<!-- heading -->\nFinal")))


def test_a_quotation_stays_one() -> None:
    text = (
        "PROTOCOL AMENDING THE AGREEMENT ON PORTS\n\nHave agreed as follows:\n\nArticle 1\n\nArticle 4 shall read as follows:\n\n"
        '"4. The Parties shall meet every year.\n\n5. They shall publish a report."\n\nArticle 2\n\nThis Protocol enters into force today.\n'
    )
    assert faults(convert(text, "hints:\n  - {line: 9, as: text}\n")) == ["x.yaml:2:5: a quotation begins here, and stays one"]
    assert convert(text, "hints:\n  - {line: 11, as: text}\n").documents


def test_a_hint_names_its_source_where_there_are_several(tmp_path: Path) -> None:
    (tmp_path / "x.en.txt").write_text("Joint Statement\n\nThe two sides met in Turku and talked.\n\nPorts\n\n1. They will open ports.\n", "utf-8")
    (tmp_path / "x.fr.txt").write_text("Déclaration conjointe\n\nLes deux pays se sont réunis.\n\nPorts\n\n1. Ils ouvriront des ports.\n", "utf-8")
    yaml = tmp_path / "x.yaml"
    for where, found in (("", 1), ("in: x.fr.txt, ", 0)):
        yaml.write_text(f"hints:\n  - {{text: Ports, {where}as: caption}}\n", "utf-8")
        (job,) = jobs.plan([str(tmp_path)])
        assert len(faults(jobs.run(job))) == found


@settings(max_examples=60)
@given(
    text=st.one_of(TEXT, st.lists(LINES, min_size=1, max_size=20).map("\n".join)),
    line=st.integers(1, 12),
    word=st.sampled_from(hints.WORDS),
    extra=st.sampled_from(["", ", level: 2", ", num: 1.", ', num: "- "', ", num: 1., number: 1"]),
    comment=st.sampled_from(["", "join", *hints.WORDS]),
)
def test_law_1_holds_whatever_hints_say(text: str, line: int, word: str, extra: str, comment: str) -> None:
    middle = len(text) // 2
    text = f"{text[:middle]}\n<!-- treatymark: {comment} -->\n{text[middle:]}" if comment else text
    try:
        work = convert(text, f"hints:\n  - {{line: {line}, as: {word}{extra}}}\n")
    except TreatymarkError:
        return
    assert all(found.closes for found in work.ledgers)
    errors = [one for one in work.diagnostics if one.gravity is Severity.ERROR]
    assert bool(work.documents) is not bool(errors)
    assert all(one.code is Code.HINT for one in errors)
    assert sum(found.kept + found.left for found in work.ledgers) == len(ledger.solid(work.sources[0].text))
