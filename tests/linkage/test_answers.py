"""A question names the requester to somebody who may know him; a yes then tells whoever asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from dlp.linkage.answers import affirms, asks
from dlp.linkage.index import Index
from dlp.linkage.link import Linked
from dlp.linkage.memory import CONTEXT_FOR, Memory, entry_of, replies

Linker = Callable[..., Linked]
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ASKER, HANDLER = "a7@office.example", "a1@office.example"
QUESTIONS = (
    "축제 식대 정보공개 청구한 사람이 한새봄씨 맞아요?",
    "혹시 축제 식대 청구인이 한새봄 씨인가요",
    "정보공개 청구인 한새봄님이죠? 축제 식대요",
)
YES = (
    "네",
    "네 맞아요",
    "넵",
    "ㅇㅇ",
    "맞습니다",
    "응 그 사람",
    "그분이에요",
    "정답 ㅋㅋ",
    "예 팀장님",
    "어떻게 아셨어요",
    "음.. 네",
    "그렇습니다.",
    "Yes",
    "근데 네맞아요~",
)
NO = (
    "아니요",
    "네 확인해 보겠습니다",
    "말씀드릴 수 없습니다",
    "네, 개인정보라서요",
    "왜요?",
    "네 잠시만요",
    "모르겠는데요",
    "네 내일 회의 때 뵐게요",
    "아닌데요",
    "네 알려드리기 어렵습니다",
)


def answered(linked: Linker, index: Index, question: str, answer: str, *, later: timedelta = timedelta(minutes=2)) -> Linked:
    """What the handler's answer is linked to, without a conversation id: only by who wrote to whom."""
    memory = Memory()
    asked = linked(question, by=ASKER, to=HANDLER)
    entry = entry_of(asked, index, at=NOW, message="q", digits=(), by=ASKER)
    assert entry is not None
    assert entry.asking, question
    memory.remember(("p" + index.token(f"{ASKER}>{HANDLER}"),), entry)
    earlier = memory.recall(
        ("p" + index.token(f"{HANDLER}>{ASKER}"),),
        now=NOW + later,
        index=index,
        by=HANDLER,
        answering=replies(HANDLER, [ASKER], index.token),
    )
    return linked(answer, by=HANDLER, to=ASKER, earlier=earlier)


def test_a_yes_tells_who_filed(linked: Linker, index: Index) -> None:
    for question in QUESTIONS:
        for answer in YES:
            found = answered(linked, index, question, answer)
            assert any(one.identified and "70010001" in one.case_nos for one in found.links), (question, answer)


def test_what_is_no_yes_tells_nothing(linked: Linker, index: Index) -> None:
    for question in QUESTIONS:
        for answer in NO:
            assert not answered(linked, index, question, answer).links, (question, answer)


def test_a_question_is_forgotten(linked: Linker, index: Index) -> None:
    assert not answered(linked, index, QUESTIONS[0], "네", later=CONTEXT_FOR + timedelta(minutes=1)).links


def test_ones_own_question_is_no_question_to_oneself(linked: Linker, index: Index) -> None:
    memory, key = Memory(), ("c1",)
    asked = linked(QUESTIONS[0], by=HANDLER, to="a2@office.example")
    entry = entry_of(asked, index, at=NOW, message="q", digits=(), by=HANDLER)
    assert entry is not None
    memory.remember(key, entry)
    own = memory.recall(key, now=NOW + timedelta(minutes=1), index=index, by=HANDLER)
    others = memory.recall(key, now=NOW + timedelta(minutes=1), index=index, by="a2@office.example")
    assert not own.asked
    assert others.asked


@pytest.mark.parametrize("text", ["축제 식대 청구 건 접수했습니다.", "한새봄 님께 보냈습니다"])
def test_a_statement_asks_nothing(text: str) -> None:
    assert not asks(text)


def test_reading_an_answer_is_bounded() -> None:
    assert not affirms("네" * 10_000)
    assert not affirms("네 " * 20 + "확인해보겠습니다")


def named_after(linked: Linker, index: Index, question: str) -> Linked:
    """What a name and no more is linked to, in the conversation in which somebody without a part in the case asked this."""
    memory, key = Memory(), ("c1",)
    entry = entry_of(linked(question, by=ASKER, to=HANDLER), index, at=NOW, message="q", digits=(), by=ASKER)
    if entry is not None:
        memory.remember(key, entry)
    earlier = memory.recall(key, now=NOW + timedelta(minutes=1), index=index, by=HANDLER)
    return linked("한새봄이요", by=HANDLER, to=ASKER, earlier=earlier)


@pytest.mark.parametrize(
    "question", ["누가 물빛축제 식대 까보래요?", "물빛축제 식대 뒤진다는 게 누구야", "물빛축제 식대 그거 김씨 맞나요"]
)
def test_who_asked_about_a_title_is_told_by_a_name(linked: Linker, index: Index, question: str) -> None:
    assert any(one.identified for one in named_after(linked, index, question).links)


@pytest.mark.parametrize("question", ["누가 회의실 열쇠 갖고 갔어요?", "이번 주 당직이 누구야", "물빛축제 식대 언제 지급돼요?"])
def test_other_questions_make_no_requester_of_a_name(linked: Linker, index: Index, question: str) -> None:
    assert not any(one.identified for one in named_after(linked, index, question).links)


@pytest.mark.parametrize("called", ["선생님", "주무관님", "홍보팀장님"])
@pytest.mark.parametrize("yes", ["ㅇㅇ", "네", "맞아요"])
def test_whoever_is_called_first_is_answered_all_the_same(called: str, yes: str) -> None:
    for between in (", ", " ", "~ "):
        assert affirms(f"{called}{between}{yes}")
    assert not affirms(f"{called}, 아니요")
    assert not affirms(f"{called}, 회의 가시죠")
