"""Encodings people paste, and text that only looks like one."""

import base64
import quopri
import random
import string
from collections.abc import Callable
from urllib.parse import quote

import pytest

from dlp.model import Part, Sensitive, TextView
from dlp.views import build, encoded

PLAIN = "한새봄 010-0123-4567"


def views(text: str) -> tuple[TextView, ...]:
    return build(Part("text", Sensitive(text)))[0]


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ("base64", b64(PLAIN.encode())),
        ("base64", b64(PLAIN.encode()).rstrip("=")),
        ("base64", base64.urlsafe_b64encode(PLAIN.encode()).decode()),
        ("base64", b64(PLAIN.encode("cp949"))),
        ("base64", b64(PLAIN.encode("utf-16-le"))),
        ("base64", b64(PLAIN.encode("utf-16-be"))),
        ("base64", b64(PLAIN.encode("utf-16"))),
        ("percent", quote(PLAIN)),
        ("percent", quote(PLAIN, safe="")),
        ("percent", quote(PLAIN.encode("cp949"))),
        ("percent", "".join(f"%{byte:02x}" for byte in PLAIN.encode())),
        ("percent", "".join(f"%u{ord(char):04X}" for char in PLAIN)),
        ("entity", "".join(f"&#{ord(char)};" for char in PLAIN)),
        ("entity", "".join(f"&#x{ord(char):x};" for char in PLAIN)),
        ("escaped", "".join(f"\\u{ord(char):04x}" for char in PLAIN)),
        ("escaped", "".join(f"\\u{{{ord(char):x}}}" for char in PLAIN)),
        ("escaped", "".join(f"\\x{byte:02x}" for byte in PLAIN.encode())),
        ("hex", PLAIN.encode().hex()),
        ("hex", PLAIN.encode().hex(" ")),
        ("hex", PLAIN.encode().hex(":").upper()),
        ("hex", "0x" + PLAIN.encode().hex()),
        ("quoted_printable", quopri.encodestring(PLAIN.encode("utf-8"), quotetabs=True).decode()),
    ],
)
def test_decoded(how: str, text: str) -> None:
    whole = f"내용: {text} 확인"
    view = next(view for view in views(whole) if view.how == how)
    assert view.text.reveal() == f"내용: {PLAIN} 확인"
    assert [run.digits for run in view.numbers] == ["01001234567"]
    at = view.text.reveal().index("한새봄")
    start, end = view.span(at, at + 3)
    assert 0 <= whole.index(text) - start <= 0 < end <= whole.index(text) + len(text)


def test_a_number_in_base64() -> None:
    assert [view.numbers[0].digits for view in views(b64(b"010-0123-4567")) if view.how == "base64"] == ["01001234567"]


def test_a_number_in_hex() -> None:
    assert [view.numbers[0].digits for view in views(b"010-0123-4567".hex()) if view.how == "hex"] == ["01001234567"]


def test_base64_over_lines() -> None:
    text = base64.encodebytes((PLAIN + " 가나다라마바사" * 5).encode()).decode()
    assert PLAIN in next(view for view in views(text) if view.how == "base64").text.reveal()


def test_nested_to_the_second_level_only() -> None:
    once = b64(PLAIN.encode())
    twice = b64(once.encode())
    thrice = b64(twice.encode())
    assert PLAIN in [view.text.reveal() for view in views(twice)]
    assert once in [view.text.reveal() for view in views(thrice)]
    assert PLAIN not in [view.text.reveal() for view in views(thrice)]
    assert PLAIN in [view.text.reveal() for view in views(quote(quote(PLAIN)))]
    nested = next(view for view in views(twice) if view.text.reveal() == PLAIN)
    assert nested.span(0, 3) == (0, len(twice))


def test_what_comes_out_is_folded() -> None:
    assert [view.text.reveal() for view in views(b64("０１０\u200b－０１２３".encode()))][1:] == ["010-0123"]


def test_full_width_base64() -> None:
    wide = "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in b64(PLAIN.encode()))
    view = next(view for view in views(wide) if view.how == "base64")
    assert view.span(0, 3) == (0, len(wide))


@pytest.mark.parametrize(
    "text",
    [
        "Documentation and responsibilities for international communication",
        "100% 달성, 50%이상 AT&T R&D a=b x=10",
        "C:\\users\\home\\x",
        "1234567890123456 20261121001234",
        "deadbeefcafe 8f14e45fceea167a5a36dedd4bea2543",
        "KakaoTalk PowerPoint2019 ABCDEFGH iPhone15ProMax",
        "https://www.han.example/bbs/view?id=1234&page=2",
        "%%%% &&& \\\\ === %zz &;",
        "&nosuchname;",
    ],
)
def test_no_encoding(text: str) -> None:
    assert [view.how for view in views(text)] == ["plain"]


def test_an_encoded_file_is_left_alone() -> None:
    assert [view.how for view in views(b64(bytes(range(256)) * 1_000))] == ["plain"]


def grouped(text: str, size: int, sign: str) -> str:
    return sign.join(text[i : i + size] for i in range(0, len(text), size))


@pytest.mark.parametrize("encode", [base64.b32encode, base64.b32hexencode])
@pytest.mark.parametrize("form", [(200, ""), (20, "\n"), (40, "\r\n"), (4, " "), (8, "-"), (6, " ")])
def test_base32_as_people_copy_it(encode: Callable[[bytes], bytes], form: tuple[int, str]) -> None:
    for plain in (PLAIN, "010-0123-4567", "연락처 010-0123-4567"):
        code = encode(plain.encode()).decode()
        for text in (code, code.lower(), code.rstrip("=")):
            assert any("010-0123-4567" in view.text.reveal() for view in views("받으세요\n" + grouped(text, *form)))


@pytest.mark.parametrize("between", [" ", "", ", "])
def test_code_points_by_number(between: str) -> None:
    text = between.join(f"U+{ord(char):04X}" for char in PLAIN)
    assert any(PLAIN in view.text.reveal() for view in views(text))


@pytest.mark.parametrize(
    "text",
    ["ABCD EFGH IJKL MNOP QRST", "SN: 8F3K-22QA-91ZX-77PL-0Q2W", "the four five word line goes here", "2026 1123 0930 1100 1500"],
)
def test_groups_that_are_no_base32(text: str) -> None:
    assert all(view.how != "base32" for view in views(text))


@pytest.mark.parametrize("between", [" ", ":", ""])
@pytest.mark.parametrize("upper", [True, False])
def test_a_number_in_hexadecimal(between: str, upper: bool) -> None:
    code = between.join(f"{byte:02x}" for byte in b"010-0123-4567")
    assert any("010-0123-4567" in view.text.reveal() for view in views(f"코드 {code.upper() if upper else code} 입니다"))


@pytest.mark.parametrize("seed", range(4))
def test_a_run_that_is_no_base85_is_told_by_its_first_groups(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    said = ("한새봄 010-0123-4567", "user@mail.example", "1234567890", "", "금액은 3,000원\t\n")
    runs = [
        encode(text.encode(charset)).decode()
        for text in said
        for charset in ("utf-8", "cp949")
        for encode in (base64.b85encode, base64.a85encode)
    ]
    for kind in (",-.0123456789", string.printable[:94], string.ascii_letters + "z!#", "!zs8W"):
        runs += ["".join(rng.choices(kind, k=rng.randrange(1, 40))) for _ in range(1500)]
    runs += [one[:at] + rng.choice("!z~,5") + one[at:] for one in runs[:20] if one for at in range(len(one))]
    quick = [encoded._from_base85(run) for run in runs]
    monkeypatch.setattr(encoded, "_no_text", lambda _: False)
    assert quick == [encoded._from_base85(run) for run in runs]
    assert any(quick)
