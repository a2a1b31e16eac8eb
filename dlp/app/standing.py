"""The generation by which this node decides: its list of parts, sealed, with a copy of each part, in the site's own folder.

    generation/list.sealed      number, digests of the parts, and what the journal said of them when it was made
    generation/HASH.sealed      one copy a part
    keys/generation.mark        .NAME.generation (beside the site's folder): the highest number that this node ever had

The list is sealed under the site's sealing key and vouched for under its journal key; a part is tied to its digest. An older list, one that was
cut or altered, or one of another site is refused. Only where several nodes serve the site (`dlp.app.generations`).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from dlp import realfile
from dlp.keys import RING, Keys, Seal, Sealed, hear, rewrapped, seal, unseal
from dlp.ports import ConfigError, StoreError, trouble

FOLDER: Final = "generation"
_LIST: Final = "list.sealed"
_AAD: Final = b"generation/"
_PART: Final = b"generation part/"
_FURTHEST: Final = 1 << 53
GONE: Final = "cannot be read: start it where the database answers, and it is copied anew"
OLDER: Final = "is older than one that this node had: an earlier copy was put in its place"
ALTERED: Final = "was altered or cut, or is another site's: start it where the database answers, and it is copied anew"


@dataclass(frozen=True, slots=True)
class Generation:
    """`parts`: name → SHA-256 of its content. `facts`: what the journal said: `tables`, `approved`, `staffed`, `book`, `in_force`; `texts`: digest of the policy's. `node` made it."""

    number: int
    at: str
    node: str
    parts: Mapping[str, str] = field(repr=False)
    facts: Mapping[str, Any] = field(repr=False)


def used(site: Path) -> bool:
    """Does this node decide by generations?"""
    return (site / FOLDER / _LIST).exists() or any(mark.exists() for mark in marks(site))


def sealed_list(ring: Keys, one: Generation, key: bytes = b"") -> bytes:
    """As it lies on the shelf and in the folder. `key`: `keys.RING`, for a node that missed a rotation."""
    told = json.dumps({name: getattr(one, name) for name in Generation.__slots__}, sort_keys=True, ensure_ascii=False)
    plain = json.dumps({"told": told, "mac": _mac(ring, told)}).encode()
    item = seal(ring.seal, plain, _AAD + b"%d" % one.number)
    return one.number.to_bytes(8, "big") + len(key).to_bytes(2, "big") + key + _packed(item)


def opened_list(ring: Keys, raw: bytes) -> Generation:
    """StoreError where it was altered, cut, or is another site's."""
    number, end = int.from_bytes(raw[:8], "big"), 10 + int.from_bytes(raw[8:10], "big")
    try:
        said = json.loads(_opened(ring, raw[10:end], _unpacked(raw[end:]), _AAD + b"%d" % number))
        if not hmac.compare_digest(_mac(ring, said["told"]), said["mac"]):
            raise ValueError  # said below
        told = json.loads(said["told"])
        found = Generation(**told)
    except (StoreError, ValueError, KeyError, TypeError):
        raise StoreError(f"a generation {ALTERED}") from None
    if found.number != number or not 0 < number < _FURTHEST or not all(map(_plain, found.parts)):
        raise StoreError(f"a generation {ALTERED}")
    return found


def _opened(ring: Keys, key: bytes, item: Sealed, aad: bytes) -> bytes:
    try:
        return unseal(ring.seal, item, aad)
    except StoreError:
        if not (key and isinstance(ring.seal, Seal) and hear(ring.seal.folder, key)):
            raise
        return unseal(ring.seal, item, aad)


def ring_of(site: Path) -> bytes:
    """What `keys.announce` left for other nodes; empty where there was no rotation among nodes yet."""
    with suppress(OSError):
        return realfile.content(site / "keys" / RING)
    return b""


def fingerprint(ring: Keys, key: bytes) -> str:
    """By which nodes know one another's sealing key."""
    return _mac(ring, f"sealing key {key.hex()}")[:16]


def _plain(name: str) -> bool:
    """No part leads out of the folder."""
    return bool(name) and not name.startswith(("/", ".")) and ".." not in name.split("/") and "\0" not in name


def local(site: Path, ring: Keys) -> Generation | None:
    """This node's; None where it has none. ConfigError where it is not the one it must be."""
    path = site / FOLDER / _LIST
    highest = highest_of(site, ring)
    try:
        raw = realfile.content(path)
    except FileNotFoundError:
        if highest:
            raise ConfigError(str(path), "", GONE) from None
        return None
    except OSError as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    try:
        found = opened_list(ring, raw)
    except StoreError:
        raise ConfigError(str(path), "", ALTERED) from None
    if found.number < highest:
        raise ConfigError(str(path), "", OLDER)
    return found


def in_force(site: Path, ring: Keys) -> Generation:
    """This node's generation, for who cannot ask the database. StoreError where it never had one."""
    one = local(site, ring)
    if one is None:
        raise StoreError("the database is away, and this node never had a generation: nothing is decided until it is back")
    return one


def keep(site: Path, ring: Keys, one: Generation, contents: Mapping[str, bytes]) -> None:
    """Copies of these parts (those of others are there), so that the list may follow. ConfigError where they cannot be written."""
    folder = site / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for digest in {one.parts[name] for name in contents if name in one.parts}:
            content = next(content for name, content in contents.items() if one.parts.get(name) == digest)
            item = seal(ring.seal, content, _PART + digest.encode())
            _write(folder / f"{digest}.sealed", _packed(item))
    except OSError as error:
        raise ConfigError(str(folder), "", f"cannot be written ({trouble(error)})") from None


def settle(site: Path, ring: Keys, one: Generation) -> None:
    """From now on this node's. What is of an earlier one goes. ConfigError where it cannot be written."""
    folder = site / FOLDER
    try:
        _write(folder / _LIST, sealed_list(ring, one, ring_of(site)))
        for path in marks(site):
            with suppress(OSError):
                _write(path, f"{one.number:020d} {_mac(ring, f'mark {one.number}')}\n".encode())
        wanted = {f"{digest}.sealed" for digest in one.parts.values()} | {_LIST}
        for path in folder.iterdir():
            if path.is_file() and path.name not in wanted and not path.name.startswith(".lock"):
                path.unlink()
    except OSError as error:
        raise ConfigError(str(folder), "", f"cannot be written ({trouble(error)})") from None


def copy_of(site: Path, ring: Keys, digest: str) -> bytes:
    """ConfigError where the copy is gone, was cut or altered, or is another site's."""
    path = site / FOLDER / f"{digest}.sealed"
    try:
        content = unseal(ring.seal, _unpacked(realfile.content(path)), _PART + digest.encode())
    except OSError:
        raise ConfigError(str(path), "", GONE) from None
    except StoreError:
        raise ConfigError(str(path), "", ALTERED) from None
    if hashlib.sha256(content).hexdigest() != digest:
        raise ConfigError(str(path), "", ALTERED)
    return content


def rewrap(site: Path, old: bytes, new: bytes) -> None:
    """List and copies under a new sealing key; again where a crash cut it short."""
    folder = site / FOLDER
    for path in sorted(folder.glob("*.sealed")) if folder.is_dir() else ():
        raw = realfile.content(path)
        head = raw[: 10 + int.from_bytes(raw[8:10], "big")] if path.name == _LIST else b""
        aad = _AAD + b"%d" % int.from_bytes(head[:8], "big") if head else _PART + path.name.removesuffix(".sealed").encode()
        with suppress(StoreError):  # one that neither key opens is copied anew
            _write(path, head + _packed(rewrapped(_unpacked(raw[len(head) :]), aad, old=old, new=new)))


# ---------------------------------------------------------------- the highest number


def marks(site: Path) -> tuple[Path, Path]:
    whole = site.resolve()
    return site / "keys" / "generation.mark", whole.parent / f".{whole.name}.generation"


def highest_of(site: Path, ring: Keys) -> int:
    """The highest generation that this node ever had, as far as anything remembers. ConfigError where a mark was altered."""
    highest = 0
    for path in marks(site):
        try:
            text = realfile.content(path).decode("ascii")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, ValueError):
            text = ""
        number, _, mac = text.strip().partition(" ")
        if not number.isdigit() or not hmac.compare_digest(_mac(ring, f"mark {int(number)}").encode(), mac.encode()):
            raise ConfigError(str(path), "", "was altered, or is another site's: restore it, or put that file aside")
        highest = max(highest, int(number))
    return highest


def _mac(ring: Keys, told: str) -> str:
    return hmac.digest(hmac.digest(ring.journal, b"generation", "sha256"), told.encode("utf-8", "surrogatepass"), "sha256").hex()


def _packed(item: Sealed) -> bytes:
    return len(item.wrapped).to_bytes(2, "big") + item.wrapped + item.body


def _unpacked(raw: bytes) -> Sealed:
    size = int.from_bytes(raw[:2], "big")
    return Sealed(raw[2 : 2 + size], raw[2 + size :])


def _write(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
