"""What remembers a site with operators outside its journal: the journal's end and the entries that grant, under the journal key.

    keys/operators.mark     in the site             .NAME.mark      beside the site's folder NAME

Both say the same. Entries that grant are those about operators and of approved policies and routes. Who deletes one, removes `journal.*`, or puts an older copy of the files or of the whole folder in place
does not make the site one that never had operators: commands refuse, the journal takes no entry, `verify` names it. Written after the commit,
as the anchor is: a mark may lag and can never be ahead. Whoever holds the journal key and may write in both places can forge both; against
him stand only checkpoints that left the house.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dlp import realfile
from dlp.store.chain import row_mac, write_end
from dlp.store.engine import Connection

INNER: Final = "operators.mark"
GONE: Final = (
    "the operators of this site are gone from its journal: journal damaged: restore it from the backup (`dlp journal verify`)"
)
_MOST: Final = 4096
_GRANTS: Final = " OR ".join(f"(ref >= '{prefix}-' AND ref < '{prefix}.')" for prefix in ("OP", "PO", "RT"))


@dataclass(frozen=True, slots=True)
class Mark:
    """`seq` and `hash` of the journal's end; the number of entries that grant, and a digest of their hashes in order."""

    seq: int
    hash: str
    count: int
    digest: str


def places(site: Path) -> tuple[Path, Path]:
    """In the site, and beside it."""
    whole = site.resolve()
    return site / "keys" / INNER, whole.parent / f".{whole.name}.mark"


def texts(site: Path) -> dict[Path, str]:
    """What the marks say, unread. Take them before the journal is looked at: then they cannot be ahead of it."""
    found = {}
    for path in places(site):
        with suppress(FileNotFoundError, NotADirectoryError):
            try:
                with realfile.opened(path) as file:
                    found[path] = file.read(_MOST).decode("ascii", "replace")
            except (FileNotFoundError, NotADirectoryError):
                raise
            except OSError:
                found[path] = ""  # there, and not to be read: as good as forged
    return found


def marks(key: bytes, said: Mapping[Path, str]) -> dict[Path, Mark | None]:
    """None for one that is not this site's, or was altered."""
    return {path: _read(key, text) for path, text in said.items()}


def objection(connection: Connection, found: Mapping[Path, Mark | None]) -> str:
    """Why this journal is not the one that the marks remember; "" where it is."""
    for path, mark in found.items():
        if mark is None:
            return f"{path.name} was altered, or is of another site: restore the site, or put that file aside"
        row = connection.execute("SELECT hash FROM journal WHERE seq = ?", (mark.seq,)).fetchone()
        if row is None or row[0] != mark.hash or _grants(connection, mark.count) != (mark.count, mark.digest):
            return (
                f"journal damaged: restore it. {path.name} remembers entry {mark.seq} and {mark.count} entries about operators and approvals, which this "
                "journal does not hold (`dlp journal verify`); where the newer journal is lost for good, put that file aside"
            )
    return ""


def write(site: Path, key: bytes, connection: Connection, *, seq: int, hash_: str) -> None:
    """See `dlp.store.chain.write_end`."""
    count, digest = _grants(connection, 1 << 62)
    line = f"{seq:020d} {hash_} {count:010d} {digest} {row_mac(key, 'mark', seq, hash_, count, digest)}\n".encode()
    for path in places(site):
        write_end(path, line, newer=lambda text: (found := _read(key, text)) is not None and found.seq > seq, flags=os.O_NOFOLLOW)


def _read(key: bytes, text: str) -> Mark | None:
    try:
        seq, hash_, count, digest, mac = text.split()
        made = Mark(int(seq), hash_, int(count), digest)
    except ValueError:
        return None
    due = row_mac(key, "mark", made.seq, made.hash, made.count, made.digest)
    return made if hmac.compare_digest(due.encode(), mac.encode("utf-8", "replace")) else None


def _grants(connection: Connection, most: int) -> tuple[int, str]:
    rows = connection.execute(f"SELECT hash FROM journal WHERE {_GRANTS} ORDER BY seq LIMIT ?", (most,)).fetchall()  # noqa: S608  ours
    return len(rows), hashlib.sha256("".join(str(row[0]) for row in rows).encode("utf-8", "surrogatepass")).hexdigest()
