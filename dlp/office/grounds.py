"""Does a ground of PIPA 18(2) carry a provision to these recipients at all? Asked where a person states it: the journal would keep what no law says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from dlp.basis import CONSENT
from dlp.linkage.basis import KINDS_OF_GROUND
from dlp.ports import ConfigError

_OUTSIDE: Final = frozenset({"partner", "processor", "emergency", "watchdog", "external"})
"""Relations of who gets data as somebody outside; a requester and his agent get their own, an official is inside."""


def refuse_unfit(
    ground: str, kinds: Iterable[tuple[str, frozenset[str]]], could: Callable[[frozenset[str]], Iterable[str]]
) -> None:
    """`kinds`: of each recipient outside his address as it may be shown, and the kinds of institution he may be, none where the register has no
    such one. `could`: what may be stated here instead, for those kinds. ConfigError for one to whom this ground carries nothing; consent carries anybody.
    """
    if ground == CONSENT:
        return
    carried = KINDS_OF_GROUND[ground]
    for address, found in kinds:
        if found and carried.isdisjoint(found):
            raise ConfigError("--ground", "", f"{ground} carries nothing to {address}; what could: {', '.join(could(found))}")
        if not found:
            raise ConfigError(
                "--ground",
                "",
                f"{address} is no institution of the register: only the consent of the requester (18-2-1) carries to it",
            )


def fitting(kinds: frozenset[str]) -> list[str]:
    """The grounds that carry to an institution of these kinds, consent first."""
    return [CONSENT, *without_consent(kinds)]


def without_consent(kinds: frozenset[str]) -> list[str]:
    """The same, for who may state no consent."""
    return [ground for ground, carried in KINDS_OF_GROUND.items() if not carried.isdisjoint(kinds)]


def askable(kinds: Iterable[tuple[str, frozenset[str]]]) -> tuple[str, ...]:
    """The grounds that may be asked for, so that a provision goes to all of these recipients; consent alone where one is no institution."""
    kinds = list(kinds)
    return (CONSENT, *(statable(kinds) if kinds and all(found for _, found in kinds) else ()))


def statable(kinds: Iterable[tuple[str, frozenset[str]]]) -> tuple[str, ...]:
    """The grounds that who lets a held message go may state for all of these recipients, in the order of the law. Consent is none of them: it is
    somebody's own act with a document, and stands as an approved basis or not at all."""
    wanted = [found for _, found in kinds]
    return tuple(ground for ground, carried in KINDS_OF_GROUND.items() if not any(carried.isdisjoint(found) for found in wanted))


def outside(recipients: Iterable[Mapping[str, Any]], kinds: Callable[[str], frozenset[str]]) -> list[tuple[str, frozenset[str]]]:
    """Of the recipients of a kept decision."""
    return [(one["address"], kinds(one["address"])) for one in recipients if one["relation"] in _OUTSIDE]
