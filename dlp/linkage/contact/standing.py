"""What the sender of a message is to a requester whose case he has no part in: who might have a stake in it although nobody entered him.

The register's column of interested persons is empty at most sites, and the people of the known incidents (a director close to the mayor, a
councillor) are entered by nobody. What follows from the register itself is derived: his post, his department and the line above it, and
whether the title of the request names his office or post. A derivation is a proposal: it costs a hold, never the block of who was entered
or confirmed as interested.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dlp.linkage import posts
from dlp.linkage.destinations import destinations
from dlp.linkage.directory import Staff
from dlp.linkage.index import Index
from dlp.linkage.who import Who

STANDINGS: Final = ("duty", "office", "interested", "derived", "power", "private", "other", "unknown")
"""duty: handler, deputy, approver; office: FOI desk, privacy officer, audit; power: a chief, the head's office, the council; private: an
official by his own telephone, whatever his duty; other: an official of another department; unknown: a sender who is not in the table of officials."""
CLOSE: Final = ("interested", "derived", "power", "private")
"""Those with a stake in the case, or who may have one."""


def powerful(one: Staff) -> bool:
    """A head, or somebody of the head's office or the council, whose word weighs whatever the case."""
    return one.rank in (posts.HEAD, posts.CHAMBER) or posts.of_head(one.department)


def derived(one: Staff, row: int, index: Index) -> tuple[str, ...]:
    """Why this official may be interested in the case of a row; () where nothing says so. Words: department, line, post, office."""
    case = index.case(row)
    found = []
    if case.department and one.department == case.department:
        found.append("department")
    if case.department and one.department != case.department and case.department in index.below(one.department):
        found.append("line")
    if one.title and _named(one, row, index):
        found.append("post")
    if one.department != case.department and any(index.holds(row, "topic", word) for word in stems(one.department)):
        found.append("office")
    return tuple(found)


_ENDING: Final = re.compile(r"(?:담당관|사무국|사무과|사업소|(?:행정복지|주민)?센터|과|국|실|소|팀|단|관)$")


def _named(one: Staff, row: int, index: Index) -> bool:
    """Does the title of the request name his post?"""
    whole, ends = posts.calls(one.title, one.department)
    if any(index.holds(row, "post", word) for word in whole) or any(index.holds(row, "post_end", word) for word in ends):
        return True
    # cases that were imported before posts were kept of their titles
    return not index.has_any("post") and any(index.holds(row, "topic", word) for word in whole)


def stems(department: str) -> list[str]:
    """`문화예술과` → 문화예술과, 문화예술: what a title may call it."""
    stem = _ENDING.sub("", department)
    return [word for word in dict.fromkeys((department, stem)) if len(word) > 1]


def standing(sender: Who, own_sender: str, rows: Sequence[int], index: Index, *, private: bool | None = None) -> str:
    """A word of `STANDINGS`, "" where the recipient is no requester or the sender one himself. `private`: what `from_own_telephone` says of the sender,
    where it is known."""
    if not rows or own_sender in ("", "requester", "other_requester", "agent"):
        return ""
    if own_sender == "interested":
        return "interested"
    official = sender.kind == "staff" and bool(sender.match.staff_ids)
    if official and (from_own_telephone(sender, index) if private is None else private):
        return "private"  # a duty is done from the agency's numbers: what is written from his own is no part of it
    if own_sender in ("handler", "deputy", "approver"):
        return "duty"
    if own_sender in ("foi_officer", "cpo", "audit"):
        return "office"
    if not official:
        return "unknown"
    people = [one for staff_id in sender.match.staff_ids if (one := index.staff.get(staff_id)) is not None]
    if any(derived(one, row, index) for one in people for row in rows[:_MOST]):
        return "derived"
    return "power" if any(powerful(one) for one in people) else "other"


def from_own_telephone(sender: Who, index: Index) -> bool:
    """Is the address an official's own telephone, in whatever spelling it came (`*23#010…`)?"""
    spellings = destinations(sender.address, index.own_domains).mailbox
    return any([index.is_staff_contact(one) == "mobile" for one in spellings])


_MOST: Final = 20
"""Cases of one requester that are looked at."""
