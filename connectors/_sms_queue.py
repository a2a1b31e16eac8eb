"""The claims on spool rows: take some with a lease, give each its end, exactly once. Blocking; called in threads.

Every end is one transaction, fenced by the claim's state and worker: a scanner that was slow or believed dead finds its claim with
somebody else and changes nothing. Rows are locked before claims, as the application's own triggers do, so that the two cannot wait
for each other. Raises `Trouble`; then nothing of the call was kept.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from connectors._sms_database import Database
from connectors._sms_rows import Row, read
from connectors._sms_vendor import Table

RELEASED: Final = ("allow", "mask")
KEPT: Final = "kept"
"""The state of a claim that came to its end and left its row held: nothing takes it up again, and no sweep takes it for one that was forgotten."""


@dataclass(frozen=True, slots=True)
class End:
    """What becomes of a claimed row. `word`: allow, mask, hold, refuse, keep (refused, and the row looks as if it were held), again, gone. `texts` and `clients` are what mask rewrites:
    meaning → text, and index of a client → (index of a word → text). `holds` are the incidents a reviewer must release."""

    row: Row
    word: str
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    clients: Mapping[int, Mapping[int, str]] = field(default_factory=dict, repr=False)
    holds: tuple[str, ...] = ()
    note: str = ""
    wait: float = 0.0  # seconds until it is taken again


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows in the hands of `worker`, a name that is used once."""

    worker: str
    rows: tuple[Row, ...]


class Queue:
    """The claims of some tables in one database, over one connection."""

    def __init__(self, database: Database, tables: Sequence[Table], *, files: str = "") -> None:
        self.database = database
        self._tables = {t.name: t for t in tables}
        self._files = files

    def claim(self, limit: int, lease: float) -> Batch:
        """Up to `limit` rows for `lease` seconds, the longest due first; among them those whose worker let its lease run out."""
        worker, kind = uuid.uuid4().hex, self.database.kind
        with self.database.transaction() as work:
            taken = work.rows(
                f"SELECT spool, row_key, generation FROM dlp_claim WHERE due <= {kind.now} ORDER BY due LIMIT {int(limit)}{kind.skip}"
            )
            by_table: dict[str, dict[str, int]] = {}
            for spool, key, generation in taken:
                by_table.setdefault(spool, {})[key] = int(generation)
            for spool, keys in by_table.items():
                where, values = work.among("row_key", list(keys))
                work.run(
                    f"UPDATE dlp_claim SET state = 'claimed', worker = ?, attempts = attempts + 1, due = {kind.now} + ?"
                    f" WHERE spool = ? AND {where}",
                    [worker, float(lease), spool, *values],
                )
        rows: list[Row] = []
        if by_table:
            with self.database.transaction() as work:
                for spool, keys in by_table.items():
                    if spool not in self._tables:
                        continue  # of a table this site no longer names: left to its lease, held
                    table = self._tables[spool]
                    found = read(work, table, keys, files=self._files)
                    there = {row.key for row in found}
                    rows += [*found, *(Row(table, key, n, held=False) for key, n in keys.items() if key not in there)]
        return Batch(worker, tuple(rows))

    def settle(self, worker: str, ends: Sequence[End]) -> set[tuple[str, str]]:
        """Carry out the ends of rows that are still in this worker's hands; (table, key) of those. Asking again after a lost answer
        finds what the first time did."""
        carried: set[tuple[str, str]] = set()
        by_table: dict[str, list[End]] = {}
        for end in ends:
            by_table.setdefault(end.row.table.name, []).append(end)
        with self.database.transaction(releasing=True) as work:
            for name, some in by_table.items():
                mine = _fenced(work, self._tables[name], worker, some)
                carried |= {(name, key) for key in mine}
                _carry_out(work, self._tables[name], worker, [e for e in some if mine.get(e.row.key)])
        return carried

    def sweep(self) -> int:
        """Claims for rows that are held and have none, as after a restore of the tables without ours. How many there were."""
        count = 0
        text = {"postgresql": "text", "mariadb": "CHAR", "sqlite": "TEXT"}[self.database.kind.name]
        collated = " COLLATE utf8mb4_bin" if self.database.kind.name == "mariadb" else ""
        for table in self._tables.values():
            with self.database.transaction() as work:
                key = f"CAST(t.{table.key} AS {text}){collated}"
                count += work.run(
                    f"INSERT INTO dlp_claim (spool, row_key, due) SELECT '{table.name}', CAST(t.{table.key} AS {text}), {work.kind.now}"
                    f" FROM {table.name} t WHERE t.{table.status} = '{table.held}' AND NOT EXISTS"
                    f" (SELECT 1 FROM dlp_claim c WHERE c.spool = '{table.name}' AND c.row_key = {key})"
                )
                count += work.run(
                    f"UPDATE dlp_claim SET state = 'new', due = {work.kind.now}, generation = generation + 1 WHERE state = 'done'"
                    f" AND spool = '{table.name}' AND EXISTS (SELECT 1 FROM {table.name} t WHERE {key} = dlp_claim.row_key"
                    f" AND t.{table.status} = '{table.held}')"
                )
        return count

    def forget(self, seconds: float) -> int:
        """Deletes claims that came to their end longer ago than this."""
        with self.database.transaction() as work:
            old = f"decided_at < {work.kind.now} - ?"
            count = work.run(f"DELETE FROM dlp_claim WHERE state = 'done' AND {old}", [seconds])
            work.run(
                "DELETE FROM dlp_hold WHERE NOT EXISTS"
                " (SELECT 1 FROM dlp_claim c WHERE c.spool = dlp_hold.spool AND c.row_key = dlp_hold.row_key)"
            )
            return count


def _fenced(work: Database, table: Table, worker: str, ends: Sequence[End]) -> dict[str, bool]:
    """Key → whether it is still to be carried out (False: an earlier call of ours did it). Keys in other hands are not in it."""
    where, values = work.among(table.key, [table.value(e.row.key) for e in ends])
    work.rows(f"SELECT {table.key} FROM {table.name} WHERE {where} ORDER BY {table.key}{work.kind.lock}", values)
    where, values = work.among("row_key", [e.row.key for e in ends])
    found = work.rows(
        f"SELECT row_key, state FROM dlp_claim WHERE spool = ? AND worker = ? AND {where} ORDER BY row_key{work.kind.lock}",
        [table.name, worker, *values],
    )
    return {str(key): state == "claimed" for key, state in found}


def _carry_out(work: Database, table: Table, worker: str, ends: Sequence[End]) -> None:
    by_word: dict[str, list[End]] = {}
    for end in ends:
        by_word.setdefault(end.word, []).append(end)
    for end in by_word.get("mask", []):
        _rewrite(work, end)
    for word, some in by_word.items():
        keys = [e.row.key for e in some]
        where, values = work.among(table.key, [table.value(k) for k in keys])
        if word in RELEASED:
            work.run(
                f"UPDATE {table.name} SET {table.status} = '{table.ready[0]}', {table.date} = {refreshed(work, table)}"
                f" WHERE {where} AND {table.status} = '{table.held}'",
                values,
            )
        elif word == "refuse":
            work.run(
                f"UPDATE {table.name} SET {table.status} = '{table.refused}' WHERE {where} AND {table.status} = '{table.held}'",
                values,
            )
        _close(work, table, word, some)


def _close(work: Database, table: Table, word: str, ends: Sequence[End]) -> None:
    now = work.kind.now
    for end in ends if word == "hold" else ():
        for incident in end.holds:
            work.run(
                "INSERT INTO dlp_hold (incident, spool, row_key, generation) VALUES (?, ?, ?, ?)",
                [incident, table.name, end.row.key, end.row.generation],
            )
    for note, wait in {(e.note, e.wait) for e in ends}:
        where, values = work.among("row_key", [e.row.key for e in ends if (e.note, e.wait) == (note, wait)])
        if word == "again":
            work.run(
                f"UPDATE dlp_claim SET state = 'new', worker = NULL, note = ?, due = {now} + ? WHERE spool = ? AND {where}",
                [note, wait, table.name, *values],
            )
            continue
        state = {"hold": "held", "keep": KEPT}.get(word, "done")
        work.run(
            f"UPDATE dlp_claim SET state = ?, decision = ?, note = ?, due = NULL, decided_at = {now} WHERE spool = ? AND {where}",
            [state, word, note or None, table.name, *values],
        )


def _rewrite(work: Database, end: End) -> None:
    """Put the masked texts into the columns they came from."""
    row, table, side = end.row, end.row.table, end.row.table.side
    places = {"text": table.text, "subject": table.subject}
    mine = {places[k]: v for k, v in end.texts.items() if k in places}
    if mine:
        work.run(
            f"UPDATE {table.name} SET {', '.join(f'{c} = ?' for c in mine)} WHERE {table.key} = ?",
            [*mine.values(), table.value(row.key)],
        )
    if side is not None:
        places = {"side": side.text, "side_subject": side.subject}
        theirs = {places[k]: v for k, v in end.texts.items() if k in places}
        if theirs:
            key = int(row.side_key) if row.side_key.isdigit() else row.side_key
            work.run(
                f"UPDATE {side.name} SET {', '.join(f'{c} = ?' for c in theirs)} WHERE {side.key} = ?", [*theirs.values(), key]
            )
    one = table.clients
    for index, words in end.clients.items() if one is not None and row.clients is not None else ():
        assert one is not None
        assert row.clients is not None
        names = [one.words[i] for i in words]
        seq = row.clients[index].seq
        work.run(
            f"UPDATE {one.name} SET {', '.join(f'{c} = ?' for c in names)} WHERE {one.parent} = ? AND {one.seq} = ?",
            [*words.values(), table.value(row.key), int(seq) if seq.isdigit() else seq],
        )


_TIMES: Final = {
    ("postgresql", "timestamp"): "GREATEST({c}, LOCALTIMESTAMP)",
    ("mariadb", "timestamp"): "GREATEST(COALESCE({c}, NOW()), NOW())",
    ("sqlite", "timestamp"): (
        "CASE WHEN julianday({c}) > julianday('now', 'localtime') THEN {c} ELSE datetime('now', 'localtime') END"
    ),
    ("postgresql", "digits14"): "GREATEST({c}, to_char(LOCALTIMESTAMP, 'YYYYMMDDHH24MISS'))",
    ("mariadb", "digits14"): "GREATEST(COALESCE({c}, ''), DATE_FORMAT(NOW(), '%Y%m%d%H%i%S'))",
    ("sqlite", "digits14"): "MAX(COALESCE({c}, ''), strftime('%Y%m%d%H%M%S', 'now', 'localtime'))",
}


def refreshed(work: Database, table: Table) -> str:
    """The requested time, or now where it has passed: the agent drops what is older than its TTL, and a reservation stays one."""
    return _TIMES[work.kind.name, table.date_form].format(c=table.date)
