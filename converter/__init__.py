"""treatymark: joint statements and treaties as Akoma Ntoso, Markdown and HTML."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from converter.version import __version__

if TYPE_CHECKING:
    from lxml import etree

    from converter.diagnostics import Diagnostic
    from converter.pipeline import Conversion

__all__ = ["__version__", "convert", "render", "validate"]


def convert(
    source: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    *,
    sidecar: str | os.PathLike[str] | None = None,
    format: str | None = None,
    encoding: str | None = None,
) -> Conversion:
    """The work in a source file, or in several (one for each language). A sidecar beside the first file is used unless another is named.

    ``result.documents`` holds the Akoma Ntoso by language, ``result.files()`` every edition by file name, ``result.diagnostics`` what there
    is to say; nothing is written. Raises TreatymarkError if a file cannot be read.
    """
    from converter import jobs

    job = jobs.single([source] if isinstance(source, str | os.PathLike) else list(source))
    if sidecar is not None:
        job = job._replace(sidecar=os.fspath(sidecar))
    return jobs.run(job, format=format, encoding=encoding)


def validate(document: str | os.PathLike[str] | bytes, *, level: str | None = None, engine: str = "libxml2") -> list[Diagnostic]:
    """What is wrong with an Akoma Ntoso document (a path, or its bytes), with line, column, eId and XPath; an empty list if nothing is.

    ``level`` is ``schema`` (the official schema), ``naming`` (also ids, references and IRIs) or ``profile`` (also the treaty profile); None means
    ``profile`` for files of treatymark and ``schema`` for others. ``engine`` is ``libxml2``, ``xmlschema`` or ``both``. Raises TreatymarkError if a
    file cannot be read.
    """
    from converter import jobs
    from converter.akn import validate as akn

    name = None if isinstance(document, bytes) else os.fspath(document)
    data = document if isinstance(document, bytes) else jobs.bytes_of(document)
    return [diagnostic._replace(file=name) for diagnostic in akn.validate(data, level=level, engine=engine)]


def render(document: str | os.PathLike[str] | bytes | etree._ElementTree, to: str) -> str:
    """An Akoma Ntoso document as ``md`` or ``html``.

    Raises TreatymarkError if it cannot be read, is not well-formed, or leaves text to an entity (none is resolved).
    """
    from converter import editions, jobs, works

    name = "document"
    if isinstance(document, str | os.PathLike):
        name, document = os.fspath(document), jobs.bytes_of(document)
    if isinstance(document, bytes):
        document = works.parse(document, name)
    else:
        works.refuse_entities(document, name)
    return editions.render(document, to)
