"""From the first moment of `dlp serve` on no signal ends it by accident: this is imported before anything that takes its time.

SIGHUP waits until somebody reloads (`dlp.app.life`), SIGUSR1 and SIGUSR2 mean nothing, and SIGTERM, before there is anything to finish, is an end
with exit status 0 like every other. Imports nothing of ours.
"""

from __future__ import annotations

import signal
import sys
from types import FrameType


def ended(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def block() -> None:
    """In this thread and in every thread and process it starts."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})


if "serve" in sys.argv[1:]:
    block()
    signal.signal(signal.SIGTERM, ended)
    for one in (signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(one, signal.SIG_IGN)
