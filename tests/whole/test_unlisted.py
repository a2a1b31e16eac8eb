"""Senders of the agency's own domain that no table knows: held where they send a requester's data out, and counted for the officer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp import open_site

COUNTER = "counter@garam.example"


def sent(site: Path, text: str, to: str, by: str = COUNTER) -> str:
    message: dict[str, Any] = {**rig.message(text, to), "sender": {"address": by}}
    with open_site(site) as opened:
        return opened.submit(message, connector="smtp").answer.action


def told(site: Path) -> list[str]:
    return [
        f"{row['state']} {row['text']}" for row in rig.rows(rig.here(site, "doctor", "--only", "unlisted", "--format", "jsonl"))
    ]


@pytest.mark.parametrize(
    ("to", "action"),
    [
        (rig.OUTSIDE, "hold"),
        (rig.MAIL, "allow"),
        (rig.UNINVOLVED, "allow"),
        ("kim@police-garam.example", "allow"),
        ("lee@police-garam.example", "allow"),
        ("02-0999-4321", "hold"),
        ("somebody@nowhere.go.kr", "hold"),
    ],
)
def test_a_number_of_a_requester(site: Path, to: str, action: str) -> None:
    with open_site(site) as opened:
        assert opened.scan({**rig.message(f"점심 뒤에 {rig.MOBILE}", to), "sender": {"address": COUNTER}}).action == action


def test_the_officer_is_told_how_many_there_are(own_site: Path) -> None:
    assert sent(own_site, f"점심 뒤에 {rig.MOBILE}", rig.OUTSIDE) == "hold"
    assert sent(own_site, "예약하신 분 문의 010-0999-4321", rig.OUTSIDE, by="noreply@garam.example") == "allow"
    assert sent(own_site, "예약하신 분 문의 010-0999-4321", rig.OUTSIDE, by=rig.HANDLER) == "allow"
    (said,) = told(own_site)
    assert said.startswith("warn 명부에 없는 우리 기관 주소 2곳")
