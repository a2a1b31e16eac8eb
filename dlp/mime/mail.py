"""A mail's content: subject, text, html, attachments and what its header says beyond addresses.

Owns which leaf part becomes what, the joining of several text parts, format=flowed, and the text that stands outside any part. Each
piece of text remembers the leaf it came from, so that `rewrite` can put a masked text back. Reference: RFC 2045-2049, RFC 3676.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from dlp.mime import charsets, fields, headers, otherwise, transfer, tree, worn
from dlp.mime.tree import Node

JOINT: Final = "\n"
"""Stands between two text parts of one mail."""

_PREAMBLE: Final = re.compile(rb"\s*(?:this is a multi-?part message in mime format[^\r\n]*)?\s*", re.I)
_MAGIC: Final = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"7z\xbc\xaf",
    b"Rar!",
    b"ALZ\x01",
    b"EGGA",
    b"\x1f\x8b",
)
_SNIFFED: Final = frozenset(("", "ascii", "utf-8", "cp949"))
_EXTENSIONS: Final = {
    "text/plain": "txt",
    "text/html": "html",
    "message/rfc822": "eml",
    "text/calendar": "ics",
    "application/pdf": "pdf",
}
_MARKED_UP: Final = frozenset(
    ("text/html", "application/xhtml+xml", "text/enriched", "text/richtext", "application/vnd.wap.xhtml+xml")
)
"""Types whose tags no reader sees."""

_ELSEWHERE: Final = frozenset(("message/partial", "message/external-body"))
_UNREAD_WORD: Final = re.compile(r"\?\s*[bBqQ]\s*\?")
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)
_ENRICHED: Final = frozenset(("text/enriched", "text/richtext"))
_UNSHOWN: Final = re.compile(r"<(comment|param)>.*?(?:</\1>|\Z)", re.I | re.S)
_COMMAND: Final = re.compile(r"<<|</?[A-Za-z0-9-]{1,60}>")
_COMMANDS: Final = {"<<": "<", "<nl>": "\n", "<np>": "\n", "</paragraph>": "\n", "<lt>": "<"}
_TEXTS: Final = frozenset(("text/plain", *_MARKED_UP))


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one leaf, or of the loose bytes [start, end) around the parts of `node`."""

    node: Node
    text: str = field(repr=False)
    loose: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    root: Node = field(repr=False)
    subject: str | None = field(repr=False)
    text: tuple[Piece, ...] = field(repr=False)
    html: tuple[Piece, ...] = field(repr=False)
    attachments: tuple[tuple[str, bytes], ...] = field(repr=False)
    notes: tuple[str, ...] = field(repr=False)
    people: tuple[tuple[str, str, str], ...] = field(repr=False)  # header name, display name, address
    elsewhere: bool = False  # a part of it is, by its own header, a piece of something or stands in another place


def joined(pieces: tuple[Piece, ...]) -> str | None:
    return JOINT.join(piece.text for piece in pieces) if pieces else None


def content(raw: bytes) -> Mail:
    """The content of a mail, recipients aside. MessageError where its structure is beyond the limits of `tree`."""
    root = tree.parse(raw)
    texts: list[Piece] = []
    htmls: list[Piece] = []
    attachments: list[tuple[str, bytes]] = []
    notes: list[str] = []
    for number, leaf in enumerate(root.leaves(), 1):
        _leaf(leaf, number if leaf is not root else 0, texts, htmls, attachments, notes)
    for node in _containers(root):
        if node.children:
            notes += _part_notes(node, {}, root=node is root)
        for start, end in node.loose:
            if not _PREAMBLE.fullmatch(node.raw, start, end):
                texts.append(Piece(node, charsets.decode(node.raw[start:end]), (start, end)))
                attachments += _found_inside(node.raw[start:end], "loose")
    if any(worn.asks(piece.text) for piece in htmls) and (sheets := worn.sheets(root.leaves())):
        dressed = [page for piece in htmls if (page := worn.worn(piece.text, sheets)) is not None]
        attachments += [(f"page~{i}.html", page.encode("utf-8", "replace")) for i, page in enumerate(dressed, 1)]
    subjects = [headers.text(value) for value in root.values("subject")]
    notes += _header_notes(root, subjects)
    people = tuple((f.name, *pair) for f in root.fields if f.name in fields.ADDRESSES for pair in headers.addresses(f.value))
    return Mail(
        root,
        JOINT.join(subjects) if subjects else None,
        tuple(texts),
        tuple(htmls),
        tuple(attachments),
        tuple(note for note in notes if note.strip()),
        people,
        any(map(_is_elsewhere, _containers(root))),
    )


def _is_elsewhere(node: Node) -> bool:
    """A piece of a message that is put together from several mails, or a reference to what is to be fetched (RFC 2046 sections 5.2.2, 5.2.3)."""
    said = [(node.type, node.parameters), *node.others]
    return any(kind in _ELSEWHERE or "access-type" in parameters for kind, parameters in said)


def _header_notes(root: Node, subjects: list[str]) -> list[str]:
    """Every field that is text, and the second readings of subject and people; once each."""
    found: dict[str, None] = {}
    for one in root.fields:
        if fields.read(one.name, one.value):
            found.update(dict.fromkeys(headers.readings(one.value)))
        elif one.name == "subject" or one.name in fields.ADDRESSES:
            if headers.plain(one.value) and (one.name != "subject" or not any("=?" in subject for subject in subjects)):
                continue
            unsure = one.name != "subject" and any(_UNREAD_WORD.search(name) for name, _ in headers.addresses(one.value))
            found.update(dict.fromkeys(headers.readings(one.value)[0 if unsure else 1 :]))
    return [note for note in found if note not in subjects]


def _found_inside(body: bytes, name: str) -> list[tuple[str, bytes]]:
    """Parts and encrypted messages that stand in a text."""
    inside = [(f"{name}~part{i}.eml", data) for i, data in enumerate(otherwise.parts(body), 1)]
    return inside + [(f"{name}~{i}.asc", data) for i, data in enumerate(otherwise.armoured(body), 1)]


def _containers(root: Node) -> list[Node]:
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        found.append(node)
        stack.extend(reversed(node.children))
    return found


def _leaf(
    leaf: Node, number: int, texts: list[Piece], htmls: list[Piece], attachments: list[tuple[str, bytes]], notes: list[str]
) -> None:
    """Sort one leaf into text, html or attachment, with whatever else a more lenient program would read from it."""
    disposition, extra = headers.parameters((leaf.values("content-disposition") or [b""])[0])
    names = [p[key] for p in (extra, leaf.parameters) for key in ("filename", "filename~", "name", "name~") if p.get(key)]
    name = names[0] if names else f"part-{max(number, 1)}.{_EXTENSIONS.get(leaf.type, 'bin')}"
    notes += [other for other in dict.fromkeys(names[1:]) if other != name]
    notes += _part_notes(leaf, extra, root=number == 0)
    if leaf.strays:
        notes.append(charsets.decode(b"\n".join(leaf.strays)))
    body = leaf.content()
    label = leaf.parameters.get("charset", "")
    inline = disposition != "attachment" and not names
    if inline and leaf.type in _TEXTS and not _binary(body, label):
        if body or not leaf.strays:
            for text in _decoded(leaf, body):
                if leaf.type in _MARKED_UP:
                    htmls.append(Piece(leaf, text))
                else:
                    texts.append(Piece(leaf, _unflowed(text, leaf.parameters)))
                    if any(kind in _MARKED_UP for kind, _ in leaf.others):
                        htmls.append(Piece(leaf, text))
            if leaf.type in _ENRICHED:
                attachments.append((f"{name}.txt", _enriched(charsets.decode(body, label)).encode("utf-8", "replace")))
        attachments += [(headers.text(n), data) for n, data in transfer.uuencoded(body)]
    elif body:
        attachments.append((name, _portable(body, label) if leaf.type.startswith("text/") else body))
    else:
        notes += names[:1]
    attachments += [(f"{name}~{i}", data) for i, data in enumerate(_other_readings(leaf, body), 1)]
    attachments += _found_inside(leaf.raw[leaf.body : leaf.end], name)
    if leaf.type == "text/plain" and body != leaf.raw[leaf.body : leaf.end]:
        attachments += [(f"{name}~{i}.asc", data) for i, data in enumerate(otherwise.armoured(body), 1)]


def _enriched(text: str) -> str:
    """RFC 1896 and RFC 1341 section 7.1.3 as shown: commands away, parameters and comments with what they hold, `<<` is one."""
    return _COMMAND.sub(lambda found: _COMMANDS.get(found[0].lower(), ""), _UNSHOWN.sub("", text))


def _part_notes(node: Node, disposition: dict[str, str], *, root: bool = False) -> list[str]:
    """What the header of a part says beside its names: every field but those of machines, and unknown parameters. The mail's own fields are
    told by `_header_notes`."""
    found = [
        value for given in (node.parameters, disposition) for name, value in given.items() if name.rstrip("~") not in _PARAMETERS
    ]
    for one in node.fields:
        if one.name in ("content-type", "content-disposition") and b"(" not in one.value:
            continue
        if one.name == "content-description" or (not root and fields.read(one.name, one.value)):
            found += headers.readings(one.value)
    return found


_PARAMETERS: Final = frozenset(
    (
        "name", "filename", "charset", "boundary", "format", "delsp", "type", "start", "start-info", "protocol", "micalg", "size", "creation-date",
        "modification-date", "read-date", "method", "component", "smime-type", "profile", "report-type", "access-type", "x-apple-part-url", "reply-type",
        "x-mac-creator", "x-mac-type", "x-unix-mode", "number", "total",
    )
)  # fmt: skip
"""Parameters that are read where they belong, or that programs write."""


def _decoded(leaf: Node, body: bytes) -> tuple[str, ...]:
    """The text of a leaf in every charset that programs may read it in."""
    labels = [p[key] for p in (leaf.parameters, *(p for _, p in leaf.others)) for key in ("charset", "charset~") if p.get(key)]
    if not labels and leaf.type in _MARKED_UP and (said := _META.search(body[:2048])):
        labels = ["", said[1].decode("ascii", "replace")]  # programs differ in whether they believe the page
    if len(labels) < 2:
        return charsets.readings(body, labels[0] if labels else "")
    return tuple(dict.fromkeys(text for label in labels for text in charsets.readings(body, label)))


def _other_readings(leaf: Node, body: bytes) -> list[bytes]:
    """What the leaf says under a second transfer encoding, or beside its base64: programs differ, so all of it is examined."""
    raw = leaf.raw[leaf.body : leaf.end]
    labels = [headers.text(value) for value in leaf.values("content-transfer-encoding")]
    first = transfer.encoding(labels[0] if labels else "")
    kinds = dict.fromkeys(kind for label in labels for kind in transfer.named(label) if kind != first)
    others = [transfer.decoded(raw, kind) for kind in kinds]
    if first == "base64" and transfer.junk(raw) > 1:
        others.append(raw)
    return [data for data in dict.fromkeys(others) if data and data != body]


def _binary(body: bytes, label: str) -> bool:
    """A text part that holds a file: reading it as text would find nothing in it."""
    if body.startswith(_MAGIC):
        return True
    return b"\0" in body and not charsets.codec(label).startswith("utf-") and charsets.sniff(body) is None


def _portable(body: bytes, label: str) -> bytes:
    """An attached text whose charset only its header tells is handed on as UTF-8."""
    return body if charsets.codec(label) in _SNIFFED else b"\xef\xbb\xbf" + charsets.decode(body, label).encode("utf-8", "replace")


def _unflowed(text: str, parameters: dict[str, str]) -> str:
    """RFC 3676: a line that ends in a blank goes on in the next; with DelSp the blank itself is not part of the text."""
    if parameters.get("format", "").lower() != "flowed":
        return text
    keep = "" if parameters.get("delsp", "").lower() == "yes" else " "
    out: list[str] = []
    depth, soft = 0, False
    for raw_line in text.splitlines():
        line = raw_line.lstrip(">")
        quoted = len(raw_line) - len(line)
        line = line.removeprefix(" ")
        flows = line.endswith(" ") and line != "-- "
        shown = line[:-1] + keep if flows else line
        if soft and quoted == depth and line != "-- ":
            out[-1] += shown
        else:
            out.append(">" * quoted + (" " if quoted else "") + shown)
        depth, soft = quoted, flows
    return "\n".join(out)
