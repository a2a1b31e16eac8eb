"""Whole-program tests: real sites, real processes, real sockets. What they share lies in `whole_rig.py`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import whole_rig


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the invented register, one per file of tests."""
    return whole_rig.make_site(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture
def own_site(site: Path, tmp_path: Path) -> Path:
    """A copy of the site that a test may break."""
    return whole_rig.copy_site(site, tmp_path / "own")


@pytest.fixture
def sink() -> Iterator[whole_rig.Sink]:
    with whole_rig.Sink() as one:
        yield one
