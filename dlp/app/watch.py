"""Immediate effect: a register file dropped into the inbox, a policy file saved. A broken one leaves the old state and says so.

Watchdog tells that something changed; what to do is decided once the folder has been quiet for a moment, in one thread.
"""

from __future__ import annotations

import os
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from dlp import register
from dlp.app import base, registering, weak
from dlp.app.folder import of_texts
from dlp.app.lasting import Lasting
from dlp.app.looking_back import facts, sweep
from dlp.app.site import Site
from dlp.ledgers import imports
from dlp.ledgers.retention import PROGRAM
from dlp.log import event, trouble
from dlp.ports import ConfigError, StoreError

QUIET: Final = 0.2
"""Seconds without a change before the change is looked at: editors write twice, copies arrive in pieces."""
LONGEST: Final = 2.0
"""Seconds after which it is looked at although the folder is never quiet."""
FILES: Final = ("policy.yaml", "exceptions.yaml", "lexicons.yaml")
"""Of the site's own folder: the journal beside them is written with every message."""
SWEEP: Final = 15.0
"""Seconds after which the folder is looked at although nothing was heard."""
SWEEP_AMONG_MANY: Final = 3.0
WAITING: Final = 1.0
"""The same while a file in the inbox is not whole yet."""


class Watch(FileSystemEventHandler, Lasting):
    """Watches a site's folder, `register/` and `register/inbox/`. `imports` False leaves the inbox, and the journal, to another process; `listens`
    False hears nothing and looks every `SWEEP_AMONG_MANY` seconds: the system lets a program listen in some dozens of folders."""

    def __init__(self, site: Site, *, imports: bool = True, listens: bool = True) -> None:
        self._site, self._imports, self._listens = site, imports, listens
        self._changed = threading.Event()
        self._ending = threading.Event()
        self._observer = Observer()
        self._thread = threading.Thread(target=self._loop, name="dlp-watch", daemon=True)
        self._stamps = self._look()
        self._moved: set[str] = set()  # names that were renamed into the inbox since it was last looked at

    def start(self) -> None:
        inbox = self._site.folder / "register" / "inbox"
        inbox.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._listens:
            for folder in (self._site.folder, inbox.parent, inbox):
                self._observer.schedule(self, str(folder))
            self._observer.start()
        self._thread.start()
        self._changed.set()  # what was dropped while nobody watched

    def stop(self) -> None:
        self._ending.set()
        self._changed.set()
        if self._thread.is_alive():
            if self._listens:
                self._observer.stop()
                self._observer.join(timeout=5)
            self._thread.join(timeout=5)

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write"):
            return
        for path in (event.src_path, event.dest_path):
            changed = Path(os.fsdecode(path)) if path else None
            if changed is not None and (changed.name in FILES or changed.parent.name in ("register", "inbox")):
                self._changed.set()
                if event.event_type == "moved" and path == event.dest_path and changed.parent.name == "inbox":
                    self._moved.add(changed.name)

    def _loop(self) -> None:
        failed = False
        while not self._ending.is_set():
            waits = self._imports and not failed and register.pending(self._site.folder)
            self._changed.wait(WAITING if waits else SWEEP if self._listens else SWEEP_AMONG_MANY)
            began = time.monotonic()
            while self._changed.is_set() and not self._ending.is_set() and time.monotonic() - began < LONGEST:
                self._changed.clear()
                self._ending.wait(QUIET)
            if self._ending.is_set():
                return
            failed = True
            try:
                self._act()
                failed = False
            except Exception as error:  # noqa: BLE001  a watch that ended would leave the old state in force without a word
                trouble("watch", error)

    def _act(self) -> None:
        for report in self._imported() if self._imports else ():
            self.took_in(report)
        now = self._look()
        before, self._stamps = self._stamps, now
        if any(now.get(name) != before.get(name) for name in (*FILES, base.NAME)):
            self.reload_policy()
        if {n: s for n, s in now.items() if n.startswith("register/")} != {
            n: s for n, s in before.items() if n.startswith("register/")
        }:
            self.reload_register()

    def took_in(self, report: register.Report) -> None:
        """Log and journal what an import did, and look back for the cases that came with it."""
        state = ("ok", "part", "bad")[report.status]
        level = ("INFO", "WARNING", "ERROR")[report.status]
        if report.details.get("again"):
            event("register-import-again", level="WARNING", kind=report.kind)
        event("register-import", level=level, kind=report.kind, rows=report.rows, state=state)
        self._note(
            imports.KIND,
            report.ok,
            ref=imports.ref(report.kind),
            table=report.kind,
            rows=report.rows,
            named=len(report.problems) + report.more,
            wider=report.details.get("wider", 0),
            **({"again": 1} if report.details.get("again") else {}),
            generation=report.generation,
            imported_at=report.imported_at,
        )
        if report.ok and report.kind == "cases":
            self._sweep(report)

    def _sweep(self, report: register.Report) -> None:
        """What was sent or stopped before its case came is looked through for the new cases."""
        site, now = self._site, datetime.now(UTC)
        try:
            store = site.recording.store
            done = sweep(site.folder, site.keys, store, days=site.settings.look_back.days, now=now, cases=report.added)
            if done.found:
                store.note("swept", now=now, body={**PROGRAM, **facts(done), "cases": len(report.added)})
        except (ConfigError, StoreError) as error:
            trouble("sweep", error)
            return
        if done.found:
            event("swept", incidents=done.count("incident"), messages=done.count("attached"))

    def reload_policy(self) -> None:
        done = self._site.reload_policy()
        event(
            "policy-load", level="INFO" if done else "ERROR", policy=self._site.tools.policy.version, state="ok" if done else "bad"
        )
        noted: dict[str, Any] = {
            "policy": self._site.tools.policy.hash,
            **weak.noted(self._site),
            **of_texts(self._site.folder),
        }
        self._note("policy-load", done, **noted)

    def reload_register(self) -> None:
        done = self._site.reload_register()
        event("register-load", level="INFO" if done else "ERROR", state="ok" if done else "bad")
        self._note("register-load", done, register=self._site.tools.index.generation)

    def try_again(self) -> None:
        """Take a policy or a register that could not be taken, where nothing changed that would be heard: keys that are back, say."""
        for name, take, said in (
            ("policy", self._site.reload_policy, self.reload_policy),
            ("register", self._site.reload_register, self.reload_register),
        ):
            if name in self._site.trouble and take():
                said()

    def _imported(self) -> list[register.Report]:
        site = self._site
        moved, self._moved = self._moved, set()
        return register.import_inbox(site.folder, site.keys, datetime.now(UTC), *registering.standing(site), moved=moved)

    def _note(self, kind: str, done: bool, *, ref: str = "", **facts: Any) -> None:
        """Into the journal, so that `dlp doctor` knows what a running server works with. The new state is in force already."""
        if not self._imports:
            return
        try:
            self._site.recording.note(kind, {**facts, "state": "ok" if done else "bad"}, ref=ref)
        except StoreError as error:
            trouble("watch", error)

    def _look(self) -> dict[str, tuple[int, int, int]]:
        """Name → inode, time, size of the files whose change matters."""
        folder = self._site.folder
        files = [folder / name for name in FILES]
        above = base.path_of(folder, self._site.settings)
        files += [above] if above is not None else []
        files += [path for path in (folder / "register").glob("*") if path.is_file() and not path.name.startswith(".")]
        return {base.NAME if path == above else _name(folder, path): _stamp(path) for path in files if path.exists()}


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


def _stamp(path: Path) -> tuple[int, int, int]:
    info = path.stat()
    return info.st_ino, info.st_mtime_ns, info.st_size
