"""The invented agency: the same for the same seed, of invented data only, and true to what it says of each message."""

from __future__ import annotations

import json
import random
import re
import sys
import types
from pathlib import Path

import pytest

from bench.agency import score
from bench.agency.files import sheet_file
from bench.agency.filling import Word
from bench.agency.population import Case, World
from bench.agency.site import open_site
from bench.agency.writing import Message, mail
from dlp import message as contract

MOBILE = re.compile(r"01[016-9][-. ]?\d{3,4}[-. ]?\d{4}")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


@pytest.fixture(scope="module")
def world() -> World:
    return World(400, 11)


@pytest.fixture(scope="module")
def made(world: World) -> list[score.Sample]:
    return score.traffic(world, score.families("development"), seed="t", innocent=290, leaks=240, business=30)


def test_the_same_seed_makes_the_same_week(made):
    again = score.traffic(World(400, 11), score.families("development"), seed="t", innocent=290, leaks=240, business=30)
    assert [json.dumps(s.messages, ensure_ascii=False) for s in again] == [json.dumps(s.messages, ensure_ascii=False) for s in made]
    other = score.traffic(World(400, 11), score.families("development"), seed="u", innocent=290, leaks=240, business=30)
    assert [s.messages for s in other] != [s.messages for s in made]


def test_every_family_is_there_and_makes_messages_of_the_contract(made):
    listed = score.families("development")
    assert sum(kind in score.INNOCENT for kind, _ in listed.values()) >= 14
    assert sum(kind not in score.INNOCENT for kind, _ in listed.values()) >= 14
    assert {s.family for s in made} == set(listed)
    for sample in made:
        for message in sample.messages:
            contract.parse(message)


def test_all_data_is_invented(world, made):
    for sample in made:
        for message in sample.messages:
            text = json.dumps({**message, "attachments": []}, ensure_ascii=False)
            assert all(re.sub(r"\D", "", hit)[3] in "01" for hit in MOBILE.findall(text)), text
            assert all(hit.endswith(".example") for hit in MAIL.findall(text) if "@room" not in hit), text
    assert all(person.phone[4] in "01" and person.mail.endswith(".example") for person in world.people)


def _addresses(case: Case) -> set[str]:
    return {address for one in case.knowing for address in (one.mail, one.messenger, one.mobile, one.desk)} | {
        case.person.mail,
        case.person.phone,
    }


def test_a_leak_goes_to_nobody_who_handles_the_case_and_what_handlers_say_to_each_other_is_none(world):
    rng = random.Random(3)
    for name, (kind, generator) in score.families("development").items():
        for _ in range(25):
            world.drawn, world.met = [], []
            messages: Message | list[Message] = generator(rng, world)
            last = messages if isinstance(messages, dict) else messages[-1]
            told = {one["address"] for one in last["recipients"]}
            if kind in ("leak", "told") and name != "request-list":
                assert not told & _addresses(world.drawn[0]), name
            elif name in ("among-knowing", "to-requester"):
                desk = {o.mail for o in world.staff if o.role != "none"} | {o.messenger for o in world.staff if o.role != "none"}
                assert told <= _addresses(world.drawn[0]) | desk, name


def test_other_business_meets_a_requester_each_time(made):
    world = World(400, 12)
    listed = score.families("development")
    numbers = {person.name for person in world.people}
    for sample in score.traffic(world, listed, seed="b", innocent=0, leaks=0, business=40):
        assert sample.kind == "business"
        assert world.met
        assert any(person.name in numbers for person in world.met)


def test_words_take_the_particle_that_their_last_sound_asks_for():
    for word, particle, expected in (
        ("김영수", "은는", "김영수는"), ("박지민", "은는", "박지민은"), ("서울", "으로", "서울로"), ("부산", "으로", "부산으로"),
        ("0123", "이가", "0123이"), ("4562", "이가", "4562가"), ("김말순", "이라", "김말순이라"), ("이순자", "이에요", "이순자예요"), ("a@b.example", "으로", "a@b.example로"),
    ):  # fmt: skip
        assert format(Word(word), particle) == expected


def test_a_week_through_a_site(world, made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    site = open_site(world, tmp_path / "site")
    try:
        outcomes = score.run(site, made[:160])
        sender, other = world.staff[100], world.staff[200]
        file = sheet_file("명단.xlsx", [("이름", "소속"), ("가나다", "총무과")])
        answer = site.scan(mail(sender, other, "명단", "붙임", attachments=[file]))
        assert answer.to_dict()["gaps"] == []
    finally:
        site.close()
    told = [o for o in outcomes if o.sample.kind == "leak"]
    assert sum(o.stopped for o in told) > len(told) / 2
    assert any(link["right"] for o in outcomes for link in o.links)
    table = score.report(outcomes)
    assert all(outcome.sample.family in table for outcome in outcomes)
    assert "all innocent" in table
    wrong = next((o for o in outcomes if not o.right), None)
    if wrong is not None:
        assert wrong.sample.family in score.shown(wrong)
    assert all(set(json.loads(line)) >= {"strength", "bits", "right"} for line in score.calibration(outcomes))


def test_a_new_module_of_families_is_dropped_in(world, monkeypatch: pytest.MonkeyPatch):
    module = types.ModuleType("bench.agency.mine")
    module.FAMILIES = {"greeting": ("innocent", lambda rng, world: mail(world.official(rng), "all@hanbit.example", "인사", "안녕"))}
    monkeypatch.setitem(sys.modules, "bench.agency.mine", module)
    monkeypatch.setitem(score.PARTS, "mine", ("mine",))
    samples = score.traffic(world, score.families("mine"), seed="m", innocent=3, leaks=2, business=2)
    assert [s.family for s in samples] == ["greeting"] * 3
    monkeypatch.setitem(score.PARTS, "gone", ("not_there",))
    with pytest.raises(SystemExit, match="not_there"):
        score.families("gone")
