"""Options and arguments that several use cases ask for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from dlp.show.asking import Argument, Option

Incident = Annotated[str, Argument("An incident of `incidents list`: INC-…", metavar="ID")]
HeldMessage = Annotated[str, Argument("A message of `held list`: INC-…", metavar="ID")]
CaseNo = Annotated[str, Argument("Case number, never a name.", metavar="CASE_NO")]
Why = Annotated[str, Option("Why; goes into the journal.", "--reason")]
WhyNot = Annotated[str, Option("Why not; goes into the journal.", "--reason")]
Noted = Annotated[str, Option("Goes into the journal.", "--reason")]
Kind = Annotated[str, Argument("cases, staff, partners, groups or bases")]
NeededWhy = Annotated[str, Option("Why; goes into the journal. Needed where operators are set up.", "--reason")]
Since = Annotated[str | None, Option("From: 2026-11-22, 2026-11-22T09:00, 7d, 24h, 15m.")]
Until = Annotated[str | None, Option("Before (same forms).")]
WhoseOwn = Annotated[
    str,
    Option(
        "Of a case that several filed: which of them, by place in the register (1, 2, …) or by name, which is not kept.",
        "--requester",
    ),
]
Unknown = Annotated[bool, Option("Although neither register nor journal knows this case.", "--unknown")]
Out = Annotated[Path, Option("Write the question here (mode 0600, never over a file that exists).")]
Archive = Annotated[Sequence[Path], Argument("An mbox, a Maildir, a folder of mails, or JSON Lines.", metavar="ARCHIVE…")]
