"""The command line: exit codes, streams, files, and one clear line for everything that goes wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lxml import etree

import converter
from converter.cli import commands
from converter.diagnostics import TreatymarkError

STATEMENT = """\
Joint Statement on Research

The two sides agreed as follows:

1. They will share what they find.

2. They will meet once a year.

3. They will publish their findings.
"""
GAP = STATEMENT.replace("3. They", "4. They") + "\n5. They will report to their ministers.\n"
VIETNAMESE = """\
Tuyên bố chung về nghiên cứu

Hai bên đã nhất trí như sau:

1. Hai bên sẽ chia sẻ những gì tìm thấy.

2. Hai bên sẽ gặp nhau mỗi năm một lần.

3. Hai bên sẽ công bố kết quả nghiên cứu của mình.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def treatymark(*arguments: str, stdin: bytes | None = None) -> Result:
    result = CliRunner().invoke(commands, arguments, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert "Traceback" not in result.output
    return result


def written(folder: Path) -> set[str]:
    return {path.name for path in (folder / "output").iterdir()} - {".treatymark.json"}


def test_convert_writes_every_edition_and_says_so_on_stderr(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    result = treatymark("convert", "a.txt")
    assert result.exit_code == 0 and result.stdout == ""
    assert written(folder) == {"a.eng.xml", "a.eng.md", "a.eng.html"}
    assert "kept, 0 left out" in result.stderr
    assert treatymark("validate", "output").exit_code == 0


def test_only_the_editions_that_are_asked_for(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    assert treatymark("convert", "a.txt", "--to", "xml", "--to", "md").exit_code == 0
    assert written(folder) == {"a.eng.xml", "a.eng.md"}


def test_two_languages_by_name_are_one_work(folder: Path) -> None:
    Path("a.en.txt").write_text(STATEMENT, "utf-8")
    Path("a.vi.txt").write_text(VIETNAMESE, "utf-8")
    assert treatymark("convert", "a.en.txt", "a.vi.txt").exit_code == 0
    assert written(folder) == {*(f"a.{code}.{edition}" for code in ("eng", "vie") for edition in ("xml", "md", "html")), "a.edition.xml", "a.html", "a.md"}
    assert treatymark("validate", "output").exit_code == 0
    assert treatymark("render", "output/a.edition.xml", "-o", "again").exit_code == 0
    assert treatymark("convert", "a.en.txt", "a.vi.txt", "-o", "plain", "--to", "md", "--to", "html").exit_code == 0
    for name in ("a.html", "a.md", "a.vie.html", "a.eng.md"):
        assert Path("again", name).read_bytes() == Path("plain", name).read_bytes()
    Path("b.txt").write_text(STATEMENT, "utf-8")
    Path("c.txt").write_text(VIETNAMESE, "utf-8")
    assert treatymark("convert", "b.txt", "c.txt", "--together", "-o", "third").exit_code == 0
    assert Path("third/b.html").exists()


def test_one_work_cannot_hold_a_language_twice(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    Path("b.txt").write_text(STATEMENT)
    result = treatymark("convert", "a.txt", "b.txt", "--together")
    assert result.exit_code == 2 and "a.txt and b.txt: both are in the same language (eng)" in result.stderr


def test_streams(folder: Path) -> None:
    result = treatymark("convert", "-", "--to", "xml", stdin=STATEMENT.encode())
    assert result.exit_code == 0 and result.stdout.startswith("<?xml") and not Path("output").exists()
    rendered = treatymark("render", "-", "--to", "md", stdin=result.stdout_bytes)
    assert rendered.exit_code == 0 and "1\\. They will share" in rendered.stdout
    assert treatymark("validate", "-", stdin=result.stdout_bytes).exit_code == 0
    both = STATEMENT + "\n" + VIETNAMESE
    Path("a.txt").write_text(STATEMENT)
    assert treatymark("convert", "a.txt", "-o", "-", "--to", "md").stdout == rendered.stdout.replace("stdin", "a") or both
    assert treatymark("convert", "-").exit_code == 2
    assert treatymark("convert", "-", "a.txt", "--to", "xml").exit_code == 2
    assert treatymark("convert", "a.txt", "-o", "-", "--to", "xml", "--lang", "fra").exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["convert", "nowhere.txt"], "error: nowhere.txt: no such file"),
        (["convert", "empty"], "error: empty: no .txt or .text or .md"),
        (["convert", "empty.txt"], "error: empty.txt: the file is empty"),
        (["convert", "binary.txt"], "error: binary.txt: this is not a text file"),
        (["convert", "x.pdf"], "error: x.pdf: there is no reader for .pdf files"),
        (["convert", "x.docx"], "error: x.docx: there is no reader for .docx files"),
        (["convert", "a.txt", "--encoding", "klingon"], 'error: a.txt: there is no encoding "klingon"'),
        (["convert", "a.txt", "--from", "docx"], 'error: a.txt: there is no format "docx"'),
        (["convert", "bad.txt"], 'error: bad.yaml:2:1: unknown key "colour"'),
        (["convert", "front.md"], 'error: front.md:3:1: the key "a" stands twice'),
        (["convert", "a.txt", "b/a.txt"], "error: a.txt and b/a.txt: both would be written as"),
        (["convert", "a.txt", "-o", "a.txt"], "a.txt"),
        (["convert", "a.txt", "-o", "edited"], "--force overwrites it"),
        (["validate", "nowhere"], "error: nowhere: no such file"),
        (["validate", "empty"], "error: empty: no .xml file in this folder"),
        (["publish", "nowhere"], "error: nowhere: no such file"),
        (["inspect", "nowhere"], "error: nowhere: no such file"),
        (["convert"], "Missing argument"),
        (["convert", "a.txt", "--to", "pdf"], "Invalid value for '--to'"),
        (["sing"], "No such command"),
    ],
)
def test_what_goes_wrong_is_one_clear_line(folder: Path, arguments: list[str], message: str) -> None:
    Path("empty").mkdir()
    Path("b").mkdir()
    Path("edited").mkdir()
    Path("edited/a.eng.xml").write_text("mine")
    Path("a.txt").write_text(STATEMENT)
    Path("b/a.txt").write_text(STATEMENT)
    Path("bad.txt").write_text(STATEMENT)
    Path("bad.yaml").write_text("date: 2020-01-01\ncolour: red\n")
    Path("front.md").write_text("---\na: 1\na: 2\n---\nText.\n")
    Path("empty.txt").write_text("")
    Path("binary.txt").write_bytes(bytes(range(256)) * 4)
    for name in ("x.pdf", "x.docx"):
        Path(name).write_text("text")
    result = treatymark(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""
    assert sum(line.startswith(("error:", "Error:")) for line in result.stderr.splitlines()) == 1
    assert not Path("output").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights of files do not bind this user")
def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    Path("closed").mkdir(mode=0o500)
    result = treatymark("convert", "a.txt", "-o", "closed")
    assert result.exit_code == 2 and "cannot be written (permission denied)" in result.stderr


def test_one_bad_source_does_not_stop_the_others(folder: Path) -> None:
    Path("seeds").mkdir()
    Path("seeds/a.txt").write_text(STATEMENT)
    Path("seeds/b.txt").write_text("")
    Path("seeds/c.txt").write_text(STATEMENT)
    Path("seeds/README.md").write_text("# About these sources")
    result = treatymark("publish")
    assert result.exit_code == 2 and "2 of 3 published" in result.stderr
    assert {"a.eng.xml", "c.eng.html", "index.html"} <= written(folder)
    Path("seeds/c.txt").unlink()
    Path("seeds/b.txt").write_text(STATEMENT)
    assert treatymark("publish").exit_code == 0
    assert {"a.eng.xml", "b.eng.html", "index.html"} <= written(folder) and "c.eng.html" not in written(folder)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no XML", "error: x.xml:1:1: not well-formed XML"),
        ("<a/>", "error: x.xml: not an Akoma Ntoso 3.0 document"),
        ("<a>" * 300 + "</a>" * 300, "error: x.xml:1:"),
        ('<!DOCTYPE a [<!ENTITY x "hello">]>\n<a>\n<p>&x;</p></a>', "error: x.xml:3:1: the entity &x; is not resolved"),
    ],
)
def test_an_error_in_a_document_that_is_to_be_rendered(folder: Path, text: str, message: str) -> None:
    Path("x.xml").write_text(text)
    for arguments, data in ((["x.xml"], None), (["-", "--to", "md"], text.encode())):
        result = treatymark("render", *arguments, stdin=data)
        assert result.exit_code == 1 and result.stdout == "" and result.stderr.startswith(message.replace("x.xml", "stdin" if data else "x.xml"))
        assert not Path("output").exists()
    if message != "error: x.xml: not an Akoma Ntoso 3.0 document":
        with pytest.raises(TreatymarkError, match=r"^x\.xml:"):
            converter.render("x.xml", "md")


def test_a_tree_that_leaves_text_to_an_entity_is_not_rendered() -> None:
    parser = etree.XMLParser(resolve_entities=False)
    tree = etree.ElementTree(etree.fromstring('<!DOCTYPE a [<!ENTITY x "hello">]><a><p>&x;</p></a>', parser))
    with pytest.raises(TreatymarkError, match="&x;"):
        converter.render(tree, "html")


@pytest.fixture
def both(folder: Path) -> Path:
    """The folder ``output`` with a work in two languages."""
    Path("a.en.txt").write_text(STATEMENT, "utf-8")
    Path("a.vi.txt").write_text(VIETNAMESE, "utf-8")
    assert treatymark("convert", "a.en.txt", "a.vi.txt").exit_code == 0
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ["render", "output", "-o", "output"],
        ["render", "output/a.eng.xml", "-o", "output"],
        ["render", "output", "-o", "output", "--to", "md"],
        ["convert", "a.en.txt", "a.vi.txt", "--to", "md"],
        ["publish", "others"],
    ],
)
def test_who_asks_for_a_part_loses_nothing_else(both: Path, arguments: list[str]) -> None:
    Path("others").mkdir()
    Path("others/b.txt").write_text(STATEMENT)
    assert treatymark("render", "output", "-o", "output").exit_code == 0
    before = written(both)
    result = treatymark(*arguments)
    assert result.exit_code == 0 and before <= written(both) and "removed" not in result.stderr


def test_a_language_that_vanished_is_removed_and_named(both: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    result = treatymark("convert", "a.txt")
    assert written(both) == {"a.eng.xml", "a.eng.md", "a.eng.html"}
    assert "removed: output/a.vie.xml" in result.stderr.replace("\\", "/")


def test_a_language_cannot_lead_out_of_the_folder(both: Path) -> None:
    text = Path("output/a.eng.xml").read_text("utf-8")
    Path("bad.xml").write_text(text.replace('FRBRlanguage language="eng"', 'FRBRlanguage language="../../../x"'), "utf-8")
    assert treatymark("render", "bad.xml", "-o", "deep/down").exit_code == 0
    assert {path.name for path in Path("deep/down").iterdir()} == {".treatymark.json", "bad.und.md", "bad.und.html"}


def test_what_was_written_is_no_source(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    for arguments in (["convert", "."], ["convert", ".", "-o", "."], ["publish", "."], ["convert", "."]):
        assert treatymark(*arguments).exit_code == 0
    assert {path.name for path in folder.rglob("*.xml")} == {"a.eng.xml"}
    Path("output/b.txt").write_text(STATEMENT)  # a source that somebody keeps there is one
    assert treatymark("convert", ".", "-o", "other").exit_code == 0
    assert Path("other/b.eng.xml").exists()


def test_a_work_cannot_take_the_page_of_the_index(folder: Path) -> None:
    Path("seeds").mkdir()
    Path("seeds/index.txt").write_text(STATEMENT + "\n" + VIETNAMESE, "utf-8")
    Path("seeds/b.txt").write_text(STATEMENT, "utf-8")
    result = treatymark("publish")
    assert result.exit_code == 2 and "its page would be index.html" in result.stderr
    assert written(folder) == {"index.html", "b.eng.xml", "b.eng.md", "b.eng.html"}


COLLECTION = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="bundle"><meta/><collectionBody>
<component><doc name="first"><meta/><mainBody><p>Words of the first document.</p></mainBody></doc></component>
<component><documentRef href="{href}" showAs="The second"/></component>
</collectionBody></documentCollection></akomaNtoso>
"""


@pytest.mark.parametrize("href", ["#zz", "/akn/un/doc/2020/eng", "/akn/somewhere"])
def test_a_collection_with_content_is_rendered_as_it_stands(folder: Path, href: str) -> None:
    Path("c.xml").write_text(COLLECTION.format(href=href))
    result = treatymark("render", "c.xml")
    assert result.exit_code == 0 and "rendered as it stands" in result.stderr
    assert "Words of the first document." in Path("output/c.und.md").read_text() and "The second" in Path("output/c.und.html").read_text()


def test_a_collection_of_references(both: Path) -> None:
    manifest = Path("output/a.edition.xml").read_text("utf-8")
    Path("output/a.vie.xml").unlink()
    result = treatymark("render", "output/a.edition.xml", "-o", "again")
    assert result.exit_code == 2 and "is not among the files beside it" in result.stderr
    Path("output/foreign.xml").write_text(manifest.replace('name="bilingualEdition"', 'name="bundle"'), "utf-8")
    result = treatymark("render", "output/foreign.xml", "-o", "again")
    assert result.exit_code == 0 and "rendered as it stands" in result.stderr and Path("again/foreign.mul.html").exists()


def test_two_texts_in_one_language_stay_two(both: Path) -> None:
    text = Path("output/a.vie.xml").read_text("utf-8")
    Path("output/a.vie.xml").write_text(text.replace('FRBRlanguage language="vie"', 'FRBRlanguage language="eng"'), "utf-8")
    assert treatymark("render", "output/a.edition.xml", "-o", "again").exit_code == 0
    assert {"a.eng.md", "a.eng-2.md", "a.html"} <= {path.name for path in Path("again").iterdir()}


def test_warnings_count_when_strict(folder: Path) -> None:
    Path("a.txt").write_text(GAP)
    plain = treatymark("convert", "a.txt")
    assert plain.exit_code == 0 and "a.txt:9:1: TM201 warning" in plain.stderr
    assert " 9 | 4. They will publish" in plain.stderr
    assert treatymark("convert", "a.txt", "--strict").exit_code == 1
    assert treatymark("convert", "a.txt", "--quiet").stderr == ""
    silent = treatymark("convert", "a.txt", "--quiet", "--strict")
    assert silent.exit_code == 1 and "a.txt:9:1: TM201 warning" in silent.stderr and "TM204" not in silent.stderr


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        ("[en]", ""),
        ("[en, vi]", "no text is in 'vi'"),
        ("[vi]", "a.yaml (line 2) says 'vi', which holds"),
        ("[sv]", ""),  # a language without data is not told from its neighbours
        ("[el]", "says 'el', which holds"),
        ("[ja, ko]", "no text is in 'ja', 'ko'; 'en' is not named"),
        ("[xx]", "no text is in 'xx'; 'en' is not named"),
    ],
)
def test_a_language_that_is_named_and_not_there_is_reported(folder: Path, languages: str, said: str) -> None:
    Path("a.txt").write_text(STATEMENT)
    Path("a.yaml").write_text(f"date: 2020-01-01\nlanguages: {languages}\n")
    result = treatymark("convert", "a.txt")
    assert result.exit_code == 0 and (said in result.stderr if said else "TM305" not in result.stderr)
    assert treatymark("convert", "a.txt", "--strict").exit_code == (1 if said else 0)


def test_a_file_name_that_names_another_language_is_reported(folder: Path) -> None:
    Path("a.en.txt").write_text(STATEMENT)
    Path("a.vi.txt").write_text(STATEMENT.replace("Research", "Water"))
    result = treatymark("convert", "a.en.txt", "a.vi.txt")
    assert "a.vi.txt:1:1: TM305 warning: languages: the text is in 'en', the file name says 'vi', which holds" in result.stderr
    Path("a.vi.txt").write_text(VIETNAMESE, "utf-8")
    assert "TM305" not in treatymark("convert", "a.en.txt", "a.vi.txt").stderr


FRONT = """---
date: {date}
kind: {kind}
languages: {languages}
place: "\\u202eabc"
---
The parties met and agreed on trade.
"""


def test_front_matter_that_is_not_understood_is_reported(folder: Path) -> None:
    Path("a.md").write_text(FRONT.format(date="2022-99-99", kind="zzz", languages="{a: b}"))
    result = treatymark("convert", "a.md")
    said = [line for line in result.stderr.splitlines() if "TM306 warning" in line]
    assert [line.split(": ")[2] for line in said] == ["date", "kind", "languages"] and "'2022-99-99'" in said[0] and "line 3" in said[1]
    assert 'showAs="abc"' in Path("output/a.eng.xml").read_text("utf-8")  # nothing turns the direction unseen
    Path("a.md").write_text(FRONT.format(date="2022-09-09", kind="treaty", languages="[en]"))
    assert "TM306" not in treatymark("convert", "a.md").stderr and 'name="treaty"' in Path("output/a.eng.xml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "data", "options", "said"),
    [
        ("a.txt", b"one\rtwo\rab" + b"\xff cd", ["--encoding", "utf-8"], "a.txt:3:3: not utf-8"),
        ("a.txt", "déjà vu\r\nété ".encode() * 9 + b"\xff", [], "a.txt:10:5: a byte that is not UTF-8 (0xFF)"),
        ("a.txt", "ab\ncd".encode("utf-16-le") + b"\x00", ["--encoding", "utf-16-le"], "a.txt:2:3: not utf-16-le"),
        ("a.txt", b"\xff" * 3000, [], "a.txt:1:1: not UTF-8 (0xFF), and the encoding cannot be told"),
        ("a.yaml", "place: Hà Nội\rtitle: ".encode() + b"\xff", [], "a.yaml:2:8: a sidecar must be UTF-8"),
        ("a.yaml", b'place: "\\u202Eabc"', [], "a.yaml:1:8: the value holds a character that turns the direction of text unseen (U+202E)"),
        ("a.yaml", b"date: " + b"9" * 100_000, [], 'a.yaml:1:7: "' + "9" * 60 + '..." is not a date'),
        ("a.yaml", b"k" * 1000 + b": x", [], 'a.yaml:1:1: unknown key "' + "k" * 60 + '..."'),
        ("a.txt", b"A\n\nB\n\n" + b"word " * 2_000_000, [], "a.txt:5:1: a paragraph of more than 9 MB"),
    ],
    ids=range(9),
)
def test_what_cannot_be_read_is_told_with_its_place(folder: Path, name: str, data: bytes, options: list[str], said: str) -> None:
    Path("a.txt").write_text(STATEMENT)
    Path(name).write_bytes(data)
    result = treatymark("convert", "a.txt", *options)
    assert result.exit_code == 2 and result.stderr.startswith(f"error: {said}") and len(result.stderr) < 300, result.stderr[:400]


@pytest.mark.parametrize(("text", "said"), [("<p>" * 300 + "</p>" * 300, "deeper than 256 levels"), (f"<p>{'word ' * 2_200_000}</p>", "longer than 10 MB")])
def test_render_says_which_limit_a_file_passes(folder: Path, text: str, said: str) -> None:
    Path("x.xml").write_text(f'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">{text}</akomaNtoso>')
    result = treatymark("render", "x.xml")
    assert result.exit_code == 1 and said in result.stderr and "well-formed" not in result.stderr


def test_the_title_of_a_sidecar_names_the_work_and_leaves_the_text(folder: Path) -> None:
    Path("seeds").mkdir()
    Path("seeds/a.txt").write_text(STATEMENT + "\n" + VIETNAMESE, "utf-8")
    Path("seeds/a.yaml").write_text("title: The Green Accord\n")
    assert "which names the work" in treatymark("publish").stderr
    said = {name: Path("output", name).read_text("utf-8") for name in ("a.eng.html", "a.vie.html", "a.html", "a.eng.md", "index.html")}
    for name in ("a.eng.html", "a.html"):
        assert "<title>The Green Accord" in said[name] and "Joint Statement on Research</" in said[name]
    assert '\ntitle: "The Green Accord"\n' in said["a.eng.md"] and "\n# Joint Statement on Research\n" in said["a.eng.md"]
    assert "The Green Accord</a>" in said["index.html"] and "<title>Tuyên bố chung về nghiên cứu" in said["a.vie.html"]


def test_findings_as_json(folder: Path) -> None:
    Path("a.txt").write_text(GAP)
    result = treatymark("convert", "a.txt", "--format", "json")
    found = json.loads(result.stderr)
    assert {"TM201"} <= {row["code"] for row in found} and result.exit_code == 0
    assert {row["code"] for row in json.loads(treatymark("validate", "output", "--format", "json").stdout)} == {"TM201"}


def test_json_is_one_document_whatever_happens(folder: Path) -> None:
    Path("seeds").mkdir()
    Path("seeds/a.txt").write_text(GAP)
    Path("seeds/b.txt").write_text("")
    Path("seeds/c.txt").write_text(STATEMENT)
    Path("seeds/c.yaml").write_text("date: 2020-01-01\ncolour: red\n")
    for arguments in (["publish"], ["convert", "seeds", "-o", "other"]):
        result = treatymark(*arguments, "--format", "json")
        rows = json.loads(result.stderr)
        assert result.exit_code == 2 and len({tuple(row) for row in rows}) == 1
        failed = [(row["file"], row["line"], row["column"], row["message"]) for row in rows if row["code"] is None]
        assert [row[1:3] for row in failed] == [(None, None), (2, 1)] and failed[0][0].endswith("b.txt") and failed[1][0].endswith("c.yaml")
        assert "TM201" in {row["code"] for row in rows}
    assert json.loads(treatymark("convert", "nowhere.txt", "--format", "json").stderr)[0]["message"] == "no such file"
    assert json.loads(treatymark("convert", "seeds/a.txt", "--format", "json", "--quiet").stderr) == []
    strict = treatymark("convert", "seeds/a.txt", "--format", "json", "--quiet", "--strict")
    assert "TM201" in {row["code"] for row in json.loads(strict.stderr)} and strict.exit_code == 1


def run(command: str, root: Path) -> subprocess.CompletedProcess[str]:
    """A command line of a shell; TM stands for the program."""
    program = f"{sys.executable} -m converter"
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(["bash", "-c", command.replace("TM", program)], env=environment, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        ("TM inspect a.txt >/dev/full", 2, "error: standard output cannot be written (no space left on device)\n"),
        ("TM validate broken.xml >/dev/full", 2, "standard output cannot be written (no space left on device)\n"),
        ("TM convert -q a.txt -o - --to xml >/dev/full", 2, "error: standard output cannot be written (no space left on device)\n"),
        ("TM --version >/dev/full", 2, "error: standard output cannot be written (no space left on device)\n"),
        ("TM --help >/dev/full", 2, "error: standard output cannot be written (no space left on device)\n"),
        ("TM convert -q a.txt -o - --to xml >&-", 2, "error: standard output cannot be written (it is closed)\n"),
        ("TM inspect a.txt >&-", 2, "error: standard output cannot be written (it is closed)\n"),
        ("TM convert - --to xml <&-", 2, "error: standard input cannot be read (it is closed)\n"),
        ("TM inspect - <&-", 2, "error: standard input cannot be read (it is closed)\n"),
        ("TM render - --to md <&-", 2, "error: standard input cannot be read (it is closed)\n"),
        ("TM convert a.txt 2>/dev/full", 0, ""),
        ("TM convert a.txt 2>&- >&- <&-", 0, ""),
        ("TM inspect folder --stage readings | true; exit ${PIPESTATUS[0]}", 141, ""),
    ],
)
def test_streams_that_are_full_closed_or_read_no_more(folder: Path, root: Path, command: str, code: int, said: str) -> None:
    Path("a.txt").write_text(STATEMENT)
    Path("broken.xml").write_text("<akomaNtoso>")
    Path("folder").mkdir()
    for name in "ab":
        Path("folder", f"{name}.txt").write_text(STATEMENT * 200)
    result = run(command, root)
    assert result.returncode == code and result.stderr.endswith(said) and result.stderr.count("\n") <= 1, result.stderr
    assert Path("output").exists() == (code == 0)


@pytest.mark.skipif(os.name == "nt", reason="signals are others there")
def test_an_interrupted_run_is_silent(folder: Path, root: Path) -> None:
    import signal

    environment = {**os.environ, "PYTHONPATH": str(root)}
    os.mkfifo("a.txt")
    command = [sys.executable, "-m", "converter", "convert", "a.txt"]

    def listen() -> None:  # a job in the background of a shell is deaf to Ctrl-C
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(command, env=environment, stdout=-1, stderr=-1, preexec_fn=listen) as running:
        with Path("a.txt").open("wb"):  # from here on it waits for its text
            running.send_signal(signal.SIGINT)
            assert running.wait(60) == 130
        assert running.stderr is not None and running.stderr.read().strip() == b""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["convert", "a.txt", "b.txt", "-o", "-", "--to", "xml"], "room for one work"),
        (["convert", "a.txt", "--lang", "vie"], "add -o -"),
        (["render", "x.xml", "--lang", "vie"], "add -o -"),
        (["publish", "-"], "from a folder to a folder"),
        (["publish", ".", "-o", "-"], "from a folder to a folder"),
        (["convert", "a.txt", "b.txt", "--beads", "a.txt"], "--beads is about one work"),
    ],
)
def test_wrong_use_is_called_so(folder: Path, arguments: list[str], said: str) -> None:
    for name in "ab":
        Path(f"{name}.txt").write_text(STATEMENT)
    result = treatymark(*arguments)
    assert result.exit_code == 2 and said in result.stderr and result.stderr.startswith("Usage: ")
    assert not Path("output").exists() and not Path("-").exists()


def test_what_may_not_be_read_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_text(STATEMENT)
    monkeypatch.setattr(os, "access", lambda *arguments, **options: False)  # nobody asks before it is tried
    assert treatymark("inspect", "a.txt").exit_code == 0
    if os.name != "nt" and os.geteuid() != 0:
        Path("a.txt").chmod(0)
        assert treatymark("inspect", "a.txt").stderr == "error: a.txt: permission denied\n"


def test_validate_reports_the_line_and_passes_over_other_xml(folder: Path) -> None:
    Path("a.txt").write_text(STATEMENT)
    treatymark("convert", "a.txt", "--to", "xml")
    good = Path("output/a.eng.xml").read_text("utf-8")
    Path("files").mkdir()
    Path("files/wrong.xml").write_text(good.replace("<mainBody", "<nonsense/><mainBody", 1), "utf-8")
    Path("files/broken.xml").write_text(good[:-20], "utf-8")
    Path("files/other.xml").write_text("<a/>")
    result = treatymark("validate", "files")
    assert result.exit_code == 1
    assert "files/other.xml: TM608 info" in result.stdout
    assert "TM602 error" in result.stdout and "TM601 error" in result.stdout
    assert "2 files checked, 0 valid" in result.stderr
    assert "nonsense" in result.stdout


@pytest.mark.parametrize("stage", ["blocks", "readings", "tree", "alignment", "ledger"])
def test_inspect(folder: Path, stage: str) -> None:
    Path("a.en.txt").write_text(STATEMENT, "utf-8")
    Path("a.vi.txt").write_text(VIETNAMESE, "utf-8")
    result = treatymark("inspect", "a.en.txt", "a.vi.txt", "--stage", stage)
    assert result.exit_code == 0 and result.stdout and not Path("output").exists()
    assert json.loads(treatymark("inspect", "a.en.txt", "a.vi.txt", "--stage", stage, "--format", "json").stdout)
    assert treatymark("inspect", "a.en.txt", "--stage", stage).stdout


def test_a_terminal_without_unicode(folder: Path, root: Path) -> None:
    Path("a.txt").write_text(VIETNAMESE, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for arguments in (["convert", "a.txt", "--verbose"], ["inspect", "a.txt", "--stage", "readings"]):
        done = subprocess.run([sys.executable, "-m", "converter", *arguments], env=environment, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_an_internal_fault_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from converter import pipeline

    def fault(*arguments: object, **options: object) -> None:
        raise KeyError("x")

    monkeypatch.delenv("TREATYMARK_TRACEBACK")
    monkeypatch.setattr(pipeline, "convert", fault)
    Path("a.txt").write_text(STATEMENT)
    result = treatymark("convert", "a.txt")
    assert result.exit_code == 2 and "this should not happen, please report it (KeyError: 'x')" in result.stderr


def test_help_names_every_command() -> None:
    result = treatymark("--help")
    assert all(command in result.stdout for command in ("convert", "validate", "render", "publish", "inspect"))
    assert "0.1.0" in treatymark("--version").stdout


def expressions(folder: Path) -> list[str]:
    Path("a.en.txt").write_text(STATEMENT + "\n4. They will spend 40 million dollars.\n")
    Path("a.vi.txt").write_text(VIETNAMESE + "\n4. Hai bên sẽ chi 45 triệu đô la.\n")
    treatymark("convert", "a.en.txt", "a.vi.txt", "--to", "xml")
    return ["output/a.eng.xml", "output/a.vie.xml"]


def test_align_writes_the_expressions_with_their_beads_and_the_page(folder: Path) -> None:
    pair = expressions(folder)
    result = treatymark("align", *pair, "-o", "aligned")
    assert result.exit_code == 0
    assert {path.name for path in Path("aligned").glob("*.*ml")} == {"a.eng.xml", "a.vie.xml", "a.edition.xml", "a.html", "a.eng.html", "a.vie.html"}
    assert Path("aligned/a.vie.xml").read_bytes() == Path("output/a.vie.xml").read_bytes()
    assert treatymark("validate", "aligned").exit_code == 0
    assert treatymark("render", "aligned/a.edition.xml", "-o", "rendered").exit_code == 0


def test_align_names_both_places_of_a_difference_and_strict_fails_on_it(folder: Path) -> None:
    pair = expressions(folder)
    result = treatymark("align", *pair, "--to", "tmx")
    assert result.exit_code == 0
    assert "TM405 warning" in result.output and "40 million against 45" in result.output and "a.vie.xml:" in result.output
    assert treatymark("align", *pair, "--to", "tmx", "--strict").exit_code == 1
    said = treatymark("convert", "a.en.txt", "a.vi.txt", "--strict")
    assert said.exit_code == 1
    assert "a.en.txt:11:4: TM405" in said.output and "(a.vi.txt:11:4)" in said.output


@pytest.mark.parametrize(("form", "name"), [("tmx", "a.tmx"), ("xliff", "a.xlf"), ("tsv", "a.tsv"), ("tei", "a.tei.xml")])
def test_align_exports_to_stdout_or_to_a_folder(folder: Path, form: str, name: str) -> None:
    pair = expressions(folder)
    result = treatymark("align", *pair, "--to", form, "--quiet")
    assert treatymark("align", "output/a.edition.xml", "--to", form, "-o", "out").exit_code == 0
    assert Path("out", name).read_bytes().decode() == result.stdout


def test_a_reviewed_table_outranks_the_aligner_in_align_and_in_convert(folder: Path) -> None:
    pair = expressions(folder)
    rows = [line.split("\t") for line in treatymark("align", *pair, "--review", "--quiet").stdout.splitlines()]
    last = rows[-1]
    assert "40 million" in last[2] and "45 triệu" in last[3]
    Path("a.beads.tsv").write_text("\n".join("\t".join(row) for row in [*rows[:-1], ["yes", last[1], last[2], ""], ["yes", last[1], "", last[3]]]))
    assert treatymark("align", *pair, "--beads", "a.beads.tsv", "-o", "aligned").exit_code == 0
    written = Path("aligned/a.vie.xml").read_text("utf-8")
    assert written.count('al:method="human"') == 2
    again = treatymark("align", "aligned/a.eng.xml", "aligned/a.vie.xml", "-o", "again")
    assert again.exit_code == 0 and Path("again/a.vie.xml").read_text("utf-8") == written
    turned = treatymark("align", "aligned/a.vie.xml", "aligned/a.eng.xml", "-o", "turned")
    assert turned.exit_code == 0 and Path("turned/a.eng.xml").read_text("utf-8").count('al:method="human"') == 2
    assert treatymark("convert", "a.en.txt", "a.vi.txt", "--to", "xml").exit_code == 0  # it stands beside the source
    assert Path("output/a.vie.xml").read_text("utf-8") == written
    Path("a.beads.tsv").write_text("decided\tlanguages\tpivot\tother\nyes\teng-vie\tp_1 gone\t\nyes\teng-fra\tp_1\t\n")
    lost = treatymark("align", *pair, "--beads", "a.beads.tsv", "--to", "tsv")
    assert lost.exit_code == 0 and lost.output.count("TM409") == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["output/a.eng.xml"], "two expressions"),
        (["output/a.eng.xml", "output/a.eng.xml"], "two expressions"),
        (["output/a.eng.xml", "a.en.txt"], "not well-formed"),
        (["output/a.eng.xml", "nothing.xml"], "no such file"),
        (["output/a.eng.xml", "output/a.vie.xml", "--to", "tsv", "--review"], "exclude"),
        (["output/a.eng.xml", "output/a.vie.xml", "-o", "-"], "stdout"),
        (["output/a.eng.xml", "output/a.vie.xml", "--beads", "a.en.txt"], "no column"),
    ],
)
def test_align_says_what_is_wrong_in_one_line(folder: Path, arguments: list[str], said: str) -> None:
    expressions(folder)
    result = treatymark("align", *arguments)
    assert result.exit_code == (1 if said == "not well-formed" else 2)
    assert said in result.output
