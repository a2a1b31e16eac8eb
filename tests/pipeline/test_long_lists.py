"""A long text that speaks of requests: its beginning is read for people whom no register knows, and the rest where that could change anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from dlp.app import detection
from dlp.linkage.index import build_index
from dlp.linkage.memory import Memory
from dlp.linkage.tokens import Tokens
from dlp.message import KST, parse
from dlp.model import Action, Entity, Finding, TextView
from dlp.pipeline.scan import scan
from dlp.pipeline.strangers import FIRST
from dlp.pipeline.tools import Scanned, Tools
from dlp.policy import parse as policy_of
from dlp.settings import Settings

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC).astimezone(KST)
LOADED = detection.load(Settings())
STAFF = [
    {
        "staff_id": f"A{i}",
        "name": name,
        "department": "정보과",
        "title": "주무관",
        "email": f"a{i}@office.example",
        "roles": ["none"],
    }
    for i, name in [(1, "주하람"), (2, "남가람")]
]
CASES: list[dict[str, Any]] = [
    {"case_no": "70010001", "title": "물빛축제 식대 지출 내역", "requester": "한새봄", "mobile": "010-0412-7781", "handlers": ["A1"],
     "status": "open"},
]  # fmt: skip
INDEX = build_index(CASES, Tokens(b"t" * 32), staff=STAFF)
NAME = Entity("PERSON", field="name", shape="name")
FILLER = "오늘 회의는 세 시에 삼층에서 합니다.\n"


@dataclass(eq=False)
class Reader:
    """Finds every word of three syllables that begins with 설, as a model would find names, and counts what it was given."""

    name: str = "reader"
    version: str = "1"
    entities: frozenset[Entity] = frozenset({NAME})
    read: list[int] = field(default_factory=list)

    def detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        self.read.append(len(text))
        at = -1
        while (at := text.find("설", at + 1)) >= 0:
            yield view.finding(NAME, at, at + 3, 0.9, text[at : at + 3], detector=self.name)


def stranger(number: int) -> str:
    """An invented name that no detector but `Reader` knows."""
    return "설" + chr(0xAC00 + number % 5000 * 2) + chr(0xAC00 + number * 7 % 5000)


def decided(text: str, policy: str, *, to: str = "a2@office.example") -> tuple[Scanned, Reader]:
    reader = Reader()
    tools = Tools(
        INDEX,
        policy_of(policy, findable=LOADED.findable),
        LOADED.detectors,
        LOADED.pressure,
        LOADED.entities,
        lambda _: False,
        names=(reader,),
    )
    message = parse({
        "id": "m", "channel": "email", "sender": {"address": "a1@office.example"}, "recipients": [{"address": to}], "text": text,
        "sent_at": "2026-11-20T12:00:00+09:00",
    })  # fmt: skip
    return scan(message, (), (), tools=tools, memory=Memory(), now=NOW, clock=lambda: 0), reader


def phrases(count: int, first: int = 0) -> str:
    return "".join(f"정보공개 청구한 사람은 {stranger(i)}입니다.\n" for i in range(first, first + count))


def test_a_list_that_names_a_hundred_people_is_read_no_further(default_policy_text: str) -> None:
    text = "정보공개 청구인 명단\n" + phrases(4_000)
    out, reader = decided(text, default_policy_text)
    assert sum(reader.read) <= FIRST < len(text)
    told = out.verdict.evidence
    assert told is not None
    assert {"list", "phrase"} <= set(told.message["m.unregistered"])  # type: ignore[arg-type]
    assert out.verdict.decision.action is Action.BLOCK
    assert not out.verdict.gaps


def test_what_is_not_stopped_for_its_beginning_is_read_to_its_end(default_policy_text: str) -> None:
    text = "정보공개 제도를 안내합니다.\n" + FILLER * 2_000 + phrases(1)
    out, reader = decided(text, default_policy_text)
    assert reader.read == [FIRST, len(text)]
    assert "unregistered-requester-named" in {reason.rule for reason in out.verdict.decision.reasons}
    assert any(found.value.reveal() == stranger(0) for found in out.verdict.findings)


def test_what_is_stopped_for_its_beginning_is_not(default_policy_text: str) -> None:
    text = "정보공개 청구한 사람은 한새봄 010-0412-7781 입니다.\n" + FILLER * 2_000 + phrases(1)
    out, reader = decided(text, default_policy_text, to="somebody@elsewhere.example")
    assert out.verdict.decision.action is Action.BLOCK
    assert reader.read == [FIRST]


@pytest.mark.parametrize("before", [0, 700, 5_000])
def test_the_beginning_is_where_a_request_is_first_named(before: int, default_policy_text: str) -> None:
    text = FILLER * before + "정보공개 청구인 명단\n" + phrases(1_000)
    out, reader = decided(text, default_policy_text)
    assert reader.read == [FIRST]
    shown = [found for found in out.verdict.findings if found.detector == "reader"]
    assert shown
    assert all(text[found.start : found.end] == found.value.reveal() for found in shown)


@pytest.mark.parametrize("further", ["청구인\n설가나, 설나다, 설다라, 설라마\n", "청구내용: 예산\n공개방법: 열람\n"])
def test_a_list_or_a_form_further_on_is_one_though_a_hundred_are_named_before(further: str, default_policy_text: str) -> None:
    """Told as it is, where a site lets phrases pass and stops lists and forms."""
    text = phrases(1_500).replace("청구한 사람은", "청구는") + further
    first, _ = decided(phrases(1_500).replace("청구한 사람은", "청구는"), default_policy_text)
    out, _ = decided(text, default_policy_text)
    for one, kinds in ((first, {"phrase"}), (out, {"phrase", "list" if "설가나" in further else "form"})):
        evidence = one.verdict.evidence
        assert evidence is not None
        assert set(evidence.message["m.unregistered"]) == kinds  # type: ignore[arg-type]


def test_a_short_text_is_read_once(default_policy_text: str) -> None:
    text = phrases(100)
    out, reader = decided(text, default_policy_text)
    assert reader.read == [len(text)]
    assert out.verdict.decision.action >= Action.HOLD
