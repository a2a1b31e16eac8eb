"""Rows a second that the SMS spool gate decides: a real PostgreSQL, the EMMA tables, a real site, journal and all.

    python bench/sms.py                   10,000 rows in one process, then in two
    python bench/sms.py --rows 3000 --processes 1

The clock runs from the first claim to the last row that is ready or refused. Four rows in a hundred carry a requester's data.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import random
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(1, str(Path(__file__).resolve().parent.parent / "tests" / "sms"))

from bench import lines
from bench.decision import site_with
from connectors.sms_spool import Options, SmsSpool
from dlp.app.gate import SiteGate
from dlp.app.site import Site


def _scan(folder: Path, dsn: str, ready: Any, stop: Any, spent: Any) -> None:
    import psycopg  # noqa: F401  loading it is no part of the figure

    async def run() -> None:
        with Site.open(folder) as site:
            gate = SiteGate(site)
            spool = SmsSpool(Options(dsn=dsn, poll=0.01))
            await asyncio.to_thread(ready.wait)
            began = time.process_time()
            await spool.start(gate)
            await asyncio.to_thread(stop.wait)
            spent.put(time.process_time() - began)
            await spool.stop()

    asyncio.run(run())


def measured(folder: Path, cases: list[list[str]], server: Any, *, rows: int, processes: int) -> tuple[float, float, float]:
    """(rows inserted a second with the triggers in place, rows decided a second, CPU milliseconds of the scanners a row)."""
    Spool = import_module("spool_rigs").Spool
    spool = Spool(server.database()).create("emma").install("emma")
    rng = random.Random(3)
    texts = [rng.choice(lines.CLEAN)[:45] for _ in range(rows)]
    for i in range(0, rows, 25):
        row = cases[1 + rng.randrange(len(cases) - 1)]
        texts[i] = f"청구인 {row[3]} 연락처 {row[5]}"
    began = time.perf_counter()
    with spool._application.transaction() as work:
        for text in texts:
            work.run(
                "INSERT INTO em_smt_tran (date_client_req, content, callback, recipient_num) VALUES (now(), ?, ?, ?)",
                [text, f"021234{rng.randrange(10000):04}", f"0100{rng.randrange(2000):04}{rng.randrange(1000):03}"],
            )
    inserted = rows / (time.perf_counter() - began)
    context = multiprocessing.get_context("spawn")
    ready, stop, spent = context.Barrier(processes + 1), context.Event(), context.Queue()
    running = [context.Process(target=_scan, args=(folder, spool.dsn, ready, stop, spent)) for _ in range(processes)]
    for process in running:
        process.start()
    ready.wait()
    began = time.perf_counter()
    while spool.ask("SELECT count(*) FROM dlp_claim WHERE due IS NOT NULL")[0][0]:
        time.sleep(0.02)
    decided = rows / (time.perf_counter() - began)
    stop.set()
    cpu = sum(spent.get() for _ in running) / rows * 1000
    for process in running:
        process.join()
    spool.close()
    return inserted, decided, cpu


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--processes", type=int, nargs="*", default=[1, 2])
    chosen = parser.parse_args()
    spool_servers = import_module("spool_servers")

    server = spool_servers.postgres()
    try:
        for processes in chosen.processes:
            with tempfile.TemporaryDirectory() as folder:
                site, cases = site_with(chosen.cases, Path(folder))
                site.close()
                inserted, decided, cpu = measured(Path(folder), cases, server, rows=chosen.rows, processes=processes)
            print(
                f"SMS spool, PostgreSQL, {processes} process(es): {decided:8,.0f} rows/s decided, {cpu:.2f} ms CPU a row"
                f"   ({inserted:,.0f} rows/s inserted)"
            )
    finally:
        server.stop()


if __name__ == "__main__":
    main()
