"""Processes of `dlp`, forked from one that has everything loaded.

A server that starts loads for three seconds of processor time what the one before had loaded as well, and the tests start hundreds. These are
processes all the same: with a number, streams, an environment and signals of their own, and killed as one kills. How the program starts by
itself is tried where that is the matter, by `python -m dlp`.

Run as a script it is the one that forks. It is asked through sockets (a JSON object and four descriptors: the three streams and a pipe for
the exit status), answers with the process's number, and goes when the first of them ends, by which it is given the others. One is enough for
all processes that run tests where it is begun before they are forked: each has a socket of its own.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import io
import json
import os
import resource
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 1 << 17
"""Bytes of a question."""
STARTUP = ("PYTHON", "LANG", "LC_", "LD_")
"""Names of variables that an interpreter reads when it starts: with others than ours it has to start."""
LATER = ("PYTHONASYNCIODEBUG", "PYTHONIOENCODING")
"""Among them, what is read by the event loop, and what the one that forks does itself: the encoding of the streams."""


def would_do(env: dict[str, str]) -> bool:
    """Is a forked process what a started one would be?"""
    ours = {**os.environ, "PYTHONPATH": str(ROOT)}
    return "COVERAGE_PROCESS_START" not in ours and all(
        ours.get(name) == value or (name, value) == ("PYTHONUNBUFFERED", "1")
        for name, value in env.items()
        if name.startswith(STARTUP) and name not in LATER
    )


class Forked:
    """What tests ask of a `subprocess.Popen`."""

    def __init__(
        self,
        words: list[str],
        *,
        env: dict[str, str],
        stdin: Any = subprocess.DEVNULL,
        stdout: Any,
        stderr: Any,
        files: int = 0,
        script: Path | None = None,
    ) -> None:
        """`files`: how many it may have open, as `ulimit -n` says it. `script`: what is run with the words, where it is not `dlp`."""
        self.args, self.returncode = [str(script or "dlp"), *words], None
        self.stdin: io.TextIOWrapper | None = None
        self.stdout: io.TextIOWrapper | None = None
        status, tell = os.pipe()
        given = [tell]
        try:
            streams = []
            for one in (stdin, stdout, stderr):
                if one == subprocess.DEVNULL:
                    given.append(os.open(os.devnull, os.O_RDWR))
                    streams.append(given[-1])
                elif one == subprocess.PIPE and not streams:
                    its, ours = os.pipe()
                    given.append(its)
                    streams.append(its)
                    self.stdin = os.fdopen(ours, "w", encoding="utf-8")
                elif one == subprocess.PIPE:
                    ours, its = os.pipe()
                    given.append(its)
                    streams.append(its)
                    self.stdout = os.fdopen(ours, encoding="utf-8")
                else:
                    streams.append(one.fileno())
            self.pid = _asked({"words": self.args, "env": env, "files": files}, [*streams, tell])
        finally:
            for handle in given:
                os.close(handle)
        self._status = status
        try:
            self._handle = os.pidfd_open(self.pid)
        except OSError:  # gone already, or a kernel or container that has no such thing
            self._handle = -1

    def poll(self) -> int | None:
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        if (code := self._ended(timeout)) is None:
            raise subprocess.TimeoutExpired(self.args, timeout or 0.0)
        return code

    def _ended(self, seconds: float | None) -> int | None:
        if self.returncode is None and select.select([self._status], [], [], seconds)[0]:
            self.returncode = int(os.read(self._status, 32) or b"-9")  # who forks is gone: so are they
            os.close(self._status)
            if self._handle >= 0:
                os.close(self._handle)
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            with suppress(ProcessLookupError):
                if self._handle >= 0:
                    signal.pidfd_send_signal(self._handle, number)
                else:
                    os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def ran(words: list[str], *, stdin: bytes, env: dict[str, str], timeout: float) -> subprocess.CompletedProcess[bytes]:
    """A command from its start to its end."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(stdin)
        given.seek(0)
        one = Forked(words, env=env, stdin=given, stdout=out, stderr=err)
        try:
            code = one.wait(timeout)
        except subprocess.TimeoutExpired:
            one.kill()
            one.wait()
            raise
        for stream in (out, err):
            stream.seek(0)
        return subprocess.CompletedProcess(one.args, code, out.read(), err.read())


_turn = threading.Lock()


def _asked(question: dict[str, Any], handles: list[int]) -> int:
    raw = json.dumps(question).encode("utf-8", "surrogatepass")
    assert len(raw) < LARGEST
    with _turn:
        channel = _channel(os.getpid())
        socket.send_fds(channel, [raw], handles)
        answer = channel.recv(32)
    assert answer, "who forks is gone"
    return int(answer)


@cache
def _channel(_of: int) -> socket.socket:
    """The socket by which this process asks."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    socket.send_fds(begun(), [b"{}"], [its.fileno()])
    its.close()
    return ours


@cache
def begun() -> socket.socket:
    """The socket by which the one that forks is given others. Who is forked from this process has it, too."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("DLP_")}
    process = subprocess.Popen(
        [sys.executable, "-P", __file__, str(its.fileno())],
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=[its.fileno()], env={**plain, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    its.close()
    atexit.register(lambda: (ours.close(), process.wait()))
    return ours


# ---------------------------------------------------------------- the one that forks


def load() -> None:
    """What servers and commands load, and what they keep between messages, by a message that asks for everything."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from importlib import import_module

    for name in (
        "tests.unhurried", "dlp.app.serve", "dlp.app.many", "dlp.cli.serve", "dlp.cli.doctor", "dlp.cli.held", "dlp.cli.incidents", "dlp.api.server",
        *(f"connectors.{path.stem}" for path in (ROOT / "connectors").glob("[a-z]*.py")),
    ):  # fmt: skip
        import_module(name)
    sys.path.insert(0, str(Path(__file__).parent))
    import whole_rig as rig

    from dlp.app import weak
    from dlp.app.site import Site

    with tempfile.TemporaryDirectory(prefix="forker-") as folder, Site.open(rig.make_site(Path(folder) / "site")) as site:
        site.warm()
        site.scan(rig.message(f"정보공개 청구인 {rig.NAME} {rig.MOBILE} 입니다. 계좌를 보냅니다.", rig.OUTSIDE))
        weak.of_site(site)
    sys.path.pop(0)


LARGE = 2 << 20
"""Bytes of a large page."""
COLLAPSE = 25
"""MADV_COLLAPSE of madvise(2), since Linux 6.1."""


def in_large_pages() -> None:
    """What is loaded, where the kernel does that: every fork copies the table of pages, and every end takes it apart."""
    madvise = ctypes.CDLL(None).madvise
    madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    for line in Path("/proc/self/maps").read_text("ascii").splitlines():
        span, rights, *_, inode, name = [*line.split(maxsplit=5), ""][:6]
        if rights == "rw-p" and inode == "0" and name in ("", "[heap]"):
            begin, end = (int(place, 16) for place in span.split("-"))
            for place in range(-(-begin // LARGE) * LARGE, end - LARGE + 1, LARGE):
                madvise(place, LARGE, COLLAPSE)  # where it refuses, small ones stay


def serve(first: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """Fork for every question; in the new process its question and descriptors are returned, in the old one nothing, at the end."""
    running: dict[int, int] = {}
    channels: list[socket.socket] = []
    heard, told = os.pipe()
    os.set_blocking(told, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    while True:
        ready = select.select([first, heard, *channels], [], [])[0]
        if heard in ready:
            os.read(heard, 4096)
            for pid, tell in list(running.items()):
                if (ended := os.waitpid(pid, os.WNOHANG))[0]:
                    with suppress(BrokenPipeError):  # nobody waits for it any more
                        os.write(running.pop(pid), str(os.waitstatus_to_exitcode(ended[1])).encode())
                    os.close(tell)
        if first in ready:
            raw, handles, *_ = socket.recv_fds(first, LARGEST, 1)
            if not raw:
                return None
            channels.append(socket.socket(fileno=handles[0]))
        for channel in [one for one in channels if one in ready]:
            try:
                raw, handles, *_ = socket.recv_fds(channel, LARGEST, 4)
            except ConnectionError:  # killed before it had read an answer
                raw = b""
            if not raw:
                channel.close()
                channels.remove(channel)
                continue
            pid = os.fork()
            if not pid:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for each in (first, *channels):
                    each.close()
                for handle in (heard, told, handles[3], *running.values()):
                    os.close(handle)
                return json.loads(raw), handles[:3]
            running[pid] = handles[3]
            for handle in handles[:3]:
                os.close(handle)
            with suppress(ConnectionError):
                channel.send(str(pid).encode())


def become(question: dict[str, Any], handles: list[int]) -> None:
    """As a started process: its streams, its environment, its words."""
    encoding, _, errors = question["env"].get("PYTHONIOENCODING", "").partition(":")
    encoding = encoding or "utf-8"
    for number, handle in enumerate(handles):
        os.dup2(handle, number)
        os.close(handle)
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, "r", closefd=False)), encoding, errors or None)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w", closefd=False)), encoding, errors or None)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = io.TextIOWrapper(  # type: ignore[misc]
        io.BufferedWriter(io.FileIO(2, "w", closefd=False)), encoding, "backslashreplace", line_buffering=True
    )
    if question["files"]:
        resource.setrlimit(resource.RLIMIT_NOFILE, (question["files"],) * 2)
    os.environ.clear()
    os.environ.update(question["env"])
    sys.argv = question["words"]


def leave(code: Any) -> None:
    """What an interpreter does at its end, but for taking apart all that is loaded, which costs more than most commands do."""
    if code is not None and not isinstance(code, int):
        print(code, file=sys.stderr)
        code = 1
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit((code or 0) & 0xFF)


if __name__ == "__main__":
    load()
    assert len(list(Path("/proc/self/task").iterdir())) == 1, "a thread would be missing in who is forked"
    gc.collect()
    gc.freeze()
    in_large_pages()
    if (asked := serve(socket.socket(fileno=int(sys.argv[1])))) is not None:
        become(*asked)
        from dlp.cli import main

        try:
            if sys.argv[0] == "dlp":
                main()
            else:
                sys.path.insert(0, str(Path(sys.argv[0]).parent))
                runpy.run_path(sys.argv[0], run_name="__main__")
        except SystemExit as end:
            leave(end.code)
