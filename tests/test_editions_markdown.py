"""The Markdown edition says what the AKN says (law 3) and mdformat has nothing to change."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from converter.editions import markdown
from tests.editions_laws import NS, documents, xml_text


def rendered_text(source: str) -> str:
    """What CommonMark, tables, strikethrough and footnotes show of a file, notes at their calls, without white space."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin).use(footnote_plugin)
    parser.disable("footnote_inline")
    parser.disable("footnote_tail")  # definitions stay where they are written: at the end, in the order of their calls
    main: list[str | tuple[str, str]] = []
    notes: dict[str, list[str | tuple[str, str]]] = {}
    target = main

    def take(tokens: list[Token]) -> None:
        nonlocal target
        for token in tokens:
            if token.type == "footnote_reference_open":
                target = notes.setdefault(token.meta["label"], [])
            elif token.type == "footnote_reference_close":
                target = main
            elif token.type == "footnote_ref":
                target.append(("note", token.meta["label"]))
            elif token.type in ("text", "code_inline", "code_block", "fence", "html_block"):
                target.append(token.content)
            elif token.children and token.type != "image":
                take(token.children)

    take(parser.parse(source))

    def flat(parts: list[str | tuple[str, str]]) -> str:
        return "".join(part if isinstance(part, str) else flat(notes.pop(part[1])) for part in parts)

    text = "".join(flat(main).split())
    assert not notes, "a note without a call"
    return text


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_law_3_the_markdown_renders_the_text_of_the_xml(root: etree._Element) -> None:
    assert rendered_text(markdown.render(root)) == xml_text(root)


def markdown_of(body: str) -> str:
    """The Markdown of a small document, without its front matter."""
    root = etree.fromstring(f'<akomaNtoso xmlns="{NS}"><doc name="x"><mainBody>{body}</mainBody></doc></akomaNtoso>')
    return markdown.render(root).partition("\n---\n\n")[2]


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_mdformat_has_nothing_to_change(root: etree._Element) -> None:
    mdformat = pytest.importorskip("mdformat")
    source = markdown.render(root)
    formatted = mdformat.text(source, extensions={"gfm", "tables", "frontmatter", "footnote"}, options={"number": True})
    if "\\~" in source:  # mdformat takes these escapes away, though GitHub strikes out what stands between two tildes; a table gets narrower
        formatted, source = (re.sub(r"[ -]+|\\+(?=~)", "", text) for text in (formatted, source))
    assert formatted == source


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2022. was", "2022\\. was"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("# a", "\\# a"), ("> a", "\\> a"), ("a*b*", "a\\*b\\*"),
        ("_a_", "\\_a\\_"), ("[^1] (a", "[^1] (a"),
        ("a <b> c", "a \\<b> c"), ("a <<b>> c", "a \\<<!-- -->\\<b>> c"), ("[a](b)", "\\[a\\](b)"), ("`a`", "\\`a\\`"), ("&amp;", "\\&amp;"), ("    a", "a"),
        ("\u00a0a", "a"), ("---", "\\---"), ("===", "\\==="),
        ("~~a~~", "\\~\\~a\\~\\~"), ("1~3, 5~7", "1\\~3, 5\\~7"), ("~~~a~~~", "\\~\\~\\~a\\~\\~\\~"),
        ("a_b", "a_b"), ("12) a", "12\\) a"), ("[x] a", "\\[x\\] a"), ("| - |", "| \\- |"), ("a\\", "a\\\\"),
    ],
)  # fmt: skip
def test_traps_are_escaped(text: str, written: str) -> None:
    quoted = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert markdown_of(f"<p>{quoted}</p>") == written + "\n"


def test_provisions_are_paragraphs_with_their_printed_number() -> None:
    body = (
        '<division eId="dvs_1"><heading>Trade</heading><paragraph eId="para_1"><num>1.</num><content><p>The two</p><p>And</p></content></paragraph>'
        '<paragraph eId="para_2"><num>2.</num><list eId="para_2__list_1"><intro><p>To:</p></intro>'
        '<point eId="a"><num>(a)</num><content><p>go;</p></content></point></list></paragraph></division>'
    )
    assert markdown_of(body) == (
        '<a id="dvs_1"></a>\n\n## Trade\n\n<a id="para_1"></a>\n1\\. The two\n\nAnd\n\n'
        '<a id="para_2"></a><a id="para_2__list_1"></a>\n2\\. To:\n\n<a id="a"></a>\n(a) go;\n'
    )


def test_a_note_is_a_footnote_and_a_table_a_table() -> None:
    body = (
        '<p>Laws<authorialNote marker="*"><p>As notified.</p><p>Twice.</p></authorialNote> apply.</p>'
        "<table><tr><th><p>Year</p></th><th><p>年</p></th></tr>"
        '<tr><td rowspan="2"><p>a|b</p></td><td><p>1</p><p>2</p></td></tr><tr><td><p>3</p></td></tr></table>'
    )
    assert markdown_of(body) == (
        "Laws[^1] apply.\n\n| Year | 年     |\n| ---- | ------ |\n| a\\|b | 1<br>2 |\n|      | 3      |\n\n[^1]: As notified.\n\n    Twice.\n"
    )


def test_editorial_text_is_set_apart_without_words() -> None:
    assert markdown_of('<p status="editorial">The portal says.</p>') == "> *The portal says.*\n"


def test_front_matter_is_yaml_of_strings() -> None:
    yaml = pytest.importorskip("yaml")
    text = 'No: "x"\\ \t \u2028 \U0001f600 é'
    assert yaml.safe_load(f"a: {markdown.scalar(text)}") == {"a": text}
