"""The gate before SMS providers: same paths, byte for byte where allowed, the provider's own error where not, recipients one by one."""

from __future__ import annotations

import asyncio
import email
import email.policy
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

import aiohttp
import pytest
import yaml
from provider_servers import ANSWERS, CHECKS, KEY, SECRET, Provider, dumped, headers

from connectors.sms_forward import Options, SmsForward
from dlp.app.gate import SiteGate
from dlp.app.site import Site
from dlp.ports import ConfigError, DeliveryError

sys.path.append(str(Path(__file__).parent.parent / "whole"))

import whole_rig as rig

DESK = "033-0300-3001"  # of the handler
DIRECTOR_DESK = "033-0300-3002"
OWN = rig.MOBILE.replace("-", "")  # the requester's number
CITIZEN = "01017770001"
CLEAN = "주민센터 임시 휴무를 알려드립니다"
DATA = f"청구인 {rig.NAME} {rig.MOBILE}"
NUMBER = "041111-1345678"
PATHS = {
    "solapi": "/messages/v4/send-many/detail",
    "sens": "/sms/v2/services/ncp:sms:kr:1/messages",
    "nhn": "/sms/v3.0/appKeys/app/sender/sms",
    "aligo": "/send/",
}
KINDS = {name: "application/json" for name in PATHS} | {"aligo": "application/x-www-form-urlencoded"}


def body(provider: str, text: str, *to: str, sender: str = DESK) -> bytes:
    """One text to these numbers, as the provider's client writes it."""
    if provider == "solapi":
        return dumped({"messages": [{"to": one, "from": sender, "text": text} for one in to]})
    if provider == "sens":
        return dumped({"type": "SMS", "from": sender, "content": text, "messages": [{"to": one} for one in to]})
    if provider == "nhn":
        return dumped({"body": text, "sendNo": sender, "recipientList": [{"recipientNo": one} for one in to]})
    form = {"key": KEY, "user_id": "u", "sender": sender, "receiver": ",".join(to), "msg": text}
    return urlencode(form).encode()


class World:
    def __init__(self, site: Site, connector: SmsForward, providers: dict[str, Provider]) -> None:
        self.site, self.connector, self.providers = site, connector, providers

    async def ask(self, provider: str, data: bytes, *, path: str = "", method: str = "POST", **more: str) -> tuple[int, Any, Any]:
        path = path or PATHS[provider]
        sent = {"Content-Type": KINDS[provider], **headers(provider, path), **{n.replace("_", "-"): v for n, v in more.items()}}
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"http://127.0.0.1:{self.connector.port}{path}", data=data or None, headers=sent) as answer,
        ):
            raw = await answer.read()
            return answer.status, json.loads(raw) if raw else None, answer.headers

    def states(self) -> list[tuple[str, str]]:
        from dlp.store.reading import Filter

        return [(one["action"], one["state"]) for one in self.site.recording.store.incidents(Filter())]


@asynccontextmanager
async def world(folder: Path, **options: Any) -> AsyncIterator[World]:
    providers = {name: Provider(CHECKS[name], dict(ANSWERS[name])) for name in PATHS}
    for one in providers.values():
        await one.__aenter__()
    made = Options(listen="127.0.0.1:0", providers={name: one.address for name, one in providers.items()}, **options)
    connector = SmsForward(made)
    with Site.open(folder) as site:
        await connector.start(SiteGate(site))
        try:
            yield World(site, connector, providers)
        finally:
            await connector.stop()
            for one in providers.values():
                await one.__aexit__()


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("hall") / "site")


@pytest.fixture
def folder(hall: Path, tmp_path: Path) -> Path:
    return rig.copy_site(hall, tmp_path / "site")


@pytest.mark.parametrize("provider", PATHS)
async def test_allowed_byte_for_byte_and_blocked_in_its_own_shape(folder: Path, provider: str) -> None:
    async with world(folder) as here:
        sent = body(provider, CLEAN, CITIZEN)
        status, answer, _ = await here.ask(provider, sent, X_DLP_Staff="GR01", X_Own="가나".encode().hex())
        assert (status, answer) == (200, ANSWERS[provider])
        (came,) = here.providers[provider].came
        assert (came.path, came.body) == (PATHS[provider], sent)
        assert came.headers["X-Own"] == "가나".encode().hex()
        assert not any(name.lower().startswith("x-dlp") for name in came.headers), "who sends is ours to know"
        status, answer, told = await here.ask(provider, body(provider, DATA, CITIZEN))
        assert len(here.providers[provider].came) == 1
        said = json.dumps(answer, ensure_ascii=False)
        assert told["X-DLP-Incident"].startswith("INC-")
        assert told["X-DLP-Incident"] in said
        assert rig.NAME not in said
        shape = {
            "solapi": (400, {"errorCode", "errorMessage"}),
            "sens": (403, {"statusCode", "statusName", "errorMessage", "errors"}),
            "nhn": (200, {"header"}),
            "aligo": (200, {"result_code", "message"}),
        }[provider]
        assert (status, set(answer)) == shape
        assert here.states() == [("block", "refused")]


@pytest.mark.parametrize("provider", PATHS)
async def test_recipients_one_by_one(folder: Path, provider: str) -> None:
    """The director writes to many; among them the requester whose case he leans on: the rest get theirs."""
    sent = body(provider, CLEAN, CITIZEN, OWN, "01017770002", sender=DIRECTOR_DESK)
    async with world(folder) as here:
        status, answer, told = await here.ask(provider, sent)
        assert (status, told["X-DLP-Refused"]) == (200, "1")
        (came,) = here.providers[provider].came
        gone = came.body.decode() if provider != "aligo" else parse_qs(came.body.decode())["receiver"][0]
        assert OWN not in gone
        assert all(one in gone for one in (CITIZEN, "01017770002"))
        said = json.dumps(answer, ensure_ascii=False)
        if provider != "sens":
            assert ("error_cnt" in said and answer["error_cnt"] == 1) if provider == "aligo" else OWN in said
    async with world(folder, recipients="all") as here:
        status, answer, told = await here.ask(provider, sent)
        assert here.providers[provider].came == []
        assert told["X-DLP-Refused"] == "1"


@pytest.mark.parametrize("provider", PATHS)
async def test_masked_in_its_length(folder: Path, provider: str) -> None:
    text = f"주민번호 {NUMBER} 확인 바랍니다"
    async with world(folder) as here:
        status, answer, _ = await here.ask(provider, body(provider, text, "033-0300-3003"))
        assert status == 200, answer
        (came,) = here.providers[provider].came
        gone = parse_qs(came.body.decode())["msg"][0] if provider == "aligo" else came.body.decode()
        assert NUMBER not in gone
        assert "주민번호" in gone
        assert here.states() == [("mask", "masked")]


@pytest.mark.parametrize(
    ("provider", "path", "data"),
    [
        ("solapi", "/messages/v4/send", {"message": {"to": CITIZEN, "from": DESK, "text": DATA}}),
        ("solapi", "/messages/v4/send-many", {"messages": [{"to": [CITIZEN, "01017770003"], "from": DESK, "text": DATA}]}),
        ("solapi", "/messages/v4/groups/G1/messages", {"messages": json.dumps([{"to": CITIZEN, "from": DESK, "text": DATA}])}),
        ("solapi", "", {"messages": [{"to": CITIZEN, "from": DESK, "text": "안내", "subject": DATA}]}),
        ("solapi", "", {"messages": [{"to": CITIZEN, "from": DESK, "text": "안내", "kakaoOptions": {"variables": {"#{a}": DATA}}}]}),
        ("solapi", "", {"messages": [{"to": CITIZEN, "from": DESK, "text": "안내", "customFields": {DATA: 1}}]}),
        ("sens", "", {"from": DESK, "content": "안내", "messages": [{"to": CITIZEN, "content": DATA}]}),
        ("sens", "", {"from": DESK, "content": "안내", "subject": DATA, "messages": [{"to": CITIZEN}]}),
        ("nhn", "", {"body": "##a## 님 ##b##", "sendNo": DESK,
                     "recipientList": [{"recipientNo": CITIZEN, "templateParameter": {"a": rig.NAME, "b": rig.MOBILE}}]}),
        ("nhn", "", {"templateId": "T", "sendNo": DESK, "recipientList": [{"recipientNo": CITIZEN, "templateParameter": {"a": DATA}}]}),
    ],
)  # fmt: skip
async def test_wherever_it_stands(folder: Path, provider: str, path: str, data: dict[str, Any]) -> None:
    async with world(folder) as here:
        await here.ask(provider, dumped(data), path=path, method="PUT" if "groups" in path else "POST")
        assert here.providers[provider].came == []
        assert {action for action, _ in here.states()} == {"block"}


async def test_aligo_names_and_mass(folder: Path) -> None:
    base = {"key": KEY, "user_id": "u", "sender": DESK}
    async with world(folder) as here:
        named = base | {"receiver": CITIZEN, "destination": f"{CITIZEN}|{rig.NAME}", "msg": f"%고객명% {rig.MOBILE}"}
        await here.ask("aligo", urlencode(named).encode())
        assert here.providers["aligo"].came == []
        mass = base | {
            "rec_1": CITIZEN,
            "msg_1": CLEAN,
            "rec_2": "01017770002",
            "msg_2": DATA,
            "rec_3": "01017770003",
            "msg_3": "셋",
            "cnt": "3",
        }
        status, answer, _ = await here.ask("aligo", urlencode(mass).encode(), path="/send_mass/")
        assert (status, answer["error_cnt"]) == (200, 1)
        gone = parse_qs(here.providers["aligo"].came[0].body.decode())
        assert (gone["cnt"], gone["rec_2"], gone["msg_2"]) == (["2"], ["01017770003"], ["셋"])
        assert "rec_3" not in gone


async def test_aligo_pictures_are_read(folder: Path) -> None:
    form = aiohttp.FormData()
    for name, value in {"key": KEY, "sender": DESK, "receiver": CITIZEN, "msg": "안내"}.items():
        form.add_field(name, value)
    form.add_field("image1", f"{DATA}\n".encode(), filename="a.jpg", content_type="image/jpeg")
    async with world(folder) as here:
        async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{here.connector.port}/send/", data=form):
            pass
        assert here.providers["aligo"].came == [], "it was text, whatever it is called"


@pytest.mark.parametrize(
    ("data", "more"),
    [
        (b'{"messages":[{"to":"1","to":"2","from":"3","text":"x"}]}', {}),
        (b'{"messages":[{"from":"3","text":"x"}]}', {}),
        (b'{"messages":"x"}', {}),
        (b"not json", {}),
        (b'{"messages":[{"to":"1","from":"3","text":{"a":1}}]}', {}),
        (b"\xff", {}),
        (b"{}", {"Content_Encoding": "gzip"}),
    ],
)
async def test_what_is_not_understood_does_not_pass(folder: Path, data: bytes, more: dict[str, str]) -> None:
    async with world(folder) as here:
        status, _, _ = await here.ask("solapi", data, **more)
        assert 400 <= status < 600
        for path, method in (("/messages/v4/other", "POST"), ("/kakao/v2/send", "POST"), ("/send/?receiver=1&msg=x", "GET")):
            assert (await here.ask("solapi", b"{}" if method == "POST" else b"", path=path, method=method))[0] >= 400
        assert all(one.came == [] for one in here.providers.values())
        assert (await here.ask("solapi", b"", path="/messages/v4/list?limit=1", method="GET"))[0] == 200
        assert here.providers["solapi"].came[0].path == "/messages/v4/list?limit=1"


async def test_held_and_released_under_a_new_signature(folder: Path, tmp_path: Path) -> None:
    """A picture only the provider has is held. Released later: once, signed anew; without the secret it stays held."""
    known = tmp_path / "secrets.json"
    known.write_text(json.dumps({KEY: SECRET}), "utf-8")
    known.chmod(0o600)
    picture = dumped({"messages": [{"to": rig.OTHER_MOBILE, "from": DESK, "text": "사진", "imageId": "f-1"}]})
    async with world(folder, secrets=str(known)) as here:
        status, answer, told = await here.ask("solapi", picture)
        assert (status, here.states()) == (400, [("hold", "held")])
        assert here.providers["solapi"].came == []
        assert told["X-DLP-Incident"] in answer["errorMessage"]
        store = here.site.recording.store
        from datetime import UTC, datetime

        now = datetime.now(UTC)
        store.request_release(told["X-DLP-Incident"], operator="kim", reason="확인", now=now)
        claim = store.claim_release(told["X-DLP-Incident"], worker="w", lease_s=60, now=now)
        assert claim is not None
        meta = dict(claim.meta)
        meta["headers"] = {
            **meta["headers"],
            "Authorization": f"HMAC-SHA256 apiKey={KEY}, date=2020-01-01T00:00:00Z, salt=s, signature=0",
        }
        outcome = await here.connector.release(claim.raw, meta)
        assert outcome.done == "delivered"
        assert json.loads(here.providers["solapi"].came[0].body) == json.loads(picture)
        meta["path"], meta["provider"] = PATHS["sens"], "sens"
        meta["headers"] = {"x-ncp-iam-access-key": "another"}
        with pytest.raises(DeliveryError, match="no-secret"):
            await here.connector.release(claim.raw, meta)


async def test_the_official_is_told_by_mail_whoever_his_program_is(folder: Path) -> None:
    """The provider's error is read by a program. By his desk number, or by the staff id where the number is a shared one."""
    with rig.Sink() as sink:
        mail = {"server": f"127.0.0.1:{sink.port}", "sender": "dlp@garam.example", "reviewers": ["r@garam.example"]}
        data = yaml.safe_load((folder / "dlp.yaml").read_text("utf-8"))
        (folder / "dlp.yaml").write_text(yaml.safe_dump({**data, "notify": {"mail": mail}}, allow_unicode=True), "utf-8")
        numbers: dict[str, str] = {}
        async with world(folder) as here:
            for provider in PATHS:
                _, _, told = await here.ask(provider, body(provider, DATA, CITIZEN))
                numbers[told["X-DLP-Incident"]] = rig.HANDLER
                _, _, told = await here.ask(provider, body(provider, DATA, CITIZEN, sender="03303009000"), X_DLP_Staff="GR02")
                numbers[told["X-DLP-Incident"]] = rig.DIRECTOR

            def letters() -> dict[str, tuple[str, str]]:
                made = [(to[0], email.message_from_bytes(raw, policy=email.policy.default)) for to, raw in list(sink.taken)]
                return {str(one["Subject"])[1:24]: (to, one.get_content()) for to, one in made}  # type: ignore[attr-defined]

            await asyncio.to_thread(rig.until, lambda: letters().keys() >= numbers.keys(), what="all are told")
        for number, to in numbers.items():
            who, text = letters()[number]
            assert who == to
            assert "받는 사람에게 가지 않았습니다" in text
            assert "보낸 시각: 20" in text
            assert not [one for one in (rig.NAME, rig.MOBILE, CITIZEN) if one in text]


async def test_the_provider_refuses_or_is_down(folder: Path) -> None:
    sent = body("solapi", f"{DATA} 응급", "033-0300-3001")
    async with world(folder) as here:
        here.providers["solapi"].status = 500
        assert (await here.ask("solapi", sent))[0] == 500
        await here.providers["solapi"].__aexit__()
        status, answer, _ = await here.ask("solapi", body("solapi", CLEAN, CITIZEN))
        assert (status, answer["errorCode"]) == (502, "DlpRefused")


@pytest.mark.parametrize(
    ("options", "place"), [({"providers": {"other": ""}}, "providers.other"), ({"recipients": "some"}, "recipients")]
)
def test_settings_are_checked(options: dict[str, Any], place: str) -> None:
    with pytest.raises(ConfigError, match=place):
        SmsForward(Options(**options))
