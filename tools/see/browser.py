"""What a browser draws: a page through headless Chromium into a PDF, its letters in the lines in which they lie, without those nobody can see.

Chromium is spoken to by its debugging protocol, with scripts off and media `screen`, as mail programs show mail. Of the PDF each letter counts
whose box holds ink that differs from its ground. A tool for developers: where there is no Chromium, there is no judge.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import shutil
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path
from typing import Any

import aiohttp
import pypdfium2
import pypdfium2.raw as raw

SCALE = 3
_MARGINS = ("marginTop", "marginLeft", "marginRight", "marginBottom")
_NAMES = ("chromium", "chromium-browser", "google-chrome")


def found() -> str:
    """The browser's command, "" where there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), "")


class Browser:
    """`async with Browser() as browser: await browser.lines(page)`."""

    async def __aenter__(self) -> Browser:
        await self._start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stop()

    async def _start(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="see-")
        flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0",
            f"--user-data-dir={self.folder}",
            "--force-color-profile=srgb",
        ]
        self.process = subprocess.Popen([found(), *flags, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port = Path(self.folder) / "DevToolsActivePort"
        for _ in range(600):
            if port.exists() and port.read_text().count("\n"):
                break
            time.sleep(0.05)
        address = f"http://127.0.0.1:{port.read_text().splitlines()[0]}"
        self.session = aiohttp.ClientSession()
        async with self.session.get(f"{address}/json/list") as answer:
            pages = await answer.json()
        where = next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")
        self.socket = await self.session.ws_connect(where, max_msg_size=0)
        self.numbers = itertools.count(1)
        for method, given in (
            ("Page.enable", {}),
            ("Emulation.setScriptExecutionDisabled", {"value": True}),
            ("Emulation.setEmulatedMedia", {"media": "screen"}),
        ):
            await self.call(method, **given)
        self.frame = (await self.call("Page.getFrameTree"))["frameTree"]["frame"]["id"]

    async def _stop(self) -> None:
        await self.session.close()
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)

    async def call(self, method: str, **given: Any) -> dict[str, Any]:
        number = next(self.numbers)
        await self.socket.send_str(json.dumps({"id": number, "method": method, "params": given}))
        while True:
            got = await asyncio.wait_for(self.socket.receive(), 30)
            if got.type is not aiohttp.WSMsgType.TEXT:
                raise RuntimeError("the browser went away")
            answer = json.loads(got.data)
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error'].get('message')}")
                return dict(answer["result"])

    async def lines(self, page: str) -> list[str]:
        try:
            await self.call("Page.setDocumentContent", frameId=self.frame, html=page)
            made = await self.call(
                "Page.printToPDF", printBackground=True, paperWidth=10.5, paperHeight=11, **dict.fromkeys(_MARGINS, 0.2)
            )
        except (RuntimeError, TimeoutError, ConnectionError):  # some pages end it
            await self._stop()
            await self._start()
            return []
        return _lines(base64.b64decode(made["data"]))


def _lines(pdf: bytes) -> list[str]:
    out: list[str] = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        picture = page.render(scale=SCALE).to_numpy()
        height = page.get_height()
        letters = []
        for i in range(text.count_chars()):
            char = text.get_text_range(i, 1)
            left, bottom, right, top = text.get_charbox(i)
            if not char.strip() or raw.FPDFText_GetFontSize(text, i) < 2.0 or (top - bottom < 1.0 and right - left < 1.0):
                continue
            inset = (right - left) * 0.15  # a neighbour's ink is not its own
            rows = slice(int(max((height - top) * SCALE, 0)), int((height - bottom) * SCALE) + 1)
            box = picture[rows, int(max((left + inset) * SCALE, 0)) : int((right - inset) * SCALE) + 1]
            if box.size and int(box.max()) - int(box.min()) > 25:
                letters.append((round((height - (top + bottom) / 2) / 6), left, right, unicodedata.normalize("NFKC", char)))
        letters.sort(key=lambda one: (one[0], one[1]))
        for _, line in itertools.groupby(_banded(letters), key=lambda one: one[0]):
            out.append("".join(char for _, _, _, char in sorted(line, key=lambda one: one[1])))
    return out


def _banded(letters: list[tuple[int, float, float, str]]) -> list[tuple[int, float, float, str]]:
    """Letters of a line have nearly one height: hyphens lie lower, capitals higher."""
    made, start, last = [], 0, -9
    for y, left, right, char in letters:
        if y - last > 1:
            start = y
        last = y
        made.append((start, left, right, char))
    return made
