"""What a person typed, as the journal may keep it: many may read the journal."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from dlp.desk.rights import stated
from dlp.ledgers.reviews import STATEMENT
from dlp.ports import ConfigError


def kept_reason(site: Path, reason: str, option: str = "--reason", *, most: int = STATEMENT) -> str:
    """The reason as it is journalled: without names of requesters, long numbers, mail addresses and signs that steer a terminal. ConfigError where
    it is longer than is kept: nothing that a person wrote is cut in silence."""
    from dlp.record.shapes import scrubbed

    if not stated(reason):
        return ""
    text = without_names(site, fitting(option, reason, most))
    return fitting(option, scrubbed(text, (), limit=2 * len(text) + most), most)  # a short name is cut out by a longer mark


def fitting(option: str, text: str, most: int = STATEMENT) -> str:
    """The text; ConfigError where it has more than `most` characters."""
    if len(text) > most:
        raise ConfigError(option, "", f"{len(text)} characters: at most {most} are kept")
    return text


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
