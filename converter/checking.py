"""The commands about checking: ``validate``, ``explain`` and ``schema``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from converter.cli import ANY_PATH, STDIN, Session, _print, _put, _stdin
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
@click.option("--quiet", "-q", is_flag=True, help="Show errors only.")
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
    from converter import batch, works

    session = Session(form if form in ("full", "concise") else "concise", verbose=verbose, quiet=quiet, results_on_stdout=True)
    outcomes: Sequence[Outcome] = ()
    with session.guarded("treatymark"):
        if list(paths) == [STDIN]:
            if fix or diff:
                raise click.UsageError("--fix and --diff need files")
            outcomes = batch.together([batch.judge(batch.Task(STDIN, True, level, engine, False), _stdin())])
        else:
            named = works.files(paths)
            if fix or diff:
                from converter import mending

                for line in mending.mend([path for path, _ in named], level=level, write=fix, diff=diff):
                    _print(line, sys.stdout if diff else sys.stderr)
            bar = _Bar(len(named), sys.stderr) if not quiet else None
            outcomes = batch.check(named, level=level, engine=engine, workers=jobs, step=bar.show if bar else None)
            if bar:
                bar.clear()
    _tell(session, outcomes, form)
    least = _ORDER["warning" if strict and fail_level == "error" else fail_level]
    failing = any(_ORDER[one.gravity.value] >= least for outcome in outcomes for one in outcome.found if not outcome.passed_over)
    code = max(session.code, 2 if any(outcome.error for outcome in outcomes) else 0)
    code = code or (1 if failing and not exit_zero else 0)
    if form == "sarif" and (outcomes or session.code == 0):
        from converter import reports

        _put(reports.sarif(outcomes, code).encode("utf-8", "backslashreplace"))
    raise SystemExit(code)


def _tell(session: Session, outcomes: Sequence[Outcome], form: str) -> None:
    """Prints the findings, and the summary for people."""
    if form in ("full", "concise"):
        for outcome in outcomes:
            if outcome.error is not None:
                session.fail(TreatymarkError(outcome.error))
            session.diagnose(outcome.found)
        session.code = 2 if any(outcome.error for outcome in outcomes) else session.code if session.code == 2 else 0
    elif form == "json":
        import json

        from converter import console

        for outcome in outcomes:
            if outcome.error is not None:
                session.fail(TreatymarkError(outcome.error))
        found = [one for outcome in outcomes for one in outcome.found]
        _put((json.dumps(console.data(found), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace"))
    elif form in ("junit", "github"):
        from converter import reports

        _put((reports.junit if form == "junit" else reports.github)(outcomes).encode("utf-8", "backslashreplace"))
    judged = [outcome for outcome in outcomes if outcome.error is None and not outcome.passed_over]
    if form in ("full", "concise") and (judged or session.code < 2):
        foreign = sum(outcome.level == "schema" for outcome in judged)
        valid = sum(outcome.valid for outcome in judged)
        note = f" ({foreign} by the schema alone; --level profile asks for more)" if foreign and not _asked() else ""
        session.say(f"{len(judged)} file{'s' if len(judged) != 1 else ''} checked, {valid} valid{note}")


def _asked() -> bool:
    return click.get_current_context().params.get("level") is not None


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
