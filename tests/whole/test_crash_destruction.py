"""kill -9 before every step of a retention run and of an erasure on request: whole or not at all, once, and nothing findable in the end."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import crash_rig as crash
import pytest
import whole_rig as rig

from dlp.app.site import Site
from dlp.model import Outcome

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
WHO = ("--as", "CP01")


@pytest.fixture(scope="module")
def crasher(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[crash.Crasher]:
    folder = tmp_path_factory.mktemp("crasher")
    with crash.Crasher(folder / "log") as one:
        one.warm(rig.copy_site(site, folder / "site"))
        yield one


@pytest.fixture
def base(site: Path, tmp_path: Path) -> Path:
    return rig.copy_site(site, tmp_path / "base")


def on(days_ago: int) -> contextlib.AbstractContextManager[object]:
    """What is recorded now was recorded so many days ago."""
    return mock.patch("dlp.app.recording._now", return_value=datetime.now(UTC) - timedelta(days=days_ago))


def block(site: Path, ident: str) -> str:
    with Site.open(site) as opened:
        ticket = opened.submit(rig.message(LETTER, rig.DIRECTOR, ident=ident), connector="smtp").ticket_id
        opened.recording.done(ticket, Outcome("refused"))
    return ticket


def rows(site: Path, query: str) -> list[tuple[str, ...]]:
    with contextlib.closing(sqlite3.connect(site / "journal.db")) as connection:
        return connection.execute(query).fetchall()


def token(site: Path, incident: str) -> bytes:
    """A word that stands in the rows and entries of this incident and nowhere else."""
    return dict(rows(site, "SELECT id, message FROM decision"))[incident].encode()


def listed(site: Path, *words: str) -> list[dict[str, object]]:
    done = rig.here(site, *words, "--format", "json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_a_retention_run(crasher: crash.Crasher, base: Path) -> None:
    """Two incidents are past two years and a held message past its fourteen days; what is younger stays."""
    with on(800):
        old = [block(base, "old-1"), block(base, "old-2")]
    with on(20):
        (expired,) = crash.hold(base, "smtp", "expired")
    young, (waiting,) = block(base, "young"), crash.hold(base, "smtp", "waiting")
    gone = [*(token(base, one) for one in old), *crash.sealed(base, expired)]
    kept = [token(base, young), *crash.sealed(base, waiting)]
    ends = set()
    for site, step in crasher.deaths(base, "retention", "run", *WHO):
        assert crash.whole(site), step
        states = dict(rows(site, "SELECT id, state FROM decision"))
        ledger = len(rows(site, "SELECT 1 FROM journal WHERE kind = 'destroyed'"))
        end = len(set(old) & set(states)), states[expired], crash.sealed_is_there(site, expired), ledger
        assert end[0] in (0, 2), step
        if end in ends:
            continue
        ends.add(end)
        if end[1] == "refused" and end[2]:
            assert expired in crash.unfinished(site), step
        done = crasher.command(site, "retention", "run", *WHO)
        assert done["code"] == 0, (step, done["err"])
        assert rig.places(site, gone) == [], step
        assert all(rig.places(site, [piece]) for piece in kept), step
        assert {row["count"] for row in listed(site, "retention", "run", "--dry-run")} == {0}, step
        counts = [row["incidents"] for row in listed(site, "retention", "ledger") if row["class"] == "journal"]
        assert counts == [len(old)], step
        assert crash.states(site) == {young: "refused", waiting: "held", expired: "refused"}, step
        assert crash.whole(site), step
        assert crash.unfinished(site) == "", step
    assert {(2, "held", True, 0), (2, "refused", True, 0), (2, "refused", False, 0), (0, "refused", False, 2)} <= ends


def test_erasure_on_request(crasher: crash.Crasher, base: Path) -> None:
    """The evidence of a case: all of it or none, accounted for once, and the request answered after it is gone."""
    with on(1):
        evidence = [block(base, "one"), block(base, "two")]
    words = [token(base, one) for one in evidence]
    opened = rig.here(base, "subject", "erase", rig.CASE, *WHO)
    assert opened.returncode == 0, opened.stderr
    (request,) = (str(row["id"]) for row in listed(base, "subject", "list"))
    answer = ("subject", "answer", request, "--grant", "--note", "요구하신 대로 처리함", *WHO)
    ends = set()
    for site, step in crasher.deaths(base, *answer, "--out", "{site}/../letter"):
        assert crash.whole(site), step
        left = len(set(evidence) & {one for (one,) in rows(site, "SELECT id FROM decision")})
        answered = bool(rows(site, "SELECT 1 FROM journal WHERE kind = 'subject-answered'"))
        assert left in (0, 2), step
        assert not (answered and left), "nobody is told that it is gone while it is there"
        if (left, answered) in ends:
            continue
        ends.add((left, answered))
        again = crasher.command(site, *answer, "--out", str(site.parent / "letter-again"))
        assert (again["code"] == 0) == (not answered), again["err"]
        assert listed(site, "subject", "list")[0]["state"] != "open", step
        assert rig.places(site, words) == [], step
        counts = [row["incidents"] for row in listed(site, "retention", "ledger") if row["what"] == "case"]
        assert counts == [len(evidence)], step
        assert crash.whole(site), step
    assert ends == {(2, False), (0, False), (0, True)}
