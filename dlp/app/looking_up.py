"""The case system's access log against the register: who opened a case without a part in it, and what he sent about it afterwards.

A telephone call is out of this program's reach; who rang a citizen had mostly opened his case before. One incident for each official and case,
of what no earlier import of the log had told. Stated limits: parts are those of the register as it stands now; a case of which the register
names neither an official nor a department cannot be judged, and is counted.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from dlp import keys as site_keys
from dlp.app import tables
from dlp.keys import Keys
from dlp.ledgers.canaries import CANARIES
from dlp.ledgers.canaries import LAW as DECOY_LAW
from dlp.ledgers.canaries import LOOKED_UP as DECOY
from dlp.ledgers.canaries import LOOKED_UP_WHY as DECOY_WHY
from dlp.ledgers.lookups import FOLLOWS, IMPORTED, LAW, LOOKED_UP, MOST_TIMES, RULE, why
from dlp.linkage.directory import Staff
from dlp.linkage.index import Index
from dlp.message import KST
from dlp.model import Outcome
from dlp.record.kept import address_token
from dlp.record.lookups import lookup_record
from dlp.register import lookups
from dlp.register.officials import Officials
from dlp.register.small_tables import rows_of
from dlp.store import Store
from dlp.store.ids import new_id

DUTY: Final = frozenset({"foi_officer", "cpo", "audit"})
_ADDRESSES: Final = ("email", "messenger_id", "mobile", "desk_phone")
Row = Mapping[str, Any]


@dataclass(slots=True)
class Imported:
    """What an import found. `incidents`: ids; `without_part`: rows that made them; `repeated`: rows that an earlier import had told."""

    log: lookups.Log
    incidents: list[str] = field(default_factory=list)
    without_part: int = 0
    repeated: int = 0
    unknown_cases: int = 0
    undecidable: int = 0

    @property
    def status(self) -> int:
        return 1 if self.log.problems or self.incidents else 0


def import_log(site: Path, keys: Keys, store: Store, data: bytes, *, body: Mapping[str, Any], now: datetime) -> Imported:
    """Read a log and make incidents of it. `body`: who acts. `Unreadable` where the file is no such table; ConfigError, StoreError as for the
    register and the journal. Reading the same file again makes nothing twice."""
    staff = tables.read(site, keys, "staff")
    officials = Officials(rows_of(staff[1]) if staff is not None else (), known=staff is not None)
    done = Imported(lookups.read(data, officials.person))
    index = tables.index(site, keys)
    decoys = store.ledger(CANARIES)
    told = {(one["staff_id"], one["case_no"], at) for _, one in looked_up(store) for at in one["times"]}
    for (staff_id, number), rows in lookups.ordered(done.log.rows):
        found = index.find("case_no", number)
        if not found:
            done.unknown_cases += len(rows)
            continue
        case_no = index.case(found[0]).case_no
        decoy = decoys.get(case_no)
        part = _part(index, found, index.staff.get(staff_id)) if decoy is None else "part" if staff_id in decoy.keepers else "decoy"
        if part == "unknown":
            done.undecidable += len(rows)
        if part in ("unknown", "part"):
            continue
        fresh = [row for row in rows if (staff_id, case_no, row.at.isoformat()) not in told]
        done.repeated += len(rows) - len(fresh)
        if fresh:
            done.without_part += len(fresh)
            done.incidents.append(_incident(store, keys, fresh, case_no, part, index.staff.get(staff_id), now=now))
    facts = {
        "rows": len(done.log.rows), "named": len(done.log.problems) + done.log.more, "without_part": done.without_part,
        "incidents": len(done.incidents), "repeated": done.repeated, "unknown_cases": done.unknown_cases, "undecidable": done.undecidable,
    }  # fmt: skip
    store.note(IMPORTED, now=now, body={**body, **facts})
    return done


def _part(index: Index, rows: Sequence[int], who: Staff | None) -> str:
    """`part`: his duty; `unknown`: the register does not say whose duty it is; else how near he stands to it (interested, department, "")."""
    cases = [index.case(row) for row in rows]
    if who is None:
        return ""
    if not who.roles.isdisjoint(DUTY) or any(who.staff_id in one.handlers | one.deputies | one.approvers for one in cases):
        return "part"
    if any(who.staff_id in one.interested for one in cases):
        return "interested"
    named = any(one.handlers or one.deputies or one.approvers for one in cases)
    same = bool(who.department) and any(one.department == who.department for one in cases)
    if not named:
        return "part" if same else "" if any(one.department for one in cases) else "unknown"
    return "department" if same else ""


def _incident(
    store: Store, keys: Keys, rows: Sequence[lookups.Lookup], case_no: str, near: str, who: Staff | None, *, now: datetime
) -> str:
    tasks = Counter(row.task for row in rows)
    counts = {name: tasks[name] for name in lookups.TASKS if tasks[name]}
    incident = new_id(now.astimezone(KST), os.urandom)
    rule, law, said = (DECOY, DECOY_LAW, DECOY_WHY) if near == "decoy" else (RULE, LAW, why([row.at for row in rows], counts, near))
    record = lookup_record(
        incident_id=incident, token=site_keys.tokens(keys.register), staff_id=rows[0].staff_id, case_no=case_no,
        relation="interested" if near == "interested" else "uninvolved", department=who.department if who is not None else "",
        post=who.title if who is not None else "", rule=rule, law=law, why=said, at=rows[0].at,
        now=now.astimezone(KST),
    )  # fmt: skip
    times = [row.at.isoformat() for row in rows[:MOST_TIMES]]
    body = {"staff_id": rows[0].staff_id, "case_no": case_no, "near": near, "times": times, "tasks": counts, "count": len(rows)}
    store.decided(record, counted=False)
    store.note(LOOKED_UP, now=now, ref=incident, body=body)
    store.done(incident, Outcome("delivered", rule), now=now)
    return incident


def looked_up(store: Store, case_no: str = "") -> Iterator[tuple[str, Row]]:
    """(incident, what was looked up) of all imports, the oldest first; of one case where its number is given."""
    found = [one for rule in (RULE, DECOY) for one in store.beside(LOOKED_UP, rule=rule)]
    for incident, body in sorted(found, key=lambda one: one[0]):
        if not case_no or body["case_no"] == case_no:
            yield incident, body


def followed(site: Path, keys: Keys, store: Store, entry: Row) -> list[Row]:
    """Decisions about the same case on messages of the same official within `FOLLOWS` after he first opened it, the oldest first."""
    staff = tables.read(site, keys, "staff")
    token = site_keys.tokens(keys.register)
    mine = {
        address_token(one, token)
        for row in (rows_of(staff[1]) if staff is not None else ())
        if row.get("staff_id") == entry["staff_id"]
        for column in _ADDRESSES
        for one in str(row.get(column) or "").split(";")
        if one
    }
    first = datetime.fromisoformat(entry["times"][0])
    return [
        record
        for record in store.of_case(entry["case_no"])
        if record["sender"]["token"] in mine
        and first <= datetime.fromisoformat(record.get("sent_at") or record["at"]) <= first + FOLLOWS
    ]
