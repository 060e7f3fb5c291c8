"""Names and words of the same origin: what is left of a word when its script and its endings are taken away."""

from __future__ import annotations

from converter.languages.language import Language

#: consonants by which cognates are compared: endings differ
_BONES = 5
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g".split(),
        strict=True,
    )
)
_GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t i f ch ps o".split(), strict=True))
_CLASSES = str.maketrans(
    {"c": "k", "q": "k", "z": "s", "v": "f", "w": "f", "b": "p", "d": "t", "j": "i", "y": "i", "g": "k", "x": "k", "ç": "s", "ß": "s", "ñ": "n"}
)


def _latin(word: str) -> str:
    """A folded word in Latin letters."""
    if word.isascii():
        return word
    return "".join(_CYRILLIC.get(char, _GREEK.get(char, char)) for char in word).replace("_", "")


def _skeleton(word: str) -> str:
    """The consonants of a word, alike ones as one, doubled ones once; a first vowel counts."""
    latin = _latin(word).replace("ph", "f").replace("th", "t").replace("kh", "h").replace("sh", "s").replace("ch", "s").replace("ts", "s")
    if latin[1:].isascii():
        latin = latin.translate(_CLASSES)
    bones = "a" if latin[:1] in "aeiou" else ""
    before = ""
    for char in latin:
        if char not in "aeiouh" and char.isalpha() and char != before:
            bones += char
        before = char
    return bones


def of_name(word: str, spelled: bool) -> str:
    """The key of a name: its letters; where the scripts differ, its consonants."""
    if spelled:
        return f"N:{word}"
    bones = _skeleton(word)
    return f"k:{bones[:_BONES]}" if len(bones) >= 3 else ""


def of_word(word: str, words: Language) -> str:
    """The key of a word that may be of the same origin elsewhere; none for short words, whose bones say nothing."""
    if words.code in ("vi", "th") or not 5 <= len(word) <= 40:
        return ""
    bones = _skeleton(word)
    return f"k:{bones[:_BONES]}" if len(bones) >= 3 else ""
