"""LDIF (RFC 2849), as `ldapsearch -LLL` prints what it found: entries of attributes and their values. Pure."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Final

Entry = dict[str, list[str]]
"""Attribute in small letters, without options (`;lang-ko`), to its values; "" stands for one that cannot be read."""
LONGEST: Final = 1000
"""Characters of a value; a name, a number or a post is shorter."""


class NoLdif(ValueError):
    """The text is none, or one that leads elsewhere for a value."""


def entries(text: bytes) -> Iterator[Entry]:
    """The entries, without their DN. NoLdif."""
    found: Entry = {}
    begun = False
    for line in _lines(text):
        if not line:
            if begun:
                yield found
            found, begun = {}, False
            continue
        name, sign, rest = line.partition(b":")
        attribute = name.partition(b";")[0].decode("ascii", "replace").lower()
        if not sign or not attribute or rest[:1] == b"<":
            raise NoLdif
        if attribute == "version" and not begun:
            continue
        if not begun and attribute != "dn":
            raise NoLdif
        if attribute == "dn":
            if begun:
                raise NoLdif
            begun = True
            continue
        found.setdefault(attribute, []).append(_value(rest))
    if begun:
        yield found


def _lines(text: bytes) -> Iterator[bytes]:
    """Folded ones joined, remarks left out; an empty one is a border, also after the last."""
    held: bytes | None = None
    for raw in text.split(b"\n"):
        line = raw.removesuffix(b"\r")
        if line[:1] == b" ":
            if held is None:
                raise NoLdif
            held += line[1:]
            continue
        if held is not None and held[:1] != b"#":
            yield held
        held = line
    if held is not None and held[:1] != b"#":
        yield held


def _value(rest: bytes) -> str:
    raw = rest.lstrip(b" ")
    if rest[:1] == b":":
        try:
            raw = base64.b64decode(rest[1:].strip(), validate=True)
        except binascii.Error:
            raise NoLdif from None
    if len(raw) > 4 * LONGEST:
        return ""
    for encoding in ("utf-8", "cp949"):  # the second is what old directories hold all the same
        try:
            value = raw.decode(encoding).strip()
        except UnicodeDecodeError:
            continue
        return value if len(value) <= LONGEST and "\0" not in value else ""
    return ""
