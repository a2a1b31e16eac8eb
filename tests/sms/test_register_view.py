"""Cases out of a view of each kind of database that text messages are kept in, too: read, never written, and no error that repeats a row."""

from __future__ import annotations

import pytest

from connectors._sms_database import Database
from dlp.pulling import view
from dlp.pulling.fetched import PullError
from dlp.settings_pull import PullView

ROWS = (("50990011", "한'여름\"", "2026-11-01"), ("50990012", None, "2026-11-02"))


@pytest.fixture
def made(dsn: str) -> str:
    """A table, a view of it, and one that only begins after a minute."""
    database = Database(dsn, gate=False)
    kind = database.kind.name
    wait = {"postgresql": "pg_sleep(60)::text", "mariadb": "SLEEP(60)", "sqlite": "1"}[kind]
    database.script(
        [
            "CREATE TABLE foi (no VARCHAR(20), who VARCHAR(40), day DATE, photo BLOB)".replace("BLOB", "BYTEA" if kind == "postgresql" else "BLOB"),
            "CREATE VIEW cases AS SELECT no AS case_no, who AS requester, day AS received_on FROM foi",
            f"CREATE VIEW slow AS SELECT no AS case_no, {wait} AS requester FROM foi", "CREATE VIEW photos AS SELECT photo AS case_no FROM foi",
        ]
    )  # fmt: skip
    with database.transaction():
        for row in ROWS:
            database.run("INSERT INTO foi (no, who, day, photo) VALUES (?, ?, ?, ?)", (*row, b"\x00\xff"))
    database.close()
    return dsn


def fetched(dsn: str, name: str, **more: float) -> str:
    try:
        return view.fetch(PullView(dsn=dsn, name=name, **more)).data.decode()
    except PullError as error:
        quiet = error.__context__ is None or error.__suppress_context__
        return error.code if quiet else "a driver's own words, which may quote a row"


def test_a_view_is_read_in_one_order(made: str) -> None:
    assert fetched(made, "cases") == 'case_no,requester,received_on\n50990011,"한\'여름""",2026-11-01\n50990012,,2026-11-02\n'
    assert fetched(made, "none") == "missing"
    assert fetched(made, "photos") == "malformed"
    if not made.startswith("sqlite") and not made.endswith(".db"):
        assert fetched(made, "slow", seconds=0.5) == "timeout"
        assert fetched(made.replace("owner@", "nobody@").replace("root@", "nobody@"), "cases") in ("credentials", "connection")
