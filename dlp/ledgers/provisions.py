"""Provisions outside the purpose (PIPA 18(2)), which the agency keeps in a ledger with their ground (Enforcement Decree 15). Pure.

The ledger has no entries of its own: it lists decisions that stated a basis, or of which an enforced reason cites the law, once their message went
out or may have.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from dlp.basis import NEEDS_ARTICLE, OWN_LAW

DECREE: Final = "PIPA Decree 15"
ARTICLE: Final = "PIPA 18(2)"
WENT: Final = ("delivered", "masked", "released", "decided")
"""States of a message that went out, or may have where no end was reported."""


def cites(laws: Iterable[str]) -> bool:
    return any(law == DECREE or law.startswith(ARTICLE) for law in laws)


def needed(ground: str) -> tuple[str, ...]:
    """What whoever lets a message go says besides its ground: another law by its article, the letter that asks by its number (a law of its own
    may ask by itself), and to what end."""
    article, document = ground in NEEDS_ARTICLE, ground != OWN_LAW
    return (*(("article",) if article else ()), *(("document",) if document else ()), "purpose")


def is_provision(reasons: Iterable[Mapping[str, Any]]) -> bool:
    """By the reasons of a kept decision: would its release be one?"""
    return any(one["enforced"] and cites(one["law"]) for one in reasons)


def may_list(record: Mapping[str, Any], law: str) -> bool:
    """Could it, before anybody looks for the grounds that carried it and for cases that came later?"""
    return bool(record["basis"] or record.get("content_token") or record["state"] == "released" or _enforced(record, law))


def lists(record: Mapping[str, Any], law: str) -> bool:
    """Does the ledger list this decision, whose message went out or may have? Its record with its `state`, all its `cases`, and the approved
    `grounds` that carried it."""
    if not record["cases"] or record["action"] == "block":
        return False
    if record["state"] == "released":
        return bool(record["basis"] or record["grounds"] or _enforced(record, law))
    return record["action"] != "hold" and may_list(record, law)


def _enforced(record: Mapping[str, Any], law: str) -> bool:
    return any(one["enforced"] and law in one["law"] for one in record["reasons"])
