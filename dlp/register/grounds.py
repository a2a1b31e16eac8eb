"""The table `bases`: grounds of provision that were approved in the agency's approval system, as the objects a message may refer to.

Rows of one document number stand beside each other; one that fits is enough (contract section 8). A row's id is a digest of what it grants, so
that a new snapshot with the same row goes on counting where the old one was.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from dlp.basis import Basis
from dlp.keys import Keys
from dlp.linkage import canon
from dlp.linkage.basis import recipient_words, reference
from dlp.linkage.index import Index
from dlp.linkage.tokens import Tokens
from dlp.register import sealed
from dlp.register.checks import Row

PREFIX: Final = "BT-"
"""What the id of a row begins with."""


def load_bases(site: Path, keys: Keys, index: Index) -> tuple[Basis, ...]:
    """The rows of the table, none where it was never imported. ConfigError where it cannot be opened."""
    stored = sealed.read(site, keys, "bases")
    tokens = Tokens(keys.register)
    return tuple(_basis(row, tokens, index) for row in (json.loads(stored[1]) if stored is not None else ()))


def id_of(row: Row, tokens: Tokens) -> str:
    """A row of the next import that grants the same, however often, in whatever order and spelling, is the same ground."""
    what = {name: said for name in sorted(row) if name != "times" and (said := _granted(name, row[name]))}
    return PREFIX + tokens.text(f"basis-row:{json.dumps(what, ensure_ascii=False)}")


def _granted(name: str, said: str | list[str]) -> str | list[str]:
    if isinstance(said, list):
        return sorted({":".join(canon.party(one)) if name == "recipients" else canon.squeeze(one).casefold() for one in said})
    return canon.squeeze(said).casefold()


def _basis(row: Row, tokens: Tokens, index: Index) -> Basis:
    words = {word for one in row["recipients"] for word in recipient_words(one, index)}
    named = [reference(str(row.get(column, ""))) for column in ("document", "consent_id")]
    return Basis(
        id=id_of(row, tokens),
        ground=row["ground"],
        article=row.get("article", ""),
        document=row["document"],
        approver=row["approver"],
        asked_by=row["requested_by"],
        refs=frozenset(tokens.text(word) for word in named if word),
        recipients=frozenset(map(tokens.text, words)),
        items=tuple(row["items"]),
        valid_from=row.get("valid_from", ""),
        valid_to=row.get("valid_to", ""),
        consent_id=row.get("consent_id", ""),
        times=int(row.get("times", "") or 0),
    )
