"""`dlp` that kills itself on the way of a checkpoint out of the house. Run as a script: STEP is signed, placed or recorded."""

from __future__ import annotations

import os
import signal
from typing import Any

STEP = os.environ["STEP"]


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _sabotage() -> None:
    from dlp.app import checkpoints

    write, body = checkpoints.write_note, checkpoints.Schedule.turn

    def write_note(*given: Any) -> bool:
        if STEP == "signed":
            _kill()
        done = write(*given)
        if STEP == "placed":
            _kill()
        return done

    def turn(self: Any, now: Any) -> list[str]:
        taken = body(self, now)
        if STEP == "recorded" and taken:
            _kill()
        return taken

    checkpoints.write_note = write_note
    checkpoints.Schedule.turn = turn  # type: ignore[method-assign]


if __name__ == "__main__":
    _sabotage()
    from dlp.cli import main

    main()
