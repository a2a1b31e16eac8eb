"""In a real prosody, with slixmpp clients: what is blocked never reaches the other person, whichever part of a stanza carries it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import clocks
import pytest
import whole_rig as rig
import xmpp
from pictures import picture
from xmpp import ROOMS, Person, Prosody

pytestmark = pytest.mark.skipif(not xmpp.PROSODY, reason="no prosody here: `make test` installs it where it is root")

DATA = f"청구인은 {rig.NAME} {rig.MOBILE} 입니다"
PEOPLE = ("gaon", "eulchan", "seon", "foi")
NUMBER = "041111-1345678"
HTML = '<html xmlns="http://jabber.org/protocol/xhtml-im"><body xmlns="http://www.w3.org/1999/xhtml"><p>{}</p></body></html>'


@dataclass
class World:
    site: Path
    xmpp: Prosody
    scanner: rig.Serve
    handler: Person
    director: Person
    colleague: Person
    officer: Person


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("prosody")
    site = rig.make_site(folder / "site")
    scanner = rig.Serve(site, http=True)
    server = Prosody(folder / "xmpp", PEOPLE)
    made = rig.here(
        site, "bot", "prosody", "--server", f"http://127.0.0.1:{server.http}", "--check", f"http://127.0.0.1:{scanner.http}",
        "--secret-file", str(folder / "secret"),
    )  # fmt: skip
    server.configure(made.stdout)
    with scanner, server:
        yield World(site, server, scanner, *[server.person(name) for name in PEOPLE])


def reaches(world: World, word: str) -> bool:
    """Has the director got it? A later message that certainly passes says when to stop waiting."""
    mark = f"확인 {len(world.director.got)}차"
    world.handler.say(world.director.jid, mark)
    rig.until(lambda: world.director.sees(mark), what="a harmless message at the director's")
    return world.director.sees(word)


def test_a_message_passes_or_stops(world: World) -> None:
    assert world.handler.say(world.director.jid, "내일 회의는 열 시입니다") == ""
    answer = world.handler.say(world.director.jid, DATA)
    assert "policy-violation" in answer
    assert "접수번호" in answer
    assert "INC-" in answer
    assert rig.MOBILE not in answer
    assert reaches(world, "내일 회의는")
    assert not reaches(world, rig.NAME)
    assert "block" in {one["action"] for one in rig.rows(rig.here(world.site, "incidents", "list", "--format", "jsonl"))}


def test_every_part_of_a_stanza_is_read(world: World) -> None:
    to, ask = world.director.jid, world.handler.ask
    correction = '<replace xmlns="urn:xmpp:message-correct:0" id="m1"/>'
    reaction = f'<reactions xmlns="urn:xmpp:reactions:0" id="m1"><reaction>{DATA}</reaction></reactions>'
    answers = {
        "correction": world.handler.say(to, DATA, correction),
        "html": world.handler.say(to, "자료", HTML.format(DATA)),
        "subject": world.handler.say(to, "자료", f"<subject>{DATA}</subject>"),
        "second body": world.handler.say(to, "자료", f'<body xml:lang="en">{DATA}</body>'),
        "reaction": world.handler.say(to, "자료", reaction),
        "an attribute": world.handler.say(to, "자료", f'<x xmlns="urn:garam:note" memo="{DATA}"/>'),
        "a stanza of an error's kind": world.handler.say(to, DATA, kind="error") or "policy-violation",
        "headline": world.handler.say(to, DATA, kind="headline"),
        "status": ask(f'<presence xmlns="jabber:client" to="{to}"><status>{DATA}</status></presence>'),
        "an iq to a person": ask(
            f'<iq xmlns="jabber:client" type="set" id="q" to="{to}/desk"><q xmlns="urn:garam:q">{DATA}</q></iq>'
        ),
        "a question to a person": ask(
            f'<iq xmlns="jabber:client" type="get" id="q" to="{to}/desk"><query xmlns="jabber:iq:version"><name>{DATA}</name></query></iq>'
        ),
    }
    assert {part for part, answer in answers.items() if "policy-violation" not in answer} == set()
    assert not reaches(world, rig.NAME)
    assert not reaches(world, rig.MOBILE)


def test_masked(world: World) -> None:
    answer = world.handler.say(world.colleague.jid, f"주민번호 {NUMBER} 확인", HTML.format(f"주민번호 {NUMBER} 확인"))
    assert 'type="error"' not in answer
    rig.until(lambda: world.handler.sees("가리고 보냈습니다"), what="the sender is told")
    rig.until(lambda: world.colleague.sees("주민번호"), what="the masked message")
    assert not world.colleague.sees(NUMBER)
    assert "policy-violation" in world.handler.say(world.colleague.jid, "자료", f"<subject>주민번호 {NUMBER}</subject>")


def test_a_room_is_who_is_in_it(world: World) -> None:
    room = f"meeting@{ROOMS}"
    for person in (world.handler, world.director, world.colleague):
        person.enter_room(room)
    world.handler.say(room, "회의를 시작합니다", kind="groupchat")
    rig.until(lambda: world.director.sees("회의를 시작합니다"), what="the room's message")
    answer = world.handler.say(room, DATA, kind="groupchat")
    assert "policy-violation" in answer
    assert all(name not in answer.split("<text", 1)[1] for name in ("eulchan", "seon")), "how many, not who"
    assert "2명" in answer
    world.handler.say(room, "회의를 마칩니다", kind="groupchat")
    for person in (world.director, world.colleague):
        rig.until(lambda who=person: who.sees("회의를 마칩니다"), what="the room's last message")  # type: ignore[misc]
        assert not person.sees(rig.NAME)
    nick = f'<presence xmlns="jabber:client" to="{room}/{rig.NAME} {rig.MOBILE}"/>'
    assert "policy-violation" in world.handler.ask(nick), "a nickname is seen by the room"


def test_an_invitation_is_for_whoever_is_invited(world: World) -> None:
    """XEP-0045, 7.8.2: who gets it is not in the room yet, and sees the reason and what the room is called."""
    quiet, named = f"quiet@{ROOMS}", f"{rig.NAME}-{rig.MOBILE}@{ROOMS}"
    asking = '<message xmlns="jabber:client" to="{}"><x xmlns="http://jabber.org/protocol/muc#user"><invite to="{}"><reason>{}</reason></invite></x></message>'
    for room in (quiet, named):
        for person in (world.handler, world.officer):
            person.enter_room(room)
    assert world.handler.say(quiet, DATA, kind="groupchat").count("policy-violation") == 0, "both may know"
    assert "policy-violation" in world.handler.ask(asking.format(quiet, world.director.jid, DATA))
    assert "policy-violation" in world.handler.ask(asking.format(named, world.director.jid, "회의"))
    assert not reaches(world, rig.MOBILE)
    assert "policy-violation" not in world.handler.ask(asking.format(quiet, world.director.jid, "회의"))
    rig.until(lambda: world.director.sees("quiet@"), what="a harmless invitation")


def test_shared_files(world: World) -> None:
    telling = world.handler.upload("list.txt", f"청구인 명단\n{rig.NAME} {rig.MOBILE}\n".encode())
    harmless = world.handler.upload("a.txt", "회의 순서".encode())
    assert "policy-violation" in world.handler.say(world.director.jid, telling)
    assert world.handler.say(world.director.jid, harmless) == ""
    assert not reaches(world, "list.txt")
    assert reaches(world, "a.txt")


def test_held_until_a_reviewer_lets_it_go(world: World) -> None:
    uri = world.handler.upload("page.png", picture(), "image/png")
    assert "(INC-" in world.handler.say(world.director.jid, uri)
    (held,) = rig.rows(rig.here(world.site, "held", "list", "--format", "jsonl"))
    assert not reaches(world, uri)
    assert rig.here(world.site, "held", "release", held["id"], "--reason", "확인함", "--as", "kim").returncode == 0
    rig.until(lambda: world.director.sees(uri), what="the released picture at the director's")
    assert sum(uri in one for one in world.director.got) == 1


def test_the_sender_alone_is_told_by_the_server_what_became_of_it(world: World) -> None:
    before = len(world.handler.got)
    world.handler.say(world.director.jid, DATA)

    def told() -> list[str]:
        return [one for one in world.handler.got[before:] if one.startswith("<message") and 'type="error"' not in one]

    rig.until(told, what="the server's line")
    assert "접수번호만 적어" in told()[0]
    assert clocks.in_korea_just_now(told()[0])
    assert rig.NAME not in told()[0]
    assert not world.director.sees("보낸 시각")
    uri = world.handler.upload("other.png", picture(), "image/png")
    world.handler.say(world.director.jid, uri)
    held = rig.rows(rig.here(world.site, "held", "list", "--format", "jsonl"))[-1]
    done = rig.here(world.site, "held", "refuse", held["id"], "--reason", f"{rig.NAME} 사적인 사진", "--as", "kim")
    assert done.returncode == 0, done.stderr
    said = rig.until(lambda: [one for one in told() if "사적인 사진" in one], what="the reviewer's words")
    assert clocks.in_korea_just_now(said[0])
    assert world.director.jid in said[0].partition("받는 곳")[2]
    assert not any(rig.NAME in one for one in told())


def test_encrypted_messages_are_refused(world: World) -> None:
    for kind in ('<encrypted xmlns="eu.siacs.conversations.axolotl"/>', '<encrypted xmlns="urn:xmpp:omemo:2"/>'):
        assert "policy-violation" in world.handler.say(world.director.jid, "[이 메시지는 암호화되어 있습니다]", kind)


def test_without_a_scanner_nothing_is_delivered(world: World) -> None:
    world.scanner.kill()
    answer = world.handler.say(world.director.jid, "검사기 없음")
    assert "service-unavailable" in answer
    assert "점검을 할 수 없어" in answer
    assert not world.director.sees("검사기 없음")
    assert not any(word in world.xmpp.said() for word in (rig.NAME, rig.MOBILE, NUMBER)), "prosody's log holds nothing of it"
