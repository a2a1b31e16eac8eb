"""`dlp dashboard --serve`: a real server, a real WebSocket, and a door that only its own key opens."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import aiohttp
import desk_rig as rig
import pytest

from dlp.dashboard.web import place
from dlp.model import Action
from dlp.ports import ConfigError
from dlp.store import FILE
from dlp.store.database import Database
from tests.ports import free_port

pytest.importorskip("textual_serve")


@pytest.mark.parametrize(
    "text", ["0.0.0.0:80", "192.0.2.1:80", "example.org:80", ":80", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:x", "127.0.0.1:٣"]
)
def test_only_this_machine_and_a_port(text: str) -> None:
    with pytest.raises(ConfigError):
        place(text)


def test_the_live_screen_in_a_browser(site: Path) -> None:
    rig.add(site, Action.BLOCK)
    authority = f"127.0.0.1:{free_port()}"
    words = [sys.executable, "-m", "dlp", "--site", str(site), "dashboard", "--serve", authority, "--as", "MR09"]
    around = {name: value for name, value in os.environ.items() if name != "SSH_CONNECTION"}
    served = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**around, "PYTHONUNBUFFERED": "1"})
    try:
        assert served.stdout is not None
        address = served.stdout.readline().strip()
        assert address.startswith(f"http://{authority}/?key=")
        asyncio.run(asyncio.wait_for(_look(authority, address), 120))
    finally:
        served.send_signal(signal.SIGTERM)
        served.wait(120)
    with Database(site / FILE).read() as connection:
        looks = [json.loads(body) for (body,) in connection.execute("SELECT body FROM journal WHERE kind = 'view' ORDER BY seq")]
    assert [(look["operator"], look["what"]) for look in looks] == [("MR09", "dashboard")] * 2, (
        "once for the door, once for the page"
    )
    assert looks[-1]["from"] == "browser"


async def _look(authority: str, address: str) -> None:
    home = f"http://{authority}/"
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession() as stranger:
        for path, headers in (("", {}), ("ws", {}), ("?key=wrong", {}), ("static/", {}), ("", {"Host": "evil.example"})):
            async with stranger.get(home + path, headers=headers, allow_redirects=False) as answer:
                assert answer.status == 403, path
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        async with session.get(address) as answer:
            assert answer.status == 200
            assert "key=" not in str(answer.url)
            assert "default-src 'self'" in answer.headers["Content-Security-Policy"], "nothing from outside, no fonts either"
            page_text = await answer.text()
            assert ".xterm-helper-textarea" in page_text, "keys work before anybody clicks"
            assert page_text.count("</body>") == 1
        async with session.get(home, headers={"Origin": "http://evil.example"}) as answer:
            assert answer.status == 403, "a page of another site"
        async with session.ws_connect(f"ws://{authority}/ws?width=80&height=24", origin=f"http://{authority}") as page:
            seen = ""
            await page.send_str(json.dumps(["resize", {"width": 80, "height": 24}]))
            while "차단" not in seen:
                message = await page.receive()
                assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY), "the page ended early"
                seen += message.data if isinstance(message.data, str) else message.data.decode("utf-8", "replace")
            assert not any(secret in seen for secret in rig.SECRETS)
