"""What other programs would read from the same bytes of a mail. Bytes in, bytes out; the results are examined beside the first reading.

The structure of a mail is what its header says, and programs disagree about headers that lie: which of two boundaries counts, whether text
may follow a boundary, whether a misspelt one ends a part, what comes after the close, whether `multipart` without a subtype is one. Each
disagreement has been a way past a scanner (CVE-2024-28054 and its kind). To imitate the programs one by one would never end, so it is
turned round: whatever the header says, a block of `Content-…:` fields that stands in a text, after an empty line or a line that begins
with `--`, begins a part for somebody, and is read as one. Armour (RFC 9580 section 6.2) in a text is the same for PGP: a message that
nobody but its recipient can read.
"""

from __future__ import annotations

import re
from typing import Final

MAX_PARTS: Final = 200
"""Parts found so in one text; what lies beyond is read as one part with the last."""

_BLOCK: Final = re.compile(
    rb"(?:\A|^--[^\r\n]*(?:\r\n|\n|\r)|^[ \t]*(?:\r\n|\n|\r))(?=content-(?:type|transfer-encoding|disposition)\b[^\r\n:]{0,80}:)",
    re.M,
)
_FIRST: Final = re.compile(rb"content-(?:type|transfer-encoding|disposition)\b[^\r\n:]{0,80}:")
_ARMOUR: Final = re.compile(
    rb"-----BEGIN PGP MESSAGE(?:, PART [0-9/]+)?-----.*?(?:-----END PGP MESSAGE[^\r\n]{0,20}-----|\Z)", re.S
)


def parts(body: bytes) -> list[bytes]:
    """Parts that stand in `body` although its own header announces none: each from its first field to the next such place."""
    if b"--" not in body and b"ontent-" not in body:
        return []
    lowered = body.lower()
    if not _FIRST.search(lowered):
        return []
    marks = [(found.start(), found.end()) for found in _BLOCK.finditer(lowered)][:MAX_PARTS]
    ends = [start for start, _ in marks[1:]] + [len(body)] * bool(marks)
    return [body[begin:stop] for (_, begin), stop in zip(marks, ends, strict=True) if begin < stop]


def armoured(body: bytes) -> list[bytes]:
    """The encrypted messages in a text, with their armour."""
    return _ARMOUR.findall(body) if b"-----BEGIN PGP MESSAGE" in body else []
