"""Every pattern of the package can be compiled."""

from __future__ import annotations

import importlib
import pkgutil
import re

import converter
from converter.lazily import Pattern, pattern


def test_every_lazy_pattern_compiles() -> None:
    found = 0
    for module in pkgutil.walk_packages(converter.__path__, "converter."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Pattern):
                assert isinstance(value.compiled, re.Pattern), f"{module.name}.{name}"
                found += 1
    assert found > 20


def test_a_lazy_pattern_does_what_the_compiled_one_does() -> None:
    lazy, plain = pattern(r"(\d+)[.,]", re.I), re.compile(r"(\d+)[.,]", re.I)
    text = "1. a 22, b 333"
    assert [m.span() for m in lazy.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert [m.span() for m in lazy.finditer(text, 2, 8)] == [m.span() for m in plain.finditer(text, 2, 8)]
    assert lazy.findall(text) == plain.findall(text)
    assert lazy.split(text) == plain.split(text)
    assert lazy.sub("x", text) == plain.sub("x", text)
    assert (lazy.match(text, 5), lazy.search(text, 5)) != (None, None)
    assert lazy.match(text, 5, 6) == plain.match(text, 5, 6) is None
