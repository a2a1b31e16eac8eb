"""Words and codes in pictures, by Tesseract and ZXing, where the extra `ocr` and the Korean data are installed.

Owns the choice of data, the preparation of a picture (grey, size, noise), how sure a reading must be to count as one, and the time that
one file's pictures may take. Without the extra nothing here is imported and every picture stays a gap.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.extract import small_pictures
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
"""Frames of a picture that are read, and of a small one."""
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
        self._known: dict[bytes, Reading] = {}
        """Small pictures of this file by their content: a bullet stands in a document a hundred times."""

    def begin(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds * SHARE_OF_TIME
        self._known.clear()

    def file(self, data: bytes, *, small: bool = False) -> Reading:
        """Every frame of a picture file; `sure` only where every frame was read surely. `small`: as `dlp.extract.small_pictures` says."""
        from PIL import Image, UnidentifiedImageError

        Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow refuses from twice this number on
        readings: list[Reading] = []
        most = SMALL_FRAMES if small else FRAMES
        try:
            with Image.open(io.BytesIO(data)) as picture:
                frames = getattr(picture, "n_frames", 1)
                for index in range(min(frames, most)):
                    picture.seek(index)
                    readings.append(self._frame(_greys(picture), small=small))
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

    def _frame(self, greys: Iterator[Image], *, small: bool) -> Reading:
        """One frame as it may be drawn; its words are read until a reading is sure."""
        readings: list[Reading] = []
        for grey in greys:
            wanted = not any(one.sure and (one.text or not small) for one in readings)
            readings.append(self.codes(grey) if not wanted else self.small(grey) if small else self.image(grey))
        enough = all if small else any
        return _together(readings, sure=enough(one.sure for one in readings))

    def small(self, grey: Image) -> Reading:
        """A small picture, with its codes. `sure` also where it looks like no text at all; one higher than wide is turned as well."""
        mark = sha256(b"%d %d " % grey.size + grey.tobytes()).digest()
        if mark not in self._known:
            if time.monotonic() > self._until:
                return NOTHING
            self._known[mark] = self._small(grey)
        return self._known[mark]

    def _small(self, grey: Image) -> Reading:
        found = self.codes(grey).codes
        texts: list[str] = []
        doubt = False
        tall = grey.height > small_pictures.LINE * grey.width
        for turn in (0, 90, 270) if tall else (0,):
            turned = grey.rotate(turn, expand=True) if turn else grey
            ready = small_pictures.prepared(turned)
            if ready is None:
                continue
            line = small_pictures.is_line(turned)
            text, confidence = self._read(ready, line=line)
            if confidence >= SURE and len(text) == 1:
                text = self._digit(ready) or text
            if text:
                texts.append(text)
            doubt |= confidence < SURE and small_pictures.doubtful(text, confidence, line=line)
        return Reading("\n".join(texts), not doubt, found)

    def _digit(self, ready: Image) -> str:
        """A single letter, if it may be a digit: alone it is easily taken for a syllable."""
        self._engine.SetVariable("tessedit_char_whitelist", "0123456789")
        try:
            text, confidence = self._read(ready, line=True)
        finally:
            self._engine.SetVariable("tessedit_char_whitelist", "")
        return text if confidence >= SURE and len(text) == 1 else ""

    def image(self, grey: Image) -> Reading:
        """One picture in grey levels, with its codes. It is read again with its paper evenly white, word by word wherever one stands, since a shadow or a seal
        takes whole lines away, and a doubtful one without its speckles: each reading may have what the others lost."""
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
        sure = confidence >= SURE and any(letter.isalnum() for letter in text)
        if time.monotonic() < self._until:
            apart, _ = self._read(_even(grey), sparse=True)
            text = "\n".join((text, *(line for line in apart.splitlines() if line.strip() and line not in text))).strip()
        return Reading(text, sure, found)

    def codes(self, grey: Image) -> Reading:
        """A picture's codes alone."""
        if time.monotonic() > self._until:
            return NOTHING
        return Reading("", sure=True, codes=(look(grey),))  # of words nothing is asked, so nothing is in doubt

    def _read(self, grey: Image, *, line: bool = False, sparse: bool = False) -> tuple[str, int]:
        import tesserocr

        if self._engine is None:
            self._engine = tesserocr.PyTessBaseAPI(path=self._folder, lang=self._languages, psm=tesserocr.PSM.AUTO)
        mode = tesserocr.PSM.SINGLE_LINE if line else tesserocr.PSM.SPARSE_TEXT if sparse else tesserocr.PSM.AUTO
        self._engine.SetPageSegMode(mode)
        self._engine.SetImage(grey)
        text = str(self._engine.GetUTF8Text()).strip()
        return text, int(self._engine.MeanTextConf())


_REDUCED: Final = 8
"""By how much a picture is made smaller to see its paper: no stroke of a letter is left."""


def _even(grey: Image) -> Image:
    """A picture with its paper white everywhere: what is darker than the lightest around it is ink."""
    from PIL import Image as images
    from PIL import ImageChops, ImageFilter, ImageOps

    small = grey.resize((max(grey.width // _REDUCED, 1), max(grey.height // _REDUCED, 1)), images.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(3)).resize(grey.size, images.Resampling.BILINEAR)
    return ImageOps.invert(ImageOps.autocontrast(ImageChops.subtract(paper, grey), cutoff=(0, 1)))


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
