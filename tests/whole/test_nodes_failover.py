"""Three nodes behind HAProxy and behind one Postfix, over a primary with a synchronous standby: under load a node is killed, then the primary, and the standby
leads. What was acknowledged was delivered, held or blocked, nothing was lost, passed unscanned or delivered twice.

The long form (`make check-long`) kills every node in turn and starts it again before the primary goes.
"""

from __future__ import annotations

import itertools
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path += [str(Path(__file__).parents[1] / "sms"), str(Path(__file__).parents[1] / "mail")]

import nodes_rig
import pair_rig
import postfix_rig

from dlp import callers, keys
from dlp.store import open_store

psycopg = pytest.importorskip("psycopg")
LONG = bool(os.environ.get("DLP_LONG"))
PHASE_S = 6.0 if LONG else 2.5
"""Seconds of load before, between and after the kills."""
GOAL_S = 5.0
CLEAN, BLOCKED, HELD = "오늘 회의는 다섯 시입니다", f"{rig.NAME} {rig.MOBILE} 청구인입니다", "뒷자리는 4567 이에요"
KINDS = {"clean": (CLEAN, rig.UNINVOLVED), "blocked": (BLOCKED, rig.UNINVOLVED), "held": (HELD, rig.OUTSIDE)}
POSTFIX = {
    "minimal_backoff_time": "1s", "maximal_backoff_time": "2s", "queue_run_delay": "1s", "transport_retry_time": "1s",
    "smtp_connect_timeout": "3s",  # short: Postfix tries again
    "default_destination_concurrency_failed_cohort_limit": "0", "transport_maps": f"inline:{{ {rig.HANDLER}=discard: }}",
}  # fmt: skip


@dataclass
class Told:
    """What callers and senders were answered: id → answer; when each journalled answer came; mails that Postfix took, by Message-ID."""

    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    times: list[float] = field(default_factory=list)
    mails: dict[str, str] = field(default_factory=dict)
    tries: Counter[str] = field(default_factory=Counter)


class Load:
    """Callers who ask until they are answered, and a sender of mail; each message is new."""

    def __init__(self, balancer: pair_rig.Balancer, postfix: postfix_rig.Postfix, secret: str) -> None:
        self.told, self._stop = Told(), threading.Event()
        self._numbers, self._secret = itertools.count(1), secret
        self._client = object.__new__(rig.Serve)
        self._client.http, self._client.smtp = balancer.http, postfix.port
        self._pool = ThreadPoolExecutor(3)
        self._running = [self._pool.submit(self._ask), self._pool.submit(self._ask), self._pool.submit(self._send)]

    def _ask(self) -> None:
        while not self._stop.is_set():
            kind = ("clean", "blocked", "held")[(number := next(self._numbers)) % 3]
            text, to = KINDS[kind]
            ident = f"ask-{kind}-{number}"
            body = rig.message(f"{text} {'가나다라마바사아자차'[number % 10]}", to, ident=ident)
            end = time.monotonic() + 90
            while time.monotonic() < end:
                self.told.tries[ident] += 1
                try:
                    code, answer = self._client.check(body, self._secret, Idempotency_Key=ident)
                except (OSError, ValueError):
                    code, answer = 0, {}
                if code == 200:
                    self.told.answers[ident] = answer
                    if kind != "clean":
                        self.told.times.append(time.monotonic())
                    break
                time.sleep(0.05)
            time.sleep(0.05)

    def _send(self) -> None:
        while not self._stop.is_set():
            kind = ("clean", "blocked", "held")[(number := next(self._numbers)) % 3]
            text, to = KINDS[kind]
            ident = f"<mail-{kind}-{number}@garam.example>"
            raw = f"Message-ID: {ident}\r\n".encode() + rig.mail(text, to)
            if self._client.send(raw, to)[0] == 250:
                self.told.mails[ident] = kind
            time.sleep(0.15)

    def stop(self) -> Told:
        self._stop.set()
        for one in self._running:
            one.result(120)
        self._pool.shutdown()
        return self.told


@pytest.fixture
def pair() -> Iterator[pair_rig.Pair]:
    made = pair_rig.Pair()
    yield made
    made.stop()


def test_nodes_and_the_primary_are_killed_under_load(
    site: Path, tmp_path: Path, pair: pair_rig.Pair, sink: rig.Sink, record_property: Any
) -> None:
    if why := postfix_rig.missing():
        pytest.skip(f"{why}: what happens behind Postfix was NOT tested")
    folders = nodes_rig.folders(site, tmp_path, None, count=3, dsn=pair.dsn, schema="site")
    secret = callers.add(folders[0], keys.load(folders[0] / "keys").seal, "messenger", rate=10_000, now=datetime.now(UTC))
    for folder in folders:
        nodes_rig.synced(folder)
    nodes = [rig.Serve(folder, hop=sink.port, http=True) for folder in folders]
    balancer = postfix = None
    try:
        for one in nodes:
            one.__enter__()
        balancer = pair_rig.Balancer(tmp_path, nodes)
        postfix = postfix_rig.Postfix("", POSTFIX, relay=balancer.smtp)
        load = Load(balancer, postfix, secret)
        time.sleep(PHASE_S)
        killed = []
        for number in range(3 if LONG else 1):
            nodes[number].kill()
            killed.append(time.monotonic())
            time.sleep(PHASE_S)
            if LONG:
                nodes[number] = _again(nodes[number], sink)
        at = pair.fail_over()
        time.sleep(PHASE_S + GOAL_S)
        rig.until(lambda: _enough(load.told), what="some answers of each kind")
        told = load.stop()
        rig.until(
            lambda: not postfix.queue(), seconds=600, what="Postfix delivers what it has"
        )  # each try may wait for a commit that nobody answers
        for one in nodes:
            if one.process.poll() is None:
                one.stop()
        pauses = {"node": max(_pause(told.times, moment) for moment in killed), "primary": _pause(told.times, at)}
        _judge(folders, told, sink, pauses, record_property)
        if LONG:
            assert pauses["primary"] < GOAL_S, pauses
    finally:
        for one in nodes:
            if one.process.poll() is None:
                one.kill()
        for each in (postfix, balancer):
            if each is not None:
                each.stop()


def _again(node: rig.Serve, sink: rig.Sink) -> rig.Serve:
    """The same node, on the same ports."""
    ports = ("--smtp", f"127.0.0.1:{node.smtp}", "--next-hop", f"127.0.0.1:{sink.port}", "--http", f"127.0.0.1:{node.http}")
    return rig.Serve(node.site, more=ports).__enter__()


def _pause(times: list[float], moment: float) -> float:
    """The longest time without a journalled answer that began within three seconds of a kill, or held it."""
    times = sorted(times)
    gaps = [after - before for before, after in itertools.pairwise(times) if before <= moment + 3 and after >= moment]
    return max(gaps, default=float("inf"))


def _enough(told: Told) -> bool:
    answered = Counter(ident.split("-")[1] for ident in list(told.answers))
    mailed = Counter(list(told.mails.values()))
    return all(answered[kind] > 3 and mailed[kind] > 1 for kind in KINDS)


def _judge(folders: list[Path], told: Told, sink: rig.Sink, pauses: dict[str, float], record_property: Any) -> None:
    ring = keys.load(folders[0] / "keys")
    token = keys.tokens(ring.register)
    with open_store_of(folders[1], ring) as store:
        decided: dict[str, list[tuple[str, str, str]]] = {}
        with store._database.read() as connection:
            for message, action, state, ident in connection.execute("SELECT message, action, state, id FROM decision").fetchall():
                decided.setdefault(message, []).append((action, state, ident))
    ids = {row[2] for rows in decided.values() for row in rows}
    for ident, answer in told.answers.items():
        kind = ident.split("-")[1]
        assert (answer["action"] == "allow") == (kind == "clean"), (ident, answer["action"])
        if kind != "clean":
            assert answer["incident_id"] in ids, f"{ident} was acknowledged and is lost"
            assert answer["action"] == {"blocked": "block", "held": "hold"}[kind]
    taken = Counter(_id(raw) for raw in sink.mails)
    wanted = [ident for ident, kind in told.mails.items() if kind == "clean"]
    lost = [ident for ident in wanted if not taken[ident]]
    assert not lost, "accepted by Postfix and not delivered"
    assert not [ident for ident in taken if ident.startswith("<mail-") and not ident.startswith("<mail-clean-")], "passed unscanned"
    for ident, kind in told.mails.items():
        if kind != "clean":
            assert decided.get(token("message:" + ident.strip("<>"))), f"{ident} was accepted and is neither held nor blocked"
        if kind == "held":
            assert [row for row in decided[token("message:" + ident.strip("<>"))] if row[1] == "held"], (
                f"{ident} is not in the quarantine"
            )
    for rows in decided.values():
        assert sum(state == "held" for _, state, _ in rows) <= 1, "held twice"
    twice = [ident for ident, count in taken.items() if count > 1]
    assert len(twice) <= 3, f"beyond what SMTP leaves open (RFC 1047): {len(twice)} of {len(taken)}"
    for folder in folders:  # each with its own anchor
        with open_store_of(folder, ring) as store:
            result = store.verify()
            assert result.whole, (folder.parent.name, result.breaks)
    answered = Counter(ident.split("-")[1] for ident in told.answers)
    mailed = Counter(told.mails.values())
    figures = {
        "asked": dict(answered), "mailed": dict(mailed), "twice": len(twice), "again": sum(n - 1 for n in told.tries.values()),
        "pause_s": {name: round(value, 2) for name, value in pauses.items()},
    }  # fmt: skip
    record_property("figures", figures)
    print(figures)


def _id(raw: bytes) -> str:
    from email import message_from_bytes

    return str(message_from_bytes(raw)["Message-ID"] or "").strip()


def open_store_of(folder: Path, ring: keys.Keys) -> Any:
    from contextlib import closing

    return closing(open_store(folder, ring))
