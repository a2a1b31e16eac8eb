"""A gate whose trigger is gone lets rows go as they stand: the self-test finds it, by itself, and writes no row for that."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path

import yaml
from spool_rigs import Spool, sqlite_file

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))
import whole_rig as rig


def test_a_trigger_that_is_gone_is_told_within_a_sweep(tmp_path: Path) -> None:
    site, file = rig.make_site(tmp_path / "site"), tmp_path / "spool.db"
    spool = Spool(sqlite_file(file)).create("emma").install("emma")
    data = yaml.safe_load((site / "dlp.yaml").read_text("utf-8"))
    data["sms"] = {"enabled": True, "dsn": spool.dsn, "schema": "emma", "sweep": 0.5}
    (site / "dlp.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")

    def rows() -> int:
        with sqlite3.connect(file) as connection:
            return int(connection.execute("SELECT count(*) FROM em_smt_tran").fetchone()[0])

    with rig.Serve(site, http=True) as server:

        def proved() -> dict[str, object]:
            return dict(json.loads(server.get("/readyz")[1])["selftest"])

        assert proved()["ok"] is True
        with sqlite3.connect(file) as connection:
            (name,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'em_smt_tran' AND name LIKE '%insert' LIMIT 1").fetchone()  # fmt: skip
            connection.execute(f"DROP TRIGGER {name}")
        rig.until(lambda: proved()["ok"] is False, what="it is told without being asked")
        done = rig.dlp(site, "selftest", "--format", "json")
        assert (done.returncode, {row["entrance"]: row["result"] for row in json.loads(done.stdout)}["sms"]) == (1, "passed")
        spool.install("emma")
        rig.until(lambda: proved()["ok"] is True, what="and that it is mended")
    assert rows() == 0, "no test was written into the agency's table"
