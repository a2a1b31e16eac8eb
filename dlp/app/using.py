"""Requests over HTTP at any of several nodes, or at a process that was started anew: a signature is good once at all of them, and a repeated question gets the
first answer.

What is kept is a keyed mark of each, and of an answer that was journalled its text, sealed under a key that only who has the question again can
make: neither the database nor the site's keys open it.
"""

from __future__ import annotations

import hmac
from hashlib import blake2b, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp.keys import Keys
from dlp.ports import Given, Kept, Once, Taken
from dlp.store import open_used

if TYPE_CHECKING:
    from dlp.store.nodes import PostgresUsed
    from dlp.store.once import FileUsed

NONCE: Final = 12
FORM: Final = b"\x02"
REUSED: Final = Given("", "", b"")


class Marks:
    """Marks of requests, and answers sealed under their questions."""

    def __init__(self, register: bytes) -> None:
        self._key = hmac.digest(register, b"used requests", "sha256")

    def of(self, *words: str) -> bytes:
        told = "\0".join(words).encode("utf-8", "surrogatepass")
        return blake2b(told, key=self._key, digest_size=16).digest()

    def question(self, caller: str, key: str) -> bytes:
        return self.of("key", caller, key)

    def kept(self, once: Once, given: Given) -> Kept:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        mark = self.question(once.caller, once.key)
        plain = f"{given.decision}\n{given.action}\n".encode() + given.answer
        nonce = sha256(mark + plain).digest()[:NONCE]  # the key is of this question alone: nothing else is sealed with the two
        sealed = AESGCM(self._of(once.body)).encrypt(nonce, plain, mark)
        return Kept(mark, FORM + nonce + sealed, int(once.until))

    def given(self, mark: bytes, body: bytes, kept: bytes) -> Given:
        """REUSED where the answer was to another question."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, sealed = kept[1 : 1 + NONCE], kept[1 + NONCE :]
        try:
            decision, action, answer = AESGCM(self._of(body)).decrypt(nonce, sealed, mark).split(b"\n", 2)
        except (InvalidTag, ValueError):
            return REUSED
        return Given(decision.decode(), action.decode(), answer)

    def _of(self, body: bytes) -> bytes:
        return hmac.digest(self._key, b"answer\0" + body, "sha256")


def used_of(site: Path, ring: Keys) -> Using:
    return Using(open_used(site), ring)


class Using:
    """`dlp.ports.Used`."""

    def __init__(self, kept: PostgresUsed | FileUsed, ring: Keys) -> None:
        self._kept, self._marks = kept, Marks(ring.register)

    def asks(self, caller: str, key: str) -> bool:
        return self._kept.shared or (key != "" and self._kept.knows(self._marks.question(caller, key)))

    def take(self, caller: str, signature: str, until: float, *, key: str, body: bytes) -> Taken:
        asked = self._marks.question(caller, key) if key else b""
        fresh, kept = self._kept.take(self._marks.of("signature", caller, signature.lower()), until, asked)
        return Taken(fresh, None if kept is None else self._marks.given(asked, body, kept))
