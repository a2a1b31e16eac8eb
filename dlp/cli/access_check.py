"""`dlp access-check`: the monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)). Shows what stands out; a person judges.

Exit status: 0 nothing stands out, 1 something does, 2 could not run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Final

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import Operator, Reason, acting, kept
from dlp.dates import KST, closed
from dlp.desk.retention import PROGRAM
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office.entries import journalled, recorded
from dlp.ports import ConfigError, StoreError
from dlp.show.rows import Form, emit
from dlp.show.table import print_table
from dlp.texts.labels import KINDS, local, said

MONTH: Final = re.compile(r"(2[0-9]{3})-(0[1-9]|1[0-2])")
HOURS: Final = range(7, 21)  # Korean time, Monday to Friday
DECIDING: Final = ("release-requested", "refused")
PERSONAL: Final = (*DECIDING, "view", "export")
MANY: Final = 200
"""Views and exports of one operator in a month from which a person should ask what for."""
LOOKS: Final = "열람·반출"
OPENED: Final = "원문 열람 (승인 "
UNREASONED: Final = "사유 없이 열람 시도"
WHY: Final = {
    "근무 시간 밖": "outside working hours", "권한 없는 시도": "tried without the right", UNREASONED: "tried to look and gave no reason",
    "사유가 없음": "no reason given", "누구인지 없음": "nobody named",
    "전달 여부를 모르는 것을 다시 보냄": "sent again though the first end is unknown", "통지를 남기고 유출을 닫음": "breach closed with a notice still due",
    "기록이 훼손됨: dlp journal verify": "the journal was tampered with: dlp journal verify",
}  # fmt: skip


def command(
    ctx: typer.Context,
    month: Annotated[str, typer.Option(help="2026-11")],
    form: AsForm = Form.table,
    operator: Operator = "",
    reason: Reason = "",
) -> None:
    """Who did what in a month, and what stands out: odd hours, no reason, many views, a journal that was touched. The check is journalled.

    Example: dlp --site site access-check --month 2026-11 --as auditor --reason "11월 정기 점검"
    """
    from dlp import keys
    from dlp.store import look, open_store
    from dlp.store.figures import per_operator

    actor = acting(ctx.obj, operator, Right.audit, reason=reason)
    match = MONTH.fullmatch(month)
    if match is None:
        raise ConfigError("--month", "", "write it as 2026-11")
    year, number = int(match[1]), int(match[2])
    since = datetime(year, number, 1, tzinfo=KST)
    until = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=KST)
    if since > datetime.now(UTC):
        raise ConfigError("--month", "", "has not begun: choose one that has")
    if not recorded(ctx.obj):
        raise StoreError("nothing was recorded here yet")
    with look(ctx.obj) as records:
        entries = records.hands(since=since, until=until)
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
                {"seq": 0, "at": since.isoformat(), "operator": name, "kind": "view", "ref": "", "why": f"{LOOKS} {looks:,}번"}
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
        {
            **actor.body(),
            "month": month,
            "entries": len(entries),
            "concerns": len(found),
            "whole": whole,
            "reason": kept(ctx.obj, reason),
        },
    )
    if form is Form.table:
        _print(month, counts, found, entries=len(entries))
    else:
        lines: list[dict[str, Any]] = [{"operator": name, "counts": dict(kinds)} for name, kinds in sorted(counts.items())]
        emit(form, [*lines, *({"concern": one} for one in found)])
    raise typer.Exit(1 if found else 0)


def _print(month: str, counts: Mapping[str, Mapping[str, int]], found: list[dict[str, Any]], *, entries: int) -> None:
    shown = [
        (name or tr("(프로그램)", "(program)"), said(KINDS, kind), f"{n:,}")
        for name, kinds in sorted(counts.items())
        for kind, n in sorted(kinds.items())
    ]
    who, what, count = tr("누가", "who"), tr("일", "what"), tr("건수", "times")
    print_table(
        (who, what, count), shown, title=tr(f"{month} 접속기록 {entries:,}건", f"access log of {month}: {entries:,} entries")
    )
    rows = [
        (str(one["seq"] or "-"), local(one["at"]), one["operator"], said(KINDS, one["kind"]), one["ref"], _why(one["why"]))
        for one in found
    ]
    headings = (tr("순번", "no."), tr("시각", "time"), who, what, tr("사건", "incident"), tr("사유", "why"))
    print_table(headings, rows, title=tr(f"살펴볼 것 {len(rows):,}건", f"to look at: {len(rows):,}"))


def _why(korean: str) -> str:
    """The rows keep the Korean words, which programs may know; a person reads his own."""
    if korean.startswith(LOOKS):
        return tr(korean, f"views and exports: {korean.removeprefix(LOOKS).strip(' 번')}")
    if korean.startswith(OPENED):
        return tr(korean, f"original opened (approved by {korean.removeprefix(OPENED)}")
    return tr(korean, WHY.get(korean, korean))


def concerns(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """What stands out in one entry of a person's."""
    at = datetime.fromisoformat(entry["at"]).astimezone(KST)
    why = []
    if entry.get("operator") == PROGRAM["operator"] and entry.get("from") == PROGRAM["from"]:
        return []  # what the program did by itself, at night (held messages past their days)
    if entry["kind"] in PERSONAL and (closed(at.date()) or at.hour not in HOURS):
        why.append("근무 시간 밖")
    if entry["kind"] == "denied":
        why.append(UNREASONED if entry.get("lacks") == "reason" else "권한 없는 시도")
    if entry["kind"] in ("unsealed", "revealed") and entry["ref"].startswith("INC-"):
        why.append(f"{OPENED}{entry.get('second', '')})")
    if entry["kind"] in DECIDING and not stated(str(entry.get("reason", ""))):
        why.append("사유가 없음")
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
