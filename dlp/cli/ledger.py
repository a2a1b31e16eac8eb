"""`dlp ledger`: provisions outside the purpose, in the eight fields an agency must keep (PIPA 18(2), Enforcement Decree 15).

Rows come from journalled decisions that stated a legal basis, or whose rule cites Decree 15 (an emergency), and whose message went out.
Recipients are masked, statements were scrubbed when they were journalled. Needs no key and writes nothing.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Final

import typer

from dlp.breach.notices import FIELDS
from dlp.cli.incidents import journal_file
from dlp.cli.labels import CHANNELS, RELATIONS, local, moment, print_table, said
from dlp.vocabulary import NEED_TO_KNOW

DECREE: Final = "PIPA Decree 15"
FILE_NAME: Final = "정보공개 청구 처리대장"
HEADERS: Final = {
    "file": "파일·항목명", "recipient": "제공받는 기관", "purpose": "목적", "ground": "법적 근거", "items": "항목",
    "period": "제공일·기간", "form": "형태", "safeguards": "안전조치",
}  # fmt: skip
_NO_PROVISION: Final = NEED_TO_KNOW | {"requester"}
"""Who may have the data for the very purpose it is kept for."""


class Form(StrEnum):
    table = "table"
    jsonl = "jsonl"
    csv = "csv"


def command(
    ctx: typer.Context,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    form: Annotated[Form, typer.Option("--format", help="table, jsonl or csv")] = Form.table,
) -> None:
    """The ledger of provisions outside the purpose (목적 외 이용·제공 대장), the oldest first.

    Example: dlp --site site ledger --since 30d --format csv > ledger.csv
    """
    rows = entries(ctx.obj, since=moment("--since", since), until=moment("--until", until))
    if form is Form.jsonl:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    elif form is Form.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(HEADERS.values())
        writer.writerows([_inert(_text(row[name])) for name in HEADERS] for row in rows)
    else:
        shown = [[_text(row[name]) for name in HEADERS] for row in rows]
        print_table(tuple(HEADERS.values()), shown, title=f"목적 외 이용·제공 대장 {len(rows)}건")


def entries(site: Any, *, since: datetime | None = None, until: datetime | None = None) -> list[dict[str, Any]]:
    """One row a provision: the eight fields, and the decision's id, time and state. ConfigError where there is no site."""
    from dlp.store.database import Database
    from dlp.store.reading import provisions

    path = journal_file(site)
    if path is None:
        return []
    with Database(path).read() as connection:
        found = provisions(connection, law=DECREE, since=since, until=until)
    return [row for record in found if (row := _row(record)) is not None]


def _row(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """None where everybody who got it may have it for the purpose it is kept for."""
    recipients = [r for r in record["recipients"] if r["relation"] not in _NO_PROVISION]
    if not recipients:
        return None
    basis: Mapping[str, Any] = record["basis"] or {}
    shown = {field for case in record["cases"] for field in case["fields"]} & FIELDS.keys()
    cited = [law for reason in record["reasons"] for law in reason["law"] if law.startswith("PIPA 18(2)")]
    grounds = [basis.get(name, "") for name in ("ground", "article", "document")] if basis else cited
    safeguards = [f"승인 {basis['approver']}"] if basis.get("approver") else []
    safeguards += [f"동의 {basis['consent_id']}"] if basis.get("consent_id") else []
    safeguards += ["가려서 제공"] if record["state"] == "masked" else []
    safeguards += ["검토 후 내보냄"] if record["state"] == "released" else []
    safeguards += ["전달 여부 미확인"] if record["state"] == "decided" else []
    day = local(record["at"])
    return {
        "id": record["id"],
        "at": record["at"],
        "state": record["state"],
        "file": " ".join([FILE_NAME, *dict.fromkeys(case["case_no"] for case in record["cases"])]),
        "recipient": [f"{r['address']} ({said(RELATIONS, r['relation'])})" for r in recipients],
        "purpose": basis.get("purpose", "") or "; ".join(r["why"] for r in record["reasons"] if DECREE in r["law"]),
        "ground": [one for one in grounds if one],
        "items": [FIELDS[field] for field in FIELDS if field in shown | set(basis.get("items", ()))],
        "period": f"{day} ({basis['period']})" if basis.get("period") else day,
        "form": said(CHANNELS, record["channel"]),
        "safeguards": [*safeguards, f"사건 {record['id']}"],
    }


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _inert(text: str) -> str:
    """A cell that begins like a formula would be run by a spreadsheet (OWASP: CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
