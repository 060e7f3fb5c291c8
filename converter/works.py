"""Akoma Ntoso files on disk: which files are, and which expressions a manifest ties together."""

from __future__ import annotations

import os
from collections.abc import Sequence

from lxml import etree

from converter import jobs
from converter.diagnostics import TreatymarkError

#: every version of the standard: 3.0 and its drafts
_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


class Work:
    """What is rendered together: the expressions by alpha-3 code in the order of the manifest, and the manifest if there is one."""

    def __init__(self, name: str, trees: dict[str, etree._ElementTree] | None = None, manifest: etree._ElementTree | None = None) -> None:
        self.name = name
        self.trees = trees or {}
        self.manifest = manifest
        self.paths: dict[str, str] = {}  # the file of each expression


def parse(data: bytes, name: str) -> etree._ElementTree:
    """The tree of an XML document; no entity is resolved and nothing fetched. Raises TreatymarkError if it is not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False)
    try:
        return etree.ElementTree(etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise TreatymarkError(f"{name}:{line}:{max(column, 1)}: not well-formed XML: {error.msg or 'no document'}") from None


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
        elif os.path.exists(argument):
            found[argument] = True
        else:
            raise TreatymarkError(f"{argument}: no such file")
    return list(found.items())


def _below(folder: str) -> list[str]:
    return [os.path.join(root, name) for root, _, names in os.walk(folder) for name in names if name.endswith(".xml") and not name.startswith(".")]


def load(arguments: Sequence[str]) -> list[Work]:
    """The works in AKN files: a manifest with its expressions (from the files beside it), other expressions each alone.

    Raises TreatymarkError for what cannot be read or is not AKN, and for a manifest whose expressions are not there.
    """
    works: list[Work] = []
    alone: list[tuple[str, Work]] = []
    taken: set[str] = set()
    for path, named in files(arguments):
        data = jobs.bytes_of(path)
        if not named and not claims_akn(data):
            continue
        tree = parse(data, path)
        if not is_akn(tree):
            if named:
                raise TreatymarkError(f"{path}: not an Akoma Ntoso 3.0 document")
        elif _of(tree, "documentCollection"):
            work, beside = _collected(path, tree)
            works.append(work)
            taken.update(beside)
        else:
            code = language(tree)
            single = Work(_without(jobs.stem_of(path), f".{code}"), {code: tree})
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
    """The alpha-3 code of an expression (``und`` if it names none)."""
    return next((value for name, value in _values(tree, "FRBRExpression") if name == "FRBRlanguage" and value), "und")


def _identifiers(tree: etree._ElementTree) -> set[str]:
    return {value for name, value in _values(tree, "FRBRExpression") if name in ("FRBRthis", "FRBRuri") and value}


def _collected(path: str, manifest: etree._ElementTree) -> tuple[Work, list[str]]:
    """The work of a manifest, and the files that its expressions are in."""
    work = Work(_without(jobs.stem_of(path), ".edition"), manifest=manifest)
    folder = os.path.dirname(os.path.abspath(path))
    beside: list[tuple[str, etree._ElementTree]] = []
    for name in sorted(os.listdir(folder)):
        other = os.path.join(folder, name)
        data = jobs.bytes_of(other) if name.endswith(".xml") and os.path.isfile(other) else b""
        if claims_akn(data):
            try:
                tree = parse(data, other)
            except TreatymarkError:
                continue
            if is_akn(tree) and not _of(tree, "documentCollection"):
                beside.append((other, tree))
    used = []
    for reference in manifest.getroot().iter("{*}documentRef"):
        href = reference.get("href") or ""
        found = [(other, tree) for other, tree in beside if href.partition("#")[0] in _identifiers(tree)]
        if not found:
            raise TreatymarkError(f"{path}: the expression {href} is not among the files beside it")
        work.trees[language(found[0][1])] = found[0][1]
        work.paths[language(found[0][1])] = os.path.join(os.path.dirname(path), os.path.basename(found[0][0]))
        used.append(found[0][0])
    if not work.trees:
        raise TreatymarkError(f"{path}: the manifest names no expression")
    return work, used
