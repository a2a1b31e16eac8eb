"""Grounds of provision that one person asks for and another approves (PIPA 18(2), 18(3))."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.desk.basis_answers import LARGEST
from dlp.desk.rights import Right, stated
from dlp.ledgers.bases import APPROVED, REJECTED, REVOKED, complaint
from dlp.office import infile, who
from dlp.office.entries import opened, recorded
from dlp.office.grounds import fitting, refuse_unfit
from dlp.office.options import Noted, Why, WhyNot
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, DeliveryError, NotFound, StoreError
from dlp.show.asking import Argument, Option
from dlp.texts.outcomes import sent
from dlp.vocabulary import FIELDS, GROUNDS

if TYPE_CHECKING:
    from dlp.basis import Basis
    from dlp.ledgers.bases import Approver, Request
    from dlp.linkage.index import Index
    from dlp.model import Verdict
    from dlp.office.basis_mail import Result
    from dlp.office.who import Asker


@dataclass(frozen=True, slots=True)
class Wanted:
    """A ground as it is asked for, in the words of who asks. `sender`: staff id, "" for who asks;
    days as 2026-11-20; `times`: messages, 0 for any number; `incident`: the held message that it is for."""

    ground: Annotated[str, Option("18-2-1 … 18-2-10 (PIPA 18(2)), or own-law.")]
    recipients: Annotated[Sequence[str], Option("An address, or an institution by its name; several times.", "--to")]
    items: Annotated[Sequence[str], Option("What is provided: name, phone, … or all; several times.", "--item")]
    reason: Annotated[str, Option("What for; goes into the journal and the ledger.")]
    document: Annotated[str, Option("The request or the paper it rests on, by its number.")] = ""
    article: Annotated[str, Option("The article of the law.")] = ""
    consent_file: Annotated[Path | None, Option("The written consent; its SHA-256 is kept, not the file.")] = None
    consent_id: Annotated[str, Option("The number of the consent.")] = ""
    sender: Annotated[str, Option("Staff id of who sends; else of who asks.", "--for")] = ""
    begin: Annotated[str, Option("First day: 2026-11-20.", "--from")] = ""
    end: Annotated[str, Option("Last day.", "--until")] = ""
    times: Annotated[int, Option("Messages it may carry; 0: any number.", least=0)] = 1
    incident: Annotated[str, Option("The held message that it is for: INC-…")] = ""


TEXT: Final = 200
"""Characters of an article, a document number, a consent: what a record has room for beside the message that it carried."""
Id = Annotated[str, Argument("A ground of `basis list`.", metavar="B-…")]


def ask(site: Path, asker: Asker, wanted: Wanted) -> tuple[str, bool]:
    """The number of the ground, and whether the privacy officer must approve it: a recipient is interested in a case."""
    from dlp.app import bases

    actor = who.acting(site, asker, Right.work)
    if not stated(wanted.reason):
        raise ConfigError("--reason", "", "say why")
    _word("--ground", wanted.ground, GROUNDS)
    for item in wanted.items:
        _word("--item", item, (*FIELDS, "all"))
    index = _index(site)
    sender = _official(index, wanted.sender or actor.name, said_so=bool(wanted.sender))
    body = bases.body_of(
        index,
        ground=wanted.ground,
        article=_clean(site, "--article", wanted.article),
        document=_unnamed(site, "--document", wanted.document),
        digest=_digest(wanted.consent_file),
        consent_id=_unnamed(site, "--consent-id", wanted.consent_id),
        purpose=kept_reason(site, wanted.reason),
        sender=sender,
        recipients=wanted.recipients,
        items=wanted.items,
        valid_from=_day("--from", wanted.begin),
        valid_to=_day("--until", wanted.end),
        times=wanted.times,
        incident=_held(site, wanted.incident),
    )
    if why := complaint(body):
        raise ConfigError("basis", "", why)
    kinds = [bases.institution(index, text) for text in bases.named(wanted.recipients)]
    refuse_unfit(wanted.ground, zip(body["recipients"], kinds, strict=True), fitting)
    if wanted.incident and (why := _objection(site, body)):
        raise ConfigError("--incident", "", why)
    store = opened(site)
    try:
        number = store.ask_basis({**body, **actor.body()}, now=datetime.now(UTC))
    finally:
        store.close()
    return number, bases.concerned(index, wanted.recipients)


def _objection(site: Path, body: Mapping[str, Any]) -> str:
    """Why it would carry nothing of the held message that it is for, approved by whoever may most; "" where it would, and where there is no original to
    ask."""
    from dlp.app.originals import told_by
    from dlp.app.site import Site
    from dlp.ledgers.bases import Request
    from dlp.linkage.basis import covers

    second = {"staff_id": "", "operator": "-", "privacy_officer": True}
    basis = Request("B-0000-0000", "", {"operator": "", **body}, "approved", second).basis
    assert basis is not None
    with Site.open(site) as opened:
        try:
            message = told_by(*opened.recording.store.original(body["incident"]))
        except NotFound:
            return ""
        if message is None:
            return ""

        def decided(supposed: Basis) -> Verdict:
            return opened.decide(message, now=datetime.now(UTC), incident=basis.incident, supposed=(supposed,)).verdict

        supposed = replace(basis, valid_from="")
        if decided(supposed).bases:
            return ""
        whole = decided(replace(supposed, items=("all",)))
        shown = {field.removesuffix("_part") for link in whole.links for field in link.fields}
        if lacking := [item for item in FIELDS if whole.bases and item in shown and not covers([item], supposed.items)]:
            return f"this basis would carry nothing of that message, which shows more than its items: add {' '.join(f'--item {one}' for one in lacking)}"
        return "this basis would carry nothing of that message: compare its recipients, what it shows, and the days"


def approve(site: Path, asker: Asker, basis_id: Id, reason: Noted = "") -> Request:
    return settle(site, asker, basis_id, APPROVED, reason)


def reject(site: Path, asker: Asker, basis_id: Id, reason: WhyNot) -> Request:
    return settle(site, asker, basis_id, REJECTED, reason)


def revoke(site: Path, asker: Asker, basis_id: Id, reason: Why) -> Request:
    return settle(site, asker, basis_id, REVOKED, reason)


def settle(site: Path, asker: Asker, basis_id: str, kind: str, reason: str) -> Request:
    """Approve, reject or revoke it (`dlp.ledgers.bases`). Who turns down or takes back says why."""
    if kind != APPROVED and not stated(reason):
        raise ConfigError("--reason", "", "say why")
    actor = who.acting(site, asker, Right.decide)
    second = _second(site, actor.name)
    store = opened(site)
    try:
        return store.settle_basis(
            basis_id, kind=kind, actor=actor, second=second, reason=kept_reason(site, reason), now=datetime.now(UTC)
        )
    finally:
        store.close()


def mail(
    site: Path,
    asker: Asker,
    basis_id: Id,
    to: Annotated[str, Option("The mailbox of who may approve it, as the staff table has it.")],
) -> str:
    """Ask somebody by mail to approve it; his staff id (`dlp.office.basis_mail`)."""
    from dlp.office import basis_mail

    actor = who.acting(site, asker, Right.work)
    try:
        return basis_mail.ask(site, basis_id, to, actor, now=datetime.now(UTC))
    except DeliveryError as failed:
        raise StoreError(f"{basis_id}: {sent(failed.code)}") from None


def answer(
    site: Path, file: Annotated[Path, Argument("One mail as it arrived, headers and all; - is standard input.", metavar="FILE")]
) -> Result:
    """Take one answer to such a mail, which is all the evidence: nobody else is asked."""
    from dlp import settings
    from dlp.office import basis_mail

    settings.load(site)  # where there is no site, that is told, whatever the file
    raw = sys.stdin.buffer.read(LARGEST + 1) if str(file) == "-" else infile.contents(file)
    return basis_mail.take(site, raw, now=datetime.now(UTC))


def _second(site: Path, name: str) -> Approver:
    from dlp import settings
    from dlp.app import bases

    return bases.approver(_index(site), settings.load(site), name, who.staffed(site))


def _index(site: Path) -> Index:
    from dlp import keys, settings
    from dlp.app import tables

    return tables.index(site, keys.load(site / "keys"), domains=settings.load(site).agency.domains)


def _official(index: Index, name: str, *, said_so: bool) -> str:
    """The staff id as the register spells it; "" for who asks and is none of the staff."""
    same = [staff_id for staff_id in index.staff if staff_id.casefold() == name.casefold()]
    if not same and said_so:
        raise ConfigError("--for", "", "not an id of the table of staff")
    return same[0] if same else ""


def _digest(consent: Path | None) -> str:
    return "" if consent is None else hashlib.sha256(infile.contents(consent)).hexdigest()


def _word(option: str, word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise ConfigError(option, "", f"must be one of {', '.join(words)}")


def _day(option: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise ConfigError(option, "", "not a day; write 2026-11-20") from None


def _clean(site: Path, option: str, text: str) -> str:
    """As much as a message's record repeats of it."""
    return kept_reason(site, text, option, most=TEXT) if text else ""


def _unnamed(site: Path, option: str, text: str) -> str:
    """What a message will refer to: it stands in the journal as it is, and so may name nobody."""
    if (kept := _clean(site, option, text)) != text.strip():
        raise ConfigError(option, "", "must hold no name, telephone number or address")
    return kept


def _held(site: Path, incident: str) -> str:
    if not incident:
        return ""
    if not recorded(site):
        raise NotFound("no such incident")
    store = opened(site)
    try:
        store.incident(incident)
    finally:
        store.close()
    return incident
