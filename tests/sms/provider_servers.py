"""Small servers that stand for four SMS providers: they check what the provider documents of a request's signature, and keep what came."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self
from urllib.parse import parse_qs

from aiohttp import web

KEY, SECRET = "invented-key", "invented-secret"


@dataclass
class Came:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Provider:
    """`check` says what is wrong with a request, or ""; `answer` the body for a good one. `status` other than 200 is answered at once."""

    check: Callable[[web.Request, bytes], str]
    answer: dict[str, Any]
    came: list[Came] = field(default_factory=list)
    status: int = 200

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._take)
        self.runner = web.AppRunner(app)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self.runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.read()
        if wrong := self.check(request, body):
            return web.json_response({"wrong": wrong}, status=401)
        self.came.append(Came(request.raw_path, dict(request.headers), body))
        return web.json_response(self.answer, status=self.status)


def solapi(request: web.Request, body: bytes) -> str:
    fields = dict(part.strip().split("=", 1) for part in request.headers["Authorization"].removeprefix("HMAC-SHA256 ").split(","))
    expected = hmac.new(SECRET.encode(), (fields["date"] + fields["salt"]).encode(), hashlib.sha256).hexdigest()
    age = abs((datetime.now(UTC) - datetime.fromisoformat(fields["date"])).total_seconds())
    return "" if fields["apiKey"] == KEY and fields["signature"] == expected and age < 900 else "signature"


def sens(request: web.Request, body: bytes) -> str:
    at = request.headers["x-ncp-apigw-timestamp"]
    said = f"{request.method} {request.raw_path}\n{at}\n{request.headers['x-ncp-iam-access-key']}".encode()
    expected = base64.b64encode(hmac.new(SECRET.encode(), said, hashlib.sha256).digest()).decode()
    fresh = abs(time.time() - int(at) / 1000) < 300
    return "" if request.headers["x-ncp-apigw-signature-v2"] == expected and fresh else "signature"


def nhn(request: web.Request, body: bytes) -> str:
    return "" if request.headers.get("X-Secret-Key") == SECRET else "key"


def aligo(request: web.Request, body: bytes) -> str:
    if request.content_type == "multipart/form-data":
        return "" if KEY.encode() in body else "key"
    return "" if parse_qs(body.decode())["key"] == [KEY] else "key"


def headers(provider: str, path: str) -> dict[str, str]:
    """As the provider's client makes them."""
    if provider == "solapi":
        date, salt = datetime.now(UTC).isoformat(), "s" * 32
        mark = hmac.new(SECRET.encode(), (date + salt).encode(), hashlib.sha256).hexdigest()
        return {"Authorization": f"HMAC-SHA256 apiKey={KEY}, date={date}, salt={salt}, signature={mark}"}
    if provider == "sens":
        at = str(int(time.time() * 1000))
        mark = hmac.new(SECRET.encode(), f"POST {path}\n{at}\n{KEY}".encode(), hashlib.sha256).digest()
        return {
            "x-ncp-apigw-timestamp": at,
            "x-ncp-iam-access-key": KEY,
            "x-ncp-apigw-signature-v2": base64.b64encode(mark).decode(),
        }
    return {"X-Secret-Key": SECRET} if provider == "nhn" else {}


ANSWERS: dict[str, dict[str, Any]] = {
    "solapi": {"groupInfo": {"count": {"total": 1}}, "failedMessageList": []},
    "sens": {"requestId": "r-1", "statusCode": "202", "statusName": "success"},
    "nhn": {"header": {"isSuccessful": True, "resultCode": 0}, "body": {"data": {"requestId": "r", "sendResultList": []}}},
    "aligo": {"result_code": 1, "message": "", "msg_id": 1, "success_cnt": 1, "error_cnt": 0, "msg_type": "SMS"},
}
CHECKS: dict[str, Callable[[web.Request, bytes], str]] = {"solapi": solapi, "sens": sens, "nhn": nhn, "aligo": aligo}
Ask = Callable[..., Awaitable[tuple[int, dict[str, Any], dict[str, str]]]]


def dumped(value: Any) -> bytes:
    """With blanks and escapes of its own, so that a body written anew would show."""
    return json.dumps(value, indent=1).encode()
