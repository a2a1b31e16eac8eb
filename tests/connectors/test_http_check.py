"""The HTTP check: who may ask, what is refused and how, the same question twice, and the webhook back."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, USER_MESSAGE, FakeGate, contract
from entrance_rigs import SECRET, HttpRig, signed
from http_rig import BODY, started

from connectors import http
from connectors._quota import Quota
from connectors._seen import Seen
from dlp.app.releasing import UNTOLD
from dlp.ports import Caller, DeliveryError, Given, Ticket
from tests.waiting import eventually


async def test_the_answer_is_the_decision(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    status, answer = await rig.post(json.dumps(contract(f"act:mask {SECRET_TEXT}")).encode())
    assert status == 200
    assert answer == {
        "schema": 1,
        "id": "m-1",
        "action": "mask",
        "incident_id": INCIDENT,
        "user_message": USER_MESSAGE,
        "masked_text": f"act:mask {MASKED_TEXT}",
        "gaps": [],
        "policy": {},
    }
    status, answer = await rig.post(BODY)
    assert "masked_text" not in answer
    await rig.stop()


@pytest.mark.parametrize(
    ("secret", "at", "headers"),
    [
        (b"wrong", None, {}),
        (SECRET, -301, {}),
        (SECRET, 330, {}),
        (SECRET, "yesterday", {}),
        (SECRET, "٣", {}),
        (SECRET, None, {"X-DLP-Signature": ""}),
        (SECRET, None, {"X-DLP-Signature": "가" * 64}),
        (SECRET, None, {"X-DLP-Signature": "0" * 64}),
        (SECRET, None, {"X-DLP-Timestamp": str(int(time.time()) - 5)}),
        (SECRET, None, {"X-DLP-Caller": "nobody"}),
    ],
)
async def test_unsigned_is_refused(tmp_path: Path, secret: bytes, at: Any, headers: dict[str, str]) -> None:
    rig, gate = await started(tmp_path)
    moment = time.time() + at if isinstance(at, int) else at
    status, answer = await rig.post(BODY, secret=secret, at=moment, **headers)
    await rig.stop()
    assert status == 401
    assert set(answer) == {"error"}
    assert gate.decided == []


@pytest.mark.parametrize("form", ["{:.0f}", "{:.3f}", "ms", "iso"])
async def test_forms_of_a_timestamp(tmp_path: Path, form: str) -> None:
    rig, _ = await started(tmp_path)
    now = time.time()
    iso = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(now))
    at = iso if form == "iso" else str(int(now * 1000)) if form == "ms" else form.format(now)
    assert (await rig.post(BODY, at=at))[0] == 200
    await rig.stop()


async def test_a_replay_is_refused(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    at = f"{time.time():.6f}"
    assert [(await rig.post(BODY, at=at))[0] for _ in range(3)] == [200, 401, 401]
    assert (await rig.post(BODY + b" ", at=at))[0] == 200
    await rig.stop()
    assert len(gate.decided) == 2


async def test_the_window_of_replays_is_bounded(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path, replay_limit=1)
    assert (await rig.post(BODY))[0] == 200
    assert (await rig.post(BODY))[0] == 429
    await rig.stop()


async def test_same_key_same_answer(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(pause=0.1))
    body = json.dumps(contract("act:hold")).encode()
    ask = lambda b: rig.post(b, **{"Idempotency-Key": "m-1"})  # noqa: E731
    first, second = await asyncio.gather(ask(body), ask(body))
    third = await ask(body)
    status, answer = await ask(body.replace(b"hold", b"allow"))
    await rig.stop()
    assert first == second == third
    assert first[0] == 200
    assert (status, answer["error"], answer["field"]) == (422, "key-reused", "Idempotency-Key")
    assert len(gate.decided) == 1
    assert gate.words == ["answered"]


async def test_a_key_is_forgotten_when_it_could_not_be_decided(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(trouble=KeyError(SECRET_TEXT)))
    assert (await rig.post(BODY, **{"Idempotency-Key": "m-1"}))[0] == 503
    gate.trouble = None
    assert (await rig.post(BODY, **{"Idempotency-Key": "m-1"}))[0] == 200
    await rig.stop()


async def test_who_waits_for_the_same_question_hears_why_it_is_none(tmp_path: Path) -> None:
    """And is not told that we cannot decide: one caller delivers then."""

    class Reused(FakeGate):
        async def decide(self, message: Any, **more: Any) -> Ticket:
            return replace(await super().decide(message, **more), given=Given("", "", b""))

    rig, gate = await started(tmp_path, Reused(shut=True))
    asked = [asyncio.create_task(rig.post(BODY, **{"Idempotency-Key": "m-1"})) for _ in range(3)]
    await eventually(lambda: rig.connector._admission.deciding == len(asked), what="all of them wait")
    gate.shut = False
    found = await asyncio.gather(*asked)
    await rig.stop()
    assert [(status, answer["error"]) for status, answer in found] == [(422, "key-reused")] * len(asked)


async def test_the_key_is_the_id(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    without = contract("a")
    del without["id"]
    assert (await rig.post(json.dumps(without).encode(), **{"Idempotency-Key": "k-9"}))[0] == 200
    status, answer = await rig.post(BODY, **{"Idempotency-Key": "other"})
    await rig.stop()
    assert gate.decided[0].verdict.message.id == "k-9"
    assert (status, answer["field"]) == (422, "id")


NOT_MESSAGES = [
    (b"", "message"),
    (b"{", "message"),
    (b"\xff\xfe\x00", "message"),
    (b"[]", "message"),
    (b"[" * 200_000, "message"),
    (b'{"a":' * 100_000, "message"),
    (json.dumps(contract("x", channel="fax")).encode(), "channel"),
    (json.dumps(contract("x", recipients=[])).encode(), "recipients"),
    (json.dumps(contract("x", recipients=[{"address": "a"}, {"address": 5}])).encode(), "recipients[1].address"),
    (json.dumps(contract("half \ud800")).encode(), "text"),
    (json.dumps(contract("x", attachments=[{"name": "\udfff", "content_b64": ""}])).encode(), "attachments[0].name"),
]


@pytest.mark.parametrize(("body", "field"), NOT_MESSAGES)
async def test_what_is_not_a_message_names_the_field(tmp_path: Path, body: bytes, field: str) -> None:
    rig, gate = await started(tmp_path)
    status, answer = await rig.post(body)
    await rig.stop()
    assert (status, answer["error"], answer["field"]) == (422, "not-a-message", field)
    assert gate.decided == []


async def test_ten_megabytes(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, max_body=12 * 1024 * 1024)
    big = json.dumps(contract("a" * 10_000_000)).encode()
    assert (await rig.post(big))[0] == 200
    assert await rig.post(big + b" " * 3_000_000) == (413, {"error": "too-large"})

    async def chunks() -> Any:
        for _ in range(13):
            yield b"x" * 1024 * 1024

    async with rig.session.post("/v1/check", data=chunks(), headers=signed(b"")) as response:
        assert response.status == 413
    await rig.stop()
    assert len(gate.decided) == 1


async def test_overload(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(shut=True), max_in_flight=2)
    answers = [asyncio.ensure_future(rig.post(json.dumps(contract("a", ident=f"m{n}")).encode())) for n in range(6)]
    await eventually(lambda: sum(one.done() for one in answers) == 4)
    gate.shut = False
    codes = sorted([(await a)[0] for a in answers])
    assert codes == [200, 200, 429, 429, 429, 429]
    async with rig.session.post("/v1/check", data=BODY, headers=signed(BODY)) as response:
        assert response.status == 200
    await rig.stop()
    assert len(gate.decided) == 3


async def test_retry_after(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path, max_in_flight=0)
    async with rig.session.post("/v1/check", data=BODY, headers=signed(BODY)) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "1")
    await rig.stop()


async def test_a_bug_says_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    gate = FakeGate()

    def broken(raw: bytes) -> Any:
        raise RuntimeError(SECRET_TEXT)

    gate.read_json = broken  # type: ignore[method-assign]
    rig, _ = await started(tmp_path, gate)
    assert await rig.post(BODY) == (503, {"error": "cannot-decide"})
    await rig.stop()
    assert SECRET_TEXT not in "".join(capfd.readouterr())


async def test_callers_and_their_channels(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    rig.callers["sms"] = Caller("sms", b"second", channels=("sms",))
    assert (await rig.post(BODY, secret=b"second"))[0] == 422
    sms = json.dumps(contract("x", channel="sms")).encode()
    assert (await rig.post(sms, secret=b"second", **{"X-DLP-Caller": "sms"}))[0] == 200
    assert (await rig.post(sms, secret=b"second", **{"X-DLP-Caller": "msgr"}))[0] == 401
    del rig.callers["sms"]
    assert (await rig.post(sms, secret=b"second"))[0] == 401
    await rig.stop()
    assert gate.metas == [{"caller": "sms", "id": "m-1"}]


async def test_health_and_figures(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path)
    await rig.post(json.dumps(contract(f"act:block {SECRET_TEXT}")).encode())
    await rig.post(BODY, secret=b"wrong")
    get = rig.session.get
    async with get("/healthz") as health, get("/readyz") as ready, get("/metrics") as metrics, get("/nowhere") as nowhere:
        assert (health.status, ready.status, nowhere.status) == (200, 200, 404)
        text = await metrics.text()
    assert "dlp_of_the_gate 1.0" in text
    assert 'dlp_refused_requests_total{error="signature"} 1.0' in text
    assert "dlp_check_seconds_count 1.0" in text
    assert "dlp_in_flight 0.0" in text
    assert "010-0123" not in text
    gate.is_ready = False
    async with get("/readyz") as ready, get("/v1/check") as wrong_method:
        assert (ready.status, wrong_method.status) == (503, 405)
    await rig.stop()


async def test_a_client_that_is_gone_has_no_answer(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(shut=True))
    asking = asyncio.ensure_future(rig.post(BODY))
    await gate.entered.wait()
    asking.cancel()
    await asyncio.sleep(0.1)
    gate.shut = False
    await rig.stop()
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("failed", "client-gone")]


class Hook:
    """A caller's webhook that answers from a list."""

    def __init__(self, *answers: int) -> None:
        self.answers, self.seen = list(answers), []

    async def start(self) -> str:
        app = web.Application()
        app.router.add_post("/told", self._told)
        self.runner = web.AppRunner(app, access_log=None)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self.runner.addresses[0][1]}/told"

    async def _told(self, request: web.Request) -> web.Response:
        body = await request.read()
        signature = signed(body, SECRET, request.headers["X-DLP-Timestamp"])["X-DLP-Signature"]
        assert request.headers["X-DLP-Signature"] == signature
        self.seen.append((json.loads(body), request.headers["Idempotency-Key"], signature))
        return web.Response(status=self.answers.pop(0))


def checker(webhook: str, **options: Any) -> http.HttpCheck:
    return http.HttpCheck(http.Options(**options), callers=lambda: {"msgr": Caller("msgr", SECRET, webhook)})


META = {"caller": "msgr", "id": "m-1", "incident_id": INCIDENT}


async def test_the_webhook_is_signed_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors._webhook._PAUSE", 0.01)
    hook = Hook(503, 429, 204, 200)
    connector = checker(await hook.start())
    assert (await connector.release(BODY, META)).done == "delivered"
    assert (await connector.refuse(BODY, META)).done == "refused"
    await hook.runner.cleanup()
    assert [(b["event"], b["id"], b["incident_id"]) for b, _, _ in hook.seen] == [
        ("released", "m-1", INCIDENT),
        ("released", "m-1", INCIDENT),
        ("released", "m-1", INCIDENT),
        ("refused", "m-1", INCIDENT),
    ]
    assert len({key for _, key, _ in hook.seen}) == 2
    assert len({signature for _, _, signature in hook.seen}) == 4


async def test_of_a_refused_contact_the_caller_hears_nothing() -> None:
    """A contact that was refused at once is told as held and never of again: one that was held and then refused must not be told apart from it."""
    hook = Hook(200)
    connector = checker(await hook.start())
    outcome = await connector.refuse(BODY, META | {"quiet": True})
    await hook.runner.cleanup()
    assert (outcome.done, outcome.detail, hook.seen) == ("refused", "quiet", [])


async def test_a_refusal_stands_where_the_caller_has_the_message_no_more() -> None:
    hook = Hook(410)
    connector = checker(await hook.start())
    outcome = await connector.refuse(BODY, META)
    await hook.runner.cleanup()
    assert (outcome.done, outcome.detail) == ("refused", http.FORGOTTEN)
    assert http.FORGOTTEN in UNTOLD, "its writer is told by mail"


@pytest.mark.parametrize(("answers", "code", "temporary"), [((404,), "webhook-404", False), ((500, 500), "webhook-500", True)])
async def test_a_webhook_that_fails(answers: tuple[int, ...], code: str, temporary: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors._webhook._PAUSE", 0.01)
    hook = Hook(*answers)
    connector = checker(await hook.start(), webhook_attempts=2)
    with pytest.raises(DeliveryError) as caught:
        await connector.release(BODY, META)
    await hook.runner.cleanup()
    assert (caught.value.code, caught.value.temporary) == (code, temporary)
    with pytest.raises(DeliveryError, match="webhook-down"):
        await connector.release(BODY, META)


@pytest.mark.parametrize(("meta", "code"), [(META, "no-webhook"), (META | {"caller": "gone"}, "no-caller")])
async def test_nobody_to_tell(meta: dict[str, str], code: str) -> None:
    connector = checker("")
    with pytest.raises(DeliveryError, match=code) as caught:
        await connector.release(BODY, meta)
    assert not caught.value.temporary
    outcome = await connector.refuse(BODY, meta)
    assert (outcome.done, outcome.detail) == ("refused", code)


def test_seen_keeps_a_signature_as_long_as_it_is_timely(tmp_path: Path) -> None:
    a, b, c = ("aa" * 32, "bb" * 32, "cc" * 32)
    seen = Seen(2, tmp_path / "replays")
    seen.open(0)
    assert [seen.add("x", a, 300, 0), seen.knows("x", a, 300), seen.knows("x", b, 301), seen.add("x", b, 301, 1)] == [
        0,
        True,
        False,
        0,
    ]
    assert seen.add("x", c, 302, 2) == 298  # honest: then the first has ended
    assert seen.add("y", c, 302, 2) == 0  # another caller's room is his own
    assert seen.add("x", c, 602, 302) == 0
    assert [seen.knows("x", a, 300), seen.knows("x", c, 602)] == [False, True]
    seen.close()
    again = Seen(2, tmp_path / "replays")
    again.open(303)
    assert [again.knows("x", c, 602), again.knows("x", b, 301)] == [True, False]
    assert again.add("x", a, 1_000, 700) == 0
    assert [int(file.stem) for file in sorted((tmp_path / "replays").iterdir())] == [2, 3]  # what is over goes
    (tmp_path / "replays" / "2.seen").write_bytes(b"half a rec")
    Seen(2, tmp_path / "replays").open(700)


async def test_a_replay_is_refused_after_a_restart(tmp_path: Path) -> None:
    """And what was signed before it and not asked yet is honest."""
    rig, gate = HttpRig(tmp_path), FakeGate()
    await rig.start(gate, replays=tmp_path / "replays")
    at, fresh = f"{time.time():.6f}", f"{time.time() - 1:.6f}"
    assert (await rig.post(BODY, at=at))[0] == 200
    await rig.stop()
    await rig.start(gate, replays=tmp_path / "replays")
    assert (await rig.post(BODY, at=at)) == (401, {"error": "replayed"})
    assert (await rig.post(BODY, at=fresh))[0] == 200
    (tmp_path / "replays").rename(tmp_path / "gone")
    assert (await rig.post(BODY, at=f"{time.time() + 299:.6f}"))[0] == 503  # what cannot be written down is not decided
    await rig.stop()


async def test_a_caller_s_room_is_his_own_and_the_wait_is_said(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path, replay_limit=3)
    rig.callers["other"] = Caller("other", b"other")
    for number in range(3):
        assert (await rig.post(BODY, at=f"{time.time() - number:.6f}"))[0] == 200
    async with rig.session.post("/v1/check", data=BODY, headers=signed(BODY, SECRET, time.time() - 9)) as response:
        assert response.status == 429
        assert 200 < int(response.headers["Retry-After"]) <= 300
    assert (await rig.post(BODY, secret=b"other"))[0] == 200
    await rig.stop()


async def test_a_caller_without_a_rate_has_fifty_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, wait, start = [0.0], Quota.wait, time.time()
    monkeypatch.setattr(Quota, "wait", lambda quota, name, rate, _: wait(quota, name, rate, now[0]))
    rig, _ = await started(tmp_path)
    codes = [(await rig.post(BODY, at=f"{start - n / 1000:.6f}"))[0] for n in range(130)]
    now[0] = 1.0
    codes += [(await rig.post(BODY, at=f"{start - n / 1000:.6f}"))[0] for n in range(130, 200)]
    await rig.stop()
    assert codes == [200] * 100 + [429] * 30 + [200] * 50 + [429] * 20


@pytest.mark.parametrize("name", ["X-DLP-Timestamp", "X-DLP-Signature", "X-DLP-Caller", "Idempotency-Key"])
async def test_a_header_that_stands_twice_is_refused(tmp_path: Path, name: str) -> None:
    rig, gate = await started(tmp_path)
    headers = {"X-DLP-Caller": "msgr", "Idempotency-Key": "m-1"} | signed(BODY, SECRET, None)
    async with rig.session.post("/v1/check", data=BODY, headers=[*headers.items(), (name, headers[name])]) as response:
        assert (response.status, await response.json()) == (401, {"error": "repeated", "field": name})
    await rig.stop()
    assert gate.decided == []


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("0001-01-01T00:00:00+14:00", 422), ("9999-12-31T23:59:59-12:00", 422), ("0001-01-01", 422), (25 * 3600, 422), (-8 * 86400, 422),
        (23 * 3600, 200), (-6 * 86400, 200), ("2026-13-01", 422), ("now", 422), (7, 200),
    ],
)  # fmt: skip
async def test_a_time_far_from_now_is_no_message(tmp_path: Path, at: int | str, status: int) -> None:
    rig, _ = await started(tmp_path)
    moment_ = at if isinstance(at, str) else datetime.fromtimestamp(time.time() + at, UTC).isoformat()
    got, answer = await rig.post(json.dumps(contract("act:allow", sent_at=moment_)).encode())
    await rig.stop()
    assert got == status
    assert status == 200 or answer["field"] == "sent_at"


async def test_what_is_sent_away_for_its_rate_may_be_sent_again_as_it_is(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    rig.callers["slow"] = Caller("slow", b"slow", rate=4)
    codes = []
    for number in range(9):
        headers = signed(BODY, b"slow", time.time() - number)
        async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
            codes.append(response.status)
    assert codes[0] == 200
    assert codes[-1] == 429
    rig.callers["slow"] = Caller("slow", b"slow", rate=100_000)
    for expected in (200, 401):
        async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
            assert response.status == expected
    await rig.stop()
