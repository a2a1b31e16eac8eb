"""Calendars and contact cards: what a program shows of them, however their lines are folded, escaped and encoded."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable

import pytest

from tests.extract.conftest import Found

Look = Callable[..., Found]
NAME, PHONE, MAIL = "표가온", "010-0417-2938", "gaon@mail.example"
FILE = base64.b64encode(f"청구인 {NAME} {PHONE}".encode()).decode("ascii")


def event(*lines: str) -> bytes:
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT", "END:VCALENDAR", "")
    ).encode()


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def quoted(text: str, charset: str = "utf-8") -> str:
    return "".join(f"={byte:02X}" for byte in text.encode(charset))


def folded(line: str, width: int) -> str:
    return "\r\n ".join(line[at : at + width] for at in range(0, len(line), width))


SHOWN: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "folded": (event("SUMMARY:청구인 010-04\r\n 17-2938 연락"), (PHONE,)),
    "folded with a tab": (event("SUMMARY:010-0417\r\n\t-2938"), (PHONE,)),
    "folded by line feeds": (event("SUMMARY:010-04\r\n 17-2938").replace(b"\r\n", b"\n"), (PHONE,)),
    "a folded name of a property": (card("F\r\n N:표\r\n 가온"), (NAME,)),
    "escaped": (event("DESCRIPTION:청구인\\, 표가온\\n010\\;0417\\;2938"), ("청구인, 표가온\n010;0417;2938",)),
    "a page": (event("X-ALT-DESC;FMTTYPE=text/html:<p>010-<b>04</b>17-2938 표&#44032;온</p>"), (PHONE, NAME)),
    "references": (event("DESCRIPTION:표&#44032;온"), (NAME,)),
    "a file": (event(folded(f"ATTACH;VALUE=BINARY;ENCODING=BASE64;X-FILENAME=a.txt:{FILE}", 40)), (NAME, PHONE)),
    "a short file": (event(f"ATTACH;ENCODING=BASE64:{base64.b64encode(PHONE.encode()).decode()}"), (PHONE,)),
    "the name of a file": (event(f'ATTACH;FILENAME="{NAME}.txt";ENCODING=BASE64:{FILE}'), (f"{NAME}.txt",)),
    "an address with data": (event("ATTACH:data:text/plain,010%2D0417%2D2938"), (PHONE,)),
    "an attendee": (event(f"ATTENDEE;CN=\"{NAME}\";X-A=1:mailto:%67aon@mail.example"), (NAME, MAIL)),
    "carets": (event("ATTENDEE;CN=\"표가온 ^'국장^'^n종로\":mailto:a@b.example"), ('표가온 "국장"\n종로',)),
    "an alarm": (event("BEGIN:VALARM", "DESCRIPTION:표\r\n 가온", "END:VALARM"), (NAME,)),
    "an unknown property": (event("X-WHATEVER;X-Y=\"010-0417\r\n -2938\":표\r\n 가온"), (NAME, PHONE)),
    "quoted-printable": (card(f"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted(NAME)}", version="2.1"), (NAME,)),
    "of a Korean code page": (card(f"FN;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:{quoted(NAME, 'cp949')}", version="2.1"), (NAME,)),
    "without a label": (card(f"FN;QUOTED-PRINTABLE:{quoted(NAME)}", version="2.1"), (NAME,)),
    "softly broken in a letter": (
        card(f"NOTE;ENCODING=QUOTED-PRINTABLE:{quoted('표')[:3]}=\r\n{quoted('표')[3:]}{quoted('가온')}=20010-04=\r\n17-2938", version="2.1"),
        (f"{NAME} {PHONE}",),
    ),
    "a name in parts": (card("N:표;가온;;;"), (NAME,)),
    "an address in parts": (card("ADR:;;세종대로 110;중구;서울;04524;KR"), ("서울 중구 세종대로 110",)),
    "a picture that is a text": (card(f"PHOTO;ENCODING=b;TYPE=JPEG:{FILE}"), (NAME, PHONE)),
    "a picture of version 2.1": (card(f"PHOTO;TYPE=JPEG;BASE64:\r\n  {FILE[:30]}\r\n  {FILE[30:]}\r\n", version="2.1"), (NAME, PHONE)),
    "a picture without blanks": (card(f"PHOTO;BASE64:\r\n{FILE[:40]}\r\n{FILE[40:]}\r\n", "NOTE:x", version="2.1"), (NAME, PHONE)),
    "a card in a card": (
        card(f"AGENT:BEGIN:VCARD\\nNOTE\\;ENCODING=QUOTED-PRINTABLE:{quoted(NAME)}\\nEND:VCARD\\n"), (NAME,),
    ),
    "an address of a telephone": (card("TEL;VALUE=uri:tel:+82-10-04%31%37-2938", version="4.0"), ("+82-10-0417-2938",)),
    "in wide letters": (card("FN:표\r\n 가온").decode().encode("utf-16"), (NAME,)),
    "in CP949": (card("FN:표\r\n 가온").decode().encode("cp949"), (NAME,)),
    "in two charsets": (card("NOTE:나라", f"FN:{NAME}은 좋은 사람").replace("나라".encode(), "도새벽".encode("cp949")), (NAME, "도새벽")),
    "behind another text": (b"hello\r\n\r\n" + event("SUMMARY:010-04\r\n 17-2938"), (PHONE,)),
    "behind the end": (event("SUMMARY:x") + f"{NAME} {PHONE}".encode(), (NAME, PHONE)),
}  # fmt: skip


@pytest.mark.parametrize("case", SHOWN)
def test_what_a_program_shows_is_read(look: Look, case: str) -> None:
    data, wanted = SHOWN[case]
    found = look(data, "a.ics")
    assert [token for token in wanted if token not in found.text] == []
    assert found.gaps == []


def test_lines_folded_between_the_bytes_of_a_letter(look: Look) -> None:
    said = f"청구인은 {NAME}입니다 "
    for width in range(20, 26):
        line = b"DESCRIPTION:" + (said * 9 + PHONE).encode()
        pieces = b"\r\n ".join(line[at : at + width] for at in range(0, len(line), width))
        found = look(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + pieces + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "a.ics")
        assert (found.text.count(NAME) >= 9, PHONE in found.text, found.gaps) == (True, True, [])


def test_a_file_of_no_known_kind_in_it_is_a_gap(look: Look) -> None:
    noise = random.Random(1).randbytes(300)
    assert look(event(f"ATTACH;ENCODING=BASE64:{base64.b64encode(noise).decode()}")).gaps == [("attach", "unsupported")]
    assert look(event("ATTACH;ENCODING=BASE64:§§§")).gaps == [("attach", "unreadable")]


def test_a_large_calendar_costs_little_more_than_its_length(look: Look) -> None:
    """Lines without an end, quotes that are never closed, a thousand folds: nothing of it is searched twice."""
    for line in (
        'X;A="' * 40_000,
        "X" * 500_000,
        "X:" + "\r\n a" * 60_000,
        "X;" * 100_000,
        'X;A="b";' * 30_000 + ":c",
        "%41" * 100_000,
    ):
        assert look(event(line, f"SUMMARY:{PHONE}")).has(PHONE)
