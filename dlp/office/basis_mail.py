"""Grounds that are approved by answering a mail: sending the mail, and taking an answer."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp import keys, settings
from dlp.app import bases, tables
from dlp.dates import official_time
from dlp.desk import basis_answers as answers
from dlp.desk.rights import Actor
from dlp.ledgers.bases import APPROVED, BASES, MAILED, REJECTED, UNHEEDED, Approver, Request, objection
from dlp.linkage import canon
from dlp.message import KST
from dlp.notify.mail import Post
from dlp.office.entries import opened
from dlp.office.who import staffed
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, NotFound, NotNow, StoreError

if TYPE_CHECKING:
    from dlp.linkage.index import Index
    from dlp.settings import Settings

ORIGIN: Final = "mail"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an answer: `word` approve or reject, or "" and why not (a word of `answers`)."""

    basis_id: str
    word: str = ""
    refused: str = ""


def ask(site: Path, basis_id: str, to: str, actor: Actor, *, now: datetime) -> str:
    """Mail a request to somebody who may approve it; his staff id. ConfigError, StoreError, or DeliveryError of the mail server: then no number of
    it counts, for it was journalled before and reached nobody."""
    config = settings.load(site)
    mail = config.policy.basis_mail
    if not mail.authserv or not mail.reply_to or not config.notify.mail.server:
        raise ConfigError("dlp.yaml", "policy.basis_mail", "needs authserv and reply_to here, and notify.mail.server")
    ring = keys.load(site / "keys")
    index = tables.index(site, ring, domains=config.agency.domains)
    address = _folded(to)
    staff_id = _official(index, address)
    store = opened(site)
    try:
        one = next((one for one in store.ledger(BASES) if one.id == basis_id), None)
        if one is None:
            raise NotFound("no such ground")
        second = bases.approver(index, config, staff_id, staffed(site))
        if why := _objection(one, second, index, config, site, now):
            raise NotNow(f"{basis_id}: {why}")
        until = now + timedelta(hours=mail.hours)
        body = {**actor.body(), "to": staff_id, "until": until.astimezone(UTC).isoformat(), "nonce": secrets.token_hex(16)}
        store.note(MAILED, now=now, ref=basis_id, body=body)
    finally:
        store.close()
    given = answers.number(ring.journal, basis_id, one.asked, body, address)
    Post(config.notify.mail).send([to], *written(one, given, until), key=f"{basis_id}/{body['nonce']}", reply_to=mail.reply_to)
    return staff_id


def written(one: Request, given: str, until: datetime) -> tuple[str, str]:
    """Subject and text. The number stands in the text alone: servers write subjects and Message-IDs into their logs."""
    asked = one.asked
    lines = [
        f"제공 근거 {one.id}의 승인 요청입니다.",
        "",
        f"요청한 사람: {asked['operator']}",
        f"보내는 사람: {asked['for'] or asked['operator']}",
        f"근거: {asked['ground']} {asked['article']}".rstrip(),
        f"문서: {asked['document'] or '-'}",
        f"받는 사람: {', '.join(asked['recipients'])}",
        f"항목: {', '.join(asked['items'])}",
        f"기간: {asked['valid_from'] or '바로'} ~ {asked['valid_to'] or '정하지 않음'}, 횟수: {asked['times'] or '정하지 않음'}",
        f"목적: {asked['purpose']}",
        "",
        "승인하려면 이 메일에 답장하여 첫 줄에 '승인'이라고만 적고, 승인하지 않으려면 첫 줄에 '반려: 사유'를 적으십시오.",
        "답장에는 아래 번호가 남아 있어야 합니다. 이 메일을 다른 사람에게 전달하지 마십시오.",
        "",
        f"승인 번호: {given}",
        f"{official_time(until)}까지 한 번만 쓸 수 있습니다. 요청한 적 없는 메일이면 개인정보 보호책임자에게 알리십시오.",
        "",
    ]
    return f"[제공 근거 승인 요청] {one.id}", "\n".join(lines)


LONGEST: Final = 500
"""Characters of a reason in a mail. Whoever wrote it cannot be asked again: his word counts, and a longer reason ends with a sign that it goes on."""


def take(site: Path, raw: bytes, *, now: datetime) -> Result:
    """One mail that came to the address for answers. Whatever becomes of it is journalled. StoreError where it cannot be."""
    config = settings.load(site)
    said = answers.read(raw, config.policy.basis_mail.authserv)
    store = opened(site)
    try:
        one = next((one for one in store.ledger(BASES) if one.id == said.basis_id), None)
        refused = said.refused or (answers.UNKNOWN if one is None else "")
        second = None
        if not refused and one is not None:
            second, refused = _judged(site, config, one, said, now)
        if not refused and second is not None:
            kind = APPROVED if said.word == answers.APPROVE else REJECTED
            told = said.reason if len(said.reason) <= LONGEST else f"{said.reason[:LONGEST]} …"
            reason = kept_reason(site, told)
            try:
                store.settle_basis(
                    said.basis_id, kind=kind, actor=Actor(second.staff_id, ORIGIN), second=second, reason=reason, now=now
                )
            except StoreError:  # somebody settled it meanwhile
                refused = answers.SETTLED
        if refused:
            store.note(UNHEEDED, now=now, ref=one.id if one is not None else "", body={"why": refused, "from": ORIGIN})
        return Result(said.basis_id if one is not None else "", "" if refused else said.word, refused)
    finally:
        store.close()


def _judged(site: Path, config: Settings, one: Request, said: answers.Answer, now: datetime) -> tuple[Approver | None, str]:
    """Who answers, or why he does not count."""
    if one.state != "open" or one.mailed is None:
        return None, answers.SETTLED if one.state != "open" else answers.WRONG_NUMBER
    ring = keys.load(site / "keys")
    address = _folded(said.sender)
    wanted = answers.number(ring.journal, one.id, one.asked, one.mailed, address)
    if not answers.same(wanted, said.number):
        return None, answers.WRONG_NUMBER
    if now >= datetime.fromisoformat(one.mailed["until"]):
        return None, answers.OLD
    index = tables.index(site, ring, domains=config.agency.domains)
    try:
        staff_id = _official(index, address)
    except ConfigError:
        staff_id = ""
    if staff_id != one.mailed["to"]:
        return None, answers.OTHER_SENDER
    second = bases.approver(index, config, staff_id, staffed(site))
    return (None, answers.MAY_NOT) if _objection(one, second, index, config, site, now) else (second, "")


def _objection(one: Request, second: Approver, index: Index, config: Settings, site: Path, now: datetime) -> str:
    """As at the desk; and who asked has to be a known official, since a name of the desk may be the approver's own."""
    asker = bases.approver(index, config, one.asked["operator"], staffed(site)).staff_id
    if not asker:
        return "who asked for it is no official of the staff table: it is approved at the desk"
    if asker == second.staff_id:
        return "another person than the one who asked for it must approve it"
    return objection(one, second, today=now.astimezone(KST).date())


def _official(index: Index, address: str) -> str:
    """The one official whose mailbox this is. ConfigError where it is nobody's, or several have it."""
    found = index.party(address).staff_ids
    if "@" not in address or len(found) != 1 or address.partition("@")[2] not in index.own_domains:
        raise ConfigError("--to", "", "the mailbox of one official, as the staff table has it")
    return next(iter(found))


def _folded(address: str) -> str:
    return address.strip().lower() if canon.party(address)[0] == "email" else ""
