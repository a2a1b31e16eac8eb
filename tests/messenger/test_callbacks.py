"""After the fact: signed callbacks of Slack, Teams and Works, their messages as documented, and what is asked of the messenger."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import whole_rig as rig
from aiohttp import web

from connectors.callbacks import Callbacks, Options
from dlp.app.gate import SiteGate
from dlp.app.site import Site
from dlp.ports import ConfigError
from dlp.store.reading import Filter

SECRET = base64.b64encode(b"an invented secret").decode()
DATA = f"청구인은 {rig.NAME} {rig.MOBILE} 입니다"
ROOM = "C0123"


def slack(text: str, event_id: str = "Ev1", **more: Any) -> dict[str, Any]:
    event = {
        "type": "message",
        "channel": ROOM,
        "user": "gaon",
        "text": text,
        "ts": "1763780000.000100",
        "channel_type": "channel",
        **more,
    }
    return {"token": "t", "team_id": "T1", "type": "event_callback", "event_id": event_id, "event_time": 1763780000, "event": event}


def teams(text: str, ident: str = "1") -> dict[str, Any]:
    return {"type": "message", "id": ident, "text": text, "from": {"id": "29:1", "name": "강가온", "aadObjectId": "gaon"},
            "conversation": {"id": ROOM, "conversationType": "channel"}, "attachments": []}  # fmt: skip


def works(text: str) -> dict[str, Any]:
    source = {"userId": "gaon", "channelId": ROOM, "domainId": 1}
    return {
        "type": "message",
        "source": source,
        "issuedTime": "2026-11-20T03:00:00.000Z",
        "content": {"type": "text", "text": text},
    }


def marks(kind: str, body: bytes, *, secret: str = SECRET, at: float | None = None) -> dict[str, str]:
    if kind == "slack":
        moment = str(int(time.time() if at is None else at))
        mark = hmac.new(secret.encode(), f"v0:{moment}:".encode() + body, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": moment, "X-Slack-Signature": f"v0={mark}"}
    if kind == "teams":
        mark = base64.b64encode(hmac.digest(base64.b64decode(secret), body, "sha256")).decode()
        return {"Authorization": f"HMAC {mark}"}
    return {"X-WORKS-Signature": base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()}


class World:
    def __init__(self, site: Site, connector: Callbacks, asked: list[tuple[str, dict[str, Any]]]) -> None:
        self.site, self.connector, self.asked = site, connector, asked

    async def call(self, kind: str, callback: Any, **how: Any) -> tuple[int, Any]:
        body = callback if isinstance(callback, bytes) else json.dumps(callback).encode()
        headers = how.pop("headers", None) or marks(kind, body, **how)
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{self.connector.port}/{kind}", data=body, headers=headers) as answer,
        ):
            return answer.status, await answer.json()

    def incidents(self) -> list[tuple[str, str]]:
        return [(one["action"], one["state"]) for one in self.site.recording.store.incidents(Filter())]


@asynccontextmanager
async def world(folder: Path, *, deletes: bool = True) -> AsyncIterator[World]:
    asked: list[tuple[str, dict[str, Any]]] = []

    async def api(request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bearer token"
        asked.append((request.path, await request.json()))
        return web.json_response({"ok": deletes})

    app = web.Application()
    app.router.add_post("/{path:.*}", api)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    way = {"secret": SECRET, "token": "token", "api": f"http://127.0.0.1:{runner.addresses[0][1]}"}
    connector = Callbacks(Options(listen="127.0.0.1:0", messengers={"slack": way, "teams": way, "works": way}))
    with Site.open(folder) as site:
        await connector.start(SiteGate(site))
        try:
            yield World(site, connector, asked)
        finally:
            await connector.stop()
            await runner.cleanup()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The room is in the register's groups, with who is in it."""
    site = rig.make_site(tmp_path_factory.mktemp("callbacks") / "site")
    table = site.parent / "groups.csv"
    table.write_text(rig.TABLES["groups"] + f"{ROOM},회의방,3,internal,GR01;GR02;GR03\n", "utf-8")
    assert rig.here(site, "register", "import", "groups", str(table)).returncode == 0
    return site


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 60))


def test_slack(folder: Path, tmp_path: Path) -> None:
    async def work() -> None:
        async with world(rig.copy_site(folder, tmp_path / "s")) as here:
            assert await here.call("slack", {"type": "url_verification", "challenge": "c"}) == (200, {"challenge": "c"})
            assert (await here.call("slack", slack("점심 드셨어요?")))[0] == 200
            assert here.asked == []
            for n, said in enumerate((
                slack(DATA, "Ev2"),
                slack("자료", "Ev3", blocks=[{"type": "section", "text": {"type": "mrkdwn", "text": DATA}}]),
                slack("", "Ev4", subtype="message_changed", message={"user": "gaon", "text": DATA, "ts": "1763780000.000100"}),
            ), start=1):  # fmt: skip
                assert (await here.call("slack", said))[0] == 200
                assert (await here.call("slack", said))[0] == 200, "called again: nothing happens twice"
                assert [path for path, _ in here.asked] == ["/chat.delete", "/chat.postEphemeral"] * n
            assert here.asked[0][1] == {"channel": ROOM, "ts": "1763780000.000100"}
            assert "이미 전달된 뒤" in here.asked[1][1]["text"]
            assert "INC-" in here.asked[1][1]["text"]
            assert rig.NAME not in json.dumps(here.asked, ensure_ascii=False)
            assert here.incidents() == [("block", "refused")] * 3
            for ignored in (slack(DATA, "Ev5", bot_id="B1"), slack(DATA, "Ev6", subtype="channel_join")):
                assert (await here.call("slack", ignored))[0] == 200
            assert len(here.incidents()) == 3

    run(work())


def test_where_nothing_can_be_taken_back_the_journal_says_so(folder: Path, tmp_path: Path) -> None:
    async def work() -> None:
        async with world(rig.copy_site(folder, tmp_path / "s"), deletes=False) as here:
            await here.call("slack", slack(DATA))
            status, shown = await here.call("teams", teams(f"<p>{DATA}</p>"))
            assert status == 200
            assert "이미 전달된 뒤" in shown["text"]
            await here.call("works", works(DATA))
            assert here.asked[-1][0] == "/users/gaon/messages"
            assert [action for action, _ in here.incidents()] == ["block"] * 3
            assert "refused" not in {state for _, state in here.incidents()}

    run(work())


@pytest.mark.parametrize("kind", ["slack", "teams", "works"])
def test_only_the_messenger_is_believed(folder: Path, tmp_path: Path, kind: str) -> None:
    async def work() -> None:
        async with world(rig.copy_site(folder, tmp_path / "s")) as here:
            said = {"slack": slack, "teams": teams, "works": works}[kind](DATA)
            other = base64.b64encode(b"another").decode()
            assert (await here.call(kind, said, secret=other))[0] == 401
            assert (await here.call(kind, said, headers={"X": "y"}))[0] == 401
            if kind == "slack":
                assert (await here.call(kind, said, at=time.time() - 301))[0] == 401
            for bad in (b"[]", b"{", b'{"type":"message"}', b'{"type":"event_callback","event":{"type":"message"}}'):
                assert (await here.call(kind, bad))[0] in (200, 422)
            assert here.incidents() == []

    run(work())


@pytest.mark.parametrize("table", [{}, {"other": {"secret": "s"}}, {"slack": {}}, {"slack": {"secret": "env:DLP_NO_SUCH"}}])
def test_settings_are_checked(table: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match=r"callbacks\.messengers"):
        Callbacks(Options(messengers=table))
