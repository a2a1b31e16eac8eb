"""Words of the shape of a name that are nobody's: whoever has a post, all of a kind, and an everyday word beside one for who filed."""

from __future__ import annotations

from itertools import product

import pytest

from dlp.budget import Budget
from dlp.linkage import unregistered
from dlp.linkage.strangers import everybody
from dlp.linkage.unregistered_page import Known
from dlp.model import Entity, Part, Sensitive, TextView
from dlp.views import build

POSTS = [
    "부서장",
    "부원장",
    "조합장",
    "지원자",
    "임직원",
    "전공의",
    "지사장",
    "지점장",
    "공보관",
    "감독관",
    "여러분",
    "전직원",
    "신청자",
    "조사관",
]
NAMES = ["이영자", "김지원", "정미자", "박상원", "한새봄", "김정인", "오민생", "김순자", "조성원", "이정원", "정다인", "도윤슬"]
FRAMES = ["{}님께 정보공개 청구가 1건 있습니다.", "{}님, 정보공개 청구 처리 현황을 보고합니다.", "정보공개 청구인은 {}님이래요"]
PERSON = Entity("PERSON", field="name")
KNOWN = Known(official=lambda _: False, contact=lambda _: False, linked=lambda _: False)


def told(text: str, *names: str) -> bool:
    seen, _ = build(Part("text", Sensitive(text)))
    plain: TextView = next(view for view in seen if view.starts is None)
    found = [plain.finding(PERSON, text.index(one), text.index(one) + len(one), 0.9, one, detector="t") for one in names]
    return bool(unregistered.read(seen, found, KNOWN, Budget()).kinds)


def test_a_post_and_a_word_for_many_is_no_name() -> None:
    assert [word for word in POSTS if not everybody(word)] == []
    assert [name for name in NAMES if everybody(name)] == []
    assert [text for frame, word in product(FRAMES, POSTS) if told(text := frame.format(word), word)] == []
    assert [name for name in NAMES if not told(FRAMES[2].format(name), name)] == []


@pytest.mark.parametrize("word", ["안건", "유지", "이해"])
def test_an_everyday_word_is_a_name_where_it_is_called_one(word: str) -> None:
    assert not told(f"{word}은 당일 배포(청구인 가림), 정보공개 심의", word)
    assert told(f"정보공개 청구인 {word} 씨 연락처", word)
    assert told(f"{word}이 정보공개 청구했대요", word)
