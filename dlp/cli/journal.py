"""`dlp journal verify|checkpoint|key`: is the record whole, where was it touched, and what others hold against it. Only an export writes."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import Operator, acting, admitted
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import infile
from dlp.office.entries import recorded
from dlp.ports import ConfigError, Damaged, StoreError
from dlp.show.rows import Form, emit
from dlp.texts.labels import wrong_keys

if TYPE_CHECKING:
    from dlp.store.notes import VerifierKey
    from dlp.store.verify import Break, VerifyResult

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
    from dlp import keys
    from dlp.store import look, marks
    from dlp.store.audit import witnessed
    from dlp.store.verify import Break, VerifyResult

    journal_key = b"" if without_key else keys.load(ctx.obj / "keys", rotating=True).journal
    start, note = _start(since)
    noted = _noted(checkpoint)
    given = {noted} if noted else set()
    bad: list[Break] = []
    sources = [path for path in (note, checkpoints) if path is not None]
    vouching = _keys(ctx.obj, key or []) if sources else []
    for source in sources:
        infile.allowed(source)
        good, useless = witnessed(source, vouching)
        given |= {(one.seq, one.hash) for one in good}
        bad += useless
        if source == note:
            start = good[0].seq if good else None
    said = marks.texts(ctx.obj)
    if _gone(ctx.obj):
        if not _anchor(ctx.obj).exists() and not given and not said:
            raise ConfigError(str(ctx.obj), "", "there is no journal yet")
        result = VerifyResult(0, 0, (Break(1, "cut", max((seq for seq, _ in given), default=0)),))
    else:
        try:
            with look(ctx.obj) as kept:
                if without_key:
                    result = kept.verify_links(given, since=start)
                else:
                    result = kept.verify(journal_key, since=start, checkpoints=given, said=said)
        except Damaged:
            result = VerifyResult(0, 0, (Break(0, "damaged"),))
    result = replace(result, breaks=(*bad, *result.breaks))
    _print(result, form, checkpoints=len(given) if sources else None, without_key=without_key)
    raise SystemExit(0 if result.whole else 1)


def _gone(site: Path) -> bool:
    """Is there nothing to look through? A journal that is gone and remembered is one that was cut, and this is where that is said."""
    from dlp.store import remembered

    try:
        return not recorded(site)
    except StoreError:
        if not remembered(site):
            raise
        return True


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

    if out is not None and not signed:
        raise ConfigError("--out", "", "goes with --signed")
    if not recorded(ctx.obj):
        raise ConfigError(str(ctx.obj), "", "there is no journal yet")
    if signed:
        _sign(ctx.obj, out, operator)
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


def _sign(site: Path, out: Path | None, operator: str) -> None:
    from dlp import keys, settings
    from dlp.app.checkpoints import take
    from dlp.store import open_store
    from dlp.store.checkpoints import note_name

    actor = acting(site, operator, Right.audit)
    config, ring = settings.load(site), keys.load(site / "keys")
    store = open_store(site, ring, busy_s=config.journal.lock_seconds)
    try:
        taken = take(site, config.journal.checkpoints, store, ring, out=out, who=actor.body())
    finally:
        store.close()
    if out is None:
        sys.stdout.write(taken.note.decode())
    elif taken.fresh:
        typer.echo(str(out / note_name(taken.seq)))
    else:
        typer.echo(tr(f"{note_name(taken.seq)}: 그 뒤로 새 기록이 없습니다", f"{note_name(taken.seq)}: nothing was recorded since"))


def _anchor(site: Path) -> Path:
    from dlp.store import ANCHOR

    return site / ANCHOR


def _start(text: str | None) -> tuple[int | None, Path | None]:
    """`--since`: a seq, or the file of a note."""
    if text is None:
        return None, None
    if re.fullmatch(r"[1-9]\d{0,17}", text):
        return int(text), None
    path = Path(text)
    if not path.is_file():
        raise ConfigError("--since", "", "write a seq from 1 on, or the file of a note")
    return None, path


def _keys(site: Path, given: list[str]) -> list[VerifierKey]:
    """The keys that notes are checked with. ConfigError for a mistyped one."""
    from dlp import settings
    from dlp.app.checkpoints import Signer
    from dlp.store.notes import VerifierKey

    if not given:
        return [Signer.of(site, settings.load(site).journal.checkpoints, make=False).key]
    try:
        return [VerifierKey.parse(one) for one in given]
    except ValueError:
        raise ConfigError("--key", "", "not a verifier key as `dlp journal key` prints it: NAME+ID+BASE64") from None


def _noted(text: str | None) -> tuple[int, str] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,18}):([0-9a-f]{64})", text.strip())
    if match is None:
        raise ConfigError("--checkpoint", "", "write SEQ:HASH as `dlp journal checkpoint` printed it")
    return int(match.group(1)), match.group(2)


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
        "mark": tr("담당자 표시가 기억하는 기록이 아닙니다: 백업에서 되돌리십시오", "not the journal that the mark of operators remembers: restore it from the backup"),
        "checkpoint": tr("확인점과 다릅니다: 이 순번 앞이 다시 쓰였습니다", "differs from the checkpoint: what stands before was written anew"),
        "rows": tr("목록 표가 기록과 다릅니다", "the tables of the lists differ from the entries"),
        "schema": tr("표나 색인의 꼴이 바뀌었습니다", "a table or an index is not as it was made"),
        "triggers": tr("수정·삭제를 막는 장치가 없어졌습니다", "what forbids change and removal is gone"),
        "damaged": tr("파일이 손상되었습니다", "the file is damaged"),
        "link": tr("앞 기록과 이어지지 않습니다", "does not follow the entry before it"),
        "note": tr("확인점 파일의 꼴이 아닙니다", "no note of a checkpoint"),
        "foreign": tr("다른 기록의 확인점이거나 모르는 키로 서명되었습니다", "a checkpoint of another journal, or signed with an unknown key"),
        "signature": tr("확인점의 서명이 맞지 않습니다", "the signature of the checkpoint does not hold"),
    }[found.what] + f" ({found.what}{f': {found.where}' if found.where else ''})"  # fmt: skip
