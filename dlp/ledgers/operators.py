"""The people at the desk: who was given which roles, by whom, and taken off. Pure.

    operator-set OP-<name> {roles, login, token}        operator-removed OP-<name>

Sources: 개인정보의 안전성 확보조치 기준 art. 5 (grants and revocations kept three years), PIPA 28. What each role may do is `dlp.desk.rights`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from dlp.desk.rights import Operator, Role
from dlp.ledgers import Entry, Ledger

PREFIX: Final = "OP-"
"""What the journal's `ref` of an operator begins with."""


def folded(entries: Iterable[tuple[str, str, str, Mapping[str, Any]]]) -> dict[str, Operator]:
    """(ref, at, kind, body) of the journal in its order → the operators of now, by name. An unknown role in an entry carries no right."""
    found: dict[str, Operator] = {}
    void: dict[str, int] = {}  # the generation below which no token of this name ever counts again
    for ref, at, kind, body in entries:
        name = ref.removeprefix(PREFIX)
        if kind == "operator-removed":
            if gone := found.pop(name, None):
                void[name] = gone.token + 1
        elif kind == "operator-set":
            roles = frozenset(role for role in Role if role.value in body["roles"])
            since = found[name].since if name in found else at
            void[name] = max(int(body["token"]), void.get(name, 0))
            found[name] = Operator(name, roles, str(body["login"]), void[name], since)
    return found


def steady(staff: Mapping[str, Operator]) -> bool:
    """Is there an administrator who can always prove himself? Tokens end, and only an administrator makes new ones."""
    return any(Role.administrator in one.roles and one.login for one in staff.values())


def misfit(kind: str, name: str, body: Mapping[str, Any], *, then: Mapping[str, Operator], now: Mapping[str, Operator]) -> str:
    """Why a change of operators that was proposed when they were `then` must not be made `now`; "" where it may."""
    before, present = then.get(name), now.get(name)
    if (before and (before.roles, before.login)) != (present and (present.roles, present.login)):
        return f"{name} was changed since: propose it again"
    left = {other: one for other, one in now.items() if other != name}
    if kind == "operator-set":
        login = str(body["login"])
        if taken := [other for other, one in left.items() if login and one.login == login]:
            return f"{login} is {taken[0]}: one login, one person"
        left[name] = Operator(name, frozenset(role for role in Role if role.value in body["roles"]), login)
    return "" if steady(left) or not steady(now) else f"{name} is the only administrator with a login"


def _folded(entries: Iterable[Entry]) -> dict[str, Operator]:
    return folded((one.ref, one.at, one.kind, one.body) for one in entries)


OPERATORS: Final = Ledger(
    prefix=PREFIX,
    kinds={"operator-set": ("담당자 등록", "operator set"), "operator-removed": ("담당자 해제", "operator removed")},
    fold=_folded,
    trusted=True,
)
"""By name; empty on a site that has none yet."""
