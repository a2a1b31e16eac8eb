"""What a person typed, as the journal may keep it: many may read the journal."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Final

from dlp.desk.rights import stated

STATEMENT: Final = 1000
"""Characters of a reason or a comment."""


def kept_reason(site: Path, reason: str) -> str:
    """The reason as it is journalled: without names of requesters, long numbers, mail addresses and signs that steer a terminal."""
    from dlp.record.shapes import scrubbed

    return scrubbed(without_names(site, reason), (), limit=STATEMENT) if stated(reason) else ""


def without_names(site: Path, text: str) -> str:
    """What somebody typed, with `***` where a requester's name stood."""
    from dlp import keys
    from dlp.app import tables
    from dlp.app.recording import names_in

    text = unicodedata.normalize("NFC", text)
    for name in names_in((text,), tables.index(site, keys.load(site / "keys"))) if text.strip() else ():
        text = text.replace(name, "***")
    return text


def without_known(site: Path, text: str) -> str:
    """A text of the site as it may be shown: with `***` for whatever the register knows of a requester."""
    from dlp import keys
    from dlp.app import tables
    from dlp.app.recording import without_known as cut

    return cut(text, tables.index(site, keys.load(site / "keys")))
