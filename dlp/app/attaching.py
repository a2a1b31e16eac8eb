"""A case that arrives late: messages that were stopped because they showed a requester of no register are looked through for its people, and
get its number.

What was found in a stopped message stands in the journal as keyed tokens; a new case's names and numbers give the same tokens, so that nothing
has to be unsealed. A number is enough; a name only where one case alone has it. Stated limit: only what was stopped is there to be looked
through, and only for as long as its record is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp import keys as site_keys
from dlp.keys import Keys
from dlp.linkage import canon
from dlp.record import value_token
from dlp.register import carrying, sealed
from dlp.store import Store
from dlp.store.reading import Filter

KIND: Final = "case-attached"
RULES: Final = ("unregistered-requester-form", "unregistered-requester-named", "unregistered-requester-handed-on")
BACK: Final = timedelta(days=30)
MOST: Final = 1_000
"""Incidents of each rule that are looked through."""
_NUMBERS: Final = (("mobile", "PHONE_NUMBER"), ("phone", "PHONE_NUMBER"), ("email", "EMAIL_ADDRESS"))


def attach(site: Path, keys: Keys, store: Store, *, now: datetime) -> int:
    """Journal the numbers of cases that stopped messages turn out to be about; how many messages got one. ConfigError, StoreError as for
    reading the register and writing the journal."""
    waiting = _waiting(store, now)
    if not waiting:
        return 0
    tokens = _tokens(site, keys)
    count = 0
    for incident, (shown, attached) in waiting.items():
        found = {number for token in shown for number in tokens.get(token, ()) if len(tokens[token]) == 1} - attached
        for number in sorted(found):
            store.note(KIND, now=now, ref=incident, body={"case_no": number})
        count += bool(found)
    return count


def _waiting(store: Store, now: datetime) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Incident → tokens of who is shown in it, and the numbers it has already."""
    found: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for rule in RULES:
        for row in store.incidents(Filter(since=now - BACK, rule=rule), limit=MOST):
            whole: Mapping[str, Any] = store.incident(str(row["id"]))
            shown = frozenset(one["token"] for one in whole.get("findings", ()) if one["token"])
            has = {one["case_no"] for one in whole.get("cases", ())}
            has |= {step["case_no"] for step in whole.get("history", ()) if step["kind"] == KIND}
            found[str(row["id"])] = shown, frozenset(has)
    return found


def _tokens(site: Path, keys: Keys) -> dict[str, set[str]]:
    """Token of a name, number or address → the cases whose requester has it."""
    stored = sealed.read_source(site, keys, "cases")
    token = site_keys.tokens(keys.register)
    found: dict[str, set[str]] = {}
    for record in carrying.records(stored[1]) if stored is not None else ():
        number = str(record["case_no"])
        for person in record["requesters"]:
            values = [("PERSON", str(person.get("requester", "")))]
            values += [
                (entity, canon.phone(value) if entity == "PHONE_NUMBER" else value)
                for column, entity in _NUMBERS
                for value in str(person.get(column, "")).split(";")
            ]
            for entity, value in values:
                if value:
                    found.setdefault(value_token(entity, value, token), set()).add(number)
    return found
