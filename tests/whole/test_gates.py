"""A gate is a cheap test before a dear one: whether steps are left out where nothing of theirs stands, or all are asked, changes nothing.

The property is tried with texts made of everything that readings are made of; with invented traffic, whole decisions are compared.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import decision, lines, verdicts
from dlp import compiled, plugins, triggers, views
from dlp.app import Site
from dlp.linkage.answers import WHO, asks_who
from dlp.linkage.dictated import GATE, numbers
from dlp.linkage.rolling import fragments
from dlp.linkage.spotting import _OTHER, _OTHER_SIGNS
from dlp.linkage.variants import LOOSE, loose
from dlp.model import Part, Sensitive
from dlp.pipeline.detection import detect
from dlp.views.alphabet import shape_of
from dlp.views.folding import fold
from dlp.views.retyped import taken_apart
from dlp.views.runs import _Row

needed = pytest.mark.skipif(compiled.native is None, reason="without the compiled module nothing is gated")
unhurried = settings(max_examples=int(os.environ.get("DLP_LONG", "50")), deadline=None)

_DIGITS = ("0", "1", "010", "02", "8210", "4567", "0123", "12", "900101", "1", "13" * 4, "101-81-12341", "20261120")
_READ = (
    "공",
    "영",
    "일",
    "이",
    "삼",
    "사오육칠",
    "팔구",
    "공일공",
    "하나",
    "둘",
    "셋",
    "여덟",
    "제로",
    "원",
    "투",
    "쓰리",
    "포",
    "one",
    "Two",
    "zero",
    "천",
    "백",
    "이백삼십일",
    "사천오백육십칠",
    "천백",
    "백십일",
    "1이 네 개",
    "一",
    "二〇",
    "십억",
)
_BETWEEN = (
    "",
    " ",
    "-",
    ".",
    ",",
    "  ",
    "\n",
    "^",
    "·",
    "/",
    ") ",
    "에서 ",
    "은 ",
    "다시 ",
    "국에 ",
    "…",
    "*",
    "    ",
    "|",
    "@",
    "%3",
    "&",
    "=",
    "\\",
    "_",
    "(",
    " at ",
)
_LETTERS = (
    "O",
    "l",
    "I",
    "S",
    "X",
    "x",
    "**",
    "○○",
    "OOO",
    "e",
    "r",
    "Rr",
    "abc",
    "dbsgkfka",
    "Kim",
    "Name",
    "passport",
    "fin",
    "ssn",
    "IV",
    "а",
    "ı",
    "é",
    "÷",
    "①",
    "１",
    "​",
    "ㄱ",
    "ㅏ",
    "ㅁ",
    "ㅋㅋ",
    "ᄒ",
    "金哲",
    "⠁⠃",
    "moc.elpmaxe@kim",
    "user.name@mail.example",
    "골뱅이",
    "도메인",
)
_WORDS = (
    "윤하람",
    "윤 하 람",
    "김*수",
    "씨",
    "님",
    "과장",
    "청구인",
    "로 ",
    "길 ",
    "바로 이",
    "대로 12",
    "호",
    "번지",
    "년 ",
    "월",
    "생",
    "계좌",
    "접수",
    "거꾸로",
    "뒤집",
    "여권",
    "누구",
    "그분",
    "가",
    "나다",
    "라고",
    "글자",
    "글자는 람",
    "취하해",
    "왜 청구하셨",
    "동 ",
    "쉰둘",
    "제",
    "분",
)
fragment = st.sampled_from((*_DIGITS, *_READ, *_BETWEEN, *_LETTERS, *_WORDS))
made_texts = st.lists(fragment, max_size=24).map("".join)


@contextmanager
def all_asked() -> Iterator[None]:
    """No step is left out: every text shows everything."""
    with mock.patch("dlp.sensitive.look", return_value=triggers.EVERYTHING):
        yield


def _found(text: str) -> tuple[object, object]:
    """The views of a text, and what all detectors find in them."""
    built, gaps = views.build(Part("text", Sensitive(text)))
    told = [
        (v.how, v.text.reveal(), v.starts is None, [(r.digits, list(r.starts), list(r.ends), r.breaks, r.sources) for r in v.numbers],
         [(s.digits, list(s.starts), list(s.ends), s.how) for s in v.streams])
        for v in built
    ]  # fmt: skip
    return (told, gaps), verdicts.plainly(detect(built, plugins.load_detectors()))


@needed
@unhurried
@given(made_texts)
def test_what_is_read_and_found_is_the_same(text: str) -> None:
    gated = _found(text)
    with all_asked():
        assert _found(text) == gated


@needed
@unhurried
@given(made_texts)
def test_whoever_finds_something_has_a_sign_there(text: str) -> None:
    seen = triggers.look(text)
    shape = shape_of(text)
    apart, spaced = taken_apart(shape)
    row = _Row.of(shape)
    assert (fold(text, shape) is None) or seen & views.folding.GATE
    assert not (apart or spaced) or seen & views.retyped.APART
    assert not spaced or seen & triggers.SPACED
    assert not list(numbers(text)) or seen & GATE
    assert not fragments(text, 7) or seen & triggers.PIECES
    assert not list(loose(text)) or seen & LOOSE
    assert not asks_who(text) or seen & WHO
    assert row is None or not (row.spoken or row.alike or row.masks) or seen & triggers.NUMBERED
    digits = sum(0x30 <= one <= 0x39 for one in shape)
    assert bool(seen & triggers.FOUR) == (digits >= 4)
    assert bool(seen & triggers.EIGHT) == (digits >= 8)
    assert bool(seen & triggers.LATIN) == (sum(one.isascii() and one.isalpha() for one in text) >= 4)
    assert seen & triggers.ALWAYS


@needed
def test_every_sign_of_a_name_in_other_letters_is_seen() -> None:
    assert not [char for char in map(chr, range(0x110000)) if _OTHER.search(char) and not triggers.look(char) & _OTHER_SIGNS]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, list[list[str]]]]:
    folder: Path = tmp_path_factory.mktemp("gates") / "site"
    made = decision.site_with(300, folder)
    yield made
    made[0].close()


@needed
def test_decisions_are_the_same(site: tuple[Site, list[list[str]]]) -> None:
    opened, rows = site
    work = [decision.message(text, i) for i, (_, text) in enumerate(lines.messages(40, rows, clean=0.5))]
    gated = [verdicts.digest(opened, one) for one in work]
    with all_asked():
        assert [verdicts.digest(opened, one) for one in work] == gated


@needed
@unhurried
@given(made_texts)
def test_decisions_about_anything_are_the_same(site: tuple[Site, list[list[str]]], text: str) -> None:
    made = decision.message(text or "-", 1)
    gated = verdicts.digest(site[0], made)
    with all_asked():
        assert verdicts.digest(site[0], made) == gated


def test_what_is_declared_late_is_always_asked() -> None:
    triggers.look("a first look")
    late = triggers.trigger("늦게 온 말")
    assert triggers.any_of(late) == triggers.ALWAYS
    assert triggers.signs(b"\x01") == triggers.ALWAYS
    assert Sensitive("늦게 온 말").says(late)
    assert Sensitive("").looked() & triggers.any_of(late)
