"""Ways out and words to the sender: release, notices of held and refused mails."""

from __future__ import annotations

import email
import email.policy
from typing import Any

import pytest
from entrance_fakes import INCIDENT, SECRET_TEXT, USER_MESSAGE, FakeGate, Sink, mail
from milter_rig import serving, told_once
from mta import Mta

from connectors.milter import Milter, Options
from dlp.ports import DeliveryError

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
