"""Key files that others could read are refused; sealing holds against change, moving and erasure."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp import keys
from dlp.ports import ConfigError, StoreError

KEY = bytes(range(32))


def test_create_is_private_random_and_never_overwrites(tmp_path: Path) -> None:
    folder = tmp_path / "site" / "keys"
    ring = keys.create(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        f"{name}.key": 0o600 for name in ("register", "seal", "journal", "checkpoint")
    }
    assert len({ring.register, ring.seal, ring.journal}) == 3
    assert keys.create(folder) == keys.load(folder) == ring
    (folder / "seal.key").unlink()
    again = keys.create(folder)
    assert (again.register, again.journal) == (ring.register, ring.journal)
    assert again.seal != ring.seal
    assert ring.seal.hex() not in repr(ring)


@pytest.mark.parametrize(
    ("damage", "hint"),
    [
        (lambda path: path.chmod(0o640), "chmod 600"),
        (lambda path: path.chmod(0o604), "chmod 600"),
        (lambda path: path.write_bytes(b"short"), "32 bytes"),
        (lambda path: path.write_bytes(bytes(33)), "32 bytes"),
        (lambda path: path.unlink(), "cannot read"),
        (lambda path: path.parent.chmod(0o777), "chmod 700"),
    ],
)
def test_load_refuses_and_names_the_file(tmp_path: Path, damage: object, hint: str) -> None:
    keys.create(tmp_path / "keys")
    damage(tmp_path / "keys" / "journal.key")  # type: ignore[operator]
    with pytest.raises(ConfigError, match=hint) as caught:
        keys.load(tmp_path / "keys")
    assert str(tmp_path / "keys") in caught.value.file


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="dlp init"):
        keys.load(tmp_path / "none")


@given(st.binary(max_size=500), st.binary(max_size=20))
def test_seal_round_trip(plain: bytes, aad: bytes) -> None:
    sealed = keys.seal(KEY, plain, aad)
    assert keys.unseal(KEY, sealed, aad) == plain
    assert len(plain) < 8 or plain not in sealed.body


def test_a_sealed_item_opens_only_whole_in_its_place_and_with_its_keys() -> None:
    sealed = keys.seal(KEY, b"plain", b"id-1")
    wrong = [
        (KEY, sealed, b"id-2"),
        (bytes(32), sealed, b"id-1"),
        (KEY, keys.Sealed(b"", sealed.body), b"id-1"),
        (KEY, keys.Sealed(sealed.wrapped, b""), b"id-1"),
        (KEY, keys.Sealed(keys.seal(KEY, b"other", b"id-1").wrapped, sealed.body), b"id-1"),
    ]
    for part in ("wrapped", "body"):
        for place in range(len(getattr(sealed, part))):
            content = bytearray(getattr(sealed, part))
            content[place] ^= 1
            other = {"wrapped": sealed.wrapped, "body": sealed.body, part: bytes(content)}
            wrong.append((KEY, keys.Sealed(**other), b"id-1"))
    for key, item, aad in wrong:
        with pytest.raises(StoreError, match="sealed item"):
            keys.unseal(key, item, aad)


def test_every_item_has_its_own_key() -> None:
    first, second = (keys.seal(KEY, b"same", b"") for _ in range(2))
    assert first != second


def test_tokens_are_keyed(tmp_path: Path) -> None:
    assert keys.tokens(KEY)("010-0123-4567") == keys.tokens(KEY)("010-0123-4567") != keys.tokens(os.urandom(32))("010-0123-4567")
    assert len(keys.tokens(KEY)("\ud800")) == 32
