"""What a person says about a source beside it (``NAME.yaml``): only what the text itself does not say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from converter import strings
from converter.diagnostics import TreatymarkError
from converter.model import DocumentKind
from converter.source import Datum, end_of

if TYPE_CHECKING:
    from converter.hints import Hint

#: bidi embeddings, overrides and isolates; what a value hides with them is left out of a text too
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: so much of a wrong value is shown
_SHOWN = 60
DATE_OF = ("adoption", "signature", "visit", "event", "publication")


class SidecarParty(NamedTuple):
    """A party: ``code`` (ISO 3166-1 alpha-2, lower case) or an organisation's ``acronym``, and the name if one is given."""

    code: str | None = None
    name: str | None = None
    acronym: str | None = None
    line: int = 1


class Sidecar(NamedTuple):
    """The checked content of a sidecar; ``lines`` says on which line each top-level key stands.

    ``titles`` holds (BCP 47 code or "" for every language, title). ``kind`` is one of the values of DocumentKind. ``date`` is a whole ISO date.
    """

    name: str
    kind: DocumentKind | None = None
    titles: tuple[tuple[str, str], ...] = ()
    date: str | None = None
    date_of: str | None = None
    place: str | None = None
    parties: tuple[SidecarParty, ...] = ()
    signatories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    original: str | None = None
    authentic: tuple[str, ...] = ()
    prevailing: str | None = None
    #: status (official or unofficial), by, from
    translation: tuple[tuple[str, str], ...] = ()
    symbol: str | None = None
    publisher: str | None = None
    #: url, retrieved, rights, attribution
    source: tuple[tuple[str, str], ...] = ()
    jurisdiction: str | None = None
    identifier: str | None = None
    #: how blocks are to be read
    hints: tuple[Hint, ...] = ()
    lines: Mapping[str, int] = MappingProxyType({})

    def of_source(self, key: str) -> str | None:
        """One of ``url``, ``retrieved``, ``rights``, ``attribution``."""
        return dict(self.source).get(key)

    def datum(self, key: str, value: str) -> Datum:
        """A value with the line of its key."""
        return Datum(value, self.lines.get(key, 1))


def load(data: bytes, name: str) -> Sidecar:
    """A sidecar from the bytes of the file ``name``. Raises TreatymarkError ("name:line:column: message") at the first fault."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = end_of(data[: error.start].decode("utf-8"))
        raise TreatymarkError(f"{name}:{line}:{column}: a sidecar must be UTF-8") from None
    root = strings.load(text, name)
    if root is None:
        return Sidecar(name)
    if not isinstance(root, strings.Mapping):
        raise TreatymarkError(f"{name}:{root.line}:{root.column}: a sidecar is a list of keys with their values")
    checks = _checks(name)
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key, (place, value) in root.entries.items():
        if key not in checks:
            raise TreatymarkError(f'{name}:{place.line}:{place.column}: unknown key "{_cut(key)}"{_nearest(key, tuple(checks))}')
        field_name, check = checks[key]
        values[field_name] = check(value)
        lines[key] = place.line
    return Sidecar(name, **values, lines=lines)


def _cut(word: str) -> str:
    return word if len(word) <= _SHOWN else word[:_SHOWN] + "..."


def _nearest(word: str, known: tuple[str, ...]) -> str:
    import difflib

    found = difflib.get_close_matches(word[:_SHOWN], known, 1)
    return f' (did you mean "{found[0]}"?)' if found else f" (known: {', '.join(sorted(known))})"


Check = Callable[[strings.Value], Any]


def _checks(name: str) -> dict[str, tuple[str, Check]]:
    """Key -> (field, check). A check returns the value of the field or raises TreatymarkError."""

    def fail(value: strings.Value, message: str) -> TreatymarkError:
        if isinstance(value, strings.Scalar) and len(value.value) > _SHOWN:
            message = message.replace(" ".join(value.value.split()), " ".join(value.value.split())[:_SHOWN] + "...")
        return TreatymarkError(f"{name}:{value.line}:{value.column}: {message}")

    def text(value: strings.Value) -> str:
        if not isinstance(value, strings.Scalar):
            raise fail(value, "one text is wanted here")
        found = " ".join(value.value.split())
        if not found:
            raise fail(value, "the value is empty")
        for char in "" if found.isprintable() else found:
            if char < " " or "\ud800" <= char <= "\udfff" or char in "\ufffe\uffff":
                raise fail(value, f"the value holds a character that XML cannot hold (U+{ord(char):04X})")
            if char in _TURNING:
                raise fail(value, f"the value holds a character that turns the direction of text unseen (U+{ord(char):04X})")
        return found

    def one_of(words: tuple[str, ...]) -> Check:
        def check(value: strings.Value) -> str:
            found = text(value)
            if found not in words:
                raise fail(value, f'"{found}" is not one of {", ".join(words)}')
            return found

        return check

    def texts(value: strings.Value) -> tuple[str, ...]:
        if isinstance(value, strings.Sequence):
            return tuple(text(item) for item in value.items)
        return (text(value),)

    def language(value: strings.Value) -> str:
        found = text(value)
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", found):
            raise fail(value, f'"{found}" is not a language code (en, vi, zh-Hant ...)')
        return found

    def languages(value: strings.Value) -> tuple[str, ...]:
        found = tuple(language(item) for item in value.items) if isinstance(value, strings.Sequence) else (language(value),)
        if len(set(found)) != len(found):
            raise fail(value, "a language stands twice")
        return found

    def kind(value: strings.Value) -> DocumentKind:
        return DocumentKind(one_of(tuple(kind.value for kind in DocumentKind))(value))

    def date(value: strings.Value) -> str:
        from datetime import date as calendar_date

        found = text(value)
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", found):
                raise ValueError
            calendar_date.fromisoformat(found)
        except ValueError:
            raise fail(value, f'"{found}" is not a date (write 2022-12-31)') from None
        return found

    def titles(value: strings.Value) -> tuple[tuple[str, str], ...]:
        if isinstance(value, strings.Mapping):
            return tuple((language(key), text(item)) for key, item in value.entries.values())
        return (("", text(value)),)

    def inner(value: strings.Value, known: dict[str, Check]) -> tuple[tuple[str, Any], ...]:
        if not isinstance(value, strings.Mapping):
            raise fail(value, f"keys with values are wanted here ({', '.join(known)})")
        found = []
        for key, (place, item) in value.entries.items():
            if key not in known:
                raise fail(place, f'unknown key "{_cut(key)}"{_nearest(key, tuple(known))}')
            found.append((key, known[key](item)))
        return tuple(found)

    def url(value: strings.Value) -> str:
        found = text(value)
        if not re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", found):
            raise fail(value, f'"{found}" is not the address of a web page')
        return found

    def code(value: strings.Value) -> str:
        found = text(value).lower()
        if not re.fullmatch(r"[a-z]{2}", found):
            raise fail(value, f'"{found}" is not an ISO 3166-1 code of two letters')
        return found

    def acronym(value: strings.Value) -> str:
        found = text(value)
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{1,15}", found):
            raise fail(value, f'"{found}" is not an acronym')
        return found

    def parties(value: strings.Value) -> tuple[SidecarParty, ...]:
        if not isinstance(value, strings.Sequence):
            raise fail(value, "a list of parties is wanted here")
        found = []
        for item in value.items:
            if isinstance(item, strings.Mapping):
                party = SidecarParty(**dict(inner(item, {"name": text, "code": code, "acronym": acronym})), line=item.line)
                if not (party.code or party.acronym):
                    raise fail(item, "a party needs a code or an acronym")
                found.append(party)
            else:
                found.append(SidecarParty(code=code(item), line=item.line))
        return tuple(found)

    def flag(value: strings.Value) -> bool:
        return bool(one_of(("true", "false"))(value) == "true")

    def number(value: strings.Value) -> int:
        found = text(value)
        if not re.fullmatch(r"[1-9][0-9]{0,6}", found):
            raise fail(value, f'"{found}" is not a whole number from 1')
        return int(found)

    def level(value: strings.Value) -> int:
        found = number(value)
        if found > 9:
            raise fail(value, "a level is one of 1 to 9")
        return found

    def reading(value: strings.Value) -> str:
        from converter.hints import WORDS, nearest

        found = text(value)
        if found not in WORDS:
            raise fail(value, f'"{found}" is not a way to read a block{nearest(found)}')
        return found

    def hints(value: strings.Value) -> tuple[Hint, ...]:
        from converter.hints import Hint

        if not isinstance(value, strings.Sequence):
            raise fail(value, "a list of hints is wanted here")
        keys: dict[str, Check] = {
            "text": text, "line": number, "in": text, "as": reading, "level": level, "num": text, "number": text, "join": flag, "split": flag,
        }  # fmt: skip
        found = []
        for item in value.items:
            said = dict(inner(item, keys))
            if not (said.get("text") or said.get("line")):
                raise fail(item, "a hint names its block: text (its first words), line, or both")
            if not (said.get("as") or said.get("join") or said.get("split")):
                raise fail(item, "a hint says what is to be done: as, join or split")
            if said.get("split") and not said.get("text"):
                raise fail(item, "a split needs the words before which the block is cut: text")
            if said.get("join") and (said.get("as") or said.get("split")):
                raise fail(item, "a block that is joined with the one before is nothing of its own")
            renamed = {{"as": "word", "in": "source"}.get(key, key): one for key, one in said.items()}
            found.append(Hint(name, item.line, item.column, **renamed))
        return tuple(found)

    status = one_of(("official", "unofficial"))
    return {
        "kind": ("kind", kind),
        "title": ("titles", titles),
        "date": ("date", date),
        "date_of": ("date_of", one_of(DATE_OF)),
        "place": ("place", text),
        "parties": ("parties", parties),
        "signatories": ("signatories", texts),
        "languages": ("languages", languages),
        "original": ("original", language),
        "authentic": ("authentic", languages),
        "prevailing": ("prevailing", language),
        "translation": ("translation", lambda value: inner(value, {"status": status, "by": text, "from": language})),
        "symbol": ("symbol", text),
        "publisher": ("publisher", text),
        "source": ("source", lambda value: inner(value, {"url": url, "retrieved": date, "rights": text, "attribution": text})),
        "jurisdiction": ("jurisdiction", text),
        "identifier": ("identifier", text),
        "hints": ("hints", hints),
    }
