"""Where messages lie elsewhere: an mbox, a Maildir, a folder of mails and JSON (`dlp.app.archive_index` reads them).

The files are opened by who asks (`Open`), so that nobody reads through the program what he could not read without it. mbox: RFC 4155, with
`>From ` as in mboxrd.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from dlp.ports import ConfigError

Open = Callable[[Path], BinaryIO]
LARGEST: Final = 64 << 20
"""Bytes of one message; a larger one counts as unread."""
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_LINES: Final = (".jsonl", ".ndjson")


def files_of(path: Path) -> Iterator[tuple[Path, str]]:
    """Files with what is in them, in the order of their names; links are not followed. ConfigError where there is nothing."""
    if not path.exists():
        raise ConfigError(str(path), "", "no such file or folder")
    if not path.is_dir():
        yield path, _kind(path)
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            file = Path(folder) / name
            if file.is_file() and not file.is_symlink() and not (name.startswith(".") or name.startswith("dovecot")):
                yield file, "mail" if Path(folder).name in ("cur", "new") else _kind(file)


def unquoted(raw: bytes) -> bytes:
    """A message of an mbox as it was before it was put there."""
    return _QUOTED.sub(rb"\1", raw)


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix in _LINES:
        return "lines"
    return {".json": "json", ".eml": "mail", ".mbox": "mbox"}.get(suffix, "unknown")
