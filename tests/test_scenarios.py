"""Scenarios end to end: a register is imported, a stream of messages decided, each decision compared with a privacy officer's reading."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dlp import keys, register
from dlp.app import Site
from dlp.app.init import init

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("DLP_SHARED", HERE.parent.parent / "shared")) / "scenarios"
SETS = {
    "site_a": HERE / "scenarios" / "site_a",
    "demo": HERE.parent / "config" / "demo",
    "shared": SHARED,
}
FILES = {"site_a": "messages.jsonl", "demo": "story.jsonl", "shared": "scenarios.jsonl"}


def lines(name: str) -> list[dict[str, object]]:
    path = SETS[name] / FILES[name]
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


@pytest.fixture(scope="module", params=sorted(SETS))
def decided(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, list[dict[str, object]], dict[str, object]]:
    """Every line of one set, in order through one site, with its decision."""
    name = str(request.param)
    work = lines(name)
    if not work:
        pytest.skip(f"scenario set {name}: {SETS[name]} is not here, so these lines were NOT run")
    folder = tmp_path_factory.mktemp(name)
    init(folder)
    site_keys = keys.load(folder / "keys")
    for kind in register.KINDS:
        register.import_table(folder, kind, SETS[name] / f"{kind}.csv", site_keys, datetime.now(UTC))
    answers: dict[str, object] = {}
    with Site.open(folder) as site:
        for line in work:
            message = line["message"]
            assert isinstance(message, dict)
            answers[str(line["id"])] = site.scan(message)
    return name, work, answers


def test_every_decision(decided: tuple[str, list[dict[str, object]], dict[str, object]]) -> None:
    name, work, answers = decided
    wrong = []
    for line in work:
        expect = line["expect"]
        if not expect:
            continue
        assert isinstance(expect, dict)
        answer = answers[str(line["id"])]
        if answer.action not in {expect["action"], *expect.get("accept", [])}:  # type: ignore[attr-defined]
            rules = [r.rule for r in answer.verdict.decision.reasons]  # type: ignore[attr-defined]
            wrong.append(f"{line['id']}: {answer.action} instead of {expect['action']} ({expect['why']}) by {rules}")  # type: ignore[attr-defined]
        told = answer.verdict.decision.told.word  # type: ignore[attr-defined]
        if name == "demo" and told not in {expect.get("told", expect["action"]), *expect.get("accept", [])}:
            wrong.append(f"{line['id']}: the sender is told {told}, and the story shows something else")
    judged = sum(1 for line in work if line["expect"])
    assert not wrong, f"{name}: {len(wrong)} of {judged} wrong\n" + "\n".join(wrong)


def test_nothing_of_a_requester_in_any_answer(decided: tuple[str, list[dict[str, object]], dict[str, object]]) -> None:
    """Answers name cases, relations and shapes; no register value of a requester stands in any of them."""
    name, _, answers = decided
    rows = (SETS[name] / "cases.csv").read_text("utf-8-sig").splitlines()
    header = rows[0].split(",")
    columns = [header.index(h) for h in ("청구인", "휴대전화", "전자우편") if h in header]
    import csv

    values = {cell for row in csv.reader(rows[1:]) for i in columns if (cell := row[i].strip()) and len(cell) > 2}
    text = "\n".join(
        json.dumps(a.to_dict(explain=True), ensure_ascii=False) + "\n".join(a.explain())
        for a in answers.values()
        if a.action != "mask"
    )  # type: ignore[attr-defined]
    assert not [v for v in values if v in text]
