"""Servers whose clock is set to another zone than their officials'."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from dlp.dates import KST

ELSEWHERE = {"TZ": "America/St_Johns"}
"""Of a server's environment: far from Korea, and half an hour off."""


def in_korea_just_now(told: str) -> bool:
    """Does a line to a sender say when he sent it, by his own clock, as a document of the administration writes it?"""
    said = re.search(r"^보낸 시각: (\d{4}\. \d{1,2}\. \d{1,2}\. \d{2}:\d{2})$", told, re.MULTILINE)
    assert said, told
    at = datetime.strptime(said[1], "%Y. %m. %d. %H:%M").replace(tzinfo=KST)
    return abs(datetime.now(KST) - at) < timedelta(minutes=10)
