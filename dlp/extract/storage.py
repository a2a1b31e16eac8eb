"""A storage inside a compound file: the names in it, its streams and the storages below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dlp.extract.sink import Refused


class Storage:
    """`names` are lower case and only of this level. `damaged`: the compound file is inconsistent, what is read may not be all."""

    def __init__(self, compound: Any, path: tuple[str, ...] = (), listing: list[list[str]] | None = None) -> None:
        self._compound = compound
        self._path = path
        self._listing = compound.listdir(streams=True, storages=True) if listing is None else listing
        depth, here = len(path), [part.lower() for part in path]
        self._entries = [e for e in self._listing if len(e) > depth and [part.lower() for part in e[:depth]] == here]
        self.names = {entry[depth].lower() for entry in self._entries}
        self.path = "/".join(path)

    @property
    def damaged(self) -> bool:
        return bool(self._compound.parsing_issues)

    def stream(self, *name: str) -> bytes:
        """The stream's bytes, b"" where there is none. Refused("unreadable") where its chain is broken."""
        wanted = [part.lower() for part in name]
        depth = len(self._path)
        for entry in self._entries:
            if [part.lower() for part in entry[depth:]] == wanted and self._compound.get_type(entry) == 2:
                try:
                    return bytes(self._compound.openstream(entry).read())
                except (OSError, ValueError, IndexError):
                    raise Refused("unreadable") from None
        return b""

    def streams(self, folder: str = "") -> list[tuple[str, ...]]:
        """Paths of all streams below, relative to here, or to one folder of it."""
        depth = len(self._path)
        found = [tuple(entry[depth:]) for entry in self._entries if self._compound.get_type(entry) == 2]
        return [name for name in found if not folder or name[0].lower() == folder.lower()]

    def child(self, name: str) -> Storage:
        return Storage(self._compound, (*self._path, name), self._listing)

    def below(self) -> Iterator[Storage]:
        """Every storage under this one, at any depth."""
        for entry in self._entries:
            if self._compound.get_type(entry) == 1:
                yield Storage(self._compound, tuple(entry), self._listing)
