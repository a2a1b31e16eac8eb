"""A gate whose trigger is gone lets rows go as they stand: the self-test finds it, and writes no row for that."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import yaml
from spool_rigs import Spool, sqlite_file

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))
import whole_rig as rig


def test_a_trigger_that_is_gone_is_found_without_a_row(tmp_path: Path) -> None:
    site, file = rig.make_site(tmp_path / "site"), tmp_path / "spool.db"
    spool = Spool(sqlite_file(file)).create("emma").install("emma")
    data = yaml.safe_load((site / "dlp.yaml").read_text("utf-8"))
    data["sms"] = {"enabled": True, "dsn": spool.dsn, "schema": "emma"}
    (site / "dlp.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")

    def rows() -> int:
        with closing(sqlite3.connect(file)) as connection, connection:
            return int(connection.execute("SELECT count(*) FROM em_smt_tran").fetchone()[0])

    def asked() -> tuple[int, str]:
        done = rig.dlp(site, "selftest", "--format", "json")
        return done.returncode, {row["entrance"]: row["result"] for row in json.loads(done.stdout)}["sms"]

    with rig.Serve(site):
        assert asked() == (0, "stopped")
        with closing(sqlite3.connect(file)) as connection, connection:
            (name,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'em_smt_tran' AND name LIKE '%insert' LIMIT 1").fetchone()  # fmt: skip
            connection.execute(f"DROP TRIGGER {name}")
        assert asked() == (1, "passed")
        spool.install("emma")
        assert asked() == (0, "stopped")
    assert rows() == 0, "no test was written into the agency's table"
