"""No reply of an entrance tells whether a number or an address is a requester's, but by action and text (and two actions of contact rules are one).

The same messages go to a requester and to somebody whom no register knows, by a real server; what comes back is compared without what any two
answers differ in (ids, times, the signature).
"""

from __future__ import annotations

import http.client
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

STRANGER_MAIL, STRANGER_MOBILE = "nobody.known@inbox.example", "010-1444-0001"
TEXTS = {
    "empty talk": "안녕하세요. 잠깐 뵙고 싶습니다.",
    "pressure": "청구를 취하해 주시면 좋겠습니다. 계속하시면 곤란합니다.",
    "case": f"접수번호 {rig.CASE} 건으로 연락드립니다.",
    "leak": f"청구인 {rig.OTHER_NAME} {rig.OTHER_MOBILE} 입니다",
    "notice": "요청하신 자료의 처리 결과를 알려 드립니다.",
}
SENDERS = {
    "interested": rig.DIRECTOR,
    "uninvolved": rig.UNINVOLVED,
    "handler": rig.HANDLER,
    "unknown": f"nobody@{rig.HANDLER.partition('@')[2]}",
}
ALWAYS = {"schema", "id", "action", "incident_id", "user_message", "gaps", "policy"}


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[tuple[rig.Serve, rig.Sink, str]]:
    secret = rig.here(site, "caller", "add", "messenger", "--rate", "1000").stdout.strip()
    with rig.Sink() as sink, rig.Serve(site, http=True, hop=sink.port) as server:
        yield server, sink, secret


ASKED: list[str] = []
"""Channels, one for every answered question: they are counted after their answers."""


def asked(server: rig.Serve, secret: str, message: dict[str, Any]) -> tuple[int, dict[str, str], dict[str, Any]]:
    body, at = json.dumps(message, ensure_ascii=False).encode(), f"{time.time():.6f}"
    connection = http.client.HTTPConnection("127.0.0.1", server.http, timeout=60)
    connection.request("POST", "/v1/check", body, {"X-DLP-Timestamp": at, "X-DLP-Signature": rig.signed(secret, at, body)})
    answer = connection.getresponse()
    raw = answer.read()
    headers = {k: v for k, v in answer.getheaders() if k not in ("Date", "X-DLP-Timestamp", "X-DLP-Signature", "Content-Length")}
    connection.close()
    ASKED.append(message["channel"])
    return answer.status, headers, json.loads(raw)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("sender", SENDERS)
def test_the_check(served: tuple[rig.Serve, rig.Sink, str], text: str, sender: str) -> None:
    server, _, secret = served
    for channel, known, unknown in (
        ("email", rig.MAIL, STRANGER_MAIL),
        ("sms", rig.MOBILE, STRANGER_MOBILE),
        ("messenger", rig.MOBILE, STRANGER_MOBILE),
    ):
        both = [
            asked(server, secret, rig.message(TEXTS[text], to, sender=SENDERS[sender], channel=channel, ident="same"))
            for to in (known, unknown)
        ]
        for status, headers, answer in both:
            assert status == 200
            assert set(answer) == ALWAYS | ({"masked_text"} if answer["action"] == "mask" else set())
            assert (answer["action"] == "allow") == (answer["incident_id"] == "") == (answer["user_message"] == "")
            assert headers == both[0][1]
            assert not any(
                value in json.dumps(answer, ensure_ascii=False)
                for value in (rig.NAME, rig.MOBILE, rig.MAIL, "relation", "requester", "known")
            )
        same = [
            {k: v for k, v in answer.items() if k not in ("action", "user_message", "incident_id", "masked_text")}
            for *_, answer in both
        ]
        assert same[0] == same[1]


def test_contact_rules_answer_alike(served: tuple[rig.Serve, rig.Sink, str], site: Path) -> None:
    """Block and hold of a contact rule are one action and one text outside; the scan says what they are."""
    server, _, secret = served
    said = set()
    for sender, text, inside in (
        (rig.DIRECTOR, "empty talk", "block"), (rig.UNINVOLVED, "pressure", "block"), (rig.HANDLER, "pressure", "hold"), ("033-0300-9999", "pressure", "hold"),
    ):  # fmt: skip
        message = rig.message(TEXTS[text], rig.MAIL, sender=sender)
        _, _, answer = asked(server, secret, message)
        said.add((answer["action"], answer["user_message"]))
        scanned = rig.rows(rig.dlp(site, "scan", "--format", "jsonl", "-", stdin=json.dumps(message)))
        assert scanned[0]["action"] == inside
    assert len(said) == 1
    assert said.pop()[0] == "hold"


@pytest.mark.parametrize("sender", SENDERS)
@pytest.mark.parametrize("text", TEXTS)
def test_the_figures_count_what_was_told(served: tuple[rig.Serve, rig.Sink, str], sender: str, text: str) -> None:
    """/metrics asks for no signature: a caller reads nothing there that his answer did not say."""
    server, _, secret = served

    def counted() -> dict[str, float]:
        found = re.findall(r"^dlp_decisions_total\{action=\"(\w+)\",channel=\"email\"\} (\S+)", server.get("/metrics")[1], re.M)
        return {action: float(number) for action, number in found}

    def all_counted() -> dict[str, float]:
        return found if sum((found := counted()).values()) == ASKED.count("email") else {}

    before = counted() if "email" not in ASKED else rig.until(all_counted, what="the questions before are counted")
    _, _, answer = asked(server, secret, rig.message(TEXTS[text], rig.MAIL, sender=SENDERS[sender]))
    after = rig.until(all_counted, what="this one is counted")
    assert {action for action in after if after[action] != before.get(action, 0.0)} == {answer["action"]}


@pytest.mark.parametrize("sender", ["interested", "uninvolved", "handler"])
def test_the_relay(served: tuple[rig.Serve, rig.Sink, str], sender: str) -> None:
    """A contact that is stopped gets the answer of a held mail, whatever stopped it; nothing goes on."""
    server, sink, _ = served
    replies = [server.send(rig.mail(TEXTS["pressure"], rig.MAIL, sender=SENDERS[sender]), rig.MAIL, sender=SENDERS[sender])]
    held = {(status, re.sub(r"\[.*?\]", "[]", text)) for status, text in replies}
    assert held == {(250, "2.0.0 held for review []")}
    assert (
        server.send(rig.mail(TEXTS["empty talk"], rig.OUTSIDE, sender=SENDERS[sender]), rig.OUTSIDE, sender=SENDERS[sender])[0]
        == 250
    )
    assert [rig.OUTSIDE] in sink.recipients
    assert not any(rig.MAIL in to for to in sink.recipients)
