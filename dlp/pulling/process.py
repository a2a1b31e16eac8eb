"""Another program that is asked something: its answer within a time and a size, and nothing of ours in its command line or environment."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dlp.notify import channel
from dlp.ports import ConfigError
from dlp.pulling.fetched import MAX_BYTES, PullError
from dlp.secretfile import opened_to_others

PLACES: Final = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
"""Where programs are looked for: not where an account of the machine could put one."""
_STDERR: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Answer:
    """`said` is what it wrote to standard error, for words of ours to be found in; it may quote names and is shown to nobody."""

    status: int
    out: bytes = field(repr=False)
    said: str = field(repr=False)


def program(name: str) -> str:
    """PullError("program") where it is not there."""
    found = shutil.which(name, path=PLACES)
    if found is None:
        raise PullError("program")
    return found


def secret(said: str, where: str) -> bytes:
    """As `dlp.notify.channel.secret`. PullError("secret"), or "secret-open" for a file that other accounts may read."""
    how, _, place = said.partition(":")
    if how == "file" and opened_to_others(place):
        raise PullError("secret-open")
    try:
        return channel.secret(said, where=where)
    except ConfigError:
        raise PullError("secret") from None


def handed(text: bytes) -> int:
    """A pipe's end from which another program reads this; PullError("secret") for what no pipe holds."""
    if len(text) > 4096:
        raise PullError("secret")
    theirs, ours = os.pipe()
    os.write(ours, text)
    os.close(ours)
    return theirs


def readable(path: str) -> str:
    """The path of a file that is there and can be read. PullError("setting")."""
    if not path or not Path(path).is_file() or not os.access(path, os.R_OK):
        raise PullError("setting")
    return str(Path(path).resolve())


def run(
    command: Sequence[str], *, env: Mapping[str, str], seconds: float, most: int, said: bytes = b"", fds: Sequence[int] = ()
) -> Answer:
    """Its answer. PullError: it took longer than `seconds`, or wrote more than `most` bytes. A file that it writes, one of `fds` in memory among
    them, ends at `MAX_BYTES`: another server says how long it is."""
    process = subprocess.Popen(  # noqa: S603  found in PLACES, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PATH": PLACES, "LANG": "C", "LC_ALL": "C", "HOME": "/nonexistent", **env},
        pass_fds=tuple(fds),
        start_new_session=True,
    )
    with suppress(OSError):  # it has ended already
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (MAX_BYTES, MAX_BYTES))
    late = threading.Event()

    def ended() -> None:
        late.set()
        _kill(process)

    timer = threading.Timer(seconds, ended)
    timer.daemon = True
    timer.start()
    errors: list[bytes] = []
    listening = threading.Thread(target=_listen, args=(process, errors), daemon=True)
    listening.start()
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(OSError):
            process.stdin.write(said)
            process.stdin.close()
        out = process.stdout.read(most + 1)
        if len(out) > most:
            raise PullError("too-large")
        status = process.wait()
        listening.join(1.0)
        if late.is_set():
            raise PullError("timeout")
        return Answer(status, out, b"".join(errors).decode("utf-8", "replace"))
    finally:
        timer.cancel()
        if process.poll() is None:
            _kill(process)
            process.wait()
        process.stdout.close()  # type: ignore[union-attr]


def _listen(process: subprocess.Popen[bytes], errors: list[bytes]) -> None:
    """Standard error to its end, of which the beginning is kept: one that nobody reads would stand still."""
    assert process.stderr is not None
    kept = 0
    with process.stderr as stream:
        for piece in iter(lambda: stream.read1(8192), b""):  # type: ignore[attr-defined]
            if kept < _STDERR:
                errors.append(piece)
                kept += len(piece)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """With what it started (`sftp` starts `ssh`)."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
