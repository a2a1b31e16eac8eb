"""Masked messages → what is to be written into which column of the row, so that every recipient gets no more than his masked copy."""

from __future__ import annotations

from collections.abc import Sequence

from connectors._sms_rows import Copy, Row
from connectors._sms_text import fitted, merged, taken_apart
from dlp.model import Message, Sensitive

Cut = tuple[dict[str, str], dict[int, dict[int, str]]]


def masked(row: Row, copies: Sequence[tuple[Copy, Message | None]]) -> Cut | None:
    """(meaning → text, client index → word index → text). None where a copy cannot be written back, or would change its byte class.

    A shared text masked for one recipient is masked for all; a word only for him whose word it is. A long text that several rows
    share is nobody's to change.
    """
    versions: dict[str, list[str]] = {}
    words: dict[int, dict[int, str]] = {}
    for copy, message in copies:
        if message is None:
            return None
        sources = dict(row.texts)
        mine = row.clients[copy.to[0]].words if copy.to and row.clients else ()
        sources |= {f"word{i}": word for i, word in enumerate(mine)}
        text = fitted(copy.text.text, _revealed(message.text))
        changed = None if text is None else taken_apart(copy.text, text, sources)
        subject = taken_apart(copy.subject, _revealed(message.subject), sources)
        if changed is None or subject is None:
            return None
        for source, value in (changed | subject).items():
            if source.startswith("word"):
                for client in copy.to or ():
                    words.setdefault(client, {})[int(source[4:])] = value
            else:
                versions.setdefault(source, []).append(value)
    texts = {source: merged(row.texts[source], some) for source, some in versions.items()}
    if row.side_shared and any(source.startswith("side") for source in texts):
        return None
    return (texts, words) if texts or words else None


def _revealed(text: Sensitive | None) -> str:
    return "" if text is None else text.reveal()
