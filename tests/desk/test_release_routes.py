"""Released originals leave by the approved route alone, whichever process is quicker: real servers, real next hops."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import whole_rig as rig

from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]
GROUND = ("--ground", "18-2-7", "--document", "수사과-1107", "--purpose", "수사")
MANY = 10
POLICE = "x@police-garam.example"


def relay(site: Path, port: int, hop: int) -> None:
    """The relay, in dlp.yaml."""
    text = (site / "dlp.yaml").read_text("utf-8")
    head, _, rest = text.partition("\nsmtp:\n")
    _, _, after = rest.partition("\n\n")
    text = f"{head}\nsmtp:\n  enabled: true\n  listen: 127.0.0.1:{port}\n  next_hop: 127.0.0.1:{hop}\n\n{after}"
    (site / "dlp.yaml").write_text(text, "utf-8")


def held(site: Path, state: str = "held") -> list[str]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [
            i for (i,) in connection.execute("SELECT id FROM held WHERE connector = 'smtp' AND state = ? ORDER BY at", (state,))
        ]


def hold(serve: rig.Serve, count: int = MANY) -> list[str]:
    for number in range(count):
        code, said = serve.send(rig.mail(f"접수번호 {rig.CASE} {rig.NAME} {number}", POLICE, subject=f"회신 {number}"), POLICE)
        assert code == 250, said
    found = held(serve.site)
    assert len(found) == count
    return found


def numbers(sink: rig.Sink) -> list[int]:
    import email
    import email.policy

    return sorted(int(str(email.message_from_bytes(raw, policy=email.policy.default)["Subject"]).split()[1]) for raw in sink.mails)


def entries(site: Path, kind: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [json.loads(body) for (body,) in connection.execute("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))]


@pytest.mark.parametrize("where", ["settings, open site", "settings, with operators", "flags, open site"])
def test_a_second_program_with_another_next_hop_gets_none_of_them(
    where: str, run: As, site: Path, request: pytest.FixtureRequest
) -> None:
    with rig.Sink() as right, rig.Sink() as his:
        port = rig.free_port()
        if "settings" in where:
            relay(site, port, right.port)
        by = request.getfixturevalue("staff")["CP01"] if "operators" in where else ""
        with rig.Serve(site, hop=right.port if "flags" in where else 0) as real, rig.Serve(site, hop=his.port) as other:
            real.smtp = port if "settings" in where else real.smtp
            for incident in hold(real):
                assert run("held", "release", incident, "--reason", "검토함", *GROUND, by=by).returncode == 0
            rig.until(lambda: len(right.mails) == MANY, what="all released mails at the approved hop")
            assert other.stop() == 0
        assert his.mails == []
        assert numbers(right) == list(range(MANY))
        assert len(held(site, "released")) == MANY
        workers = {str(one["worker"]) for one in entries(site, "releasing")}
        assert len(workers) == 1
        assert str(real.process.pid) not in workers.pop()


def test_what_a_trial_took_in_waits_for_the_way_it_came(run: As, site: Path) -> None:
    """Without an approved route, the process that took a message in is the measure: another set of flags is no way out for it."""
    with rig.Sink() as right, rig.Sink() as his:
        with rig.Serve(site, hop=right.port) as real:
            (incident,) = hold(real, 1)
        assert run("held", "release", incident, "--reason", "검토함").returncode == 0
        with rig.Serve(site, hop=his.port) as other:
            other.send(rig.mail("안녕하세요", rig.OUTSIDE), rig.OUTSIDE)
            rig.until(lambda: his.mails, what="a mail of its own")
            with pytest.raises(AssertionError):
                rig.until(lambda: len(his.mails) > 1, seconds=3, what="the released mail")
        with rig.Serve(site, hop=right.port):
            rig.until(lambda: numbers(right) == [0], what="the released mail")


def test_a_new_next_hop_takes_two_persons_before_anything_released_goes_there(run: As, staff: dict[str, str], site: Path) -> None:
    with rig.Sink() as first, rig.Sink() as second:
        port = rig.free_port()
        relay(site, port, first.port)
        with rig.Serve(site, env={"DLP_TOKEN": ""}) as serve:  # its first route is that of the settings it was first started with
            serve.smtp = port
            one, other = hold(serve, 2)
            assert run("held", "release", one, "--reason", "검토함", *GROUND, by=staff["CP01"]).returncode == 0
            rig.until(lambda: numbers(first) == [0], what="the first release")
        relay(site, port, second.port)
        with rig.Serve(site, env={"DLP_TOKEN": ""}) as serve:
            assert run("held", "release", other, "--reason", "검토함", *GROUND, by=staff["CP01"]).returncode == 0
            told = run("doctor", "--only", "approval", "--format", "jsonl", by=staff["CP01"])
            assert (told.returncode, "held routes --propose" in told.stdout) == (2, True)
            assert [row["approved"] for row in rig.rows(run("held", "routes", "--format", "jsonl"))] == [False]
            with pytest.raises(AssertionError):
                rig.until(lambda: second.mails or len(first.mails) > 1, seconds=3, what="a release")
            assert run("held", "routes", "--propose", by=staff["RV01"]).returncode == 2
            number = run("held", "routes", "--propose", "--reason", "메일 서버 교체", by=staff["RV01"]).stdout.strip()
            shown = run("proposal", "show", number, by=staff["CP01"])
            assert str(second.port) in shown.stdout
            assert run("proposal", "approve", number, by=staff["RV01"]).returncode == 2
            assert run("proposal", "approve", number, by=staff["AD01"]).returncode == 2, "one of the two is the privacy officer"
            assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
            rig.until(lambda: numbers(second) == [1], what="the second release")
        assert numbers(first) == [0]
        assert [row["approved"] for row in rig.rows(run("held", "routes", "--format", "jsonl"))] == [True]
        assert run("doctor", "--only", "approval", by=staff["CP01"]).returncode == 0


def test_a_route_is_its_place_and_neither_a_password_nor_what_another_environment_makes_of_it(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlp import keys
    from dlp.app.routes import digest

    ring = keys.load(site / "keys")

    def sms(dsn: str) -> str:
        return digest(ring, "sms", {"dsn": dsn})

    assert sms("postgresql://gate:one@127.0.0.1/sms") == sms("postgresql://gate:two@127.0.0.1/sms")
    assert sms("postgresql://gate@127.0.0.1/sms") != sms("postgresql://gate@127.0.0.2/sms")
    monkeypatch.setenv("SMS_DSN", "sqlite:/a")
    here = sms("env:SMS_DSN")
    monkeypatch.setenv("SMS_DSN", "sqlite:/b")
    assert sms("env:SMS_DSN") != here
    assert digest(ring, "smtp", {"next_hop": "127.0.0.1:25"}) == digest(ring, "smtp", {"listen": "127.0.0.1:2526"})
    assert digest(ring, "smtp", {}) != digest(ring, "smtp", {"next_hop": "127.0.0.1:26"})
    assert digest(ring, "http", {}) != digest(ring, "callbacks", {})
