"""What the outside gets of a scan: the decision of contract section 4, and what became of a submitted message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from dlp import masking
from dlp.model import Action, Verdict
from dlp.record import decision_dict, explain_lines
from dlp.record.shapes import masked_address, scrubbed
from dlp.texts.told import why_of

_INVOLVED: Final = frozenset({"handler", "deputy", "approver", "foi_officer", "cpo", "audit", "requester"})
"""Relations of the contract that have to do with deciding a request."""


PLAIN: Final = {
    Action.BLOCK: "보낼 수 없는 내용이 있어 보내지 않았습니다. 문의: 개인정보 보호책임자",
    Action.HOLD: "확인이 필요한 내용이 있어 보내지 않고 검토 중입니다. 문의: 개인정보 보호책임자",
    Action.MASK: "개인정보를 가리고 보냈습니다. 문의: 개인정보 보호책임자",
}
"""What is said where no rule says anything."""
_OFFICER: Final = "개인정보 보호책임자"
_ASK: Final = re.compile(rf"[ \n]*문의: {_OFFICER}(?=\n|$)")


def with_contact(text: str, contact: str) -> str:
    """The text with one line at its end that says whom to ask, and how, where any of it says whom. `contact` as dlp.yaml has it, with the
    officer's title or without; empty: the title alone."""
    told = _ASK.sub("", text).strip("\n")
    if told == text and not contact:
        return text
    how = contact.strip()
    return f"{told}\n문의: {how if how.startswith(_OFFICER) else f'{_OFFICER} {how}'.strip()}" if told else told


SHOWN: Final = 60
"""Characters of a subject, and of recipients some, by which a sender knows which of his messages is meant."""
NAMED: Final = 3


def about(verdict: Verdict) -> dict[str, Any]:
    """Which message it was, for a notice to its sender: when, to whom (masked) and its subject without all that was found in it. An envelope's
    sender proves nothing, so that what he is told must not tell somebody else. A subject that was not examined is left out."""
    message = verdict.message
    cuts = masking.spans(verdict.findings).get("subject", [])
    unread = any(gap.part == "subject" or gap.reason in ("limit", "timeout") for gap in verdict.gaps)
    subject = "" if message.subject is None or unread else masking.mask_text(message.subject.reveal(), cuts)
    addresses = [masked_address(party.address.reveal()) for party, _ in verdict.recipients]
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "to": addresses[:NAMED],
        "count": len(addresses),
        "subject": scrubbed(subject, (), limit=SHOWN).strip(),
    }


@dataclass(frozen=True, slots=True)
class Answer:
    """A decision. `action` is the contract's word; `to_dict()` is section 4; the verdict behind it never prints a value."""

    verdict: Verdict = field(repr=False)
    incident_id: str = ""

    @property
    def id(self) -> str:
        return self.verdict.message.id

    @property
    def action(self) -> str:
        return self.verdict.decision.action.word

    @property
    def notify(self) -> bool:
        return self.verdict.decision.notify

    @property
    def delivers(self) -> bool:
        """May the message go out (allow, alert, mask)?"""
        return self.action in ("allow", "alert", "mask")

    @property
    def user_message(self) -> str:
        """Korean text for the sender: what was decided and what to do instead. Repeats no data; empty where there is nothing to say.

        Of several rules only those speak that ask for what he is told: "not sent" and "under review" in one text contradict each other. A
        refusal by a contact rule is told as a hold and speaks where holds speak, so that the text does not tell the two apart.
        """
        decision, told = self.verdict.decision, self.verdict.decision.told
        apart = told is Action.BLOCK
        speaking = (
            r
            for r in decision.reasons
            if r.enforced and (r.action is told or (r.contact and r.action is Action.BLOCK)) and not (apart and r.contact)
        )
        said = dict.fromkeys(r.message for r in speaking if r.message)
        if not said and (plain := PLAIN.get(told)):
            said[plain] = None
        if said and (number := self.uninvolved):
            said[f"이 대화에는 이 청구의 처리와 관계없는 사람이 {number:,}명 있습니다."] = None
        return "\n".join(said)

    @property
    def uninvolved(self) -> int:
        """Members of a group conversation who need not know what the message shows of a requester: how many, never who."""
        conversation = self.verdict.message.conversation
        if conversation is None or conversation.kind != "group" or not self.verdict.links:
            return 0
        involved = sum(relation.word in _INVOLVED for _, relation in self.verdict.recipients)
        others = len(self.verdict.recipients) if conversation.members is None else conversation.members - 1
        return max(others, len(self.verdict.recipients)) - involved

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        return decision_dict(self.verdict, incident_id=self.incident_id, explain=explain)

    def explain(self) -> list[str]:
        """The stages in flow order, with spans and scores, never values, in the reader's language where they are sentences."""
        return explain_lines(self.verdict, why=lambda reason: why_of({"why": reason.why, "why_en": reason.why_en}))


class Shown(Mapping[str, object]):
    """The decision of contract section 4, put together where it is read. What a caller of the check reads of every message costs nothing of
    the rest."""

    __slots__ = ("_answer", "_whole")

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._whole: dict[str, Any] | None = None

    def __getitem__(self, key: str) -> object:
        verdict = self._answer.verdict
        if key == "gaps" and not verdict.gaps:
            return []
        if key == "policy":
            return {"version": verdict.decision.policy_version, "hash": verdict.decision.policy_hash}
        return self._all()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, Any]:
        if self._whole is None:
            self._whole = self._answer.to_dict()
        return self._whole


@dataclass(frozen=True, slots=True)
class Submitted:
    """A message that was decided and journalled. `done` is what still has to happen: deliver, deliver_masked, held, refused."""

    answer: Answer
    incident_id: str
    done: str
    ticket_id: str = ""  # the journal's id; "" for a clean message, of which only a counter is kept
    given: bytes | None = None  # the question had this answer already (sealed), and nothing was journalled

    @property
    def action(self) -> str:
        return self.answer.action

    def to_dict(self) -> dict[str, Any]:
        return {**self.answer.to_dict(), "done": self.done}
