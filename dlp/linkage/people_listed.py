"""Lists of people, whoever they are: how many stand in a message with a number or a birth date. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from dlp.model import Finding

LIST_WORTH: Final = 4
"""Findings below which nobody counts people."""


def listed(findings: Sequence[Finding], contact: Callable[[str], bool]) -> int:
    """People with a mobile number or a birth date beside a name: as many as there are of the scarcer."""
    if len(findings) < LIST_WORTH:
        return 0
    names, data = set[str](), set[str]()
    for found in findings:
        value = found.value.reveal()
        if found.entity.field == "name":
            names.add(value)
        elif (found.entity.field == "phone" and value.startswith("01") and not contact(value)) or found.entity.field in (
            "birth_date",
            "rrn",
            "frn",
        ):
            data.add(value)
    return min(len(names), len(data))
