"""Who sent the message of an incident, out of the staff table as it stands now. The incident keeps keyed tokens; only the register gives them names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp import keys as site_keys
from dlp.app.originals import told_by
from dlp.keys import Keys
from dlp.ports import StoreError
from dlp.record.kept import address_token, staff_token
from dlp.record.shapes import cleaned_line
from dlp.register import load_index, sealed
from dlp.register.small_tables import rows_of
from dlp.store import Store

ADDRESSES: Final = ("email", "messenger_id", "mobile", "desk_phone")


@dataclass(frozen=True, slots=True)
class Sender:
    """`found`: staff, where the table has him; address, where only the original tells; nobody, where neither does."""

    found: str
    staff_id: str = ""
    name: str = ""
    department: str = ""
    post: str = ""
    address: str = ""


def sender_of(site: Path, keys: Keys, store: Store, incident: Mapping[str, Any]) -> Sender:
    """By the token of his staff id, by that of his address, or by the original of a message that is still held."""
    read = sealed.read(site, keys, "staff")
    rows = rows_of(read[1]) if read is not None else ()
    token = site_keys.tokens(keys.register)
    staff, address = str(incident.get("staff") or ""), str(incident["sender"]["token"])
    for row in rows:
        if staff and staff_token(str(row.get("staff_id") or ""), token) == staff:
            return _official(row)
    for row in rows:
        spelt = (one for column in ADDRESSES for one in str(row.get(column) or "").split(";") if one)
        if any(address_token(one, token) == address for one in spelt):
            return _official(row)
    try:
        message = told_by(*store.original(str(incident["id"])))
    except StoreError:
        message = None
    if message is None:
        return Sender("nobody")
    written = message.sender.address.reveal()
    official = load_index(site, keys).party(written).staff_id
    for row in rows:
        if official and row.get("staff_id") == official:
            return _official(row)
    return Sender("address", address=cleaned_line(written, 200))


def _official(row: Mapping[str, Any]) -> Sender:
    texts = {
        name: cleaned_line(str(row.get(column) or ""), 80)
        for name, column in (("staff_id", "staff_id"), ("name", "name"), ("department", "department"), ("post", "title"))
    }
    return Sender("staff", **texts)
