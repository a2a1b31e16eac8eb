"""The dashboard's keys do what the commands do: rights are asked at every act, of whoever the token names then, and journalled in his name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from dlp.cli.dashboard import desk_of
from dlp.dashboard.desk import Desk
from dlp.desk.rights import Actor
from dlp.ports import ConfigError, StoreError
from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def desk(site: Path, staff: dict[str, str]) -> Desk:
    return desk_of(site, actor=Actor("RV01"))


def test_verdicts_are_for_those_who_may_resolve(
    desk: Desk, staff: dict[str, str], ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AN01", "AU01", "AD01"):
        monkeypatch.setenv("DLP_TOKEN", staff[name])
        with pytest.raises(ConfigError, match="resolve"):
            desk.resolve(ids["hold"], "lawful", reason="결재 받음")
    assert desk.incident(ids["hold"])["verdict"] == ""
    monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
    with pytest.raises(ConfigError, match="say why"):
        desk.resolve(ids["hold"], "lawful", reason=" ")
    desk.resolve(ids["hold"], "lawful", reason="결재 받음")
    last = desk.incident(ids["hold"])["history"][-1]
    assert (last["kind"], last["verdict"], last["operator"], last["reason"]) == ("resolved", "lawful", "RV01", "결재 받음")


def test_a_proposal_takes_another_person_who_may(
    desk: Desk, run: As, site: Path, staff: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (site / "policy.yaml").read_text("utf-8")
    asked = run("policy", "mode", "mass-disclosure", "shadow", "--reason", "시험", by=staff["RV01"])
    number = asked.stdout.split()[0]
    (waiting,) = [one for one in desk.proposals() if one.state == "open"]
    assert waiting.id == number
    for name, error, why in (
        ("AN01", ConfigError, "propose"),
        ("AU01", ConfigError, "propose"),
        ("RV01", StoreError, "another person"),
    ):
        monkeypatch.setenv("DLP_TOKEN", staff[name])
        with pytest.raises(error, match=why):
            desk.approve(number, reason="확인")
    modes = {rule.id: rule.mode for rule in desk.rules()}
    assert modes["mass-disclosure"] == "enforce"
    monkeypatch.setenv("DLP_TOKEN", staff["CP01"])
    desk.approve(number, reason="확인")
    assert {rule.id: rule.mode for rule in desk.rules()} == {**modes, "mass-disclosure": "shadow"}
    (settled,) = [one for one in desk.proposals() if one.id == number]
    assert (settled.state, settled.second) == ("approved", "CP01")
    (site / "policy.yaml").write_text(before, "utf-8")  # past the second person
    assert {rule.id: rule.mode for rule in desk.rules()}["mass-disclosure"] == "shadow", "the approved policy is shown"


def test_a_proposal_is_taken_back(desk: Desk, run: As, staff: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    number = run("policy", "mode", "mass-disclosure", "shadow", "--reason", "시험", by=staff["RV01"]).stdout.split()[0]
    monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
    desk.reject(number, reason="다시 생각함")
    with pytest.raises(StoreError, match="already"):
        desk.reject(number, reason="두 번")
    assert {one.id: one.state for one in desk.proposals()}[number] == "rejected"


def test_every_new_look_and_deed_asks_whoever_sits_there_then(
    desk: Desk, site: Path, staff: dict[str, str], ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Excerpt, search, sender, several at once: the right of the moment, and an entry of the look."""
    desk = desk_of(site, actor=Actor("RV01"), reason="점검")
    both = [ids["block"], ids["hold"]]
    for name, lacks in (
        ("AN01", {"preview", "ask", "see", "resolve"}),
        ("AU01", {"preview", "ask", "see", "resolve", "assign"}),
        ("AD01", {"search"}),
    ):
        monkeypatch.setenv("DLP_TOKEN", staff[name])
        deeds = {
            "preview": lambda: desk.preview(ids["hold"]), "ask": lambda: desk.ask_who(ids["block"], reason="경위"), "see": lambda: desk.who(ids["block"]),
            "resolve": lambda: desk.resolve(both, "true", reason="같은 건"), "assign": lambda: desk.assign(both, "RV01"), "search": lambda: desk.searched("협력"),
        }  # fmt: skip
        for word in lacks:
            with pytest.raises(ConfigError, match="right"):
                deeds[word]()
    monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
    assert "***" in desk.preview(ids["hold"]).text
    desk.searched("함초롬 협력")
    number = desk.ask_who(ids["block"], reason="경위")
    assert not desk.may_see(ids["block"])
    with pytest.raises(StoreError, match="another person"):
        desk.approve(number, reason="스스로")
    monkeypatch.setenv("DLP_TOKEN", staff["CP01"])
    desk.approve(number, reason="확인")
    monkeypatch.setenv("DLP_TOKEN", staff["RV01"])
    assert desk.may_see(ids["block"])
    assert (desk.who(ids["block"]).staff_id, desk.may_see(ids["block"])) == ("GR01", False)
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        looks = [json.loads(body) for (body,) in connection.execute("SELECT body FROM journal WHERE kind = 'view' ORDER BY seq")]
    assert [(one["what"], one.get("search", "")) for one in looks if one["operator"] == "RV01"][-2:] == [
        ("preview", ""),
        ("incidents list", "*** 협력"),
    ]
    desk.close()
