"""What hundreds of recipients cost beside one: processor time of the whole decision. At most twenty times as much is the goal for 500.

    python bench/recipients.py                  every kind, a clean line, a notice and a text with somebody's data
    python bench/recipients.py --many 200 --cases 5000 --rounds 15

Kinds: addresses that the process knows (the same people again and again); requesters, and outsiders, whose addresses are new in every message. Each
figure is the median of several messages, the one recipient and the many in turn. Exit status 1 where one kind costs more than the goal.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dlp` does

from bench import lines
from bench.decision import site_with
from dlp import message as contract
from dlp.app import Site
from dlp.app.settling import settle

GOAL: Final = 20.0
SINGLES: Final = 7
"""Messages to one recipient for each to many: they are short."""
Rows = Sequence[Sequence[str]]


def outsiders() -> Iterator[str]:
    """Mailboxes that nobody knows, of a few hundred domains."""
    return (f"person{i}@mail{i % 300}.example" for i in count())


def requesters(rows: Rows) -> Iterator[str]:
    """The mailboxes of requesters, more of them than are kept at hand."""
    return (row[6] for row in cycle(rows[2:]))


def known(rows: Rows, many: int) -> Iterator[str]:
    """A few requesters and outsiders, again and again."""
    some = [*islice(requesters(rows), many // 2), *islice(outsiders(), many - many // 2)]
    return (some[i % many] for i in count())


def message(text: str, to: Sequence[str], field: str) -> dict[str, Any]:
    return {
        "id": "circular", "channel": "email", "sender": {"address": "s1@bench.example"}, "text": text, "sent_at": "2026-11-20T12:00:00+09:00",
        "recipients": [{"address": one, "field": field} for one in to],
    }  # fmt: skip


def cost(site: Site, text: str, to: Sequence[str], field: str) -> float:
    """Seconds of processor time."""
    made = contract.parse(message(text, to, field))
    began = time.thread_time()
    site.decide(made)
    return time.thread_time() - began


def ratio(site: Site, text: str, addresses: Iterator[str], many: int, rounds: int, field: str) -> tuple[float, float]:
    """Milliseconds of a message to one and to `many` of the next addresses."""
    one: list[float] = []
    all_of_them: list[float] = []
    for _ in range(rounds):
        one += [cost(site, text, list(islice(addresses, 1)), field) for _ in range(SINGLES)]
        all_of_them.append(cost(site, text, list(islice(addresses, many)), field))
    return 1000 * statistics.median(one), 1000 * statistics.median(all_of_them)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--many", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--field", default="bcc", choices=("to", "bcc"), help="whether the recipients see each other")
    chosen = parser.parse_args()
    bad = False
    with tempfile.TemporaryDirectory() as folder:
        site, rows = site_with(chosen.cases, Path(folder))
        site.warm()
        texts = {
            "one clean line": min(lines.CLEAN, key=len),
            "a notice": "\n".join(lines.CLEAN[:9]),
            "with data": lines.CARRYING[2].format(name=rows[1][3], phone=rows[1][5]),
        }
        kinds = {"known": known(rows, chosen.many), "requesters": requesters(rows), "outsiders": outsiders()}
        for addresses in kinds.values():
            ratio(site, texts["with data"], addresses, chosen.many, 1, chosen.field)
        settle()
        print(f"processor time in ms, one recipient and {chosen.many}")
        for what, text in texts.items():
            for kind, addresses in kinds.items():
                one, many = ratio(site, text, addresses, chosen.many, chosen.rounds, chosen.field)
                bad = bad or many > GOAL * one
                print(f"{what:<16}{kind:<12}{one:9.3f}{many:9.2f}{many / one:8.1f} times", flush=True)
        site.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
