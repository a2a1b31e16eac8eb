"""Bodies sealed one by one, so that a database which keeps what was overwritten (old row versions, WAL, standbys, base backups) keeps nothing that opens.

    body of an entry          sealed under a body key, which some thousand entries share       table `body_key`, class `b`
    what opens an original    sealed under a body key of its own                               table `body_key`, class `o`
    body keys                 wrapped under the class's store key of this generation
    store keys                in `keys/store.key` alone, outside the database

Who destroys a body writes its digest over it, seals what shared its key under another one and deletes the key; the wrapped key is still in the
WAL. Then (`wipe`) every key that is left is wrapped under the next store key, the one before is forgotten, and with it what the WAL has. The next
store key is a one-way function of this one, so each node finds it by itself when it sees the new generation, and from the next nobody comes back
to the one before. After Bellare and Yee, Forward-Security in Private-Key Cryptography (2003), section 3; AES-256-GCM as in `dlp.keys`.
"""

from __future__ import annotations

import fcntl
import hmac
import os
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dlp import realfile
from dlp.ports import StoreError

NAME: Final = "store.key"
CLASSES: Final = ("b", "o")
TEXT, BYTES, GONE = b"\xd1T", b"\xd1B", b"\xd1D"
"""How a value begins: a sealed text, sealed bytes, the mark of a destroyed body (which is no secret). Nothing else the store keeps begins so."""
SIZE: Final = 32
ID: Final = 8
NONCE: Final = 12
SENTINEL: Final = {name: b"\0" * (ID - 1) + name.encode() for name in CLASSES}
"""A key of each class that is always there and seals nothing: by it a generation proves itself before a node gives up its store key for it."""
FURTHEST: Final = 1_000_000
"""Generations a node may be behind: daily destruction for some thousand years, or a number that somebody wrote past the program."""
MISSING: Final = "keys/store.key is missing or not readable: restore it from the backup, or copy it from another node"

Row = tuple[bytes, str, int, bytes]
"""Id, class, generation, wrapped."""


class Stale(Exception):
    """The rows were read before the store key moved on: read them again."""


def new_id() -> bytes:
    return b"\0" + os.urandom(ID - 1)


def new_key() -> bytes:
    return os.urandom(SIZE)


def _next(key: bytes, name: str) -> bytes:
    return hmac.digest(key, b"next store key\0" + name.encode(), "sha256")


def _wrap(store_key: bytes, id_: bytes, name: str, generation: int, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE)
    return b"\x01" + nonce + AESGCM(store_key).encrypt(nonce, key, _bound(id_, name, generation))


def _unwrap(store_key: bytes, row: Row) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    id_, name, generation, wrapped = row
    try:
        return AESGCM(store_key).decrypt(wrapped[1 : 1 + NONCE], wrapped[1 + NONCE :], _bound(id_, name, generation))
    except (InvalidTag, ValueError):
        raise StoreError(
            f"a body key does not open under generation {generation}: {NAME} is another site's, or newer than this database"
        ) from None


def _bound(id_: bytes, name: str, generation: int) -> bytes:
    return b"body key\0" + name.encode() + generation.to_bytes(8, "big") + id_


class Ring:
    """The body keys of a site in one process, and the file of its store keys. `folder` is `keys/`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._store: dict[str, tuple[int, bytes]] = {}
        self._keys: dict[str, dict[bytes, bytes]] = {name: {} for name in CLASSES}
        self._added: dict[bytes, bytes] = {}  # of transactions that are not over yet, or were undone

    # ------------------------------------------------------------ the file

    def begin(self) -> dict[str, int]:
        """The generations of the file, which is made where there is none yet: for a database without tables."""
        if not self._path.exists():
            self._write({name: (0, new_key()) for name in CLASSES})
        self._store = self._read()
        return {name: generation for name, (generation, _) in self._store.items()}

    def _read(self) -> dict[str, tuple[int, bytes]]:
        try:
            found = {}
            for line in realfile.text(self._path, "ascii").splitlines():
                name, generation, key = line.split()
                found[name] = int(generation), bytes.fromhex(key)
        except (OSError, ValueError):
            raise StoreError(MISSING) from None
        if sorted(found) != sorted(CLASSES) or any(len(key) != SIZE for _, key in found.values()):
            raise StoreError(MISSING)
        return found

    def _write(self, store: dict[str, tuple[int, bytes]]) -> None:
        """In one step, and what stood in the old file is written over: the file system may give its blocks to nobody for a long time."""
        text = "".join(f"{name} {generation:020d} {key.hex()}\n" for name, (generation, key) in sorted(store.items()))
        draft = self._path.with_name(f".{NAME}.{os.getpid()}")
        try:
            old = realfile.opener(self._path, os.O_WRONLY) if self._path.exists() else -1
            handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                os.write(handle, text.encode("ascii"))
                os.fsync(handle)
            finally:
                os.close(handle)
            draft.rename(self._path)
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
            if old >= 0:
                os.pwrite(old, b"\0" * len(text), 0)
                os.fsync(old)
                os.close(old)
        except OSError as trouble:
            raise StoreError(f"keys/{NAME} cannot be written ({trouble.strerror})") from None

    @contextmanager
    def _locked(self) -> Iterator[None]:
        handle = os.open(self._path.with_name(f".{NAME}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def move_on(self, generations: dict[str, int]) -> None:
        """Forget the store keys before these generations. Only for generations that are committed, and proved by a row that opened."""
        with self._locked():
            there = self._read()
            moved = {name: self._ahead(name, there[name], generations.get(name, 0)) for name in CLASSES}
            if moved != there:
                self._write(moved)
            self._store = moved

    @staticmethod
    def _ahead(name: str, pair: tuple[int, bytes], generation: int) -> tuple[int, bytes]:
        at, key = pair
        if generation - at > FURTHEST:
            raise StoreError(
                f"the database names generation {generation} of the store key, far beyond ours: run `dlp journal verify`"
            )
        for _ in range(max(generation - at, 0)):
            key = _next(key, name)
        return max(at, generation), key

    # ------------------------------------------------------------ the keys

    def load(self, rows: Iterable[Row], *, whole: Container[str]) -> None:
        """Take rows of `body_key` as they are committed now; those of a class in `whole` are all there are of it. Stale where they are older than
        the file; StoreError where they do not open."""
        there = self._read()
        store = dict(there)
        found = {name: {} if name in whole else dict(keys) for name, keys in self._keys.items()}
        for row in rows:
            id_, name, generation, _ = row
            if generation < store[name][0]:
                raise Stale
            if generation > store[name][0]:
                store[name] = self._ahead(name, store[name], generation)
            found[name][id_] = _unwrap(store[name][1], row)
            self._added.pop(id_, None)
        if store != there:
            self.move_on({name: generation for name, (generation, _) in store.items()})
        self._store, self._keys = store, found

    def add(self, id_: bytes, name: str, key: bytes) -> Row:
        """The row of a new key, which is used from now on."""
        generation, store_key = self._store[name]
        self._added[id_] = key
        return id_, name, generation, _wrap(store_key, id_, name, generation, key)

    def rotated(self, name: str, rows: Iterable[Row]) -> tuple[int, list[tuple[int, bytes, bytes]]]:
        """The next generation of a class, and (generation, wrapped, id) of every row under it. The file stays: `move_on` after the commit."""
        generation, store_key = self._store[name]
        after = _next(store_key, name)
        return generation + 1, [
            (generation + 1, _wrap(after, row[0], name, generation + 1, _unwrap(store_key, row)), row[0]) for row in rows
        ]

    def _key(self, id_: bytes) -> bytes | None:
        return next((keys[id_] for keys in (*self._keys.values(), self._added) if id_ in keys), None)

    # ------------------------------------------------------------ the bodies

    def sealed(self, id_: bytes, content: str | bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        head, plain = (TEXT, content.encode("utf-8", "surrogatepass")) if isinstance(content, str) else (BYTES, content)
        key = self._key(id_)
        if key is None:
            raise StoreError("the key that seals entries now is not there: run `dlp journal verify`")
        nonce = os.urandom(NONCE)
        return head + id_ + nonce + AESGCM(key).encrypt(nonce, plain, head + id_)

    def opened(self, kept: bytes) -> str | bytes:
        """What a value holds; any other is answered as it is. StoreError where its key is not ours, or it was altered."""
        head = kept[:2]
        if head == GONE:
            return kept[2:].decode("utf-8", "surrogatepass")
        if head not in (TEXT, BYTES):
            return kept
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        id_, rest = kept[2 : 2 + ID], kept[2 + ID :]
        key = self._key(id_)
        if key is None:
            raise StoreError("an entry is sealed under a key that is not there: run `dlp journal verify`")
        try:
            plain = AESGCM(key).decrypt(rest[:NONCE], rest[NONCE:], head + id_)
        except (InvalidTag, ValueError):
            raise StoreError("an entry was altered: run `dlp journal verify`") from None
        return plain.decode("utf-8", "surrogatepass") if head == TEXT else plain
