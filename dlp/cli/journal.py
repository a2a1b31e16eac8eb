"""`dlp journal verify|checkpoint|key`: is the record whole, where was it touched, and what others hold against it. Only an export writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Place, Printed, Session, say
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import verifying
from dlp.office.entries import recorded
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.texts.labels import wrong_keys
from dlp.texts.tampering import touched

if TYPE_CHECKING:
    from dlp.store.verify import VerifyResult

app = Commands("Verify the journal, sign its end.")


@app.command()
def verify(here: Printed, against: verifying.Against) -> int:
    """Exit 0: whole. 1: touched, and where. 2: cannot be checked.

    Example: dlp --site site journal verify --checkpoints /mnt/auditor/notes
    """
    result, held = verifying.verify(here.site, against)
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


@app.command()
def checkpoint(
    here: Session,
    signed: Annotated[bool, Option("As a signed note (C2SP tlog-checkpoint); journalled.")] = False,
    out: Annotated[Path | None, Option("Put the note there as <seq>.note, never over another.", metavar="FOLDER")] = None,
) -> None:
    """Print the journal's end as SEQ:HASH, or signed. Keep it where nobody who can write the journal can write.

    Example: dlp --site site journal checkpoint --signed --out /mnt/auditor/notes
    """
    from dlp.store.checkpoints import note_name

    if out is not None and not signed:
        raise ConfigError("--out", "", "goes with --signed")
    if not recorded(here.site):
        raise ConfigError(str(here.site), "", "there is no journal yet")
    if not signed:
        here.admitted((Right.audit, Right.run), what="journal checkpoint")
        seq, hash_ = verifying.end(here.site)
        click.echo(f"{seq}:{hash_}")
        return
    taken = verifying.signed(here.site, here.asker, out)
    if out is None:
        sys.stdout.write(taken.note.decode())
    elif taken.fresh:
        click.echo(str(out / note_name(taken.seq)))
    else:
        say("journal checkpoint none", name=note_name(taken.seq))


@app.command()
def key(here: Place) -> None:
    """Print the verifier key of this site's notes. It is no secret; who checks notes must have got it from you, not from where the notes lie.

    Example: dlp --site site journal key
    """
    from dlp import settings
    from dlp.app.checkpoints import Signer

    click.echo(str(Signer.of(here.site, settings.load(here.site).journal.checkpoints).key))
