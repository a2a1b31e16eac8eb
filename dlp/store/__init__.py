"""The journal, the incidents and the quarantine behind one protocol; what each call promises stands here, how it is kept does not.

    pen         append to the hash chain        decisions   decided → done          quarantine  held → released | refused
    chain       the arithmetic, the seals       verify      where it was touched    reading     incidents, held, unfinished, totals
    retention   what is past its days           destruction and its ledger          coverage    which bodies may be gone
    checkpoints what left the house             notes       their signed form       audit       what can be checked without our keys
    review      what people made of incidents   figures     counts for reports      ids         numbers of incidents
    ledgers     read what `dlp.ledgers` declares     desk        operators and proposals, written    subjects    what is kept about one case
    bases       grounds, written and used       probing     what one has asked          marks       what remembers operators outside it
    database    one SQLite file, locks  schema      its tables
    derived     what the rows beside the chain must say    counting    clean messages
    grounds     its calls about approved grounds    shown       what clean messages showed      attached    cases that came later
    looking     its calls about these two, by case, and of decoys
    canaries    decisions about decoys alone    touching    what the desk is asked about one case
    records     what is kept, read only: the port of whoever writes nothing    sql_records  the same, asked in SQL
    sql         all of these together, over an engine
    group       who waits in a process shares a transaction
    engine      what is asked of a database          words       the SQL that differs between engines            choosing    which engine keeps a site
    holding     its calls about sealed originals    moving      a journal into a database     forms       tables of another version
    postgres    the engine for several nodes         postgres_connection    one connection of it                 schema_postgres    its tables
    postgres_waiting    how long it is waited for where it hangs    postgres_alone    one at a time over all nodes
    forms       which version's form the tables have, and how they are brought to this one's
    feed        what nodes tell one another      nodes       who they are, and which requests they took
    deciding    its calls about decisions
    once        the answer beside its decision, for a question that is asked again
    unlisted    senders that no table knows
    shelf       what decides, for every node to copy
    bodies      entries sealed there, and the keys that are destroyed
    ports       Journal, Decisions, Vault, Desk: what a store promises

What cannot be recorded is not released. Who only reads (`dlp incidents`) asks `look` or `open_reader`, and needs no key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp import realfile
from dlp.store.ports import ANCHOR, FILE, GONE, OUTLIVED, QUICKLY, Decisions, Desk, Journal, Store, Vault

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.store.engine import Engine
    from dlp.store.feed import Feed
    from dlp.store.nodes import Nodes, PostgresUsed
    from dlp.store.once import FileUsed
    from dlp.store.records import Reader, Records

__all__ = [
    "ANCHOR",
    "FILE",
    "QUICKLY",
    "Decisions",
    "Desk",
    "Journal",
    "Store",
    "Vault",
    "form_of",
    "look",
    "open_feed",
    "open_nodes",
    "open_reader",
    "open_store",
    "open_used",
    "other_form",
    "recorded",
]


def open_store(
    site: Path, keys: Keys, *, busy_s: float = 5.0, bring_up: Mapping[str, Any] | None = None, later: bool = False
) -> Store:
    """The store of a site, made where it is not there. `busy_s`: how long a write waits for another writer. `bring_up`: who brings tables
    of an older version to this one's form, for the journal; without it they are refused. StoreError for those of a newer one. `later`: one that is out of
    reach is opened all the same, and what is asked of it is refused until it is back."""
    from dlp.store.sql import SqlStore

    return SqlStore(_engine(site, busy_s), site, keys, bring_up=bring_up, later=later)


def form_of(site: Path) -> tuple[int, int]:
    """The form of a site's tables, and this program's; the same where nothing was recorded yet. StoreError where they cannot be read."""
    reader = open_reader(site)
    try:
        return reader.forms()
    finally:
        reader.close()


def other_form(site: Path) -> str:
    """Why this program must not write into the site's store; "" where its tables have this version's form."""
    from dlp.store import forms

    found, ours = form_of(site)
    return "" if found == ours else forms.OLDER if found < ours else forms.NEWER


def open_reader(site: Path, *, busy_s: float = 5.0) -> Reader:
    """What a site has kept, to be looked at again and again; nothing is made. `busy_s`: how long a look waits for a writer."""
    from dlp.store.sql_records import SqlReader

    return SqlReader(_engine(site, busy_s), site / ANCHOR)


def open_feed(site: Path) -> Feed | None:
    """What the nodes over one store tell one another; None where the store is the site's own file."""
    from dlp.store.choosing import place, postgres
    from dlp.store.feed import PostgresFeed

    dsn, schema = place(site)
    return PostgresFeed(postgres(dsn, schema, site / "keys", busy_s=5.0)) if dsn else None


def open_nodes(site: Path) -> Nodes | None:
    """What the nodes over one store say of themselves; None where there is one machine."""
    from dlp.store.choosing import place, postgres
    from dlp.store.nodes import PostgresNodes

    dsn, schema = place(site)
    return PostgresNodes(postgres(dsn, schema, site / "keys", busy_s=5.0)) if dsn else None


def open_used(site: Path) -> FileUsed | PostgresUsed:
    """Which requests the nodes over one store have taken, or a process before this one."""
    from dlp.store.choosing import place, postgres
    from dlp.store.nodes import PostgresUsed
    from dlp.store.once import FileUsed

    dsn, schema = place(site)
    return PostgresUsed(postgres(dsn, schema, site / "keys", busy_s=5.0)) if dsn else FileUsed(_engine(site, 5.0))


def recorded(site: Path, *, busy_s: float = 5.0) -> bool:
    """Was anything ever recorded here? StoreError where there is no journal and the anchor, or what is only made after a first entry, remembers one: a file that was
    taken away, or a slip in the DSN, must not read as "nothing held"."""
    from dlp.keys import outlives
    from dlp.ports import StoreError
    from dlp.store.choosing import place

    reader = open_reader(site, busy_s=busy_s)
    try:
        empty = reader.empty
    finally:
        reader.close()
    if empty and remembered(site):
        raise StoreError(GONE)
    if empty and not (site / ANCHOR).exists() and not place(site)[0] and outlives(site):
        raise StoreError(OUTLIVED)
    return not empty


def remembered(site: Path) -> bool:
    """Does the anchor say that something was recorded here?"""
    try:
        return not realfile.content(site / ANCHOR).startswith(b"0" * 20)
    except FileNotFoundError:
        return False


def _engine(site: Path, busy_s: float) -> Engine:
    from dlp.store.choosing import engine

    return engine(site, FILE, busy_s)


@contextmanager
def look(site: Path, *, busy_s: float = 5.0) -> Iterator[Records]:
    """One look at what a site has kept. StoreError where nothing was recorded there yet."""
    reader = open_reader(site, busy_s=busy_s)
    try:
        with reader.look() as kept:
            yield kept
    finally:
        reader.close()
