"""What is kept for a while of a message that passed and showed somebody of whom no case was known: keyed tokens, and who sent it to whom.

A request often reaches the register days after it was filed, and what went out in between was clean when it was decided. From these rows it is
found again when the case comes (`dlp.app.looking_back`). Purpose: PIPA 29 and 34 (to learn of a leak, and to tell the person); no text, no
value, no shape of a value. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from dlp.model import Action, Party, Relation, Verdict
from dlp.record.cases import CaseMark
from dlp.record.kept import PartyMark, ReasonMark, Record, address_token, value_token
from dlp.record.shapes import masked_address

FIELDS: Final = frozenset({"name", "phone", "email", "rrn", "frn"})
"""Data of a requester that have one spelling, so that a token of them can be met again."""
MOST_VALUES: Final = 500
MOST_RECIPIENTS: Final = 20
RULE: Final = "found-looking-back"
LAW: Final = ("PIPA 34(1)",)
Row = Mapping[str, Any]


def shown_of(
    verdict: Verdict,
    *,
    token: Callable[[str], str],
    connector: str,
    now: datetime,
    staff_id: Callable[[Party], str],
    spelling: Callable[[str], str],
    department: str,
    post: str,
    context: bool = False,
    skeleton: str = "",
) -> dict[str, Any] | None:
    """The row of a message; None where it showed nobody that could be met again, and its text is not to be counted. `now` must carry its offset;
    `spelling` gives the one spelling of an address. `context`: a request was spoken of; `skeleton`: the token of its text without its values, where
    it may be a department's template (`dlp.app.templates`)."""
    values = {
        value_token(one.entity, one.value.reveal(), token): None
        for one in verdict.findings
        if not one.known and one.entity.field in FIELDS
    }
    if not values and not skeleton:
        return None

    def party(who: Party, relation: Relation) -> list[str]:
        address = who.address.reveal()
        shape = masked_address(address)
        one = address_token(spelling(address), token)
        return [address_token(address, token), shape, relation.word, relation.kind, who.field, staff_id(who), one]

    people = verdict.recipients
    row: dict[str, Any] = {
        "at": now.isoformat(),
        "channel": verdict.message.channel,
        "connector": connector,
        "department": department,
        "post": post,
        "message": token("message:" + verdict.message.id),
        "from": party(replace(verdict.message.sender, field="from"), verdict.sender),
        "to": [party(who, relation) for who, relation in people[:MOST_RECIPIENTS]],
        "data": list(values)[:MOST_VALUES],
        "context": context,
    }
    if skeleton:
        row["skeleton"] = skeleton
    if (more := len(people) - MOST_RECIPIENTS) > 0:
        row["more"] = more
    if (left := len(values) - MOST_VALUES) > 0:
        row["left_out"] = left
    return row


def found_record(row: Row, cases: Iterable[CaseMark], *, incident_id: str, now: datetime, why: str) -> Record:
    """The incident of a message that turned out to be about these cases. It is of now; `sent_at` says when the message went."""
    return Record(
        id=incident_id, at=now.isoformat(), channel=row["channel"], event="send", connector=row["connector"], department=row["department"],
        action=Action.ALERT.word, notify=False, message_id="", message_token=row["message"], conversation_token="",
        sender=_mark(row["from"]), recipients=tuple(_mark(one) for one in row["to"]),
        reasons=(ReasonMark(RULE, Action.ALERT.word, why, LAW, enforced=True, exception=""),), cases=tuple(cases), findings=(), gaps=(),
        basis=None, policy_version="", policy_hash="", stages=(), elapsed_us=0, post=row["post"], sent_at=row["at"],
    )  # fmt: skip


def staff_of(party: list[str]) -> str:
    """The staff id of a kept party; "" where he is nobody of the house."""
    return party[5]


def spelled(party: list[str]) -> str:
    """The token of the one spelling of his address."""
    return party[6]


def _mark(party: list[str]) -> PartyMark:
    token, address, relation, kind, field, *_ = party
    return PartyMark(token, address, relation, kind, field)
