"""Keeps what is dear to build in the user's own cache, and takes from it only what nobody else can have put there.

The file is a pickle, and a pickle can do anything. So it is read only if its folder and the file itself belong to the user and nobody else may write
them, and its name and head say that it was made by the same versions of the same programs from the same schema.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from converter.digest import sha256

_MAGIC = b"treatymark cache 1\n"
#: no cache is larger
_LIMIT = 64 * 1024 * 1024


def key(schema: str) -> str:
    """The name of what is built from a schema by the programs that are installed."""
    from importlib.metadata import version

    with open(schema, "rb") as file:
        content = sha256(file.read())
    programs = f"{sys.implementation.cache_tag} {sys.version_info[:3]} {sys.byteorder} xmlschema {version('xmlschema')} elementpath {version('elementpath')}"
    return sha256(f"{content} {programs}".encode())


def folder() -> str | None:
    """The user's cache; None if ``TREATYMARK_CACHE`` is ``off`` or there is no place for one."""
    named = os.environ.get("TREATYMARK_CACHE")
    if named == "off" or not hasattr(os, "getuid"):
        return None
    base = named or os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache"), "treatymark")
    return base if os.path.isabs(base) else None


def kept(name: str, build: Callable[[], object]) -> object:
    """What is kept under a name, or else what ``build`` makes, which is kept then. Nothing that is wrong with the cache is an error."""
    place = folder()
    if place is None:
        return build()
    path = os.path.join(place, f"{name}.pickle")
    found = _read(path, name)
    if found is None:
        found = build()
        _write(place, path, name, found)
    return found


def _private(status: os.stat_result) -> bool:
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _read(path: str, name: str) -> object | None:
    import pickle

    try:
        if not _private(os.lstat(os.path.dirname(path))):
            return None
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode) or not _private(status) or status.st_size > _LIMIT:
                return None
            data = file.read()
        head = _MAGIC + name.encode() + b"\n"
        payload = data[len(head) + 64 :]
        if not data.startswith(head) or data[len(head) : len(head) + 64] != sha256(payload).encode():
            return None
        found: object = pickle.loads(payload)
        return found
    except Exception:  # whatever is wrong with it: it is built anew
        return None


def frozen(rows: dict[Any, Any]) -> Mapping[Any, Any]:
    """A mapping that cannot be changed; pickle has no word for it."""
    return MappingProxyType(rows)


def _pickled(value: object) -> bytes:
    import io
    import pickle

    class Pickler(pickle.Pickler):
        def reducer_override(self, one: object) -> Any:
            return (frozen, (dict(one),)) if isinstance(one, MappingProxyType) else NotImplemented

    out = io.BytesIO()
    Pickler(out, protocol=5).dump(value)
    return out.getvalue()


def _write(place: str, path: str, name: str, value: object) -> None:
    import tempfile

    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        if not _private(os.lstat(place)):
            return
        payload = _pickled(value)
        handle, temporary = tempfile.mkstemp(dir=place)  # only the user may read or write it
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + name.encode() + b"\n" + sha256(payload).encode() + payload)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except Exception:  # a cache that cannot be written is no cache
        return
