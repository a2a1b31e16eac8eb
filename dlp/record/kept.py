"""What an incident keeps: `Record` has ids, enums, counts, spans, keyed tokens and masked shapes, and no field for message text.

An attachment's name is a place where people write names, so it is kept as the attachment's number. The content follows the duty
to log who handled whose data, when and to what end (개인정보의 안전성 확보조치 기준 art. 2(3) and 8), and nothing more.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from hashlib import sha256
from typing import Any, Final

from dlp.basis import TAG, Basis
from dlp.model import SCHEMA, Action, Evidence, LegalBasis, Message, Verdict
from dlp.record.cases import CaseMark, case_marks
from dlp.record.shapes import NUMBER_RUN, OPAQUE_ID, SEPARATORS, kept_part, masked, masked_address, scrubbed, values


@dataclass(frozen=True, slots=True)
class ReasonMark:
    rule: str
    action: str
    why: str  # the policy's own words
    law: tuple[str, ...]
    enforced: bool
    exception: str
    title: str = ""  # the policy's own few words
    why_en: str = ""  # its own English, where it has one


@dataclass(frozen=True, slots=True)
class PartyMark:
    token: str  # keyed token of the address
    address: str  # masked
    relation: str
    kind: str
    field: str


@dataclass(frozen=True, slots=True)
class FindingMark:
    entity: str
    part: str
    start: int
    end: int
    score: float
    masked: str
    known: bool
    how: str
    detector: str
    token: str  # keyed token of the value, "" for wording
    place: str = ""  # where in an attachment, without what was found


@dataclass(frozen=True, slots=True)
class GapMark:
    part: str
    reason: str


@dataclass(frozen=True, slots=True)
class BasisMark:
    """The ledger of a provision outside the purpose (PIPA 18(2), Decree 15): the official's statement, without what was found."""

    ground: str
    article: str
    document: str
    approver: str
    consent_id: str
    purpose: str
    items: tuple[str, ...]
    recipients: tuple[str, ...]  # masked
    period: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What an incident keeps: ids, enums, counts, spans, keyed tokens, masked shapes and the policy's words. No message text."""

    id: str
    at: str  # ISO 8601 with offset
    channel: str
    event: str
    connector: str
    department: str  # of the sender, "" outside
    action: str
    notify: bool
    message_id: str  # "" where the given id could hold personal data
    message_token: str
    conversation_token: str
    sender: PartyMark
    recipients: tuple[PartyMark, ...]
    reasons: tuple[ReasonMark, ...]
    cases: tuple[CaseMark, ...]
    findings: tuple[FindingMark, ...]
    gaps: tuple[GapMark, ...]
    basis: BasisMark | None
    policy_version: str
    policy_hash: str
    stages: tuple[tuple[str, int], ...]
    elapsed_us: int
    content_token: str = (
        ""  # keyed token of sender and content, where an approved ground carries them: a message that is tried again is one
    )
    route: str = ""  # keyed digest of where the process that took it in sends originals
    post: str = ""  # of the sender, as `department`
    sent_at: str = ""  # when the message went, where it was found only later
    staff: str = ""  # keyed token of the sender's staff id, in whatever spelling his address stood
    contact: str = ""  # the kind of a message to a citizen, where it is more than ordinary
    cues: tuple[str, ...] = ()  # names of the groups of cues that made it so (`dlp.texts.cues`)
    cited: tuple[str, ...] = ()  # ids of grounds that its subject names (`dlp.basis.TAG`)
    persons: int = 0  # that it shows: of a list, unregistered ones, or requesters, whichever are most

    def to_dict(self) -> dict[str, Any]:
        return {"schema": SCHEMA, **{name: _plain(getattr(self, name)) for name in self.__dataclass_fields__}}


def _plain(value: Any) -> Any:
    """Marks to dicts and tuples to lists, as JSON will have them; `dataclasses.asdict` copies every leaf and takes five times as long."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    names = getattr(type(value), "__dataclass_fields__", None)
    return value if names is None else {name: _plain(getattr(value, name)) for name in names}


def record_of(
    verdict: Verdict,
    *,
    incident_id: str,
    token: Callable[[str], str],
    connector: str,
    now: datetime,
    department: str = "",
    named: tuple[str, ...] = (),
    route: str = "",
    post: str = "",
    staff_id: str = "",
) -> Record:
    """What is kept of a verdict. `named` are names to be cut out of statements besides what was found in the message. `token` is a keyed one-way function (HMAC under the site's key); `now` must carry its offset."""
    message, decision = verdict.message, verdict.decision
    found = (*values(verdict), *named)
    place = cache(partial(kept_part, message=message))
    sender = message.sender.address.reveal()
    conversation = message.conversation
    return Record(
        id=incident_id,
        at=now.isoformat(),
        channel=message.channel,
        event=message.event,
        connector=connector,
        department=department,
        action=decision.action.word,
        notify=decision.notify,
        message_id=_opaque(message.id, found),
        message_token=token("message:" + message.id),
        conversation_token=token("conversation:" + conversation.id) if conversation else "",
        sender=PartyMark(address_token(sender, token), masked_address(sender), verdict.sender.word, verdict.sender.kind, "from"),
        recipients=tuple(
            PartyMark(
                address_token(party.address.reveal(), token),
                masked_address(party.address.reveal()),
                relation.word,
                relation.kind,
                party.field,
            )
            for party, relation in verdict.recipients
        ),
        reasons=tuple(
            ReasonMark(r.rule, r.action.word, r.why, r.law, r.enforced, r.exception, r.title, r.why_en) for r in decision.reasons
        ),
        cases=case_marks(verdict),
        findings=tuple(
            FindingMark(
                f.entity,
                place(f.part),
                f.start,
                f.end,
                round(f.score, 3),
                masked(f.entity, f.value.reveal()),
                f.known,
                f.how,
                f.detector,
                "" if f.entity.wording else value_token(f.entity, f.value.reveal(), token),
                scrubbed(f.place, found),
            )
            for f in verdict.findings
        ),
        gaps=tuple(GapMark(place(gap.part), gap.reason) for gap in verdict.gaps),
        basis=_basis(message.legal_basis, found) if message.legal_basis else None,
        policy_version=decision.policy_version,
        policy_hash=decision.policy_hash,
        stages=verdict.stages,
        elapsed_us=verdict.elapsed_us,
        content_token=content_token(message, token) if verdict.bases else "",
        route=route,
        post=post,
        staff=staff_token(staff_id, token) if staff_id else "",
        contact=verdict.contact,
        cues=verdict.cues,
        cited=_cited(message),
        persons=_persons(verdict.evidence),
    )


COUNTS: Final = ("m.subjects", "m.unregistered_people", "m.persons_listed")
"""Facts that count persons whom a message shows."""


def _cited(message: Message) -> tuple[str, ...]:
    subject = message.subject.reveal() if message.subject is not None else ""
    return tuple(found[1].upper() for found in TAG.finditer(subject)) if "근거" in subject else ()


def _persons(evidence: Evidence | None) -> int:
    return max((count for name in COUNTS if isinstance(count := evidence.message.get(name), int)), default=0) if evidence else 0


def address_token(address: str, token: Callable[[str], str]) -> str:
    """The keyed token of an address, the same in every spelling that differs in separators and capitals."""
    return token("address:" + _folded(address))


def staff_token(staff_id: str, token: Callable[[str], str]) -> str:
    """The keyed token of an official, by which two persons may ask who he is."""
    return token("staff:" + staff_id)


def value_token(entity: str, value: str, token: Callable[[str], str]) -> str:
    """The keyed token of something found, the same in every spelling."""
    return token(f"{entity}:{_folded(value)}")


def content_token(message: Message, token: Callable[[str], str]) -> str:
    """The same for a message that is sent again as it was, whoever receives it."""
    texts = [message.id, message.sender.address.reveal(), message.sender.staff_id or ""]
    texts += [part.reveal() if part is not None else "" for part in (message.subject, message.text, message.html)]
    digest = sha256("\0".join(texts).encode("utf-8", "surrogatepass"))
    for attachment in message.attachments:
        digest.update(sha256(attachment.data).digest())
    return token("content:" + digest.hexdigest())


def ground_mark(basis: Basis, found: tuple[str, ...] = ()) -> dict[str, Any]:
    """What is kept of an approved ground beside the message that it carried, for the ledger (Decree 15)."""
    texts = {name: scrubbed(getattr(basis, name), found) for name in ("article", "document", "consent_id")}
    return {
        "id": basis.id, "ground": basis.ground, **texts, "approver": basis.approver, "items": list(basis.items),
        "valid_from": basis.valid_from, "valid_to": basis.valid_to, "times": basis.times,
    }  # fmt: skip


def probing_record(
    verdict: Verdict,
    *,
    incident_id: str,
    token: Callable[[str], str],
    connector: str,
    now: datetime,
    rule: str,
    why: str,
    law: tuple[str, ...],
    department: str = "",
) -> Record:
    """An incident about who asks, and not about a message: of the last message it keeps who sent it and by what."""
    whole = record_of(verdict, incident_id=incident_id, token=token, connector=connector, now=now, department=department)
    reason = ReasonMark(rule, Action.ALERT.word, why, law, enforced=True, exception="")
    return replace(
        whole, action=Action.ALERT.word, notify=False, message_id="", message_token="", recipients=(), reasons=(reason,), cases=(),
        findings=(), gaps=(), basis=None, contact="", cues=(), cited=(), persons=0,
    )  # fmt: skip


def _folded(value: str) -> str:
    """One spelling per value for the token: NFKC, lower case, no separators."""
    return "".join(c for c in unicodedata.normalize("NFKC", value).casefold() if c not in SEPARATORS)


def _opaque(message_id: str, found: tuple[str, ...]) -> str:
    """The id as given if it can only be an id: ASCII, and no number as long as a phone number in it."""
    safe = OPAQUE_ID.fullmatch(message_id) and not NUMBER_RUN.search(message_id)
    return message_id if safe and scrubbed(message_id, found) == message_id else ""


def _basis(basis: LegalBasis, found: tuple[str, ...]) -> BasisMark:
    def stated(text: str) -> str:
        return scrubbed(text, found)

    return BasisMark(
        ground=stated(basis.ground),
        article=stated(basis.article),
        document=stated(basis.document),
        approver=stated(basis.approver),
        consent_id=stated(basis.consent_id),
        purpose=stated(basis.purpose),
        items=tuple(stated(item) for item in basis.items),
        recipients=tuple(masked_address(party.reveal()) for party in basis.recipients),
        period=stated(basis.period),
        id=stated(basis.id),
    )
