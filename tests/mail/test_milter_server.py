"""The entrance on a real socket, with an MTA that does what it is told to: fates, trouble, limits, rights, the end."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import pytest
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, STORE_DOWN, USER_MESSAGE, BrokenGate, FakeGate, mail
from milter_rig import serving, told_once
from mta import Mta, negotiate, packet, told

from tests.waiting import eventually

LATER = "451 4.3.0 cannot decide now"


async def test_allow_changes_nothing() -> None:
    gate, data = FakeGate(), mail(f"act:allow {SECRET_TEXT}")
    answer, after = await told_once(gate, data)
    assert (answer, after) == ("c", data)
    assert gate.raws == [data]
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("delivered", "4F2B7C0")]


async def test_alert_is_marked() -> None:
    answer, after = await told_once(FakeGate(), mail("act:alert"))
    assert answer == "c"
    assert f"\r\nX-DLP-Incident: {INCIDENT}\r\n".encode() in after


async def test_mask_replaces_body_and_header() -> None:
    gate, data = FakeGate(), mail(f"act:mask {SECRET_TEXT}").replace(b"Subject: t", f"Subject: {SECRET_TEXT}".encode())
    answer, after = await told_once(gate, data)
    assert answer == "c"
    assert after == data.replace(SECRET_TEXT.encode(), MASKED_TEXT.encode())
    assert gate.words == ["masked"]


async def test_what_cannot_be_masked_is_not_delivered() -> None:
    gate = FakeGate(can_mask=False)
    assert (await told_once(gate, mail("act:mask")))[0] == LATER
    assert gate.words == ["failed"]


async def test_hold_is_taken_and_dropped() -> None:
    gate = FakeGate()
    assert (await told_once(gate, mail("act:hold"), recipients=("a@x.example", "b@x.example")))[0] == "d"
    assert gate.words == ["held"]
    assert gate.metas[0]["recipients"] == ["a@x.example", "b@x.example"]


async def test_block_says_incident_first_and_then_korean() -> None:
    gate = FakeGate()
    answer, _ = await told_once(gate, mail("act:block"))
    lines = answer.split("\r\n")
    assert lines[0] == f"550-5.7.1 [{INCIDENT}] DLP policy: not sent"
    assert lines[-1].startswith("550 5.7.1 ")
    assert [line[10:] for line in lines[1:]] == USER_MESSAGE.split("\n")
    assert all(len(line.encode()) <= 510 for line in lines)
    assert gate.words == ["refused"]


async def test_forged_headers_go_and_the_legal_basis_stays() -> None:
    forged = b"X-DLP-Incident: mine\r\nx-dlp-clean: yes\r\nX-DLP-INCIDENT: too\r\nX-DLP-Legal-Basis: {}\r\nSubject:"
    for word in ("allow", "mask"):
        _, after = await told_once(FakeGate(), mail(f"act:{word}").replace(b"Subject:", forged))
        assert after == mail(f"act:{word}").replace(b"Subject:", b"X-DLP-Legal-Basis: {}\r\nSubject:")
    _, after = await told_once(FakeGate(), mail("act:alert").replace(b"Subject:", forged))
    assert after.lower().count(b"x-dlp-incident") == 1
    assert INCIDENT.encode() in after


@pytest.mark.parametrize("gate", [FakeGate(trouble=STORE_DOWN), BrokenGate(), FakeGate(pause=30)], ids=["store", "bug", "hangs"])
async def test_what_cannot_be_decided_is_tried_later(gate: FakeGate) -> None:
    options = {"decide_timeout": 0.2}  # short: one of them never decides
    assert (await told_once(gate, mail(SECRET_TEXT), options=options))[0] == LATER
    assert gate.outcomes == []


async def test_a_bug_in_masking_shows_nothing(caplog: pytest.LogCaptureFixture) -> None:
    gate = FakeGate()
    gate.mask_mail = lambda raw, ticket: {}[SECRET_TEXT]  # type: ignore[assignment,method-assign]
    assert (await told_once(gate, mail(f"act:mask {SECRET_TEXT}")))[0] == LATER
    assert "010-0123" not in caplog.text


async def test_a_journal_that_fails_afterwards_takes_nothing_back() -> None:
    assert (await told_once(FakeGate(done_trouble=STORE_DOWN), mail("act:allow")))[0] == "c"


async def test_not_a_mail() -> None:
    answer, _ = await told_once(FakeGate(), b"\r\njust text\r\n")
    assert answer == "554 5.6.0 cannot be examined: header"


@pytest.mark.parametrize(("setting", "code"), [("reject", "552 5.3.4"), ("tempfail", "452 4.3.4")])
async def test_too_big(setting: str, code: str) -> None:
    gate = FakeGate()
    answer, _ = await told_once(gate, mail("x" * 5000), options={"max_size": 4000, "oversize": setting})
    assert answer.startswith(code)
    assert gate.decided == []


async def test_memory_has_a_limit_and_comes_back() -> None:
    gate = FakeGate()
    async with serving(gate, max_memory=100_000) as made:
        greedy = [await Mta.open(made.port) for _ in range(3)]
        for mta in greedy:
            mta.writer.write(told(mail("x" * 60_000), end=False))
            await asyncio.sleep(0.1)
        other = await Mta.open(made.port)
        assert await other.mail(mail("act:allow")) == "c"
        for mta in greedy:
            mta.writer.write(packet(b"E"))
        answers = sorted([await mta.answer() for mta in greedy])
        assert answers == ["451 4.3.2 too many mails at once"] * 2 + ["c"]
        assert await other.mail(mail("x" * 80_000)) == "c"
        for mta in (*greedy, other):
            mta.close()
        await asyncio.sleep(0.1)
        assert made._memory == 0


async def test_many_mails_on_many_connections() -> None:
    gate = FakeGate(pause=0.01)
    async with serving(gate) as made:

        async def session(n: int) -> list[str]:
            mta = await Mta.open(made.port)
            return [await mta.mail(mail(f"act:allow {n}-{i}", number=n * 10 + i)) for i in range(5)]

        answers = await asyncio.gather(*(session(n) for n in range(20)))
    assert {a for one in answers for a in one} == {"c"}
    assert len({m.id for m in (t.verdict.message for t in gate.decided)}) == len(gate.outcomes) == 100


async def test_more_mails_at_once_than_allowed_are_hung_up() -> None:
    gate = FakeGate(shut=True)
    async with serving(gate, max_sessions=2) as made:
        first, second = await Mta.open(made.port), await Mta.open(made.port)
        at_work = [asyncio.ensure_future(one.mail(mail("act:allow", number=n))) for n, one in enumerate((first, second))]
        await eventually(lambda: len(gate.tries) == 2)
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await Mta.open(made.port)
        gate.shut = False
        assert await asyncio.gather(*at_work) == ["c", "c"]


@pytest.mark.parametrize(
    "first", [b"", negotiate(), negotiate() + packet(b"D", b"Mi\0Q\0") + packet(b"K")], ids=["silent", "agreed", "between mails"]
)
async def test_sessions_that_do_nothing_keep_no_mail_out(first: bytes) -> None:
    async with serving(FakeGate(), max_sessions=8) as made:
        idle = []
        for _ in range(30):
            idle.append(await asyncio.open_connection("127.0.0.1", made.port))
            idle[-1][1].write(first)
        await asyncio.sleep(0.1)
        mtas = [await Mta.open(made.port) for _ in range(5)]
        assert [await one.mail(mail("act:allow")) for one in mtas] == ["c"] * 5
        assert len(made._sessions) <= 8
        for _, writer in idle:
            writer.close()


async def test_mails_that_stall_make_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """And give back the memory that they took."""
    monkeypatch.setattr("connectors._connections.STALLED", 600.0)
    begun = negotiate() + packet(b"M", b"<a@garam.example>\0") + packet(b"R", b"<b@garam.example>\0") + packet(b"B", bytes(60_000))
    async with serving(FakeGate(), max_sessions=4) as made:
        stalled = [await asyncio.open_connection("127.0.0.1", made.port) for _ in range(4)]
        for _, writer in stalled:
            writer.write(begun)
        await eventually(lambda: made._memory >= 4 * 60_000)
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await Mta.open(made.port)
        before = made._memory
        monkeypatch.setattr("connectors._connections.STALLED", -1.0)
        assert await (await Mta.open(made.port)).mail(mail("act:allow")) == "c"
        assert made._memory < before
        for _, writer in stalled:
            writer.close()


@pytest.mark.parametrize("noise", [b"GET / HTTP/1.1\r\n\r\n", b"\0\0\0\0", negotiate() + packet(b"E"), os.urandom(5000)])
async def test_garbage_ends_that_connection_alone(noise: bytes, caplog: pytest.LogCaptureFixture) -> None:
    async with serving(FakeGate()) as made:
        good = await Mta.open(made.port)
        reader, writer = await asyncio.open_connection("127.0.0.1", made.port)
        writer.write(noise)
        writer.write_eof()
        await reader.read()
        assert await good.mail(mail("act:allow")) == "c"
    assert caplog.text == ""


async def test_an_mta_that_is_gone_was_not_told() -> None:
    gate = FakeGate(shut=True)
    async with serving(gate) as made:
        for number, word in enumerate(("allow", "hold", "block")):
            mta = await Mta.open(made.port)
            mta.writer.write(told(mail(f"act:{word}", number=number)))
            await eventually(lambda number=number: len(gate.tries) > number)
            mta.close()
        await asyncio.sleep(0.1)
        gate.shut = False
        await eventually(lambda: len(gate.decided) == 3)
        await asyncio.sleep(0.1)
    assert sorted((o.done, o.detail) for _, o in gate.outcomes) == [("failed", "mta-gone"), ("refused", "4F2B7C0")]


async def test_a_hold_nobody_heard_of_is_not_held_twice() -> None:
    gate, data = FakeGate(shut=True), mail("act:hold")
    async with serving(gate) as made:
        mta = await Mta.open(made.port)
        mta.writer.write(told(data))
        await gate.entered.wait()
        mta.close()
        await asyncio.sleep(0.1)
        gate.shut = False
        await eventually(lambda: gate.decided)
        await asyncio.sleep(0.1)
        again = await Mta.open(made.port)
        assert await again.mail(data, recipients=("other@garam.example",)) == "d"
        assert await again.mail(data) == "d"
        assert len(gate.decided) == 2  # the second mail had another recipient, the third was known
        assert await again.mail(data) == "d"
        assert len(gate.decided) == 3
    assert gate.words == ["held"] * 3


async def test_stop_answers_what_it_has_and_hangs_up_on_the_rest() -> None:
    gate = FakeGate(pause=0.4)
    async with serving(gate) as made:
        whole, half, idle = [await Mta.open(made.port) for _ in range(3)]
        whole.writer.write(told(mail("act:allow")))
        half.writer.write(told(mail("act:allow"), end=False))
        await gate.entered.wait()
        stopping = asyncio.ensure_future(made.stop())
        assert await whole.answer() == "c"
        await stopping
        assert gate.words == ["delivered"]
        for mta in (whole, half, idle):
            assert await mta.reader.read() == b""


async def test_signs_of_life_while_deciding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors.milter._PROGRESS", 0.05)
    async with serving(FakeGate(pause=0.3)) as made:
        mta = await Mta.open(made.port)
        mta.writer.write(told(mail("act:allow")))
        assert (await mta.packet())[0] == b"p"
        assert await mta.answer() == "c"


# ---------------------------------------------------------------- who

WHO: list[tuple[dict[str, Any], dict[str, Any], tuple[str, str | None], list[str]]] = [
    ({}, {"login": "gaon@garam.example"}, ("gaon@garam.example", None), []),
    ({}, {"login": "2015001"}, ("2015001", "2015001"), []),
    ({"login_domain": "garam.example"}, {"login": "gaon"}, ("gaon@garam.example", "gaon"), []),
    ({}, {"login": "other@garam.example"}, ("other@garam.example", None), ["envelope-differs", "header-differs"]),
    ({}, {}, ("gaon@garam.example", None), []),
    ({}, {"sender": "app@garam.example"}, ("app@garam.example", None), ["header-differs"]),
    ({}, {"sender": ""}, ("gaon@garam.example", None), []),
    ({"submitter": "header"}, {"sender": "bounce@garam.example"}, ("gaon@garam.example", None), ["header-differs"]),
    (
        {"submitter": "envelope"},
        {"login": "other@garam.example"},
        ("gaon@garam.example", None),
        ["envelope-differs", "header-differs"],
    ),
]


@pytest.mark.parametrize(("options", "told_as", "party", "notes"), WHO)
async def test_who_submits(
    options: dict[str, Any], told_as: dict[str, Any], party: tuple[str, str | None], notes: list[str]
) -> None:
    gate = FakeGate()
    await told_once(gate, mail("act:allow"), options=options, **told_as)
    sender = gate.decided[0].verdict.message.sender
    assert (sender.address.reveal(), sender.staff_id) == party
    assert gate.metas[0]["notes"] == notes
    assert gate.outcomes[0][1].detail == "/".join(["4F2B7C0", *notes])
    assert gate.metas[0]["sender"] == told_as.get("sender", "gaon@garam.example")


async def test_trusted_networks_are_not_looked_at() -> None:
    gate = FakeGate()
    async with serving(gate, trusted=["10.1.0.0/16", "fd00::/8"]) as made:
        for client, seen in (("10.1.2.3", False), ("10.2.2.3", True), ("IPv6:fd00::1", False), ("nonsense", True)):
            mta = await Mta.open(made.port)
            stream = told(mail("act:block"), client=client)
            connect = 4 + int.from_bytes(stream[:4], "big")
            mta.writer.write(stream[:connect])
            assert (await mta.packet())[0] == (b"c" if seen else b"a")
            if seen:  # an MTA that was told to accept says no more
                mta.writer.write(stream[connect:])
                assert (await mta.answer()).startswith("550")
            mta.close()
    assert len(gate.decided) == 2
