"""Questions to the store: incidents, one incident, held messages, unfinished work, totals. Plain sqlite3, no other import of weight.

Owns the filters and the form of the answers (dicts ready for JSON). Writes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from dlp.ledgers.provisions import WENT, is_provision, lists, may_list
from dlp.ports import NotFound
from dlp.record import alike
from dlp.record.titles import title_of
from dlp.store import review, words
from dlp.store.attached import cases_of
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.pen import stamp

RECENT: Final = 20_000  # decisions looked at one by one before all verdicts are read


@dataclass(frozen=True, slots=True)
class Filter:
    """Which incidents; None asks for nothing. `until` is exclusive."""

    since: datetime | None = None
    until: datetime | None = None
    channel: str | None = None
    action: str | None = None
    state: str | None = None
    connector: str | None = None
    department: str | None = None
    rule: str | None = None
    case_no: str | None = None
    verdict: str | None = None  # "": not resolved yet
    assignee: str | None = None  # "": nobody's

    def clauses(self, connection: Connection, *, near: bool = False) -> tuple[str, str, list[str]]:
        """FROM and WHERE of the query, and its values. The rarest list (a case, then a rule) leads, the others filter.

        `near`: how the last verdict and owner are asked for (`words.judged`).
        """
        # what passed is listed only where it is asked for: rules and entrances in shadow, recorded grounds
        wheres, values = ([] if self.action == "allow" else ["d.action != 'allow'"]), []
        source, at = "decision d", "d.at"
        spoken = words.of(connection)
        if self.case_no is not None:
            source, at = f"by_case c {spoken.then} decision d ON d.id = c.id", "c.at"
            wheres.append("c.case_no = ?")
            values.append(self.case_no)
            if self.rule is not None:
                wheres.append("EXISTS (SELECT 1 FROM by_rule WHERE rule = ? AND at = d.at AND id = d.id)")
                values.append(self.rule)
        elif self.rule is not None:
            source, at = f"by_rule r {spoken.then} decision d ON d.id = r.id", "r.at"
            wheres.append("r.rule = ?")
            values.append(self.rule)
        for column in ("channel", "action", "state", "connector", "department"):
            if (wanted := getattr(self, column)) is not None:
                wheres.append(f"d.{column} = ?")
                values.append(wanted)
        for kind, said in (("resolved", self.verdict), ("assigned", self.assignee)):
            if said:
                condition, value = spoken.judged(connection, kind, said, near=near)
                wheres.append(condition)
                values.append(value)
            elif said is not None:
                wheres.append(review.none(kind))
        for sign, moment in ((">=", self.since), ("<", self.until)):
            if moment is not None:
                wheres.append(f"{at} {sign} ?")
                values.append(stamp(moment))
        return f"{source} WHERE {' AND '.join(wheres)}", at, values


def incidents(connection: Connection, wanted: Filter, *, limit: int, offset: int) -> list[dict[str, Any]]:
    """The newest first, one summary each."""
    rows: list[tuple[Any, ...]] = []
    if wanted.verdict or wanted.assignee:  # mostly a page is full before all that anybody ever said is read
        edge = connection.execute("SELECT at FROM decision ORDER BY at DESC LIMIT 1 OFFSET ?", (RECENT,)).fetchone()
        rows = _page(connection, wanted.clauses(connection, near=True), since=edge[0] if edge else "", limit=limit, offset=offset)
    if len(rows) < limit:
        rows = _page(connection, wanted.clauses(connection), since="", limit=limit, offset=offset)
    found = [_summary(row, connection) for row in rows]
    judged = review.latest(connection, (row["id"] for row in found))
    return shown(connection, [{**row, **judged[row["id"]]} for row in found])


def _page(
    connection: Connection, clauses: tuple[str, str, list[str]], *, since: str, limit: int, offset: int
) -> list[tuple[Any, ...]]:
    source, at, values = clauses
    return connection.execute(
        f"SELECT d.id, d.at, d.channel, d.action, d.connector, d.department, d.state, d.finished, j.body FROM "  # noqa: S608  ours
        f"(SELECT d.* FROM {source} AND {at} >= ? ORDER BY {at} DESC, d.id DESC LIMIT ? OFFSET ?) d JOIN journal j ON j.seq = d.seq "
        "ORDER BY d.at DESC, d.id DESC",
        (*values, since, limit, offset),
    ).fetchall()


def shown(connection: Connection, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows as everybody may see them: without evidence where processing was suspended on request (PIPA 37(2)). Never skipped for a list."""
    if connection.execute("SELECT 1 FROM journal WHERE ref >= 'SR-' AND ref < 'SR.' LIMIT 1").fetchone() is None:
        return [{**row, "suspended": False} for row in found]  # nobody ever asked; the list need not wait for what a request is
    from dlp.store.subjects import suspended_cases
    from dlp.subject.holdings import withheld

    cases = suspended_cases(connection)
    return [withheld(row, cases) for row in found]


def count(connection: Connection, wanted: Filter) -> int:
    source, _, values = wanted.clauses(connection)
    return int(connection.execute(f"SELECT count(*) FROM {source}", values).fetchone()[0])  # noqa: S608  our own clauses


def _summary(row: tuple[Any, ...], connection: Connection) -> dict[str, Any]:
    record = json.loads(row[8])
    cases = list(
        dict.fromkeys(c["case_no"] for c in cases_of(connection, row[0], record))
    )  # a joint case has a mark for each of its requesters
    return {
        "id": row[0],
        "at": record["at"],
        "channel": row[2],
        "action": row[3],
        "state": row[6],
        "uncertain": uncertain(connection, row[0], row[6]),
        "finished": bool(row[7]),
        "connector": row[4],
        "department": row[5],
        "rules": [r["rule"] for r in record["reasons"] if r["enforced"] or record["action"] == "allow"],
        "titles": [title_of(r) for r in record["reasons"] if r["enforced"] or record["action"] == "allow"],
        "cases": cases,
        "sender": {"address": record["sender"]["address"], "relation": record["sender"]["relation"]},
        "recipients": [{"address": r["address"], "relation": r["relation"]} for r in record["recipients"]],
        "policy_version": record["policy_version"],
        "alike": alike.mark(record, cases),
        "provision": is_provision(record["reasons"]),
    }


def uncertain(connection: Connection, incident_id: str, state: str, now: datetime | None = None) -> bool:
    """Was a delivery begun whose end was never reported?"""
    if state != "releasing":
        return False
    moment = stamp(words.of(connection).clock(connection, now or datetime.now(UTC)))
    return bool(connection.execute("SELECT 1 FROM held WHERE id = ? AND lease < ?", (incident_id, moment)).fetchone())


def incident(connection: Connection, incident_id: str, *, whole: bool = False) -> dict[str, Any]:
    """All that was kept of one decision, its state, and every journal entry about it. StoreError where there is none.

    `whole`: also what a suspension withholds; for who has the right `rights`, and for the program itself.
    """
    from dlp.ledgers.retention import LOOKS
    from dlp.store.subjects import suspended_cases
    from dlp.subject.holdings import withheld

    row = connection.execute("SELECT seq, state, finished FROM decision WHERE id = ?", (incident_id,)).fetchone()
    if row is None:
        gone = connection.execute("SELECT 1 FROM journal WHERE ref = ? AND kind = 'decided'", (incident_id,)).fetchone()
        raise NotFound("its evidence was destroyed (`dlp retention ledger`)" if gone else "no such incident")
    history: list[dict[str, Any]] = []
    looks: list[dict[str, Any]] = []  # who saw it is no part of what became of the message
    record: dict[str, Any] = {}
    for seq, at, kind, body in connection.execute(
        "SELECT seq, at, kind, body FROM journal WHERE ref = ? ORDER BY seq", (incident_id,)
    ):
        content = json.loads(body)
        if seq == row[0]:
            record = content
            history.append({"seq": seq, "at": at, "kind": kind})
        else:
            (looks if kind in LOOKS else history).append({"seq": seq, "at": at, "kind": kind, **content})
    if record:
        record = {**record, "cases": cases_of(connection, incident_id, record)}
        record["reasons"] = [{**one, "title": title_of(one)} for one in record["reasons"]]
    judged = review.latest(connection, (incident_id,))[incident_id]
    if record:
        record["alike"] = alike.mark(record, (one["case_no"] for one in record["cases"]))
    went = max((one["at"] for one in history if one["kind"] == "released"), default=record.get("sent_at") or record.get("at", ""))
    became = {"state": row[1], "left_at": went, "uncertain": uncertain(connection, incident_id, row[1]), "finished": bool(row[2])}
    found = {**record, **became, **judged, "history": history, "looks": looks}
    return withheld(found, frozenset() if whole else suspended_cases(connection))


def held(connection: Connection, *, states: Iterable[str], now: datetime) -> list[dict[str, Any]]:
    """Messages in quarantine, the oldest first. `uncertain`: a delivery was begun and its end was never reported."""
    wanted = tuple(states)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        "SELECT d.id, d.at, d.channel, d.action, d.connector, d.department, h.state, d.finished, j.body, "  # noqa: S608  marks only
        "h.bytes, h.operator, h.reason, h.attempts, h.lease FROM held h JOIN decision d ON d.id = h.id JOIN journal j ON j.seq = d.seq "
        f"WHERE h.state IN ({marks}) ORDER BY h.at, h.id",
        wanted,
    )
    moment = stamp(now)
    found = [
        {
            **_summary(row, connection),
            "bytes": row[9],
            "operator": row[10],
            "reason": row[11],
            "attempts": row[12],
            "uncertain": row[6] == "releasing" and row[13] < moment,
        }
        for row in rows
    ]
    return shown(connection, found)


def pending(connection: Connection, *, state: str, now: datetime) -> list[dict[str, str]]:
    """Id, connector and route (`dlp.app.routes`) of what a worker can claim now (state release-requested or refused)."""
    rows = connection.execute(
        "SELECT h.id, h.connector, j.body FROM held h LEFT JOIN decision d ON d.id = h.id "
        "LEFT JOIN journal j ON j.seq = d.seq WHERE h.state = ? AND h.lease < ? AND h.wrapped IS NOT NULL ORDER BY h.at, h.id",
        (state, stamp(now)),
    )
    return [
        {"id": one, "connector": connector, "route": str(json.loads(body or "{}").get("route") or "")}
        for one, connector, body in rows
    ]


def unfinished(connection: Connection, *, before: datetime) -> list[dict[str, Any]]:
    """What a crash leaves behind, the oldest first. `step` says what is missing.

    delivery: decided and never reported done. release: claimed and never finished, or asked for and taken up by nobody.
    refusal: refused, and its sender's side was not told. A retry that is planned for later than `before` is not listed.
    """
    moment = stamp(before)
    rows = connection.execute(
        "SELECT id, at, channel, action, connector, state, 'delivery' FROM decision WHERE finished = 0 AND at < ? "
        "UNION ALL SELECT h.id, h.at, d.channel, d.action, h.connector, h.state, CASE WHEN h.state = 'refused' THEN 'refusal' ELSE 'release' END "
        "FROM held h JOIN decision d ON d.id = h.id WHERE h.lease < ? AND (h.state = 'releasing' "
        "OR h.state IN ('release-requested', 'refused') AND h.wrapped IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM journal j WHERE j.ref = h.id AND j.kind = h.state AND j.at >= ?)) ORDER BY 2",
        (moment, moment, moment),
    )
    names = ("id", "at", "channel", "action", "connector", "state", "step")
    return [dict(zip(names, row, strict=True)) for row in rows]


def totals(connection: Connection, *, since_day: str = "", until_day: str = "9999") -> list[dict[str, Any]]:
    """Messages per day (the site's own date), channel, action and connector; clean ones included."""
    rows = connection.execute(
        "SELECT day, channel, action, connector, messages FROM counter WHERE day >= ? AND day < ? ORDER BY 1, 2, 3, 4",
        (since_day, until_day),
    )
    return [dict(zip(("day", "channel", "action", "connector", "messages"), row, strict=True)) for row in rows]


def provisions(
    connection: Connection, *, law: str, since: datetime | None = None, until: datetime | None = None
) -> list[dict[str, Any]]:
    """Decisions that stated a legal basis, or of which an enforced reason cites `law`, and whose message went out or may have.

    The oldest first: the whole record with its `state` (delivered, masked, released, or decided where no end was reported) and the approved
    `grounds` that carried it; `left_at`, when it went; of what a person let go the last `release`, in which he said why, and on which ground.
    `since` and `until` are about when it went: that is the day of the provision.
    """
    first, end = stamp(since) if since else "", stamp(until) if until else "9999"
    rows = connection.execute(
        "SELECT j.body, d.state FROM decision d JOIN journal j ON j.seq = d.seq WHERE (d.at >= ? OR d.state = 'released') AND d.at < ? "  # noqa: S608  our own words
        f"AND d.state IN ({', '.join('?' * len(WENT))}) AND {words.of(connection).provided} ORDER BY d.at, d.id",
        (first, end, *WENT, law),
    )
    every = ({**json.loads(body), "state": state} for body, state in rows)
    found = [_provided(connection, one) for one in every if may_list(one, law)]
    went = ((stamp(datetime.fromisoformat(one["left_at"])), one["id"], one) for one in found if lists(one, law))
    return [one for at, _, one in sorted(went, key=lambda row: row[:2]) if first <= at < end]


def _provided(connection: Connection, record: dict[str, Any]) -> dict[str, Any]:
    """A decision with all its cases, the grounds it used, when it went, and in which words a person let it go."""
    from dlp.store.bases import taken_by

    cases, grounds = cases_of(connection, record["id"], record), taken_by(connection, record["id"])
    record |= {"cases": cases, "left_at": record["at"], "grounds": grounds}
    if record["state"] == "released":
        asked = connection.execute(
            "SELECT body FROM journal WHERE ref = ? AND kind = 'release-requested' ORDER BY seq DESC LIMIT 1", (record["id"],)
        ).fetchone()
        record["release"] = json.loads(asked[0]) if asked and erased_digest(asked[0]) is None else {}
        (record["left_at"],) = connection.execute(
            "SELECT coalesce(max(at), ?) FROM journal WHERE ref = ? AND kind = 'released'", (record["at"], record["id"])
        ).fetchone()
    return record


def noted(connection: Connection, kinds: Iterable[str]) -> dict[str, Any] | None:
    """The latest journal entry of these kinds, its body with `kind` and `at`; None where there is none."""
    wanted = tuple(kinds)
    marks = ", ".join("?" * len(wanted))
    row = connection.execute(
        f"SELECT kind, at, body FROM journal WHERE ref = '' AND kind IN ({marks}) ORDER BY seq DESC LIMIT 1",  # noqa: S608  marks only
        wanted,
    ).fetchone()
    return None if row is None else {**json.loads(row[2]), "kind": row[0], "at": row[1]}


def latest(connection: Connection, ref: str) -> tuple[int, str, dict[str, Any]] | None:
    """(seq, time, body) of the newest entry with this ref."""
    row = connection.execute("SELECT seq, at, body FROM journal WHERE ref = ? ORDER BY seq DESC LIMIT 1", (ref,)).fetchone()
    return None if row is None else (int(row[0]), str(row[1]), json.loads(row[2]))


def entries(
    connection: Connection, kinds: Iterable[str], *, after: int, most: int
) -> list[tuple[int, str, str, str, dict[str, Any]]]:
    """(seq, time, kind, ref, body) of the first `most` entries of these kinds behind `after`, without those that were destroyed."""
    wanted = tuple(kinds)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT seq, at, kind, ref, body FROM journal WHERE seq > ? AND kind IN ({marks}) ORDER BY seq LIMIT ?",  # noqa: S608  marks only
        (after, *wanted, most),
    )
    return [(seq, at, kind, ref, json.loads(body)) for seq, at, kind, ref, body in rows if erased_digest(body) is None]
