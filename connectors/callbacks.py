"""After the fact: messengers that call back only when a message has been delivered (Slack, Teams, Naver Works).

Nothing can be stopped here. A message that should not have gone is recorded, its retraction is asked for where the messenger knows such a
thing, and the sender is told. The journal says of each that it had been delivered. Owns the listener; `_callback_kinds` knows the forms.
"""

from __future__ import annotations

import json
import os
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated, Any, Final

import aiohttp
from aiohttp import web

from connectors._callback_kinds import KINDS, Kind, Said, loaded
from connectors._check_server import Refuse, Routes, Server, in_json
from connectors._entry import decided, host_port, settled, unheard
from connectors._listening import Site
from dlp.model import Action, Conversation, Message, Outcome, Party, Sensitive
from dlp.paths import PLACE
from dlp.ports import ConfigError, Gate, StoreError, Ticket
from dlp.weakening import SERVICE, STRICTER, Weakens

_LATE: Final = "이미 전달된 뒤에 확인했습니다. 보낸 글을 지금 지우십시오."
_REMEMBERED: Final = 10_000


ROUTE: Final[tuple[str, ...]] = ()
"""No option decides where a released original goes: it has been delivered."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `callbacks` of dlp.yaml. Times in seconds, sizes in bytes.

    `messengers`: slack, teams, works → {secret, token, api}: the secret of its signature, the token of its API (for a retraction and for telling
    the sender), the API's address where it is not the usual one. Values may be env:NAME.
    """

    listen: Annotated[str, SERVICE, PLACE] = "127.0.0.1:8491"
    messengers: Annotated[dict[str, Any], SERVICE] = field(default_factory=dict)
    max_body: Annotated[int, STRICTER] = 1024 * 1024
    decide_timeout: Annotated[float, Weakens("the message is read long before a retraction is asked for", above=120)] = 30.0
    api_timeout: Annotated[float, SERVICE] = 10.0


@dataclass(frozen=True, slots=True)
class _Way:
    kind: Kind
    secret: str = field(repr=False)
    token: str = field(repr=False)
    api: str


class Callbacks:
    name = "callbacks"

    def __init__(self, options: Options, *, clock: Callable[[], float] = time.time) -> None:
        self._options, self._clock = options, clock
        self._listen = host_port(options.listen, where="callbacks.listen")
        self._ways = {name: _way(name, table) for name, table in options.messengers.items()}
        if not self._ways:
            raise ConfigError("dlp.yaml", "callbacks.messengers", "is required: slack, teams or works")
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._gate: Gate | None = None
        self._runner: web.ServerRunner | None = None

    @property
    def port(self) -> int:
        return int(self._runner.addresses[0][1]) if self._runner and self._runner.addresses else self._listen[1]

    async def start(self, gate: Gate) -> None:
        self._gate = gate
        routes: Routes = {f"/{name}": ("POST", partial(self._called, way)) for name, way in self._ways.items()}
        self._runner = web.ServerRunner(Server(partial(in_json, routes), max_body=self._options.max_body), handle_signals=False)
        await self._runner.setup()
        try:
            await Site(self._runner, self._listen).start()
        except OSError as error:
            raise ConfigError("dlp.yaml", "callbacks.listen", f"cannot listen there ({unheard(error)})") from None

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """There is nothing to deliver: it was, before we knew of it."""
        return Outcome("delivered", "after-the-fact")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        return Outcome("failed", "after-the-fact")

    async def _called(self, way: _Way, request: web.BaseRequest) -> web.StreamResponse:
        assert self._gate is not None
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise Refuse(413, "too-large") from None
        if not way.kind.genuine(request.headers, body, way.secret, self._clock()):
            raise Refuse(401, "signature")
        try:
            callback = loaded(body)
            greeting = way.kind.greeting(callback)
            said = None if greeting is not None else way.kind.said(callback)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise Refuse(422, "not-a-message") from None
        if greeting is not None:
            return web.json_response(greeting)
        if said is None or said.once in self._seen:
            return web.json_response({})
        try:
            ticket = await decided(
                self._gate, _message(way.kind.name, said), raw=body, connector=self.name, timeout=self._options.decide_timeout
            )
        except StoreError:
            raise Refuse(503, "cannot-decide") from None  # the messenger calls again
        self._seen[said.once] = None
        while len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return web.json_response(await self._answered(way, said, ticket))

    async def _answered(self, way: _Way, said: Said, ticket: Ticket) -> dict[str, Any]:
        assert self._gate is not None
        if ticket.verdict.decision.action in (Action.ALLOW, Action.ALERT):
            await settled(self._gate, ticket, Outcome("delivered", "after-the-fact"))
            return {}
        text = f"{_LATE} {ticket.user_message} ({ticket.incident_id})"
        gone = await self._asked(way, said, text)
        await settled(self._gate, ticket, Outcome("refused", "retracted") if gone else Outcome("failed", "delivered-already"))
        return way.kind.reply(text)

    async def _asked(self, way: _Way, said: Said, text: str) -> bool:
        """Is the message gone? What the messenger does not do is in the journal, not an error of ours."""
        gone = False
        headers = {"Authorization": f"Bearer {way.token}"}
        timeout = aiohttp.ClientTimeout(total=self._options.api_timeout)
        async with aiohttp.ClientSession(timeout=timeout, headers=headers, trust_env=False) as session:
            for call in way.kind.calls(said, text) if way.token else ():
                try:
                    async with session.post(way.api + call.path, json=call.body, allow_redirects=False) as answer:
                        fine = answer.status < 300 and _fine(await answer.read())
                except (aiohttp.ClientError, TimeoutError, OSError):
                    fine = False
                gone = gone or (fine and call.retracts)
        return gone


CONNECTOR = Callbacks


def _fine(raw: bytes) -> bool:
    """Slack answers 200 with `"ok": false` where it did nothing."""
    try:
        answer = json.loads(raw)
    except ValueError:
        return True
    return not isinstance(answer, dict) or answer.get("ok") is not False


def _message(kind: str, said: Said) -> Message:
    """To the room: who is in it, its messenger does not tell."""
    return Message(
        id=f"{kind}:{said.once}",
        channel="messenger",
        event="edit" if said.edit else "send",
        sender=Party(Sensitive(f"@{said.sender}")),
        recipients=(Party(Sensitive(said.room)),),
        conversation=Conversation(said.room, "group" if said.group else "direct", Sensitive(""), None),
        subject=Sensitive(said.beside) if said.beside else None,
        text=Sensitive(said.text),
    )


def _way(name: str, table: object) -> _Way:
    place = f"callbacks.messengers.{name}"
    if name not in KINDS:
        raise ConfigError("dlp.yaml", place, f"unknown; known: {', '.join(KINDS)}")
    if not isinstance(table, Mapping) or set(table) - {"secret", "token", "api"} or not table.get("secret"):
        raise ConfigError("dlp.yaml", place, "must be {secret: …, token: …, api: …}, secret at least")
    values = {key: _value(str(value), f"{place}.{key}") for key, value in table.items()}
    kind = KINDS[name]
    return _Way(kind, values["secret"], values.get("token", ""), values.get("api", kind.api).rstrip("/"))


def _value(text: str, place: str) -> str:
    if not text.startswith("env:"):
        return text
    found = os.environ.get(text.removeprefix("env:"), "")
    if not found:
        raise ConfigError("dlp.yaml", place, "that variable is not set")
    return found
