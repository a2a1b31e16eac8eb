"""`dlp ledger`: provisions outside the purpose. Writes nothing."""

from __future__ import annotations

from dlp.cli.options import Since, Until
from dlp.cli.session import Reading
from dlp.listings.tables.ledger import PROVISIONS
from dlp.office.entries import recorded
from dlp.office.provisions import entries
from dlp.office.times import span


def command(here: Reading, since: Since = None, until: Until = None) -> None:
    """The ledger of provisions outside the purpose (목적 외 이용·제공 대장), the oldest first.

    Example: dlp --site site ledger --since 30d --format csv > ledger.csv
    """
    recorded(here.site)
    first, end = span(since, until)
    here.looking(what="ledger")
    here.show(entries(here.site, since=first, until=end), PROVISIONS)
