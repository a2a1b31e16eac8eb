"""`dlp ledger`: provisions outside the purpose, in the columns of the official form (개인정보 처리 방법에 관한 고시 별지 제1호서식; PIPA 18(2),
Enforcement Decree 15).

Rows come from journalled decisions that stated a legal basis, or whose rule cites Decree 15 (an emergency), and whose message went out.
Recipients are masked, and named where the register has their institution; statements were scrubbed when they were journalled. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Final

import typer

from dlp.breach.notices import FIELDS
from dlp.cli.rows import AsForm
from dlp.cli.who import Operator, Reason, looking
from dlp.language import english, tr
from dlp.office.entries import recorded
from dlp.office.times import span
from dlp.record.provisions import ARTICLE, DECREE
from dlp.show.rows import Form, emit, of
from dlp.subject.explaining import cited
from dlp.texts.labels import PLACES, RELATIONS, local, said
from dlp.vocabulary import NEED_TO_KNOW

FILE_NAME: Final = "정보공개 청구 처리대장"
HEADERS: Final = {
    "file": "개인정보 또는 개인정보파일의 명칭", "kind": "이용 또는 제공 구분", "recipient": "이용기관 또는 제공받는 기관의 명칭",
    "period": "이용하거나 제공한 날짜, 주기 또는 기간", "form": "이용하거나 제공한 형태", "ground": "이용 또는 제공의 법적 근거",
    "purpose": "이용 목적 또는 제공받는 목적", "items": "이용하거나 제공한 개인정보의 항목",
    "restrictions": "법 제18조제5항에 따른 제한 또는 조치 요청의 내용", "safeguards": "비고",
}  # fmt: skip
"""The columns of the form, in its order; the last is its margin."""
ENGLISH: Final = {
    "file": "file", "kind": "use or provision", "recipient": "recipient", "period": "day, period", "form": "form", "ground": "legal ground",
    "purpose": "purpose", "items": "items", "restrictions": "restrictions asked for", "safeguards": "note",
}  # fmt: skip
SHORT: Final = {
    "file": "파일", "kind": "구분", "recipient": "제공받는 기관", "period": "날짜·기간", "form": "형태", "ground": "법적 근거", "purpose": "목적", "items": "항목",
    "restrictions": "제한·조치", "safeguards": "비고",
}  # fmt: skip
"""The same on a screen."""
UNSTATED: Final = ("(적지 않음)", "(not stated)")
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
    first, end = span(since, until)
    looking(ctx.obj, operator, reason, what="ledger")
    rows = entries(ctx.obj, since=first, until=end)
    sheet = [of(heading, name, CELLS.get(name, _text)) for name, heading in (ENGLISH if english() else HEADERS).items()]
    columns = [of(heading, name, CELLS.get(name, _text)) for name, heading in (ENGLISH if english() else SHORT).items()]
    title = tr(f"목적 외 이용·제공 대장 {len(rows)}건", f"provisions outside the purpose: {len(rows)}")
    emit(form, rows, columns, title=title, sheet=sheet)


def entries(site: Any, *, since: datetime | None = None, until: datetime | None = None) -> list[dict[str, Any]]:
    """One row a provision: the columns of the form, and the decision's id and state, when it went (`at`) and when it was decided. ConfigError where there is no site."""
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        found = kept.provisions(law=DECREE, since=since, until=until)
    if not found:
        return []  # and the register, which is dear to load, stays closed
    from dlp.office.institutions import institutions

    names = institutions(site)
    return [row for record in found if (row := _row(record, names)) is not None]


def _row(record: Mapping[str, Any], names: Callable[[str], str]) -> dict[str, Any] | None:
    """None where everybody who got it may have it for the purpose it is kept for."""
    recipients = [r for r in record["recipients"] if r["relation"] not in _NO_PROVISION]
    if not recipients:
        return None
    basis: Mapping[str, Any] = record["basis"] or {}
    approved: Mapping[str, Any] = next(iter(record.get("grounds", ())), {})
    stated: Mapping[str, Any] = {
        name: record.get("release", {}).get(name, "") for name in ("ground", "article", "document", "purpose")
    }
    for told in (stated, approved):  # who let it go knows more than who sent it; two persons more than one
        basis = {**basis, **{name: value for name, value in told.items() if value}}
    shown = {field for case in record["cases"] for field in case["fields"]} & FIELDS.keys()
    law = [law for reason in record["reasons"] for law in reason["law"] if law.startswith("PIPA 18(2)") and law != "PIPA 18(2)"]
    grounds = [basis.get("ground", ""), basis.get("article", ""), basis.get("document", "")] if basis else law
    note = (
        [tr("보낸 사람의 진술(승인되지 않음)", "the sender's word, not approved")]
        if record["basis"] and not (approved or any(stated.values()))
        else []
    )
    note += [tr("승인", "approved by") + f" {basis['approver']}"] if approved else []
    note += [tr("근거", "ground") + f" {approved['id']}"] if approved.get("id", "").startswith("B-") else []
    note += [tr("동의", "consent") + f" {basis['consent_id']}"] if basis.get("consent_id") else []
    note += [tr("검토 후 내보냄", "released after review")] if record["state"] == "released" else []
    note += [tr("전달 여부 미확인", "delivery not confirmed")] if record["state"] == "decided" else []
    day = local(record["left_at"])
    note += [tr("보류", "held") + f" {local(record['at'])}"] if record["left_at"] != record["at"] else []
    return {
        "id": record["id"],
        "at": record["left_at"],
        "decided_at": record["at"],
        "state": record["state"],
        "file": " ".join(
            [tr(FILE_NAME, "register of disclosure requests"), *dict.fromkeys(case["case_no"] for case in record["cases"])]
        ),
        "kind": tr("목적 외 이용", "use")
        if all(r["kind"] == "staff" for r in recipients)
        else tr("목적 외 제3자 제공", "provision"),
        "recipient": [_recipient(r, names) for r in recipients],
        "purpose": _purpose(record, basis),
        "ground": [one for one in grounds if one],
        "items": [said(FIELDS, field) for field in FIELDS if field in shown | set(basis.get("items", ()))],
        "period": f"{day} ({period})" if (period := _period(basis)) else day,
        "form": said(PLACES, record["channel"]),
        "restrictions": [tr("가려서 제공", "masked")] if record["state"] == "masked" else [],
        "safeguards": [*note, tr("사건", "incident") + f" {record['id']}"],
    }


def _recipient(recipient: Mapping[str, Any], names: Callable[[str], str]) -> str:
    """An institution by its name; an official of our own has none."""
    address, name = recipient["address"], "" if recipient["kind"] == "staff" else names(recipient["address"])
    return f"{name} ({address})" if name else f"{address} ({said(RELATIONS, recipient['relation'])})"


def _purpose(record: Mapping[str, Any], basis: Mapping[str, Any]) -> str:
    """What a person stated; of an emergency what the law itself says. Never a rule's own sentence, which says why it stopped something."""
    if stated := str(basis.get("purpose", "")):
        return stated
    if any(law.startswith("PIPA 18(2)3") for reason in record["reasons"] if reason["enforced"] for law in reason["law"]):
        return tr("급박한 생명ㆍ신체ㆍ재산의 이익을 위함", "vital interests of a person")
    return ""


def _ground(words: Sequence[str]) -> str:
    """`18-2-7` and `PIPA 18(2)3` as the law writes them."""
    if english():
        return ", ".join(words) or tr(*UNSTATED)
    spelt = (cited(f"{ARTICLE}{one.removeprefix('18-2-')}" if one.startswith("18-2-") else one) for one in words)
    return ", ".join(spelt) or tr(*UNSTATED)


CELLS: Final[Mapping[str, Callable[[Any], str]]] = {"ground": _ground, "purpose": lambda text: text or tr(*UNSTATED)}
"""Columns that a person reads otherwise than a program."""


def _period(basis: Mapping[str, Any]) -> str:
    """The days of an approved ground, else what the message says of them."""
    days = basis.get("valid_from", ""), basis.get("valid_to", "")
    return " ~ ".join(days).strip() if any(days) else str(basis.get("period", ""))


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
