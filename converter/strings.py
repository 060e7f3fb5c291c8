"""YAML as people mean it in metadata: every value a string, every key once, each with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from converter.diagnostics import TreatymarkError
from converter.source import end_of

if TYPE_CHECKING:
    import yaml

#: far above any metadata, far below what a parser needs seconds for
LIMIT = 256 * 1024
#: a key and a value that YAML reads as they stand
_PLAIN = re.compile(r"([A-Za-z_][A-Za-z0-9_]*): ([A-Za-z0-9](?:[A-Za-z0-9 .,/()_-]*[A-Za-z0-9.,/()_])?)", re.A)


class Scalar(NamedTuple):
    """A string, where it begins and ends in the YAML text, and how it was written (``'"'``, ``"'"``, ``"|"``, ``">"`` or None)."""

    value: str
    line: int
    column: int
    start: int
    end: int
    style: str | None


class Sequence(NamedTuple):
    """A list of values."""

    items: tuple[Value, ...]
    line: int
    column: int


class Mapping(NamedTuple):
    """Keys and their values, in order; no key stands twice."""

    entries: dict[str, tuple[Scalar, Value]]
    line: int
    column: int


Value = Scalar | Sequence | Mapping


def load(text: str, name: str, *, first_line: int = 1) -> Value | None:
    """The YAML ``text`` of the file ``name``, whose first line is the file's line ``first_line``; None if it is empty.

    Raises TreatymarkError ("name:line:column: message") for what is not YAML, for keys that stand twice, keys that are not strings,
    aliases (they hide what a value is) and values nested too deeply.
    """
    if len(text) > LIMIT:
        raise TreatymarkError(f"{name}:{first_line}:1: more than {LIMIT // 1024} KiB of metadata")
    simple = _simple(text, first_line)
    if simple is not None:
        return simple
    import yaml

    try:
        events = yaml.parse(text, Loader=yaml.SafeLoader)
        return _build(events, name, first_line)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        raise TreatymarkError(f"{name}:{line}:{column}: not YAML: {error.problem or error.context}") from None
    except yaml.reader.ReaderError as error:
        line, column = end_of(text[: error.position])
        raise TreatymarkError(f"{name}:{line + first_line - 1}:{column}: not YAML: a character that YAML does not allow") from None
    except RecursionError:
        raise TreatymarkError(f"{name}:{first_line}:1: nested too deeply") from None


def _simple(text: str, first_line: int) -> Mapping | None:
    """The commonest case, ``key: plain words`` on every line, without loading PyYAML (a tenth of a cold start); None for anything else."""
    entries: dict[str, tuple[Scalar, Value]] = {}
    start = 0
    for line, row in enumerate(text.splitlines(keepends=True), first_line):
        content = row.rstrip("\n")
        if content and not content.startswith("#"):
            found = _PLAIN.fullmatch(content)
            if found is None or found[1] in entries:
                return None
            key, value = (Scalar(found[group], line, found.start(group) + 1, start + found.start(group), start + found.end(group), None) for group in (1, 2))
            entries[found[1]] = (key, value)
        elif not content.isprintable():
            return None
        start += len(row)
    return Mapping(entries, first_line, 1) if entries else None


def _build(events: object, name: str, first_line: int) -> Value | None:
    import yaml

    def place(mark: Any) -> tuple[int, int]:
        return mark.line + first_line, mark.column + 1

    def fail(event: yaml.Event, message: str) -> TreatymarkError:
        line, column = place(event.start_mark)
        return TreatymarkError(f"{name}:{line}:{column}: {message}")

    # each open collection: its event, its values so far and (for a mapping) the key that waits for its value
    stack: list[tuple[yaml.Event, list[Value]]] = []
    root: Value | None = None
    documents = 0
    for event in events:  # type: ignore[attr-defined]  # the stubs do not say what yaml.parse yields
        value: Value
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise fail(event, "a second YAML document")
            continue
        if isinstance(event, yaml.AliasEvent):
            raise fail(event, "aliases are not allowed here")
        if isinstance(event, yaml.ScalarEvent):
            marks: Any = (event.start_mark, event.end_mark)
            value = Scalar(event.value, *place(marks[0]), marks[0].index, marks[1].index, event.style)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            stack.append((event, []))
            continue
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            opened, values = stack.pop()
            if isinstance(event, yaml.SequenceEndEvent):
                value = Sequence(tuple(values), *place(opened.start_mark))
            else:
                entries: dict[str, tuple[Scalar, Value]] = {}
                for key, item in zip(values[::2], values[1::2], strict=True):
                    if not isinstance(key, Scalar):
                        raise TreatymarkError(f"{name}:{key.line}:{key.column}: a key must be a word")
                    if key.value in entries:
                        before = entries[key.value][0].line
                        raise TreatymarkError(f'{name}:{key.line}:{key.column}: the key "{key.value[:60]}" stands twice (first on line {before})')
                    entries[key.value] = (key, item)
                value = Mapping(entries, *place(opened.start_mark))
        else:
            continue
        if stack:
            stack[-1][1].append(value)
        else:
            root = value
    if isinstance(root, Scalar) and not root.value and root.style is None:
        return None
    return root
