"""A threat sent in pieces is stopped with its last piece at the latest, whatever is said between; and what is remembered for it."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from detectors.pressure import DETECTOR
from dlp import views
from dlp.linkage.memory import FIELDS_FOR, Memory
from dlp.message import parse
from dlp.model import Part, Sensitive
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Tools
from dlp.vocabulary import OPEN_THREAT
from tests.pipeline.test_contact_kinds import NOW, tools

__all__ = ["tools"]

THREATS = (
    "가만두지 않겠습니다", "가만 안 둡니다", "죽여버린다", "죽이겠습니다", "때려 죽인다", "다리를 부러뜨려 버리겠습니다", "칼로 찔러 버린다", "집을 태워 버릴 겁니다", "목을 졸라 버리겠다", "불 질러 버립니다", "손목을 분질러 놓겠습니다",
)  # fmt: skip
STOPPED = ("HOLD", "BLOCK")
STRANGER = "someone@letters.example"


def _sent(tools: Tools, memory: Memory, texts: list[str], *, to: str = STRANGER, gap: float = 7, sender: str = "f3") -> list[str]:
    out = []
    for i, text in enumerate(texts):
        told = {
            "schema": 1, "id": f"m{i}", "channel": "messenger", "sender": {"address": f"{sender}@office.example"},
            "recipients": [{"address": to}], "text": text,
        }  # fmt: skip
        scanned = scan(parse(told), (), (), tools=tools, memory=memory, now=NOW + timedelta(seconds=gap * i), clock=lambda: 0)
        out.append(scanned.verdict.decision.action.name)
        if out[-1] not in STOPPED and scanned.entry is not None:
            memory.remember(scanned.keys, scanned.entry)
    return out


def _cut(text: str, pieces: int, rng: random.Random) -> list[str]:
    at = sorted(rng.sample(range(1, len(text)), pieces - 1))
    return [text[a:b].strip() or "." for a, b in zip([0, *at], [*at, len(text)], strict=True)]


@pytest.mark.parametrize("to", [STRANGER, "saebom@inbox.example"])
def test_however_a_threat_is_cut_it_is_stopped(tools: Tools, to: str) -> None:
    rng = random.Random(15)
    for threat in THREATS:
        whole = [f.score for view in views.build(Part("text", Sensitive(threat)))[0] for f in DETECTOR.detect(view)]
        assert max(whole) >= OPEN_THREAT, threat
        for pieces in (2, 3, 4, 5):
            texts = _cut(threat, pieces, rng)
            assert set(STOPPED) & set(_sent(tools, Memory(), texts, to=to)), texts
            between = [line for text in texts for line in (text, "ㅋㅋ")]
            assert set(STOPPED) & set(_sent(tools, Memory(), between, to=to)), between


def test_pieces_of_others_or_of_the_day_before_make_none(tools: Tools) -> None:
    memory = Memory()
    assert _sent(tools, memory, ["가만두지"]) == ["ALLOW"]
    assert _sent(tools, memory, ["않겠습니다"], sender="f2") == ["ALLOW"]
    assert _sent(tools, memory, ["않겠습니다"], to="other@letters.example") == ["ALLOW"]
    assert _sent(tools, Memory(), ["가만두지", "않겠습니다"], gap=FIELDS_FOR.total_seconds() + 1) == ["ALLOW", "ALLOW"]


def test_of_ordinary_lines_nothing_is_kept_and_of_a_beginning_only_its_words(tools: Tools) -> None:
    memory = Memory()
    _sent(tools, memory, ["내일 오후 두 시에 오시면 됩니다.", "감사합니다", "확인 부탁드립니다 010-0412-1111"])
    _sent(tools, memory, ["주하람 씨 010-0412-7781 말입니다, 가만두지"])
    kept = [piece for line in memory.counting(NOW) for piece, _ in line[-2]]
    assert set(kept) == {"가만두지"}
    assert Memory.restored(memory.counting(NOW)).counting(NOW) == memory.counting(NOW)


def test_lines_that_happen_to_follow_stop_nothing(tools: Tools) -> None:
    lines = ["다리", "그 공사는 12월에 끝납니다", "머리를 다치지 않게 안전모를 쓰세요", "불", "꺼 주세요", "집", "앞 눈은 치웠습니다", "칼로", "리 표시를 확인하세요", "가만", "계시면 됩니다"]  # fmt: skip
    assert not set(STOPPED) & set(_sent(tools, Memory(), lines))
