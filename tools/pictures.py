"""Draws the pictures of docs/: three months at the invented town hall of `make demo`, decided by the program as it is, and the desk on them in Chromium.

    python tools/pictures.py [--look FOLDER]

`--look` draws every screen at 80x24 and 120x40, Korean and English, into FOLDER, and leaves docs/ alone. Needs Chromium, a monospaced font with
Hangul (fonts-noto-cjk) and libfaketime (the package `faketime`): the months are lived through under a clock that is set, by the program's own
commands and in a process of their own, so that nothing in the store was written past it.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tools" / "see"), str(ROOT)]

import browser  # noqa: E402

STORY: Final = ROOT / "config" / "demo"
FAKED: Final = next((str(one) for one in Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), "")
DAYS: Final = 90
CELL: Final = (8, 24)
"""Pixels of a letter in the page of textual-serve, at its size of 16."""
SMALL, LARGE = (80, 24), (120, 40)
STILL: Final = 15
"""Shots that have to be alike, 0.4 seconds apart."""
BLANK: Final = 6000
"""Bytes of a picture in which nothing stands yet."""
DRAWN: Final = "document.body.classList.contains('-first-byte') && document.activeElement.className == 'xterm-helper-textarea'"
"""The desk has drawn something, and takes keys."""
FONTS: Final = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern"><edit name="family" mode="assign" binding="strong"><string>Noto Sans Mono CJK KR</string></edit></match></fontconfig>"""
"""One font whose Hangul is as wide as two letters, as the terminals of Korean offices have."""
DOCS: Final = {
    "dashboard": (LARGE, "1"),
    "pictures/incidents": (LARGE, "2"),
    "pictures/incident": (LARGE, "2 Enter"),
    "pictures/held": (SMALL, "3"),
    "pictures/preview": (SMALL, "3 p"),
    "pictures/trend": (LARGE, "6"),
}
"""Picture of docs/ → size, and the keys that lead to it."""
SCREENS: Final = ("1", "2", "2 Enter", "2 t", "2 Space g v", "2 f", "3", "3 p", "3 r", "4", "5", "6", "7", "?")


# ---------------------------------------------------------------- three months


def live(site: Path, clock: Path, end: datetime) -> None:
    """Runs under the clock that `clock` sets: messages come, an auditor looks after most of them the next morning."""
    from dlp import keys, register
    from dlp.app import Site
    from dlp.app.init import init
    from dlp.cli.who import Keyboard
    from dlp.model import Outcome
    from dlp.office import held, incidents, revealing
    from dlp.office.incidents import Verdict

    dice, auditor, waiting = random.Random(7), Keyboard("MR08"), list[tuple[str, str]]()
    steps = [json.loads(line) for line in (STORY / "story.jsonl").read_text("utf-8").splitlines()]
    init(site)
    for kind in ("staff", "cases", "partners", "groups", "bases"):
        register.import_table(site, kind, STORY / f"{kind}.csv", keys.load(site / "keys"), datetime.now(UTC))
    first = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for day in range((end - first).days + 1):
        morning = first + timedelta(days=day)
        works = morning.weekday() < 5
        if works and day and end - morning > timedelta(days=1):
            clock.write_text(f"{morning:%Y-%m-%d %H:%M:%S}")
            for number, action in waiting[:-2]:
                if action == "hold" and end - morning < timedelta(days=14):
                    continue
                if action == "hold":
                    held.refuse(site, auditor, number, reason="담당자에게 확인함")
                incidents.resolve(
                    site, auditor, number, Verdict(dice.choice(("true", "true", "lawful", "false_positive"))), reason="확인함"
                )
            waiting = waiting[-2:]
        with Site.open(site) as hall:
            many = dice.choice((1, 2, 2, 3, 5) if works else (0, 0, 1))
            for moment in sorted(morning + timedelta(minutes=dice.triangular(0, 660, 120)) for _ in range(many)):
                if moment < end:
                    clock.write_text(f"{moment:%Y-%m-%d %H:%M:%S}")
                    step = dice.choice(steps)
                    message = {**step["message"], "id": f"{moment:%j-%H%M}", "sent_at": moment.isoformat()}
                    made = hall.submit(message, connector=step["entrance"])
                    if made.ticket_id:
                        hall.recording.done(
                            made.ticket_id,
                            Outcome({"hold": "held", "block": "refused", "mask": "masked"}.get(made.action, "delivered")),
                        )
                        waiting.append((made.ticket_id, made.action))
            for channel, often in (("email", 160), ("messenger", 240), ("sms", 40)):
                for _ in range(int(often * dice.uniform(0.7, 1.1)) if works else often // 9):
                    hall.recording.store.count(
                        channel=channel, connector="http", now=min(morning + timedelta(hours=5), end), flush=False
                    )

    if waiting:
        revealing.ask(site, auditor, waiting[-1][0], reason="경위 확인")


def lived(folder: Path) -> Path:
    """A site over which DAYS days have gone by, to the present moment."""
    clock, end = folder / "clock", datetime.now(UTC)
    clock.write_text(f"{end - timedelta(days=DAYS):%Y-%m-%d %H:%M:%S}")
    faked = {
        "LD_PRELOAD": FAKED,
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "TZ": "UTC",
    }
    words = [sys.executable, __file__, "--live", str(folder / "site"), str(clock), end.isoformat()]
    subprocess.run(words, check=True, env={**os.environ, **faked})
    return folder / "site"


# ---------------------------------------------------------------- in a browser


class Desk(browser.Browser):
    """`async with Desk(address, size)`: the desk's page of so many columns and rows, its keys and its picture."""

    def __init__(self, address: str, size: tuple[int, int]) -> None:
        self.address, self.size = address, size

    async def _start(self) -> None:
        await super()._start()
        width, height = (of * pixels for of, pixels in zip(self.size, CELL, strict=True))
        await self.call("Emulation.setScriptExecutionDisabled", value=False)
        await self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        await self.call("Page.navigate", url=self.address)
        while not (await self.call("Runtime.evaluate", expression=DRAWN))["result"].get("value"):
            await asyncio.sleep(0.5)
        await self.still()

    async def key(self, key: str) -> None:
        """Press it, and wait for what it does."""
        before, code = await self.shot(), {"Enter": ("Enter", "\r", 13), "Space": (" ", " ", 32)}.get(key, (key, key, 0))
        for kind in ("keyDown", "keyUp"):
            await self.call("Input.dispatchKeyEvent", type=kind, key=code[0], text=code[1], windowsVirtualKeyCode=code[2])
        for _ in range(20):
            await asyncio.sleep(0.5)
            if await self.shot() != before:
                break

    async def shot(self) -> bytes:
        return base64.b64decode((await self.call("Page.captureScreenshot", format="png"))["data"])

    async def still(self) -> bytes:
        """The page once nothing moves for longer than a word in its corner stays; a cursor may blink."""
        shots: list[bytes] = []
        for _ in range(240):
            await asyncio.sleep(0.4)
            shots.append(await self.shot())
            if len(shots) > STILL and len(set(shots[-STILL:])) <= 2 and len(shots[-1]) > BLANK:
                break
        return shots[-1]


async def drawn(site: Path, wanted: dict[str, tuple[tuple[int, int], str]], lang: str) -> dict[str, bytes]:
    """Name → PNG. A page of its own for each, since keys lead from one screen to another."""
    made = {}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    words = [sys.executable, "-m", "dlp", "--site", str(site), "dashboard", "--serve", place, "--as", "MR08", "--lang", lang]
    around = {name: value for name, value in os.environ.items() if name != "SSH_CONNECTION"}
    served = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**around, "PYTHONUNBUFFERED": "1", "DLP_LANG": lang})
    try:
        address = served.stdout.readline().strip() if served.stdout else ""
        for name, (size, keys) in wanted.items():
            async with Desk(address, size) as desk:
                for key in keys.split():
                    await desk.key(key)
                made[name] = await desk.still()
    finally:
        served.send_signal(signal.SIGTERM)
        served.wait(60)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--look", type=Path, metavar="FOLDER", help="draw every screen, for looking at")
    parser.add_argument("--live", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.live:
        site, clock, end = options.live
        live(Path(site), Path(clock), datetime.fromisoformat(end))
        return 0
    if not browser.found() or not FAKED:
        raise SystemExit("pictures: apt-get install chromium fonts-noto-cjk faketime")
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder:
        site = lived(Path(folder))
        (Path(folder) / "fonts.conf").write_text(FONTS, "utf-8")
        os.environ["FONTCONFIG_FILE"] = str(Path(folder) / "fonts.conf")
        if options.look:
            options.look.mkdir(parents=True, exist_ok=True)
            for lang in ("ko", "en"):
                for size in (SMALL, LARGE):
                    wanted = {f"{lang}-{size[0]}-{keys.replace(' ', '')}".replace("?", "help"): (size, keys) for keys in SCREENS}
                    for name, picture in asyncio.run(drawn(site, wanted, lang)).items():
                        (options.look / f"{name}.png").write_bytes(picture)
        else:
            for name, picture in asyncio.run(drawn(site, DOCS, "ko")).items():
                (ROOT / "docs" / f"{name}.png").write_bytes(picture)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
