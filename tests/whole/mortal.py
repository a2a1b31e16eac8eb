"""`dlp` that is killed with -9 while it journals or answers a question with a key. Run as a script: DIES names the moment.

unwritten    decided, sealed and about to be committed
written      the transaction is on disk and nobody was told, not even the anchor
unanswered   the answer is ready, and no byte of it has left
unreported   the caller has his answer, and the journal does not know that
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

MOMENTS = ("unwritten", "written", "unanswered", "unreported")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
    while True:  # another thread may get the signal
        signal.pause()


def install(moment: str) -> None:
    from connectors.http import HttpCheck
    from dlp.app.gate import SiteGate
    from dlp.store import once, sql

    keep, anchor, wrote = once.write, sql.write_anchor, [False]

    def keeping(*args: Any) -> None:
        if moment == "unwritten":
            die()
        keep(*args)
        wrote[0] = True

    def anchored(*args: Any, **named: Any) -> None:
        if moment == "written" and wrote[0]:
            die()
        anchor(*args, **named)

    def before(work: Callable[..., Any]) -> Callable[..., Any]:
        async def done(*args: Any, **named: Any) -> Any:
            if wrote[0]:
                die()
            return await work(*args, **named)

        return done

    once.write, sql.write_anchor = keeping, anchored
    if moment == "unanswered":
        HttpCheck._write = before(HttpCheck._write)  # type: ignore[method-assign]
    if moment == "unreported":
        SiteGate.done = before(SiteGate.done)  # type: ignore[method-assign]


if __name__ == "__main__":
    import tests.unhurried  # noqa: F401

    install(os.environ["DIES"])
    from dlp.cli import main

    main()
