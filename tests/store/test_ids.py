"""Ids sort by time and cannot be guessed."""

import os
import re
from datetime import datetime, timedelta, timezone

from dlp.store.ids import new_id

KST = timezone(timedelta(hours=9))


def test_form_and_order() -> None:
    moments = [datetime(2026, 11, 22, tzinfo=KST) + timedelta(seconds=37 * n) for n in range(2330)]
    ids = [new_id(moment, os.urandom) for moment in moments]
    assert all(re.fullmatch(r"INC-2026112[2]-[0-9A-HJKMNP-TV-Z]{10}", one) for one in ids)
    assert ids == sorted(ids)


def test_chance() -> None:
    moment = datetime(2026, 11, 22, 23, 59, 59, 999_999, tzinfo=KST)
    assert len({new_id(moment, os.urandom) for _ in range(2000)}) >= 1999
    assert new_id(moment, bytes) == "INC-20261122-ZZZZ000000"
