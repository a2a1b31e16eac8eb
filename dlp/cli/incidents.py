"""`dlp incidents list|show|export`: what was decided otherwise than clean. Reading needs no key; an export enters the journal."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from dlp.cli.labels import ACTIONS, CHANNELS, KINDS, RELATIONS, STATES, local, moment, print_table, said
from dlp.ports import ConfigError, StoreError
from dlp.store import FILE

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="List and show incidents.")


class Format(StrEnum):
    table = "table"
    jsonl = "jsonl"


def journal_file(site: Path) -> Path | None:
    """The store of a site; None where the site has recorded nothing yet. ConfigError where there is no site."""
    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
    path = site / FILE
    return path if path.exists() else None


@app.command("list")
def list_(
    ctx: typer.Context,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    channel: Annotated[str | None, typer.Option(help="email, messenger, sms")] = None,
    action: Annotated[
        str | None, typer.Option(help="alert, mask, hold, block; allow: what passed with a reason, as in shadow mode")
    ] = None,
    rule: Annotated[str | None, typer.Option(help="A rule that took part.")] = None,
    case: Annotated[str | None, typer.Option(help="Case number (접수번호).")] = None,
    state: Annotated[str | None, typer.Option(help="decided, delivered, held, refused, released …")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 50,
    offset: Annotated[int, typer.Option(min=0, help="Skip so many.")] = 0,
    format_: Annotated[Format, typer.Option("--format")] = Format.table,
) -> None:
    """Incidents, the newest first. Example: dlp incidents list --since 7d --action block"""
    from dlp.store.database import Database
    from dlp.store.reading import Filter, count, incidents

    wanted = Filter(
        since=moment("--since", since), until=moment("--until", until), channel=channel, action=action, state=state, rule=rule, case_no=case
    )  # fmt: skip
    path = journal_file(ctx.obj)
    rows: list[dict[str, Any]] = []
    total = 0
    if path is not None:
        with Database(path).read() as connection:
            rows = incidents(connection, wanted, limit=limit, offset=offset)
            total = count(connection, wanted) if format_ is Format.table else 0
    if format_ is Format.jsonl:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
        return
    print_table(
        ("사건", "시각", "경로", "조치", "상태", "규칙", "접수번호", "보낸 사람", "받는 사람"),
        (_row(row) for row in rows),
        title=f"사건 {total}건 중 {len(rows)}건",
    )


class Export(StrEnum):
    csv = "csv"
    jsonl = "jsonl"
    syslog = "syslog"
    cef = "cef"


@app.command()
def export(
    ctx: typer.Context,
    reason: Annotated[str, typer.Option(help="Why; goes into the journal.")],
    out: Annotated[Path | None, typer.Option(help="New file (mode 0600); else standard output.")] = None,
    format_: Annotated[Export, typer.Option("--format", help="csv, jsonl, syslog (RFC 5424), cef")] = Export.csv,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    as_: Annotated[str, typer.Option("--as", help="Who exports; else $DLP_OPERATOR, else the system user.")] = "",
) -> None:
    """Incidents for a SIEM or a spreadsheet: shapes, never values. Example: dlp incidents export --format cef --since 24h --reason "daily feed" """
    import os
    import sys
    from datetime import UTC, datetime

    from dlp import keys
    from dlp.cli.held import kept_reason
    from dlp.cli.who import operator_name
    from dlp.record.exports import HEADS, LINES
    from dlp.record.shapes import scrubbed
    from dlp.store import open_store
    from dlp.store.reading import Filter

    now = datetime.now(UTC).astimezone()
    operator = operator_name(as_)
    wanted = Filter(
        since=moment("--since", since), until=moment("--until", until) or now
    )  # what comes meanwhile would shift the pages
    if not reason.strip():
        raise ConfigError("--reason", "", "say why")
    if journal_file(ctx.obj) is None:
        raise ConfigError(str(ctx.obj), "", "nothing is recorded here yet")
    store = open_store(ctx.obj, keys.load(ctx.obj / "keys"))
    try:
        total = store.incident_count(wanted)
        try:
            handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600) if out else os.dup(sys.stdout.fileno())
        except OSError as error:
            raise ConfigError(str(out), "", f"cannot be made ({error.strerror})") from None
        body = {
            "what": "incidents",
            "format": format_.value,
            "rows": total,
            "operator": operator,
            "reason": scrubbed(kept_reason(ctx.obj, reason), ()),
        }
        store.note("export", now=now, body=body)  # before the first line leaves
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(HEADS.get(format_.value, ""))
            for offset in range(0, total, _PAGE):
                for row in store.incidents(wanted, limit=_PAGE, offset=offset):
                    file.write(LINES[format_.value](row))
    finally:
        store.close()


_PAGE = 1000


def _row(row: dict[str, Any]) -> tuple[str, ...]:
    sender, recipients = row["sender"], row["recipients"]
    shown = ", ".join(f"{r['address']} ({said(RELATIONS, r['relation'])})" for r in recipients[:2])
    return (
        row["id"],
        local(row["at"]),
        said(CHANNELS, row["channel"]),
        said(ACTIONS, row["action"]),
        said(STATES, row["state"]),
        "\n".join(row["rules"]),
        "\n".join(row["cases"]),
        f"{sender['address']} ({said(RELATIONS, sender['relation'])})",
        shown + (f" 외 {len(recipients) - 2}" if len(recipients) > 2 else ""),
    )


@app.command()
def show(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    format_: Annotated[Format, typer.Option("--format")] = Format.table,
) -> None:
    """One incident: evidence in masked form, stages, policy, outcome, history.

    Example: dlp --site site incidents show INC-…
    """
    from dlp.store.database import Database
    from dlp.store.reading import incident

    path = journal_file(ctx.obj)
    if path is None:
        raise StoreError("no such incident")
    with Database(path).read() as connection:
        found = incident(connection, incident_id)
    if format_ is Format.jsonl:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    people = [found["sender"], *found["recipients"]]
    print_table(
        ("항목", "내용"),
        (
            ("사건", found["id"]),
            ("시각", local(found["at"])),
            ("경로", f"{said(CHANNELS, found['channel'])} ({found['connector']})"),
            ("부서", found["department"] or "-"),
            ("조치", said(ACTIONS, found["action"]) + (" · 통지" if found["notify"] else "")),
            ("상태", said(STATES, found["state"])),
            ("정책", f"{found['policy_version']} {found['policy_hash'][:12]}"),
            ("소요", f"{found['elapsed_us']} µs  " + "  ".join(f"{stage} {taken}" for stage, taken in found["stages"])),
        ),
    )
    print_table(
        ("구분", "주소", "관계"), ((p["field"], p["address"], said(RELATIONS, p["relation"])) for p in people), title="보낸 사람과 받는 사람"
    )  # fmt: skip
    for title, headers, rows in (
        (
            "판단 근거",
            ("규칙", "조치", "까닭", "법령", "비고"),
            [
                (r["rule"], said(ACTIONS, r["action"]), r["why"], "; ".join(r["law"]), r["exception"] or ("" if r["enforced"] else "시험 운영"))
                for r in found["reasons"]
            ],
        ),
        (
            "접수번호",
            ("접수번호", "항목", "강도"),
            [(c["case_no"], ", ".join(c["fields"]), f"{c['strength']:.2f}") for c in found["cases"]],
        ),
        (
            "발견",
            ("종류", "위치", "점수", "모양", "등록", "읽은 방법"),
            [
                (f["entity"], _where(f), f"{f['score']:.2f}", f["masked"], "예" if f["known"] else "", f["how"])
                for f in found["findings"]
            ],
        ),
        ("검사하지 못한 부분", ("위치", "까닭"), [(g["part"], g["reason"]) for g in found["gaps"]]),
        (
            "이력",
            ("순번", "시각", "일", "내용"),
            [(str(e["seq"]), local(e["at"]), said(KINDS, e["kind"]), _details(e)) for e in found["history"]],
        ),
    ):  # fmt: skip
        if rows:
            print_table(headers, rows, title=title)


def _details(entry: dict[str, Any]) -> str:
    return "  ".join(
        f"{name}={value}" for name, value in entry.items() if name not in ("seq", "at", "kind", "sealed") and value != ""
    )


def _where(finding: dict[str, Any]) -> str:
    """The part, the sheet or page in it, and the characters."""
    place = f" ({finding['place']})" if finding.get("place") else ""
    return f"{finding['part']}{place}[{finding['start']}:{finding['end']}]"
