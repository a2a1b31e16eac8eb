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

ENTRANCES: Final[Mapping[str, tuple[str, str]]] = {
    "milter": ("milter.listen", "unix:PATH or inet:HOST:PORT, as Postfix's smtpd_milters names it"), "smtp": ("smtp.listen", "HOST:PORT of the SMTP relay"),
    "next_hop": ("smtp.next_hop milter.release_hop", "HOST:PORT the relay forwards to"),
    "http": ("http.listen", "HOST:PORT of /v1/check, /healthz, /readyz, /metrics"),
    "folder": ("folder.directory", "watched outbox: DIR/out → DIR/sent, DIR/held, DIR/blocked"),
    "sms_spool": ("sms.dsn", "DSN of the SMS spool's database: postgresql://, mariadb://, sqlite:PATH, env:NAME"),
    "sms_schema": ("sms.schema", "whose tables: emma, em_tran, lgu, or custom (from dlp.yaml)"),
    "sms_forward": ("sms_forward.listen", "HOST:PORT that stands before SOLAPI, SENS, NHN Cloud, Aligo"),
    "icap": ("icap.listen", "HOST:PORT of the ICAP service that the web proxy asks"),
}  # fmt: skip
"""Flags: the settings that each stands in for, and what it is."""
PLACES: Final = ("listen", "directory", "dsn")
"""Settings without which an entrance is not on."""
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


def flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def overrides(said: Mapping[str, str], *, public: bool) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
    """What flags (of `ENTRANCES`, with what they say) put in place of dlp.yaml: entrances whose place was given, and what was given beside it; and
    which flag stands for each setting. `public`: they may listen where other machines reach them."""
    if "next_hop" in said and not ("smtp" in said or "milter" in said):
        raise ConfigError("--next-hop", "", "goes with --smtp, or with --milter for the way out of held mails")
    if "sms_schema" in said and "sms_spool" not in said:
        raise ConfigError("--sms-schema", "", "goes with --sms-spool")
    tables: dict[str, dict[str, Any]] = {}
    named: dict[str, str] = {}
    for name, value in said.items():
        for setting in ENTRANCES[name][0].split():
            table, _, key = setting.partition(".")
            if setting == "milter.release_hop" and "smtp" in said:
                continue
            tables.setdefault(table, {})[key] = value
            named[setting] = flag(name)
    put = {
        name: table | ({"public": True} if public else {}) for name, table in tables.items() if any(key in table for key in PLACES)
    }
    return put, {setting: one for setting, one in named.items() if setting.partition(".")[0] in put}
