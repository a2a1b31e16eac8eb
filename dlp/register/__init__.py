"""The register: who files requests, who works here, who we deal with.

Owns import, storage and loading of the tables (contract section 2). Cases are kept as keyed tokens, never as rows
(`dlp.linkage.snapshot`); everything on disk is sealed. May not decide anything about a message.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from dlp.keys import Keys
from dlp.linkage import posts
from dlp.linkage.directory import open_directory
from dlp.linkage.index import Index
from dlp.linkage.snapshot import CaseBuilder
from dlp.linkage.snapshot_bytes import SnapshotError, load
from dlp.linkage.tokens import Tokens
from dlp.ports import ConfigError
from dlp.register import sealed
from dlp.register.grounds import load_bases
from dlp.register.importing import Prove, add_row, confirm_interested, import_bytes, import_table, remove_decoy
from dlp.register.inbox import import_inbox, pending, waiting
from dlp.register.report import BadRows, Report, Terms
from dlp.register.sealed import Head
from dlp.register.small_tables import rows_of
from dlp.register.tables import KINDS

__all__ = [
    "KINDS",
    "BadRows",
    "Head",
    "Overview",
    "Prove",
    "Report",
    "Terms",
    "add_row",
    "confirm_interested",
    "import_bytes",
    "import_inbox",
    "import_table",
    "left",
    "load_bases",
    "load_index",
    "overview",
    "pending",
    "remove_decoy",
    "waiting",
]


@dataclass(frozen=True, slots=True)
class Overview:
    """What may be shown of the register: heads only. `generation` is that of the whole, as `Index.generation`."""

    tables: dict[str, Head | None]
    generation: str


def load_index(site: Path, keys: Keys, *, domains: Iterable[str] = (), own_posts: posts.Own = posts.NONE) -> Index:
    """The register as it is on disk; tables never imported are empty. `domains`: the agency's own mail domains; `own_posts`: what it says of its
    own posts.

    ConfigError names the table that cannot be read.
    """
    tokens = Tokens(keys.register)
    found = {kind: sealed.read(site, keys, kind) for kind in KINDS}
    staff, partners, groups = (rows_of(one[1]) if (one := found[kind]) else [] for kind in ("staff", "partners", "groups"))
    stored = found["cases"]
    try:
        cases = load(stored[1]) if stored is not None else CaseBuilder(tokens).finish()
    except SnapshotError as error:
        raise ConfigError(str(sealed.path_of(site, "cases")), "", str(error)) from None
    directory = open_directory(staff, partners, groups, tokens, domains=domains, own_posts=own_posts)
    return Index(
        cases, tokens, directory=directory, generation=_generation({k: one[0] if one else None for k, one in found.items()})
    )


def left(site: Path, keys: Keys) -> bool:
    """Are there rows of a last import that did not go in? False of a table that cannot be opened, which other looks tell."""
    with suppress(ConfigError):
        return any(head is not None and head.details.get("left") for head in overview(site, keys).tables.values())
    return False


def overview(site: Path, keys: Keys) -> Overview:
    """Heads of all tables without opening them."""
    heads = {kind: sealed.read_head(site, keys, kind) for kind in KINDS}
    return Overview(heads, _generation(heads))


def _generation(heads: dict[str, Head | None]) -> str:
    """Changes with any table; "" where nothing was ever imported."""
    if not any(heads.values()):
        return ""
    return blake2b("/".join(h.generation if (h := heads[k]) else "-" for k in KINDS).encode(), digest_size=6).hexdigest()
