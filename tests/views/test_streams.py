"""Digit streams: whatever stands between the digits, some stream holds the number; everyday text has none."""

from __future__ import annotations

import random

import pytest

from dlp.model import Part, Sensitive
from dlp.views import build
from dlp.views.alphabet import shape_of
from dlp.views.streams import LEAST, REACH, _pieces, cut_in_python, read_streams
from dlp.views.values import number_of, value_of, valued

NUMBER = "01002317788"


def streams(text: str) -> set[str]:
    return {stream.digits for stream in read_streams(text, shape_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "010-0231-77881",
        "1010-0231-7788",
        "9010023177889",
        "033-0300-2001010-0231-7788",
        "0a1a0a0a2a3a1a7a7a8a8",
        "0, 또 1, 또 0, 또 0, 또 2, 또 3, 또 1, 또 7, 또 7, 또 8, 또 8",
        "[b]0[/b][b]1[/b][b]0[/b][b]0[/b][b]2[/b][b]3[/b][b]1[/b][b]7[/b][b]7[/b][b]8[/b][b]8[/b]",
        "00 11 00 00 22 33 11 77 77 88 88",
        "공이요 일이요 공이요 공에 이랑 삼하고 일이요 칠은 칠은 팔이 팔",
        "공(0) 일(1) 공(0) 공(0) 이(2) 삼(3) 일(1) 칠(7) 칠(7) 팔(8) 팔(8)",
        "공일공 이백삼십일 칠천칠백팔십팔",
        "공일공 공이 삼십일 칠십칠 팔십팔",
        "1) 0, 2) 1, 3) 0, 4) 0, 5) 2, 6) 3, 7) 1, 8) 7, 9) 7, 10) 8, 11) 8",
        "0 1\n1 7\n0 7\n0 8\n2 8\n3  ",
        "⠚⠁⠚⠚⠃⠉⠁⠛⠛⠓⠓",
        "0l0-OZ3l-7788",
    ],
)
def test_the_number_is_in_some_stream(text: str) -> None:
    assert any(NUMBER in digits for digits in streams(text)), streams(text)


@pytest.mark.parametrize("text", ["십억이백삼십일만칠천칠백팔십팔", "10억231만7788원"])
def test_an_amount_has_lost_its_zero(text: str) -> None:
    assert NUMBER[1:] in streams(text)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_put_between_and_around(seed: int) -> None:
    rng = random.Random(seed)
    noise = [chr(rng.choice([rng.randrange(33, 47), rng.randrange(97, 122), rng.randrange(0xB000, 0xB400)])) for _ in range(40)]
    noise = [c for c in noise if c not in "ioqlgbz사삼"]
    between = [rng.choice(noise) * rng.randrange(1, 4) for _ in NUMBER]
    text = "앞말 " + "".join(map("".join, zip(NUMBER, between, strict=True))) + rng.choice(["", "뒤", "9", "*"])
    assert any(NUMBER in digits for digits in streams(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "내일 오후 3시 회의실에서 예산 회의가 있습니다.",
        "2026년 11월 29일 10:00 회의, 참석 12명, 문서번호 문화체육과-10234 (2026.11.20.), 예산 12,345,000원",
        "사업 이행 현황을 오늘 오후까지 정리해서 공유 부탁드립니다. 문의는 033-0300-2001 사무실로.",
        "담당 010-0902-2005, 팩스 033-0300-2009",
        "이 일은 오늘 사무실에서 구두로 이야기한 대로 삼 일 안에 처리하고 팔 월 초에 공지합니다.",
        "표 3-1: 2023 120 2024 135 2025 149 2026 151",
    ],
)
def test_everyday_text_has_no_stream(text: str) -> None:
    from dlp.views.runs import read_numbers

    shape = shape_of(text)
    assert read_streams(text, shape, read_numbers(text, shape)) == ()


def test_places_lead_back_to_the_text() -> None:
    text = "번호는 0a1a0a0a2a3a1a7a7a8a8 입니다"
    (stream,) = (s for s in read_streams(text, shape_of(text)) if s.how == "written")
    assert "".join(text[a:b] for a, b in zip(stream.starts, stream.ends, strict=True)) == NUMBER


@pytest.mark.parametrize(
    ("numeral", "digits"),
    [
        ("이백삼십일", "231"),
        ("천오백십", "1510"),
        ("십", "10"),
        ("마흔아홉", "49"),
        ("스물", "20"),
        ("일팔칠일", "1871"),
        ("十五", "15"),
    ],
)
def test_numerals(numeral: str, digits: str) -> None:
    assert number_of(numeral) == digits


def test_numbers_in_thousands_and_more() -> None:
    assert value_of("10억231만7788") == 1_002_317_788
    assert value_of("십억이백삼십일만칠천칠백팔십팔") == 1_002_317_788


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("천구백칠십이년 시월 오일생", "1972년 10월 5일생"),
        ("1972년 유월 칠일", "1972년 6월 7일"),
        ("달무리길 십오, 백이호", "달무리길 15, 102호"),
        ("달무리길 마흔아홉, 천오백십호", "달무리길 49, 1510호"),
        ("새벽이슬로 一二, 一八七一호", "새벽이슬로 12, 1871호"),
    ],
)
def test_dates_and_addresses_in_words(text: str, read: str) -> None:
    woven = valued(text)
    assert woven is not None
    assert woven.text == read


@pytest.mark.parametrize("text", ["이월 예산 현황", "앞으로 이 일은 오늘 처리합니다", "삼일 뒤에 만납시다", "그 길로 가면 됩니다"])
def test_everyday_words_are_no_numerals(text: str) -> None:
    assert valued(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("앞자리: 공공0사공사\n뒷자리: 일6이01공3", "0004041620103"), ("앞자리: 공삼1004\n뒷자리: 일삼육051팔", "0310041360518"), ("앞자리: 0三1004\n뒷자리: 1三60518", "0310041360518"),
        ("1) 0\n2) 1\n3) 0\n4) 0\n5) 4\n6) 1\n7) 7\n8) 2\n9) 9\n10) 3\n11) 8", "01004172938"),
        (" ".join(f"{i}번째 자리={c}" for i, c in enumerate("01004172938", 1)), "01004172938"),
    ],
)  # fmt: skip
def test_parts_behind_labels_and_counted_digits(text: str, number: str) -> None:
    assert any(number in stream.digits for stream in build(Part("text", Sensitive(text)))[0][0].streams)


@pytest.mark.parametrize("seed", range(40))
def test_rows_are_cut_alike_with_and_without_the_compiled_module(seed: int) -> None:
    rng = random.Random(seed)
    row = b"".join(
        rng.choice((b"0", b"7", b"12", b" ", b" " * rng.randrange(REACH + 3), b"0102")) for _ in range(rng.randrange(60))
    )
    at = rng.choice((0, 1_300))
    assert _pieces(row, REACH, LEAST, at) == cut_in_python(row, REACH, LEAST, at)
