"""What one who asked has asked, from the journal. The refs begin with `AK-`, so that the index on `ref` finds them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from dlp.ledgers.probing import KIND
from dlp.store.engine import Connection
from dlp.store.pen import stamp

LAST: Final = (1 << 63) - 1
"""Above every seq."""


def since(connection: Connection, ref: str, moment: datetime, before: int | None = None) -> list[Mapping[str, Any]]:
    """The bodies of the entries from `moment` on, the oldest first; only those that stand `before` a seq, where one is given."""
    rows = connection.execute(
        "SELECT body FROM journal WHERE ref = ? AND kind = ? AND at >= ? AND seq < ? ORDER BY seq",
        (ref, KIND, stamp(moment), before or LAST),
    )
    return [json.loads(body) for (body,) in rows]
