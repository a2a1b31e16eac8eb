"""`SITE/register/inbox/`: files that are dropped there are imported and removed.

Owns the folder. The table is told from the file's name (`cases-2026-11.csv`, `staff.xlsx`). A file that was imported is deleted, because
raw register data must not lie about; one that was refused goes to `inbox/bad/` with a `.error.txt` that names lines and columns only.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.keys import Keys
from dlp.register.checks import Problem
from dlp.register.importing import Report, import_bytes, read_file
from dlp.register.tables import KINDS

SUFFIXES: Final = (".csv", ".txt", ".tsv", ".xlsx", ".xls")


def kind_of(name: str) -> str | None:
    """The table a file name stands for; None for a file that is none of ours (or is still being written)."""
    lowered = name.casefold()
    if lowered.startswith((".", "~")) or not lowered.endswith(SUFFIXES):
        return None
    return next((kind for kind in KINDS if lowered.startswith(kind)), None)


def import_inbox(site: Path, keys: Keys, now: datetime) -> list[Report]:
    """Import what lies in the inbox, staff first. One report per file; a file that changes while it is read waits for the next time.

    ConfigError and StoreError as `import_table`: then the file stays where it is.
    """
    folder = site / "register" / "inbox"
    if not folder.is_dir():
        return []
    found = [
        (KINDS.index(kind), path.stat().st_mtime_ns, path)
        for path in folder.iterdir()
        if path.is_file() and (kind := kind_of(path.name))
    ]
    reports = []
    for place, _, path in sorted(found):
        before = _stamp(path)
        data = read_file(path)
        if isinstance(data, Problem):
            reports.append(Report(KINDS[place], path.name, False, problems=(data,)))
            continue
        if before is None or _stamp(path) != before or len(data) != before[0]:
            continue
        report = import_bytes(site, KINDS[place], path.name, data, keys=keys, now=now)
        if report.ok:
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


def _set_aside(path: Path, report: Report) -> None:
    bad = path.parent / "bad"
    bad.mkdir(mode=0o700, exist_ok=True)
    (bad / f"{path.name}.error.txt").write_text("\n".join(report.lines()) + "\n", "utf-8")
    target = bad / path.name
    path.replace(target)
    target.chmod(0o600)
