"""One question to the source that a table's settings name."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from dlp.pulling import folder, ldap, sftp, view
from dlp.pulling.fetched import Fetched, Known, PullError
from dlp.settings_pull import PullStaff, PullTable


def fetch(site: Path, wanted: PullTable, known: Known, now: datetime) -> Fetched:
    """What the source of a table holds at this moment. PullError; ConfigError of `known`."""
    match wanted.source:
        case "ldap":
            assert isinstance(wanted, PullStaff)
            return ldap.fetch(wanted.ldap, known, now)
        case "folder":
            return folder.fetch(site, wanted.folder, now)
        case "sftp":
            return sftp.fetch(wanted.sftp)
        case "view":
            return view.fetch(wanted.view)
    raise PullError("setting")
