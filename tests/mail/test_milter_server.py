"""The entrance on a real socket, with an MTA that does what it is told to: fates, trouble, limits, rights, the end."""

from __future__ import annotations

import asyncio
import email
import email.policy
import os
import pwd
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import INCIDENT, MASKED_TEXT, SECRET_TEXT, STORE_DOWN, USER_MESSAGE, BrokenGate, FakeGate, Sink, mail
from mta import Mta, applied, negotiate, packet, told

from connectors.milter import Milter, Options
from dlp.ports import ConfigError, DeliveryError

LATER = "451 4.3.0 cannot decide now"


@asynccontextmanager
async def serving(gate: FakeGate, **options: Any) -> AsyncIterator[Milter]:
    made = Milter(Options(**{"listen": "inet:127.0.0.1:0"} | options))
    await made.start(gate)
    try:
        yield made
    finally:
        await made.stop()


async def told_once(gate: FakeGate, data: bytes, *, options: dict[str, Any] | None = None, **more: Any) -> tuple[str, bytes]:
    """The final answer and the mail as the MTA would pass it on."""
    async with serving(gate, **(options or {})) as made:
        mta = await Mta.open(made.port)
        answer = await mta.mail(data, **more)
        mta.close()
        return answer, applied(data, mta.edits)


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
    assert (await told_once(gate, mail(SECRET_TEXT), options={"decide_timeout": 0.2}))[0] == LATER
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


async def test_more_connections_than_allowed_are_hung_up() -> None:
    async with serving(FakeGate(), max_sessions=2) as made:
        first, second = await Mta.open(made.port), await Mta.open(made.port)
        with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
            await Mta.open(made.port)
        assert await first.mail(mail("act:allow")) == await second.mail(mail("act:allow")) == "c"


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
    gate = FakeGate(pause=0.3)
    async with serving(gate) as made:
        for word in ("allow", "hold", "block"):
            mta = await Mta.open(made.port)
            mta.writer.write(told(mail(f"act:{word}")))
            await asyncio.sleep(0.1)
            mta.close()
        await asyncio.sleep(0.5)
    assert sorted((o.done, o.detail) for _, o in gate.outcomes) == [("failed", "mta-gone"), ("refused", "4F2B7C0")]


async def test_a_hold_nobody_heard_of_is_not_held_twice() -> None:
    gate, data = FakeGate(pause=0.2), mail("act:hold")
    async with serving(gate) as made:
        mta = await Mta.open(made.port)
        mta.writer.write(told(data))
        await asyncio.sleep(0.05)
        mta.close()
        await asyncio.sleep(0.4)
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


# ---------------------------------------------------------------- the way out of quarantine


async def test_release_sends_the_original_once_to_the_listener_without_filter() -> None:
    gate, sink = FakeGate(), Sink()
    hop = await sink.start()
    data = mail("act:hold 공개").replace(b"Subject:", b"X-DLP-Incident: forged\r\nSubject:")
    async with serving(gate, release_hop=f"127.0.0.1:{hop}") as made:
        mta = await Mta.open(made.port)
        assert await mta.mail(data, recipients=("a@x.example", "b@x.example")) == "d"
        outcome = await made.release(gate.raws[0], {**gate.metas[0], "incident_id": INCIDENT})
    assert outcome.done == "delivered"
    (one,) = sink.mails
    assert (one.sender, one.recipients, one.data) == (
        "gaon@garam.example",
        ["a@x.example", "b@x.example"],
        data.replace(b"X-DLP-Incident: forged\r\n", b""),
    )
    await sink.stop()


async def test_release_without_a_listener_says_so() -> None:
    with pytest.raises(DeliveryError) as error:
        await Milter(Options()).release(b"Subject: x\r\n\r\n", {"sender": "a@x.example", "recipients": ["b@x.example"]})
    assert (error.value.code, error.value.temporary) == ("no-release-hop", False)
    meta = {"sender": "a@x.example", "recipients": ["b@x.example"], "back": ["127.0.0.1", 25]}
    with pytest.raises(DeliveryError) as error:  # only the process that listens knows its own mail when it comes back
        await Milter(Options()).release(b"Subject: x\r\n\r\n", meta)
    assert (error.value.code, error.value.temporary) == ("not-serving", True)


# ---------------------------------------------------------------- notices


@pytest.mark.parametrize(
    ("changes", "told_as", "to"),
    [
        ({}, {}, "gaon@garam.example"),
        ({}, {"login": "Boss@garam.example"}, "Boss@garam.example"),
        ({}, {"login": "2015001"}, "gaon@garam.example"),
        ({}, {"sender": "somebody@outside.example"}, ""),
        ({}, {"sender": ""}, ""),
        ({"Subject": "Auto-Submitted: auto-generated\r\nSubject"}, {}, ""),
        ({"Subject": "Auto-Submitted: no\r\nSubject"}, {}, "gaon@garam.example"),
        ({"Subject": "Precedence: bulk\r\nSubject"}, {}, ""),
    ],
)
async def test_who_is_told_of_a_hold(changes: dict[str, str], told_as: dict[str, Any], to: str) -> None:
    gate, sink = FakeGate(), Sink()
    hop = await sink.start()
    data = mail(f"act:hold {SECRET_TEXT}")
    for old, new in changes.items():
        data = data.replace(old.encode(), new.encode(), 1)
    options = {"release_hop": f"127.0.0.1:{hop}", "notify": ["garam.example"]}
    assert (await told_once(gate, data, options=options, **told_as))[0] == "d"
    assert [m.recipients for m in sink.mails] == ([[to]] if to else [])
    for one in sink.mails:
        shown = email.message_from_bytes(one.data, policy=email.policy.default)
        text = shown.get_content()
        assert one.sender == "<>"
        assert INCIDENT in shown["Subject"]
        assert INCIDENT in text
        assert USER_MESSAGE.split("\n")[0] in text
        assert "010-0123" not in text + str(shown.items())
        assert shown["Auto-Submitted"] == "auto-replied"
    await sink.stop()


async def test_nobody_is_told_by_default_or_of_what_passes() -> None:
    sink = Sink()
    hop = await sink.start()
    await told_once(FakeGate(), mail("act:hold"), options={"release_hop": f"127.0.0.1:{hop}"})
    for word in ("allow", "block"):
        await told_once(FakeGate(), mail(f"act:{word}"), options={"release_hop": f"127.0.0.1:{hop}", "notify": ["garam.example"]})
    assert sink.mails == []
    await sink.stop()


async def test_a_reviewers_refusal_is_told() -> None:
    gate, sink = FakeGate(), Sink()
    hop = await sink.start()
    async with serving(gate, release_hop=f"127.0.0.1:{hop}", notify=["garam.example"]) as made:
        mta = await Mta.open(made.port)
        await mta.mail(mail("act:hold"))
        assert (await made.refuse(gate.raws[0], {**gate.metas[0], "incident_id": INCIDENT})).done == "refused"
    assert len(sink.mails) == 2
    subjects = sorted(str(email.message_from_bytes(m.data, policy=email.policy.default)["Subject"]) for m in sink.mails)
    assert ["보류" in one and "거절" in one for one in subjects] == [False, True]
    await sink.stop()


async def test_a_notice_that_cannot_be_sent_changes_nothing() -> None:
    gate = FakeGate()
    answer, _ = await told_once(gate, mail("act:hold"), options={"release_hop": "127.0.0.1:1", "notify": ["garam.example"]})
    assert (answer, gate.words) == ("d", ["held"])


# ---------------------------------------------------------------- the socket


async def test_unix_socket_has_its_rights_and_goes_away(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    async with serving(
        FakeGate(), listen=f"unix:{path}", socket_mode="0600", socket_owner=f"{pwd.getpwuid(os.getuid()).pw_name}:"
    ) as made:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        mta = await Mta.open(str(path))
        assert await mta.mail(mail("act:allow")) == "c"
        with pytest.raises(ConfigError, match="another filter answers"):
            await Milter(Options(listen=f"unix:{path}")).start(FakeGate())
        assert made.name == "milter"
    assert not path.exists()


async def test_a_dead_socket_is_replaced_and_a_file_is_not(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    server = await asyncio.start_unix_server(lambda r, w: None, path)
    server.close()
    await server.wait_closed()
    assert path.exists()
    async with serving(FakeGate(), listen=f"unix:{path}"):
        await Mta.open(str(path))
    path.write_text("mine")
    with pytest.raises(ConfigError, match="no socket"):
        await Milter(Options(listen=f"unix:{path}")).start(FakeGate())
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("options", "where"),
    [
        ({"listen": "127.0.0.1:25"}, "listen"),
        ({"listen": "inet:25x"}, "listen"),
        ({"listen": "unix:" + "x" * 200}, "listen"),
        ({"listen": "inet:127.0.0.1:0", "socket_mode": "rw"}, "socket_mode"),
        ({"submitter": "anyone"}, "submitter"),
        ({"oversize": "accept"}, "oversize"),
        ({"trusted": ["10.0.0.1/8"]}, "trusted"),
        ({"release_hop": "here"}, "release_hop"),
    ],
)
def test_settings_that_cannot_be(options: dict[str, Any], where: str) -> None:
    with pytest.raises(ConfigError, match=f"milter.{where}"):
        Milter(Options(**options))


async def test_places_that_cannot_be(tmp_path: Path) -> None:
    for options in (
        {"listen": f"unix:{tmp_path}/none/x.sock"},
        {"listen": f"unix:{tmp_path}/x.sock", "socket_owner": "nobody-here:"},
    ):
        with pytest.raises(ConfigError):
            await Milter(Options(**options)).start(FakeGate())
