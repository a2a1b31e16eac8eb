"""What a message says of its own origin, held against the register: the office it names, the number it gives.

Official dress costs nothing to wear: a first model let through 120 of 127 approaches once an invented office stood before and a number
behind them. So a claim counts only if it is true of the sender, and not at all for who has power over the citizen, whose office is the reason
to look closer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dlp.linkage.contact.standing import powerful
from dlp.linkage.index import Index
from dlp.linkage.parties import Who

_NUMBER: Final = re.compile(r"0\d{1,2}[-.) ]?\d{3,4}[-. ]?\d{4}|1\d{3}[-. ]\d{4}")
NOTHING: Final = frozenset[str]()


def verified(sender: Who, texts: Sequence[str], index: Index) -> frozenset[str]:
    """`own-office`: a department of the sender, or one above it, is named; `own-number`: his desk's number is given."""
    found: set[str] = set()
    for staff_id in sender.match.staff_ids:
        one = index.staff.get(staff_id)
        if one is None or powerful(one):
            return NOTHING
        offices = [name for name in (one.department, one.parent_department) if len(name) > 1]
        if any(name in text for name in offices for text in texts):
            found.add("own-office")
        numbers = [number for text in texts for number in _NUMBER.findall(text)[:_MOST]]
        if any(staff_id in index.party(number).staff_ids and index.is_staff_contact(number) == "desk" for number in numbers):
            found.add("own-number")
    return frozenset(found)


_MOST: Final = 20
