"""Words in pictures, by Tesseract, where the extra `ocr` and the Korean data are installed.

Owns the choice of data, the preparation of a picture (grey, size, noise), how sure a reading must be to count as one, and the time that
one file's pictures may take. Without the extra nothing here is imported and every picture stays a gap.
"""

from __future__ import annotations

import io
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

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
SURE: Final = 75
"""Mean confidence (0 to 100) from which a reading counts: below it text is still looked at, but the picture stays a gap."""
SHARE_OF_TIME: Final = 0.6
"""Of the time for one file; what is left belongs to the rest of the file."""


@dataclass(frozen=True, slots=True)
class Reading:
    text: str
    sure: bool


NOTHING: Final = Reading("", sure=False)


def data_folder() -> str:
    """Where the Korean data lies; "" where character recognition cannot be had: no extra, or no `kor.traineddata`."""
    if find_spec("tesserocr") is None or find_spec("PIL") is None:
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

    def file(self, data: bytes) -> Reading:
        """Every frame of a picture file; `sure` only where every frame was read surely."""
        from PIL import Image, UnidentifiedImageError

        Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow refuses from twice this number on
        readings = []
        try:
            with Image.open(io.BytesIO(data)) as picture:
                frames = getattr(picture, "n_frames", 1)
                for index in range(min(frames, FRAMES)):
                    picture.seek(index)
                    readings.append(self.image(picture.convert("L")))
        except (
            UnidentifiedImageError,
            Image.DecompressionBombError,
            Image.DecompressionBombWarning,
            OSError,
            SyntaxError,
            ValueError,
            EOFError,
        ):
            return NOTHING
        return Reading("\n".join(one.text for one in readings if one.text), frames <= FRAMES and all(one.sure for one in readings))

    def image(self, grey: Image) -> Reading:
        """One picture in grey levels. A doubtful one is read again without its speckles: either reading may have what the other lost."""
        from PIL import ImageFilter

        if time.monotonic() > self._until:
            return NOTHING
        if grey.width <= FEW_PIXELS and grey.width * grey.height * 4 <= MAX_PIXELS:
            grey = grey.resize((grey.width * 2, grey.height * 2))
        text, confidence = self._read(grey)
        if confidence < SURE and time.monotonic() < self._until:
            again, other = self._read(grey.filter(ImageFilter.MedianFilter(3)))
            text, confidence = f"{text}\n{again}".strip(), max(confidence, other)
        return Reading(text, sure=confidence >= SURE and any(letter.isalnum() for letter in text))

    def _read(self, grey: Image) -> tuple[str, int]:
        if self._engine is None:
            import tesserocr

            self._engine = tesserocr.PyTessBaseAPI(path=self._folder, lang=self._languages, psm=tesserocr.PSM.AUTO)
        self._engine.SetImage(grey)
        text = str(self._engine.GetUTF8Text()).strip()
        return text, int(self._engine.MeanTextConf())
