"""`dlp store move`: a site's journal from its folder into a PostgreSQL database.

    copied and proved       one transaction of the database; the file is still the journal
    put aside               journal.db → journal.db.moved: from here to the next step the site opens nothing (the anchor remembers a journal)
    settings                `store:` in dlp.yaml; the database is the journal
    journalled              `store-moved`, the first entry that only the database has

Killed at any point, the same command goes on. What was put aside is whole and in clear: destroy it when the database has a backup.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp import keys, realfile, settings
from dlp.app.marking import serving
from dlp.desk.rights import Actor
from dlp.ports import ConfigError
from dlp.register import sealed
from dlp.store import bodies, choosing, moving, open_store
from dlp.store.engine import Lost
from dlp.store.postgres import NO_SCHEMA, SCHEMA, Postgres
from dlp.store.sql import SqlStore

_BLOCK: Final = re.compile(r"^store[ \t]*:.*\n(?:(?:[ \t]+.*|[ \t]*#.*|[ \t]*)\n)*?(?=\S|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Moved:
    """`entries`: seq of the journal's end when it was copied; `aside`: the file that is left, "" where there is none."""

    entries: int
    aside: str


def move(site: Path, dsn: str, schema: str, *, actor: Actor, reason: str, now: datetime) -> Moved:
    """ConfigError or StoreError where nothing was changed, or where the same command goes on."""
    if not dsn.strip():
        raise ConfigError("--to", "", "names no database")
    mark = serving(site)
    if mark is None:
        raise ConfigError(str(site), "", "a program serves this site: stop it first, start it afterwards")
    try:
        with sealed.locked(site):
            return _move(site, dsn, schema, actor=actor, reason=reason, now=now)
    finally:
        os.close(mark)


def _move(site: Path, dsn: str, schema: str, *, actor: Actor, reason: str, now: datetime) -> Moved:
    config, ring = settings.load(site), keys.load(site / "keys")
    there = (config.store.dsn, config.store.schema_) if config.store.dsn else None
    if there is not None and there != (dsn, schema):
        raise ConfigError(
            settings.FILE,
            choosing.FIELD,
            "this site's store is in a database already: it moves neither to another one nor back into a file (docs/store.md)",
        )
    target = _target(site, dsn, schema, busy_s=config.journal.lock_seconds)
    if moving.remaining(site) is None:
        return _begun(site, ring, dsn, schema, target)
    end = moving.carry_over(
        site, ring, target, there=there is not None, switch=lambda: switch(site, dsn, schema), busy_s=config.journal.lock_seconds
    )
    _noted(site, ring, end, actor=actor, reason=reason, now=now)
    return Moved(end, moving.ASIDE)


def _target(site: Path, dsn: str, schema: str, *, busy_s: float) -> Postgres:
    """The database that the command names. ConfigError by the option that is wrong: dlp.yaml says nothing of it yet."""
    if not SCHEMA.fullmatch(schema):
        raise ConfigError("--schema", "", NO_SCHEMA)
    try:
        target = choosing.postgres(choosing.resolved(dsn), schema, site / "keys", busy_s=busy_s)
        if not target.empty and not (site / "keys" / bodies.NAME).exists():  # a move of this site would have left its keys
            raise ConfigError("--schema", "", "holds the journal of another site: name one that is empty")
    except ConfigError as error:
        if error.file != choosing.SETTINGS:
            raise
        raise ConfigError("--to", "", error.hint) from None
    except Lost as error:
        raise ConfigError("--to", "", str(error)) from None
    return target


def _begun(site: Path, ring: keys.Keys, dsn: str, schema: str, target: Postgres) -> Moved:
    """A site that has recorded nothing yet begins there."""
    SqlStore(target, site, ring).close()  # StoreError where something remembers a journal, or the schema holds another one
    if not choosing.place(site)[0]:
        switch(site, dsn, schema)
    return Moved(0, "")


def switch(site: Path, dsn: str, schema: str) -> None:
    """Write `store:` into dlp.yaml, whole or not at all; the rest of the file stays as it is. ConfigError where it would not be what it says."""
    path = site / settings.FILE
    text = realfile.text(path)
    block = f"store:\n  dsn: {json.dumps(dsn)}\n  schema: {schema}\n"
    made = _BLOCK.sub("", text if text.endswith("\n") else text + "\n").rstrip("\n") + "\n\n" + block
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        handle = realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(handle, made.encode())
            status = path.stat()
            os.fchmod(handle, status.st_mode & 0o777)
            os.fchown(handle, status.st_uid, status.st_gid)
            os.fsync(handle)
        finally:
            os.close(handle)
        found = settings.of_text(made, path).store
        if (found.dsn, found.schema_) != (dsn, schema):
            raise ConfigError(str(path), "store", f"cannot be written here; write it by hand: {block!r}")
        draft.rename(path)
        moving.synced(site)
    except OSError as error:
        raise ConfigError(str(path), "", f"cannot be written ({error.strerror})") from None
    finally:
        draft.unlink(missing_ok=True)


def _noted(site: Path, ring: keys.Keys, end: int, *, actor: Actor, reason: str, now: datetime) -> None:
    """Once."""
    store = open_store(site, ring)
    try:
        if not store.last_of(moving.REF):
            store.note(moving.MOVED, now=now, ref=moving.REF, body={**actor.body(), "reason": reason, "entries": end})
    finally:
        store.close()
