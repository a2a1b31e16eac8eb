"""What connectors call: decide, then journal, then they deliver, then `done`. Short messages are scanned on the loop, the rest beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from dlp import masking, message, mime
from dlp.app.site import Site
from dlp.model import Action, Decision, Message, Outcome
from dlp.pipeline.scan import Scanned
from dlp.ports import Ticket

ON_LOOP: Final = 4_000
"""Characters up to which a scan costs less than a hop to a thread and back."""
_ANSWERED: Final = {
    Action.ALLOW: "delivered",
    Action.ALERT: "delivered",
    Action.MASK: "masked",
    Action.HOLD: "held",
    Action.BLOCK: "refused",
}


_MASK_THEMSELVES = frozenset({"http", "sms_forward"})
"""Entrances that put the masked message's own text in place; the others cut it out of what they received."""


class SiteGate:
    """`dlp.ports.Gate` over a site. Safe for many connectors on one loop."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def decide(self, message: Message, *, raw: bytes, connector: str, meta: Mapping[str, Any] | None = None) -> Ticket:
        size = sum(len(part) for part in (message.subject, message.text, message.html) if part is not None)
        if message.attachments or size > ON_LOOP:
            scanned = await asyncio.to_thread(self._site.decide, message)
        else:
            scanned = self._site.decide(message)
        if getattr(getattr(self._site.settings, connector, None), "mode", "") == "shadow":
            scanned = _shadowed(scanned)
        if connector not in _MASK_THEMSELVES and scanned.verdict.decision.action is Action.MASK and self._cannot_mask(raw, scanned):
            scanned = _held(scanned)
        if scanned.verdict.decision.action is Action.ALLOW and not scanned.verdict.decision.reasons:
            submitted = self._site.record(scanned, raw=raw, connector=connector, meta=meta)
        else:
            submitted = await asyncio.to_thread(self._site.record, scanned, raw=raw, connector=connector, meta=meta)
        answer = submitted.answer
        return Ticket(
            id=submitted.ticket_id,
            verdict=scanned.verdict,
            incident_id=submitted.incident_id,
            user_message=self._told(answer.user_message),
            answer={**answer.to_dict(), "incident_id": submitted.incident_id},
        )

    def _told(self, text: str) -> str:
        contact = self._site.settings.agency.cpo_contact
        return f"{text}\n개인정보 보호책임자: {contact}" if text and contact else text

    async def done(self, ticket: Ticket, outcome: Outcome) -> None:
        if not ticket.id:
            return  # a clean message: nothing was journalled but a counter
        if outcome.done == "answered":  # the caller carries the decision out; it was told
            outcome = replace(outcome, done=_ANSWERED[ticket.verdict.decision.action], detail="answered")
        await asyncio.to_thread(self._site.recording.done, ticket.id, outcome)

    async def ready(self) -> bool:
        return await asyncio.to_thread(self._site.recording.writable)

    def read_mail(self, raw: bytes, *, sender: str, recipients: list[str]) -> Message:
        """The Date header is the sender's word and decides nothing: contracts are judged by the clock."""
        return replace(mime.read(raw, sender=sender, recipients=recipients), sent_at=None)

    def read_json(self, raw: bytes) -> Message:
        return message.loads(raw)

    def mask_mail(self, raw: bytes, ticket: Ticket) -> bytes | None:
        return mime.mask(raw, masking.spans(masking.to_cut(ticket.verdict.findings)))

    def _cannot_mask(self, raw: bytes, scanned: Scanned) -> bool:
        """A mail whose findings cannot be cut out of its source is held instead. JSON is masked from the message itself."""
        return raw.lstrip()[:1] != b"{" and mime.mask(raw, masking.spans(masking.to_cut(scanned.verdict.findings))) is None


def _held(scanned: Scanned) -> Scanned:
    decision: Decision = replace(scanned.verdict.decision, action=Action.HOLD)
    return replace(scanned, verdict=replace(scanned.verdict, decision=decision, masked=None))


def _shadowed(scanned: Scanned) -> Scanned:
    """As if every rule were in shadow: the reasons are kept, nothing is done. An entrance is put in front of people this way first."""
    old = scanned.verdict.decision
    reasons = tuple(replace(reason, enforced=False) for reason in old.reasons)
    decision = replace(old, action=Action.ALLOW, notify=False, reasons=reasons)
    return replace(scanned, verdict=replace(scanned.verdict, decision=decision, masked=None))
