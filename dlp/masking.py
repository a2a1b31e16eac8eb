"""Cut findings out of a message. Pure; keeps length and separators, so that a form stays a form and an SMS stays an SMS.

What cannot be cut (an attachment, a value that stands only in a decoded layer) gives None: the caller holds the message instead.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import Final

from dlp.model import Finding, Message, Sensitive

MASK: Final = "*"
CASE_NUMBER: Final = "FOI_CASE_NUMBER"
"""Names the case and nobody; a rule can still have it cut out."""
_KEPT: Final = frozenset(" \t\r\n-–./()@,:")
CUT_PARTS: Final = ("subject", "text", "html")


def to_cut(findings: Iterable[Finding], named: Container[str] = ()) -> Iterable[Finding]:
    """What masking takes out: everything of a registered person but the case number, unique identifiers of anybody, and the entities that
    the rules which mask acted on (`Decision.cut`)."""
    return (f for f in findings if (f.known and f.entity != CASE_NUMBER) or f.entity.unique or f.entity in named)


def spans(findings: Iterable[Finding]) -> dict[str, list[tuple[int, int]]]:
    """Part → spans to cut, sorted and joined where they touch."""
    by_part: dict[str, list[tuple[int, int]]] = {}
    for found in findings:
        by_part.setdefault(found.part, []).append((found.start, found.end))
    out = {}
    for part, pairs in by_part.items():
        joined: list[tuple[int, int]] = []
        for start, end in sorted(pairs):
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        out[part] = joined
    return out


def mask_text(text: str, cuts: Iterable[tuple[int, int]]) -> str:
    out, last = [], 0
    for start, end in cuts:
        out.append(text[last:start])
        out.append("".join(c if c in _KEPT else MASK for c in text[start:end]))
        last = end
    return "".join((*out, text[last:]))


def mask(message: Message, cuts: Mapping[str, list[tuple[int, int]]]) -> Message | None:
    """The message with the spans masked; None where a span lies in a part that cannot be rewritten."""
    if any(part not in CUT_PARTS for part in cuts):
        return None
    texts = {part: getattr(message, part) for part in CUT_PARTS}
    if any(texts[part] is None for part in cuts):
        return None
    for part, pairs in cuts.items():
        texts[part] = Sensitive(mask_text(texts[part].reveal(), pairs))
    return replace(message, subject=texts["subject"], text=texts["text"], html=texts["html"])
