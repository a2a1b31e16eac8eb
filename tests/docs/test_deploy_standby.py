"""deploy/nodes/primary.sh and standby.sh with two real servers: the standby follows, and once it leads it commits. `gosu` and the entry script of the image
are what they are there: another user's command, and the server itself."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

sys.path += [str(Path(__file__).parents[1] / "sms"), str(Path(__file__).parents[1] / "whole")]

import pair_rig
import spool_servers

from tests.ports import free_port
from tests.waiting import PATIENCE_S, until

psycopg = pytest.importorskip("psycopg")
HERE = Path(__file__).parents[2] / "deploy" / "nodes"


class Standby:
    """The server that standby.sh begins."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        words = ("postgres", "-k", str(folder), "-c", "hot_standby=on", "-c", "fsync=off", "-c", "listen_addresses=")
        self.kill = lambda: pair_rig.Server.kill(self)  # type: ignore[arg-type]
        self.process = subprocess.Popen(["bash", str(HERE / "standby.sh"), *words], env=environment, start_new_session=True)

    def ask(self, statement: str) -> Any:
        with psycopg.connect(f"postgresql://owner@/dlp?host={self.folder}", autocommit=True) as raw:
            return raw.execute(statement).fetchone()[0]

    def follows(self) -> bool:
        try:
            return bool(self.ask("SELECT pg_is_in_recovery()"))
        except psycopg.OperationalError:
            return False


def _environment(at: Path, tools: Path) -> dict[str, str]:
    """As the image has it, for a server over `at`/data."""
    others = {
        "gosu": 'user=$1; shift; exec setpriv --reuid "$user" --regid "$user" --clear-groups "$@"',
        "docker-entrypoint.sh": 'exec setpriv --reuid postgres --regid postgres --clear-groups "$@"',
    }
    for name, text in others.items():
        (at / name).write_text(f"#!/bin/bash\n{text}\n", "utf-8")
        (at / name).chmod(0o755)
    said = {"POSTGRES_USER": "owner", "POSTGRES_DB": "dlp", "POSTGRES_PASSWORD": "a1", "REPLICA_PASSWORD": "b2"}
    return {**os.environ, **said, "PATH": f"{at}:{tools}:{os.environ['PATH']}", "PGDATA": f"{at}/data"}


def test_a_standby_of_these_scripts_follows_and_then_leads(monkeypatch: pytest.MonkeyPatch) -> None:
    user, tools = spool_servers._user("postgres"), Path(spool_servers._tool("initdb")).parent
    if user is None:
        pytest.skip("standby.sh gives its folder to another user, and only root may: it was NOT run")
    monkeypatch.setenv("PGPORT", str(free_port()))  # both servers' and every client's; the second has a socket alone
    first, second = (spool_servers._folder("pg", user) for _ in range(2))
    subprocess.run(
        [tools / "initdb", "-D", f"{first}/data", "-U", "owner", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
        user=user, cwd=first, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    primary, standby = pair_rig.Server(first, "wal_level=replica", "max_wal_senders=10", "listen_addresses=127.0.0.1"), None
    try:
        with psycopg.connect(primary.dsn(), autocommit=True) as raw:
            raw.execute("CREATE DATABASE dlp")
            here = {**_environment(first, tools), "PGHOST": str(first)}
            subprocess.run(["bash", str(HERE / "primary.sh")], env=here, check=True, stdout=subprocess.DEVNULL)
            raw.execute("SELECT pg_reload_conf()")
            standby = Standby(second, {**_environment(second, tools), "PGHOSTADDR": "127.0.0.1"})
            synchronous = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'"
            until(lambda: raw.execute(synchronous).fetchone()[0], what="the primary waits for its standby")
        until(standby.follows, what="the standby follows")
        primary.kill()
        subprocess.run([tools / "pg_ctl", "promote", "-D", f"{second}/data", "-s"], user=user, cwd=second, check=True)
        until(lambda: not standby.ask("SELECT pg_is_in_recovery()"), what="it leads")
        commit = threading.Thread(target=standby.ask, args=("SELECT pg_logical_emit_message(true, 'dlp', '')::text",), daemon=True)
        commit.start()
        commit.join(PATIENCE_S)
        assert not commit.is_alive(), "it waits for itself"
    finally:
        primary.stop()
        if standby is not None:
            pair_rig.Server.stop(standby)  # type: ignore[arg-type]
