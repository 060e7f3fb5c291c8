"""Whether a text is in the language that somebody says it is in."""

from __future__ import annotations

from collections.abc import Sequence

from converter.languages import LANGUAGES, language
from converter.languages.identify import SENTENCE, UNKNOWN, identify, scripts
from converter.source import Block

#: how sure the language of a text must be to contradict anybody
_SURE = 0.5
#: characters that are looked at
_SAMPLE = 4000


def contradicted(declared: str, blocks: Sequence[Block]) -> str | None:
    """The language that blocks are surely in, if it is another than ``declared`` (BCP 47); None if nothing speaks against that one.

    A language without data is contradicted by its script alone: what is read as its neighbour may well be it.
    """
    parts: list[str] = []
    size = 0
    for block in blocks:
        parts.append(block.text.content[:_SAMPLE])
        size += len(parts[-1])
        if size >= _SAMPLE:
            break
    text = "\n".join(parts)
    if sum(scripts(text).values()) < SENTENCE:
        return None
    code, confidence = identify(text)
    said, found = language(declared), language(code)
    if code == UNKNOWN or confidence < _SURE or said.alpha3 in (found.alpha3, UNKNOWN):
        return None
    known = any(said.alpha3 == one.alpha3 for one in LANGUAGES)
    return code if known or said.script not in (found.script, "Zyyy") else None
