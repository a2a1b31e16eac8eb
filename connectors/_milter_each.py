"""One mail, its recipients decided one by one: who gets it, who does not, and what the MTA is told. Pure.

The mail goes to those who may have it, without the others' addresses in the envelope; its sender gets 250 and a notice for the rest. Where
nobody may have it, it is refused or held as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from connectors import _milter_wire as wire
from dlp.model import Action, Outcome
from dlp.ports import Ticket

MOST: Final = 100
"""Recipients of a mail that are decided one by one; a longer list is decided as a whole."""
_GOES: Final = (Action.ALLOW, Action.ALERT, Action.MASK)


@dataclass(frozen=True, slots=True)
class Share:
    """One recipient's part in a mail."""

    recipient: bytes = field(repr=False)
    ticket: Ticket

    @property
    def action(self) -> Action:
        return self.ticket.verdict.decision.action

    @property
    def told(self) -> Action:
        return self.ticket.verdict.decision.told

    @property
    def goes(self) -> bool:
        return self.action in _GOES


def leading(shares: Sequence[Share]) -> Share:
    """Whose decision shapes the mail for all who get it: a masked one first, then a marked one. Where nobody gets it: a held one first, since a
    refusal would say that nothing of it was kept.
    """
    order = (Action.MASK, Action.ALERT, Action.ALLOW) if any(s.goes for s in shares) else (Action.HOLD, Action.BLOCK)
    return min((s for s in shares if s.told in order), key=lambda s: (order.index(s.told), s.action is Action.BLOCK))


def dropped(shares: Iterable[Share]) -> bytes:
    """Packets that take those out of the envelope who do not get it."""
    return b"".join(wire.deleted_recipient(s.recipient) for s in shares if not s.goes)


def outcomes(shares: Iterable[Share], *, heard: bool, masked: bool) -> list[tuple[Ticket, Outcome]]:
    """What is to be journalled. A held share whose sender was not told stays open: he sends the mail again, and it is known then."""
    out = []
    for share in shares:
        if share.action is Action.HOLD:
            done = Outcome("held") if heard else None
        elif share.action is Action.BLOCK:
            done = Outcome("refused")
        else:
            done = Outcome("masked" if masked else "delivered") if heard else Outcome("failed", "mta-gone")
        if done is not None:
            out.append((share.ticket, done))
    return out


def given_back(shares: Iterable[Share]) -> list[tuple[Ticket, Outcome]]:
    return [(share.ticket, Outcome("failed", "given-back")) for share in shares if share.action is not Action.HOLD]
