"""A value as a cell of CSV, the same in every listing and export."""

from __future__ import annotations

import json
from typing import Any


def plain(value: Any) -> str:
    """Text as it is, nothing for None, all else as JSON has it: `true`, `12`."""
    return (value or "") if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def inert(text: str) -> str:
    """A cell that begins like a formula would be run by a spreadsheet (OWASP: CSV injection)."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
