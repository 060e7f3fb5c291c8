"""Patterns compiled when they are first used: a program that lives for a tenth of a second should not compile what it may never need."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator


class Pattern:
    """As much of ``re.Pattern`` as is used here. A wrong pattern raises ``re.error`` at its first use; a test uses them all."""

    __slots__ = ("_compiled", "_flags", "source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self._flags = source, flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self._flags)
        return self._compiled

    def match(self, text: str, at: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self.compiled.match(text, at, end)

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self.compiled.search(text, at)

    def finditer(self, text: str, at: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self.compiled.finditer(text, at, end)

    def findall(self, text: str) -> list[str]:
        """As ``re.Pattern.findall``."""
        return self.compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """As ``re.Pattern.split``."""
        return self.compiled.split(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self.compiled.sub(replacement, text)


def pattern(source: str, flags: int = 0) -> Pattern:
    """A pattern that is compiled when it is first used."""
    return Pattern(source, flags)
