"""Where messages lie elsewhere: an mbox, a Maildir, a folder of mails and JSON (`dlp.app.archive_index` reads them).

The files are opened by who asks (`Open`), so that nobody reads through the program what he could not read without it. mbox: RFC 4155, with
`>From ` as in mboxrd.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from dlp.ports import ConfigError

Open = Callable[[Path], BinaryIO]
LARGEST: Final = 64 << 20
"""Bytes of one message; a larger one counts as unread."""
NAMED: Final = 100
"""Places of what could not be read, of which there can be as many as there are messages."""
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_LINES: Final = (".jsonl", ".ndjson")


class Stray(NamedTuple):
    """Where something stands that is no message. `number` counts messages of the file from 1 (lines, in JSON Lines), `offset` its bytes; 0 and 0: the file as a whole."""

    file: str
    number: int = 0
    offset: int = 0


@dataclass(slots=True)
class Strays:
    """How many, and where the first `NAMED` of them stand."""

    count: int = 0
    places: list[Stray] = field(default_factory=list)

    def add(self, *found: Stray) -> None:
        self.count += len(found)
        self.places = [*self.places, *found][:NAMED] if len(self.places) < NAMED else self.places

    def join(self, other: Strays) -> None:
        """What comes after these."""
        self.count, self.places = self.count + other.count, [*self.places, *other.places][:NAMED]

    def plain(self) -> list[Any]:
        return [self.count, [list(one) for one in self.places]]

    @classmethod
    def of(cls, said: Iterable[Any]) -> Strays:
        count, places = said
        return cls(count, [Stray(*one) for one in places])


def files_of(path: Path) -> Iterator[tuple[Path, str]]:
    """Files with what is in them, in the order of their names. Links within a folder are not followed: each is told as a `link`. ConfigError where there
    is nothing."""
    if not path.exists():
        raise ConfigError(str(path), "", "no such file or folder")
    if not path.is_dir():
        yield path, _kind(path)
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        linked = {name for name in folders if (Path(folder) / name).is_symlink()}
        for name in sorted((*names, *linked)):
            file = Path(folder) / name
            if (name.startswith(".") and name not in linked) or name.startswith("dovecot"):
                continue
            if file.is_symlink():
                yield file, "link"
            elif file.is_file():
                yield file, "mail" if Path(folder).name in ("cur", "new") else _kind(file)


def unquoted(raw: bytes) -> bytes:
    """A message of an mbox as it was before it was put there."""
    return _QUOTED.sub(rb"\1", raw)


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix in _LINES:
        return "lines"
    return {".json": "json", ".eml": "mail", ".mbox": "mbox"}.get(suffix, "unknown")
