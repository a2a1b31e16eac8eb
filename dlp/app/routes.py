"""Where released originals go: the route of an entrance, in a digest that settings, journal and processes can be compared by.

A held original leaves by the route that was approved, whichever process finds the request first: another process with flags of its own
could else deliver it to a place of its starter's. Which route that is:

    the entrance is on in dlp.yaml    that route; on a site with operators only if it was approved (`route-approved` in the journal)
    the entrance is on by flags only  the route of the process that took the message in

The first route of an entrance is approved by who starts the program with it, or sets up the first operator; every other takes two persons.
An entrance says in `ROUTE` which of its options decide where originals go; a password in an address is not part of it.
"""

from __future__ import annotations

import hmac
import json
import os
import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from dlp import keys
from dlp.app.entrances import module_of
from dlp.ledgers.routes import ROUTES
from dlp.paths import written
from dlp.settings import Settings, entrances
from dlp.store import look, recorded

KIND: Final = "route-approved"
REF: Final = "RT-routes"
_LOGIN: Final = re.compile(r"//[^/@]*@")


def place(name: str, table: Mapping[str, Any]) -> dict[str, Any]:
    """The options of an entrance that decide where its originals go, with what they are where nothing is said."""
    module = module_of(name)
    options = [field.name for field in fields(module.Options)]
    deciding = getattr(module, "ROUTE", options)  # an entrance that does not say is the same way out with the same options only
    return {key: _bare(table.get(key, getattr(module.Options(), key))) for key in deciding}


def digest(ring: keys.Keys, name: str, table: Mapping[str, Any]) -> str:
    """Keyed, so that a journal that is given away names no host."""
    text = f"route\0{name}\0" + json.dumps(place(name, table), sort_keys=True, ensure_ascii=False, default=str)
    return hmac.digest(ring.register, text.encode("utf-8", "surrogatepass"), "sha256").hex()[:32]


def of_settings(ring: keys.Keys, config: Settings) -> dict[str, str]:
    """The routes of the entrances that dlp.yaml switches on."""
    return {
        name: digest(ring, name, getattr(config, name).model_extra or {})
        for name in entrances(config)
        if getattr(config, name).enabled
    }


def approved(site: Path, ring: keys.Keys) -> dict[str, str] | None:
    """By entrance; None on a site without operators, where what dlp.yaml says is good."""
    if not recorded(site):
        return None
    with look(site) as kept:
        return kept.ledger(ROUTES, ring.journal) if kept.any_operator() else None


def wanted(name: str, taken_in: str, *, settings: Mapping[str, str], allowed: Mapping[str, str] | None) -> str | None:
    """The route by which an original of this entrance may leave, `taken_in` being that of the process that held it ("" where it is not
    known). None: by none; "": by any, on a site without operators that has said nothing."""
    if name not in settings:
        return taken_in or (None if allowed is not None else "")
    if allowed is not None and allowed.get(name) != settings[name]:
        return None
    return settings[name]


def _bare(value: Any) -> Any:
    """A value without logins in addresses; a name of an environment variable with what it stands for, which its starter chooses."""
    if isinstance(value, Mapping):
        return {str(key): _bare(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_bare(one) for one in value]
    if not isinstance(value, str):
        return value
    value = written(value)
    said = f"{value}={os.environ.get(value[4:], '')}" if value.startswith("env:") else value
    return _LOGIN.sub("//", said)
