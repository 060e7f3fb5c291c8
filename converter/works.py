"""Akoma Ntoso files on disk: which files are, and which expressions a manifest ties together."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lxml import etree

from converter import jobs
from converter.diagnostics import DocumentError, TreatymarkError

#: every version of the standard: 3.0 and its drafts
_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: the name of the collections that ``convert`` writes for several languages
EDITION = "bilingualEdition"
#: characters of a language code in a file name
_LONGEST = 35


class _Expression(NamedTuple):
    path: str
    tree: etree._ElementTree


class Work:
    """What is rendered together: the expressions by alpha-3 code in the order of the manifest, and the manifest if there is one.

    ``note`` is what there is to say about how it was understood.
    """

    def __init__(self, name: str, trees: dict[str, etree._ElementTree], manifest: etree._ElementTree | None = None, note: str = "") -> None:
        self.name = name
        self.trees = trees
        self.manifest = manifest
        self.note = note
        self.paths: dict[str, str] = {}  # the file of each expression


def parse(data: bytes, name: str) -> etree._ElementTree:
    """The tree of an XML document; no entity is resolved and nothing fetched.

    Raises DocumentError, with the place, if it is not well-formed, beyond a limit, or leaves text to an entity.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False)
    try:
        tree = etree.ElementTree(etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = error.msg or "no document"
        if "depth" in message:
            what = "this XML is beyond a limit: deeper than 256 levels"
        elif "XML_PARSE_HUGE" in message:
            what = "this XML is beyond a limit: a text or a name is longer than 10 MB"
        else:
            what = f"not well-formed XML: {message}"
        raise DocumentError(f"{name}:{line}:{max(column, 1)}: {what}") from None
    refuse_entities(tree, name)
    return tree


def refuse_entities(tree: etree._ElementTree, name: str) -> None:
    """Raises DocumentError if text of a tree stands in an entity: none is resolved, so it would be lost."""
    entities: list[Any] = list(tree.iter(etree.Entity))
    for entity in entities:
        raise DocumentError(f"{name}:{entity.sourceline or 1}:1: the entity {entity.text} is not resolved: write what it stands for")


def is_akn(tree: etree._ElementTree) -> bool:
    """Whether a tree is Akoma Ntoso 3.0."""
    root = tree.getroot()
    return isinstance(root.tag, str) and root.tag.startswith("{" + _NAMESPACE) and root.tag.endswith("}akomaNtoso")


def claims_akn(data: bytes) -> bool:
    """Whether the bytes, well-formed or not, seem to be meant as Akoma Ntoso."""
    return b"akomaNtoso" in data[:4096] or b"a\0k\0o\0m\0a\0N\0t\0o\0s\0o" in data[:8192]


def files(arguments: Sequence[str]) -> list[tuple[str, bool]]:
    """The XML files that arguments name: (path, whether it was named itself). Folders are searched to the bottom, in order.

    Raises TreatymarkError for what is not there and for a folder without XML.
    """
    found: dict[str, bool] = {}
    for argument in arguments:
        if os.path.isdir(argument):
            below = sorted(_below(argument), key=lambda path: path.replace(os.sep, "/").split("/"))
            if not below:
                raise TreatymarkError(f"{argument}: no .xml file in this folder")
            for path in below:
                found.setdefault(path, False)
        else:
            jobs.must_exist(argument)
            found[argument] = True
    return list(found.items())


def _below(folder: str) -> Iterator[str]:
    for root, folders, names in jobs.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]  # .git, .venv
        yield from (os.path.join(root, name) for name in names if name.endswith(".xml") and not name.startswith("."))


def load(arguments: Sequence[str]) -> list[Work]:
    """The works in AKN files: a manifest with its expressions (from the files beside it), other expressions each alone.

    Raises TreatymarkError for what cannot be read or is not AKN, and for a manifest whose expressions are not there.
    """
    works: list[Work] = []
    alone: list[tuple[str, Work]] = []
    taken: set[str] = set()
    folders: dict[str, dict[str, _Expression]] = {}
    for path, named in files(arguments):
        data = jobs.bytes_of(path)
        if not named and not claims_akn(data):
            continue
        tree = parse(data, path)
        if not is_akn(tree):
            if named:
                raise DocumentError(f"{path}: not an Akoma Ntoso 3.0 document")
            continue
        note = ""
        if _of(tree, "documentCollection"):
            folder = os.path.dirname(os.path.abspath(path))
            if folder not in folders:
                folders[folder] = _expressions(folder)
            work, note = _collected(path, tree, folders[folder])
            if work is not None:
                works.append(work)
                taken.update(os.path.abspath(file) for file in work.paths.values())
                continue
        code = language(tree)
        single = Work(_without(jobs.stem_of(path), f".{code}"), {code: tree}, note=note)
        single.paths[code] = path
        alone.append((os.path.abspath(path), single))
    return works + [work for path, work in alone if path not in taken]


def _without(name: str, suffix: str) -> str:
    return name[: -len(suffix)] if name.endswith(suffix) and len(name) > len(suffix) else name


def _of(tree: etree._ElementTree, name: str) -> list[etree._Element]:
    return [child for child in tree.getroot() if isinstance(child.tag, str) and etree.QName(child).localname == name]


def _values(tree: etree._ElementTree, level: str) -> list[tuple[str, str]]:
    """(element, value) of the FRBR block of a level of the document itself."""
    for element in tree.getroot().iter("{*}" + level):
        return [(etree.QName(child).localname, child.get("value") or child.get("language") or "") for child in element if isinstance(child.tag, str)]
    return []


def language(tree: etree._ElementTree) -> str:
    """The alpha-3 code of an expression; ``und`` if it names none, or something that is no code (it becomes part of file names)."""
    code = next((value for name, value in _values(tree, "FRBRExpression") if name == "FRBRlanguage" and value), "")
    return code if code.isascii() and len(code) <= _LONGEST and code.replace("-", "").isalnum() else "und"


def _identifiers(tree: etree._ElementTree) -> set[str]:
    return {value for name, value in _values(tree, "FRBRExpression") if name in ("FRBRthis", "FRBRuri") and value}


def _expressions(folder: str) -> dict[str, _Expression]:
    """The expressions in the files of a folder, by their identifiers; of two with one identifier the first by name."""
    found: dict[str, _Expression] = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        data = jobs.bytes_of(path) if name.endswith(".xml") and os.path.isfile(path) else b""
        if claims_akn(data):
            try:
                tree = parse(data, path)
            except TreatymarkError:
                continue
            if is_akn(tree) and not _of(tree, "documentCollection"):
                for identifier in _identifiers(tree):
                    found.setdefault(identifier, _Expression(path, tree))
    return found


def _collected(path: str, tree: etree._ElementTree, beside: dict[str, _Expression]) -> tuple[Work | None, str]:
    """The work of a manifest; None, and why, for a collection that is to be rendered as it stands.

    Raises TreatymarkError if an expression of an edition that we wrote is not ``beside`` it.
    """
    references = _references(tree)
    if not references:
        return None, f"{path}: a collection with content of its own; rendered as it stands"
    work = Work(_without(jobs.stem_of(path), ".edition"), {}, manifest=tree)
    for reference in references:
        found = beside.get(reference.partition("#")[0])
        if found is None:
            missing = f"{path}: the expression {reference} is not among the files beside it"
            if _of(tree, "documentCollection")[0].get("name") == EDITION:
                raise TreatymarkError(missing)
            return None, f"{missing}; rendered as it stands"
        if found.tree not in work.trees.values():
            code = name = language(found.tree)
            while name in work.trees:  # another version in the same language
                name = f"{code}-{int(name[len(code) + 1 :] or 1) + 1}"
            work.trees[name] = found.tree
            work.paths[name] = os.path.join(os.path.dirname(path), os.path.basename(found.path))
    return work, ""


def _references(tree: etree._ElementTree) -> list[str]:
    """What a collection refers to that does nothing else; empty for one that holds documents, or anything else, itself."""
    hrefs = []
    for part in _of(tree, "documentCollection")[0]:
        if not isinstance(part.tag, str) or part.tag.endswith("}meta"):
            continue
        for component in part:
            inside = [child for child in component if isinstance(child.tag, str)]
            if not part.tag.endswith("}collectionBody") or len(inside) != 1 or not inside[0].tag.endswith("}documentRef"):
                return []
            hrefs.append(inside[0].get("href") or "")
    return hrefs
