"""Is it a provision outside the purpose (PIPA 18(2)), which the agency has to keep in a ledger with its ground (Enforcement Decree 15)? Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

DECREE: Final = "PIPA Decree 15"
ARTICLE: Final = "PIPA 18(2)"


def cites(laws: Iterable[str]) -> bool:
    return any(law == DECREE or law.startswith(ARTICLE) for law in laws)


def is_provision(reasons: Iterable[Mapping[str, Any]]) -> bool:
    """By the reasons of a kept decision: would its release be one?"""
    return any(one["enforced"] and cites(one["law"]) for one in reasons)
