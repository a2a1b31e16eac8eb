"""`dlp detect`: every detector on plain texts or JSON Lines, with no site, register or policy. The tool for judging detection alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dlp.cli.commands import Deed
from dlp.cli.session import Reading, say
from dlp.listings.tables.detect import FOUND
from dlp.office import detecting


def _found(here: Reading, rows: Iterator[dict[str, Any]]) -> None:
    if not here.table:
        here.show(rows)
        return
    for row in rows:
        if row["findings"]:
            here.show(row["findings"], FOUND, id=row["id"])
        else:
            say("detect nothing", id=row["id"])


command = Deed(detecting.tried, _found)
