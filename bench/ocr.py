"""Request forms as photographs and scans: how many of the numbers and names are read, how long a page takes, and what is a gap where they are not.

    python bench/ocr.py [PAGES]            so many pages of each condition (4); needs the extra `ocr`, tesseract-ocr-kor and fonts-nanum

A page that loses a number or a name and is no gap is a silent loss: it would pass. Everything on the pages is invented.
"""

from __future__ import annotations

import io
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dlp.extract import Budget, ocr
from dlp.extract.walk import walk

FONTS: Final = sorted(Path("/usr/share/fonts/truetype/nanum").glob("Nanum[GMBS]*.ttf"))
NAMES: Final = ("곽여울", "소복담", "은다래", "명귀돌", "피대한", "금비솔", "탁며리", "제갈미리내")
RED: Final = 0x70
"""The red of a seal in grey."""

Page = Image.Image


def form(rng: random.Random, name: str, mobile: str) -> Page:
    """A filled-in request form at 150 dots an inch, half an A4 page."""
    font = ImageFont.truetype(str(rng.choice(FONTS)), rng.randrange(22, 33))
    page = Image.new("L", (1240, 877), 255)
    draw = ImageDraw.Draw(page)
    rows = (
        "정보공개 청구서", f"접수번호 5012{rng.randrange(1000, 9999)}", f"성명 {name}", f"연락처 {mobile}", "주소 미르하시 달무리길 47, 1208호",
        "청구내용 공영주차장 요금 정산표", "공개방법 전자파일",
    )  # fmt: skip
    for number, row in enumerate(rows):
        top = 60 + 110 * number
        draw.text((120, top + 25), row, font=font, fill=rng.randrange(0, 60))
        draw.rectangle((100, top, 1140, top + 100), outline=90)
    return page


def noisy(rng: random.Random, page: Page) -> Page:
    grain = Image.effect_noise(page.size, rng.uniform(30, 70))
    return ImageChops.add(page, grain, scale=1.0, offset=-128)


def tilted(rng: random.Random, page: Page) -> Page:
    return page.rotate(rng.choice((-1, 1)) * rng.uniform(1.0, 4.0), expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)


def stamped(rng: random.Random, page: Page) -> Page:
    """A round seal over name and number, of lines that a scanner shows in grey."""
    out = page.copy()
    draw = ImageDraw.Draw(out)
    left, top = rng.randrange(140, 340), rng.randrange(270, 400)
    draw.ellipse((left, top, left + 170, top + 170), outline=RED, width=6)
    draw.text((left + 45, top + 55), "접수", font=ImageFont.truetype(str(FONTS[0]), 40), fill=RED)
    return ImageChops.darker(page, out)


def photographed(rng: random.Random, page: Page) -> Page:
    """A shadow from one side, out of focus, and compressed much."""
    shade = Image.linear_gradient("L").resize(page.size).point(lambda level: 120 + level * 135 // 255)
    blurred = ImageChops.multiply(page, shade).filter(ImageFilter.GaussianBlur(rng.uniform(0.8, 1.6)))
    out = io.BytesIO()
    blurred.save(out, "JPEG", quality=rng.randrange(25, 50))
    return Image.open(io.BytesIO(out.getvalue()))


CONDITIONS: Final[dict[str, tuple[Callable[[random.Random, Page], Page], ...]]] = {
    "clean": (), "noise": (noisy,), "tilt": (tilted,), "seal": (stamped,), "photograph": (photographed,), "all of them": (stamped, tilted, photographed, noisy),
}  # fmt: skip


def main(pages: int) -> None:
    recogniser = ocr.Recogniser(ocr.data_folder())
    print(f"{'':12} {'number':>7} {'name':>7} {'gap':>5} {'silent':>7} {'CPU ms':>7}")
    for condition, changes in CONDITIONS.items():
        numbers = names = gaps = silent = 0
        spent = 0.0
        for seed in range(pages):
            rng = random.Random(f"{condition}:{seed}")
            name, mobile = rng.choice(NAMES), f"010-{rng.choice('01')}{rng.randrange(100, 999)}-{rng.randrange(1000, 9999)}"
            page = form(rng, name, mobile)
            for change in changes:
                page = change(rng, page)
            out = io.BytesIO()
            page.save(out, "PNG")
            said: list[tuple[str, str]] = []

            def emit(what: str, path: str, place: str, value: str, said: list[tuple[str, str]] = said) -> None:
                said.append((what, value))

            recogniser.begin(600)
            began = time.process_time()
            walk("form.png", out.getvalue(), emit, Budget(), recogniser)
            spent += time.process_time() - began
            text = "".join("".join(value.split()) for what, value in said if what == "text")
            gap = any(what == "gap" for what, _ in said)
            numbers += mobile in text
            names += name in text
            gaps += gap
            silent += not gap and not (mobile in text and name in text)
        print(f"{condition:12} {numbers:4}/{pages} {names:4}/{pages} {gaps:5} {silent:7} {1000 * spent / pages:7.0f}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 4)
