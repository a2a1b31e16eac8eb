"""`SITE/register/inbox/`: files that are dropped there are imported and removed.

Owns the folder. The table is told from the file's name (`cases-2026-11.csv`, `staff.xlsx`). A file that was imported is deleted, because
raw register data must not lie about. Rows of it that did not go in are kept for the clerk in `inbox/bad/` as a CSV of nothing but these rows,
mode 0600; a file that was refused goes there whole, and so does what has the name of one and is none (a folder, a FIFO, a link to nothing).
Beside either stands a `.error.txt` that names lines and columns only.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from dlp import realfile
from dlp.keys import Keys
from dlp.language import tr
from dlp.register.fixing import as_csv
from dlp.register.importing import USUAL, Prove, import_bytes, no_proof, read_file
from dlp.register.problems import Problem
from dlp.register.report import Report, Terms
from dlp.register.tables import KINDS

ROWS: Final = ".rows.csv"
"""What a file in `bad/` ends with that holds only the rows which did not go in."""
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
    new = [path for path in inbox.glob("*") if path.is_file() and not path.name.startswith(".")]
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


def import_inbox(site: Path, keys: Keys, now: datetime, terms: Terms = USUAL, prove: Prove = no_proof) -> list[Report]:
    """Import what lies in the inbox, staff first. One report per file; a file that changes while it is read waits for the next time.

    ConfigError and StoreError as `import_table`: then the file stays where it is.
    """
    folder = site / "register" / "inbox"
    if not folder.is_dir():
        return []
    found = [(KINDS.index(kind), path.lstat().st_mtime_ns, path) for path in folder.iterdir() if (kind := kind_of(path.name))]
    reports = []
    for place, _, path in sorted(found):
        before = _stamp(path)
        data = read_file(KINDS[place], path)
        if isinstance(data, Problem):
            report = Report(KINDS[place], path.name, False, problems=(data,))
            if _is_none(path):
                _set_aside(path, report)
            reports.append(report)
            continue
        if before is None or _stamp(path) != before or len(data) != before[0]:
            continue
        report = import_bytes(site, KINDS[place], path.name, data, keys=keys, now=now, terms=terms, prove=prove)
        if report.ok:
            if report.problems:
                keep_rows(folder, path.name, report)
            if _stamp(path) == before:  # a newer file under the same name is for the next time
                path.unlink()
        else:
            _set_aside(path, report)
        reports.append(report)
    return reports


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        info = path.stat()
    except FileNotFoundError:
        return None
    return info.st_size, info.st_mtime_ns


def _is_none(path: Path) -> bool:
    """Is there something that is no file?"""
    return os.path.lexists(path) and not path.is_file()


def _set_aside(path: Path, report: Report) -> None:
    bad = _said(path.parent, path.name, report, "")
    if _is_none(path):  # under a name of its own: a folder takes no file's place
        path.rename(bad / f"{path.name}.{path.lstat().st_ino}")
        return
    target = bad / path.name
    path.replace(target)
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
