"""`dlp retention` as an agency uses it, and what the other commands say afterwards."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp import open_site
from dlp.app.destroying import Daily
from dlp.keys import load
from dlp.ledgers.proposals import PROPOSALS
from dlp.store import open_store
from tests.waiting import eventually

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
POLICE = "kim@police-garam.example"
AS = ("--as", "CP01")


def aged(site: Path, days: int, monkeypatch: pytest.MonkeyPatch, work: Callable[[], None]) -> None:
    """Let the program record as it would have, `days` ago."""
    moment = datetime.now(UTC) - timedelta(days=days)
    with monkeypatch.context() as patch:
        patch.setattr("dlp.app.recording._now", lambda: moment)
        work()


def submitted(site: Path, text: str, to: str) -> str:
    with open_site(site) as opened:
        return opened.submit(rig.message(text, to), connector="smtp").incident_id


@pytest.fixture
def old(own_site: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An incident of three years ago, blocked, with its end reported."""
    found = []

    def work() -> None:
        from dlp.model import Outcome

        with open_site(own_site) as opened:
            ticket = opened.submit(rig.message(LETTER, rig.DIRECTOR), connector="smtp")
            opened.recording.done(ticket.incident_id, Outcome("refused"))
            found.append(ticket.incident_id)

    aged(own_site, 1096, monkeypatch, work)
    return found[0]


def told(site: Path, *words: str) -> list[dict[str, Any]]:
    done = rig.here(site, "retention", *words, "--format", "jsonl", *AS)
    assert done.returncode == 0, done.stderr
    return rig.rows(done)


def ran(site: Path) -> list[dict[str, Any]]:
    """A run, which books what a dry run says just before it: the same lines in the same order."""
    planned, done = told(site, "run", "--dry-run"), told(site, "run")
    assert [row | {"done": True} for row in planned] == done
    assert not any(row["done"] for row in planned)
    return done


def test_a_site_that_recorded_nothing(own_site: Path) -> None:
    for path in own_site.glob("journal.*"):
        path.unlink()
    assert {row["name"]: row["days"] for row in told(own_site, "show")} == {
        "journal": 730, "provisions": 1825, "held": 14, "counters": 1095, "memory": "1", "images": "0", "ledgers": "", "look_back": 30,
    }  # fmt: skip
    assert ran(own_site) == told(own_site, "ledger") == []


def test_show_run_and_ledger(own_site: Path, old: str) -> None:
    new = submitted(own_site, LETTER, rig.DIRECTOR)
    past = {row["name"]: row["past"] for row in told(own_site, "show")}
    assert past["journal"] == 1
    assert {row["class"]: row["count"] for row in told(own_site, "run", "--dry-run")}["journal"] == 1
    assert rig.here(own_site, "incidents", "show", old).returncode == 0
    assert {row["class"]: row["count"] for row in ran(own_site)}["journal"] == 1
    gone = rig.here(own_site, "incidents", "show", old)
    assert (gone.returncode, "retention ledger" in gone.stderr) == (2, True)
    listed = [row["id"] for row in rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl"))]
    assert listed == [new]
    (row,) = [row for row in told(own_site, "ledger") if row["what"] == "incidents"]
    assert (row["class"], row["count"], row["incidents"], row["operator"]) == ("journal", 2, 1, "CP01")
    for form in ("table", "json", "csv"):
        done = rig.here(own_site, "retention", "ledger", "--format", form, *AS)
        assert done.returncode == 0, done.stderr
        if form == "json":
            assert json.loads(done.stdout)[0]["id"] == row["id"]
        elif form == "csv":
            assert next(csv.DictReader(io.StringIO(done.stdout)))["method"] == "overwritten"
        else:
            assert "파기 대장 2건" in done.stdout
            assert "덮어쓰기" in done.stdout
    for words in (
        ("journal", "verify"),
        ("ledger",),
        ("report", "--quarter", "2026Q4", "--out", str(own_site.parent / "q.html")),
        ("doctor", "--only", "retention"),
    ):
        done = rig.here(own_site, *words)
        assert done.returncode in ((0, 1) if words[0] == "doctor" else (0,)), f"{words}: {done.stderr}{done.stdout}"
    month = (datetime.now(UTC) - timedelta(days=1096)).strftime("%Y-%m")
    assert "internal error" not in rig.here(own_site, "access-check", "--month", month, *AS).stderr


def test_doctor_names_what_was_not_destroyed(own_site: Path, old: str) -> None:
    (sign,) = rig.rows(rig.here(own_site, "doctor", "--only", "retention", "--format", "jsonl"))
    assert sign["state"] == "warn"
    assert "1" in sign["text"]
    ran(own_site)
    (sign,) = rig.rows(rig.here(own_site, "doctor", "--only", "retention", "--format", "jsonl"))
    assert sign["state"] == "ok"


def test_set_and_its_limits(own_site: Path) -> None:
    assert rig.here(own_site, "retention", "set", "held", "7", "--reason", "내부 관리계획", *AS).returncode == 0
    (row,) = [row for row in told(own_site, "show") if row["name"] == "held"]
    assert (row["days"], row["operator"], row["reason"]) == (7, "CP01", "내부 관리계획")
    for words in (("journal", "364"), ("held", "0"), ("images", "30"), ("held", "99999999")):
        refused = rig.here(own_site, "retention", "set", *words, "--reason", "x", *AS)
        assert (refused.returncode, "Traceback" in refused.stderr) == (2, False), words
    short = rig.here(own_site, "retention", "set", "journal", "365", "--reason", "x", *AS)
    assert short.returncode == 0
    assert "2년" in short.stderr
    assert rig.here(own_site, "retention", "set", "held", "7", "--reason", " ", *AS).returncode == 2


def test_a_reason_names_no_requester(own_site: Path) -> None:
    assert rig.here(own_site, "retention", "hold", "--case", rig.CASE, "--reason", f"{rig.NAME} 소송", *AS).returncode == 0
    (row,) = [row for row in told(own_site, "show") if row["what"] == "hold"]
    assert row["reason"] == "*** 소송"


def test_hold_and_lift(own_site: Path, old: str) -> None:
    assert rig.here(own_site, "retention", "hold", "--incident", "INC-none", "--reason", "x", *AS).returncode == 2
    assert rig.here(own_site, "retention", "hold", "--reason", "x", *AS).returncode == 2
    made = rig.here(own_site, "retention", "hold", "--incident", old, "--reason", "감사원 감사", *AS)
    number = made.stdout.strip()
    assert number.startswith("LH-")
    assert {row["class"]: row["count"] for row in ran(own_site)}["journal"] == 0
    assert "감사원 감사" in rig.here(own_site, "retention", "show", *AS).stdout
    assert rig.here(own_site, "retention", "lift", number, "--reason", "끝남", *AS).returncode == 0
    assert rig.here(own_site, "retention", "lift", number, "--reason", "끝남", *AS).returncode == 2
    assert {row["class"]: row["count"] for row in ran(own_site)}["journal"] == 1


def test_a_held_message_past_its_days_is_refused_told_and_erased(
    own_site: Path, sink: rig.Sink, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.edit(own_site, "dlp.yaml", "next_hop: 127.0.0.1:10026", f"next_hop: 127.0.0.1:{sink.port}")
    found: list[str] = []
    aged(own_site, 15, monkeypatch, lambda: found.append(submitted(own_site, SIGHTED, POLICE)))
    (incident,) = found
    connection = sqlite3.connect(own_site / "journal.db")
    wrapped, body = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (incident,)).fetchone()
    connection.close()
    counts = {row["class"]: row["count"] for row in ran(own_site)}
    assert (counts["expired"], counts["decided"]) == (1, 1)
    assert sink.mails == []
    history = json.loads(rig.here(own_site, "incidents", "show", incident, "--format", "jsonl").stdout)["history"]
    assert [entry["kind"] for entry in history[1:3]] == ["refused", "refusal-told"]
    assert history[1]["reason"] == "expired"
    assert rig.places(own_site, [wrapped, body[-24:]]) == []
    assert rig.here(own_site, "journal", "verify").returncode == 0


def test_a_server_destroys_by_itself_once_a_day(own_site: Path, old: str) -> None:
    store = open_store(own_site, load(own_site / "keys"))
    store.note("start", now=datetime.now(UTC) - timedelta(days=2), body={"state": "ok"})
    store.close()

    async def served() -> list[int]:
        daily, codes = Daily(own_site, pause=0.05), []
        plain = daily.once

        async def once() -> int:
            codes.append(await plain())
            return codes[-1]

        daily.once = once  # type: ignore[method-assign]
        task = asyncio.create_task(daily.run())
        await eventually(lambda: codes, what="a run of its own")
        await asyncio.sleep(0.3)  # pause: and not a second one
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        return codes

    assert asyncio.run(served()) == [0]
    assert rig.here(own_site, "incidents", "show", old).returncode == 2
    (row,) = [row for row in told(own_site, "ledger") if row["what"] == "incidents"]
    assert (row["operator"], row["from"]) == ("dlp", "serve")


def test_a_run_beside_a_server_ends_with_it(own_site: Path, old: str) -> None:
    def alive() -> list[str]:
        found = []
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):
                words = path.read_bytes().split(b"\0")
                if b"dlp.app.destroying" in words and str(own_site.resolve()).encode() in words:
                    found.append(path.parent.name)
        return found

    async def stopped() -> None:
        task = asyncio.create_task(Daily(own_site).once())
        while not alive():
            if task.done():  # it was through before this machine let us look
                task = asyncio.create_task(Daily(own_site).once())
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(stopped())
    assert alive() == []
    assert rig.here(own_site, "journal", "verify").returncode == 0


def test_a_serving_process_tells_of_what_a_command_let_expire(
    own_site: Path, sink: rig.Sink, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlp.app import recording
    from dlp.app.site import Site

    with monkeypatch.context() as patch, Site.open(own_site) as site:  # held fifteen days ago
        patch.setattr(recording, "_now", lambda: datetime.now(UTC) - timedelta(days=15))
        site.submit(rig.message(SIGHTED, POLICE), raw=rig.mail(SIGHTED, POLICE), connector="smtp")
    with rig.Serve(own_site, hop=sink.port):
        (row,) = rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl"))
        connection = sqlite3.connect(own_site / "journal.db")
        wrapped, body = connection.execute("SELECT wrapped, body FROM held").fetchone()
        connection.close()
        assert {row["class"]: row["count"] for row in told(own_site, "run")}["expired"] == 1

        rig.until(lambda: not rig.places(own_site, [wrapped, body[-24:]]), what="the original is in no file any more")
        shown = json.loads(rig.here(own_site, "incidents", "show", row["id"], "--format", "jsonl").stdout)
        assert shown["state"] == "refused"
        assert "refusal-told" in [entry["kind"] for entry in shown["history"]]
    assert sink.mails == []
    assert rig.here(own_site, "journal", "verify").returncode == 0


def test_two_persons_where_operators_are_set_up(own_site: Path, old: str) -> None:
    import getpass

    login = getpass.getuser()
    store = open_store(own_site, load(own_site / "keys"))
    now = datetime.now(UTC)
    for name, role, user in (("CP01", "privacy_officer", login), ("MR09", "reviewer", "someone")):
        store.note("operator-set", now=now, ref=f"OP-{name}", body={"roles": [role], "login": user, "token": 0, "operator": name})
    hold = rig.here(own_site, "retention", "hold", "--incident", old, "--reason", "소송").stdout.strip()
    for words in (("set", "held", "7"), ("lift", hold)):
        done = rig.here(own_site, "retention", *words, "--reason", "x")
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("PR-")
    rows = [row for row in rig.rows(rig.here(own_site, "retention", "show", "--format", "jsonl"))]
    assert {row["name"]: row["days"] for row in rows}["held"] == 14
    assert [row["lifted"] for row in rows if row["what"] == "hold"] == [""]
    from dlp.desk.rights import Actor

    for one in store.ledger(PROPOSALS):
        store.settle(one.id, kind="approved", actor=Actor("MR09", "local"), reason="", now=now)
    rows = rig.rows(rig.here(own_site, "retention", "show", "--format", "jsonl"))
    assert {row["name"]: row["days"] for row in rows}["held"] == 7
    assert [bool(row["lifted"]) for row in rows if row["what"] == "hold"] == [True]
    store.close()
