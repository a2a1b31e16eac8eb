"""The command line: `dlp --site DIR COMMAND`. Commands are loaded when they are called, so that help costs no imports.

Each command is one file here, `dlp/cli/NAME.py`, with a Typer `app` (a group) or a Typer `command` function. A command imports its heavy
parts inside its functions. Exit codes are the contract's; a ConfigError is one line on standard error and exit 2.
"""

from __future__ import annotations

from dlp import steady  # isort: skip  signals, before the rest takes its time

import io
import os
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from enum import Enum
from functools import partial
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, get_args

import click
from click.shell_completion import CompletionItem

from dlp.cli.explaining import explained, fitting, in_korean, option_in_korean, root
from dlp.language import speak, tr

_OWN: Final = {
    "init": "Make a new site: settings, policy, keys, store (never overwrites).",
    "register": "Load and show the register of cases, staff, partners, groups and approved grounds.",
    "scan": "Decide messages from files: .eml, .jsonl, .json, .txt, or - for JSON Lines.",
    "detect": "Run every detector on plain texts, without a site.",
    "extract": "Read files as attachments and say what could be read.",
    "schema": "Print a JSON Schema: message, decision, policy, settings; http, api: OpenAPI.",
    "policy": "Check, test and change the policy.",
    "serve": "Run the entrances: SMTP relay, HTTP check, watched folder.",
    "sms": "Put the gate into an SMS agent's database, and take it out.",
    "incidents": "List, show, resolve and export incidents.",
    "held": "List, release, refuse and unseal held messages.",
    "template": "Texts to citizens that two persons vouched for.",
    "basis": "Grounds of provision: ask for one, approve it, take it back.",
    "proposal": "What one person asked and another must allow.",
    "store": "Where the site keeps what it records: move it into a database, see its nodes.",
    "backup": "The whole site as one file, taken while it runs.",
    "restore": "Put a backup back as a site that is not there.",
    "upgrade": "Bring a site of an older version to the form of this one.",
    "keys": "Change the key that seals held messages, register and callers.",
    "operator": "The people at the desk: roles, logins, tokens.",
    "api": "The desk over HTTP: incidents, held messages, health, for operators with a token.",
    "dashboard": "The incident desk in the terminal: live stream, held messages, rules, health.",
    "breach": "Leaks: the 72-hour clock, thresholds, the two notices, the ledger.",
    "subject": "Requests of the persons concerned: access, correction, erasure, suspension; ten days.",
    "sweep": "Find what went out before a case was in the register, in the journal and in archives.",
    "lookups": "The case system's access log: who opened a case without a part in it.",
    "case": "One case: who contacted its person, who saw it, what left, on which ground, what he was told.",
    "retention": "How long what is kept, its destruction and its ledger, legal holds.",
    "report": "The quarterly report for the privacy officer, as HTML or PDF.",
    "access-check": "The monthly look at who did what here.",
    "journal": "Verify the journal; signed checkpoints of it.",
    "ledger": "The ledger of provisions outside the purpose (PIPA Decree 15).",
    "caller": "Programs that may use the HTTP check.",
    "bot": "Put the check before a messenger server.",
    "completion": "Print the completion script for bash, zsh or fish.",
    "notify": "Mail, syslog and webhook that tell of incidents: try them.",
    "selftest": "Send a test message through every entrance and show that each one stops it.",
    "doctor": "Check this site: keys, register, policy, detectors, unfinished records.",
}


CHANGING: Final = ("register", "caller", "policy", "proposal", "operator", "keys", "upgrade")
"""Commands that change what decides."""


def _listings() -> dict[str, str]:
    """Listings that are commands of their own, whose first word names no group: a file each, which says what it is in the first line of its docstring."""
    folder = Path(__file__).parents[1] / "listings"
    found = {}
    for path in sorted(folder.glob("[a-z]*.py")):
        if path.stem.partition("_")[0] in _OWN:
            continue
        with path.open(encoding="utf-8") as file:
            found[path.stem.replace("_", "-")] = file.readline().strip().strip('"')
    return found


COMMANDS: Final = {**_OWN, **_listings()}


def _complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Subcommands, options, or the values of an option, of the command that the words so far lead to."""
    step: Any = _typer_command(str(ctx.info_name))
    words = ctx.params.get("words") or ()
    for word in words:
        step = getattr(step, "commands", {}).get(word, step)
    below = getattr(step, "commands", {})
    asked = [one for one in step.params if words and words[-1] in one.opts and not getattr(one, "is_flag", False)]
    if asked or not (below or incomplete.startswith("-")):
        return [
            item for one in asked or step.params if asked or one.param_type_name == "argument" for item in _values(one, incomplete)
        ]
    return _hinted(step, below, incomplete)


def _hinted(step: Any, below: Mapping[str, Any], incomplete: str) -> list[CompletionItem]:
    """Options where one was begun, else the commands below, with what each is."""
    if incomplete.startswith("-"):
        found = [(name, option.help) for option in step.params for name in option.opts if name.startswith("-")] + [("--help", "")]
    else:
        found = [(name, one.get_short_help_str()) for name, one in below.items()]
    hints = ((name, (text or "").replace(",", ";")) for name, text in found if name.startswith(incomplete))  # fish cuts at a comma
    return [CompletionItem(name, help=hint or None) for name, hint in hints]


def _values(param: Any, incomplete: str) -> list[CompletionItem]:
    """What an option or argument may be: a word of its list, a file, or nothing that could be known."""
    wanted = param.type_descriptor.annotation
    wanted = (get_args(wanted) or (wanted,))[0]
    if not isinstance(wanted, type):
        return []
    if issubclass(wanted, Enum):
        return [CompletionItem(one.value) for one in wanted if str(one.value).startswith(incomplete)]
    return [CompletionItem(incomplete, type="file")] if issubclass(wanted, Path) else []


class _Later(click.Command):
    """A command whose options are known once it is loaded."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return _complete(ctx, self.params[0], incomplete)


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        rest = click.Argument(["words"], nargs=-1, type=click.UNPROCESSED, shell_complete=_complete)
        settings = {"ignore_unknown_options": True, "help_option_names": []}
        return _Later(cmd_name, callback=partial(_run, cmd_name), params=[rest], context_settings=settings)

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
    "--lang", type=click.Choice(["ko", "en"]), default=None, help="Language of tables and messages (else $DLP_LANG, else ko)."
)
@click.version_option(package_name="foi-dlp", prog_name="dlp")
@click.pass_context
def cli(ctx: click.Context, site: tuple[Path, ...], lang: str | None) -> None:
    if lang is not None:
        speak(lang)
    if len(site) > 1:  # sudo allows `dlp --site THIS *`: a second one would be another site
        raise click.UsageError("--site stands here twice")
    ctx.obj = site[0] if site else Path(os.environ.get("DLP_SITE") or "site")


def _run(name: str, words: tuple[str, ...]) -> None:
    """Load a command and hand it the rest of the line. A line that cannot be read is one line of answer, as any other wrong input."""
    from typer import Abort, Exit, _click

    step = _typer_command(name)
    try:
        site = click.get_current_context().obj
        with step.make_context(f"dlp {name}", list(words), obj=site) as context, _told_to_nodes(site, name):
            step.invoke(context)
        _told_of_lost_keys(site, name)
    except Exit as left:
        raise SystemExit(left.exit_code) from None
    except BrokenPipeError:  # who read us has seen enough: what would have been found is not known, so this is no 0 and no 1
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(2) from None
    except _click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        raise SystemExit(2) from None
    except _click.ClickException as error:
        _fail(_unread(error))
    except Abort:
        raise SystemExit(130) from None


def _told_to_nodes(site: Path, name: str) -> AbstractContextManager[None]:
    """What a command changes in the folder of a site that several nodes serve, they are to have, too."""
    if name not in CHANGING or not (site / "generation").exists():
        return nullcontext()
    from dlp.cli.shelving import around

    return around(site)


_WITHOUT_SITE: Final = frozenset({"schema", "completion", "detect", "extract"})


def _told_of_lost_keys(site: Path, name: str) -> None:
    """What a site without operators holds may be listed without its keys, as a copy may; but then nothing vouches for it, and nothing can be
    opened, released or recorded. A command that needs a key has failed before and said so."""
    if name in _WITHOUT_SITE or all((site / "keys" / f"{one}.key").exists() for one in ("register", "seal", "journal")):
        return
    from dlp import keys

    if keys.needed(site):
        click.echo(f"{site / 'keys'}: {keys.restore()}", err=True)


def _typer_command(name: str) -> Any:
    """A command as Typer builds it. Typer brings a click of its own, so the two meet here and nowhere else."""
    import typer
    import typer.main
    from typer import _click as typer_click

    from dlp.cli.listing import command as command_of
    from dlp.cli.listing import offer
    from dlp.cli.once import once
    from dlp.cli.quickly import quicken

    quicken()
    fitting(typer_click.Context)
    module = import_module(f"{'dlp.cli' if name in _OWN else 'dlp.listings'}.{name.replace('-', '_')}")
    app = getattr(module, "app", None)
    if app is None:
        app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        app.command(name)(module.command if name in _OWN else command_of(module.LISTING))
    else:
        offer(app, name)
    return explained(once(typer.main.get_command(app)), name)


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
        if wanted != word and wanted in ("ko", "en"):
            speak(wanted)


def main() -> None:
    """Entry point. Users never see a stack trace: what they can mend is one line, what they cannot is named by type and place."""
    from dlp.ports import ConfigError, StoreError

    # The name model's matrices are small: on a busy machine, threads of the algebra library that wait for each other cost twentyfold.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _open_streams()
    fitting(click.Context)
    _listen(sys.argv[1:])
    serves = steady.serves(sys.argv[1:])
    if serves:  # a hangup must not end it, from its first moment on
        steady.block()
    try:
        done = cli.main(prog_name="dlp", standalone_mode=False)
        if serves:
            _leave(done)
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

        _fail(told_of_store(str(error), sys.argv[1:]))
    except MemoryError:
        _ended_without_memory()
    except Exception as error:  # noqa: BLE001  a bug: its message may repeat data, so only type and place are shown
        place: Any = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        _fail(f"internal error: {type(error).__name__} at {where}")  # for who maintains it: the same in either language


def _leave(done: object) -> None:
    """End a process that has served and closed everything: to take the register and the models apart piece by piece takes seconds on a busy machine,
    and whoever watches the time to end would take it for hanging."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(done if isinstance(done, int) else 0)


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
