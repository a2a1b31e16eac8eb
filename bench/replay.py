"""An archive of chat lines under two policies: processor time a line, of all processes together, beside a plain scan of the same lines.

    python bench/replay.py                          50,000 lines, 20,000 cases, 1 and 2 processes
    python bench/replay.py --lines 1000000          as long as it takes
    python bench/replay.py --texts 50000            no line was said before; else 5,000 different ones come again and again

User and system time, so that a busy machine changes little; wall time is shown beside it and says as much as the machine is free.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dlp` does

from bench import lines
from bench.decision import site_with
from dlp import policy
from dlp.app.archive_index import Index
from dlp.app.replaying import replay
from dlp.app.texts import texts_of
from dlp.message import KST

A_DAY = 60
"""Lines of one official (the study of growth, sizing)."""


def archive(path: Path, count: int, rows: list[list[str]], *, different: int, people: int = 40) -> None:
    """A messenger's export: everybody says A_DAY lines a day, one in ten with a number, a name or a case in it; `different` texts."""
    rng, at = random.Random(5), datetime(2026, 10, 1, 9, tzinfo=KST)
    step = timedelta(days=1) / (people * A_DAY)
    texts = [text for _, text in lines.messages(different, rows)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            at += step
            one = {
                "id": f"b{number}", "channel": "messenger", "sender": {"address": f"@s{rng.randrange(1, people)}"},
                "recipients": [{"address": f"@s{rng.randrange(1, people)}"}], "text": texts[number % different], "sent_at": at.isoformat(),
            }  # fmt: skip
            file.write(json.dumps(one, ensure_ascii=False) + "\n")


def spent() -> float:
    """Seconds of processor time of this process and of those it has waited for."""
    return sum(used.ru_utime + used.ru_stime for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=50_000)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--texts", type=int, default=5_000)
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(chosen.cases, Path(folder) / "site")
        path = Path(folder) / "chat.jsonl"
        archive(path, chosen.lines, rows, different=chosen.texts)
        texts = texts_of(site.folder)
        before = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"])
        changed = texts["policy.yaml"].replace("then: block", "then: hold", 3)
        after = policy.parse(changed, texts["exceptions.yaml"])
        sample = [json.loads(line) for line, _ in zip(path.open(encoding="utf-8"), range(5_000), strict=False)]
        for one in sample[:500]:
            site.scan(one)
        began = time.process_time()
        for one in sample:
            site.scan(one)
        print(f"scan alone          {(time.process_time() - began) / len(sample) * 1e6:7.0f} us of CPU a line, one policy")
        began = time.process_time()
        index = Index.of([path], lambda each: each.open("rb"))
        print(f"looking through it  {(time.process_time() - began) / len(index) * 1e6:7.0f} us")
        said = set()
        for workers in chosen.workers:
            wall, cpu = time.monotonic(), spent()
            found = replay(site, index, before, after, opened=lambda each: each.open("rb"), workers=workers)
            used, took = spent() - cpu, time.monotonic() - wall
            said.add(json.dumps(found.plain()))
            print(
                f"{workers} processes         {used / len(index) * 1e6:7.0f} us of CPU a line, two policies; "
                f"{took:.0f} s of wall time for {found.messages:,}, {found.changed:,} changed"
            )
        assert len(said) == 1, "another answer for another number of processes"
        site.close()


if __name__ == "__main__":
    main()
