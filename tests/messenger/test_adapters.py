"""Rocket.Chat and Mattermost: the mapping of their documented messages, asked of a real check. The servers themselves are not there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

CLIENTS = rig.ROOT / "connectors/clients"
HERE = Path(__file__).parent
DATA = f"청구인은 {rig.NAME} {rig.MOBILE} 입니다"
NUMBER = "041111-1345678"
Ask = Callable[..., list[dict[str, Any]]]

node = pytest.mark.skipif(not shutil.which("node"), reason="no node here")
go = pytest.mark.skipif(not shutil.which("go"), reason="no Go here")


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    site = rig.make_site(tmp_path_factory.mktemp("adapters") / "site")
    secret = rig.here(site, "caller", "add", "chat").stdout.strip()
    with rig.Serve(site, http=True) as server:
        yield {"SET_URL": f"http://127.0.0.1:{server.http}", "SET_CALLER": "chat", "SET_SECRET": secret, "MEMBERS": "gaon,eulchan"}


def run(command: list[str], lines: list[dict[str, Any]], environment: dict[str, str], folder: Path) -> list[dict[str, Any]]:
    told = "\n".join(json.dumps(one) for one in lines)
    done = subprocess.run(
        command, input=told, env={**os.environ, **environment}, cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def rocket(text: str = "", **more: Any) -> dict[str, Any]:
    """An IMessage as the Apps-Engine's definitions give it."""
    sender = {"id": "u1", "username": "gaon", "name": "강가온", "type": "user", "roles": ["user"]}
    room = {"id": "GENERAL", "displayName": "회의", "slugifiedName": "meeting", "type": "c", "creator": sender, "usernames": []}
    return {"id": "m1", "room": room, "sender": sender, "text": text, "createdAt": "2026-11-20T03:00:00.000Z", **more}


@node
def test_rocket_chat(checked: dict[str, str], tmp_path: Path) -> None:
    command = ["node", str(HERE / "rocketchat_try.js"), str(CLIENTS / "rocketchat")]
    asked = [
        {"hook": "send", "message": rocket("내일 회의는 열 시입니다")},
        {"hook": "send", "message": rocket(DATA)},
        {"hook": "edit", "message": rocket(DATA, editor={"id": "u1", "username": "gaon"})},
        {"hook": "send", "message": rocket("자료", attachments=[{"title": {"value": "표"}, "text": DATA}])},
        {"hook": "send", "message": rocket("자료", customFields={DATA: 1})},
        {"hook": "send", "message": rocket("자료", blocks=[{"type": "section", "text": {"type": "plain_text", "text": DATA}}])},
        {"hook": "upload", "file": {"name": "list.txt", "rid": "GENERAL", "userId": "gaon", "data": DATA}},
        {"hook": "upload", "file": {"name": "a.txt", "rid": "GENERAL", "userId": "gaon", "data": "회의 순서"}},
    ]
    answers = run(command, asked, checked, tmp_path)
    assert [one["prevented"] for one in answers] == [False, True, True, True, True, True, True, False]
    assert answers[0]["text"] == "내일 회의는 열 시입니다"
    assert [one["to"] for one in answers[1]["told"]] == ["gaon"]
    assert "INC-" in answers[1]["told"][0]["text"]
    assert answers[6]["error"] == "FileUploadNotAllowedException"
    assert rig.MOBILE not in json.dumps(answers)
    masked = run(
        command, [{"hook": "send", "message": rocket(f"주민번호 {NUMBER} 확인")}], checked | {"MEMBERS": "gaon,seon"}, tmp_path
    )
    assert masked[0]["prevented"] is False
    assert NUMBER not in masked[0]["text"]
    for wrong in ({"SET_SECRET": "other"}, {"SET_URL": f"http://127.0.0.1:{rig.free_port()}"}):
        (answer,) = run(command, [{"hook": "send", "message": rocket("점심")}], checked | wrong, tmp_path)
        assert answer["prevented"] is True
        assert "점검을 할 수 없어" in answer["told"][0]["text"]


WHERE = r"\n\n보낸 시각: 20\d\d\. \d+\. \d+\. \d\d:\d\d\n받는 곳: {}$"
"""Behind all that a sender is told, as in Matrix and XMPP: one who wrote twenty messages knows which."""
HOLD = "도로 보수 내역은 추가람 씨가 정보공개를 청구했습니다"


def webhook(secret: str, event: str, incident: str, **more: str) -> tuple[str, dict[str, str]]:
    """What the check sends of a held message (`connectors/_webhook.py`), signed now."""
    body = json.dumps(
        {"schema": 1, "event": event, "id": "m", "incident_id": incident, **more, "at": "2026-11-20"}, ensure_ascii=False
    )
    at = f"{time.time():.6f}"  # two within a millisecond have a signature of their own
    return body, {"X-DLP-Timestamp": at, "X-DLP-Signature": rig.signed(secret, at, body.encode())}


@node
def test_rocket_chat_tells_the_sender_what_became_of_his_message(checked: dict[str, str], tmp_path: Path) -> None:
    """Held, then released in his name or refused with the reviewer's words, and masked: each is told to him alone, by the app."""
    secret = checked["SET_SECRET"]
    command = ["node", str(HERE / "rocketchat_try.js"), str(CLIENTS / "rocketchat")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **checked, "MEMBERS": "gaon,seon"}) as app:  # fmt: skip
        assert app.stdin is not None
        assert app.stdout is not None

        def asked(**line: Any) -> dict[str, Any]:
            app.stdin.write(json.dumps(line) + "\n")  # type: ignore[union-attr]
            app.stdin.flush()  # type: ignore[union-attr]
            return json.loads(app.stdout.readline())  # type: ignore[no-any-return, union-attr]

        def told(incident: str, event: str, *, key: str = secret, raw: bool = False, **more: str) -> dict[str, Any]:
            body, headers = webhook(key, event, incident, **more)
            return asked(hook="told", headers=headers, content=body if raw else json.loads(body))

        numbers = []
        for _ in range(2):
            held = asked(hook="send", message=rocket(HOLD))
            assert held["prevented"] is True
            assert re.search(WHERE.format("회의"), held["told"][0]["text"])
            numbers += re.findall(r"INC-[0-9A-Z-]+", held["told"][0]["text"])
        assert told(numbers[0], "released", key="other")["status"] == 401
        answer = told(numbers[0], "released")
        assert (answer["status"], answer["sent"], [one["to"] for one in answer["told"]]) == (204, [HOLD], ["gaon"])
        assert re.search("보냈습니다.*" + WHERE.format("회의"), answer["told"][0]["text"])
        again = told(numbers[0], "released")
        assert (again["status"], again["sent"]) == (204, []), "an answer that was lost: it went out once"
        refused = told(numbers[1], "refused", raw=True, words='담당 부서를 "거치십시오"\n')
        assert (refused["status"], refused["sent"]) == (204, [])
        assert re.search('담당 부서를 "거치십시오"(?s:.*)' + WHERE.format("회의"), refused["told"][0]["text"])
        assert told("INC-20261120-NOTHERE000", "released")["status"] == 410
        direct = rocket(f"주민번호 {NUMBER} 확인")
        del direct["room"]["displayName"]
        masked = asked(hook="send", message=direct)
        assert (masked["prevented"], [one["to"] for one in masked["told"]]) == (False, ["gaon"])
        assert re.search(WHERE.format("@seon"), masked["told"][0]["text"])
        app.stdin.close()


@pytest.fixture(scope="module")
def mattermost(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The part of the plugin that needs no server, built with a program around it."""
    folder = tmp_path_factory.mktemp("go")
    shutil.copytree(CLIENTS / "mattermost/check", folder / "check")
    shutil.copy(HERE / "mattermost_try.go", folder / "main.go")
    (folder / "go.mod").write_text("module foi-dlp/try\n\ngo 1.19\n", "utf-8")
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOCACHE": str(folder / "cache"), "CGO_ENABLED": "0"}
    done = subprocess.run(
        ["go", "build", "-o", "try", "."], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    untidy = subprocess.run(
        ["gofmt", "-l", str(CLIENTS / "mattermost"), str(HERE)], capture_output=True, text=True, check=True
    ).stdout
    assert untidy == ""
    return str(folder / "try")


@go
def test_mattermost(checked: dict[str, str], mattermost: str, tmp_path: Path) -> None:
    """Posts as the plugin API gives them: message, props (attachments of integrations, overrides), files."""
    asked: list[dict[str, Any]] = [
        {"event": "send", "message": "내일 회의는 열 시입니다"},
        {"event": "send", "message": DATA},
        {"event": "edit", "message": DATA},
        {"event": "send", "message": "자료", "props": {"attachments": [{"fields": [{"title": "이름", "value": DATA}]}]}},
        {"event": "send", "message": "자료", "props": {"override_username": DATA}},
        {"event": "send", "message": "자료", "props": {DATA: True}},
        {"event": "send", "message": "자료", "file": DATA},
        {"event": "send", "message": "자료", "file": "회의 순서"},
    ]
    answers = run([mattermost], asked, checked, tmp_path)
    assert [one["passes"] for one in answers] == [True, False, False, False, False, False, False, True]
    assert "INC-" in answers[1]["says"]
    assert rig.MOBILE not in json.dumps(answers)
    assert all(re.search(WHERE.format("@eulchan"), one["where"]) for one in answers)
    (masked,) = run(
        [mattermost],
        [{"event": "send", "message": f"주민번호 {NUMBER} 확인", "name": "회의"}],
        checked | {"MEMBERS": "gaon,seon"},
        tmp_path,
    )
    assert re.search(WHERE.format("회의"), masked["where"])
    assert masked["action"] == "mask"
    assert NUMBER not in masked["masked"]
    for wrong in ({"SET_SECRET": "other"}, {"SET_URL": f"http://127.0.0.1:{rig.free_port()}"}):
        (answer,) = run([mattermost], [{"event": "send", "message": "점심"}], checked | wrong, tmp_path)
        assert answer["action"] == "trouble"


@go
def test_mattermost_keeps_a_held_post_and_believes_news_of_it_once(
    checked: dict[str, str], mattermost: str, tmp_path: Path
) -> None:
    secret = checked["SET_SECRET"]

    def told(event: str, incident: str, *, key: str = secret, **more: str) -> dict[str, Any]:
        raw, headers = webhook(key, event, incident, **more)
        return {"raw": raw, "headers": headers}

    first = told("released", "INC-1")
    lines = [
        {"keep": "INC-1", "message": HOLD}, {"keep": "INC-2", "message": "둘"}, told("released", "INC-1", key="other"), first, first,
        told("released", "INC-1"), told("refused", "INC-2", words="담당 부서를 거치십시오"), told("released", "INC-3"), told("other", "INC-2"),
    ]  # fmt: skip
    answers = run([mattermost], lines, checked, tmp_path)[2:]
    assert [one["believed"] for one in answers] == [False, True, False, True, True, True, False]
    assert [one["post"] for one in answers] == [None, HOLD, None, None, "둘", None, None]
    assert [one["before"] for one in answers] == [False, False, False, True, False, False, False]
    assert "받는 사람에게 보냈습니다" in answers[1]["says"]
    assert "담당 부서를 거치십시오 (INC-2)" in answers[4]["says"]
