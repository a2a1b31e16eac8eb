"""Text hidden in an encoding people can paste: base64, base32, base85, percent, entity, backslash and quoted-printable escapes, hexadecimal,
decimal and binary codes.

Each decoder replaces the encoded runs of a text by what they say; every decoded character leads back to its whole run, so a
finding in it can be cut out. A run is decoded only if it then reads as text. References: RFC 4648, RFC 3986 2.1, RFC 2045 6.7.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final

from dlp.views.alphabet import folded
from dlp.views.markup import ENTITY, resolved
from dlp.views.offsets import Loom, Spots, Woven

MAX_RUN: Final = 200_000
"""Characters of one encoded run that are decoded; a longer one is a file, not a sentence."""

_TOUCH: Final = 8
"""Characters within which one encoding goes on in another: separators of a number, a quotation mark."""
_PERCENT: Final = re.compile(r"(?>(?:%[0-9A-Fa-f]{2}|%u[0-9A-Fa-f]{4}|[0-9A-Za-z.~_-](?=%[0-9A-Fa-fu])){2,})|(?:%[0-9A-Fa-f]{2})")
_BACKSLASH: Final = re.compile(
    r"(?:\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\x[0-9A-Fa-f]{2}|\\[0-3][0-7]{2})+"
)
_POINTS: Final = re.compile(r"(?:U\+[0-9A-Fa-f]{4,6}[ ,;-]{0,2}){6,}")
_QUOTED: Final = re.compile(r"(?:=[0-9A-F]{2})(?>(?:=\r?\n|=[0-9A-F]{2}|[ -<>-~](?==[0-9A-F]{2}))+)")
_BASE64: Final = re.compile(
    r"(?<![A-Za-z0-9+/_\-])(?:(?>(?:[A-Za-z0-9+/]{60,76}\r?\n)+)[A-Za-z0-9+/]*+={0,2}|[A-Za-z0-9+/_\-]{8,}+={0,2})"
)
_WORD: Final = re.compile(r"[A-Za-z][a-z/_\-]*|[A-Z/_\-]+")
"""No base64: eight letters of it are of one case in 1 of 1,500 runs, and every English word is."""
_HEX: Final = re.compile(r"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{2}(?>(?:[ :]?[0-9A-Fa-f]{2}){5,})")
_HEX_WORTH: Final = re.compile(rb"(?i:[ef][a-f0-9][ :]?[89ab][0-9a-f][ :]?[89ab][0-9a-f])|(?:[23][0-9a-eA-E][ :]?){8}")
_BASE32: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9A-Z]{16,}(?>(?:\r?\n[0-9A-Z]+)*)|[0-9a-z]{16,}(?>(?:\r?\n[0-9a-z]+)*)|(?:[0-9A-Z]{4,8}[ -]){2,}[0-9A-Z]{1,8}|(?:[0-9a-z]{4,8}[ -]){2,}[0-9a-z]{1,8})(?:[ \r\n-]{0,2}=){0,6}(?![A-Za-z0-9])"
)
"""In lines or in groups, as people copy it; the alphabets of RFC 4648 sections 6 and 7."""
_UNGROUPED: Final = str.maketrans("", "", " -\r\n=")
_NOT_DIGIT: Final = bytes(code for code in range(256) if not 0x30 <= code <= 0x39)
_NOT_WORD: Final = bytes(code for code in range(256) if code > 127 or not chr(code).isalnum())
_BASE32_WORTH: Final = re.compile(rb"[0-9A-Z]{16}|[0-9a-z]{16}|(?:[0-9A-Z]{4,8}[ -]){2}|(?:[0-9a-z]{4,8}[ -]){2}")
_BASE85: Final = re.compile(r"(?<![!-~])[!-~]{15,}(?![!-~])")
_NOT_BASE85: Final = bytes(code for code in range(256) if chr(code) not in "!#$&()*;<>^`{|}~")
_BASE85_SIGNS: Final = re.compile(r"[!#$&()*;<>?@^`{|}~\"',.\[\]\\]")
_CODES: Final = re.compile(r"(?<![0-9])(?:[0-9]{2,3}[ ,;]{1,2}){7,}[0-9]{2,3}(?![0-9])")
_CODES_WORTH: Final = re.compile(rb"(?:[0-9]{2,3}[ ,;]{1,2}){7}[0-9]{2}")
_BINARY: Final = re.compile(r"(?<![01])[01]{8}(?:[ ,]{0,2}[01]{8}){5,}(?![01])")
_BINARY_WORTH: Final = re.compile(rb"[01]{8}[ ,]{0,2}[01]{8}")
_BASE64_WORTH: Final = re.compile(rb"[A-Za-z0-9+/_\-]{8}")
_ESCAPED_BYTE: Final = re.compile(r"%u([0-9A-Fa-f]{4})|((?:%[0-9A-Fa-f]{2})+)")
_ESCAPED_CHAR: Final = re.compile(
    r"\\u\{([0-9A-Fa-f]{1,6})\}|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|((?:\\(?:x[0-9A-Fa-f]{2}|[0-3][0-7]{2}))+)"
)


def decodings(text: str, shape: bytes, *, near: Spots | None = None) -> Iterator[tuple[str, Woven]]:
    """(how, rewriting) for every encoding that occurs in `text` and decodes to something that reads as text; with `near`, only where one of
    these spots is touched."""
    for how, gate, pattern, decode in _DECODERS:
        if gate(shape):
            woven = _rewrite(text, pattern, decode, near)
            if woven is not None:
                yield how, woven


def _rewrite(text: str, pattern: re.Pattern[str], decode: Callable[[str], str | None], near: Spots | None = None) -> Woven | None:
    loom, at, found, spot = Loom(text), 0, False, 0
    for match in pattern.finditer(text):
        if near is not None:
            while spot < len(near) and near[spot][1] + _TOUCH < match.start():
                spot += 1
            if spot == len(near) or near[spot][0] - _TOUCH > match.end():
                continue
        run = match.group()
        plain = decode(run) if len(run) <= MAX_RUN else None
        if plain is None or plain == run:
            continue
        loom.copy(at, match.start())
        loom.put(plain, match.start(), match.end())
        at, found = match.end(), True
    if not found:
        return None
    loom.copy(at, len(text))
    return loom.done()


def _text_of(data: bytes) -> str | None:
    """UTF-8, else CP949 where it makes Hangul."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        return None
    return text if _hangul(text) else None


def _hangul(text: str) -> int:
    return sum("가" <= char <= "힣" for char in text)


def _reads(text: str, *, digits: int) -> bool:
    """Printable, and Hangul, a number, an address or a longer line: worth reading."""
    if not text or not all(char.isprintable() or char in "\t\r\n" or (char >= "\xa0" and not folded(char)) for char in text):
        return False
    return _hangul(text) >= 1 or sum(char.isdigit() for char in text) >= digits or "@" in text or len(text) >= 12


def _plain(data: bytes, charsets: tuple[str, ...], *, digits: int) -> str | None:
    """What the bytes say in UTF-8, or in one of `charsets` if that makes everyday Hangul and ASCII of them."""
    try:
        text = data.decode("utf-8")
        return text if _reads(text, digits=digits) else None
    except UnicodeDecodeError:
        pass
    for charset in charsets:
        try:
            text = data.decode(charset).removeprefix("\ufeff")
            text.encode("euc-kr")  # random bytes make rare syllables, words make the 2,350 common ones
        except UnicodeError:
            continue
        if _hangul(text) >= 2 and all(char.isascii() or "가" <= char <= "힣" for char in text) and _reads(text, digits=digits):
            return text
    return None


def _from_base64(run: str) -> str | None:
    if _WORD.fullmatch(run):
        return None
    body = "".join(run.split()).rstrip("=").replace("-", "+").replace("_", "/")
    if len(body) % 4 == 1 or body.isdigit():
        return None
    try:
        data = binascii.a2b_base64(body + "=" * (-len(body) % 4))
    except binascii.Error:
        return None
    return _plain(data, ("euc-kr", "utf-16-le", "utf-16-be"), digits=4)


def _from_base32(run: str) -> str | None:
    body = run.translate(_UNGROUPED).upper()
    if len(body) < 16 or len(body) % 8 in (1, 3, 6) or body.isdigit() or not any(char.isdigit() for char in body):
        return None
    for decode in (base64.b32decode, base64.b32hexdecode):
        with suppress(binascii.Error):
            if (text := _plain(decode(body + "=" * (-len(body) % 8)), ("euc-kr",), digits=4)) is not None:
                return text
    return None


_BASE85_ALPHABETS: Final = tuple(
    (decode, signs, bytes.maketrans(signs, bytes(range(85))))
    for decode, signs in (
        (base64.b85decode, b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"),
        (base64.a85decode, bytes(range(33, 118))),
    )
)
"""RFC 1924 and Ascii85, of which the sign for four zeros is left out: they are no text."""
_CONTROLS: Final = bytes(code for code in (*range(32), 127) if code not in b"\t\r\n")


def _no_text(digits: bytes) -> bool:
    """Does a whole group of these base 85 digits say a control character, which no charset reads as anything else, or too large a number? Most runs that
    are no base 85 do in one of their first groups."""
    for at in range(0, len(digits) - 4, 5):
        a, b, c, d, e = digits[at : at + 5]
        word = (((a * 85 + b) * 85 + c) * 85 + d) * 85 + e
        if word > 0xFFFFFFFF or len(word.to_bytes(4, "big").translate(None, _CONTROLS)) < 4:
            return True
    return False


def _from_base85(run: str) -> str | None:
    """The alphabet of RFC 1924 or that of Ascii85: whichever makes a text with a number, a mail or Hangul of it."""
    if len(_BASE85_SIGNS.findall(run)) < 2 or "://" in run:
        return None
    data = run.encode("ascii")
    for decode, signs, value in _BASE85_ALPHABETS:
        if data.translate(None, signs) or _no_text(data.translate(value)):
            continue
        try:
            text = _plain(decode(data), ("euc-kr",), digits=4)
        except ValueError:
            continue
        if text is not None and (_hangul(text) or "@" in text or sum(map(str.isdigit, text)) >= 8):
            return text
    return None


def _from_points(run: str) -> str | None:
    codes = [int(code, 16) for code in re.findall(r"\+([0-9A-Fa-f]+)", run)]
    return "".join(chr(code) for code in codes if code < 0x110000 and not 0xD800 <= code < 0xE000)


def _from_codes(run: str) -> str | None:
    """Decimal numbers of ASCII characters that say a number or an address."""
    codes = [int(code) for code in re.findall("[0-9]+", run)]
    if not all(32 <= code < 127 for code in codes):
        return None
    text = "".join(map(chr, codes))
    return text if "@" in text or sum(map(str.isdigit, text)) >= 8 else None


def _from_binary(run: str) -> str | None:
    bits = re.sub("[ ,]", "", run)
    return _plain(int(bits, 2).to_bytes(len(bits) // 8, "big"), ("euc-kr",), digits=4)


def _from_hex(run: str) -> str | None:
    body = re.sub("[ :]", "", run.removeprefix("0x"))
    if len(body) % 2 or (body.isdigit() and len(body) != len(run)):
        return None
    text = _plain(bytes.fromhex(body), ("euc-kr",), digits=8)
    return text if text and (_hangul(text) or not body.isdigit() or len(body) >= 20) else None


def _from_percent(run: str) -> str | None:
    def unescape(match: re.Match[str]) -> str:
        if match.group(1):
            return chr(int(match.group(1), 16))
        return _text_of(bytes.fromhex(match.group(2).replace("%", ""))) or match.group()

    return _ESCAPED_BYTE.sub(unescape, run)


def _from_backslash(run: str) -> str | None:
    def unescape(match: re.Match[str]) -> str:
        if match.group(4):
            return (
                _text_of(bytes(int(one[1:], 16) if one[0] == "x" else int(one, 8) for one in match.group(4)[1:].split("\\")))
                or match.group()
            )
        code = int(match.group(1) or match.group(2) or match.group(3), 16)
        return chr(code) if code < 0x110000 else match.group()

    return _joined_surrogates(_ESCAPED_CHAR.sub(unescape, run))


def _joined_surrogates(text: str) -> str:
    """JSON writes what lies above the basic plane as two escapes."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _from_quoted(run: str) -> str | None:
    return _text_of(binascii.a2b_qp(run.encode("ascii", "replace")))


_DECODERS: Final[tuple[tuple[str, Callable[[bytes], object], re.Pattern[str], Callable[[str], str | None]], ...]] = (
    ("percent", lambda shape: 0x25 in shape, _PERCENT, _from_percent),
    ("entity", lambda shape: 0x26 in shape, ENTITY, resolved),
    ("escaped", lambda shape: 0x5C in shape, _BACKSLASH, _from_backslash),
    ("escaped", lambda shape: b"U+" in shape, _POINTS, _from_points),
    ("quoted_printable", lambda shape: 0x3D in shape, _QUOTED, _from_quoted),
    ("base64", _BASE64_WORTH.search, _BASE64, _from_base64),
    ("hex", _HEX_WORTH.search, _HEX, _from_hex),
    ("base32", lambda shape: len(shape.translate(None, _NOT_WORD)) > 15 and _BASE32_WORTH.search(shape), _BASE32, _from_base32),
    ("base85", lambda shape: len(shape.translate(None, _NOT_BASE85)) > 1, _BASE85, _from_base85),
    ("codes", lambda shape: len(shape.translate(None, _NOT_DIGIT)) > 15 and _CODES_WORTH.search(shape), _CODES, _from_codes),
    ("binary", lambda shape: len(shape.translate(None, _NOT_DIGIT)) > 15 and _BINARY_WORTH.search(shape), _BINARY, _from_binary),
)
