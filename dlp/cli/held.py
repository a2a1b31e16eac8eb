"""`dlp held list|release|refuse`: the quarantine. Shows shapes, never the original; every step is journalled with its operator."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli.incidents import recorded
from dlp.cli.labels import PLACES, RELATIONS, STATES, local, said, tr
from dlp.cli.release_routes import routes
from dlp.cli.rows import AsForm, Form, emit
from dlp.cli.unsealing import open_, unseal
from dlp.cli.who import Operator, Reason, acting, looking
from dlp.desk.rights import Actor, Right, stated
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.store import Store

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="List, release, refuse and unseal held messages."
)

STATEMENT = 1000
"""Characters of a reason or a comment."""
Again = Annotated[bool, typer.Option("--again", help="Although an earlier delivery was begun and its end is unknown.")]


@app.command("list")
def list_(ctx: typer.Context, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Held messages, the oldest first.

    Example: dlp --site site held list --format jsonl
    """
    from dlp.store import look

    there = recorded(ctx.obj)
    looking(ctx.obj, operator, reason, what="held list")
    rows: list[dict[str, Any]] = []
    if there:
        with look(ctx.obj) as kept:
            rows = kept.held(now=datetime.now(UTC))
    columns = (
        (tr("사건", "incident"), lambda row: row["id"]),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("경로", "channel"), lambda row: said(PLACES, row["channel"])),
        (
            tr("상태", "state"),
            lambda row: tr("전달 여부 불명", "delivery unknown") if row["uncertain"] else said(STATES, row["state"]),
        ),
        (tr("규칙", "rules"), lambda row: "\n".join(row["rules"])),
        (tr("접수번호", "cases"), lambda row: "\n".join(row["cases"])),
        (tr("보낸 사람", "sender"), lambda row: f"{row['sender']['address']} ({said(RELATIONS, row['sender']['relation'])})"),
        (tr("크기", "bytes"), lambda row: f"{row['bytes']:,}"),
    )
    emit(form, rows, columns, title=tr(f"보류 {len(rows)}건", f"{len(rows)} held"))


@app.command()
def release(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    reason: Annotated[str, typer.Option(help="Why it may go.")] = "",
    operator: Operator = "",
    again: Again = False,
) -> None:
    """Let a held message go, once. The serving process delivers it.

    Example: dlp --site site held release INC-… --reason 검토함 --as MR09
    """
    left = let_go(ctx.obj, incident_id, actor=acting(ctx.obj, operator, Right.decide), reason=reason, again=again)
    typer.echo(
        f"{incident_id}: " + (tr("내보냈습니다.", "released.") if left else tr("내보내기를 요청했습니다.", "release requested."))
    )


@app.command()
def refuse(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    reason: Annotated[str, typer.Option(help="Why it may not go.")],
    operator: Operator = "",
    again: Again = False,
) -> None:
    """Refuse a held message for good.

    Example: dlp --site site held refuse INC-… --reason "사적인 연락" --as MR09
    """
    if not stated(reason):
        raise ConfigError("--reason", "", "say why the message is refused")
    turn_down(ctx.obj, incident_id, actor=acting(ctx.obj, operator, Right.decide), reason=reason, again=again)
    typer.echo(f"{incident_id}: {tr('거절했습니다.', 'refused.')}")


def let_go(site: Path, incident_id: str, *, actor: Actor, reason: str, again: bool) -> bool:
    """Release a held message. True where it has left already, False where the serving process will deliver it. ConfigError where its entrance
    can send nothing later."""
    from dlp.app.entrances import sends_later

    store = _store(site)
    try:
        if not sends_later(str(store.incident(incident_id)["connector"])):
            raise ConfigError(
                incident_id,
                "",
                "a web request cannot be sent later: refuse it, and its sender sends it again with an approved basis",
            )
        kept, now = kept_reason(site, reason), datetime.now(UTC)
        store.request_release(incident_id, operator=actor.name, origin=actor.origin, reason=kept, now=now, again=again)
    finally:
        store.close()
    return _carried_out(site, incident_id)


def turn_down(site: Path, incident_id: str, *, actor: Actor, reason: str, again: bool) -> None:
    """Refuse a held message for good, and tell its sender's side at once where no serving process is there to do it."""
    store = _store(site)
    try:
        kept, now = kept_reason(site, reason), datetime.now(UTC)
        store.refuse(incident_id, operator=actor.name, origin=actor.origin, reason=kept, now=now, again=again)
    finally:
        store.close()
    _carried_out(site, incident_id)


def _carried_out(site: Path, incident_id: str) -> bool:
    """Deliver at once where no serving process is there to do it. True where the message has left."""
    import asyncio

    from dlp.app.serve import release_now
    from dlp.app.site import Site

    try:
        with Site.open(site) as opened:
            if asyncio.run(release_now(opened)) == 0:
                return False
            return bool(opened.recording.store.incident(incident_id)["state"] == "released")
    except ConfigError:
        return False  # a site that cannot be opened as a whole still has its journal; the request stands in it


def _store(site: Path) -> Store:
    from dlp import keys
    from dlp.store import open_store

    if not recorded(site):
        raise StoreError("no such held message")
    return open_store(site, keys.load(site / "keys"))


def kept_reason(site: Path, reason: str) -> str:
    """The reason as it is journalled, for many may read the journal: without names of requesters, long numbers, mail addresses and signs
    that steer a terminal."""
    from dlp.record.shapes import scrubbed

    return scrubbed(without_names(site, reason), (), limit=STATEMENT) if stated(reason) else ""


def without_names(site: Path, text: str) -> str:
    """What somebody typed, with `***` where a requester's name stood."""
    import unicodedata

    from dlp import keys, register
    from dlp.app.recording import names_in

    text = unicodedata.normalize("NFC", text)
    for name in names_in((text,), register.load_index(site, keys.load(site / "keys"))) if text.strip() else ():
        text = text.replace(name, "***")
    return text


for _name, _work in (("unseal", unseal), ("open", open_), ("routes", routes)):
    app.command(_name)(_work)
