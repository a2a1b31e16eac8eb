"""Every engine against the suite that every store must pass."""

from pathlib import Path

import conformance
import conformance_crowd
import conformance_together
import pytest

from dlp.keys import Keys
from dlp.store import open_store


@pytest.fixture
def make_store(engine_site: Path, ring: Keys) -> conformance.MakeStore:
    return lambda: open_store(engine_site, ring, busy_s=60)


class TestDecisions(conformance.Decisions): ...


class TestQuarantine(conformance.Quarantine): ...


class TestDesk(conformance.Desk): ...


class TestDestruction(conformance_crowd.Destruction): ...


class TestCrowd(conformance_crowd.Crowd): ...


class TestTogether(conformance_together.Together): ...


def test_nothing_of_the_suite_is_left_out() -> None:
    bases = {
        base
        for made in (TestDecisions, TestQuarantine, TestDesk, TestDestruction, TestCrowd, TestTogether)
        for base in made.__bases__
    }
    assert bases == set(conformance_together.SUITE)
