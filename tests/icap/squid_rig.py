"""A squid of our own on loopback, an origin behind it that keeps what reached it, and a browser's requests through both."""

from __future__ import annotations

import http.client
import shutil
import subprocess
import tempfile
import threading
import time
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import whole_rig as rig

SQUID = shutil.which("squid", path="/usr/sbin:/usr/bin:/usr/local/sbin")
FAKE_LOGIN = "/usr/lib/squid/basic_fake_auth"


class Origin:
    """The web site: says 200 to everything. `seen`: (method, path, body)."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, bytes]] = []
        origin = self

        class Handler(BaseHTTPRequestHandler):
            def _taken(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length) if length else b""
                if self.headers.get("Transfer-Encoding") == "chunked":
                    while size := int(self.rfile.readline().split(b";")[0], 16):
                        body += self.rfile.read(size)
                        self.rfile.readline()
                    self.rfile.readline()
                origin.seen.append((self.command, self.path, body))
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")

            do_GET = do_POST = do_PUT = _taken

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class Squid:
    """`icap` is the port of the service. `service`: what stands behind its address, `bypass=off` as the documentation has it."""

    def __init__(self, icap: int, *, service: str = "bypass=off", login: bool = False, asks: bool = True) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="squid-"))
        self.folder.chmod(0o777)
        self.port = rig.free_port()
        self.origin = Origin()
        who = f"auth_param basic program {FAKE_LOGIN}\nacl known proxy_auth REQUIRED\nhttp_access allow known\n" if login else ""
        adapted = (
            f"icap_enable on\nicap_service dlp reqmod_precache {service} icap://127.0.0.1:{icap}/reqmod\nadaptation_access dlp allow all\n"
            "icap_send_client_ip on\nicap_send_client_username on\nicap_service_failure_limit -1\n"
            if asks
            else ""
        )
        (self.folder / "squid.conf").write_text(
            f"http_port 127.0.0.1:{self.port}\n{who}http_access allow all\n{adapted}"
            f"cache deny all\npid_filename none\naccess_log none\ncache_log {self.folder}/cache.log\ncoredump_dir {self.folder}\n"
            "pinger_enable off\nicp_port 0\nshutdown_lifetime 0 seconds\nnetdb_filename none\n"
            "positive_dns_ttl 1 second\n",
            "utf-8",
        )
        self.process = subprocess.Popen(
            [str(SQUID), "-N", "-f", str(self.folder / "squid.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        rig.until(self._listens, what="squid")
        return self

    def _listens(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)  # short: asked again and again
        try:
            connection.connect()
        except OSError:
            assert self.process.poll() is None, (self.folder / "cache.log").read_text("utf-8", "replace")
            return False
        connection.close()
        return True

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=120)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(timeout=120)
        self.origin.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(
        self, method: str, path: str, body: Any = None, *, user: str = "", chunked: bool = False, **fields: str
    ) -> tuple[int, bytes, dict[str, str]]:
        """As a browser behind the proxy."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {name.replace("_", "-"): value for name, value in fields.items()}
        if user:
            headers["Proxy-Authorization"] = "Basic " + b64encode(f"{user}:x".encode()).decode()
        connection.request(method, f"http://127.0.0.1:{self.origin.port}{path}", body, headers, encode_chunked=chunked)
        answer = connection.getresponse()
        said = answer.read(), {name.lower(): value for name, value in answer.getheaders()}
        connection.close()
        return answer.status, *said

    def settled(self) -> None:
        time.sleep(0.05)
