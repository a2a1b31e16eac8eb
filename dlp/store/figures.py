"""Numbers over a stretch of time, for the quarterly report and the monthly check. Counts and times only; needs no key, writes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from dlp.store import review
from dlp.store.canaries import decoy_incidents, ever
from dlp.store.pen import stamp

HANDS: Final = (
    "view", "export", "release-requested", "refused", "register-import", "policy-load", "settings-load", "caller-added", "caller-removed",
    "breach-opened", "breach-noticed", "breach-closed", "access-checked", "operator-set", "operator-removed", "denied", "proposed",
    "approved", "rejected", "assigned", "commented", "resolved", "unsealed", "policy-approved", "route-approved", "legal-hold", "legal-hold-lifted",
    "retention-set", "start", "subject-requested", "subject-extended", "subject-answered", "key-rotated", "swept",
    "subject-informed", "canary-set",
    "lookups-imported", "lookup-asked",
    "template-registered", "template-removed",
)  # fmt: skip
"""Entries that a person caused."""


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

    @property
    def resolved(self) -> int:
        return sum(self.verdicts.values())


_REAL: Final = "AND d.id NOT IN (SELECT value FROM json_each(?))"
"""What is about decoys alone is about nobody, and in no figure."""


def share(part: int, whole: int) -> str:
    """`33.3%`; "" where there is nothing to share."""
    return f"{100 * part / whole:.1f}%" if whole else ""


def figures(connection: sqlite3.Connection, *, since: datetime, until: datetime) -> Figures:
    """`since` and `until` in the site's own time zone: their dates choose the days of the counters."""
    span = (stamp(since), stamp(until), json.dumps(decoy_incidents(connection, ever(connection))))
    where = f"d.action != 'allow' AND d.at >= ? AND d.at < ? {_REAL}"
    by = {
        column: connection.execute(
            f"SELECT d.{column}, count(*) FROM decision d WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1",  # noqa: S608  our own words
            span,
        ).fetchall()
        for column in ("channel", "department", "action")
    }
    by["rule"] = _rules(connection, span)
    waits = connection.execute(
        "SELECT j.kind, (julianday(min(j.at)) - julianday(d.at)) * 86400 FROM decision d JOIN journal j ON j.ref = d.id "
        "WHERE d.action = 'hold' AND d.at >= ? AND d.at < ? AND d.id NOT IN (SELECT value FROM json_each(?)) AND j.kind IN ('released', 'refused') GROUP BY d.id",
        span,
    ).fetchall()
    waiting = connection.execute("SELECT count(*) FROM held WHERE state IN ('held', 'release-requested', 'releasing')").fetchone()[
        0
    ]
    days = (since.date().isoformat(), until.date().isoformat())
    messages = connection.execute("SELECT coalesce(sum(messages), 0) FROM counter WHERE day >= ? AND day < ?", days).fetchone()[0]
    return Figures(
        incidents=sum(number for _, number in by["action"]),
        by=by,
        waits=waits,
        waiting=int(waiting),
        messages=int(messages),
        verdicts=_verdicts(connection, span),
        judged=_judged(connection, span),
        unsealed=_unsealed(connection, span[:2]),
        destroyed=_destroyed(connection, span[:2]),
    )


_LAST_WORD: Final = (
    "WITH word AS (SELECT ref, max(seq), json_extract(body, '$.verdict') AS verdict FROM journal "  # noqa: S608  our own words
    f"WHERE {review.of('resolved')} GROUP BY ref) "
)


def _verdicts(connection: sqlite3.Connection, span: tuple[str, str, str]) -> dict[str, int]:
    rows = connection.execute(
        _LAST_WORD  # noqa: S608  our own words
        + "SELECT w.verdict, count(*) FROM word w CROSS JOIN decision d ON d.id = w.ref "
        "WHERE d.action != 'allow' AND d.at >= ? AND d.at < ? AND d.id NOT IN (SELECT value FROM json_each(?)) GROUP BY 1",
        span,
    )
    return {str(verdict): int(number) for verdict, number in rows}


def _judged(connection: sqlite3.Connection, span: tuple[str, str, str]) -> list[tuple[str, int, int]]:
    return connection.execute(
        _LAST_WORD  # noqa: S608  our own words
        + "SELECT r.rule, count(*), sum(w.verdict = 'false_positive') FROM by_rule r CROSS JOIN word w ON w.ref = r.id "
        "CROSS JOIN decision d ON d.id = r.id WHERE d.action != 'allow' AND r.at >= ? AND r.at < ? AND d.id NOT IN (SELECT value FROM json_each(?)) GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1",
        span,
    ).fetchall()


def _unsealed(connection: sqlite3.Connection, span: tuple[str, str]) -> int:
    """Counted at the incident: the proposal that allowed it has an entry of its own."""
    query = "SELECT count(*) FROM journal WHERE ref >= 'INC-' AND ref < 'INC.' AND kind = 'unsealed' AND at >= ? AND at < ?"
    return int(connection.execute(query, span).fetchone()[0])


def _destroyed(connection: sqlite3.Connection, span: tuple[str, str]) -> list[tuple[str, int, int]]:
    """A run is journalled in steps, which count as one."""
    return connection.execute(
        "SELECT coalesce(json_extract(body, '$.class'), ''), count(DISTINCT ref), coalesce(sum(json_extract(body, '$.count')), 0) "
        "FROM journal WHERE kind = 'destroyed' AND at >= ? AND at < ? GROUP BY 1 ORDER BY 1",
        span,
    ).fetchall()


def _rules(connection: sqlite3.Connection, span: tuple[str, str, str]) -> list[tuple[str, int]]:
    """Rules on trial count too: that is how one sees what enforcing them would do."""
    return connection.execute(
        "SELECT r.rule, count(*) FROM by_rule r CROSS JOIN decision d ON d.id = r.id "
        "WHERE r.at >= ? AND r.at < ? AND d.id NOT IN (SELECT value FROM json_each(?)) AND d.action != 'allow' GROUP BY 1 ORDER BY 2 DESC, 1",
        span,
    ).fetchall()


def hands(connection: sqlite3.Connection, *, since: datetime, until: datetime) -> list[dict[str, Any]]:
    """What persons did, in order: seq, at, kind, ref and the entry's own fields."""
    marks = ", ".join("?" * len(HANDS))
    rows = connection.execute(
        f"SELECT seq, at, kind, ref, body FROM journal WHERE at >= ? AND at < ? AND kind IN ({marks}) "  # noqa: S608  marks only
        'AND substr(body, 1, 14) != \'{"destroyed":"\' ORDER BY seq',
        (stamp(since), stamp(until), *HANDS),
    )
    return [{**json.loads(body), "seq": seq, "at": at, "kind": kind, "ref": ref} for seq, at, kind, ref, body in rows]


def per_operator(entries: list[dict[str, Any]]) -> dict[str, Counter[str]]:
    """Operator ("" where the program itself acted, or nobody was named) → how often which kind."""
    found: dict[str, Counter[str]] = {}
    for entry in entries:
        found.setdefault(str(entry.get("operator", "")), Counter())[entry["kind"]] += 1
    return found
