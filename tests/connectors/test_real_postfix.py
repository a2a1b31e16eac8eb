"""Postfix → relay → next hop, for real: what is allowed arrives once, what is refused comes back to its sender, what waits is not lost."""

from __future__ import annotations

import asyncio
import smtplib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import real_postfix
from entrance_fakes import INCIDENT, FakeGate, mail
from entrance_rigs import SmtpRig

from tests import waiting

pytestmark = pytest.mark.skipif(bool(real_postfix.missing()), reason=real_postfix.missing() or "runs")


def inject(port: int, texts: list[str]) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=120) as client:
        for number, text in enumerate(texts):
            client.sendmail("gaon@garam.example", ["sb@garam.example"], mail(text, number=number), mail_options=["BODY=8BITMIME"])


async def until(true: Callable[[], bool]) -> None:
    await asyncio.to_thread(waiting.until, true, pause=0.1)


async def test_through_postfix(tmp_path: Path) -> None:
    rig, gate = SmtpRig(tmp_path), FakeGate()
    await rig.start(gate)
    postfix = await asyncio.to_thread(real_postfix.Postfix, rig.connector.port)
    try:
        texts = [f"act:{word} n{n}" for n, word in enumerate(["allow", "alert", "mask", "hold", "block"] * 4)]
        await asyncio.to_thread(inject, postfix.port, texts)
        await until(lambda: len(gate.outcomes) >= 24 and postfix.queued() == 0)  # 20 and the notices of the 4 refused
        words = Counter(word for word, _ in gate.outcomes)
        assert words == {"allow": 8, "alert": 4, "mask": 4, "hold": 4, "block": 4}
        notices = [m.data.decode() for m in rig.sink.mails if m.sender == "<>"]
        assert len(notices) == 4
        assert all(f"[{INCIDENT}] DLP policy: not sent" in " ".join(n.split()) for n in notices)
        assert len(rig.sink.mails) == 16

        rig.sink.mails.clear()
        rig.sink.refuse = {"DATA": "451 4.3.0 not now"}
        await asyncio.to_thread(inject, postfix.port, [f"act:allow late{n}" for n in range(5)])
        await until(lambda: sum(o.done == "failed" for _, o in gate.outcomes) >= 5)
        assert rig.sink.mails == []
        rig.sink.refuse = {}
        await asyncio.to_thread(postfix.flush)
        await until(lambda: postfix.queued() == 0)
        assert sorted(m.data.decode().split("act:allow ")[1].strip() for m in rig.sink.mails) == [f"late{n}" for n in range(5)]
    finally:
        await asyncio.to_thread(postfix.stop)
        await rig.stop()
