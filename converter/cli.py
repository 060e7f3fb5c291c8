"""The command line: paths, exit codes and printing; it decides nothing about documents.

Exit codes: 0 done, 1 a finding of level error (with --strict also a warning), 2 wrong use or something that cannot be read or written;
as in a shell 130 if the run was interrupted, 141 if nobody reads on what it writes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NoReturn

import click

from converter.diagnostics import Diagnostic, DocumentError, Severity, TreatymarkError
from converter.version import __version__

if TYPE_CHECKING:
    from converter.bilingual import Result
    from converter.jobs import Job
    from converter.pipeline import Conversion

STDIN = "-"
#: whether a file can be read is found out when it is, and said in one line
ANY_PATH = click.Path(allow_dash=True, readable=False)
INTERRUPTED = 130
UNREAD = 141


class Session:
    """What one run of a command says, and the exit code it comes to."""

    def __init__(self, form: str, *, strict: bool = False, verbose: bool = False, quiet: bool = False, results_on_stdout: bool = False) -> None:
        self.form = form
        self.strict = strict
        self.verbose = verbose
        self.quiet = quiet
        self.stream = sys.stdout if results_on_stdout else sys.stderr
        self.rows: list[dict[str, object]] = []  # what --format json prints
        self.code = 0

    def say(self, line: str) -> None:
        """A line for the person who runs the command."""
        if not self.quiet and self.form != "json":
            _print(line, sys.stderr)

    def diagnose(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Prints findings, and remembers what they mean for the exit code."""
        failing = [found for found in diagnostics if found.gravity is Severity.ERROR or (self.strict and found.gravity is Severity.WARNING)]
        if failing:
            self.code = max(self.code, 1)
        if self.quiet:
            diagnostics = failing
        if not diagnostics:
            return
        from converter import console

        if self.form == "json":
            self.rows += console.data(diagnostics)
            return
        for line in console.lines(diagnostics, self.form, colour=_colourful(self.stream), verbose=self.verbose):
            _print(line, self.stream)

    def fail(self, error: BaseException) -> None:
        """One clear line for what gave no result; the run may go on with the next file."""
        from converter import console

        if self.form == "json":
            self.rows.append(console.failure(str(error)))
        else:
            _print(f"error: {console.plain(str(error))}", sys.stderr)
        self.code = max(self.code, 1 if isinstance(error, DocumentError) else 2)

    @contextmanager
    def guarded(self, name: str) -> Iterator[None]:
        """Runs a part of the work; whatever goes wrong in it is one line and exit code 2."""
        try:
            yield
        except TreatymarkError as error:
            self.fail(error)
        except click.ClickException:
            raise
        except (MemoryError, RecursionError):
            self.fail(TreatymarkError(f"{name}: too large or too deeply nested"))
        except Exception as error:
            if os.environ.get("TREATYMARK_TRACEBACK"):
                raise
            text = " ".join(str(error).split())[:200]
            self.fail(TreatymarkError(f"{name}: this should not happen, please report it ({type(error).__name__}: {text})"))

    def end(self) -> NoReturn:
        """Prints the findings as JSON, if that is wanted, and leaves."""
        if self.form == "json":
            import json

            _print(json.dumps(self.rows, ensure_ascii=False, indent=1), self.stream)
        raise SystemExit(self.code)


def _colourful(stream: Any) -> bool:
    return stream is not None and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and bool(stream.isatty())


def _print(line: str, stream: Any) -> None:
    """A line, whatever the encoding of the stream. What cannot be said on stderr is said by the exit code alone."""
    if stream is None:  # closed
        if sys.stderr is not None:
            raise SystemExit(_unwritable(None))
        return
    try:
        try:
            stream.write(line + "\n")
        except UnicodeEncodeError:
            encoding = stream.encoding or "ascii"
            stream.write((line + "\n").encode(encoding, "backslashreplace").decode(encoding))
    except OSError as error:
        if stream is sys.stdout:
            raise SystemExit(_unwritable(error)) from None


def _put(data: bytes) -> None:
    """A result on stdout, byte for byte."""
    if sys.stdout is None:
        raise SystemExit(_unwritable(None))
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        raise SystemExit(_unwritable(error)) from None


def _unwritable(error: OSError | None) -> int:
    """The exit code of a run whose result cannot be written. It is silent if nobody reads on, else there is one clear line."""
    if isinstance(error, BrokenPipeError):
        return UNREAD
    why = (error.strerror or str(error)).lower() if error is not None else "it is closed"
    _print(f"error: standard output cannot be written ({why})", sys.stderr)
    return 2


def _stdin() -> bytes:
    """What comes on stdin. Raises TreatymarkError if it cannot be read or is too much."""
    from converter import readers

    if sys.stdin is None:
        raise TreatymarkError("standard input cannot be read (it is closed)")
    try:
        data = sys.stdin.buffer.read(readers.LIMIT + 1)
    except OSError as error:
        raise TreatymarkError(f"standard input cannot be read ({(error.strerror or str(error)).lower()})") from None
    if len(data) > readers.LIMIT:
        raise TreatymarkError(f"stdin: larger than {readers.LIMIT // 1024 // 1024} MiB")
    return data


def _options(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decorate(function: Any) -> Any:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


_REPORTING = (
    click.option("--strict", is_flag=True, help="Let warnings count as errors (exit code 1)."),
    click.option("--format", "form", type=click.Choice(["full", "concise", "json"]), default="full", help="How findings are printed."),
    click.option("--verbose", "-v", is_flag=True, help="Show every finding, with its source line."),
    click.option("--quiet", "-q", is_flag=True, help="Show errors only."),
)
_READING = (
    click.option("--from", "source_format", metavar="FORMAT", help="Format of the sources: text or markdown (else the file name tells)."),
    click.option("--encoding", metavar="NAME", help="Encoding of the sources (else UTF-8, a byte order mark, or a guess with a warning)."),
    click.option("--together", is_flag=True, help="All sources are one work, one file for each language."),
)
_WRITING = (
    click.option("--output", "-o", type=ANY_PATH, default="output", show_default=True, metavar="FOLDER", help="Where to write ('-': stdout)."),
    click.option("--force", is_flag=True, help="Overwrite files that were changed since they were written."),
)


def main() -> NoReturn:
    """What the command ``treatymark`` runs: ``commands``, with two economies that are felt in a cold start.

    Few collections of garbage, since nearly nothing becomes garbage; and no taking down of the interpreter piece by piece.
    """
    import gc

    gc.set_threshold(100_000, 20, 20)
    code = _run()
    with suppress(OSError, AttributeError):  # a stream that is closed is None
        sys.stderr.flush()
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        code = code or _unwritable(error)
    os._exit(code if isinstance(code, int) else 1 if code else 0)


def _run() -> object:
    """Runs the command that was called; the exit code it comes to."""
    try:
        return commands.main(prog_name="treatymark", standalone_mode=False)
    except SystemExit as leaving:
        return leaving.code
    except click.Abort:  # what click makes of Ctrl-C
        return INTERRUPTED
    except click.ClickException as error:
        with suppress(OSError, AttributeError):
            error.show()
        return error.exit_code
    except OSError as error:  # click could not print the help, or the version
        return _unwritable(error)


class _Commands(click.Group):
    """Loads the commands about checking when one of them is wanted, so that the others start as fast without them."""

    checking = ("explain", "schema", "validate")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, by name."""
        return sorted([*super().list_commands(ctx), *self.checking])

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """A command by its name."""
        if name not in self.checking:
            return super().get_command(ctx, name)
        from importlib import import_module

        found: click.Command = getattr(import_module("converter.checking"), name)
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="treatymark")
def commands() -> None:
    """Joint statements and treaties as Akoma Ntoso, Markdown and HTML."""


@commands.command()
@click.argument("sources", nargs=-1, required=True, type=ANY_PATH)
@_options(*_WRITING)
@click.option("--to", "editions", multiple=True, type=click.Choice(["xml", "md", "html"]), help="Only this edition (may be repeated).")
@click.option("--lang", metavar="CODE", help="On stdout: which language of a work that has several (alpha-3 code).")
@click.option("--beads", type=ANY_PATH, metavar="FILE", help="An alignment that a person has reviewed (else NAME.beads.tsv beside the source).")
@_options(*_READING, *_REPORTING)
def convert(
    sources: tuple[str, ...],
    output: str,
    force: bool,
    editions: tuple[str, ...],
    lang: str | None,
    beads: str | None,
    source_format: str | None,
    encoding: str | None,
    together: bool,
    strict: bool,
    form: str,
    verbose: bool,
    quiet: bool,
) -> None:
    """Convert SOURCES (files or folders of .txt and .md; '-' is stdin) to every edition.

    A file NAME.yaml beside NAME.txt may say what the text does not. NAME.en.txt and NAME.vi.txt are one work.
    """
    from converter import jobs

    session = Session(form, strict=strict, verbose=verbose, quiet=quiet)
    piped = [source for source in sources if source == STDIN]
    to_stdout = output == STDIN or (bool(piped) and _is_default("output"))
    if piped and len(sources) > 1:
        raise click.UsageError("'-' stands alone")
    _check_stdout(to_stdout, editions, lang)
    with session.guarded("treatymark"):
        if piped:
            plan, data = [jobs.Job(("stdin",), "stdin")], [_stdin()]
        else:
            plan, data = jobs.plan(sources, together=together), None
        if to_stdout and len(plan) > 1:
            raise click.UsageError("on stdout there is room for one work")
        if beads is not None:
            if len(plan) > 1:
                raise click.UsageError("--beads is about one work")
            plan = [plan[0]._replace(beads=beads)]
        for job in plan:
            with session.guarded(job.paths[0]):
                work = jobs.run(job, format=source_format or ("text" if piped else None), encoding=encoding, data=data)
                _finish(session, work)
                if to_stdout:
                    if work.documents:
                        _put(_chosen(work, editions[0], lang))
                elif work.documents:
                    _write(session, job, work, output, editions, force)
    session.end()


def _check_stdout(wanted: bool, editions: tuple[str, ...], lang: str | None) -> None:
    """Raises UsageError unless the options say what is wanted on stdout, or nothing of it."""
    if wanted and len(editions) != 1:
        raise click.UsageError("on stdout there is room for one edition: name it with --to")
    if lang is not None and not wanted:
        raise click.UsageError("--lang chooses what is written to stdout; add -o -")


def _is_default(name: str) -> bool:
    source = click.get_current_context().get_parameter_source(name)
    return source is not None and source.name == "DEFAULT"


def _finish(session: Session, work: Conversion) -> None:
    """Prints what there is to say about a conversion, and its summary line."""
    session.diagnose(work.diagnostics)
    names = ", ".join(source.name for source in work.sources)
    from converter import console

    summary = "; ".join(ledger.summary() for ledger in work.ledgers)
    found = console.tally({severity: work.count(severity) for severity in Severity})
    session.say(console.plain(f"{names}: {summary}" + (f"; {found}" if found else "") + ("" if work.documents else "; nothing was written")))


def _write(session: Session, job: Job, work: Conversion, folder: str, editions: tuple[str, ...], force: bool) -> None:
    from converter import output

    files = work.files(editions or ("xml", "md", "html"))
    removed = output.Folder(folder, force=force).write(job.name, files, whole=not editions)
    _list(session, folder, files, removed)


def _list(session: Session, folder: str, written: Iterable[str], removed: Iterable[str]) -> None:
    """Names the files that were written and those that were removed."""
    for name in written:
        session.say(f"  {os.path.join(folder, name)}")
    for name in removed:
        session.say(f"  removed: {os.path.join(folder, name)}")


def _chosen(work: Conversion, edition: str, lang: str | None) -> bytes:
    """The one file that goes to stdout."""
    files = work.files((edition,))
    codes = list(work.documents)
    if lang is None and len(codes) > 1:
        raise TreatymarkError(f"{work.name}: the work is in {', '.join(codes)}; choose with --lang")
    code = lang or codes[0]
    if code not in codes:
        raise TreatymarkError(f'{work.name}: there is no language "{code}" (there is {", ".join(codes)})')
    return files[f"{work.name}.{code}.{edition}"]


@commands.command()
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@_options(*_WRITING)
@click.option("--to", "editions", multiple=True, type=click.Choice(["md", "html"]), help="Only this edition (may be repeated).")
@click.option("--lang", metavar="CODE", help="On stdout: which language of a work that has several (alpha-3 code).")
@click.option("--quiet", "-q", is_flag=True, help="Show errors only.")
def render(paths: tuple[str, ...], output: str, force: bool, editions: tuple[str, ...], lang: str | None, quiet: bool) -> None:
    """Render Akoma Ntoso PATHS, written by anybody, as Markdown and HTML. A manifest finds its expressions beside it."""
    from converter import output as folders
    from converter import pipeline, works

    session = Session("full", quiet=quiet)
    piped = list(paths) == [STDIN]
    to_stdout = output == STDIN or (piped and _is_default("output"))
    _check_stdout(to_stdout, editions, lang)
    with session.guarded("treatymark"):
        if piped:
            tree = works.parse(_stdin(), "stdin")
            if not works.is_akn(tree):
                raise DocumentError("stdin: not an Akoma Ntoso 3.0 document")
            found = [works.Work("stdin", {works.language(tree): tree})]
        else:
            found = works.load(paths)
        if not found:
            raise TreatymarkError(f"{paths[0]}: no Akoma Ntoso file in this folder")
        seen: dict[str, str] = {}
        for work in found:
            for code in (*work.trees, ""):
                key = folders.key_of(f"{folders.safe_name(work.name)}.{code}")
                if (code or work.manifest is not None) and seen.setdefault(key, work.name) is not work.name:
                    raise TreatymarkError(f'two works would be written as "{work.name}"; nothing was written')
        for work in found:
            if work.note:
                session.say(work.note)
            with session.guarded(work.name):
                files = pipeline.render(folders.safe_name(work.name), work.manifest, work.trees, editions or ("md", "html"))
                if to_stdout:
                    if len(found) > 1:
                        raise TreatymarkError("on stdout there is room for one work")
                    wanted = [name for name in files if not lang or name.endswith(f".{lang}.{editions[0]}")]
                    if len(wanted) != 1:
                        raise TreatymarkError(f"{work.name}: the work is in {', '.join(work.trees)}; choose with --lang")
                    _put(files[wanted[0]])
                else:
                    # what is rendered of one expression, or in one form, says nothing about the files of the others
                    whole = work.manifest is not None and not editions
                    removed = folders.Folder(output, force=force).write(f"{folders.safe_name(work.name)} (rendered)", files, whole=whole)
                    _list(session, output, files, removed)
    session.end()


@commands.command()
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@click.option("--output", "-o", type=ANY_PATH, default=None, metavar="FOLDER", help="Where to write ('-': stdout, as --to and --review do without it).")
@click.option("--force", is_flag=True, help="Overwrite files that were changed since they were written.")
@click.option("--to", "to", type=click.Choice(["tmx", "xliff", "tsv", "tei"]), help="Write the alignment in this format instead of the expressions.")
@click.option("--review", "wanted", is_flag=True, help="Write the table in which a person corrects the alignment, for --beads.")
@click.option("--beads", type=ANY_PATH, metavar="FILE", help="Such a table: its decided rows outrank the aligner.")
@_options(*_REPORTING)
def align(
    paths: tuple[str, ...],
    output: str | None,
    force: bool,
    to: str | None,
    wanted: bool,
    beads: str | None,
    strict: bool,
    form: str,
    verbose: bool,
    quiet: bool,
) -> None:
    """Align the Akoma Ntoso expressions PATHS (or those of one manifest), written by anybody; the first is the pivot.

    Without --to and --review the expressions are written with their beads, with a manifest and the side-by-side page.
    """
    from converter import bilingual

    if to and wanted:
        raise click.UsageError("--to and --review exclude each other")
    export = bool(to or wanted)
    if output == STDIN and not export:
        raise click.UsageError("on stdout there is room for one file: choose --to or --review")
    session = Session(form, strict=strict, verbose=verbose, quiet=quiet)
    with session.guarded("treatymark"):
        expressions = bilingual.load(paths)
        result = bilingual.run(expressions, bilingual.decisions(beads) if beads is not None else ())
        session.diagnose(result.diagnostics)
        files = _aligned_files(session, result, to, wanted)
        if export and output in (None, STDIN):
            _put(next(iter(files.values())))
        elif files:
            from converter import output as folders

            name = folders.safe_name(expressions.name)
            removed = folders.Folder(output or "output", force=force).write(f"{name} (aligned)", files, whole=not export)
            _list(session, output or "output", files, removed)
    session.end()


def _aligned_files(session: Session, result: Result, to: str | None, wanted: bool) -> dict[str, bytes]:
    """What an alignment is written as, by file name; nothing if the expressions would not be valid."""
    from converter import output as folders

    name = folders.safe_name(result.expressions.name)
    if wanted:
        from converter.align import review

        return {f"{name}.beads.tsv": review.write(result.aligned)}
    if to:
        from converter.align import exchange

        return {f"{name}.{exchange.SUFFIXES[to]}": exchange.export(result.aligned, to)}
    from converter import pipeline
    from converter.akn import validate as akn
    from converter.akn import write

    files = {f"{name}.{code}.xml": write.serialise(tree) for code, tree in result.expressions.trees.items()}
    files[f"{name}.edition.xml"] = write.serialise(result.manifest)
    faults = [found._replace(file=file) for file, data in files.items() for found in akn.validate(data, level="schema")]
    session.diagnose(faults)
    if any(found.gravity is Severity.ERROR for found in faults):
        return {}
    return files | pipeline.render(name, result.manifest, result.expressions.trees, ("html",))


@commands.command()
@click.argument("folder", type=ANY_PATH, default="seeds")
@click.option("--output", "-o", type=ANY_PATH, default="output", show_default=True, metavar="FOLDER", help="Where to write.")
@click.option("--force", is_flag=True, help="Overwrite files that were changed since they were written.")
@_options(*_READING, *_REPORTING)
def publish(
    folder: str,
    output: str,
    force: bool,
    source_format: str | None,
    encoding: str | None,
    together: bool,
    strict: bool,
    form: str,
    verbose: bool,
    quiet: bool,
) -> None:
    """Convert every source in FOLDER (default: seeds) and write an index page. One bad file never stops the rest."""
    from converter import jobs, pipeline
    from converter import output as folders
    from converter.editions import site

    if STDIN in (folder, output):
        raise click.UsageError("publish goes from a folder to a folder; for streams there is convert")
    session = Session(form, strict=strict, verbose=verbose, quiet=quiet)
    with session.guarded(folder):
        plan = jobs.plan([folder], together=together)
        target = folders.Folder(output, force=force)
        entries = []
        removed: list[str] = []
        failed: set[str] = set()
        for job in plan:
            failed.add(job.name)
            with session.guarded(job.paths[0]):
                work = jobs.run(job, format=source_format, encoding=encoding)
                _finish(session, work)
                if work.documents:
                    files = work.files(index=INDEX_PAGE)
                    if any(folders.key_of(name) == INDEX_PAGE for name in files):
                        raise TreatymarkError(f"{job.paths[0]}: its page would be {INDEX_PAGE}, which is the index of the folder; rename the source")
                    removed += target.write(job.name, files)
                    leads = pipeline.links(job.name, work.manifest_tree, work.trees, pipeline.EDITIONS, "")
                    entries.append(site.Entry(next(iter(work.trees.values())), leads))
                    failed.discard(job.name)
        target.write(INDEX, {INDEX_PAGE: site.index(entries).encode()})
        removed += target.publish({job.name for job in plan} | {INDEX})
        _list(session, output, (), removed)
        session.say(f"{len(plan) - len(failed)} of {len(plan)} published in {output}")
    session.end()


#: what the record of an output folder calls the pages that belong to no single work
INDEX = "(index)"
INDEX_PAGE = "index.html"


@commands.command()
@click.argument("sources", nargs=-1, required=True, type=ANY_PATH)
@click.option("--stage", type=click.Choice(["blocks", "readings", "tree", "alignment", "ledger"]), default="tree", show_default=True, help="What to show.")
@click.option("--why", is_flag=True, help="Show why each block was read as it was.")
@click.option("--line", type=click.IntRange(min=1), metavar="N", help="Show why line N was read as it was.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to show it.")
@_options(*_READING)
def inspect(
    sources: tuple[str, ...], stage: str, why: bool, line: int | None, form: str, source_format: str | None, encoding: str | None, together: bool
) -> None:
    """Show what a stage of the conversion decided about SOURCES, and why. Nothing is written."""
    from converter import inspection, jobs

    explained = why or line is not None
    if explained and not (stage == "readings" or _is_default("stage")):
        raise click.UsageError("--why and --line explain the readings, no other stage")
    stage = "readings" if explained else stage
    session = Session("full", quiet=True)
    shown: list[object] = []
    with session.guarded("treatymark"):
        piped = list(sources) == [STDIN]
        plan = [jobs.Job(("stdin",), "stdin")] if piped else jobs.plan(sources, together=together)
        data = [_stdin()] if piped else None
        for job in plan:
            with session.guarded(job.paths[0]):
                work = jobs.run(job, format=source_format or ("text" if piped else None), encoding=encoding, until=stage, data=data)
                if any(not ledger.closes for ledger in work.ledgers):
                    session.code = max(session.code, 1)
                if form == "json":
                    shown.append(inspection.reasons(work, line) if explained else inspection.values(work, stage))
                else:
                    _put((inspection.why(work, line) if explained else inspection.show(work, stage)).encode("utf-8", "backslashreplace"))
    if form == "json":
        import json

        _put(json.dumps(shown, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace") + b"\n")
    session.end()
