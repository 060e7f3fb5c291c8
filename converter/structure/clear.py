"""Sets aside what a print run leaves between the lines: page numbers, running heads, a table of contents.

This is done before lines are joined, because a page ends in the middle of a sentence. Only what proves itself is taken: page numbers that
count up, a line that stands beside them on several pages, lines that announce later ones in their order.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from converter.languages import fold
from converter.lazily import pattern
from converter.source import Block, Mark, Omission, Reason, Shape, Span, Text
from converter.structure.reading import ENDS

# compiled where they are first needed, which in most texts is never
_PAGE = (
    r"(?i)(?:\d\d-\d{4,6}(?:\s?\([a-z]\))?\s+)?(?:[-–—|]\s*)?(?:(?:page|p\.|pag\.|trang|стр\.?|страница|сторінка|seite|página|pagina|strona|halaman|oldal|第|หน้า|صفحة)\s*)?"
    r"(?P<page>\d{1,4})\s*(?:(?:/|of|de|sur|из|von|di|z|dari|van|từ|/\s*共)\s*(?P<of>\d{1,4})|[页頁]|\.?\s*oldal)?(?:\s*[-–—|])?(?:\s+\d\d-\d{4,6}(?:\s?\([a-z]\))?)?$"
)
_NUMBERS = pattern(r"\d+")
#: series of treaties and gazettes, whose pages bear their name
_SERIES = (
    r"(?i)united nations\s*[—–-]\s*treaty series|nations unies\s*[—–-]\s*recueil des trait[ée]s|league of nations\s*[—–-]\s*treaty series"
    r"|official journal of the european|journal officiel de l.union europ|amtsblatt der europ[äa]ischen|diario oficial de la uni[óo]n europea"
)
_SYMBOL = r"[A-Z]{1,6}(?:/[A-Z0-9][A-Z0-9.()-]*){2,}"
#: where the symbol of a document is looked for, in blocks
SYMBOL_LINES = 8
#: what stands beside the page number of a series of volumes
_VOLUME = r"(?:Vol|Bd|Том|T)\.\s?\d{1,5}(?:,\s?(?:No\.\s?)?[\dIVX][\dIVX-]*)?$"
_LED = r"(?:\.{3,}|…{1,}|(?:\s\.){3,}|_{3,}|\s{3,}|\t)\s*\d{1,4}$"
_FOOT = pattern(r"(\d{1,3})\s+(?=[A-ZÀ-ÞА-Я][^\W\d_])")
#: blocks between two page numbers, at least
PAGE_LINES = 6
#: lines that a table of contents has at least
CONTENTS_LINES = 3
LONGEST_LINE = 140
#: a running head with the page in it has as many words, unless it stands in columns or cuts a sentence somewhere
HEAD_WORDS = 5
#: a line that a page cuts has at least so many characters: a name or a heading is shorter
SENTENCE = 40
#: how many letters of a line are compared
KEY = 80


class Cleared(NamedTuple):
    """The blocks that are left, and what was set aside."""

    blocks: tuple[Block, ...]
    left: tuple[Omission, ...] = ()


def clear(blocks: Sequence[Block]) -> Cleared:
    """Blocks without page numbers, running heads and a table of contents; a paragraph that a page cut in two is joined again."""
    pages = _pages(blocks)
    aside = dict.fromkeys(pages, Reason.PAGE)
    aside.update(dict.fromkeys(_listed(blocks, pages) or _contents(blocks), Reason.CONTENTS))
    aside.update(dict.fromkeys(_page_rests(blocks), Reason.RESIDUE))
    if not aside:
        return Cleared(tuple(blocks))
    blocks = _feet(blocks, pages)
    kept: list[Block] = []
    left: list[Omission] = []
    cut = False
    for index, block in enumerate(blocks):
        reason = aside.get(index)
        if reason is not None:
            left.extend(Omission(Span(run.start, run.end), reason) for run in block.text.runs)
            cut = cut or reason is Reason.PAGE
            continue
        if cut and kept and _goes_on(kept[-1], block):
            kept[-1] = kept[-1]._replace(text=Text.join([kept[-1].text, block.text]), breaks=())
        else:
            kept.append(block)
        cut = False
    return Cleared(tuple(kept), tuple(left))


def _feet(blocks: Sequence[Block], pages: Sequence[int]) -> list[Block]:
    """The blocks, with the numbers of notes marked that stand right above a page number, one after the other."""
    out = list(blocks)
    aside = set(pages)
    for page in pages:
        at, expected = page - 1, 0
        while at > 0 and at not in aside:
            match = _FOOT.match(out[at].text.content) if out[at].shape is Shape.TEXT else None
            if match is None or (expected and int(match[1]) != expected):
                break
            out[at] = out[at]._replace(text=out[at].text.with_marks(Mark(0, match.end(1), "note")))
            expected = int(match[1]) - 1
            at -= 1
    return out


def _goes_on(before: Block, block: Block) -> bool:
    content = before.text.content
    return before.shape is block.shape is Shape.TEXT and content[-1:] not in ENDS + ":;" and block.text.content[:1].islower()


def _pages(blocks: Sequence[Block]) -> list[int]:
    """Page numbers that count up, each alone on its line, and the running heads beside them."""
    numbers: list[tuple[int, int]] = []
    for index, block in enumerate(blocks):
        content = block.text.content
        short = len(content) <= 30 and block.shape is Shape.TEXT and any(c.isdecimal() for c in content)
        match = re.match(_PAGE, content) if short else None
        if match:
            numbers.append((index, int(match["page"])))
    chain = _count_up(numbers)
    decorated = bool(chain) and _says_page(blocks[chain[0]].text.content)
    found = set(chain) if decorated or (len(chain) >= 2 and (_cuts(blocks, chain) or _stand_alone(blocks, chain, numbers))) else set()
    heads: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        content = block.text.content
        if index not in found and len(content) <= 90 and block.shape is Shape.TEXT and _may_be_head(content):
            heads.setdefault(_NUMBERS.sub("#", fold(content)), []).append(index)
    for places in heads.values():
        beside = [at for at in places if at - 1 in found or at + 1 in found]
        counted = len(places) >= 2 and _varies(blocks, places)
        same = len({fold(blocks[at].text.content) for at in places}) == 1
        if (same and len(beside) >= 2 and len(beside) >= len(places) - 1) or counted:
            found.update(beside if not counted else places)
    found.update(at for at, block in enumerate(blocks) if block.shape is Shape.TEXT and _is_series(block.text.content))
    found.update(_symbols(blocks))
    found.update(at for one in tuple(found) for at in (one - 1, one + 1) if 0 <= at < len(blocks) and re.match(_VOLUME, blocks[at].text.content))
    volumes = {blocks[at].text.content for at in found if re.match(_VOLUME, blocks[at].text.content)}
    if volumes:
        found.update(at for at, block in enumerate(blocks) if block.text.content in volumes)
    return sorted(found)


def _is_series(content: str) -> bool:
    """Whether a line is the head of a page of a well-known series: its name, with a number at an end."""
    if len(content) > 110 or not (content[0].isdecimal() or content[-1].isdecimal()):
        return False
    return bool(re.search(_SERIES, content))


def _symbols(blocks: Sequence[Block]) -> list[int]:
    """Lines further down that begin or end with the symbol of the document, set off from the rest of the line or alone."""
    symbols = {match[0] for block in blocks[:SYMBOL_LINES] if (match := re.search(_SYMBOL, block.text.content[:LONGEST_LINE]))}
    found = []
    for at in range(SYMBOL_LINES, len(blocks) if symbols else 0):
        content = blocks[at].text.content
        if len(content) <= 110 and (content in symbols or (blocks[at].breaks and (content.startswith(tuple(symbols)) or content.endswith(tuple(symbols))))):
            found.append(at)
    return found


def _may_be_head(content: str) -> bool:
    return any(c.isalnum() for c in content) and not content[0].islower()


def _cuts(blocks: Sequence[Block], chain: Sequence[int], longer: int = 0) -> bool:
    """Whether lines stand where pages end: in mid-sentence somewhere. Otherwise they may be the numbers of sections or annexes, or years.

    ``longer``: how many characters the line that is cut has at least.
    """
    inner = [at for at in chain if 0 < at < len(blocks) - 1 and len(blocks[at - 1].text.content) >= longer]
    return any(_goes_on(blocks[at - 1], blocks[at + 1]) for at in inner)


def _stand_alone(blocks: Sequence[Block], chain: Sequence[int], numbers: Sequence[tuple[int, int]]) -> bool:
    """Whether bare figures between blank lines count up from a later number than 1, and are no years: sections begin with 1."""
    first = dict(numbers)[chain[0]]
    apart = all(blocks[at].gap and (at + 1 >= len(blocks) or blocks[at + 1].gap) for at in chain)
    return apart and 2 <= first < 1000 and all(page != 1 for _, page in numbers)


def _says_page(content: str) -> bool:
    """Whether a page number is more than a bare figure."""
    return not content.strip(" .").isdecimal()


def _count_up(numbers: Sequence[tuple[int, int]]) -> list[int]:
    """The longest row of pages in which each number is the one after the last, apart enough to hold a page between."""
    best: list[int] = []
    for start in range(min(len(numbers), 4)):
        chain = [numbers[start]]
        for index, page in numbers[start + 1 :]:
            if page == chain[-1][1] + 1 and index - chain[-1][0] >= PAGE_LINES:
                chain.append((index, page))
        if len(chain) > len(best):
            best = [index for index, _ in chain]
    return best


def _varies(blocks: Sequence[Block], places: Sequence[int]) -> bool:
    """Whether lines differ only in one number, which counts up by one at the line's beginning or end: a head with the page in it."""
    rows = [[int(n) for n in _NUMBERS.findall(blocks[at].text.content) if len(n) <= 4] for at in places]
    if any(b - a < PAGE_LINES for a, b in itertools.pairwise(places)):
        return False
    if _sides(blocks, places, rows):
        return True
    for side in (0, -1):
        if all(row for row in rows) and all(b[side] == a[side] + 1 for a, b in itertools.pairwise(rows)):
            rest = slice(1, None) if side == 0 else slice(None, -1)
            first = blocks[places[0]].text.content
            edge = first[:1] if side == 0 else first[-1:]
            if edge.isdecimal() and all(row[rest] == rows[0][rest] for row in rows) and any(c.isalpha() for c in first):
                if len(first.split()) < HEAD_WORDS and not all(blocks[at].breaks for at in places) and not _cuts(blocks, places, SENTENCE):
                    return False  # "Приложение № 2", "Lampiran Nomor 2": a label is as short
                return _NUMBERS.sub("", first).strip(" ./-–—") != "" and not _opens(first)
    return False


def _sides(blocks: Sequence[Block], places: Sequence[int], rows: Sequence[Sequence[int]]) -> bool:
    """Whether a head of several words has the page outside, now left and now right: all lines say the same number, and one more that counts up."""
    same = set(rows[0]).intersection(*rows[1:])
    pages = [[n for n in row if n not in same] for row in rows]
    if not same or not all(len(page) == 1 for page in pages) or not all(b[0] == a[0] + 1 for a, b in itertools.pairwise(pages)):
        return False
    lines = [blocks[at].text.content.split() for at in places]
    return all(len(line) > HEAD_WORDS and str(page[0]) in (line[0], line[-1]) for line, page in zip(lines, pages, strict=True))


def _opens(content: str) -> bool:
    """Whether a line may open a numbered unit: then a number that counts up is no page."""
    return bool(re.match(r"[^\W\d_]{1,12}\.?\s?\d+\s*$|\d{1,3}[.)]\s", content))


def _key(content: str) -> str:
    return "".join(c for c in fold(content) if c.isalnum())[:KEY]


def _contents(blocks: Sequence[Block]) -> list[int]:
    """Lines that announce later lines in their order: each is printed again further down, alone or over two lines, and they say numbers or pages."""
    keys = [_key(block.text.content) if len(block.text.content) <= LONGEST_LINE else "" for block in blocks]
    places: dict[str, int] = {}  # the last place of a line
    for index, key in enumerate(keys):
        if len(key) >= 3:
            places[key] = index
            if index + 1 < len(keys):
                places[(key + keys[index + 1])[:KEY]] = index
    start = 0
    while start < len(blocks) // 2:
        end, last = start, -1
        while end < len(blocks) and len(keys[end]) >= 3 and _is_short(blocks[end]) and _place(keys, places, end) > max(last, end):
            last = _place(keys, places, end)
            end += 1
        while end > start and min(_place(keys, places, at) for at in range(start, end)) < end:
            end -= 1  # what is printed again must stand behind the whole table
        rows = list(range(start, end))
        numbered = sum(1 for at in rows if re.search(_LED, blocks[at].text.content) or re.match(_NUMBERED, blocks[at].text.content))
        later = [_place(keys, places, at) for at in rows]
        apart = sum(1 for one, other in itertools.pairwise(later) if other - one >= 2)  # headings have text between them, a list printed twice has not
        if len(rows) >= CONTENTS_LINES and numbered >= 2 and apart * 2 >= len(rows) - 1:
            before = start - 1
            if before > 0 and len(blocks[before].text.content.split()) <= 3 and len(blocks[before].text.content) <= 40 and places[keys[before]] == before:
                rows.insert(0, before)  # its title
            return rows
        start = max(end, start + 1)
    return []


#: services for sharing, in whatever language a page is
_SERVICES = frozenset(
    "facebook twitter x linkedin whatsapp telegram pinterest reddit instagram youtube tiktok zalo wechat weibo line kakaotalk vk viber email e-mail "
    "messenger".split()
)
#: such names are inflected in some languages
_LONG_SERVICES = ("facebook", "twitter", "linkedin", "whatsapp", "telegram", "вконтакте", "однокласс", "фейсбук", "телеграм")
_STEPS = pattern(r"\s(?:/|>|»|›|→|::)\s")
_PARTS = pattern(r"[\s|/·•,;:»>]+")


def _page_rests(blocks: Sequence[Block]) -> list[int]:
    """Navigation at the head and the tail of a web page: lines of nothing but links, or of services for sharing, and a short title over them."""
    found: list[int] = []
    for index in range(min(len(blocks), FRONT)):
        content = blocks[index].text.content
        title = _links(blocks[index]) and len(content.split()) > 4 and not _STEPS.search(content) and " | " not in content  # a title may be a link too
        if (content[-1:] in ENDS and not content.startswith("©")) or re.match(r"[(]?\d+[.)]\s", content):
            break  # the text has begun
        if _is_navigation(blocks[index]) and not title and not _is_row(blocks, index):
            found.append(index)
        elif len(blocks[index].text.content) > LONGEST_LINE:
            break
    marks = [at for at in range(min(len(blocks), FRONT)) if at in found or len(_STEPS.split(blocks[at].text.content)) >= 3]
    if marks:  # what stands before the first sign of navigation belongs to it
        found.extend(at for at in range(marks[0]) if _is_title_of_links(blocks[at]))
    tail: list[int] = []
    index = len(blocks) - 1
    while index > len(blocks) // 2 and not _is_row(blocks, index) and (_is_navigation(blocks[index]) or (tail and index == tail[-1] + 1)):
        tail.append(index)
        index -= 1
    if tail and index > len(blocks) // 2 and _is_title_of_links(blocks[index]) and len(tail) > 0 and _links(blocks[index + 1]):
        tail.append(index)
    return sorted({*found, *tail})


def _is_row(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line with bars has a neighbour with as many: rows of a table, and no menu."""
    bars = blocks[index].text.content.count(" | ")
    return bars > 0 and any(0 <= at < len(blocks) and blocks[at].text.content.count(" | ") == bars for at in (index - 1, index + 1))


def _is_navigation(block: Block) -> bool:
    content = block.text.content
    if len(content) > LONGEST_LINE or content[:1] == "|" or block.shape in (Shape.TABLE, Shape.HEADING) or (content[-1:] in ENDS and content[:1] != "©"):
        return False
    words = [word for word in _PARTS.split(fold(content)) if word]
    services = sum(1 for word in words if word in _SERVICES or (len(word) > 6 and word.startswith(_LONG_SERVICES)))
    if (services >= 2 and services * 4 >= len(words)) or (services and len(words) <= 6 and "|" in content) or content[:1] == "©":
        return True
    parts = [part.strip() for part in content.split(" | ")]
    return _links(block) or (len(parts) >= 3 and all(0 < len(part) <= 30 for part in parts) and block.shape is Shape.TEXT)


def _links(block: Block) -> bool:
    """Whether a short block is nothing but links."""
    content = block.text.content
    covered = sum(mark.end - mark.start for mark in block.text.marks if mark.kind == "link" or (mark.kind == "a" and block.shape is not Shape.ITEM))
    return bool(covered) and len(content) <= LONGEST_LINE and covered >= 0.8 * len(content.strip("*-–•> "))


def _is_title_of_links(block: Block) -> bool:
    content = block.text.content
    return len(content.split()) <= 4 and content[-1:] not in ENDS


def _listed(blocks: Sequence[Block], pages: Sequence[int]) -> list[int]:
    """A row of short lines, many of them a label with a number, before any prose; most of these labels come again behind it."""
    ends = set(pages)
    if not any(_LABEL.match(block.text.content) for block in blocks[: FRONT + 1]):
        return []
    labels: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        match = _LABEL.match(block.text.content)
        if match:
            labels.setdefault("".join(fold(match[0]).split()).rstrip("."), []).append(index)
    places = sorted((at, key) for key, rows in labels.items() for at in rows)
    if len(places) < 2 * LABELS:
        return []
    first = places[0][0]
    if first > FRONT:
        return []
    known = {_key(block.text.content) for block in blocks[:first]}
    end = first
    label_at = dict(places)
    inside_already: set[str] = set()
    while end < len(blocks) and end not in ends and _is_short(blocks[end]) and (end == first or _key(blocks[end].text.content) not in known):
        label = label_at.get(end)
        if label in inside_already and label == places[0][1]:
            break  # the first label again: here the text begins
        inside_already.add(label or "")
        end += 1
    inside = [key for at, key in places if at < end]
    again = sum(1 for key in inside if labels[key][-1] >= end)
    if len(inside) < LABELS or again * 2 < len(inside) or len(inside) * 4 < end - first or len(set(inside)) * 3 < len(inside) * 2:
        return []
    start = first
    for longest in (3, 1):  # its title, and perhaps a first entry without a number
        if start > 1 and len(blocks[start - 1].text.content.split()) <= longest and _is_short(blocks[start - 1]):
            start -= 1
    return list(range(start, end))


def _is_short(block: Block) -> bool:
    content = block.text.content
    return len(content) <= LONGEST_LINE and (content.rstrip()[-1:] not in ENDS + ",;:，；：" or bool(re.search(_LED, content)))


_LABEL = pattern(r"[^\W\d_]{2,12}\.?\s(?:\d+|[IVXLC]+)\b|第[^\W_]{1,4}[章条條编編]|제\s?\d+\s?[장조]|\d{1,2}\. [^\W\d_]{4,10}\b")
#: labels that a list of contents has at least, and the block before which it begins
LABELS = 4
FRONT = 20
_NUMBERED = r"[(（]?[^\W_]{1,5}[.)）、．]\s?\S|[^\W\d_]{2,12}\.?\s(?:\d+|[IVXLC]+)\b|第|제\s?\d|§"


def _place(keys: Sequence[str], places: dict[str, int], at: int) -> int:
    return max(places.get(keys[at], -1), places.get(_unnumbered(keys[at]), -1))


def _unnumbered(key: str) -> str:
    """A key without the page number that closes it."""
    return key.rstrip("0123456789")
