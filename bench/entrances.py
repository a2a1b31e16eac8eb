"""The HTTP entrances beside servers that do the same without scanning: the check, and the gate before SMS providers.

    python bench/entrances.py            both, a minute each
    python bench/entrances.py check --requests 4000

Servers run in processes of their own, the load comes from this one; opponents take turns, so that a busy machine slows both. "The same
without scanning" is our own server with a gate that answers at once; before a provider it is a bare reverse proxy of the same library.
A rate is what client and server do together, and the client costs as much as the server; "a core" is requests by the server's own processor time.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import hmac
import json
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(1, str(Path(__file__).resolve().parent.parent / "tests" / "connectors"))

import aiohttp
from aiohttp import web

from bench import lines
from bench.decision import site_with

SECRET = b"bench"
ROUNDS = 5
Shot = Callable[[aiohttp.ClientSession, int], Awaitable[None]]


def _serve(kind: str, folder: str, upstream: str, ready: Any) -> None:
    async def run() -> None:
        await asyncio.gather(_server(kind, Path(folder), upstream, ready))

    asyncio.run(run())


async def _server(kind: str, folder: Path, upstream: str, ready: Any) -> None:
    from connectors.http import HttpCheck
    from connectors.http import Options as CheckOptions
    from connectors.sms_forward import Options, SmsForward
    from dlp.app.gate import SiteGate
    from dlp.app.settling import settle
    from dlp.app.site import Site
    from dlp.ports import Caller

    if kind in ("provider", "proxy"):
        session = aiohttp.ClientSession(auto_decompress=False)

        async def answer(request: web.Request) -> web.Response:
            body = await request.read()
            if kind == "provider":
                return web.json_response({"header": {"isSuccessful": True}})
            headers = {k: v for k, v in request.headers.items() if k not in ("Host", "Content-Length")}
            async with session.request(request.method, upstream + request.raw_path, data=body, headers=headers) as got:
                return web.Response(status=got.status, body=await got.read(), content_type="application/json")

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        ready.put(runner.addresses[0][1])
    else:
        gate: Any
        if kind == "answering":
            from entrance_fakes import FakeGate

            gate = FakeGate()
            gate.read_json = SiteGate.read_json.__get__(gate) if hasattr(SiteGate, "read_json") else gate.read_json
        else:
            gate = SiteGate(Site.open(folder))
        one: Any
        if kind == "forward":
            one = SmsForward(Options(listen="127.0.0.1:0", providers={"nhn": upstream}))
        else:
            one = HttpCheck(CheckOptions(listen="127.0.0.1:0"), callers=lambda: {"bench": Caller("bench", SECRET, rate=100_000)})
        await one.start(gate)
        settle()  # as `dlp serve` does
        ready.put(one.port)
    await asyncio.Event().wait()


class Child:
    """A server in a process of its own."""

    def __init__(self, kind: str, folder: Path, upstream: str = "") -> None:
        ready = multiprocessing.Queue()
        self.process = multiprocessing.Process(target=_serve, args=(kind, str(folder), upstream, ready), daemon=True)
        self.process.start()
        self.address = f"http://127.0.0.1:{ready.get(timeout=60)}"

    def cpu(self) -> float:
        """Seconds of user and system time of all its threads until now."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        self.process.terminate()
        self.process.join(10)


async def rate(shot: Shot, requests: int, *, together: int = 32) -> float:
    """Requests a second with so many at once."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=together)) as session:
        numbers = iter(range(requests))

        async def worker() -> None:
            for number in numbers:
                await shot(session, number)

        began = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(together)))
        return requests / (time.perf_counter() - began)


async def latencies(shot: Shot, *, a_second: int, seconds: float) -> list[float]:
    """Milliseconds of each answer when questions come at a steady pace, whether or not the ones before are answered; beyond 256 connections they
    wait for one, since the server lets strangers go that are more."""
    out: list[float] = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:

        async def one(number: int) -> None:
            began = time.perf_counter()
            await shot(session, number)
            out.append((time.perf_counter() - began) * 1000)

        began, tasks = time.perf_counter(), []
        for number in range(int(a_second * seconds)):
            if (pause := began + number / a_second - time.perf_counter()) > 0:
                await asyncio.sleep(pause)
            tasks.append(asyncio.ensure_future(one(number)))
        await asyncio.gather(*tasks)
    return out


def check_shot(address: str, bodies: list[bytes]) -> Shot:
    count = random.Random(time.time_ns())

    async def shot(session: aiohttp.ClientSession, number: int) -> None:
        body = bodies[number % len(bodies)]
        at = f"{time.time():.6f}"
        body = body[:-1] + b',"id":"%d"}' % count.getrandbits(60)
        mark = hmac.new(SECRET, at.encode() + b"." + body, hashlib.sha256).hexdigest()
        headers = {"X-DLP-Timestamp": at, "X-DLP-Signature": mark}
        async with session.post(f"{address}/v1/check", data=body, headers=headers) as answer:
            await answer.read()
            assert answer.status == 200, answer.status

    return shot


def forward_shot(address: str, bodies: list[bytes]) -> Shot:
    async def shot(session: aiohttp.ClientSession, number: int) -> None:
        url = f"{address}/sms/v3.0/appKeys/a/sender/sms"
        async with session.post(url, data=bodies[number % len(bodies)], headers={"Content-Type": "application/json"}) as answer:
            await answer.read()
            assert answer.status == 200, answer.status

    return shot


def compared(ours: Shot, theirs: Shot, requests: int) -> tuple[float, float]:
    """Best of the rounds for both, in turn."""
    pairs = [(asyncio.run(rate(ours, requests)), asyncio.run(rate(theirs, requests))) for _ in range(ROUNDS)]
    return max(a for a, _ in pairs), max(b for _, b in pairs)


def a_core(child: Child, shot: Shot, requests: int) -> float:
    """Requests by a second of the server's processor time, the best of the rounds."""
    found = []
    for _ in range(ROUNDS):
        before = child.cpu()
        asyncio.run(rate(shot, requests))
        found.append(requests / (child.cpu() - before))
    return max(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", default=["check", "forward"])
    parser.add_argument("--requests", type=int, default=3000)
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--clean", type=float, default=0.99, help="share of lines without anybody's data")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as base:
        site, cases = site_with(options.cases, Path(base) / "site")
        site.close()
        texts = [text for _, text in lines.messages(400, cases, clean=options.clean)]
        if "check" in options.what:
            bodies = [
                json.dumps(
                    {
                        "channel": "messenger",
                        "sender": {"address": "@s1"},
                        "recipients": [{"address": f"@s{2 + n % 30}"}],
                        "text": text,
                    },
                    ensure_ascii=False,
                ).encode()
                for n, text in enumerate(texts)
            ]
            scanning, answering = Child("check", Path(base) / "site"), Child("answering", Path(base))
            ours, bare = compared(check_shot(scanning.address, bodies), check_shot(answering.address, bodies), options.requests)
            print(f"check: {ours:,.0f} a second, the same without scanning {bare:,.0f}: {ours / bare:.2f} of it (goal 0.7)")
            cores = [a_core(child, check_shot(child.address, bodies), options.requests) for child in (scanning, answering)]
            print(
                f"a core: {cores[0]:,.0f} a second (goal 3,000), without scanning {cores[1]:,.0f}: {cores[0] / cores[1]:.2f} of it"
            )
            for name, child in (("check", scanning), ("without scanning", answering)):
                took = sorted(asyncio.run(latencies(check_shot(child.address, bodies), a_second=500, seconds=10)))
                print(
                    f"{name} at 500 a second: median {statistics.median(took):.1f} ms, p99 {took[int(len(took) * 0.99)]:.1f} ms (goal 20)"
                )
            scanning.stop()
            answering.stop()
        if "forward" in options.what:
            provider = Child("provider", Path(base))
            bodies = [
                json.dumps(
                    {"body": text, "sendNo": "033-0300-3001", "recipientList": [{"recipientNo": f"0101777{n:04d}"}]},
                    ensure_ascii=False,
                ).encode()
                for n, text in enumerate(texts)
            ]
            gate, proxy = Child("forward", Path(base) / "site", provider.address), Child("proxy", Path(base), provider.address)
            ours, bare = compared(forward_shot(gate.address, bodies), forward_shot(proxy.address, bodies), options.requests)
            print(f"forward: {ours:,.0f} a second, a bare reverse proxy {bare:,.0f}: {ours / bare:.2f} of it (goal 0.5)")
            for child in (gate, proxy, provider):
                child.stop()


if __name__ == "__main__":
    main()
