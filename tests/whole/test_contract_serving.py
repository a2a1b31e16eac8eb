"""The public contract of serving, run word for word: held messages, webhooks, the HTTP check, one line of output."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import whole_rig as rig
from schema_check import problems

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
NOTICE = f"{rig.NAME} 님께, 접수번호 {rig.CASE} 결정을 알려드립니다."
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"


class Told:
    """A caller's webhook: keeps what it was told."""

    def __init__(self) -> None:
        told: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.told = told

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                told.append(({k.lower(): v for k, v in self.headers.items()}, {**json.loads(body), "raw": body}))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def test_held_messages_are_released_exactly_once_and_refused_for_good(own_site: Path, sink: rig.Sink) -> None:
    told = Told()
    secret = rig.dlp(own_site, "caller", "add", "messenger", "--webhook", told.url).stdout.strip()
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        raw = rig.mail(SIGHTED, POLICE)
        code, said = server.send(raw, POLICE)
        assert code == 250
        assert "held" in said
        assert server.send(rig.mail(SIGHTED + " 둘째", POLICE), POLICE)[0] == 250
        status, answer = server.check(rig.message(SIGHTED, POLICE, ident="h-1"), secret, Idempotency_Key="h-1")
        assert (status, answer["action"]) == (200, "hold")
        listed = rig.rows(rig.dlp(own_site, "held", "list", "--format", "jsonl"))
        assert len(listed) == 3
        one, two, asked = (row["id"] for row in listed)
        assert asked == answer["incident_id"]
        for ident in (one, asked):
            assert rig.dlp(own_site, "held", "release", ident, "--as", "GR04", "--reason", "근거 확인").returncode == 0
        assert rig.dlp(own_site, "held", "refuse", two, "--as", "GR04", "--reason", "근거 없음").returncode == 0
        rig.until(lambda: sink.mails and told.told, what="the release")
        rig.here(own_site, "held", "release", one, "--as", "GR04")  # again: too late, and it may not go twice
        rig.here(own_site, "held", "release", two, "--as", "GR04")
        rig.until(lambda: rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl")) == [], what="an empty quarantine")
        time.sleep(3)  # pause: one more round of housekeeping
    assert len(sink.mails) == 1
    assert sink.mails[0].replace(b"\r\n", b"\n").strip() == raw.replace(b"\r\n", b"\n").strip()
    assert sink.recipients == [[POLICE]]
    headers, body = told.told[0]
    assert len(told.told) == 1
    assert (body["event"], body["id"], body["incident_id"]) == ("released", "h-1", asked)
    signed = hmac.new(secret.encode(), f"{headers['x-dlp-timestamp']}.".encode() + body["raw"], hashlib.sha256).hexdigest()
    assert headers["x-dlp-signature"] == signed
    states = {row["id"]: row["state"] for row in rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl"))}
    assert states == {one: "released", two: "refused", asked: "released"}
    shown = rig.rows(rig.dlp(own_site, "incidents", "show", one, "--format", "jsonl"))[0]
    assert [e["kind"] for e in shown["history"]] == ["decided", "done", "release-requested", "releasing", "released"]
    assert rig.dlp(own_site, "journal", "verify").returncode == 0
    told.close()


def test_the_http_check(own_site: Path) -> None:
    schema = json.loads(rig.here(own_site, "schema", "http").stdout)["components"]["schemas"]["Answer"]
    secret = rig.here(own_site, "caller", "add", "messenger").stdout.strip()
    assert rig.here(own_site, "caller", "add", "messenger").returncode == 2
    rig.here(own_site, "caller", "add", "other")
    assert [row["name"] for row in rig.rows(rig.here(own_site, "caller", "list", "--format", "jsonl"))] == ["messenger", "other"]
    assert rig.here(own_site, "caller", "remove", "other").returncode == 0
    assert len(rig.rows(rig.here(own_site, "caller", "list", "--format", "jsonl"))) == 1
    with rig.Serve(own_site, http=True) as server:
        for text, to, action in ((NOTICE, rig.MAIL, "allow"), (LETTER, rig.DIRECTOR, "block"), (SIGHTED, POLICE, "hold"), (SIGHTED, RESCUE, "alert"),
                                 ("주민번호 030815-1234567 확인 부탁", rig.UNINVOLVED, "mask")):  # fmt: skip
            status, answer = server.check(rig.message(text, to, ident=f"x-{action}"), secret)
            assert (status, answer["action"], answer["id"]) == (200, action, f"x-{action}")
            assert problems(answer, schema) == []
            assert bool(answer["user_message"]) == (action != "allow")
            assert not any(value in answer["user_message"] for value in (rig.NAME, rig.MOBILE, rig.CASE))
            told = {"schema", "id", "action", "incident_id", "user_message", "gaps", "policy"}
            assert set(answer) == told | ({"masked_text"} if action == "mask" else set())
            assert bool(answer["incident_id"]) == (action != "allow")
        same = rig.message(LETTER, rig.DIRECTOR, ident="k-1")
        first, second = (server.check(same, secret, Idempotency_Key="k-1")[1] for _ in range(2))
        assert first == second
        assert server.get("/healthz")[0] == server.get("/readyz")[0] == 200
        assert 'dlp_decisions_total{action="block",channel="email"}' in server.get("/metrics")[1]
        assert server.stop() == 0


def test_two_lines_of_output_and_no_more(own_site: Path, sink: rig.Sink) -> None:
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        server.stop()
        assert server.process.stdout is not None
        assert server.process.stdout.read() == ""
        assert server.process.returncode == 0
