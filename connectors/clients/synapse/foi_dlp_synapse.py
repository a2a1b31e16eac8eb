"""Matrix Synapse module: every event of a local user is asked about before anybody receives it.

Runs inside Synapse and needs nothing of FOI-DLP but its HTTP check (signed both ways, kept alive, over TCP or a unix socket). Sent
messages, edits, replies with what they quote, formatted bodies, file names and files, reactions, polls, places, room names, topics and display
names are one thing to it: every string of an event that a person could have written, and the addresses of rooms. Whatever goes wrong, the event is refused.

A held event waits in memory (bounded) until the check's webhook says released or refused; after a restart of Synapse it is gone, the
release is answered 410, and the sender writes again. Encrypted rooms are refused, unless `encrypted: allow` gives them up.

homeserver.yaml:
    modules:
      - module: foi_dlp_synapse.FoiDlp
        config:
          url: http://127.0.0.1:8480        # or unix:/run/dlp/check.sock
          caller: synapse
          secret_file: /etc/synapse/foi-dlp.secret
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import logging
import re
import secrets
import time
from collections import OrderedDict
from typing import Any

from foi_dlp_synapse_line import Line, where_of
from foi_dlp_synapse_words import masked_of, words_of
from synapse.module_api import NOT_SPAM, DirectServeJsonResource, EventBase, ModuleApi, make_deferred_yieldable
from synapse.module_api.errors import Codes, SynapseError
from twisted.internet import reactor
from twisted.internet.defer import Deferred
from twisted.internet.endpoints import HostnameEndpoint, UNIXClientEndpoint, wrapClientTLS
from twisted.internet.ssl import optionsForClientTLS
from twisted.web.client import URI, Agent, FileBodyProducer, HTTPConnectionPool, readBody
from twisted.web.http_headers import Headers
from twisted.web.iweb import IAgentEndpointFactory
from zope.interface import implementer

logger = logging.getLogger(__name__)

WINDOW = 300.0
WEBHOOK = "/_foi_dlp/webhook"
TROUBLE = "보안 점검을 할 수 없어 보내지 않았습니다. 잠시 뒤에 다시 보내십시오."
ENCRYPTED = "암호화된 대화는 점검할 수 없어 쓸 수 없습니다. 암호화하지 않은 방에서 보내십시오."
NOT_MASKABLE = "가릴 수 없는 곳(파일, 파일 이름, 방 이름 등)에 개인정보가 있어 보내지 않았습니다."
RELEASED = "보류되었던 메시지를 검토 결과 보냈습니다. 다시 보내지 않아도 됩니다."
REFUSED = "보류되었던 메시지를 검토 결과 보내지 않기로 하였습니다. 문의: 개인정보 보호책임자"
_MXC = re.compile(r"mxc://([^/\s\"'<>]+)/([A-Za-z0-9_-]+)")


DEFAULTS: dict[str, Any] = {
    "timeout": 5.0,  # seconds
    "address": "localpart",  # of "@kim:server": "@kim"; or full
    "encrypted": "refuse",  # rooms nobody can read; or allow
    "held_limit": 1000,
    "held_seconds": 7 * 86400.0,
    "max_file": 20 * 1024 * 1024,
    "bot": "foi-dlp",  # localpart of the account that tells a sender what became of his message; empty: nobody does
}


class Trouble(Exception):
    """No decision could be had; `open` where the agency has said that this caller then delivers."""

    def __init__(self, why: str, *, open_: bool = False) -> None:
        super().__init__(why)
        self.open = open_


class FoiDlp:
    def __init__(self, config: dict[str, Any], api: ModuleApi) -> None:
        self._api, self._config = api, config
        self._check = Check(config)
        self._held: OrderedDict[str, tuple[float, dict[str, Any], str]] = OrderedDict()
        self._released: set[bytes] = set()
        self._line = Line(api, str(config["bot"]))
        api.register_third_party_rules_callbacks(check_event_allowed=self.check_event_allowed)
        api.register_spam_checker_callbacks(user_may_create_room_alias=self.user_may_create_room_alias)
        api.register_web_resource(WEBHOOK, Webhook(self, config))

    @staticmethod
    def parse_config(config: dict[str, Any]) -> dict[str, Any]:
        """Synapse shows the ValueError and does not start: a messenger without its check is not wanted."""
        unknown = config.keys() - {"url", "caller", "secret_file", *DEFAULTS}
        if unknown:
            raise ValueError(f"foi_dlp_synapse: unknown key {sorted(unknown)[0]}")
        for key in ("url", "caller", "secret_file"):
            if not isinstance(config.get(key), str) or not config[key]:
                raise ValueError(f"foi_dlp_synapse: {key} is missing")
        if config.get("address", "localpart") not in ("localpart", "full"):
            raise ValueError("foi_dlp_synapse: address must be localpart or full")
        if config.get("encrypted", "refuse") not in ("refuse", "allow"):
            raise ValueError("foi_dlp_synapse: encrypted must be refuse or allow")
        with open(config["secret_file"], "rb") as file:
            secret = file.read().strip()
        if not secret:
            raise ValueError("foi_dlp_synapse: secret_file is empty")
        return {**DEFAULTS, **config, "secret": secret}

    # ------------------------------------------------------------ an event before anybody sees it

    async def check_event_allowed(self, event: EventBase, state: Any) -> tuple[bool, dict[str, Any] | None]:
        if not self._api.is_mine(event.sender):
            return True, None  # from another server: its agency's affair
        if self._line.speaks(event):
            return True, None
        mark = _mark(event.sender, event.room_id, event.type, event.content)
        if mark in self._released:
            self._released.discard(mark)
            return True, None
        if event.type in ("m.room.encrypted", "m.room.encryption"):
            if self._config["encrypted"] == "allow":
                return True, None
            raise SynapseError(403, ENCRYPTED, Codes.FORBIDDEN)
        content = json.loads(json.dumps(event.content, default=dict))
        words = words_of(content, event.type, event.state_key if event.is_state() else "")
        if not any(words.values()):
            return True, None
        message, beyond = await self._message(event, state, content, words)
        try:
            answer = await self._check.ask(message)
        except Trouble as trouble:
            if trouble.open:
                logger.error("foi-dlp: delivered unchecked: %s", trouble)
                return True, None
            logger.error("foi-dlp: refused unchecked: %s", trouble)
            raise SynapseError(503, TROUBLE, Codes.UNKNOWN) from None
        where = where_of(message)
        try:
            done = self._carried_out(event, content, words, answer, beyond=beyond, where=where)
        except SynapseError as refusal:
            self._line.tell_later(event.sender, refusal.msg + where)
            raise
        if answer.get("user_message") and (done[1] is not None or answer.get("action") == "alert"):
            self._line.tell_later(event.sender, str(answer["user_message"]) + where)
        return done

    async def user_may_create_room_alias(self, user: str, alias: Any) -> Any:
        """The address of a room, which no event carries and the directory shows to everybody. It can be neither masked nor held: refused."""
        message = {
            "schema": 1,
            "channel": "messenger",
            "event": "send",
            "sender": {"address": self._address(user)},
            "recipients": [{"address": alias.to_string()}],
            "text": alias.localpart,
        }
        try:
            answer = await self._check.ask(message)
        except Trouble as trouble:
            logger.error("foi-dlp: %s unchecked: %s", "allowed" if trouble.open else "refused", trouble)
            return NOT_SPAM if trouble.open else Codes.UNKNOWN
        return NOT_SPAM if answer.get("action") in ("allow", "alert") else Codes.FORBIDDEN

    def _carried_out(
        self, event: EventBase, content: dict[str, Any], words: dict[str, str], answer: dict[str, Any], *, beyond: bool, where: str
    ) -> tuple[bool, dict[str, Any] | None]:
        action = answer.get("action")
        if action in ("allow", "alert"):
            return True, None
        incident = str(answer.get("incident_id", ""))
        fields = {"kr.foi_dlp.action": action, "kr.foi_dlp.incident": incident}
        if action == "mask":
            masked = masked_of(content, words, answer)
            if masked is None or beyond:
                raise SynapseError(403, NOT_MASKABLE, Codes.FORBIDDEN, fields)
            replaced = event.get_dict()
            replaced["content"] = masked
            return True, replaced
        if action == "hold" and incident:
            self._keep(
                incident,
                {"type": event.type, "room_id": event.room_id, "sender": event.sender, "content": content}
                | ({"state_key": event.state_key} if event.is_state() else {}),
                where,
            )
        text = str(answer.get("user_message") or TROUBLE)
        raise SynapseError(403, f"{text} ({incident})" if incident else text, Codes.FORBIDDEN, fields)

    async def _message(
        self, event: EventBase, state: Any, content: dict[str, Any], words: dict[str, str]
    ) -> tuple[dict[str, Any], bool]:
        """The event as the check wants it; and whether it has parts that cannot be masked (files)."""
        members = [
            key[1]
            for key, one in state.items()
            if key[0] == "m.room.member" and one.content.get("membership") in ("join", "invite")
        ]
        if event.type == "m.room.member" and content.get("membership") == "invite" and event.state_key not in members:
            members.append(event.state_key)
        others = [member for member in members if member != event.sender]
        name = state.get(("m.room.name", ""))
        attachments = await self._files(json.dumps(content, ensure_ascii=False))
        relation = content.get("m.relates_to")
        edit = isinstance(relation, dict) and relation.get("rel_type") == "m.replace"
        # To himself, so far: whoever joins later reads it, and the room stands for them.
        recipients = [self._address(member) for member in others] or [event.room_id]
        message: dict[str, Any] = {
            "schema": 1,
            "channel": "messenger",
            "event": "edit" if edit else "upload" if attachments else "send",
            "sender": {"address": self._address(event.sender)},
            "recipients": [{"address": address} for address in recipients],
            "conversation": {
                "id": event.room_id,
                "kind": "direct" if len(members) <= 2 else "group",
                "members": len(members),
                "name": str(name.content.get("name", "")) if name is not None else "",
            },
            "attachments": attachments,
        }
        message |= {field: text for field, text in words.items() if text or field == "text"}
        return message, bool(attachments)

    def _address(self, user: str) -> str:
        localpart, _, server = user.partition(":")
        return localpart if self._config["address"] == "localpart" and self._api.is_mine(user) else f"{localpart}:{server}"

    async def _files(self, text: str) -> list[dict[str, str]]:
        """What `mxc://` addresses in the event point at. A local file that cannot be read is trouble, never an empty attachment."""
        found = []
        for server, media_id in dict.fromkeys(_MXC.findall(text)):
            if server != self._api.server_name:
                continue  # came from there, and lies there for everybody
            try:
                repository = self._api._hs.get_media_repository()
                path = repository.filepaths.local_media_filepath(media_id)
                with open(path, "rb") as file:
                    data = file.read(self._config["max_file"] + 1)
            except (OSError, ValueError, AttributeError):
                raise SynapseError(503, TROUBLE, Codes.UNKNOWN) from None
            if len(data) > self._config["max_file"]:
                raise SynapseError(403, "파일이 너무 커서 점검할 수 없습니다.", Codes.FORBIDDEN)
            found.append({"name": media_id, "content_b64": base64.b64encode(data).decode()})
        return found

    # ------------------------------------------------------------ held events

    def _keep(self, incident: str, event: dict[str, Any], where: str) -> None:
        now = time.time()
        self._held[incident] = (now, event, where)
        while self._held and (
            len(self._held) > self._config["held_limit"] or next(iter(self._held.values()))[0] < now - self._config["held_seconds"]
        ):
            self._held.popitem(last=False)

    async def told(self, fact: dict[str, Any]) -> int:
        """A webhook: 200 done, 410 no longer here."""
        incident = str(fact.get("incident_id", ""))
        kept = self._held.pop(incident, None)
        if fact.get("event") != "released":
            if kept is not None:
                words = str(fact.get("words") or "")
                said = f"{REFUSED}\n검토자의 말: {words}" if words else REFUSED
                self._line.tell_later(kept[1]["sender"], f"{said} ({incident}){kept[2]}")
            return 200
        if kept is None:
            return 410
        _, event, where = kept
        mark = _mark(event["sender"], event["room_id"], event["type"], event["content"])
        self._released.add(mark)
        try:
            await self._api.create_and_send_event_into_room(event)
        except BaseException:
            self._held[incident] = kept
            raise
        finally:
            self._released.discard(mark)
        self._line.tell_later(event["sender"], f"{RELEASED} ({incident}){where}")
        return 200


class Check:
    """The HTTP check: signs, asks, and believes an answer only under its signature."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._caller, self._secret, self._timeout = config["caller"], config["secret"], float(config["timeout"])
        url = config["url"]
        pool = HTTPConnectionPool(reactor, persistent=True)
        pool.maxPersistentPerHost = 8
        socket = url.removeprefix("unix:") if url.startswith("unix:") else ""
        self._url = b"http://check/v1/check" if socket else url.rstrip("/").encode() + b"/v1/check"
        self._agent = Agent.usingEndpointFactory(reactor, _Endpoints(socket), pool)

    async def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps(message, ensure_ascii=False).encode("utf-8", "replace")
        key = secrets.token_hex(16)
        for last in (False, True):
            try:
                return await self._once(body, key)
            except Trouble:
                raise
            except Exception as error:  # a kept-alive connection that the other side has closed: once more, on a new one
                if last:
                    raise Trouble(type(error).__name__) from None
        raise AssertionError

    async def _once(self, body: bytes, key: str) -> dict[str, Any]:
        at = f"{time.time():.6f}"
        question = sign(self._secret, at, body)
        headers = {
            "Content-Type": "application/json",
            "X-DLP-Timestamp": at,
            "X-DLP-Caller": self._caller,
            "X-DLP-Signature": question,
            "Idempotency-Key": key,
        }
        request = self._agent.request(
            b"POST", self._url, Headers({k: [v] for k, v in headers.items()}), FileBodyProducer(io.BytesIO(body))
        )
        response = await make_deferred_yieldable(_timed(request, self._timeout))
        raw = await make_deferred_yieldable(_timed(readBody(response), self._timeout))
        at, signature = ((response.headers.getRawHeaders(name) or [""])[0] for name in ("X-DLP-Timestamp", "X-DLP-Signature"))
        if not genuine(self._secret, at, question.encode() + b"." + raw, signature):
            raise Trouble(f"status {response.code}, not signed by our secret")
        answer = json.loads(raw)
        if response.code != 200:
            raise Trouble(
                f"status {response.code} {answer.get('field', '')}", open_=response.code == 503 and answer.get("fail") == "open"
            )
        if not isinstance(answer, dict) or answer.get("action") not in ("allow", "alert", "mask", "hold", "block"):
            raise Trouble("the answer is no decision")
        return answer


class Webhook(DirectServeJsonResource):
    """`POST /_foi_dlp/webhook`: what became of a held event. Signed like everything else; a replay does nothing, the event is gone."""

    isLeaf = True

    def __init__(self, module: FoiDlp, config: dict[str, Any]) -> None:
        super().__init__()
        self._module, self._secret = module, config["secret"]

    async def _async_render_POST(self, request: Any) -> tuple[int, dict[str, Any]]:
        raw = request.content.read(1 << 16)
        at, signature = (request.getHeader(name) or "" for name in ("X-DLP-Timestamp", "X-DLP-Signature"))
        if not genuine(self._secret, at, raw, signature):
            return 401, {"error": "signature"}
        return await self._module.told(json.loads(raw)), {}


@implementer(IAgentEndpointFactory)
class _Endpoints:
    def __init__(self, socket: str) -> None:
        self._socket = socket

    def endpointForURI(self, uri: URI) -> Any:
        if self._socket:
            return UNIXClientEndpoint(reactor, self._socket)
        endpoint = HostnameEndpoint(reactor, uri.host, uri.port)
        return wrapClientTLS(optionsForClientTLS(uri.host.decode()), endpoint) if uri.scheme == b"https" else endpoint


def _timed(deferred: Deferred[Any], seconds: float) -> Deferred[Any]:
    return deferred.addTimeout(seconds, reactor)


def sign(secret: bytes, timestamp: str, body: bytes) -> str:
    return hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def genuine(secret: bytes, timestamp: str, body: bytes, signature: str) -> bool:
    try:
        timely = abs(time.time() - float(timestamp)) <= WINDOW
    except ValueError:
        return False
    return timely and hmac.compare_digest(sign(secret, timestamp, body), signature)


def _mark(sender: str, room: str, kind: str, content: Any) -> bytes:
    plain = json.dumps([sender, room, kind, content], sort_keys=True, default=dict)
    return hashlib.sha256(plain.encode("utf-8", "replace")).digest()
