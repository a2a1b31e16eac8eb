"""A running program tells what it lost: a part that was killed, keys, places of the outbox, an import that was refused, callers put back."""

from __future__ import annotations

import asyncio
import ctypes
import json
import shutil
import signal
import threading
from pathlib import Path

import pytest
import whole_rig as rig

from dlp import callers, keys
from dlp.app import calling, life
from dlp.app.checkpoints import Schedule
from dlp.app.entrances import connector, table_of
from dlp.app.lasting import Lasting
from dlp.app.noding import Noding
from dlp.app.notifying import _Telling
from dlp.app.pulling import Pulls
from dlp.app.running import Running
from dlp.app.site import Site
from dlp.app.watch import Watch
from dlp.ports import ConfigError
from tests.waiting import eventually

LETTER = f"청구인 {rig.NAME} {rig.MOBILE} 입니다"


def warnings(server: rig.Serve) -> list[str]:
    found: list[str] = json.loads(server.get("/readyz")[1]).get("warnings", [])
    return found


def killed(name: str) -> None:
    """What an exception does that nothing catches (SystemExit raised in that thread)."""
    thread = next(one for one in threading.enumerate() if one.name == name)
    assert thread.ident is not None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(SystemExit))


def test_every_thread_that_lasts_can_be_asked() -> None:
    for one in (Watch, Schedule, Pulls, Noding, _Telling):
        assert issubclass(one, Lasting), one


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("part", ["watch", "housekeeping", "folder"])
def test_a_part_that_ends_is_a_reason_not_to_be_ready(own_site: Path, tmp_path: Path, part: str) -> None:
    """The thread that hears of changes, the task that keeps house, the one that takes files: each alone."""
    asyncio.run(_without(part, own_site, tmp_path))


async def _without(part: str, own_site: Path, tmp_path: Path) -> None:
    table = {"directory": str(tmp_path / "box")}
    with Site.open(own_site) as site:
        one = connector(site, "folder", {**table_of(site, {"folder": table}, "folder"), **table})
        running = Running(site, {"folder": one}, {"folder": table})
        await running.begin()
        await running.open()
        try:
            assert await running.gate.ready()
            if part == "watch":
                running._watch._changed.set()  # else it waits, and hears of its end when it wakes
                killed("dlp-watch")
                running._watch._changed.set()
            elif part == "folder":
                one._loop_task.cancel()
            else:
                running._keeping[0].cancel()
            await eventually(lambda: f"ended-{part}" in running.gate.warnings(), what=f"{part} is told")
            assert not await running.gate.ready()
            before = (own_site / ".serving").stat().st_mtime
            await asyncio.sleep(2 * life.BEATS)  # pause: no sign of life comes
            assert (own_site / ".serving").stat().st_mtime == before
            if part == "folder":
                one._loop_task = None
        finally:
            await running.end()


def test_keys_that_are_gone_are_told(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        (own_site / "keys").rename(own_site / "elsewhere")
        rig.until(lambda: "keys" in warnings(server), what="the keys")
        (own_site / "elsewhere").rename(own_site / "keys")
        rig.until(lambda: not warnings(server), what="they are back")


def test_a_reload_that_failed_is_done_as_soon_as_it_can_be(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    table, aside = own_site / "register" / "cases.sealed", tmp_path / "aside"
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        table.rename(aside)
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: "settings" in warnings(server), what="a reload that fails")
        aside.rename(table)
        rig.until(lambda: not warnings(server), what="all is well again, and nobody asked")


def test_a_place_of_the_outbox_that_is_none_stays_told(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    box = tmp_path / "box"
    with rig.Serve(own_site, hop=sink.port, http=True, folder=box) as server:
        for place in ("blocked", "held", "out", ".work"):
            (box / place).rename(tmp_path / "aside")
            (box / place).write_text("")
            rig.here(own_site, "selftest")
            assert "folder-behind" in warnings(server), place
            assert rig.here(own_site, "doctor", "--only", "folder").returncode == 2, place
            (box / place).unlink()
            (tmp_path / "aside").rename(box / place)
        rig.here(own_site, "selftest")
        assert "folder-behind" not in warnings(server)


def test_an_import_that_was_refused_whole_is_told_until_one_went_in(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(rig.TABLES["cases"], "utf-8")
    bad.write_text(rig.CASES_HEAD.replace("접수번호", "일련번호") + "\n", "utf-8")
    assert rig.here(own_site, "register", "import", "cases", str(bad)).returncode == 2
    look = rig.here(own_site, "doctor", "--only", "register")
    assert look.returncode == 2
    assert "가져오지 못했습니다" in look.stdout
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        rig.until(lambda: "register-refused" in warnings(server), what="the warning")
        assert rig.here(own_site, "register", "import", "cases", str(good)).returncode == 0
        assert rig.here(own_site, "doctor", "--only", "register").returncode < 2
        rig.until(lambda: "register-refused" not in warnings(server), what="the warning has gone")


def test_callers_of_before_are_let_in_by_nobody(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    """A caller that was removed stays removed when the file of before is put back; with the newer one all is as it was."""
    file, earlier, newer = own_site / callers.FILE, tmp_path / "earlier", tmp_path / "newer"
    gone = rig.here(own_site, "caller", "add", "gone").stdout.strip()
    stays = rig.here(own_site, "caller", "add", "stays").stdout.strip()
    with rig.Serve(own_site, hop=sink.port, http=True) as server:

        def asked(name: str, secret: str, ident: str) -> int:
            return server.check(rig.message(LETTER, rig.DIRECTOR, ident=ident), secret, caller=name)[0]

        assert (asked("gone", gone, "1"), asked("stays", stays, "2")) == (200, 200)
        shutil.copy2(file, earlier)
        assert rig.here(own_site, "caller", "remove", "gone").returncode == 0
        shutil.copy2(file, newer)
        assert asked("gone", gone, "3") == 401
        shutil.copy2(earlier, file)
        assert asked("gone", gone, "4") == asked("stays", stays, "5") == 503
        with pytest.raises(ConfigError):
            calling.insist(own_site, keys.load(own_site / "keys"))
        for words in (("add", "new"), ("rotate", "stays"), ("remove", "stays")):
            assert rig.here(own_site, "caller", *words).returncode == 2, words
        shutil.copy2(newer, file)
        assert asked("gone", gone, "6") == 401
        assert asked("stays", stays, "7") == 200
        file.unlink()
        assert rig.here(own_site, "caller", "add", "anew").returncode == 0
