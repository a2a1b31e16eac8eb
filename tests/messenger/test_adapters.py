"""Rocket.Chat and Mattermost: the mapping of their documented messages, asked of a real check. The servers themselves are not there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
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
    (masked,) = run(
        [mattermost], [{"event": "send", "message": f"주민번호 {NUMBER} 확인"}], checked | {"MEMBERS": "gaon,seon"}, tmp_path
    )
    assert masked["action"] == "mask"
    assert NUMBER not in masked["masked"]
    for wrong in ({"SET_SECRET": "other"}, {"SET_URL": f"http://127.0.0.1:{rig.free_port()}"}):
        (answer,) = run([mattermost], [{"event": "send", "message": "점심"}], checked | wrong, tmp_path)
        assert answer["action"] == "trouble"
