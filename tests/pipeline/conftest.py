"""The shipped policy."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def default_policy_text() -> str:
    return (Path(__file__).parents[2] / "config" / "policy.yaml").read_text("utf-8")
