"""Who is told of incidents: real servers on the other side, outages, kills, storms; and nothing of a person in anything that leaves."""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "connectors"))

import notify_servers as servers
from self_signed import certificate

from dlp.app import notifying
from dlp.app.notifying import Notifying, digest_between, latest_turn
from dlp.dates import KST
from dlp.notify import mail
from dlp.settings import load
from dlp.settings_notify import NotifyMail
from dlp.store import FILE, look

BAD = f"{rig.NAME} {rig.MOBILE} 정보공개 청구인입니다."
PRIVATE = (rig.NAME, rig.MOBILE, rig.MOBILE.replace("-", ""), rig.MAIL, rig.RRN, rig.CASE, "가온", "gaon", "seon@", "별맞이")
REVIEWER, OFFICER = "review@garam.example", "cpo@garam.example"


def notify(site: Path, **tables: Any) -> None:
    path = site / "dlp.yaml"
    data = yaml.safe_load(path.read_text("utf-8"))
    data["notify"] = tables
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")


def mails(port: int, **more: Any) -> dict[str, Any]:
    return {
        "server": f"127.0.0.1:{port}", "sender": "dlp@garam.example", "reviewers": [REVIEWER], "privacy_officer": [OFFICER],
        "digest": "", **more,
    }  # fmt: skip


def entries(site: Path) -> list[tuple[str, str, dict[str, Any]]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [(k, r, json.loads(b)) for k, r, b in connection.execute("SELECT kind, ref, body FROM journal ORDER BY seq")]


def incident(site: Path) -> str:
    """The newest."""
    return next(ref for kind, ref, _ in reversed(entries(site)) if kind == "decided")


def blocked(server: rig.Serve, name: str) -> str:
    assert server.drop(f"{name}.json", rig.message(BAD, rig.OUTSIDE, ident=name)) == "blocked"
    return incident(server.site)


def clean(*texts: str) -> bool:
    return not [word for word in PRIVATE for text in texts if word in text]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "PAUSE", 0.0)
    monkeypatch.setattr(mail.Mail, "pause", 0.0)
    monkeypatch.setattr(notifying, "TURN", 0.05)
    monkeypatch.setattr(notifying, "SHORTEST", 0.2)


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificate(tmp_path_factory.mktemp("pem"))


# ---------------------------------------------------------------- the program as it runs


def test_everybody_is_told_once_and_nothing_of_a_person_leaves(
    own_site: Path, sink: rig.Sink, tmp_path: Path, pem: tuple[Path, Path]
) -> None:
    with servers.LogServer(tls=pem) as log, servers.Hook() as hook:
        notify(
            own_site,
            mail=mails(sink.port),
            syslog={"server": f"localhost:{log.port}", "ca": str(pem[0])},
            webhook={"url": hook.url, "secret": "env:HOOK_SECRET"},
        )
        with rig.Serve(own_site, http=True, folder=tmp_path / "outbox", env={"HOOK_SECRET": "invented"}) as server:
            first = blocked(server, "a")
            held = server.drop("b.eml", rig.mail("첨부", rig.OUTSIDE, attachment=("list.zip", rig.locked_zip())))
            assert held == "held"
            second = incident(own_site)
            rig.until(lambda: len(hook.bodies) >= 2 and len(log.lines) >= 2 and len(sink.mails) >= 2, what="all told")
            time.sleep(1.5)  # pause: and nothing twice
        told = [json.loads(body) for body in hook.bodies]
        assert [(one["event"], one["action"], one["id"]) for one in told] == [
            ("incident", "block", first),
            ("incident", "hold", second),
        ]
        for headers, body in list(hook.posted):
            stamp = headers["X-DLP-Timestamp"]
            assert headers["X-DLP-Signature"] == hmac.new(b"invented", f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
            assert abs(time.time() - float(stamp)) < 600
        assert [(one["action"], one["id"]) for one in log.facts()] == [("block", first), ("hold", second)]
        by = {tuple(to): servers.letter(raw) for to, raw in list(sink.taken)}
        assert set(by) == {(REVIEWER,), (OFFICER,)}
        assert len(sink.mails) == 2
        review, officer = by[(REVIEWER,)].get_content(), by[(OFFICER,)].get_content()
        assert (second in review, first in review, first in officer, second in officer) == (True, False, True, False)
        assert by[(REVIEWER,)]["Auto-Submitted"] == "auto-generated"
        assert clean(
            review, officer, *map(str, (m["Subject"] for m in by.values())), *log.lines, *(b.decode() for b in hook.bodies)
        )
        assert clean(server.said())
        assert rig.here(own_site, "journal", "verify").returncode == 0
        assert rig.here(own_site, "doctor", "--only", "notify").returncode == 0


def test_what_happened_while_the_other_side_was_down_is_told_after_kills(own_site: Path, tmp_path: Path) -> None:
    port = rig.free_port()
    notify(own_site, syslog={"server": f"127.0.0.1:{port}", "tls": False})
    ids = []
    for name in ("a", "b"):
        with rig.Serve(own_site, http=True, folder=tmp_path / "outbox") as server:
            ids.append(blocked(server, name))
            rig.until(lambda: any(kind == "notify-failed" for kind, *_ in entries(own_site)), what="the failure is written down")
            rig.until(lambda: "notify-syslog" in json.loads(server.get("/readyz")[1]).get("warnings", ()), what="the warning")
            server.kill()
    done = rig.here(own_site, "doctor", "--only", "notify")
    assert (done.returncode > 0, "syslog" in done.stdout, "응답하지 않습니다" in done.stdout) == (True, True, True)
    failed = [body for kind, _, body in entries(own_site) if kind == "notify-failed"]
    assert [body["attempts"] for body in failed] == list(range(1, len(failed) + 1))  # a crash does not begin anew
    with servers.LogServer(port=port) as log, rig.Serve(own_site, http=True, folder=tmp_path / "outbox") as server:
        rig.until(lambda: len(log.lines) >= 2, what="both are told")
        log.kills = server.process.pid
        ids.append(blocked(server, "c"))
        server.process.wait(timeout=120)  # killed after it was read, before it was written down
        with rig.Serve(own_site, http=True, folder=tmp_path / "outbox"):
            rig.until(lambda: len(log.lines) >= 4, what="it comes again")
            seq = int(log.facts()[3]["seq"])
            rig.until(
                lambda: any(kind == "notified" and body["upto"] >= seq for kind, _, body in entries(own_site)), what="it is written"
            )
        assert [one["id"] for one in log.facts()] == [*ids, ids[-1]]
        assert log.facts()[2] == log.facts()[3]  # the same event, to be told by its seq
        assert log.broken == []


def test_sighup_changes_who_is_told_and_a_broken_setting_changes_nothing(own_site: Path, sink: rig.Sink, tmp_path: Path) -> None:
    import signal

    with rig.Serve(own_site, http=True, folder=tmp_path / "outbox") as server, servers.LogServer() as log:
        blocked(server, "before")
        notify(own_site, syslog={"server": f"127.0.0.1:{log.port}", "tls": False})
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: any(ref == "NO-syslog" for _, ref, _ in entries(own_site)), what="it begins")
        told = blocked(server, "after")
        rig.until(lambda: log.lines, what="told")
        assert [one["id"] for one in log.facts()] == [told]  # of what was before nobody is told
        notify(own_site, syslog={"server": f"127.0.0.1:{log.port}", "tls": False}, webhook={"url": "http://127.0.0.1:1/"})
        server.process.send_signal(signal.SIGHUP)
        rig.until(lambda: "settings" in json.loads(server.get("/readyz")[1]).get("warnings", ()), what="it is shown")
        again = blocked(server, "still")
        rig.until(lambda: len(log.lines) == 3, what="the channel goes on")
        assert [(one["event"], one.get("id")) for one in log.facts()[1:]] == [("settings-load", None), ("incident", again)]


# ---------------------------------------------------------------- in this process


@pytest.fixture
def store(own_site: Path) -> Iterator[Any]:
    from dlp import keys
    from dlp.store import open_store

    opened = open_store(own_site, keys.load(own_site / "keys"))
    yield opened
    opened.close()


@pytest.fixture
def running(own_site: Path, store: Any, quick: None) -> Iterator[Any]:
    started: list[Notifying] = []

    def run(**tables: Any) -> tuple[Notifying, dict[str, str]]:
        concerns: dict[str, str] = {}
        notify(own_site, **tables)
        one = Notifying(own_site, load(own_site).notify, store, concerns=concerns)
        before = len(entries(own_site))
        one.start()
        started.append(one)
        rig.until(lambda: len(entries(own_site)) > before or before, what="it begins")
        return one, concerns

    yield run
    for one in started:
        one.stop()


def trouble(store: Any, **more: Any) -> None:
    store.note("denied", now=datetime.now(UTC), body={"operator": "kim", "right": "view", **more})


def begun(site: Path, name: str) -> bool:
    return any(ref == f"NO-{name}" for _, ref, _ in entries(site))


def test_a_server_that_resets_or_refuses_is_told_again(own_site: Path, store: Any, running: Any) -> None:
    with servers.LogServer() as log, servers.Hook() as hook:
        log.deaf, hook.status = True, 503
        _, concerns = running(
            syslog={"server": f"127.0.0.1:{log.port}", "tls": False},
            webhook={"url": hook.url, "secret": f"file:{own_site}/dlp.yaml"},
        )
        rig.until(lambda: begun(own_site, "syslog") and begun(own_site, "webhook"), what="both begin")
        trouble(store)
        rig.until(lambda: concerns.keys() == {"notify-syslog", "notify-webhook"}, what="both fail")
        assert (concerns["notify-syslog"], concerns["notify-webhook"]) == ("syslog-down", "webhook-503")
        log.deaf, hook.status = False, 200
        rig.until(lambda: not concerns, what="both recover")
        assert [one["event"] for one in log.facts()] == ["denied"]
        assert {headers["Idempotency-Key"] for headers in hook.headers} == {hook.headers[0]["Idempotency-Key"]}


def test_a_storm_is_one_mail_and_a_second_waits(own_site: Path, store: Any, running: Any, sink: rig.Sink, monkeypatch: Any) -> None:
    monkeypatch.setattr(mail.Mail, "pause", 3600.0)
    one, _ = running(mail=mails(sink.port))
    rig.until(lambda: begun(own_site, "mail-privacy-officer"), what="it begins")
    trouble(store)
    rig.until(lambda: len(sink.mails) == 1, what="the first")
    for _ in range(30):
        trouble(store)
    rig.until(lambda: ("mail-privacy-officer", False, 30) in list(one.figures()), what="the others are read")
    assert len(sink.mails) == 1
    one.stop()
    monkeypatch.setattr(mail.Mail, "pause", 0.0)
    running(mail=mails(sink.port))
    rig.until(lambda: len(sink.mails) == 2, what="the rest in one")
    text = servers.letter(sink.mails[1]).get_content()
    assert (text.count("권한 없는 시도"), "그 밖에 10건" in text) == (20, True)


def test_reminders_come_once_per_term_and_end_with_the_hold(
    own_site: Path, store: Any, running: Any, sink: rig.Sink, tmp_path: Path
) -> None:
    with rig.Serve(own_site, folder=tmp_path / "outbox") as server:
        server.drop("b.eml", rig.mail("첨부", rig.OUTSIDE, attachment=("list.zip", rig.locked_zip())))
    time.sleep(1.0)  # pause: older than the term below
    running(mail=mails(sink.port), remind_hours=0.0002)  # 0.7 s; a second look comes after half a minute
    rig.until(lambda: sink.mails, what="the reminder")
    first = servers.letter(sink.mails[0])
    assert "검토를 기다리는 메시지 1건" in first["Subject"]
    assert sink.recipients[0] == [REVIEWER]
    assert clean(first.get_content())
    rig.until(lambda: any(ref == "NR-mail-reviewers" for _, ref, _ in entries(own_site)), what="it is written down")
    time.sleep(1.0)  # pause: and nothing twice
    assert [body["events"] for _, ref, body in entries(own_site) if ref == "NR-mail-reviewers"] == [1]


def test_notify_test_says_what_each_channel_did(own_site: Path, sink: rig.Sink, pem: tuple[Path, Path]) -> None:
    assert rig.here(own_site, "notify", "test").returncode == 2
    with servers.LogServer(tls=pem) as log:
        notify(own_site, mail=mails(sink.port), syslog={"server": f"127.0.0.1:{log.port}"})
        done = rig.here(own_site, "notify", "test", "--format", "json")
        rows = {row["channel"]: row["result"] for row in json.loads(done.stdout)}
        assert (done.returncode, rows) == (1, {"mail-reviewers": "ok", "mail-privacy-officer": "ok", "syslog": "syslog-tls"})
        assert "인증서" in rig.here(own_site, "notify", "test", "--only", "syslog").stdout
        notify(own_site, syslog={"server": f"localhost:{log.port}", "ca": str(pem[0])})
        assert rig.here(own_site, "notify", "test").returncode == 0
        assert [one["event"] for one in log.facts()] == ["test"]
        assert rig.here(own_site, "notify", "test", "--only", "webhook").returncode == 2
    kinds = [(kind, body["results"]) for kind, _, body in entries(own_site) if kind == "notify-tested"]
    assert kinds[-1] == ("notify-tested", {"syslog": ""})


@pytest.mark.parametrize(
    ("tables", "place", "said"),
    [
        ({"mail": {"server": "localhost"}}, "notify.mail.server", "mail.agency.example:25"),
        ({"mail": {"server": "localhost:25", "sender": "a@b.example"}}, "notify.mail.reviewers", "받을 사람이 없습니다"),
        ({"mail": {"server": "localhost:25", "reviewers": ["a@b.example"]}}, "notify.mail.sender", "반드시"),
        ({"mail": {"server": "localhost:25", "reviewers": ["a b"]}}, "notify.mail.reviewers", "name@agency.example"),
        ({"mail": mails(25, user="dlp")}, "notify.mail.user", "함께"),
        ({"mail": mails(25, user="dlp", password="env:PATH")}, "notify.mail.tls", "starttls"),
        ({"mail": mails(25, password="hunter2")}, "notify.mail.password", "env:NAME"),
        ({"mail": mails(25, digest="9시")}, "notify.mail.digest", "09:00"),
        ({"mail": mails(25, immediate=["blcok"])}, "notify.mail.immediate", "가운데 하나"),
        ({"syslog": {"server": "log:6514", "ca": "/nowhere.pem"}}, "notify.syslog.ca", "읽을 수 없습니다"),
        ({"webhook": {"url": "https://a.example/"}}, "notify.webhook.secret", "반드시"),
        ({"webhook": {"url": "https://a.example/", "secret": "env:NOT_THERE"}}, "notify.webhook.secret", "NOT_THERE"),
        ({"webhook": {"url": "ftp://a.example/"}}, "notify.webhook.url", "https://"),
        ({"pager": {}}, "notify.pager", "모르는 항목"),
    ],
)
def test_what_cannot_work_is_named(own_site: Path, tables: dict[str, Any], place: str, said: str) -> None:
    notify(own_site, **tables)
    done = rig.here(own_site, "notify", "test")
    assert (done.returncode, place in done.stderr, said in done.stderr) == (2, True, True), done.stderr
    assert "hunter2" not in done.stderr
    looked = rig.here(own_site, "doctor", "--only", "notify")
    assert (looked.returncode > 0) == ("NOT_THERE" not in said)  # which only the program that serves can know


def test_the_summary_counts_a_day_and_comes_at_its_time(own_site: Path, store: Any, tmp_path: Path) -> None:
    with rig.Serve(own_site, folder=tmp_path / "outbox") as server:
        blocked(server, "a")
        server.drop("b.eml", rig.mail("첨부", rig.OUTSIDE, attachment=("list.zip", rig.locked_zip())))
    trouble(store)
    now = datetime.now(UTC)
    with look(own_site) as kept:
        digest = digest_between(kept, since=now - timedelta(hours=1), until=now + timedelta(seconds=1), after=0)
    assert (digest.counts["block"], digest.counts["hold"], digest.trouble, digest.waiting) == (1, 1, 1, 1)
    subject, text = mail.summary(digest)
    assert ("사건 2건" in subject, clean(subject, text)) == (True, True)
    nine = datetime.strptime("09:00", "%H:%M").time()
    early, late = datetime(2026, 11, 30, 8, 59, tzinfo=KST), datetime(2026, 11, 30, 9, 0, tzinfo=KST)
    assert latest_turn(early, nine) == datetime(2026, 11, 29, 9, 0, tzinfo=KST)
    assert latest_turn(late, nine) == late


def test_the_summary_is_sent_for_the_day_that_was_missed(own_site: Path, store: Any, sink: rig.Sink) -> None:
    wanted = NotifyMail.model_validate(mails(sink.port, digest="09:00"))
    summary = mail.digest_of(wanted)
    assert summary is not None
    daily = notifying._Daily(summary, own_site, store, {})
    start = datetime(2026, 11, 27, 8, 0, tzinfo=KST)
    for hours, sent in ((0, 0), (0.5, 0), (1.1, 1), (2, 1), (23, 1), (49, 2), (50, 2)):
        daily.turn(start + timedelta(hours=hours))
        assert len(sink.mails) == sent, hours
    assert {tuple(to) for to in sink.recipients} == {(REVIEWER, OFFICER)}
