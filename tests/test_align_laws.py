"""Law 7: every unit in exactly one bead, order kept, identity on itself, symmetry, nothing forced; and that the search adds up."""

from __future__ import annotations

import math
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from converter.akn.beads import Alignment
from converter.akn.units import units
from converter.align import align, hmm
from tests import align_gold

WRITTEN = {
    "en": ["The ministers met in 2019.", "They agreed.", "Trade grew by 12.5 per cent.", "Why?", "a", "The UNESCO report was read.", "They agreed.", "***"],
    "vi": ["Các bộ trưởng gặp nhau năm 2019.", "Họ đồng ý.", "Thương mại tăng 12,5 phần trăm.", "Tại sao?", "a", "Báo cáo của UNESCO.", "…"],
    "ko": ["장관들은 2019년에 만났다.", "합의하였다.", "무역이 12.5% 증가하였다.", "왜?", "유네스코", "UNESCO 보고서.", "가"],
    "th": ["รัฐมนตรีพบกันในปี 2019", "ตกลง", "12.5", "ทำไม?", "UNESCO", "ก"],
    "und": ["2019", "UNESCO!", "xyz", "12.5 %", "?", "..."],
}


@st.composite
def texts(draw: st.DrawFn, code: str | None = None) -> tuple[str, list[str]]:
    code = code or draw(st.sampled_from(sorted(WRITTEN)))
    marks = st.sampled_from(["", "", "¶", "¶", "¶[1.]", "¶[2.]", "#", "§[3]"])
    front = draw(st.lists(st.sampled_from(["=2019 UNESCO", "@12 March 2019", "=They agreed."]), max_size=2))
    rest = draw(st.lists(st.tuples(marks, st.sampled_from(WRITTEN[code])), max_size=9))
    return code, [*front, *(mark + text for mark, text in rest)]


def rows(alignment: Alignment) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    return {(bead.pivot, bead.other) for bead in alignment}


@settings(max_examples=150)
@given(texts(), texts())
def test_every_unit_stands_in_exactly_one_bead_and_order_is_kept(first: tuple[str, list[str]], second: tuple[str, list[str]]) -> None:
    pivot, other = align_gold.tree(*first), align_gold.tree(*second)
    found = align(pivot, other)
    for tree, ids in ((pivot, [eid for bead in found for eid in bead.pivot]), (other, [eid for bead in found for eid in bead.other])):
        assert sorted(ids) == sorted(unit.eid for unit in units(tree))
    assert [eid for bead in found for eid in bead.pivot] == [unit.eid for unit in units(pivot)]
    place = {unit.eid: at for at, unit in enumerate(units(other))}
    assert all(place[a] < place[b] for a, b in pairwise(eid for bead in found if not bead.moved for eid in bead.other))


@settings(max_examples=100)
@given(texts(), texts())
def test_like_is_only_paired_with_like(first: tuple[str, list[str]], second: tuple[str, list[str]]) -> None:
    pivot, other = align_gold.tree(*first), align_gold.tree(*second)
    kinds = [{unit.eid: unit.kind for unit in units(tree)} for tree in (pivot, other)]
    for bead in align(pivot, other):
        found = {kinds[0][eid] for eid in bead.pivot} | {kinds[1][eid] for eid in bead.other}
        assert len(found) == 1 or (found == {"dateline", "text"} and len(bead.pivot) == len(bead.other) == 1)
        assert bead.pivot or bead.other
        assert len(bead.pivot) <= 1 or len(bead.other) <= 1
        assert 0.0 <= bead.confidence <= 1.0
        assert not (bead.sure and bead.confidence < 0.95)


@settings(max_examples=150)
@given(texts())
def test_a_text_answers_itself(written: tuple[str, list[str]]) -> None:
    one, two = align_gold.tree(*written), align_gold.tree(*written)
    ids = [(unit.eid,) for unit in units(one)]
    assert [(bead.pivot, bead.other) for bead in align(one, two)] == [(eid, eid) for eid in ids]


def test_a_line_said_a_thousand_times_answers_itself() -> None:
    one, two = align_gold.tree("en", ["¶They agreed."] * 1000), align_gold.tree("en", ["¶They agreed."] * 1000)
    assert all(bead.pivot == bead.other for bead in align(one, two))


@settings(max_examples=60)
@given(texts("en"), st.integers(0, 12), st.data())
def test_a_version_with_new_lines_leaves_them_alone(written: tuple[str, list[str]], at: int, data: st.DataObject) -> None:
    code, lines = written
    body = len([line for line in lines if line[0] in "=@"])
    at = min(len(lines), max(body, at))
    new = data.draw(st.sampled_from(["¶Norway sent 77 icebreakers.", "¶A wholly different matter of 1831."]))
    one, two = align_gold.tree(code, lines), align_gold.tree(code, [*lines[:at], new, *lines[at:]])
    found = align(one, two)
    fresh = [unit.eid for unit in units(two) if unit.text == new[1:]]
    assert [bead.other for bead in found if not bead.pivot] == [(fresh[0],)]


@settings(max_examples=100)
@given(texts(), texts())
def test_turned_round_it_says_the_same(first: tuple[str, list[str]], second: tuple[str, list[str]]) -> None:
    pivot, other = align_gold.tree(*first), align_gold.tree(*second)
    assert {bead.turned() for bead in align(pivot, other)} == set(align(other, pivot))


@pytest.mark.parametrize("path", align_gold.PAIRS, ids=lambda path: path.stem)
def test_turned_round_whole_texts_say_the_same(path: Path) -> None:
    gold = align_gold.read(path)
    assert {bead.turned() for bead in align(gold.pivot, gold.other)} == set(align(gold.other, gold.pivot))


@pytest.mark.parametrize("path", align_gold.PAIRS, ids=lambda path: path.stem)
def test_whole_texts_answer_themselves(path: Path) -> None:
    again = align_gold.read(path)
    for one, two in zip((again.pivot, again.other), (align_gold.read(path).pivot, align_gold.read(path).other), strict=True):
        found = align(one, two)
        assert [(bead.pivot, bead.other) for bead in found] == [((unit.eid,), (unit.eid,)) for unit in units(one)]


@settings(max_examples=60)
@given(texts("en"))
def test_text_that_answers_nothing_is_not_forced(written: tuple[str, list[str]]) -> None:
    pivot = align_gold.tree(*written)
    other = align_gold.tree("fr", ["¶Le pont mesure 881 mètres.", "Il porte des arbres.", "¶Les poètes dorment."])
    assert not [bead for bead in align(pivot, other) if bead.pivot and bead.other and bead.sure]


def test_the_order_of_sets_and_the_locale_change_nothing() -> None:
    script = (
        "from tests import align_gold as g; from converter.align import align\n"
        "for path in g.PAIRS:\n    gold = g.read(path); print(align(gold.pivot, gold.other))"
    )
    root = Path(__file__).parent.parent
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1", "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "4242")
        for locale in ("C", "C.UTF-8")
    }
    assert len(runs) == 1


def _everything(n: int, m: int, candidates: list[hmm.Candidate]) -> dict[tuple[tuple[str, int, int, int], ...], float]:
    """Log weights of every way through a trellis, by going through all of them."""
    found: dict[tuple[tuple[str, int, int, int], ...], float] = {}
    step = {
        ("M", "X"): hmm._OPEN, ("M", "Y"): hmm._OPEN, ("X", "X"): hmm._EXTEND, ("Y", "Y"): hmm._EXTEND, ("X", "Y"): hmm._CROSS, ("Y", "X"): hmm._AGAIN,
        ("M", "M"): hmm._STAY, ("X", "M"): hmm._BACK, ("Y", "M"): hmm._BACK,
    }  # fmt: skip

    def go(i: int, j: int, state: str, weight: float, path: tuple[tuple[str, int, int, int], ...]) -> None:
        if (i, j) == (n, m):
            found[path] = weight + step[state, "M"]
            return
        if i < n:
            go(i + 1, j, "X", weight + step[state, "X"], (*path, ("X", i, 0, 0)))
        if j < m:
            go(i, j + 1, "Y", weight + step[state, "Y"], (*path, ("Y", j, 0, 0)))
        for at, one in enumerate(candidates):
            if (one.left, one.right) == (i, j) and i + one.one <= n and j + one.two <= m:
                go(i + one.one, j + one.two, "M", weight + step[state, "M"] + one.score, (*path, ("M", at, 0, 0)))

    go(0, 0, "M", 0.0, ())
    return found


@settings(max_examples=40)
@given(st.integers(1, 3), st.integers(1, 3), st.data())
def test_posteriors_are_those_of_all_paths(n: int, m: int, data: st.DataObject) -> None:
    candidates = [
        hmm.Candidate(i, j, one, two, data.draw(st.floats(-6, 8)))
        for i in range(n) for j in range(m) for one, two in ((1, 1), (1, 2), (2, 1)) if i + one <= n and j + two <= m
    ]  # fmt: skip
    trellis = hmm.Trellis([(0, m)] * (n + 1), candidates)
    ways = _everything(n, m, candidates)
    total = math.fsum(math.exp(weight) for weight in ways.values())
    for at, one in enumerate(candidates):
        share = math.fsum(math.exp(weight) for path, weight in ways.items() if ("M", at, 0, 0) in path) / total
        assert one.share == pytest.approx(share, abs=1e-9)
    for i in range(n):
        share = math.fsum(math.exp(weight) for path, weight in ways.items() if ("X", i, 0, 0) in path) / total
        assert trellis.left_alone[i] == pytest.approx(share, abs=1e-9)
    for j in range(m):
        share = math.fsum(math.exp(weight) for path, weight in ways.items() if ("Y", j, 0, 0) in path) / total
        assert trellis.right_alone[j] == pytest.approx(share, abs=1e-9)

    def expected(path: tuple[tuple[str, int, int, int], ...]) -> float:
        value = 0.0
        for state, at, _, _ in path:
            value += trellis.left_alone[at] if state == "X" else trellis.right_alone[at] if state == "Y" else 0.0
            if state == "M":
                value += candidates[at].share * (candidates[at].one + candidates[at].two)
        return value

    best = trellis.best()
    chosen = [candidates.index(one) for one in best]
    used = sum(one.one for one in best), sum(one.two for one in best)
    lefts = {i for one in best for i in range(one.left, one.left + one.one)}
    rights = {j for one in best for j in range(one.right, one.right + one.two)}
    assert used == (len(lefts), len(rights))
    mine = sum(candidates[at].share * (candidates[at].one + candidates[at].two) for at in chosen)
    mine += sum(trellis.left_alone[i] for i in range(n) if i not in lefts) + sum(trellis.right_alone[j] for j in range(m) if j not in rights)
    assert mine == pytest.approx(max(map(expected, ways)), abs=0.03 * (n + m))  # groups below one in a hundred are not thought of
