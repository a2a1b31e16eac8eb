"""The milter, the gate before SMS providers and the webhooks tell no more than the check does: whom a message goes to or names shows in action and
text alone, and what a contact rule blocks looks like what it holds.

Real server, real sockets: the same message to (or about) a requester and somebody whom no register knows; replies are compared without ids and times.
"""

from __future__ import annotations

import asyncio
import http.client
import http.server
import json
import re
import sys
import threading
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "mail"))

from mta import Mta

STRANGER_NAME, STRANGER_MAIL, STRANGER_MOBILE = "함초록", "nobody.known@inbox.example", "010-1444-0001"
TALK = {
    "empty talk": "안녕하세요. 잠깐 뵙고 싶습니다.",
    "pressure": "청구를 취하해 주시면 좋겠습니다. 계속하시면 곤란합니다.",
    "notice": "요청하신 자료의 처리 결과를 알려 드립니다.",
}
ABOUT = ("청구인 {} {} 입니다", "{} 연락처 {}", "{} 씨 전화는 {} 로 되어 있습니다.")
SENDERS = {"interested": rig.DIRECTOR, "uninvolved": rig.UNINVOLVED, "handler": rig.HANDLER}
DESKS = {"interested": "033-0300-1002", "unknown": "033-0300-9999"}
SECRETS = (rig.NAME, rig.MOBILE, rig.MOBILE.replace("-", ""), rig.MAIL, rig.CASE, "relation", "requester", "known")


class Peer(http.server.BaseHTTPRequestHandler):
    """The SMS provider, and the place that webhooks are sent to."""

    heard: list[tuple[dict[str, str], dict[str, Any]]] = []  # noqa: RUF012

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/hook":
            Peer.heard.append((dict(self.headers), json.loads(raw)))
        body = b'{"result_code": 1, "message": "", "msg_id": 1, "success_cnt": 1, "error_cnt": 0, "msg_type": "SMS"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[tuple[rig.Serve, int, int, str]]:
    """The server, the ports of its milter and of its gate before the provider, and a caller's secret."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Peer) as peer:
        threading.Thread(target=peer.serve_forever, daemon=True).start()
        at = f"http://127.0.0.1:{peer.server_port}"
        secret = rig.here(site, "caller", "add", "messenger", "--rate", "1000", "--webhook", f"{at}/hook").stdout.strip()
        settings = site / "dlp.yaml"
        text = settings.read_text("utf-8")
        assert "# providers: {" in text
        settings.write_text(re.sub(r"# providers: \{[^}]*\}.*", f"providers: {{aligo: '{at}'}}", text), "utf-8")
        milter, forward = rig.free_port(), rig.free_port()
        with rig.Serve(
            site, http=True, more=("--milter", f"inet:127.0.0.1:{milter}", "--sms-forward", f"127.0.0.1:{forward}")
        ) as server:
            yield server, milter, forward, secret
        peer.shutdown()


def shapeless(value: str) -> str:
    return re.sub(r"INC-\d{8}-\w+", "INC", value)


def milter_says(port: int, text: str, to: str, sender: str) -> tuple[str, list[tuple[bytes, str]]]:
    async def ask() -> tuple[str, list[tuple[bytes, str]]]:
        mta = await Mta.open(port)
        answer = await mta.mail(rig.mail(text, to, sender=sender), sender=sender, recipients=(to,))
        mta.close()
        return shapeless(answer), [(letter, shapeless(content.decode())) for letter, content in mta.edits]

    return asyncio.run(asyncio.wait_for(ask(), 60))


def provider_says(port: int, text: str, to: str, desk: str) -> tuple[int, dict[str, str], dict[str, Any]]:
    form = {"key": "k", "user_id": "u", "sender": desk, "receiver": to, "msg": text}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST", "/send/", urllib.parse.urlencode(form), {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    raw = shapeless(answer.read().decode())
    headers = {k: shapeless(v) for k, v in answer.getheaders() if k not in ("Date", "Content-Length")}
    connection.close()
    return answer.status, headers, json.loads(raw)


def tells_nothing(said: object) -> None:
    shown = json.dumps(said, ensure_ascii=False, default=str)
    assert not any(value in shown for value in SECRETS), shown


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize("text", TALK)
def test_the_milter(served: tuple[rig.Serve, int, int, str], sender: str, text: str) -> None:
    """Three answers there are: go on, drop (held), and a refusal whose words are the rule's."""
    _, milter, *_ = served
    known, unknown = (milter_says(milter, TALK[text], to, SENDERS[sender]) for to in (rig.MAIL, STRANGER_MAIL))
    assert unknown == (("d", []) if text == "pressure" else ("c", []))  # who presses a citizen is stopped, whoever he is
    assert known in (("c", []), ("d", []))  # a contact rule never answers with a refusal of its own
    assert text != "pressure" or known == unknown
    tells_nothing(known)


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize("form", ABOUT)
@pytest.mark.parametrize("to", [rig.UNINVOLVED, rig.OUTSIDE])
def test_the_milter_about_somebody(served: tuple[rig.Serve, int, int, str], sender: str, form: str, to: str) -> None:
    _, milter, *_ = served
    said = [
        milter_says(milter, form.format(*whom), to, SENDERS[sender])
        for whom in ((rig.NAME, rig.MOBILE), (STRANGER_NAME, STRANGER_MOBILE), (rig.OTHER_NAME, rig.OTHER_MOBILE))
    ]
    for answer, edits in said:
        assert answer in ("c", "d") or re.match(r"550[- ]5\.7\.1 ", answer)
        assert {letter for letter, _ in edits} <= {b"h", b"b", b"m"}
        tells_nothing((answer, edits))


@pytest.mark.parametrize("desk", DESKS)
@pytest.mark.parametrize("text", TALK)
def test_the_gate_before_a_provider(served: tuple[rig.Serve, int, int, str], desk: str, text: str) -> None:
    _, _, forward, _ = served
    answers = [provider_says(forward, TALK[text], to, DESKS[desk]) for to in (rig.MOBILE, STRANGER_MOBILE)]
    for status, headers, body in answers:
        assert status == 200
        stopped = int(body["result_code"]) < 0
        assert ("X-DLP-Refused" in headers) == ("X-DLP-Incident" in headers) == stopped
        assert set(body) == ({"result_code", "message"} if stopped else set(answers[1][2]))
        tells_nothing((headers, body))
    assert (int(answers[1][2]["result_code"]) == 1) is (text != "pressure")


def test_what_contact_rules_stop_looks_alike(served: tuple[rig.Serve, int, int, str]) -> None:
    """A block and a hold are one answer: of the interested and of who may write, through the same entrance."""
    _, milter, forward, _ = served
    assert {str(milter_says(milter, TALK["pressure"], rig.MAIL, one)) for one in SENDERS.values()} == {str(("d", []))}
    assert len({str(provider_says(forward, TALK["pressure"], rig.MOBILE, desk)) for desk in DESKS.values()}) == 1


def test_webhooks_tell_ids_and_a_word(served: tuple[rig.Serve, int, int, str], site: Path) -> None:
    server, *_, secret = served
    locked = {"name": "a.zip", "content_b64": "UEsDBBQAAQAIAAAAIQA="}
    told = {}
    for ident, to, text in (("to-requester", rig.MAIL, TALK["notice"]), ("to-stranger", STRANGER_MAIL, TALK["notice"])):
        answer = server.check(rig.message(text, to, sender=rig.UNINVOLVED, ident=ident, attachments=[locked]), secret)[1]
        assert answer["action"] == "hold"
        for event in ("release",):
            done = rig.here(site, "held", event, answer["incident_id"], "--reason", "확인함", "--as", "kim")
            assert done.returncode == 0, done.stderr
        end = time.monotonic() + 60
        while not (mine := [one for one in Peer.heard if one[1]["id"] == ident]) and time.monotonic() < end:
            time.sleep(0.05)
        headers, body = mine[0]
        assert set(body) == {"schema", "event", "id", "incident_id", "at"}
        tells_nothing({k: v for k, v in body.items() if k != "id"})
        told[ident] = (sorted(headers), body["event"], len(body["incident_id"]), len(body["at"]))
    assert told["to-requester"] == told["to-stranger"]
