"""Small pictures: a cut-out line of a screen, a picture a digit; beside them icons, logos and seals.

They are read like others where character recognition is installed: it is cheap at their size. What differs is when one that was not surely read is
a gap. A large picture is one always; a small one only where what was read of it looks like a number or a line of text, because most are drawings
without a letter. Owns how a small picture is prepared for the recogniser, and that question.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Image

LETTER_PIXELS: Final = 48
"""Height that a line is enlarged to: the recogniser wants letters of 20 to 40 pixels."""
LEAST_SIDE: Final = 7
"""Pixels of the smallest digit that can be told from another."""
_BORDER: Final = 12
_RANGE: Final = 24
"""Grey levels between the lightest and the darkest point, from which there may be letters."""
LINE: Final = 3.0
"""Width to height from which a picture is a line."""
MANY_LETTERS: Final = 8
MANY_DIGITS: Final = 4
_NUMBER: Final = re.compile(r"\d(?:[-–. /:)(]{0,3}[\dOolI|]){6,}")
"""Seven digits, or what looks like some, with what stands between those of a number."""
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""What stands along the axis of a chart."""
_SURELY_SOME: Final = 40


def prepared(grey: Image) -> Image | None:
    """A small picture in full contrast, a line enlarged, with paper around it; None where no letter can be in it."""
    from PIL import Image as images
    from PIL import ImageOps

    low, high = grey.getextrema()
    if (
        min(grey.size) < LEAST_SIDE
        or not isinstance(low, (int, float))
        or not isinstance(high, (int, float))
        or high - low < _RANGE
    ):
        return None
    grey = ImageOps.autocontrast(grey)
    edge = sorted(int(grey.getpixel(point)) for point in ((0, 0), (grey.width - 1, 0), (0, grey.height - 1)))[1]  # type: ignore[arg-type]
    wanted = LETTER_PIXELS if is_line(grey) else 2 * grey.height
    times = max(1, round(wanted / grey.height))
    if times > 1:
        grey = grey.resize((grey.width * times, grey.height * times), images.Resampling.LANCZOS)
    return ImageOps.expand(grey, _BORDER, fill=edge)


def is_line(grey: Image) -> bool:
    """One line of text, or a single letter, rather than a block of lines."""
    return grey.height <= LETTER_PIXELS or grey.width >= LINE * grey.height


def doubtful(text: str, confidence: int, *, line: bool) -> bool:
    """Does a reading that is not sure look as if a number or a line of text were there?"""
    if _NUMBER.search(_YEAR.sub(" ; ", text)):
        return True
    if not line or confidence < _SURELY_SOME:
        return False
    return sum(map(str.isdigit, text)) >= MANY_DIGITS or sum(map(str.isalnum, text)) >= MANY_LETTERS
