"""The command line: `dlp --site DIR COMMAND`. Commands are loaded when they are called, so that help costs no imports.

Each command is one file here, `dlp/cli/NAME.py`, with `app` (a group, `dlp.cli.commands`) or `command`. A command imports its heavy
parts inside its functions. Exit codes are the contract's; a ConfigError is one line on standard error and exit 2.
"""

from __future__ import annotations

from dlp import steady  # isort: skip  signals, before the rest takes its time

import errno
import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from dlp.cli.explaining import first, in_korean, option_in_korean, root
from dlp.cli.wide_help import Page
from dlp.language import LANGUAGES, speak, tr
from dlp.texts.english_help import HELP


def _listings() -> dict[str, str]:
    """Listings that are commands of their own, whose first word names no group: a file each, which says what it is in the first line of its docstring."""
    folder = Path(__file__).parents[1] / "listings"
    found = {}
    for path in sorted(folder.glob("[a-z]*.py")):
        if path.stem.partition("_")[0] in HELP:
            continue
        with path.open(encoding="utf-8") as file:
            found[path.stem.replace("_", "-")] = file.readline().strip().strip('"')
    return found


COMMANDS: Final = {**{word: first(said) for word, said in HELP.items() if " " not in word}, **_listings()}


class _Lazy(click.Group):
    context_class = Page

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return command_named(cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()  # while there is somebody to say that it does not go
        except BrokenPipeError:  # who read us has seen enough: what would have been found is not known, so this is no 0 and no 1
            from dlp.show.rows import closed

            closed()
            raise SystemExit(2) from None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        if incomplete.startswith("-"):
            return click.Command.shell_complete(self, ctx, incomplete)
        return [CompletionItem(name) for name in COMMANDS if name.startswith(incomplete)]  # none is loaded for it

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(root())

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = filter(None, (one.get_help_record(ctx) for one in self.get_params(ctx)))
        with formatter.section("Options"):
            formatter.write_dl([(names, option_in_korean(text)) for names, text in records])
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, in_korean(name) or said) for name, said in COMMANDS.items()])


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--site", type=click.Path(path_type=Path), multiple=True, help="Site folder (else $DLP_SITE, else ./site).")
@click.option(
    "--lang", type=click.Choice(LANGUAGES), default=None, help="Language of tables and messages (else $DLP_LANG, else ko)."
)
@click.version_option(package_name="foi-dlp", prog_name="dlp")
@click.pass_context
def cli(ctx: click.Context, site: tuple[Path, ...], lang: str | None) -> None:
    if lang is not None:
        speak(lang)
    elif (asked := os.environ.get("DLP_LANG", "ko")) not in LANGUAGES:
        raise click.UsageError(f"DLP_LANG={asked}: must be one of {', '.join(LANGUAGES)}")
    if len(site) > 1:  # sudo allows `dlp --site THIS *`: a second one would be another site
        raise click.UsageError("--site stands here twice")
    ctx.obj = site[0] if site else Path(os.environ.get("DLP_SITE") or "site")


def command_named(name: str) -> click.Command:
    """A command of the program, loaded: a file of this folder, with what `dlp.listings` adds to a group, or a listing."""
    from dlp.cli.commands import Commands, Deed, listed, made

    module: Any = import_module(f"{'dlp.cli' if name in HELP else 'dlp.listings'}.{name.replace('-', '_')}")
    if name not in HELP:
        return listed(module.LISTING)(name)
    if not hasattr(module, "app"):
        own = module.command
        return own(name) if isinstance(own, Deed) else made(own, name, more=getattr(module, "MORE", ()))
    app: Commands = module.app
    app.offer(name)
    return app.of(name)


def _unread(error: Any) -> str:
    """What of the line could not be read, and where it is explained."""
    context = getattr(error, "ctx", None)
    from dlp.texts.told import told

    said = told(" ".join(error.format_message().split()).rstrip(".").replace("Value error, ", ""))
    see = tr("도움말", "see")
    return f"{said} ({see}: {context.command_path} --help)" if context is not None else said


def _listen(words: list[str]) -> None:
    """The language that the line asks for, before it is read: what is wrong with the line is told in it, too."""
    for word, after in pairwise([*words, ""]):  # no words at all: `dlp` alone, or a shell that asks for a completion
        if word in COMMANDS:
            return
        wanted = after if word == "--lang" else word.removeprefix("--lang=")
        if wanted != word and wanted in LANGUAGES:
            speak(wanted)


def main() -> None:
    """Entry point. Users never see a stack trace: what they can mend is one line, what they cannot is named by type and place."""
    from dlp.ports import ConfigError, StoreError

    # The name model's matrices are small: on a busy machine, threads of the algebra library that wait for each other cost twentyfold.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _open_streams()
    _listen(sys.argv[1:])
    serves = steady.serves(sys.argv[1:])
    if serves:  # a hangup must not end it, from its first moment on
        steady.block()
    try:
        done = cli.main(prog_name="dlp", standalone_mode=False)
        if serves and done is None:  # it has served; else its help was shown
            _leave()
        sys.stdout.flush()
        raise SystemExit(done)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        raise SystemExit(2) from None
    except click.ClickException as error:
        _fail(_unread(error))
    except click.Abort:
        raise SystemExit(130) from None
    except ConfigError as error:
        from dlp.texts.told import told_of

        _fail(told_of(error))
    except StoreError as error:
        from dlp.texts.told import told_of_store

        _fail(told_of_store(error, sys.argv[1:]))
    except MemoryError:
        _ended_without_memory()
    except BrokenPipeError:
        from dlp.show.rows import closed

        closed()
        raise SystemExit(2) from None
    except Exception as error:  # noqa: BLE001  a bug: its message may repeat data, so only type and place are shown
        if isinstance(error, OSError) and error.errno in FULL and error.filename is None:  # a file of ours is named
            from dlp.errnos import reason
            from dlp.show.rows import closed

            closed()
            _fail(f"{tr('출력을 쓸 수 없습니다', 'the output cannot be written')}: {reason(error)}")
        place: Any = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        _fail(f"internal error: {type(error).__name__} at {where}")  # for who maintains it: the same in either language


FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What writing says where there is no room, or the disk is broken."""


def _leave() -> None:
    """End a process that has served and closed everything: to take the register and the models apart piece by piece takes seconds on a busy machine,
    and whoever watches the time to end would take it for hanging."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(0)


def _ended_without_memory() -> None:
    """The same end as a serving process has (`dlp.app.life.EXHAUSTED`); nothing is loaded for it any more."""
    os.write(2, b"dlp: out of memory\n")
    os._exit(71)


def _open_streams() -> None:
    """A sign that the locale or UTF-8 cannot write (a tick in EUC-KR, half of a surrogate pair) must not end a run in its middle.

    A terminal gets its own encoding; a file or a pipe gets UTF-8, as JSON must be (RFC 8259 section 8.1), with such signs escaped.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="backslashreplace")


def _fail(line: str) -> None:
    click.echo(f"dlp: {line}", err=True)
    raise SystemExit(2)
