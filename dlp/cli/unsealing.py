"""`dlp held unseal|open`: the content of a held message, for one person, once, after another allowed it. Never on a terminal."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from dlp.cli.labels import tr
from dlp.cli.outfile import made, undone
from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right, stated
from dlp.ports import ConfigError, StoreError

_Id = Annotated[str, typer.Argument(metavar="ID")]


def unseal(
    ctx: typer.Context,
    incident_id: _Id,
    reason: Annotated[str, typer.Option("--reason", help="Why the content must be seen; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Ask to see the content of a held message; another person approves it (one of the two is the privacy officer).

    Example: dlp --site site held unseal INC-… --reason "결재 문서와 대조"
    """
    from dlp.cli.held import kept_reason
    from dlp.cli.incidents import recorded
    from dlp.cli.proposal import propose
    from dlp.desk.proposals import What
    from dlp.store import look

    actor = acting(ctx.obj, operator, Right.decide)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not recorded(ctx.obj):
        raise StoreError("no such held message")
    with look(ctx.obj) as kept:
        there = [row for row in kept.held(now=datetime.now(UTC)) if row["id"] == incident_id]
    if not there:
        raise StoreError("no such held message, or its original is erased")
    if there[0]["suspended"]:
        acting(ctx.obj, operator, Right.rights)  # whose processing was suspended on request (PIPA 37), is not read for a release
    propose(ctx.obj, What.unseal, incident_id, actor=actor, reason=kept_reason(ctx.obj, reason))


def open_(
    ctx: typer.Context,
    incident_id: _Id,
    out: Annotated[Path, typer.Option("--out", help="New file (mode 0600), or - for a pipe; never a terminal.")],
    operator: Operator = "",
) -> None:
    """Take out the original of a held message, once, within an hour of the approval, in the name of who asked. Journalled before it leaves.

    Example: dlp --site site held open INC-… --out message.eml
    """
    from dlp import keys
    from dlp.cli.incidents import recorded
    from dlp.store import open_store

    actor = acting(ctx.obj, operator, Right.decide)
    if not recorded(ctx.obj):
        raise StoreError("no such held message")
    if str(out) == "-":
        if sys.stdout.isatty():
            raise ConfigError("--out", "", "the content is personal data and goes to no terminal: name a file, or pipe it")
        handle = os.dup(sys.stdout.fileno())
    else:
        handle = made(ctx.obj, out)
    identity = os.fstat(handle)
    store = open_store(ctx.obj, keys.load(ctx.obj / "keys"))
    try:
        if store.incident(incident_id)["suspended"]:
            acting(ctx.obj, operator, Right.rights)
        raw, _ = store.unseal(incident_id, actor=actor, now=datetime.now(UTC))
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
    except (StoreError, ConfigError, OSError) as error:
        if str(out) != "-":
            undone(out, identity)  # a full disk leaves no half of it
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None
        raise
    finally:
        store.close()
    if str(out) != "-":
        typer.echo(
            tr(
                f"{out}: {len(raw):,} 바이트. 열람 기록이 남았습니다. 다 보면 지우십시오.",
                f"{out}: {len(raw):,} bytes. The look is journalled. Delete the file when you are done.",
            )
        )
