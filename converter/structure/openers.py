"""What may open at the start of a block: a number, a label with its number, an annex word. Shared by the detectors.

A number that is read here is only what is printed; whether it continues a run is for ``choose`` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from converter.languages import numerals
from converter.lazily import pattern
from converter.model import UnitKind
from converter.source import Reason, Shape
from converter.structure.reading import COUNTED, STOPS, Reading, View

#: what is left of an image when a web page is pasted as text: "![]() |"
IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)[\s|\u00a0]*$")

_ITEM = pattern(
    r"""\s*(?:
      [(（\[]\s?(?P<inside>[^\W_]{1,5})\s?[)）\]][.:]?
    | (?P<dotted>\d{1,3}(?:\.\d{1,3})+|[a-zA-Z](?:\.\d{1,2}){1,2})[.)]?(?=\s)
    | (?P<degree>[\dlI]{1,3})\.?\s?[°º]\.?(?=[\s\u00a0])
    | (?P<before>[^\W_]{1,5})\s?(?P<stop>\.\)|[.)][-–—](?=\s)|[.)）、．])
    | (?P<comma>\d{1,2}),(?=\s+[^\W\da-zà-ÿа-я_])
    | (?P<dash>\d{1,3}|[^\W\d_])\s?[-–—\u0640](?=\s+[^\W\da-zà-ÿа-я_])
    | §\s?(?P<paragraph>\d{1,3})\.?
    | (?P<circled>[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])
    | (?P<bullet>[-–—•●▪◦*·+‣■□○◇◆▶►∙◯ㅇ](?=\s)|——(?=[^\s—])|・(?=\S))
    | (?P<bare>\d{1,3}|[アイウエオカキクケコサシスセソ]|[a-z]|[ivx]{2,5}|[一二三四五六七八九十]{1,2})(?=[\s\u00a0]+[^\W\d_])
    )[\s\u00a0]*""",
    re.X,
)

_CAPTION = pattern(r"\[[^\[\]]{2,80}\]\s+")
#: what scanning makes of digits, and of the strokes of Roman numbers
_DIGITS = str.maketrans("lI|oOSB", "1110058")
_STROKES = str.maketrans("l1|", "III")

#: how much a form is worth by itself, by the decoration around the number
_WORTH = {"(n)": 1.2, "n)": 1.2, "n.": 1.2, "n、": 1.3, "§": 1.4, "circled": 1.4, "n.n": 1.2, "bare": 0.2, "word": 0.2, "n°": 1.2, "n-": 0.9}
#: what a number in front of it refers to, in Chinese and Japanese
_REFERRED = frozenset("段项項款条條目号號")
_LETTERS = ("latin", "LATIN", "vietnamese", "VIETNAMESE", "cyrillic", "CYRILLIC", "roman", "ROMAN")
HEADING_WORDS = 14
#: up to this many words a line before points is rather a heading than a sentence that leads to them
LEAD_IN = 3


def at(view: View, start: int, *, nested: bool = False) -> Iterable[Reading]:
    """Readings of the number that stands at an offset; ``nested`` when another unit opened before it in the same block."""
    if start or nested:
        return _at(view, start, nested=nested)
    known = view.known
    if "at" not in known:
        known["at"] = tuple(_at(view, 0, nested=False))
    found = known["at"]
    return found if isinstance(found, tuple) else ()


def _at(view: View, start: int, *, nested: bool) -> Iterator[Reading]:
    text = view.text
    match = _ITEM.match(text, start)
    if not match:
        return
    body_at = match.end()
    bonus = 0.5 if view.block.shape is Shape.ITEM and not nested else 0.0
    num = (start + len(match[0]) - len(match[0].lstrip()), len(text[:body_at].rstrip(" \t\u00a0")))
    if match["bullet"]:
        if body_at < len(text):
            yield Reading(
                UnitKind.INDENT, 1.25 + bonus, "numbers", num=num, number=None, series=f"bullet {match['bullet']}", body=(body_at, len(text)),
                depth=4 * view.block.level if view.block.shape is Shape.ITEM else min(view.block.indent, 99),
                evidence=(f"bullet {match['bullet']}",),
            )  # fmt: skip
            for inner in at(view, body_at, nested=True) if not nested else ():  # "- a) the list": a list's sign before the number
                if inner.value and inner.num and inner.series.split()[0] in ("(n)", "n)", "n."):
                    cut = ((num[0], num[1], Reason.SYNTAX),) if view.block.shape is Shape.ITEM else ()
                    whole = inner.num if cut else (num[0], inner.num[1])
                    yield inner._replace(score=inner.score + 0.1 + bonus, num=whole, cuts=cut)
        return
    if match["bare"] and match["bare"].isalpha() and not "ア" <= match["bare"] <= "ソ" and (nested or view.index not in view.views.bare_letters):
        return  # "a protect women" counts up; "a protest" does not
    token = next(t for t in match.group("inside", "dotted", "before", "degree", "comma", "dash", "paragraph", "circled", "bare") if t)
    decoration = _decoration(match)
    if decoration == "n.n":
        last = int(token.rsplit(".", 1)[1])
        depth = token.count(".")
        depth += token[0].isalpha()
        yield from _reading(view, num, body_at, f"n.n {depth}", "digits", last, token, 1.2 + bonus, nested)
        return
    if decoration == "(n)" and text[body_at : body_at + 1] in _REFERRED and not text[body_at - 1].isspace():
        return  # "(a)段所述": a reference to a point
    for style, value, damage in _values(token, decoration):
        worth = (
            _WORTH[decoration]
            + bonus
            - damage
            - (0.7 if match["comma"] else 0.0)
            + (0.8 if decoration == "bare" and "０" <= token[0] <= "９" else 0.0)
            + (0.8 if decoration == "bare" and style in (*_LETTERS, "cjk") else 0.0)
        )
        if style in _LETTERS and decoration == "n.":
            worth -= 0.3 if style.isupper() else 0.4
        if style in ("arabic", "kana", "hangul", "thai") and decoration not in ("n.", "n)", "(n)", "n-"):
            continue
        if style == "cjk" and decoration == "n." and len(token) == 1:
            worth += 0.1
        if body_at == match.end() and not text[match.end() - 1 : match.end()].isspace() and body_at < len(text):
            # nothing between the number and the text: usual in CJK, a slip elsewhere, and no number at all after a letter ("U.S.")
            follows = text[body_at]
            if decoration != "circled" and style != "cjk" and not _wide(follows):
                if style != "digits" or decoration == "bare" or not follows.isalpha():
                    continue
                worth -= 0.2
        if style == "digits" and value > 400:
            continue
        yield from _reading(view, num, body_at, f"{decoration} {style}", style, value, token, worth, nested)
        if bonus and style == "digits":  # the format's own list, which may stand inside a paragraph with a number of the same form
            yield from _reading(view, num, body_at, f"{decoration} digits item", style, value, token, worth - 0.05, nested)


def _values(token: str, decoration: str) -> Iterator[tuple[str, int, float]]:
    """(style, value, what it costs) of a token as printed, and as it may have stood before scanning made an l of a 1."""
    if decoration == "bare" and "ア" <= token <= "ソ":
        yield "aiueo", "アイウエオカキクケコサシスセソ".index(token) + 1, -0.5
        return
    found = numerals.read(token)
    for style, value in found:
        yield style, value, 0.0
    if decoration in ("n)", "(n)") and len(token) == 2 and token.isascii() and token.isalpha() and token.islower():
        yield "latin2", ord(token[1]) - ord("a") + 1, 0.1  # "aa) bb)", and "aa) ab)" below "a)"
    if decoration in ("n.", "(n)", "n)", "n°") and not token.isdecimal() and len(token) <= 4 and any(c in "lI|oO1" for c in token):
        digits = token.translate(_DIGITS)
        if digits.isdecimal() and digits[0] != "0" and (len(token) == 1 or any(c.isdecimal() for c in token)):
            yield "digits", int(digits), 0.5
        strokes = token.translate(_STROKES)
        if (strokes != token and not digits.isdecimal()) or (strokes != token and len(token) > 1):
            for style, value in numerals.read(strokes):
                if style == "ROMAN":
                    yield style, value, 0.5


def _reading(view: View, num: tuple[int, int], body_at: int, series: str, style: str, value: int, token: str, worth: float, nested: bool) -> Iterator[Reading]:
    text = view.text
    number = str(value) if style in ("cjk", "digits") and "." not in token else token  # what it means: "l." is 1
    kind = UnitKind.PARAGRAPH if style in ("digits", "cjk", "word") else UnitKind.POINT
    evidence = (f"number {text[num[0] : num[1]]!r} as {series}",)
    if body_at >= len(text):
        yield Reading(kind, worth - 0.3, "numbers", num=num, number=number, series=series, value=value, evidence=evidence)
        return
    rest = text[body_at:]
    worth_as_heading = None if nested else _heading_worth(view, rest, series, value)
    if worth_as_heading is not None:
        reading = Reading(
            kind, worth + worth_as_heading, "numbers", num=num, number=number, series=series, value=value, heading=(body_at, len(text)),
            evidence=(*evidence, "short, without a stop"),
        )  # fmt: skip
        if view.is_heading_shape:
            yield reading._replace(kind=UnitKind.DIVISION, score=3.0, series="", style=view.block.level, evidence=(*evidence, "the format says heading"))
        elif style in ("ROMAN", "LATIN") and series.startswith("n."):
            yield reading._replace(kind=UnitKind.SECTION, score=reading.score + 0.4, series=f"section {style}", style=0 if style == "ROMAN" else 1)
        else:
            yield reading
    if not nested and rest.startswith("["):  # "(1) [Names] (a) The name": a caption before the first point
        caption = _CAPTION.match(text, body_at)
        inner = next((r for r in at(view, caption.end(), nested=True) if r.value == 1 and r.kind is UnitKind.POINT), None) if caption else None
        if caption and inner:
            yield Reading(
                kind, worth + 0.5, "numbers", num=num, number=number, series=series, value=value, heading=(body_at, len(text[: caption.end()].rstrip())),
                inner=inner, evidence=(*evidence, "a caption in brackets", *inner.evidence),
            )  # fmt: skip
    if not nested:
        for inner in at(view, body_at, nested=True):
            if inner.value == 1 and inner.kind is UnitKind.POINT and inner.series.split()[0] in ("(n)", "n)"):
                yield Reading(
                    kind, worth + 0.25, "numbers", num=num, number=number, series=series, value=value, inner=inner, evidence=(*evidence, *inner.evidence)
                )  # fmt: skip
    yield Reading(kind, worth, "numbers", num=num, number=number, series=series, value=value, body=(body_at, len(text)), evidence=evidence)


def _heading_worth(view: View, rest: str, series: str, value: int) -> float | None:
    """What the rest of a numbered block is worth as its heading, against reading it as text; None if it cannot be one.

    Whether all its run has headings is for the chooser to say; here counts what is printed, and what follows.
    """
    if rest.rstrip()[-1:] in STOPS or len(rest) > 160 or not (rest[0].isupper() or _wide(rest[0])):
        return None
    words = len(rest.split()) if view.cues.language.spaces else len(rest) // 2
    following = view.next
    if words > HEADING_WORDS or following is None:
        return None
    worth = 0.2
    if "b" in view.emphasis:
        worth += 0.5
    if view.capitals:
        worth += 0.3
    if view.is_heading_shape:
        return worth + 0.8
    outer = series.endswith(("ROMAN", "LATIN")) and series.startswith("n.")
    if annex(following) is not None:
        return None
    if label_at(following):
        return worth if outer else None
    match = _ITEM.match(following.text)
    if match is None:
        return worth if following.words > words else worth - 0.5
    if match["bullet"]:
        return worth - 0.5
    token = next((t for t in match.groups() if t and t[0].isalnum()), "")
    same = series.startswith(_decoration(match) + " ")
    if match["dotted"]:
        return worth + 0.3 if token.startswith(f"{value}.") and not same else worth - 0.6
    read = [n for n in numerals.read(token) if not same or series == f"{_decoration(match)} {n.style}"]
    if same and any(n.value == value + 1 for n in read):  # a list of short items, or headings with nothing below them
        return worth - 0.8
    if any(n.value == 1 for n in numerals.read(token)):  # a run that begins, one level deeper: under a heading, or a sentence without its colon
        spaceless = view.cues.has_stops and not view.cues.language.spaces  # where a sentence would not lack its stop
        return worth + 0.1 if outer or spaceless or words <= LEAD_IN or view.emphasis or view.capitals else worth - 0.7
    if not outer and series.split()[0] in ("(n)", "n)") and series.split()[1] not in ("digits", "cjk"):
        return worth - 0.8  # a point in front of what carries on an outer run has nothing below it
    return worth - 0.1 if outer or not same else worth - 0.8


def _decoration(match: re.Match[str]) -> str:
    if match["inside"]:
        return "(n)"
    if match["dotted"]:
        return "n.n"
    if match["degree"]:
        return "n°"
    if match["dash"]:
        return "n-"
    if match["comma"]:
        return "n."  # a stop with a tail, or a comma that scanning made of one
    if match["paragraph"]:
        return "§"
    if match["circled"]:
        return "circled"
    if match["bare"]:
        return "bare"
    if match["bullet"]:
        return "bullet"
    return {".": "n.", ".)": "n)", ")": "n)", "）": "n)", "、": "n、", "．": "n."}[match["stop"].rstrip("-–—")]


def _wide(char: str) -> bool:
    return char >= "\u1100"


KINDS = {
    "article": UnitKind.ARTICLE, "chapter": UnitKind.CHAPTER, "section": UnitKind.SECTION, "part": UnitKind.PART,
    "title": UnitKind.TITLE_DIVISION, "paragraph": UnitKind.PARAGRAPH, "subsection": UnitKind.SECTION,
}  # fmt: skip
_TWO_WORDS = pattern(r"[^\W\d_]+ [^\W\d_]+")
_CJK_DIGIT = "[〇零一二三四五六七八九十百千两兩○]"
_GLUED = r"(?:[a-hj-km-np-z]|bis|ter|quater|quinquies|sexies)"
_LABEL_NUMBER = pattern(rf"\d{{1,4}}(?={_GLUED}?(?![^\W_]))|{_CJK_DIGIT}(?:[ \u3000]?{_CJK_DIGIT}){{0,7}}|\d{{1,4}}(?=[^\x00-\u2fff])|[^\W_]+(?:-[^\W\d_]+)*")
_LABEL_ORDINAL = pattern(r"\d{1,4}(?=[ºª°])")
_APART = pattern(r"\d(?: \d){1,2}(?![^\W_])")
_SUFFIX = pattern(
    r"[ \u00a0]?(?:의[ ]?(?P<ko>\d{1,2})|[之の](?P<cjk>[一二三四五六七八九十]{1,2}|\d{1,2})|"
    r"-?(?P<latin>bis|ter|quater|quinquies|sexies|бис|тер|прим)|(?P<letter>[A-Z])|(?<=\d)(?P<glued>[a-hj-km-np-z])|-(?P<dash>\d{1,2}))(?![^\W_])"
)


_DECIMAL = pattern(r"(?:\.\d{1,3}){1,2}(?=[A-Za-z]?(?![^\W_]))(?!\.\d)")


class Labelled(NamedTuple):
    """A label at the start of a block: what unit it opens, the number's value, its normal form, its run, where it ends, how sure."""

    kind: UnitKind
    value: int
    number: str
    series: str
    end: int
    damage: float = 0.0


def label(view: View) -> list[Labelled]:
    """The readings of the longest label that fits; more than one only where the number is damaged."""
    known = view.known
    if "label" not in known:
        known["label"] = _label(view)
    found = known["label"]
    return found if isinstance(found, list) else []


def _label(view: View) -> list[Labelled]:
    folded = view.folded
    for template in view.cues.labels:
        before = template.before.rstrip()
        if before and not folded.startswith(before):
            continue
        if before[-1:].isalnum() and folded[len(before) : len(before) + 1].isalpha() and view.cues.language.spaces:
            continue
        found = list(_numbered_label(view, template.kind, len(before), template.after, bool(before), 0.0))
        if found:
            return found
    match = _FIRST_WORD.match(folded)
    if match:
        for template in view.cues.labels:
            if template.before[:2] == folded[:2] and _is_damaged(match[1], bool(match[2]), template.before.rstrip()):
                found = list(_numbered_label(view, template.kind, match.end(), template.after, True, 0.5))
                if found:
                    return found
    return []


_FIRST_WORD = pattern(r"([^\W_]{3,12})(\.?)(?=[ \u00a0][\divxlo|]{1,5}\b)")


def _is_damaged(word: str, stop: bool, label: str) -> bool:
    """Whether a word is a label cut short ("Arti.") or with one letter misread or lost ("Artlcle"); a plural is another word."""
    if not label.isalpha() or word == label or len(label) < 4:
        return False
    if stop and label.startswith(word):
        return True
    if len(label) < 6 or len(word) not in (len(label), len(label) - 1):
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, label, strict=False)) if a != b), len(word))
    return word[at + 1 :] == label[at + 1 :] or word[at:] == label[at + 1 :]


def _numbered_label(view: View, kind: str, at: int, after: str, labelled: bool, damage: float) -> Iterator[Labelled]:
    folded = view.folded
    while at < len(folded) and folded[at] in " \u00a0":
        at += 1
    boxed = labelled and folded[at : at + 1] in ("(", "（")
    while boxed and at < len(folded) and folded[at] in "(（ \u00a0":
        at += 1
    match = _LABEL_ORDINAL.match(view.text, at) or _LABEL_NUMBER.match(folded, at)
    if not match:
        return
    unit = KINDS.get(kind, UnitKind.SECTION)
    for token, end, cost in _tokens(view, at, match.end(), labelled=labelled):
        read = numerals.read(token, None) + [numerals.Numeral("word", v) for v in [view.cues.ordinals.get(folded[at:end])] if v]
        read = [r for r in read if r.style not in ("latin", "vietnamese", "cyrillic", "arabic", "kana", "hangul", "thai") or not labelled]
        if not read:
            continue
        if after:
            rest = folded[end:].lstrip(" \u00a0")
            wanted = after.strip()
            if not rest.startswith(wanted):
                continue
            end = len(folded) - len(rest) + len(wanted)
        elif end < len(folded) and folded[end].isalnum() and view.text[end] not in "ºª°" and not re.match(_GLUED + r"(?![^\W_])", folded[end : end + 12]):
            continue
        if boxed:
            closing = folded[end : end + 3].lstrip(" \u00a0")[:1]
            if closing not in (")", "）"):
                continue
            end = max(folded.find(closing, end), end) + 1
        best = next((r for r in read if r.style == "word"), read[0])
        number = str(best.value) if best.style in ("word", "cjk", "digits") else token
        decimal = _DECIMAL.match(view.text, end) if best.style == "digits" and not after and not boxed else None
        if decimal:  # "Article 7.1"
            number, end = number + decimal[0], decimal.end()
            best = best._replace(value=int(decimal[0].rsplit(".", 1)[1]))
        ordinal = re.match(r"\s?[ºª°]\.?(?=\s|$)", view.text[end : end + 4]) if best.style == "digits" else None
        end += ordinal.end() if ordinal else 0
        suffix = _SUFFIX.match(view.text, end)
        if suffix and (not suffix["letter"] or view.text[suffix.end() :].lstrip()[:1] in ("", ".", ":", "-", "–", "—")):
            part = next(g for g in suffix.groups() if g)
            number = (
                f"{number}-{part}" if suffix["ko"] or suffix["dash"] else f"{number}-{numerals.read(part)[0].value}" if suffix["cjk"] else f"{number}{part}"
            )
            end = suffix.end()
        yield Labelled(unit, best.value, number, f"{kind} {'n' if best.style != 'ROMAN' else 'ROMAN'}", end, damage + cost)


def _tokens(view: View, at: int, end: int, *, labelled: bool) -> Iterator[tuple[str, int, float]]:
    """(the number as it can be read, where it ends, what that costs); "twenty first", "الحادية عشرة" are one number."""
    pair = _TWO_WORDS.match(view.folded, at)
    if pair and pair[0] in view.cues.ordinals:
        yield view.text[at : pair.end()], pair.end(), 0.0
        return
    token = view.text[at:end].replace(" ", "").replace("\u3000", "")
    apart = _APART.match(view.text, at) if labelled else None
    if apart:
        yield apart[0].replace(" ", ""), apart.end(), 0.3
    yield token, end, 0.0
    if labelled and len(token) <= 4 and not token.isdecimal() and any(c in "lI|oOSB1" for c in token):
        if any(c.isdecimal() for c in token):
            yield token.translate(_DIGITS), end, 0.3
            if not token.translate(_STROKES).isdecimal():
                yield token.translate(_STROKES), end, 0.3
        elif token in ("l", "ll", "lll", "Il", "lI", "lV", "Vl", "IIl", "Ill"):
            yield token.translate(_STROKES), end, 0.3
        elif token in ("S", "B"):
            yield from ((digit, end, 0.6) for digit in "58")


_ANNEX_NUMBER = pattern(
    r"[\s\u00a0]*(?:№|n[o°ºr]\.?|no\.|nro|nomor|số|رقم|ที่)?[\s\u00a0]*"
    r"((?:\d{1,3}|[ivxlc]{1,7}|[a-z])[-–.](?:\d{1,3}|[ivx]{1,4}|[a-z])|\d{1,3}|[〇零一二三四五六七八九十]{1,4}|[ivxlc]{1,7}|[a-zа-я]|[ก-ฮ](?=[\s.:)]|$))(?![^\W_])",
    re.I,
)
_ANNEX_NUMBER_BEFORE = pattern(r"(\d{1,2}|[ivx]{1,5})\.?[ \u00a0](?:szamu |sz\. )?", re.I)
_ANNEX_SEPARATOR = pattern(r"[\s\u00a0]*[.:：．、)–—\-]*[\s\u00a0]*")
_WORD = pattern(r"[\s\u00a0]*([^\W\d_]+)")
ANNEX_WORDS = 16
SUPPLEMENT_WORDS = 45
FURTHER_WORDS = 25
REFERENCE_WORDS = 60
#: how many lines may stand between the number of an annex and its heading
HEAD_LINES = 6


class AnnexFound(NamedTuple):
    """An annex word at the start of a block: its English name, its number (0 and None without one), where both end, where the heading begins."""

    name: str
    value: int
    number: str | None
    end: int
    heading: int
    reference: bool = False


def annex(view: View) -> AnnexFound | None:
    """What annex the block begins, if any; ``reference`` where it may as well be the first line of a sentence about one."""
    known = view.known
    if "annex" not in known:  # many lines ask what stands above or below them
        known["annex"] = _annex(view)
    found = known["annex"]
    return found if isinstance(found, AnnexFound) else None


def _annex(view: View) -> AnnexFound | None:
    folded = view.folded
    if (view.words > ANNEX_WORDS and not _names_all(view)) or (view.ends_sentence and view.words > 3):
        return None
    spaces = view.cues.language.spaces
    first = _ANNEX_NUMBER_BEFORE.match(folded)
    for word, name in view.cues.annexes:
        at = 0
        if not folded.startswith(word):
            if first is None or not folded.startswith(word, first.end()):
                continue
            at = first.end()
        end = at + len(word)
        if spaces and end < len(folded) and folded[end].isalpha():
            continue
        value, number = 0, None
        if at and first:
            value, number = _annex_number(view.text[: first.end(1)])
        else:
            match = _ANNEX_NUMBER.match(view.text, end)
            spoken = _WORD.match(folded, end)
            if match and match[1].islower() and len(match[1]) == 1 and re.match(r"\s[^\W\d_]", view.text[match.end() : match.end() + 2]):
                match = None  # "Приложение к Договору", "Anexo a la Convención": a preposition
            if match:
                value, number = _annex_number(match[1])
                end = match.end() if value else end
            elif spoken and spoken[1] in view.cues.ordinals:
                value, end = view.cues.ordinals[spoken[1]], spoken.end()
                number = str(value)
        separator = _ANNEX_SEPARATOR.match(view.text, end)
        heading = separator.end() if separator else end
        rest = view.text[heading:]
        set_off = view.is_heading_shape or "b" in view.emphasis
        reference = False
        if rest and rest[0].islower() and heading - end < 2 and not set_off:
            following = view.next
            if not view.ends_open or view.starts_low or following is None or following.starts_low:
                return None  # "Annex I to this Agreement shall": a cross reference
            reference = True
        if rest and number is None and heading == end and (spaces or not view.cues.has_stops):
            return None
        return AnnexFound(name, value, number, end, heading, reference)
    return None


def _names_all(view: View) -> bool:
    """Whether a long line may still be the head of an annex: it ends open, stands apart, and a line in capitals or a heading follows."""
    after = view.next
    first = after.text.split(maxsplit=1)[0] if after is not None else ""
    set_off = after is not None and (after.is_heading_shape or "b" in after.emphasis or (len(first) > 3 and first.isupper()))
    return set_off and view.ends_open and bool(view.block.gap) and view.words <= REFERENCE_WORDS


def refers(view: View) -> bool:
    """Whether a line may name what the annex above it is annexed to: "to the Agreement between ...", "(Article 5)"."""
    bracketed = view.text[:1] in "(（[" and view.text[-1:] in ")）]"
    return (view.starts_low or bracketed) and view.ends_open and view.words <= REFERENCE_WORDS and not any(True for _ in at(view, 0))


def annex_head(view: View) -> bool:
    """Whether the lines right above are the head of an annex that has no heading yet: its number, and what it is annexed to."""
    before = view.previous
    for _ in range(HEAD_LINES):
        if before is None:
            return False
        begun = annex(before)
        if begun is not None:
            return begun.heading >= len(before.text) or begun.reference
        if not refers(before):
            return False
        before = before.previous
    return False


def further(view: View) -> bool:
    """Whether a line behind signatures may be the title of a further text by its print alone: set off, and numbers begin below it."""
    if view.words > FURTHER_WORDS or not view.ends_open or view.starts_low or not (view.capitals or view.is_heading_shape or "b" in view.emphasis):
        return False
    if view.cues.signatures.begin(view.folded) or view.cues.signatures.inside(view.folded[-12:]) or view.is_dateline or any(True for _ in at(view, 0)):
        return False
    following = view.next
    for _ in range(4):
        if following is None or following.cues.signatures.begin(following.folded) or annex(following) is not None:
            return False
        if any(r.value == 1 and r.score >= 1.0 for r in at(following, 0)) or any(one.value == 1 for one in label(following)):
            return True
        following = following.next
    return False


def _annex_number(token: str) -> tuple[int, str | None]:
    last = re.split("[-–.]", token)[-1]
    if last != token:  # "7-A", "II-B"
        read = numerals.read(last) or numerals.read(last.upper())
        return (read[0].value, token) if read else (0, None)
    read = numerals.read(token) or numerals.read(token.upper())
    if not read:
        return (ord(token) - ord("ก") + 1, token) if "ก" <= token <= "ฮ" else (0, None)
    return read[0].value, str(read[0].value) if read[0].style in ("cjk", "digits") else token


def supplement(view: View) -> tuple[str, int] | None:
    """(kind, where the word ends) if the block may be the title of a further instrument behind the signatures: "Protocol", "Agreed Minutes"."""
    if view.words > SUPPLEMENT_WORDS or not view.ends_open or view.starts_low:
        return None
    for word, kind in view.cues.kinds:
        if view.folded.startswith(word):
            end = len(word)
            if not view.cues.language.spaces or not view.folded[end : end + 1].isalnum():
                return kind, end
    return None


def counted(view: View) -> Labelled | None:
    """A label by its shape alone: a word before numbers that count up. The commonest one of a language without data is its article."""
    match = COUNTED.match(view.text) if annex(view) is None else None
    words = view.views.counted_words if match and not view.text[:1].islower() else {}
    count = words.get(view.folded[match.start("word") : match.end("word")], 0) if match else 0
    if match is None or not count:
        return None
    foreign = not view.cues.language.labels and count >= 3 and count == max(words.values())
    value = numerals.read(match["number"])[0].value
    return Labelled(UnitKind.ARTICLE if foreign else UnitKind.SECTION, value, match["number"], "counted n", match.end("number"))


def label_at(view: View) -> bool:
    """Whether a block begins with a label."""
    return bool(label(view))


def is_bare(view: View) -> bool:
    """Whether a block is a label with its number, or an annex word with its number, and nothing else: its heading may stand on the next line."""
    for found in label(view):
        return not view.text[found.end :].strip(" .:：．-–—\u00a0")
    shaped = counted(view)
    if shaped is not None:
        return not view.text[shaped.end :].strip(" .:-–—\u00a0")
    begun = annex(view)
    if begun is not None:
        return begun.heading >= len(view.text)
    more = supplement(view)
    if more is not None and more[1] >= len(view.text):
        return True
    return is_bare_roman(view)


def is_bare_roman(view: View) -> bool:
    """Whether a block is a Roman number and nothing else, as between the letters of an exchange."""
    text = view.text.strip(" .-–—")
    return 0 < len(text) <= 5 and view.text[:1] not in "([" and any(n.style == "ROMAN" for n in numerals.read(text))
