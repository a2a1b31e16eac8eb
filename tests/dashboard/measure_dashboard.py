"""Opening and filtering with 100,000 incidents, in seconds: `python tests/dashboard/measure_dashboard.py FOLDER` (made where it is not there).

Opening is a fresh process under a real terminal, from its start until the first incident stands on the screen. A filter is timed from
the key that applies it to the rows on the screen; its count follows.
"""

from __future__ import annotations

import asyncio
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import time
from dataclasses import asdict
from fcntl import ioctl
from pathlib import Path
from termios import TIOCSWINSZ

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

import desk_rig as rig  # noqa: E402

from dlp.dashboard.app import Dashboard  # noqa: E402
from dlp.dashboard.desk import now  # noqa: E402
from dlp.dashboard.incidents import Incidents  # noqa: E402
from dlp.dashboard.wanted import Wanted  # noqa: E402
from dlp.texts.screens import words  # noqa: E402

NUMBER = 100_000
FILTERS = (
    Wanted(), Wanted(since="24h"), Wanted(since="30d"), Wanted(channel="sms"), Wanted(action="mask"), Wanted(state="held"),
    Wanted(state="delivered"), Wanted(rule=rig.RULES[3]), Wanted(case="50990011"), Wanted(rule=rig.RULES[0], channel="sms", action="block"),
    Wanted(verdict="open"), Wanted(verdict="true"), Wanted(verdict="lawful", rule=rig.RULES[1], since="30d"), Wanted(verdict="false_positive", channel="sms"),
    Wanted(since="7d", channel="messenger", action="hold", state="delivered"), Wanted(channel="sms", action="mask", state="refused"),
)  # fmt: skip


def opening(site: Path) -> float:
    """From the start of the process to the first row, over a pseudo-terminal of 80x24."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execve(
            sys.executable,
            [sys.executable, "-m", "dlp", "--site", str(site), "dashboard"],
            {**os.environ, "TERM": "xterm-256color"},
        )
    ioctl(terminal, TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen = b""
    while "보류 중".encode() not in seen:
        if select.select([terminal], [], [], 30)[0]:
            seen += os.read(terminal, 65536)
    taken = time.perf_counter() - start
    os.write(terminal, b"q")
    os.close(terminal)
    os.waitpid(child, 0)
    return taken


def listing(site: Path) -> float:
    """`dlp incidents list` from a cold start to its end."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "dlp", "--site", str(site), "incidents", "list"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


async def filtering(site: Path) -> None:
    desk = rig.desk(site)
    app = Dashboard(desk, "ko")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("2")
        screen = app.screen
        assert isinstance(screen, Incidents)
        for wanted in FILTERS:
            taken, counted = [], []
            for _ in range(5):
                screen.show(wanted)
                start = time.perf_counter()
                while screen._reading:
                    await asyncio.sleep(0.001)
                taken.append(time.perf_counter() - start)
                while screen._total is None:
                    await asyncio.sleep(0.001)
                counted.append(time.perf_counter() - start)
            said = {name: value for name, value in asdict(wanted).items() if value}
            print(
                f"{statistics.median(taken):.3f} s rows, {statistics.median(counted):.3f} s count  {screen._total:>7,}  {said or 'all'}"
            )
    for wanted in FILTERS:
        start = time.perf_counter()
        desk.incidents(wanted.filter(now()))
        print(f"store alone {time.perf_counter() - start:.3f} s", wanted.said(words("en")))
    desk.close()


def main() -> None:
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        raise SystemExit(__doc__)
    site = Path(sys.argv[1])
    if not site.exists():
        rig.fill(site, rig.make_site(site), number=NUMBER, judged=0.3)
    times = [opening(site) for _ in range(7)]
    print(
        f"opening: best {min(times):.2f} s, median {statistics.median(times):.2f} s of {len(times)}; load {os.getloadavg()[0]:.1f}"
    )
    lists = [listing(site) for _ in range(5)]
    print(f"incidents list: best {min(lists):.2f} s, median {statistics.median(lists):.2f} s of {len(lists)}")
    asyncio.run(filtering(site))


if __name__ == "__main__":
    main()
