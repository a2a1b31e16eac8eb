"""What people made of an incident: who looks after it, what they noted, how they judged it. Pure; the last entry of a kind counts.

    assigned INC-… {to}        commented {text}        resolved {verdict, reason}

Lists of incidents ask in SQL what `REVIEWS` folds (`dlp.store.review`): a site has a million incidents.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dlp.ledgers import Entry, Ledger

VERDICTS: Final = ("true", "false_positive", "lawful")
STATEMENT: Final = 1000
"""Characters of a comment."""
FIELDS: Final = {"assigned": "to", "resolved": "verdict"}
"""Kind of entry → the field of its body that counts."""


def none() -> dict[str, str]:
    """What is said of an incident that nobody has looked at."""
    return {"assignee": "", "verdict": ""}


def _last(entries: Iterable[Entry]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for one in entries:
        if one.kind in FIELDS and (word := one.body.get(FIELDS[one.kind])) is not None:
            found.setdefault(one.ref, none())["assignee" if one.kind == "assigned" else "verdict"] = str(word)
    return found


REVIEWS: Final = Ledger(
    prefix="INC-",
    kinds={"assigned": ("배정", "assigned"), "commented": ("의견", "commented"), "resolved": ("결론", "resolved")},
    fold=_last,
)
"""Incident → {assignee, verdict}, "" where there is none yet; without those that nobody has looked at."""
