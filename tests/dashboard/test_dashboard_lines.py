"""What the screens show, built without screens: words, columns, spark lines, stages; and the command's refusals."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import desk_rig as rig
import pytest
from click.testing import CliRunner
from rich.cells import cell_len
from rich.text import Text

from dlp import ledgers
from dlp.cli import cli
from dlp.cli.dashboard import desk_of
from dlp.dashboard import columns, keys, marks, stages, volume, wanted
from dlp.desk.rights import Actor
from dlp.model import Action
from dlp.office.steps import Step
from dlp.ports import ConfigError
from dlp.store.pen import KINDS
from dlp.texts import kinds, labels
from dlp.texts.screens import LANGS, WORDS, words

KO, EN = words("ko"), words("en")


@pytest.mark.parametrize(
    ("group", "known"),
    [
        ("action", labels.ACTIONS),
        ("channel", labels.CHANNELS),
        ("state", labels.STATES),
        ("relation", labels.RELATIONS),
        ("proposal", labels.PROPOSALS),
    ],
)
def test_every_word_of_the_command_line_has_one_here(group: str, known: dict[str, str]) -> None:
    assert {f"{group}.{word}" for word in known} <= WORDS.keys()


def test_every_key_used_is_written_and_both_languages_take_the_same_values() -> None:
    texts = [p.read_text("utf-8") for p in Path(stages.__file__).parent.glob("*.py")]
    used = {key for text in texts for key in re.findall(r'say\("([a-z.]+)"', text)}
    used |= {key for text in texts for key in re.findall(r'Key\("[^"]+", "[^"]+", "([^"]+)"', text)}
    assert used
    assert {key for key in used if not key.endswith(".")} <= WORDS.keys()
    for key, pair in WORDS.items():
        assert len(pair) == len(LANGS)
        assert len({frozenset(re.findall(r"{(\w+)}", text)) for text in pair}) == 1, key
    assert not [pair[1] for pair in WORDS.values() if re.search("[가-힣]", pair[1])]


FORM = 66
"""Cells of a line of a form on a screen of 80 (`look.CSS`): nine tenths of it, without border and padding."""


@pytest.mark.parametrize("say", [KO, EN], ids=LANGS)
def test_what_a_form_asks_for_is_not_cut(say: Callable[..., str]) -> None:
    asked = [key for key in WORDS if key.startswith("ask.") and "{" not in say(key)]
    assert len(asked) > 10
    assert [key for key in asked if cell_len(say(key)) > FORM] == []


def test_a_word_nobody_wrote_is_shown_as_it_is() -> None:
    assert KO("kind.of-a-later-version") == "of-a-later-version"


def test_every_kind_of_journal_entry_has_words_once() -> None:
    assert kinds.KINDS.keys() == KINDS
    assert not KINDS & ledgers.kinds().keys()
    assert KO("kind.breach-opened") == "유출 접수"
    assert EN("kind.breach-opened") == "breach opened"


def test_what_is_stored_cannot_steer_the_terminal() -> None:
    assert marks.plain("a\x1b[31m\x07b\u202e").plain == "a?[31m?b?"


@pytest.mark.parametrize("width", [80, 92, 100, 116, 120, 150, 170, 200, 240])
@pytest.mark.parametrize("table", [columns.INCIDENTS, columns.HELD])
def test_columns_fill_the_width_and_never_overflow(table: tuple[columns.Column, ...], width: int) -> None:
    fits = columns.fitted(table, width)
    assert sum(cells + columns.PAD for _, cells in fits) <= width - columns.EDGE
    assert {c.name: cells for c, cells in fits}["rules"] >= 14


@pytest.mark.parametrize(
    ("values", "line"), [([], ""), ([0, 0], "  "), ([1], "█"), ([0, 1, 8], " ▁█"), ([100, 50, 1], "█▄▁"), ([10**9, 1], "█▁")]
)
def test_spark(values: list[int], line: str) -> None:
    assert volume.spark(values) == line


def test_days_without_messages_are_there() -> None:
    end = date(2026, 11, 22)
    totals = [
        {"day": "2026-11-22", "channel": "email", "action": "block", "connector": "smtp", "messages": 3},
        {"day": "2026-11-20", "channel": "sms", "action": "block", "connector": "sms", "messages": 2},
        {"day": "2026-11-22", "channel": "sms", "action": "allow", "connector": "sms", "messages": 7},
        {"day": "2026-10-01", "channel": "sms", "action": "allow", "connector": "sms", "messages": 9},
    ]
    found = volume.series(totals, days=3, end=end)
    assert (found["block"], found["allow"], found["hold"]) == ([2, 0, 3], [0, 0, 7], [0, 0, 0])
    assert volume.of_day(totals, end, by="channel") == {"email": 3, "sms": 7}


def test_a_long_span_is_gathered_and_loses_nothing() -> None:
    found = {action: [1] * 365 for action in marks.ACTIONS}
    lines = volume.spark_lines(EN, found, width=76)
    assert all("sum 365" in line.plain for line in lines)
    assert all(line.cell_len <= 76 for line in lines)


def test_a_filter_says_what_it_asks() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    asked = wanted.Wanted(since="7d", action="hold", rule="r", case="50990011")
    found = asked.filter(now)
    assert (found.since, found.action, found.rule, found.case_no, found.channel) == (
        now - timedelta(days=7),
        "hold",
        "r",
        "50990011",
        None,
    )
    assert asked.said(KO) == "7일 전부터 · 보류 · r · 50990011"
    assert wanted.Wanted().said(EN) == "all incidents"


def test_stages_in_flow_order_with_their_times(tmp_path: Path) -> None:
    ring = rig.make_site(tmp_path / "site")
    record: dict[str, Any] = {
        **rig.record(ring, Action.HOLD, at=rig.now()).to_dict(),
        "state": "held",
        "verdict": "",
        "history": [],
        "steps": [Step("본다", "look", "held preview INC-1")],
    }
    found = stages.stages(EN, record)
    assert [s.name for s in found] == ["next", "receive", "findings", "gaps", "links", "relations", "decision", "history", "times"]
    assert {s.name: s.us for s in found}["findings"] == 230
    text = Text("\n").join(line for s in found for line in s.lines).plain
    assert "612 µs" in text
    assert "views  41 µs" in text
    assert not [secret for secret in rig.SECRETS if secret in text]


def test_shadow_exceptions_and_basis_are_said(tmp_path: Path) -> None:
    ring = rig.make_site(tmp_path / "site")
    record: dict[str, Any] = {
        **rig.record(ring, Action.ALERT, at=rig.now()).to_dict(),
        "state": "delivered",
        "verdict": "",
        "history": [],
    }
    record["reasons"][0].update(enforced=False, exception="audit-list")
    record["basis"] = {"ground": "18-2-7", "items": ["name"], "period": ""}
    lines = {s.name: Text("\n").join(s.lines).plain for s in stages.stages(EN, record)}
    assert "~ not enforced" in lines["decision"]
    assert "exception audit-list" in lines["decision"]
    assert "18(2)7 criminal investigation" in lines["basis"]
    assert "period" not in lines["basis"]


def _call(site: Path, *args: str) -> BaseException | None:
    return CliRunner().invoke(cli, ["--site", str(site), "dashboard", *args]).exception


def test_the_command_refuses_what_it_cannot_do(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert isinstance(_call(site), ConfigError)
    rig.make_site(site)
    for args in ([], ["--lang", "fr"], ["--as", "x" * 65]):
        assert isinstance(_call(site, *args), ConfigError), args


def test_the_commands_desk_decides_as_the_commands_do(tmp_path: Path) -> None:
    """The same functions as `dlp held`: journalled with operator and reason, carried out where the site can be opened."""
    site = tmp_path / "site"
    done = CliRunner().invoke(cli, ["--site", str(site), "init"])
    assert isinstance(done, click.testing.Result)
    first, second = rig.add(site, Action.HOLD), rig.add(site, Action.HOLD)
    desk = desk_of(site, given="GR04", actor=Actor("GR04"))
    assert desk.release(first, reason="checked", again=False) is False  # dlp.yaml names no way out
    desk.refuse(second, reason="no", again=False)
    assert [desk.incident(one)["state"] for one in (first, second)] == ["release-requested", "refused"]
    kinds = {entry["kind"]: entry for entry in desk.incident(first)["history"]}
    assert (kinds["release-requested"]["operator"], kinds["release-requested"]["reason"]) == ("GR04", "checked")
    rules = desk.rules()
    assert {rule.mode for rule in rules} <= {"enforce", "shadow", "off"}
    assert {rule.action for rule in rules} <= set(marks.ACTIONS)
    assert set(desk.health.checks) >= {"keys", "journal", "policy"}
    desk.close()


def test_a_case_number_is_whole_and_the_others_are_counted() -> None:
    (column,) = (one for one in columns.INCIDENTS if one.name == "cases")
    for cases, shown in (([], "-"), (["50120352"], "50120352"), (["50120352", "50120370"], "50120352+1")):
        assert column.cell(KO, {"cases": cases}).plain == shown
        assert len(shown) <= column.width


@pytest.mark.parametrize("width", [30, 50, 70, 120])
@pytest.mark.parametrize("say", [KO, EN], ids=["ko", "en"])
def test_help_parts_no_key_from_its_word(say: Any, width: int) -> None:
    """`a` stood at the end of a line and "Assign" at the beginning of the next."""
    pairs = [keys._pair(keys.SHOWN.get(key.key, key.key), say(key.word)) for place in keys.PLACES.values() for key in place]
    folded = keys.Lines([pairs])._folded(width)
    assert all(any(pair.plain in line for line in folded.plain.split("\n")) for pair in pairs)
    assert all(line.cell_len <= width for line in folded.split("\n"))


@pytest.mark.parametrize("say", [KO, EN], ids=LANGS)
@pytest.mark.parametrize("longest", [0, 18, 30, 40])
def test_at_every_width_a_row_shows_what_was_done(say: Callable[..., str], longest: int) -> None:
    """By its word, else by its sign; and no more cells than there are."""
    for width in range(40, 260):
        fits = columns.fitted(columns.INCIDENTS, width, {"relation": longest})
        names = [column.name for column, _ in fits]
        assert ("action" in names) != ("sign" in names), width
        if width >= 60 and longest <= 18:
            assert sum(cells + columns.PAD for _, cells in fits) + columns.EDGE <= width
    assert {cell_len(columns.SIGN.cell(say, {"action": one.word}).plain) for one in Action} == {1}
