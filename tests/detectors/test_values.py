"""What a finding carries: the canonical value, how it was written, the right entity where two readings compete."""

from __future__ import annotations

import random
from datetime import date

import pytest

from detectors import _columns
from detectors.date_of_birth import DateOfBirth
from detectors.kr_frn import KrFrn
from detectors.kr_rrn import KrRrn
from detectors.phone_number import PLACEHOLDERS
from dlp import views
from dlp.model import Part, Sensitive
from dlp.pipeline.detection import detect, detect_text

TODAY = date(2026, 11, 21)

VALUES = [
    ("공일공-공삼사오-육칠팔구", "PHONE_NUMBER", "01003456789", "hangul_digits"),
    ("+82 (0)10-0345-6789", "PHONE_NUMBER", "01003456789", "plain"),
    ("O1O-O345-6789", "PHONE_NUMBER", "01003456789", "lookalike"),
    ("零一零-零三四五-六七八九", "PHONE_NUMBER", "01003456789", "hanja_digits"),
    ("주민번호 031231 - 1001236", "KR_RRN", "0312311001236", "plain"),
    ("031231-1******", "KR_RRN", "0312311******", "plain"),
    ("HARAM@Mail.Example", "EMAIL_ADDRESS", "haram@mail.example", "plain"),
    ("haram(at)mail.example", "EMAIL_ADDRESS", "haram@mail.example", "folded"),
    ("생년월일 1971년 4월 9일", "DATE_OF_BIRTH", "1971-04-09", "plain"),
    ("생일은 4월 9일", "DATE_OF_BIRTH", "--04-09", "plain"),
    ("1971년생", "DATE_OF_BIRTH", "1971", "plain"),
    ("접수번호 제1234567호", "FOI_CASE_NUMBER", "1234567", "plain"),
    ("여권번호 m123a4567", "KR_PASSPORT", "M123A4567", "plain"),
    ("성명: 윤 하 람", "PERSON", "윤 하 람", "plain"),
    ("신한은행 110-000-417293이며", "KR_BANK_ACCOUNT", "110000417293", "plain"),
]


@pytest.mark.parametrize(("text", "entity", "value", "how"), VALUES)
def test_value_and_how(detectors, text, entity, value, how):
    found = [f for f in detect_text(text, detectors) if f.entity == entity]
    assert [(f.value.reveal(), f.how) for f in found] == [(value, how)]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("법인등록번호 110111-1234560", "KR_CORP_REG"),
        ("110111-1234569", "KR_CORP_REG"),
        ("주민등록번호 110111-1234560", "KR_RRN"),
        ("계좌번호 110-12-345678 농협", "KR_BANK_ACCOUNT"),
        ("국민은행 계좌 담당 010-0345-6789", "PHONE_NUMBER"),
        ("생년월일 031231-1001236", "KR_RRN"),
        ("000101-5123453", "KR_FRN"),
    ],
)
def test_one_reading_of_the_same_digits(detectors, text, entity):
    assert [f.entity for f in detect_text(text, detectors) if f.entity != "PERSON"] == [entity]


def _found(detector, text):
    built, _ = views.build(Part("text", Sensitive(text)))
    return detect(built, (detector,))[0]


@pytest.mark.parametrize("number", ["261121-3123456", "000229-3123456", "031231-1001239"])
def test_a_birth_date_up_to_today_is_possible(number):
    assert _found(KrRrn(lambda: TODAY), number)


@pytest.mark.parametrize(
    "number", ["261122-3123456", "991231-3123456", "000229-1234567", "001301-1234567", "000000-1234567", "010431-1234567"]
)
def test_an_impossible_birth_date_is_no_resident_number(number):
    assert not _found(KrRrn(lambda: TODAY), number)


def test_the_seventh_digit_tells_foreigners():
    assert not _found(KrRrn(lambda: TODAY), "000101-5123458")
    assert _found(KrFrn(lambda: TODAY), "000101-5123458")


def test_a_two_digit_year_is_in_the_past():
    detector = DateOfBirth(lambda: date(2026, 11, 21))
    assert [f.value.reveal() for f in _found(detector, "생년월일 27.3.1 / 생년월일 25.3.1")] == ["1927-03-01", "2025-03-01"]


def test_placeholders_only_by_their_exact_value(detectors):
    for number in PLACEHOLDERS:
        assert not detect_text(f"전화 {number}", detectors)
    assert detect_text("전화 01012345679", detectors)


def test_a_list_of_numbers_under_one_label(detectors):
    text = "청구인 연락처\n010-0345-6789\n010-0345-6780\n010-0345-6781"
    assert [f.value.reveal()[-4:] for f in detect_text(text, detectors)] == ["6789", "6780", "6781"]


@pytest.mark.parametrize("columns", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("between", ["\t", " ", ","])
def test_single_digits_of_a_table_are_no_resident_number(columns: int, between: str) -> None:
    """Flags and answers of a questionnaire: some thirteen of them always make a day of birth and a right check digit."""
    rng = random.Random(f"{columns}/{between}")
    for _ in range(30):
        rows = [between.join(rng.choice("01012345") for _ in range(columns)) for _ in range(40 // columns)]
        found = detect_text("설문 결과\n" + "\n".join(rows), [KrRrn(lambda: TODAY), KrFrn(lambda: TODAY)])
        assert [one for one in found if one.entity in ("KR_RRN", "KR_FRN") and one.score >= 0.5] == []


@pytest.mark.parametrize(
    "text", ["0 3 1 2 3 1 1 0 0 1 2 3 6", "0-3-1-2-3-1-1-0-0-1-2-3-6", "0 3 1 2 3 1 - 1 0 0 1 2 3 6", "0 3 1 2 3 1   1 0 0 1 2 3 6"]
)
def test_a_resident_number_spelled_digit_by_digit(text: str) -> None:
    assert any(one.entity == "KR_RRN" and one.score >= 0.7 for one in detect_text("번호는 " + text, [KrRrn(lambda: TODAY)]))


@pytest.mark.parametrize("seed", range(4))
def test_no_number_has_a_heading_that_is_not_among_those_of_the_text(seed: int) -> None:
    rng = random.Random(seed)
    said = ("계좌번호", "성명", "**비고**", "110-123-456789", " ", "가나 다라 마바 사아 자차 카타", '"a,b"')
    met = set()
    for _ in range(400):
        text = "".join(rng.choice(said) + rng.choice(("\t", ",", "|", "\n", "\n")) for _ in range(rng.randrange(1, 40)))
        every = _columns.headings(text)
        found = {_columns.heading(text, place) for place in range(len(text))} - {""}
        assert found <= every, text
        met |= found
    assert len(met) > 3
