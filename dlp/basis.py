"""The noun of an approved ground; the others stand in `dlp.model`. Imports nothing of the project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

CONSENT: Final = "18-2-1"
"""The ground of consent (PIPA 18(2)1)."""
OWN_LAW: Final = "own-law"
"""The ground of a law that provides for it by itself."""
NEEDS_ARTICLE: Final = frozenset({"18-2-2", OWN_LAW})
"""Grounds that are another law, which is named by its article."""

TAG: Final = re.compile(r"\[\s?근거\s?:\s?(B-\d{4}-\d{1,6})\s?\]", re.IGNORECASE)
"""What a subject says where a mail program writes no header of its own: `[근거: B-2026-0007]`."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A ground of provision that somebody other than the sender vouched for before the message (PIPA 18(2), contract section 8).

    What a message says of its own ground is a `LegalBasis`; only a `Basis` carries a provision. Addresses and what a message may call it by
    are keyed tokens (`dlp.linkage.basis`), so that it can be kept and shown. Days are ISO 8601, "" where open; both ends belong to it.
    """

    id: str  # B-2026-0007 from the desk; BT-… of a row of the register
    ground: str
    article: str
    document: str
    approver: str  # a staff id, or an operator of the desk
    asked_by: str
    refs: frozenset[str]
    recipients: frozenset[str]
    items: tuple[str, ...]
    valid_from: str = ""
    valid_to: str = ""
    consent_id: str = ""
    times: int = 0  # messages that it may carry; 0: any number
    persons: frozenset[str] = frozenset()  # staff ids of whoever approved at the desk: as a sender nobody approves for himself
    privacy_officer: bool = False  # approved by one at the desk
    proven: bool = False  # the approver was judged when he approved; else by the staff table at the message
    incident: str = ""  # the held message that it was asked for
