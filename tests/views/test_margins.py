"""Moments and numbers at the beginning of lines: without them the pieces of a number stand together, and amounts below each other make none."""

from __future__ import annotations

import pytest

from dlp.model import Part, Sensitive
from dlp.views import build
from dlp.views.margins import unmarked
from tests.whole.disguises import PIECES as PIECES_SPELT

NUMBER = "01002317788"
PIECES = ("010", "0231", "7788")
LINES = {
    "chat": "[정주임] [오전 9:1{i}] {piece}",
    "export": '2026-11-2{i} 15:0{i}:11,"정주임","{piece}"',
    "short": "15:0{i} 정주임: {piece}",
    "log": "Nov 2{i} 09:0{i}:11 srv app[{piece}]: ok",
    "lyrics": "[00:1{i}.00]{piece}",
    "events": "Dialogue: 0,0:00:0{i}.00,0:00:0{i}.50,Default,,0,0,0,,{piece}",
    "subtitles": "{i}\n00:00:0{i},000 --> 00:00:0{i},500\n{piece}\n",
    "cues": "{i}\n00:0{i}.000 --> 00:0{i}.500\n{piece}\n",
    "cues without a number": "00:0{i}.000 --> 00:0{i}.500\n{piece}\n",
    "cues close together": "{i}\n00:0{i}.000 --> 00:0{i}.500\n{piece}",
    "list": "{i}. {piece}",
}
SPELLINGS = {how: PIECES_SPELT[how] for how in ("sino", "native", "english", "romanised", "apart")} | {"written": str}


def lines(kind: str, pieces: tuple[str, ...]) -> str:
    return "\n".join(LINES[kind].format(i=i, piece=piece) for i, piece in enumerate(pieces, 1))


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("kind", LINES)
def test_a_number_a_piece_a_line(kind: str, spelling: str) -> None:
    text = lines(kind, tuple(map(SPELLINGS[spelling], PIECES)))
    views, gaps = build(Part("text", Sensitive(text)))
    found = {stream.digits for view in views for stream in view.streams} | {run.digits for view in views for run in view.numbers}
    assert not gaps
    assert any(NUMBER in digits for digits in found), found


@pytest.mark.parametrize(
    "kind",
    ["chat", "export", "short", "log", "lyrics", "events", "subtitles", "cues", "cues without a number", "cues close together"],
)
def test_a_digit_a_line(kind: str) -> None:
    views, _ = build(Part("text", Sensitive(lines(kind, tuple(NUMBER)[:9]))))
    assert any(NUMBER[:9] in stream.digits for view in views for stream in view.streams)


@pytest.mark.parametrize("kind", LINES)
def test_no_run_goes_on_over_what_was_taken_away(kind: str) -> None:
    """Sums below each other would pass check digits by chance."""
    woven = unmarked(lines(kind, ("123456", "1234567", "7654321")))
    assert woven is not None
    views, _ = build(Part("text", Sensitive(woven.text)))
    assert all(run.digits in ("123456", "1234567", "7654321") for run in views[0].numbers)


@pytest.mark.parametrize("text", ["회의 14:00\n자료 없음", "1. 하나\n\n본문", "10 11\n30 12\n7 13", "가\n나\n", "15:00 시작"])
def test_lines_without_a_margin(text: str) -> None:
    assert unmarked(text) is None


@pytest.mark.parametrize("kind", LINES)
def test_the_way_back(kind: str) -> None:
    text = lines(kind, PIECES)
    woven = unmarked(text)
    assert woven is not None
    assert woven.starts is not None
    for i, sign in enumerate(woven.text):
        assert sign == "々" or text[woven.starts[i]] == sign
