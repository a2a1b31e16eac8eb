"""A storage inside a compound file: the names in it, its streams and the storages below.

Walks the tree that olefile has read, and not its look-up by name, which goes through all names of a storage for each: a mail to 2,000 people
has 40,000 streams.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from dlp.extract.sink import Refused

_STORAGE: Final = 1
_STREAM: Final = 2


class Storage:
    """`names` are lower case and only of this level. `damaged`: the compound file is inconsistent, what is read may not be all."""

    def __init__(
        self,
        compound: Any,
        path: tuple[str, ...] = (),
        node: Any = None,
        known: dict[int, dict[str, Any]] | None = None,
        asked: set[int] | None = None,
    ) -> None:
        self._compound = compound
        self._path = path
        self._node = compound.root if node is None else node
        self._known = {} if known is None else known  # node → what lies in it, by name; shared by all storages of the file
        self._asked = set() if asked is None else asked  # streams that a reader has had, shared as well
        self.names = set(self._kids(self._node))
        self.path = "/".join(path)

    @property
    def damaged(self) -> bool:
        return bool(self._compound.parsing_issues)

    def _kids(self, node: Any) -> dict[str, Any]:
        kids = self._known.get(id(node))
        if kids is None:
            kids = self._known[id(node)] = {}
            for kid in node.kids:
                if kid.entry_type in (_STORAGE, _STREAM):
                    kids.setdefault(kid.name.lower(), kid)
        return kids

    def stream(self, *name: str) -> bytes:
        """The stream's bytes, b"" where there is none. Refused("unreadable") where its chain is broken."""
        node = self._node
        for part in name:
            node = self._kids(node).get(part.lower())
            if node is None:
                return b""
        return self._bytes(node) if node.entry_type == _STREAM else b""

    def peek(self, name: str) -> bytes:
        """A stream's bytes for a reader who does not read all that it says."""
        node = self._kids(self._node).get(name.lower())
        known = node is None or id(node) in self._asked
        data = self.stream(name)
        if not known:
            self._asked.discard(id(node))
        return data

    def _bytes(self, node: Any) -> bytes:
        self._asked.add(id(node))
        try:
            return bytes(self._compound._open(node.isectStart, node.size).read())
        except (OSError, ValueError, IndexError):
            raise Refused("unreadable") from None

    def _walk(self) -> Iterator[tuple[tuple[str, ...], Any]]:
        """(path from here, node) of everything below, a storage before what lies in it."""
        todo: list[tuple[tuple[str, ...], Any]] = [((kid.name,), kid) for kid in reversed(self._node.kids)]
        while todo:
            path, node = todo.pop()
            if node.entry_type in (_STORAGE, _STREAM):
                yield path, node
            if node.entry_type == _STORAGE:
                todo += [((*path, kid.name), kid) for kid in reversed(node.kids)]

    def streams(self, folder: str = "") -> list[tuple[str, ...]]:
        """Paths of all streams below, relative to here, or to one folder of it."""
        found = [path for path, node in self._walk() if node.entry_type == _STREAM]
        return [path for path in found if not folder or path[0].lower() == folder.lower()]

    def child(self, name: str) -> Storage:
        """A storage of this one; an empty one where there is none."""
        node = self._kids(self._node).get(name.lower(), _Nothing)
        return Storage(self._compound, (*self._path, name), node, self._known, self._asked)

    def below(self) -> Iterator[Storage]:
        """Every storage under this one, at any depth."""
        for path, node in self._walk():
            if node.entry_type == _STORAGE:
                yield Storage(self._compound, (*self._path, *path), node, self._known, self._asked)

    def unasked(self) -> Iterator[tuple[str, bytes]]:
        """(path, bytes) of the streams below that no reader has had. One whose chain is broken is left out."""
        for path, node in self._walk():
            if node.entry_type == _STREAM and id(node) not in self._asked:
                with suppress(Refused):
                    yield "/".join(path), self._bytes(node)


class _Nothing:
    kids: Final = ()
