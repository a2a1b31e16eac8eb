"""The parts kept as text: their make-up, their labels where they can be counted, invented data only, and the engine they are kept in."""

from __future__ import annotations

import itertools
import json
import random
import re
from pathlib import Path

import pytest

from bench.agency import score, third_voices
from bench.agency.population import Case, World
from bench.agency.script import Slots, play, read
from dlp import message as contract

PARTS = {
    "third": (30, 8, 6), "fourth": (30, 8, 6), "fifth": (25, 6, 6), "sixth": (25, 6, 6), "seventh": (25, 2, 2), "eighth": (25, 2, 2),
    "ninth": (21, 4, 3), "tenth": (18, 3, 3),
}  # fmt: skip
"""Innocent families of a part at least, and scripts in each of them and in each family of leaks. The seventh and eighth are halves of one."""
FOLDER = Path(score.__file__).parent
MOBILE = re.compile(r"01[016-9][-. )]?\d{3,4}[-. ]?\d{4}")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


@pytest.fixture(scope="module", params=PARTS)
def part(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def world(part: str) -> World:
    return World(400, score.SEEDS[part].start + 1, score.BODIES[part])


@pytest.fixture(scope="module")
def made(world: World, part: str) -> list[score.Sample]:
    return score.traffic(world, score.families(part), seed="t", innocent=430, leaks=288, business=60)


def _addresses(case: Case) -> set[str]:
    officials = {address for one in case.knowing for address in (one.mail, one.messenger, one.mobile, one.desk)}
    return {address for address in officials | {case.person.mail, case.person.phone} if address}


def test_the_make_up_is_the_one_asked_for(made, part):
    kept = read(FOLDER / part)
    innocent = [family for family in kept if family.kind in score.INNOCENT]
    leaks = [family for family in kept if family.kind in ("leak", "told")]
    assert len(innocent) + len(leaks) == len(kept) == len({family.name for family in kept})
    families, scripts, told = PARTS[part]
    assert len(innocent) >= families
    assert len(leaks) >= 16
    assert all(len(set(family.scripts)) >= scripts for family in innocent)
    assert all(len(set(family.scripts)) >= told for family in leaks)
    assert {sample.family for sample in made} == {family.name for family in kept}
    messages = [message for sample in made for message in sample.messages]
    for message in messages:
        contract.parse(message)
    for has in ("html", "attachments", "conversation"):
        assert sum(has in message for message in messages) > 15
    assert {message["channel"] for message in messages} == {"email", "messenger", "sms"}


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(PARTS, 2)))
def test_no_template_is_shared_between_two_parts(one, other):
    here, there = ({script for family in read(FOLDER / part) for script in family.scripts} for part in (one, other))
    assert not here & there

    def bones(script: str) -> str:
        return re.sub(r"\{\w+(:\w+)?\}|[^가-힣]", "", script)

    common = {bones(script) for script in here} & {bones(script) for script in there}
    assert all(len(bone) < 8 for bone in common)


def test_the_same_seed_makes_the_same_week(made, part):
    again = World(400, score.SEEDS[part].start + 1, score.BODIES[part])
    second = score.traffic(again, score.families(part), seed="t", innocent=430, leaks=288, business=60)
    assert [json.dumps(s.messages, ensure_ascii=False) for s in second] == [
        json.dumps(s.messages, ensure_ascii=False) for s in made
    ]


def test_all_data_is_invented_and_every_slot_is_filled(made):
    for sample in made:
        for message in sample.messages:
            text = json.dumps({**message, "attachments": []}, ensure_ascii=False)
            assert all(re.sub(r"\D", "", hit)[3] in "01" for hit in MOBILE.findall(text)), text
            assert all(hit.endswith(".example") for hit in MAIL.findall(text) if "@room" not in hit), text
            assert not re.search(r"\{\w+(:\w+)?\}|(^|\n)@\w+>|\|\|", message.get("text", "") + message.get("subject", "")), text


def test_every_template_can_be_played(world, part):
    dress = third_voices.DRESS
    for family in read(FOLDER / part):
        for script in family.scripts:
            cast, text = family.cast, script
            if script.startswith("@") and not script.startswith("@@"):
                cast, text = script[1:].split("\n", 1)
            for chance in range(3):
                assert play(random.Random(chance), world, text, cast, dress, leak=family.kind in ("leak", "told")), script


def test_a_leak_goes_to_nobody_who_may_know_and_lawful_work_to_nobody_else(world, part):
    rng = random.Random(3)
    by_address = {o.mail: o for o in world.staff} | {o.messenger: o for o in world.staff}
    for name, (kind, generator) in score.families(part).items():
        for _ in range(25):
            world.drawn, world.met = [], []
            one = generator(rng, world)
            messages = [one] if isinstance(one, dict) else one
            if kind in ("leak", "told"):
                case = world.drawn[0]
                told = {to["address"] for message in messages for to in message["recipients"]}
                if told <= {case.person.mail, case.person.phone}:
                    continue  # he is leaned on, and shown to nobody
                outsiders = told - _addresses(case)
                assert outsiders, name
                if len(messages) == 1:
                    assert not told & _addresses(case), name
                roles = {by_address[address].role for address in outsiders if address in by_address}
                assert not roles & {"cpo", "audit"}, name
            elif name.endswith(("-approvals", "-approval", "-assigning", "-allot", "foi-notice", "di-notice")):
                told = {to["address"] for message in messages for to in message["recipients"]}
                assert told <= _addresses(world.drawn[0]), name


def test_business_with_requesters_is_with_requesters_and_by_nobody_who_handles_their_case(part):
    world = World(400, score.SEEDS[part].start + 2, score.BODIES[part])
    for sample in score.traffic(world, score.families(part), seed="b", innocent=0, leaks=0, business=60):
        assert sample.kind == "business"
        sender = sample.messages[0]["sender"]["address"]
        assert world.met
        assert all(sender not in _addresses(case) for case in world.met[0].cases), sample.family


def test_a_file_that_is_not_as_it_should_be_is_refused(tmp_path: Path):
    (tmp_path / "a.txt").write_text("; remark\n== one / innocent\nhello\n", "utf-8")
    with pytest.raises(ValueError, match=r"a\.txt"):
        read(tmp_path)
    (tmp_path / "a.txt").write_text("== one / innocent / clerk > clerk\nhello\n--\n--\nbye {sname}\n", "utf-8")
    assert [family.scripts for family in read(tmp_path)] == [["hello", "bye {sname}"]]


def test_a_script_becomes_the_messages_it_says(world):
    dress = third_voices.DRESS

    def played(script: str, cast: str, *, leak: bool = False):
        return play(random.Random(1), world, script, cast, dress, leak=leak)

    talk = played("B: 누구?\nA: {q}", "handler>far", leak=True)
    assert [message["sender"] != talk[0]["sender"] for message in talk] == [False, True]
    assert played("제목 || 본문", "clerk>vendor")["subject"].endswith("제목")
    assert played("안녕", "clerk>citizen")["channel"] == "sms"
    assert played("# 안녕", "clerk>colleague")["recipients"][0]["address"].startswith("@room-")
    assert played("보냄 || 붙임\n@@a.csv\n가|나\n1|2", "clerk>clerk")["attachments"][0]["name"] == "a.csv"
    with pytest.raises(ValueError, match="between officials"):
        played("A: 안녕", "clerk>vendor")


def test_ways_to_name_a_person_agree_with_him(world):
    person = next(one for one in world.people if one.kind == "person" and len(one.name) == 3)
    slots = Slots(random.Random(1), world, {}).person("q", person)
    assert slots["q_given"] == person.name[1:]
    assert slots["q_words"].startswith("공일공 ")
    assert f"{slots['q_box']}@{slots['q_host']}" == person.mail
    assert slots["q_tail"] == person.phone.replace("-", "")[3:]
