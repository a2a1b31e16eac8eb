"""Recipients and links by class: the same facts as if every recipient were judged with every link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dlp.budget import Budget
from dlp.linkage import facts, parties
from dlp.linkage.index import Index, build_index
from dlp.linkage.link import Linked
from dlp.linkage.tokens import Tokens
from dlp.linkage.who import as_relation, relation
from dlp.model import Link, Message, Party, Sensitive, Value
from dlp.vocabulary import RELATIONS
from tests.drawn import drawn

TODAY = date(2026, 11, 20)
STAFF = [
    {"staff_id": f"S{i}", "name": f"가나{'다라마바사아자차'[i]}", "department": "정보과", "title": "주무관", "email": f"s{i}@city.example",
     "roles": ["foi_officer"] if i == 6 else ["none"]}
    for i in range(8)
]  # fmt: skip
PARTNERS = [
    {"name": "가온의회", "kind": "assembly", "addresses": ["@council.example"], "scope": ["name"], "valid_from": "", "valid_to": ""}
]
GROUPS = [
    {"address": "all@city.example", "name": "모두", "members": "2", "reach": "internal", "member_ids": ["S0", "S1"]},
    {"address": "list@out.example", "name": "밖", "members": "9", "reach": "external", "member_ids": []},
]


def case(i: int, person: int, **more: object) -> dict[str, object]:
    closed = i % 4 == 3
    return {
        "case_no": f"{7000 + i}", "requester": "윤하" + "람솔빛새벌담찬슬"[person], "email": f"q{person}@mail.example", "phone": f"010-0000-{1000 + person}",
        "birth_date": f"190{person}-01-01", "status": "closed" if closed else "open", "closed_on": "2026-01-01" if closed else "", "received_on": "2025-12-01",
        "department": "정보과", "handlers": [f"S{i % 3}"], "deputies": ["S3"], "approvers": ["S4"],
        "interested": ["S5", "boss@out.example"] if i % 2 else ["S4"], **more,
    }  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    rows = [case(i, i % 6) for i in range(10)]
    rows += [case(90, 6), case(90, 7)]  # a joint request: two requesters, one number
    return build_index(rows, Tokens(b"k" * 32), staff=STAFF, partners=PARTNERS, groups=GROUPS)  # type: ignore[arg-type]


ADDRESSES = (
    *(f"s{i}@city.example" for i in range(8)), *(f"q{i}@mail.example" for i in range(8)),
    "boss@out.example", "x@council.example", "y@council.example", "all@city.example", "list@out.example", "p@out.example", "r@out.example",
    "new@city.example",
)  # fmt: skip


def plainly(facts_: Mapping[str, Value]) -> tuple[object, ...]:
    return tuple(sorted((k, tuple(v) if isinstance(v, list) else v) for k, v in facts_.items()))


@given(
    to=st.lists(st.tuples(st.sampled_from(ADDRESSES), st.sampled_from(("to", "cc", "bcc"))), min_size=1, max_size=14),
    sender=st.sampled_from(ADDRESSES),
    shown=st.lists(st.tuples(st.integers(0, 7), st.booleans(), st.booleans()), max_size=8, unique_by=lambda one: one[0]),
)
@settings(max_examples=drawn(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_classes_tell_what_every_pair_would(
    index: Index, to: Sequence[tuple[str, str]], sender: str, shown: Sequence[tuple[int, bool, bool]]
) -> None:
    people = sorted({index.person(row) for row in range(12)})
    links = []
    for number, identified, named in shown:
        person = people[number % len(people)]
        rows = index.person_rows(person)
        fields = frozenset({"name"} if named else {"phone"})
        numbers = tuple(index.case(row).case_no for row in rows)
        links.append(Link(person, rows, numbers, fields, fields, 0.9, identified=identified, partial=not identified))
    message = Message("m", "email", Party(Sensitive(sender), "from"), tuple(Party(Sensitive(a), how) for a, how in to))
    known: parties.Known = {}
    whos = tuple(parties.resolve(p, index, today=TODAY, known=known).who for p in message.recipients)
    scene = facts.Scene(
        message,
        parties.resolve(message.sender, index, today=TODAY, known=known).who,
        whos,
        tuple(how for _, how in to),
        TODAY,
        lambda _: False,
    )
    linked = Linked(tuple(links), (), False, frozenset(), (), False)
    got = facts.evidence(scene, linked, index, gaps=(), pressure=False)

    alone = [
        facts.evidence(
            facts.Scene(message, scene.sender, (who,), (how,), TODAY, scene.may_approve), linked, index, gaps=(), pressure=False
        )
        for who, how in zip(whos, scene.fields, strict=True)
    ]
    single = len(whos) == 1
    every = {plainly(r) for one in alone for r in one.recipients}
    assert {plainly(r) for r in got.recipients} == every
    assert len(got.recipients) == len(every) or not single
    pairs = set()
    for who, how in zip(whos, scene.fields, strict=True):
        for link in links:
            mine = next(r for one, w in zip(alone, whos, strict=True) if w is who for r in one.recipients if r["r.field"] == how)
            pairs.add(plainly({**mine, **facts._pair(who, link, scene, index, facts.Grounds(scene, index))}))
    assert {plainly(p) for p in got.pairs} == pairs
    order = facts._TELLING.index
    expect = [
        as_relation(who, min((relation(who, x.rows, x.person, index) for x in links), key=order)) if links else who.general
        for who in whos
    ]
    assert facts.relations(scene, facts.grouped(scene, linked, index) if links else None, index) == expect


def test_pairs_beyond_the_bound_are_a_gap_of_the_message_itself(index: Index) -> None:
    person = index.person(0)
    links = (Link(person, (0,), ("7000",), frozenset({"phone"}), frozenset({"phone"}), 0.9, identified=True, partial=False),)
    message = Message("m", "email", Party(Sensitive("s0@city.example"), "from"), tuple(Party(Sensitive(a)) for a in ADDRESSES))
    whos = tuple(parties.resolve(p, index, today=TODAY, known={}).who for p in message.recipients)
    scene = facts.Scene(message, whos[0], whos, ("to",) * len(whos), TODAY, lambda _: False)
    told = facts.evidence(
        scene, Linked(links, (), False, frozenset(), (), False), index, gaps=(), pressure=False, budget=Budget(pairs=2)
    )
    assert len(told.pairs) == 2
    assert told.message["m.gaps"] == told.message["m.text_gaps"] == ["limit"]


def test_every_relation_has_its_place_where_one_is_shown() -> None:
    assert sorted(facts._TELLING) == sorted(RELATIONS)
