"""Real database servers for the spool tests: each in a folder of its own, on a unix socket alone, stopped by its own process."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

START_SECONDS = 40
_PG_PLACES = ("/usr/local/bin", *sorted((str(p) for p in Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))


class Server:
    """A running server and how to reach a fresh database in it."""

    def __init__(
        self, process: subprocess.Popen[bytes], folder: Path, dsn: Callable[[str], str], make: Callable[[str], None]
    ) -> None:
        self._process, self._folder = process, folder
        self.dsn, self._make = dsn, make
        self._count = 0

    def database(self) -> str:
        """The DSN of a new, empty database."""
        self._count += 1
        name = f"spool{self._count}"
        self._make(name)
        return self.dsn(name)

    @property
    def pid(self) -> int:
        return self._process.pid

    def schema(self) -> str:
        """A name that no other test of this server has."""
        self._count += 1
        return f"site{self._count}"

    def stop(self) -> None:
        """At once: nobody will read these data again. PostgreSQL takes its children along on SIGQUIT, MariaDB has none."""
        self._process.send_signal(signal.SIGQUIT if "postgres" in str(self._process.args) else signal.SIGKILL)
        try:
            self._process.wait(120)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def _tool(*names: str) -> str:
    for name in names:
        for place in (*_PG_PLACES, "/usr/sbin", "/usr/bin"):
            if os.access(f"{place}/{name}", os.X_OK):
                return f"{place}/{name}"
    pytest.skip(f"{names[0]} is not installed: the tests against this server did NOT run")


def _user(*names: str) -> str | None:
    """Servers refuse to run as root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in (*names, "nobody") if name in known)


def _folder(prefix: str, user: str | None, *, disk: bool = False) -> Path:
    memory = Path("/dev/shm")
    roomy = not disk and memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 << 30
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=memory if roomy else "/tmp"))  # short: a socket's path has about 100 bytes
    if user is not None:
        shutil.chown(folder, user)
    folder.chmod(0o755)
    return folder


def _until(ready: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > end:
            process.kill()
            pytest.fail("the database server did not start")
        time.sleep(0.1)


def postgres(*more: str, fsync: bool = False) -> Server:
    """`more`: further settings of the server. `fsync`: as in service, on a disk."""
    psycopg = pytest.importorskip("psycopg")
    user = _user("postgres")
    initdb, server = _tool("initdb"), _tool("postgres")
    folder = _folder("pg", user, disk=fsync)
    subprocess.run(
        [initdb, "-D", f"{folder}/data", "-U", "owner", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
        user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    process = subprocess.Popen(
        [server, "-D", f"{folder}/data", "-k", str(folder), "-c", "listen_addresses=", "-c", f"fsync={'on' if fsync else 'off'}", "-c", "max_connections=60",
         *(word for setting in more for word in ("-c", setting))],
        user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip

    def dsn(name: str, login: str = "owner") -> str:
        return f"postgresql://{login}@/postgres?host={folder}&options=-csearch_path%3D{name}"

    def make(name: str) -> None:
        """A schema is as good as a database and takes no copy of one."""
        with psycopg.connect(dsn("public"), autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {name}")
            connection.execute(f"GRANT USAGE ON SCHEMA {name} TO PUBLIC")

    def ready() -> bool:
        try:
            psycopg.connect(dsn("public"), connect_timeout=2).close()  # short: it is tried again
        except psycopg.OperationalError:
            return False
        return True

    _until(ready, process)
    return Server(process, folder, dsn, make)


def mariadb() -> Server:
    pymysql = pytest.importorskip("pymysql")
    user = _user("mysql")
    install, server = _tool("mariadb-install-db", "mysql_install_db"), _tool("mariadbd", "mysqld")
    folder = _folder("my", user)
    owner = user or pwd.getpwuid(os.geteuid()).pw_name
    subprocess.run(
        [install, "--no-defaults", f"--datadir={folder}/data", "--auth-root-authentication-method=normal", f"--user={owner}"],
        cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    process = subprocess.Popen(
        [server, "--no-defaults", f"--datadir={folder}/data", f"--socket={folder}/s", f"--pid-file={folder}/pid", "--skip-networking",
         f"--user={owner}", "--innodb-flush-log-at-trx-commit=0", "--character-set-server=utf8mb4"],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip

    def dsn(name: str, login: str = "root") -> str:
        return f"mariadb://{login}@localhost/{name}?unix_socket={folder}/s"

    def make(name: str) -> None:
        connection = pymysql.connect(unix_socket=f"{folder}/s", user="root", autocommit=True)
        connection.cursor().execute(f"CREATE DATABASE {name}")
        connection.close()

    def ready() -> bool:
        try:
            pymysql.connect(unix_socket=f"{folder}/s", user="root").close()
        except pymysql.MySQLError:
            return False
        return True

    _until(ready, process)
    return Server(process, folder, dsn, make)
