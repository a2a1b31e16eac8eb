"""The 16-bit characters of HWP 3 → Unicode.

Owns the ranges of the code: ASCII, the vendor's own symbols and bullets, KS X 1001 symbols and Hanja by position, Hangul as two-byte
combination code (johab, KS X 1001 annex 3). What has no counterpart is a white square. Reference: Hancom, "한글문서파일형식 3.0".
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

UNKNOWN: Final = "□"
_HANJA, _HANJA_COUNT, _ROW = 0x4000, 4888, 94
_SYMBOLS, _SYMBOLS_END, _SYMBOL_ROW = 0x3400, 0x37C0, 96
_KANA: Final = 0x1F00
_NAME: Final = "한글과컴퓨터"
_QUOTES: Final = {0x81: '"', 0x82: '"', 0x83: "'", 0x84: "'", 0x309B: "｢", 0x309D: "｣"}
_BULLETS: Final = range(0x2F00, 0x2F70)
_BULLET_PAIRS: Final = ("●○", "★☆", "◆◇", "■□", "▲△", "♠♤", "♥♡")
_BOX_LINES: Final = range(0x3013, 0x3013 + 77)


@cache
def character(code: int) -> str:
    """One code unit; `UNKNOWN` where Unicode has nothing for it."""
    if code < 0x80:
        return chr(code)
    if code & 0x8000:
        return _decoded("johab", code >> 8, code & 0xFF)
    if code >= _HANJA:
        row, cell = divmod(code - _HANJA, _ROW)
        return _decoded("euc_kr", 0xCA + row, 0xA1 + cell) if code - _HANJA < _HANJA_COUNT else UNKNOWN
    if code in _QUOTES:
        return _QUOTES[code]
    if code in _BULLETS:
        return _BULLET_PAIRS[code - _BULLETS.start >> 4][code & 0xF >= 6]
    if code in _BOX_LINES:
        return " "
    if _SYMBOLS <= code < _SYMBOLS_END:
        row, cell = divmod(code - _SYMBOLS, _SYMBOL_ROW)
        return _decoded("euc_kr", 0xA1 + row + (2 if row == 9 else 0), 0xA0 + cell)
    if _SYMBOLS_END <= code < _SYMBOLS_END + len(_NAME):
        return _NAME[code - _SYMBOLS_END]
    if code >> 8 == _KANA >> 8:
        row, cell = divmod(code & 0xFF, _SYMBOL_ROW)
        return _decoded("euc_kr", 0xAA + row, 0xA0 + cell)
    return UNKNOWN


def decode(raw: bytes) -> str:
    """A string of code units, up to the first zero."""
    out = []
    for (code,) in struct.iter_unpack("<H", raw[: len(raw) // 2 * 2]):
        if not code:
            break
        out.append(character(code) if code >= 32 else " ")
    return "".join(out)


def _decoded(charset: str, high: int, low: int) -> str:
    text = bytes((high, low)).decode(charset, "replace")
    return text if len(text) == 1 and text != "�" else UNKNOWN
