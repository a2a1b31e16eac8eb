"""`dlp api` as a process, and requests to it."""

from __future__ import annotations

import http.client
import json
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import whole_rig as rig


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: Any


class Api:
    def __init__(self, site: Path, *more: str, env: dict[str, str] | None = None) -> None:
        self.site, self.port = site, rig.free_port()
        self.log = site.parent / f"api-{self.port}.log"
        words = ["--site", str(site), "api", "--listen", f"127.0.0.1:{self.port}", *more]
        with self.log.open("wb") as err:
            self.process = rig.started(words, err, env={"DLP_TOKEN": "", "DLP_REASON": "", **(env or {})})

    def __enter__(self) -> Self:
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        assert line == "ready", f"api did not start: {line!r} {self.said()}"
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            assert self.stop() == 0
        self.process.stdout.close() if self.process.stdout else None
        assert "Traceback" not in self.said()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=120)

    def said(self) -> str:
        return self.log.read_text("utf-8", "backslashreplace")

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        by: str | None = None,
        reason: str = "점검",
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """One request; `by`: a token. A body that is no bytes goes as JSON."""
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body, ensure_ascii=False).encode()
        given = {"X-DLP-Reason": quote(reason)} if reason else {}
        given |= {"Authorization": f"Bearer {by}"} if by is not None else {}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, raw, {**given, **(headers or {})})
            answer = connection.getresponse()
            read = answer.read()
            return Answer(
                answer.status, {name.lower(): value for name, value in answer.getheaders()}, json.loads(read) if read else None
            )
        finally:
            connection.close()
