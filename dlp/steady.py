"""From the first moment of `dlp serve` on no signal ends it by accident: this is imported before anything that takes its time.

SIGHUP waits until somebody reloads (`dlp.app.life`), SIGUSR1 and SIGUSR2 mean nothing, and SIGTERM, before there is anything to finish, is an end
with exit status 0 like every other. Imports nothing of ours.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import Final

_WITH_A_VALUE: Final = frozenset({"--site", "--lang"})
"""Options before the command that take the next word."""


def ended(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def serves(words: Sequence[str]) -> bool:
    """Is `serve` the command of this line? Another command ends by a signal as ever: exit status 0 would say that all was well."""
    left = iter(words)
    for word in left:
        if word in _WITH_A_VALUE:
            next(left, None)
        elif not word.startswith("-"):
            return word == "serve"
    return False


def block() -> None:
    """In this thread and in every thread and process it starts."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})


if serves(sys.argv[1:]):
    block()
    signal.signal(signal.SIGTERM, ended)
    for one in (signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(one, signal.SIG_IGN)
