"""In a network of its own: a node whose packets to the database are dropped for a while, and what its callers were answered. Prints it as JSON.

unshare --net python cut_off.py FOLDER, in which there is a site.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nodes_rig
import spool_servers
import whole_rig as rig

from dlp import callers, keys
from dlp.store import open_store

PORT = 5432
BLOCKED, CLEAN = f"{rig.NAME} {rig.MOBILE} 청구인입니다", "오늘 회의는 다섯 시입니다"
AWAY_S = 20.0


def drop(word: str) -> None:
    """Packets of both directions go nowhere, and nobody is told."""
    for port in ("--dport", "--sport"):
        subprocess.run(["iptables", word, "INPUT", "-p", "tcp", port, str(PORT), "-j", "DROP"], check=True)


def main() -> None:
    folder = Path(sys.argv[1])
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    server = spool_servers.postgres("listen_addresses=127.0.0.1")
    dsn = f"postgresql://owner@127.0.0.1:{PORT}/postgres?connect_timeout=2"
    (site,) = nodes_rig.folders(folder / "site", folder, None, count=1, dsn=dsn, schema="site")
    ring = keys.load(site / "keys")
    secret = callers.add(site, ring.seal, "messenger", rate=10_000, now=datetime.now(UTC))
    nodes_rig.synced(site)
    said: list[tuple[str, str, int, float, float, str]] = []  # kind, key, code, begun, seconds, incident
    over = threading.Event()
    try:
        with rig.Serve(site, http=True, before=rig.DLP) as node:  # who forks is not in this network

            def ask(kind: str, text: str, at: int = 0) -> None:
                while not over.is_set():
                    at += 1
                    key, begun = f"{kind}-{at}", time.monotonic()
                    code, answer = node.check(rig.message(text, rig.UNINVOLVED, ident=key), secret, Idempotency_Key=key)
                    said.append((kind, key, code, begun, time.monotonic() - begun, str(answer.get("incident_id", ""))))
                    time.sleep(0.1)

            threads = [threading.Thread(target=ask, args=one) for one in (("blocked", BLOCKED), ("clean", CLEAN))]
            for one in threads:
                one.start()
            rig.until(lambda: sum(one[2] == 200 for one in list(said)) > 20)
            drop("-A")
            cut = time.monotonic()
            time.sleep(AWAY_S)
            ready = node.get("/readyz")[0]
            drop("-D")
            back = time.monotonic()
            rig.until(lambda: sum(one[0] == "blocked" and one[2] == 200 and one[3] > back for one in list(said)) > 5)
            over.set()
            for one in threads:
                one.join()
        store = open_store(site, ring)
        with store._database.read() as connection:
            entries = [tuple(row) for row in connection.execute("SELECT message, id FROM decision").fetchall()]
        whole = store.verify().whole
        store.close()
    finally:
        server.stop()
    told: dict[str, Any] = {"said": said, "entries": entries, "whole": whole, "ready": ready, "cut": cut, "back": back}
    print(json.dumps(told))


main()
