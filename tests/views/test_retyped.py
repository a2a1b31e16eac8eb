"""Keyboard left in English, words cut into letters or spaced out, text turned round."""

import random
import string

import pytest

from dlp.model import Part, Sensitive, TextView
from dlp.views import build, reversed_views
from dlp.views.hangul import keyed
from dlp.views.retyped import address_typed
from tests.whole.disguises import in_korean


def shown(text: str) -> dict[str, str]:
    return {view.how: view.text.reveal() for view in build(Part("text", Sensitive(text)))[0]}


def view_of(text: str, how: str) -> TextView:
    return next(view for view in build(Part("text", Sensitive(text)))[0] if view.how == how)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gkstoqha씨 연락처", "한새봄씨 연락처"),
        ("GKSTOQHA", "한새봄"),
        ("이름은 cksnfl, 확인", "이름은 차누리, 확인"),
        ("cjdrndls gkstoqha", "청구인 한새봄"),
        ("ｇｋｓｔｏｑｈａ", "한새봄"),
        ("신청인 gks to qha 씨", "신청인 한 새 봄 씨"),
    ],
)
def test_keyboard(text: str, expected: str) -> None:
    assert shown(text)["keyboard"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "gkstoqha@han.example",
        "https://gkstoqha.example/",
        "http://han.example/gkstoqha/1",
        "please work with this form and show the right world also",
        "Hello everyone, see you tomorrow",
        "ABC USB LED",
        "rk",
        "so to do",
    ],
)
def test_no_keyboard(text: str) -> None:
    assert "keyboard" not in shown(text)


def test_a_word_leads_back_as_a_whole() -> None:
    view = view_of("저 gkstoqha입니다", "keyboard")
    assert view.text.reveal() == "저 한새봄입니다"
    assert view.span(2, 5) == view.span(3, 4) == (2, 10)
    assert view.span(5, 6) == (10, 11)


@pytest.mark.parametrize(
    ("text", "how", "expected"),
    [
        ("하ㄴ새보ㅁ씨", "jamo", "한새봄씨"),
        ("이름은 하ㄴ새보ㅁ", "jamo", "이름은 한새봄"),
        ("한 새 봄", "spaced", "한새봄"),
        ("성명 한 새 봄 씨", "spaced", "성명 한새봄씨"),
        ("한.새.봄님", "spaced", "한새봄님"),
        ("한_새_봄", "spaced", "한새봄"),
        ("ㅎㅏㄴ ㅅㅐ ㅂㅗㅁ", "spaced", "한새봄"),
    ],
)
def test_taken_apart(text: str, how: str, expected: str) -> None:
    assert shown(text)[how].startswith(expected)


@pytest.mark.parametrize(
    "text", ["네ㅋ", "했어ㅎ", "안녕하세요ㅠ", "그래ㅋㅋ 좋아ㅎㅎ", "아ㅠㅠ", "ㅇㅋ", "이 자료는 좋은 것", "나는 너를 봄"]
)
def test_chat_is_left_alone(text: str) -> None:
    assert list(shown(text)) == ["plain"]


@pytest.mark.parametrize(
    "text",
    [
        "7654-3210-010",
        "76543210010",
        "연락은 7654 3210 010 으로",
        "7654321-101009",
        "elpmaxe.nah@moobeas",
        "거꾸로 읽으면 봄새한",
        "뒤집어서 봄새한",
        "reverse: 봄새한",
    ],
)
def test_reversed_where_there_is_reason(text: str) -> None:
    assert "reversed" in shown(text)


@pytest.mark.parametrize(
    "text", ["010-0123-4567", "봄새한", "2026-11-20", "12345678019 번", "han@han.example", "뒤에 앉으세요", "12-34-010"]
)
def test_not_reversed_without_reason(text: str) -> None:
    assert "reversed" not in shown(text)


def test_reversed_spans() -> None:
    text = "봄새한 7654-3210-010"
    whole, words = reversed_views(build(Part("text", Sensitive(text)))[0][0])
    assert whole.text.reveal() == "010-0123-4567 한새봄"
    assert words.text.reveal() == "한새봄 010-0123-4567"
    for view in (whole, words):
        name = view.text.reveal().index("한새봄")
        assert view.span(name, name + 3) == (0, 3)
        (run,) = view.numbers
        assert view.span(run.starts[0], run.ends[-1]) == (4, 17)
    assert words.span(0, 5) == (0, 17)  # over two words: all of both


def test_reversed_of_a_folded_view() -> None:
    (whole, _) = reversed_views(build(Part("text", Sensitive("４３２１\u200b-010")))[0][0])
    assert whole.text.reveal() == "010-1234"
    assert whole.span(0, 3) == (6, 9)
    assert whole.span(4, 8) == (0, 4)


def test_only_the_beginning_of_a_long_text_is_turned() -> None:
    long = build(Part("text", Sensitive("거꾸로 " + "가" * 10_000)))[0]
    assert [len(view.text) for view in long] == [10_004, 4_000, 4_000]


def test_an_address_typed_with_the_keyboard_in_korean() -> None:
    """Every key comes back, whatever syllables an input method made of it."""
    chance = random.Random(6)
    for _ in range(300):
        local = "".join(chance.choices(string.ascii_lowercase + string.digits, k=8))
        typed = in_korean(local)
        assert keyed(typed) == local
        if not typed.isascii():
            assert f"{local}@inbox.example" in shown(f"메일 {typed}@inbox.example 입니다")["keyboard"]


@pytest.mark.parametrize(
    "text", ["gaon.pyo@inbox.example 로", "@홍길동 회의", "회의@본관 3층", "값 10@20, 3·4@x", "주소: a@inbox.example으로"]
)
def test_no_address_typed_otherwise(text: str) -> None:
    woven = address_typed(text)
    assert woven is None or "example" not in woven.text
