"""Two nodes that share a site beside two that share nothing: seconds of CPU a message, the database's among them.

    python bench/nodes.py [MESSAGES]

The nodes are `dlp serve` over one PostgreSQL (fsync on), asked over HTTP, signed; a tenth of the lines carries data. "Sharing nothing" is the
same two programs, each with a site of its own in the same database: what they cost more is what the machine takes for running both. On free
cores two nodes of one site therefore are 2 x (CPU apart) / (CPU shared) times one, as long as the database is not the narrow place: its share is
printed, too. The two take turns. CPU is that of the processes and all their children, from /proc.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(1, str(Path(__file__).resolve().parents[1] / "tests"))
sys.path.insert(1, str(Path(__file__).resolve().parents[1] / "tests" / "sms"))
sys.path.insert(1, str(Path(__file__).resolve().parents[1] / "tests" / "whole"))

import nodes_rig
import spool_servers
import whole_rig as rig

from bench import lines
from bench.decision import site_with
from dlp import callers, keys

ROUNDS = 2
TOGETHER = 4
"""Connections to each node."""
TICK = os.sysconf("SC_CLK_TCK")


def cpu(*roots: int) -> float:
    """Seconds of CPU of these processes, of those under them, and of what these have waited for."""
    parents, spent = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # ended meanwhile
            words = path.read_text("ascii", "replace").rpartition(") ")[2].split()
            pid = int(path.parent.name)
            parents[pid], spent[pid] = int(words[1]), sum(map(int, words[11:15]))

    def under(pid: int) -> bool:
        while pid > 1 and pid not in roots:
            pid = parents.get(pid, 0)
        return pid in roots

    return sum(ticks for pid, ticks in spent.items() if under(pid)) / TICK


def ask(port: int, secret: str, bodies: list[bytes]) -> None:
    """The bodies over `TOGETHER` connections; an answer that is not 200 ends the bench."""

    def one(mine: list[bytes]) -> None:
        client = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        for body in mine:
            stamp = f"{time.time():.6f}"
            client.request(
                "POST", "/v1/check", body,
                {"Content-Type": "application/json", "X-DLP-Caller": "messenger", "X-DLP-Timestamp": stamp, "X-DLP-Signature": rig.signed(secret, stamp, body)},
            )  # fmt: skip
            answer = client.getresponse()
            said = answer.read()
            if answer.status != 200:
                print(f"{answer.status} {said.decode()}", file=sys.stderr)
                os._exit(1)

    threads = [threading.Thread(target=one, args=(bodies[number::TOGETHER],)) for number in range(TOGETHER)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def bodies(count: int, rows: list[list[str]], run: str) -> list[bytes]:
    found = []
    for number, (_, text) in enumerate(lines.messages(count, rows)):
        said = rig.message(
            text,
            "x@elsewhere.example" if number % 3 == 0 else "s2@bench.example",
            sender="s1@bench.example",
            ident=f"{run}-{number}",
        )
        found.append(json.dumps({**said, "channel": "messenger"}, ensure_ascii=False).encode())
    return found


def measured(
    folders: list[Path], server: spool_servers.Server, secret: str, count: int, rows: list[list[str]]
) -> tuple[float, float]:
    """Seconds of CPU a message of two nodes: theirs, the database's."""
    run = str(time.time_ns())
    with contextlib.ExitStack() as stack:
        nodes = [stack.enter_context(rig.Serve(folder, http=True)) for folder in folders]
        for node in nodes:
            ask(node.http, secret, bodies(40, rows, f"{run}-warm-{node.http}"))
        mine = tuple(node.process.pid for node in nodes)
        before = cpu(*mine), cpu(server.pid)
        share = bodies(count, rows, run)
        threads = [
            threading.Thread(target=ask, args=(node.http, secret, share[number :: len(nodes)])) for number, node in enumerate(nodes)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return (cpu(*mine) - before[0]) / count, (cpu(server.pid) - before[1]) / count


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    server = spool_servers.postgres(fsync=True)
    try:
        with tempfile.TemporaryDirectory() as name:
            site, rows = site_with(1000, Path(name) / "site")
            site.close()
            shared = nodes_rig.folders(Path(name) / "site", Path(name), server, count=2)
            secret = callers.add(shared[0], keys.load(shared[0] / "keys").seal, "messenger", now=datetime.now(UTC), rate=100_000)
            (alone,) = nodes_rig.folders(Path(name) / "site", Path(name) / "apart", server, count=1)
            shutil.copy2(shared[0] / callers.FILE, alone / callers.FILE)
            for folder in (*shared, alone):
                nodes_rig.synced(folder)
            found: dict[str, list[tuple[float, float]]] = {"shared": [], "apart": []}
            for _ in range(ROUNDS):
                found["apart"].append(measured([shared[0], alone], server, secret, count, rows))
                found["shared"].append(measured(shared, server, secret, count, rows))
    finally:
        server.stop()
    means = {name: tuple(sum(part) / ROUNDS for part in zip(*each, strict=True)) for name, each in found.items()}
    for name, (own, base) in means.items():
        print(f"two nodes, {name:7} {own * 1e3:.2f} ms of CPU a message, the database {base * 1e3:.2f}")
    print(f"two nodes of one site on free cores: {2 * sum(means['apart']) / sum(means['shared']):.2f} times one")


if __name__ == "__main__":
    main()
