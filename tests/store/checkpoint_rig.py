"""A site whose checkpoints leave it, and who tampers with it."""

import json
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from click.testing import CliRunner

from dlp import keys
from dlp.record import Record
from dlp.store import open_store
from dlp.store.database import Database

Make = Callable[..., Record]
LATER = timedelta(hours=25)


def journal(site: Path, *words: str) -> tuple[int, str]:
    """`dlp journal …` in this process: its exit status and what it wrote."""
    result = CliRunner().invoke(_app(), list(words), obj=site)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return 2, str(result.exception)
    return result.exit_code, result.output


def _app() -> object:
    from dlp.cli import command_named

    return command_named("journal")


def breaks(site: Path, *words: str) -> list[tuple[int, str]]:
    status, out = journal(site, "verify", "--format", "jsonl", *words)
    answer = json.loads(out)
    assert status == (0 if answer["whole"] else 1)
    return [(one["seq"], one["what"]) for one in answer["breaks"]]


def more(site: Path, make_record: Make, count: int = 1) -> None:
    store = open_store(site, keys.load(site / "keys"))
    for _ in range(count):
        store.decided(make_record())
    store.close()


def behind_our_back(site: Path, *statements: str) -> None:
    connection = sqlite3.connect(site / "journal.db")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for statement in (*(f"DROP TRIGGER {name}" for name, _ in triggers), *statements, *(sql for _, sql in triggers)):
        connection.execute(statement)
    connection.commit()
    connection.close()


def rewritten(site: Path, seq: int) -> None:
    """Somebody with the journal key changes an entry and computes everything after it anew, head and anchor too: whole in itself."""
    from dlp.store.chain import Entry, canonical, end_mac, hash_of, write_anchor

    key = keys.load(site / "keys").journal
    connection = sqlite3.connect(site / "journal.db")
    rows = [Entry(*row) for row in connection.execute("SELECT seq, at, kind, ref, body, prev, hash FROM journal ORDER BY seq")]
    statements, prev = [], ""
    for entry in rows[seq - 1 :]:
        body = canonical({**json.loads(entry.body), "more": 1}) if entry.seq == seq else entry.body
        new = Entry(entry.seq, entry.at, entry.kind, entry.ref, body, prev or entry.prev, "")
        prev = hash_of(key, new)
        statements.append(f"UPDATE journal SET body = '{body}', prev = '{new.prev}', hash = '{prev}' WHERE seq = {entry.seq}")
    last = rows[-1].seq
    connection.close()
    statements.append(f"UPDATE head SET hash = '{prev}', mac = '{end_mac(key, seal='head', seq=last, hash_=prev)}'")
    behind_our_back(site, *statements)
    write_anchor(site / "journal.anchor", key, seq=last, hash_=prev)


def entries(site: Path) -> int:
    with Database(site / "journal.db").read() as connection:
        return int(connection.execute("SELECT max(seq) FROM journal").fetchone()[0])
