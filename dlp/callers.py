"""Programs that may ask for decisions (contract section 6): their secrets, sealed in the site.

Owns one file, `callers.sealed` (mode 0600), replaced as a whole under a lock. A secret is shown once, when it is made. A running server reads
the file anew when it changes. May not print or log anything.
"""

from __future__ import annotations

import fcntl
import hmac
import json
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from dlp import keys, realfile
from dlp.model import CHANNELS
from dlp.ports import Caller, ConfigError, StoreError, trouble

FILE: Final = "callers.sealed"
_AAD: Final = b"callers"
_NAME_LENGTH: Final = 64
_SECRET_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Listed:
    """What may be shown of a caller."""

    name: str
    created: str
    channels: tuple[str, ...]
    webhook: str
    rate: float
    fail_open: bool
    former_until: str


def add(
    site: Path,
    key: bytes,
    name: str,
    *,
    webhook: str = "",
    channels: tuple[str, ...] = (),
    rate: float = 0.0,
    fail_open: bool = False,
    now: datetime,
) -> str:
    """Register a caller; returns its new secret (the HMAC key is this text, as it stands). `key` is the site's sealing key.

    ConfigError for a name that is taken or not plain, a URL that is not http(s), a channel that does not exist, a rate below 0.
    """
    if not name or len(name) > _NAME_LENGTH or not all(c.isascii() and (c.isalnum() or c in "-_.") for c in name):
        raise ConfigError(FILE, "name", f"must be 1 to {_NAME_LENGTH} of A-Z a-z 0-9 - _ .")
    unknown = [c for c in channels if c not in CHANNELS]
    if unknown:
        raise ConfigError(FILE, "channel", "must be one of " + ", ".join(CHANNELS))
    if webhook:
        _check_url(webhook)
    if not 0 <= rate < 1_000_000:
        raise ConfigError(FILE, "rate", "must be requests a second, 0 for the usual 50")
    secret = _new_secret()
    with _edited(site, key) as book:
        if name in book:
            raise ConfigError(FILE, name, "exists already; remove it first to give it a new secret")
        book[name] = {
            "secret": secret,
            "created": now.isoformat(timespec="seconds"),
            "webhook": webhook,
            "channels": sorted(set(channels)),
            "rate": rate,
            "fail_open": fail_open,
        }
    return secret


def rotate(site: Path, key: bytes, name: str, *, overlap: timedelta, now: datetime) -> str:
    """A new secret; the present one stays good for `overlap`, so that the caller can change over without a gap. ConfigError: no such name."""
    secret = _new_secret()
    with _edited(site, key) as book:
        entry = book.get(name)
        if entry is None:
            raise ConfigError(FILE, name, "there is no such caller")
        entry |= {"former": entry["secret"], "former_until": (now + overlap).timestamp(), "secret": secret}
    return secret


def _new_secret() -> str:
    return "dlp_" + secrets.token_urlsafe(_SECRET_BYTES)


def remove(site: Path, key: bytes, name: str) -> None:
    """ConfigError where there is none of that name."""
    with _edited(site, key) as book:
        if book.pop(name, None) is None:
            raise ConfigError(FILE, name, "there is no such caller")


def mark(site: Path, key: bytes, journal: bytes) -> str:
    """A keyed digest of all callers, for the journal: the same under any wrapping, another for any other secret, rate or name. StoreError
    where the file cannot be opened."""
    book = json.dumps(_read(site / FILE, key), sort_keys=True)
    return hmac.digest(hmac.digest(journal, _AAD, "sha256"), book.encode(), "sha256").hex()[:32]


def listed(site: Path, key: bytes) -> list[Listed]:
    """All callers by name, without their secrets."""
    book = _read(site / FILE, key)
    return [
        Listed(
            n,
            c["created"],
            tuple(c["channels"]),
            c["webhook"],
            c.get("rate", 0.0),
            c.get("fail_open", False),
            datetime.fromtimestamp(c["former_until"], UTC).isoformat(timespec="seconds") if "former_until" in c else "",
        )
        for n, c in sorted(book.items())
    ]


class Book:
    """`dlp.ports.Callers`: the callers of this moment. A look at the file's stamp per call; it is opened only after a change."""

    def __init__(self, site: Path, key: bytes, proved: Callable[[], None] = lambda: None) -> None:
        self._path, self._key, self._proved = site / FILE, key, proved
        self._stamp: tuple[int, int, int] | None = None
        self._callers: Mapping[str, Caller] = MappingProxyType({})

    def __call__(self) -> Mapping[str, Caller]:
        """StoreError where the file is there and cannot be opened, or is not `proved`: then nobody is let in on the strength of an older one."""
        stamp = _stamp(self._path)
        if stamp != self._stamp:
            book = _read(self._path, self._key)
            self._proved()
            self._callers = MappingProxyType({name: _caller(name, entry) for name, entry in book.items()})
            self._stamp = stamp
        return self._callers


def _caller(name: str, entry: dict[str, Any]) -> Caller:
    """Entries of an older version have no rate, no fail mode and no former secret."""
    return Caller(
        name,
        entry["secret"].encode(),
        entry["webhook"],
        tuple(entry["channels"]),
        entry.get("former", "").encode(),
        entry.get("former_until", 0.0),
        entry.get("rate", 0.0),
        entry.get("fail_open", False),
    )


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        info = path.stat()
    except FileNotFoundError:
        return None
    return info.st_ino, info.st_mtime_ns, info.st_size


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or not url.isprintable() or " " in url:
        raise ConfigError(FILE, "webhook", "must be an http:// or https:// URL")


@contextmanager
def _edited(site: Path, key: bytes) -> Iterator[dict[str, Any]]:
    """The whole book under a lock; written when the block ends without an error."""
    path = site / FILE
    with _alone(site):
        book = _read(path, key)
        yield book
        _write(path, key, book)


@contextmanager
def _alone(site: Path) -> Iterator[None]:
    try:
        lock = os.open(site / f".{FILE}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigError(str(site), "", f"cannot be written ({error.strerror})") from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def rewrap(site: Path, old: bytes, new: bytes, *, locked: bool = False) -> None:
    """Wrap the book's key under a new sealing key; again where a crash cut it short. `locked`: while others may write it."""
    path = site / FILE
    if locked:
        with _alone(site):
            rewrap(site, old, new)
        return
    for draft in site.glob(f".{FILE}.[0-9]*"):  # left by a process that was killed
        draft.unlink()
    if path.exists():
        sealed = keys.rewrapped(_sealed(path), _AAD, old=old, new=new)
        _replace(path, sealed)


def _sealed(path: Path) -> keys.Sealed:
    raw = realfile.content(path)
    wrapped_size = int.from_bytes(raw[:2], "big")
    return keys.Sealed(raw[2 : 2 + wrapped_size], raw[2 + wrapped_size :])


def _read(path: Path, key: bytes) -> dict[str, Any]:
    try:
        sealed = _sealed(path)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise StoreError(f"{path}: cannot be read ({trouble(error)})") from None
    try:
        book: dict[str, Any] = json.loads(keys.unseal(key, sealed, _AAD))
    except StoreError:
        raise StoreError(
            f"{path}: damaged, or sealed under another key; put back a copy, or move it away and add callers anew"
        ) from None
    return book


def _write(path: Path, key: bytes, book: dict[str, Any]) -> None:
    _replace(path, keys.seal(key, json.dumps(book).encode(), _AAD))


def _replace(path: Path, sealed: keys.Sealed) -> None:
    draft = path.with_name(f".{FILE}.{os.getpid()}")
    try:
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(len(sealed.wrapped).to_bytes(2, "big") + sealed.wrapped + sealed.body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise StoreError(f"{path}: cannot be written ({trouble(error)})") from None
