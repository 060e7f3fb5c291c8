"""SHA-256 without OpenSSL: loading ``hashlib`` takes a fiftieth of a cold start, and the interpreter has the function built in."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def _function() -> Callable[[bytes], Any]:
    for module in ("_sha2", "_sha256"):  # Python 3.12 and later, 3.11
        try:
            found: Callable[[bytes], Any] = import_module(module).sha256
            return found
        except (ImportError, AttributeError):
            continue
    import hashlib

    return hashlib.sha256


_sha256 = _function()


def sha256(data: bytes) -> str:
    """The SHA-256 (FIPS 180-4) of bytes, in hexadecimal digits."""
    digits: str = _sha256(data).hexdigest()
    return digits
