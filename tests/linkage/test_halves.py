"""A datum in two halves over two messages: first halves are noted and say nothing, the second completes the field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.memory import FIELDS_FOR, Memory, entry_of

Linker = Callable[..., Linked]
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
HALVES = {
    "name": (("성은 한이에요", "성이 한씨라고 하네", "한씨야"), ("이름은 새봄이고요", "새봄 씨", "새봄이래")),
    "address": (("사는 데가 물빛로래", "물빛로에 산대요"), ("12번지라던데", "번호는 12")),
    "email": (("아이디는 saebom", "saebom 이고"), ("뒤는 @inbox.example", "inbox.example 이에요")),
    "birth_date": (("01년생이래", "1901년생 맞아"), ("생일은 3월 12일", "0312")),
}


def then(linked: Linker, index: Index, *texts: str, gap: timedelta = timedelta(minutes=3)) -> Linked:
    """The last of several messages, with what the earlier ones left in memory."""
    memory, at, found = Memory(), NOW, Linked((), (), False, frozenset(), (), False)
    for i, text in enumerate(texts):
        earlier = memory.recall(("p1",), now=at, index=index) if memory.holds_any() else Earlier()
        found = linked(text, earlier=earlier)
        if (entry := entry_of(found, index, at=at, message=f"m{i}", digits=())) is not None:
            memory.remember(("p1",), entry)
        at += gap
    return found


PAIRS = [(field, a, b) for field, (first, second) in HALVES.items() for a in first for b in second]
"""Either half may come first where both can stand alone."""


@pytest.mark.parametrize(("field", "first", "second"), PAIRS)
def test_the_second_half_completes_the_field(linked: Linker, index: Index, field: str, first: str, second: str) -> None:
    talk = "축제 식대 정보공개 청구 건인데요"
    found = then(linked, index, talk, first, "점심 먹었어?", second)
    assert any(field in one.fresh and (one.identified or one.partial) for one in found.links), (first, second)
    alone = then(linked, index, talk, second)
    assert not any(field in one.fresh and one.identified for one in alone.links) or field == "name", "a second half of nothing"


@pytest.mark.parametrize(("field", "first", "second"), PAIRS)
def test_halves_of_nobody_in_question_say_nothing(linked: Linker, index: Index, field: str, first: str, second: str) -> None:
    memory = Memory()
    one = linked(first, by="a7@office.example", to="a2@office.example")
    assert not one.halves, "the sender has no case, none was spoken of"
    assert entry_of(one, index, at=NOW, message="m", digits=()) is None
    assert not memory.holds_any()
    assert not linked(second, by="a7@office.example", to="a2@office.example").links


def test_a_half_waits_a_day(linked: Linker, index: Index) -> None:
    texts = ("사는 데가 물빛로래", "축제 식대 정보공개 청구 그 번지는 12")
    assert any("address" in one.fresh for one in then(linked, index, *texts, gap=timedelta(hours=20)).links)
    assert not any("address" in one.fresh for one in then(linked, index, *texts, gap=FIELDS_FOR + timedelta(minutes=1)).links)


@pytest.mark.parametrize(
    "texts",
    [
        ("물빛로 공사 언제 끝나요", "12시에 봐요"),
        ("우리 과장님 성이 한씨잖아", "새봄맞이 대청소 합니다"),
        ("saebom 폴더에 올렸어요", "접속은 portal.example 입니다"),
    ],
)
def test_ordinary_talk_is_no_drip(linked: Linker, index: Index, texts: tuple[str, ...]) -> None:
    assert not any(one.identified or one.partial for one in then(linked, index, *texts).links)


@pytest.mark.parametrize("text", ["축제 식대 건 청구인은 101동 202호 산대요", "축제 식대 청구인 202호에 사신답니다"])
def test_an_apartment_of_somebody_who_lives_there_is_a_piece(linked: Linker, text: str) -> None:
    assert any(one.partial and "70010001" in one.case_nos for one in linked(text).links) == ("101동" in text)


@pytest.mark.parametrize(
    "texts",
    [
        ("혹시 한새봄 아세요", "물빛축제 식대 정보공개 청구를 했길래"),
        ("한새봄 선생님 서류 왔어요", "청구인이에요 비밀"),
        ("한새봄 선생님 서류 왔어요", "점심 먹었어?", "그 사람이 정보공개 낸 사람입니다"),
    ],
)
def test_what_is_said_of_him_afterwards_tells_too(linked: Linker, index: Index, texts: tuple[str, ...]) -> None:
    assert not any(one.identified for one in linked(texts[0]).links)
    assert any(one.identified and "70010001" in one.case_nos for one in then(linked, index, *texts).links)


@pytest.mark.parametrize("text", ["청구인 정보는 알려드릴 수 없습니다", "도로 굴착 정보공개 청구를 했길래", "회의는 내일입니다"])
def test_other_talk_afterwards_is_not_of_him(linked: Linker, index: Index, text: str) -> None:
    found = then(linked, index, "한새봄 선생님 서류 왔어요", text)
    assert not any(one.identified and "70010001" in one.case_nos for one in found.links)
