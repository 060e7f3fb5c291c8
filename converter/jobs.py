"""Which files make which work: names, languages in names, sidecars; and the run from paths to a conversion.

Paths are strings here and in ``output``: loading ``pathlib`` is felt in a cold start.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from converter import output, readers
from converter.diagnostics import Diagnostic, TreatymarkError

if TYPE_CHECKING:
    from converter.align.review import Decision
    from converter.pipeline import Conversion

_LANGUAGE = re.compile(r"(.+)\.([a-z]{2,3}(?:-[A-Za-z]{2,8})?)$", re.S)
#: files that speak about a folder of sources, not sources
_ABOUT = re.compile(r"(?:readme|license|licence|notice|changelog|contributing)(?:\.[^.]+)?$", re.I)


class Job(NamedTuple):
    """The files of one work, its name in the output, its sidecar, the language of each file where the names tell, and the reviewed alignment."""

    paths: tuple[str, ...]
    name: str
    sidecar: str | None = None
    languages: tuple[str | None, ...] = ()
    beads: str | None = None


def plan(arguments: Sequence[str | os.PathLike[str]], *, together: bool = False) -> list[Job]:
    """The works in files and folders (every text and Markdown file below, except README and the like, and editions written there), in the order given.

    Files beside each other whose names differ only by a language code (``x.en.txt``, ``x.vi.txt``) are one work; with ``together`` all are.
    Raises TreatymarkError for a path that is not there, an empty folder, and two works with one name.
    """
    unique: dict[str, str] = {}
    for argument in [os.fspath(argument) for argument in arguments]:
        if os.path.isdir(argument):
            found = sorted(_sources(argument), key=lambda path: path.replace(os.sep, "/").split("/"))
            if not found:
                raise TreatymarkError(f"{argument}: no {' or '.join(readers.SUFFIXES)} file in this folder")
        else:
            must_exist(argument)
            found = [argument]
        for path in found:
            unique.setdefault(os.path.abspath(path), path)
    paths = list(unique.values())
    if together:
        base = _LANGUAGE.match(stem_of(paths[0]))
        name = base[1] if base and len(paths) > 1 and _is_code(base[2]) else stem_of(paths[0])
        jobs = [Job(tuple(paths), output.safe_name(name), sidecar_of(paths[0], name), tuple(_language(path) for path in paths))]
    else:
        jobs = _grouped(paths)
    known: dict[str, Job] = {}
    for job in jobs:
        for key in (output.key_of(job.name), output.key_of(f"{job.name}.edition")):
            if key in known and known[key] is not job:
                raise TreatymarkError(
                    f'{known[key].paths[0]} and {job.paths[0]}: both would be written as "{job.name}"; nothing was written '
                    "(rename one, or use --together if they are one work)"
                )
            known[key] = job
    return jobs


def single(paths: Sequence[str | os.PathLike[str]]) -> Job:
    """The one work that files are. Raises TreatymarkError for a path that is not there or is a folder."""
    for path in paths:
        if os.path.isdir(path):
            raise TreatymarkError(f"{os.fspath(path)}: this is a folder")
    return plan(paths, together=len(paths) > 1)[0]


def stem_of(path: str) -> str:
    """The base name of a path without its last suffix."""
    return os.path.splitext(os.path.basename(path))[0]


def must_exist(path: str) -> None:
    """Raises TreatymarkError, with the reason, if a path cannot be reached."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        raise TreatymarkError(f"{path}: no such file") from None
    except OSError as error:
        raise TreatymarkError(f"{path}: {(error.strerror or 'cannot be read').lower()}") from None
    except ValueError:
        raise TreatymarkError(f"{path!r}: not a path") from None


def walk(folder: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """What ``os.walk`` yields. Raises TreatymarkError for a folder that cannot be read."""

    def fail(error: OSError) -> None:
        raise TreatymarkError(f"{error.filename or folder}: {(error.strerror or 'cannot be read').lower()}")

    return os.walk(folder, onerror=fail)


def _sources(folder: str) -> Iterable[str]:
    for root, folders, files in walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found = [name for name in files if name.lower().endswith(readers.SUFFIXES) and not name.startswith(".") and not _ABOUT.match(name)]
        ours = output.recorded(root) if found else set()
        yield from (os.path.join(root, name) for name in found if name not in ours)


def _is_code(code: str) -> bool:
    from converter import languages

    return languages.language(code).alpha3 != "und"


def _language(path: str) -> str | None:
    match = _LANGUAGE.match(stem_of(path))
    return match[2] if match and _is_code(match[2]) else None


def _grouped(paths: Sequence[str]) -> list[Job]:
    groups: dict[str, list[str]] = {}
    for path in paths:
        match = _LANGUAGE.match(stem_of(path))
        groups.setdefault(os.path.join(os.path.dirname(path), match[1]) if match else path, []).append(path)
    jobs = []
    for base, group in groups.items():
        codes = [_language(path) for path in group] if len(group) > 1 else []
        if len(group) > 1 and None not in codes and len(set(codes)) == len(codes):
            name = os.path.basename(base)
            jobs.append(Job(tuple(group), output.safe_name(name), sidecar_of(group[0], name), tuple(codes)))
        else:
            jobs.extend(Job((path,), output.safe_name(stem_of(path)), sidecar_of(path)) for path in group)
    return jobs


def sidecar_of(path: str, name: str | None = None) -> str | None:
    """The sidecar of a source: beside it, ``NAME.yaml`` or ``NAME.yml``."""
    for stem in dict.fromkeys((name or stem_of(path), stem_of(path))):
        for suffix in (".yaml", ".yml"):
            candidate = os.path.join(os.path.dirname(path), stem + suffix)
            if os.path.isfile(candidate):
                return candidate
    return None


def beads_of(path: str, name: str) -> str | None:
    """The alignment that a person has reviewed, beside a source: ``NAME.beads.tsv``."""
    for stem in dict.fromkeys((name, stem_of(path))):
        candidate = os.path.join(os.path.dirname(path), f"{stem}.beads.tsv")
        if os.path.isfile(candidate):
            return candidate
    return None


def bytes_of(path: str | os.PathLike[str], limit: int = readers.LIMIT) -> bytes:
    """The bytes of a file. Raises TreatymarkError if it cannot be read or is larger than ``limit``."""
    name = os.fspath(path)
    try:
        if os.path.isdir(name):
            raise TreatymarkError(f"{name}: this is a folder")
        with open(name, "rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise TreatymarkError(f"{name}: {(error.strerror or 'cannot be read').lower()}") from None
    except ValueError:
        raise TreatymarkError(f"{name}: not a path") from None
    if len(data) > limit:
        raise TreatymarkError(f"{name}: larger than {limit // 1024 // 1024} MiB")
    return data


def run(
    job: Job,
    *,
    format: str | None = None,
    encoding: str | None = None,
    until: str | None = None,
    data: Sequence[bytes] | None = None,
) -> Conversion:
    """Reads the files of a job (or takes their bytes from ``data``) and converts them. Raises TreatymarkError, with the path in it."""
    from converter import pipeline

    sources = []
    found: list[list[Diagnostic]] = []
    for index, path in enumerate(job.paths):
        heard: list[Diagnostic] = []
        content = data[index] if data is not None else bytes_of(path)
        try:
            sources.append(readers.read(content, os.path.basename(path), format=format, encoding=encoding, report=heard.append))
        except TreatymarkError as error:
            raise TreatymarkError(_at(path, str(error))) from None
        found.append(heard)
    sidecar = None
    if job.sidecar is not None:
        from converter import sidecar as sidecars

        try:
            sidecar = sidecars.load(bytes_of(job.sidecar), os.path.basename(job.sidecar))
        except TreatymarkError as error:
            raise TreatymarkError(_at(job.sidecar, str(error))) from None
    decisions: Sequence[Decision] = ()
    reviewed = job.beads or (beads_of(job.paths[0], job.name) if data is None else None)
    if reviewed is not None:
        from converter.align import review

        decisions = review.read(bytes_of(reviewed), reviewed)
    try:
        work = pipeline.convert(sources, name=job.name, sidecar=sidecar, languages=job.languages, decisions=decisions, until=until)
    except TreatymarkError as error:
        told = next((path for path in job.paths if str(error).startswith(os.path.basename(path) + ":")), "")
        raise TreatymarkError(_at(told, str(error)) if told else str(error)) from None
    early = [pipeline.located(diagnostic, source) for source, heard in zip(sources, found, strict=True) for diagnostic in heard]
    work.diagnostics[:0] = early
    return work


def _at(path: str, message: str) -> str:
    """A message that begins with a base name, with the path instead, as people can click on it."""
    name = os.path.basename(path)
    return path + message[len(name) :] if message.startswith(name) else message
