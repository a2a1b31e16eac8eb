"""Numbers over a stretch of time, for the quarterly report and the monthly check. Counts and times only; needs no key, writes nothing."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.ledgers.canaries import EVER
from dlp.store import words
from dlp.store.canaries import decoy_incidents
from dlp.store.engine import Connection
from dlp.store.ledgers import read
from dlp.store.pen import stamp

HANDS: Final = (
    "view", "export", "release-requested", "refused", "register-import", "register-pulled", "policy-load", "settings-load", "caller-added", "caller-removed",
    "breach-opened", "breach-noticed", "breach-closed", "access-checked", "operator-set", "operator-removed", "denied", "proposed",
    "approved", "rejected", "assigned", "commented", "resolved", "unsealed", "revealed", "policy-approved", "route-approved", "legal-hold", "legal-hold-lifted",
    "retention-set", "start", "subject-requested", "subject-extended", "subject-answered", "subject-withdrawn", "key-rotated", "swept",
    "subject-informed", "canary-set",
    "lookups-imported", "lookup-asked", "sender-asked",
    "template-registered", "template-removed", "store-moved",
)  # fmt: skip
"""Entries that a person caused."""
KST_HOURS: Final = 9


@dataclass(frozen=True, slots=True)
class Figures:
    """Incidents from `since` to before `until`. `waits` are (released or refused, seconds from the decision to the answer)."""

    incidents: int
    by: dict[str, list[tuple[str, int]]]  # rule, channel, department, action → (word, incidents), the most first
    waits: list[tuple[str, float]]
    waiting: int  # still held now
    messages: int  # all that was decided, clean ones included
    verdicts: dict[str, int]  # how people resolved the incidents of this time, by their last word
    judged: list[tuple[str, int, int]]  # rule, resolved incidents it took part in, false positives among them; most of these first
    unsealed: int  # originals read by a person
    destroyed: list[tuple[str, int, int]]  # class of retention, runs, what was destroyed
    hours: tuple[int, ...]  # incidents in each hour of the day, Korean time
    weeks: tuple[tuple[str, int], ...]  # first day of a week (Monday, Korean time) → incidents, without gaps
    revealed: int  # senders shown to a person
    cases: list[tuple[str, int]]  # case number, its incidents, the most first

    @property
    def resolved(self) -> int:
        return sum(self.verdicts.values())


def share(part: int, whole: int) -> str:
    """`33.3%`; "" where there is nothing to share."""
    return f"{100 * part / whole:.1f}%" if whole else ""


def figures(connection: Connection, *, since: datetime, until: datetime) -> Figures:
    """`since` and `until` in the site's own time zone: their dates choose the days of the counters."""
    span = (stamp(since), stamp(until), json.dumps(decoy_incidents(connection, read(connection, EVER))))
    where = f"d.action != 'allow' AND d.at >= ? AND d.at < ? AND d.id NOT IN ({words.of(connection).listed})"  # what is about decoys alone is about nobody
    by = {
        column: connection.execute(
            f"SELECT d.{column}, count(*) FROM decision d WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1",  # noqa: S608  our own words
            span,
        ).fetchall()
        for column in ("channel", "department", "action")
    }
    by["rule"] = _rules(connection, span)
    waiting = connection.execute("SELECT count(*) FROM held WHERE state IN ('held', 'release-requested', 'releasing')").fetchone()[
        0
    ]
    days = (since.date().isoformat(), until.date().isoformat())
    messages = connection.execute("SELECT coalesce(sum(messages), 0) FROM counter WHERE day >= ? AND day < ?", days).fetchone()[0]
    return Figures(
        incidents=sum(number for _, number in by["action"]),
        by=by,
        waits=_waits(connection, span),
        waiting=int(waiting),
        messages=int(messages),
        verdicts=_verdicts(connection, span),
        judged=_judged(connection, span),
        unsealed=_seen(connection, "unsealed", span[:2]),
        destroyed=_destroyed(connection, span[:2]),
        hours=_hours(connection, span, where),
        weeks=_weeks(connection, span, where, since, until),
        cases=_cases(connection, span),
        revealed=_seen(connection, "revealed", span[:2]),
    )


def _waits(connection: Connection, span: tuple[str, str, str]) -> list[tuple[str, float]]:
    """From the decision to the first answer."""
    rows = connection.execute(
        "SELECT d.id, j.kind, d.at, j.at FROM decision d JOIN journal j ON j.ref = d.id WHERE d.action = 'hold' AND d.at >= ? AND d.at < ? "  # noqa: S608
        f"AND d.id NOT IN ({words.of(connection).listed}) AND j.kind IN ('released', 'refused') ORDER BY d.id, j.seq",
        span,
    )
    found = {}
    for incident, kind, began, ended in rows:
        if incident not in found:
            found[incident] = (kind, (datetime.fromisoformat(ended) - datetime.fromisoformat(began)).total_seconds())
    return list(found.values())


def _verdicts(connection: Connection, span: tuple[str, str, str]) -> dict[str, int]:
    spoken = words.of(connection)
    word, values = spoken.last_words(connection)
    rows = connection.execute(
        f"{word}SELECT w.verdict, count(*) FROM word w {spoken.then} decision d ON d.id = w.ref "  # noqa: S608  our own words
        f"WHERE d.action != 'allow' AND d.at >= ? AND d.at < ? AND d.id NOT IN ({spoken.listed}) GROUP BY 1",
        (*values, *span),
    )
    return {str(verdict): int(number) for verdict, number in rows}


def _judged(connection: Connection, span: tuple[str, str, str]) -> list[tuple[str, int, int]]:
    spoken = words.of(connection)
    word, values = spoken.last_words(connection)
    return connection.execute(
        f"{word}SELECT r.rule, count(*), count(*) FILTER (WHERE w.verdict = 'false_positive') FROM by_rule r "  # noqa: S608  our own words
        f"{spoken.then} word w ON w.ref = r.id {spoken.then} decision d ON d.id = r.id "
        f"WHERE d.action != 'allow' AND r.at >= ? AND r.at < ? AND d.id NOT IN ({spoken.listed}) GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1",
        (*values, *span),
    ).fetchall()


def _hours(connection: Connection, span: tuple[str, str, str], where: str) -> tuple[int, ...]:
    rows = connection.execute(f"SELECT substr(d.at, 12, 2), count(*) FROM decision d WHERE {where} GROUP BY 1", span)  # noqa: S608  our own words
    found = [0] * 24
    for hour, number in rows:
        found[(int(hour) + KST_HOURS) % 24] += int(number)
    return tuple(found)


def _weeks(
    connection: Connection, span: tuple[str, str, str], where: str, since: datetime, until: datetime
) -> tuple[tuple[str, int], ...]:
    """By the hour, so that a day begins at midnight in Korea, and not in Greenwich."""
    rows = connection.execute(f"SELECT substr(d.at, 1, 13), count(*) FROM decision d WHERE {where} GROUP BY 1", span)  # noqa: S608  our own words
    first = since.date() - timedelta(days=since.weekday())
    last = (until - timedelta(seconds=1)).date()
    found = {first + timedelta(weeks=week): 0 for week in range((last - first).days // 7 + 1)}
    for hour, number in rows:
        day = (datetime.fromisoformat(f"{hour}:00:00+00:00") + timedelta(hours=KST_HOURS)).date()
        monday = day - timedelta(days=day.weekday())
        if monday in found:
            found[monday] += int(number)
    return tuple((day.isoformat(), number) for day, number in found.items())


def _seen(connection: Connection, kind: str, span: tuple[str, str]) -> int:
    """Counted at the incident: the proposal that allowed it has an entry of its own."""
    query = "SELECT count(*) FROM journal WHERE ref >= 'INC-' AND ref < 'INC.' AND kind = ? AND at >= ? AND at < ?"
    return int(connection.execute(query, (kind, *span)).fetchone()[0])


def _destroyed(connection: Connection, span: tuple[str, str]) -> list[tuple[str, int, int]]:
    """A run is journalled in steps, which count as one."""
    runs: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for ref, text in connection.execute("SELECT ref, body FROM journal WHERE kind = 'destroyed' AND at >= ? AND at < ?", span):
        body = json.loads(text)
        runs.setdefault(name := str(body.get("class") or ""), set()).add(ref)
        counts[name] += int(body.get("count") or 0)
    return [(name, len(runs[name]), counts[name]) for name in sorted(runs)]


def _rules(connection: Connection, span: tuple[str, str, str]) -> list[tuple[str, int]]:
    """Rules on trial count too: that is how one sees what enforcing them would do."""
    spoken = words.of(connection)
    return connection.execute(
        f"SELECT r.rule, count(*) FROM by_rule r {spoken.then} decision d ON d.id = r.id "  # noqa: S608  our own words
        f"WHERE r.at >= ? AND r.at < ? AND d.id NOT IN ({spoken.listed}) AND d.action != 'allow' GROUP BY 1 ORDER BY 2 DESC, 1",
        span,
    ).fetchall()


def _cases(connection: Connection, span: tuple[str, str, str]) -> list[tuple[str, int]]:
    spoken = words.of(connection)
    return connection.execute(
        f"SELECT c.case_no, count(DISTINCT c.id) FROM by_case c {spoken.then} decision d ON d.id = c.id "  # noqa: S608  our own words
        f"WHERE c.at >= ? AND c.at < ? AND d.id NOT IN ({spoken.listed}) AND d.action != 'allow' GROUP BY 1 ORDER BY 2 DESC, 1",
        span,
    ).fetchall()


def hands(connection: Connection, *, since: datetime, until: datetime) -> list[dict[str, Any]]:
    """What persons did, in order: seq, at, kind, ref and the entry's own fields."""
    marks = ", ".join("?" * len(HANDS))
    rows = connection.execute(
        f"SELECT seq, at, kind, ref, body FROM journal WHERE at >= ? AND at < ? AND kind IN ({marks}) "  # noqa: S608  marks only
        f"AND {words.of(connection).alive()} ORDER BY seq",
        (stamp(since), stamp(until), *HANDS),
    )
    return [{**json.loads(body), "seq": seq, "at": at, "kind": kind, "ref": ref} for seq, at, kind, ref, body in rows]


def per_operator(entries: list[dict[str, Any]]) -> dict[str, Counter[str]]:
    """Operator ("" where the program itself acted, or nobody was named) → how often which kind."""
    found: dict[str, Counter[str]] = {}
    for entry in entries:
        found.setdefault(str(entry.get("operator", "")), Counter())[entry["kind"]] += 1
    return found
