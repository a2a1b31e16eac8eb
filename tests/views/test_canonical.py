"""The canonical view: what is folded, what is left alone, and where everything came from."""

import unicodedata

import pytest

from dlp.model import Gap, Part, Sensitive, TextView
from dlp.views import build


def views(text: str, kind: str = "text") -> tuple[TextView, ...]:
    return build(Part("text", Sensitive(text), kind))[0]


def first(text: str) -> tuple[str, str]:
    view = views(text)[0]
    return view.how, view.text.reveal()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "안녕하세요, 자료는 내일 드리겠습니다.",
        "ㅋㅋㅋ ㅠㅠ ㅎㅎ ㅇㅋ 네ㅋㅋ ㅋㅋㅠㅠ",
        "ㅎㄱㄷ씨 ㅎ ㄱ ㄷ",
        "ㅇ1ㅇ-ㅇ123-4567",
        "ㅇㅣㅇ-0123-4567",
        "좋아요 👍 ❤️ 👨‍👩‍👧 🙏🏽 “따옴표” … 끝·",
        "plain ASCII (text) 100%",
        "줄\n바꿈\t탭\r\n",
    ],
)
def test_nothing_to_change(text: str) -> None:
    view = views(text)[0]
    assert (view.how, view.text.reveal(), view.starts, view.ends) == ("plain", text, None, None)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (unicodedata.normalize("NFD", "한새봄 읽다 각가"), "한새봄 읽다 각가"),
        ("가\u11a8", "각"),
        ("cafe\u0301", "café"),
        ("０１０－１２３４", "010-1234"),
        ("①②⑩⑳", "121020"),
        ("❶➀➊⓵⓽⓿🄋❿⓫", "11119001011"),
        ("0️⃣1️⃣", "01"),
        ("٠١٢ ०१ ๓ 𝟎𝟏 𞥐", "012 01 3 01 0"),
        ("〡〩", "19"),
        ("가\u00a0나\u3000다\u2003라", "가 나 다 라"),
        ("1–2—3−4‐5", "1-2-3-4-5"),
        ("한\u200b새\u3164봄\u115f\u2060\ufeff", "한새봄"),
        ("0\u03361\u0336", "01"),
        ("㈜한새 ㎡ ⓐⓑ", "(주)한새 m2 ab"),
        ("ﾡￂ", "가"),
        ("a\u2028b\x85c\x00d", "a\nb\ncd"),
        ("½", "1⁄2"),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert first(text) == ("folded", folded)


@pytest.mark.parametrize(
    ("text", "composed"),
    [
        ("ㅎㅏㄴㅅㅐㅂㅗㅁ", "한새봄"),
        ("ㅎㅏㄴ ㅅㅐ ㅂㅗㅁ씨", "한 새 봄씨"),
        ("ㅎ ㅏ ㄴ ㅅ ㅐ", "한새"),
        ("ㅎ.ㅏ.ㄴ.ㅅ.ㅐ", "한새"),
        ("한ㅅㅐ봄", "한새봄"),
        ("ㅎㅏㄴㅅㅐㅋㅋ", "한새ㅋㅋ"),
        ("ㅎ\u200bㅏ\u200bㄴ", "한"),
    ],
)
def test_jamo(text: str, composed: str) -> None:
    assert first(text) == ("jamo", composed)


def test_offsets_lead_back() -> None:
    view = views("가⑩ㅎㅏㄴ\u200b나1️⃣")[0]
    assert view.text.reveal() == "가10한나1"
    assert [view.span(i, i + 1) for i in range(6)] == [(0, 1), (1, 2), (1, 2), (2, 5), (6, 7), (7, 10)]
    assert view.span(0, 6) == (0, 10)
    assert view.starts is not None
    assert list(view.starts) == list(view.starts[:]) == [0, 1, 1, 2, 6, 7]
    assert view.starts[-1] == 7
    with pytest.raises(IndexError):
        view.starts[6]


@pytest.mark.parametrize(
    "text",
    [
        "010-0123-4567\u200b89",  # the fold makes one number of two
        "010-0123-4567①",  # a footnote
        "a@han.example\u200bnext",
        "ㅎㅏㄴ",
    ],
)
def test_raw_view_where_folding_may_hide_something(text: str) -> None:
    raw = [view for view in views(text) if view.how == "plain"]
    assert [view.text.reveal() for view in raw] == [text]


def test_raw_view_keeps_the_number_apart() -> None:
    raw = views("010-0123-4567\u200b89")[1]
    assert raw.numbers[0].digits == "0100123456789"
    assert raw.numbers[0].breaks == (3, 7, 11)


@pytest.mark.parametrize("text", ["０１０－０１２３", "가\u00a0나", "1–2", "끝\u200b"])
def test_no_raw_view_where_it_cannot_matter(text: str) -> None:
    assert len(views(text)) == 1


def test_over_the_limit_is_a_gap() -> None:
    seen, gaps = build(Part("attachment:a.txt", Sensitive("가" * 11 + "０１")), limit=12)
    assert gaps == (Gap("attachment:a.txt", "limit"),)
    assert seen[0].text.reveal() == "가" * 11 + "0"
    assert build(Part("text", Sensitive("가" * 12)), limit=12)[1] == ()


def test_no_text_in_repr() -> None:
    text = repr(views("ㅎㅏㄴㅅㅐㅂㅗㅁ ０１０-0123-4567"))
    assert "한새봄" not in text
    assert "0123" not in text
