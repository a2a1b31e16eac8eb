"""A store in a fresh folder, records with invented data, and a way to run a piece of code in another process."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import dlp
from dlp import keys as site_keys
from dlp.model import Action, Decision, Finding, Link, Message, Outcome, Party, Reason, Relation, Sensitive, Verdict
from dlp.record import Record, record_of
from dlp.store import Store, open_store
from dlp.store.choosing import place
from dlp.store.ids import new_id

sys.path.insert(0, str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[1] / "sms"))

import spool_servers
from postgres_rig import on_postgres

DECLARED = {str(entity): entity for entity in dlp.entities()}
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]

CHILD = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from dlp import keys
from dlp.model import Action, Decision, Message, Outcome, Party, Reason, Relation, Sensitive, Verdict
from dlp.ports import StoreError
from dlp.record import record_of
from dlp.store import open_store
from dlp.store.ids import new_id
site = Path(sys.argv[1])
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ring = keys.load(site / "keys")
def make(action=Action.BLOCK):
    sender = Party(Sensitive("gaon@garam.example"), "from")
    verdict = Verdict(Message("m", "email", sender, ()), Decision(action, True, (Reason("r", action, "w"),), "1", "h"))
    return record_of(verdict, incident_id=new_id(NOW, os.urandom), token=keys.tokens(ring.register), connector="smtp", now=NOW)
"""


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    site_keys.create(folder / "keys")
    return folder


@pytest.fixture
def ring(site: Path) -> site_keys.Keys:
    return site_keys.load(site / "keys")


@pytest.fixture(scope="session")
def postgres() -> Iterator[spool_servers.Server]:
    server = spool_servers.postgres()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_site(request: pytest.FixtureRequest, site: Path) -> Path:
    """The site, with its store in each engine."""
    if request.param == "postgresql":
        server: spool_servers.Server = request.getfixturevalue("postgres")
        on_postgres(site, server)
    return site


@pytest.fixture
def pg_site(site: Path, postgres: spool_servers.Server) -> Path:
    on_postgres(site, postgres)
    return site


@pytest.fixture
def pg(pg_site: Path, ring: site_keys.Keys) -> Iterator[Store]:
    opened = open_store(pg_site, ring)
    yield opened
    opened.close()


@pytest.fixture
def owner(pg_site: Path, pg: Store) -> Iterator[Any]:
    """The database's owner, who may do everything, in the site's schema."""
    dsn, schema = place(pg_site)
    with pytest.importorskip("psycopg").connect(dsn, autocommit=True) as raw:
        raw.execute(f"SET search_path = {schema}")
        yield raw


@pytest.fixture
def store(site: Path, ring: site_keys.Keys) -> Iterator[Store]:
    opened = open_store(site, ring, busy_s=60)  # who has to wait waits: many writers on a busy machine are no fault
    yield opened
    opened.close()


@pytest.fixture
def hurried(site: Path, ring: site_keys.Keys) -> Iterator[Store]:
    """One whose writers wait for nobody for long."""
    opened = open_store(site, ring, busy_s=0.3)
    yield opened
    opened.close()


MakeRecord = Callable[..., Record]


@pytest.fixture
def make_record(ring: site_keys.Keys) -> MakeRecord:
    """Records a minute apart, each with a value, a case and a rule."""
    minutes = itertools.count()

    def make(
        action: Action = Action.BLOCK, *, rule: str = "requester-data", case_no: str = "2026-000123", channel: str = "email"
    ) -> Record:
        minute = next(minutes)
        at = NOW + timedelta(minutes=minute)
        text = "함초롬 010-0123-4567"
        sender, recipient = Party(Sensitive("gaon@garam.example"), "from"), Party(Sensitive("chorom.ham@mail.example"))
        verdict = Verdict(
            Message(f"m-{minute}", channel, sender, (recipient,), text=Sensitive(text)),
            Decision(
                action, notify=True, reasons=(Reason(rule, action, "사유", ("PIPA 18(1)",)),), policy_version="1", policy_hash="h"
            ),
            findings=(
                Finding(DECLARED["PERSON"], "text", 0, 3, 0.9, "plain", Sensitive("함초롬")),
                Finding(DECLARED["PHONE_NUMBER"], "text", 4, 17, 0.9, "plain", Sensitive("010-0123-4567")),
            ),
            links=(Link(0, (0,), (case_no,), frozenset({"name"}), frozenset({"name"}), 0.9, True, False),),
            sender=Relation("handler", "staff", False),
            recipients=((recipient, Relation("external", "external", True)),),
        )
        return record_of(
            verdict,
            incident_id=new_id(at, os.urandom),
            token=site_keys.tokens(ring.register),
            connector="smtp",
            now=at,
            department="민원과",
        )

    return make


Child = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def child(site: Path) -> Iterator[Child]:
    """Start Python on `CHILD` plus a piece of code, with the site as its argument."""
    started: list[subprocess.Popen[str]] = []

    def start(code: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", CHILD + code, str(site)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def ready(site: Path, ring: site_keys.Keys, make_record: Callable[..., Record], now: datetime) -> Path:
    """A site with settings and ten entries."""
    (site / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    store = open_store(site, ring)
    for _ in range(5):
        store.done(store.decided(make_record()), Outcome("refused"), now=now)
    store.close()
    return site


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    return folder
