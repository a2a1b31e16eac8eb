"""What the tests of this room share: the detectors of the folder, loaded once, and a fixed day."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from dlp import plugins
from dlp.ports import Detector

sys.path.insert(0, str(Path(__file__).parent))

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def detectors() -> tuple[Detector, ...]:
    return plugins.load_detectors()
