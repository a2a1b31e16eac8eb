"""Which policy two persons approved, and which came into force when. Pure.

policy-approved PO-… {sha256}        policy-in-force PO-… {sha256, before, by, …}        a text that is kept is found by its hash
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from dlp.ledgers import Entry, Ledger

PREFIX: Final = "PO-"


def _last(entries: Iterable[Entry]) -> str:
    return next((str(one.body["sha256"]) for one in reversed(list(entries))), "")


def _every(entries: Iterable[Entry]) -> list[tuple[str, Mapping[str, Any]]]:
    return [(one.at, one.body) for one in entries]


APPROVED: Final = Ledger(prefix=PREFIX, kinds={"policy-approved": ("정책 승인", "policy approved")}, fold=_last, trusted=True)
"""SHA-256 of the policy that was approved last; "" where none was."""
IN_FORCE: Final = Ledger(prefix=PREFIX, kinds={"policy-in-force": ("정책 시행", "policy in force")}, fold=_every, trusted=True)
"""(at, body) of every time a policy came into force, the oldest first."""
