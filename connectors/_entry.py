"""What every entrance does the same way: ask the gate, tell it the outcome, read an address from the settings.

May not decide and may not log. A gate that fails, hangs or breaks is one thing to an entrance: nothing is delivered.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from collections.abc import Callable, Coroutine, Generator, Iterator, Mapping
from functools import partial
from types import coroutine
from typing import Any, Final, TypeVar, cast

from dlp import realfile
from dlp.model import Message, Outcome
from dlp.ports import ConfigError, Gate, Given, MessageError, Once, StoreError, Ticket

T = TypeVar("T")
_OFF_LOOP: Final = 128 * 1024  # bytes from which parsing would make the other sessions wait


async def decided(
    gate: Gate,
    message: Message,
    *,
    raw: bytes,
    connector: str,
    meta: Mapping[str, Any] | None = None,
    timeout: float,
    once: Once | None = None,
) -> Ticket:
    """The gate's ticket. StoreError for whatever went wrong in it, its own bugs and `timeout` (seconds) included.

    The exception does not travel further: its text may hold what the message held.
    """
    return await _kept(gate.decide(message, raw=raw, connector=connector, meta=meta, within=timeout, once=once), timeout)


async def settled(gate: Gate, ticket: Ticket, outcome: Outcome) -> bool:
    """Journal what was done; False where that failed. It is too late to take a delivery back, and refusing now would send it twice.

    The journal then keeps a decided record without an end, which is what its verification reports.
    """
    return await _told(gate.done(ticket, outcome))


async def settled_again(gate: Gate, caller: str, given: Given) -> bool:
    """As `settled`, for an answer that was given before and was heard now."""
    return await _told(gate.repeated(caller, given))


async def _told(report: Coroutine[Any, Any, None]) -> bool:
    try:
        await _kept(report, 60.0)
    except StoreError:
        return False
    return True


async def _kept(work: Coroutine[Any, Any, T], timeout: float) -> T:
    """In the task that asks, because a task of its own costs as much as a scan. What was raised is let go before StoreError is: the one
    must not hang on the other. The clock starts where the work first waits: until then nothing else would run that could stop it."""
    why, begun = "gate", time.monotonic()
    try:
        try:
            waits = work.send(None)
        except StopIteration as end:
            return cast(T, end.value)
        async with asyncio.timeout(timeout - (time.monotonic() - begun)):
            return cast(T, await _rest(work, waits))
    except TimeoutError:
        why = "timeout"
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
    except Exception:  # noqa: BLE001, S110  see above
        pass
    raise StoreError(why)


@coroutine
def _rest(work: Coroutine[Any, Any, T], waits: Any) -> Generator[Any, Any, T]:
    """What is left of a coroutine that waits for `waits`."""
    while True:
        try:
            heard = yield waits
        except GeneratorExit:
            work.close()
            raise
        except BaseException as error:  # noqa: BLE001  what happens to the waiting happens to the work
            step: Callable[[], Any] = partial(work.throw, error)
        else:
            step = partial(work.send, heard)
        try:
            waits = step()
        except StopIteration as end:
            return cast(T, end.value)


async def read(parse: Callable[[bytes], Message], raw: bytes) -> Message:
    """`parse(raw)`, in a thread where it is long. MessageError also for text that cannot be written as UTF-8."""
    message = await asyncio.to_thread(parse, raw) if len(raw) > _OFF_LOOP else parse(raw)
    for name, text in _texts(message):
        try:
            text.encode()
        except UnicodeEncodeError:
            raise MessageError(name, "holds half of a surrogate pair") from None
    return message


def _texts(message: Message) -> Iterator[tuple[str, str]]:
    yield "id", message.id
    yield "sender.address", message.sender.address.reveal()
    yield "sender.staff_id", message.sender.staff_id or ""
    for i, party in enumerate(message.recipients):
        yield f"recipients[{i}].address", party.address.reveal()
    for name in ("subject", "text", "html"):
        value = getattr(message, name)
        if value is not None:
            yield name, value.reveal()
    if message.conversation is not None:
        yield "conversation.id", message.conversation.id
        yield "conversation.name", message.conversation.name.reveal()
    for i, attachment in enumerate(message.attachments):
        yield f"attachments[{i}].name", attachment.name.reveal()


def host_port(text: str, *, where: str) -> tuple[str, int]:
    """`HOST:PORT`, `[V6]:PORT` or `:PORT` (loopback) → host, port. ConfigError names `where`."""
    host, colon, port = text.strip().rpartition(":")
    if not colon or not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise ConfigError("dlp.yaml", where, "must be HOST:PORT")
    if ":" in host and not (host.startswith("[") and host.endswith("]")):
        raise ConfigError("dlp.yaml", where, "an IPv6 address stands in brackets: [::1]:25")
    return host.strip("[]") or "127.0.0.1", int(port)


def server_tls(cert: str, key: str, *, where: str) -> ssl.SSLContext | None:
    """TLS 1.2 or better with the site's certificate; None where none is set. ConfigError where it cannot be read."""
    if not cert:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        for path in filter(None, (cert, key)):
            realfile.opened(path).close()  # the library would wait for a FIFO
        context.load_cert_chain(cert, key or None)
    except (OSError, ssl.SSLError):
        raise ConfigError("dlp.yaml", where, "certificate or key cannot be read") from None
    return context


def unheard(error: OSError) -> str:
    """Why an address cannot be listened at, in the system's words and not in those of a library, which repeat the address in English."""
    return os.strerror(error.errno) if error.errno is not None and error.errno > 0 else error.strerror or "address"
