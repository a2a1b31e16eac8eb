"""Bytes → text for mail and plain files written in Korea.

Owns the table of charset names and the guess where a name is missing, unknown or wrong. The standard codecs named EUC-KR refuse the
8,822 syllables of the CP949 extension (뷁, 똠), which every Windows program writes under that name, so all Korean names mean CP949 here.
Reference: KS X 1001, Unified Hangul Code (code page 949), RFC 1557.
"""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Iterator
from typing import Final

_KOREAN: Final = frozenset(
    (
        "euckr", "cseuckr", "xeuckr", "ksc5601", "ksc56001987", "ksc56011987", "ksc56011989", "ksc56011992", "csksc56011987", "ksx1001",
        "ksx10011992", "isoir149", "korean", "cp949", "xcp949", "ms949", "949", "uhc", "windows949", "xwindows949",
    )
)  # fmt: skip
_LABELS: Final = {
    **dict.fromkeys(("xsjis", "mskanji", "csshiftjis", "windows31j", "shiftjis", "sjis", "ms932"), "cp932"),
    **dict.fromkeys(("xeucjp", "cseucpkdfmtjapanese", "eucjp"), "euc_jp"), "csiso2022jp": "iso2022_jp", "csiso2022kr": "iso2022_kr",
    **dict.fromkeys(("xgbk", "gb2312", "gb231280", "csgb2312", "csiso58gb231280", "isoir58", "chinese", "gbk"), "gb18030"),
    **dict.fromkeys(("big5hkscs", "cnbig5", "csbig5", "xxbig5", "big5"), "big5hkscs"),
    **dict.fromkeys(("unicode11utf8", "unicode20utf8", "xunicode20utf8", "utf8mb4", "utf8mb3", "utf8n", "cesu8", "xutf8"), "utf-8"),
    **dict.fromkeys(("unicode11utf7", "unicode20utf7", "csunicode11utf7", "xunicode20utf7"), "utf-7"),
    **dict.fromkeys(("csunicode", "iso10646ucs2", "ucs2", "unicode", "unicodefeff"), "utf-16"), "unicodefffe": "utf-16-be", "ucs4": "utf-32",
    **{f"xcp{page}": f"cp{page}" for page in range(1250, 1259)}, "dos874": "cp874", "xmaccyrillic": "mac_cyrillic", "macintosh": "mac_roman",
    "xmacroman": "mac_roman", "csmacintosh": "mac_roman", "koi": "koi8_r", "koi8": "koi8_r", "xjohab": "johab", "ms1361": "johab",
}  # fmt: skip
"""Names that programs know and the standard codecs do not, or know as less (WHATWG Encoding 4.2; Windows code pages)."""
_UNSAID: Final = frozenset(("", "default", "xunknown", "unknown", "unknown8bit", "xuserdefined", "none", "ansi", "auto"))
_PROGRAM: Final = frozenset(
    (
        "unicodeescape", "rawunicodeescape", "idna", "punycode", "undefined", "mbcs", "oem", "palmos", "rot13", "hex", "base64", "bz2",
        "zlib", "uu", "quopri",
    )
)  # fmt: skip
"""Codecs of the language runtime that no mail program knows: believing such a label would read what nobody else reads."""

_SEVEN_BIT: Final = frozenset(
    (
        "utf_7",
        "utf-7",
        "hz",
        "iso2022_kr",
        "iso2022_jp",
        "iso2022_jp_1",
        "iso2022_jp_2",
        "iso2022_jp_2004",
        "iso2022_jp_3",
        "iso2022_jp_ext",
    )
)
"""Codecs whose bytes are all ASCII although the text is not."""

_NOT_ALNUM: Final = re.compile(r"[^a-z0-9]+")
_ACCENTED: Final = re.compile("(?<=[A-Za-z])[\u00c0-\u024f]|[\u00c0-\u024f](?=[A-Za-z])")
_SAMPLE: Final = 20_000
_CONTROLS: Final = bytes(b for b in range(32) if b not in b"\t\n\x0b\x0c\r\x1b") + b"\x7f"
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def _everyday() -> frozenset[str]:
    """The 2,350 syllables and the symbols of KS X 1001 without its Hanja: what Korean text outside ASCII is made of."""
    rows = (*range(0xA1, 0xA4), 0xA4, *range(0xB0, 0xC9))
    cells = (bytes((row, cell)).decode("euc_kr", "ignore") for row in rows for cell in range(0xA1, 0xFF))
    return frozenset("".join(cells)) | frozenset("\u00a0\u200b\u200c\u200d\u2060\ufeff\u2022\u2013\u2014\u2026")


_DOUBTFUL: Final = 0.6
_PLAUSIBLE: Final = 0.9
_COMBINED: Final = 4
"""Shares of everyday Korean below which another code is tried and from which it is believed; letters it takes at least."""
_EVERYDAY: Final = _everyday()
_EVERYDAY_RUNS: Final = re.compile(f"[{re.escape(''.join(sorted(_EVERYDAY)))}]+")


def everyday(text: str) -> bool:
    """Is every character one of KS X 1001 without its Hanja?"""
    return _EVERYDAY_RUNS.fullmatch(text) is not None


def _score(text: str) -> float:
    """How much of the text outside ASCII is everyday Korean, or an accented letter within a Latin word, 0 to 1; 1 where there is none."""
    sample = text[:_SAMPLE]
    high = len(sample) - len(sample.encode("ascii", "ignore"))
    if not high:
        return 1.0
    return (sum(map(len, _EVERYDAY_RUNS.findall(sample))) + len(_ACCENTED.findall(sample))) / high


def codec(label: str) -> str:
    """The codec that a charset name stands for in practice; "" where nothing can be learnt from the name."""
    key = _NOT_ALNUM.sub("", label.lower())
    if key in _KOREAN:
        return "cp949"
    if key in _UNSAID or key in _PROGRAM:
        return ""
    for name in (_LABELS.get(key, ""), label.strip()):
        with contextlib.suppress(LookupError, ValueError):
            return codecs.lookup(name).name
    return ""


def decode(data: bytes, label: str = "") -> str:
    """Bytes under a declared charset name → text. Never fails: a wrong name is overruled by the bytes, the rest becomes U+FFFD."""
    name = codec(label)
    ascii_based = _ascii_based(name)
    if ascii_based and data.isascii() and b"\x1b$" not in data:
        return data.decode("ascii")
    if not ascii_based:
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            return guess(data)
    return guess(data, declared=name)


def readings(data: bytes, label: str = "") -> tuple[str, ...]:
    """`decode`, and what a program reads that does not know the declared name, where that is something else.

    Code pages of mainframes, UTF-7 and others are known to some programs only; the rest shows the bytes for what they look like. Of the two
    the one is first that is the likelier.
    """
    first = decode(data, label)
    name = codec(label)
    if not data or (_ascii_based(name) and data.isascii()):
        return (first,)
    if _ascii_based(name):
        return tuple(dict.fromkeys((first, *_believed(data, name), *_lenient(data))))
    second = guess(data)
    found = (second, first) if data.isascii() and name not in _SEVEN_BIT else (first, second)
    return tuple(dict.fromkeys((*found, *_turned(data, name))))


def _turned(data: bytes, name: str) -> Iterator[str]:
    """Two bytes a letter without a mark which comes first: RFC 2781 says the higher one, Windows has the lower one first."""
    if name == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        for order in ("utf-16-be", "utf-16-le"):
            with contextlib.suppress(UnicodeDecodeError):
                yield data.decode(order)


def _believed(data: bytes, name: str) -> Iterator[str]:
    """What the declared name makes of the bytes, where they were not all taken for its own."""
    if name and not name.startswith(("iso8859", "cp125")):  # any byte is a letter there
        with contextlib.suppress(UnicodeDecodeError, LookupError):
            yield data.decode(name)


_LONG_FORM: Final = re.compile(rb"[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]|\xed[\xa0-\xbf][\x80-\xbf]")
_LEADS: Final = (b"\xc0", b"\xc1", b"\xe0", b"\xed")


def _lenient(data: bytes) -> Iterator[str]:
    """UTF-8 as old decoders and CESU-8 have it: letters in more bytes than they need, halves of a pair in three bytes each."""
    if any(lead in data for lead in _LEADS) and len(_LONG_FORM.findall(data)) >= _COMBINED:
        units = _LONG_FORM.sub(_long_form, data)
        with contextlib.suppress(UnicodeDecodeError):
            yield units.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _long_form(found: re.Match[bytes]) -> bytes:
    code = 0
    for byte in found[0]:
        code = code << 6 | byte & 0x3F
    code &= 0x7FF if len(found[0]) == 2 else 0xFFFF
    return chr(code).encode("utf-8", "surrogatepass")


def common(label: str) -> bool:
    """Does every program read this charset name the same way, or not at all?"""
    return _ascii_based(codec(label))


def _ascii_based(name: str) -> bool:
    return name in ("", "ascii", "utf-8", "cp949") or name.startswith(("iso8859", "cp125"))


def guess(data: bytes, *, declared: str = "") -> str:
    """The best reading of 8-bit bytes: strict decodings first, the most Korean one wins, the declared one wins a draw."""
    best, best_score = "", -1.0
    for name, text in _readings(data, declared):
        score = _score(text) + (0.001 if name == declared else 0.0)
        if name.startswith(("iso8859", "cp125")):
            score = min(score + 0.25, 0.9)  # any byte is a letter there, so a strict reading proves little
        if score > best_score:
            best, best_score = text, score
        if score >= 1.0 and name in ("utf-8", declared):
            break
    if best_score < _DOUBTFUL and not _unicode(data):
        return _combined(data) or best
    return best


def _unicode(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _combined(data: bytes) -> str:
    """The reading as two-byte combination code (KS X 1001 annex 3), which programs before Windows wrote; "" where it makes no everyday Korean."""
    try:
        text = data.decode("johab")
    except UnicodeDecodeError:
        return ""
    return text if len(text.encode("ascii", "ignore")) <= len(text) - _COMBINED and _score(text) >= _PLAUSIBLE else ""


def _readings(data: bytes, declared: str) -> Iterator[tuple[str, str]]:
    if b"\x1b$)C" in data or b"\x1b$" in data:
        with contextlib.suppress(UnicodeDecodeError):
            yield "iso2022_kr", data.decode("iso2022_kr")
    names = dict.fromkeys(n for n in (declared, "utf-8", "cp949") if n)
    strict = 0
    for name in names:
        try:
            yield name, data.decode(name)
            strict += name in ("utf-8", "cp949")
        except (UnicodeDecodeError, LookupError):
            continue
    if not strict:  # a stray byte must not turn the whole text into another language
        for name in ("utf-8", "cp949"):
            yield name, data.decode(name, "replace")


def sniff(data: bytes) -> str | None:
    """The text of a file whose charset nobody declared: BOM, UTF-8, UTF-16, CP949. None where the bytes are not text."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(name, "replace")
    if b"\0" in data:
        wide = _wide(data)
        if wide is not None:
            return wide
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\x1b$)C" in data:
        controls -= data.count(b"\x0e") + data.count(b"\x0f")
    if controls > max(2, len(data) // 100):
        return None
    if data.isascii() and b"\x1b$" not in data:
        return data.decode("ascii")
    text = guess(data)
    return None if text.count("\ufffd") > max(2, len(text) // 20) else text


def between_controls(data: bytes) -> str | None:
    """What can be read of bytes that are no text because of the control characters among them; None where nothing can. A person who opens such a
    file sees it."""
    return sniff(data.translate(None, _CONTROLS))


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a BOM: nearly all units must be ASCII, everyday Korean or Hanja."""
    for name, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        try:
            text = data[: len(data) // width * width].decode(name)
        except UnicodeDecodeError:
            continue
        sample = text[:_SAMPLE]
        known = sum("\x20" <= c <= "\x7e" or c in "\t\r\n" or c in _EVERYDAY or "\u4e00" <= c <= "\u9fff" for c in sample)
        if sample and known >= 0.9 * len(sample):
            return text
    return None
