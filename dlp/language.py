"""Which language the reader wants: Korean, or English with `dlp --lang en` or DLP_LANG=en. What goes to senders and citizens, and the reports, are Korean and never ask."""

from __future__ import annotations

import os
from typing import Final

from dlp.particles import settled

LANGUAGES: Final = ("ko", "en")


def english() -> bool:
    return os.environ.get("DLP_LANG", "ko") == "en"


def speak(lang: str) -> None:
    """From now on, `ko` or `en`."""
    os.environ["DLP_LANG"] = lang


def tr(korean: str, en: str) -> str:
    """The one of the two that the reader wants. In Korean with the particles that follow the words put in (`dlp.particles.settled`)."""
    return en if english() else settled(korean)
