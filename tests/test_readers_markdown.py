"""Markdown: blocks, numbers, front matter, marks, and what is left out."""

from __future__ import annotations

import pytest

from converter.diagnostics import TreatymarkError
from converter.readers import read
from converter.source import Reason, Shape, Source


def reading(text: str) -> Source:
    return read(text.encode(), "x.md", report=lambda diagnostic: None)


def contents(text: str) -> list[str]:
    return [block.text.content for block in reading(text).blocks]


def left(text: str) -> dict[str, Reason]:
    source = reading(text)
    return {source.text[slice(*omission.span)]: omission.reason for omission in source.left}


def test_soft_breaks_join_and_hard_breaks_part() -> None:
    assert contents("The two\nsides agreed.\n\nSecond.") == ["The two sides agreed.", "Second."]
    assert contents("**Jane Doe**  \n**John Roe**  \nJune 10, 2021") == ["Jane Doe", "John Roe", "June 10, 2021"]
    assert contents("End of it.  \n  \nNext one.  \n\u00a0  \nThird.") == ["End of it.", "Next one.", "Third."]
    assert contents("one<br>two<br/>three") == ["one", "two", "three"]
    long = "a line that an author did not break on purpose because it is as long as this"
    assert contents(f"{long}  \nand goes on in lower case.") == [f"{long} and goes on in lower case."]
    assert contents("中文\n文字") == ["中文文字"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25. The two sides\n    agreed.", ["25. The two sides agreed."]),
        ("7. a\n7. b\n3. c", ["7. a", "7. b", "3. c"]),
        ("007) a", ["007) a"]),
        ("1. a\n   1. b\n      - c", ["1. a", "1. b", "- c"]),
        ("- 4. both", ["- 4. both"]),
        ("3.\n4. x", ["3.", "4. x"]),
        ("2022\\. not a list", ["2022. not a list"]),
        ("1. one\n\n   still one", ["1. one", "still one"]),
    ],
)
def test_printed_numbers_stay_as_they_are(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


def test_shapes() -> None:
    source = reading("# Title #\n\nSub\n---\n\n- item\n  - inner\n\n> quoted\n\n    not code\n\n```text\nas it is\n```\n")
    assert [(block.shape, block.level, block.text.content) for block in source.blocks] == [
        (Shape.HEADING, 1, "Title"),
        (Shape.HEADING, 2, "Sub"),
        (Shape.ITEM, 1, "- item"),
        (Shape.ITEM, 2, "- inner"),
        (Shape.QUOTE, 0, "quoted"),
        (Shape.TEXT, 0, "not code"),
        (Shape.TEXT, 0, "as it is"),
    ]


def test_marks_and_their_places() -> None:
    source = reading('The 21<sup>st</sup> **bold _both_** <u>under</u> [link](https://a.example/x "t") <span id="x">\\*</span> &amp; `c`')
    block = source.blocks[0].text
    assert block.content == "The 21st bold both under link * & c"
    assert {(mark.kind, block.content[mark.start : mark.end], mark.value) for mark in block.marks} == {
        ("sup", "st", None),
        ("b", "bold both", None),
        ("i", "both", None),
        ("u", "under", None),
        ("a", "link", "https://a.example/x"),
    }
    at = block.content.index("&")
    assert source.text[slice(*block.slice(at, at + 1).span)] == "&amp;"
    assert source.text[slice(*block.slice(at - 2, at - 1).span)] == "*"


def test_bold_that_ends_in_a_space_is_bold() -> None:
    source = reading("**First,\u00a0**we resolve")
    assert source.blocks[0].text.content == "First,\u00a0we resolve"
    assert [(mark.kind, mark.start, mark.end) for mark in source.blocks[0].text.marks] == [("b", 0, 6)]


def test_addresses_that_run_programs_are_no_links() -> None:
    source = reading('[a](javascript:x) <a href="javascript:y">b</a> <a href="data:z">c</a>')
    assert {(mark.kind, mark.value) for mark in source.blocks[0].text.marks} == {("link", None)}


@pytest.mark.parametrize("sign", ["\\###", "###", "* * *", "---", "***", "-----", "# # #"])
def test_lines_drawn_with_signs_are_left_out(sign: str) -> None:
    text = f"Text.\n\n{sign}\n\nMore."
    assert contents(text) == ["Text.", "More."]
    assert Reason.RULE in left(text).values()


def test_pictures_are_left_out_with_what_remains_of_their_table() -> None:
    text = "Before\n\n![]() |\n\n![a photo](https://a.example/p.jpg)\n\nAfter <img src=x>"
    assert contents(text) == ["Before", "After"]
    assert set(left(text).values()) == {Reason.IMAGE}
    assert contents("![]() |\n---|\nThe caption |") == ["The caption"]


def test_comments_and_scripts_are_left_out() -> None:
    assert contents("a <!-- b --> c\n\n<!-- d\n\ne -->\n\n<script>\nf()\n</script>\n\ng") == ["a c", "g"]
    assert contents("a\n\n<!-- never closed\n\nb") == ["a", "<!-- never closed", "b"]


def test_tables() -> None:
    source = reading("| No | Name |\n|---|:-:|\n| 1 | a\\|b |\n| 2 |\n")
    (block,) = source.blocks
    assert block.shape is Shape.TABLE and block.header
    assert [[cell.content for cell in row] for row in block.cells] == [["No", "Name"], ["1", "a|b"], ["2", ""]]
    assert block.text.content == "No Name 1 a|b 2"


def test_definitions_and_footnotes_do_not_vanish() -> None:
    assert contents("[1]: http://a.example\n\n[^1]: a note") == ["[1]: http://a.example", "1 a note"]  # the brackets are accounted for


def test_front_matter_is_metadata_and_its_title_is_kept() -> None:
    source = reading('---\ntitle: "The\\_New: \\\n  Charter\\u2019s"\ndate: 2021-06-10\ntags: [a, no]\n---\n \nText.\n')
    assert {key: (datum.value, datum.line) for key, datum in source.metadata.items()} == {
        "title": ("The New: Charter’s", 2),
        "date": ("2021-06-10", 4),
        "tags": (("a", "no"), 5),
    }
    title, body = source.blocks
    assert (title.shape, title.level, title.text.content) == (Shape.HEADING, 1, "The\u00a0New: Charter’s")
    at = title.text.content.index("’")
    assert source.text[slice(*title.text.slice(at, at + 1).span)] == "\\u2019"
    assert body.text.content == "Text."
    assert Reason.FRONT_MATTER in {omission.reason for omission in source.left}


@pytest.mark.parametrize("title", ["A 'plain' one", "'It''s quoted'", "folded\n  over lines", ">\n  folded\n  block", "|\n  literal block"])
def test_every_style_of_yaml_gives_its_title(title: str) -> None:
    block = reading(f"---\ntitle: {title}\n---\nText.\n").blocks[0]
    expected = title.lstrip(">|\n").strip("'" if title.startswith("'") else "").replace("''", "'")
    assert block.text.content == " ".join(expected.split())


def test_a_title_that_the_body_repeats_is_not_doubled() -> None:
    assert contents("---\ntitle: The Charter\n---\n\n# THE CHARTER\n\nText.") == ["THE CHARTER", "Text."]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: a\ntitle: b\n---\nx", 'x.md:3:1: the key "title" stands twice (first on line 2)'),
        ("---\ntitle: [a\n---\nx", "x.md:3:1: not YAML"),
        ("---\ntitle: *a\n---\nx", "x.md:2:8: aliases are not allowed here"),
        ("---\na: &x 1\nb: *x\n---\nx", "x.md:3:4: aliases are not allowed here"),
        ("---\na: " + "[" * 5000 + "\n---\nx", "x.md:"),
    ],
)
def test_wrong_front_matter_is_one_line(text: str, message: str) -> None:
    with pytest.raises(TreatymarkError) as caught:
        reading(text)
    assert str(caught.value).startswith(message) and "\n" not in str(caught.value)


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert contents("---\n\nA statement. It says: this.\n\n---\n\nMore.") == ["A statement. It says: this.", "More."]


def test_nesting_deeper_than_the_parser_goes_loses_nothing() -> None:
    assert contents("> " * 60 + "deep")[-1].endswith("deep")
    assert contents("- " * 200 + "deep")[-1].endswith("deep")


def test_the_lines_of_a_list_part_once_it_has_begun() -> None:
    text = "The Parties shall:\n(a) meet;\n(b) talk; and\n(c) agree."
    assert contents(text) == ["The Parties shall:", "(a) meet;", "(b) talk; and", "(c) agree."]
    assert contents("Except:\ni. for a purpose;\nii. against pay.") == ["Except:", "i. for a purpose;", "ii. against pay."]
    assert contents("They met (see\n(c) below) and left.") == ["They met (see (c) below) and left."]


PLAIN = "PROTOCOL\nArticle 1\nScope\nThe Parties\nmeet.\nArticle 2\nCosts\nEach pays.\nArticle 3\nEnd\nIt ends.\nDone at Orvastad.\n"


def test_a_plain_text_by_another_name_keeps_its_lines() -> None:
    assert contents(PLAIN) == PLAIN.split("\n")[:-1]
    assert contents(PLAIN.replace("Scope", "**Scope**")) != PLAIN.split("\n")[:-1]
    assert contents(PLAIN.replace("\n", "\n\n")) == PLAIN.split("\n")[:-1]
