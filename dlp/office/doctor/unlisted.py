"""The doctor's look at senders with an address of the agency's own domain that no table knows: a hole in the register.

Counted are distinct addresses in what is kept of the last days: decisions that were journalled, and clean messages that showed anybody's data. Whoever
is in no table has no part in any case as far as the program can tell, and what he sends out of a requester is held (`requester-data-from-unlisted`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import NOTE, OK, Sign

NAME: Final = "unlisted"
DAYS: Final = timedelta(days=2)
"""A row of `shown` is read for each message with data: of more days a large agency has a hundred thousand."""


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.store import look as looked_at

    if not recorded(site):
        return
    with looked_at(site, busy_s=2.0) as kept:
        found, count = kept.unlisted(now - DAYS)
    if not count:
        yield Sign(
            NAME,
            OK,
            tr(
                "명부에 없는 우리 기관 주소가 개인정보를 보내지 않았습니다",
                "no address of ours that is in no table sent personal data",
            ),
        )
        return
    text = tr(
        f"명부에 없는 우리 기관 주소 {found}곳이 이틀 동안 개인정보가 든 메시지 {count}건을 보냈습니다. 사람은 직원 명부에, 공용·시스템 주소는 그룹 명부에 올리십시오",
        f"{found} addresses of ours that are in no table sent {count} messages with personal data in two days: people belong in the staff table, "
        "shared mailboxes and machines in the group table",
    )
    yield Sign(NAME, NOTE, text)
