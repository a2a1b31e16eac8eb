"""Small policies to try the engine on. The default policy has its own file."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dlp.model import Evidence, Facts
from dlp.policy import Policy, parse
from dlp.policy.facts import neutral, scope_of

CONFIG = Path(__file__).parents[2] / "config"

MakeRule = Callable[..., dict[str, Any]]
MakePolicy = Callable[..., Policy]
MakeEvidence = Callable[..., Evidence]


@pytest.fixture
def today() -> date:
    return date(2026, 11, 22)


@pytest.fixture
def rule() -> MakeRule:
    """One rule as data; hits where the recipient is outside, unless told otherwise."""

    def make(name: str = "outside", **changes: Any) -> dict[str, Any]:
        hit = {"r.outside": True} if changes.get("scope", "recipient") != "message" else {"m.pressure": True}
        return {
            "id": name,
            "why": "사유",
            "scope": "recipient",
            "when": "r.outside",
            "then": "hold",
            "message": "안내",
            "tests": [{"name": "a", "given": hit, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}],
        } | changes

    return make


@pytest.fixture
def policy() -> MakePolicy:
    """Rules (and further top-level keys) → a parsed policy. JSON is YAML, so the parser under test reads it."""

    def make(*rules: dict[str, Any], exceptions: list[dict[str, Any]] | None = None, **top: Any) -> Policy:
        text = json.dumps({"version": "2026-11-22", "rules": list(rules)} | top, ensure_ascii=False)
        return parse(text, json.dumps({"exceptions": exceptions or []}, ensure_ascii=False))

    return make


@pytest.fixture
def evidence() -> MakeEvidence:
    """Facts per recipient (pair facts make a pair as well) over neutral ones; message facts as keywords `m`."""

    def layer(facts: Facts, scope: Any) -> Facts:
        return {n: facts.get(n, v) for n, v in neutral(scope).items() if scope_of(n) != "message"}

    def make(*recipients: Facts, m: Facts | None = None) -> Evidence:
        pairs = [r for r in recipients if any(scope_of(name) == "pair" for name in r)]
        return Evidence(
            {**neutral("message"), **(m or {})},
            tuple(layer(r, "recipient") for r in recipients),
            tuple(layer(r, "pair") for r in pairs),
        )

    return make


@pytest.fixture(scope="session")
def default_texts() -> tuple[str, str]:
    return (CONFIG / "policy.yaml").read_text("utf-8"), (CONFIG / "exceptions.yaml").read_text("utf-8")


@pytest.fixture(scope="session")
def default_policy(default_texts: tuple[str, str]) -> Policy:
    return parse(*default_texts)
