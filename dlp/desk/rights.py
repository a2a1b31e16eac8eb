"""Roles of the people at the desk and the rights each role carries. Least privilege: no role carries all of them.

Sources: 개인정보의 안전성 확보조치 기준 art. 5 (rights by task, no shared accounts, grants and revocations kept), art. 8 (who, from where);
PIPA 28, 29, 31. A site without operators is open: names are taken as given, so that a new site can be tried before it is staffed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

FILLERS: Final = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters, to Unicode, of which nothing shows (Hangul fillers)."""


class Role(StrEnum):
    """Several may be given to one person, so that a small agency can be served."""

    analyst = "analyst"
    reviewer = "reviewer"
    privacy_officer = "privacy_officer"
    auditor = "auditor"
    administrator = "administrator"


class Right(StrEnum):
    view = "view"  # incidents, held messages, breaches: shapes, never values
    work = "work"  # assign, comment
    resolve = "resolve"  # true, false positive, lawful
    decide = "decide"  # release, refuse
    propose = "propose"  # and be the second person to what another proposed; `proposals.NEEDS` says who one of the two must be
    export = "export"  # reports and feeds
    audit = "audit"  # the access log, the destruction ledger
    rights = "rights"  # requests of the persons concerned, breaches, legal holds
    run = "run"  # register, callers, entrances
    staff = "staff"  # operators


RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.analyst: frozenset({Right.view, Right.work}),
    Role.reviewer: frozenset({Right.view, Right.work, Right.resolve, Right.decide, Right.propose}),
    Role.privacy_officer: frozenset(
        {
            Right.view, Right.work, Right.resolve, Right.decide, Right.propose, Right.export, Right.audit, Right.rights,
        }
    ),
    Role.auditor: frozenset({Right.view, Right.export, Right.audit}),
    Role.administrator: frozenset({Right.propose, Right.run, Right.staff}),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Operator:
    """A person at the desk. `login` is a name of the operating system, or "" where a token proves who it is."""

    name: str
    roles: frozenset[Role]
    login: str = ""
    token: int = 0  # generation of the token that counts; an older one is void
    since: str = ""

    @property
    def rights(self) -> frozenset[Right]:
        return frozenset().union(*(RIGHTS[role] for role in self.roles))

    def may(self, right: Right) -> bool:
        return right in self.rights


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts and from where, as the journal keeps it (standard art. 2: id, time, place, person concerned, task)."""

    name: str
    origin: str = ""

    def body(self) -> dict[str, str]:
        return {"operator": self.name, "from": self.origin}


def stated(reason: str) -> str:
    """A reason without white space about it; "" for one that states none, for want of a single letter or digit that shows."""
    return reason.strip() if any(one.isalnum() and one not in FILLERS for one in reason) else ""
