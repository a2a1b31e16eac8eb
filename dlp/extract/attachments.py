"""A message's attachments → parts and gaps.

Owns the part ids (`attachment:NAME`, `attachment:foi.zip/list.xlsx`) and the one purse that all attachments of a message share. The
name of an attachment is text like any other.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Final

from dlp.extract.extractor import Extractor
from dlp.model import Gap, Message, Part, Sensitive

MESSAGE_SECONDS: Final = 60.0
_GIVEN_BY_US: Final = re.compile(r"part-\d+\.\w+|headers")


def parts(
    message: Message, extractor: Extractor, *, seconds: float = MESSAGE_SECONDS, stopped: Callable[[], bool] = lambda: False
) -> tuple[tuple[Part, ...], tuple[Gap, ...]]:
    """Every text of every attachment, and everything that was not read within `seconds` or before `stopped`. Starts no worker where there is
    no attachment."""
    found: list[Part] = []
    gaps: list[Gap] = []
    seen: dict[str, int] = {}
    purse = extractor.budget()
    deadline = time.monotonic() + min(seconds, MESSAGE_SECONDS)
    for attachment in message.attachments:
        given = attachment.name.reveal()
        seen[given] = seen.get(given, 0) + 1
        name = given if seen[given] == 1 else f"{given} ({seen[given]})"
        if not _GIVEN_BY_US.fullmatch(given):
            found.append(Part(f"attachment:{name}", Sensitive(given), "attachment", "name"))
        left = 0.0 if stopped() else min(extractor.seconds, deadline - time.monotonic())
        extracted = extractor.extract(name, attachment.data, purse, seconds=left, stopped=stopped)
        for text in extracted.texts:
            ident = f"attachment:{name}/{text.path}" if text.path else f"attachment:{name}"
            found.append(Part(ident, text.text, "attachment", text.place))
        gaps += extracted.gaps
    return tuple(found), tuple(gaps)
