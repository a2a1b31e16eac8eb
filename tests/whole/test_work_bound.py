"""No sender turns the check off: what a message costs grows with its length, is bounded, and beyond the bound policy decides.

Work is counted here, not time: the same on every machine. The seconds are in `bench/shapes.py`.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bench import decision, shapes
from dlp import message as contract
from dlp.app import Site
from dlp.app.gate import SiteGate
from dlp.budget import MAX_WORK, Budget, Stopped
from dlp.model import Action
from dlp.ports import StoreError
from tests.drawn import LONG, some

Rows = list[list[str]]
GROWTH = 2.2
"""Times the work for twice the length."""
SHORT = 3_000 if LONG else 1_200
"""Characters of the shorter of two texts."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Rows]]:
    site, rows = decision.site_with(3_000, tmp_path_factory.mktemp("bound"))
    yield site, rows
    site.close()


def mail(text: str, *to: str, **more: Any) -> dict[str, Any]:
    return {
        "id": "w", "channel": "email", "sender": {"address": "s1@bench.example"}, "text": text, "sent_at": "2026-11-20T12:00:00+09:00",
        "recipients": [{"address": one} for one in to or ("someone@outside.example",)], **more,
    }  # fmt: skip


@pytest.mark.parametrize("name", some(sorted(shapes.SHAPES)))
def test_work_grows_with_the_length_and_the_end_is_read(place: tuple[Site, Rows], name: str) -> None:
    site, rows = place
    used = []
    for size in (SHORT, 2 * SHORT):
        budget = Budget()
        scanned = site.decide(contract.parse(shapes.message(name, shapes.text_of(name, rows, size))), budget=budget)
        assert not budget.missed
        assert any(rows[1][0] in link.case_nos and link.identified for link in scanned.verdict.links)
        assert scanned.verdict.decision.action is Action.BLOCK
        used.append(budget.spent)
    assert used[1] <= GROWTH * used[0]
    assert used[1] / (2 * SHORT) * 100_000 < MAX_WORK / 2  # 100,000 characters of it stay far from the bound


@pytest.mark.parametrize("to", ["someone@outside.example", "s2@bench.example"], ids=["outside", "inside"])
@pytest.mark.parametrize("work", [0, 5_000, 200_000])
def test_text_beyond_the_bound_is_held(place: tuple[Site, Rows], to: str, work: int) -> None:
    site, _ = place
    text = "내일 회의 자료를 공유합니다. " * 4_000
    scanned = site.decide(contract.parse(mail(text, to)), budget=Budget(work=work))
    assert scanned.verdict.decision.action is Action.HOLD
    assert ("text", "limit") in {(gap.part, gap.reason) for gap in scanned.verdict.gaps}
    assert "text-beyond-limit" in {reason.rule for reason in scanned.verdict.decision.reasons}


@pytest.mark.parametrize("length", [50, 20_000], ids=["on the loop", "beside it"])
def test_a_message_over_which_the_scan_fails_is_decided_unread(
    place: tuple[Site, Rows], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], length: int
) -> None:
    """A bug that a message finds in us is a gap, and no "cannot decide", which a caller may be told to take for a yes."""
    site, rows = place
    gate = SiteGate(site)
    decide = Site.decide

    def failing(site: Site, message: Any, **how: Any) -> Any:
        if how.get("attachment_seconds") != 0.0:
            raise RuntimeError(f"in the middle of {rows[1][5]}")
        return decide(site, message, **how)

    monkeypatch.setattr(Site, "decide", failing)
    made = contract.parse(mail(f"청구인 {rows[1][3]} {rows[1][5]} " + "가나다 " * (length // 4)))
    ticket = asyncio.run(gate.decide(made, raw=b"{}", connector="python"))
    assert ticket.verdict.decision.action is Action.HOLD
    assert {"timeout", "limit"} & {gap.reason for gap in ticket.verdict.gaps}
    said = capsys.readouterr()
    assert rows[1][5] not in said.out + said.err


def test_a_program_that_can_decide_nothing_says_so(place: tuple[Site, Rows], monkeypatch: pytest.MonkeyPatch) -> None:
    site, _ = place

    def failing(*_: Any, **how: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr(Site, "decide", failing)
    with pytest.raises(RuntimeError):
        asyncio.run(SiteGate(site).decide(contract.parse(mail("안녕하십니까")), raw=b"{}", connector="python"))


def test_a_dear_file_leaves_the_text_examined(place: tuple[Site, Rows]) -> None:
    """The text comes first in every stage: the requester in it is found, and the file is the gap."""
    site, rows = place
    import base64

    file = {"name": "a.txt", "content_b64": base64.b64encode(("내일 회의 자료 " * 20_000).encode()).decode()}
    made = contract.parse(mail(f"청구인 {rows[1][3]}님 연락처는 {rows[1][5]}", "s2@bench.example", attachments=[file]))
    scanned = site.decide(made, budget=Budget(work=300_000))
    assert {gap.part for gap in scanned.verdict.gaps} == {"attachment:a.txt"}
    assert scanned.verdict.decision.action is Action.BLOCK


def test_what_counting_does_not_see_ends_by_processor_time(place: tuple[Site, Rows]) -> None:
    site, _ = place
    ticks = iter(range(0, 10**12, 3 * 10**9))
    scanned = site.decide(contract.parse(mail("가" * 50_000)), budget=Budget(clock=lambda: next(ticks), nanoseconds=2 * 10**9))
    assert scanned.verdict.decision.action is Action.HOLD
    assert {gap.reason for gap in scanned.verdict.gaps} == {"limit"}


def test_a_late_scan_is_held_for_the_time(place: tuple[Site, Rows]) -> None:
    site, _ = place
    scanned = site.decide(contract.parse(mail("가" * 50_000, "s2@bench.example")), budget=Budget(late=lambda: True))
    assert scanned.verdict.decision.action is Action.HOLD
    assert {gap.reason for gap in scanned.verdict.gaps} == {"timeout"}


def test_many_recipients_are_judged_by_class(place: tuple[Site, Rows]) -> None:
    site, rows = place
    budget = Budget()
    scanned = site.decide(contract.parse(mail("안내 드립니다.", *(row[6] for row in rows[1:501]))), budget=budget)
    assert len(scanned.verdict.links) == 500
    assert len(scanned.verdict.recipients) == 500
    assert budget.pairs <= 10
    assert scanned.verdict.decision.action is Action.BLOCK


ODD = {
    "percent": lambda n: f"a{n}" + "%b.example" * 45 + "@bench.example",
    "bangs": lambda n: "b.example!" * 45 + f"a{n}",
    "routes": lambda n: f"a{n}" + "@x.example" * 45,
    "list": lambda n: ",".join(f"a{n}@b{j}.example" for j in range(25)),
    "comments": lambda n: "(" * 200 + f"a{n}@bench.example",
    "uri": lambda n: f"mailto:a{n}@b.example?" + "&".join(f"to=c{j}@d.example" for j in range(25)),
}


@pytest.mark.parametrize("kind", sorted(ODD))
def test_addresses_that_have_to_be_taken_apart_are_work_too(place: tuple[Site, Rows], kind: str) -> None:
    """Twice as many cost twice as much, and what lies beyond the bound is a gap, so that it is held inside the office, too."""
    site, _ = place
    spent = []
    for number in (100, 200):
        budget = Budget()
        site.decide(contract.parse(mail("안내 드립니다.", *map(ODD[kind], range(number)))), budget=budget)
        assert not budget.missed
        spent.append(budget.spent)
    assert 1.5 * spent[0] < spent[1] < GROWTH * spent[0]
    scanned = site.decide(
        contract.parse(mail("안내 드립니다.", "s2@bench.example", *map(ODD[kind], range(200)))), budget=Budget(work=500_000)
    )
    assert scanned.verdict.decision.action >= Action.HOLD
    assert "limit" in {gap.reason for gap in scanned.verdict.gaps}


def test_a_dear_text_leaves_the_addresses_resolved(place: tuple[Site, Rows]) -> None:
    site, rows = place
    made = contract.parse(mail("내일 회의 자료 " * 20_000, f'"{rows[1][6].partition("@")[0]}"@{rows[1][6].partition("@")[2]}'))
    plain = contract.parse(mail("내일 회의 자료 " * 20_000, rows[1][6]))
    both = [site.decide(one, budget=Budget(work=300_000)).verdict.recipients[0][1] for one in (made, plain)]
    assert both[0] == both[1]


# ---------------------------------------------------------------- the gate: who waits, and for how long


class Slow:
    """A detector that asks for no budget and takes its time, as a third party's may."""

    name, version, entities, pause = "slow", "1", (), 0.3
    started, ended = 0, 0

    def detect(self, view: Any) -> Sequence[Any]:
        Slow.started += 1
        time.sleep(self.pause)
        Slow.ended += 1
        return ()


@pytest.fixture
def slow(place: tuple[Site, Rows], monkeypatch: pytest.MonkeyPatch) -> Site:
    from dataclasses import replace

    site, _ = place
    monkeypatch.setattr(site, "_tools", replace(site.tools, detectors=(*site.tools.detectors, *(Slow() for _ in range(60)))))
    Slow.started = Slow.ended = 0
    return site


async def asked(gate: SiteGate, within: float) -> Any:
    return await gate.decide(contract.parse(mail("가" * 5_000, "s2@bench.example")), raw=b"", connector="python", within=within)


def test_a_slow_scan_is_decided_in_time_and_stops(slow: Site) -> None:
    ticket = asyncio.run(asked(SiteGate(slow), 3.0))
    assert ticket.verdict.decision.action is Action.HOLD
    assert {gap.reason for gap in ticket.verdict.gaps} == {"timeout"}
    deadline = time.monotonic() + 60
    while Slow.started > Slow.ended and time.monotonic() < deadline:
        time.sleep(0.05)
    done = Slow.started
    time.sleep(1.0)  # pause: nothing goes on
    assert Slow.started == done < 60  # nobody waits any more, so nothing goes on


def test_cancelling_and_stopping_end_the_scan(slow: Site) -> None:
    async def cancelled() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.5):
                await asked(SiteGate(slow), 60.0)

    async def stopped() -> None:
        gate = SiteGate(slow)
        work = asyncio.create_task(asked(gate, 60.0))
        await asyncio.sleep(0.5)  # pause: into the scan; before it is as good
        gate.give_up()
        with pytest.raises((Stopped, StoreError)):
            await asyncio.wait_for(work, 60)
        with pytest.raises(StoreError):
            await asked(gate, 60.0)

    for way in (cancelled, stopped):
        Slow.started = Slow.ended = 0
        asyncio.run(way())
        deadline = time.monotonic() + 60
        while (
            any(t.name.startswith("scan") and Slow.started > Slow.ended for t in threading.enumerate())
            and time.monotonic() < deadline
        ):
            time.sleep(0.05)
        done = Slow.started
        time.sleep(1.0)
        assert Slow.started == done < 60


def test_scans_that_wait_in_a_queue_are_decided_too(slow: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """More dear messages than threads: none is left without a decision."""
    monkeypatch.setattr("dlp.app.gate.SCANS", 1)

    async def flood() -> list[Any]:
        gate = SiteGate(slow)
        return await asyncio.gather(*(asked(gate, 2.0) for _ in range(8)))

    assert {ticket.verdict.decision.action for ticket in asyncio.run(flood())} == {Action.HOLD}


# ---------------------------------------------------------------- real documents


DOCS = Path(__file__).resolve().parents[3] / "shared" / "data" / "docs"


def test_no_real_document_reaches_the_bound(place: tuple[Site, Rows]) -> None:
    if not DOCS.exists():
        pytest.skip(f"{DOCS} is not here, so no real document was measured")
    from dlp.extract import Extractor, parts
    from dlp.model import Attachment, Sensitive
    from dlp.pipeline.scan import scan

    site, _ = place
    files = sorted((p for p in DOCS.rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    assert files
    base = contract.parse(mail("붙임과 같습니다."))
    reached = []
    with Extractor(workers=1) as extractor:
        for path in files[:: max(1, len(files) // 12)][-12:]:
            from dataclasses import replace

            made = replace(base, attachments=(Attachment(Sensitive("a" + path.suffix), path.read_bytes()),))
            extracted, gaps = parts(made, extractor)
            budget = Budget()
            scan(
                made,
                extracted,
                gaps,
                tools=site.tools,
                memory=site.memory,
                now=made.sent_at,
                clock=time.perf_counter_ns,
                budget=budget,
            )  # type: ignore[arg-type]
            if budget.missed:
                reached.append(path.name)
    assert not reached
