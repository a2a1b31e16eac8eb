"""In a real Synapse, with real clients: what is blocked never reaches the other person, whichever part of an event carries it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import clocks
import homeserver
import pytest
import whole_rig as rig
import yaml
from homeserver import Client, Homeserver
from pictures import picture

pytestmark = pytest.mark.skipif(not homeserver.PYTHON.exists(), reason="no Synapse here: `make test` installs it")

DATA = f"청구인은 {rig.NAME} {rig.MOBILE} 입니다"
NUMBER = "041111-1345678"


@dataclass
class World:
    site: Path
    matrix: Homeserver
    scanner: list[rig.Serve]
    handler: Client
    director: Client
    colleague: Client
    room: str

    def incidents(self) -> list[dict[str, Any]]:
        return rig.rows(rig.here(self.site, "incidents", "list", "--limit", "500", "--format", "jsonl"))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("synapse")
    site = rig.make_site(folder / "site")
    scanner = rig.Serve(site, http=True)
    matrix = Homeserver(folder / "matrix")
    made = rig.here(
        site, "bot", "synapse", "--homeserver", f"http://127.0.0.1:{matrix.port}", "--check", f"http://127.0.0.1:{scanner.http}",
        "--secret-file", str(folder / "secret"),
    )  # fmt: skip
    matrix.configure(yaml.safe_load(made.stdout)["modules"])
    with scanner, matrix:
        people = [matrix.person(name) for name in ("gaon", "eulchan", "seon")]
        yield World(site, matrix, [scanner], *people, people[0].room(people[1]))


def test_the_secret_is_in_a_file_of_its_own(world: World, tmp_path: Path) -> None:
    secret = world.site.parent / "secret"
    assert secret.stat().st_mode & 0o777 == 0o600
    words = ("bot", "synapse", "--homeserver", "http://127.0.0.1:1", "--secret-file")
    again = rig.here(world.site, *words, str(secret), "--name", "second")
    taken = rig.here(world.site, *words, str(tmp_path / "new"))
    assert (again.returncode, taken.returncode) == (2, 2)
    assert not (tmp_path / "new").exists()
    assert "second" not in rig.here(world.site, "caller", "list").stdout


def test_a_message_passes_or_stops(world: World) -> None:
    assert world.handler.send(world.room, "내일 회의는 열 시입니다")[0] == 200
    status, answer = world.handler.send(world.room, DATA)
    assert (status, answer["errcode"]) == (403, "M_FORBIDDEN")
    assert answer["kr.foi_dlp.action"] == "block"
    assert answer["kr.foi_dlp.incident"] in answer["error"]
    assert "접수번호" in answer["error"]
    assert rig.MOBILE not in json.dumps(answer)
    seen = world.director.sees()
    assert "내일 회의는" in seen
    assert rig.NAME not in seen
    assert rig.MOBILE not in seen
    assert answer["kr.foi_dlp.incident"] in [one["id"] for one in world.incidents()]


def _addressed(world: World, name: str) -> tuple[int, Any]:
    alias = f"#{name}:{world.handler.user.partition(':')[2]}"
    return world.handler.ask("PUT", f"/_matrix/client/v3/directory/room/{quote(alias)}", {"room_id": world.room})


def test_every_part_of_an_event_is_read(world: World) -> None:
    sent = world.handler.send(world.room, "자료입니다")[1]["event_id"]
    hidden = {"format": "org.matrix.custom.html", "formatted_body": f"<p>자료 <span>{rig.NAME}</span> {rig.MOBILE}</p>"}
    edit = {"m.new_content": {"msgtype": "m.text", "body": DATA}, "m.relates_to": {"rel_type": "m.replace", "event_id": sent}}
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": sent}}}
    answers = {
        "formatted body": world.handler.send(world.room, "자료", **hidden),
        "edit": world.handler.send(world.room, "* 자료", **edit),
        "what a reply quotes": world.handler.send(world.room, f"> <@gaon:garam.example> {DATA}\n\n네", **reply),
        "a field of its own": world.handler.send(world.room, "자료", **{"kr.garam.note": {"memo": [DATA]}}),
        "a key": world.handler.send(world.room, "자료", **{DATA: 1}),
        "an event of its own": world.handler.send(world.room, event="kr.garam.note", memo=DATA),
        "a reaction": world.handler.send(
            world.room, event="m.reaction", **{"m.relates_to": {"rel_type": "m.annotation", "event_id": sent, "key": DATA}}
        ),
        "topic": world.handler.state(world.room, "m.room.topic", {"topic": DATA}),
        "room name": world.handler.state(world.room, "m.room.name", {"name": DATA}),
        "display name": world.handler.state(
            world.room, "m.room.member", {"membership": "join", "displayname": DATA}, world.handler.user
        ),
        "a state key": world.handler.state(world.room, "kr.garam.note", {}, DATA),
        "a type": world.handler.state(world.room, quote(f"kr.{DATA}"), {}),
        "a poll": world.handler.send(
            world.room,
            event="m.poll.start",
            **{"m.poll": {"question": {"m.text": [{"body": "?"}]}, "answers": [{"m.id": "1", "m.text": [{"body": DATA}]}]}},
        ),
        "an older poll": world.handler.send(
            world.room,
            event="org.matrix.msc3381.poll.start",
            **{"org.matrix.msc3381.poll.start": {"answers": [{"id": "1", "org.matrix.msc1767.text": DATA}]}},
        ),
        "a place": world.handler.send(
            world.room, "여기", msgtype="m.location", geo_uri="geo:37.5,127", **{"m.location": {"description": DATA}}
        ),
        "a sticker": world.handler.send(world.room, event="m.sticker", body=DATA, info={}, url="mxc://elsewhere.example/a"),
        "a caption": world.handler.send(world.room, DATA, msgtype="m.image", filename="a.png", url="mxc://elsewhere.example/a"),
        "an edited caption": world.handler.send(
            world.room, "* 자료", **{"m.new_content": {"msgtype": "m.image", "body": "자료", "filename": DATA}}
        ),
        "a reason": world.handler.ask(
            "PUT", f"/_matrix/client/v3/rooms/{quote(world.room)}/redact/{quote(sent)}/r1", {"reason": DATA}
        ),
        "a room's address": _addressed(world, f"{rig.NAME}-{rig.MOBILE}"),
        "a new room": world.handler.ask(
            "POST", "/_matrix/client/v3/createRoom", {"name": DATA, "topic": "자료", "invite": [world.director.user]}
        ),
        "split over events": world.handler.send(world.room, f"{rig.NAME[0]} {rig.NAME[1:]} 공일공 영일이삼 사오육칠"),
    }
    assert {part for part, (status, _) in answers.items() if status != 403} == set()
    assert _addressed(world, "budget")[0] == 200
    seen = world.director.sees()
    assert rig.NAME not in seen
    assert rig.MOBILE not in seen


def test_files_and_their_names(world: World) -> None:
    harmless = world.handler.upload("회의 순서".encode(), "a.txt", "text/plain")
    telling = world.handler.upload(f"청구인 명단\n{rig.NAME} {rig.MOBILE}\n".encode(), "b.txt", "text/plain")
    assert world.handler.send(world.room, "회의.txt", msgtype="m.file", url=harmless)[0] == 200
    assert world.handler.send(world.room, "명단.txt", msgtype="m.file", url=telling)[0] == 403
    assert world.handler.send(world.room, f"{rig.NAME} {rig.MOBILE}.txt", msgtype="m.file", url=harmless)[0] == 403
    assert world.handler.send(world.room, "없음.txt", msgtype="m.file", url=harmless[:-4] + "none")[0] == 503


def test_masked(world: World) -> None:
    body = f"주민번호 {NUMBER} 확인"
    html = {"format": "org.matrix.custom.html", "formatted_body": f"<b>주민번호</b> {NUMBER} 확인"}
    room = world.handler.room(world.colleague)
    for more in ({}, html):
        assert world.handler.send(room, body, **more)[0] == 200
    assert world.handler.state(room, "m.room.topic", {"topic": body})[0] == 403, "a topic cannot be masked: refused"
    seen = world.colleague.sees()
    assert "주민번호" in seen
    assert NUMBER not in seen


def test_held_until_a_reviewer_lets_it_go(world: World) -> None:
    uri = world.handler.upload(picture(), "p.png", "image/png")
    status, answer = world.handler.send(world.room, "사진.png", msgtype="m.image", url=uri)
    assert (status, answer["kr.foi_dlp.action"]) == (403, "hold")
    assert uri not in world.director.sees()
    number = answer["kr.foi_dlp.incident"]
    assert rig.here(world.site, "held", "release", number, "--reason", "확인함", "--as", "kim").returncode == 0
    rig.until(lambda: uri in world.director.sees(), what="the released picture at the director's")
    assert world.director.sees().count(uri) == 1
    status, answer = world.handler.send(world.room, "사진.png", msgtype="m.image", url=uri)
    assert (status, answer["kr.foi_dlp.action"]) == (403, "hold"), "the release was for once"


def line(person: Client) -> str:
    """What stands in his room with the bot, and only there."""
    status, found = person.ask("GET", "/_matrix/client/v3/sync?timeout=0&full_state=true")
    assert status == 200
    events = [
        (one.get("sender"), room, one["content"].get("body", ""))
        for room, joined in found["rooms"].get("join", {}).items()
        for one in joined["timeline"]["events"]
        if one["type"] == "m.room.message"
    ]
    rooms = {room for sender, room, _ in events if str(sender).startswith("@foi-dlp:")}
    assert len(rooms) <= 1, "one room, whatever happens"
    return "\n\n".join(body for sender, _, body in events if str(sender).startswith("@foi-dlp:"))


def _unread(person: Client) -> int:
    """Messages that his client counts and pushes."""
    found = person.ask("GET", "/_matrix/client/v3/sync?timeout=0&full_state=true")[1]
    return sum(one["unread_notifications"].get("notification_count", 0) for one in found["rooms"]["join"].values())


def test_the_sender_alone_reads_in_his_client_what_became_of_his_message(world: World) -> None:
    status, answer = world.handler.send(world.room, DATA)
    assert status == 403
    number = answer["kr.foi_dlp.incident"]
    told = rig.until(lambda: text if number in (text := line(world.handler)) else "", what="told in his client")
    assert "접수번호만 적어" in told
    assert clocks.in_korea_just_now(told)
    assert "@eulchan" in told
    assert _unread(world.handler), "a phone rings, a list counts"
    assert rig.NAME not in told
    assert rig.MOBILE not in told
    assert number not in world.director.sees()
    room = world.handler.room(world.colleague)
    assert world.handler.send(room, f"주민번호 {NUMBER} 확인")[0] == 200
    rig.until(lambda: "가리고 보냈습니다" in line(world.handler), what="told of the mask")
    uri = world.handler.upload(picture(), "q.png", "image/png")
    number = world.handler.send(world.room, "사진.png", msgtype="m.image", url=uri)[1]["kr.foi_dlp.incident"]
    refused = rig.here(world.site, "held", "refuse", number, "--reason", f"{rig.NAME} 사적인 사진", "--as", "kim")
    assert refused.returncode == 0, refused.stderr
    told = rig.until(lambda: text if "사적인 사진" in (text := line(world.handler)) else "", what="the reviewer's words")
    assert rig.NAME not in told
    last = told[told.index("사적인 사진") :]
    assert clocks.in_korea_just_now(last), "of the message, which is told of by its time and place too"
    assert "@eulchan" in last
    assert "foi-dlp" not in json.dumps([one for one in world.incidents() if "@foi-dlp" in json.dumps(one)])


def test_in_a_room_it_is_who_is_in_it_that_counts(world: World) -> None:
    room = world.handler.room(world.colleague, world.director)
    status, answer = world.handler.send(room, DATA)
    assert status == 403
    assert all(user not in answer["error"] for user in ("seon", "eulchan")), "how many, not who"
    assert "2명" in answer["error"]
    assert world.handler.send(world.handler.room(), DATA)[0] in (200, 403)


def test_encrypted_rooms_are_refused(world: World) -> None:
    assert world.handler.state(world.room, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})[0] == 403
    assert world.handler.send(world.room, event="m.room.encrypted", ciphertext="AwgA", algorithm="m.megolm.v1.aes-sha2")[0] == 403


class Forger(BaseHTTPRequestHandler):
    """Somebody on the scanner's port who does not know the secret."""

    answer: tuple[int, dict[str, Any]] = (200, {"action": "allow"})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps(self.answer[1]).encode()
        self.send_response(self.answer[0])
        for name, value in (
            ("X-DLP-Timestamp", self.headers["X-DLP-Timestamp"]),
            ("X-DLP-Signature", self.headers["X-DLP-Signature"]),
        ):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_without_a_scanner_nothing_is_delivered_and_nobody_can_pose_as_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    scanner = world.scanner.pop()
    scanner.kill()
    status, answer = world.handler.send(world.room, "검사기 없음")
    assert (status, "점검을 할 수 없어" in answer["error"]) == (503, True)
    forger = HTTPServer(("127.0.0.1", scanner.http), Forger)
    threading.Thread(target=forger.serve_forever, daemon=True).start()
    try:
        for Forger.answer in ((200, {"action": "allow"}), (503, {"error": "cannot-decide", "fail": "open"})):
            assert world.handler.send(world.room, "가짜 검사기")[0] == 503
    finally:
        forger.shutdown()
        forger.server_close()
    seen = world.director.sees()
    assert "검사기 없음" not in seen
    assert "가짜 검사기" not in seen
    monkeypatch.setattr(rig, "free_port", lambda: scanner.http)
    with rig.Serve(world.site, http=True):
        assert world.handler.send(world.room, "검사기 돌아옴")[0] == 200
    said = world.matrix.said()
    assert not any(word in said for word in (rig.NAME, rig.MOBILE, NUMBER)), "Synapse's log holds nothing of it"
