"""Alignments in the formats of translators and scholars: TMX 1.4b, XLIFF 2.1, TEI, and tables of tab-separated values.

TMX cannot say that a text has no counterpart: such rows are left out. XLIFF knows one source and one target. The others hold everything.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from lxml import etree

from converter.akn.vocabulary import XML
from converter.align.joined import Aligned, Row
from converter.diagnostics import TreatymarkError
from converter.languages import language
from converter.version import __version__

_XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
_TEI = "http://www.tei-c.org/ns/1.0"
_LANG = f"{{{XML}}}lang"


def export(aligned: Aligned, form: str) -> bytes:
    """The alignment of a work in one of ``FORMATS``. Raises TreatymarkError where the format has no room for so many languages."""
    return FORMATS[form](aligned)


def _tag(code: str) -> str:
    return language(code).code


def _relation(row: Row) -> str:
    return "moved" if row.moved else "counterpart" if sum(map(bool, row.sides)) > 1 else "alone"


def _said(row: Row) -> dict[str, str]:
    """What is known about a row, by the names that all formats use."""
    return {
        "type": "-".join(str(len(side)) for side in row.sides),
        "relation": _relation(row),
        "certainty": "sure" if row.sure else "unsure",
        "confidence": f"{row.confidence:.3f}",
        "method": "human" if row.human else "auto",
        "evidence": " ".join(row.evidence),
    }


def _written(root: etree._Element) -> bytes:
    etree.indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="utf-8") + b"\n"


def tmx(aligned: Aligned) -> bytes:
    """TMX 1.4b: a translation unit for each row that has text in two languages or more."""
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": "treatymark",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "Akoma Ntoso",
            "adminlang": "en",
            "srclang": _tag(aligned.codes[0]),
            "datatype": "plaintext",
        },
    )
    body = etree.SubElement(root, "body")
    for number, row in enumerate(aligned.rows(), 1):
        if sum(map(bool, row.sides)) < 2:
            continue
        unit = etree.SubElement(body, "tu", tuid=f"r{number}")
        for name, value in _said(row).items():
            if value:
                etree.SubElement(unit, "prop", type=f"x-{name}").text = value
        for side, eids in enumerate(row.sides):
            if eids:
                variant = etree.SubElement(unit, "tuv", {_LANG: _tag(aligned.codes[side])})
                etree.SubElement(variant, "prop", type="x-eId").text = " ".join(eids)
                etree.SubElement(variant, "seg").text = aligned.text(side, eids)
    return _written(root)


def xliff(aligned: Aligned) -> bytes:
    """XLIFF 2.1: a unit for each row; without a target where there is none, and with an empty source for what only the target says."""
    if len(aligned.codes) != 2:
        raise TreatymarkError(f"XLIFF has room for two languages, not {len(aligned.codes)}: name two expressions")
    root = etree.Element(f"{{{_XLIFF}}}xliff", {"version": "2.1", "srcLang": _tag(aligned.codes[0]), "trgLang": _tag(aligned.codes[1])}, nsmap={None: _XLIFF})  # type: ignore[dict-item]  # the stubs forget the default namespace
    file = etree.SubElement(root, f"{{{_XLIFF}}}file", id="f1", original=aligned.names[0])
    for number, row in enumerate(aligned.rows(), 1):
        unit = etree.SubElement(file, f"{{{_XLIFF}}}unit", id=f"r{number}")
        notes = etree.SubElement(unit, f"{{{_XLIFF}}}notes")
        said = {**_said(row), "source": " ".join(row.sides[0]), "target": " ".join(row.sides[1])}
        for name, value in said.items():
            if value:
                etree.SubElement(notes, f"{{{_XLIFF}}}note", category=name).text = value
        state = "initial" if not row.sides[1] else "final" if row.human else "translated"
        segment = etree.SubElement(unit, f"{{{_XLIFF}}}segment", state=state)
        if not row.sure:
            segment.set("subState", "treatymark:unsure")
        etree.SubElement(segment, f"{{{_XLIFF}}}source").text = aligned.text(0, row.sides[0])
        if row.sides[1]:
            etree.SubElement(segment, f"{{{_XLIFF}}}target").text = aligned.text(1, row.sides[1])
    return _written(root)


def tei(aligned: Aligned) -> bytes:
    """TEI P5 stand-off: a ``link`` for each row, a ``ptr`` for each unit without a counterpart; targets are places in the AKN files."""
    root = etree.Element(f"{{{_TEI}}}TEI", nsmap={None: _TEI})  # type: ignore[dict-item]

    def sub(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
        element = etree.SubElement(parent, f"{{{_TEI}}}{tag}", attributes)
        element.text = text or None
        return element

    described = sub(sub(root, "teiHeader"), "fileDesc")
    titles = sub(described, "titleStmt")
    sub(titles, "title", f"Alignment of {', '.join(aligned.names)}")
    for who, name, did in (("treatymark", f"treatymark {__version__}", "aligned"), ("person", "a person", "decided")):
        stated = sub(titles, "respStmt")
        stated.set(f"{{{XML}}}id", who)
        sub(stated, "resp", did)
        sub(stated, "name", name)
    sub(sub(described, "publicationStmt"), "p", f"Written by treatymark {__version__}")
    sub(
        sub(described, "sourceDesc"),
        "p",
        "Akoma Ntoso expressions: " + ", ".join(f"{name} ({_tag(code)})" for name, code in zip(aligned.names, aligned.codes, strict=True)),
    )
    group = sub(sub(root, "standOff"), "linkGrp", type="alignment")
    for row in aligned.rows():
        targets = [f"{aligned.names[side]}#{eid}" for side, eids in enumerate(row.sides) for eid in eids]
        said = _said(row)
        more = {"cert": said["confidence"], "resp": "#person" if row.human else "#treatymark", "type": said["relation"], "subtype": said["certainty"]}
        if sum(map(bool, row.sides)) > 1:
            sub(group, "link", target=" ".join(targets), **more)
        else:
            for target in targets:
                sub(group, "ptr", target=target, **more)
    return _written(root)


def tsv(aligned: Aligned) -> bytes:
    """A table: a row for each row, with eIds and text of each language; quoted as spreadsheets do."""
    out = io.StringIO()
    table = csv.writer(out, "excel-tab", lineterminator="\n")
    head = list(_said(Row([])))
    table.writerow([*head, *(f"{code} eIds" for code in aligned.codes), *aligned.codes])
    for row in aligned.rows():
        table.writerow([*_said(row).values(), *map(" ".join, row.sides), *(aligned.text(side, eids) for side, eids in enumerate(row.sides))])
    return out.getvalue().encode()


FORMATS: dict[str, Callable[[Aligned], bytes]] = {"tmx": tmx, "xliff": xliff, "tsv": tsv, "tei": tei}
SUFFIXES = {"tmx": "tmx", "xliff": "xlf", "tsv": "tsv", "tei": "tei.xml"}
