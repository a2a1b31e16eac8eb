"""`dlp journal verify|checkpoint|key`: is the record whole, where was it touched, and what others hold against it. Only an export writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import Keyboard, Operator, admitted
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import verifying
from dlp.office.entries import recorded
from dlp.ports import ConfigError
from dlp.show.rows import Form, emit
from dlp.texts.labels import wrong_keys
from dlp.texts.tampering import touched

if TYPE_CHECKING:
    from dlp.store.verify import VerifyResult

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="Verify the journal, sign its end.")


@app.command()
def verify(
    ctx: typer.Context,
    since: Annotated[
        str | None,
        typer.Option(metavar="SEQ|NOTE", help="Start at this entry, or at that of a note."),
    ] = None,
    checkpoint: Annotated[str | None, typer.Option(metavar="SEQ:HASH", help="A checkpoint that was noted elsewhere.")] = None,
    checkpoints: Annotated[Path | None, typer.Option(metavar="PATH", help="A signed note, or a folder of them.")] = None,
    key: Annotated[
        list[str] | None, typer.Option(metavar="VKEY", help="Verifier key of the notes (else the site's own). May be repeated.")
    ] = None,
    without_key: Annotated[
        bool, typer.Option("--without-key", help="Only links and notes, for who has a copy of the journal and no key of the site.")
    ] = False,
    form: AsForm = Form.table,
) -> None:
    """Exit 0: whole. 1: touched, and where. 2: cannot be checked.

    Example: dlp --site site journal verify --checkpoints /mnt/auditor/notes
    """
    against = verifying.Against(since, checkpoint, checkpoints, key or (), without_key)
    result, held = verifying.verify(ctx.obj, against)
    _print(result, form, checkpoints=held, without_key=without_key)
    raise SystemExit(0 if result.whole else 1)


@app.command()
def checkpoint(
    ctx: typer.Context,
    signed: Annotated[bool, typer.Option("--signed", help="As a signed note (C2SP tlog-checkpoint); journalled.")] = False,
    out: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Put the note there as <seq>.note, never over another.")
    ] = None,
    operator: Operator = "",
) -> None:
    """Print the journal's end as SEQ:HASH, or signed. Keep it where nobody who can write the journal can write.

    Example: dlp --site site journal checkpoint --signed --out /mnt/auditor/notes
    """
    from dlp.store import FILE, look
    from dlp.store.checkpoints import note_name

    if out is not None and not signed:
        raise ConfigError("--out", "", "goes with --signed")
    if not recorded(ctx.obj):
        raise ConfigError(str(ctx.obj), "", "there is no journal yet")
    if signed:
        taken = verifying.signed(ctx.obj, Keyboard(operator), out)
        if out is None:
            sys.stdout.write(taken.note.decode())
        elif taken.fresh:
            typer.echo(str(out / note_name(taken.seq)))
        else:
            typer.echo(
                tr(f"{note_name(taken.seq)}: 그 뒤로 새 기록이 없습니다", f"{note_name(taken.seq)}: nothing was recorded since")
            )
        return
    admitted(ctx.obj, operator, (Right.audit, Right.run), what="journal checkpoint")
    with look(ctx.obj) as kept:
        row = kept.head()
    if row is None:
        raise ConfigError(str(ctx.obj / FILE), "", "the journal is empty")
    typer.echo(f"{row[0]}:{row[1]}")


@app.command("key")
def key_(ctx: typer.Context) -> None:
    """Print the verifier key of this site's notes. It is no secret; who checks notes must have got it from you, not from where the notes lie.

    Example: dlp --site site journal key
    """
    from dlp import settings
    from dlp.app.checkpoints import Signer

    typer.echo(str(Signer.of(ctx.obj, settings.load(ctx.obj).journal.checkpoints).key))


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
        typer.echo(
            tr(
                f"온전합니다: 기록 {result.entries}건, 마지막 순번 {result.last}{seen}",
                f"whole: {result.entries} entries, the last is no. {result.last}{seen}",
            )
        )
        if without_key:
            typer.echo(
                tr(
                    "키 없이 확인했습니다: 이음과 확인점만 보았고, 각 기록의 내용은 확인하지 않았습니다",
                    "checked without the key: links and checkpoints only, not what the entries say",
                )
            )
    else:
        typer.echo(
            tr(
                f"훼손되었습니다: {len(result.breaks)}곳 (기록 {result.entries}건, 마지막 순번 {result.last}{seen})",
                f"tampered with in {len(result.breaks)} place(s) ({result.entries} entries, the last is no. {result.last}{seen})",
            )
        )
        if result.strange:
            typer.echo(f"  {wrong_keys()}")
            return
        for found in result.breaks:
            typer.echo(tr(f"  순번 {found.seq}: {touched(found)}", f"  no. {found.seq}: {touched(found)}"))
