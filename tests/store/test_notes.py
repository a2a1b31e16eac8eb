"""Signed notes as other programs write and read them: vectors of Go's sumdb/note, the example of the specification, every bent byte refused."""

import base64
from functools import partial

import pytest

from dlp import keys
from dlp.store.notes import Checkpoint, NoteError, VerifierKey, compose, is_name, opened

# golang.org/x/mod/sumdb/note: the key pair, text and note of its documentation
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_SEED = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
GO_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
GO_SIGNATURE = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
GO_NOTE = f"{GO_TEXT}\n— PeterNeumann {GO_SIGNATURE}\n".encode()
# c2sp.org/tlog-checkpoint
SPEC_NOTE = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
)

SEED = bytes(range(32))
KEY = VerifierKey("city.example/dlp", keys.public_half(SEED))
OTHER = VerifierKey("city.example/dlp", keys.public_half(bytes(32)))
CHECKPOINT = Checkpoint("city.example/dlp", 4711, "0123456789abcdef" * 4)
sign = partial(keys.sign, SEED)
NOTE = compose(CHECKPOINT, KEY, sign)


def read(raw: bytes, *ring: VerifierKey) -> Checkpoint:
    return opened(raw, ring or (KEY,), keys.signature_holds)


def refused(raw: bytes, *ring: VerifierKey) -> tuple[str, int]:
    with pytest.raises(NoteError) as caught:
        read(raw, *ring)
    return caught.value.what, caught.value.seq


def test_the_keys_and_signatures_of_go() -> None:
    key = VerifierKey.parse(GO_KEY)
    assert str(key) == GO_KEY
    assert keys.public_half(GO_SEED) == key.public
    assert base64.b64encode(key.id + keys.sign(GO_SEED, GO_TEXT.encode())).decode() == GO_SIGNATURE
    assert refused(GO_NOTE, key) == ("note", 0), "its signature holds, but it is no checkpoint"
    assert refused(GO_NOTE.replace(b"answer", b"Answer"), key) == ("signature", 0)


def test_the_example_of_the_specification_is_ours_but_for_the_signature() -> None:
    body = Checkpoint(
        "example.com/behind-the-sofa", 20852163, base64.b64decode("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=").hex()
    )
    key = VerifierKey(body.origin, KEY.public)
    ours, theirs = compose(body, key, sign).decode().split("\n"), SPEC_NOTE.split("\n")
    assert ours[:4] == theirs[:4]
    assert [len(line) for line in ours] == [len(line) for line in theirs]
    assert refused(SPEC_NOTE.encode(), key) == ("foreign", 20852163)


def test_there_and_back() -> None:
    assert NOTE.startswith("city.example/dlp\n4711\nASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8=\n\n— city.example/dlp ".encode())
    assert read(NOTE) == CHECKPOINT
    assert compose(CHECKPOINT, KEY, sign) == NOTE, "the same checkpoint is the same bytes"
    assert VerifierKey.parse(f" {KEY}\n") == KEY


def test_every_changed_byte_is_refused() -> None:
    for place in range(len(NOTE)):
        for bit in range(8):
            bent = NOTE[:place] + bytes([NOTE[place] ^ 1 << bit]) + NOTE[place + 1 :]
            assert refused(bent)[0] in ("note", "foreign", "signature"), (place, bit)


def test_every_cut_and_every_doubled_byte_is_refused() -> None:
    for place in range(len(NOTE)):
        assert refused(NOTE[:place])
        assert refused(NOTE[:place] + NOTE[place : place + 1] + NOTE[place:])


def test_whose_it_is() -> None:
    assert refused(NOTE, OTHER) == ("foreign", 4711)
    assert read(NOTE, OTHER, KEY) == CHECKPOINT, "after a change of keys a reader holds both"
    elsewhere = compose(Checkpoint("other.example/dlp", 4711, CHECKPOINT.hash), KEY, sign)
    assert refused(elsewhere) == ("foreign", 4711), "our key, another journal"
    forged = compose(CHECKPOINT, KEY, partial(keys.sign, bytes(32)))
    assert refused(forged) == ("signature", 4711)


def test_signatures_of_others_are_passed_over() -> None:
    witness = VerifierKey("witness.example", keys.public_half(b"w" * 32))
    line = f"— {witness.name} {base64.b64encode(witness.id + keys.sign(b'w' * 32, CHECKPOINT.text())).decode()}\n".encode()
    assert read(NOTE + line) == CHECKPOINT
    assert read(NOTE + line, KEY, witness) == CHECKPOINT
    assert read(NOTE + b"".join(line for _ in range(16))) == CHECKPOINT
    assert refused(NOTE + line.replace(b"witness", b"with ess")) == ("note", 4711)
    alone = CHECKPOINT.text() + b"\n" + line
    assert refused(alone, witness) == ("foreign", 4711), "a witness does not speak for the journal"


def test_extension_lines_are_signed_and_opaque() -> None:
    def note(text: str) -> bytes:
        return f"{text}\n— {KEY.name} {base64.b64encode(KEY.id + sign(text.encode())).decode()}\n".encode()

    text = CHECKPOINT.text().decode()
    assert read(note(text + "more\n")) == CHECKPOINT
    for bad in ("city.example/dlp\n04711\n" + text.split("\n")[2] + "\n", "city.example/dlp\n4711\nAAAA\n", "city.example/dlp\n4711\n",
                text + "\nmore\n", text.replace("4711", "-1"), text.replace("4711", "٤")):  # fmt: skip
        assert refused(note(bad))[0] == "note", bad


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a+b",
        GO_KEY[:-1],
        GO_KEY.replace("c74f20a3", "c74f20a4"),
        GO_KEY.replace("Peter", "Piet"),
        "x+00000000+AgAA",
        f"{GO_KEY}==",
    ],
)
def test_a_mistyped_key_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        VerifierKey.parse(text)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\u3000b", "a\nb", "a\u00a0b", "\x07"])
def test_no_name(name: str) -> None:
    assert not is_name(name)
    with pytest.raises(ValueError):
        VerifierKey(name, bytes(32))
