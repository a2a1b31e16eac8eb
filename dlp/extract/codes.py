"""QR and bar codes in a picture, by ZXing-C++, where the extra `ocr` is installed. Runs inside a worker.

Owns what becomes of a code: its text, the parts of one that was split over several codes put together, the file or card that it holds; and the
rule that a code which was found but not read is a gap.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from dlp.extract import cards, sniff
from dlp.extract.sink import Sink
from dlp.mime import charsets

if TYPE_CHECKING:
    from PIL.Image import Image

LEAST_SIDE: Final = 11
"""Dots of the side of the smallest code that there is (a Micro QR code)."""
_TINY: Final = 240
"""A picture no wider than this is looked at enlarged as well: a dot a module is too fine where the picture was compressed."""

_NARROWEST: Final = 4.5
"""Length to height of the longest code in two dimensions but PDF417, whose pattern letters do not make (Data Matrix, 8 by 32 dots)."""


@dataclass(frozen=True, slots=True)
class Codes:
    """What the codes of one picture hold, as bytes and as the reader takes them for text, in the order in which they stand; `unread`: there is
    one more, of which no more than `remains` was read."""

    contents: tuple[bytes, ...] = field(repr=False, default=())
    texts: tuple[str, ...] = field(repr=False, default=())
    remains: tuple[str, ...] = field(repr=False, default=())
    unread: bool = False


NONE: Final = Codes()
UNREAD: Final = Codes(unread=True)


def available() -> bool:
    return find_spec("zxingcpp") is not None


def look(grey: Image) -> Codes:
    """The codes of one picture in grey levels."""
    import zxingcpp

    if min(grey.size) < LEAST_SIDE:
        return NONE
    found = list(zxingcpp.read_barcodes(grey, return_errors=True))
    if max(grey.size) <= _TINY and not any(one.valid for one in found):
        found += zxingcpp.read_barcodes(grey.resize((grey.width * 4, grey.height * 4)), return_errors=True)
    read = sorted((one for one in found if one.valid), key=_place)
    lost = [
        one
        for one in found
        if not one.valid and one.format not in _bars() and _upright(one) and not any(_at(one, other) for other in read)
    ]
    return Codes(
        tuple(dict.fromkeys(bytes(one.bytes) for one in read)),
        tuple(dict.fromkeys(str(one.text) for one in read)),
        tuple(str(one.text) for one in lost),
        bool(lost),
    )


def _bars() -> Any:
    """Codes of bars alone: any row of letters looks like the beginning of one, so that only a whole one counts."""
    import zxingcpp

    return frozenset(zxingcpp.barcode_formats_list(zxingcpp.BarcodeFormat.AllLinear))


def _upright(one: Any) -> bool:
    """Letters that stand below one another on a page of like lines may look like the corners of a code, of a long and narrow one."""
    p = one.position
    across = abs(complex(p.top_right.x - p.top_left.x, p.top_right.y - p.top_left.y))
    down = abs(complex(p.bottom_left.x - p.top_left.x, p.bottom_left.y - p.top_left.y))
    return max(across, down) <= _NARROWEST * min(across, down)


def _place(one: Any) -> tuple[int, int]:
    """Row by row, rows as high as the code is."""
    corner, height = one.position.top_left, max(one.position.bottom_left.y - one.position.top_left.y, 1)
    return corner.y // height, corner.x


def _at(one: Any, other: Any) -> bool:
    """Does a code stand where another one does, which was read?"""
    corners = [getattr(other.position, name) for name in ("top_left", "top_right", "bottom_left", "bottom_right")]
    middle_x = (one.position.top_left.x + one.position.bottom_right.x) // 2
    middle_y = (one.position.top_left.y + one.position.bottom_right.y) // 2
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    return bool(min(across) <= middle_x <= max(across) and min(down) <= middle_y <= max(down))


def tell(codes: Codes, sink: Sink) -> None:
    """What a picture's codes say, to `sink`: each, all of them as one (a text may be split over several), and the files in them."""
    for text in codes.texts:
        sink.text(text, "code")
        sink.aside(cards.mecard(text), "code")
    if len(codes.texts) > 1:
        sink.aside("".join(codes.texts), "code")
    sink.asides(codes.remains, "code")
    for number, content in enumerate(codes.contents, 1):
        said = charsets.sniff(content)
        if said is None or sniff.kind(content) != "text" or cards.holds(content):
            sink.entry()
            sink.inner(f"code{number}", content, embedded=True)
        elif said not in codes.texts:
            sink.text(said, "code")
