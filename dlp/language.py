"""Which language the reader wants: Korean, or English with `dlp --lang en` or DLP_LANG=en. What goes to senders and citizens never asks."""

from __future__ import annotations

import os


def english() -> bool:
    return os.environ.get("DLP_LANG", "ko") == "en"


def tr(korean: str, en: str) -> str:
    """The one of the two that the reader wants."""
    return en if english() else korean
