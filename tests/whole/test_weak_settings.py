"""A setting that lowers protection says so: every setting is declared, and the declared values are shown where people look."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from dlp import manifests
from dlp.app import weak
from dlp.app.entrances import module_of
from dlp.policy import Settings as Choices
from dlp.settings import Settings, Words
from dlp.texts import korean_site
from dlp.weakening import Weakens, declared


def test_every_setting_is_declared() -> None:
    assert list(weak.undeclared()) == []


def test_a_new_setting_without_a_declaration_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class More(Words):
        colour: str = ""

    monkeypatch.setattr(weak, "Words", More)
    assert list(weak.undeclared()) == ["More.colour"]


def weakening() -> Iterator[tuple[str, Weakens]]:
    for form, prefix in ((Settings, ""), (Choices, "settings."), (Words, "")):
        yield from _of(form, prefix)
    for name in ENTRANCES:
        for key, said in weak.options(name).items():
            if isinstance(said, Weakens):
                yield f"{name}.{key}", said


def _of(form: type[BaseModel], prefix: str) -> Iterator[tuple[str, Weakens]]:
    for name, info in form.model_fields.items():
        if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel):
            if info.annotation.__name__ != "Entrance":
                yield from _of(info.annotation, f"{prefix}{name.rstrip('_')}.")
        elif isinstance(said := declared(info.metadata), Weakens):
            yield f"{prefix}{name}", said


ENTRANCES = tuple(manifests.shipped())
EVERY = dict(weakening())
SAMPLES: dict[str, Any] = {
    "agency.domains": ["garam.example", "naver.com"], "policy.basis_approvers": ["cpo", "none"], "milter.socket_mode": "0666",
    "notify.mail.immediate": ["block"], "agency.holidays": [f"2027-01-{day:02}" for day in range(1, 29)], "public_contacts": ["010-0*"], "placeholders": [str(n) for n in range(200)],
    "sender_numbers": {"세무과": ["010-0123-4567"]}, "transactions": {"세무과": [f"{n}-######" for n in range(200)]}, "places": [f"{n}번지" for n in range(1001)],
    "policy.basis_mail.authserv": "mx.garam.example",
    "store.dsn": "postgresql://dlp@db.garam.example/dlp", "register.pull.cases.view.dsn": "mariadb://dlp@db.garam.example/foi",
    "register.pull.staff.view.dsn": "postgresql://dlp@db.garam.example/hr?sslmode=require",
}  # fmt: skip


def values(name: str, said: Weakens) -> Iterator[Any]:
    """Values that lower protection, by what is declared."""
    if said.above is not None:
        yield said.above + 1
    if said.below is not None and said.below > 0:
        yield said.below - (1 if said.below > 1 else said.below / 2)
    yield from said.words
    if said.empty:
        yield []
    if said.filled:
        yield {"x": "why"} if name == "detectors.disabled" else ["10.0.0.0/8"]
    if said.when is not None:
        yield SAMPLES[name]


def nested(name: str, value: Any) -> dict[str, Any]:
    steps = name.split(".")
    whole: Any = value
    for step in reversed(steps):
        whole = {step: whole}
    return dict(whole)


@pytest.mark.parametrize("name", sorted(EVERY))
def test_each_declared_value_is_said(name: str) -> None:
    said = EVERY[name]
    assert said.why in korean_site.MESSAGES
    tried = list(values(name, said))
    assert tried
    for value in tried:
        first = name.split(".")[0]
        if first == "settings":
            found = list(weak._of_form("settings.", Choices.model_construct(**{name.split(".")[1]: value})))
        elif first in Words.model_fields:
            found = list(weak.of_words(Words.model_validate({first: value})))
        else:
            whole = nested(name, value)
            if first in ENTRANCES:
                whole[first]["enabled"] = True
            found = list(weak.of_settings(Settings.model_validate(whole)))
        assert [one.name for one in found] == [name]
        assert found[0].why == said.why


def test_the_settings_as_they_come_lower_nothing() -> None:
    every = {name: {"enabled": True} for name in ENTRANCES}
    assert list(weak.of_settings(Settings.model_validate(every))) == []
    assert list(weak.of_words(Words())) == []
    assert [one.name for one in weak._of_form("settings.", Choices())] == []
    for name in ENTRANCES:
        defaults = {
            key: getattr(module_of(name).Options(), key) for key in weak.options(name) if hasattr(module_of(name).Options(), key)
        }
        assert list(weak.weak("", defaults, weak.options(name))) == []


def test_an_entrance_that_is_off_says_nothing() -> None:
    assert list(weak.of_settings(Settings.model_validate({"smtp": {"mode": "shadow"}}))) == []
    assert [one.name for one in weak.of_settings(Settings.model_validate({"smtp": {"mode": "shadow"}}), {"smtp": {}})] == [
        "smtp.mode"
    ]
    assert [one.name for one in weak.of_settings(Settings(), {"http": {"public": True}})] == ["http.public"]


@given(st.integers(1, 10_000), st.integers(1, 10_000))
@settings(max_examples=60, deadline=None)
def test_weaker_is_never_less_said(one: int, other: int) -> None:
    """What is said of a value is said of every value beyond it."""
    for said in (said for said in EVERY.values() if said.above is not None and not said.words and said.below is None):
        low, high = sorted((one, other))
        assert said.by(high) or not said.by(low)


def logged(server: rig.Serve) -> list[str]:
    lines = [json.loads(line) for line in server.said().splitlines() if line.startswith("{")]
    return [line["part"] for line in lines if line["event"] == "weak-setting"]


def test_serve_says_it_at_the_start_and_after_a_change(own_site: Path) -> None:
    """In the log, in `/readyz` (a word), in the journal and in doctor, each time for what is in force; the flags count."""
    rig.edit(own_site, "dlp.yaml", "shrink_limit: 20", "shrink_limit: 100")
    with rig.Serve(own_site, http=True) as server:
        assert logged(server) == ["register.shrink_limit"]
        assert json.loads(server.get("/readyz")[1])["warnings"] == ["weak-settings"]
        rig.edit(own_site, "policy.yaml", "pressing_content: hold", "pressing_content: alert")
        rig.until(lambda: logged(server) == ["register.shrink_limit", "settings.pressing_content"], what="the new policy")
        rig.edit(own_site, "policy.yaml", "pressing_content: alert", "pressing_content: hold")
        rig.edit(own_site, "lexicons.yaml", "public_contacts: []", 'public_contacts: ["010-01*"]')
        rig.until(lambda: "public_contacts" in logged(server), what="the new word lists")
        assert server.stop() == 0
    with closing(sqlite3.connect(own_site / "journal.db")) as connection, connection:
        bodies = [
            json.loads(body)
            for (body,) in connection.execute("SELECT body FROM journal WHERE kind IN ('start', 'policy-load') ORDER BY seq")
        ]
    assert bodies[0]["weak"] == ["register.shrink_limit"]
    assert ["register.shrink_limit", "settings.pressing_content"] in [body.get("weak") for body in bodies]
    assert bodies[-1]["weak"] == ["register.shrink_limit", "public_contacts"]
    found = rig.rows(rig.here(own_site, "doctor", "--only", "weak", "--format", "jsonl"))
    assert [(row["state"], row["text"].split(":")[0]) for row in found] == [
        ("warn", "register.shrink_limit"),
        ("warn", "public_contacts"),
    ]
    linted = rig.rows(rig.here(own_site, "policy", "lint", "--format", "jsonl"))
    assert linted == []
    rig.edit(own_site, "policy.yaml", "mass_subjects: 5 ", "mass_subjects: 50 ")
    (row,) = rig.rows(rig.here(own_site, "policy", "lint", "--format", "jsonl"))
    assert (row["severity"], row["code"]) == ("warning", "weak-setting")


def test_word_lists_that_are_gone_are_told(own_site: Path) -> None:
    """Where nobody approves texts, a file that is removed is as good as one whose words were taken out."""
    (own_site / "lexicons.yaml").unlink()
    (row,) = rig.rows(rig.here(own_site, "doctor", "--only", "weak", "--format", "jsonl"))
    assert (row["state"], row["text"].split(":")[0]) == ("warn", "lexicons.yaml")
