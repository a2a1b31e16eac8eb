"""`dlp ledger`: provisions outside the purpose, in the eight fields an agency must keep (PIPA 18(2), Enforcement Decree 15).

Rows come from journalled decisions that stated a legal basis, or whose rule cites Decree 15 (an emergency), and whose message went out.
Recipients are masked, statements were scrubbed when they were journalled. Needs no key and writes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final

import typer

from dlp.breach.notices import FIELDS
from dlp.cli.labels import PLACES, RELATIONS, english, local, moment, said, tr
from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.who import Operator, Reason, looking
from dlp.office.entries import recorded
from dlp.vocabulary import NEED_TO_KNOW

DECREE: Final = "PIPA Decree 15"
FILE_NAME: Final = "정보공개 청구 처리대장"
HEADERS: Final = {
    "file": "파일·항목명", "recipient": "제공받는 기관", "purpose": "목적", "ground": "법적 근거", "items": "항목",
    "period": "제공일·기간", "form": "형태", "safeguards": "안전조치",
}  # fmt: skip
ENGLISH: Final = {
    "file": "file", "recipient": "recipient", "purpose": "purpose", "ground": "legal ground", "items": "items", "period": "day, period",
    "form": "form", "safeguards": "safeguards",
}  # fmt: skip
_NO_PROVISION: Final = NEED_TO_KNOW | {"requester"}
"""Who may have the data for the very purpose it is kept for."""


def command(
    ctx: typer.Context,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    form: AsForm = Form.table,
    reason: Reason = "",
    operator: Operator = "",
) -> None:
    """The ledger of provisions outside the purpose (목적 외 이용·제공 대장), the oldest first.

    Example: dlp --site site ledger --since 30d --format csv > ledger.csv
    """
    recorded(ctx.obj)
    looking(ctx.obj, operator, reason, what="ledger")
    rows = entries(ctx.obj, since=moment("--since", since), until=moment("--until", until))
    headings = ENGLISH if english() else HEADERS
    columns = [of(heading, name, _text) for name, heading in headings.items()]
    title = tr(f"목적 외 이용·제공 대장 {len(rows)}건", f"provisions outside the purpose: {len(rows)}")
    emit(form, rows, columns, title=title, sheet=columns)


def entries(site: Any, *, since: datetime | None = None, until: datetime | None = None) -> list[dict[str, Any]]:
    """One row a provision: the eight fields, and the decision's id, time and state. ConfigError where there is no site."""
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        found = kept.provisions(law=DECREE, since=since, until=until)
    return [row for record in found if (row := _row(record)) is not None]


def _row(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """None where everybody who got it may have it for the purpose it is kept for."""
    recipients = [r for r in record["recipients"] if r["relation"] not in _NO_PROVISION]
    if not recipients:
        return None
    basis: Mapping[str, Any] = record["basis"] or {}
    approved: Mapping[str, Any] = next(iter(record.get("grounds", ())), {})
    basis = {**basis, **{name: value for name, value in approved.items() if value}} if approved else basis
    shown = {field for case in record["cases"] for field in case["fields"]} & FIELDS.keys()
    cited = [law for reason in record["reasons"] for law in reason["law"] if law.startswith("PIPA 18(2)")]
    grounds = [basis.get(name, "") for name in ("ground", "article", "document")] if basis else cited
    asserted = [] if approved or not basis else [tr("보낸 사람의 진술(승인되지 않음)", "the sender's word, not approved")]
    safeguards = [*asserted, *([tr("승인", "approved by") + f" {basis['approver']}"] if approved else [])]
    safeguards += [tr("근거", "ground") + f" {approved['id']}"] if approved.get("id", "").startswith("B-") else []
    safeguards += [tr("동의", "consent") + f" {basis['consent_id']}"] if basis.get("consent_id") else []
    safeguards += [tr("가려서 제공", "masked")] if record["state"] == "masked" else []
    safeguards += [tr("검토 후 내보냄", "released after review")] if record["state"] == "released" else []
    safeguards += [tr("전달 여부 미확인", "delivery not confirmed")] if record["state"] == "decided" else []
    day = local(record["at"])
    return {
        "id": record["id"],
        "at": record["at"],
        "state": record["state"],
        "file": " ".join(
            [tr(FILE_NAME, "register of disclosure requests"), *dict.fromkeys(case["case_no"] for case in record["cases"])]
        ),
        "recipient": [f"{r['address']} ({said(RELATIONS, r['relation'])})" for r in recipients],
        "purpose": basis.get("purpose", "") or "; ".join(r["why"] for r in record["reasons"] if DECREE in r["law"]),
        "ground": [one for one in grounds if one],
        "items": [said(FIELDS, field) for field in FIELDS if field in shown | set(basis.get("items", ()))],
        "period": f"{day} ({period})" if (period := _period(basis)) else day,
        "form": said(PLACES, record["channel"]),
        "safeguards": [*safeguards, tr("사건", "incident") + f" {record['id']}"],
    }


def _period(basis: Mapping[str, Any]) -> str:
    """The days of an approved ground, else what the message says of them."""
    days = basis.get("valid_from", ""), basis.get("valid_to", "")
    return " ~ ".join(days).strip() if any(days) else str(basis.get("period", ""))


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
