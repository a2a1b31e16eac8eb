"""A scanner in a process of its own, to be killed: python spool_worker.py DSN. Prints `ready`, ends on SIGTERM."""

from __future__ import annotations

import asyncio
import signal
import sys

from spool_rigs import PlannedGate

from connectors.sms_spool import Options, SmsSpool


async def main(dsn: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    one = SmsSpool(Options(dsn=dsn, poll=0.02, lease=2.0, retry=0.1, batch=20))
    await one.start(PlannedGate(pause=0.002))
    print("ready", flush=True)
    await stop.wait()
    await one.stop()


asyncio.run(main(sys.argv[1]))
