"""`dlp held unseal|open`: the content of a held message, for one person, once, after another allowed it. Never on a terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.proposal import announced
from dlp.cli.session import Session
from dlp.language import tr
from dlp.office import held
from dlp.office.outfile import made, undone
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Argument, Option

_Id = Annotated[str, Argument("A message of `held list`: INC-…", metavar="ID")]


def unseal(
    here: Session,
    incident_id: _Id,
    reason: Annotated[str, Option("Why the content must be seen; goes into the journal.", "--reason")],
) -> None:
    """Ask to see the content of a held message; another person approves it (one of the two is the privacy officer).

    Example: dlp --site site held unseal INC-… --reason "결재 문서와 대조"
    """
    announced(held.ask_to_unseal(here.site, here.asker, incident_id, reason=reason))


def open_(
    here: Session,
    incident_id: _Id,
    out: Annotated[Path, Option("New file (mode 0600), or - for a pipe; never a terminal.", "--out")],
) -> None:
    """Take out the original of a held message, once, within an hour of the approval, in the name of who asked. Journalled before it leaves.

    Example: dlp --site site held open INC-… --out message.eml
    """
    actor = held.may_unseal(here.site, here.asker)
    if str(out) == "-":
        if sys.stdout.isatty():
            raise ConfigError("--out", "", "the content is personal data and goes to no terminal: name a file, or pipe it")
        handle = os.dup(sys.stdout.fileno())
    else:
        handle = made(here.site, out)
    identity = os.fstat(handle)
    try:
        raw = held.unsealed(here.site, here.asker, incident_id, actor=actor)
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
    except (StoreError, ConfigError, OSError) as error:
        if str(out) != "-":
            undone(out, identity)  # a full disk leaves no half of it
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None
        raise
    if str(out) != "-":
        click.echo(
            tr(
                f"{out}: {len(raw):,} 바이트. 열람 기록이 남았습니다. 다 보면 지우십시오.",
                f"{out}: {len(raw):,} bytes. The look is journalled. Delete the file when you are done.",
            )
        )
