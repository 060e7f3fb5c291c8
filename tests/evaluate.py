"""Measures the structure of the documents in tests/gold, and the alignment of its bilingual texts: ``make evaluate``.

A document is ``ID.txt`` or ``ID.md`` with its outline ``ID.outline`` beside it; ID begins with the language ("fr-treaty-rivers",
"x-fr-no-blank-lines"). F1 of a document counts all its nodes; the macro figure is the mean over documents.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import converter
from converter.diagnostics import Severity, TreatymarkError
from converter.languages import language
from tests import align_gold
from tests.structure_gold import COUNTED, GOLD, Count, Score, elements, parse, score

SUFFIXES = (".txt", ".md")
FLOOR = "floor.toml"


@dataclass(frozen=True)
class Result:
    """A document and its figures; ``refused`` says why nothing was written, ``languages`` which were found (alpha-3)."""

    name: str
    score: Score
    languages: tuple[str, ...] = ()
    refused: str = ""

    @property
    def language(self) -> str:
        """The language in the name."""
        return self.name.removeprefix("x-").partition("-")[0]

    @property
    def f1(self) -> float:
        """F1 over all nodes; 0 if nothing was written."""
        return 0.0 if self.refused else self.score.overall.f1

    @property
    def recognised(self) -> bool:
        """Whether the language in the name was found."""
        return language(self.language).alpha3 in self.languages


def documents(folder: Path) -> list[Path]:
    """The documents of a folder that have an outline. Raises FileNotFoundError for an outline without a document."""
    found = []
    for outline in sorted(folder.glob("*.outline")):
        sources = [outline.with_suffix(suffix) for suffix in SUFFIXES if outline.with_suffix(suffix).exists()]
        if len(sources) != 1:
            raise FileNotFoundError(f"{outline}: {len(sources)} documents beside it, not one")
        found.append(sources[0])
    return found


def measure(path: Path) -> Result:
    """Converts a document and compares it with the outline beside it."""
    outline = parse(path.with_suffix(".outline").read_text("utf-8"), f"{path.stem}.outline")
    try:
        work = converter.convert(path)
    except TreatymarkError as error:
        return Result(path.stem, score(outline, (), path.stem), refused=str(error))
    errors = [diagnostic.message for diagnostic in work.diagnostics if diagnostic.gravity is Severity.ERROR]
    trees = list(work.trees.values()) if work.documents else []
    refused = "" if work.documents else "; ".join(errors) or "nothing was written"
    return Result(path.stem, score(outline, elements(trees), path.stem), tuple(work.trees), refused)


def summary(results: Sequence[Result]) -> dict[str, float]:
    """The figures that have a floor. ``leaks`` is the share of noise that was read as structure."""
    total = sum((result.score for result in results), Score())
    return {
        "documents": len(results),
        "macro_f1": _mean(result.f1 for result in results),
        "micro_f1": total.overall.f1,
        "nesting": total.nesting,
        "plain_recall": total.plain.recall,
        "leaks": total.leaks / total.noise if total.noise else 0.0,
        "languages": sum(result.recognised for result in results) / max(1, len(results)),
    }


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def by_language(results: Sequence[Result]) -> dict[str, list[Result]]:
    """The documents of each language."""
    found: dict[str, list[Result]] = {}
    for result in results:
        found.setdefault(result.language, []).append(result)
    return dict(sorted(found.items()))


def below(results: Sequence[Result], floor: dict[str, dict[str, float]]) -> list[str]:
    """What is worse than a floor (``[all]`` by the names of ``summary``, ``[macro_f1]`` by language), as sentences."""
    figures = summary(results)
    languages = {code: _mean(result.f1 for result in group) for code, group in by_language(results).items()}
    found = []
    for name, least in floor.get("all", {}).items():
        if figures[name] > least + 1e-9 if name == "leaks" else figures[name] < least - 1e-9:
            found.append(f"{name} is {figures[name]:.4f}, the floor is {least:.4f}")
    for code, least in floor.get("macro_f1", {}).items():
        if languages.get(code, 0.0) < least - 1e-9:
            found.append(f"macro F1 of {code} is {languages.get(code, 0.0):.4f}, the floor is {least:.4f}")
    return found


def floor_of(results: Sequence[Result]) -> str:
    """A floor file that these results just pass."""
    lines = ["# `make evaluate` fails below these figures; `make evaluate ARGS=--write-floor` writes them, to be done only after a gain.", "[all]"]
    for name, value in summary(results).items():
        lines.append(f"{name} = {value if name == 'documents' else int(value * 1000 + (0.999999 if name == 'leaks' else 1e-6)) / 1000}")
    lines += ["", "[macro_f1]"]
    lines += [f"{code} = {int(_mean(result.f1 for result in group) * 1000 + 1e-6) / 1000}" for code, group in by_language(results).items()]
    return "\n".join(lines) + "\n"


def _row(name: str, count: Count, f1: float, rest: str) -> str:
    return f"{name:34} {count.gold:5} {count.precision:6.3f} {count.recall:6.3f} {f1:6.3f} {rest}"


def _group(name: str, group: Sequence[Result]) -> str:
    total = sum((result.score for result in group), Score())
    remarks = [f"{sum(not r.recognised for r in group)} in another language"] if not all(r.recognised for r in group) else []
    remarks += ["refused: " + result.refused[:80] for result in group if result.refused]
    leaks = f"{total.leaks}/{total.noise}"
    rest = f"{total.nesting:7.3f} {total.plain.recall:6.3f} {leaks:>6} {' '.join(remarks)}"
    return _row(name, total.overall, _mean(result.f1 for result in group), rest).rstrip()


def report(results: Sequence[Result], *, verbose: bool) -> str:
    """The figures as a page: by document, language and kind, and overall; with ``verbose`` each wrong node with its place."""
    head = f" {'nodes':>5} {'prec.':>6} {'recall':>6} {'F1':>6}"
    more = f"{head} {'nesting':>7} {'plain':>6} {'leaks':>6}"
    lines = [f"{'by document':34}{more}"]
    for result in results:
        lines.append(_group(result.name, [result]))
        if verbose:
            lines += [f"    {sentence}" for sentence in result.score.wrong]
    lines += ["", f"{'by language (mean F1)':34}{more}"]
    lines += [_group(f"{code} ({len(group)})", group) for code, group in by_language(results).items()]
    total = sum((result.score for result in results), Score())
    lines += ["", f"{'by kind':34}{head}"]
    for kind in (*COUNTED, "plain"):
        count = total.groups.get(kind, Count())
        if count.gold or count.false:
            lines.append(_row(kind, count, count.f1, "" if kind != "plain" else "(only recall counts)").rstrip())
    figures = summary(results)
    lines += [
        "",
        f"{len(results)} documents: macro F1 {figures['macro_f1']:.3f}, micro F1 {figures['micro_f1']:.3f} "
        f"(precision {total.overall.precision:.3f}, recall {total.overall.recall:.3f}), nesting {figures['nesting']:.3f} of {total.nestable}, "
        f"plain text {figures['plain_recall']:.3f}, noise read as structure {total.leaks} of {total.noise} (kept as text: {total.kept}), "
        f"language {figures['languages']:.3f}",
    ]
    return "\n".join(lines) + "\n"


def values(results: Sequence[Result]) -> object:
    """The same as plain values."""
    return {
        "all": summary(results),
        "languages": {code: summary(group) for code, group in by_language(results).items()},
        "documents": {
            result.name: {**summary([result]), "refused": result.refused, "wrong": result.score.wrong}
            | {kind: vars(count) for kind, count in result.score.groups.items()}
            for result in results
        },
    }


def alignment() -> str:
    """The figures of the bilingual texts: F1 of whole beads (strict), of pairs of sentences (lax), of what is untranslated (null), and wrong rows."""
    from tests.align_gold import Figures

    head = f"{'alignment':34} {'beads':>5} {'strict':>6} {'lax':>6} {'null':>6}  wrong rows (unmarked), rows marked as not sure"
    lines = [head]
    for folder in align_gold.FOLDERS:
        total, count = Figures(), 0
        for name, found in align_gold.measured(folder):
            lines.append(_aligned(name, found))
            total, count = total + found, count + 1
        lines += [_aligned(f"{folder}: {count} texts", total), ""]
    return "\n".join(lines)


def _aligned(name: str, found: align_gold.Figures) -> str:
    rest = f"{found.wrong} ({found.wrong_sure}), {found.unsure} of {found.found}"
    return f"{name:34} {found.true:5} {found.f1:6.3f} {found.lax:6.3f} {found.nulls:6.3f}  {rest}"


def main(arguments: Sequence[str] | None = None, put: Callable[[str], object] = sys.stdout.write) -> int:
    """The command: 1 if a figure is below its floor, 2 if there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="evaluate", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=GOLD, help="documents with outlines (default: tests/gold/structure)")
    parser.add_argument("--only", default="", metavar="TEXT", help="only documents whose name holds this")
    parser.add_argument("--verbose", "-v", action="store_true", help="every wrong node with its place")
    parser.add_argument("--json", action="store_true", help="plain values (of the structure)")
    parser.add_argument("--no-alignment", action="store_true", help="leave the alignment out")
    parser.add_argument("--write-floor", action="store_true", help="write the floor anew from these figures")
    options = parser.parse_args(arguments)
    results = [measure(path) for path in documents(options.folder) if options.only in path.stem]
    if options.json:
        put(json.dumps(values(results), ensure_ascii=False, indent=1) + "\n")
    elif results:
        put(report(results, verbose=options.verbose))
    else:
        put(f"no outlines in {options.folder}\n")
    if not options.no_alignment and not options.json and not options.only:
        put("\n" + alignment())
    if not results:
        return 2
    floor = options.folder / FLOOR
    if options.write_floor and not options.only:
        floor.write_text(floor_of(results), "utf-8")
    faults = below(results, tomllib.loads(floor.read_text("utf-8"))) if floor.exists() and not options.only else []
    for fault in faults:
        print(f"below the floor: {fault}", file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
