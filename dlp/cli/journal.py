"""`dlp journal verify|checkpoint`: is the record whole, and if not, where was it touched. Reads only."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.incidents import journal_file
from dlp.cli.labels import tr
from dlp.cli.rows import AsForm, Form, emit
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.store.verify import Break, VerifyResult

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="Verify the journal.")


@app.command()
def verify(
    ctx: typer.Context,
    since: Annotated[
        int | None, typer.Option(min=1, metavar="SEQ", help="Start at this entry (tables are then not compared).")
    ] = None,
    checkpoint: Annotated[str | None, typer.Option(metavar="SEQ:HASH", help="A checkpoint that was noted elsewhere.")] = None,
    form: AsForm = Form.table,
) -> None:
    """Exit 0: whole. 1: touched, and where. 2: cannot be checked.

    Example: dlp --site site journal verify
    """
    from dlp import keys
    from dlp.store.database import Damaged, Database
    from dlp.store.verify import Break, VerifyResult
    from dlp.store.verify import verify as walk

    journal_key = keys.load(ctx.obj / "keys").journal
    noted = _noted(checkpoint)
    path, anchor = journal_file(ctx.obj), _anchor(ctx.obj)
    if path is None:
        if not anchor.exists() and noted is None:
            raise ConfigError(str(ctx.obj), "", "there is no journal yet")
        result = VerifyResult(0, 0, (Break(1, "cut", 0),))
    else:
        try:
            with Database(path).read() as connection:
                result = walk(connection, journal_key, anchor=anchor, since=since, checkpoint=noted)
        except Damaged:
            result = VerifyResult(0, 0, (Break(0, "damaged"),))
    _print(result, form)
    raise SystemExit(0 if result.whole else 1)


@app.command()
def checkpoint(ctx: typer.Context) -> None:
    """Print the journal's end as SEQ:HASH. Keep it where nobody who can write the journal can write.

    Example: dlp --site site journal checkpoint
    """
    from dlp.store.database import Database

    path = journal_file(ctx.obj)
    if path is None:
        raise ConfigError(str(ctx.obj), "", "there is no journal yet")
    with Database(path).read() as connection:
        row = connection.execute("SELECT seq, hash FROM head").fetchone()
    if row is None:
        raise ConfigError(str(path), "", "the journal is empty")
    typer.echo(f"{row[0]}:{row[1]}")


def _anchor(site: Path) -> Path:
    from dlp.store import FILE

    return (site / FILE).with_suffix(".anchor")


def _noted(text: str | None) -> tuple[int, str] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,18}):([0-9a-f]{64})", text.strip())
    if match is None:
        raise ConfigError("--checkpoint", "", "write SEQ:HASH as `dlp journal checkpoint` printed it")
    return int(match.group(1)), match.group(2)


def _print(result: VerifyResult, form: Form) -> None:
    if form is not Form.table:
        breaks = [{"seq": found.seq, "what": found.what, "count": found.count} for found in result.breaks]
        emit(form, [{"whole": result.whole, "entries": result.entries, "last": result.last, "breaks": breaks}], one=True)
    elif result.whole:
        typer.echo(
            tr(
                f"온전합니다: 기록 {result.entries}건, 마지막 순번 {result.last}",
                f"whole: {result.entries} entries, the last is no. {result.last}",
            )
        )
    else:
        typer.echo(
            tr(
                f"훼손되었습니다: {len(result.breaks)}곳 (기록 {result.entries}건, 마지막 순번 {result.last})",
                f"tampered with in {len(result.breaks)} place(s) ({result.entries} entries, the last is no. {result.last})",
            )
        )
        for found in result.breaks:
            typer.echo(tr(f"  순번 {found.seq}: {_said(found)}", f"  no. {found.seq}: {_said(found)}"))


def _said(found: Break) -> str:
    count = found.count
    return {
        "changed": tr("내용이 바뀌었습니다", "its content was changed"),
        "moved": tr(f"다른 자리(순번 {count})의 기록입니다", f"this is the entry of another place (no. {count})"),
        "removed": tr(f"기록 {count}건이 지워졌습니다", f"entries were removed: {count}"),
        "inserted": tr("끼워 넣은 기록입니다", "this entry was put in between"),
        "cut": tr(f"이 순번부터 끝이 잘렸습니다{f', {count}건' if count else ''}", f"the end is cut off from here{f', {count} entries' if count else ''}"),
        "seal": tr("끝의 봉인이 맞지 않습니다", "the seal on the end does not fit"),
        "anchor": tr("밖에 둔 봉인 파일이 없거나 맞지 않습니다", "the seal kept outside is missing or does not fit"),
        "checkpoint": tr("확인점과 다릅니다: 이 순번 앞이 다시 쓰였습니다", "differs from the checkpoint: what stands before was written anew"),
        "rows": tr("목록 표가 기록과 다릅니다", "the tables of the lists differ from the entries"),
        "triggers": tr("수정·삭제를 막는 장치가 없어졌습니다", "what forbids change and removal is gone"),
        "damaged": tr("파일이 손상되었습니다", "the file is damaged"),
    }[found.what] + f" ({found.what})"  # fmt: skip
