"""Sites of released versions, as those versions left them, under this version and under one after it.

`sites/form-N.tar.xz` (`freeze_site.py`) is a town hall whose journal has form N: a message held, one whose release was asked for, one refused, one judged,
and an operator who closed the site.
"""

from __future__ import annotations

import io
import json
import lzma
import os
import shutil
import sqlite3
import tarfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import crash_rig as crash
import later
import pytest
import whole_rig as rig

from dlp import keys
from dlp.app.keeping import restore
from dlp.app.marking import serving
from dlp.desk.rights import Actor
from dlp.ledgers.operators import OPERATORS
from dlp.operators import token
from dlp.ports import StoreError
from dlp.store import look, open_store, schema

FROZEN = sorted((Path(__file__).parent / "sites").glob("form-*.tar.xz"))
EVERY = 1 if os.environ.get("DLP_LONG") else 3


@pytest.fixture(params=FROZEN, ids=lambda path: path.name)
def raw(request: pytest.FixtureRequest) -> bytes:
    return lzma.decompress(request.param.read_bytes())


@pytest.fixture
def frozen(raw: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The site as the version before left it on the disk, and a session of its administrator."""
    site = tmp_path / "was" / "site"
    with tarfile.open(fileobj=io.BytesIO(raw)) as archive:
        archive.extractall(site, filter="data")
    (site / "backup.json").unlink()
    for name, value in session(site).items():
        monkeypatch.setenv(name, value)
    return site


def session(site: Path) -> dict[str, str]:
    with look(site) as kept:
        person = kept.ledger(OPERATORS, keys.load(site / "keys").journal)["AD01"]
    text = token(keys.load(site / "keys").journal, "AD01", person.token, datetime.now(UTC) + timedelta(hours=1))
    return {"DLP_TOKEN": text, "DLP_REASON": "시험"}


def entries(site: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(site / "journal.db")) as connection:
        return connection.execute("SELECT seq, at, kind, ref, body, prev, hash FROM journal ORDER BY seq").fetchall()


def forms(site: Path) -> int:
    with closing(sqlite3.connect(site / "journal.db")) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def works(site: Path) -> None:
    """It decides by its register, its journal is whole, and what was held can be dealt with."""
    text = json.dumps(rig.message(f"축제 청구인 {rig.NAME} {rig.MOBILE} 입니다", rig.DIRECTOR), ensure_ascii=False)
    done = rig.here(site, "scan", "-", "--format", "jsonl", stdin=text + "\n")
    assert json.loads(done.stdout)["action"] == "block", done.stderr
    assert crash.whole(site)
    ring, now = keys.load(site / "keys"), datetime.now(UTC)
    store = open_store(site, ring)
    try:
        waiting = states(site, "held")
        assert waiting
        store.request_release(waiting[0], operator="AD01", reason="시험", now=now)
        claim = store.claim_release(waiting[0], worker="w", lease_s=60, now=now)
        assert claim is not None
        assert b"Subject: h-" in claim.raw
    finally:
        store.close()


def states(site: Path, *wanted: str) -> list[str]:
    """Messages of the quarantine in these states."""
    with look(site) as kept:
        return [row["id"] for row in kept.held(now=datetime.now(UTC)) if row["state"] in wanted]


def test_the_form_of_today_is_frozen() -> None:
    """A form that nobody froze is one that later versions may fail to bring up. Say: freeze_site.py, with the version that is released."""
    assert int(FROZEN[-1].name.split(".")[0].removeprefix("form-")) == schema.VERSION


def test_a_site_of_a_released_version_works_under_this_one(frozen: Path) -> None:
    before = entries(frozen)
    done = rig.here(frozen, "upgrade")
    assert done.returncode == 0, done.stderr
    assert entries(frozen)[: len(before)] == before
    works(frozen)


def test_an_older_site_is_refused_until_it_is_brought_up_and_a_newer_one_altogether(frozen: Path, raw: bytes) -> None:
    rig.here(frozen, "upgrade")
    before, was = entries(frozen), forms(frozen)
    with later.installed():
        for words in (
            ("caller", "add", "messenger"),
            ("serve", "--folder", str(frozen.parent)),
            ("backup", str(frozen.parent / "b.tar")),
        ):
            done = rig.here(frozen, *words)
            assert done.returncode == 2
            assert "dlp upgrade" in done.stderr, done.stderr
        looked = rig.here(frozen, "doctor", "--only", "journal", "--format", "jsonl")
        assert looked.returncode
        assert "dlp upgrade" in looked.stdout
        assert crash.whole(frozen), "an older form is no damage"
        assert rig.here(frozen, "upgrade", "--check").returncode == 1
        assert (entries(frozen), forms(frozen)) == (before, was)
        for said in (f"{was} → {was + 1}", "할 일이 없습니다"):
            done = rig.here(frozen, "upgrade")
            assert (done.returncode, said in done.stdout) == (0, True), done.stdout + done.stderr
        assert rig.here(frozen, "upgrade", "--check").returncode == 0
        new = entries(frozen)
        assert new[: len(before)] == before
        assert [row[2] for row in new[len(before) :]] == ["upgraded"]
        body = json.loads(new[-1][4])
        assert (body["operator"], body["was"], body["to"]) == ("AD01", was, was + 1)
        with closing(sqlite3.connect(frozen / "journal.db")) as connection:
            assert connection.execute("SELECT entries FROM later").fetchone()[0] == len(before)
        works(frozen)
    before, was = entries(frozen), forms(frozen)
    for words in (("upgrade",), ("upgrade", "--check"), ("caller", "add", "messenger"), ("serve", "--folder", str(frozen.parent))):
        done = rig.here(frozen, *words)
        assert done.returncode == 2
        assert "더 새로운 버전" in done.stderr, done.stderr
    assert (entries(frozen), forms(frozen)) == (before, was)
    back = frozen.parent / "back"  # the way back is the backup that was made before
    restore(io.BytesIO(raw), back, name="b", key_folder=None, older=False, who=lambda _: Actor("AD01"), now=datetime.now(UTC))
    works(back)


def test_a_backup_of_an_older_version_is_brought_up_as_it_is_put_back(
    raw: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with later.installed():
        site = tmp_path / "site"
        restore(io.BytesIO(raw), site, name="b", key_folder=None, older=False, who=lambda _: Actor("AD01"), now=datetime.now(UTC))
        for name, value in session(site).items():
            monkeypatch.setenv(name, value)
        assert rig.here(site, "upgrade", "--check").returncode == 0
        works(site)


def test_an_older_form_that_was_put_back_or_bent_is_not_brought_up(frozen: Path) -> None:
    """Tables taken back to an older form behind the journal's back, or not as the version before made them."""
    rig.here(frozen, "upgrade")
    was = forms(frozen)
    bent = rig.copy_site(frozen, frozen.parent / "bent")
    with closing(sqlite3.connect(bent / "journal.db")) as connection:
        connection.execute("DROP INDEX decision_unfinished")
        connection.commit()
    with later.installed():
        done = rig.here(bent, "upgrade")
        assert (done.returncode, "decision_unfinished" in done.stderr) == (2, True), done.stderr
        assert forms(bent) == was
        assert rig.here(frozen, "upgrade").returncode == 0
        with closing(sqlite3.connect(frozen / "journal.db")) as connection:
            connection.executescript(
                "DROP TABLE later; DROP INDEX journal_kind; DELETE FROM _sqlite_migrations WHERE name = '9999_later';"
                f"PRAGMA user_version = {was}"
            )
        done = rig.here(frozen, "upgrade")
        assert (done.returncode, "journal verify" in done.stderr) == (2, True), done.stderr
        assert not crash.whole(frozen)
    assert not crash.whole(frozen), "the version before sees it, too"


def test_nobody_is_brought_up_while_a_program_serves_or_by_who_may_not(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    was = forms(frozen)
    with later.installed():
        mark = serving(frozen)
        assert mark is not None
        try:
            done = rig.here(frozen, "upgrade")
            assert (done.returncode, "먼저 멈추고" in done.stderr) == (2, True), done.stderr
        finally:
            os.close(mark)
        monkeypatch.delenv("DLP_TOKEN")
        monkeypatch.setattr("dlp.operators.login", lambda: "somebody-else")
        assert rig.here(frozen, "upgrade").returncode == 2
        assert forms(frozen) == was


def test_a_program_of_before_that_still_runs_writes_nothing_into_the_new_form(frozen: Path) -> None:
    """It was not stopped (a second machine on the same disk): from the upgrade on it cannot record, so it lets nothing pass."""
    rig.here(frozen, "upgrade")
    store = open_store(frozen, keys.load(frozen / "keys"))
    with later.installed():
        open_store(frozen, keys.load(frozen / "keys"), bring_up={"operator": "AD01"}).close()
    before = entries(frozen)
    for act in (store.ready, lambda: store.note("export", now=datetime.now(UTC), body={})):
        with pytest.raises(StoreError, match="newer version"):
            act()
    store.close()
    assert entries(frozen) == before
    assert forms(frozen) == schema.VERSION + 1


def test_killed_before_any_step_it_has_one_form_or_the_other(frozen: Path, tmp_path: Path) -> None:
    rig.here(frozen, "upgrade")
    was, before = forms(frozen), entries(frozen)
    seen = set()
    with crash.Crasher(tmp_path / "log") as crasher:
        crasher.warm(rig.copy_site(frozen, tmp_path / "warm"))
        for site, step in crasher.deaths(frozen, "upgrade", every=EVERY, later=True):
            seen.add(forms(site) - was)
            assert entries(site)[: len(before)] == before, step
            if forms(site) == was:  # one goes back, and it is the version before that looks at it
                assert crash.whole(site), step
                assert states(site, "held"), step
            with later.installed():  # and one repeats it
                done = rig.here(site, "upgrade")
                assert done.returncode == 0, (step, done.stderr)
                assert crash.whole(site), step
                assert [row[2] for row in entries(site)[len(before) :]].count("upgraded") == 1, step
    assert seen >= {0, 1}


def test_two_at_once(frozen: Path) -> None:
    """One brings it up, the other finds it done or is told to wait; never twice."""
    shutil.copytree(frozen, frozen.parent / "two")
    site = frozen.parent / "two"
    words = [["--site", str(site), "upgrade"]]
    before = len(entries(site))
    warm = rig.copy_site(frozen, frozen.parent / "warm")
    rig.here(warm, "upgrade")
    with crash.Crasher(frozen.parent / "log") as crasher:
        crasher.warm(warm)
        answers = crasher.ask({"crowd": [words] * 4, "later": True})
    codes = sorted(one["code"] for (one,) in answers)
    assert set(codes) <= {0, 2}
    assert codes[0] == 0
    assert [row[2] for row in entries(site)[before:]].count("upgraded") == 1
