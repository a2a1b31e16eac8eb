"""What the outside gets of a scan: the decision of contract section 4, and what became of a submitted message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from dlp.model import Verdict
from dlp.record import decision_dict, explain_lines

_INVOLVED: Final = frozenset({"handler", "deputy", "approver", "foi_officer", "cpo", "audit", "requester"})
"""Relations of the contract that have to do with deciding a request."""


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
        """Korean text for the sender: what was decided and what to do instead. Repeats no data; empty where there is nothing to say."""
        said = dict.fromkeys(r.message for r in self.verdict.decision.reasons if r.enforced and r.message)
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
        """The stages in flow order, with spans and scores, never values."""
        return explain_lines(self.verdict)


@dataclass(frozen=True, slots=True)
class Submitted:
    """A message that was decided and journalled. `done` is what still has to happen: deliver, deliver_masked, held, refused."""

    answer: Answer
    incident_id: str
    done: str
    ticket_id: str = ""  # the journal's id; "" for a clean message, of which only a counter is kept

    @property
    def action(self) -> str:
        return self.answer.action

    def to_dict(self) -> dict[str, Any]:
        return {**self.answer.to_dict(), "done": self.done}
