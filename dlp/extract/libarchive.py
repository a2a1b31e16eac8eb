"""Archives whose coders are not read here, through libarchive where the system has it: RAR, 7z with PPMd, BCJ2 or Zstandard, CAB, LHA, ISO.

Owns the binding and what its refusals mean. The library runs inside the worker, in memory, with the worker's limits; it is never asked to
write a file. Without it these archives stay a gap `unsupported`. Reference: libarchive's archive_read(3), version 3.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from dlp.extract.sink import Refused, Sink, grown

_NAMES: Final = ("libarchive.so.13", "libarchive.13.dylib", "libarchive.dylib")
_OK, _END, _RETRY, _WARN = 0, 1, -10, -20
_FILE: Final = 0o100000
_BLOCK: Final = 1 << 18


@cache
def library() -> Any:
    """The shared library, None where there is none."""
    for name in _NAMES:
        try:
            found = ctypes.CDLL(name)
            return _declared(found)
        except (OSError, AttributeError):
            continue
    return None


def _declared(found: Any) -> Any:
    pointer, text, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
    for name, result, arguments in (
        ("archive_read_new", pointer, []),
        ("archive_read_free", ctypes.c_int, [pointer]),
        ("archive_read_support_format_all", ctypes.c_int, [pointer]),
        ("archive_read_support_format_raw", ctypes.c_int, [pointer]),
        ("archive_read_support_filter_all", ctypes.c_int, [pointer]),
        ("archive_read_open_memory", ctypes.c_int, [pointer, text, size]),
        ("archive_read_next_header", ctypes.c_int, [pointer, ctypes.POINTER(pointer)]),
        ("archive_read_data", ctypes.c_ssize_t, [pointer, pointer, size]),
        ("archive_error_string", text, [pointer]),
        ("archive_entry_pathname_utf8", text, [pointer]),
        ("archive_entry_pathname", text, [pointer]),
        ("archive_entry_filetype", ctypes.c_uint, [pointer]),
        ("archive_entry_is_encrypted", ctypes.c_int, [pointer]),
    ):
        function = getattr(found, name)
        function.restype, function.argtypes = result, arguments
    return found


def read(data: bytes, sink: Sink) -> None:
    """Every member by its own content. Refused("unsupported") without the library or for an archive it does not know."""
    _read(data, sink, "archive_read_support_format_all")


def read_stream(data: bytes, sink: Sink) -> None:
    """A single stream without names (Zstandard, LZ4, lzip, compress)."""
    _read(data, sink, "archive_read_support_format_raw")


def _read(data: bytes, sink: Sink, formats: str) -> None:
    lib = library()
    if lib is None:
        raise Refused("unsupported")
    archive = lib.archive_read_new()
    try:
        getattr(lib, formats)(archive)
        lib.archive_read_support_filter_all(archive)
        if lib.archive_read_open_memory(archive, data, len(data)) != _OK:
            raise Refused(_reason(lib, archive, "unsupported"))
        _members(lib, archive, len(data), sink)
    finally:
        lib.archive_read_free(archive)


def _members(lib: Any, archive: Any, packed: int, sink: Sink) -> None:
    entry = ctypes.c_void_p()
    names: list[str] = []
    seen = 0
    while (state := lib.archive_read_next_header(archive, ctypes.byref(entry))) in (_OK, _WARN, _RETRY):
        if state == _RETRY:
            sink.entry()
            continue
        seen += 1
        sink.entry()
        name = _name(lib, entry)
        names.append(name)
        if lib.archive_entry_filetype(entry) != _FILE:
            continue
        try:
            if lib.archive_entry_is_encrypted(entry):
                raise Refused("encrypted")
            content = b"".join(_content(lib, archive, packed, sink))
        except Refused as refusal:
            sink.unread(name, refusal.reason)
            if refusal.reason == "limit":
                raise
            continue
        sink.inner(name, content)
    sink.aside("\n".join(names), "names")
    if state != _END:
        sink.gap(_reason(lib, archive, "unreadable"))
    elif not seen:
        sink.gap("empty")


def _name(lib: Any, entry: Any) -> str:
    raw = lib.archive_entry_pathname_utf8(entry) or lib.archive_entry_pathname(entry) or b"unnamed"
    return bytes(raw).decode("utf-8", "replace")


def _content(lib: Any, archive: Any, packed: int, sink: Sink) -> Iterator[bytes]:
    buffer = ctypes.create_string_buffer(_BLOCK)
    total = 0
    while (size := lib.archive_read_data(archive, buffer, _BLOCK)) > 0:
        total += size
        sink.spend(size)
        grown(total, packed)
        yield buffer.raw[:size]
    if size < 0:
        raise Refused(_reason(lib, archive, "unreadable"))


def _reason(lib: Any, archive: Any, otherwise: str) -> str:
    """What the library's complaint means for whoever reads the gap."""
    said = bytes(lib.archive_error_string(archive) or b"").lower()
    if b"encrypt" in said or b"passphrase" in said or b"password" in said:
        return "encrypted"
    return "unsupported" if b"unsupported" in said or b"not supported" in said else otherwise
