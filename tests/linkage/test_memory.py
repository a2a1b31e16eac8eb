"""Conversation memory: what it keeps, for whom, how long; and that it keeps no text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dlp.linkage.index import Index
from dlp.linkage.memory import CONTEXT_FOR, FIELDS_FOR, PEOPLE, PIECES, Entry, Memory, keys
from dlp.linkage.rolling import Pieces, fragments
from dlp.model import Conversation, Message, Party, Sensitive

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def entry(at: datetime, **what: object) -> Entry:
    return Entry(at, f"m{at.timestamp()}", **what)  # type: ignore[arg-type]


def test_fields_topics_and_context_come_back(index: Index) -> None:
    memory = Memory()
    memory.remember(("p1",), entry(NOW, fields={"70010001": frozenset({"name"})}, topics=("70010001",), context=True))
    seen = memory.recall(("p1",), now=NOW + timedelta(minutes=5), index=index)
    person = index.case(index.find("case_no", "70010001")[0]).person
    assert seen.fields == {person: {"name"}}
    assert seen.context
    assert seen.topics == set(index.find("case_no", "70010001"))


def test_context_fades_before_fields_do(index: Index) -> None:
    memory = Memory()
    memory.remember(("p1",), entry(NOW, fields={"70010001": frozenset({"name"})}, context=True))
    later = memory.recall(("p1",), now=NOW + CONTEXT_FOR + timedelta(seconds=1), index=index)
    assert later.fields
    assert not later.context
    assert not memory.recall(("p1",), now=NOW + FIELDS_FOR + timedelta(seconds=1), index=index).fields


def test_a_recipient_alone_remembers_people_and_pieces_not_talk(index: Index) -> None:
    memory = Memory()
    digits = fragments("010", index.number_key)
    memory.remember(
        ("r1",), entry(NOW, fields={"70010001": frozenset({"name"})}, context=True, topics=("70010001",), digits=digits)
    )
    seen = memory.recall(("r1",), now=NOW, index=index)
    assert seen.fields
    assert not seen.context
    assert not seen.topics
    assert seen.digits == (Pieces(digits, near=False),), "of whom they came is not known: only a whole number counts"


def test_chatter_makes_nothing_forgotten_and_renews_nothing(index: Index) -> None:
    memory = Memory()
    memory.remember(("p1",), entry(NOW, fields={"70010001": frozenset({"name"})}, context=True, digits=((5, 4),)))
    for minute in range(1, 400):
        memory.remember(("p1",), entry(NOW + timedelta(minutes=minute), fields={"70010002": frozenset({"phone"})}))
    seen = memory.recall(("p1",), now=NOW + timedelta(minutes=400), index=index)
    assert len(seen.fields) == 2
    assert len(seen.digits) == 1
    assert not seen.context, "the request was spoken of hours ago, whatever was said since"


def test_each_field_has_its_own_time(index: Index) -> None:
    memory = Memory()
    later = NOW + timedelta(hours=20)
    memory.remember(("p1",), entry(NOW, fields={"70010001": frozenset({"name"})}))
    memory.remember(("p1",), entry(later, fields={"70010001": frozenset({"phone"})}))
    person = index.case(index.find("case_no", "70010001")[0]).person
    assert memory.recall(("p1",), now=later, index=index).fields[person] == {"name", "phone"}
    assert memory.recall(("p1",), now=NOW + timedelta(hours=25), index=index).fields[person] == {"phone"}


def test_a_retired_case_is_forgotten_with_the_register(index: Index) -> None:
    memory = Memory()
    memory.remember(("p1",), entry(NOW, fields={"99999999": frozenset({"name"})}))
    assert not memory.recall(("p1",), now=NOW, index=index).fields


def test_bounded_by_people_and_pieces(index: Index) -> None:
    memory = Memory()
    for i in range(PEOPLE + 5):
        memory.remember(("p1",), entry(NOW + timedelta(seconds=i), fields={f"{i:08}": frozenset({"name"})}))
    assert memory.lost == 5, "what still counted and had to go is counted"
    for i in range(PIECES + 3):
        memory.remember(("p2",), entry(NOW + timedelta(seconds=i), digits=((i + 1, 4),)))
    assert len(memory.recall(("p2",), now=NOW + timedelta(minutes=1), index=index).digits) == PIECES
    assert memory.lost == 8
    memory.forget_before(NOW + timedelta(hours=1))
    assert not memory.holds_any()


def test_bounded_by_bytes() -> None:
    memory = Memory(max_bytes=100_000)
    for i in range(1_000):
        memory.remember((f"p{i}",), entry(NOW + timedelta(seconds=i), fields={"70010001": frozenset({"name"})}))
    assert 50 < len(memory) < 250
    assert memory.lost == 1_000 - len(memory)
    memory.remember(("p-late",), entry(NOW + timedelta(days=3), fields={f"{i:08}": frozenset({"name"}) for i in range(300)}))
    assert memory.lost < 1_000, "what no longer counted is no loss"


def test_keys_are_tokens(index: Index) -> None:
    message = Message(
        "m", "messenger", Party(Sensitive("@a1"), "from"), (Party(Sensitive("@a4")),), conversation=Conversation("방-한새봄")
    )
    made = keys(message, "s:A1", ["s:A4", "a:phone:01004127781"], index.token)
    assert len(made) == 5
    assert not any("한새봄" in key or "0412" in key or "A4" in key for key in made)
    assert made == keys(message, "s:A1", ["s:A4", "a:phone:01004127781"], index.token)
