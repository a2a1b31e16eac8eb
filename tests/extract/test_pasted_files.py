"""Files pasted into a text: every encoding, every line length and every channel; and everyday text that only looks like one."""

from __future__ import annotations

import base64
import binascii
import bz2
import gzip
import lzma
import quopri
import random
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from dlp.extract import pasted
from dlp.extract.attachments import parts
from dlp.extract.extractor import Extractor
from dlp.model import Attachment, Conversation, Gap, Message, Party, Sensitive
from tests.extract.conftest import zip_of

LINE = "표가온 010-0417-2938"
FILE = zip_of({"명단.txt": LINE})


def lines(letters: str, width: int, joint: str = "\n") -> str:
    return joint.join(letters[i : i + width] for i in range(0, len(letters), width))


def uu(data: bytes, head: str = "begin 644 a.zip\n", tail: str = "`\nend\n") -> str:
    return head + "".join(binascii.b2a_uu(data[i : i + 45]).decode() for i in range(0, len(data), 45)) + tail


def yenc(data: bytes) -> str:
    out = bytearray()
    for byte in data:
        code = (byte + 42) % 256
        out += bytes((0x3D, (code + 64) % 256)) if code in (0, 10, 13, 0x3D) else bytes((code,))
    return f"=ybegin line=128 size={len(data)} name=a.zip\n{out.decode('latin-1')}\n=yend size={len(data)}\n"


def binhex(data: bytes) -> str:
    def checked(raw: bytes) -> bytes:
        return raw + binascii.crc_hqx(raw, 0).to_bytes(2, "big")

    head = b"\x05a.zip\0????????\0\0" + len(data).to_bytes(4, "big") + bytes(4)
    raw = (checked(head) + checked(data)).replace(b"\x90", b"\x90\0")
    alphabet = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr"
    bits = "".join(f"{byte:08b}" for byte in raw)
    bits += "0" * (-len(bits) % 6)
    return ":" + lines("".join(alphabet[int(bits[i : i + 6], 2)] for i in range(0, len(bits), 6)), 64) + ":"


B64 = base64.b64encode(FILE).decode()
FORMS: dict[str, str] = {
    "one line": B64,
    "in a sentence": f"파일은 {B64} 입니다",
    "url alphabet": base64.urlsafe_b64encode(FILE).decode().rstrip("="),
    "in an address": "https://x.example/v?d=" + base64.urlsafe_b64encode(FILE).decode(),
    "data uri": f"data:application/zip;base64,{B64}",
    "short lines": lines(B64, 10),
    "lines of 60": "첨부\n" + lines(B64, 60) + "\n이상",
    "carriage returns": lines(B64, 76, "\r\n"),
    "quoted": "> " + lines(B64, 64, "\n> "),
    "blanks": lines(B64, 8, " "),
    "paragraphs": "<p>" + lines(B64, 60, "</p><p>") + "</p>",
    "breaks": lines(B64, 40, "<br>\n"),
    "string literals": '"' + lines(B64, 60, '" +\n"') + '"',
    "mime": "Content-Transfer-Encoding: base64\n\n" + lines(B64, 76),
    "armour": f"-----BEGIN MESSAGE-----\n{lines(B64, 64)}\n-----END MESSAGE-----",
    "gzip": base64.b64encode(gzip.compress(LINE.encode())).decode(),
    "zlib": base64.b64encode(zlib.compress(LINE.encode() * 3)).decode(),
    "xz": base64.b64encode(lzma.compress(LINE.encode())).decode(),
    "bzip2": base64.b64encode(bz2.compress(LINE.encode())).decode(),
    "text in short lines": lines(base64.b64encode(LINE.encode() * 3).decode(), 20),
    "uuencode": uu(FILE),
    "uuencode without a head": uu(FILE, "", ""),
    "uuencoded text": "받으세요\n" + uu(LINE.encode(), "begin 644 a.txt\n"),
    "yenc": yenc(FILE),
    "binhex": binhex(FILE),
    "ascii85": base64.a85encode(FILE, adobe=True).decode(),
    "hexadecimal": FILE.hex(),
    "hexadecimal in lines": lines(FILE.hex(" "), 48),
    "hexadecimal dump": "\n".join(f"{i:08x}  {FILE[i : i + 16].hex(' ')}  |......|" for i in range(0, len(FILE), 16)),
    "percent": "".join(f"%{byte:02X}" for byte in FILE),
    "quoted-printable": quopri.encodestring(FILE).decode("ascii"),
}


@pytest.fixture(scope="module")
def pool() -> Any:
    with Extractor(workers=1) as made:
        yield made


def message(**given: Any) -> Message:
    return Message("m", "messenger", Party(Sensitive("@a")), (Party(Sensitive("@b")),), **given)


def read(made: Message, pool: Extractor) -> str:
    found, gaps = parts(made, pool)
    assert not gaps
    return "\n".join(part.text.reveal() for part in found)


@pytest.mark.parametrize("form", FORMS)
def test_a_pasted_file_is_read(form: str, pool: Extractor) -> None:
    assert "010-0417-2938" in read(message(text=Sensitive(FORMS[form])), pool)


@pytest.mark.parametrize("form", FORMS)
def test_and_so_is_one_inside_a_file(form: str, look: Callable[..., Any]) -> None:
    coded = FORMS[form].encode("latin-1") if form == "yenc" else ("머리말\n" + FORMS[form]).encode()
    found = look(coded, "a.txt")
    assert found.has("010-0417-2938")


@pytest.mark.parametrize("place", ["subject", "html", "name", "conversation"])
def test_in_every_text_of_a_message(place: str, pool: Extractor) -> None:
    if place == "name":
        made = message(attachments=(Attachment(Sensitive(B64), b"x"),))
    elif place == "conversation":
        made = message(conversation=Conversation("r", name=Sensitive(B64)))
    else:
        made = message(**{place: Sensitive(B64)})
    assert "010-0417-2938" in read(made, pool)


@pytest.mark.parametrize("seed", range(8))
def test_what_nobody_can_read_is_a_gap(seed: int, pool: Extractor, look: Callable[..., Any]) -> None:
    noise = random.Random(seed).randbytes(900)
    for how, text in {
        "base64": lines(base64.b64encode(noise).decode(), 76),
        "hex": noise.hex(),
        "uu": uu(noise),
        "percent": "".join(f"%{byte:02X}" for byte in noise),
    }.items():
        assert parts(message(text=Sensitive(text)), pool)[1] == (Gap(f"attachment:text/{how}-1", "unreadable"),), how
        assert "unreadable" in look(text.encode(), "a.txt").reasons


@pytest.mark.parametrize(
    "text",
    [
        "내일 오후 3시 소회의실에서 예산 회의가 있습니다. https://intra.agency.example/board/view.do?id=20261129&page=3",
        "Dear colleagues, the quarterly responsibilities of every department are described in the document below. " * 30,
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + base64.urlsafe_b64encode(bytes(range(64))).decode(),
        "\n".join(f"{random.Random(i).randbytes(32).hex()}  파일{i}.hwp" for i in range(40)),
        "\n".join(f"{i:04} {i * 37 % 9973:05} {i * 11:06} {i * 7919 % 100000:05}" for i in range(400)),
        "/home/agency/Documents/projects/budget_2026/final_version_of_the_report/Chapter_03/images/Figure_12_b.png\n" * 20,
        "def computeBudgetForDepartment(departmentIdentifier, fiscalYear): return BudgetRepository.findAll(departmentIdentifier)\n" * 30,
        "AbCdEf123 " * 3,
        "100%\n50% 25% 75% 10% 20% 30% 40% 60% 70% 80% 90%",
        "a=b=c=1 x=20=30 " * 10,
    ],
)  # fmt: skip
def test_everyday_text_holds_none(text: str) -> None:
    assert all(one.data is not None for one in pasted.files(text))


def test_the_work_is_bounded() -> None:
    """Many blocks are a gap, and one block said twice is read once."""
    many = "\n\n끝\n".join(base64.b64encode(zip_of({f"{i}.txt": "x" * i})).decode() for i in range(1, 80))
    found = pasted.files(many)
    assert len(found) == pasted.MOST + 1
    assert found[-1].data is None
    assert len(pasted.files(f"{B64}\n\n끝\n{B64}")) == 1
