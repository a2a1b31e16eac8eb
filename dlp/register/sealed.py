"""The register on disk: one sealed file per table, replaced whole.

    SITE/register/{cases,staff,partners,groups}.sealed

Owns the file format and the replacing. A file is a mark, then three times a length, a wrapped key and a body: the head (kind, rows, time,
generation), what the next import compares with (of cases: their rows; opened by imports only), and the table as it is loaded. All are
sealed under the site key and tied to the table's name and generation, so that none can be swapped for another's. A new file is written
beside the old one, flushed and renamed over it: a crash leaves the one or the other.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Final

from dlp import realfile
from dlp.keys import Keys, Sealed, rewrapped, seal, unseal
from dlp.ports import ConfigError, StoreError

_MARK: Final = b"DLPREG2\n"
_WITHOUT_SOURCE: Final = b"DLPREG1\n"
"""Of a table from before imports compared: it has no middle part."""
_HINT: Final = "import this table again with `dlp register import`"


@dataclass(frozen=True, slots=True)
class Head:
    """What may be said of a table without opening it."""

    kind: str
    rows: int
    imported_at: str  # ISO 8601
    generation: str
    details: dict[str, int]  # open cases, persons, … by name

    @property
    def when(self) -> datetime:
        return datetime.fromisoformat(self.imported_at)


def path_of(site: Path, kind: str) -> Path:
    return site / "register" / f"{kind}.sealed"


@contextlib.contextmanager
def locked(site: Path) -> Iterator[None]:
    """One import at a time. ConfigError where the folder cannot be written."""
    folder = site / "register"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as trouble:
        raise ConfigError(str(folder), "", f"cannot be written ({trouble.strerror})") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def save(
    site: Path, keys: Keys, *, kind: str, body: bytes, rows: int, details: dict[str, int], now: datetime, source: bytes = b""
) -> Head:
    """Seal and replace a table; call within `locked`. `source`: for the next import. StoreError where it could not be written: the old
    table stands."""
    stamp = now.isoformat(timespec="seconds")
    generation = _generation(keys, body, stamp)
    head = Head(kind, rows, stamp, generation, details)
    pieces = [_MARK]
    for part, plaintext in (("head", json.dumps(asdict(head)).encode()), (f"{generation}/source", source), (generation, body)):
        pieces += _pieces(seal(keys.seal, plaintext, _aad(kind, part)))
    _replace(path_of(site, kind), pieces)
    return head


def _generation(keys: Keys, body: bytes, stamp: str) -> str:
    digest = blake2b(body, key=keys.register, digest_size=8, person=b"generation")
    digest.update(stamp.encode())
    return digest.hexdigest()


def rewrap(site: Path, keys: Keys, kind: str, new: bytes) -> None:
    """Wrap a table's keys under a new sealing key; again where a crash cut it short. ConfigError, StoreError as for reading and writing."""
    path = path_of(site, kind)
    if not path.exists():
        return
    with realfile.opened(path) as file:
        mark = file.read(len(_MARK))
        if mark not in (_MARK, _WITHOUT_SOURCE):
            raise ConfigError(str(path), "", f"not a register table; {_HINT}")
        top = _next(file)
        source = _next(file) if mark == _MARK else None
        body = _next(file)
    aad = _aad(kind, "head")
    top = rewrapped(top, aad, old=keys.seal, new=new)
    generation = json.loads(unseal(new, top, aad))["generation"]
    body = rewrapped(body, _aad(kind, generation), old=keys.seal, new=new)
    middle = [] if source is None else _pieces(rewrapped(source, _aad(kind, f"{generation}/source"), old=keys.seal, new=new))
    _replace(path, [mark, *_pieces(top), *middle, *_pieces(body)])


def _pieces(sealed: Sealed) -> list[bytes]:
    return [len(sealed.wrapped).to_bytes(4, "big"), len(sealed.body).to_bytes(8, "big"), sealed.wrapped, sealed.body]


def _replace(target: Path, pieces: list[bytes]) -> None:
    draft = target.with_name(f".{target.name}.new")
    try:
        handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
        _flush_folder(target.parent)
    except OSError as trouble:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise StoreError(f"register table {target.stem} could not be written ({trouble.strerror})") from None


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_head(site: Path, keys: Keys, kind: str) -> Head | None:
    """The head of a table; None where it was never imported. ConfigError where it cannot be opened."""
    found = _parts(site, keys, kind, wanted="head")
    return found[0] if found is not None else None


def read(site: Path, keys: Keys, kind: str) -> tuple[Head, bytes] | None:
    """Head and table; None where it was never imported. ConfigError where it cannot be opened."""
    return _parts(site, keys, kind, wanted="table")


def read_source(site: Path, keys: Keys, kind: str) -> tuple[Head, bytes] | None:
    """Head and what the last import left for the next one; as `read` otherwise."""
    return _parts(site, keys, kind, wanted="source")


def _parts(site: Path, keys: Keys, kind: str, *, wanted: str) -> tuple[Head, bytes] | None:
    """The head, and `table` or `source` if one is wanted; the rest stays sealed."""
    path = path_of(site, kind)
    try:
        with realfile.opened(path) as file:
            mark = file.read(len(_MARK))
            if mark not in (_MARK, _WITHOUT_SOURCE):
                raise ConfigError(str(path), "", f"not a register table; {_HINT}")
            head = Head(**json.loads(unseal(keys.seal, _next(file), _aad(kind, "head"))))
            if mark == _WITHOUT_SOURCE and wanted != "head":
                return head, unseal(keys.seal, _next(file), _aad(kind, head.generation)) if wanted == "table" else b""
            if wanted == "source":
                return head, unseal(keys.seal, _next(file), _aad(kind, f"{head.generation}/source"))
            if wanted == "table":
                _skip(file)
                return head, _own(path, keys, head, unseal(keys.seal, _next(file), _aad(kind, head.generation)))
            return head, b""
    except FileNotFoundError:
        return None
    except OSError as trouble:
        raise ConfigError(str(path), "", f"cannot be read ({trouble.strerror})") from None
    except StoreError as trouble:
        raise ConfigError(str(path), "", f"{trouble}; {_HINT}") from None
    except (ValueError, TypeError):
        raise ConfigError(str(path), "", f"damaged; {_HINT}") from None


def _own(path: Path, keys: Keys, head: Head, body: bytes) -> bytes:
    """The table, where it was made with this register key: under another one not a single name or number of it would be found again."""
    if _generation(keys, body, head.imported_at) != head.generation:
        raise ConfigError(str(path), "", f"was made with another keys/register.key: restore that key from the backup, or {_HINT}")
    return body


def _next(file: object) -> Sealed:
    read = file.read  # type: ignore[attr-defined]
    wrapped, body = int.from_bytes(read(4), "big"), int.from_bytes(read(8), "big")
    return Sealed(read(wrapped), read(body))


def _skip(file: BinaryIO) -> None:
    wrapped, body = int.from_bytes(file.read(4), "big"), int.from_bytes(file.read(8), "big")
    file.seek(wrapped + body, os.SEEK_CUR)


def _aad(kind: str, part: str) -> bytes:
    return f"register/{kind}/{part}".encode()
