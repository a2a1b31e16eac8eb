"""Who saw a case, or did something about it."""

from typing import Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import cases
from dlp.show.listing import Listing, Shown, of
from dlp.texts.kinds import kind_of
from dlp.texts.labels import local, look_of

ENTRY: Final = (
    of("순번", "no.", "seq"),
    of("시각", "time", "at", local),
    Shown("일", "what", lambda row: kind_of(row["kind"]) + (tr(" (전체)", " (many)") if row["wide"] else "")),
    of("누가", "who", "operator"),
    of("어디서", "from", "from"),
    Shown("무엇", "of what", lambda row: f"{look_of(row['what'])} {row['ref']}".strip()),
    of("사유", "reason", "reason"),
)
"""Columns of every list of a case's entries."""

LISTING = Listing(
    name="case seen",
    right=Right.rights,
    read=cases.entries("seen"),
    columns=ENTRY,
    title=("{case}: 보거나 처리한 것 {}건", "{case}: seen or dealt with {} times"),
    case=True,
    help="""Who saw this case, here and in the case system, or did something about it. Example: dlp case seen 50120352 --reason "접속기록 점검" """,
)
