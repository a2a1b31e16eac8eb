"""The site's keys, and sealing under them.

    register.key   HMAC of register values and of the tokens in incidents
    seal.key       wraps the data key of every sealed item
    journal.key    authenticates the journal's entries, head and anchor
    checkpoint.key signs checkpoints of the journal (an Ed25519 seed); what it signed is checked with its public half, which is no secret

Owns the key files (32 random bytes each, mode 0600, folder 0700) and the envelope: AES-256-GCM with a fresh data key per item, and that
key wrapped with AES-256-GCM under the site key (NIST SP 800-38D; 96-bit random nonces). Who erases the wrapped key has erased the item
(Decree 16). May not write a key anywhere else, nor name a value in an error.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dlp import realfile
from dlp.language import tr
from dlp.ports import ConfigError, StoreError

SIZE: Final = 32
NAMES: Final = ("register", "seal", "journal")
SIGNING: Final = "checkpoint"
"""Not among `Keys`: only what signs a checkpoint loads it."""
NONCE: Final = 12
VERSION: Final = b"\x01"
NEXT: Final = "seal.next"
"""The sealing key to come, while items are wrapped anew."""


COMING, FORMER, RING = "seal.coming", "seal.former", "seal.ring"
"""Where several nodes serve a site, a rotation needs no stop: the next sealing key, which opens already; the one before, which opens still; and the next
one sealed under the one before, for the other nodes."""
ROTATION: Final = "seal.rotation"
"""Which proposal a rotation that goes on carries out."""
_RING: Final = b"ring"


class Seal(bytes):
    """The sealing key, of a folder. What is sealed goes under the newest, and what a rotation left under the one before, or another node put under the
    next, opens: a program need not be started anew."""

    folder: Path
    current: bytes
    others: tuple[bytes, ...]
    _stamp: tuple[object, ...]

    @classmethod
    def of(cls, folder: Path) -> Seal:
        made = cls(_read(folder / "seal.key"))
        made.folder, made.current, made.others, made._stamp = folder, bytes(made), (), ()
        made.refresh()
        return made

    def refresh(self) -> bool:
        """Look at the files anew; whether they were changed."""
        stamp = tuple(_stamp_of(self.folder / name) for name in ("seal.key", COMING, FORMER))
        if stamp == self._stamp:
            return False
        with contextlib.suppress(ConfigError):  # a program goes on with what it has
            others = tuple(_read(self.folder / name) for name in (COMING, FORMER) if (self.folder / name).exists())
            self.current, self.others, self._stamp = _read(self.folder / "seal.key"), others, stamp
        return True

    def ways(self) -> Iterator[bytes]:
        """What may open an item, the likeliest first."""
        tried = (self.current, *self.others)
        yield from tried
        if self.refresh():
            yield from (one for one in (self.current, *self.others) if one not in tried)


def _stamp_of(path: Path) -> tuple[int, int] | None:
    try:
        info = path.stat()
    except OSError:
        return None
    return info.st_ino, info.st_mtime_ns


def _ways(key: bytes) -> Iterator[bytes]:
    return key.ways() if isinstance(key, Seal) else iter((key,))


@dataclass(frozen=True, slots=True)
class Keys:
    register: bytes = field(repr=False)
    seal: bytes = field(repr=False)
    journal: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sealed:
    """An item on disk: `wrapped` is its data key under the site key, `body` the ciphertext. Without `wrapped` nobody can open it."""

    wrapped: bytes
    body: bytes


_JOURNAL: Final = ("journal.db*", "journal.anchor")
_SEALED: Final = ("*.sealed", "register/*.sealed", "memory/*", "generation/**/*")
_LATER: Final = ("approved/*", "policies/*")
"""What a site gets once it has a journal."""


def needed(site: Path) -> bool:
    """Does this folder hold anything that only its own keys open or vouch for? Then new keys are no help, and would be taken for the old ones."""
    return _any(site, (*_JOURNAL, *_SEALED, *_LATER))


def outlives(site: Path) -> bool:
    """Does it hold what only comes after the first entry of a journal?"""
    return _any(site, _LATER)


def _any(site: Path, places: tuple[str, ...]) -> bool:
    return any(found.is_file() for place in places for found in site.glob(place))


def orphaned(site: Path) -> bool:
    """Do keys stand here without the settings of a site, which are made before them?"""
    return any((site / "keys").glob("*.key")) and not (site / "dlp.yaml").exists()


def restore() -> str:
    """What there is to do about lost keys."""
    return tr(
        "이 사이트의 키가 없습니다. 새 키로는 저널과 봉인된 파일을 열 수 없습니다: keys/ 를 백업에서 되돌리십시오",
        "the keys of this site are gone, and new ones open nothing of what is here: restore keys/ from the backup",
    )


def create(folder: Path) -> Keys:
    """Write the keys that are missing (never one that exists) and load all. Of a site in use the signing key is not made anew beside what
    the old one signed. ConfigError where the folder cannot be written, or where a journal or sealed files are there whose keys are gone."""
    used = needed(folder.parent)
    if used and not all((folder / f"{name}.key").exists() for name in NAMES):
        raise ConfigError(str(folder), "", restore())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in NAMES if used else (*NAMES, SIGNING):
            _write_new(folder / f"{name}.key")
    except OSError as trouble:
        raise ConfigError(str(folder), "", f"cannot write keys ({trouble.strerror})") from None
    return load(folder)


def _write_new(path: Path) -> None:
    """Whole or not at all: a crash leaves no short key, and an existing key always wins."""
    if path.exists():
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, os.urandom(SIZE))
        os.fsync(handle)
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        os.close(handle)
        draft.unlink()


def load(folder: Path, *, rotating: bool = False) -> Keys:
    """Read the keys. ConfigError names the file that is missing, has the wrong size, or that others could read or replace.

    A rotation of the sealing key that a crash cut short is an error, too, but for who can live with it (`rotating`): some items are
    sealed under the old key then and some under the new one.
    """
    try:
        mode = folder.stat().st_mode
    except OSError as trouble:
        lost = needed(folder.parent)
        raise ConfigError(str(folder), "", restore() if lost else f"no key folder ({trouble.strerror}); run `dlp init`") from None
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise ConfigError(str(folder), "", f"others may replace keys here; run: chmod 700 {folder}")
    if not rotating and (folder / NEXT).exists():
        raise ConfigError(str(folder / NEXT), "", "a key rotation was begun and not finished: `dlp keys rotate --apply PR-…` again")
    register, _, journal = (_read(folder / f"{name}.key") for name in NAMES)
    return Keys(register, Seal.of(folder), journal)


def announce(folder: Path) -> bytes:
    """The next sealing key, made where there is none, and `RING` for the other nodes. ConfigError where it cannot be written, or where the rotation
    before is not over."""
    if (folder / FORMER).exists():
        raise ConfigError(
            str(folder / FORMER),
            "",
            "the rotation before is not over: what was sealed under this key is wrapped anew within 27 hours",
        )
    try:
        if not (folder / COMING).exists() or not (folder / RING).exists():
            (folder / COMING).unlink(missing_ok=True)
            _write_new(folder / COMING)
            item = seal(_read(folder / "seal.key"), _read(folder / COMING), _RING)
            _put(folder / RING, len(item.wrapped).to_bytes(2, "big") + item.wrapped + item.body)
    except OSError as trouble:
        raise ConfigError(str(folder / COMING), "", f"cannot write this key ({trouble.strerror})") from None
    return _read(folder / COMING)


def hear(folder: Path, raw: bytes) -> bool:
    """Take over the next sealing key from another node; False where it is here already. StoreError where it is not for us."""
    mine = Seal.of(folder)
    size = int.from_bytes(raw[:2], "big")
    key = unseal(mine, Sealed(raw[2 : 2 + size], raw[2 + size :]), _RING)
    if len(key) != SIZE:
        raise StoreError("the next sealing key is none")
    if key == mine.current or key in mine.others:
        return False
    try:
        _put(folder / COMING, key)
    except OSError as trouble:
        raise ConfigError(str(folder / COMING), "", f"cannot write this key ({trouble.strerror})") from None
    return True


def switch(folder: Path) -> bool:
    """From now on is sealed under the next key, and the one before opens still; False where there is no next. Again where a crash cut it short."""
    if not (folder / COMING).exists():
        return False
    _put(folder / FORMER, _read(folder / "seal.key"))
    (folder / COMING).replace(folder / "seal.key")
    _synced(folder)
    return True


def forget_former(folder: Path) -> None:
    """Nothing is sealed under it any more: its bytes are written over first."""
    path = folder / FORMER
    with contextlib.suppress(FileNotFoundError):
        handle = realfile.opener(path, os.O_WRONLY)
        try:
            os.pwrite(handle, b"\0" * SIZE, 0)
            os.fsync(handle)
        finally:
            os.close(handle)
        path.unlink()
        _synced(folder)


def _put(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
    draft.replace(path)


def begin_rotation(folder: Path) -> bytes:
    """The sealing key to come, made where none was begun. ConfigError where it cannot be written."""
    try:
        for draft in folder.glob(
            f".{NEXT}.*"
        ):  # left by a process that was killed: a copy of the key that no later rotation would destroy
            draft.unlink()
        _write_new(folder / NEXT)
    except OSError as trouble:
        raise ConfigError(str(folder / NEXT), "", f"cannot write this key ({trouble.strerror})") from None
    return _read(folder / NEXT)


def end_rotation(folder: Path) -> None:
    """The new key takes the old one's place, in one step that survives a power failure."""
    (folder / NEXT).replace(folder / "seal.key")
    _synced(folder)


def _synced(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> bytes:
    try:
        with realfile.opened(path) as file:
            status = os.fstat(file.fileno())
            key = file.read(SIZE + 1)
    except OSError as trouble:
        lost = isinstance(trouble, FileNotFoundError) and needed(path.parent.parent)
        raise ConfigError(str(path), "", restore() if lost else f"cannot read this key ({trouble.strerror})") from None
    if not stat.S_ISREG(status.st_mode) or len(key) != SIZE:
        raise ConfigError(str(path), "", f"a key is a file of {SIZE} bytes; restore it from the backup")
    if status.st_mode & 0o077:
        raise ConfigError(str(path), "", f"mode {stat.S_IMODE(status.st_mode):04o} lets others read it; run: chmod 600 {path}")
    return key


def signing_seed(folder: Path, *, make: bool) -> bytes:
    """The Ed25519 seed that signs checkpoints. A site made before there were any gets one where `make`. ConfigError as for the others."""
    path = folder / f"{SIGNING}.key"
    if make:
        try:
            _write_new(path)
        except OSError as trouble:
            raise ConfigError(str(path), "", f"cannot write this key ({trouble.strerror})") from None
    return _read(path)


def public_half(seed: bytes) -> bytes:
    """The 32-byte Ed25519 public key of a seed (RFC 8032)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, text: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).sign(text)


def signature_holds(public: bytes, signature: bytes, text: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


def tokens(key: bytes) -> Callable[[str], str]:
    """The one-way function for `record_of`: HMAC-SHA-256, 128 bits in hex, in a domain of its own. Not `hmac.digest`, which takes three times as
    long and lets other threads go first each time."""

    def token(text: str) -> str:
        return hmac.new(key, b"record\0" + text.encode("utf-8", "surrogatepass"), "sha256").hexdigest()[:32]

    return token


def seal(key: bytes, plaintext: bytes, aad: bytes) -> Sealed:
    """Seal one item; `aad` ties it to its id, so that a sealed item moved elsewhere does not open."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = key.current if isinstance(key, Seal) else key
    item_key = os.urandom(SIZE)
    wrap_nonce, nonce = os.urandom(NONCE), os.urandom(NONCE)
    wrapped = VERSION + wrap_nonce + AESGCM(key).encrypt(wrap_nonce, item_key, b"key\0" + aad)
    return Sealed(wrapped, nonce + AESGCM(item_key).encrypt(nonce, plaintext, b"item\0" + aad))


def rewrapped(sealed: Sealed, aad: bytes, *, old: bytes, new: bytes) -> Sealed:
    """The same item, its data key wrapped under `new`; unchanged where it is already. StoreError where neither key opens it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for key in (new, old):
        try:
            item_key = AESGCM(key).decrypt(sealed.wrapped[1 : 1 + NONCE], sealed.wrapped[1 + NONCE :], b"key\0" + aad)
        except (InvalidTag, ValueError):
            continue
        if key == new:
            return sealed
        nonce = os.urandom(NONCE)
        return Sealed(VERSION + nonce + AESGCM(new).encrypt(nonce, item_key, b"key\0" + aad), sealed.body)
    raise StoreError("sealed item was altered or sealed under another key")


def unseal(key: bytes, sealed: Sealed, aad: bytes) -> bytes:
    """Open an item. StoreError where it was altered, moved, sealed under another key, or erased."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if sealed.wrapped[:1] != VERSION or len(sealed.body) < NONCE:
        raise StoreError("sealed item was erased or is not ours")
    for one in _ways(key):
        try:
            item_key = AESGCM(one).decrypt(sealed.wrapped[1 : 1 + NONCE], sealed.wrapped[1 + NONCE :], b"key\0" + aad)
            return AESGCM(item_key).decrypt(sealed.body[:NONCE], sealed.body[NONCE:], b"item\0" + aad)
        except (InvalidTag, ValueError):
            continue
    raise StoreError("sealed item was altered or sealed under another key")
