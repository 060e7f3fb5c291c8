"""What alignment costs: ``python -m tests.bench.align_cost``.

Prints the time of the bilingual report against one bare compilation of the official schema by libxml2 beside it, that of 3,000 sentences in 300
articles against 300 in 30, and, where the package ``galechurch`` is installed, that of length alone on the same input.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from converter import convert
from converter.akn import schema
from converter.akn.units import units
from converter.align import align
from tests import align_gold

ROOT = Path(__file__).resolve().parents[2]
_SENTENCES = (
    ("The Parties shall exchange {} reports on {} every year.", "Hai bên trao đổi {} báo cáo về {} mỗi năm."),
    ("Each Party shall bear its own costs up to {} dollars for {}.", "Mỗi bên tự chịu chi phí tối đa {} đô la cho {}."),
    ("A committee of {} members meets on {}.", "Một ủy ban gồm {} thành viên họp về {}."),
    ("The ministers visited {} schools and discussed {}.", "Các bộ trưởng đã thăm {} trường học và thảo luận về {}."),
)
_SUBJECTS = (
    ("water", "nước"),
    ("trade", "thương mại"),
    ("energy", "năng lượng"),
    ("education", "giáo dục"),
    ("tourism", "du lịch"),
    ("security", "an ninh"),
    ("forests", "rừng"),
)


def made(articles: int) -> tuple[etree._ElementTree, etree._ElementTree]:
    """Two texts of ten sentences an article, every seventeenth sentence missing in the second."""
    sides: tuple[list[str], list[str]] = ([], [])
    for article in range(1, articles + 1):
        sides[0].append(f"§[Article {article}]Rule {article}")
        sides[1].append(f"§[Điều {article}]Quy định {article}")
        for at in range(10):
            number = article * 10 + at
            subject = _SUBJECTS[(number * 5 + article) % len(_SUBJECTS)]
            for side, text in enumerate(_SENTENCES[(number + article) % len(_SENTENCES)]):
                if side == 0 or number % 17:
                    sides[side].append(("¶" if at % 3 == 0 else "") + text.format(13 + number * 7 % 900, subject[side]))
    return align_gold.tree("en", sides[0]), align_gold.tree("vi", sides[1])


def best(run: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds of this process."""
    found = []
    for _ in range(times):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return min(found)


def lengths(pair: tuple[etree._ElementTree, etree._ElementTree]) -> list[list[str]]:
    return [[unit.text for unit in units(tree)] for tree in pair]


def length_alone(pair: tuple[etree._ElementTree, etree._ElementTree]) -> Callable[[], object] | None:
    """An aligner by length alone on the same input, if it is there."""
    try:
        import galechurch  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    one, two = lengths(pair)
    return lambda: galechurch.align(one, two)


def main() -> None:
    work = convert(ROOT / "seeds" / "report-2025-bilingual.txt")
    report = (work.trees["eng"], work.trees["vie"])
    compiled = best(lambda: etree.XMLSchema(etree.parse(schema.path())), 5)
    once = best(lambda: align(*report), 7)
    print(
        f"report of 2025 ({' x '.join(str(len(units(tree))) for tree in report)} units): {once:.3f} s, {once / compiled:.2f} of the schema's {compiled:.3f} s"
    )
    small, large = made(30), made(300)
    first, second = best(lambda: align(*small), 5), best(lambda: align(*large), 3)
    print(f"300 sentences {first:.2f} s, 3,000 sentences {second:.2f} s: {second / first:.1f} times")
    for name, pair, took in (("report", report, once), ("300", small, first)):
        other = length_alone(pair)
        if other is not None:
            alone = best(other, 3)
            print(f"{name}: galechurch {alone:.3f} s, treatymark {took / alone:.1f} times that")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
