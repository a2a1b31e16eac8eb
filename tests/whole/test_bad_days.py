"""A server through bad days: disks full, hops down, ports taken, files broken under it, killed, doubled. No message is lost or let through."""

from __future__ import annotations

import json
import os
import resource
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
NOTICE = f"{rig.NAME} 님께, 접수번호 {rig.CASE} 결정을 알려드립니다."
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"


def incidents(site: Path) -> list[dict[str, Any]]:
    return rig.rows(rig.here(site, "incidents", "list", "--limit", "500", "--format", "jsonl"))


def whole(site: Path) -> bool:
    return rig.here(site, "journal", "verify").returncode == 0


def doctor(site: Path) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rig.rows(rig.here(site, "doctor", "--format", "jsonl")):
        found.setdefault(row["check"], []).append((row["state"], row["text"]))
    return found


def caller(site: Path, *more: str) -> str:
    return rig.here(site, "caller", "add", "messenger", *more).stdout.strip()


# ---------------------------------------------------------------- the disk


def test_a_full_disk_releases_nothing(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    """The journal may not grow: SMTP 451, HTTP 503, the file stays; with room again everything goes on by itself."""
    secret = caller(own_site)
    with rig.Serve(own_site, hop=sink.port, http=True, folder=tmp_path / "box") as server:
        assert server.send(rig.mail(LETTER, rig.DIRECTOR), rig.DIRECTOR)[0] == 550
        pid = server.process.pid
        kept = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (8192, kept[1]))
        assert server.send(rig.mail(f"{SIGHTED} 응급", RESCUE), RESCUE)[0] == 451
        assert server.send(rig.mail(SIGHTED, POLICE), POLICE)[0] == 451
        status, answer = server.check(rig.message(LETTER, rig.DIRECTOR), secret)
        assert (status, answer["error"]) == (503, "cannot-decide")
        (tmp_path / "box" / "out" / "a.json").write_text(json.dumps(rig.message(LETTER, rig.DIRECTOR), ensure_ascii=False), "utf-8")
        rig.until(lambda: list((tmp_path / "box" / ".work").rglob("a.json")), what="the file was claimed")
        time.sleep(0.5)  # pause: it stays
        assert server.placed("a.json") == ""
        status, ready = server.get("/readyz")
        assert (status, json.loads(ready)["warnings"]) == (503, ["journal-unwritable"])
        assert sink.mails == []
        resource.prlimit(pid, resource.RLIMIT_FSIZE, kept)
        assert server.get("/readyz")[0] == 200
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 250
        rig.until(lambda: server.placed("a.json") == "blocked", what="the file was decided after all")
    assert whole(own_site)
    assert len(sink.mails) == 1


def test_a_journal_that_is_locked_elsewhere(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port) as server:
        other = sqlite3.connect(own_site / "journal.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 451
        other.execute("ROLLBACK")
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 250
    assert len(sink.mails) == 1


# ---------------------------------------------------------------- the network


def test_a_next_hop_that_is_down_or_refuses(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=rig.free_port()) as server:
        assert server.send(rig.mail(NOTICE, rig.MAIL), rig.MAIL)[0] == 451
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 451
    assert [row["state"] for row in incidents(own_site)] == ["failed"]
    with rig.Serve(own_site, hop=sink.port) as server:
        sink.refuse = "552 5.2.2"
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 552
        sink.refuse = ""
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 250
    assert len(sink.mails) == 1


def test_a_slow_next_hop_keeps_nobody_else_waiting_and_sigterm_waits_for_it(own_site: Path, sink: rig.Sink) -> None:
    sink.shut = True
    with rig.Serve(own_site, hop=sink.port) as server:
        answers: list[int] = []
        sending = threading.Thread(target=lambda: answers.append(server.send(rig.mail(NOTICE, rig.MAIL), rig.MAIL)[0]))
        sending.start()
        rig.until(lambda: sink.begun, what="the first mail at the next hop")
        assert server.send(rig.mail(LETTER, rig.DIRECTOR), rig.DIRECTOR)[0] == 550
        assert answers == []
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)  # pause: it waits
        sink.shut = False
        assert server.process.wait(timeout=120) == 0
        sending.join(timeout=120)
    assert answers == [250]
    assert len(sink.mails) == 1


@pytest.mark.parametrize("entrance", ["smtp", "http"])
def test_a_port_that_is_taken(own_site: Path, entrance: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        there = f"127.0.0.1:{other.getsockname()[1]}"
        flags = ["--smtp", there, "--next-hop", "127.0.0.1:9"] if entrance == "smtp" else ["--http", there]
        done = rig.dlp(own_site, "serve", *flags)
    assert done.returncode == 2
    assert done.stdout == ""
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith(f"dlp: --{entrance}: ")


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("  listen: 127.0.0.1:8480", "  listen: 127.0.0.1:8480\n  lisen: x", "http.lisen"),
        ("  listen: 127.0.0.1:8480", "  listen: 8480", "http.listen"),
        ("  listen: 127.0.0.1:8480", "  listen: 127.0.0.1:x", "http.listen"),
        ("  listen: 127.0.0.1:8480", "  listen: 127.0.0.1:8480\n  max_body: true", "http.max_body"),
    ],
)
def test_an_entrance_with_a_wrong_option(own_site: Path, old: str, new: str, where: str) -> None:
    rig.edit(own_site, "dlp.yaml", f"http:\n  enabled: false\n{old}", f"http:\n  enabled: true\n{new}")
    done = rig.here(own_site, "serve")
    assert done.returncode == 2
    assert f"dlp.yaml: {where}: " in done.stderr
    assert any(where in text for signs in doctor(own_site).values() for state, text in signs if state == "bad")


# ---------------------------------------------------------------- check requests


def test_unsigned_wrong_stale_and_replayed_requests(own_site: Path) -> None:
    secret = caller(own_site)
    body = json.dumps(rig.message("안녕하세요", rig.OUTSIDE)).encode()
    with rig.Serve(own_site, http=True) as server:
        assert server.check(body, secret, signature="")[0] == 401
        assert server.check(body, secret, stamp="")[0] == 401
        assert server.check(body, secret + "x")[0] == 401
        assert server.check(body, secret, signature="0" * 64)[0] == 401
        assert server.check(body, secret, stamp=f"{time.time() - 900:.3f}")[0] == 401
        assert server.check(body, secret, stamp=f"{time.time() + 900:.3f}")[0] == 401
        now = f"{time.time():.4f}"
        assert server.check(body, secret, stamp=now)[0] == 200
        assert server.check(body, secret, stamp=now)[0] == 401
        for raw, field in (
            (b"[]", "message"),
            (b"{", "message"),
            (b'{"channel": "fax"}', "channel"),
            (b"\xff", "message"),
            (b"[" * 90_000, "message"),
        ):
            status, answer = server.check(raw, secret)
            assert (status, answer["field"]) == (422, field)
        status, answer = server.check(rig.message("\ud83d", rig.OUTSIDE), secret)
        assert (status, answer["field"]) == (422, "text")
        assert server.check(rig.message("\0" + LETTER + "\0", rig.DIRECTOR), secret)[1]["action"] == "block"
        big = rig.message("가나다 라마 " * 800_000, rig.OUTSIDE, ident="big")
        status, answer = server.check(big, secret)
        assert (status, answer["action"]) == (200, "hold")
        assert {"part": "text", "reason": "limit"} in answer["gaps"]
        assert {gap["reason"] for gap in answer["gaps"]} <= {"limit", "timeout"}, "a slow machine comes to its time limit, too"
        rig.here(own_site, "caller", "remove", "messenger")
        assert server.check(body, secret)[0] == 401


# ---------------------------------------------------------------- changes under a running server


def test_a_broken_policy_leaves_the_old_one_and_is_reported(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port) as server:
        good = (own_site / "policy.yaml").read_text("utf-8")
        for number, bad in enumerate(
            ("rules: [", "a: " + "[" * 4000, good.replace("then: block", "then: maybe"), "schema: 2026-13-45")
        ):
            (own_site / "policy.yaml").write_text(bad, "utf-8")
            rig.until(lambda n=number: server.said().count('"policy-load"') > n, what="the policy was looked at")
            assert '"bad"' in server.said()
        assert server.send(rig.mail(LETTER, rig.DIRECTOR), rig.DIRECTOR)[0] == 550
        found = doctor(own_site)
        assert any(state == "bad" for state, _ in found["policy"])
        assert any(state == "bad" and "정책 읽기" in text for state, text in found["reload"])
        (own_site / "policy.yaml").write_text(good.replace("cooperation: block", "cooperation: mask"), "utf-8")
        rig.until(lambda: '"ok"' in server.said().rpartition('"policy-load"')[2], what="the good policy was taken")
        assert "reload" not in doctor(own_site)
    assert whole(own_site)


def test_a_new_register_takes_effect_at_once(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    """A new requester blocks without anybody's doing; a broken file, and one that would retire the others, change nothing; who is gone because a
    person said so counts as closed."""
    inbox = own_site / "register" / "inbox"
    fresh = (
        rig.CASE_ROW.replace(rig.CASE, "50990033")
        .replace(rig.NAME, "봄다래")
        .replace(rig.MOBILE, "010-0999-8877")
        .replace(rig.RRN, "")
        .replace(rig.MAIL, "")
    )
    with rig.Serve(own_site, hop=sink.port) as server:

        def code(name: str, number: str) -> int:
            return server.send(rig.mail(f"국장님, 청구인은 {name} {number} 입니다.", rig.DIRECTOR), rig.DIRECTOR)[0]

        assert (code(rig.NAME, rig.MOBILE), code("봄다래", "010-0999-8877")) == (550, 250)
        (inbox / "cases.csv").write_text(rig.TABLES["cases"].replace("접수번호", "일련번호"), "utf-8")
        rig.until(lambda: (inbox / "bad" / "cases.csv").exists(), what="the broken table was put aside")
        assert code(rig.NAME, rig.MOBILE) == 550
        assert any("청구 사건 대장을 가져오지 못했습니다" in text for _, text in doctor(own_site)["register"])
        (inbox / "cases.csv").write_text(f"{rig.TABLES['cases']}{fresh}\n", "utf-8")
        rig.until(lambda: code("봄다래", "010-0999-8877") == 550, what="the new requester was protected")
        (inbox / "bad" / "cases.csv").unlink()
        (inbox / "cases.csv").write_text(f"{rig.CASES_HEAD}\n{fresh}\n", "utf-8")
        rig.until(lambda: (inbox / "bad" / "cases.csv").exists(), what="the table that lost its cases was put aside")
        assert code(rig.NAME, rig.MOBILE) == 550
        assert any(state == "bad" and "inbox/bad" in text for state, text in doctor(own_site)["register"])
        (tmp_path / "cases.csv").write_text(f"{rig.CASES_HEAD}\n{fresh}\n", "utf-8")
        by_hand = ("register", "import", "cases", str(tmp_path / "cases.csv"))
        assert rig.here(own_site, *by_hand).returncode == 2
        assert rig.here(own_site, *by_hand, "--shrink", "--reason", "시험").returncode == 0
        assert (code(rig.NAME, rig.MOBILE), code("봄다래", "010-0999-8877")) == (550, 550)
    assert list(inbox.glob("*.csv")) == []


# ---------------------------------------------------------------- killed, stopped, doubled


def test_killed_between_decided_and_done(own_site: Path, sink: rig.Sink) -> None:
    sink.shut = True
    with rig.Serve(own_site, hop=sink.port) as server, socket.create_connection(("127.0.0.1", server.smtp), timeout=120) as client:
        raw = rig.mail(SIGHTED, RESCUE).replace(b"\n", b"\r\n")
        for line in (b"EHLO x", b"MAIL FROM:<" + rig.HANDLER.encode() + b">", b"RCPT TO:<" + RESCUE.encode() + b">", b"DATA"):
            client.recv(4096)
            client.sendall(line + b"\r\n")
        client.sendall(raw + b"\r\n.\r\n")
        rig.until(lambda: [row for row in incidents(own_site) if row["state"] == "decided"], what="the decision was journalled")
        server.kill()
    assert whole(own_site)
    sink.shut = False
    with rig.Serve(own_site, hop=sink.port) as server:
        assert incidents(own_site)[0]["id"] in rig.until(
            lambda: '"unfinished"' in server.said() and server.said(), what="a word about it"
        )
        assert server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0] == 250
    assert sorted(row["state"] for row in incidents(own_site)) == ["decided", "delivered"]


def test_sigterm_during_traffic_finishes_what_was_accepted(own_site: Path, sink: rig.Sink) -> None:
    sink.slow = 0.05
    answers: list[int] = []
    with rig.Serve(own_site, hop=sink.port) as server:

        def traffic() -> None:
            for _ in range(40):
                try:
                    answers.append(server.send(rig.mail(NOTICE, rig.MAIL), rig.MAIL)[0])
                except OSError:  # nobody listens any more
                    return

        threads = [threading.Thread(target=traffic) for _ in range(4)]
        for one in threads:
            one.start()
        rig.until(lambda: len(sink.mails) >= 5, what="some traffic")
        assert server.stop() == 0
        for one in threads:
            one.join(timeout=120)
    assert answers.count(250) == len(sink.mails) >= 5
    assert set(answers) <= {250, 421}
    assert whole(own_site)


def test_two_servers_on_one_site(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port) as one, rig.Serve(own_site, hop=sink.port) as two:
        codes: list[int] = []

        def traffic(server: rig.Serve) -> None:
            for _ in range(15):
                codes.append(server.send(rig.mail(LETTER, rig.DIRECTOR), rig.DIRECTOR)[0])
                codes.append(server.send(rig.mail(SIGHTED, RESCUE), RESCUE)[0])

        threads = [threading.Thread(target=traffic, args=(server,)) for server in (one, two, one, two)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert len(codes) == 120
        assert (codes.count(550), codes.count(250)) == (60, 60), (set(codes), one.said(), two.said())
    assert whole(own_site)
    found = incidents(own_site)
    assert len(found) == 120
    assert {row["state"] for row in found} == {"refused", "delivered"}


def test_an_interrupted_start_leaves_nothing_behind(own_site: Path) -> None:
    with rig.Serve(own_site, http=True) as server:
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(timeout=120) == 0
        assert server.process.stdout.read() == ""
    assert "Traceback" not in server.said()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts a folder read-only")
def test_a_site_that_cannot_be_written_is_said_so(own_site: Path) -> None:
    """In one line by whoever would write, and by the doctor."""

    def dlp(*words: str) -> subprocess.CompletedProcess[str]:
        run = shlex.join([sys.executable, "-m", "dlp", "--site", str(own_site), *words])
        script = f"mount --bind {own_site} {own_site} && mount -o remount,ro,bind {own_site} && exec {run}"
        return subprocess.run(["unshare", "--mount", "sh", "-c", script], capture_output=True, text=True, check=False)

    assert dlp("doctor", "--only", "disk").stdout.count("읽기 전용 파일 시스템이라") == 1
    for words in (("serve", "--http", "127.0.0.1:0"), ("subject", "access", rig.CASE)):
        done = dlp(*words)
        assert done.returncode == 2, done.stdout
        assert done.stderr.count("\n") == 1
        assert "읽기 전용" in done.stderr
