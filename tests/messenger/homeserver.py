"""A real Synapse in a temporary folder, on loopback, with our module in it; and clients that speak the Matrix client-server API to it."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import itertools
import json
import os
import signal
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import clocks
import whole_rig as rig

PYTHON = Path(os.environ.get("DLP_TEST_SYNAPSE", rig.ROOT / ".venv-synapse/bin/python"))
"""Of an environment of Synapse's own (`make test` makes it): it is no dependency of the program."""
MODULE = rig.ROOT / "connectors/clients/synapse"
SECRET = "registration of invented people"
_TICK = itertools.count()
_LOG = "version: 1\ndisable_existing_loggers: false\nformatters: {f: {format: '%(levelname)s %(name)s %(message)s'}}\nhandlers: {h: {class: logging.StreamHandler, formatter: f}}\nroot: {level: WARNING, handlers: [h]}\n"


class Homeserver:
    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, rig.free_port()
        folder.mkdir()
        (folder / "log.yaml").write_text(_LOG, "utf-8")
        generous = {"per_second": 10_000, "burst_count": 10_000}
        self._config = {
            "server_name": "garam.example",
            "pid_file": str(folder / "pid"),
            "report_stats": False,
            "listeners": [
                {"port": self.port, "type": "http", "bind_addresses": ["127.0.0.1"], "resources": [{"names": ["client"]}]}
            ],
            "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
            "log_config": str(folder / "log.yaml"),
            "media_store_path": str(folder / "media"),
            "signing_key_path": str(folder / "signing.key"),
            "macaroon_secret_key": "m",
            "form_secret": "f",
            "registration_shared_secret": SECRET,
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "url_preview_enabled": False,
            "caches": {"sync_response_cache_duration": "0s"},  # a cached sync would not show what just arrived
            "rc_message": generous,
            "rc_login": {"address": generous, "account": generous},
            "rc_joins": {"local": generous},
            "rc_invites": {"per_room": generous, "per_user": generous, "per_issuer": generous},
            "rc_room_creation": generous,
        }
        self.config = folder / "homeserver.yaml"

    def configure(self, modules: list[dict[str, Any]]) -> None:
        """`modules`: the block of homeserver.yaml."""
        self.config.write_text(json.dumps({**self._config, "modules": modules}), "utf-8")  # JSON is YAML

    def __enter__(self) -> Self:
        environment = {**os.environ, "PYTHONPATH": str(MODULE), **clocks.ELSEWHERE}
        command = [str(PYTHON), "-m", "synapse.app.homeserver", "-c", str(self.config)]
        subprocess.run([*command, "--generate-keys"], env=environment, check=True, capture_output=True, timeout=60)
        self.log = (self.folder / "synapse.log").open("wb")
        self.process = subprocess.Popen(command, env=environment, stdout=self.log, stderr=self.log)
        rig.until(self._up, what="Synapse to answer")
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(120)
        self.process.kill()
        self.process.wait()
        self.log.close()

    def _up(self) -> bool:
        assert self.process.poll() is None, self.said()
        try:
            return self.ask("GET", "/_matrix/client/versions")[0] == 200
        except OSError:
            return False

    def said(self) -> str:
        return (self.folder / "synapse.log").read_text("utf-8", "replace")

    def ask(self, method: str, path: str, body: Any = None, token: str = "", kind: str = "application/json") -> tuple[int, Any]:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": kind} | ({"Authorization": f"Bearer {token}"} if token else {})
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", raw, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def person(self, name: str) -> Client:
        nonce = self.ask("GET", "/_synapse/admin/v1/register")[1]["nonce"]
        proof = hmac.new(
            SECRET.encode(), b"\0".join((nonce.encode(), name.encode(), b"pw-" + name.encode(), b"notadmin")), hashlib.sha1
        )
        form = {"nonce": nonce, "username": name, "password": f"pw-{name}", "admin": False, "mac": proof.hexdigest()}
        status, made = self.ask("POST", "/_synapse/admin/v1/register", form)
        assert status == 200, made
        return Client(self, made["user_id"], made["access_token"])


class Client:
    """One person's messenger. `send` answers (status, body); `sees` is all that a sync brings, as text."""

    def __init__(self, server: Homeserver, user: str, token: str) -> None:
        self.server, self.user, self.token = server, user, token

    def ask(self, method: str, path: str, body: Any = None, kind: str = "application/json") -> tuple[int, Any]:
        return self.server.ask(method, path, body, self.token, kind)

    def room(self, *others: Client, **more: Any) -> str:
        body = {"preset": "trusted_private_chat", "invite": [one.user for one in others], "is_direct": len(others) == 1, **more}
        status, made = self.ask("POST", "/_matrix/client/v3/createRoom", body)
        assert status == 200, made
        for one in others:
            assert one.ask("POST", f"/_matrix/client/v3/join/{quote(made['room_id'])}", {})[0] == 200
        return str(made["room_id"])

    def send(self, room: str, text: str = "", *, event: str = "m.room.message", **content: Any) -> tuple[int, Any]:
        body = {"msgtype": "m.text", "body": text, **content} if event == "m.room.message" else content
        return self.ask("PUT", f"/_matrix/client/v3/rooms/{quote(room)}/send/{event}/t{next(_TICK)}", body)

    def state(self, room: str, kind: str, content: dict[str, Any], key: str = "") -> tuple[int, Any]:
        return self.ask("PUT", f"/_matrix/client/v3/rooms/{quote(room)}/state/{kind}/{quote(key)}", content)

    def upload(self, data: bytes, name: str, kind: str) -> str:
        status, made = self.ask("POST", f"/_matrix/media/v3/upload?filename={quote(name)}", data, kind)
        assert status == 200, made
        return str(made["content_uri"])

    def sees(self) -> str:
        status, found = self.ask("GET", "/_matrix/client/v3/sync?timeout=0&full_state=true")
        assert status == 200
        return json.dumps(found, ensure_ascii=False)
