"""`dlp journal verify|checkpoint|key`: is the record whole, where was it touched, and what others hold against it. Only an export writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Place, Printed, Session
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import verifying
from dlp.office.entries import recorded
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.rows import Form, emit
from dlp.texts.labels import wrong_keys
from dlp.texts.tampering import touched

if TYPE_CHECKING:
    from dlp.store.verify import VerifyResult

app = Commands("Verify the journal, sign its end.")


@app.command()
def verify(
    here: Printed,
    since: Annotated[
        str | None,
        Option("Start at this entry, or at that of a note.", metavar="SEQ|NOTE"),
    ] = None,
    checkpoint: Annotated[str | None, Option("A checkpoint that was noted elsewhere.", metavar="SEQ:HASH")] = None,
    checkpoints: Annotated[Path | None, Option("A signed note, or a folder of them.", metavar="PATH")] = None,
    key: Annotated[
        list[str] | None, Option("Verifier key of the notes (else the site's own). May be repeated.", metavar="VKEY")
    ] = None,
    without_key: Annotated[
        bool, Option("Only links and notes, for who has a copy of the journal and no key of the site.", "--without-key")
    ] = False,
) -> int:
    """Exit 0: whole. 1: touched, and where. 2: cannot be checked.

    Example: dlp --site site journal verify --checkpoints /mnt/auditor/notes
    """
    against = verifying.Against(since, checkpoint, checkpoints, key or (), without_key)
    result, held = verifying.verify(here.site, against)
    _print(result, here.form, checkpoints=held, without_key=without_key)
    return 0 if result.whole else 1


@app.command()
def checkpoint(
    here: Session,
    signed: Annotated[bool, Option("As a signed note (C2SP tlog-checkpoint); journalled.", "--signed")] = False,
    out: Annotated[Path | None, Option("Put the note there as <seq>.note, never over another.", metavar="FOLDER")] = None,
) -> None:
    """Print the journal's end as SEQ:HASH, or signed. Keep it where nobody who can write the journal can write.

    Example: dlp --site site journal checkpoint --signed --out /mnt/auditor/notes
    """
    from dlp.store import FILE, look
    from dlp.store.checkpoints import note_name

    if out is not None and not signed:
        raise ConfigError("--out", "", "goes with --signed")
    if not recorded(here.site):
        raise ConfigError(str(here.site), "", "there is no journal yet")
    if signed:
        taken = verifying.signed(here.site, here.asker, out)
        if out is None:
            sys.stdout.write(taken.note.decode())
        elif taken.fresh:
            click.echo(str(out / note_name(taken.seq)))
        else:
            click.echo(
                tr(f"{note_name(taken.seq)}: 그 뒤로 새 기록이 없습니다", f"{note_name(taken.seq)}: nothing was recorded since")
            )
        return
    here.admitted((Right.audit, Right.run), what="journal checkpoint")
    with look(here.site) as kept:
        row = kept.head()
    if row is None:
        raise ConfigError(str(here.site / FILE), "", "the journal is empty")
    click.echo(f"{row[0]}:{row[1]}")


@app.command("key")
def key_(here: Place) -> None:
    """Print the verifier key of this site's notes. It is no secret; who checks notes must have got it from you, not from where the notes lie.

    Example: dlp --site site journal key
    """
    from dlp import settings
    from dlp.app.checkpoints import Signer

    click.echo(str(Signer.of(here.site, settings.load(here.site).journal.checkpoints).key))


def _print(result: VerifyResult, form: Form, *, checkpoints: int | None, without_key: bool) -> None:
    if form is not Form.table:
        breaks = [
            {"seq": found.seq, "what": found.what, "count": found.count} | ({"where": found.where} if found.where else {})
            for found in result.breaks
        ]
        row = {"whole": result.whole, "entries": result.entries, "last": result.last, "breaks": breaks}
        row |= {} if checkpoints is None else {"checkpoints": checkpoints}
        emit(form, [row | ({"contents": False} if without_key else {})], one=True)
        return
    seen = "" if checkpoints is None else tr(f", 확인점 {checkpoints}개", f", checkpoints: {checkpoints}")
    if result.whole:
        click.echo(
            tr(
                f"온전합니다: 기록 {result.entries}건, 마지막 순번 {result.last}{seen}",
                f"whole: {result.entries} entries, the last is no. {result.last}{seen}",
            )
        )
        if without_key:
            click.echo(
                tr(
                    "키 없이 확인했습니다: 이음과 확인점만 보았고, 각 기록의 내용은 확인하지 않았습니다",
                    "checked without the key: links and checkpoints only, not what the entries say",
                )
            )
    else:
        click.echo(
            tr(
                f"훼손되었습니다: {len(result.breaks)}곳 (기록 {result.entries}건, 마지막 순번 {result.last}{seen})",
                f"tampered with in {len(result.breaks)} place(s) ({result.entries} entries, the last is no. {result.last}{seen})",
            )
        )
        if result.strange:
            click.echo(f"  {wrong_keys()}")
            return
        for found in result.breaks:
            click.echo(tr(f"  순번 {found.seq}: {touched(found)}", f"  no. {found.seq}: {touched(found)}"))
