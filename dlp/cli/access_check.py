"""`dlp access-check`: the monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)). Shows what stands out; a person judges.

Exit status: 0 nothing stands out, 1 something does, 2 could not run.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Final

import typer

from dlp.cli.incidents import journal_file
from dlp.cli.labels import KINDS, KST, local, print_table, said
from dlp.cli.report import journalled
from dlp.cli.who import Operator, operator_name
from dlp.ports import ConfigError, StoreError

MONTH: Final = re.compile(r"(2[0-9]{3})-(0[1-9]|1[0-2])")
HOURS: Final = range(7, 21)  # Korean time, Monday to Friday
DECIDING: Final = ("release-requested", "refused")
PERSONAL: Final = (*DECIDING, "view", "export")
MANY: Final = 200
"""Views and exports of one operator in a month from which a person should ask what for."""


class Form(StrEnum):
    table = "table"
    jsonl = "jsonl"


def command(
    ctx: typer.Context,
    month: Annotated[str, typer.Option(help="2026-11")],
    form: Annotated[Form, typer.Option("--format", help="table or jsonl")] = Form.table,
    operator: Operator = "",
) -> None:
    """Who did what in a month, and what stands out: odd hours, no reason, many views, a journal that was touched. The check is journalled.

    Example: dlp --site site access-check --month 2026-11 --as auditor
    """
    from dlp import keys
    from dlp.store import open_store
    from dlp.store.database import Database
    from dlp.store.figures import hands, per_operator

    who = operator_name(operator)
    match = MONTH.fullmatch(month)
    if match is None:
        raise ConfigError("--month", "", "write it as 2026-11")
    year, number = int(match[1]), int(match[2])
    since = datetime(year, number, 1, tzinfo=KST)
    until = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=KST)
    if since > datetime.now(UTC):
        raise ConfigError("--month", "", "has not begun")
    path = journal_file(ctx.obj)
    if path is None:
        raise StoreError("nothing was recorded here yet")
    with Database(path).read() as connection:
        entries = hands(connection, since=since, until=until)
    store = open_store(ctx.obj, keys.load(ctx.obj / "keys"))
    try:
        whole = store.verify().whole
    finally:
        store.close()
    counts = per_operator(entries)
    found = [concern for entry in entries for concern in concerns(entry)]
    for name, kinds in sorted(counts.items()):
        if (looks := kinds["view"] + kinds["export"]) > MANY:
            found.append(
                {"seq": 0, "at": since.isoformat(), "operator": name, "kind": "view", "ref": "", "why": f"열람·반출 {looks:,}번"}
            )
    if not whole:
        found.append(
            {
                "seq": 0,
                "at": datetime.now(UTC).isoformat(),
                "operator": "",
                "kind": "",
                "ref": "",
                "why": "기록이 훼손됨: dlp journal verify",
            }
        )
    journalled(
        ctx.obj,
        "access-checked",
        {"operator": who, "month": month, "entries": len(entries), "concerns": len(found), "whole": whole},
    )
    if form is Form.jsonl:
        for name, kinds in sorted(counts.items()):
            typer.echo(json.dumps({"operator": name, "counts": dict(kinds)}, ensure_ascii=False))
        for one in found:
            typer.echo(json.dumps({"concern": one}, ensure_ascii=False))
    else:
        shown = [
            (name or "(프로그램)", said(KINDS, kind), f"{n:,}")
            for name, kinds in sorted(counts.items())
            for kind, n in sorted(kinds.items())
        ]
        print_table(("누가", "일", "건수"), shown, title=f"{month} 접속기록 {len(entries):,}건")
        rows = [
            (str(one["seq"] or "-"), local(one["at"]), one["operator"], said(KINDS, one["kind"]), one["ref"], one["why"])
            for one in found
        ]
        print_table(("순번", "시각", "누가", "일", "사건", "까닭"), rows, title=f"살펴볼 것 {len(rows):,}건")
    raise typer.Exit(1 if found else 0)


def concerns(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """What stands out in one entry of a person's."""
    at = datetime.fromisoformat(entry["at"]).astimezone(KST)
    why = []
    if entry["kind"] in PERSONAL and (at.weekday() > 4 or at.hour not in HOURS):
        why.append("근무 시간 밖")
    if entry["kind"] in DECIDING and not str(entry.get("reason", "")).strip():
        why.append("까닭이 없음")
    if entry["kind"] in PERSONAL and not entry.get("operator"):
        why.append("누구인지 없음")
    if entry.get("again"):
        why.append("전달 여부를 모르는 것을 다시 보냄")
    if entry["kind"] == "breach-closed" and entry.get("left"):
        why.append("통지를 남기고 유출을 닫음")
    return [
        {
            "seq": entry["seq"],
            "at": entry["at"],
            "operator": entry.get("operator", ""),
            "kind": entry["kind"],
            "ref": entry["ref"],
            "why": one,
        }
        for one in why
    ]
