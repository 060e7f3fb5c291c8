"""The commands about checking: ``validate``, ``explain`` and ``schema``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from converter.cli import ANY_PATH, STDIN, Session, _colourful, _print, _put, _stdin
from converter.diagnostics import TreatymarkError

if TYPE_CHECKING:
    from converter.reports import Outcome

_ORDER = {"info": 0, "warning": 1, "error": 2}


@click.command()
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@click.option(
    "--level",
    type=click.Choice(["schema", "naming", "profile"]),
    help="How far to go: the official schema, the Naming Convention too, the treaty profile too. Default: profile for files of treatymark, schema for others.",
)
@click.option("--engine", type=click.Choice(["libxml2", "xmlschema", "both"]), default="libxml2", show_default=True, help="Which validator reads the schema.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["full", "concise", "json", "sarif", "junit", "github"]),
    default="full",
    show_default=True,
    help="How findings are printed.",
)
@click.option(
    "--fail-level", type=click.Choice(["info", "warning", "error"]), default="error", show_default=True, help="From which severity on the exit code is 1."
)
@click.option("--strict", is_flag=True, help="The same as --fail-level warning.")
@click.option("--exit-zero", is_flag=True, help="Exit code 0 whatever is found (2 stays for what cannot be read).")
@click.option("--fix", is_flag=True, help="Mend what is mechanical: eIds, missing wrappers, dates.")
@click.option("--diff", is_flag=True, help="Show what --fix changes; without --fix nothing is written.")
@click.option("--jobs", "-j", type=click.IntRange(min=1), metavar="N", help="Processes to use (default: as many as it pays).")
@click.option("--verbose", "-v", is_flag=True, help="Show every finding, with its source line.")
@click.option("--quiet", "-q", is_flag=True, help="Show only what makes the run fail.")
def validate(
    paths: tuple[str, ...],
    level: str | None,
    engine: str,
    form: str,
    fail_level: str,
    strict: bool,
    exit_zero: bool,
    fix: bool,
    diff: bool,
    jobs: int | None,
    verbose: bool,
    quiet: bool,
) -> None:
    """Validate the Akoma Ntoso files in PATHS (files or folders; '-' is stdin)."""
    piped = list(paths) == [STDIN]
    if STDIN in paths and not piped:
        raise click.UsageError("'-' (stdin) stands alone; a file of that name is ./-")
    if (fix or diff) and piped:
        raise click.UsageError("--fix and --diff need files")
    if diff and form not in ("full", "concise"):
        raise click.UsageError(f"--diff prints a diff, --format {form} what a program reads: choose one")
    session = Session("concise", verbose=verbose, quiet=quiet)
    outcomes: list[Outcome] = []
    with session.guarded("treatymark"):
        if piped:
            from converter import batch

            outcomes = batch.together([batch.judge(batch.Task(STDIN, True, level, engine, batch=False, alone=True), _stdin())])
        else:
            outcomes = _judged(paths, level, engine, jobs, fix, diff, quiet=quiet)
    least = _ORDER["warning" if strict and fail_level == "error" else fail_level]
    failing = any(_ORDER[one.gravity.value] >= least for outcome in outcomes for one in outcome.found if not outcome.passed_over)
    code = max(session.code, 2 if any(outcome.error for outcome in outcomes) else 0) or (1 if failing and not exit_zero else 0)
    if quiet:
        outcomes = [outcome._replace(found=[one for one in outcome.found if _ORDER[one.gravity.value] >= least]) for outcome in outcomes]
    if form in ("full", "concise"):
        _tell(session, outcomes, form, asked=level is not None)
    elif session.code == 0:
        _put(_written(outcomes, form, code).encode("utf-8", "backslashreplace"))
    raise SystemExit(code)


def _judged(paths: Sequence[str], level: str | None, engine: str, jobs: int | None, fix: bool, diff: bool, *, quiet: bool) -> list[Outcome]:
    """The outcome of every file that is named; a path that leads nowhere is an outcome too."""
    from converter import batch, works
    from converter.reports import Outcome

    missing: list[Outcome] = []
    named: dict[str, bool] = {}
    for path in paths:
        try:
            for file, explicit in works.files([path]):
                named[file] = named.get(file, False) or explicit
        except TreatymarkError as error:
            missing.append(Outcome(path, error=str(error)))
    if fix or diff:
        from converter import mending

        for line in mending.mend(list(named), level=level, write=fix, diff=diff):
            _print(line, sys.stdout if diff else sys.stderr)
    bar = _Bar(0 if quiet else len(named), sys.stderr)
    found = batch.check(list(named.items()), level=level, engine=engine, workers=jobs, step=bar.show)
    bar.clear()
    return missing + found


def _tell(session: Session, outcomes: Sequence[Outcome], form: str, *, asked: bool) -> None:
    """Prints the findings, and the summary, for people."""
    from converter import console

    for outcome in outcomes:
        if outcome.error is not None:
            session.fail(TreatymarkError(outcome.error))
        for line in console.lines(outcome.found, form, colour=_colourful(sys.stdout), verbose=session.verbose):
            _print(line, sys.stdout)
    judged = [outcome for outcome in outcomes if outcome.error is None and not outcome.passed_over]
    if judged or session.code < 2:
        foreign = sum(outcome.level == "schema" for outcome in judged)
        valid = sum(outcome.valid for outcome in judged)
        note = f" ({foreign} by the schema alone; --level profile asks for more)" if foreign and not asked else ""
        session.say(f"{len(judged)} file{'s' if len(judged) != 1 else ''} checked, {valid} valid{note}")


def _written(outcomes: Sequence[Outcome], form: str, code: int) -> str:
    """The outcomes as a program reads them."""
    from converter import reports

    if form == "sarif":
        return reports.sarif(outcomes, code)
    if form != "json":
        return (reports.junit if form == "junit" else reports.github)(outcomes)
    import json

    from converter import console

    rows: list[dict[str, object]] = []
    for outcome in outcomes:
        rows += [console.failure(outcome.error)] if outcome.error is not None else console.data(outcome.found)
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


class _Bar:
    """How far a long run has come; only on a terminal."""

    def __init__(self, total: int, stream: object) -> None:
        self.total = total
        self.shown = total >= 10 and bool(getattr(stream, "isatty", lambda: False)()) and os.environ.get("TERM") != "dumb"

    def show(self, done: int) -> None:
        """Draws the bar."""
        if self.shown:
            full = 30 * done // self.total
            sys.stderr.write(f"\r[{'#' * full}{' ' * (30 - full)}] {done}/{self.total}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Takes the bar away."""
        if self.shown:
            sys.stderr.write("\r" + " " * (36 + 2 * len(str(self.total))) + "\r")


@click.command()
@click.argument("codes", nargs=-1, metavar="[CODE]...")
def explain(codes: tuple[str, ...]) -> None:
    """Explain what a CODE (TM604 or id-wrong) means: the rule, a bad and a good example. Without CODE: list them all."""
    from converter import explanations
    from converter.diagnostics import Code

    if not codes:
        for code in Code:
            _print(f"{code.code}  {code.severity.value:<8} {code.slug:<18} {code.meaning}", sys.stdout)
        return
    found = [(word, explanations.code_of(word)) for word in codes]
    for word, one in found:
        if one is None:
            from difflib import get_close_matches

            near = get_close_matches(word.lower(), [code.slug for code in Code], 1, 0.5)
            hint = f'; did you mean "{near[0]}"?' if near else "; treatymark explain lists them all"
            raise click.UsageError(f'there is no code "{word[:40]}"{hint}')
    _print("\n".join(explanations.text(code) for _, code in found if code is not None).rstrip("\n"), sys.stdout)


@click.command()
@click.option(
    "--export", "folder", type=click.Path(), metavar="FOLDER", help="Copy the schema, the Schematron, a catalogue and settings for editors to FOLDER."
)
def schema(folder: str | None) -> None:
    """Show where the official schema and the treaty profile are, or export them for editors (oXygen, VS Code)."""
    from converter import exporting

    session = Session("full")
    with session.guarded(folder or "treatymark"):
        if folder is None:
            for name, path in exporting.paths():
                _print(f"{name:<18} {path}", sys.stdout)
        else:
            for path in exporting.export(folder):
                session.say(f"  {path}")
    raise SystemExit(session.code)
