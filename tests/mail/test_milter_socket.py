"""The socket's rights, and settings that cannot be."""

from __future__ import annotations

import os
import pwd
import socket
import stat
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import FakeGate, mail
from milter_rig import serving
from mta import Mta

from connectors.milter import Milter, Options
from dlp.ports import ConfigError


async def test_unix_socket_has_its_rights_and_goes_away(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    async with serving(
        FakeGate(), listen=f"unix:{path}", socket_mode="0600", socket_owner=f"{pwd.getpwuid(os.getuid()).pw_name}:"
    ) as made:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        mta = await Mta.open(str(path))
        assert await mta.mail(mail("act:allow")) == "c"
        with pytest.raises(ConfigError, match="another filter answers"):
            await Milter(Options(listen=f"unix:{path}")).start(FakeGate())
        assert made.name == "milter"
    assert not path.exists()


async def test_a_dead_socket_is_replaced_and_a_file_is_not(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(path))
    assert path.exists()
    async with serving(FakeGate(), listen=f"unix:{path}"):
        await Mta.open(str(path))
    path.write_text("mine")
    with pytest.raises(ConfigError, match="no socket"):
        await Milter(Options(listen=f"unix:{path}")).start(FakeGate())
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("options", "where"),
    [
        ({"listen": "127.0.0.1:25"}, "listen"),
        ({"listen": "inet:25x"}, "listen"),
        ({"listen": "unix:" + "x" * 200}, "listen"),
        ({"listen": "inet:127.0.0.1:0", "socket_mode": "rw"}, "socket_mode"),
        ({"submitter": "anyone"}, "submitter"),
        ({"oversize": "accept"}, "oversize"),
        ({"trusted": ["10.0.0.1/8"]}, "trusted"),
        ({"release_hop": "here"}, "release_hop"),
    ],
)
def test_settings_that_cannot_be(options: dict[str, Any], where: str) -> None:
    with pytest.raises(ConfigError, match=f"milter.{where}"):
        Milter(Options(**options))


async def test_places_that_cannot_be(tmp_path: Path) -> None:
    for options in (
        {"listen": f"unix:{tmp_path}/none/x.sock"},
        {"listen": f"unix:{tmp_path}/x.sock", "socket_owner": "nobody-here:"},
    ):
        with pytest.raises(ConfigError):
            await Milter(Options(**options)).start(FakeGate())
