"""Jamo, initial consonants, keyboard."""

import unicodedata

import pytest

from dlp.views.hangul import KEYS, PAIRS, choseong, compose, letters, syllables, unkey

_ALL = [chr(code) for code in range(0xAC00, 0xD7A4)]
_KEY_OF = {jamo: key for key, jamo in reversed(KEYS.items())}
_PARTS = {jamo: pair for pair, jamo in PAIRS.items()}


def typed(hangul: str) -> str:
    """The keys a person presses for a text."""
    return "".join(_KEY_OF[key] for char in hangul for jamo in letters(char) for key in _PARTS.get(jamo, jamo))


def test_every_syllable_survives_the_keyboard() -> None:
    wrong = [char for char in _ALL if unkey(typed(char + "가")) != char + "가"]
    assert wrong == []


def test_every_syllable_is_composed_of_its_letters() -> None:
    assert [char for char in _ALL if compose(letters(char)) != char] == []


def test_every_syllable_is_composed_of_what_nfd_leaves() -> None:
    assert compose(unicodedata.normalize("NFD", "".join(_ALL))) == "".join(_ALL)


@pytest.mark.parametrize(
    ("jamo", "text"),
    [
        ("ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", "홍길동"),
        ("ㄱㅗㅏㄴㅇㅏㄱ", "관악"),
        ("ㅈㅓㅇㅂㅗㄱㅗㅇㄱㅐ", "정보공개"),
        ("ㅅㅏㄹㅁ", "삶"),
        ("ㅇㅣㄹㄱㅓ", "일거"),
        ("ㅋㅋㅋ", "ㅋㅋㅋ"),
        ("ㅠㅠ", "ㅠㅠ"),
        ("ㅎㄱㄷ", "ㅎㄱㄷ"),
        ("", ""),
    ],
)
def test_compose(jamo: str, text: str) -> None:
    assert compose(jamo) == text


def test_syllables_tell_where_they_stood() -> None:
    assert syllables("ㅋㅎㅏㄴㅅㅐ") == [("ㅋ", 0, 1), ("한", 1, 4), ("새", 4, 6)]


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ghdrlfehd", "홍길동"),
        ("wjdqhrhdro", "정보공개"),
        ("tksehd", "산동"),
        ("rkqt", "값"),
        ("dhkswjs", "완전"),
        ("cjdrndls", "청구인"),
        ("GHDRLFEHD", "홍길동"),
        ("Rlfek", "낄다"),
        ("hello", None),
        ("qwerty", None),
        ("", None),
        ("123", None),
    ],
)
def test_unkey(keys: str, text: str | None) -> None:
    assert unkey(keys) == text


def test_choseong() -> None:
    assert choseong("홍길동 A1ㅋ") == "ㅎㄱㄷ A1ㅋ"
