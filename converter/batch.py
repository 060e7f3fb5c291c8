"""Judges many files: on every core, in the order they were named, none hidden by another; then what the files of a work say together."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

from converter import jobs, works
from converter.akn import validate as akn
from converter.akn.coherence import Summary
from converter.diagnostics import Code, Diagnostic, TreatymarkError
from converter.reports import Outcome

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

#: from so many files on, the whole schema is compiled once instead of a part for each
_MANY = 20
#: bytes from which a second process pays for its start
_HEAVY = 2_000_000


class Task(NamedTuple):
    """One file to judge, and how."""

    path: str
    explicit: bool
    level: str | None
    engine: str
    batch: bool
    alone: bool


class Judged(NamedTuple):
    """What a worker sends back: the outcome, and what the file says about its work."""

    outcome: Outcome
    summary: Summary | None = None


def judge(task: Task, data: bytes | None = None) -> Judged:
    """Judges one file; whatever goes wrong in it is said in its outcome."""
    name = "stdin" if data is not None else task.path
    try:
        if not task.explicit and os.path.exists(task.path) and not os.path.isfile(task.path):
            raise TreatymarkError(f"{task.path}: not a file")  # a pipe would be waited for without end
        content = jobs.bytes_of(task.path) if data is None else data
        if not task.explicit and not works.claims_akn(content):
            return Judged(Outcome(name, [Diagnostic(Code.SKIPPED, "not Akoma Ntoso; passed over", file=name)], passed_over=True))
        verdict = akn.judge(content, level=task.level, engine=task.engine, batch=task.batch, alone=task.alone)
        found = [diagnostic._replace(file=name) for diagnostic in verdict.found]
        return Judged(Outcome(name, found, level=verdict.level), verdict.summary)
    except TreatymarkError as error:
        return Judged(Outcome(name, error=str(error)))
    except (MemoryError, RecursionError):
        return Judged(Outcome(name, error=f"{name}: too large or too deeply nested"))
    except Exception as error:
        if os.environ.get("TREATYMARK_TRACEBACK"):
            raise
        text = " ".join(str(error).split())[:200]
        return Judged(Outcome(name, error=f"{name}: this should not happen, please report it ({type(error).__name__}: {text})"))


def check(
    named: Sequence[tuple[str, bool]],
    *,
    level: str | None = None,
    engine: str = "libxml2",
    workers: int | None = None,
    step: Callable[[int], None] | None = None,
) -> list[Outcome]:
    """The outcome of each file, in order. ``workers`` is the number of processes (None: as many as it pays); ``step`` hears how many are done."""
    tasks = [Task(path, explicit, level, engine, len(named) >= _MANY, len(named) == 1) for path, explicit in named]
    judged: list[Judged] = []
    for one in _judged(tasks, _workers(tasks, workers)):
        judged.append(one)
        if step is not None:
            step(len(judged))
    return together(judged)


def _workers(tasks: Sequence[Task], wanted: int | None) -> int:
    if wanted is not None:
        return max(1, min(wanted, len(tasks)))
    if len(tasks) < 2:
        return 1
    size = 0
    for task in tasks:
        try:
            size += os.path.getsize(task.path)
        except OSError:
            continue
    heavy = size * (20 if tasks[0].engine != "libxml2" else 1) > _HEAVY
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, len(tasks)) if heavy else 1


def _judged(tasks: Sequence[Task], workers: int) -> Iterator[Judged]:
    if workers == 1:
        yield from map(judge, tasks)
        return
    if tasks[0].batch:
        from converter.akn import schema

        schema.whole()  # compiled before the processes part, where they share memory
    with _pool(workers) as pool:
        pending = [pool.submit(judge, task) for task in tasks]
        for task, future in zip(tasks, pending, strict=True):
            try:
                yield future.result()
            except BrokenExecutor:  # a process was killed, by this file or by one beside it: each has one more try, alone
                yield _alone(task)


def _alone(task: Task) -> Judged:
    try:
        with _pool(1) as pool:
            return pool.submit(judge, task).result()
    except BrokenExecutor:
        return Judged(Outcome(task.path, error=f"{task.path}: the process that read it was killed (out of memory?)"))


def _pool(workers: int) -> ProcessPoolExecutor:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    return ProcessPoolExecutor(workers, mp_context=context)


def together(judged: Sequence[Judged]) -> list[Outcome]:
    """The outcomes, with what the files of each work say together added to the file that it is about. Only files of one folder are compared."""
    from converter.akn import coherence

    outcomes = [one.outcome for one in judged]
    folders: dict[str, list[int]] = {}
    for number, one in enumerate(judged):
        if one.summary is not None:
            folders.setdefault(os.path.dirname(one.outcome.file), []).append(number)
    for members in folders.values():
        faults: dict[int, list[coherence.Fault]] = {}
        for fault in coherence.compare([judged[number].summary for number in members]):
            at = members[fault.file]
            if fault.code is not Code.MANIFEST or not _beside(outcomes[at].file, fault.subject):
                faults.setdefault(at, []).append(fault)
        for at, rows in faults.items():
            outcome = outcomes[at]
            try:
                data = jobs.bytes_of(outcome.file)
            except TreatymarkError:  # gone since it was read
                continue
            added = akn.placed(data, [(fault.code, fault.element, fault.message, fault.attribute, fault.expected) for fault in rows])
            outcomes[at] = outcome._replace(found=[*outcome.found, *(one._replace(file=outcome.file) for one in added)])
    return outcomes


def _beside(manifest: str, iri: str) -> bool:
    """Whether the expression that a manifest names is in a file beside it, though not among those to judge."""
    folder = os.path.dirname(os.path.abspath(manifest))
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        path = os.path.join(folder, name)
        if name.endswith(".xml") and os.path.isfile(path) and os.path.abspath(manifest) != path:
            try:
                if f'value="{iri}"'.encode() in jobs.bytes_of(path):
                    return True
            except TreatymarkError:
                continue
    return False
