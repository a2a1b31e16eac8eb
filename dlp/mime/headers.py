"""Header values as raw bytes → text, parameters and addresses.

Owns RFC 2047 words (adjacent words are joined as bytes first, because a two-byte syllable may be cut between them), RFC 2231
parameters with continuations, raw 8-bit values, and the wrong forms in common use (encoded words in quotes, names with blanks and no quotes).
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

from dlp.mime import charsets, transfer

_WORD: Final = re.compile(rb"=\?([^?\s]{1,60})\?(?:([bB])\?([A-Za-z0-9+/=\s]*)|([qQ])\?([^?]*(?:\?(?!=)[^?]*)*?))(?:\?=|\Z)")
"""An encoded word. One without its end counts at the end of the value; base64 that is none stays as the text a reader would see."""

_WELL_FORMED: Final = re.compile(
    rb"(?>(?:[^=?]+|=(?!\?)|\?(?!=)|=\?(?:utf-8|euc-kr|ks_c_5601-1987|cp949|us-ascii|iso-8859-1)\?[bq]\?[^?\s]+\?=(?=[\s\"<,;()]|\Z))*)\Z",
    re.I,
)
_FOLD: Final = re.compile(rb"(?:\r\n|\r|\n)(?=[ \t])")
_NEWLINE: Final = re.compile(rb"[\r\n]+")
_PARAMETER: Final = re.compile(
    rb"[;,]\s*([^\s=;,*\"]+)(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:\"((?:\\.|[^\"\\])*)\"?|([^;]*))",
    re.S,
)
_TYPE: Final = re.compile(rb"\s*([^\s;,(/]+)(?:\s*/\s*([^\s;,(]+))?")
_COMMENT: Final = re.compile(rb"(\"(?:\\.|[^\"\\])*\")|\((?:\\.|[^()\\])*\)", re.S)
_LOOSE_WORD: Final = re.compile(rb"=\s*\?\s*([^?\s]{1,60})\s*\?\s*(?:([bB])|([qQ]))\s*\?\s*([^?]*)(?:\?\s*=?|\Z)")
"""An encoded word with blanks where none may be, without its end, or with raw letters in it."""

_ADDRESS: Final = re.compile(
    rb"=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*\?=|\"((?:\\.|[^\"\\])*)\"?|<([^<>]*)>?|[,;:()>]|[^\",;:<>()=]+|=", re.S
)
_ESCAPE: Final = re.compile(rb"\\(.)", re.S)


def unfold(value: bytes) -> bytes:
    value = value.strip()
    if b"\n" in value or b"\r" in value:
        value = _NEWLINE.sub(b" ", _FOLD.sub(b"", value)).strip()
    return value


def plain(value: bytes) -> bool:
    """Does every program read this value alike? Words, if any, are well formed, and in a charset that all know."""
    return b"=?" not in value or _WELL_FORMED.match(value) is not None


def readings(value: bytes) -> tuple[str, ...]:
    """`text`, and what programs make of it that read malformed words, words within words, or do not know their charset."""
    first = text(value)
    if (b"=" not in value or b"?" not in value) or ("=?" not in first and _WELL_FORMED.match(value)):
        return (first,)
    value = unfold(value)
    found = [first]
    loose = list(_LOOSE_WORD.finditer(value))
    labels = {word[1].split(b"*", 1)[0].decode("ascii", "replace") for word in loose}
    if not all(charsets.common(label) for label in labels):
        found += ["".join(charsets.readings(_payload(word), _label(word))[:1]) for word in loose]
        found += [reading for word in loose for reading in charsets.readings(_payload(word), _label(word))[1:]]
    if "=?" in first or "?=" in first or "? " in first:
        found.append(
            _LOOSE_WORD.sub(lambda word: charsets.decode(_payload(word), _label(word)).encode("utf-8", "replace"), value).decode(
                "utf-8", "replace"
            )
        )
        found.append(text(first.encode("utf-8", "replace")))
    return tuple(dict.fromkeys(found))


def _label(word: re.Match[bytes]) -> str:
    return word[1].split(b"*", 1)[0].decode("ascii", "replace")


def _payload(word: re.Match[bytes]) -> bytes:
    return transfer.from_base64(word[4]) if word[2] else transfer.from_quoted_printable(word[4].replace(b"_", b" "))


def text(value: bytes) -> str:
    """A header value → readable text: encoded words decoded, raw 8-bit bytes read by what they look like."""
    value = unfold(value)
    if b"=?" not in value:
        return charsets.decode(value)
    out: list[str] = []
    run: list[tuple[str, str, bytes]] = []  # adjacent words: charset, encoding, payload
    end = 0
    for match in _WORD.finditer(value):
        between = value[end : match.start()]
        if between.strip() or not run:
            out.append(_words(run))
            run = []
            out.append(charsets.decode(between))
        label = match[1].split(b"*", 1)[0].decode("ascii", "replace")
        run.append((label, "b", match[3]) if match[2] else (label, "q", match[5]))
        end = match.end()
    out.append(_words(run))
    out.append(charsets.decode(value[end:]))
    return "".join(out)


def _words(run: list[tuple[str, str, bytes]]) -> str:
    """Adjacent encoded words of one charset are one byte string; a base64 word that stops in mid-group goes on in the next."""
    out: list[str] = []
    data, label, open_group = b"", "", b""
    for charset, kind, payload in run:
        if charset.lower() != label.lower():
            out.append(charsets.decode(data + transfer.from_base64(open_group), label))
            data, label, open_group = b"", charset, b""
        if kind == "q":
            data += transfer.from_base64(open_group) + transfer.from_quoted_printable(payload.replace(b"_", b" "))
            open_group = b""
            continue
        letters = open_group + re.sub(rb"\s+", b"", payload)
        whole = len(letters) // 4 * 4 if b"=" not in letters else len(letters)
        data += transfer.from_base64(letters[:whole])
        open_group = letters[whole:]
    out.append(charsets.decode(data + transfer.from_base64(open_group), label))
    return "".join(out)


def parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """`text/plain; charset=x; name*0*=…` → ("text/plain", {"charset": "x", "name": …}). First of a repeated name wins.

    Where a name is given both plainly and by RFC 2231, or twice, the other form is kept under `name~`: programs differ in which one they
    show. Comments and NUL are no part of the type; a parameter counts without the semicolon before it, too.
    """
    value = unfold(value).replace(b"\0", b"")
    bare = _COMMENT.sub(rb"\1", value) if b"(" in value else value
    head = _TYPE.match(bare)
    if b"=" in value and b";" not in value.partition(b"=")[0]:
        value = _TYPE.sub(rb";", bare, count=1)
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, bytes]]] = {}
    for match in _PARAMETER.finditer(value):
        name = match[1].decode("ascii", "replace").lower()
        raw = _ESCAPE.sub(rb"\1", match[4]) if match[4] is not None else match[5].strip()
        if match[2] is None and match[3] is None:
            shown, *others = readings(raw)
            if plain.setdefault(name, shown) != shown:
                others.append(shown)
            if others:
                plain.setdefault(f"{name}~", " ".join(others))
        else:
            pieces.setdefault(name, []).append((int(match[2] or 0), match[3] is not None, raw))
    extended = {name: _continued(found) for name, found in pieces.items()}
    both = {f"{name}~": plain[name] for name in extended if name in plain and plain[name] != extended[name]}
    return _named_type(head), plain | extended | both


def _named_type(head: re.Match[bytes] | None) -> str:
    if head is None:
        return ""
    return charsets.decode(head[1] + b"/" + head[2] if head[2] else head[1]).lower()


def _continued(found: list[tuple[int, bool, bytes]]) -> str:
    found.sort(key=lambda piece: piece[0])
    label, data = "", b""
    for index, (_, encoded, raw) in enumerate(found):
        if encoded and index == 0 and raw.count(b"'") >= 2:
            charset, _, raw = raw.split(b"'", 2)
            label = charset.decode("ascii", "replace")
        data += unquote_to_bytes(raw) if encoded else raw
    return text(data) if b"=?" in data else charsets.decode(data, label)


def addresses(value: bytes) -> list[tuple[str, str]]:
    """A From, To or Cc value → (display name, address) pairs, names decoded; a group's name is a pair without address.

    Split before decoding, for a decoded name may hold a comma, and in one pass: nested comments must not cost more than their length.
    """
    found: list[tuple[str, str]] = []
    words: list[bytes] = []
    angle: bytes | None = None
    depth = 0
    for token in _ADDRESS.finditer(unfold(value)):
        piece = token[0]
        if piece == b"(":
            depth += 1
        elif piece == b")":
            depth = max(depth - 1, 0)
        elif depth:
            words.append(piece)
        elif piece in (b",", b";", b":"):
            found += _pair(words, angle, group=piece == b":")
            words, angle = [], None
        elif token[2] is not None:
            angle = token[2].rpartition(b":")[2].strip()
        elif token[1] is not None:
            words.append(_ESCAPE.sub(rb"\1", token[1]))
        else:
            words.append(piece)
    return found + _pair(words, angle, group=False)


def _pair(words: list[bytes], angle: bytes | None, *, group: bool) -> list[tuple[str, str]]:
    name = text(b" ".join(word.strip() for word in words if word.strip()))
    if angle is not None or group:
        pair = name.strip(), text(angle or b"")
        return [pair] if any(pair) else []
    pieces = name.split()
    place = next((i for i, piece in enumerate(pieces) if "@" in piece), 0 if len(pieces) == 1 else -1)
    if place < 0:
        return [(name, "")] if name else []
    return [(" ".join(pieces[:place] + pieces[place + 1 :]), pieces[place])]
