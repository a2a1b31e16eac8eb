"""`dlp dashboard`: opens the desk of a site for who sits at this terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.session import Look
from dlp.cli.who import Keyboard
from dlp.desk.rights import Actor
from dlp.language import english, speak
from dlp.office.entries import recorded
from dlp.office.who import looking
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.texts.answers import answer

if TYPE_CHECKING:
    from dlp.dashboard.desk import Desk


def command(
    here: Look,
    lang: Annotated[str, Option("ko or en (else as `dlp --lang`)")] = "",
    serve: Annotated[str, Option("In a browser instead (this machine only; extra `web`).", metavar="HOST:PORT")] = "",
) -> None:
    import os
    import sys

    lang = lang or ("en" if english() else "ko")
    if lang not in ("ko", "en"):
        raise ConfigError("--lang", "", "ko or en")
    speak(lang)
    recorded(here.site)  # there is a site at all
    actor = looking(here.site, here.asker, here.reason, what="dashboard")
    if serve:
        _served(here.site, serve, lang=lang, operator=actor.name, reason=here.reason)
        return
    if not os.environ.get("TEXTUAL_DRIVER") and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigError("dashboard", "", "needs a terminal; `dlp incidents list` and `dlp held list` write to a file or a pipe")
    shown = sys.stderr.isatty()
    with unechoed():
        _run(here, lang=lang, actor=actor, shown=shown)


def _run(here: Look, *, lang: str, actor: Actor, shown: bool) -> None:
    import gc

    if shown:  # what is loaded first takes a while on a busy machine
        click.echo(answer("dashboard opening"), nl=False, err=True)
    gc.disable()  # some hundred modules of classes that stay: looking through them for garbage takes a tenth of the start
    from dlp.dashboard.app import Dashboard

    gc.freeze()
    gc.enable()
    desk = desk_of(here.site, given=here.given, actor=actor, reason=here.reason)
    try:
        app = Dashboard(desk, lang)
        if shown:
            click.echo("\r\033[K", nl=False, err=True)
        app.run()
    finally:
        desk.close()
    if app.crash is not None:
        raise app.crash


@contextmanager
def unechoed() -> Iterator[None]:
    """What is typed before the first screen is there waits for it, and is not written over the terminal. Ctrl+C ends as ever."""
    import sys
    import termios

    try:
        before = termios.tcgetattr(sys.stdin)
    except (termios.error, OSError, ValueError):  # no terminal
        yield
        return
    quiet = list(before)
    quiet[3] &= ~(termios.ECHO | termios.ICANON)
    termios.tcsetattr(sys.stdin, termios.TCSANOW, quiet)  # keeps what was typed already
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSANOW, before)


def _served(site: Path, place: str, *, lang: str, operator: str, reason: str) -> None:
    """This same command, once for every page that is opened."""
    import shlex
    import sys

    from dlp.dashboard import web

    host, port = web.place(place)
    words = [sys.executable, "-m", "dlp", "--site", str(site), "dashboard", "--lang", lang, "--as", operator]
    words += ["--reason", reason] if reason else []
    web.serve(shlex.join(words), host, port, say=click.echo)


def desk_of(site: Path, *, given: str = "", actor: Actor, reason: str = "") -> Desk:
    """The desk over this site, for who sits here."""
    from dlp.dashboard.desk import Desk, Health
    from dlp.office import doctor

    health = Health(lambda: doctor.examine(site, datetime.now(UTC)), tuple(doctor.LOOKS))
    return Desk(site, Keyboard(given), operator=actor.name, reason=reason, health=health)
