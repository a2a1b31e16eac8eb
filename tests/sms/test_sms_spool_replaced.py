"""A spool file that the agency put another one in the place of: who holds the old one follows, and nobody opens the new one beside it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from spool_rigs import Spool, sqlite_file

from connectors._sms_database import Database, Trouble


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_spool_that_was_replaced_is_followed(tmp_path: Path, journal: str) -> None:
    file = tmp_path / "spool.db"
    spool = Spool(sqlite_file(file)).create("emma")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
    used, beside = Database(spool.dsn), Database(spool.dsn)
    with used.transaction() as work:
        assert work.rows("SELECT count(*) FROM em_smt_tran") == [(0,)]
    spool.close()
    shutil.copy(file, tmp_path / "other.db")
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection, connection:
        connection.execute(
            "INSERT INTO em_smt_tran (date_client_req, content, callback, recipient_num, msg_status) VALUES ('', '', '', '', '1')"
        )
    (tmp_path / "other.db").replace(file)
    with pytest.raises(Trouble, match="connection"), beside.transaction():
        pass
    for one in (used, beside):
        with one.transaction() as work:
            assert work.rows("SELECT count(*) FROM em_smt_tran") == [(1,)]
        one.close()
