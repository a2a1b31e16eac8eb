"""Requests over HTTP at any of several nodes: a signature is good once at all of them, and a repeated question gets the first answer.

What is kept is a keyed mark of each, and of an answer that was journalled its text, sealed under a key that only who has the question again can
make: neither the database nor the site's keys open it.
"""

from __future__ import annotations

import hmac
from hashlib import blake2b, sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp.keys import Keys
from dlp.ports import Taken, Used
from dlp.store import open_used

if TYPE_CHECKING:
    from dlp.store.nodes import PostgresUsed

NONCE: Final = 12


def used_of(site: Path, ring: Keys) -> Used | None:
    """None where one machine serves the site."""
    kept = open_used(site)
    return None if kept is None else Using(kept, ring)


class Using:
    def __init__(self, kept: PostgresUsed, ring: Keys) -> None:
        self._kept = kept
        self._key = hmac.digest(ring.register, b"used requests", "sha256")

    def take(self, caller: str, signature: str, until: float, *, key: str, body: bytes) -> Taken:
        asked = self._mark("key", caller, key) if key else b""
        fresh, kept = self._kept.take(self._mark("signature", caller, signature.lower()), until, asked)
        if kept is None:
            return Taken(fresh)
        answer = self._opened(asked, body, kept)
        return Taken(fresh, answer, other=answer is None)

    def answered(self, caller: str, key: str, body: bytes, answer: bytes, until: float) -> bytes | None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        asked = self._mark("key", caller, key)
        nonce = sha256(asked + answer).digest()[:NONCE]  # the key is of this question alone: nothing else is sealed with the two
        sealed = nonce + AESGCM(self._of(body)).encrypt(nonce, answer, asked)
        return self._opened(asked, body, self._kept.answered(asked, sealed, until))

    def _opened(self, asked: bytes, body: bytes, kept: bytes) -> bytes | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self._of(body)).decrypt(kept[:NONCE], kept[NONCE:], asked)
        except (InvalidTag, ValueError):
            return None

    def _of(self, body: bytes) -> bytes:
        return hmac.digest(self._key, b"answer\0" + body, "sha256")

    def _mark(self, *words: str) -> bytes:
        told = "\0".join(words).encode("utf-8", "surrogatepass")
        return blake2b(told, key=self._key, digest_size=16).digest()
