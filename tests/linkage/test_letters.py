"""A name told piece by piece, whatever stands around a piece and in whatever order; nothing where nobody could know the requester."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import permutations, product
from random import Random

import pytest

from dlp.linkage import letters, rolling
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.memory import Memory, entry_of

Linker = Callable[..., Linked]
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TALK = "축제 식대 정보공개 청구 건인데요"
AROUND = ("{}", "{}..", "{}이고", "음 {}", "{} ㅋㅋ", "글자는 {}", "{}요", "그 다음 {}", "다음은 {}이에요", "{} 그리고")
CUTS = (("한", "새", "봄"), ("한새", "봄"), ("한", "새봄"))


def after(linked: Linker, index: Index, lines: Sequence[str], **who: str) -> Linked:
    memory, at, found = Memory(), NOW, Linked((), (), False, frozenset(), (), False)
    for i, line in enumerate(lines):
        earlier = memory.recall(("p1",), now=at, index=index) if memory.holds_any() else Earlier()
        found = linked(line, earlier=earlier, **who)
        entry = entry_of(found, index, at=at, message=f"m{i}", digits=())
        if entry is not None:
            memory.remember(("p1",), entry)
        at += timedelta(minutes=1)
    return found


def told(found: Linked, index: Index) -> bool:
    return any("name" in one.fresh and one.identified and "70010001" in one.case_nos for one in found.links)


@pytest.mark.parametrize("cut", CUTS, ids=["letters", "two-one", "one-two"])
def test_pieces_in_any_order_and_dress_make_the_name(linked: Linker, index: Index, cut: tuple[str, ...]) -> None:
    rng = Random(7)
    for order in permutations(cut):
        for _ in range(4):
            lines = [rng.choice(AROUND).format(piece) for piece in order]
            assert told(after(linked, index, [TALK, *lines]), index), lines


def test_what_is_said_between_does_not_matter(linked: Linker, index: Index) -> None:
    assert told(after(linked, index, [TALK, "한", "점심 드셨어요?", "새", "네", "봄이요"]), index)


def test_one_line_may_hold_all_pieces(linked: Linker, index: Index) -> None:
    assert told(after(linked, index, [TALK, "성은 한, 가운데는 새, 끝 자는 봄"]), index)


def test_no_name_without_each_of_its_pieces(linked: Linker, index: Index) -> None:
    for lines in (["한", "봄"], ["새", "봄"], ["한", "새", "곰"], ["새봄"]):
        assert not any("name" in one.fresh for one in after(linked, index, [TALK, *lines]).links), lines


def test_nothing_is_kept_where_nobody_has_to_do_with_a_case(linked: Linker, index: Index) -> None:
    who = {"by": "a7@office.example", "to": "a2@office.example"}
    found = after(linked, index, ["한", "새", "봄"], **who)
    assert not found.links
    assert not linked("한", **who).letters


def test_nothing_is_kept_where_no_request_was_spoken_of(linked: Linker) -> None:
    assert not linked("네 한번 볼게요").letters


def test_hashes_join_as_the_syllables_do() -> None:
    key = 1_234_567_891
    for left, right in product(("한", "새봄", "가힣"), ("봄", "새봄")):
        joined = rolling.join((rolling.syllables(left, key), len(left)), (rolling.syllables(right, key), len(right)), key)
        assert joined == (rolling.syllables(left + right, key), len(left + right))


def test_a_single_syllable_is_not_kept_as_it_is() -> None:
    kept = {rolling.syllables(chr(sign), 1_234_567_891) for sign in range(ord("가"), ord("힣") + 1)}
    assert len(kept) == ord("힣") - ord("가") + 1
    assert min(kept) > 1 << 16


def test_a_search_is_bounded() -> None:
    line = [(n, 1) for n in range(1, letters.MOST + 1)]
    assert len(letters.names([line] * 16, line, 97)) <= letters.TRIES + 1_000
