"""What a message says of its own origin, held against the register and the site's lists: the office it names, its sender number, the numbers it gives.

Official dress costs nothing to wear: a first model let through 120 of 127 approaches once an invented office stood before and a number
behind them. So a claim counts only if it is true of the sender, and not at all for who has power over the citizen or a stake in his case, whose
office is the reason to look closer. What is true of a sender says where a message comes from, never that it is lawful: the head of contact weighs it,
within `kinds.CONTEXT_LEAST`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dlp.linkage import canon
from dlp.linkage.contact.standing import powerful, stems
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.who import Who

_NUMBER: Final = re.compile(r"0\d{1,2}[-.) ]?\d{3,4}[-. ]?\d{4}|1\d{3}[-. ]\d{4}")
NOTHING: Final = frozenset[str]()


def verified(sender: Who, texts: Sequence[str], index: Index, words: Lexicons, *, close: bool) -> frozenset[str]:
    """`own-office`: a department of the sender, or one above it, is named, or what his own is for (`수질검사` by the 수질과); `own-number`: his desk's number is given, or a registered sender number of
    his department, or he sends from one; `own-transaction`: a number of the department's form is given.
    `close`: has the sender a stake in the recipient's case, or may he have one? Then nothing is."""
    people = [one for staff_id in sender.match.staff_ids if (one := index.staff.get(staff_id)) is not None]
    if close or any(powerful(one) for one in people):
        return NOTHING
    registered = words.senders.get(canon.party(sender.address)[1], "")
    offices = {name for one in people for name in (one.department, one.parent_department) if len(name) > 1}
    if registered and not people:
        offices = {registered}
    duties = {word for one in people for word in stems(one.department)}
    found: set[str] = set()
    plain = ["".join(text.split()) for text in texts]  # 느티동 주민센터 is 느티동주민센터
    if any(name in text for name in offices | duties for text in (*texts, *plain)):
        found.add("own-office")
    numbers = [number for text in texts for number in _NUMBER.findall(text)[:_MOST]]
    if registered in offices or any(_own(number, sender, offices, index, words) for number in numbers):
        found.add("own-number")
    forms = [form for name in offices for form in words.transactions.get(name, ())]
    if any(form.search(text) for form in forms for text in texts):
        found.add("own-transaction")
    return frozenset(found)


def _own(number: str, sender: Who, offices: set[str], index: Index, words: Lexicons) -> bool:
    """Is a number that a message gives one of its sender's department, or of his own desk?"""
    if words.senders.get(canon.party(number)[1]) in offices:
        return True
    known = index.party(number).staff_ids
    return any(one in known for one in sender.match.staff_ids) and index.is_staff_contact(number) == "desk"


_MOST: Final = 20
