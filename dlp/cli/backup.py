"""`dlp backup OUT`: a site as one file (`restore` is the way back)."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.session import Session
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.outfile import made, undone
from dlp.show.asking import Argument, Option


def command(
    here: Session,
    out: Annotated[Path, Argument("The file to make; outside the site, and not there yet.", metavar="OUT")],
    without_keys: Annotated[bool, Option("Leave keys/ out: keep them elsewhere.", "--without-keys")] = False,
    reason: Annotated[str, Option("Why; goes into the journal.", "--reason")] = "",
) -> None:
    """Back up the site into one file, while it runs: settings, policy, register, journal, held messages, keys.

    Example: dlp --site site backup /mnt/backup/site-2026-11-29.tar
    """
    from dlp.app.keeping import back_up
    from dlp.office.wording import kept_reason

    site: Path = here.site
    actor = here.acting(Right.run)
    why = kept_reason(site, reason)
    handle = made(site, out)
    identity = os.fstat(handle)
    try:
        with os.fdopen(handle, "wb") as file:
            kept = back_up(site, file, with_keys=not without_keys, actor=actor, reason=why, now=datetime.now(UTC))
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        undone(out, identity)
        raise
    click.echo(
        tr(
            f"백업했습니다: 파일 {kept.files}개, {kept.size:,}바이트, 기록 {kept.entries}번까지. {out}",
            f"Backed up: {kept.files} files, {kept.size:,} bytes, up to entry {kept.entries}. {out}",
        )
    )
    if kept.keys:
        said = tr(
            "키가 들어 있습니다. 이 파일을 가진 사람은 사이트의 모든 것을 열 수 있으므로 사이트처럼 지키십시오 (키 없이: --without-keys).",
            "The keys are in it: who has this file opens everything of the site. Guard it like the site (without them: --without-keys).",
        )
    else:
        said = tr(
            "키는 들어 있지 않습니다. keys/ 를 따로 보관하십시오. 키 없이는 아무것도 열 수 없습니다.",
            "The keys are not in it. Keep keys/ elsewhere: without them it opens nothing.",
        )
    click.echo(said)
    for name in kept.left_out:
        click.echo(tr(f"넣지 않음: {name}", f"left out: {name}"))
