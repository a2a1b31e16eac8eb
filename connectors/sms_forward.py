"""Gate before an SMS provider's HTTP interface: programs send to this address instead of the provider's, with the same paths and keys.

What may go reaches the provider byte for byte; what may not is answered in the provider's own error shape. Each recipient of a request is
decided for himself. Owns the listener and the way to the providers (`_sms_providers` knows their forms); signs nothing of a passing
request, since none of them signs its body.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

import aiohttp
from aiohttp import web
from yarl import URL

from connectors._check_server import Server
from connectors._entry import decided, host_port, server_tls, settled, unheard
from connectors._listening import Site
from connectors._probes import near, posted
from connectors._sms_providers import PROBES, PROVIDERS
from connectors._sms_request import Bulk, Draft, Provider, Refusal, Unreadable, dumped
from connectors._sms_signature import signed
from connectors._sms_text import fitted
from dlp import realfile
from dlp.model import Action, Attachment, Message, Outcome, Party, Sensitive
from dlp.paths import PATH, PLACE
from dlp.ports import ConfigError, DeliveryError, Gate, MessageError, StoreError, Ticket
from dlp.secretfile import opened_to_others, refuse_open
from dlp.weakening import SERVICE, STRICTER

_STAYS: Final = frozenset(
    [
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "host",
        "content-length",
        "expect",
    ]
)
"""Headers of one hop (RFC 9110, 7.6.1), and those the way on makes anew."""
_OURS: Final = "x-dlp-"
_TROUBLE: Final = "보안 점검을 할 수 없어 보내지 않았습니다. 잠시 뒤에 다시 보내십시오."
_UNKNOWN: Final = "검사할 수 없는 요청이어서 보내지 않았습니다."


ROUTE: Final[tuple[str, ...]] = ("providers",)
"""Options that decide where a released original goes."""
MASKS: Final = "itself"
TELLS: Final = "mail"
"""Neither the agent nor the provider can tell who wrote a message why it was not sent."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `sms_forward` of dlp.yaml. Times in seconds, sizes in bytes.

    `providers`: solapi, sens, nhn, aligo, each with the address requests go on to ("" for its public one). `recipients`: `each` lets those go who
    may get it, `all` sends to everyone or no one. `user_header`: where applications write the sender's staff id; without it the sender is his
    desk number. `secrets`: a JSON file {api key: secret}, with which a message held too long for its own signature is signed anew.
    """

    listen: Annotated[str, SERVICE, PLACE] = "127.0.0.1:8493"
    providers: Annotated[dict[str, Any], SERVICE] = field(default_factory=dict)
    recipients: Annotated[str, SERVICE] = "each"
    user_header: Annotated[str, SERVICE] = "X-DLP-Staff"
    secrets: Annotated[str, SERVICE, PATH] = ""
    max_body: Annotated[int, STRICTER] = 32 * 1024 * 1024
    decide_timeout: Annotated[float, STRICTER] = 30.0
    provider_timeout: Annotated[float, SERVICE] = 30.0
    tls_cert: Annotated[str, SERVICE, PATH] = ""
    tls_key: Annotated[str, SERVICE, PATH] = ""


@dataclass(slots=True)
class _Decided:
    """One recipient's decision; `text` is what he gets where it is masked, None where he gets nothing."""

    draft: Draft
    ticket: Ticket
    goes: bool
    text: str | None = None


class SmsForward:
    name = "sms_forward"

    def __init__(self, options: Options) -> None:
        self._options = options
        self._listen = host_port(options.listen, where="sms_forward.listen")
        self._tls = server_tls(options.tls_cert, options.tls_key, where="sms_forward.tls_cert")
        refuse_open(options.secrets, where="sms_forward.secrets")
        known = {one.name: one for one in PROVIDERS}
        for name in options.providers:
            if name not in known:
                raise ConfigError("dlp.yaml", f"sms_forward.providers.{name}", f"unknown; known: {', '.join(known)}")
        if options.recipients not in ("each", "all"):
            raise ConfigError("dlp.yaml", "sms_forward.recipients", "must be each or all")
        chosen = options.providers or dict.fromkeys(known, "")
        self._upstream = {name: (str(address) or known[name].upstream).rstrip("/") for name, address in chosen.items()}
        self._providers = [known[name] for name in chosen]
        self._gate: Gate | None = None
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.ServerRunner | None = None
        self._working = 0

    @property
    def port(self) -> int:
        return int(self._runner.addresses[0][1]) if self._runner and self._runner.addresses else self._listen[1]

    async def start(self, gate: Gate) -> None:
        self._gate, self._session = gate, self._client()
        self._runner = web.ServerRunner(Server(self._guarded, max_body=self._options.max_body), handle_signals=False)
        await self._runner.setup()
        try:
            await Site(self._runner, self._listen, self._tls).start()
        except OSError as error:
            raise ConfigError("dlp.yaml", "sms_forward.listen", f"cannot listen there ({unheard(error)})") from None

    async def stop(self) -> None:
        while self._working:
            await asyncio.sleep(0.01)
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    def _client(self) -> aiohttp.ClientSession:
        """Bodies are passed on as they came: compressed stays compressed."""
        timeout = aiohttp.ClientTimeout(total=self._options.provider_timeout)
        return aiohttp.ClientSession(timeout=timeout, auto_decompress=False, trust_env=False, cookie_jar=aiohttp.DummyCookieJar())

    # ------------------------------------------------------------ a request

    async def _guarded(self, request: web.BaseRequest) -> web.StreamResponse:
        """Whatever breaks, nothing has gone on. A bug is looked at and not caught: its text may hold what was sent."""
        self._working += 1
        try:
            task = asyncio.ensure_future(self._handle(request))
            await asyncio.wait({task})
            if task.cancelled() or task.exception() is not None:
                return web.json_response({"errorCode": "DlpTrouble", "errorMessage": _TROUBLE}, status=503)
            return task.result()
        finally:
            self._working -= 1

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.rel_url.raw_path
        found = next(((p, c) for p in self._providers if (c := p.carries(request.method, path)) is not None), None)
        if found is None:
            if request.method not in ("GET", "HEAD", "DELETE") or request.body_exists:
                return web.json_response({"errorCode": "DlpUnknown", "errorMessage": _UNKNOWN}, status=403)
            owner = next((p for p in self._providers if path.startswith(p.queries)), None)
            if owner is None:
                return web.json_response({"errorCode": "DlpUnknown", "errorMessage": _UNKNOWN}, status=404)
            return await self._passed(request, owner, b"")
        provider, carries = found
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return self._error(provider, _UNKNOWN, status=413)
        if not carries:
            return await self._passed(request, provider, body)
        try:
            if request.method == "GET" or request.query_string or request.headers.get("Content-Encoding", "identity") != "identity":
                raise Unreadable("request", "must be a plain body")  # fields in the address would be read by the provider, too
            bulk = provider.read(path, request.headers.get("Content-Type", ""), body)
        except Unreadable as trouble:
            return self._error(provider, f"{_UNKNOWN} ({trouble.field})", status=422)
        return await self._bulk(request, provider, body, bulk)

    async def _bulk(self, request: web.BaseRequest, provider: Provider, body: bytes, bulk: Bulk) -> web.StreamResponse:
        try:
            made = await self._decided(request, provider, body, bulk)
        except (StoreError, MessageError):
            return self._error(provider, _TROUBLE, status=503)
        refusals = [(one.draft, one.ticket.incident_id, one.ticket.user_message) for one in made if not one.goes]
        going = frozenset(n for n, one in enumerate(made) if one.goes)
        if refusals and (self._options.recipients == "all" or not going):
            await self._settle(made, {n: Outcome("failed", "all-or-none") for n in going})
            return self._error(provider, f"{refusals[0][2]} ({refusals[0][1]})", refusals=refusals)
        texts = {n: one.text for n, one in enumerate(made) if one.text is not None}
        rest = bulk.written(going, texts) if refusals or texts else body
        if rest is None:  # a text that all share cannot be masked for one
            await self._settle(made, {n: Outcome("failed", "mask") for n in going})
            return self._error(provider, _UNKNOWN, refusals=refusals)
        try:
            response = await self._passed(request, provider, rest, refusals=refusals)
        except (aiohttp.ClientError, TimeoutError, OSError):
            await self._settle(made, {n: Outcome("failed", "provider-down") for n in going})
            return self._error(provider, _TROUBLE, status=502)
        failed = {n: Outcome("failed", f"provider-{response.status}") for n in going} if response.status >= 400 else {}
        await self._settle(made, failed)
        return response

    async def _decided(self, request: web.BaseRequest, provider: Provider, body: bytes, bulk: Bulk) -> list[_Decided]:
        """Every recipient's decision; StoreError where one could not be had: then nobody gets it."""
        assert self._gate is not None
        made: list[_Decided] = []
        staff = request.headers.get(self._options.user_header, "") if self._options.user_header else ""
        meta = {"provider": provider.name, "method": request.method, "path": request.raw_path, "headers": _onward(request)}
        number = secrets.token_hex(8)
        try:
            for index, draft in enumerate(bulk.drafts):
                message = _message(draft, f"{provider.name}:{number}:{index}", staff)
                alone = body if len(bulk.drafts) == 1 else bulk.written(frozenset({index}), {})
                ticket = await decided(
                    self._gate,
                    message,
                    raw=alone or b"",
                    connector=self.name,
                    meta=meta | {"whole": alone is not None},
                    timeout=self._options.decide_timeout,
                )
                made.append(_what(draft, ticket, dividable=alone is not None))
        except (StoreError, MessageError):
            await self._settle(made, {n: Outcome("failed", "given-back") for n in range(len(made))})
            raise
        return made

    async def _settle(self, made: list[_Decided], failed: dict[int, Outcome]) -> None:
        assert self._gate is not None
        for number, one in enumerate(made):
            if one.ticket.id:
                await settled(self._gate, one.ticket, failed.get(number) or _outcome(one))

    # ------------------------------------------------------------ to the provider and back

    async def _passed(
        self, request: web.BaseRequest, provider: Provider, body: bytes, *, refusals: list[Refusal] | None = None
    ) -> web.StreamResponse:
        assert self._session is not None
        headers = _onward(request)
        if refusals:  # the answer is to be read here, too
            headers = {name: value for name, value in headers.items() if name.lower() != "accept-encoding"}
        url = URL(self._upstream[provider.name] + request.raw_path, encoded=True)
        async with self._session.request(request.method, url, data=body or None, headers=headers, allow_redirects=False) as answer:
            raw = await answer.read()
            back = {name: value for name, value in answer.headers.items() if name.lower() not in _STAYS}
            if refusals:
                raw = _noted(provider, raw, refusals)
                back |= _told(refusals)
            return web.Response(status=answer.status, body=raw, headers=back)

    def _error(
        self, provider: Provider, text: str, *, status: int = 0, refusals: list[Refusal] | None = None
    ) -> web.StreamResponse:
        usual, body = provider.refused(text)
        return web.Response(
            status=status or usual,
            body=dumped(body),
            content_type="application/json",
            charset="utf-8",
            headers=_told(refusals or []),
        )

    async def probe(self, text: str) -> bool | None:
        """As an application would ask a provider, without any of its keys."""
        path, body = next((made(text) for one in self._providers if (made := PROBES.get(one.name)) is not None), ("", b""))
        if not path:
            return None
        scheme = "http" if self._tls is None else "https"
        url = f"{scheme}://{near(self._listen[0])}:{self.port}{path}"
        status, said = await posted(url, body, {"Content-Type": "application/json"})
        if status == 503:
            raise OSError("no decision")
        return status >= 400 and b"DLP" in said.upper()

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Sends a held recipient's request on, with its own headers, or signed anew where its signature is over.

        DeliveryError where the provider refuses, or the secret is not in `secrets`.
        """
        provider = next((one for one in self._providers if one.name == meta.get("provider")), None)
        if provider is None:
            raise DeliveryError("provider", temporary=False)
        if not meta.get("whole"):  # his part of the form could not be taken out of it
            raise DeliveryError("not-dividable", temporary=False)
        path, headers = str(meta["path"]), dict(meta["headers"])
        try:
            headers |= signed(provider.name, str(meta["method"]), path, headers, _secrets(self._options.secrets))
        except KeyError:
            raise DeliveryError("no-secret", temporary=False) from None
        url = URL(self._upstream[provider.name] + path, encoded=True)
        try:
            async with (
                self._client() as session,
                session.request(str(meta["method"]), url, data=raw, headers=headers, allow_redirects=False) as answer,
            ):
                await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise DeliveryError("provider-down") from None
        if answer.status >= 400:
            raise DeliveryError(f"provider-{answer.status}", temporary=answer.status >= 500)
        return Outcome("delivered", provider.name)


CONNECTOR = SmsForward


def _onward(request: web.BaseRequest) -> dict[str, str]:
    return {n: v for n, v in request.headers.items() if n.lower() not in _STAYS and not n.lower().startswith(_OURS)}


def _message(draft: Draft, ident: str, staff: str) -> Message:
    """Subject and what goes beside the text are one: neither can be masked."""
    beside = "\n".join(one for one in (draft.subject, *draft.beside) if one)
    message = Message(
        id=ident,
        channel="sms",
        sender=Party(Sensitive(draft.sender), "from", staff or None),
        recipients=(Party(Sensitive(draft.to)),),
        subject=Sensitive(beside) if beside else None,
        text=Sensitive(draft.text),
        attachments=tuple(Attachment(Sensitive(name), data) for name, data in draft.files),
    )
    try:
        for value in (staff, draft.sender, draft.to, draft.text, beside):
            value.encode()
    except UnicodeEncodeError:
        raise MessageError("text", "holds half of a surrogate pair") from None
    return message


def _what(draft: Draft, ticket: Ticket, *, dividable: bool) -> _Decided:
    action, masked = ticket.verdict.decision.action, ticket.verdict.masked
    if action in (Action.ALLOW, Action.ALERT):
        return _Decided(draft, ticket, goes=True)
    if (
        action is Action.MASK
        and masked is not None
        and masked.text is not None
        and masked.subject == ticket.verdict.message.subject
    ):
        text = fitted(draft.text, masked.text.reveal())
        return _Decided(draft, ticket, goes=text is not None and dividable, text=text)
    return _Decided(draft, ticket, goes=False)


def _outcome(one: _Decided) -> Outcome:
    action = one.ticket.verdict.decision.action
    if one.goes:
        return Outcome("masked" if action is Action.MASK else "delivered")
    return Outcome("failed", "mask") if action is Action.MASK else Outcome("held" if action is Action.HOLD else "refused")


def _told(refusals: list[Refusal]) -> dict[str, str]:
    numbers = ",".join(dict.fromkeys(number for _, number, _ in refusals if number))
    return {"X-DLP-Refused": str(len(refusals))} | ({"X-DLP-Incident": numbers[:2000]} if numbers else {}) if refusals else {}


def _noted(provider: Provider, raw: bytes, refusals: list[Refusal]) -> bytes:
    """The provider's answer with those who were left out; as it is where it is no JSON object."""
    try:
        answer = json.loads(raw)
    except ValueError:
        return raw
    if not isinstance(answer, dict):
        return raw
    try:
        provider.noted(answer, refusals)
    except (AttributeError, TypeError, ValueError):
        return raw
    return dumped(answer)


def _secrets(path: str) -> dict[str, str]:
    if not path:
        return {}
    if opened_to_others(path):  # since the start
        raise DeliveryError("secrets")
    try:
        found = json.loads(realfile.text(path))
    except (OSError, ValueError):
        raise DeliveryError("secrets") from None
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
