"""Two PostgreSQL servers, the second a synchronous standby of the first, and an HAProxy before several nodes: each in a folder of its own, on unix sockets and
free ports, ended by its own process."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
import spool_servers
import whole_rig as rig

HAPROXY = shutil.which("haproxy", path="/usr/sbin:/usr/bin:/usr/local/sbin")
NAME = "standby1"
_CONFIG = """\
global
    maxconn 500
defaults
    timeout connect 1s
    timeout client 60s
    timeout server 60s
    retries 3
    option redispatch
listen check
    mode http
    bind 127.0.0.1:{http}
    balance roundrobin
    option httpchk GET /healthz
    default-server check inter 300ms fall 2 rise 2 on-marked-down shutdown-sessions
{http_nodes}
listen mail
    mode tcp
    bind 127.0.0.1:{smtp}
    balance roundrobin
    option smtpchk HELO balancer.example
    default-server check inter 500ms fall 2 rise 2 on-marked-down shutdown-sessions
{smtp_nodes}
"""


class Server:
    """One server over `folder`/data."""

    def __init__(self, folder: Path, *settings: str) -> None:
        self.folder, self.user = folder, spool_servers._user("postgres")
        words = ["listen_addresses=", "fsync=off", "max_connections=60", *settings]
        self.process = subprocess.Popen(
            [spool_servers._tool("postgres"), "-D", f"{folder}/data", "-k", str(folder), *(w for one in words for w in ("-c", one))],
            user=self.user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        spool_servers._until(self._ready, self.process)

    def dsn(self) -> str:
        return f"postgresql://owner@/postgres?host={self.folder}"

    def _ready(self) -> bool:
        import psycopg

        try:
            psycopg.connect(self.dsn(), connect_timeout=2).close()  # short: it is tried again
        except psycopg.OperationalError:
            return False
        return True

    def kill(self) -> None:
        """With all its children, as a machine that loses its power."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(120)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(120)
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class Pair:
    """`primary` waits with each commit for `standby`, until that one is promoted."""

    def __init__(self) -> None:
        user = spool_servers._user("postgres")
        first, second = (spool_servers._folder("pg", user) for _ in range(2))
        self._run(
            spool_servers._tool("initdb"),
            "-D",
            f"{first}/data",
            "-U",
            "owner",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale",
            "--no-sync",
            at=first,
        )
        self.primary = Server(first, "wal_level=replica", f"synchronous_standby_names=ANY 1 ({NAME})")
        self.base_backup(second / "data", "-R")
        with (second / "data" / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"primary_conninfo = 'host={first} user=owner application_name={NAME}'\n")
        self.standby = Server(second, "hot_standby=on")
        rig.until(lambda: self._synchronous(), what="the standby follows")

    @property
    def dsn(self) -> str:
        return f"postgresql://owner@/postgres?host={self.primary.folder},{self.standby.folder}&target_session_attrs=read-write"

    def _synchronous(self) -> bool:
        return bool(self._sql(self.primary, "SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')"))

    def _sql(self, server: Server, statement: str) -> int:
        import psycopg

        with psycopg.connect(server.dsn(), autocommit=True) as raw:
            found = raw.execute(statement)
            return int(found.fetchone()[0]) if found.description else 0  # type: ignore[index]

    def _run(self, *words: str, at: Path) -> None:
        user = spool_servers._user("postgres")
        subprocess.run(words, user=user, cwd=at, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def base_backup(self, to: Path, *more: str) -> None:
        self._run(
            spool_servers._tool("pg_basebackup"), "-h", str(self.primary.folder), "-U", "owner", "-D", str(to), "-X", "stream", "-c", "fast", "--no-sync", *more,
            at=self.primary.folder,
        )  # fmt: skip

    def fail_over(self) -> float:
        """The primary is killed and the standby leads; when it was killed."""
        at = time.monotonic()
        self.primary.kill()
        self._run(spool_servers._tool("pg_ctl"), "promote", "-D", f"{self.standby.folder}/data", "-s", "-W", at=self.standby.folder)
        return at

    def stop(self) -> None:
        self.standby.stop()
        self.primary.stop()


class Balancer:
    """HAProxy before the nodes' checks and mail entrances."""

    def __init__(self, at: Path, nodes: list[rig.Serve]) -> None:
        if HAPROXY is None:
            pytest.skip("haproxy is not installed: what happens behind a balancer was NOT tested (tools/install-test-servers)")
        self.http, self.smtp = rig.free_port(), rig.free_port()
        lines = {
            name: "\n".join(f"    server n{number} 127.0.0.1:{getattr(one, name)}" for number, one in enumerate(nodes))
            for name in ("http", "smtp")
        }
        config = at / "haproxy.cfg"
        config.write_text(_CONFIG.format(http=self.http, smtp=self.smtp, http_nodes=lines["http"], smtp_nodes=lines["smtp"]))
        self.process = subprocess.Popen(
            [HAPROXY, "-db", "-q", "-f", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(120)
