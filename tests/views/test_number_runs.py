"""Numbers however they are written, and everyday words that are none."""

import random
import re
import unicodedata

import pytest

from dlp.model import NumberRun, Part, Sensitive
from dlp.views import build, numerals


def runs(text: str) -> tuple[NumberRun, ...]:
    return build(Part("text", Sensitive(text)))[0][0].numbers


def digits(text: str) -> list[str]:
    return [run.digits for run in runs(text)]


MOBILE = "01001234567"


@pytest.mark.parametrize(
    "text",
    [
        "010-0123-4567", "010 0123 4567", "010.0123.4567", "01001234567", "010)0123-4567", "(010) 0123 4567", "010/0123/4567",
        "010_0123_4567", "010~0123~4567", "010:0123:4567", "010+0123+4567", "010·0123·4567", "010ㆍ0123ㆍ4567", "010*0123*4567",
        "010,0123,4567", "010 - 0123 - 4567", "010 . 0123 . 4567", "010–0123—4567", "010−0123－4567", "010ー0123ー4567", "010ㅡ0123ㅡ4567",
        "0 1 0 0 1 2 3 4 5 6 7", "0-1-0-0-1-2-3-4-5-6-7", "010📞0123📞4567", "0👍1👍0👍0123👍4567", "010|0123|4567", "010\n0123\n4567", "010-0123-\n4567",
        "010-0123-\r\n4567", "010-0123-\r\n> 4567", "> 010-0123-\n> > 4567", "010-0123- \n4567", "010-0123\n\n4567",
        "０１０－０１２３－４５６７", "⓪①⓪⓪①②③④⑤⑥⑦", "⓿❶⓿⓿❶❷❸❹❺❻❼", "⁰¹⁰⁰¹²³⁴⁵⁶⁷", "₀₁₀₀₁₂₃₄₅₆₇", "𝟎𝟏𝟎𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕", "٠١٠٠١٢٣٤٥٦٧", "०१००१२३४५६७",
        "0️⃣1️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "0\u200b1\u200b0\u200b0123\u200b4567", "0\u03361\u03360\u0336-0123-4567", "010\u31640123\u31644567",
        "공일공 공일이삼 사오육칠", "영일영-영일이삼-사오육칠", "공일공공일이삼사오육칠", "빵일빵 빵일이삼 사오륙칠", "공일공, 공일이삼, 사오육칠",
        "공 일 공 공 일 이 삼 사 오 육 칠", "공일공에 공일이삼에 사오육칠", "공일공 다시 공일이삼 다시 사오육칠", "공1공공1이3사5륙7", "010-공일이삼-사오육칠",
        "０１０-공일이삼-４５육칠", "공하나공 공하나둘셋 넷다섯여섯일곱", "제로 원 제로 제로 원 투 쓰리 포 파이브 식스 세븐", "제로원제로 제로원투쓰리 포파이브식스세븐",
        "zero one zero zero one two three four five six seven", "Zero-One-Zero Zero-One-Two-Three Four-Five-Six-Seven",
        "〇一〇-〇一二三-四五六七", "零壹零零壹貳參肆伍陸柒", "010-〇一二三-四五六七",
        "010-0123-사오육칠입니다", "010-ㅇ일이삼-사오육7", "010....0123....4567", "010    0123      4567", "010 번호 0123 번호 4567",
        "OlO-OlZ3-4S67", "o1o O1Z3 456T",
        "ㅇ1ㅇ-ㅇ123-4567", "ㅇㅣㅇ-ㅇㅣ23-4567", "O1O-O123-4567", "oIo O123 4567", "0l0.0l23.4567", "O10-0123-4567", "010-OI23-4S67", "010-0l23-456T",
        "010에 0123에 4567", "010의 0123의 4567", "010 다시 0123 다시 4567", "010 빼기 0123 빼기 4567", "010 하이픈 0123 하이픈 4567", "010-0123 그리고 4567",
        "010 국번 0123 뒷자리 4567", "010 dash 0123 dash 4567", "**010-0123-4567**", "*010-0123-4567*", "번호이 010-0123-4567", "접수일010-0123-4567",
    ],
)  # fmt: skip
def test_mobile(text: str) -> None:
    assert digits(text) == [MOBILE]


def test_hangul_in_pieces() -> None:
    assert digits(unicodedata.normalize("NFD", "공일공 공일이삼 사오육칠")) == [MOBILE]


@pytest.mark.parametrize(
    "text",
    [
        "공사", "오이", "이사", "사이다", "삼일절", "육이오", "칠팔만 원", "사오월", "구이", "일이 있어서", "이 사업은 공사 구역 이내에서", "이일구 팀장",
        "사이다 이구동성", "오이 사이 구이 이사 공사 오이", "오이 사이 구이", "하나둘셋넷", "하나공 둘삼넷오", "하나 둘 셋", "오오오오오오오!", "이이이이이이이이", "일일이 다 공개", "공공 영역", "삼사일 이내",
        "이 일 이 사람", "원투 펀치", "one by one", "someone on the phone", "zero one", "제로 웨이스트", "홍○○", "홍OO", "A4 1부", "COVID", "SOS", "ㅇㅇ ㅇㅋ", "oOo",
        "3층 302호", "11월 20일", "오후 2시", "100%", "******", "XXXX", "********-****", "---", "국번 없이 120", "구 사 이 오", "팔공산 육구",
        "삼천이백오십 원", "오 이 사 공 구", "둘 셋", "국장 이사 공사 사무관 일", "二 年 三 月",
    ],
)  # fmt: skip
def test_no_number(text: str) -> None:
    assert digits(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("900101-1******", "9001011******"),
        ("900101-*******", "900101*******"),
        ("9001**-*******", "9001*********"),
        ("******-1234567", "******1234567"),
        ("010-****-4567", "010****4567"),
        ("010-●●●●-4567", "010****4567"),
        ("010-XXXX-4567", "010****4567"),
        ("010-xxxx-4567", "010****4567"),
        ("010-○○○○-4567", "010****4567"),
        ("010-OOOO-4567", "010****4567"),
        ("010-####-4567", "010****4567"),
        ("010-01**-45**", "01001**45**"),
        ("010-012*-456*", "010012*456*"),
        ("900101-1XXXXXX", "9001011******"),
    ],
)
def test_masked(text: str, expected: str) -> None:
    (run,) = runs(text)
    assert run.digits == expected
    assert run.plain
    assert all((digit == "*") == (source == "m") for digit, source in zip(run.digits, run.sources, strict=True))


def test_where_every_digit_stands() -> None:
    text = "전화 공하나0-일곱890 끝"
    (run,) = runs(text)
    assert run.digits == "0107890"
    assert [text[a:b] for a, b in zip(run.starts, run.ends, strict=True)] == ["공", "하나", "0", "일곱", "8", "9", "0"]
    assert run.sources == "hnanaaa"


def test_breaks_and_separators() -> None:
    (run,) = runs("tel 010-0123 \n> 4567 입니다")
    assert (run.digits, run.breaks, run.separators) == (MOBILE, (3, 7), ("-", " \n> "))
    assert run.sources == "a" * 11
    assert run.plain


def test_linking_words_are_separators() -> None:
    (run,) = runs("앞자리는 900101이고 뒷자리는 1234567")
    assert (run.digits, run.breaks, run.separators) == ("9001011234567", (6,), ("이고 뒷자리는 ",))


def test_a_particle_stays_as_a_reading() -> None:
    (run,) = runs("010-0123-4567이에요")
    assert (run.digits, run.sources) == (MOBILE + "2", "a" * 11 + "h")
    assert not run.plain
    (spoken,) = runs("공일공 공일이삼 사오육칠이에요")
    assert spoken.digits == MOBILE + "2"


def test_a_digit_said_at_the_end_stays() -> None:
    (run,) = runs("010-0123-456칠입니다")
    assert (run.digits, run.sources) == (MOBILE, "a" * 10 + "h")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("생년월일900101-1234567", "9001011234567"),
        ("마포구 1234-5678", "12345678"),
        ("(12345678)이 공개", "12345678"),
        ("12345678 사무실", "12345678"),
        ("공10-0123-4567", MOBILE),
        ("36.5° 1234", "1234"),
        ("M123A4567", "4567"),
    ],
)
def test_edges(text: str, expected: str) -> None:
    assert digits(text)[-1] == expected


def test_sources() -> None:
    (run,) = runs("0공O1-一이하나23-***")
    assert (run.digits, run.sources) == ("000112123***", "ahlachnaammm")


def test_two_numbers_in_a_row_are_told_apart_by_breaks() -> None:
    (run,) = runs("010-0123-4567, 010-1765-4321")
    assert run.digits == MOBILE + "01017654321"
    assert run.breaks == (3, 7, 11, 14, 18)


def test_a_long_run_is_cut() -> None:
    found = runs("0123456789" * 200)
    assert "".join(run.digits for run in found) == "0123456789" * 200
    assert max(len(run.digits) for run in found) == 512


def test_wide_gaps_end_a_run() -> None:
    assert digits("0101 .,- .,- 2345") == ["0101", "2345"]
    assert digits("12345678@901234") == ["12345678", "901234"]


_SPOKEN = {
    "sino": "공일이삼사오육칠팔구",
    "young": "영일이삼사오륙칠팔구",
    "hanja": "〇一二三四五六七八九",
    "wide": "０１２３４５６７８９",
    "ringed": "⓪①②③④⑤⑥⑦⑧⑨",
}


@pytest.mark.parametrize("style", _SPOKEN)
@pytest.mark.parametrize("between", ["", " ", "-", "에 ", " 다시 "])
def test_every_pair_of_digits_in_every_style(style: str, between: str) -> None:
    """No pair of readings is also a word that links groups (이구, 일이)."""
    wrong = []
    for last in range(0, 10_000, 7):
        number = f"010{last * 3 % 10_000:04}{last:04}"
        text = between.join(
            "".join(_SPOKEN[style][int(digit)] for digit in group) for group in (number[:3], number[3:7], number[7:])
        )
        if [run.digits for run in runs(text + " 입니다")] != [number]:
            wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("zero", [0x10D40, 0x1CCF0, 0x1E5F1, 0x16D70, 0x11BF0, 0x660, 0x6F0, 0x966, 0x1D7CE, 0x1FBF0, 0xFF10])
def test_digits_of_any_script(zero: int) -> None:
    assert MOBILE in digits("연락처 " + "".join(chr(zero + int(digit)) for digit in MOBILE))


@pytest.mark.parametrize(
    "text",
    [
        "oh one oh, oh one double two, three four five", "zero one zero double zero one one, two two three three", "zero one zero - triple zero one - double two double three",
        "double zero one double oh one two three four",
    ],
)  # fmt: skip
def test_english_words_that_repeat_a_digit(text: str) -> None:
    written = {"oh": "0", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
    words = text.replace(",", "").replace("-", "").split()
    times = {"double": 2, "triple": 3}
    expected = "".join(
        written[word] * times.get(before, 1) for before, word in zip(["", *words], words, strict=False) if word in written
    )
    assert expected in digits(text)


@pytest.mark.parametrize("seed", range(4))
def test_of_words_only_those_with_a_letter_among_figures_are_read_as_numbers(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    shapes = [bytes(rng.choices(b"0123456789 -OolISBZxk\xc4\xcc\xcf\x80", k=rng.randrange(1, 40))) for _ in range(4000)]
    quick = [numerals.read_lookalikes(shape) for shape in shapes]
    every = re.sub(rb"\(\?=[^)]*\)", b"", numerals._WORD.pattern, count=1)
    assert every != numerals._WORD.pattern
    monkeypatch.setattr(numerals, "_WORD", re.compile(every))
    monkeypatch.setattr(numerals, "_alike", lambda match, read=numerals._alike: match[0] if match[0].isdigit() else read(match))
    assert quick == [numerals.read_lookalikes(shape) for shape in shapes]
    assert quick != shapes
