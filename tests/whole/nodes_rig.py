"""Folders of one site as several nodes have them, over one database."""

from __future__ import annotations

from pathlib import Path

import spool_servers
import whole_rig as rig

from dlp import keys
from dlp.app import generations
from dlp.app.generations import State
from dlp.store import open_store


def folders(
    site: Path, at: Path, server: spool_servers.Server | None, *, count: int, dsn: str = "", schema: str = ""
) -> list[Path]:
    """Copies of a site, whose journal is a fresh schema of this server; the first has written to it."""
    if server is not None:
        schema, dsn = server.schema(), server.dsn("public")
    found: list[Path] = []
    for number in range(count):
        folder = rig.copy_site(site, at / f"node{number}" / "site")
        for left in folder.glob("journal.*"):
            left.unlink()
        if found:
            (folder / "keys" / "store.key").write_bytes((found[0] / "keys" / "store.key").read_bytes())
        settings = folder / "dlp.yaml"
        settings.write_text(settings.read_text("utf-8") + f"\nstore: {{dsn: '{dsn}', schema: {schema}}}\n", "utf-8")
        if not found:
            open_store(folder, keys.load(folder / "keys")).close()
        found.append(folder)
    return found


def synced(folder: Path, *, publish: bool = True, forced: bool = False) -> State:
    ring = keys.load(folder / "keys")
    store = open_store(folder, ring)
    try:
        return generations.sync(folder, ring, store, publish=publish, forced=forced)
    finally:
        store.close()
