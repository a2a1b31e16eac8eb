"""Texts in which other signs stand for digits and letters, or stand in another order: columns, Roman numerals, number words, letters in frames."""

from __future__ import annotations

import random
import unicodedata

import pytest

from dlp.model import Part
from dlp.sensitive import Sensitive
from dlp.views import build, columns
from dlp.views.alphabet import shape_of
from dlp.views.letters import latinised
from dlp.views.numerals import ROMANISED
from dlp.views.runs import read_numbers

ADDRESS = "yeoul.k@inbox.example"
SECOND = (
    ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
)
ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def readings(text: str) -> list[str]:
    return [view.text.reveal() for view in build(Part("text", Sensitive(text)))[0]]


def numbers(text: str) -> set[str]:
    return {run.digits for view in build(Part("text", Sensitive(text)))[0] for run in view.numbers}


@pytest.mark.parametrize(("between", "ends"), [(" ", ""), ("\t", ""), ("|", "|"), (" | ", ""), ("\u3000", "")])
@pytest.mark.parametrize("empty", ["_", "-", " "])
def test_digits_in_cells_are_read_downwards(between: str, ends: str, empty: str) -> None:
    groups = ("010" + empty, "1473", "8629")
    text = "번호\n" + "\n".join(ends + between.join(row) + ends for row in zip(*groups, strict=True)) + "\n끝"
    assert any("01014738629" in "".join(filter(str.isdigit, one)) for one in readings(text)), text


def test_columns_lead_back_to_where_their_signs_stand() -> None:
    text = "0 1 8\n1 4 6\n0 7 2\n_ 3 9"
    woven = columns.turned(text)
    assert woven is not None
    assert woven.starts is not None
    assert all(text[woven.starts[i]] == char for i, char in enumerate(woven.text) if char != "\n")


@pytest.mark.parametrize("text", ["1 2\n3 4\n5 6", "0 1 8\n1 4 6", "0 1 8\n\n1 4 6\n\n0 7 2", "12 34 56\n78 90 12\n34 56 78", ""])
def test_few_or_larger_cells_are_no_columns(text: str) -> None:
    assert columns.turned(text) is None


def framed(text: str, name: str) -> str:
    def one(char: str) -> str:
        for letter in (char.upper(), char):
            try:
                return unicodedata.lookup(name.format(letter))
            except KeyError:
                continue
        return char

    return "".join(one(char) if char.isalpha() else char for char in text)


@pytest.mark.parametrize(
    "name",
    [
        "NEGATIVE SQUARED LATIN CAPITAL LETTER {}", "NEGATIVE CIRCLED LATIN CAPITAL LETTER {}", "SQUARED LATIN CAPITAL LETTER {}", "CIRCLED LATIN SMALL LETTER {}",
        "PARENTHESIZED LATIN SMALL LETTER {}", "REGIONAL INDICATOR SYMBOL LETTER {}", "LATIN LETTER SMALL CAPITAL {}", "MATHEMATICAL BOLD FRAKTUR SMALL {}",
    ],
)  # fmt: skip
def test_an_address_in_framed_letters_is_one(name: str) -> None:
    assert any(ADDRESS in one.lower() for one in readings(f"메일은 {framed(ADDRESS, name)} 입니다"))


def test_an_address_on_its_head_or_in_braille_or_downwards_is_one() -> None:
    turned = ADDRESS.translate(str.maketrans("yeoulkinbxamp", "ʎǝonlʞᴉuqxɐɯd"))[::-1]
    braille = "".join("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵"[ord(char) - ord("a")] for char in "yeoulk")
    assert any(ADDRESS in one for one in readings(turned))
    assert any("yeoulk@inbox.example" in one for one in readings(f"{braille}@inbox.example"))
    assert any(ADDRESS in one for one in readings("\n".join(ADDRESS)))


@pytest.mark.parametrize("text", ["🇰🇷 대한민국 010-1473-8629", "🆗 확인했습니다", "메일 a@b.example 🇰🇷 보냄"])
def test_flags_and_badges_away_from_letters_stay(text: str) -> None:
    assert latinised(text, shape_of(text)) is None


@pytest.mark.parametrize("text", ["010-ⅠⅣⅦⅢ-8629", "010-ⅰⅳⅶⅲ-8629", "0Ⅰ0-ⅠⅣⅦⅢ-ⅧⅥⅡⅨ", "010 Ⅰ 4 Ⅶ 3 8629"])
def test_roman_numerals_among_digits_are_digits(text: str) -> None:
    assert "01014738629" in numbers(text)


def test_roman_numerals_of_chapters_are_none() -> None:
    assert all("2장" not in one for one in readings("제Ⅰ장 총칙\n제Ⅱ장 조직\n제Ⅲ장 예산"))


@pytest.mark.parametrize("seed", range(20))
def test_romanised_digits_are_digits(seed: int) -> None:
    drawn = random.Random(seed)
    words = {digit: [word for word, value in ROMANISED.items() if value == digit] for digit in range(10)}
    digits = "010" + "".join(drawn.choices("0123456789", k=8))
    text = " ".join(drawn.choice(words[int(digit)]) for digit in digits)
    assert digits in {run.digits for run in read_numbers(text, shape_of(text))}, text
    assert digits in numbers(f"연락은 {text} 로")


@pytest.mark.parametrize("seed", range(20))
def test_english_pairs_are_two_digits_each(seed: int) -> None:
    drawn = random.Random(seed)
    pairs = [drawn.randint(10, 99) for _ in range(4)]
    teens, tens = SECOND
    said = [teens[n - 10] if n < 20 else tens[n // 10 - 2] + (drawn.choice("- ") + ONES[n % 10] if n % 10 else "") for n in pairs]
    assert "010" + "".join(map(str, pairs)) in numbers(f"call zero ten {', '.join(said)}")


@pytest.mark.parametrize("text", ["I sam i sa il", "the year twenty twenty-five", "mail il sa", "ten to one, forty to two"])
def test_a_few_such_words_are_no_number(text: str) -> None:
    assert not numbers(text)


@pytest.mark.parametrize("text", ["ОІО-І47З-Ցб29", "О1О-147З-86Ƨ9", "010 147Ʒ 8б29", "ОІО.І473.8б29"])
def test_letters_of_other_alphabets_in_a_number_are_digits(text: str) -> None:
    assert "01014738629" in numbers(text)


@pytest.mark.parametrize("text", ["Зоо 12", "Это 3 бо", "ƧƷ-Ƽб-ЗЗЗ-ОО"])
def test_words_of_such_letters_are_no_number(text: str) -> None:
    assert not numbers(text)
