"""Damages aligned texts on purpose, by chance but the same every time, and keeps the truth of it.

Sentences are lost, joined, parted and moved; blocks and tails are lost; numbers then go on as if nothing had been there, or do not.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from tests.align_gold import Row

#: two sentences as one, by language: what stands between them
_JOINTS = {"vi": ", và ", "fr": " et ", "es": " y ", "ru": ", и ", "ko": ", ", "zh": "，", "ja": "、", "de": " und ", "it": " e ", "pt": " e ", "pl": " i "}
_MARK = re.compile(r"([=@#¶]|§(?=\[))?(\[[^\]]+\])?(.*)", re.S)
_COMMA = re.compile(r"(?:, (?:and |và |y |et )?|; |，|；|、|、)")


def _plain(row: Row) -> bool:
    """Whether a row is one sentence on each side."""
    return not row.name and len(row.left) == len(row.right) == 1 and row.left[0][0] not in "=@#§" and row.right[0][0] not in "=@#§"


def _text(written: str) -> str:
    match = _MARK.fullmatch(written)
    assert match is not None
    return match[3]


def _mark(written: str) -> str:
    return written[: len(written) - len(_text(written))]


def _lose(rows: list[Row], at: int, side: int) -> None:
    """Takes away one side of a row; the paragraph that it began begins with the next sentence."""
    lost = rows[at][side]
    if lost and lost[0].startswith("¶"):
        after = next((row[side] for row in rows[at + 1 :] if row[side]), None)
        if after and not _mark(after[0]):
            after[0] = _mark(lost[0]) + after[0]
    lost.clear()


def drop(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """One sentence is not there on one side."""
    found = [at for at, row in enumerate(rows) if _plain(row)]
    if found:
        _lose(rows, chance.choice(found), chance.randrange(2))


def merge(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """Two sentences of a paragraph are one on one side."""
    found = [at for at in range(len(rows) - 1) if _plain(rows[at]) and _plain(rows[at + 1]) and not any(_mark(cell[0]) for cell in rows[at + 1][:2])]
    if not found:
        return
    at, side = chance.choice(found), chance.randrange(2)
    one, two = rows[at], rows.pop(at + 1)
    joint = _JOINTS.get(codes[side], ", and ")
    first, second = one[side][0].rstrip(".。"), two[side][0]
    one[side][:] = [f"{first}{joint}{second[0].lower()}{second[1:]}"]
    one[1 - side].extend(two[1 - side])


def split(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """A sentence is two on one side, parted at a comma near its middle."""
    found = []
    for at, row in enumerate(rows):
        if _plain(row):
            for side in (0, 1):
                text = row[side][0]
                cuts = [match for match in _COMMA.finditer(text) if 0.3 * len(text) < match.start() < 0.7 * len(text)]
                found += [(at, side, match) for match in cuts]
    if not found:
        return
    at, side, match = chance.choice(found)
    text = rows[at][side][0]
    stop = "。" if codes[side] in ("zh", "ja") else "."
    rest = text[match.end() :]
    rows[at][side][:] = [text[: match.start()] + stop, rest[0].upper() + rest[1:]]


def swap(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """A paragraph of one sentence stands elsewhere on one side, over at least three others."""
    alone = [
        at for at in range(1, len(rows) - 1)
        if _plain(rows[at]) and _begins(rows[at]) and len(rows[at].left[0]) > 40 and all(_mark(cell[0]) for cell in rows[at + 1][:2] if cell)
    ]  # fmt: skip
    if not alone:
        return
    at = chance.choice(alone)
    places = [to for to in range(1, len(rows)) if abs(to - at) > 4 and _begins(rows[to])]
    if not places:
        return
    to = chance.choice(places)
    row, name = rows[at], f"moved:{at}"
    rows[at] = Row(row.left, [], name)
    rows.insert(to, Row([], row.right, name))


def _begins(row: Row) -> bool:
    """Whether a paragraph begins with a row on both sides."""
    return all(cell and cell[0].startswith("¶") for cell in row[:2]) and not row.name


def block(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """Three to six rows in a row are not there on one side."""
    size = chance.randint(3, 6)
    if len(rows) > 3 * size:
        at, side = chance.randrange(1, len(rows) - size), chance.randrange(2)
        for place in range(at, at + size):
            if not rows[place].name:
                _lose(rows, place, side)


def tail(rows: list[Row], chance: random.Random, codes: tuple[str, str]) -> None:
    """The last third of what is there on both sides is not there on one."""
    found = [at for at, row in enumerate(rows) if row.left and row.right]
    side = chance.randrange(2)
    for at in found[-max(1, len(found) // 3) :]:
        _lose(rows, at, side)


Damage = Callable[[list[Row], random.Random, tuple[str, str]], None]
DAMAGES: dict[str, Damage] = {"drop": drop, "merge": merge, "split": split, "swap": swap, "block": block, "tail": tail}


def damaged(rows: Sequence[Row], codes: tuple[str, str], seed: int, damages: Sequence[str], *, renumbered: bool = False) -> list[Row]:
    """A copy of rows with damages done one after the other; ``renumbered`` lets printed numbers go on where something was lost."""
    chance = random.Random(f"{seed} {codes}")
    found = [Row([*row.left], [*row.right], row.name) for row in rows]
    for name in damages:
        DAMAGES[name](found, chance, codes)
    return _renumbered(found) if renumbered else found


_DIGITS = re.compile(r"\d+")


def _renumbered(rows: list[Row]) -> list[Row]:
    """Numbers in Latin digits count on without gaps, points again in each article."""
    for side in (0, 1):
        counted = {"¶": 0, "§": 0}
        for row in rows:
            for at, written in enumerate(row[side]):
                mark = _mark(written)
                if mark[:1] in counted and _DIGITS.search(mark):
                    counted[mark[0]] += 1
                    row[side][at] = _DIGITS.sub(str(counted[mark[0]]), mark, count=1) + _text(written)
                if mark.startswith("§"):
                    counted["¶"] = 0
    return rows


_SAID = (
    ("The Parties shall exchange reports every year.", "Các Bên trao đổi báo cáo hằng năm."),
    ("Each Party bears its own costs.", "Mỗi Bên tự chịu chi phí của mình."),
    ("The competent authorities shall notify each other in writing.", "Các cơ quan có thẩm quyền thông báo cho nhau bằng văn bản."),
    ("Disputes shall be settled by negotiation.", "Tranh chấp được giải quyết bằng thương lượng."),
    ("This Article applies without prejudice to other agreements.", "Điều này không ảnh hưởng đến các hiệp định khác."),
    ("The lantern is kept on the pier.", "Chiếc đèn lồng được giữ trên bến."),
    ("Nothing herein impairs the foregoing.", "Không gì ở đây làm tổn hại điều nêu trên."),
)
_HEADINGS = (("Scope", "Phạm vi"), ("Reports", "Báo cáo"), ("Costs", "Chi phí"), ("Miscellany", "Linh tinh"))


def repeated(seed: int, *, shifted: bool) -> list[Row]:
    """A treaty in English and Vietnamese of 24 articles that say the same seven things over and over; ``shifted`` leaves an article out and counts on."""
    chance = random.Random(seed)
    gone = chance.randint(4, 16) if shifted else 99
    rows = []
    for article in range(1, 25):
        heading = _HEADINGS[article % 4]
        rows.append(Row([f"§[Article {article}]{heading[0]}"], [] if article == gone else [f"§[Điều {article - (article > gone)}]{heading[1]}"]))
        for number in range(1, 4):
            said, lost = chance.choice(_SAID), chance.random()
            rows.append(
                Row(
                    [] if 0.04 <= lost < 0.08 and article != gone else [f"¶[{number}.]{said[0]}"],
                    [] if lost < 0.04 or article == gone else [f"¶[{number}.]{said[1]}"],
                )
            )
    return rows
