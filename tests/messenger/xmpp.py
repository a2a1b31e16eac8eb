"""A real prosody in a temporary folder, on loopback, with our module in it; and slixmpp clients, driven from a thread of their own."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import shutil
import signal
import subprocess
import threading
import urllib.request
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from xml.etree import ElementTree as ET

import clocks
import slixmpp
import whole_rig as rig

PROSODY = shutil.which("prosody") or ""
MODULE = rig.ROOT / "connectors/clients/prosody"
HOST, ROOMS, SHARE = "garam.example", "rooms.garam.example", "share.garam.example"

_CONFIG = """
pidfile = "{folder}/prosody.pid"; data_path = "{folder}/data"; run_as_root = true; daemonize = false
plugin_paths = {{ "{module}" }}
log = {{ {{ levels = {{ min = "info" }}, to = "file", filename = "{folder}/prosody.log" }} }}
interfaces = {{ "127.0.0.1" }}; c2s_ports = {{ {c2s} }}; s2s_ports = {{}}; http_ports = {{ {http} }}; https_ports = {{}}
http_interfaces = {{ "127.0.0.1" }}; http_external_url = "http://127.0.0.1:{http}/"; http_default_host = "{host}"
authentication = "internal_plain"; c2s_require_encryption = false; allow_unencrypted_plain_auth = true
modules_enabled = {{ "roster", "saslauth", "disco", "presence", "message", "iq", "carbons", "pep" }}; modules_disabled = {{ "s2s", "tls" }}
VirtualHost "{host}"
  modules_enabled = {{ "foi_dlp" }}
{block}
Component "{rooms}" "muc"
  muc_room_locking = false; muc_room_default_public_jids = true
Component "{share}" "http_file_share"
  http_host = "localhost"; http_external_url = "http://localhost:{http}/"
"""


class Prosody:
    """`people` can log in with any of `person`."""

    def __init__(self, folder: Path, people: tuple[str, ...]) -> None:
        self.folder, self.c2s, self.http = folder, rig.free_port(), rig.free_port()
        accounts = folder / "data" / HOST.replace(".", "%2e") / "accounts"
        accounts.mkdir(parents=True)
        for name in people:
            (accounts / f"{name}.dat").write_text(f'return {{ ["password"] = "pw-{name}" }};', "ascii")
        self.loop = asyncio.new_event_loop()
        self.people: list[Person] = []
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def configure(self, block: str) -> None:
        """`block`: our lines of prosody.cfg.lua."""
        text = _CONFIG.format(
            folder=self.folder, module=MODULE, c2s=self.c2s, http=self.http, host=HOST, rooms=ROOMS, share=SHARE, block=block
        )
        (self.folder / "prosody.cfg.lua").write_text(text, "utf-8")

    def __enter__(self) -> Self:
        self.out = (self.folder / "out").open("wb")
        self.process = subprocess.Popen(
            [PROSODY, "--config", str(self.folder / "prosody.cfg.lua"), "-F"],
            stdout=self.out,
            stderr=self.out,
            env={**os.environ, **clocks.ELSEWHERE},
        )
        rig.until(self._up, what="prosody to listen")
        self.thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        for person in self.people:
            asyncio.run_coroutine_threadsafe(person.leave(), self.loop).result(120)
        self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(120)
        self.process.kill()
        self.process.wait()
        self.out.close()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(120)

    def _up(self) -> bool:
        import socket

        assert self.process.poll() is None, self.said()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.c2s)) == 0

    def said(self) -> str:
        return "".join(p.read_text("utf-8", "replace") for p in (self.folder / "prosody.log", self.folder / "out") if p.exists())

    def person(self, name: str) -> Person:
        future: Future[Person] = asyncio.run_coroutine_threadsafe(_joined(self, name), self.loop)
        self.people.append(future.result(120))
        return self.people[-1]


async def _joined(server: Prosody, name: str) -> Person:
    person = Person(server, name)
    await asyncio.wait_for(person.enter(), 120)
    return person


class Person:
    """One person's client. `got` are the stanzas that came, as text; errors among them."""

    def __init__(self, server: Prosody, name: str) -> None:
        self.server, self.name, self.jid = server, name, f"{name}@{HOST}"
        self.got: list[str] = []
        self._client = slixmpp.ClientXMPP(f"{self.jid}/desk", f"pw-{name}")
        self._client.enable_plaintext, self._client.enable_starttls, self._client.enable_direct_tls = True, False, False
        mechanisms = self._client.plugin["feature_mechanisms"]
        mechanisms.unencrypted_plain = mechanisms.unencrypted_scram = mechanisms.unencrypted_digest = True
        self._client.add_filter("in", self._came)

    def _came(self, stanza: Any) -> Any:
        with contextlib.suppress(Exception):
            self.got.append(str(stanza))
        return stanza

    async def enter(self) -> None:
        started = asyncio.Event()
        self._client.add_event_handler("session_start", lambda _: started.set())
        self._client.connect("127.0.0.1", self.server.c2s)
        await started.wait()
        self._client.send_presence()

    async def leave(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._client.disconnect(wait=0.1), 3)  # short: who does not hear the good-bye is gone as well
        del self._client  # while its loop runs
        gc.collect()

    def xml(self, text: str) -> None:
        """Send one stanza as it is."""
        self.server.loop.call_soon_threadsafe(self._client.send_xml, ET.fromstring(text))

    def say(self, to: str, body: str, more: str = "", kind: str = "chat") -> str:
        """Send a message and then, to oneself, a mark: what came back before the mark (an error, or nothing)."""
        escaped = body.replace("&", "&amp;").replace("<", "&lt;")
        return self.ask(f'<message xmlns="jabber:client" to="{to}" type="{kind}"><body>{escaped}</body>{more}</message>')

    def ask(self, stanza: str) -> str:
        before, mark = len(self.got), f"mark-{len(self.got)}"
        self.xml(stanza)
        self.xml(f'<iq xmlns="jabber:client" type="get" id="{mark}"><query xmlns="jabber:iq:roster"/></iq>')
        rig.until(lambda: any(mark in one for one in self.got[before:]), what="the answer to a mark")
        return "\n".join(one for one in self.got[before:] if mark not in one)

    def enter_room(self, room: str) -> None:
        answer = self.ask(
            f'<presence xmlns="jabber:client" to="{room}/{self.name}"><x xmlns="http://jabber.org/protocol/muc"/></presence>'
        )
        rig.until(lambda: any('code="110"' in one for one in self.got), what=f"the room to let {self.name} in: {answer}")

    def sees(self, word: str) -> bool:
        return any(word in one for one in self.got)

    def upload(self, name: str, data: bytes, kind: str = "text/plain") -> str:
        """XEP-0363; the address to fetch it from."""
        answer = self.ask(
            f'<iq xmlns="jabber:client" type="get" id="slot" to="{SHARE}"><request xmlns="urn:xmpp:http:upload:0" '
            f'filename="{name}" size="{len(data)}" content-type="{kind}"/></iq>'
        )
        found: list[str] = []

        def slot() -> str:
            found[:] = [one for one in self.got if "urn:xmpp:http:upload:0" in one and "<slot" in one]
            return found[-1] if found else ""

        element = ET.fromstring(str(rig.until(slot, what=f"a slot to upload to {answer}")))
        put = next(e for e in element.iter() if e.tag.endswith("}put"))
        headers = {str(h.get("name")): str(h.text) for h in put} | {"Content-Type": kind}
        with urllib.request.urlopen(urllib.request.Request(str(put.get("url")), data, headers, method="PUT"), timeout=120) as done:
            assert done.status in (200, 201)
        return next(str(e.get("url")) for e in element.iter() if e.tag.endswith("}get"))
