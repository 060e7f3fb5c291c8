"""Both engines and the pruned schema agree about mutants of valid files; what is hostile is refused in time; the cache is trusted only as far as it may be."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from converter.akn import cache, fix, schema, second_opinion
from converter.akn import validate as judge
from converter.akn.validate import validate
from converter.akn.vocabulary import AKN
from converter.diagnostics import Code
from tests.akn_foreign import DOCUMENTS
from tests.akn_samples import mutant
from tests.bench import validation

FAULTS = Path(__file__).parent / "faults"
COUNT = int(os.environ.get("TREATYMARK_SOAK", "500"))
_VALUES = ["", "x", "a b", "2020", "2020-02-30", "#a#b", "%zz", "http://[x", "2020-01-01T00:00:00", "true", "-1", "é", "\u00a0", "art_1", "a" * 300]


def small() -> list[etree._Element]:
    """The valid files, each with most of its text units taken out, so that a mutant is judged in milliseconds."""
    found = []
    for path in sorted(FAULTS.glob("*.xml")):
        root = etree.parse(str(path)).getroot()
        for element in [*root.iter(f"{{{AKN}}}article", f"{{{AKN}}}attachments")][1:]:
            parent = element.getparent()
            if parent is not None and len(parent) > 3:
                parent.remove(element)
        found.append(root)
    return found


def changed(root: etree._Element, seed: int) -> etree._Element:
    """A mutant of structure, or of a value."""
    chance = random.Random(seed)
    if chance.random() < 0.6:
        return mutant(root, seed)
    root = etree.fromstring(etree.tostring(root))
    elements = [element for element in root.iter("*") if element.attrib]
    element = chance.choice(elements)
    element.set(str(chance.choice(sorted(map(str, element.attrib)))), chance.choice(_VALUES))
    return root


@pytest.mark.parametrize("part", range(5))
def test_the_engines_agree_about_mutants(part: int) -> None:
    bases = small()
    judged = {True: 0, False: 0}
    for seed in range(part, COUNT, 5):
        tree = etree.ElementTree(changed(bases[seed % len(bases)], seed))
        data = etree.tostring(tree, encoding="UTF-8", xml_declaration=True)
        first, second = judge._libxml2(tree, data, batch=True), second_opinion.validate(tree)
        judged[not first] += 1
        names = schema.names_in(tree.getroot())
        pruned = schema.pruned(names) if names is not None else None
        assert pruned is None or pruned.validate(tree) == (not first), seed
        if bool(first) != bool(second):
            (note,) = [finding for finding in second_opinion.compared(tree, first) if finding.code is Code.ENGINES]
            assert note.hint == second_opinion._KNOWN, (seed, [finding.message for finding in first + second])
        for finding in validate(data, batch=True):
            assert finding.message and finding.line and finding.column
    assert min(judged.values()) > COUNT // 50


def test_a_difference_of_the_engines_is_explained() -> None:
    text = (FAULTS / "treaty.xml").read_text("utf-8").replace("/akn/ontology/role/party", "a#b#c")
    found = validate(text.encode(), engine="both")
    assert [one.code for one in found] == [Code.SCHEMA, Code.ENGINES]
    assert "spelling of IRIs" in (found[1].hint or "")
    assert validate(text.encode(), engine="xmlschema", level="schema") == []


def test_all_levels_take_little_longer_than_libxml2() -> None:
    """The best of several rounds of each, for a machine has other things to do."""
    data = validation.document(300_000)
    whole = schema.whole()
    best = [float("inf")] * 2
    for _ in range(20):
        seconds = validation.seconds(data, whole)
        best = [min(pair) for pair in zip(best, seconds, strict=True)]
        if best[1] < 6 * best[0]:
            return
    raise AssertionError(best)


# what others write

#: what is wrong with the documents of others by the schema alone; nothing with the rest
WRONG = {
    "02-bluebell-yearonly": [Code.SCHEMA] * 3, "07-swiss-prefixed": [Code.SCHEMA], "08-legaldocml-de": [Code.NOT_AKN], "12-gazette": [Code.SCHEMA] * 2,
    "13-portion": [Code.SCHEMA], "15-laoakn2": [Code.NOT_AKN], "16-akn1": [Code.NOT_AKN], "17-draft": [Code.NOT_AKN], "18-nons": [Code.NOT_AKN],
    "20-nested-components": [Code.SCHEMA] * 2, "23-documentCollection-inline": [Code.SCHEMA] * 2,
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_others_write_is_judged_by_the_schema_unless_more_is_asked(name: str) -> None:
    data = DOCUMENTS[name].encode("utf-16" if "utf16" in name else "utf-8")
    assert [one.code for one in validate(data, level=None, engine="both")] == WRONG.get(name, [])
    for level in ("naming", "profile"):
        assert all(one.message and one.line and one.column for one in validate(data, level=level))


@pytest.mark.parametrize("name", sorted(set(DOCUMENTS) - set(WRONG) - {"21-utf16"}))
def test_mending_what_others_write_makes_nothing_worse(name: str) -> None:
    data = DOCUMENTS[name].encode()
    assert fix.mended({name: data})[name] == data
    mended = fix.mended({name: data}, level="naming")[name]
    assert validate(mended, level="schema") == []
    assert fix.mended({name: mended}, level="naming")[name] == mended
    assert {one.code for one in validate(mended, level="naming")} <= {one.code for one in validate(data, level="naming")}


# what means harm


def bomb(levels: int) -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE akomaNtoso [<!ENTITY e0 "ha">{entities}]><akomaNtoso xmlns="{AKN}"><p>&e{levels - 1};</p></akomaNtoso>'.encode()


HOSTILE = {
    "an entity bomb": bomb(20),
    "a bomb in an attribute": bomb(12).replace(b"<p>&e11;</p>", b'<p eId="&e11;"/>'),
    "an external entity": f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso xmlns="{AKN}">&x;</akomaNtoso>'.encode(),
    "an external DTD": f'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><akomaNtoso xmlns="{AKN}"/>'.encode(),
    "an external parameter entity": f'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/a"> %x;]><akomaNtoso xmlns="{AKN}"/>'.encode(),
    "100,000 levels": f'<akomaNtoso xmlns="{AKN}">'.encode() + b"<p>" * 100_000,
    "100,000 levels, closed": f'<akomaNtoso xmlns="{AKN}">'.encode() + b"<p>" * 100_000 + b"</p>" * 100_000 + b"</akomaNtoso>",
    "a text of 20 MB": f'<akomaNtoso xmlns="{AKN}"><p>'.encode() + b"x" * 20_000_000 + b"</p></akomaNtoso>",
    "a name of 1 MB": b"<" + b"a" * 1_000_000 + b"/>",
    "100,000 attributes": f'<akomaNtoso xmlns="{AKN}" '.encode() + b" ".join(b'a%d="1"' % n for n in range(100_000)) + b"/>",
    "three million elements": f'<akomaNtoso xmlns="{AKN}">'.encode() + b"<p/>" * 3_000_000 + b"</akomaNtoso>",
    "NULs": f'<akomaNtoso xmlns="{AKN}">\0</akomaNtoso>'.encode(),
    "UTF-16 that says UTF-8": '<?xml version="1.0" encoding="UTF-8"?><akomaNtoso/>'.encode("utf-16"),
    "UTF-8 that says UTF-16": f'<?xml version="1.0" encoding="UTF-16"?><akomaNtoso xmlns="{AKN}"/>'.encode(),
    "half a letter": f'<akomaNtoso xmlns="{AKN}">'.encode() + b"\xe1\xbb</akomaNtoso>",
    "an unknown encoding": f'<?xml version="1.0" encoding="x-none"?><akomaNtoso xmlns="{AKN}"/>'.encode(),
}  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_hostile_is_refused(data: bytes) -> None:
    found = validate(data, level=None)
    assert found
    assert {one.code for one in found} <= {Code.NOT_WELL_FORMED, Code.TOO_LARGE, Code.ENTITY, Code.SCHEMA, Code.NOT_AKN}
    assert all(one.message and one.line and one.column and len(one.message) < 1_100_000 for one in found)
    assert not any("root:" in one.message for one in found)


def test_what_is_wrong_a_hundred_thousand_times_is_told_in_linear_time() -> None:
    text = (FAULTS / "treaty.xml").read_text("utf-8")
    found = validate(text.replace("as Annex I says.", '<br x="1"/>' * 100_000 + "<zz/>").encode())
    assert len(found) == 1001
    assert {one.code for one in found} == {Code.SCHEMA}
    assert found[0].message == "<br> has no attribute x"
    assert found[999].xpath == "/akomaNtoso/act/body/part[2]/article/content/p/br[1000]/@x"
    assert "99001 things more" in found[-1].message
    assert validate(text.replace("as Annex I says.", "<br/>" * 5000).encode()) == []
    few = validate(text.replace("as Annex I says.", "<br/>" * 5000 + "<zz/>").encode())
    assert [one.message for one in few] == ["<zz> may not stand here in <p>"]


@pytest.mark.skipif(sys.platform != "linux", reason="the measure of memory is that of Linux")
def test_memory_is_bounded(root: Path) -> None:
    """In a process of its own: what is refused takes no more memory than a few times the 20 MB that the largest of them has."""
    script = (
        "import resource\nfrom converter.akn.validate import validate\nfrom tests.test_validate_engines import HOSTILE\n"
        "assert all(validate(data, level=None) for data in HOSTILE.values())\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert int(found.stdout) < 600


def test_limits_are_named() -> None:
    for name in ("100,000 levels, closed", "a text of 20 MB", "three million elements"):
        (found,) = validate(HOSTILE[name])
        assert found.code is Code.TOO_LARGE
        assert "limit" in found.message


def test_a_sparse_file_of_a_gigabyte(tmp_path: Path) -> None:
    from converter import batch

    with open(tmp_path / "big.xml", "wb") as file:
        file.truncate(1 << 30)
    (outcome,) = batch.check([(str(tmp_path / "big.xml"), True)])
    assert "larger than 64 MiB" in (outcome.error or "")


@pytest.mark.parametrize(
    ("encoding", "line"), [("utf-8", "\n"), ("utf-8", "\r\n"), ("utf-8", "\r"), ("utf-8-sig", "\n"), ("utf-16", "\n"), ("iso-8859-1", "\n")]
)
def test_places_in_other_encodings(encoding: str, line: str) -> None:
    text = (FAULTS / "treaty.xml").read_text("utf-8").replace('showAs="Hanoi"', 'showAs="H\u00e0" wrong="1"').replace("\n", line)
    text = re.sub(r"^<\?xml[^>]*\?>", f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>', text)
    (found,) = validate(text.encode(encoding))
    wanted = next(n for n, row in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1) if "wrong" in row)
    assert (found.code, found.line) == (Code.SCHEMA, wanted)
    assert found.excerpt is not None
    start = found.excerpt[(found.column or 0) - 1 :]
    assert start.startswith("<TLCLocation" if encoding == "utf-16" else 'wrong="1"')


# the cache


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TREATYMARK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def built(value: str) -> object:
    return cache.kept("name", lambda: value)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the cache is not used where files have no owner")
def test_what_was_built_is_kept(place: Path) -> None:
    assert built("first") == "first"
    assert built("second") == "first"
    (file,) = place.iterdir()
    assert (file.stat().st_mode & 0o777, place.stat().st_mode & 0o777) == (0o600, 0o700)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the cache is not used where files have no owner")
@pytest.mark.parametrize("harm", ["cut", "changed", "empty", "other", "writable", "open folder", "link", "pipe"])
def test_a_cache_that_is_damaged_or_not_ours_is_ignored(harm: str, place: Path) -> None:
    built("first")
    (file,) = place.iterdir()
    data = file.read_bytes()
    if harm == "cut":
        file.write_bytes(data[:-3])
    elif harm == "changed":
        file.write_bytes(data[:-8] + b"garbage.")
    elif harm == "empty":
        file.write_bytes(b"")
    elif harm == "other":
        file.write_bytes(data.replace(b"name", b"eman", 1))
    elif harm == "writable":
        file.chmod(0o666)
    elif harm == "open folder":
        place.chmod(0o777)
    elif harm == "link":
        file.rename(place.parent / "elsewhere")
        file.symlink_to(place.parent / "elsewhere")
    elif harm == "pipe":
        file.unlink()
        os.mkfifo(file)
    assert built("second") == "second"


def test_the_cache_can_be_turned_off(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TREATYMARK_CACHE", "off")
    assert built("first") == "first"
    assert built("second") == "second"
    assert not place.exists()


def test_a_kept_schema_judges_as_a_built_one(place: Path) -> None:
    valid = etree.parse(str(FAULTS / "statement.edition.xml"))
    wrong = etree.ElementTree(mutant(valid.getroot(), 4))
    second_opinion._compiled.cache_clear()
    first = [len(second_opinion.validate(tree)) for tree in (valid, wrong)]
    second_opinion._compiled.cache_clear()
    assert [len(second_opinion.validate(tree)) for tree in (valid, wrong)] == first
    second_opinion._compiled.cache_clear()
    assert first[0] == 0
