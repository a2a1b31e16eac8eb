"""The HTTP check: who may ask, what is refused and how, the same question twice, and the webhook back."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, USER_MESSAGE, FakeGate, contract
from entrance_rigs import SECRET, HttpRig, signed

from connectors import http
from connectors._admission import GRACE, KNOWN, Admission, Gone
from connectors._answers import Answers
from connectors._quota import Quota
from connectors._seen import Seen
from connectors._signature import moment, sign_answer
from dlp.ports import Caller, DeliveryError, StoreError

BODY = json.dumps(contract("act:allow")).encode()


async def started(tmp_path: Path, gate: FakeGate | None = None, **options: Any) -> tuple[HttpRig, FakeGate]:
    rig, gate = HttpRig(tmp_path), gate or FakeGate()
    await rig.start(gate, **options)
    return rig, gate


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
    rig, gate = await started(tmp_path, FakeGate(pause=0.3), max_in_flight=2)
    answers = [asyncio.ensure_future(rig.post(json.dumps(contract("a", ident=f"m{n}")).encode())) for n in range(6)]
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
    assert 'dlp_decisions_total{action="block",channel="messenger"} 1.0' in text
    assert 'dlp_refused_requests_total{error="signature"} 1.0' in text
    assert "dlp_check_seconds_count 1.0" in text
    assert "dlp_in_flight 0.0" in text
    assert "0123" not in text
    gate.is_ready = False
    async with get("/readyz") as ready, get("/v1/check") as wrong_method:
        assert (ready.status, wrong_method.status) == (503, 405)
    await rig.stop()


async def test_a_client_that_is_gone_has_no_answer(tmp_path: Path) -> None:
    rig, gate = await started(tmp_path, FakeGate(pause=0.3))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(rig.post(BODY), 0.1)
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


async def test_a_caller_without_a_rate_has_fifty_a_second(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    codes = [(await rig.post(BODY, at=f"{time.time() - n / 1000:.6f}"))[0] for n in range(400)]
    await rig.stop()
    assert codes[:100] == [200] * 100
    assert 429 in codes


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


class Slow:
    """A connection that announces a body and sends none of it."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def __aenter__(self) -> Slow:
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        lines = [b"POST /v1/check HTTP/1.1", b"Host: x", b"Content-Length: 1000"]
        lines += [f"{name}: {value}".encode() for name, value in signed(b"", b"guess").items()]
        self.writer.write(b"\r\n".join(lines) + b"\r\n\r\n{")
        await self.writer.drain()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()


async def test_slow_strangers_do_not_keep_a_caller_out(tmp_path: Path) -> None:
    """As many as may be read at once, all silent: the caller is served, the oldest of them is sent away with 429."""
    gate = FakeGate()
    connector = http.HttpCheck(http.Options(listen="127.0.0.1:0", max_reading=3), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    await connector.start(gate)
    strangers = connector._admission._bodies[False]
    reading = strangers._reading
    async with Slow(connector.port) as first, Slow(connector.port), Slow(connector.port):
        while len(reading) < 3:
            await asyncio.sleep(0.005)
        strangers._clock = lambda: time.monotonic() + GRACE
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{connector.port}/v1/check", data=BODY, headers=signed(BODY)) as response,
        ):
            assert response.status == 200
        assert b" 429 " in await asyncio.wait_for(first.reader.readline(), 5)
        assert len(reading) == 2
        await asyncio.wait_for(connector.stop(), 10)  # and they do not keep it from ending
    assert len(gate.decided) == 1


async def test_bytes_announced_by_strangers_are_bounded() -> None:
    now = [0.0]
    admission = Admission(strangers=9, buffered=100, questions=9, wait=1, clock=lambda: now[0])
    ended = []

    async def reading(size: int) -> None:
        try:
            with admission.reading(size):
                await asyncio.sleep(60)
        except Gone:
            ended.append(size)

    tasks = [asyncio.ensure_future(reading(size)) for size in (60, 30, 20)]
    await asyncio.sleep(0)
    assert ended == [20], "all are fresh: the new one has to wait"
    now[0] = GRACE
    tasks.append(asyncio.ensure_future(reading(25)))
    await asyncio.sleep(0.01)
    assert ended == [20, 60]
    admission.send_away()
    await asyncio.gather(*tasks)
    assert ended == [20, 60, 30, 25]
    assert [(bodies._bytes, bodies._reading) for bodies in admission._bodies.values()] == [(0, {}), (0, {})]


async def test_strangers_take_no_room_from_connections_of_callers() -> None:
    admission = Admission(strangers=2, buffered=100, questions=9, wait=1, clock=lambda: 0.0)
    with admission.reading(100):
        with pytest.raises(Gone), admission.reading(1):
            pass
        with admission.reading(KNOWN * 100, known=True), pytest.raises(Gone), admission.reading(1, known=True):
            pass
    assert [bodies._bytes for bodies in admission._bodies.values()] == [0, 0]


async def test_a_connection_is_a_callers_from_its_first_good_signature_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, known = FakeGate(), list[bool]()
    connector = http.HttpCheck(http.Options(listen="127.0.0.1:0"), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    reading = Admission.reading
    monkeypatch.setattr(Admission, "reading", lambda self, size, **how: (known.append(how["known"]), reading(self, size, **how))[1])
    await connector.start(gate)
    async with aiohttp.ClientSession() as session:
        for body, secret in ((BODY, b"guess"), (BODY, SECRET), (BODY.replace(b"m-1", b"m-2"), SECRET)):
            async with session.post(
                f"http://127.0.0.1:{connector.port}/v1/check", data=body, headers=signed(body, secret)
            ) as response:
                await response.read()
    await connector.stop()
    assert known == [False, False, True]


def test_a_wait_that_is_too_long_is_refused_at_the_door() -> None:
    """Twenty at once, half a second each: the twenty-first would wait for ten."""
    now = [0.0]
    admission = Admission(strangers=9, buffered=9, questions=100, wait=2, clock=lambda: now[0])
    for _ in range(60):
        with admission.question():
            now[0] += 0.5
    with ExitStack() as stack:
        let_in = 0
        while not admission.pause():
            stack.enter_context(admission.question())
            let_in += 1
        assert let_in == 8, "some are always let in, or one slow question would close the entrance"
        assert admission.pause() == 5
    for _ in range(60):
        with admission.question():
            now[0] += 0.001
    assert admission.pause() == 0


async def test_answers_are_bounded_in_number_and_time() -> None:
    now = [0.0]
    answers: Answers[int] = Answers(limit=3, seconds=10, clock=lambda: now[0])
    for n in range(10):
        entry, fresh = answers.claim("c", str(n), b"")
        assert fresh
        assert entry is not None
        answers.give(entry, n)
    assert len(answers._entries) <= 3
    assert answers.claim("c", "9", b"")[1] is False
    now[0] = 11.0
    assert answers.claim("c", "9", b"")[1] is True


@pytest.mark.parametrize("text", ["", "-1", "1e9", "nan", "9" * 12, "2026-11-20T09:00:00", "1 ", "0x10"])
def test_moments_that_are_none(text: str) -> None:
    assert moment(text) is None


async def test_tells_nothing_but_json_to_a_stranger(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{rig.connector.port}/v1/check", data=BODY) as r:
        assert (r.status, await r.json()) == (401, {"error": "signature"})
    await rig.stop()


@pytest.mark.parametrize(
    "raw",
    [
        b"010-0123-4567 HTTP\r\n\r\n",
        b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 010-0123-4567\r\n\r\n",
        b"GET /010-0123-4567 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /v1/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz010-0123-4567\r\n",
    ],
)
async def test_what_is_no_http_is_not_repeated(tmp_path: Path, raw: bytes, caplog: pytest.LogCaptureFixture) -> None:
    rig, _ = await started(tmp_path)
    reader, writer = await asyncio.open_connection("127.0.0.1", rig.connector.port)
    writer.write(raw)
    status = await reader.readline()
    rest = b""
    while b"}" not in rest:
        rest += await reader.readline() if b"\r\n\r\n" not in rest else await reader.read(100)
    writer.close()
    await rig.stop()
    assert status.split()[1] in (b"400", b"404", b"401")
    assert b"0123" not in rest
    assert "0123" not in caplog.text


def proven(response: aiohttp.ClientResponse, raw: bytes, asked: dict[str, str], secret: bytes = SECRET) -> bool:
    at, signature = response.headers.get("X-DLP-Timestamp", ""), response.headers.get("X-DLP-Signature", "")
    return signature == sign_answer(secret, at, asked["X-DLP-Signature"], raw)


async def test_the_answer_is_signed(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    headers = signed(BODY)
    async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
        raw = await response.read()
        assert proven(response, raw, headers)
        assert not proven(response, raw, signed(BODY, at=time.time() - 9)), "an answer to another question"
        assert not proven(response, raw + b" ", headers)
    await rig.stop()


async def test_the_former_secret_is_good_for_a_while(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    rig.callers["msgr"] = Caller("msgr", b"new", former=SECRET, former_until=time.time() + 60)
    headers = signed(BODY)
    async with rig.session.post("/v1/check", data=BODY, headers=headers) as response:
        assert response.status == 200
        assert proven(response, await response.read(), headers)
    assert (await rig.post(BODY, secret=b"new"))[0] == 200
    rig.callers["msgr"] = Caller("msgr", b"new", former=SECRET, former_until=time.time() - 1)
    assert (await rig.post(BODY, at=time.time() - 1))[0] == 401
    rig.callers["msgr"] = Caller("msgr", b"new")
    assert (await rig.post(BODY, secret=b"", at=time.time() - 2))[0] == 401
    await rig.stop()


async def test_a_caller_has_its_own_rate(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    rig.callers["slow"] = Caller("slow", b"slow", rate=0.5)
    assert (await rig.post(BODY, secret=b"slow"))[0] == 200
    async with rig.session.post("/v1/check", data=BODY, headers=signed(BODY, b"slow", time.time() - 1)) as response:
        assert (response.status, await response.json()) == (429, {"error": "rate"})
        assert 1 <= int(response.headers["Retry-After"]) <= 2
    assert (await rig.post(BODY, at=time.time() - 2))[0] == 200
    await rig.stop()


def test_a_bucket_fills_again() -> None:
    quota = Quota()
    assert [quota.wait("a", 2.0, 0.0) for _ in range(5)] == [0, 0, 0, 0, 1]
    assert quota.wait("b", 2.0, 0.0) == 0
    assert quota.wait("a", 2.0, 0.6) == 0
    assert quota.wait("a", 0.0, 0.6) == 0


async def test_who_may_fail_open_is_told_so(tmp_path: Path) -> None:
    gate = FakeGate()
    gate.trouble = StoreError("disk")
    rig, _ = await started(tmp_path, gate)
    rig.callers["open"] = Caller("open", b"open", fail_open=True)
    body = json.dumps(contract("x")).encode()
    for secret, told in ((SECRET, None), (b"open", "open")):
        headers = signed(body, secret)
        async with rig.session.post("/v1/check", data=body, headers=headers) as response:
            assert (response.status, (await response.json()).get("fail")) == (503, told)
            assert proven(response, await response.read(), headers, secret), "or anybody on the way could say it"
    gate.given_up = True
    headers = signed(body, b"open")
    async with rig.session.post("/v1/check", data=body, headers=headers) as response:
        assert (response.status, (await response.json()).get("fail")) == (503, None), (
            "a message that ran until a stop profits by nothing"
        )
    await rig.stop()


@pytest.mark.parametrize(("length", "told"), [(100, "open"), (20_000, None)])
async def test_a_message_that_takes_too_long_does_not_open_the_door(tmp_path: Path, length: int, told: str | None) -> None:
    """What is short cannot have cost that time: there, something is wrong on our side."""
    rig, _ = await started(tmp_path, FakeGate(pause=60), decide_timeout=0.05)
    rig.callers["open"] = Caller("open", b"open", fail_open=True)
    body = json.dumps(contract("x" * length)).encode()
    async with rig.session.post("/v1/check", data=body, headers=signed(body, b"open")) as response:
        assert (response.status, (await response.json()).get("fail")) == (503, told)
    await rig.stop()


async def test_errors_are_signed_once_it_is_known_to_whom(tmp_path: Path) -> None:
    rig, _ = await started(tmp_path)
    for body, secret, status in ((b"[]", SECRET, 422), (BODY, b"wrong", 401)):
        headers = signed(body, secret)
        async with rig.session.post("/v1/check", data=body, headers=headers) as response:
            assert response.status == status
            assert proven(response, await response.read(), headers) == (status == 422)
            assert ("X-DLP-Signature" in response.headers) == (status == 422)
    await rig.stop()


async def test_a_unix_socket(tmp_path: Path) -> None:
    place = tmp_path / "check.sock"
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(place))
    stale.close()
    gate = FakeGate()
    connector = http.HttpCheck(http.Options(listen=f"unix:{place}"), callers=lambda: {"msgr": Caller("msgr", SECRET)})
    await connector.start(gate)
    async with aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(place))) as session:
        for at in (None, time.time() - 1):
            async with session.post("http://check/v1/check", data=BODY, headers=signed(BODY, SECRET, at)) as response:
                assert (await response.json())["action"] == "allow"
    await connector.stop()
