"""Who starts the program, or looks after it: an operator, or the account that owns the site, for which nobody need be there."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.desk.rights import Actor, Right
from dlp.office import who
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.desk.rights import Operator
    from dlp.office.who import Asker

SERVICE: Final = "(service)"
"""The program's own account, in the journal; no operator can be called so."""


def serving(site: Path, asker: Asker, given: str, *, flags: Collection[str]) -> Actor:
    """An operator with the right `run`; or nobody, where the account that owns the site starts it by itself, as systemd does, with no `flags` beside
    the settings. `given`: the name he says he has."""
    staff = who.staffed_at_start(site)
    if staff is not None and not staff:
        return Actor(asker.claimed(), asker.origin())
    if not by_itself(site, asker, given, staff or {}):
        return who.acting(site, asker, Right.run)
    actor = Actor(SERVICE, asker.origin())
    if not flags:
        return actor
    who.denied(site, actor, Right.run)
    named = ", ".join(sorted(flags))
    raise ConfigError(named, "", "needs an operator with the right `run`: without one the program starts with its settings alone")


def watching(site: Path, asker: Asker, given: str, rights: tuple[Right, ...]) -> Mapping[str, Any]:
    """Who acts, as the journal has it: an operator, or whatever watches the machine by itself."""
    staff = who.staffed(site)
    if staff and by_itself(site, asker, given, staff):
        return {"operator": SERVICE, "from": asker.origin()}
    return who.acting(site, asker, rights).body()


def by_itself(site: Path, asker: Asker, given: str, staff: Mapping[str, Operator]) -> bool:
    """Was this started by the account that owns the site, with nobody there whose name it could have?"""
    from dlp import operators

    alone = operators.unattended() and site.stat().st_uid == os.geteuid()
    return alone and not given and asker.login() not in {one.login for one in staff.values()}
