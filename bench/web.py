"""The web entrance beside the same squid without it: requests a second, and how many of them each side answers in a second of our CPU.

    python bench/web.py --requests 400

Both squids stand on loopback before one origin, take turns and send varied Korean forms; one in ten holds a requester's data and must not pass.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), *(str(ROOT / "tests" / name) for name in ("icap", "whole"))]

import whole_rig as rig  # noqa: E402
from squid_rig import SQUID, Squid  # noqa: E402

from bench import lines  # noqa: E402

ROUNDS = 5
FORM = "application/x-www-form-urlencoded"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=200, help="of each side, a round")
    number = parser.parse_args().requests
    if SQUID is None:
        print("web: no squid here")
        return 0
    register = list(lines.cases(2000))
    texts = [text for _, text in lines.messages(number, register, clean=1.0)]
    bodies = [urlencode({"to": "someone@elsewhere.example", "body": text}).encode() for text in texts]
    leak = urlencode({"body": f"청구인 {rig.NAME} {rig.MOBILE}"}).encode()
    bodies = [leak if n % 10 == 9 else body for n, body in enumerate(bodies)]
    site = rig.make_site(Path(tempfile.mkdtemp()) / "site")
    port = rig.free_port()
    with rig.Serve(site, more=("--icap", f"127.0.0.1:{port}")) as server, Squid(port) as asking, Squid(port, asks=False) as bare:
        rates: dict[str, list[float]] = {"asking": [], "bare": []}
        cpu = []
        for _ in range(ROUNDS):
            for name, proxy in (("bare", bare), ("asking", asking)):
                began, used = time.perf_counter(), _cpu(server.process.pid)
                answers = [proxy.ask("POST", "/send", body, Content_Type=FORM)[0] for body in bodies]
                rates[name].append(len(bodies) / (time.perf_counter() - began))
                if name == "asking":
                    assert answers == [403 if n % 10 == 9 else 200 for n in range(len(bodies))]
                    cpu.append((_cpu(server.process.pid) - used) / len(bodies) * 1e3)
    median = {name: statistics.median(all_of) for name, all_of in rates.items()}
    print(
        f"web: squid that asks {median['asking']:.0f}/s, bare {median['bare']:.0f}/s: {median['asking'] / median['bare']:.2f}; our CPU {statistics.median(cpu):.2f} ms a request"
    )
    return 0


def _cpu(process: int) -> float:
    """Seconds of user and system time."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


if __name__ == "__main__":
    sys.exit(main())
