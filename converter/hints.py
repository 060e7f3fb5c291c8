"""What a person says about how a block is to be read: in the sidecar, or in a comment before the block (see docs/hints.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from converter.diagnostics import Code, Diagnostic
from converter.model import UnitKind
from converter.source import Block, Reason, Source, Text

#: a comment that is a hint
DIRECTIVE = re.compile(r"\s*<!--\s*treatymark:\s*((?:(?!-->).)*?)\s*-->\s*")
OMIT = "omit"
#: "Definitions" below "Article 1"
HEADING_OF_THE_UNIT_BEFORE = "heading of the unit before"
#: what a block may be read as: the names that ``inspect --stage tree`` prints, and two that are shorter
KINDS: Mapping[str, UnitKind] = {kind.value: kind for kind in UnitKind if kind not in (UnitKind.TABLE, UnitKind.QUOTE)} | {
    "heading": UnitKind.DIVISION,
    "enacting": UnitKind.ENACTING,
}
WORDS = (*KINDS, HEADING_OF_THE_UNIT_BEFORE, OMIT)
_INLINE = re.compile(r"([a-z ]*?[a-z])((?:\s+[a-z]+=(?:\"[^\"]*\"|[^\s\"]+))*)")
_OPTION = re.compile(r"([a-z]+)=(?:\"([^\"]*)\"|(\S+))")


class Hint(NamedTuple):
    """One hint, and where it stands itself: in the file ``file``, or (an inline one) in the source before the offset ``before``.

    ``word`` is one of WORDS, or empty where blocks are only joined or split. The block is named by its first words (``text``), the ``line`` it
    begins on, or both; ``source`` names the file if the work has several.
    """

    file: str
    at_line: int
    at_column: int
    word: str = ""
    level: int = 0
    num: str = ""
    number: str = ""
    join: bool = False
    split: bool = False
    text: str = ""
    line: int = 0
    source: str = ""
    before: int | None = None

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return f"{self.file}:{self.at_line}:{self.at_column}"

    def fault(self, message: str) -> Diagnostic:
        """That it does not apply, and why."""
        return Diagnostic(Code.HINT, message, file=self.file, line=self.at_line, column=self.at_column)


def inline(source: Source) -> Iterator[Hint | Diagnostic]:
    """The hints in the comments of a source, in order; for one that cannot be understood what is wrong with it."""
    for omission in source.left:
        if omission.reason is not Reason.DIRECTIVE:
            continue
        line, column = source.position(omission.span.start)
        hint = Hint(source.name, line, column, source=source.name, before=omission.span.end)
        match = DIRECTIVE.fullmatch(source.text[slice(*omission.span)])
        parsed = _INLINE.fullmatch(match[1]) if match else None
        if parsed is None:
            yield hint.fault('a hint is a word, perhaps followed by key="value"')
            continue
        options = {key: quoted or plain for key, quoted, plain in _OPTION.findall(parsed[2])}
        word = parsed[1]
        unknown = set(options) - {"level", "num", "number"}
        level = options.get("level", "0")
        if word not in (*WORDS, "join"):
            yield hint.fault(f'"{word}" is not a way to read a block{nearest(word)}')
        elif unknown:
            yield hint.fault(f'unknown key "{min(unknown)}" (known: level, num, number)')
        elif not re.fullmatch("[0-9]", level):
            yield hint.fault(f'"{level}" is not a level (1 to 9)')
        else:
            given = hint._replace(level=int(level), num=options.get("num", ""), number=options.get("number", ""))
            yield given._replace(join=True) if word == "join" else given._replace(word=word)


def nearest(word: str) -> str:
    """A remark: which way to read a block was meant."""
    import difflib

    found = difflib.get_close_matches(word, WORDS, 1)
    return f' (did you mean "{found[0]}"?)' if found else f" (known: {', '.join(WORDS)})"


#: blocks of a stream: (index of the source, its blocks)
Stream = tuple[int, tuple[Block, ...]]


class Hinted(NamedTuple):
    """The blocks of every stream, joined and split as the hints say, the hint of each block by where it begins, and hints that apply to nothing."""

    blocks: tuple[tuple[Block, ...], ...]
    hints: tuple[Mapping[int, Hint], ...]
    faults: tuple[Diagnostic, ...]


def apply(sources: Sequence[Source], streams: Sequence[Stream], given: Sequence[Hint]) -> Hinted:
    """Finds the block of every hint, those of the sidecar (``given``) and those inside the sources; joins and splits blocks."""
    faults: list[Diagnostic] = []
    hints = list(given)
    for source in sources:
        for one in inline(source):
            (hints if isinstance(one, Hint) else faults).append(one)  # type: ignore[arg-type]  # each goes into its own list
    blocks = [list(found) for _, found in streams]
    found: list[dict[int, Hint]] = [{} for _ in streams]
    joined: list[tuple[int, int]] = []
    for hint in hints:
        place = _find(hint, sources, streams, blocks)
        if isinstance(place, str):
            faults.append(hint.fault(place))
            continue
        stream, index, at = place
        block = blocks[stream][index]
        if at:
            head, tail = block.text.slice(0, at).strip(), block.text.slice(at).strip()
            blocks[stream][index : index + 1] = [block._replace(text=head), block._replace(text=tail)]
            block = blocks[stream][index + 1]
        start = block.text.span.start
        if start in found[stream] or (stream, start) in joined:
            faults.append(hint.fault("another hint is about the same block"))
        elif hint.join and not index:
            faults.append(hint.fault("nothing stands before this block that it could be joined with"))
        elif hint.join:
            joined.append((stream, start))
        elif hint.word:
            found[stream][start] = hint
    for stream, start in joined:
        index = next(index for index, block in enumerate(blocks[stream]) if block.text.span.start == start)
        before = blocks[stream][index - 1]
        blocks[stream][index - 1 : index + 1] = [before._replace(text=Text.join([before.text, blocks[stream][index].text]))]
    return Hinted(tuple(map(tuple, blocks)), tuple(found), tuple(faults))


def _find(hint: Hint, sources: Sequence[Source], streams: Sequence[Stream], blocks: Sequence[Sequence[Block]]) -> tuple[int, int, int] | str:
    """Stream, block and (for a split) offset in its text; or why there is none."""
    wanted = " ".join(hint.text.split())
    found: list[tuple[int, int, int, int]] = []  # line, stream, block, offset in its text
    known = False
    for stream, (number, _) in enumerate(streams):
        source = sources[number]
        if hint.source and hint.source != source.name:
            continue
        known = True
        for index, block in enumerate(blocks[stream]):
            span = block.text.span
            line = source.position(span.start).line
            if hint.before is not None:
                if span.start >= hint.before:
                    found.append((span.start, stream, index, 0))
                    break
                continue
            at = block.text.content.find(wanted) if hint.split else 0
            if hint.line and not (line <= hint.line <= source.position(max(span.start, span.end - 1)).line if wanted else line == hint.line):
                continue
            if at > 0 or (not hint.split and block.text.content.startswith(wanted)):
                found.append((line, stream, index, at))
    if hint.before is not None:
        return min(found)[1:] if found else "no text follows this hint"
    if not known:
        return f'there is no source "{hint.source}" (there is {", ".join(source.name for source in sources)})'
    if len(found) == 1:
        return found[0][1:]
    words = f'"{wanted}"' if wanted else "a block"
    verb = "holds" if hint.split else "begins with" if wanted else "begins"
    where = f" on line {hint.line}" if hint.line else ""
    if not found:
        return f"no block {verb} {words}{where} any more" if wanted else f"no block begins{where}"
    places = " and ".join(str(line) for line in sorted({line for line, *_ in found})[:3])
    return f"{len(found)} blocks fit this hint (line {places}): say more of its words, or the line" + ("" if hint.source else ", or in which source")


def is_directive(content: str) -> bool:
    """Whether a whole line or comment is a hint (of characters that everybody can see)."""
    return content.lstrip().startswith("<!--") and content.strip().isprintable() and DIRECTIVE.fullmatch(content) is not None
