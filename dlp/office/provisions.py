"""Provisions outside the purpose, in the columns of the official form (개인정보 처리 방법에 관한 고시 별지 제1호서식; PIPA 18(2), Decree 15)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from dlp.language import tr
from dlp.ledgers.bases import BASES
from dlp.ledgers.provisions import DECREE
from dlp.office.entries import recorded
from dlp.office.options import Since, Until
from dlp.office.times import span
from dlp.office.who import Asker, looking
from dlp.subject.notices import FIELDS
from dlp.texts.labels import PLACES, RELATIONS, local, said
from dlp.vocabulary import NEED_TO_KNOW

FILE_NAME: Final = "정보공개 청구 처리대장"
_NO_PROVISION: Final = NEED_TO_KNOW | {"requester"}
"""Who may have the data for the very purpose it is kept for."""


def ledger(site: Path, asker: Asker, since: Since = None, until: Until = None, *, reason: str) -> list[dict[str, Any]]:
    """As `entries`, for who looks; the look is journalled."""
    recorded(site)
    first, end = span(since, until)
    looking(site, asker, reason, what="ledger")
    return entries(site, since=first, until=end)


def entries(site: Path, *, since: datetime | None = None, until: datetime | None = None) -> list[dict[str, Any]]:
    """One row a provision: the columns of the form, and the decision's id and state, when it went (`at`) and when it was decided. ConfigError where there is no site."""
    from dlp import keys
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        found = kept.provisions(law=DECREE, since=since, until=until)
        if not found:
            return []  # and the register, which is dear to load, stays closed
        asked = kept.ledger(BASES, keys.load(site / "keys").journal)
    from dlp.office.institutions import institutions

    names = institutions(site)
    purposes = {one.id: str(one.asked["purpose"]) for one in asked}
    return [row for record in found if (row := _row(record, names, purposes)) is not None]


def _row(record: Mapping[str, Any], names: Callable[[str], str], purposes: Mapping[str, str]) -> dict[str, Any] | None:
    """None where everybody who got it may have it for the purpose it is kept for. `purposes`: why each approved ground was asked for."""
    recipients = [r for r in record["recipients"] if r["relation"] not in _NO_PROVISION]
    if not recipients:
        return None
    used: Mapping[str, Any] = next(iter(record.get("grounds", ())), {})
    approved = {**used, "purpose": purposes.get(str(used.get("id")), "")} if used else used
    stated: Mapping[str, Any] = {
        name: record.get("release", {}).get(name, "") for name in ("ground", "article", "document", "purpose")
    }
    basis = _basis(record, stated, approved)
    shown = {field for case in record["cases"] for field in case["fields"]} & FIELDS.keys()
    grounds = [basis.get("ground", ""), basis.get("article", ""), basis.get("document", "")] if basis else _law(record)
    note = _note(record, basis, approved, stated)
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


def _basis(record: Mapping[str, Any], stated: Mapping[str, Any], approved: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the sender said, and over it what is known better: who let it go knows more than who sent it; two persons more than one."""
    basis = record["basis"] or {}
    for told in (stated, approved):
        basis = {**basis, **{name: value for name, value in told.items() if value}}
    return basis


def _law(record: Mapping[str, Any]) -> list[str]:
    """The numbers of PIPA 18(2) that its rules cite."""
    return [law for reason in record["reasons"] for law in reason["law"] if law.startswith("PIPA 18(2)") and law != "PIPA 18(2)"]


def _note(record: Mapping[str, Any], basis: Mapping[str, Any], approved: Mapping[str, Any], stated: Mapping[str, Any]) -> list[str]:
    """The margin: whose word it is, and what became of the message."""
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
    return note


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


def _period(basis: Mapping[str, Any]) -> str:
    """The days of an approved ground, else what the message says of them."""
    days = basis.get("valid_from", ""), basis.get("valid_to", "")
    return " ~ ".join(days).strip() if any(days) else str(basis.get("period", ""))
