"""Mends AKN files where that needs no judgement, and shows what it changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from converter import jobs, works
from converter.akn import fix
from converter.diagnostics import TreatymarkError


def mend(paths: Sequence[str], *, level: str | None, write: bool, diff: bool) -> Iterator[str]:
    """Mends files, and writes them only if ``write`` says so; references between the files follow the eIds.

    Yields the lines to print: a diff, or what was done.
    """
    before: dict[str, bytes] = {}
    for path in paths:
        if not os.path.isfile(path):
            continue
        try:
            data = jobs.bytes_of(path)
        except TreatymarkError:  # whoever judges the file will say so
            continue
        if works.claims_akn(data):
            before[path] = data
    after = fix.mended(before, level=level)
    for path, data in after.items():
        if data == before[path]:
            continue
        if diff:
            yield from _diff(path, before[path], data)
        if write:
            _replace(path, data)
            if not diff:
                yield f"  {path} mended"


def _diff(path: str, old: bytes, new: bytes) -> Iterator[str]:
    import difflib

    rows = [data.decode("utf-8", "replace").splitlines() for data in (old, new)]
    yield from difflib.unified_diff(rows[0], rows[1], f"a/{path}", f"b/{path}", lineterm="")


def _replace(path: str, data: bytes) -> None:
    """Writes a file whole or not at all."""
    import tempfile

    folder = os.path.dirname(os.path.abspath(os.path.realpath(path)))
    try:
        mode = os.stat(path).st_mode & 0o777
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".treatymark-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.chmod(temporary, mode)
            os.replace(temporary, os.path.realpath(path))
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise TreatymarkError(f"{path}: {(error.strerror or 'cannot be written').lower()}") from None
