"""The official schema: the tables derived from it, and that a pruned schema judges as the whole one does."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from converter.akn import derive, schema
from converter.akn.vocabulary import AKN
from tests.akn_samples import mutant, samples

XSD = "{http://www.w3.org/2001/XMLSchema}"


@pytest.fixture(scope="module")
def whole() -> etree.XMLSchema:
    return etree.XMLSchema(file=schema.path())


def verdict(root: etree._Element) -> bool:
    names = schema.names_in(root)
    assert names is not None
    pruned = schema.pruned(names)
    assert pruned is not None
    return pruned.validate(root)


def test_the_tables_in_schemas_are_those_of_the_official_schema() -> None:
    data = Path(schema.path()).read_bytes()
    assert Path(schema.data("pruning.json")).read_text("utf-8") == derive.text(derive.pruning(data))
    assert Path(schema.data("vocabulary.json")).read_text("utf-8") == derive.text(derive.vocabulary(data))


def test_the_table_knows_every_global_component_and_particle() -> None:
    root = etree.parse(schema.path()).getroot()
    table = derive.pruning(Path(schema.path()).read_bytes())["components"]
    names = {f"{derive.SPACES[child.tag[len(XSD) :]]}:{child.get('name')}" for child in root.iterchildren(etree.Element) if child.get("name")}
    assert set(table) == names

    def count(particle: list[object] | None) -> int:
        return 0 if particle is None else 1 + (sum(map(count, particle[5])) if isinstance(particle[5], list) else 0)  # type: ignore[arg-type]

    particles = [e for e in root.iter(*(XSD + name for name in ("element", "group", "choice", "sequence", "any"))) if e.getparent() is not root]
    assert sum(count(row[4]) for row in table.values()) == len(particles)


@pytest.mark.parametrize("seeds", [range(n, n + 15) for n in range(0, 60, 15)], ids=str)
def test_a_pruned_schema_accepts_random_documents_of_the_whole_schema(seeds: range, whole: etree.XMLSchema) -> None:
    for seed in seeds:
        root = samples().document(seed)
        assert whole.validate(root), whole.error_log
        assert verdict(root)


@pytest.mark.parametrize("seeds", [range(n, n + 15) for n in range(1000, 1060, 15)], ids=str)
def test_a_pruned_schema_judges_mutants_as_the_whole_one_does(seeds: range, whole: etree.XMLSchema) -> None:
    judged = set()
    for seed in seeds:
        base = samples().document(seed, depth=7)
        for number in range(5):
            root = mutant(base, seed * 10 + number)
            judged.add(whole.validate(root))
            assert verdict(root) == whole.validate(root), etree.tostring(root)
    assert judged == {True, False}


def document(body: str) -> etree._Element:
    return etree.fromstring(f'<akomaNtoso xmlns="{AKN}">{body}</akomaNtoso>')


@pytest.mark.parametrize(
    "body", ["", "  ", "<doc name='x'/>", "<doc name='x'>  </doc>", "<doc name='x'><meta> </meta><mainBody> </mainBody></doc>", "<nothing/>"]
)
def test_what_is_nearly_empty_is_refused_by_both(body: str, whole: etree.XMLSchema) -> None:
    root = document(body)
    assert not whole.validate(root)
    assert not verdict(root)


def test_a_document_with_xsi_type_is_not_judged_by_a_pruned_schema() -> None:
    assert schema.names_in(document('<doc xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="openStructure" name="x"/>')) is None


def test_elements_inside_wildcards_keep_their_declarations(whole: etree.XMLSchema) -> None:
    for inner in ("<p>text</p>", "<p><num/></p>", "<nothing/>", "<person>text</person>"):
        root = samples().document(3)
        for element in list(root.iter(f"{{{AKN}}}mainBody")):
            foreign = etree.SubElement(element, f"{{{AKN}}}foreign")
            foreign.append(etree.fromstring(f'<x:y xmlns:x="urn:x">{etree.tostring(document(inner)[0]).decode()}</x:y>'))
        assert verdict(root) == whole.validate(root)


def test_another_edition_of_the_schema_is_used_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    name, content, _ = schema._load()
    monkeypatch.setattr(schema, "_source", (name, content, None))
    monkeypatch.setattr(schema, "_whole", None)
    assert schema.pruned({"doc"}) is None
    assert schema.for_names({"doc"}) is schema.whole()


def test_a_pruned_schema_is_small() -> None:
    _, content, table = schema._load()
    assert table is not None
    assert len(schema.prune(content, table, {"akomaNtoso", "doc", "meta", "mainBody", "p"})) < len(content) / 8
