"""Signed data (S/MIME): what is signed, where it stands inside, and the words of a signature that stands beside what it signs.

Owns the few rules of BER that are needed to walk the structure (X.690 8.1: definite and indefinite lengths) and the place of the content in it:

    ContentInfo { signedData, [0] SignedData { version, digests, EncapsulatedContentInfo { type, [0] content OPTIONAL }, … } }

A signature without content says nothing but who signed: the words of its certificates are looked at, and a value longer than any
signature or key is a file inside, which is read or a gap. References: RFC 5652 section 5, RFC 8551.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from dlp.extract import strings
from dlp.extract.sink import Sink

DEEPEST: Final = 40
MOST: Final = 50_000
"""Elements of one file; a chain of certificates has a few hundred."""
LONGEST: Final = 1_100
"""Bytes of a value that is a signature or a key: one of RSA with 8,192 bits has 1,024."""
_OCTETS: Final = 0x04
_SEQUENCE: Final = 0x30
_CONTENT: Final = 0xA0


class _Element(NamedTuple):
    """Tag, where the value stands, where the next element begins. Only the low tag numbers of X.690 8.1.2.2 occur here."""

    tag: int
    start: int
    end: int
    after: int

    @property
    def whole(self) -> bool:
        """Made of further elements."""
        return bool(self.tag & 0x20)


def read(data: bytes, sink: Sink) -> None:
    sink.asides(strings.runs(data), "certificates")
    outer = _element(data, 0, len(data), 0)
    content = _content(data, outer)
    if content is not None:
        sink.entry()
        sink.inner("content", content)
    for value in _long(data, outer):
        if value != content:
            sink.entry()
            sink.inner("value", value)
    if outer.after < len(data):
        sink.entry()
        sink.inner("beyond", data[outer.after :])


def _content(data: bytes, outer: _Element) -> bytes | None:
    """What is signed, where it stands inside; None for a signature beside its message. ValueError where the structure is another."""
    _, inside = _only(data, outer, 2)
    (signed,) = _only(data, inside, 1)
    enclosed = _only(data, signed, 3)[2]
    found = list(_within(data, enclosed))
    if enclosed.tag != _SEQUENCE or not found:
        raise ValueError("no signed data")
    if len(found) < 2:
        return None
    if found[1].tag != _CONTENT:
        raise ValueError("no content")
    (octets,) = _only(data, found[1], 1)
    return b"".join(data[one.start : one.end] for one in _leaves(data, octets))


def _long(data: bytes, outer: _Element) -> Iterator[bytes]:
    """Values that are longer than a signature or a key can be."""
    for number, one in enumerate(_leaves(data, outer)):
        if number > MOST:
            raise ValueError("too many elements")
        if one.end - one.start > LONGEST:
            yield data[one.start : one.end]


def _only(data: bytes, outer: _Element, least: int) -> list[_Element]:
    found = list(_within(data, outer))
    if len(found) < least:
        raise ValueError("too few elements")
    return found[: max(least, 1)]


def _leaves(data: bytes, outer: _Element, depth: int = 0) -> Iterator[_Element]:
    if not outer.whole:
        yield outer
        return
    if depth > DEEPEST:
        raise ValueError("too deep")
    for one in _within(data, outer):
        yield from _leaves(data, one, depth + 1)


def _within(data: bytes, outer: _Element) -> Iterator[_Element]:
    at = outer.start
    while at < outer.end:
        one = _element(data, at, outer.end, 0)
        yield one
        at = one.after


def _element(data: bytes, at: int, end: int, depth: int) -> _Element:
    """The element that begins at `at`. ValueError where none stands there whole."""
    if depth > DEEPEST or at + 2 > end:
        raise ValueError("no element")
    tag, size, start = data[at], data[at + 1], at + 2
    if tag & 0x1F == 0x1F:
        raise ValueError("a tag of many bytes")
    if size == 0x80:
        inner = start
        while data[inner : inner + 2] != b"\0\0":
            inner = _element(data, inner, end, depth + 1).after
        return _Element(tag, start, inner, inner + 2)
    if size > 0x80:
        wide = size & 0x7F
        size = int.from_bytes(data[start : start + wide], "big")
        start += wide
    if start + size > end:
        raise ValueError("cut off")
    return _Element(tag, start, start + size, start + size)
