"""A site of a released version whose journal is in PostgreSQL, brought up by this one: as `test_upgrade.py`, over the other engine."""

from __future__ import annotations

import io
import lzma
import os
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
from freeze_database import STORE
from test_upgrade import session, works

sys.path.insert(0, str(Path(__file__).parents[1] / "sms"))
import spool_servers

from dlp import keys
from dlp.app.marking import serving
from dlp.ports import StoreError
from dlp.store import look, open_store, schema_postgres

FROZEN = Path(__file__).parent / "sites" / "postgresql-3.tar.xz"
FORM = 3


@pytest.fixture(scope="module")
def server() -> Iterator[spool_servers.Server]:
    one = spool_servers.postgres()
    yield one
    one.stop()


class Frozen:
    """The folder and the database as the version before left them."""

    def __init__(self, at: Path, server: spool_servers.Server) -> None:
        with tarfile.open(fileobj=io.BytesIO(lzma.decompress(FROZEN.read_bytes()))) as archive:
            archive.extractall(at, filter="data")
        self.site, self._dsn = at / "site", server.dsn("public")
        dump = [line for line in (at / "dump.sql").read_text("utf-8").splitlines() if not line.startswith("\\")]
        with pytest.importorskip("psycopg").connect(self._dsn, autocommit=True) as raw:
            raw.execute("DROP SCHEMA IF EXISTS dlp CASCADE")
            raw.execute("\n".join(dump))

    def asked(self, statement: str) -> list[tuple[Any, ...]]:
        with pytest.importorskip("psycopg").connect(self._dsn, autocommit=True) as raw:
            raw.execute("SET search_path = dlp")
            cursor = raw.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []

    def entries(self) -> list[tuple[Any, ...]]:
        return self.asked("SELECT seq, at, kind, ref, body, prev, hash FROM journal ORDER BY seq")

    def form(self) -> int:
        return int(self.asked("SELECT version FROM store_state")[0][0])


@pytest.fixture
def frozen(tmp_path: Path, server: spool_servers.Server, monkeypatch: pytest.MonkeyPatch) -> Frozen:
    monkeypatch.setenv(STORE, server.dsn("public"))
    one = Frozen(tmp_path / "was", server)
    for name, value in session(one.site).items():
        monkeypatch.setenv(name, value)
    return one


def whole(site: Path) -> bool:
    with look(site) as kept:
        return kept.verify(keys.load(site / "keys").journal).whole


def test_it_is_refused_until_it_is_brought_up_and_works_then(frozen: Frozen) -> None:
    site, before = frozen.site, frozen.entries()
    assert frozen.form() == FORM < schema_postgres.VERSION
    for words in (("caller", "add", "messenger"), ("serve", "--folder", str(site.parent))):
        done = rig.here(site, *words)
        assert (done.returncode, "dlp upgrade" in done.stderr) == (2, True), done.stderr
    assert rig.here(site, "upgrade", "--check").returncode == 1
    assert (frozen.entries(), frozen.form(), whole(site)) == (before, FORM, True)
    done = rig.here(site, "upgrade")
    assert (done.returncode, f"{FORM} → {schema_postgres.VERSION}" in done.stdout) == (0, True), done.stderr
    after = frozen.entries()
    assert after[: len(before)] == before
    assert [row[2] for row in after[len(before) :]] == ["upgraded"]
    assert "할 일이 없습니다" in rig.here(site, "upgrade").stdout
    assert rig.here(site, "upgrade", "--check").returncode == 0
    works(site)


def test_one_that_breaks_off_has_the_form_it_had(frozen: Frozen, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed within it is rolled back by the server, which this shows by an error in its last statement."""
    before, steps = frozen.entries(), schema_postgres.step

    def broken(version: int) -> Iterator[str]:
        yield from steps(version)
        yield "SELECT 1 / 0"

    with monkeypatch.context() as patched:
        patched.setattr(schema_postgres, "step", broken)
        assert rig.here(frozen.site, "upgrade").returncode == 2
    assert (frozen.entries(), frozen.form(), whole(frozen.site)) == (before, FORM, True)
    assert rig.here(frozen.site, "upgrade").returncode == 0
    assert whole(frozen.site)


def test_tables_that_are_not_what_that_version_made_are_not_touched(frozen: Frozen) -> None:
    before = frozen.entries()
    frozen.asked("DROP INDEX decision_unfinished")
    done = rig.here(frozen.site, "upgrade")
    assert (done.returncode, "decision_unfinished" in done.stderr) == (2, True), done.stderr
    assert (frozen.entries(), frozen.form()) == (before, FORM)


def test_nobody_is_brought_up_while_a_program_serves_nor_by_a_program_of_before(
    frozen: Frozen, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = serving(frozen.site)
    assert mark is not None
    done = rig.here(frozen.site, "upgrade")
    assert (done.returncode, "먼저 멈추고" in done.stderr) == (2, True), done.stderr
    os.close(mark)
    assert rig.here(frozen.site, "upgrade").returncode == 0
    with monkeypatch.context() as patched:  # this process is the version before now
        patched.setattr(schema_postgres, "VERSION", FORM)
        with pytest.raises(StoreError, match="newer version"):
            open_store(frozen.site, keys.load(frozen.site / "keys"))
