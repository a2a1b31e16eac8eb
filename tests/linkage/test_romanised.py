"""Korean in Latin letters is read as what it spells; English is left alone."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.linkage.contact import kinds, text
from dlp.linkage.contact.romanised import hangul, spelt
from dlp.linkage.names import HANGUL, romanize
from tests.drawn import drawn

ROOT = Path(__file__).parents[2]
WISHES = ("청구 취하해 주세요", "자료 청구는 거두어 주시죠", "조용히 만나서 얘기하시죠", "밥 한 번 살게요 청구 취하하세요")
ASIDES = ("선생님 가게 허가 갱신하셔야죠", "제발 한 번만 봐주세요", "국장님 부탁입니다", "저녁 식사 하시죠")
ENGLISH = (
    "Dear citizen, your permit is ready.",
    "Please bring your ID card.",
    "Thank you for your letter.",
    "See you at the meeting",
)


@settings(max_examples=drawn(40), deadline=None)
@given(*map(st.sampled_from, (WISHES, ASIDES, ("", *ENGLISH), (". ", "\n"))))
def test_what_is_wished_in_latin_letters_is_read(wish: str, aside: str, english: str, joint: str) -> None:
    said = HANGUL.sub(lambda found: romanize(found[0]), joint.join((wish, aside)))
    mixed = joint.join(filter(None, (english, said)))
    read = hangul(mixed)
    assert not english or all(word not in read for word in ("permit", "Thank"))
    groups = [frozenset().union(*[one.cues for one in text.read(whole)]) for whole in (f"{wish}{joint}{aside}", read)]
    assert len(groups[0] & groups[1]) * 2 >= len(groups[0])
    assert kinds.KINDS.index(kinds.judge(spelt([mixed])).word) >= kinds.KINDS.index(kinds.judge([mixed]).word)
    assert kinds.judge(spelt([mixed])).word != "ordinary"


def test_english_is_left_alone() -> None:
    said = [
        one for name in ("README.md", "docs/commands.md", "docs/mail.md") for one in re.split(r"[.\n|]", _of(name)) if one.isascii()
    ]
    assert len(said) > 200
    assert sum(bool(hangul(one)) for one in said) * 500 < len(said)
    assert not any(hangul(f"{one} {other}") for one, other in product(ENGLISH, ENGLISH))


def _of(name: str) -> str:
    file = ROOT / name
    return file.read_text("utf-8") if file.exists() else ""
