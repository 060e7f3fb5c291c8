"""Writes files so that a reader finds whole old or whole new ones, and so that nobody's own work is overwritten."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping

from converter.diagnostics import TreatymarkError
from converter.digest import sha256

#: in every output folder: which files are ours, by the work they belong to, and the hash of what was written
RECORD = ".treatymark.json"
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$", re.I)
_LONGEST = 150


def safe_name(name: str) -> str:
    """A name that is a file name everywhere: no sign that Windows refuses, no device name, not hidden, no path."""
    name = unicodedata.normalize("NFC", name)
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]', "-", name).strip(" .")
    while len(name.encode()) > _LONGEST:
        name = name[:-1]
    name = name.strip(" .")
    head, dot, rest = name.partition(".")
    if _RESERVED.match(head.strip()):
        name = f"{head}_{dot}{rest}"
    return name or "document"


def is_plain(name: str) -> bool:
    """Whether a name is that of a file in a folder, not hidden (as the record is) and no way out of the folder."""
    return bool(name) and name[0] != "." and not any(sign in name for sign in "/\\:\0")


def key_of(name: str) -> str:
    """What two names share when one file system or another takes them for the same."""
    return unicodedata.normalize("NFC", name).casefold()


def _quoted(text: str) -> str:
    """A JSON string (RFC 8259); written by hand because loading ``json`` is felt in a cold start."""
    return '"' + "".join(char if char >= " " and char not in '"\\' else f"\\u{ord(char):04x}" for char in text) + '"'


def recorded(folder: str) -> set[str]:
    """The names of the files in a folder that the record there calls ours. Raises TreatymarkError for a record that is none."""
    if not os.path.exists(os.path.join(folder, RECORD)):
        return set()
    return {name for files in Folder(folder).files.values() for name in files}


class Folder:
    """An output folder. A file is ours if the record names it with the hash of what stands there."""

    def __init__(self, path: str | os.PathLike[str], *, force: bool = False) -> None:
        self.path = os.fspath(path)
        self.force = force
        #: work -> file name -> hashes that the file may have
        self.files: dict[str, dict[str, list[str]]] = {}
        #: the works that were published here: those that a further ``publish`` no longer finds are removed
        self.published: set[str] = set()
        self._read()

    def _at(self, name: str) -> str:
        return os.path.join(self.path, name)

    def _read(self) -> None:
        path = self._at(RECORD)
        try:
            with open(path, encoding="utf-8") as file:
                text = file.read()
        except FileNotFoundError:
            return
        except NotADirectoryError:
            raise TreatymarkError(f"{self.path}: this is a file, not a folder") from None
        except (OSError, UnicodeDecodeError) as error:
            raise TreatymarkError(f"{path}: cannot be read ({_why(error)})") from None
        import json

        try:
            record = json.loads(text)
            self.files = {
                str(work): {str(name): [hashes] if isinstance(hashes, str) else [str(one) for one in hashes] for name, hashes in files.items()}
                for work, files in record["works"].items()
            }
            self.published = {str(work) for work in record.get("published", ())}
            if not all(is_plain(name) for files in self.files.values() for name in files):
                raise ValueError
        except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
            raise TreatymarkError(f"{path}: not a record of treatymark; remove it or choose another folder") from None

    def _save(self) -> None:
        """One line for a file, so that versions of the record compare well."""
        works = []
        for work, files in sorted(self.files.items()):
            rows = [f"  {_quoted(name)}: [{', '.join(map(_quoted, hashes))}]" for name, hashes in sorted(files.items())]
            if rows:
                works.append(f" {_quoted(work)}: {{\n" + ",\n".join(rows) + "\n }")
        published = f',\n"published": [{", ".join(map(_quoted, sorted(self.published)))}]' if self.published else ""
        text = '{"about": "files that treatymark wrote; what was changed since is kept",\n"works": {\n' + ",\n".join(works) + "\n}" + published + "}\n"
        replace(self._at(RECORD), text.encode())

    def write(self, work: str, files: Mapping[str, bytes], *, whole: bool = True) -> list[str]:
        """Writes files of one work. If they are its ``whole``, those that an earlier run wrote for it and that it has no more are removed.

        Returns the names of the files that were removed. Raises TreatymarkError, before anything is written, if a file belongs to somebody
        else or was changed since (unless forced).
        """
        for name in files:
            if not is_plain(name):
                raise TreatymarkError(f"{name!r}: not the name of a file in a folder")
        before = self.files.get(work, {})
        stale = [name for name in before if name not in files] if whole else []
        kept = {} if whole else {name: hashes for name, hashes in before.items() if name not in files}
        there = {name: self._there(name) for name in files}
        for name, data in files.items():
            if not (self.force or self._is_ours(name, there[name], data)):
                raise TreatymarkError(f"{self._at(name)}: changed since it was written, or not written by treatymark; --force overwrites it")
        changed = [name for name, data in files.items() if there[name] != data]
        wanted = kept | {name: [sha256(data)] for name, data in files.items()}
        removed = []
        try:
            os.makedirs(self.path, exist_ok=True)
            if changed or stale:
                # both hashes stand in the record while files are replaced, so that a run cut short leaves nothing that looks edited
                self.files[work] = {name: sorted({*before.get(name, []), *hashes}) for name, hashes in wanted.items()}
                self.files[work].update({name: before[name] for name in stale})
                if before or any(there[name] is not None for name in changed):
                    self._save()
                for name in changed:
                    replace(self._at(name), files[name])
                for name in stale:
                    content = self._there(name)
                    if content is not None and self._is_ours(name, content, None) and not self._is_shared(name, work):
                        os.unlink(self._at(name))
                        removed.append(name)
            if changed or stale or before != wanted or not os.path.exists(self._at(RECORD)):
                self.files[work] = wanted
                self._save()
        except OSError as error:
            raise TreatymarkError(f"{error.filename or self.path}: cannot be written ({_why(error)})") from None
        return removed

    def publish(self, works: set[str]) -> list[str]:
        """Notes that ``works`` are what is published here, and removes what was published of others; returns the names of the files removed."""
        gone = sorted(self.published - works)
        removed = []
        for work in gone:
            removed += self.write(work, {})
            self.files.pop(work, None)
        if gone or self.published != works:
            self.published = set(works)
            self._save()
        return removed

    def _there(self, name: str) -> bytes | None:
        """What stands in a file, None if there is no file."""
        path = self._at(name)
        try:
            with open(path, "rb") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            return None  # the second is said better when the folder is made
        except OSError as error:
            raise TreatymarkError(f"{path}: cannot be read ({_why(error)})") from None

    def _is_ours(self, name: str, there: bytes | None, data: bytes | None) -> bool:
        """Whether a file may be replaced: not there, just what would be written, or written by us and unchanged since."""
        return there is None or there == data or any(sha256(there) in files.get(name, ()) for files in self.files.values())

    def _is_shared(self, name: str, work: str) -> bool:
        """Whether a file belongs to another work too, or to the same work as another command wrote it."""
        return any(name in files for other, files in self.files.items() if other != work)


def replace(path: str, data: bytes) -> None:
    """Puts ``data`` at ``path`` in one step. Raises OSError."""
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:100]}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def _why(error: BaseException) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
