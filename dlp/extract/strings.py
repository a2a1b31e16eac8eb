"""Words in binary data of no known form: records that a reader has no use for, padding, remains.

Owns how a run of characters is told from numbers that look like some. Wide characters (UTF-16) are looked for at both alignments; a run
must be of everyday Korean and ASCII, begin and end at something else, and hold what a person could have written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dlp.extract.rest import speaks
from dlp.mime import charsets

MAX_BYTES: Final = 1024 * 1024
_WIDE: Final = re.compile("[ -~\u00a0-\u00ff\u2010-\u2027\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff00-\uffef]{3,}")
"""Without Hanja: a third of all pairs of bytes are one."""
_NARROW: Final = re.compile(rb"[\x20-\x7e\x81-\xfe\t]{4,}")
_ASCII: Final = re.compile(rb"[\x20-\x7e]{4,}")
_HANGUL: Final = re.compile("[가-힣]{2,}")
_DIGITS: Final = re.compile(r"\d{2,4}[-–. )]{1,2}\d{3,4}[-–. ]{1,2}\d{4}|0\d{8,10}|\d{6}[-–]?[1-8]\d{6}|\d{7,}")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{2,}")


def runs(data: bytes) -> list[str]:
    """What could be read in `data`, each once, in order. Beyond `MAX_BYTES` nothing is looked for: no record is so large."""
    found: dict[str, None] = {}
    data = data[:MAX_BYTES]
    for text in (*_wide(data), *_narrow(data)):
        if text not in found and speaks(text):
            found.setdefault(text)
    return list(found)


def words(data: bytes) -> list[str]:
    """Every run of three or more wide characters, and of four or more narrow ones: for data that are known to hold text between numbers."""
    units = data[: len(data) // 2 * 2].decode("utf-16-le", "replace")
    return [*runs(data), *(run[0].decode("ascii") for run in _ASCII.finditer(data)), *(run[0] for run in _WIDE.finditer(units))]


def _wide(data: bytes) -> Iterator[str]:
    for start in (0, 1):
        units = data[start : start + (len(data) - start) // 2 * 2].decode("utf-16-le", "replace")
        yield from (text for run in _WIDE.finditer(units) if _said(text := run[0].strip()))


def _said(text: str) -> bool:
    """Everyday characters throughout, or those between which they stand."""
    if _MAIL.search(text) or _DIGITS.search(text):
        return True
    return any(charsets.everyday(word[0]) for word in _HANGUL.finditer(text))


def _narrow(data: bytes) -> Iterator[str]:
    for run in _NARROW.finditer(data):
        raw = run[0]
        if raw.isascii():
            text = raw.decode("ascii").strip()
            if _MAIL.search(text) or _DIGITS.search(text):
                yield text
        elif (said := charsets.sniff(raw)) and any(
            len(word[0]) > 2 and charsets.everyday(word[0]) for word in _HANGUL.finditer(said)
        ):
            yield said.strip()
