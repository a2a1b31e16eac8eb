"""A web request as a message: what somebody writes into a form, a messenger or a mail in the browser, and the files he uploads.

    address       the path and what stands behind `?`, decoded
    fields        every header but those of machines (a closed list)
    body          forms (both kinds), JSON, text; whatever else is a file of the type it turns out to be

What two programs may read differently is read as both: a form in parts that is not built as browsers build it goes as a mail besides, whose
reader knows every way to read parts; a body in an unknown coding stays a file that could not be read, and policy decides.
References: RFC 9110 (fields), RFC 7578 (multipart/form-data), WHATWG URL (application/x-www-form-urlencoded), RFC 8259 (JSON).
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from email.message import EmailMessage as Part
from typing import Final
from urllib.parse import unquote_to_bytes

from connectors._icap_wire import HttpHead
from dlp.model import Attachment, Message, Party, Sensitive

MACHINE: Final = frozenset(
    "accept accept-charset accept-encoding accept-language authorization cache-control connection content-encoding content-length content-type cookie "  # noqa: SIM905
    "date dnt expect host if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive origin pragma priority "
    "proxy-authorization proxy-connection range referer sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site "
    "sec-fetch-user sec-gpc sec-websocket-extensions sec-websocket-key sec-websocket-protocol sec-websocket-version surrogate-capability te "
    "transfer-encoding upgrade upgrade-insecure-requests user-agent via x-forwarded-for x-requested-with".split()
)
"""Fields that no person writes into. `referer` is an address that was asked for before, and read then."""
_DEEPEST: Final = 200
"""Levels of a JSON value that are walked; one with more is read as text, whole."""
_NESTED: Final = 3
"""JSON in a text of JSON, so often."""
CHARSETS: Final = frozenset("utf-8 utf8 euc-kr cp949 ks_c_5601-1987 utf-16 utf-16le utf-16be iso-8859-1 us-ascii".split())  # noqa: SIM905
"""What a server may know. A label that only this program knows would make it read what nobody else does."""
_TEXT: Final = re.compile(r"text/.*|application/(.*\+)?(xml|javascript|ecmascript|graphql|x-ndjson|yaml|x-yaml|sql|csp-report)")
_JSON: Final = re.compile(r"(application|text)/(.*\+)?json(-seq)?|application/(reports|manifest)\+json|text/x-json")
_PARAMETER: Final = re.compile(r";\s*([A-Za-z*0-9-]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]*))")
_PLAIN_PART: Final = re.compile(rb"(?i)(content-disposition|content-type):[^\r\n]*")
_GROUND: Final = re.compile(r"\[근거\s*:\s*B-[0-9-]{1,20}\]")
_NAME: Final = "request"


def message_of(head: HttpHead, body: bytes, *, host: str, sender: str, ident: str, most: int) -> Message:
    """`host` is the recipient: whoever reads there. `most`: bytes that a compressed body may become."""
    reading = _Reading()
    reading.address(head.target)
    for name, value in head.fields:
        if name not in MACHINE:
            reading.lines.append(f"{name}: {_readable(value.encode('utf-8', 'surrogateescape'))}")
    if body:
        plain, coded = _decoded(body, head.get("content-encoding"), most)
        if plain is None:
            reading.file(f"body.{coded}", body)
        else:
            reading.body(plain, head.get("content-type"), _named(head))
    said = _whole("\n".join(reading.lines))
    ground = _GROUND.search(said)
    return Message(
        id=ident,
        channel="messenger",
        event="upload" if reading.files else "send",
        sender=Party(Sensitive(sender), "from"),
        recipients=(Party(Sensitive(f"web@{host}")),),
        subject=None
        if ground is None
        else Sensitive(ground[0]),  # a web request has none, and a reference to a basis stands in one
        text=Sensitive(said),
        attachments=tuple(reading.files),
    )


class _Reading:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.files: list[Attachment] = []

    def file(self, name: str, data: bytes) -> None:
        self.files.append(Attachment(Sensitive(_whole(name)), data))

    def address(self, target: str) -> None:
        rest = re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*", "", target)
        path, _, query = rest.partition("?")
        said = [_readable(unquote_to_bytes(path.encode("latin-1"))), *_pairs(query.encode("latin-1"), "utf-8")]
        self.lines.append(" ".join(said))  # one line, as a person sees it

    def body(self, data: bytes, content_type: str, name: str) -> None:
        kind, parameters = _typed(content_type)
        if kind == "application/x-www-form-urlencoded":
            self.lines += _pairs(data, parameters.get("charset", "utf-8"))
        elif kind.startswith("multipart/"):
            self._parts(data, content_type, parameters.get("boundary", ""))
        elif _JSON.fullmatch(kind):
            self._json(data)
        elif _TEXT.fullmatch(kind) or (not kind and _is_text(data)):
            self.text(_readable(data, parameters.get("charset", "utf-8")))
        else:
            self.file(name, data)

    def text(self, said: str) -> None:
        """As it stands, and as the server may read it: scripts send JSON and forms under any name."""
        self.lines.append(said)
        self.lines += _inside(said, _NESTED)
        if "%" in said:
            self.lines.append(_readable(unquote_to_bytes(said.replace("+", " "))))

    def _json(self, data: bytes) -> None:
        """Keys beside their values, each pair of a repeated key; what is none is read as text."""
        try:
            self.lines += _said(json.loads(data, object_pairs_hook=_Pairs), "", _DEEPEST, _NESTED)
        except (ValueError, RecursionError):
            self.text(_readable(data))

    def _parts(self, data: bytes, content_type: str, boundary: str) -> None:
        """As browsers build them: each part has a disposition and at most a type, and nothing stands around the parts."""
        parts = _split(data, boundary)
        if parts is None:
            self.file(f"{_NAME}.eml", b"MIME-Version: 1.0\r\nContent-Type: %s\r\n\r\n" % _line(content_type) + data)
            return
        for fields, content in parts:
            name, kind = fields.get_param("name", "", "content-disposition"), fields.get_content_type()
            filename = fields.get_filename()
            if filename is not None or ("content-type" in fields and not kind.startswith("text/")):
                self.lines.append(f"{name}: {filename or ''}")
                self.file(str(filename or name or _NAME), content)
            else:
                value = _readable(content, str(fields.get_param("charset", "utf-8")))
                self.lines.append(f"{name}: {value}")
                self.lines += _inside(value, _NESTED)


class _Pairs(list):  # type: ignore[type-arg]
    """A JSON object as it was written."""


def _said(value: object, key: str, levels: int, nested: int) -> Iterator[str]:
    if levels == 0:
        raise RecursionError
    if isinstance(value, _Pairs):
        for name, inner in value:
            yield from _said(inner, str(name), levels - 1, nested)
    elif isinstance(value, list):
        if value and all(isinstance(one, str | int | float) for one in value):
            yield f"{key}: " + " ".join(str(one) for one in value)  # one value in pieces is read as one
        for inner in value:
            if not isinstance(inner, int | float):
                yield from _said(inner, key, levels - 1, nested)
    elif value is not None and not isinstance(value, bool):
        yield f"{key}: {value}"
        if isinstance(value, str):
            yield from _inside(value, nested)


def _inside(text: str, nested: int) -> Iterator[str]:
    """JSON in a text: programs put one into a field of another."""
    if nested and text.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            yield from list(_said(json.loads(text, object_pairs_hook=_Pairs), "", _DEEPEST, nested - 1))


def _pairs(data: bytes, charset: str) -> Iterator[str]:
    """`a=1&b=2`, decoded; a value without a name, too."""
    for pair in re.split(rb"[&;]", data):
        if pair:
            name, equals, value = pair.replace(b"+", b" ").partition(b"=")
            said = _readable(unquote_to_bytes(value), charset)
            yield f"{_readable(unquote_to_bytes(name), charset)}: {said}" if equals else _readable(unquote_to_bytes(name), charset)
            yield from _inside(said, _NESTED)


def _split(data: bytes, boundary: str) -> list[tuple[Part, bytes]] | None:
    """The parts of a form; None where it is not built as browsers do."""
    from email.parser import HeaderParser
    from email.policy import HTTP

    if not boundary or len(boundary) > 200:
        return None
    mark = b"--" + boundary.encode("latin-1", "replace")
    pieces = (b"\r\n" + data).split(b"\r\n" + mark)
    if len(pieces) < 2 or pieces[0] or pieces[-1].rstrip(b"\r\n") != b"--":
        return None
    found = []
    for piece in pieces[1:-1]:
        head, gap, content = piece.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        if not gap or lines[0] or len(lines) > 3 or not all(_PLAIN_PART.fullmatch(line) for line in lines[1:]):
            return None
        found.append((HeaderParser(policy=HTTP).parsestr(_readable(head[2:]) + "\r\n\r\n"), content))
        if found[-1][0].defects:
            return None
    return found


def _decoded(body: bytes, coding: str, most: int) -> tuple[bytes | None, str]:
    """The body without its content coding (RFC 9110 section 8.4.1); None, and a name for the file, where it cannot be taken off."""
    word = coding.strip().lower()
    if word in ("", "identity"):
        return body, ""
    try:
        if word in ("gzip", "x-gzip"):
            unpacked = zlib.decompressobj(wbits=31)
        elif word == "deflate":
            unpacked = zlib.decompressobj(wbits=15 if body[0] & 15 == 8 else -15)
        else:
            return None, re.sub("[^a-z0-9]", "", word)[:16] or "coded"
        plain = unpacked.decompress(body, most)
    except zlib.error:
        return None, "gz"
    whole = unpacked.eof and not unpacked.unused_data
    return (plain, "") if whole else (None, "gz")


def _typed(text: str) -> tuple[str, dict[str, str]]:
    kind = text.partition(";")[0].strip().lower()
    return kind, {m[1].lower(): re.sub(r"\\(.)", r"\1", m[2]) if m[2] is not None else m[3] for m in _PARAMETER.finditer(text)}


def _named(head: HttpHead) -> str:
    """Of a file that is the whole body: what its disposition says, or the end of the path."""
    _, parameters = _typed(f"x;{head.get('content-disposition').partition(';')[2]}")
    last = head.target.partition("?")[0].rpartition("/")[2]
    return parameters.get("filename") or _readable(unquote_to_bytes(last.encode("latin-1"))) or _NAME


def _readable(data: bytes, charset: str = "utf-8") -> str:
    """Text of bytes in the charset that is said, in UTF-8 or CP949, whichever holds; at the worst with marks for what is no text."""
    for one in dict.fromkeys((charset.lower() if charset.lower() in CHARSETS else "utf-8", "utf-8", "cp949")):
        try:
            return data.decode(one)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return data.decode("utf-8", "replace")


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data[:4096].decode("utf-8", "strict" if len(data) <= 4096 else "ignore")
    except UnicodeDecodeError:
        return False


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which JSON can hold and no text."""
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text


def _line(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape").replace(b"\r", b" ").replace(b"\n", b" ")
