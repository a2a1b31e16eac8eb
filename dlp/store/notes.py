"""A checkpoint of the journal as a signed note, the form that transparency logs use: C2SP signed-note and tlog-checkpoint. Pure.

    origin, a name of this journal          ─┐
    seq of the entry, decimal                ├ the text; the signature covers these lines with their line ends
    base64 of that entry's 32-byte hash     ─┘
    (empty line)
    — name base64(key id ‖ Ed25519 signature)

    key id = first 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)          verifier key = name+hex(key id)+base64(0x01 ‖ public key)

One thing differs from a Merkle log: the hash is the head of our chain, so there are no inclusion or consistency proofs; who wants to know
whether two checkpoints belong to one journal walks the entries between them. Signing and checking come in as functions, from `dlp.keys`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Self

ED25519: Final = b"\x01"
DASH: Final = "\u2014 "
MOST: Final = 64 * 1024
"""Bytes of a note that is looked at; ours have some 250."""
SIZE: Final = 32
_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f]")
_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,17}")


class NoteError(ValueError):
    """`what`: note (no note of this form), foreign (not this journal's, or of no key we were given), signature (ours, and does not hold).

    `seq` is what the note claims, 0 where that cannot be read: a place to look at, nothing that was proved.
    """

    def __init__(self, what: str, seq: int) -> None:
        super().__init__(what)
        self.what, self.seq = what, seq


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The journal `origin` had `seq` entries and the last one's hash was `hash` (64 hex digits)."""

    origin: str
    seq: int
    hash: str

    def text(self) -> bytes:
        return f"{self.origin}\n{self.seq}\n{base64.b64encode(bytes.fromhex(self.hash)).decode()}\n".encode()


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """What a reader of notes must have got from the journal's owner by another way: a name and an Ed25519 public key of 32 bytes."""

    name: str
    public: bytes

    def __post_init__(self) -> None:
        if not is_name(self.name) or len(self.public) != SIZE:
            raise ValueError("a key has a name without spaces or plus signs, and 32 bytes")

    @property
    def id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(ED25519 + self.public).decode()}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """ValueError for what is no verifier key of Ed25519, or was mistyped (its id tells)."""
        name, _, rest = text.strip().partition("+")
        id_, _, encoded = rest.partition("+")
        raw = _decoded(encoded)
        if raw[:1] != ED25519:
            raise ValueError("not an Ed25519 verifier key")
        key = cls(name, raw[1:])
        if key.id.hex() != id_:
            raise ValueError("the key id does not fit the key")
        return key


def is_name(text: str) -> bool:
    """A key name, and so an origin: not empty, no Unicode spaces, no plus, no control characters, on one line."""
    return bool(text) and "+" not in text and text.isprintable() and not any(c.isspace() for c in text)


def compose(checkpoint: Checkpoint, key: VerifierKey, sign: Callable[[bytes], bytes]) -> bytes:
    """The note of a checkpoint. The same checkpoint gives the same bytes: an Ed25519 signature holds no chance (RFC 8032)."""
    text = checkpoint.text()
    line = f"{DASH}{key.name} {base64.b64encode(key.id + sign(text)).decode()}\n"
    return text + b"\n" + line.encode()


def opened(raw: bytes, keys: Iterable[VerifierKey], holds: Callable[[bytes, bytes, bytes], bool]) -> Checkpoint:
    """The checkpoint of a note that one of `keys` signed. `holds(public key, signature, text)` checks one signature. NoteError otherwise."""
    text, lines = _apart(raw)
    claim = _claimed(text)
    known = {(key.name, key.id): key for key in keys}
    signers = []
    for line in lines:
        name, signature = _signature(line, claim)
        if (key := known.get((name, signature[:4]))) is None:
            continue  # of a witness, or of a key we were not given
        if not holds(key.public, signature[4:], text):
            raise NoteError("signature", claim)
        signers.append(name)
    if not signers:
        raise NoteError("foreign", claim)
    checkpoint = _checkpoint(text)
    if checkpoint.origin not in signers:
        raise NoteError("foreign", claim)
    return checkpoint


def _apart(raw: bytes) -> tuple[bytes, list[str]]:
    """The text with its last line end, and the signature lines. The last empty line divides them."""
    try:
        whole = raw.decode() if len(raw) <= MOST else ""
    except UnicodeDecodeError:
        whole = ""
    text, empty, signatures = whole.rpartition("\n\n")
    if not empty or not text or not signatures.endswith("\n") or _CONTROL.search(whole):
        raise NoteError("note", _claimed(raw[:MOST]))
    return (text + "\n").encode(), signatures[:-1].split("\n")


def claimed(raw: bytes) -> Checkpoint | None:
    """What a note says, whoever signed it; None where it is none. For who looks for notes that deny something, and believes none."""
    try:
        return _checkpoint(_apart(raw)[0])
    except (NoteError, ValueError):
        return None


def _claimed(text: bytes) -> int:
    """The second line as a number, 0 where it is none."""
    lines = text.split(b"\n", 2)
    second = lines[1].decode("ascii", "replace") if len(lines) > 1 else ""
    return int(second) if _NUMBER.fullmatch(second) else 0


def _signature(line: str, claim: int) -> tuple[str, bytes]:
    name, _, encoded = line.removeprefix(DASH).partition(" ")
    try:
        signature = _decoded(encoded)
    except ValueError:
        signature = b""
    if not line.startswith(DASH) or not is_name(name) or len(signature) < 5:
        raise NoteError("note", claim)
    return name, signature


def _checkpoint(text: bytes) -> Checkpoint:
    lines = text.decode().split("\n")[:-1]
    try:
        origin, number, encoded = lines[:3]
        hash_ = _decoded(encoded)
    except ValueError:
        raise NoteError("note", _claimed(text)) from None
    if not all(lines) or not _NUMBER.fullmatch(number) or len(hash_) != SIZE:
        raise NoteError("note", _claimed(text))
    return Checkpoint(origin, int(number), hash_.hex())


def _decoded(text: str) -> bytes:
    """Standard base64 in its one spelling (RFC 4648 section 4). ValueError otherwise."""
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("no base64") from None
    if base64.b64encode(raw).decode() != text:
        raise ValueError("no base64 in its one spelling")
    return raw
