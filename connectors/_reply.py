"""How an SMTP reply is written, whoever writes it: enhanced code on every line, no line too long (RFC 5321 4.2.1, RFC 2034)."""

from __future__ import annotations

from typing import Final

REPLY_TEXT: Final = 400  # bytes of text in one reply line (RFC 5321 4.5.3.1.5: 512 with code and CRLF)


def reply(status: int, enhanced: str, *texts: str) -> str:
    """An SMTP reply without its last CRLF; several texts, or a long one, give a multi-line reply (RFC 5321 4.2.1)."""
    lines = [piece for text in texts for line in (text.split("\n") if text else []) for piece in _pieces(" ".join(line.split()))]
    return "\r\n".join(f"{status}{' ' if i == len(lines) - 1 else '-'}{enhanced} {line}" for i, line in enumerate(lines))


def _pieces(text: str) -> list[str]:
    """Lines that end between words; only a word that is longer than a line is cut."""
    pieces = [""]
    for word in (part for whole in text.split(" ") for part in _cut(whole)):
        longer = f"{pieces[-1]} {word}" if pieces[-1] else word
        if _size(longer) <= REPLY_TEXT:
            pieces[-1] = longer
        else:
            pieces.append(word)
    return pieces


def _cut(word: str) -> list[str]:
    parts, size = [""], 0
    for char in word:
        size += _size(char)
        if size > REPLY_TEXT:
            parts.append("")
            size = _size(char)
        parts[-1] += char
    return parts


def _size(text: str) -> int:
    return len(text.encode(errors="replace"))


def printable(ident: str) -> str:
    """An id as it may stand in a reply or a header."""
    return "".join(c for c in ident if "!" <= c <= "~") or "-"
