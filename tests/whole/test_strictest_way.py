"""Of the ways in which one message can be meant (its day, its sender) the strictest is decided, and what is not here as a whole is a gap."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import whole_rig as rig

import dlp
from dlp import keys, register
from dlp.app.gate import SiteGate
from dlp.app.init import init
from dlp.message import KST, parse
from dlp.model import Action, Message
from dlp.ports import Gate

DEMO = Path(__file__).resolve().parents[2] / "config" / "demo"
DAY = timedelta(days=1)
SHOWN = "접수번호 50120352 제갈미리내 님 건입니다."
REQUESTER, DIRECTOR, DEPUTY = "yeoul@inbox.example", "harang@mirha.example", "gaeul@mirha.example"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dlp.Site]:
    """The demo city hall, with an institution whose contract begins tomorrow and one whose contract ends today."""
    folder, today = tmp_path_factory.mktemp("ways") / "site", datetime.now(KST).date()
    init(folder)
    partners = folder.parent / "partners.csv"
    partners.write_text(
        (DEMO / "partners.csv").read_text("utf-8")
        + f"새수탁사,processor,new@soon.example,case_no;name,{today + DAY},2099-12-31\n"
        + f"끝난사,processor,old@gone.example,case_no;name,2026-01-01,{today}\n"
        + "늘수탁사,processor,any@always.example,case_no;name,2026-01-01,2099-12-31\n",
        "utf-8",
    )
    for kind in ("staff", "partners", "groups", "cases"):
        table = partners if kind == "partners" else DEMO / f"{kind}.csv"
        assert register.import_table(folder, kind, table, keys.load(folder / "keys"), datetime.now(UTC)).ok
    with dlp.open_site(folder) as opened:
        yield opened


def action(site: dlp.Site, message: Message) -> Action:
    async def asked() -> Action:
        gate: Gate = SiteGate(site)
        return (await gate.decide(message, raw=b"{}", connector="python")).verdict.decision.action

    return asyncio.run(asked())


@pytest.mark.parametrize("ahead", [None, 0, 1, 3, -2])
def test_what_a_message_says_of_its_time_opens_nothing(site: dlp.Site, ahead: int | None) -> None:
    said = {} if ahead is None else {"sent_at": (datetime.now(KST) + ahead * DAY).isoformat()}
    goes = {
        to: action(site, parse(rig.message(SHOWN, to, sender="reon@mirha.example", channel="email", **said))) <= Action.ALERT
        for to in ("new@soon.example", "old@gone.example", "any@always.example")
    }
    assert goes == {"new@soon.example": False, "old@gone.example": (ahead or 0) <= 0, "any@always.example": True}


@pytest.mark.parametrize("shown", [f"From: {DIRECTOR}", f"From: {DEPUTY}, {DIRECTOR}", f"From: {DEPUTY}\r\nSender: {DIRECTOR}"])
@pytest.mark.parametrize("envelope", [DEPUTY, "news@x.example", ""])
def test_a_mail_is_of_everybody_whom_it_shows(site: dlp.Site, shown: str, envelope: str) -> None:
    text = "안녕하세요. 잠깐 통화 가능하실까요?"

    def mail(shown: str, envelope: str) -> Action:
        raw = f"{shown}\r\nTo: {REQUESTER}\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()
        return action(site, SiteGate(site).read_mail(raw, sender=envelope, recipients=[REQUESTER]))

    his = mail(f"From: {DIRECTOR}", DIRECTOR)
    assert his >= Action.HOLD
    assert mail(shown, envelope) == his
    assert mail(f"From: {DEPUTY}", DEPUTY) < his
    assert mail("From: somebody@x.example", DEPUTY) == mail(f"From: {DEPUTY}", DEPUTY)


@pytest.mark.parametrize(
    "kind",
    [
        'message/partial; id="a"; number=1; total=2',
        'MESSAGE/Partial; id="a"; number=2',
        'message/external-body; access-type=URL; URL="https://x.example/a"',
        'text/plain; access-type=anon-ftp; site="x.example"; name="a"',
    ],
)
@pytest.mark.parametrize("nested", [0, 1, 2])
def test_what_is_not_here_as_a_whole_is_a_gap(site: dlp.Site, kind: str, nested: int) -> None:
    def gaps(kind: str) -> set[str]:
        body = f"Content-Type: {kind}\r\n\r\n".encode() + b"Content-Type: text/plain\r\n\r\nMDEwLTA1NDQt\r\n"
        for depth in range(nested):
            inner = body if depth == 0 else b"Content-Type: message/rfc822\r\n\r\nSubject: x\r\n" + body
            body = f"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\n".encode() + inner
            body += f"\r\n--b{depth}--\r\n".encode()
        raw = f"From: {DEPUTY}\r\nTo: x@outside.example\r\nMIME-Version: 1.0\r\n".encode() + body
        scanned = site.decide(SiteGate(site).read_mail(raw, sender=DEPUTY, recipients=["x@outside.example"]))
        return {gap.reason for gap in scanned.verdict.gaps}

    assert gaps(kind) == {"unreadable"}
    assert gaps("text/plain; charset=utf-8") == set()
