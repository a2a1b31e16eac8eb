"""How a held mail leaves: back through the MTA, once, without being examined a second time.

Three ways. `release_hop` names a listener of the MTA that asks no filter. Without it the mail goes back to the listener it came in by and
is known there by a token that is good for one mail, one envelope and the moment of its hand-over. And where the MTA itself kept the mail in its hold
queue, its own tool lets it go. Reference: postsuper(1).
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from connectors._milter_wire import Mail
from connectors._next_hop import IN_DOUBT, Envelope, Hop, NextHop, crlf
from dlp.model import Outcome
from dlp.ports import DeliveryError

PASS: Final = b"X-DLP-Release"
POSTFIX_HOLD: Final = "postfix"
_QUEUE_ID: Final = re.compile(r"[0-9A-Za-z]{5,32}")
_TOOLS: Final = "/usr/sbin:/usr/bin:/sbin:/bin"


class Passes:
    """Tokens of mails that are being handed back at this moment."""

    def __init__(self) -> None:
        self._open: dict[bytes, tuple[bytes, frozenset[bytes]]] = {}

    def issue(self, envelope: Envelope) -> bytes:
        token = secrets.token_urlsafe(32).encode()
        self._open[token] = envelope.sender.encode(), frozenset(r.encode() for r in envelope.recipients)
        return token

    def withdraw(self, token: bytes) -> None:
        self._open.pop(token, None)

    def redeem(self, mail: Mail) -> bool:
        """Whether this is the mail a token was issued for; the token is used up by asking. One with another envelope is not."""
        for name, value in mail.headers:
            if name.lower() == PASS.lower():
                return self._open.pop(value.strip(), None) == (mail.sender, frozenset(mail.recipients))
        return False


class WayOut:
    """`hop` is the listener without filter, or None. `passes` are looked at by the entrance of the same process."""

    def __init__(self, hop: Hop | None, passes: Passes, *, hostname: str, timeout: float, config: str) -> None:
        self._hop, self._passes, self._hostname, self._timeout, self._config = hop, passes, hostname, timeout, config

    async def deliver(self, raw: bytes, meta: Mapping[str, Any], *, listening: bool) -> Outcome:
        """`raw` as it shall be sent; `meta` as it was given to the gate; `listening`: the entrance runs in this process.

        DeliveryError with a code: `no-release-hop` where there is no way, `not-serving` where the serving process has to do it, the next
        hop's where it refused.
        """
        if meta.get("hold") == POSTFIX_HOLD:
            return await self.postfix(meta, "-H", "delivered")
        envelope = Envelope(
            str(meta.get("sender") or ""),
            tuple(str(r) for r in meta.get("recipients") or ()),
            bool(meta.get("eight_bit", not raw.isascii())),
            bool(meta.get("utf8")),
        )
        if self._hop is not None:
            return await _sent(self._hop, envelope, crlf(raw))
        back = meta.get("back")
        if not back:
            raise DeliveryError("no-release-hop", temporary=False)
        if not listening:
            raise DeliveryError("not-serving")
        token = self._passes.issue(envelope)
        try:
            hop = Hop(str(back[0]), int(back[1]), self._hostname, timeout=self._timeout)
            return await _sent(hop, envelope, PASS + b": " + token + b"\r\n" + crlf(raw))
        finally:
            self._passes.withdraw(token)

    async def postfix(self, meta: Mapping[str, Any], flag: str, done: str) -> Outcome:
        """`-H` releases from the hold queue, `-d` deletes. Its tool exits 0 also where there was nothing to do; what it says tells."""
        queue_id = str(meta.get("queue_id", ""))
        if not _QUEUE_ID.fullmatch(queue_id):
            raise DeliveryError("no-queue-id", temporary=False)
        if "1 message" not in await self._tool("postsuper", flag, queue_id, "hold"):
            raise DeliveryError("not-in-hold", temporary=False)
        if flag == "-H":
            await self._tool("postqueue", "-i", queue_id)  # else it waits for the next run of the queue
        return Outcome(done)

    async def _tool(self, *words: str) -> str:
        name, *rest = words
        config = ["-c", self._config] if self._config else []
        program = next((str(p) for p in (Path(f, name) for f in _TOOLS.split(":")) if p.exists()), name)
        try:
            process = await asyncio.create_subprocess_exec(
                program, *config, *rest, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
            )
        except OSError:
            raise DeliveryError("no-postfix-tool", temporary=False) from None
        said, _ = await process.communicate()
        return said.decode("utf-8", "replace")


async def _sent(hop: Hop, envelope: Envelope, data: bytes) -> Outcome:
    next_hop = NextHop(hop)
    try:
        await next_hop.deliver(envelope, data)
    except DeliveryError as error:
        if error.code == IN_DOUBT:  # it may have it: for a person to look into, not to be tried again
            raise DeliveryError(IN_DOUBT, temporary=False) from None
        raise
    finally:
        await next_hop.close()
    return Outcome("delivered")
