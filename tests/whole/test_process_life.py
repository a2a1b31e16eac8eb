"""The life of `dlp serve` as a real process: hangups, a bounded end, memory that runs out, no core, a journal taken away under it."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import smtplib
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp.store import FILE

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
CLEAN = "내일 회의는 10시입니다."
AS_IT_IS = (rig.PYTHON, "-m", "dlp")


def caller(site: Path) -> str:
    return rig.dlp(site, "caller", "add", "messenger").stdout.strip()


def logged(server: rig.Serve, name: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in server.said().splitlines() if line.startswith("{")]
    return [line for line in lines if line["event"] == name]


def children(pid: int) -> list[int]:
    return [int(one) for task in Path(f"/proc/{pid}/task").glob("*/children") for one in task.read_text("ascii").split()]


def status(pid: int, field: str) -> str:
    """A line of /proc/PID/status (proc(5)), such as the mask of blocked signals in hexadecimal."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(line.split()[1] for line in lines if line.startswith(f"{field}:"))


def test_a_hangup_reloads_what_can_be_and_names_what_cannot(own_site: Path, sink: rig.Sink) -> None:
    secret = caller(own_site)
    server = rig.Serve(own_site, hop=sink.port, http=True)
    rig.until(lambda: int(status(server.process.pid, "SigBlk"), 16) & 1, what="its first step")
    server.process.send_signal(signal.SIGHUP)  # long before it is ready
    with server:
        assert server.check(rig.message(LETTER, rig.DIRECTOR), secret)[1]["action"] == "block"
        path = own_site / "dlp.yaml"
        text = path.read_text("utf-8")
        edited = re.sub(r"cpo_contact:.*", "cpo_contact: 내선 4321", text)
        path.write_text(re.sub(r"(?m)^log_level:.*", "log_level: debug", edited), "utf-8")
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: any(line.get("state") == "ok" for line in logged(server, "settings-load")), what="the reload")
        rig.until(lambda: logged(server, "register-load"), what="the reload of the register")
        assert logged(server, "policy-load")
        path.write_text("agency: [", "utf-8")
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: any(line.get("state") == "bad" for line in logged(server, "settings-load")), what="the broken file")
        code, ready = server.get("/readyz")
        assert (code, json.loads(ready)["warnings"]) == (200, ["settings"])
        assert server.check(rig.message(CLEAN, rig.DIRECTOR, ident="m-3"), secret)[0] == 200

        def noted() -> bool:
            """In the journal, where it is written after the log."""
            with closing(sqlite3.connect(own_site / FILE)) as connection:
                bodies = connection.execute("SELECT body FROM journal WHERE kind = 'settings-load' ORDER BY seq").fetchall()
            return bool(bodies) and json.loads(bodies[-1][0])["state"] == "bad"

        rig.until(noted, what="its entry")
        # doctor needs settings that it can read, and the server may see by itself that they are mended: so it is asked of a copy
        seen = rig.copy_site(own_site, own_site.parent / "seen")
        (seen / "dlp.yaml").write_text(text, "utf-8")
        looked = rig.rows(rig.here(seen, "doctor", "--only", "journal", "--format", "jsonl"))
        assert any("설정 읽기" in row["text"] for row in looked if row["check"] == "reload")
        path.write_text(text, "utf-8")
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: "warnings" not in json.loads(server.get("/readyz")[1]), what="the file mended")
        assert server.stop() == 0


def test_hangups_end_nothing_at_any_time(own_site: Path, sink: rig.Sink) -> None:
    """From the first moment to the last, to the whole group, workers too. Started as the unit in docs/postfix.md does."""
    server = rig.Serve(own_site, hop=sink.port, http=True, before=("env", "--ignore-signal=HUP", *rig.DLP))
    stop = threading.Event()

    def storm() -> None:
        while not stop.is_set():
            for pid in (server.process.pid, *children(server.process.pid)):
                try:
                    os.kill(pid, signal.SIGHUP)
                except ProcessLookupError:
                    return
            time.sleep(0.02)

    rig.until(lambda: int(status(server.process.pid, "SigIgn"), 16) & 1, what="env")
    thread = threading.Thread(target=storm, daemon=True)
    thread.start()
    try:
        with server:
            for number in range(3):
                attached = rig.mail(f"{CLEAN} {number}", rig.UNINVOLVED, attachment=("a.zip", rig.locked_zip()))
                assert server.send(attached, rig.UNINVOLVED)[0] in (250, 550)
            assert server.stop() == 0
    finally:
        stop.set()
        thread.join(timeout=120)


def test_a_stop_is_bounded_whatever_hangs(own_site: Path, sink: rig.Sink) -> None:
    """A next hop that does not answer, an idle session, a half-sent check and a worker at work."""
    sink.shut = True
    with rig.Serve(own_site, hop=sink.port, http=True, before=AS_IT_IS) as server:
        idle = socket.create_connection(("127.0.0.1", server.smtp))
        half = socket.create_connection(("127.0.0.1", server.http))
        half.sendall(b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n")
        sending = threading.Thread(target=_ignored, args=(server, rig.mail(CLEAN, rig.UNINVOLVED)), daemon=True)
        sending.start()
        rig.until(lambda: sink.begun, what="a mail under way")
        below = children(server.process.pid)
        server.process.send_signal(signal.SIGTERM)
        # nothing of it ever ends by itself; on a machine too busy for the end from inside it comes from outside
        assert server.process.wait(timeout=120) in (0, -signal.SIGKILL)
        for pid in below:
            rig.until(lambda pid=pid: not Path(f"/proc/{pid}").exists() or "Z" in _state(pid), what="its workers gone")
        idle.close()
        half.close()


def _worked(pid: int) -> int:
    """Hundredths of a second of the processor, in its own name."""
    return int(Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[11])


def _ignored(server: rig.Serve, raw: bytes) -> None:
    with suppress(OSError, smtplib.SMTPException):
        server.send(raw, rig.UNINVOLVED)


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def test_no_core_nobody_looks_in_and_keys_stay_in_memory(own_site: Path) -> None:
    limits = "import resource, runpy, sys, tests.unhurried; resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)); sys.argv = ['dlp', *sys.argv[1:]]; runpy.run_module('dlp', run_name='__main__', alter_sys=True)"
    if resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY and os.getuid():
        pytest.skip("this account may not allow itself cores")
    with rig.Serve(own_site, http=True, before=(sys.executable, "-c", limits)) as server:
        proc = Path(f"/proc/{server.process.pid}")
        assert re.search(r"Max core file size\s+0\s+0", (proc / "limits").read_text("ascii"))
        locked = re.search(r"VmLck:\s+(\d+) kB", (proc / "status").read_text("ascii"))
        assert locked is not None
        assert int(locked[1]) > 0
        looked = rig.rows(rig.dlp(own_site, "doctor", "--only", "process", "--format", "jsonl"))
        assert [row["state"] for row in looked] == ["ok"]
        assert str(server.process.pid) in looked[0]["text"]
        assert server.stop() == 0
    looked = rig.rows(rig.dlp(own_site, "doctor", "--only", "process", "--format", "jsonl"))
    assert "실행 중이 아닙니다" in looked[0]["text"]


def test_memory_that_runs_out_ends_it_with_one_line(own_site: Path) -> None:
    secret = caller(own_site)
    with rig.Serve(own_site, http=True, before=AS_IT_IS) as server:
        size = int(re.search(r"VmSize:\s+(\d+) kB", Path(f"/proc/{server.process.pid}/status").read_text("ascii"))[1]) << 10  # type: ignore[index]
        room = size + (48 << 20)
        resource.prlimit(server.process.pid, resource.RLIMIT_AS, (room, room))
        text = "가나다라 마바사 " * 200_000

        def ask(number: int) -> None:
            with suppress(OSError, ValueError):
                server.check(rig.message(text, rig.UNINVOLVED, ident=f"m-{number}"), secret)

        threads = [threading.Thread(target=ask, args=(number,), daemon=True) for number in range(8)]
        for thread in threads:
            thread.start()
        assert server.process.wait(timeout=60) == 71
        assert len(logged(server, "memory")) == 1
        assert "MemoryError" not in server.said()
    with rig.Serve(own_site, http=True) as server:
        assert server.check(rig.message(CLEAN, rig.UNINVOLVED, ident="n"), secret)[0] == 200
    assert rig.dlp(own_site, "journal", "verify").returncode == 0


def test_too_little_memory_to_start_is_one_line(own_site: Path) -> None:
    limits = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_AS, (140 << 20, 140 << 20)); sys.argv = ['dlp', *sys.argv[1:]]; runpy.run_module('dlp', run_name='__main__', alter_sys=True)"
    done = subprocess.run(
        [sys.executable, "-c", limits, "--site", str(own_site), "serve", "--http", f"127.0.0.1:{rig.free_port()}"],
        cwd=rig.ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode not in (0, -signal.SIGTERM)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("act", ["removed", "moved", "replaced"])
def test_a_journal_taken_away_stops_every_decision(own_site: Path, sink: rig.Sink, act: str) -> None:
    secret = caller(own_site)
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        assert server.send(rig.mail(CLEAN, rig.UNINVOLVED), rig.UNINVOLVED)[0] == 250
        journal, aside = own_site / "journal.db", own_site / "aside.db"
        if act == "removed":
            journal.unlink()
        elif act == "moved":
            journal.rename(aside)
        else:
            aside.write_bytes(journal.read_bytes())
            aside.replace(journal)
        assert server.send(rig.mail(CLEAN, rig.UNINVOLVED), rig.UNINVOLVED)[0] == 451
        assert server.check(rig.message(CLEAN, rig.UNINVOLVED), secret)[0] == 503
        assert server.check(rig.message(LETTER, rig.DIRECTOR, ident="m-2"), secret)[0] == 503
        rig.until(lambda: logged(server, "journal"), what="a line about it")
        status, said = server.get("/readyz")
        warnings = set(json.loads(said)["warnings"]) - {"files"}  # beside it, where the folder's files were looked at already
        assert (status, warnings) == (503, {"journal"})
        assert len(sink.mails) == 1
        if act == "moved":
            aside.rename(journal)
            assert server.send(rig.mail(CLEAN, rig.UNINVOLVED), rig.UNINVOLVED)[0] == 250
            rig.until(lambda: server.get("/readyz")[0] == 200, what="it put back")
        assert server.stop() == 0


HOLDS = """
import re, sys
from dlp.app import life
life.End(lambda: None, seconds=0.5).start()
print("ready", flush=True)
re.match("(a+)+$", "a" * 60 + "b")
"""
"""One step that keeps the interpreter to itself, and no thread of ours is heard."""


def test_a_stop_is_bounded_where_the_interpreter_is_not_to_be_had() -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDS], stdout=subprocess.PIPE) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == b"ready\n"
        before = _worked(held.pid)
        rig.until(lambda: _worked(held.pid) > before + 30, what="the step that does not end")
        held.send_signal(signal.SIGTERM)
        assert held.wait(timeout=120) == -signal.SIGKILL


def test_the_watcher_goes_with_whom_it_watches() -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDS], stdout=subprocess.PIPE) as held:
        assert held.stdout is not None
        held.stdout.readline()
        (watcher,) = children(held.pid)
        held.kill()
        rig.until(lambda: not Path(f"/proc/{watcher}").exists() or "Z" in _state(watcher), what="the watcher gone")
