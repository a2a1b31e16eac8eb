"""OLE2 compound files made by hand: the container of .doc, .xls, .ppt, .hwp and .msg. Reference: MS-CFB."""

from __future__ import annotations

import struct
from collections.abc import Mapping


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Paths of streams and their bytes. Streams are padded with zeros to 4,096 bytes, so that no mini stream is needed."""
    folders = sorted({path.rpartition("/")[0] for path in streams if "/" in path})
    entries: list[tuple[str, int, int, int]] = []  # name, kind, first sector, size
    data, fat = b"", list[int]()
    children: dict[str, list[int]] = {"": [], **{folder: [] for folder in folders}}
    for folder in folders:
        children[""].append(len(entries) + 1)
        entries.append((folder, 1, 0, 0))
    for path, content in streams.items():
        padded = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\0")
        first, count = len(fat), len(padded) // 512
        fat += [first + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]
        data += padded
        folder, _, name = path.rpartition("/")
        children[folder].append(len(entries) + 1)
        entries.append((name, 2, first, len(padded)))

    def links(ids: list[int]) -> dict[int, tuple[int, int]]:
        """A degenerate tree: every entry's right sibling is the next one in name order."""
        ordered = sorted(ids, key=lambda i: (len(entries[i - 1][0]), entries[i - 1][0].upper()))
        return {ident: (0xFFFFFFFF, ordered[n + 1] if n + 1 < len(ordered) else 0xFFFFFFFF) for n, ident in enumerate(ordered)}

    siblings: dict[int, tuple[int, int]] = {}
    roots: dict[str, int] = {}
    for folder, ids in children.items():
        linked = links(ids)
        siblings |= linked
        roots[folder] = next(iter(linked), 0xFFFFFFFF)

    def entry(name: str, kind: int, left_right: tuple[int, int], child: int, first: int, size: int) -> bytes:
        raw = (name + "\0").encode("utf-16-le")
        return (
            raw.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(raw), kind, 1, *left_right, child)
            + bytes(36)
            + struct.pack("<IQ", first, size)
        )

    none = 0xFFFFFFFF
    directory = entry("Root Entry", 5, (none, none), roots[""], 0xFFFFFFFE, 0)
    for ident, (name, kind, first, size) in enumerate(entries, 1):
        directory += entry(name, kind, siblings[ident], roots.get(name, none) if kind == 1 else none, first, size)
    blank = bytes(64) + struct.pack("<HBBIII", 0, 0, 0, none, none, none) + bytes(48)
    while len(directory) % 512:
        directory += blank
    start = len(fat)
    count = len(directory) // 512
    fat += [start + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]
    tables = -(-(len(fat) + 8) // 128)
    places = [len(fat) + i for i in range(tables)]
    fat += [0xFFFFFFFD] * tables
    fat += [none] * (128 * tables - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, tables, start, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *places, *[none] * (109 - tables))
    return header + data + directory + struct.pack(f"<{len(fat)}I", *fat)
