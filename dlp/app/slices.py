"""Work over the messages of an archive, slice by slice in forked processes: what each has found is kept, sealed, until all is done.

    FOLDER/<key>/<slice>.NAME    sealed under the site's key; `key` is of all that decides the result

The same command after a kill goes on where it was, and any other begins anew. A process whose parent is gone ends. Used by `replaying` (two policies) and
`sweeping` (one case).
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Final

from dlp import realfile
from dlp.app.settling import settle
from dlp.keys import Sealed, seal, unseal
from dlp.ports import ConfigError, StoreError, trouble

SIZE: Final = 10_000
"""Messages of a slice."""
TOLD: Final = 250
"""Messages after which a process says how far it is, and looks whether anybody hears."""
MOST_WORKERS: Final = 64
FORM: Final = 3
"""Of what is kept, the memory's lines among it: a replay that another version of the program left is begun anew."""
_AAD: Final = b"replay/"

Say = Callable[[int], None]
Task = Callable[[Say], None]


class Slices:
    """What is kept of each slice. `whole`: messages; `said`: all that decides the result, as JSON can hold it."""

    def __init__(self, key: bytes, whole: int, size: int, said: list[Any]) -> None:
        self.whole, self.size, self.count = whole, size, -(-whole // size)
        self.key = hashlib.sha256(json.dumps([FORM, *said, size]).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self.folder = Path()
        self._seal = key

    def begin(self, at: int) -> int:
        return at * self.size

    def messages(self, at: int) -> int:
        return min(self.size, self.whole - at * self.size)

    def missing(self) -> list[int]:
        return [at for at in range(self.count) if self.record(at) is None]

    def done(self) -> int:
        """Messages of the slices that are kept."""
        return sum(self.messages(at) for at in range(self.count) if self.record(at) is not None)

    def record(self, at: int) -> dict[str, Any] | None:
        found = self.kept(f"{at}.record")
        return found if isinstance(found, dict) else None

    def records(self) -> Iterator[dict[str, Any]]:
        """Of all slices, in order. ConfigError where one is gone."""
        for at in range(self.count):
            if (record := self.record(at)) is None:
                raise self.gone()
            yield record

    def gone(self) -> ConfigError:
        return ConfigError(str(self.folder), "", "what was done is gone: begin again")

    def kept(self, name: str) -> Any:
        """None where it is not there, or is not ours."""
        try:
            raw = realfile.content(self.folder / name)
            size = int.from_bytes(raw[:2], "big")
            return json.loads(unseal(self._seal, Sealed(raw[2 : 2 + size], raw[2 + size :]), self._aad(name)))
        except (OSError, StoreError, ValueError):
            return None

    def keep(self, name: str, said: Any) -> None:
        """StoreError where it cannot be written."""
        item = seal(self._seal, plain(said), self._aad(name))
        draft = self.folder / f".{name}.{os.getpid()}"
        try:
            with os.fdopen(realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(len(item.wrapped).to_bytes(2, "big") + item.wrapped + item.body)
            draft.replace(self.folder / name)
        except OSError as error:
            raise StoreError(f"{self.folder}: cannot be written ({trouble(error)})") from None

    def _aad(self, name: str) -> bytes:
        return _AAD + f"{self.key}/{name}".encode()


def plain(said: Any) -> bytes:
    return json.dumps(said, separators=(",", ":")).encode()


@contextmanager
def alone(folder: Path, key: str) -> Iterator[Path]:
    """The folder of one piece of work, for one command at a time. What others over other archives left behind goes. ConfigError where one runs already."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise ConfigError(str(folder), "", "another replay or sweep runs on this site: wait until it ends") from None
            for left in folder.iterdir():
                if left.name != key:
                    shutil.rmtree(left)
            (folder / key).mkdir(mode=0o700, exist_ok=True)
            yield folder / key
        finally:
            os.close(handle)
            with suppress(OSError):
                folder.rmdir()
    except OSError as error:
        raise StoreError(f"{folder}: cannot be written ({trouble(error)})") from None


# ---------------------------------------------------------------- processes


def run(tasks: Sequence[Task], heard: Say) -> None:
    """Each task in a forked process of its own, until all are done; what one raises is raised here, when the others have ended."""
    context = multiprocessing.get_context("fork")
    parent = os.getpid()
    running: dict[Connection, Any] = {}
    try:
        for task in tasks:
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(task, theirs, parent))
            process.start()
            theirs.close()
            running[ours] = process
        while running:
            for one in wait(list(running)):
                assert isinstance(one, Connection)
                try:
                    said = one.recv()
                except EOFError:
                    process = running.pop(one)
                    process.join()
                    if process.exitcode:
                        raise ConfigError(
                            "--workers", "", "a process was ended from outside: the same command goes on where it was"
                        ) from None
                    continue
                if isinstance(said, int):
                    heard(said)
                else:
                    kind, *words = said
                    raise ConfigError(*words) if kind == "config" else StoreError(*words)
    finally:
        for process in running.values():
            process.kill()
            process.join()


def _work(task: Task, pipe: Connection, parent: int) -> None:
    def say(count: int) -> None:
        if os.getppid() != parent:  # killed: nobody waits for this any more
            os._exit(1)
        if count:
            pipe.send(count)

    settle()
    try:
        task(say)
    except ConfigError as error:
        pipe.send(("config", error.file, error.where, error.hint))
    except StoreError as error:
        pipe.send(("store", str(error)))
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(1)
