"""Pages of a PDF as PDFium reads them, and whether that is what a person sees: pictures of text, outlines and letters without a meaning.

Owns the rule what a page that was not read is. A picture over a good part of the page that holds something like writing is one, whatever
text stands beside it; so are letters drawn as outlines, and a run of letters whose codes no font gives a meaning. Reference: ISO 32000-1,
sections 9.6.6, 9.10.
"""

from __future__ import annotations

import ctypes
import math
import re
from typing import Any, Final

from dlp.extract import images, pdf_annotations, pdf_shown
from dlp.extract.images import READABLE_PIXELS
from dlp.extract.ocr import MAX_PIXELS, NOTHING
from dlp.extract.placed import lines
from dlp.extract.sink import Sink

FEW_CHARACTERS: Final = 20
LITTLE_TEXT: Final = 200
"""Letters up to which a page under one large picture is that picture: a stamp, a header line, a page number."""
COVERING: Final = 0.15
MOST: Final = 0.5
"""Shares of the page: a picture worth a look, and one that is the page."""
SCAN_DPI: Final = 200
PICTURE_POINTS: Final = 5.0
"""Side of the smallest picture that may show a letter, in points; the smallest code that a telephone reads from a screen has 14."""
MAX_PICTURES: Final = 200
"""Pictures of a page that are read by themselves."""
Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""
CODE_SEGMENTS: Final = 100
"""Corners of all paths of a page from which they may draw a code: the smallest has some fifty dark fields."""
MANY_PATHS: Final = 200
"""A page of letters turned into outlines has hundreds of paths and next to no text."""
GLYPH_POINTS: Final = (3.0, 60.0)
"""Height of an outline that may be a letter, in points."""
GARBLED_RUN: Final = 4
GARBLED_SHARE: Final = 20
GARBLED_SIGNS: Final = 12
"""Different letters without a meaning: so many one after another, or one in so many of the page, and it was not read. A bullet is one alone."""
MAX_LETTERS: Final = 20_000
WRITING: Final = 6
"""Changes between dark and light in a row of a picture, in the mean of those rows that have any, from which it may hold writing."""
_ROWS: Final = 160

FIXES: Final = {0x02: "-", 0xFFFE: "-", 0x00: None, 0xFEFF: None}
_UNKNOWN_RUN: Final = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]{4}")


def read(page: Any, number: int, raw: Any, place: str, sink: Sink, codes: frozenset[str], told: set[str]) -> str:
    """One page's text; it is the page `number` of its document. `codes`: fonts whose codes mean nothing, by name; `told`: reasons for which the document has a gap already, so that
    further pages need not be looked at for them."""
    words = page.get_textpage()
    text = str(words.get_text_range()).translate(FIXES).replace("\r\n", "\n")
    garbled = "unreadable" not in told and _garbled(words, text, raw, codes)
    words.close()
    sink.text(text, place)
    annotations = pdf_annotations.read(page, raw)
    sink.text("\n".join(annotations.texts), f"{place} fields")
    sink.text("\n".join(lines(annotations.pieces, whole=False)), f"{place} placed")
    if garbled:
        told.add("unreadable")
        sink.gap("unreadable", place)
    if ("image" not in told or sink.recogniser is not None) and _drawn(page, raw, len("".join(text.split()))):
        _scanned(page, place, sink, told)
    elif sink.recogniser is not None and (strips := _strips(page, raw)) is not None:
        whole = _rendered(page)
        images.tell(sink.recogniser.codes(whole), sink, place)
        for box in strips:
            strip = whole.crop(_on(whole, box, page))
            if strip.width * strip.height < READABLE_PIXELS:
                images.tell(sink.recogniser.small(strip), sink, f"{place} pictures")
    if text.strip() and (seen := pdf_shown.read(page, raw)) is not None:
        seen = seen.translate(FIXES).replace("\r\n", "\n")
        if seen.split() != text.split():
            sink.text(seen, f"{place} drawn")
    document = page.pdf
    page.close()
    if annotations.drawn >= pdf_annotations.SEVERAL:
        stamped = pdf_annotations.flattened(document, number, raw).translate(FIXES).replace("\r\n", "\n")
        if stamped.split() != text.split():
            sink.text(stamped, f"{place} stamped")
    return text


def _scanned(page: Any, place: str, sink: Sink, told: set[str]) -> None:
    """A page that is a picture: read as one, at 200 dots an inch or as many as the recogniser takes."""
    reading = NOTHING if sink.recogniser is None else sink.recogniser.image(_rendered(page))
    images.tell(reading, sink, place)
    if not reading.sure:
        told.add("image")


def _rendered(page: Any) -> Any:
    width, height = page.get_size()
    scale = min(SCAN_DPI / 72, math.sqrt(MAX_PIXELS / max(width * height, 1)))
    return page.render(scale=scale, grayscale=True).to_pil().convert("L")


def _strips(page: Any, raw: Any) -> list[Box] | None:
    """Where pictures stand on the page, those beside one another in one box; None where neither a picture nor a drawn code may be on it: a square
    path each, or all of them in one path."""
    boxes: list[Box] = []
    paths = 0
    drawn = False
    for item in page.get_objects(max_depth=3):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            if right - left >= PICTURE_POINTS and top - bottom >= PICTURE_POINTS:
                boxes.append((left, bottom, right, top))
        elif item.type == raw.FPDF_PAGEOBJ_PATH and not drawn:
            paths += raw.FPDFPath_CountSegments(item)
            drawn = paths >= CODE_SEGMENTS
        elif item.type == raw.FPDF_PAGEOBJ_SHADING:
            drawn = True
    return _beside(boxes) if boxes or drawn else None


def _beside(boxes: list[Box]) -> list[Box]:
    """Boxes of one line with less than their height between them, as one."""
    out: list[Box] = []
    for left, bottom, right, top in sorted(boxes[:MAX_PICTURES]):
        high = top - bottom
        for place, last in enumerate(out):
            if min(last[3], top) - max(last[1], bottom) > high / 2 and left - last[2] < high:
                out[place] = (last[0], min(last[1], bottom), max(last[2], right), max(last[3], top))
                break
        else:
            out.append((left, bottom, right, top))
    return out


def _on(whole: Any, box: Box, page: Any) -> tuple[int, int, int, int]:
    """A box of the page in pixels of its rendering, which has the first row on top; a little more than it."""
    width, height = page.get_size()
    across, down = whole.width / max(width, 1), whole.height / max(height, 1)
    left, bottom, right, top = box
    return (
        max(int(left * across) - 2, 0),
        max(int((height - top) * down) - 2, 0),
        min(math.ceil(right * across) + 2, whole.width),
        min(math.ceil((height - bottom) * down) + 2, whole.height),
    )


def _garbled(words: Any, text: str, raw: Any, codes: frozenset[str]) -> bool:
    """Whether letters of the page have no meaning that anybody could know. Every fourth letter is asked: a run of four has one of them."""
    count = min(words.count_chars(), MAX_LETTERS)
    handle, wrong = words.raw, raw.FPDFText_HasUnicodeMapError
    asked = [
        index
        for index in range(0, count, GARBLED_RUN)
        if wrong(handle, index) == 1 or (codes and _font(handle, raw, index) in codes)
    ]
    around = sorted({near for index in asked[: MAX_LETTERS // 10] for near in range(index - GARBLED_RUN + 1, index + GARBLED_RUN)})
    run: set[int] = set()
    seen: set[int] = set()
    before, total = -1, 0
    for index in around:
        code = raw.FPDFText_GetUnicode(handle, index) if 0 <= index < count else 0x20
        if code in _BLANKS or not (wrong(handle, index) == 1 or (codes and _font(handle, raw, index) in codes)):
            continue
        run = run | {code} if index - before <= 2 else {code}
        seen.add(code)
        before, total = index, total + 1
        if len(run) >= (GARBLED_SIGNS if _OF_SIGNS.search(_font(handle, raw, index)) else GARBLED_RUN):
            return True
    return bool(_UNKNOWN_RUN.search(text)) or (len(seen) >= GARBLED_RUN and total * GARBLED_SHARE > count)


_OF_SIGNS: Final = re.compile(r"(?:CM|LM)(?:EX|SY|MI|BSY)|Math|MS[AB]M|Symbol|dings|stmary|wasy|awesome|icon", re.I)
"""Fonts of mathematics and ornaments: what stands there is no letter, unless there is much of it."""
_BLANKS: Final = frozenset((0x20, 0x0D, 0x0A, 0x09, 0xA0))


def _font(handle: Any, raw: Any, index: int) -> str:
    name, flags = ctypes.create_string_buffer(200), ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(handle, index, name, 200, ctypes.byref(flags))
    return name.value.decode("utf-8", "replace") if 0 < size <= 200 else ""


# ---------------------------------------------------------------- pictures and outlines


def _drawn(page: Any, raw: Any, letters: int) -> bool:
    """Whether pictures with something like writing cover the page, or outlines of letters fill it."""
    width, height = page.get_size()
    area = max(width * height, 1)
    covered, written, paths, outlines = 0.0, 0.0, 0, 0
    few = letters < FEW_CHARACTERS
    for item in page.get_objects(max_depth=3):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            share = max(min(right, width) - max(left, 0), 0) * max(min(top, height) - max(bottom, 0), 0) / area
            covered += share
            if letters >= LITTLE_TEXT and share >= COVERING / 3 and _writing(item, raw):
                written += share
        elif item.type in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING):
            paths += 1
            if not few and item.type == raw.FPDF_PAGEOBJ_PATH:
                outlines += _outline(item, raw)
    if (few and paths >= MANY_PATHS) or (outlines >= MANY_PATHS and outlines > letters):
        return True
    return written >= COVERING or covered >= (COVERING if few else MOST if letters < LITTLE_TEXT else math.inf)


_CURVED: Final = 8
"""Segments of an outline that may be a letter; a bar has four, a marker of a chart may be a circle of four curves."""


def _outline(item: Any, raw: Any) -> bool:
    """Is the path filled and as large and as many-cornered as a letter?"""
    if raw.FPDFPath_CountSegments(item) < _CURVED:
        return False
    left, bottom, right, top = item.get_bounds()
    if not (GLYPH_POINTS[0] <= top - bottom <= GLYPH_POINTS[1] and right - left <= 2 * GLYPH_POINTS[1]):
        return False
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroke))) and mode.value != 0


def _writing(item: Any, raw: Any) -> bool:
    """May the picture hold writing? It is large enough to be read, and its rows change between dark and light as writing does: a photograph
    does so as well, a paper, a colour or a soft background does not."""
    width, height = ctypes.c_uint(), ctypes.c_uint()
    if (
        raw.FPDFImageObj_GetImagePixelSize(item, ctypes.byref(width), ctypes.byref(height))
        and width.value * height.value < READABLE_PIXELS
    ):
        return False
    bitmap = raw.FPDFImageObj_GetBitmap(item)
    if not bitmap:
        return True
    try:
        wide, high, stride = raw.FPDFBitmap_GetWidth(bitmap), raw.FPDFBitmap_GetHeight(bitmap), raw.FPDFBitmap_GetStride(bitmap)
        step = {raw.FPDFBitmap_Gray: 1, raw.FPDFBitmap_BGR: 3}.get(raw.FPDFBitmap_GetFormat(bitmap), 4)
        start = ctypes.cast(raw.FPDFBitmap_GetBuffer(bitmap), ctypes.c_void_p).value
        if not start or high <= 0:
            return True
        rows = (ctypes.string_at(start + row * stride, wide * step)[1::step] for row in range(0, high, max(high // _ROWS, 1)))
        return _busy(rows)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)


def _busy(rows: Any) -> bool:
    """Rows of grey levels: do enough of them change between dark and light?"""
    changes = []
    for row in rows:
        low, high = min(row), max(row)
        if high - low < 64:
            continue
        cut = (low + high) // 2
        line = row.translate(bytes(level > cut for level in range(256)))
        changes.append(line.count(b"\0\1"))
    return len(changes) >= 8 and sum(changes) >= WRITING * len(changes)
