"""The self-test: every entrance of a real program is asked as its clients ask, nothing of it is kept, and what does not stop it is found."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path.insert(0, str(Path(__file__).parents[1] / "sms"))
from spool_rigs import Spool, sqlite_file

from dlp import keys
from dlp.app import entrances, selftest
from dlp.app.gate import SiteGate
from dlp.app.site import Site
from dlp.model import Message, Party, Sensitive
from dlp.ports import PROBE_FROM, PROBE_TO
from dlp.store import FILE


def everything(site: Path, sink: rig.Sink, tmp_path: Path) -> rig.Serve:
    self_of = rig.free_port
    more = (
        "--milter", f"unix:{tmp_path}/milter.sock", "--icap", f"127.0.0.1:{self_of()}", "--sms-forward", f"127.0.0.1:{self_of()}",
    )  # fmt: skip
    return rig.Serve(site, hop=sink.port, http=True, folder=tmp_path / "outbox", more=more)


def asked(site: Path, *words: str) -> tuple[int, dict[str, str]]:
    done = rig.dlp(site, "selftest", "--format", "json", *words)
    return done.returncode, {row["entrance"]: row["result"] for row in json.loads(done.stdout or "[]")}


def tables(site: Path) -> dict[str, int]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        count = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("decision", "held", "counter")}
        kinds = connection.execute("SELECT kind, count(*) FROM journal GROUP BY kind").fetchall()
    return {**count, **dict(kinds)}


def test_every_entrance_stops_it_and_nothing_is_kept(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    with everything(own_site, sink, tmp_path) as server:
        first = tables(own_site)
        assert first["selftest"] == 1  # before `ready`
        names = {"milter", "smtp", "http", "folder", "sms_forward", "icap"}
        assert asked(own_site) == (0, dict.fromkeys(names, "stopped"))
        after = tables(own_site)
        assert after == {**first, "selftest": 2, "selftest-asked": 1}
        assert (after["decision"], after["held"]) == (0, 0)
        assert sink.mails == []
        left = [
            one for one in (tmp_path / "outbox").rglob("*") if one.is_file() and ".work" not in one.parts
        ]  # which keeps taken files a while
        assert left == []
        ready = json.loads(server.get("/readyz")[1])
        assert ready["selftest"]["ok"] is True
        assert "warnings" not in ready
        page = server.get("/metrics")[1]
        assert "dlp_selftest_ok 1.0" in page
        assert re.search(r"dlp_selftest_timestamp_seconds 1\.\d+e\+09", page)
        assert "dlp_decisions_total{" not in page
    looked = rig.here(own_site, "doctor", "--only", "selftest").stdout
    assert "모든 출입구가 시험 메시지를 막았습니다" in looked
    assert rig.here(own_site, "journal", "verify").returncode == 0
    assert rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl")) == []


def test_a_policy_that_lets_it_go_is_found_and_nothing_leaves(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    """Every rule in shadow: entrances work, and stop nothing."""
    file = own_site / "policy.yaml"
    file.write_text(re.sub(r"mode: enforce", "mode: shadow", file.read_text("utf-8")), "utf-8")
    text = file.read_text("utf-8")
    if "mode: shadow" not in text:
        file.write_text(re.sub(r"(\n  - id: [^\n]+\n)", r"\1    mode: shadow\n", text), "utf-8")
    with everything(own_site, sink, tmp_path) as server:
        status, found = asked(own_site)
        assert status == 1
        assert set(found.values()) == {"passed"}
        assert json.loads(server.get("/readyz")[1])["selftest"]["ok"] is False
        assert "dlp_selftest_ok 0.0" in server.get("/metrics")[1]
        assert sink.mails == []
    done = rig.here(own_site, "doctor", "--only", "selftest")
    assert done.returncode == 2
    assert "막지 못한 출입구" in done.stdout


def test_an_entrance_in_trial_is_said_to_be_in_trial(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    rig.edit(own_site, "dlp.yaml", "\nsmtp:\n", "\nsmtp:\n  mode: shadow\n")
    with everything(own_site, sink, tmp_path):
        status, found = asked(own_site)
        assert (status, found["smtp"], found["milter"]) == (0, "shadow", "stopped")
        assert sink.mails == []


def test_nobody_who_serves_is_an_error(own_site: Path) -> None:
    done = rig.dlp(own_site, "selftest")
    assert (done.returncode, done.stdout) == (2, "")
    assert "dlp serve" in done.stderr


def test_an_entrance_that_stands_still_is_found(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    """Its place is a link that leads elsewhere: nothing is taken from there any more."""
    with everything(own_site, sink, tmp_path):
        (tmp_path / "outbox" / "out").rename(tmp_path / "outbox" / "gone")
        (tmp_path / "outbox" / "out").symlink_to("gone")
        status, found = asked(own_site)
        assert (status, found["folder"], found["smtp"]) == (1, "silent", "stopped")
    told = rig.here(own_site, "doctor", "--only", "selftest")
    assert told.returncode == 2
    assert "답이 없어 확인하지 못한 출입구: folder" in told.stdout
    assert "막지 못한" not in told.stdout


@pytest.fixture
def opened(own_site: Path) -> Any:
    with Site.open(own_site) as site:
        yield site


def message(text: str, **more: Any) -> Message:
    base: dict[str, Any] = {
        "id": "m", "channel": "email", "sender": Party(Sensitive(PROBE_FROM), "from"), "recipients": (Party(Sensitive(PROBE_TO)),), "text": Sensitive(text),
    }  # fmt: skip
    return Message(**{**base, **more})


def test_the_code_opens_no_door(opened: Site) -> None:
    """One word more, another time, another key, another place for it: decided and recorded like anything else."""
    one, now, key = selftest.Selftest(opened), time.time(), opened.keys.register
    mine = selftest.text(key, now)
    assert one.recognised(message(mine), now)
    assert one.recognised(message(f"\n{mine}\r\n"), now)
    leak = f"청구인 {rig.NAME} {rig.MOBILE}"
    for text in (
        f"{mine} {leak}",
        f"{leak} {mine}",
        f"{mine}\n{mine} {leak}",
        mine.replace("한시험", rig.NAME),
        mine[:-1],
        f"{mine}0",
    ):
        assert not one.recognised(message(text), now)
    assert not one.recognised(message(mine, subject=Sensitive(leak)), now)
    assert not one.recognised(message(mine, html=Sensitive(leak)), now)
    assert not one.recognised(message(mine), now + 700)
    assert not one.recognised(message(mine), now - 700)
    assert not one.recognised(message(selftest.text(b"x" * 32, now)), now)
    other = keys.load(opened.folder / "keys").register
    assert other == key


def test_a_real_leak_beside_the_code_is_an_incident(opened: Site) -> None:
    import asyncio

    gate = SiteGate(opened)
    mine = selftest.text(opened.keys.register, time.time())

    async def decided(text: str) -> Any:
        return await gate.decide(message(text), raw=b"x", connector="smtp")

    assert asyncio.run(decided(mine)).incident_id == ""
    assert asyncio.run(decided(f"{mine}\n청구인 {rig.NAME} {rig.MOBILE}")).incident_id.startswith("INC-")


def test_what_breaks_behind_an_entrance_is_told_while_it_serves(own_site: Path, tmp_path: Path) -> None:
    """A next hop that died, a file that went nowhere, a trigger that somebody dropped: `selftest`, /readyz, the figures and the journal name it, and name
    it no more once it is mended."""
    database = tmp_path / "spool.db"
    spool = Spool(sqlite_file(database)).create("emma").install("emma")
    rig.edit(own_site, "dlp.yaml", "\nsms:\n  enabled: false\n", f"\nsms:\n  enabled: true\n  dsn: '{spool.dsn}'\n  schema: emma\n")
    with (
        ExitStack() as hop,
        rig.Serve(own_site, hop=hop.enter_context(rig.Sink()).port, http=True, folder=tmp_path / "outbox") as server,
    ):
        assert asked(own_site) == (0, {"smtp": "stopped", "folder": "stopped", "http": "stopped", "sms": "stopped"})

        def told(*names: str) -> None:
            status, found = asked(own_site)
            assert (status, {name for name, word in found.items() if word != "stopped"}) == (int(bool(names)), set(names))
            ready = json.loads(server.get("/readyz")[1])
            warnings = {f"{name}-behind" for name in names} | ({"selftest"} if "sms" in names else set())
            assert set(ready.get("warnings", [])) == warnings
            gauges = {f'dlp_warning{{warning="{word}"}} 1.0' for word in warnings}
            rig.until(lambda: set(re.findall(r"dlp_warning\{.*", server.get("/metrics")[1])) == gauges, what=str(gauges))
            for name in ("smtp", "folder", "sms"):
                assert rig.here(own_site, "doctor", "--only", name).returncode == (2 if name in names else 0), name

        with closing(sqlite3.connect(database)) as connection, connection:
            (name, sql) = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' LIMIT 1").fetchone()
            connection.execute(f"DROP TRIGGER {name}")
        told("sms")
        left = tmp_path / "outbox" / "failed" / "x.eml"
        left.write_bytes(b"x")
        told("folder", "sms")
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute(sql)
        left.unlink()
        hop.close()
        told("smtp")


def test_what_breaks_behind_is_looked_for_every_minute(opened: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    options = {"directory": str(tmp_path / "outbox")}
    one = entrances.connector(opened, "folder", options)
    failed = tmp_path / "outbox" / "failed" / "x.eml"
    monkeypatch.setattr(selftest, "AGAIN", 0.0)

    async def rounds() -> list[tuple[bool, list[str]]]:
        told = []
        await one.start(SiteGate(opened))
        try:
            turns = selftest.Rounds(opened, {"folder": one}, {"folder": options})
            await turns.run()
            for step in (lambda: None, lambda: failed.write_bytes(b"x"), lambda: None, failed.unlink):
                step()
                before = selftest.last(opened.folder)
                await turns.turn()
                told.append((selftest.last(opened.folder) != before, sorted(opened.trouble)))
        finally:
            await one.stop()
        return told

    assert asyncio.run(rounds()) == [(False, []), (True, ["folder-behind"]), (False, ["folder-behind"]), (True, [])]


def test_a_look_that_hangs_keeps_one_thread(opened: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are shared with all that serves: one more each minute, and after ten nothing would be decided any more."""
    import asyncio
    import threading

    go, begun = threading.Event(), []
    monkeypatch.setattr(selftest, "PATIENCE", 0.05)

    async def looks() -> list[str]:
        turns = selftest.Rounds(opened, {"folder": object()}, {"folder": {}})  # type: ignore[dict-item]
        monkeypatch.setattr(turns, "_look_behind", lambda name: (begun.append(name), go.wait(), "")[2])
        found = [(await turns._behind()).get("folder", "") for _ in range(4)]
        go.set()
        monkeypatch.setattr(selftest, "PATIENCE", 60.0)
        await asyncio.wait(turns._looks.values())
        return [*found, (await turns._behind()).get("folder", "")]

    told = "what stands behind it could not be looked at"
    assert asyncio.run(looks()) == [told] * 4 + [""]
    assert len(begun) == 2, "the second began when the first had ended"
