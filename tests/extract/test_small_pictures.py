"""A cut-out line, a picture a digit, a logo: small pictures are read, and are a gap only where a number or a line was not surely read."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dlp.extract import Extractor, ocr
from dlp.extract.attachments import parts
from dlp.extract.small_pictures import doubtful
from dlp.message import parse

pytest.importorskip("PIL")
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FOLDER = ocr.data_folder()
needs_ocr = pytest.mark.skipif(not FOLDER, reason="needs the extra ocr and the Korean data")
PHONE = "010-0417-2938"


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(ocr_data=FOLDER, workers=1) as made:
        yield made


def drawn(text: str, size: tuple[int, int], letters: int, *, ink: int = 0, paper: int = 255) -> Image.Image:
    made = Image.new("L", size, paper)
    ImageDraw.Draw(made).text((2, 0), text, fill=ink, font=ImageFont.load_default(letters))
    return made


def saved(image: Image.Image, form: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def said(found: Any) -> str:
    return "".join("".join(text.text.reveal() for text in found.texts).split())


@needs_ocr
@pytest.mark.parametrize(
    "image",
    [
        drawn(PHONE, (340, 44), 36),
        drawn(PHONE, (120, 18), 14),
        drawn(PHONE, (240, 40), 24, ink=200),
        drawn(PHONE, (240, 40), 24, ink=255, paper=40),
        drawn(PHONE, (240, 40), 24).rotate(90, expand=True),
    ],
    ids=["large letters", "small letters", "faint", "light on dark", "turned"],
)
def test_a_line_is_read(extractor: Extractor, image: Image.Image) -> None:
    found = extractor.extract("a.png", saved(image))
    assert (PHONE in said(found), found.gaps) == (True, ())


@needs_ocr
def test_a_line_within_a_document_is_read(extractor: Extractor, docx: Callable[..., bytes]) -> None:
    found = extractor.extract("a.docx", docx("", {"word/media/image1.png": saved(drawn(PHONE, (500, 90), 60))}))
    assert PHONE in said(found)


@needs_ocr
def test_pictures_beside_one_another_on_a_page_are_one_line(extractor: Extractor) -> None:
    page = Image.new("L", (800, 600), 255)
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    utils = pytest.importorskip("reportlab.lib.utils")
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=page.size)
    sheet.drawString(60, 500, "The line below is made of pictures, and this one is long enough to be a text.")
    for place, letter in enumerate(PHONE):
        sheet.drawImage(utils.ImageReader(drawn(letter, (18, 30), 26)), 60 + 10 * place, 400, 9, 15)
    sheet.save()
    assert PHONE in said(extractor.extract("a.pdf", out.getvalue()))


@needs_ocr
def test_a_picture_a_group_is_read_in_one_row(extractor: Extractor) -> None:
    files = [
        {"name": f"{place}.png", "content_b64": base64.b64encode(saved(drawn(group, (70, 30), 24))).decode()}
        for place, group in enumerate(PHONE.split("-"))
    ]
    message = parse({"schema": 1, "id": "a", "channel": "messenger", "sender": {"staff_id": "NB01"}, "recipients": [{"address": "a@b.example"}],
                     "text": "", "attachments": files})  # fmt: skip
    found, gaps = parts(message, extractor)
    assert [(part.text.reveal(), part.place) for part in found if part.place == "pictures"] == [("010 0417 2938", "pictures")]
    assert gaps == ()


@needs_ocr
def test_drawings_without_letters_are_no_gap(extractor: Extractor) -> None:
    for shape in ("ellipse", "rectangle", "line"):
        icon = Image.new("RGB", (120, 30), "white")
        getattr(ImageDraw.Draw(icon), shape)((4, 4, 26, 26), fill="navy")
        assert extractor.extract("a.png", saved(icon)).gaps == ()
    assert extractor.extract("a.png", saved(Image.effect_noise((60, 60), 60).filter(ImageFilter.BLUR))).gaps == ()


@pytest.mark.parametrize(
    ("text", "confidence", "line", "doubt"),
    [
        ("010-O4l7 2938", 20, False, True),
        ("010-0417", 50, True, True),
        ("2025 2026", 60, False, False),
        ("ee", 28, True, False),
        ("GARAM CITY HALL", 60, True, True),
        ("GARAM CITY HALL", 60, False, False),
    ],
)
def test_what_looks_like_a_number_or_a_line_is_in_doubt(text: str, confidence: int, line: bool, doubt: bool) -> None:
    assert doubtful(text, confidence, line=line) is doubt
