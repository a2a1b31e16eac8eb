"""S/MIME signatures: beside a message they are no gap, with the message inside they are read, and what hides in them is found or a gap."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder
from cryptography.x509.oid import NameOID

from dlp.extract.sink import Budget
from dlp.extract.walk import walk

WORDS = "Content-Type: text/plain; charset=utf-8\r\n\r\n전화 010-0231-7788\r\n".encode()


def signed(name: str, *options: PKCS7Options) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key()).serial_number(7)
    made = made.not_valid_before(datetime(2026, 1, 1, tzinfo=UTC)).not_valid_after(datetime(2036, 1, 1, tzinfo=UTC))
    builder = PKCS7SignatureBuilder().set_data(WORDS).add_signer(made.sign(key, hashes.SHA256()), key, hashes.SHA256())
    return builder.sign(Encoding.DER, list(options))


def read(data: bytes) -> tuple[str, set[str], str]:
    """Kind, gaps, everything that was said."""
    said: list[tuple[str, str, str, str]] = []
    kind = walk("smime.p7s", data, lambda *one: said.append(one), Budget())
    return kind, {value for what, *_, value in said if what == "gap"}, "\n".join(v for w, *_, v in said if w != "gap")


DETACHED = (PKCS7Options.DetachedSignature, PKCS7Options.Binary)


def test_a_signature_beside_its_message_is_no_gap() -> None:
    kind, gaps, said = read(signed("주하람", *DETACHED))
    assert (kind, gaps) == ("signed", set())
    assert "주하람" in said


def test_a_message_inside_is_read() -> None:
    _, gaps, said = read(signed("A", PKCS7Options.Binary))
    assert not gaps
    assert "010-0231-7788" in said


def _inserted(data: bytes, value: bytes) -> bytes:
    """One more element at the end of the outermost one; all lengths have two bytes here."""
    more = b"\x04\x82" + len(value).to_bytes(2, "big") + value
    size = int.from_bytes(data[2:4], "big") + len(more)
    return data[:2] + size.to_bytes(2, "big") + data[4:] + more


def test_what_is_put_into_a_signature_is_a_file() -> None:
    _, gaps, said = read(_inserted(signed("A", *DETACHED), WORDS * 40))
    assert not gaps
    assert "010-0231-7788" in said
    assert read(_inserted(signed("A", *DETACHED), bytes(range(7, 256, 3)) * 30))[1]


def test_what_stands_behind_it_is_a_file() -> None:
    assert "010-0231-7788" in read(signed("A", *DETACHED) + WORDS)[2]


@pytest.mark.parametrize("cut", [30, 60, 200, -40])
def test_a_broken_one_is_a_gap(cut: int) -> None:
    assert read(signed("A", *DETACHED)[:cut])[1]


def test_lengths_that_are_found_by_their_end() -> None:
    """BER as Outlook writes it: indefinite lengths, the content in segments."""
    octets = b"\x24\x80" + b"".join(b"\x04" + bytes([len(part)]) + part for part in (WORDS[:50], WORDS[50:])) + b"\0\0"
    enclosed = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0\x80" + octets + b"\0\0\0\0"
    inside = b"\x30\x80\x02\x01\x01\x31\x00" + enclosed + b"\x31\x00\0\0"
    whole = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80" + inside + b"\0\0\0\0"
    kind, gaps, said = read(whole)
    assert (kind, gaps) == ("signed", set())
    assert "010-0231-7788" in said
