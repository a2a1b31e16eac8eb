"""`dlp journal verify|checkpoint|key`: is the record whole, where was it touched, and what others hold against it. Only an export writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Printed, Session, printed, say
from dlp.language import tr
from dlp.office import verifying
from dlp.texts.labels import wrong_keys
from dlp.texts.tampering import touched

if TYPE_CHECKING:
    from dlp.app.checkpoints import Taken
    from dlp.store.verify import VerifyResult

app = Commands()


def _verified(here: Printed, done: tuple[VerifyResult, int | None], against: verifying.Against) -> int:
    result, held = done
    if here.table:
        _told(result, held, without_key=against.without_key)
    else:
        here.show([verifying.flat(result, held, without_key=against.without_key)], one=True)
    return 0 if result.whole else 1


def _told(result: VerifyResult, checkpoints: int | None, *, without_key: bool) -> None:
    seen = "" if checkpoints is None else tr(f", 확인점 {checkpoints}개", f", checkpoints: {checkpoints}")
    if result.whole:
        say("journal whole", result=result, seen=seen)
        if without_key:
            say("journal without key")
        return
    say("journal touched", count=len(result.breaks), result=result, seen=seen)
    if result.strange:
        click.echo(f"  {wrong_keys()}")
        return
    for found in result.breaks:
        say("journal break", seq=found.seq, touched=touched(found))


def _taken(here: Session, taken: str | Taken, out: Path | None) -> None:
    from dlp.store.checkpoints import note_name

    if isinstance(taken, str):
        click.echo(taken)
    elif out is None:
        sys.stdout.write(taken.note.decode())
    elif taken.fresh:
        click.echo(str(out / note_name(taken.seq)))
    else:
        say("journal checkpoint none", name=note_name(taken.seq))


app.does(verifying.verify, _verified)
app.does(verifying.checkpoint, _taken)
app.does(verifying.key, printed)
