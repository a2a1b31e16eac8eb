"""The second half of `dlp policy test`: every hit of every rule as a live message, and where simulation and production differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dlp.language import tr
from dlp.show.rows import Form, emit, of
from dlp.texts.labels import ACTIONS, MODES, said
from dlp.texts.told import told

if TYPE_CHECKING:
    from dlp.policy import Policy

Row = Mapping[str, Any]
_FAILS: Final = "differs"


def replays(site: Path, checked: Policy) -> list[Row]:
    """A row for every hit test: `outcome` is equal, differs or not producible; `fails` where it counts as a failure."""
    from dlp.app.replay import replays_of, shipped_rules

    shipped = shipped_rules()
    return [
        {
            "kind": "replay",
            "rule": one.rule,
            "name": one.name,
            "passed": one.outcome == "equal",
            "problem": one.problem,
            "line": one.line,
            "outcome": one.outcome,
            "fails": one.outcome == _FAILS or (one.outcome != "equal" and one.rule in shipped),
        }
        for one in replays_of(site, checked)
    ]


def failures(rows: Iterable[Row]) -> int:
    return sum(row["fails"] for row in rows)


def show_replays(rows: list[Row], checked: Policy, *, every: bool) -> None:
    """The table of the live messages: a line for each rule (`every`: for each test), then whatever was not equal, then the sum."""
    outcomes = {
        "equal": tr("일치", "equal"),
        "differs": tr("불일치", "differs"),
        "not producible": tr("재현 불가", "not producible"),
    }
    title = tr("실제 메시지로 다시 시험", "Replayed as live messages")
    if not every:
        _summary(rows, checked, title)
    shown = [row for row in rows if every or row["outcome"] != "equal"]
    if shown:
        columns = (
            of(tr("결과", "result"), "outcome", outcomes.__getitem__),
            of(tr("구분", "severity"), "fails", lambda fails: tr("실패", "failed") if fails else tr("주의", "warning")),
            of(tr("규칙", "rule"), "rule"),
            of(tr("시험", "test"), "name"),
            of(tr("줄", "line"), "line"),
            of(tr("사유", "why"), "problem", told),
        )
        emit(Form.table, shown, columns[:1] + columns[2:] if every else columns, title=title if every else "")
    equal, failed = sum(row["outcome"] == "equal" for row in rows), failures(rows)
    warned = len(rows) - equal - failed
    click.echo(
        tr(
            f"실제 메시지 {len(rows)}건 가운데 {equal}건 일치, {failed}건 실패, 재현하지 못한 주의 {warned}건.",
            f"{len(rows)} live messages: {equal} equal, {failed} failed, {warned} warnings (not producible).",
        )
    )


def _summary(rows: list[Row], checked: Policy, title: str) -> None:
    counts: dict[str, list[str]] = {rule.id: [] for rule in checked.rules}
    for row in rows:
        counts[row["rule"]].append(row["outcome"])
    lines = [
        {"rule": rule.id, "then": rule.then.word, "mode": rule.mode, "outcomes": counts[rule.id]}
        for rule in checked.rules
        if counts[rule.id]
    ]
    columns = (
        of(tr("규칙", "rule"), "rule"),
        of(tr("조치", "action"), "then", lambda word: said(ACTIONS, word)),
        of(tr("방식", "mode"), "mode", lambda word: said(MODES, word)),
        of(tr("걸리는 시험", "hit tests"), "outcomes", lambda found: str(len(found))),
        of(tr("일치", "equal"), "outcomes", lambda found: str(found.count("equal"))),
        of(tr("불일치", "differs"), "outcomes", lambda found: str(found.count("differs"))),
        of(tr("재현 불가", "not producible"), "outcomes", lambda found: str(found.count("not producible"))),
    )
    emit(Form.table, lines, columns, title=title)
