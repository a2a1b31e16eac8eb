"""`winmail.dat`: every attribute and every property of it, whatever their number, is read or is a gap."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

import pytest

from dlp.extract.sink import Budget
from dlp.extract.walk import walk
from tests.extract.conftest import Found
from tools.mutate import KINDS, mutant

Look = Callable[..., Found]
NAME, PHONE = "표가온", "010-0417-2938"
TOKEN = f"{NAME} {PHONE}"
DATA, TITLE, ICON, PATH, LIST, START, MESSAGE, PEOPLE = 0x800F, 0x8010, 0x8011, 0x9001, 0x9005, 0x9002, 0x9003, 0x9004
WIDE, NARROW, BINARY, OBJECT = 0x1F, 0x1E, 0x102, 0x0D


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    out = b"\x78\x9f\x3e\x22\x01\x00"
    for number, body in attributes:
        level = 2 if number in (DATA, TITLE, ICON, PATH, LIST, START) else 1
        out += struct.pack("<BHHI", level, number, 1, len(body)) + body + struct.pack("<H", sum(body) & 0xFFFF)
    return out


def listed(*properties: bytes) -> bytes:
    return struct.pack("<I", len(properties)) + b"".join(properties)


def prop(key: int, kind: int, *values: bytes, name: str = "") -> bytes:
    out = struct.pack("<HH", kind | (0x1000 if len(values) > 1 else 0), key)
    if key >= 0x8000:
        wide = name.encode("utf-16-le") + b"\0\0"
        out += bytes(16) + struct.pack("<II", 1, len(wide)) + wide + bytes(-len(wide) % 4)
    out += struct.pack("<I", len(values))
    for value in values:
        out += struct.pack("<I", len(value)) + value + bytes(-len(value) % 4)
    return out


def packed(text: bytes, *, end: bool = True) -> bytes:
    """A compressed RTF body of literals and, at its end, the reference to where it would go on that ends it (MS-OXRTFCP 2.1.3.1)."""
    out, written = bytearray(), 207
    for at in range(0, len(text), 8):
        out += b"\0" + text[at : at + 8]
    written += len(text)
    if end:
        if len(text) % 8:
            out[-(len(text) % 8) - 1] = 1 << len(text) % 8
        else:
            out += b"\1"
        out += struct.pack(">H", (written % 4096) << 4)
    return struct.pack("<IIII", len(out) + 12, len(text), 0x75465A4C, 0) + bytes(out)


RTF = b"{\\rtf1\\ansi\\ansicpg949 010-0417-2938 \\'c7\\'a5\\'b0\\'a1\\'bf\\'c2\\par}"
KOREAN = TOKEN.encode("cp949")


def message(*attributes: tuple[int, bytes]) -> bytes:
    return tnef((0x8004, b"subject"), *attributes)


PLACES: dict[str, bytes] = {
    "subject": tnef((0x8004, KOREAN)),
    "body": message((0x800C, KOREAN)),
    "sender": message((0x8000, struct.pack("<HHHH", 4, 40, 10, 20) + KOREAN + b"\0\0SMTP:a@b.example\0")),
    "owner": message((0x0000, struct.pack("<H", len(KOREAN)) + KOREAN + struct.pack("<H", 3) + b"SMT")),
    "on behalf of": message((0x0001, struct.pack("<H", len(KOREAN)) + KOREAN)),
    "an attribute of no known number": message((0x7777, KOREAN)),
    "a recipient": message((PEOPLE, struct.pack("<I", 2) + listed(prop(0x3001, NARROW, b"a")) + listed(prop(0x3001, WIDE, TOKEN.encode("utf-16-le"))))),
    "a property": message((MESSAGE, listed(prop(0x3FEE, WIDE, TOKEN.encode("utf-16-le") + b"\0\0")))),
    "one of several values": message((MESSAGE, listed(prop(0x3FEE, WIDE, b"a\0", TOKEN.encode("utf-16-le"))))),
    "the name of a property": message((MESSAGE, listed(prop(0x8001, WIDE, b"a\0", name=TOKEN)))),
    "a binary property": message((MESSAGE, listed(prop(0x3FEE, BINARY, b"\1\0\0\0" + TOKEN.encode("utf-16-le") + bytes(3))))),
    "behind a list": message((MESSAGE, listed(prop(0x3FEE, NARROW, b"a")) + b"\1\2\3\0" + KOREAN)),
    "a page": message((MESSAGE, listed(prop(0x1013, BINARY, "<p>010-<b>0417</b>-2938 표&#44032;온".encode())))),
    "a page as letters": message((MESSAGE, listed(prop(0x1013, WIDE, "<p>010-<b>0417</b>-2938 표&#44032;온".encode("utf-16-le"))))),
    "compressed RTF": message((MESSAGE, listed(prop(0x1009, BINARY, packed(RTF))))),
    "RTF that says it is shorter": message((MESSAGE, listed(prop(0x1009, BINARY, packed(RTF)[:4] + struct.pack("<I", 9) + packed(RTF)[8:])))),
    "stored RTF": message((MESSAGE, listed(prop(0x1009, BINARY, struct.pack("<IIII", len(RTF) + 12, len(RTF), 0x414C454D, 0) + RTF)))),
    "an attachment": message((START, bytes(14)), (TITLE, b"a.txt\0"), (DATA, KOREAN)),
    "its title": message((START, bytes(14)), (TITLE, KOREAN + b".txt\0"), (DATA, b"text")),
    "its long name": message((START, bytes(14)), (TITLE, b"A~1.TXT\0"), (DATA, b"text"), (LIST, listed(prop(0x3707, WIDE, TOKEN.encode("utf-16-le"))))),
    "a property of it": message((START, bytes(14)), (DATA, b"text"), (LIST, listed(prop(0x3FEE, NARROW, KOREAN)))),
    "as a property": message((START, bytes(14)), (LIST, listed(prop(0x3701, BINARY, KOREAN)))),
    "beside another content": message((START, bytes(14)), (DATA, KOREAN), (LIST, listed(prop(0x3701, BINARY, b"another text")))),
    "twice": message((START, bytes(14)), (DATA, KOREAN), (DATA, b"another text")),
    "without a start": message((TITLE, b"a.txt\0"), (DATA, KOREAN)),
    "a message inside": message((START, bytes(14)), (LIST, listed(prop(0x3701, OBJECT, bytes(16) + tnef((0x800C, KOREAN)))))),
    "behind the end": message() + b"\r\n" + KOREAN * 8,
    "behind the end, little": message() + b"\0" + KOREAN,
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_read(look: Look, place: str) -> None:
    found = look(PLACES[place])
    assert (found.kind, found.has(NAME), found.has(PHONE), found.gaps) == ("tnef", True, True, [])


def test_what_cannot_be_read_is_a_gap_and_the_rest_is_read(look: Look) -> None:
    cut = (MESSAGE, listed(prop(0x3FEE, WIDE, TOKEN.encode("utf-16-le")))[:-6])
    attached = ((START, bytes(14)), (TITLE, b"a.txt\0"), (DATA, KOREAN))
    for broken in (cut, (PEOPLE, b"\xff\xff\xff\xff" + bytes(20)), (MESSAGE, listed(prop(0x1009, BINARY, b"nothing compressed")))):
        found = look(tnef(broken, *attached))
        assert (found.reasons, found.has(NAME)) == ({"unreadable"}, True)
    for short in (packed(RTF, end=False)[:-20], packed(RTF)[:40]):
        assert "unreadable" in look(tnef((MESSAGE, listed(prop(0x1009, BINARY, short))))).reasons


def test_damaged_ones_neither_raise_nor_pass_in_silence() -> None:
    chance = random.Random(7)
    seeds = list(PLACES.values())
    for number in range(400):
        data = mutant(seeds[number % len(seeds)], KINDS[number % len(KINDS)], chance)
        said: list[str] = []
        walk("winmail.dat", data, lambda what, path, place, value, said=said: said.append(value), Budget())
        assert said or not data.strip(b"\0 \r\n\t")
