"""What one who asked has asked, from the journal. The refs begin with `AK-`, so that the index on `ref` finds them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dlp.ledgers.probing import KIND
from dlp.store.engine import Connection, Rows
from dlp.store.pen import stamp


def rows_since(connection: Connection, ref: str, moment: datetime) -> Rows:
    return connection.execute(
        "SELECT body FROM journal WHERE ref = ? AND kind = ? AND at >= ? ORDER BY seq", (ref, KIND, stamp(moment))
    )


def bodies(rows: Rows) -> list[Mapping[str, Any]]:
    """Of the entries from that moment on, the oldest first."""
    return [json.loads(body) for (body,) in rows.fetchall()]
