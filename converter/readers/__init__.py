"""Readers: the bytes of a file become a Source. One module a format; the table below is the registry."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module

from converter.diagnostics import Code, Diagnostic, Report, TreatymarkError
from converter.digest import sha256
from converter.source import Source, Span, end_of

#: format -> (module with ``read(text, name, report) -> Source``, suffixes of file names)
FORMATS: dict[str, tuple[str, tuple[str, ...]]] = {
    "text": ("converter.readers.text", (".txt", ".text")),
    "markdown": ("converter.readers.markdown", (".md", ".markdown", ".mdown", ".mkd")),
}
SUFFIXES = tuple(suffix for _, suffixes in FORMATS.values() for suffix in suffixes)
#: lines that a text has at least before it can be told that it is no Markdown, and what Markdown has
_LINES = 12
_MARKDOWN = (
    r"(?m)^ {0,3}(?:#{1,6}\s|[=~`]{3}|> |\[[^\]]+\]:|\|.*\||[:| -]*-{3,}[:| -]*\|)|\*\*(?=[^\s*])|__(?=[^\s_])|\]\(|`|<[a-zA-Z/!]|\\[^\w\s]|&[#a-zA-Z]\w*;"
    r"|(?<![\w*])\*\w[^*\n]*\*|(?<![\w_])_\w[^_\n]*_(?!\w)"
)
#: no statement or treaty comes near; a larger file is a mistake
LIMIT = 64 * 1024 * 1024
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (DOCX, ODT, EPUB ...)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
_FOREIGN = {".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".xml", ".akn", ".epub", ".xlsx", ".pptx", ".zip"}
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def _is_plain(text: str) -> bool:
    """Whether this is a plain text by another name: nothing of Markdown in it, and a unit on every line instead of blank lines between them."""
    lines = [line for line in text.splitlines() if line.strip()]
    blank = text.count("\n") - len(lines)
    return len(lines) >= _LINES and blank * 3 < len(lines) and not re.search(_MARKDOWN, text)


def format_of(name: str) -> str:
    """The format that a file name tells; plain text if it tells none. Raises TreatymarkError for formats there is no reader for."""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    for format_name, (_, suffixes) in FORMATS.items():
        if suffix in suffixes:
            return format_name
    if suffix in _FOREIGN:
        raise TreatymarkError(f"{name}: there is no reader for {suffix} files (known: {', '.join(SUFFIXES)})")
    return "text"


def read(data: bytes, name: str, *, format: str | None = None, encoding: str | None = None, report: Report) -> Source:
    """The Source in the bytes of the file ``name`` (a base name). ``encoding`` overrules what the bytes say.

    Raises TreatymarkError for what is not text, is too large, or holds nothing.
    """
    if len(data) > LIMIT:
        raise TreatymarkError(f"{name}: larger than {LIMIT // 1024 // 1024} MiB")
    if format is not None and format not in FORMATS:
        raise TreatymarkError(f'{name}: there is no format "{format}" (known: {", ".join(FORMATS)})')
    format = format or format_of(name)
    text, used = decode(data, name, encoding, report)
    if not text.strip("\ufeff \t\r\n") or text.isspace():
        raise TreatymarkError(f"{name}: the file is empty")
    if format == "markdown" and not text.startswith("---") and _is_plain(text):
        format = "text"
    reader: Callable[[str, str, Report], Source] = import_module(FORMATS[format][0]).read
    source = reader(text, name, report)
    if not source.blocks:
        raise TreatymarkError(f"{name}: there is no text in the file")
    return source.of(encoding=used, sha256=sha256(data))


def decode(data: bytes, name: str, encoding: str | None, report: Report) -> tuple[str, str]:
    """The text of the bytes and the name of its encoding: the one asked for, else a byte order mark's, else UTF-8, else a guess (with a warning).

    A byte order mark stays in the text, so that offsets count it. Raises TreatymarkError where no encoding fits.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise TreatymarkError(f"{name}: this is {what}, not text")
    if encoding is not None:
        return _decode(data, name, encoding)
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _decode(data, name, codec)
    guess = _wide(data)
    at = 0
    if guess is None:
        try:
            text = data.decode("utf-8")
            if text.count("\0") > max(8, len(text) // 50):
                raise TreatymarkError(f"{name}: this is not a text file")
            return text, "utf-8"
        except UnicodeDecodeError as error:
            if b"\0" in data:
                raise TreatymarkError(f"{name}: this is not a text file") from None
            from converter.readers import encoding as encodings

            before = data[: error.start].decode("utf-8")
            place = "{}:{}".format(*end_of(before))
            byte = f"0x{data[error.start]:02X}"
            if encodings.damaged_utf8(data):
                raise TreatymarkError(f"{name}:{place}: a byte that is not UTF-8 ({byte}); mend it or name the encoding with --encoding") from None
            at = len(before)
            guess = encodings.guess(data)
            if guess is None or not data.decode(guess, "replace").strip():  # a guess that makes white space of everything is none
                raise TreatymarkError(f"{name}:{place}: not UTF-8 ({byte}), and the encoding cannot be told; name it with --encoding") from None
    text, used = _decode(data, name, guess)
    hint = "if letters look wrong, name the encoding with --encoding"
    report(Diagnostic(Code.ENCODING_GUESSED, f"not UTF-8; read as {used}, which is a guess", Span(at, at + 1), hint=hint))
    return text, used


def _decode(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    import codecs

    try:
        codec = codecs.lookup(encoding)
    except LookupError:
        raise TreatymarkError(f'{name}: there is no encoding "{encoding}"') from None
    if not codec._is_text_encoding:
        raise TreatymarkError(f'{name}: "{encoding}" is not an encoding of text')
    try:
        return data.decode(codec.name), codec.name
    except UnicodeDecodeError as error:
        line, column = end_of(data[: error.start].decode(codec.name, "replace"))
        raise TreatymarkError(f"{name}:{line}:{column}: not {codec.name} (byte {error.start})") from None
    except UnicodeError as error:
        raise TreatymarkError(f"{name}: not {codec.name} ({error})") from None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: many zero bytes, nearly all at odd or nearly all at even places."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if len(data) % 2 == 0 and (even + odd) * 5 > len(head):
        if odd > 8 * even:
            return "utf-16-le"
        if even > 8 * odd:
            return "utf-16-be"
    return None
