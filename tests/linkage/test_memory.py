"""Conversation memory: what it keeps, for whom, how long; and that it keeps no text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dlp.linkage.index import Index
from dlp.linkage.memory import CONTEXT_FOR, FIELDS_FOR, MAX_ENTRIES, Entry, Memory, keys
from dlp.linkage.rolling import fragments
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


def test_a_recipient_alone_remembers_people_not_talk(index: Index) -> None:
    memory = Memory()
    memory.remember(
        ("r1",), entry(NOW, fields={"70010001": frozenset({"name"})}, context=True, digits=fragments("010", index.number_key))
    )
    seen = memory.recall(("r1",), now=NOW, index=index)
    assert seen.fields
    assert not seen.context
    assert not seen.digits


def test_a_retired_case_is_forgotten_with_the_register(index: Index) -> None:
    memory = Memory()
    memory.remember(("p1",), entry(NOW, fields={"99999999": frozenset({"name"})}))
    assert not memory.recall(("p1",), now=NOW, index=index).fields


def test_bounded(index: Index) -> None:
    memory = Memory()
    for i in range(MAX_ENTRIES + 5):
        memory.remember(("p1",), entry(NOW + timedelta(seconds=i), digits=((i + 1, 4),)))
    assert len(memory.recall(("p1",), now=NOW + timedelta(minutes=1), index=index).digits) <= 8
    memory.forget_before(NOW + timedelta(hours=1))
    assert len(memory) == 0


def test_keys_are_tokens(index: Index) -> None:
    message = Message(
        "m", "messenger", Party(Sensitive("@a1"), "from"), (Party(Sensitive("@a4")),), conversation=Conversation("방-한새봄")
    )
    made = keys(message, "s:A1", ["s:A4", "a:phone:01004127781"], index.token)
    assert len(made) == 5
    assert not any("한새봄" in key or "0412" in key or "A4" in key for key in made)
    assert made == keys(message, "s:A1", ["s:A4", "a:phone:01004127781"], index.token)
