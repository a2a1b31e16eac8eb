"""`SITE/register/inbox/`: files that are dropped there are imported and removed.

Owns the folder. The table is told from the file's name (`cases-2026-11.csv`, `staff.xlsx`). A file is taken when it is whole (`dlp.wholefile`),
and imported from `inbox/.taken/`, where it stays for `WATCHED` seconds more, and while anybody has it open: what its writer adds meanwhile is imported, too.
Then it is deleted, because raw register data must not lie about. Rows of it that did not go in are kept for the clerk in `inbox/bad/` as a CSV of nothing but these rows,
mode 0600; a file that was refused goes there whole, and so does what has the name of one and is none (a folder, a FIFO, a link to nothing).
Beside either stands a `.error.txt` that names lines and columns only.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from dlp import realfile
from dlp.keys import Keys
from dlp.language import tr
from dlp.register.fixing import as_csv
from dlp.register.importing import USUAL, Prove, import_bytes, no_proof
from dlp.register.problems import Problem
from dlp.register.report import Report, Terms
from dlp.register.sheet import read_file
from dlp.register.tables import KINDS
from dlp.wholefile import PATIENCE, SOON, State, companions, vouched, writers

ROWS: Final = ".rows.csv"
"""What a file in `bad/` ends with that holds only the rows which did not go in."""
TAKEN: Final = ".taken"
SETTLE: Final = 10.0
"""Seconds without a change after which a file counts as whole where nothing else says so, as in `connectors.folder`."""
_LONGEST: Final = 200  # bytes; a name has 255 on every file system in use, and size and time go before it
WATCHED: Final = 60.0
"""Seconds for which a file that was imported is kept, to see whether its writer goes on."""
SUFFIXES: Final = (".csv", ".txt", ".tsv", ".xlsx", ".xls")


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many files wait for somebody: not imported, refused as a whole, rows that did not go in."""

    new: int
    refused: int
    rows: int


def waiting(site: Path) -> Waiting:
    """What lies in the inbox and beside it."""
    inbox = site / "register" / "inbox"
    new = [path for place in (inbox, inbox / TAKEN) for path in place.glob("*") if path.is_file() and not path.name.startswith(".")]
    bad = [
        name for path in (inbox / "bad").glob("*") if not (name := path.name).startswith(".") and not name.endswith(".error.txt")
    ]
    rows = sum(name.endswith(ROWS) for name in bad)
    return Waiting(len(new), len(bad) - rows, rows)


def kind_of(name: str) -> str | None:
    """The table a file name stands for; None for a file that is none of ours (or is still being written)."""
    lowered = name.casefold()
    if lowered.startswith((".", "~")) or not lowered.endswith(SUFFIXES):
        return None
    return next((kind for kind in KINDS if lowered.startswith(kind)), None)


def pending(site: Path) -> bool:
    """Does a table wait to become whole, or one that was taken to be let go?"""
    inbox = site / "register" / "inbox"
    return any(kind_of(path.name) for path in inbox.glob("*")) or any((inbox / TAKEN).glob("*"))


def import_inbox(
    site: Path,
    keys: Keys,
    now: datetime,
    terms: Terms = USUAL,
    prove: Prove = no_proof,
    *,
    moved: Collection[str] = (),
    settle: float = SETTLE,
) -> list[Report]:
    """Import what lies whole in the inbox, staff first. One report per file; `again` in its details where it had been imported and was written to
    since. `moved`: names that were renamed into the folder; any other must have been still for `settle` seconds.

    ConfigError and StoreError as `import_table`: then the file stays in `.taken` for the next time.
    """
    folder = site / "register" / "inbox"
    if not folder.is_dir():
        return []
    taken = folder / TAKEN
    again = _written_since(taken, settle)
    reports = _take(folder, taken, moved, settle)
    found = [(KINDS.index(kind), path.lstat().st_mtime_ns, path) for path in taken.glob("*") if (kind := kind_of(path.name))]
    for place, _, path in sorted(found):
        before = State.of(path.stat())
        data, size = read_file(KINDS[place], path), before.size
        if isinstance(data, Problem):
            report = Report(KINDS[place], path.name, False, problems=(data,))
        else:
            size = len(data)
            report = import_bytes(site, KINDS[place], path.name, data, keys=keys, now=now, terms=terms, prove=prove)
        if path.name in again:
            report = replace(report, details={**report.details, "again": 1})
        if report.ok:
            if report.problems:
                keep_rows(folder, path.name, report)
            # what was added while it was read is seen as any that comes later
            path.rename(taken / f".{size}-{before.mtime}-{path.name}")
        else:
            _set_aside(folder, path, report)
        reports.append(report)
    return reports


def _take(folder: Path, taken: Path, moved: Collection[str], settle: float) -> list[Report]:
    """Moves what is whole into `taken`; the reports of what has the name of a table and is none."""
    reports, ready = [], []
    for path in folder.iterdir():
        if (kind := kind_of(path.name)) is None:
            continue
        if _is_none(path) and isinstance(why := read_file(kind, path), Problem):
            report = Report(kind, path.name, False, problems=(why,))
            _set_aside(folder, path, report)
            reports.append(report)
            continue
        with suppress(FileNotFoundError):  # taken away meanwhile
            state = State.of(path.stat())
            if _whole(path, state, settle, moved=path.name in moved):
                ready.append((path, state))
    writing = writers() if ready else frozenset()
    for path, state in ready:
        if state.key in writing and state.age() < settle * PATIENCE:
            continue
        for companion in companions(path):  # one left behind would vouch for the next file of that name
            companion.unlink(missing_ok=True)
        taken.mkdir(mode=0o700, exist_ok=True)
        target = taken / (path.name if len(os.fsencode(path.name)) <= _LONGEST else f"{kind_of(path.name)}{path.suffix}")
        if path.is_symlink():  # it may say where it leads from where it lies
            target.unlink(missing_ok=True)
            target.symlink_to(path.resolve())
            path.unlink()
            continue
        path.replace(target)
        with suppress(PermissionError):  # another account's, which we may read
            target.chmod(0o600)
    return reports


def _whole(path: Path, state: State, settle: float, *, moved: bool) -> bool:
    said = vouched(path, state.size)
    if said is False or (not state.size and not moved and not said):  # its writer may only just have begun
        return state.age() >= settle * PATIENCE
    return moved or state.age() >= (min(settle, SOON) if said else settle)


def _written_since(taken: Path, settle: float) -> set[str]:
    """Names of files that were written to after they were imported: they wait once more. One that nobody touches goes."""
    found = set()
    imported = list(taken.glob(".*-*-*"))
    writing = writers() if imported else frozenset()
    for path in imported:
        size, mtime, name = path.name[1:].split("-", 2)
        try:
            state = State.of(path.stat())
        except FileNotFoundError:
            path.unlink(missing_ok=True)
            continue
        changed = (state.size, state.mtime) != (int(size), int(mtime))
        if state.age() < (settle if changed else WATCHED) or (
            state.key in writing and state.age() < max(settle * PATIENCE, WATCHED)
        ):
            continue
        if not changed:
            path.unlink()
        elif not (taken / name).exists():  # a newer file of that name comes first
            path.rename(taken / name)
            found.add(name)
    return found


def _is_none(path: Path) -> bool:
    """Is there something that is no file?"""
    return os.path.lexists(path) and not path.is_file()


def _set_aside(inbox: Path, path: Path, report: Report) -> None:
    bad = _said(inbox, path.name, report, "")
    if _is_none(path):  # under a name of its own: a folder takes no file's place
        path.rename(bad / f"{path.name}.{path.lstat().st_ino}")
        return
    target = bad / path.name
    path.replace(target)
    with suppress(PermissionError):
        target.chmod(0o600)


def keep_rows(inbox: Path, name: str, report: Report) -> None:
    """The rows that did not go in, and nothing else of the file."""
    told = tr(
        "이 폴더의 CSV에는 가져오지 못한 행만 있습니다. 원래 자료를 고쳐 전체를 다시 넣으십시오(이 파일만 넣으면 나머지가 사라진 것으로 봅니다).",
        "the CSV in this folder holds only the rows that did not go in. Mend the source and drop the whole again (this file alone would retire the rest).",
    )
    bad = _said(inbox, name, report, told + "\n")
    if report.bad is not None:
        with _private(bad / f"{Path(name).stem}{ROWS}") as file:
            file.write(as_csv(report.bad, report.problems))


def settled(inbox: Path, name: str) -> None:
    """What `keep_rows` left of an earlier file of this name is mended."""
    for one in (f"{name}.error.txt", f"{Path(name).stem}{ROWS}"):
        (inbox / "bad" / one).unlink(missing_ok=True)


def _said(inbox: Path, name: str, report: Report, more: str) -> Path:
    bad = inbox / "bad"
    bad.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _private(bad / f"{name}.error.txt") as file:
        file.write((more + "\n".join(report.lines()) + "\n").encode())
    return bad


def _private(path: Path) -> BinaryIO:
    """For its owner alone, whatever was there."""
    handle = realfile.opener(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.fchmod(handle, 0o600)
    return os.fdopen(handle, "wb")
