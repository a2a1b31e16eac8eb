"""What a channel is, how long it may take, and where its secret comes from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, Protocol

from dlp import realfile
from dlp.notify.events import Event
from dlp.ports import ConfigError
from dlp.secretfile import refuse_open

SECONDS: Final = 15.0
"""How long the other side is waited for."""
WHOLE: Final = 60.0
"""How long one delivery may take, whatever the other side says meanwhile."""


class Channel(Protocol):
    """One way to one sort of reader."""

    name: str

    @property
    def pause(self) -> float:
        """Seconds between two deliveries, lest a storm become a storm of mails."""
        ...

    @property
    def most(self) -> int:
        """Events in one delivery. One that fails comes again as a whole."""
        ...

    def wants(self, event: Event) -> bool: ...

    def send(self, events: Sequence[Event]) -> None: ...


class Unset(ConfigError):
    """A variable that this process does not have. The one that serves may: `doctor` runs in a shell, `dlp serve` under systemd."""


def secret(said: str, *, where: str) -> bytes:
    """The secret that `env:NAME` or `file:PATH` leads to. ConfigError names the setting and the variable or file, never what it holds; also for a
    file that other accounts may read."""
    how, _, place = said.partition(":")
    if how == "env":
        found = os.environ.get(place, "").encode()
        if not found:
            raise Unset("dlp.yaml", where, f"the environment variable {place} is not set")
        return found
    refuse_open(place, where=where)
    try:
        found = realfile.content(place).strip()
    except OSError as error:
        raise ConfigError("dlp.yaml", where, f"{place}: cannot be read ({error.strerror})") from None
    if not found:
        raise ConfigError("dlp.yaml", where, f"{place}: is empty")
    return found
