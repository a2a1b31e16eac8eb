"""Which machines reach an entrance is judged by the sockets that it opened, however its address was written."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dlp.app import reach
from dlp.app.entrances import connector, start
from dlp.app.gate import SiteGate
from dlp.app.init import init
from dlp.app.listening import listening
from dlp.app.site import Site
from dlp.ports import ConfigError

EVERYBODY = ("*", "0", "0.0.0.0", "[::]", "[0::0]", "[::ffff:0.0.0.0]", "0x0", "00.0")
OURS = ("127.0.0.1", "localhost", "127.1", "127.9.8.7", "2130706433", "0x7f.1", "[::1]", "[0:0::1]", "")
TABLES: dict[str, dict[str, Any]] = {
    "http": {}, "smtp": {"next_hop": "127.0.0.1:9"}, "icap": {}, "sms_forward": {},
    "callbacks": {"messengers": {"slack": {"secret": "s", "token": "t"}}},
}  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reach") / "site"
    init(folder)
    return folder


def usable(host: str) -> bool:
    """Not every machine has every family."""
    try:
        socket.getaddrinfo(host.strip("[]") or None, 0, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError:
        return False
    return socket.has_ipv6 or ":" not in host


@pytest.mark.parametrize("host", EVERYBODY)
def test_every_spelling_of_everybody_is_known_before_anything_opens(host: str) -> None:
    assert reach.reachable(f"{host}:0") is usable(host)


@pytest.mark.parametrize("host", OURS)
def test_this_machine_alone_is_nobody_else(host: str) -> None:
    assert not reach.reachable(f"{host}:0")


@pytest.mark.parametrize("host", ["*", "0", "0x0"])
@pytest.mark.parametrize("name", sorted(TABLES))
def test_an_entrance_that_opened_itself_to_others_is_closed_again(site: Path, name: str, host: str) -> None:
    """Whatever was thought of its address before: a resolver may say something else a moment later."""

    async def opens(opened: Site, *, public: bool) -> None:
        one = connector(opened, name, {**TABLES[name], "listen": f"{host}:0"})
        before = reach.opened()
        if public:
            await start(name, one, SiteGate(opened), public=True)
            assert reach.opened() != before
            await one.stop()
        else:
            with pytest.raises(ConfigError) as refused:
                await start(name, one, SiteGate(opened), public=False)
            assert (refused.value.where, refused.value.hint) == (f"{name}.listen", reach.PUBLIC)
        assert reach.opened() == before

    with Site.open(site) as opened:
        asyncio.run(opens(opened, public=False))
        asyncio.run(opens(opened, public=True))


@dataclass
class Elsewhere:
    """An entrance of another package, whose address nobody but itself can read."""

    at: str
    server: asyncio.Server | None = None

    async def start(self, gate: object) -> None:
        self.server = await asyncio.start_server(lambda reader, writer: None, self.at, 0)

    async def stop(self) -> None:
        assert self.server is not None
        self.server.close()


def test_an_entrance_of_another_package_too() -> None:
    async def opens(at: str) -> None:
        one: Any = Elsewhere(at)
        await start("elsewhere", one, object(), public=False)  # type: ignore[arg-type]
        await one.stop()

    asyncio.run(opens("127.0.0.1"))
    with pytest.raises(ConfigError):
        asyncio.run(opens(""))


def test_the_api_of_the_desk_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async def opens() -> None:
        async with listening(None, "*:0", where="api.listen", max_body=1):  # type: ignore[arg-type]
            raise AssertionError

    with pytest.raises(ConfigError):
        asyncio.run(opens())
    monkeypatch.setattr("dlp.app.listening.reachable", lambda _: False)
    before = reach.opened()
    with pytest.raises(ConfigError):
        asyncio.run(opens())
    assert reach.opened() == before
