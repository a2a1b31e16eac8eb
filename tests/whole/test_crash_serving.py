"""`dlp serve` and its users over one site: killed at any moment while people decide, and with eight writers at once."""

from __future__ import annotations

import contextlib
import fcntl
import os
import random
import signal
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import crash_rig as crash
import pytest
import whole_rig as rig

from dlp import keys
from dlp.store import open_store

LEASE_S = 1.5
"""A person may say `--again` only when the lease of the process that died is over: 15 minutes, which no test waits."""


@pytest.fixture(scope="module")
def next_hop() -> Iterator[crash.Hop]:
    one = crash.Hop()
    yield one
    one.close()


@pytest.fixture
def hop(next_hop: crash.Hop) -> crash.Hop:
    next_hop.settled()
    next_hop.mails.clear()
    next_hop.slow = 0.0
    next_hop.go.clear()
    return next_hop


@pytest.fixture(scope="module")
def outward(site: Path, next_hop: crash.Hop) -> Path:
    rig.edit(site, "dlp.yaml", "next_hop: 127.0.0.1:10026", f"next_hop: 127.0.0.1:{next_hop.port}")
    rig.edit(site, "dlp.yaml", "lock_seconds: 5", "lock_seconds: 60")  # eight writers on a busy machine
    return site


@pytest.fixture
def own_site(outward: Path, tmp_path: Path) -> Path:
    return rig.copy_site(outward, tmp_path / "own")


@pytest.fixture(scope="module")
def crashers(outward: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[crash.Crasher, crash.Crasher]]:
    folder = tmp_path_factory.mktemp("crashers")
    warm = rig.copy_site(outward, folder / "warm")
    with crash.Crasher(folder / "log") as one, crash.Crasher(folder / "servers.log") as other:
        one.warm(warm)
        other.warm(warm)
        yield one, other


@pytest.fixture
def crasher(crashers: tuple[crash.Crasher, crash.Crasher]) -> crash.Crasher:
    """For commands."""
    return crashers[0]


@pytest.fixture
def servers(crashers: tuple[crash.Crasher, crash.Crasher]) -> crash.Crasher:
    """For the server beside them."""
    return crashers[1]


def delivered(hop: crash.Hop, idents: list[str]) -> Counter[str]:
    """How often each of these mails arrived."""
    return Counter({ident: sum(f"Subject: {ident}\r\n".encode() in mail for mail in hop.mails) for ident in idents})


def test_killed_at_any_moment_while_people_decide(
    own_site: Path, hop: crash.Hop, crasher: crash.Crasher, servers: crash.Crasher
) -> None:
    """Ten lives of a server, twenty held mails, one new mail in each life."""
    chance, hop.slow = random.Random(20261128), 0.1
    idents = [f"m-{number:02}" for number in range(20)]
    mails = dict(zip(idents, crash.hold(own_site, "smtp", *idents), strict=True))
    fate = {ident: "refuse" if chance.random() < 0.3 else "release" for ident in idents}
    left_behind, unsent = [], []
    for life in range(10):
        with servers.serving(own_site, hop, lease=LEASE_S) as (pid, port):
            end = threading.Timer(chance.uniform(0.2, 1.8), os.kill, (pid, signal.SIGKILL))
            end.start()
            for ident in idents[2 * life : 2 * life + 2]:
                words = ("held", fate[ident], mails[ident], "--as", "GR04", "--reason", "검토함")
                done = crasher.command(own_site, *words, lease=LEASE_S)
                assert done["code"] == 0, done["err"]
            if crash.sent(port, f"new-{life}") != 250:
                unsent.append(f"new-{life}")
            end.join()
        assert crash.whole(own_site)
        left_behind += [row for row in crash.held(own_site) if row["state"] != "held"]
    assert left_behind, "a server died with work in hand"
    time.sleep(LEASE_S)  # the last lease
    hop.settled()  # what the dead had sent was read; the living keeps a connection for what senders are told
    with servers.serving(own_site, hop, lease=LEASE_S) as (_, port):
        rig.until(lambda: not going(own_site), what="the end of what was asked for")
        for ident in unsent:
            assert crash.sent(port, ident) == 250
        count, states, told = delivered(hop, idents), crash.states(own_site), crash.unfinished(own_site)
        in_doubt = {row["id"] for row in crash.held(own_site) if row["uncertain"]}
        doubtful = [ident for ident in idents if mails[ident] in in_doubt]
        for ident, incident in mails.items():
            if fate[ident] == "refuse":
                assert (states[incident], count[ident]) == ("refused", 0), ident
            elif ident in doubtful:
                assert count[ident] <= 1, ident
            else:
                assert (states[incident], count[ident]) == ("released", 1), ident
        assert sum(mails[ident] in told for ident in doubtful) == min(3, len(doubtful)), "the doctor names the first three"
        for ident in doubtful:
            words = ("held", "release", mails[ident], "--as", "GR04", "--reason", "받지 못함", "--again")
            assert crasher.command(own_site, *words, lease=LEASE_S)["code"] == 0
        rig.until(lambda: not going(own_site) and crash.unfinished(own_site) == "", what="the end of what was asked for again")
        assert delivered(hop, idents) == count + Counter(doubtful)
    assert {ident for ident in idents if count[ident] or ident in doubtful} == {i for i in idents if fate[i] == "release"}
    left = {row["id"] for row in crash.held(own_site)}
    assert len(left) == 10, "each new mail is held once, however often it was sent"
    assert not left & set(mails.values()), "none is lost"
    assert crash.whole(own_site)
    assert crash.unfinished(own_site) == ""


def test_a_stop_lets_a_release_come_to_its_end(own_site: Path, hop: crash.Hop, servers: crash.Crasher) -> None:
    """And takes no further one: that waits for the next start."""
    idents = ["m-1", "m-2"]
    mails = crash.hold(own_site, "smtp", *idents)
    store = open_store(own_site, keys.load(own_site / "keys"))
    for one in mails:
        store.request_release(one, operator="GR04", reason="", now=datetime.now(UTC))
    store.close()
    hop.slow = 120.0
    with servers.serving(own_site, hop) as (pid, _):
        rig.until(lambda: hop.mails, what="a release under way")
        os.kill(pid, signal.SIGTERM)
        rig.until(lambda: given_back(own_site), what="the end begun")
        time.sleep(1.0)  # pause: the next thing it does is to take no further release
        hop.go.set()
        rig.until(lambda: crash.states(own_site)[mails[0]] == "released", what="its end")
        rig.until(lambda: dead(pid), what="the server's end")
    assert servers.ended["code"] == 0
    assert [crash.states(own_site)[one] for one in mails] == ["released", "release-requested"]
    hop.settled()
    assert delivered(hop, idents) == Counter({"m-1": 1, "m-2": 0})


def given_back(site: Path) -> bool:
    """Whether nobody serves the site, by the lock that he would hold. Shared: asking must not look like serving."""
    with (site / ".serving").open("rb") as mark:
        try:
            fcntl.flock(mark, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def dead(pid: int) -> bool:
    """Ended, and waiting to be asked how."""
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2].startswith("Z")


def test_an_original_that_was_altered_keeps_nobody_waiting(own_site: Path, hop: crash.Hop, crasher: crash.Crasher) -> None:
    idents = ["m-1", "m-2"]
    mails = crash.hold(own_site, "smtp", *idents)
    with contextlib.closing(sqlite3.connect(own_site / "journal.db")) as connection, connection:
        connection.execute("UPDATE held SET body = zeroblob(length(body)) WHERE id = ?", (mails[0],))
    asked = [crasher.command(own_site, "held", "release", one, "--as", "GR04", "--reason", "검토함") for one in mails]
    assert [one["code"] for one in asked] == [2, 0], "its row is not what the journal says, and orders nothing"
    assert [crash.states(own_site)[one] for one in mails] == ["held", "released"]
    hop.settled()
    assert delivered(hop, idents) == Counter({"m-1": 0, "m-2": 1})
    assert mails[0] in crash.unfinished(own_site)
    assert not crash.whole(own_site)


def going(site: Path) -> list[dict[str, Any]]:
    """What was asked for and is neither through nor in doubt."""
    return [row for row in crash.held(site) if row["state"] != "held" and not row["uncertain"]]


def test_eight_writers_at_once(own_site: Path, hop: crash.Hop, crasher: crash.Crasher) -> None:
    """Reviewers, analysts and an export beside a server that decides: every command does what it says, and none speaks of a lock."""
    secret = rig.here(own_site, "caller", "add", "messenger").stdout.strip()
    idents = [f"m-{number:02}" for number in range(16)]
    mails = crash.hold(own_site, "smtp", *idents)
    why = ["--as", "GR04", "--reason", "검토함"]

    def site(*words: str) -> list[str]:
        return ["--site", str(own_site), *words]

    writers = [
        *([site("held", "release", one, *why) for one in mails[start:12:4]] for start in range(4)),
        [site("held", "refuse", one, *why) for one in mails[12:]],
        [site("incidents", "comment", one, "확인함", "--as", "GR04") for one in mails[:6]],
        [site("incidents", "assign", one, "--to", "GR05", "--as", "GR04") for one in mails[:6]],
        [site("incidents", "export", "--format", "csv", "--reason", "월간", "--as", "GR05") for _ in range(4)],
    ]
    assert len(writers) == 8
    answers: list[int] = []
    with rig.Serve(own_site, hop=hop.port, http=True) as server:
        going_on = threading.Event()

        def ask(name: int) -> None:
            for number in range(10_000):
                if going_on.is_set():
                    return
                body = rig.message(crash.SIGHTED, crash.POLICE, ident=f"{name}-{number}")
                time.sleep(0.1)
                answers.append(server.check(body, secret, Idempotency_Key=f"{name}-{number}")[0])

        callers = [threading.Thread(target=ask, args=(name,)) for name in range(2)]
        for one in callers:
            one.start()
        told = crasher.ask({"crowd": writers})
        going_on.set()
        for one in callers:
            one.join()
        rig.until(lambda: not going(own_site) and crash.unfinished(own_site) == "", what="the end of all that was asked for")
    for commands in told:
        for answer in commands:
            assert answer["code"] == 0, answer
            assert not any(word in answer["out"] + answer["err"] for word in ("locked", "busy", "BUSY", "SQLITE", "Traceback"))
    assert len(answers) >= 4
    assert set(answers) == {200}
    hop.settled()
    assert delivered(hop, idents) == Counter({ident: int(number < 12) for number, ident in enumerate(idents)})
    states = crash.states(own_site)
    assert [states[one] for one in mails] == ["released"] * 12 + ["refused"] * 4
    history = [kind for one in mails for kind in crash.history(own_site, one)]
    wanted = {"commented": 6, "assigned": 6, "release-requested": 12, "released": 12, "refused": 4, "refusal-told": 4}
    assert {kind: history.count(kind) for kind in wanted} == wanted
    assert len(states) == len(mails) + len(answers)
    assert crash.whole(own_site)
