"""The text of a PDF page without what nobody sees of it.

A text object is left out where it is drawn in no mode that shows, in the colour of paper, through and through transparent or behind a soft mask, smaller than a letter
can be read, outside the page or its clip, or under a picture or an area that is drawn later. The rest is read once more by PDFium, which then sets the words
together as they are seen. On a dark ground white letters are seen; this reading stands beside the full one, so that it may do without them.
Reference: ISO 32000-1, sections 8.5.4 (clipping), 9.3.6 (rendering modes).
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any, Final

from dlp.extract.looks import TINY, alike

MAX_OBJECTS: Final = 50_000
"""Objects of a page that are asked; of a page with more, the rest is taken for seen."""
_DEPTH: Final = 3
_INVISIBLE: Final = (3, 7)
_OUTLINED: Final = (1, 5)
_FAINT: Final = 26
_OPAQUE: Final = 255
_COVERS: Final = 64
"""Filled areas of a page that are remembered, the last ones drawn."""
_CORNERS: Final = 12
"""Corners of an area or a clip that is asked: one with more is no rectangle."""
_PAPER: Final = "ffffff"

_Box = tuple[float, float, float, float]


def read(page: Any, raw: Any) -> str | None:
    """The text that is seen; None where it is the whole text. Takes objects away from `page`, which is of no use for anything else then."""
    unseen = list(_unseen(page, raw))
    if not unseen:
        return None
    for form, item in unseen:
        if form is None:
            raw.FPDFPage_RemoveObject(page.raw, item)
        else:
            raw.FPDFFormObj_RemoveObject(form, item)
        raw.FPDFPageObj_Destroy(item)
    words = page.get_textpage()
    text = str(words.get_text_range())
    words.close()
    return text


def _unseen(page: Any, raw: Any) -> Iterator[tuple[Any, Any]]:
    """(form it lies in, text object) of what nobody sees, from the last drawn to the first."""
    width, height = page.get_size()
    covers: list[_Box] = []
    left = MAX_OBJECTS
    todo: list[tuple[Any, Any, int]] = [
        (None, item, 0) for item in _objects(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject)
    ]
    while todo and left > 0:
        form, item, depth = todo.pop()
        left -= 1
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            if _invisible(item, raw) or (depth == 0 and _outside(item, raw, (0.0, 0.0, width, height), covers)):
                yield form, item
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
            todo += [(item, inner, depth + 1) for inner in _objects(item, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)]
        elif depth == 0 and len(covers) < _COVERS and _covers(item, kind, raw) and (box := _bounds(item, raw)):
            covers.append(box)


def _objects(holder: Any, count: Any, get: Any) -> list[Any]:
    return [get(holder, index) for index in range(min(count(holder), MAX_OBJECTS))]


def _invisible(item: Any, raw: Any) -> bool:
    mode = raw.FPDFTextObj_GetTextRenderMode(item)
    if mode in _INVISIBLE:
        return True
    size = ctypes.c_float()
    matrix = raw.FS_MATRIX()
    if raw.FPDFTextObj_GetFontSize(item, ctypes.byref(size)) and raw.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix)):
        points = abs(size.value) * math.hypot(matrix.c, matrix.d)
        if points <= TINY:
            return True
    red, green, blue, alpha = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    ask = raw.FPDFPageObj_GetStrokeColor if mode in _OUTLINED else raw.FPDFPageObj_GetFillColor
    if not ask(item, ctypes.byref(red), ctypes.byref(green), ctypes.byref(blue), ctypes.byref(alpha)):
        return False
    if alpha.value == _OPAQUE and raw.FPDFPageObj_HasTransparency(item):
        return True  # a mask or a way of blending, of which nothing more is told here
    return alpha.value < _FAINT or alike(f"{red.value:02x}{green.value:02x}{blue.value:02x}", _PAPER)


def _outside(item: Any, raw: Any, page: _Box, covers: list[_Box]) -> bool:
    box = _bounds(item, raw)
    if box is None:
        return False
    clip = _clip(item, raw)
    return _apart(box, page) or (clip is not None and _apart(box, clip)) or any(_within(box, cover) for cover in covers)


def _bounds(item: Any, raw: Any) -> _Box | None:
    values = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(item, *map(ctypes.byref, values)):
        return None
    left, bottom, right, top = (value.value for value in values)
    return left, bottom, right, top


def _covers(item: Any, kind: int, raw: Any) -> bool:
    """A picture, or a filled rectangle."""
    return kind == raw.FPDF_PAGEOBJ_IMAGE or (kind == raw.FPDF_PAGEOBJ_PATH and _fills(item, raw))


def _fills(item: Any, raw: Any) -> bool:
    """Is it a filled rectangle that nothing shines through?"""
    if not 3 <= raw.FPDFPath_CountSegments(item) <= _CORNERS:
        return False
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    parts = [ctypes.c_uint() for _ in range(4)]
    return (
        bool(raw.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroke)))
        and mode.value != 0
        and bool(raw.FPDFPageObj_GetFillColor(item, *map(ctypes.byref, parts)))
        and parts[3].value > _OPAQUE - _FAINT
    )


def _clip(item: Any, raw: Any) -> _Box | None:
    """The box that all clips of an object leave; None where nothing clips it, or nothing that is told here."""
    clip = raw.FPDFPageObj_GetClipPath(item)
    count = raw.FPDFClipPath_CountPaths(clip) if clip else 0
    box: _Box | None = None
    x, y = ctypes.c_float(), ctypes.c_float()
    for path in range(min(count, _CORNERS)):
        segments = raw.FPDFClipPath_CountPathSegments(clip, path)
        if not 1 <= segments <= _CORNERS:
            continue
        across, up = [], []
        for index in range(segments):
            segment = raw.FPDFClipPath_GetPathSegment(clip, path, index)
            if raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
                across.append(x.value)
                up.append(y.value)
        if across:
            this = (min(across), min(up), max(across), max(up))
            box = this if box is None else (max(box[0], this[0]), max(box[1], this[1]), min(box[2], this[2]), min(box[3], this[3]))
    return box


def _apart(box: _Box, other: _Box) -> bool:
    """Do they share no more than a tenth of the first?"""
    wide, high = min(box[2], other[2]) - max(box[0], other[0]), min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return wide <= 0 or high <= 0 or (area > 0 and wide * high < area / 10)


def _within(box: _Box, other: _Box) -> bool:
    return other[0] <= box[0] + 1 and other[1] <= box[1] + 1 and box[2] <= other[2] + 1 and box[3] <= other[3] + 1
