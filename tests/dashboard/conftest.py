"""The rigs of this room are importable by their names; a fresh store and a desk over it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import desk_rig as rig

from dlp.dashboard.desk import Desk


@pytest.fixture(autouse=True)
def _korean(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dashboard speaks its language for all of its process; the next test begins with what nobody asked for."""
    monkeypatch.setenv("DLP_LANG", "ko")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    rig.make_site(folder)
    return folder


@pytest.fixture
def desk(site: Path) -> Iterator[Desk]:
    opened = rig.desk(site)
    yield opened
    opened.close()
