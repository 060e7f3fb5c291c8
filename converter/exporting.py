"""The official schema and the treaty profile for other programs: where they are, and a folder of them for editors."""

from __future__ import annotations

import os

from converter.akn import schema
from converter.diagnostics import TreatymarkError

_CATALOGUE = """<?xml version="1.0" encoding="UTF-8"?>
<!-- OASIS XML catalogue: finds the schemas in this folder by namespace and by name. -->
<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <uri name="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" uri="akomantoso30.xsd"/>
  <system systemId="akomantoso30.xsd" uri="akomantoso30.xsd"/>
  <system systemId="http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd" uri="akomantoso30.xsd"/>
  <uri name="http://www.w3.org/XML/1998/namespace" uri="xml.xsd"/>
  <uri name="urn:treatymark:profile:1" uri="treaty-profile.sch"/>
</catalog>
"""
_VSCODE = """{
  "xml.catalogs": ["catalog.xml"],
  "xml.fileAssociations": [{ "pattern": "**/*.xml", "systemId": "akomantoso30.xsd" }]
}
"""
_README = """# Schemas for editors

Made by `treatymark schema --export`.

| file | what it is |
| --- | --- |
| `akomantoso30.xsd`, `xml.xsd` | Akoma Ntoso 3.0, the official schema (OASIS, CC BY 4.0) |
| `treaty-profile.sch` | what can be said in Schematron of the Naming Convention and the treaty profile |
| `treaty-profile.json` | the names that the treaty profile knows |
| `codes.json` | every code that `treatymark validate` prints, with severity, rule and clause |
| `catalog.xml` | OASIS XML catalogue of this folder |
| `vscode-settings.json` | for the extension "XML" (Red Hat): copy it to `.vscode/settings.json` beside these files |

oXygen: Options > Preferences > XML > XML Catalog, add `catalog.xml`; or put these lines at the top of a document:

```xml
<?xml-model href="akomantoso30.xsd" type="application/xml" schematypens="http://www.w3.org/2001/XMLSchema"?>
<?xml-model href="treaty-profile.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>
```
"""


def paths() -> list[tuple[str, str]]:
    """What there is, and where. Raises TreatymarkError if the official schema is not installed."""
    official = schema.path()
    rows = [("official schema", official), ("xml.xsd", os.path.join(os.path.dirname(official), "xml.xsd"))]
    rows += [(name, schema.data(name)) for name in ("treaty-profile.sch", "treaty-profile.json", "vocabulary.json", "pruning.json", "codes.json")]
    return rows


def codes() -> str:
    """Every code as JSON: severity, meaning, rule, examples, clause."""
    import json

    from converter.diagnostics import Code
    from converter.explanations import EXPLANATIONS

    rows = [{"code": code.code, "name": code.slug, "severity": code.severity.value, "meaning": code.meaning, **EXPLANATIONS[code]._asdict()} for code in Code]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def export(folder: str) -> list[str]:
    """Writes the folder and returns the paths of its files. Raises TreatymarkError if it cannot be written."""
    files: dict[str, bytes] = {}
    for _, path in paths():
        name = os.path.basename(path)
        if name in ("vocabulary.json", "pruning.json"):
            continue
        try:
            with open(path, "rb") as file:
                files[name] = file.read()
        except OSError as error:
            raise TreatymarkError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from None
    for name, text in (("catalog.xml", _CATALOGUE), ("vscode-settings.json", _VSCODE), ("README.md", _README)):
        files[name] = text.encode()
    written = []
    try:
        os.makedirs(folder, exist_ok=True)
        for name, data in sorted(files.items()):
            target = os.path.join(folder, name)
            with open(target, "wb") as file:
                file.write(data)
            written.append(target)
    except OSError as error:
        raise TreatymarkError(f"{folder}: {(error.strerror or 'cannot be written').lower()}") from None
    return written
