"""`dlp store move`: the journal of a site into a database, with its chain; killed at any point, the same command goes on."""

from __future__ import annotations

import io
import os
import signal
import tarfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import spool_servers

from dlp.app import moving as steps
from dlp.desk.rights import Actor
from dlp.keys import Keys
from dlp.ledgers.retention import DESTRUCTION
from dlp.model import Action, Outcome
from dlp.ports import ConfigError, StoreError
from dlp.record import Record
from dlp.store import FILE, choosing, look, moving, open_reader, open_store
from dlp.store.reading import Filter

psycopg = pytest.importorskip("psycopg")
MakeRecord = Callable[..., Record]
KIM = Actor("kim", "tty1")
WHO = {"operator": "cpo", "from": "tty1"}


class To:
    """A site with a journal, and where it goes."""

    def __init__(self, site: Path, dsn: str, schema: str, now: datetime) -> None:
        self.site, self.dsn, self.schema, self.now = site, dsn, schema, now

    def move(self) -> steps.Moved:
        return steps.move(self.site, self.dsn, self.schema, actor=KIM, reason="증설", now=self.now)

    def forked(self, work: Callable[[], object]) -> int:
        pid = os.fork()
        if pid == 0:
            try:
                work()
            except BaseException:
                os._exit(1)
            os._exit(0)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.fixture
def to(site: Path, ring: Keys, postgres: spool_servers.Server, make_record: MakeRecord, now: datetime) -> To:
    (site / "dlp.yaml").write_text("schema: 1  # 손으로 쓴 것\nagency:\n  name: 가람시\n\nlog_level: info\n", "utf-8")
    (site / "dlp.yaml").chmod(0o640)
    store = open_store(site, ring)
    held = store.decided(make_record(Action.HOLD, case_no="3"), raw=b"original", meta={"to": "a"})
    for number in range(6):
        made = store.decided(make_record(case_no=str(number)))
        store.done(made, Outcome("refused"), now=now)
    assert store.erase_case("1", now=now + timedelta(days=2), body=WHO) == 1
    store.count(channel="sms", connector="spool", now=now)
    store.review(held, "resolved", {"verdict": "true", "reason": "x", **KIM.body()}, now=now)
    store.close()
    return To(site, postgres.dsn("public"), postgres.schema(), now)


def _all(site: Path, ring: Keys) -> dict[str, Any]:
    with look(site) as kept:
        found = {
            "incidents": kept.incidents(Filter(), limit=99), "totals": kept.totals(), "held": kept.held(now=datetime(2026, 11, 23, tzinfo=datetime.now().astimezone().tzinfo)),
            "destroyed": kept.ledger(DESTRUCTION, ring.journal), "whole": [kept.incident(row["id"]) for row in kept.incidents(Filter(), limit=99)],
        }  # fmt: skip
        assert kept.verify(ring.journal).whole
        return found


def test_everything_is_there_and_the_chain_goes_on(to: To, ring: Keys, make_record: MakeRecord) -> None:
    with look(to.site) as kept:
        end = kept.head()
    before = _all(to.site, ring)
    done = to.move()
    assert (done.entries, done.aside) == (end[0] if end else 0, "journal.db.moved")
    assert not (to.site / FILE).exists()
    assert _all(to.site, ring) == before
    store = open_store(to.site, ring)
    assert store.held_list(now=to.now)[0]["state"] == "held"
    assert store.verify(checkpoint=end).whole, "a checkpoint from before the move holds"
    store.decided(make_record())
    assert store.verify().whole
    assert store.incident(store.decided(make_record()))["action"] == "block"
    with open_reader(to.site).look() as kept:
        moved = kept.latest(moving.REF)
    assert moved is not None
    assert moved[0] == done.entries + 1
    assert moved[2] == {"operator": "kim", "from": "tty1", "reason": "증설", "entries": done.entries}
    text = (to.site / "dlp.yaml").read_text("utf-8")
    assert text.startswith("schema: 1  # 손으로 쓴 것\nagency:\n  name: 가람시\n\nlog_level: info\n"), (
        "the rest of the file is as it was"
    )
    assert (to.site / "dlp.yaml").stat().st_mode & 0o777 == 0o640
    again = to.move()
    assert again.entries == done.entries
    with open_reader(to.site).look() as kept:
        assert kept.latest(moving.REF) == moved, "once"


STEPS: dict[str, Callable[[pytest.MonkeyPatch, Callable[..., None]], None]] = {
    "while it copies": lambda patch, die: patch.setattr(moving, "_fill", _after(moving._fill, die, 3)),
    "before it compares": lambda patch, die: patch.setattr(moving, "_digest", die),
    "before the file is put aside": lambda patch, die: patch.setattr(Path, "rename", die),
    "before the -wal is put aside": lambda patch, die: patch.setattr(Path, "rename", _after(Path.rename, die, 1)),
    "before the setting": lambda patch, die: patch.setattr(steps, "switch", die),
    "before the setting is in place": lambda patch, die: patch.setattr(steps.settings, "of_text", die),
    "before the entry": lambda patch, die: patch.setattr(steps, "_noted", die),
}  # fmt: skip


def _after(call: Callable[..., Any], die: Callable[..., None], times: int) -> Callable[..., Any]:
    seen = 0

    def counted(*args: Any, **named: Any) -> Any:
        nonlocal seen
        seen += 1
        if seen > times:
            die()
        return call(*args, **named)

    return counted


@pytest.mark.parametrize("step", STEPS)
def test_killed_the_same_command_goes_on(
    step: str, to: To, ring: Keys, monkeypatch: pytest.MonkeyPatch, make_record: MakeRecord
) -> None:
    before = _all(to.site, ring)

    def work() -> None:
        with monkeypatch.context() as patch:
            STEPS[step](patch, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
            to.move()

    assert to.forked(work) == -signal.SIGKILL
    if not (to.site / FILE).exists() and not choosing.place(to.site)[0]:
        with pytest.raises(StoreError, match="remembers it"):
            open_store(to.site, ring)
    elif (to.site / FILE).exists() and "-wal" not in step:
        assert _all(to.site, ring) == before
        open_store(to.site, ring).decided(make_record())  # the site goes on as it was, and moves later
        before = _all(to.site, ring)
    to.move()
    assert _all(to.site, ring) == before
    with open_reader(to.site).look() as kept:
        assert kept.latest(moving.REF) is not None


def test_a_site_without_a_journal_begins_there(to: To, ring: Keys, make_record: MakeRecord) -> None:
    """And one whose journal is gone does not."""
    (to.site / FILE).unlink()
    with pytest.raises(StoreError, match="remembers it"):
        to.move()
    assert choosing.place(to.site) == ("", "")
    (to.site / "journal.anchor").unlink()
    assert to.move() == steps.Moved(0, "")
    open_store(to.site, ring).decided(make_record())
    assert open_store(to.site, ring).verify().entries == 1
    assert to.move() == steps.Moved(0, "")


def test_a_backup_names_what_it_leaves_out_and_comes_back(to: To, ring: Keys, now: datetime, tmp_path: Path) -> None:
    from dlp.app.keeping import DATABASE, back_up, restore

    for name in ("policy.yaml", "exceptions.yaml", "lexicons.yaml"):
        (to.site / name).write_text("schema: 1\n", "utf-8")
    to.move()
    out = io.BytesIO()
    kept = back_up(to.site, out, with_keys=True, actor=KIM, now=now)
    assert kept.left_out == ("journal.db.moved", DATABASE)
    out.seek(0)
    with tarfile.open(fileobj=out) as archive:
        names = set(archive.getnames())
    assert {"journal.anchor", "keys/store.key", "dlp.yaml"} <= names
    assert FILE not in names
    out.seek(0)
    back = restore(out, tmp_path / "back", name="b", key_folder=None, older=False, who=lambda _: KIM, now=now)
    assert back.held == 1
    with look(tmp_path / "back") as there:
        assert there.verify(ring.journal).whole
        assert there.noted(("restored",))


@pytest.mark.parametrize("schema", ["pg_catalog", "pg_toast", "information_schema", "DLP", "a b", 'a"b', "", "가"])
def test_a_schema_that_is_none_of_ours(to: To, schema: str) -> None:
    to.schema = schema
    with pytest.raises(ConfigError, match=r"^--schema: is no name of a schema"):
        to.move()
    assert choosing.place(to.site) == ("", "")


@pytest.mark.parametrize("dsn", ["", "  "])
def test_a_database_must_be_named(to: To, dsn: str) -> None:
    """What libpq would take for its own defaults means the site's file in dlp.yaml."""
    to.dsn = dsn
    with pytest.raises(ConfigError, match="names no database"):
        to.move()


@pytest.mark.parametrize(
    ("dsn", "what"),
    [("env:NO_SUCH_NAME", "empty"), ("postgresql://u:GEHEIM@127.0.0.1:1/x", "127.0.0.1:1,"), ("host", "cannot be read")],
)
def test_what_is_wrong_is_the_option_and_not_a_file(to: To, dsn: str, what: str) -> None:
    to.dsn = dsn
    with pytest.raises(ConfigError, match="^--to: .*" + what) as told:
        to.move()
    assert "GEHEIM" not in str(told.value)
    assert choosing.place(to.site) == ("", "")


def test_a_touched_journal_stays(to: To) -> None:
    import sqlite3

    with closing(sqlite3.connect(to.site / FILE)) as raw, raw:
        raw.execute("UPDATE decision SET state = 'delivered'")
    with pytest.raises(StoreError, match="was touched"):
        to.move()
    assert choosing.place(to.site) == ("", "")


def test_a_schema_with_another_journal_is_left_alone(
    to: To, ring: Keys, make_record: MakeRecord, now: datetime, tmp_path: Path
) -> None:
    from dlp import keys as site_keys
    from dlp.store.postgres import Postgres
    from dlp.store.sql import SqlStore

    other = tmp_path / "other"
    other.mkdir()
    foreign = site_keys.create(other / "keys")
    SqlStore(Postgres(to.dsn, to.schema, other / "keys", busy_s=1), other, foreign).note("view", now=now, body={"operator": "x"})
    with pytest.raises(ConfigError, match=r"^--schema: holds the journal of another site"):
        to.move()
    assert choosing.place(to.site) == ("", "")
    assert (to.site / FILE).exists()
    with psycopg.connect(to.dsn) as raw:
        assert raw.execute(f"SELECT count(*) FROM {to.schema}.journal").fetchone() == (1,)


def test_who_serves_the_site_is_not_moved_from_under(to: To, ring: Keys) -> None:
    from dlp.app.marking import serving

    mark = serving(to.site)
    assert mark is not None
    with pytest.raises(ConfigError, match="stop it first"):
        to.move()
    os.close(mark)


def test_another_writer_waits_and_is_told(to: To, ring: Keys, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody writes the file while it is copied, nor afterwards."""
    store = open_store(to.site, ring, busy_s=0.2)
    real, told = moving.copy, []

    def copy(*args: Any) -> Any:
        with pytest.raises(StoreError, match="BUSY"):
            store.decided(make_record())
        told.append(True)
        return real(*args)

    monkeypatch.setattr(moving, "copy", copy)
    to.move()
    assert told
    with pytest.raises(StoreError, match="removed or replaced"):
        store.decided(make_record())


@pytest.mark.parametrize("text", ["schema: 1\nstore: {dsn: ''}\nlog_level: info\n", "schema: 1\nstore:\n  # nothing yet\n  dsn: ''\n\n  schema: x\nlog_level: info\n", "schema: 1\nlog_level: info\nstore:\n  dsn: \"\""])  # fmt: skip
def test_the_setting_takes_the_place_of_an_empty_one(to: To, text: str) -> None:
    (to.site / "dlp.yaml").write_text(text, "utf-8")
    steps.switch(to.site, to.dsn, "s1")
    assert choosing.place(to.site) == (to.dsn, "s1")
    assert "log_level: info" in (to.site / "dlp.yaml").read_text("utf-8")
