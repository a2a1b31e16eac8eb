"""Makes decoy requesters, and makes an incident of every message that holds one's number or address, whatever was decided about it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from dlp import keys as site_keys
from dlp import register
from dlp.keys import Keys
from dlp.ledgers.canaries import CANARIES, KIND, LAW, PREFIX, SHOWN, STRONG, WHY, Canary, by_token
from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.message import KST
from dlp.model import Action, Message, Outcome, Reason, Verdict
from dlp.ports import ConfigError
from dlp.record import record_of, value_token
from dlp.record.cases import CaseMark
from dlp.register import Report
from dlp.store import Store
from dlp.store.ids import new_id
from dlp.store.reading import Filter

_FAMILY: Final = "남방변석설엄원추"
_GIVEN: Final = "가나다라마바사아자차카타파하온별솔빛"
_TRIES: Final = 200
_COLUMNS: Final = (("mobile", "PHONE_NUMBER", "phone"), ("phone", "PHONE_NUMBER", "phone"), ("email", "EMAIL_ADDRESS", "email"))


def invented(index: Index) -> dict[str, str]:
    """A name nobody in the register has, and a mobile of a range that is given to nobody (010-0 and 010-1 are not assigned)."""
    for _ in range(_TRIES):
        name = secrets.choice(_FAMILY) + secrets.choice(_GIVEN) + secrets.choice(_GIVEN)
        mobile = f"010-{secrets.randbelow(2)}{secrets.randbelow(1000):03}-{secrets.randbelow(10_000):04}"
        if not index.find("name", name) and not index.is_staff_name(name) and not index.find("phone", canon.phone(mobile)):
            return {"requester": name, "mobile": mobile}
    raise ConfigError("--mobile", "", "no name and number could be found that nobody has: give them yourself")


def make(
    site: Path,
    keys: Keys,
    store: Store,
    cells: Mapping[str, str],
    *,
    keepers: Sequence[str],
    body: Mapping[str, Any],
    now: datetime,
) -> Report:
    """Enter a decoy: a row of the cases that imports keep, and the entry by which he is recognised. The report is as for any row."""
    report = register.add_row(site, "cases", cells, keys=keys, now=now, decoy=True)
    if report.ok:
        token = site_keys.tokens(keys.register)
        values = [
            (entity, canon.CANON[name](one)) for column, entity, name in _COLUMNS for one in cells.get(column, "").split(";") if one
        ]
        tokens = sorted({value_token(entity, value, token) for entity, value in values if value})
        facts = {"case_no": cells["case_no"], "keepers": list(keepers), "tokens": tokens, "on": True}
        store.note(KIND, now=now, ref=PREFIX + cells["case_no"], body={**body, **facts})
    return report


def take_back(site: Path, keys: Keys, store: Store, canary: Canary, *, body: Mapping[str, Any], now: datetime) -> Report:
    """End a decoy: his row goes, and what is found of him from now on is no proof any more."""
    report = register.remove_decoy(site, canary.case_no, keys=keys, now=now)
    if report.ok:
        facts = {"case_no": canary.case_no, "keepers": list(canary.keepers), "tokens": [], "on": False}
        store.note(KIND, now=now, ref=PREFIX + canary.case_no, body={**body, **facts})
    return report


class Watching:
    """The decoys of a running site. `seen` costs nothing where there are none, and one token for each finding where there are."""

    def __init__(self, store: Store, keys: Keys) -> None:
        self._store = store
        self._token = site_keys.tokens(keys.register)
        self._by_token = by_token(store.ledger(CANARIES).values())

    def seen(self, verdict: Verdict, *, connector: str, department: Callable[[Message], str], now: datetime) -> list[str]:
        """Journal an incident for each decoy whose number or address this message holds; their ids. StoreError as for writing."""
        if not self._by_token:
            return []
        found: dict[str, set[str]] = {}
        for one in verdict.findings:
            if one.entity.field in STRONG and (
                number := self._by_token.get(value_token(one.entity, one.value.reveal(), self._token))
            ):
                found.setdefault(number, set()).add(one.entity.field)
        if not found:
            return []
        named = department(verdict.message)
        return [self._incident(verdict, number, fields, connector, named, now) for number, fields in sorted(found.items())]

    def _incident(self, verdict: Verdict, number: str, fields: set[str], connector: str, department: str, now: datetime) -> str:
        token = self._token("message:" + verdict.message.id)
        for row in self._store.incidents(Filter(rule=SHOWN, case_no=number), limit=20):  # a sender who is told to try again
            if self._store.incident(row["id"])["message_token"] == token:
                return str(row["id"])
        incident = new_id(now.astimezone(KST), os.urandom)
        decision = replace(verdict.decision, action=Action.ALERT, notify=True, reasons=(Reason(SHOWN, Action.ALERT, WHY, LAW),))
        record = record_of(
            replace(verdict, decision=decision), incident_id=incident, token=self._token, connector=connector, now=now.astimezone(KST),
            department=department,
        )  # fmt: skip
        record = replace(record, cases=(CaseMark(number, tuple(sorted(fields)), 1.0, identified=True),))
        self._store.decided(record, counted=False)
        self._store.done(incident, Outcome("delivered", SHOWN), now=now)
        return incident


def row_for_the_case_system(cells: Mapping[str, str], today: date) -> str:
    """The decoy as a CSV of one row under the register's own headers, for who enters him into the case system."""
    from dlp.register.tables import TABLES

    columns = TABLES["cases"].columns
    given = {"received_on": today.isoformat(), **cells}
    named = [name for name in columns if given.get(name)]
    quoted = ['"' + given[name].replace('"', '""') + '"' for name in named]
    return ",".join(columns[name] for name in named) + "\n" + ",".join(quoted) + "\n"
