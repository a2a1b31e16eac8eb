"""A mail with pieces of its subject, text and html cut out, everything else byte for byte as it was.

Owns the replacement rule (one `*` for one character; blanks, hyphens, line ends and HTML tags stay) and the re-encoding of a cut part as
UTF-8 in base64, whatever it was before. Says None where a cut cannot be made: a half-masked mail must not exist.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dlp.mime import mail
from dlp.mime.mail import Piece
from dlp.mime.tree import Node

Span = tuple[int, int]

_KEPT: Final = re.compile(r"[\s\-\u2010-\u2015\u2212]")
_TAG: Final = re.compile(r"<!--|-->|<[^<>]*>")
_REPLACED: Final = ("content-type", "content-transfer-encoding", "content-length", "content-md5")


def mask(raw: bytes, cuts: Mapping[str, Sequence[Span]]) -> bytes | None:
    """Replace spans of `subject`, `text` and `html` (offsets into the fields that `read` gave) in the raw mail.

    None where a span lies in an attachment or another part that cannot be rewritten, or outside the text.
    """
    wanted = {part: sorted(spans) for part, spans in cuts.items() if spans}
    if not wanted:
        return raw
    if wanted.keys() - {"subject", "text", "html"}:
        return None
    found = mail.content(raw)
    edits: list[tuple[int, int, bytes]] = []
    for part, spans in wanted.items():
        if part == "subject":
            made = _subject(found, spans)
        else:
            made = _pieces(found.html if part == "html" else found.text, spans, html=part == "html")
        if made is None:
            return None
        edits += made
    out, at = [], 0
    for start, end, data in sorted(edits):
        if start < at:
            return None
        out += [raw[at:start], data]
        at = end
    return b"".join((*out, raw[at:]))


def blotted(text: str, spans: Sequence[Span], *, html: bool = False) -> str:
    """The text with every character of the spans as `*`, but for blanks, hyphens and (in html) whole tags inside a span."""
    out, at = [], 0
    for start, end in sorted(spans):
        start = max(start, at)
        if end <= start:
            continue
        out += [text[at:start], _stars(text[start:end], html=html)]
        at = end
    return "".join((*out, text[at:]))


def _stars(text: str, *, html: bool) -> str:
    if not html:
        return "".join(c if _KEPT.match(c) else "*" for c in text)
    out, at = [], 0
    for tag in _TAG.finditer(text):
        out += [_stars(text[at : tag.start()], html=False), tag[0]]
        at = tag.end()
    return "".join((*out, _stars(text[at:], html=False)))


def _subject(found: mail.Mail, spans: Sequence[Span]) -> list[tuple[int, int, bytes]] | None:
    fields = [f for f in found.root.fields if f.name == "subject"]
    if not fields or found.subject is None or spans[-1][1] > len(found.subject):
        return None
    text = blotted(found.subject, spans).replace("\n", " ")
    newline = _newline(found.root)
    words = [text[i : i + 12].encode("utf-8", "replace") for i in range(0, len(text), 12)]
    lines = (newline + b" ").join(b"=?utf-8?b?" + base64.b64encode(word) + b"?=" for word in words)
    first = (fields[0].start, fields[0].end, b"Subject: " + lines + newline)
    return [first, *((f.start, f.end, b"") for f in fields[1:])]


def _pieces(pieces: tuple[Piece, ...], spans: Sequence[Span], *, html: bool) -> list[tuple[int, int, bytes]] | None:
    total = sum(len(p.text) for p in pieces) + len(mail.JOINT) * (len(pieces) - 1) if pieces else 0
    if not pieces or spans[-1][1] > total or spans[0][0] < 0:
        return None
    edits = []
    for piece, local in _local(pieces, spans):
        if piece.node.virtual:
            return None
        if piece.loose:
            edits.append((*piece.loose, b""))  # nobody is meant to see text outside the parts: it goes as a whole
        else:
            edits += _leaf(piece.node, blotted(piece.text, local, html=html))
    return edits


def _local(pieces: tuple[Piece, ...], spans: Sequence[Span]) -> Iterator[tuple[Piece, list[Span]]]:
    base = 0
    for piece in pieces:
        size = len(piece.text)
        local = [(max(a - base, 0), min(b - base, size)) for a, b in spans if a < base + size and b > base]
        if local:
            yield piece, local
        base += size + len(mail.JOINT)


def _leaf(node: Node, text: str) -> list[tuple[int, int, bytes]]:
    """The fields that describe the body and the body itself, anew; every other field stays where it is."""
    newline = _newline(node)
    kind = b"text/html" if node.type == "text/html" else b"text/plain"
    added = b'Content-Type: %s; charset="utf-8"' % kind + newline + b"Content-Transfer-Encoding: base64" + newline
    encoded = base64.b64encode(text.encode("utf-8", "replace"))
    lines = newline.join(encoded[i : i + 76] for i in range(0, len(encoded), 76))
    tail = newline if node.end == len(node.raw) else b""
    after = node.fields[-1].end if node.fields else node.start
    dropped = [(f.start, f.end, b"") for f in node.fields if f.name in _REPLACED]
    return [*dropped, (after, after, added), (node.body, node.end, lines + tail)]


def _newline(node: Node) -> bytes:
    at = node.raw.find(b"\n")
    return b"\n" if at >= 0 and node.raw[max(at - 1, 0) : at] != b"\r" else b"\r\n"
