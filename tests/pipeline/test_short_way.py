"""A line that goes the short way is decided as the long way decides it: verdict, memory and all, for whatever is written by whomever to whom."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

from dlp import message as contract
from dlp import triggers
from dlp.app.site import Site
from dlp.budget import Budget, Stopped
from dlp.compiled import native
from dlp.linkage.memory import Memory
from dlp.model import Attachment, Gap, Message, Part, Sensitive
from dlp.pipeline import short
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Scanned, Tools
from tests.pipeline.test_kept_texts import SAID, START, plain

MESSAGES = 500
"""Of one run. Whoever changes what is decided lets it make 100,000."""
SENDERS = (
    rig.HANDLER,
    rig.DIRECTOR,
    rig.UNINVOLVED,
    rig.OFFICER,
    "@seon",
    "cpo@garam.example",
    "nobody@garam.example",
    rig.OUTSIDE,
    rig.MAIL,
)
RECIPIENTS = (
    *SENDERS,
    "@foi",
    "@all",
    "duty@police-garam.example",
    rig.OTHER_MOBILE,
    "033-0300-3003",
    "seon@garam.example ",
    "02-0000-0001",
)
LINES = (
    "내일 오전 10시 주간업무회의 자료 오늘 중으로 공유 부탁드립니다", "점심 뭐 드실래요?", "예산 3,900,000원 집행 건 결재 올렸습니다.", "네 알겠습니다",
    "이번 달 초과근무 신청은 25일까지 등록해 주세요.", "회의실 예약이 겹쳐서 3층 소회의실로 옮겼습니다.", "[공지] 11월 정기 소방훈련은 26일 15시에 실시합니다.",
    "ㅋㅋㅋ 그거 저도 봤어요", "The quarterly report is due on Friday.", "고시 제2026-6호 문안 검토", "별맞이 축제", "청사 주차장 공사", "중앙로 12 앞", "왜 이러세요",
)  # fmt: skip
PIECES = (
    " ", "\n", ". ", "?", "(2)", "12", "0123", "4567", "2026", "1903", "공일공", "삼천", "일이삼사", "０１", "①", "*", "김*수", "ㅎㅊㄹ", "金", "Ham", "rrn",
    rig.NAME, rig.NAME[1:], rig.MOBILE, rig.CASE, rig.RRN, rig.ADDRESS, "강가온 과장님", "로 7", "길 27", "동 101", "님", "그분", "%41", "=E1", "\u200b", "a@b.example",
)  # fmt: skip


_NOBODY, _PASSED = short.nobody, short.passed


def written(rng: random.Random, words: Sequence[str]) -> str:
    """A line of the office, something that was said of a request, or words of triggers, with signs and pieces of data between."""
    line = rng.choice((*LINES, *LINES, *SAID)) if rng.random() < 0.85 else ""
    pools = (PIECES, words, LINES)
    for _ in range(rng.choice((0, 0, 1, 1, 2, 4))):
        at, one = rng.randrange(len(line) + 1), rng.choice(rng.choice(pools))
        line = f"{line[:at]}{one}{line[at:]}"
    return line or "네"


def made(rng: random.Random, number: int, at: Any, words: Sequence[str]) -> Message:
    data: dict[str, Any] = {
        "id": f"m-{number}", "channel": rng.choice(("messenger", "messenger", "email", "sms")), "event": rng.choice(("send", "send", "edit", "upload")),
        "sender": {"address": rng.choice(SENDERS)}, "recipients": [{"address": one} for one in rng.sample(RECIPIENTS, rng.choice((1, 1, 1, 1, 1, 2)))],
        "text": written(rng, words), "sent_at": at.isoformat(),
    }  # fmt: skip
    if rng.random() < 0.3:
        data["sender"]["staff_id"] = rng.choice(("GR03", "GR05", "gone"))
    if rng.random() < 0.5:
        data["conversation"] = {"id": f"room-{rng.randrange(40)}", "kind": "direct"} | (
            {"members": 3} if rng.random() < 0.1 else {}
        )
    if rng.random() < 0.05:
        data["subject"] = rng.choice(LINES)
    return contract.parse(data)


def both(one: Message, tools: Tools, memory: Memory, monkeypatch: pytest.MonkeyPatch, **more: Any) -> tuple[Scanned, Scanned, bool]:
    """What the two ways say, and whether the short one was gone to its end."""
    assert one.sent_at is not None
    ended: list[object] = []

    def passed(*args: Any) -> Scanned:
        ended.append(found := _PASSED(*args))
        return found

    said = []
    monkeypatch.setattr(short, "passed", passed)
    for way in (_NOBODY, lambda *_: False):
        monkeypatch.setattr(short, "nobody", way)
        asked = {"budget": Budget(), **more}
        said.append(scan(one, (), (), tools=tools, memory=memory, now=one.sent_at, clock=time.perf_counter_ns, **asked))
    return said[0], said[1], bool(ended)


@pytest.mark.skipif(native is None, reason="only the compiled pass tells what stands in a text")
@pytest.mark.parametrize("remembering", [True, False])
def test_both_ways_say_the_same(tmp_path: Path, remembering: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    rng, at, memory, went = random.Random(int(remembering)), START, Memory(), 0
    words = [word for one in triggers._declared for word in one.words]
    with Site.open(rig.make_site(tmp_path / "site")) as site:
        for number in range(MESSAGES):
            at += timedelta(seconds=rng.expovariate(1 / 3_000))
            one = made(rng, number, at, words)
            soon, late, short_one = both(one, site.tools, memory, monkeypatch)
            assert plain(soon) == plain(late), one.text and one.text.reveal()
            went += short_one
            if remembering and late.entry is not None:
                memory.remember(late.keys, late.entry)
        assert went > MESSAGES // (40 if remembering else 8), "hardly a line went the short way"
        assert all(key[-1] <= at.date() for key in site.tools.pairs)


@pytest.mark.skipif(native is None, reason="only the compiled pass tells what stands in a text")
def test_what_is_no_plain_line_goes_the_long_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at = START.isoformat()
    line = {
        "channel": "messenger",
        "sender": {"address": "@foi"},
        "recipients": [{"address": "@cpo"}],
        "text": "네 알겠습니다",
        "sent_at": at,
    }
    more: tuple[dict[str, Any], ...] = (
        {"text": "네 알겠습니다" * 200}, {"subject": "회의"}, {"html": "<p>네"}, {"attachments": [{"name": "a.txt"}]}, {"recipients": [{"address": "@cpo"}, {"address": "@seon"}]},
        {"recipients": [{"address": rig.OUTSIDE}]}, {"recipients": [{"address": rig.MAIL}]}, {"sender": {"address": rig.HANDLER}},
        {"conversation": {"id": "r", "kind": "group", "members": 9}}, {"conversation": {"id": "r", "name": "회의실"}}, 
        {"recipients": [{"address": "cpo%garam.example@elsewhere.example"}]}, {"text": rig.NAME}, {"text": rig.MOBILE}, {"text": "그분이요"}, {"text": ""},
    )  # fmt: skip
    with Site.open(rig.make_site(tmp_path / "site")) as site:

        def went(data: dict[str, Any], **asked: Any) -> bool:
            return both(contract.parse(data), site.tools, Memory(), monkeypatch, **asked)[2]

        assert went(line)
        for other in more:
            assert not went({**line, **other}), other
        assert not went(line, budget=Budget(work=600))
        assert not went(line, budget=Budget(late=lambda: True))
        stopped = Budget()
        stopped.stop()
        with pytest.raises(Stopped):
            went(line, budget=stopped)
        one, memory = contract.parse(line), Memory()
        monkeypatch.setattr(short, "nobody", lambda *_: pytest.fail("short"))
        for extracted, gaps in (
            ((Part("attachment:a", Sensitive(rig.NAME), "attachment"),), (Gap("text", "limit"),)),
            ((), (Gap("text", "limit"),)),
        ):
            scan(one, extracted, gaps, tools=site.tools, memory=memory, now=START, clock=time.perf_counter_ns)
        scan(one, (), (), tools=site.tools, memory=memory, now=START, clock=time.perf_counter_ns, bases=cast(Any, (object(),)))


class Broken:
    name, version, entities = "broken", "1", frozenset({"BROKEN"})

    def detect(self, view: object) -> Any:
        raise ValueError


@pytest.mark.skipif(native is None, reason="only the compiled pass tells what stands in a text")
def test_a_detector_that_fails_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    line = contract.parse(
        {
            "channel": "sms",
            "sender": {"address": "@foi"},
            "recipients": [{"address": "@cpo"}],
            "text": "네",
            "sent_at": START.isoformat(),
        }
    )
    with Site.open(rig.make_site(tmp_path / "site")) as site:
        tools = replace(site.tools, detectors=(*site.tools.detectors, Broken()))  # type: ignore[arg-type]
        soon, late, went = both(line, tools, Memory(), monkeypatch)
        assert not went
        assert soon.verdict.gaps == late.verdict.gaps == (Gap("text", "detector"),)


def test_what_is_kept_of_pairs_is_bounded_and_holds_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "AT_HAND", 8)
    with Site.open(rig.make_site(tmp_path / "site")) as site:
        for number in range(30):
            line = {
                "channel": "sms",
                "sender": {"address": "@foi"},
                "recipients": [{"address": f"033-0300-30{number:02}"}],
                "text": "네 알겠습니다",
            }
            site.scan(line, now=START)
            assert len(site.tools.pairs) <= 8
        before = dict(site.tools.pairs)
        assert before
        assert "알겠습니다" not in repr(before)
        assert not any(isinstance(part, (Message, Attachment)) for pair in before.values() if pair for part in pair)
        assert site.reload_policy()
        assert not site.tools.pairs, "another policy was asked nothing yet"
