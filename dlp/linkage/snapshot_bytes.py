"""A snapshot of the cases as one blob: how it is written, and mapped back without a loop. Pure: bytes in, bytes out."""

from __future__ import annotations

import json
from typing import Final

import numpy as np

from dlp.linkage import days
from dlp.linkage.snapshot import FORMAT, Cases

_MAGIC: Final = b"DLPCASES"


class SnapshotError(ValueError):
    """The bytes are no snapshot of this version."""


def dump(cases: Cases) -> bytes:
    """One blob: a mark, the length of the head, the head as JSON, then every array at a multiple of eight."""
    layout, blobs, at = [], [], 0
    for name, values in cases.arrays.items():
        values = np.ascontiguousarray(values)
        padded = -(-values.nbytes // 8) * 8
        layout.append([name, values.dtype.str, int(values.size), at])
        blobs.append(values.tobytes() + bytes(padded - values.nbytes))
        at += padded
    head = json.dumps({"meta": cases.meta, "layout": layout}, ensure_ascii=False).encode()
    head += b" " * (-(len(head) + len(_MAGIC) + 8) % 8)
    return b"".join((_MAGIC, len(head).to_bytes(8, "little"), head, *blobs))


def load(data: bytes) -> Cases:
    """`Cases` over the bytes themselves, hardly anything copied. What the version before this one wrote is read as well, so that no site is without
    its register between an upgrade and the next import. SnapshotError for anything else."""
    start = len(_MAGIC) + 8
    if data[: len(_MAGIC)] != _MAGIC:
        raise SnapshotError("not a case snapshot")
    body = start + int.from_bytes(data[len(_MAGIC) : start], "little")
    try:
        head = json.loads(data[start:body])
        arrays = {name: np.frombuffer(data, dtype, size, body + at) for name, dtype, size, at in head["layout"]}
        meta = head["meta"]
        if meta["format"] == 4:
            meta |= {"token_words": 2, "number_width": 0}
            arrays |= {name: days.packed(arrays[name] + (arrays[name] != days.NONE)) for name in ("received", "closed_on")}
        elif meta["format"] != FORMAT:
            raise SnapshotError("case snapshot of another version; import the cases again")
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, SnapshotError):
            raise
        raise SnapshotError("case snapshot is damaged") from None
    return Cases(arrays, meta)
