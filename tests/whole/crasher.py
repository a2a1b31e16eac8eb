"""`dlp` commands as processes that die by SIGKILL at the n-th thing they do. Run as a script: a JSON question a line, a JSON answer a line.

It imports the program once and forks for every question, because what is asked for here is hundreds of processes. A step is a thing that
changes what is outside the process: a statement or commit of any SQLite file, the anchor, a line to the next hop or its answer, a webhook,
an answer to a client, a file that is opened for writing, renamed or removed, and the end. It is counted before it happens (and the outward ones after it, too), and `kill_at` is the step before which the
process ends. Reading changes nothing outside, so no step is counted for it.

Questions: {"words": [...], "kill_at": n, "lease": s}    one command; `kill_at` 0 lets it live, `from`: counting begins at this step's label
                    `env`: more of the environment; `cwd`; `within`: files below this folder count; `later`: as a version after this one
           {"turn": site, "lease": s}                     a look of the serving process at what was released and refused
           {"crowd": [[[words], ...], ...]}               so many writers at once, each with its commands one after the other
           {"warm": site}                                 read this site, so that no child has to import and compile; first of all
Answers:   {"code": exit status or -9, "steps": n, "last": label, "labels": all of them, "out": ..., "err": ...}; for a crowd a list of such lists
"""

from __future__ import annotations

import gc
import json
import mmap
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

LABEL, ROOM = 120, 1 << 20
Answer = dict[str, Any]


class Steps:
    """Counted in memory shared with the parent, who reads it when this process is dead."""

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, ROOM)  # two numbers, how many labels and where they end, and the labels
        self.kill_at, self.begins_at, self.within = 0, "", ""

    def begin(self, question: dict[str, Any]) -> None:
        self._shared[:16] = bytes(16)
        self.kill_at, self.begins_at = int(question.get("kill_at", 0)), str(question.get("from", ""))
        self.within = str(question.get("within", ""))

    @property
    def number(self) -> int:
        return int.from_bytes(self._shared[:8], "big")

    @property
    def labels(self) -> list[str]:
        end = 16 + int.from_bytes(self._shared[8:16], "big")
        return self._shared[16:end].decode("utf-8", "replace").split("\0")[:-1]

    def step(self, label: str) -> None:
        if self.begins_at and label != self.begins_at:
            return
        self.begins_at = ""
        number, end = self.number + 1, int.from_bytes(self._shared[8:16], "big")
        raw = label.encode()[:LABEL] + b"\0"
        self._shared[16 + end : 16 + end + len(raw)] = raw
        self._shared[:16] = number.to_bytes(8, "big") + (end + len(raw)).to_bytes(8, "big")
        if number == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(60)  # pause: another thread may get the signal


STEPS = Steps()
step = STEPS.step


def watched(name: str, args: tuple[Any, ...]) -> None:
    """Python's own word of what is done to files: those of a site and beside it are counted, the compiler's and the log's are not."""
    if name == "open":
        path, writes = args[0], (args[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if not writes:
            return
    elif name in ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"):
        path = args[0]
    else:
        return
    place = os.path.abspath(os.fsdecode(path)) if isinstance(path, (str, bytes, os.PathLike)) else ""  # noqa: PTH100  no look at the disk
    if STEPS.within and place.startswith(STEPS.within):
        step(f"{name} {Path(place).name}")


WITHIN = "within: "
"""Before the label of a statement that is gone with the process, because its transaction is not committed."""


def traced(connection: sqlite3.Connection, statement: str) -> None:
    """Not what only reads, and not the statements of triggers within a statement."""
    words = statement.split(maxsplit=2)
    reads = not words or statement == "BEGIN" or words[0] in ("SELECT", "--", "PRAGMA", "WITH", "ROLLBACK")
    if not reads or statement.startswith(("PRAGMA wal_checkpoint", "PRAGMA incremental_vacuum")):
        step((WITHIN if connection.in_transaction and words[0] not in ("COMMIT", "END") else "") + "sql " + " ".join(words[:2]))


def once(read: Callable[..., Any]) -> Callable[..., Any]:
    """Policy, settings and detectors are the same in every copy of a site."""
    kept: list[Any] = []

    def reading(*args: Any) -> Any:
        if not kept:
            kept.append(read(*args))
        return kept[0]

    return reading


def install() -> None:
    """Count steps in everything that reaches outside this process."""
    import aiohttp
    import aiosmtpd.smtp

    import connectors._next_hop as hop
    import connectors.smtp as relay
    import dlp.app.detection as detection
    import dlp.settings as settings
    import dlp.store.sql as store
    import tests.unhurried  # noqa: F401
    from connectors.http import HttpCheck
    from dlp.app.selftest import Rounds
    from dlp.app.shared import Shared
    from dlp.store.database import Database

    connect, write, anchor, mark = sqlite3.connect, Database.write, store.write_anchor, store.marks.write

    def connected(*args: Any, **named: Any) -> sqlite3.Connection:
        connection = connect(*args, **named)
        connection.set_trace_callback(partial(traced, connection))
        return connection

    @contextmanager
    def written(self: Any, *args: Any) -> Iterator[Any]:
        with write(self, *args) as connection:
            yield connection
        step("committed")

    def anchored(*args: Any, **named: Any) -> None:
        step("anchor")
        anchor(*args, **named)
        step("anchored")

    def marked(*args: Any, **named: Any) -> None:
        step("mark")
        mark(*args, **named)
        step("marked")

    def around(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        async def counted(*args: Any, **named: Any) -> Any:
            step(name)
            answer = await work(*args, **named)
            step(f"{name}, done")
            return answer

        return counted

    async def untested(self: Any) -> None:
        """The program's own mail through itself would be counted as the sender's."""

    Rounds.run = untested  # type: ignore[method-assign,assignment]
    for module, name in ((Shared, "policy"), (detection, "load"), (settings, "load")):
        setattr(module, name, once(getattr(module, name)))
    sys.addaudithook(watched)
    sqlite3.connect = connected  # type: ignore[assignment]
    Database.write = written  # type: ignore[method-assign,assignment]
    store.write_anchor = anchored
    store.marks.write = marked
    hop._opened = around("hop, connection", hop._opened)
    hop._Line._answer = around("hop, answer", hop._Line._answer)  # type: ignore[method-assign]
    aiohttp.ClientSession._request = around("webhook", aiohttp.ClientSession._request)  # type: ignore[method-assign]
    relay._Handler.handle_DATA = around("mail", relay._Handler.handle_DATA)  # type: ignore[method-assign]
    HttpCheck._check = around("question", HttpCheck._check)  # type: ignore[method-assign]
    HttpCheck._write = around("answer", HttpCheck._write)  # type: ignore[method-assign]
    aiosmtpd.smtp.SMTP.push = around("answer", aiosmtpd.smtp.SMTP.push)


def run(question: dict[str, Any]) -> None:
    """In the child: the command, as from a shell."""
    import asyncio

    from dlp.app import releasing
    from dlp.cli import main

    os.environ.update(question.get("env", {}))
    os.chdir(question.get("cwd", "."))
    if "later" in question:
        import later

        later.install()
    if "lease" in question:
        releasing.LEASE_S = float(question["lease"])  # type: ignore[misc]
    if "turn" not in question:
        sys.argv = ["dlp", *question["words"]]
        try:
            main()
        finally:
            step("end")
        return
    from dlp.app.serve import release_now
    from dlp.app.site import Site

    with Site.open(question["turn"]) as site:
        asyncio.run(release_now(site))


def forked(question: dict[str, Any]) -> tuple[int, int, int]:
    """Pid and two files for what it says."""
    out, err = os.memfd_create("out"), os.memfd_create("err")
    pid = os.fork()
    if pid == 0:
        gc.disable()  # it would touch, and so copy, all that is shared with the parent
        code = 1
        try:
            null = os.open(os.devnull, os.O_RDONLY)
            for source, target in ((null, 0), (out, 1), (err, 2)):
                os.dup2(source, target)
            run(question)
            code = 0
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else int(left.code is not None)
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return pid, out, err


def answered(question: dict[str, Any]) -> Answer:
    STEPS.begin(question)
    pid, out, err = forked(question)
    if "pid" in question:  # the one who asks wants to talk to it meanwhile, and says when to go on
        print(json.dumps({"pid": pid}), flush=True)
        sys.stdin.readline()
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    said = []
    for handle in (out, err):
        said.append(os.pread(handle, os.fstat(handle).st_size, 0).decode("utf-8", "backslashreplace"))
        os.close(handle)
    labels = STEPS.labels
    return {"code": code, "steps": STEPS.number, "last": (labels or [""])[-1], "labels": labels, "out": said[0], "err": said[1]}


def crowded(writers: list[list[list[str]]], more: dict[str, Any]) -> list[list[Answer]]:
    """Every writer is a process, and so is every command of his."""
    started = []
    for commands in writers:
        told = os.memfd_create("told")
        pid = os.fork()
        if pid == 0:
            os.write(told, json.dumps([answered({**more, "words": words}) for words in commands]).encode())
            os._exit(0)
        started.append((pid, told))
    answers = []
    for pid, told in started:
        os.waitpid(pid, 0)
        answers.append(json.loads(os.pread(told, os.fstat(told).st_size, 0)))
        os.close(told)
    return answers


def warmed(site: str) -> Answer:
    """What is opened here is closed again: no connection may cross a fork."""
    import asyncio

    from dlp.app.serve import connectors, release_now
    from dlp.app.site import Site
    from dlp.cli import main
    from dlp.office.wording import kept_reason

    with Site.open(site) as opened:
        for name in ("smtp", "http"):
            connectors(opened, {}, only=name)
        asyncio.run(release_now(opened))
        kept_reason(opened.folder, "x")
        opened.warm()
    sys.argv = ["dlp", "--site", site, "held", "release", "INC-none"]
    with suppress(SystemExit):
        main()
    gc.freeze()
    return {}


def serve() -> None:
    import dlp.app.serve
    import dlp.cli.held
    import dlp.cli.incidents  # noqa: F401  read before the first fork, like the others

    install()
    print(json.dumps({}), flush=True)
    while line := sys.stdin.readline():
        question = json.loads(line)
        if "warm" in question:
            answer: Any = warmed(question["warm"])
        else:
            answer = crowded(question.pop("crowd"), question) if "crowd" in question else answered(question)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    serve()
