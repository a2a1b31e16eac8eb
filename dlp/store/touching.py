"""The questions the desk is asked about one case, answered from the journal: who contacted its person, who saw it, what left before it came,
which ground let something out, what its person was told. Reads only; asked by case number.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from dlp.ledgers.bases import RETURNED, USED
from dlp.ledgers.breaches import BREACHES
from dlp.ledgers.lookups import LOOKED_UP
from dlp.ledgers.provisions import ARTICLE, DECREE, WENT, lists
from dlp.ledgers.retention import PROGRAM
from dlp.ledgers.subjects import SUBJECTS
from dlp.record.cases import CONTACT
from dlp.record.shown import RULE as BEFORE
from dlp.store.attached import KIND as ATTACHED
from dlp.store.attached import cases_of
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.ledgers import read
from dlp.store.subjects import covers

INFORMED: Final = "subject-informed"
TOLD: Final = ("subject-extended", "subject-answered", INFORMED)
LETTERS: Final = ("subject explain", "subject letter")
"""What a `view` says that wrote a letter to the person."""
Row = dict[str, Any]


def records(connection: Connection, case_no: str) -> list[Row]:
    """Records of all decisions of a case with their `state`, what passed included, the oldest first; cases that came later among their own."""
    rows = connection.execute(
        "SELECT j.body, d.state FROM by_case c JOIN decision d ON d.id = c.id JOIN journal j ON j.seq = d.seq WHERE c.case_no = ? "
        "ORDER BY d.at, d.id",
        (case_no,),
    ).fetchall()
    found = [{**json.loads(body), "state": state} for body, state in rows]
    return [{**one, "cases": cases_of(connection, one["id"], one)} for one in found]


def contacts(connection: Connection, case_no: str) -> list[Row]:
    """Decisions on messages that were meant for the person of the case himself."""
    return [
        one
        for one in records(connection, case_no)
        if any(case["case_no"] == case_no and (case.get("addressed") or CONTACT in case["fields"]) for case in one["cases"])
    ]


def before(connection: Connection, case_no: str) -> list[Row]:
    """Decisions on what was sent before the case was in the register: found later, or given its number later."""
    return [
        one
        for one in records(connection, case_no)
        if any(reason["rule"] == BEFORE for reason in one["reasons"])
        or any(body["case_no"] == case_no for body in _beside(connection, one["id"], (ATTACHED,)))
    ]


def grounds(connection: Connection, case_no: str) -> list[Row]:
    """Every ground that a decision of the case stated, used, gave back or was released on: the record with `how` (stated, used, returned, released)
    and the `ground`. What the ledger of provisions lists and none is written of has the one that its rule cites (law), else `how` unstated."""
    found = []
    for one in records(connection, case_no):
        mine = [("used", body) for body in _beside(connection, one["id"], (USED,))]
        if one["basis"] and not mine:  # what two persons approved stands for what its sender said of it
            mine = [("stated", one["basis"])]
        mine += [("returned", body) for body in _beside(connection, one["id"], (RETURNED,))]
        if one["state"] == "released":
            asked = _beside(connection, one["id"], ("release-requested",))
            mine += [("released", {**body, "approver": body.get("operator", "")}) for body in asked[-1:] if body.get("ground")]
        if not mine and one["state"] in WENT and lists({**one, "grounds": ()}, DECREE):
            cited = [
                law
                for each in one["reasons"]
                if each["enforced"]
                for law in each["law"]
                if law.startswith(ARTICLE) and law != ARTICLE
            ]
            mine = [("law", {"ground": law.replace(ARTICLE, "18-2-")}) for law in dict.fromkeys(cited)] or [("unstated", {})]
        found += [{**one, "how": how, "ground": ground} for how, ground in mine]
    return found


def seen(connection: Connection, case_no: str) -> list[Row]:
    """Every entry by which a person looked at the case or at a decision of it, or did something about it, in the order of the journal: seq, at,
    kind, ref and the entry's own fields. `wide`: an export of many that may have held it."""
    ids = {one["id"]: one["at"] for one in records(connection, case_no)}
    asked = {one.id for one in read(connection, SUBJECTS) if one.case_no == case_no}
    leaks = {one.id for one in read(connection, BREACHES) if case_no in one.cases or ids.keys() & set(one.incidents)}
    found = {row["seq"]: row for ref in (*ids, *asked, *leaks) for row in _entries(connection, ref)}
    for row in _entries(connection, "", kinds=("view", "export", "swept", INFORMED)):
        if case_no in (row.get("case"), row.get("case_no")):
            found[row["seq"]] = row
        elif row["kind"] == "export" and any(covers(row["at"], row, at) for at in _at_of(connection, ids)):
            found[row["seq"]] = {**row, "wide": True}
    for row in _entries_from(connection, "LH-"):
        if row.get("case") == case_no or row.get("incident") in ids:
            found[row["seq"]] = row
    return [row for _, row in sorted(found.items()) if _by_a_person(row)]


def told(connection: Connection, case_no: str) -> list[Row]:
    """What the person was told: answers and postponements of his requests, letters, explanations, notices of a leak."""
    return [
        row
        for row in seen(connection, case_no)
        if row["kind"] in TOLD
        or (row["kind"] == "view" and row.get("what") in LETTERS)
        or (
            row["kind"] == "breach-noticed" and row.get("audience") in ("persons", "web") and row.get("sent")
        )  # a draft told nobody
    ]


def fields_of(record: Mapping[str, Any], case_no: str) -> set[str]:
    return {name for case in record["cases"] if case["case_no"] == case_no for name in case["fields"]}


def _by_a_person(row: Mapping[str, Any]) -> bool:
    if row["kind"] == LOOKED_UP:
        return True
    return bool(row.get("operator")) and not (row["operator"] == PROGRAM["operator"] and row.get("from") == PROGRAM["from"])


def _at_of(connection: Connection, ids: Iterable[str]) -> list[str]:
    return [connection.execute("SELECT at FROM decision WHERE id = ?", (one,)).fetchone()[0] for one in ids]


def _beside(connection: Connection, ref: str, kinds: tuple[str, ...]) -> list[Row]:
    return list(_entries(connection, ref, kinds=kinds))


def _entries(connection: Connection, ref: str, *, kinds: tuple[str, ...] = ()) -> Iterator[Row]:
    for seq, at, kind, body in connection.execute("SELECT seq, at, kind, body FROM journal WHERE ref = ? ORDER BY seq", (ref,)):
        if (not kinds or kind in kinds) and kind != "decided" and erased_digest(body) is None:
            yield {**json.loads(body), "seq": seq, "at": at, "kind": kind, "ref": ref}


def _entries_from(connection: Connection, prefix: str) -> Iterator[Row]:
    rows = connection.execute(
        "SELECT seq, at, kind, ref, body FROM journal WHERE ref >= ? AND ref < ? ORDER BY seq", (prefix, prefix[:-1] + ".")
    )
    for seq, at, kind, ref, body in rows:
        if erased_digest(body) is None:
            yield {**json.loads(body), "seq": seq, "at": at, "kind": kind, "ref": ref}


QUESTIONS: Final[Mapping[str, Callable[[Connection, str], list[Row]]]] = {
    "contacts": contacts, "seen": seen, "before": before, "grounds": grounds, "told": told,
}  # fmt: skip
