"""Which engine keeps a site's store: `store.dsn` in dlp.yaml, else the file in its folder.

A command that only reads must not wait for the settings to be checked, so dlp.yaml is read whole only where the word stands in it.
"""

from __future__ import annotations

import os
import re
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp import realfile
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.store.engine import Engine
    from dlp.store.postgres import Postgres

SETTINGS: Final = "dlp.yaml"
FIELD: Final = "store.dsn"
_SAID: Final = re.compile(r"^[^#\n]*(?:store|\\)", re.MULTILINE)
"""A line that may hold the setting: its word, or an escape that could spell it."""
_KEPT: Final = 8
"""Databases to which a process keeps a connection."""
_engines: OrderedDict[tuple[str, str, Path, float], Postgres] = OrderedDict()
_lock = threading.Lock()


def place(site: Path) -> tuple[str, str]:
    """DSN and schema of the site's store; ("", "") where it is in the folder. ConfigError where the settings cannot be read."""
    try:
        text = realfile.text(site / SETTINGS)
    except (OSError, UnicodeDecodeError):  # what needs the settings says so; a journal is looked at without them
        return "", ""
    if not _SAID.search(text):
        return "", ""
    from dlp import settings

    found = settings.load(site).store
    return (resolved(found.dsn), found.schema_) if found.dsn else ("", "")


def resolved(dsn: str) -> str:
    """The DSN itself, or what the environment variable of `env:NAME` holds, so that no password need stand in a file or a command."""
    if not dsn.startswith("env:"):
        return dsn
    value = os.environ.get(dsn[4:], "")
    if not value:
        raise ConfigError(SETTINGS, FIELD, "names an environment variable that is empty")
    return value


def engine(site: Path, file: str, busy_s: float) -> Engine:
    dsn, schema = place(site)
    if not dsn:
        from dlp.store.database import Database

        return Database(site / file, busy_s=busy_s)
    return postgres(dsn, schema, site / "keys", busy_s=busy_s)


def postgres(dsn: str, schema: str, keys: Path, *, busy_s: float) -> Postgres:
    """One engine a database and process, so that a look need not connect anew."""
    from dlp.store.postgres import Postgres

    name = dsn, schema, keys.absolute(), busy_s
    with _lock:
        found = _engines.pop(name, None) or Postgres(dsn, schema, keys, busy_s=busy_s)
        _engines[name] = found
        while len(_engines) > _KEPT:
            _engines.popitem(last=False)[1].disconnect()
        return found
