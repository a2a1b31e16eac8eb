"""What is read once of a text that comes again is what would have been read anew, whoever sends it to whom and whatever was told before."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

from dlp import message as contract
from dlp.app.site import Site
from dlp.budget import Budget
from dlp.linkage.memory import Memory
from dlp.message import KST
from dlp.model import Part, Sensitive
from dlp.pipeline.scan import scan
from dlp.pipeline.texts import ANEW, MOST, SHORT, Kept, Texts
from dlp.pipeline.tools import Scanned

START = datetime(2026, 11, 16, 9, tzinfo=KST)
PEOPLE = ("gaon@garam.example", "eulchan@garam.example", "seon@garam.example", "foi@garam.example", rig.OUTSIDE, rig.MAIL)
SAID = (
    "네 알겠습니다", "회의 자료 보내드립니다.", f"접수번호 {rig.CASE} 건 검토 부탁드립니다.", "별맞이 축제 식대 정보공개 청구 건입니다", "별맞이 축제 식대 자료요",
    f"{rig.NAME} 씨 맞죠?", f"{rig.NAME} {rig.MOBILE}", "010", "0123", "4567", "뒷자리는 4567 입니다", "청구인 성이 함 씨예요", "이름은 초롬", rig.RRN,
    f"정보공개 청구인 {rig.NAME} 연락처 {rig.MOBILE} 입니다", "왜 그런 걸 청구하셨습니까? 취하하시죠.", "그분이 청구하신 거죠?", "1903-02-04", "달무리길 27",
    "달무리길에 산대요", "305호", "chorom.ham", "@mail.example", "ㄱㅏㄴㅏ 0 1 0", "MDEwLTAxMjMtNDU2Nw==", "민원인이 전화하셨어요", "03년생이에요", "4567 만원",
)  # fmt: skip


def said(rng: random.Random, number: int, at: datetime) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": f"m-{number}", "channel": rng.choice(("messenger", "email", "sms")), "sender": {"address": rng.choice(PEOPLE[:4])},
        "recipients": [{"address": one} for one in rng.sample(PEOPLE, rng.choice((1, 1, 1, 2)))], "text": rng.choice(SAID), "sent_at": at.isoformat(),
    }  # fmt: skip
    if rng.random() < 0.4:
        found["conversation"] = {"id": f"room-{rng.randint(1, 2)}", "kind": "direct"}
    if rng.random() < 0.2:
        found["subject"] = rng.choice(SAID)
    return found


def plain(value: Any) -> Any:
    """All that a scan says, but how long it took."""
    if isinstance(value, Sensitive):
        return value.reveal()
    if is_dataclass(value) and not isinstance(value, type):
        return [
            type(value).__name__,
            *(plain(getattr(value, one.name)) for one in fields(value) if one.name not in ("stages", "elapsed_us")),
        ]
    if isinstance(value, (tuple, list)):
        return [plain(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return sorted(map(repr, map(plain, value)))
    return [(plain(key), plain(one)) for key, one in value.items()] if isinstance(value, dict) else value


def seen(site: Site, one: contract.Message, memory: Memory, texts: Texts, budget: Budget) -> Scanned:
    assert one.sent_at is not None
    return scan(
        one, (), (), tools=site.tools, memory=memory, now=one.sent_at, clock=time.perf_counter_ns, budget=budget, texts=texts
    )


@pytest.mark.parametrize("seed", range(2))
def test_all_that_a_scan_says_is_the_same(tmp_path: Path, seed: int) -> None:
    rng, at, kept = random.Random(seed), START, Kept()
    memory = Memory()
    with Site.open(rig.make_site(tmp_path / "site")) as site:
        told = 0
        for number in range(160):
            at += timedelta(seconds=rng.expovariate(1 / 500))
            one = contract.parse(said(rng, number, at))
            spent = Budget(), Budget()
            anew, again = (seen(site, one, memory, texts, budget) for texts, budget in zip((ANEW, kept), spent, strict=True))
            assert plain(again) == plain(anew)
            assert spent[0].spent == spent[1].spent, "what is not read again is charged"
            if anew.entry is not None:
                memory.remember(anew.keys, anew.entry)
                told += 1
        assert told > 20, "nothing was remembered"
        assert len(kept._known) > 15, "nothing came again"


def test_what_was_told_is_recalled_as_from_a_memory_that_never_recalled(tmp_path: Path) -> None:
    """Of what is kept between two looks nothing outlives what it was made of: neither a later entry, nor the day after which it counts no more."""
    rng, at, memory = random.Random(5), START, Memory()
    with Site.open(rig.make_site(tmp_path / "site")) as site:
        index, asked = site.tools.index, 0
        for number in range(150):
            at += timedelta(seconds=rng.expovariate(1 / 900))
            found = seen(site, contract.parse(said(rng, number, at)), memory, ANEW, Budget())
            keys = found.keys or tuple(rng.sample([*memory._lines], min(3, len(memory))))
            for moment in (at, at - timedelta(hours=rng.randrange(48)), at + timedelta(hours=rng.randrange(30))):
                again = Memory.restored(memory.counting(START))
                assert plain(memory.recall(keys, now=moment, index=index)) == plain(again.recall(keys, now=moment, index=index))
                asked += bool(memory.recall(keys, now=moment, index=index).fields)
            if found.entry is not None:
                memory.remember(found.keys, found.entry)
        assert asked > 30


def test_what_is_kept_is_bounded_and_nothing_is_kept_of_what_is_said_once() -> None:
    kept = Kept()
    for number in range(2 * MOST + 10):
        kept.of((Part("text", Sensitive(str(number))),), 1_000)
    assert len(kept._once) <= MOST
    assert not kept._known
    for number in range(MOST + 10):
        for _ in range(2):
            kept.of((Part("text", Sensitive(f"line {number}")),), 1_000)
    assert 0 < len(kept._known) <= MOST
    for _ in range(3):
        kept.of((Part("text", Sensitive("가" * (SHORT + 1))),), 2_000)
    assert all(sum(len(part.text) for part in key) <= SHORT for key in kept._known)  # type: ignore[attr-defined]
