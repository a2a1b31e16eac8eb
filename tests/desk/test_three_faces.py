"""Table, API and dashboard say of one incident the same title, state and time. (That the API answers with the rows of the commands is in test_api.)"""

from __future__ import annotations

import json
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp.app.site import Site
from dlp.dashboard import marks, stages
from dlp.listings import held_list
from dlp.listings.tables import incidents
from dlp.model import Action
from dlp.office.incidents import STATES
from dlp.texts.screens import words

PERSON = {"address": "***@one.example", "relation": "external"}


def cell(table: Any, name: str, row: dict[str, Any]) -> str:
    (column,) = [one for one in table.columns if name in (one.korean, one.english)]
    return str(column.cell(row))


@pytest.mark.parametrize("tongue", ["ko", "en"])
def test_one_state_has_one_word(monkeypatch: pytest.MonkeyPatch, tongue: str) -> None:
    monkeypatch.setenv("DLP_LANG", tongue)
    say = words(tongue)
    told = set()
    for action, state, uncertain, people in product([one.word for one in Action], STATES, (False, True), ([], [PERSON])):
        row = {"action": action, "state": state, "uncertain": uncertain, "recipients": people, "verdict": "", "id": "INC-1", "rules": [], "titles": [], "department": "",
               "sender": PERSON, "channel": "email", "at": "2026-11-22T23:59:59+00:00", "cases": [], "kind": "email", "passed": False}  # fmt: skip
        screen = marks.state(say, row).plain.removeprefix("? ")
        for table in (incidents.many(together=False), incidents.ALIKE, held_list.LISTING):
            assert cell(table, "상태", row) == screen
            assert cell(table, "시각", row)[5:] == marks.moment(row["at"], wide=False)
        assert screen in marks.about(say, row).plain
        assert screen in stages.headline(say, row).plain
        told.add(screen)
    assert len(told) == len(STATES) + 3, "no two states look alike"


def test_a_rule_that_nobody_gave_a_title_is_called_alike(site: Path) -> None:
    """By its id, in the list, the page and what programs get of either."""
    rule = "requester-data-to-interested"
    rig.edit(site, "policy.yaml", "    title: 이해관계인에게 청구인 정보\n", "")
    with Site.open(site) as opened:
        message = rig.message(f"{rig.NAME} {rig.MOBILE} 접수번호 {rig.CASE}", rig.DIRECTOR)
        made = opened.submit(message, raw=json.dumps(message).encode(), connector="python").ticket_id
    one = json.loads(rig.here(site, "incidents", "show", made, "--format", "json").stdout)
    (row,) = [row for row in rig.rows(rig.here(site, "incidents", "list", "--format", "jsonl")) if row["id"] == made]
    named = [(each["rule"], each["title"]) for each in one["reasons"] if each["enforced"]]
    assert (rule, rule) in named
    assert named == list(zip(row["rules"], row["titles"], strict=True))
    assert [title for _, title in named] == [
        line for line in incidents.many(together=False).columns[5].cell(row).split("\n") if line
    ], "and so in the table"
    assert datetime.fromisoformat(row["at"]) == datetime.fromisoformat(one["at"])
    assert (row["state"], row["uncertain"]) == (one["state"], one["uncertain"])
