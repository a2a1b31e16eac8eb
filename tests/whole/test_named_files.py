"""A file of which only the name was given was not examined, whatever its name says that it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import dlp
from dlp import message as contract
from dlp.model import Gap

MESSAGE: dict[str, Any] = {
    "channel": "email", "sender": {"address": "gaon@garam.example"}, "recipients": [{"address": "who@else.example"}], "text": "보내 드립니다.",
}  # fmt: skip


@pytest.fixture(scope="module")
def opened(site: Path) -> Iterator[dlp.Site]:
    with dlp.open_site(site) as one:
        yield one


@pytest.mark.parametrize("name", ["a.txt", "명단.csv", "noext", "a.hwp", "청구서.zip", "b.png", "headers"])
@pytest.mark.parametrize("told", [{}, {"content_b64": None}])
def test_a_file_without_its_content_is_a_gap(opened: dlp.Site, name: str, told: dict[str, None]) -> None:
    decision = opened.scan(MESSAGE | {"attachments": [{"name": name, **told}]})
    assert Gap(f"attachment:{name}", "unreadable") in decision.verdict.gaps
    assert decision.action != "allow"


def test_an_empty_file_is_none(opened: dlp.Site) -> None:
    decision = opened.scan(MESSAGE | {"attachments": [{"name": "a.txt", "content_b64": ""}]})
    assert not decision.verdict.gaps


def test_what_was_not_given_is_not_made_up() -> None:
    """Neither when a message is kept and read again, nor in an answer."""
    message = contract.parse(MESSAGE | {"attachments": [{"name": "a.csv"}, {"name": "b.csv", "content_b64": ""}]})
    again = contract.loads(json.dumps(contract.dumps(message)))
    assert [one.given for one in again.attachments] == [False, True]
