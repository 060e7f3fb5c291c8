"""Prints what validation costs beside a bare libxml2 parse and validation of the same file, and what a second process gains: ratios, no verdict.

Run it with ``python tests/bench/validation.py [megabytes] [seconds]``: the size of the one large file (3), and how long the batch takes on one core (10).
Everything takes turns, so that a busy machine slows all of it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from converter import pipeline, readers  # noqa: E402 (the folder above is where it is)
from converter.akn import identifiers, schema, write  # noqa: E402
from converter.akn.validate import judge  # noqa: E402


def document(size: int) -> bytes:
    """A valid file of the project's own of about so many bytes: a treaty with articles, paragraphs and points."""
    number = max(1, size // 1350)
    articles = [
        f"Article {one}\n\nDuties of keepers\n\n1. The keepers of lighthouse {one} count the ships every night and write them down.\n\n2. They send the\
 list to:\n\n(a) the port;\n\n(b) the commission.\n"
        for one in range(1, number + 1)
    ]
    text = "AGREEMENT ON LIGHTHOUSES\n\nThe Parties,\n\nHave agreed as follows:\n\n" + "\n".join(articles) + "\nDone at Hanoi on 15 January 2020.\n"
    source = readers.read(text.encode(), "treaty.txt", report=lambda diagnostic: None)
    (tree,) = pipeline.convert([source], name="treaty").trees.values()
    return write.serialise(tree)


def bare(data: bytes, whole: etree.XMLSchema) -> None:
    """What libxml2 needs to parse and validate."""
    assert whole.validate(etree.ElementTree(etree.fromstring(data)))


def seconds(data: bytes, whole: etree.XMLSchema) -> list[float]:
    """How long the bare road takes, and how long all levels take, of the same bytes, with the schema compiled in both cases."""
    found = []
    for road in (lambda: bare(data, whole), lambda: judge(data, level="profile", batch=True, alone=True)):
        identifiers._NUMBERS.clear()  # nothing is remembered of the last round
        start = time.perf_counter()
        road()
        found.append(time.perf_counter() - start)
    return found


def one_file(data: bytes, rounds: int = 7) -> None:
    """The best of some rounds of each road."""
    whole = schema.whole()
    rows = [seconds(data, whole) for _ in range(rounds)]
    best = [min(column) for column in zip(*rows, strict=True)]
    print(f"{len(data) / 1e6:.1f} MB: libxml2 {best[0]:.3f} s, all levels {best[1]:.3f} s, {best[1] / best[0]:.2f} times as long")


def batch(data: bytes, length: float, rounds: int = 3) -> None:
    """The command on one process and on two, of so many copies that one process takes some time."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        judge(data, level="profile", batch=True)
        count = max(20, round(length / (time.perf_counter() - start)))
        for number in range(count):
            Path(folder, f"{number}.xml").write_bytes(
                data.replace(b"/lighthouses", f"/lighthouses-{number}".encode()).replace(b'"lighthouses"', f'"lighthouses-{number}"'.encode())
            )
        best = {jobs: float("inf") for jobs in (1, 2)}
        for _ in range(rounds):
            for jobs in best:
                start = time.perf_counter()
                subprocess.run([sys.executable, "-m", "converter", "validate", folder, "--jobs", str(jobs), "--quiet"], cwd=ROOT, check=True)
                best[jobs] = min(best[jobs], time.perf_counter() - start)
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        print(f"{count} files: one process {best[1]:.1f} s, two {best[2]:.1f} s, {best[1] / best[2]:.2f} times as fast ({cores} cores)")


if __name__ == "__main__":
    one_file(document(int(float(sys.argv[1] if len(sys.argv) > 1 else 3) * 1_000_000)))
    batch(document(300_000), float(sys.argv[2]) if len(sys.argv) > 2 else 10.0)
