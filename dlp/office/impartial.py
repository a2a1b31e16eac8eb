"""Nobody decides over his own matter: a message that he sent, that goes to him, or that is about a case in which he has an interest.

An operator is the official of his id or login (`dlp.app.bases.approver`). Who is none of the staff table cannot be compared with anybody. What was
held from an official must not be let go by himself (the controlled person's word is no evidence).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.office.who import staffed
from dlp.ports import NotNow

if TYPE_CHECKING:
    from dlp.linkage.index import Index
    from dlp.model import Message, Party

SENT: Final = "you sent this message: another person decides on it"
GETS: Final = "this message goes to you: another person decides on it"
INTERESTED: Final = "you have an interest in a case of this message: another person decides on it"


def refuse_involved(site: Path, name: str, incident: dict[str, Any], message: Message | None) -> None:
    """NotNow where the operator `name` takes part in the message of this incident. `message`: None where it cannot be read; then its cases alone say
    who is involved. Says nothing on a site without operators, where nobody is known."""
    from dlp import keys, settings
    from dlp.app import bases, tables

    people = staffed(site)
    if not people:
        return
    config = settings.load(site)
    index = tables.index(site, keys.load(site / "keys"), domains=config.agency.domains)
    official = bases.approver(index, config, name, people).staff_id
    if not official:
        return
    if message is not None:
        if official in _officials(index, message, [message.sender]):
            raise NotNow(SENT)
        if official in _officials(index, message, message.recipients):
            raise NotNow(GETS)
    rows = [row for case in incident["cases"] for row in index.find("case_no", case["case_no"])]
    if any(official in index.case(row).interested for row in rows):
        raise NotNow(INTERESTED)


def _officials(index: Index, message: Message, parties: Iterable[Party]) -> set[str]:
    """The staff ids of these senders or recipients, whoever of several they may be. The members of a room are not among them: in one of everybody nobody
    could decide."""
    from dlp.linkage.parties import resolve

    found: set[str] = set()
    for party in parties:
        reached = resolve(party, index, today=datetime.now(UTC).date(), known={}, messenger=message.channel == "messenger")
        found.update(staff_id for who in (reached.who, *reached.further) for staff_id in who.match.staff_ids)
    return found
