"""The second agency's week: its make-up, its labels where they can be counted, invented data only."""

from __future__ import annotations

import json
import random
import re

import pytest

from bench.agency import score
from bench.agency.other_voices_frame import Said, say, short
from bench.agency.population import Case, World
from dlp import message as contract

MOBILE = re.compile(r"01[016-9][-. )]?\d{3,4}[-. ]?\d{4}")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
SHOWN_TO_EACH_OTHER = ("y-visible", "y-list", "y-guest-copy")
"""Families whose recipients are requesters themselves, several cases' officials, or include those who may know."""


@pytest.fixture(scope="module")
def world() -> World:
    return World(400, 101)


@pytest.fixture(scope="module")
def made(world: World) -> list[score.Sample]:
    return score.traffic(world, score.families("test"), seed="t", innocent=350, leaks=300, business=52)


def _knowing(case: Case) -> set[str]:
    officials = {address for one in case.knowing for address in (one.mail, one.messenger, one.mobile, one.desk)}
    return {address for address in officials | {case.person.mail, case.person.phone} if address}


def test_the_make_up_is_the_one_asked_for(made):
    listed = score.families("test")
    assert sum(kind in score.INNOCENT for kind, _ in listed.values()) >= 20
    assert sum(kind not in score.INNOCENT for kind, _ in listed.values()) >= 16
    assert {sample.family for sample in made} == set(listed)
    messages = [message for sample in made for message in sample.messages]
    for message in messages:
        contract.parse(message)
    for has in ("html", "attachments", "conversation"):
        assert sum(has in message for message in messages) > 20
    bodies = [message.get("text", "") for message in messages]
    assert sum("Original Message" in body or "원본 메일" in body or "님이 작성" in body for body in bodies) > 20


def test_the_same_seed_makes_the_same_week(made):
    again = score.traffic(World(400, 101), score.families("test"), seed="t", innocent=350, leaks=300, business=52)
    assert [json.dumps(s.messages, ensure_ascii=False) for s in again] == [json.dumps(s.messages, ensure_ascii=False) for s in made]


def test_all_data_is_invented_and_every_slot_is_filled(made):
    for sample in made:
        for message in sample.messages:
            text = json.dumps({**message, "attachments": []}, ensure_ascii=False)
            assert all(re.sub(r"\D", "", hit)[3] in "01" for hit in MOBILE.findall(text)), text
            assert all(hit.endswith(".example") for hit in MAIL.findall(text) if "@room" not in hit), text
            assert not re.search(r"\{\w+(:\w+)?\}", text), text


def test_a_family_says_the_same_in_many_ways(world):
    rng = random.Random(5)
    for name, (_, generator) in score.families("test").items():
        said = set()
        for _ in range(60):
            one = generator(rng, world)
            first = one if isinstance(one, dict) else one[-1]
            said.add(first.get("text") or first.get("html"))
        assert len(said) >= 30, name


def test_a_leak_goes_to_nobody_who_may_know_and_a_word_among_those_who_may_stays_there(world):
    rng = random.Random(3)
    for name, (kind, generator) in score.families("test").items():
        for _ in range(25):
            world.drawn, world.met = [], []
            one = generator(rng, world)
            last = one if isinstance(one, dict) else one[-1]
            told = {recipient["address"] for recipient in last["recipients"]}
            by_post = {o.mail: o for o in world.staff} | {o.messenger: o for o in world.staff}
            roles = {by_post[address].role for address in told if address in by_post}
            if kind in ("leak", "told") and name not in SHOWN_TO_EACH_OTHER:
                assert not told & _knowing(world.drawn[0]), name
                assert not roles & {"foi_officer", "cpo", "audit"}, name
            elif name == "y-guest-copy":
                assert told - _knowing(world.drawn[0]), name
            elif name == "x-among":
                assert told <= _knowing(world.drawn[0]) or roles == {"foi_officer"}, name
            elif name == "x-assign":
                assert {by_post[address].department for address in told} == {world.drawn[0].department}
                assert world.drawn[0].number in f"{last.get('subject', '')} {last.get('text', '')} {last.get('html', '')}"


def test_business_with_requesters_is_with_requesters_and_by_nobody_who_handles_their_case():
    world = World(400, 102)
    for sample in score.traffic(world, score.families("test"), seed="b", innocent=0, leaks=0, business=39):
        assert sample.kind == "business"
        sender = sample.messages[0]["sender"]["address"]
        assert all(sender not in _knowing(case) for case in world.met[0].cases), sample.family


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [("김영수", "은는", "김영수는"), ("박지민", "이가", "박지민이"), ("서울", "으로", "서울로"), ("지민", "이", "지민이"), ("영수", "이", "영수"), ("4562", "이가", "4562가"), ("", "", "")],
)  # fmt: skip
def test_particles_follow_the_last_sound(word: str, particle: str, expected: str):
    assert format(Said(word), particle) == expected


def test_a_topic_is_never_one_word():
    assert short("2024년 별빛축제 출연료 지출 내역") == "별빛축제 출연료"
    assert short("인사위원회 회의록") == "인사위원회 회의록"
    assert say(random.Random(1), "<가|가> {q:은는}", q="영수") == "가 영수는"
