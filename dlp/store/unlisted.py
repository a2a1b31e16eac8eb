"""Senders with an address of the agency's own domain that no table knows, as far as the journal tells: decisions, and clean messages that showed anybody's data."""

from __future__ import annotations

import json
from datetime import datetime

from dlp.store import shown
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.pen import stamp

STAFF = "staff"
"""The kind of who writes from the house; who is in the staff table besides has the keyed token of his staff id."""


def unlisted(connection: Connection, moment: datetime) -> tuple[int, int]:
    """(different addresses, messages) since this moment."""
    rows = connection.execute("SELECT j.body FROM decision d JOIN journal j ON j.seq = d.seq WHERE d.at >= ?", (stamp(moment),))
    records = [json.loads(body) for (body,) in rows if erased_digest(body) is None]
    sent = [one["sender"]["token"] for one in records if one["sender"]["kind"] == STAFF and not one.get("staff")]
    for row in shown.rows_since(connection, moment):
        token, _, _, kind, _, staff_id, *_ = row["from"]
        if kind == STAFF and not staff_id:
            sent.append(token)
    return len(set(sent)), len(sent)
