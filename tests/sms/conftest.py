"""Runs async tests without a plugin; one server of each kind for the whole room, a fresh database for each test."""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from connectors import _sms_ddl_mariadb, _sms_ddl_postgres, _sms_ddl_sqlite, sms_spool

sys.path.insert(0, str(Path(__file__).parent))

import spool_servers
from spool_rigs import Spool, sqlite_file


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments: dict[str, Any] = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), 60))
    return True


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broadcasts need not wait a second for their recipients."""
    for module in (_sms_ddl_mariadb, _sms_ddl_postgres, _sms_ddl_sqlite, sms_spool):
        monkeypatch.setattr(module, "SETTLE", 0.15)


@pytest.fixture(scope="session")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def mariadb() -> Iterator[spool_servers.Server]:
    server = spool_servers.mariadb()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgres", "mariadb"])
def dsn(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_file(tmp_path / "spool.db")
    server: spool_servers.Server = request.getfixturevalue(request.param)
    return server.database()


@pytest.fixture
def spool(dsn: str) -> Iterator[Spool]:
    """The EMMA tables with the gate installed."""
    rig = Spool(dsn).create("emma").install("emma")
    yield rig
    rig.close()
