"""Files pasted into a text: base64, uuencode, yEnc, BinHex, Ascii85, quoted-printable, percent and hexadecimal blocks, wherever a text stands.

Owns the rule what such a block is: what decodes to a known type is a file like an attached one; what decodes to text that the views do not
undo by themselves is a text; what is long and decodes to nothing readable is a gap. Encoded is not examined. Any line length, quoting marks,
white space, inline tags and a missing padding are seen through, because whoever pastes a block back together sees through them.
Linear in the length of the text; a text without a block costs one pass of a pattern for long runs of encoding letters.
References: RFC 4648 (base64, hexadecimal), RFC 2045 6.7 (quoted-printable), POSIX uuencode, RFC 1741 (BinHex 4.0), yEnc draft 1.3,
Adobe's Ascii85 (PostScript Language Reference 3.13.3).
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from dlp.extract import sniff
from dlp.mime import charsets, transfer
from dlp.model import Sensitive
from dlp.triggers import CODED, any_of, signs, trigger

LEAST: Final = 32
"""Letters of a block from which it may hold a file: an empty ZIP has 30 in base64."""
OPAQUE: Final = 480
"""Letters of a base64 block that decodes to nothing readable from which it is a gap: keys and signatures in links and headers are shorter."""
OPAQUE_HEX: Final = 1_200
"""The same for hexadecimal digits: a list of checksums stands in lines with names between."""
OPAQUE_BYTES: Final = 160
"""The same for percent and quoted-printable escapes, in bytes."""
MOST: Final = 50
"""Blocks of one text; what comes after is a gap."""
_LETTER_BYTES: Final = 2_000
_REPEATS: Final = 16
"""A small picture may be a letter of a number: so many are given again where they stand again."""
_VIEWED: Final = 200_000
"""Letters up to which the views undo a block that says plain text (`dlp.views.encoded`)."""
_INFLATED: Final = 4_000_000

_NO_LETTER: Final = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) not in "+/_-")
_NOT_UPPER: Final = bytes(code for code in range(128) if not 65 <= code <= 90)
_NOT_HEX: Final = bytes(code for code in range(128) if chr(code) not in "0123456789abcdefABCDEF")
_TURN: Final = re.compile(rb"[a-z][A-Z0-9]|[A-Z0-9][a-z]|[A-Z][0-9]|[0-9][A-Z]")
_TURNS: Final = 8
"""Changes between cases and digits: 32 letters of base64 or hexadecimal have 13 on average, words have one each."""
_TAG: Final = re.compile(r"<[^<>\n]{1,60}>")
_PIECE: Final = re.compile(r"[A-Za-z0-9+/_\-]{2,}+={0,2}")
_BETWEEN: Final = re.compile(r"(?>(?:[\s>|\"'+,\\]|&(?:nbsp|#0{0,6}10|#0{0,6}13);){1,24})")
_MIXED: Final = re.compile(r"(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?:[A-Z]*[a-z0-9+/_\-]*[A-Z]|[^0-9]*[0-9])")
_HEX: Final = re.compile(r"(?:(?:0x|\\x)?[0-9A-Fa-f]{2}[\s:,;\-]{0,3}){32,}")
_DUMP_LINE: Final = re.compile(
    r"^[0-9A-Fa-f]{4,8}[:h]?[ \t]+((?:[0-9A-Fa-f]{2}[ \t\-]{0,3}|[0-9A-Fa-f]{4}[ \t]){4,32})[^\n]*$", re.MULTILINE
)
_PERCENT: Final = re.compile(r"(?>(?:[!-$&-;=?-~]{0,12}%[0-9A-Fa-f]{2}){12,})[!-$&-;=?-~]*")
_QUOTED: Final = re.compile(r"(?>(?:[ -<>-~\t\r\n]{0,76}=(?:[0-9A-F]{2}|[ \t]*\r?\n)){12,})[ -<>-~\t]*")
_QUOTED_WORTH: Final = re.compile(r"(?:=[0-9A-F]{2}[ -<>-~\t\r\n=]{0,16}){12}")
_UU_LINES: Final = re.compile(r"(?:^M[ -`]{60}[ `]?[ \t]*\r?\n){2,}(?:^[!-M][ -`]{0,61}\r?\n?)?", re.MULTILINE)
_YENC: Final = re.compile(r"^=ybegin [^\r\n]*\r?\n(?:=ypart [^\r\n]*\r?\n)?(.*?)(?:\r?\n=yend|\Z)", re.MULTILINE | re.DOTALL)
_BINHEX: Final = re.compile(r"^:([!-r\r\n \t]{40,}):", re.MULTILINE)
_BINHEX_ALPHABET: Final = b"!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr"
_TO_BASE64: Final = bytes.maketrans(_BINHEX_ALPHABET, b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
_ASCII85: Final = re.compile(r"<~[!-uz\s]{16,}~>")
_URL_SAFE: Final = str.maketrans("-_", "+/")


@dataclass(frozen=True, slots=True)
class Pasted:
    """One block. `data` is what it decodes to; None where that is nothing readable and too long to be a key: a gap."""

    name: str
    data: bytes | None = field(repr=False)


_GATE: Final = any_of(CODED, trigger("begin", "\nM", "\n:", "<~"), signs(b"%="))


def worth(text: Sensitive) -> bool:
    """May `files` find anything? As many letters as a block has, or a sign that one begins with."""
    return bool(text.looked() & _GATE) or text.reveal().startswith(("M", ":"))


def files(text: str) -> tuple[Pasted, ...]:
    """The blocks of a text that hold a file, a text that no view undoes, or nothing readable. Never raises for a text, whatever it is."""
    found: list[Pasted] = []
    seen: dict[bytes, None] = {}
    repeats = 0
    for how, data, length, opaque in _blocks(text):
        read = _judged(data, viewed=how in ("base64", "hex", "percent", "quoted") and length <= _VIEWED)
        if read == b"" or (read is None and length < opaque):
            continue
        if read is not None and read in seen:
            if len(read) > _LETTER_BYTES or sniff.kind(read) not in sniff.IMAGES or repeats == _REPEATS or len(found) == MOST:
                continue
            repeats += 1
        if len(found) == MOST:
            found.append(Pasted("blocks", None))
            break
        if read is not None:
            seen.setdefault(read)
        found.append(Pasted(f"{how}-{len(found) + 1}", read))
    return tuple(found)


def _inflated(data: bytes) -> bytes:
    """What a zlib stream holds, or a deflated text without a header (RFC 1951) from its first to its last byte, as diagrams and requests carry it."""
    headed = data[:1] == b"\x78" and int.from_bytes(data[:2], "big") % 31 == 0
    machine = zlib.decompressobj(zlib.MAX_WBITS if headed else -zlib.MAX_WBITS)
    try:
        inflated = machine.decompress(data, _INFLATED)
    except zlib.error:
        return b""
    whole = machine.eof and not machine.unused_data and charsets.sniff(inflated) is not None
    return inflated if headed or whole else b""


def _judged(data: bytes, *, viewed: bool) -> bytes | None:
    """The bytes to read as a file; b"" where nothing is to be done (a text that the views undo); None where nothing can be read of them."""
    kind = sniff.kind(data) if data else ""
    if kind not in ("text", "") and _sure(kind, data):
        return b"" if kind == "font" or (viewed and kind in ("html", "xml", "eml") and len(data) < 200) else data
    if len(data) > 8 and (inflated := _inflated(data)):
        return inflated
    if data[:2] == b"\x30\x82" and 0 <= len(data) - 4 - int.from_bytes(data[2:4], "big") <= 2:
        return b""  # a certificate or a signature by its own length (X.690): it says nothing of anybody here
    if charsets.sniff(data) is None:
        found = _SIGNED.search(data, 0, _BEFORE)  # a few bytes of a program's own before the file
        return data[found.start() :] if found is not None else None
    return b"" if viewed else data


def _sure(kind: str, data: bytes) -> bool:
    """Signatures of two bytes stand at the beginning of any 20,000th random block."""
    if kind == "gzip":
        return data[2:3] == b"\x08"
    return kind not in ("exe", "audio", "xls") or len(data) >= 512


def _blocks(text: str) -> Iterator[tuple[str, bytes, int, int]]:
    """(how, bytes, letters, letters from which it is a gap) of everything that may be a block."""
    letters = text.encode("ascii", "ignore").translate(None, _NO_LETTER)
    if len(letters) >= LEAST and sum(1 for _ in islice(_TURN.finditer(letters), _TURNS)) == _TURNS:
        bare = _TAG.sub(" ", text) if "<" in text else text
        if len(letters.translate(None, _NOT_UPPER)) * 8 >= LEAST:
            yield from _base64_blocks(bare)
        if len(letters.translate(None, _NOT_HEX)) >= 2 * LEAST:
            yield from _hex_blocks(bare)
    yield from _escaped_blocks(text)
    yield from _mailed_blocks(text)


def _escaped_blocks(text: str) -> Iterator[tuple[str, bytes, int, int]]:
    """Signs written as hexadecimal digits behind `%` or `=`."""
    if "%" in text:
        for match in _PERCENT.finditer(text):
            yield "percent", _unescaped(match[0]), 3 * match[0].count("%"), 3 * OPAQUE_BYTES
    if "=" in text and _QUOTED_WORTH.search(text) is not None:
        for match in _QUOTED.finditer(text):
            yield from _quoted(match[0])


def _mailed_blocks(text: str) -> Iterator[tuple[str, bytes, int, int]]:
    """What mail and news wrapped files in: uuencode, yEnc, BinHex, Ascii85."""
    if "begin" in text:
        for _, data in transfer.uuencoded(text.encode("utf-8", "replace")):
            yield "uu", data, len(data), OPAQUE_BYTES
    elif "\nM" in text or text.startswith("M"):
        for match in _UU_LINES.finditer(text):
            yield "uu", transfer.decode(match[0].encode("ascii"), "uuencode"), len(match[0]), OPAQUE
    if "=ybegin" in text:
        for match in _YENC.finditer(text):
            yield "yenc", _from_yenc(match[1]), len(match[1]), OPAQUE_BYTES
    if ":" in text and "\n" in text:
        for match in _BINHEX.finditer(text):
            if (fork := _from_binhex(match[1])) is not None:
                yield "binhex", fork, len(match[1]), OPAQUE
    if "<~" in text:
        for match in _ASCII85.finditer(text):
            try:
                yield "ascii85", base64.a85decode(match[0].encode("ascii"), adobe=True), len(match[0]), OPAQUE
            except ValueError:
                continue


# ---------------------------------------------------------------- base64


def _base64_blocks(text: str) -> Iterator[tuple[str, bytes, int, int]]:
    for chain in _chains(text):
        whole = "".join(chain)
        best: tuple[bytes, int] | None = None
        for skip in range(min(3, len(chain))):  # a word before the block may look like its first line
            letters = "".join(chain[skip:]) if skip else whole
            if len(letters) < LEAST or (data := _from_base64(letters)) is None:
                continue
            if best is None:
                best = data, len(letters)
            kind = sniff.kind(data)
            if kind != "text" and _sure(kind, data):
                best = data, len(letters)
                break
        if best is not None and _dense(whole):
            # a text in short lines, behind quoting marks or tags: no view joins it
            how = "base64" if len(chain) == 1 or all(60 <= len(piece) <= 76 for piece in chain[:-1]) else "base64-lines"
            yield how, *best, OPAQUE if _regular(chain) else len(text) + 1


def _chains(text: str) -> Iterator[list[str]]:
    """Rows of pieces with nothing but white space, quoting marks and tags between them."""
    chain: list[str] = []
    end = size = 0
    for match in _PIECE.finditer(text):
        piece = match[0]
        coded = len(piece) >= 8 and _MIXED.match(piece) is not None
        joins = bool(chain) and match.start() - end <= 160 and _BETWEEN.fullmatch(text, end, match.start()) is not None
        # the last line of a block, and one that by chance has letters of one case only, are known by the lines before
        if joins and not chain[-1].endswith("=") and (coded or len(piece) == size or (len(chain) > 1 and len(piece) < size)):
            chain.append(piece)
        else:
            if chain and sum(map(len, chain)) >= LEAST:
                yield chain
            chain, size = ([piece], len(piece)) if coded else ([], 0)
        end = match.end()
    if chain and sum(map(len, chain)) >= LEAST:
        yield chain


def _regular(chain: list[str]) -> bool:
    """Are the lines of one length, as programs cut them? Names of columns one below the other are not."""
    lengths = Counter(map(len, chain))
    return len(chain) < 4 or 2 * max(lengths.values()) >= len(chain)


def _dense(letters: str) -> bool:
    """Both cases and digits in the mixture that encoded bytes have; words, paths and identifiers of a program have not."""
    upper = sum(map(str.isupper, letters))
    lower = sum(map(str.islower, letters))
    return min(upper, lower) * 8 >= len(letters) and (upper + lower) * 25 <= len(letters) * 24 + 40


def _from_base64(letters: str) -> bytes | None:
    body = letters.translate(_URL_SAFE).rstrip("=")
    if "=" in body:
        return transfer.from_base64(body.encode("ascii"))
    body = body[: len(body) - 1] if len(body) % 4 == 1 else body
    try:
        return binascii.a2b_base64(body + "=" * (-len(body) % 4))
    except binascii.Error:
        return None


# ---------------------------------------------------------------- the others

_NO_HEX: Final = re.compile(r"0x|\\x|[^0-9A-Fa-f]+")


def _hex_blocks(text: str) -> Iterator[tuple[str, bytes, int, int]]:
    rows = [match[1] for match in _DUMP_LINE.finditer(text)]
    if len(rows) > 1:
        yield from _hex("hexdump", "".join(rows))
    for match in _HEX.finditer(text):
        yield from _hex("hex" if "\n" not in match[0].strip() else "hex-lines", match[0])


def _hex(how: str, run: str) -> Iterator[tuple[str, bytes, int, int]]:
    body = _NO_HEX.sub("", run)
    body = body[: len(body) // 2 * 2]
    if len(body) >= 2 * LEAST and not body.isdigit():
        yield how, bytes.fromhex(body), len(body), OPAQUE_HEX


def _unescaped(run: str) -> bytes:
    pieces = run.encode("ascii", "replace").split(b"%")
    out = [pieces[0]]
    for piece in pieces[1:]:
        try:
            out += (bytes.fromhex(piece[:2].decode("ascii")), piece[2:])
        except ValueError:
            out.append(b"%" + piece)
    data = b"".join(out)
    return _from_signature(data)


def _quoted(run: str) -> Iterator[tuple[str, bytes, int, int]]:
    data = transfer.from_quoted_printable(run.encode("ascii", "replace"))
    yield "quoted", _from_signature(data), 3 * run.count("="), 3 * OPAQUE_BYTES


_BEFORE: Final = 200
_SIGNED: Final = re.compile(
    rb"PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0\xa1\xb1|\x89PNG|\x1f\x8b\x08|7z\xbc\xaf|Rar!\x1a|\xfd7zXZ|BZh[1-9]1AY"
)


def _from_signature(data: bytes) -> bytes:
    """What stands before the file, in the same run of letters, is no part of it."""
    found = _SIGNED.search(data, 0, _BEFORE)
    return data[found.start() :] if found is not None else data


def from_yenc(data: bytes) -> bytes | None:
    """A yEnc block in bytes that are no text, decoded; None where there is none."""
    found = _YENC.search(data.decode("latin-1")) if b"=ybegin " in data else None
    return _from_yenc(found[1]) if found is not None else None


def _from_yenc(body: str) -> bytes:
    raw = body.encode("latin-1", "replace").replace(b"\r", b"").replace(b"\n", b"")
    out = bytearray()
    at = 0
    while (escape := raw.find(b"=", at)) >= 0 and escape + 1 < len(raw):
        out += raw[at:escape].translate(_YENC_BACK)
        out.append((raw[escape + 1] - 106) % 256)
        at = escape + 2
    out += raw[at:].translate(_YENC_BACK)
    return bytes(out)


_YENC_BACK: Final = bytes((code - 42) % 256 for code in range(256))


def _from_binhex(body: str) -> bytes | None:
    """The data fork of a BinHex 4.0 file; None where the letters are none."""
    letters = "".join(body.split()).encode("ascii")
    if letters.translate(None, _BINHEX_ALPHABET):
        return None
    plain = letters.translate(_TO_BASE64)
    plain = plain[: len(plain) - 1] if len(plain) % 4 == 1 else plain
    packed = base64.b64decode(plain + b"=" * (-len(plain) % 4))
    out = bytearray()
    pieces = packed.split(b"\x90")
    out += pieces[0]
    for piece in pieces[1:]:  # run-length encoding: \x90 n repeats the byte before, \x90 \x00 is \x90 itself
        if not piece or piece[0] == 0:
            out.append(0x90)
        elif out:
            out += out[-1:] * (piece[0] - 1)
        out += piece[1:]
    if not out or len(out) < out[0] + 22:
        return None
    start = out[0] + 22  # length and name, version, type, creator, flags, two lengths, checksum
    size = int.from_bytes(out[start - 10 : start - 6], "big")
    return bytes(out[start : start + size]) if 0 < size <= len(out) else bytes(out)
