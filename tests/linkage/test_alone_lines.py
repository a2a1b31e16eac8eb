"""What stands beside a value in its sentence is counted, and a list in one line is read once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp.linkage import alone
from dlp.linkage.mentions import Mention
from dlp.linkage.sentences import sentences
from dlp.linkage.texts import readings
from dlp.model import Sensitive, TextView

PIECES = ["남가람 ", "010-0123-4567", "입니다. ", "? ", "요 ", "번호는 ", ".", " ", "a. B", "½", "_", "7"]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.integers(0, 90), st.integers(0, 20))
def test_letters_are_those_of_its_sentences(pieces: list[str], at: int, more: int) -> None:
    line = "".join(pieces)
    here = at % len(line)
    last = min(len(line) - 1, here + more)
    beside = [line[a : min(b, here)] + " " + line[max(a, last + 1) : b] for a, b in sentences(line) if a <= last and here < b]
    counted = sum(len(re.findall(r"[^\W\d_]", words)) for words in beside)
    assert alone._Line(line).letters_beside(here, last) == counted


def test_a_list_in_one_line_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    line = alone._Line.__init__

    def counted(self: alone._Line, text: str) -> None:
        read.append(len(text))
        line(self, text)

    monkeypatch.setattr(alone._Line, "__init__", counted)
    text = "정보공개 청구한 사람은 누구인가요?\n" + "010-0123-4567 " * 300
    (one,) = readings([TextView("text", Sensitive(text))])
    found = alone.Alone([one], remembered=True)
    for place in (m.start() for m in re.finditer("010", text)):
        found.cue(Mention("phone", ("text", place), (1,), 1e-8, end=place + 13))
    assert sum(read) <= 2 * len(text)
