"""A body of which nobody knows yet whose it is: kept in pages of its own, which go back to the system as soon as it is let go. Many bodies in the heap
would leave holes there that stay for as long as the program runs."""

from __future__ import annotations

import asyncio
import mmap
import time
from types import TracebackType
from typing import Final, Self

from aiohttp import StreamReader

from connectors._admission import Admission, Gone
from connectors._check_server import Refuse

SMALL: Final = 64 * 1024
"""Bytes of a body that need no pages of their own."""


_BODY_SECONDS: Final = 20.0
_ROOM_SECONDS: Final = 3.0
_ROOM_LOOKS: Final = 0.05
"""How long a body waits unread until there is room for it, and how often room is looked for."""


class TooLarge(Exception):
    """More came than was announced, or than is allowed."""


class Incoming:
    """`size` bytes are announced; where that is not said, as many as are allowed. Pages are taken as they fill."""

    def __init__(self, size: int) -> None:
        self.size, self._filled = size, 0
        self._kept: mmap.mmap | bytearray = mmap.mmap(-1, size) if size > SMALL else bytearray(size)

    def add(self, piece: bytes) -> None:
        end = self._filled + len(piece)
        if end > self.size:
            raise TooLarge
        self._kept[self._filled : end] = piece
        self._filled = end

    def view(self) -> memoryview:
        """What came until now. To be released before the end."""
        return memoryview(self._kept)[: self._filled]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if isinstance(self._kept, mmap.mmap):
            self._kept.close()


async def take(content: StreamReader, body: Incoming, admission: Admission, *, known: bool) -> None:
    """Fill a body. Refuse where more comes than may, where it comes too slowly, or where others need the room. `known`: a signature over this connection was
    good before."""
    until = time.monotonic() + _ROOM_SECONDS
    begun = False
    while True:
        try:
            with admission.reading(body.size, known=known):
                begun = True
                if content.is_eof():  # as most bodies: all of it came with its header
                    body.add(content.read_nowait())
                    return
                async with asyncio.timeout(_BODY_SECONDS):
                    while piece := await content.readany():
                        body.add(piece)
                return
        except TooLarge:
            raise Refuse(413, "too-large") from None
        except TimeoutError:
            raise Refuse(408, "timeout") from None
        except Gone:
            if begun or time.monotonic() >= until:
                raise Refuse(429, "overload") from None
        await asyncio.sleep(_ROOM_LOOKS)  # meanwhile what is sent stays with who sends it
