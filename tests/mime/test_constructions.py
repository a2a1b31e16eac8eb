"""Constructions drawn by lot (`make see`, without its browser): each carries a requester's number or name, none is delivered; innocent mails are."""

from __future__ import annotations

import importlib.util
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dlp.app import Site

TOOL = Path(__file__).resolve().parents[2] / "tools" / "see"
COUNT, LETTERS = 170, 60


@pytest.fixture(scope="module")
def see() -> Iterator[ModuleType]:
    """The tool; it looks for its own modules beside itself."""
    before = list(sys.path)
    sys.path.insert(0, str(TOOL))
    try:
        spec = importlib.util.spec_from_file_location("see_tool", TOOL / "__main__.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path[:] = before


@pytest.fixture(scope="module")
def site(see: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with see.site(tmp_path_factory.mktemp("see") / "site") as opened:
        yield opened


def test_no_construction_is_delivered(see: ModuleType, site: Site) -> None:
    delivered = []
    for number, case in enumerate(see.constructions(COUNT, "suite")):
        action, _ = see.judged(site, case.raw, number)
        if action not in (*see.STOPPED, "refused"):
            delivered.append(f"{case.family}: {case.name}")
    assert delivered == []


def test_innocent_mails_are_delivered(see: ModuleType, site: Site) -> None:
    stopped = []
    for number in range(LETTERS):
        raw, name = see.letters.letter(random.Random(f"suite/{number}"), number)
        action, how = see.judged(site, raw, number)
        if action in (*see.STOPPED, "refused"):
            stopped.append(f"{name}: {action}, {how}")
    assert stopped == []
