"""Words and codes in pictures, by Tesseract and ZXing, where the extra `ocr` and the Korean data are installed.

Owns the choice of data, the preparation of a picture (grey, size, noise), how sure a reading must be to count as one, and the time that
one file's pictures may take. Without the extra nothing here is imported and every picture stays a gap.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.extract.codes import UNREAD, Codes, available, look

if TYPE_CHECKING:
    from PIL.Image import Image

_PLACES: Final = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
)
MAX_PIXELS: Final = 25_000_000
FEW_PIXELS: Final = 1000
"""A picture no wider than this is doubled: letters of a chat screenshot are 13 pixels high, the recogniser wants 20."""
FRAMES: Final = 20
SMALL_FRAMES: Final = 200
"""Frames of a picture that are read, and of one that is looked at for codes only."""
SURE: Final = 75
"""Mean confidence (0 to 100) from which a reading counts: below it text is still looked at, but the picture stays a gap."""
SHARE_OF_TIME: Final = 0.6
"""Of the time for one file; what is left belongs to the rest of the file."""


@dataclass(frozen=True, slots=True)
class Reading:
    text: str
    sure: bool
    codes: tuple[Codes, ...] = ()


NOTHING: Final = Reading("", sure=False, codes=(UNREAD,))


def data_folder() -> str:
    """Where the Korean data lies; "" where character recognition cannot be had: not the whole extra, or no `kor.traineddata`."""
    if find_spec("tesserocr") is None or find_spec("PIL") is None or not available():
        return ""
    return next((place for place in _PLACES if Path(place, "kor.traineddata").exists()), "")


class Recogniser:
    """Loaded at the first picture. `begin` for every file."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._languages = "kor+eng" if Path(folder, "eng.traineddata").exists() else "kor"
        self._engine: Any = None
        self._until = 0.0

    def begin(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds * SHARE_OF_TIME

    def file(self, data: bytes, *, words: bool = True) -> Reading:
        """Every frame of a picture file; `sure` only where every frame was read surely. Without `words` its codes alone are looked for."""
        from PIL import Image, UnidentifiedImageError

        Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow refuses from twice this number on
        readings: list[Reading] = []
        most = FRAMES if words else SMALL_FRAMES
        try:
            with Image.open(io.BytesIO(data)) as picture:
                frames = getattr(picture, "n_frames", 1)
                for index in range(min(frames, most)):
                    picture.seek(index)
                    readings.append(self._frame(_greys(picture), words=words))
        except (
            UnidentifiedImageError,
            Image.DecompressionBombError,
            Image.DecompressionBombWarning,
            OSError,
            SyntaxError,
            ValueError,
            EOFError,
        ):
            return _together([*readings, NOTHING], sure=False)
        return _together([*readings, *([NOTHING] if frames > most else [])], sure=all(one.sure for one in readings))

    def _frame(self, greys: Iterator[Image], *, words: bool) -> Reading:
        """One frame as it may be drawn; its words are read until a reading is sure."""
        readings: list[Reading] = []
        for grey in greys:
            wanted = words and not any(one.sure for one in readings)
            readings.append(self.image(grey) if wanted else self.codes(grey))
        return _together(readings, sure=any(one.sure for one in readings))

    def image(self, grey: Image) -> Reading:
        """One picture in grey levels, with its codes. A doubtful one is read again without its speckles: either reading may have what the other lost."""
        from PIL import ImageFilter

        if time.monotonic() > self._until:
            return NOTHING
        found = self.codes(grey).codes
        if grey.width <= FEW_PIXELS and grey.width * grey.height * 4 <= MAX_PIXELS:
            grey = grey.resize((grey.width * 2, grey.height * 2))
        text, confidence = self._read(grey)
        if confidence < SURE and time.monotonic() < self._until:
            again, other = self._read(grey.filter(ImageFilter.MedianFilter(3)))
            text, confidence = f"{text}\n{again}".strip(), max(confidence, other)
        return Reading(text, confidence >= SURE and any(letter.isalnum() for letter in text), found)

    def codes(self, grey: Image) -> Reading:
        """A picture's codes alone."""
        if time.monotonic() > self._until:
            return NOTHING
        return Reading("", sure=True, codes=(look(grey),))  # of words nothing is asked, so nothing is in doubt

    def _read(self, grey: Image) -> tuple[str, int]:
        if self._engine is None:
            import tesserocr

            self._engine = tesserocr.PyTessBaseAPI(path=self._folder, lang=self._languages, psm=tesserocr.PSM.AUTO)
        self._engine.SetImage(grey)
        text = str(self._engine.GetUTF8Text()).strip()
        return text, int(self._engine.MeanTextConf())


def _greys(picture: Image) -> Iterator[Image]:
    """A frame as it is drawn on white; where parts of it are transparent, also what it is without that, and what the transparency draws."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        yield picture.convert("L")
        return
    from PIL import Image as images

    whole = picture.convert("RGBA")
    alpha = whole.getchannel("A")
    if alpha.getextrema()[0] == 255:
        yield whole.convert("L")
        return
    white = images.new("L", whole.size, 255)
    white.paste(whole.convert("L"), mask=alpha)
    yield white
    yield whole.convert("L")
    yield alpha


def _together(readings: list[Reading], *, sure: bool) -> Reading:
    texts = [one.text for one in readings if one.text]
    found = tuple(one for reading in readings for one in reading.codes)
    return Reading("\n".join(texts), sure and NOTHING not in readings, found)
