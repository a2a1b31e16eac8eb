"""Files that hold a secret, named in the settings: nobody but their account may read them, or a group that may not change them (root:dlp 0640)."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final

from dlp.ports import ConfigError

OPEN: Final = 0o027


def opened_to_others(path: str | Path) -> str:
    """The mode (`0644`) of a file that any account may read, or another change, wherever it leads; "" of one that none may, and of none.
    A setting that names no file is `""`, which as a path would be the folder that the program stands in."""
    if not path:
        return ""
    try:
        mode = stat.S_IMODE(Path(path).stat().st_mode)
    except OSError:
        return ""
    return f"{mode:04o}" if mode & OPEN else ""


def refuse_open(path: str | Path, *, where: str) -> None:
    """ConfigError, which names the setting and the file."""
    if mode := opened_to_others(path):
        raise ConfigError("dlp.yaml", where, f"{path}: mode {mode} lets others read it; run: chmod 600 {path}")
