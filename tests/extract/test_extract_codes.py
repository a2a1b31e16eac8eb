"""QR and bar codes in pictures, written and read by ZXing: whatever a telephone makes of them is read, and a code that is not read is a gap."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageDraw

from dlp.extract import Extractor, codes, ocr
from dlp.extract.extractor import Extracted
from dlp.model import Gap
from tests.extract.conftest import zip_of

FOLDER = ocr.data_folder()
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="NO CHARACTER RECOGNITION: kor.traineddata (Debian tesseract-ocr-kor) or the extra `ocr` is missing"
)
NAME, PHONE = "표가온", "010-0417-2938"


def code(content: str | bytes, kind: str = "QRCode", *, scale: int = 3) -> Image.Image:
    import zxingcpp

    made = zxingcpp.create_barcode(content, getattr(zxingcpp.BarcodeFormat, kind))
    return Image.fromarray(made.to_image(scale=scale, add_quiet_zones=True)).convert("L")


def saved(picture: Image.Image, form: str = "PNG", **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **more)
    return out.getvalue()


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(workers=1, ocr_data=FOLDER) as pool:
        yield pool


def said(found: Extracted) -> str:
    return "\n".join(text.text.reveal() for text in found.texts)


def test_a_small_picture_of_a_code_is_read(extractor: Extractor) -> None:
    """Smaller than a picture that is looked at for words, and within a document."""
    picture = code(f"{NAME} {PHONE}", scale=2)
    assert picture.width * picture.height < 25_000
    for data in (saved(picture), saved(picture, "JPEG"), zip_of({"word/media/a.png": saved(picture)})):
        found = extractor.extract("a.bin", data)
        assert (NAME in said(found), PHONE in said(found), found.gaps) == (True, True, ())


@pytest.mark.parametrize("kind", ["DataMatrix", "Aztec", "PDF417", "Code128", "MicroQRCode"])
def test_other_kinds(extractor: Extractor, kind: str) -> None:
    content = PHONE if kind != "MicroQRCode" else "01004172938"
    assert content in said(extractor.extract("a.png", saved(code(content, kind))))


def test_what_a_code_holds_is_a_file_of_its_own(extractor: Extractor) -> None:
    vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:표;가온;;;\r\nNOTE:010-04\r\n 17-2938\r\nEND:VCARD\r\n"
    for content in (
        vcard,
        f"MECARD:N:표,가온;TEL:{PHONE};;",
        f"{NAME} {PHONE}".encode("cp949"),
        zip_of({"a.txt": f"{NAME} {PHONE}"}),
    ):
        found = said(extractor.extract("a.png", saved(code(content))))
        assert NAME in found
        assert PHONE in found


def test_drawn_by_transparency_and_in_frames(extractor: Extractor) -> None:
    drawn = code(f"{NAME} {PHONE}", scale=2)
    black = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    black.putalpha(drawn.point(lambda level: 255 - level))
    white = Image.new("RGBA", drawn.size, (255, 255, 255, 255))
    white.putalpha(drawn)
    frames = saved(Image.new("L", drawn.size, 128), "GIF", save_all=True, append_images=[drawn])
    for data in (saved(black), saved(white), frames):
        assert PHONE in said(extractor.extract("a.bin", data))


def test_a_text_in_several_codes_is_read_as_one(extractor: Extractor) -> None:
    left, right = code("연락처 010-04"), code("17-2938 청구인")
    both = Image.new("L", (left.width + right.width, max(left.height, right.height)), 255)
    both.paste(left, (0, 0))
    both.paste(right, (left.width, 0))
    assert PHONE in said(extractor.extract("a.png", saved(both)))


def test_on_a_page_of_a_pdf_with_words(extractor: Extractor) -> None:
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    drawn = code(f"{NAME} {PHONE}", scale=1)
    for vector in (False, True):
        out = io.BytesIO()
        page = Canvas(out)
        for line in range(20):
            page.drawString(60, 700 - 20 * line, "An official page with words enough to be one")
        if vector:
            for x in range(drawn.width):
                for y in range(drawn.height):
                    if drawn.getpixel((x, y)) == 0:
                        page.rect(60 + 2 * x, 200 - 2 * y, 2, 2, stroke=0, fill=1)
        else:
            page.drawImage(ImageReader(drawn), 60, 60, 80, 80)
        page.save()
        found = extractor.extract("a.pdf", out.getvalue())
        assert (PHONE in said(found), found.gaps) == (True, ())


def test_a_code_that_is_not_read_is_a_gap_and_a_logo_is_none(extractor: Extractor) -> None:
    torn = code(f"{NAME} {PHONE}", scale=2)
    ImageDraw.Draw(torn).rectangle((torn.width * 0.35, torn.height * 0.3, torn.width * 0.6, torn.height * 0.6), fill=255)
    assert extractor.extract("a.png", saved(torn)).gaps == (Gap("attachment:a.png", "image"),)
    logo = Image.new("RGB", (150, 60), "white")
    ImageDraw.Draw(logo).text((10, 20), "GARAM CITY HALL", fill="navy")
    assert extractor.extract("a.png", saved(logo)).gaps == ()


def test_nothing_that_is_no_code_is_taken_for_one() -> None:
    for seed in range(20):
        page = Image.effect_noise((300, 300), 40 + 4 * seed)
        ImageDraw.Draw(page).text((10, 10), "|lI1 010-0417-2938 |||| 정보공개 =#=\n" * 12, fill=0)
        assert not codes.look(page).unread
    page = Image.new("L", (1000, 1400), 255)
    for line in range(40):
        ImageDraw.Draw(page).text(
            (60, 40 + 33 * line), "An official page with words enough to be one and more of them", fill=0, font_size=24
        )
    assert not codes.look(page).unread
