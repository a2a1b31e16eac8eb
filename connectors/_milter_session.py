"""One connection of the MTA while it lasts."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

from connectors import _milter_wire as wire


@dataclass(slots=True, eq=False)
class Session:
    """One connection of the MTA. `answering`: a whole mail of it is here that has no answer yet."""

    writer: asyncio.StreamWriter
    reader: asyncio.StreamReader
    conversation: wire.Conversation
    answering: bool = False
    counted: int = 0
    heard: float = field(default_factory=time.monotonic)

    @property
    def begun(self) -> bool:
        return self.conversation.begun

    @property
    def busy(self) -> bool:
        return self.answering

    @property
    def gone(self) -> bool:
        return self.reader.at_eof() or self.writer.is_closing()
