"""Calendars and contact cards: what a program shows of an iCalendar or vCard file, beside the file as it stands.

Owns the content lines that both are made of: where a line goes on (folded between letters or between the bytes of one, broken softly, wrapped
without a mark), what a value says (escapes, quoted-printable under its own charset, percent escapes, pages), and the files inside (base64,
`data:`, a card in a card). No property is known by name but for how its parts are put together: every value and every parameter is read.
References: RFC 5545 and 6868 (iCalendar), RFC 2426 and 6350 (vCard 3.0, 4.0), versit vCard 2.1 and vCalendar 1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote_to_bytes

from dlp.extract import html
from dlp.extract.sink import Refused, Sink, apart
from dlp.mime import charsets, transfer

_BEGINS: Final = re.compile(rb"(?:\A|[\r\n])[ \t\xef\xbb\xbf]*(?:[\w-]{1,40}\.)?BEGIN[ \t]*:[ \t]*V[A-Z]{3,20}", re.I)
_BREAK: Final = re.compile(rb"\r\n?|\n")
_HEAD: Final = re.compile(rb"[\w.-]{1,80}(?:;(?:\"[^\"]{0,4000}\"|[^\":])*)?:")
"""Name and parameters of a content line with the colon that ends them, which none in quotes does."""
_QUOTED: Final = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?QUOTED-PRINTABLE", re.I)
_BASE64: Final = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*(?=[;:])", re.I)
_CHARSET: Final = re.compile(rb";\s*CHARSET\s*=\s*\"?([\w.:-]{2,40})", re.I)
_NAMED: Final = re.compile(rb";\s*(?:X-)?(?:FILE-?NAME|LABEL|APPLE-FILENAME)\s*=\s*(?:\"([^\"]{1,200})\"|([^;:\"]{1,200}))", re.I)
_DATA: Final = re.compile(rb"\s*data:([^,]{0,300}),", re.I)
_COLONLESS: Final = re.compile(rb"[A-Za-z0-9+/=\s]*")
_ESCAPE: Final = re.compile(r"\\(.)", re.S)
_CARET: Final = re.compile(r"\^([n'^])")
_CARETS: Final = {"n": "\n", "'": '"', "^": "^"}
_PARTS: Final = re.compile(r"(?<!\\);")
_LIST: Final = re.compile(r"(?<!\\),")
_PERCENT: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})")
_PARAMETER: Final = re.compile(r";\s*[\w-]{1,60}\s*=\s*((?:\"[^\"]*\"|[^;\"])*)")
_MOMENT: Final = re.compile(r"(?:[12]\d{3}[01]\d[0-3]\d(?:T[0-2]\d[0-5]\d[0-6]\dZ?)?[,/]?){1,1000}")
_PAGE: Final = re.compile(r"<[a-zA-Z!/][^<>]{0,400}>")
_SHOWN_TOGETHER: Final = frozenset(("N", "ADR", "ORG"))
_PICTURES: Final = frozenset(("PHOTO", "LOGO"))
_MOST_LINES: Final = 200_000


@dataclass(frozen=True, slots=True)
class _Line:
    """A content line put together again, and the range of the file that it took."""

    head: bytes
    value: bytes
    start: int
    end: int

    @property
    def name(self) -> str:
        return re.split(rb"[;:]", self.head, maxsplit=1)[0].rpartition(b".")[2].decode("ascii", "replace").upper()


def holds(data: bytes) -> bool:
    """Whether a text has a calendar or a card in it, at the beginning of a line."""
    return _BEGINS.search(data) is not None


def portable(data: bytes, text: str | None) -> bytes:
    """The file in an encoding of bytes, a wide one as UTF-8: lines are folded by bytes, and so they are put together again."""
    return data if text is None or b"\0" not in data else text.encode("utf-8", "replace")


def read(data: bytes, sink: Sink) -> None:
    """The file as it stands, without what is read as a file inside; beside it what its lines say, and those files. Refused("unsupported"),
    after all that, where a line put together is no text."""
    said: list[str] = []
    pages: dict[str, None] = {}
    left: list[bytes] = []
    unfolded: list[bytes] = []
    at = 0
    for number, line in enumerate(_lines(data, keep=False)):
        if number == _MOST_LINES:
            sink.gap("limit")
            break
        if (inside := _file(line)) is not None:
            unfolded.append(line.head)
            left += (data[at : line.start], line.head)
            at = line.end
            _inner(line, inside, sink)
            said += _parameters(_text(line.head, line))
            continue
        unfolded.append(line.head + line.value)
        said += _readings(line, _value(line), pages, sink)
    left.append(data[at:])
    _as_it_stands(b"".join(left), unfolded, sink)
    sink.text(apart(said), "entries")
    kept = dict.fromkeys(_plain(_value(line)) for line in _lines(data, keep=True) if _joined(line, data))
    sink.asides((value for value in kept if value and "\ufffd" not in value), "entries")
    for number, page in enumerate(pages, 1):
        sink.entry()
        sink.inner(f"page{number}.html", b"<html>" + page.encode("utf-8", "replace"), embedded=True)
    if any(charsets.sniff(line) is None for line in unfolded):
        raise Refused("unsupported")


def _as_it_stands(data: bytes, unfolded: list[bytes], sink: Sink) -> None:
    """Lines folded between the bytes of a letter are no text until they are put together: then it is no loss that the file alone is none."""
    if _valid(data):
        sink.text(data.decode("utf-8"))
        return
    whole = b"\r\n".join(unfolded)
    if _valid(whole) or (charsets.sniff(data) is None and all(charsets.sniff(line) is not None for line in unfolded)):
        sink.text("\n".join(line.decode("utf-8") if _valid(line) else charsets.guess(line) for line in unfolded))
        sink.aside(charsets.guess(data), "source")
    else:
        sink.text(charsets.guess(data))


def _valid(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _lines(data: bytes, *, keep: bool) -> Iterator[_Line]:
    """Content lines. Where one goes on in the next line of the file, the blank there belongs to the fold (RFC 5545, vCard 3.0 and 4.0) or to
    the value (vCard 2.1): `keep`."""
    pieces: list[bytes] = []
    start = end = at = 0
    binary = soft = False
    while at < len(data):
        found = _BREAK.search(data, at)
        stop, after = (found.start(), found.end()) if found else (len(data), len(data))
        piece = data[at:stop]
        folds = piece[:1] in (b" ", b"\t") and bool(pieces)
        if folds or (soft and pieces) or (binary and piece and b":" not in piece and _COLONLESS.fullmatch(piece)):
            pieces.append(piece[1:] if folds and not keep else piece)
        else:
            if pieces:
                yield _line(b"".join(pieces), start, end)
            pieces, start = [piece], at
        head = _HEAD.match(pieces[0]) if len(pieces) == 1 else None
        if len(pieces) == 1:
            binary = head is not None and _BASE64.search(head[0]) is not None
            quoted = head is not None and _QUOTED.search(head[0]) is not None
        elif len(pieces) < 8 and not (binary or quoted):  # a head may be folded itself
            head = _HEAD.match(b"".join(pieces))
            binary = head is not None and _BASE64.search(head[0]) is not None
            quoted = head is not None and _QUOTED.search(head[0]) is not None
        soft = quoted and pieces[-1].endswith(b"=")
        if soft:
            pieces[-1] = pieces[-1][:-1]
        end, at = stop, after
    if pieces:
        yield _line(b"".join(pieces), start, end)


def _line(whole: bytes, start: int, end: int) -> _Line:
    head = _HEAD.match(whole)
    return _Line(head[0], whole[head.end() :], start, end) if head else _Line(b"", whole, start, end)


def _joined(line: _Line, data: bytes) -> bool:
    return _BREAK.search(data, line.start, line.end) is not None and _BASE64.search(line.head) is None


# ---------------------------------------------------------------- files


def _file(line: _Line) -> bytes | None:
    """The bytes of a value that is a file; None where it is a text. b"" where it says that it is one and nothing can be made of it."""
    if _BASE64.search(line.head) and line.value.strip():
        return transfer.from_base64(_undone(line))
    if found := _DATA.match(line.value):
        body = _ESCAPE.sub(r"\1", line.value[found.end() :].decode("latin-1")).encode("latin-1")
        body = unquote_to_bytes(body)
        return transfer.from_base64(body) if b"base64" in found[1].lower() else body
    return None


def _undone(line: _Line) -> bytes:
    found = _DATA.match(line.value)
    return line.value[found.end() :] if found else line.value


def _inner(line: _Line, data: bytes, sink: Sink) -> None:
    given = _NAMED.search(line.head)
    name = charsets.guess(given[1] or given[2]).strip() if given else line.name.lower()
    sink.entry()
    if data:
        sink.inner(name, data, embedded=line.name in _PICTURES)
    else:
        sink.unread(name, "unreadable")


# ---------------------------------------------------------------- values


def _text(raw: bytes, line: _Line) -> str:
    if said := _CHARSET.search(line.head):
        return charsets.decode(raw, said[1].decode("ascii", "replace"))
    return raw.decode("utf-8") if _valid(raw) else charsets.guess(raw)


def _value(line: _Line) -> str:
    raw = line.value
    return _text(transfer.from_quoted_printable(raw) if _QUOTED.search(line.head) else raw, line)


def _plain(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _readings(line: _Line, value: str, pages: dict[str, None], sink: Sink) -> Iterator[str]:
    """What a line says: its value without escapes, its parts put together as programs show them, its parameters."""
    plain = _plain(value)
    if not _MOMENT.fullmatch(plain):
        yield plain
    if line.name in _SHOWN_TOGETHER and ";" in value:
        parts = [_plain(part).strip() for part in _PARTS.split(value)]
        parts = [part for part in parts if part]
        yield " ".join(parts)
        yield " ".join(reversed(parts))
        if line.name == "N":
            yield "".join(parts[:2])
    elif "," in value and line.name != "ADR":
        yield from (_plain(part).strip() for part in _LIST.split(value) if "\\" in part)
    if _PERCENT.search(plain):
        yield charsets.guess(unquote_to_bytes(plain))
    yield from _parameters(_text(line.head, line))
    if _PAGE.search(plain):
        pages.setdefault(plain)
    elif "&" in plain and (shown := html.unescaped(plain)) != plain:
        yield shown
    if "BEGIN:V" in plain.upper() and _BEGINS.match(plain.encode("utf-8", "replace")) and line.head and line.name != "BEGIN":
        sink.entry()
        sink.inner(f"{line.name.lower()}.vcf", plain.encode("utf-8", "replace"), embedded=True)


def _parameters(head: str) -> Iterator[str]:
    for found in _PARAMETER.finditer(head.rstrip(":")):
        value = _CARET.sub(lambda one: _CARETS[one[1]], found[1].replace('"', "")).strip()
        yield value
        if _PERCENT.search(value):
            yield charsets.guess(unquote_to_bytes(value))
        if "\\" in value:
            yield _plain(value)


def mecard(text: str) -> str:
    """The short form that codes in pictures have (`MECARD:N:…,…;TEL:…;;`, `BIZCARD:`), one field a line, the parts of a name together; "" for
    another text."""
    if not re.match(r"\s*(?:MECARD|BIZCARD|WIFI|MATMSG):", text, re.I):
        return ""
    fields = [_plain(one.partition(":")[2] or one) for one in _PARTS.split(text.partition(":")[2])]
    return apart(reading for field in fields if field for reading in dict.fromkeys((field, field.replace(",", ""))))
