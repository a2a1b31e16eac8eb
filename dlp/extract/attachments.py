"""A message's attachments, and the files pasted into its texts → parts and gaps.

Owns the part ids (`attachment:NAME`, `attachment:foi.zip/list.xlsx`, `attachment:text/base64-1` for a block in the text) and the one purse
that all of a message share. The name of an attachment is text like any other.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from dlp.extract import pasted
from dlp.extract.extractor import Extracted
from dlp.extract.images import PICTURE
from dlp.extract.sink import Budget
from dlp.model import Gap, Message, Part, Sensitive

MESSAGE_SECONDS: Final = 60.0
_PIECE: Final = 16
"""Letters of a picture that may be a piece of what several say together."""
_MOST_PIECES: Final = 200
_GIVEN_BY_US: Final = re.compile(r"part-\d+\.\w+|headers")


class Reading(Protocol):
    """What reads one file: `dlp.extract.Extractor`, or a share of one."""

    @property
    def seconds(self) -> float: ...

    def budget(self) -> Budget: ...

    def extract(
        self,
        name: str,
        data: bytes,
        budget: Budget | None = None,
        *,
        seconds: float | None = None,
        stopped: Callable[[], bool] = ...,
    ) -> Extracted: ...


def parts(
    message: Message, extractor: Reading, *, seconds: float = MESSAGE_SECONDS, stopped: Callable[[], bool] = lambda: False
) -> tuple[tuple[Part, ...], tuple[Gap, ...]]:
    """Every text of every attachment and of every file pasted into a text of the message, and everything that was not read within `seconds`
    or before `stopped`. Starts no worker where there is neither."""
    blocks = _blocks(message)
    if not message.attachments and not blocks:
        return (), ()
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
        if not attachment.given:
            gaps.append(Gap(f"attachment:{name}", "unreadable"))
            continue
        left = 0.0 if stopped() else min(extractor.seconds, deadline - time.monotonic())
        extracted = extractor.extract(name, attachment.data, purse, seconds=left, stopped=stopped)
        for text in extracted.texts:
            ident = f"attachment:{name}/{text.path}" if text.path else f"attachment:{name}"
            found.append(Part(ident, text.text, "attachment", text.place))
        gaps += extracted.gaps
    for name, data in blocks:
        if data is None:
            gaps.append(Gap(f"attachment:{name}", "unreadable"))
            continue
        left = 0.0 if stopped() else min(extractor.seconds, deadline - time.monotonic())
        extracted = extractor.extract(name, data, purse, seconds=left, stopped=stopped)
        found += [
            Part(f"attachment:{name}/{text.path}" if text.path else f"attachment:{name}", text.text, "attachment", text.place)
            for text in extracted.texts
        ]
        gaps += extracted.gaps
    return (*found, *_row_of_pictures(found)), tuple(gaps)


def _row_of_pictures(found: list[Part]) -> list[Part]:
    """What small pictures say one after another: a number may stand in a picture a digit, or a group."""
    said = [(part, text) for part in found if part.place == PICTURE and len(text := part.text.reveal().strip()) <= _PIECE]
    if not 1 < len(said) <= _MOST_PIECES:
        return []
    return [Part(said[0][0].id, Sensitive(" ".join(text for _, text in said)), "attachment", "pictures")]


def _blocks(message: Message) -> list[tuple[str, bytes | None]]:
    """(part, bytes) of the files pasted into its texts."""
    found: list[tuple[str, bytes | None]] = []
    for part, text in _texts(message):
        if pasted.worth(text):
            found += [(f"{part}/{one.name}", one.data) for one in pasted.files(text.reveal())]
    return found


def _texts(message: Message) -> Iterator[tuple[str, Sensitive]]:
    """(part, text) of everything that is written in a message itself."""
    for part, text in (("subject", message.subject), ("text", message.text), ("html", message.html)):
        if text is not None:
            yield part, text
    for attachment in message.attachments:
        yield "name", attachment.name
    if message.conversation is not None and message.conversation.name:
        yield "conversation", message.conversation.name
