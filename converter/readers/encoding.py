"""Which legacy encoding a text is in: the one in which it has the most words that its language really uses.

Statistics of bytes alone take Thai for Big5 and French for Central European; words do not. charset-normalizer is asked where no word is known.
"""

from __future__ import annotations

import re
from collections import Counter

from converter.languages import LANGUAGES
from converter.languages.frequent import words as frequent

#: in order of preference where several say the same
ENCODINGS = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "koi8-u", "iso8859-2", "iso8859-5", "cp866", "mac-roman", "cp1256", "cp874", "cp1258", "gb18030", "big5hkscs",
    "cp949", "cp932", "euc_jp", "iso2022_jp",
)  # fmt: skip
_SAMPLE = 65536
_WORD = re.compile(r"[^\W\d_]+")
_UNLIKELY = re.compile("[\x80-\x9f\ue000-\uf8ff\ufffd]")
#: so many times more valid than invalid sequences: a damaged UTF-8 file, not another encoding
_DAMAGED = 8


def damaged_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 but for a few."""
    text = data[: _SAMPLE * 4].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return bad > 0 and len(text) - len(text.encode("ascii", "ignore")) - bad > _DAMAGED * bad


def guess(data: bytes) -> str | None:
    """The name of an encoding that all the bytes fit, or None."""
    best, name = 0.0, None
    cut = data.rfind(b"\n", 0, _SAMPLE) + 1 if len(data) > _SAMPLE else 0
    for encoding in ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = _score(text[: cut or _SAMPLE])
        if score > best:
            best, name = score, encoding
    if name is not None:
        return name
    from charset_normalizer import from_bytes

    found = from_bytes(data[: _SAMPLE * 16]).best()
    return found.encoding if found is not None else None


def _score(text: str) -> float:
    """The share of the characters beyond ASCII that stand in frequent words of the language that fits best."""
    words = Counter(word for word in _WORD.findall(text.lower()) if not word.isascii())
    if not words:
        return 0.0
    signs = len(text) - len(text.encode("ascii", "ignore")) - sum(text.count(sign) for sign in "\u2013\u2014\u2018\u2019\u201c\u201d\u00ab\u00bb")
    letters = max(signs, sum(len(word) * count for word, count in words.items()))
    best = 0.0
    for code in (known.code for known in LANGUAGES):
        known = [word for word in frequent(code) if not word.isascii()]
        counted = text.count if code[:2] in ("zh", "ja", "ko", "th") else words.__getitem__
        best = max(best, sum(counted(word) * len(word) for word in known) / letters)
    return best - 4 * len(_UNLIKELY.findall(text)) / letters
