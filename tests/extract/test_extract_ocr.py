"""Words in pictures, with the real recogniser. What it is not sure of stays a gap."""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from bench import ocr as pages
from dlp.extract import Budget, Extractor, ocr
from dlp.extract.ocr import Recogniser
from dlp.extract.walk import walk
from dlp.model import Gap

FOLDER = ocr.data_folder()
FONT = Path("/usr/share/fonts/truetype/nanum/NanumGothic.ttf")
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="NO CHARACTER RECOGNITION: kor.traineddata (Debian tesseract-ocr-kor) is missing"
)

LINES = ["Public notice 2026", "phone 010-0417-2938", "mail gaon@mail.example"]
KOREAN = ["정보공개 청구인 명단", "성명 표가온", "연락처 010-0417-2938"]


def picture(lines: list[str], *, size: int = 28, form: str = "PNG", frames: int = 1) -> bytes:
    font = ImageFont.truetype(str(FONT), size) if FONT.exists() else ImageFont.load_default(size)
    pages = []
    for _ in range(frames):
        page = Image.new("L", (700, 60 + 60 * len(lines)), 255)
        for i, line in enumerate(lines):
            ImageDraw.Draw(page).text((30, 30 + 60 * i), line, font=font, fill=0)
        pages.append(page)
    out = io.BytesIO()
    pages[0].save(out, form, **({"save_all": True, "append_images": pages[1:]} if frames > 1 else {}))
    return out.getvalue()


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(workers=1, ocr_data=FOLDER) as pool:
        yield pool


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"])
def test_numbers_in_a_picture(extractor: Extractor, form: str) -> None:
    found = extractor.extract("shot.bin", picture(LINES, form=form))
    assert found.gaps == ()
    assert "010-0417-2938" in found.texts[0].text.reveal()
    assert found.texts[0].place == "picture"


@pytest.mark.skipif(not FONT.exists(), reason="NO KOREAN FONT: Debian fonts-nanum is missing")
def test_korean_in_a_picture(extractor: Extractor) -> None:
    found = extractor.extract("shot.png", picture(KOREAN))
    text = found.texts[0].text.reveal().replace(" ", "")
    assert found.gaps == ()
    assert "표가온" in text
    assert "010-0417-2938" in text


@pytest.mark.skipif(not FONT.exists(), reason="NO KOREAN FONT: Debian fonts-nanum is missing")
def test_a_shadow_takes_no_line_away(extractor: Extractor) -> None:
    """A photograph is dark on one side: with one limit between ink and paper for all of it, half of its lines are paper or ink."""
    for seed in range(2):
        rng = random.Random(seed)
        out = io.BytesIO()
        pages.photographed(rng, pages.form(rng, "은다래", "010-0417-2938")).save(out, "PNG")
        text = extractor.extract("form.png", out.getvalue()).texts[0].text.reveal()
        assert "010-0417-2938" in text.replace(" ", "")


def test_a_picture_within_a_document(extractor: Extractor) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("shot.png", picture(LINES))
    found = extractor.extract("a.zip", out.getvalue())
    assert found.gaps == ()
    assert any("010-0417-2938" in text.text.reveal() and text.path == "shot.png" for text in found.texts)


def test_a_scanned_page(extractor: Extractor) -> None:
    out = io.BytesIO()
    Image.open(io.BytesIO(picture(LINES))).convert("RGB").save(out, "PDF", resolution=100)
    found = extractor.extract("scan.pdf", out.getvalue())
    assert found.gaps == ()
    assert [
        (text.place, "010-0417-2938" in text.text.reveal().replace(" ", ""))
        for text in found.texts
        if text.place.startswith("page")
    ] == [("page 1", True)]


def test_without_words_a_picture_stays_a_gap(extractor: Extractor) -> None:
    noise = Image.frombytes("L", (400, 400), random.Random(3).randbytes(160_000))
    for image in (noise, Image.new("L", (400, 400), 255)):
        out = io.BytesIO()
        image.save(out, "PNG")
        assert Gap("attachment:a.png", "image") in extractor.extract("a.png", out.getvalue()).gaps


def test_more_frames_than_are_read_is_a_gap(extractor: Extractor) -> None:
    found = extractor.extract("a.tiff", picture(["page"], form="TIFF", frames=ocr.FRAMES + 1))
    assert found.gaps == (Gap("attachment:a.tiff", "image"),)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(40), b"\xff\xd8\xff\xe0" + os.urandom(500), b"II*\x00" + bytes(100)])
def test_broken_pictures(extractor: Extractor, data: bytes) -> None:
    assert extractor.extract("a.png", data).gaps == (Gap("attachment:a.png", "image"),)


def test_a_picture_of_many_pixels_is_not_opened(extractor: Extractor) -> None:
    out = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    assert extractor.extract("a.png", out.getvalue()).gaps == (Gap("attachment:a.png", "image"),)


def test_pictures_may_not_take_all_the_time() -> None:
    recogniser = Recogniser(FOLDER)
    recogniser.begin(0)
    gaps: list[str] = []
    walk(
        "a.png",
        picture(LINES),
        lambda what, path, place, value: gaps.append(value) if what == "gap" else None,
        Budget(),
        recogniser,
    )
    assert gaps == ["image"]
