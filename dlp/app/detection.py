"""`dlp.detect`: every detector on one text, no site, no register. The detectors are loaded and proven once."""

from __future__ import annotations

import threading
from collections.abc import Callable

from dlp import plugins
from dlp.model import Finding
from dlp.pipeline.detection import detect_text
from dlp.ports import Detector


def _loader() -> Callable[[], tuple[Detector, ...]]:
    lock = threading.Lock()
    loaded: list[tuple[Detector, ...]] = []

    def load() -> tuple[Detector, ...]:
        with lock:
            if not loaded:
                loaded.append(plugins.load_detectors())
            return loaded[0]

    return load


_detectors = _loader()


def detect(text: str, *, model: bool = True) -> list[Finding]:
    """Findings in order of their place. `model` False leaves out the name model (none is shipped yet: it changes nothing)."""
    return detect_text(text, _detectors())
