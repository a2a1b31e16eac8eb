"""A signed request at several nodes: good once at all of them, and a repeated question has one answer."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp import callers, keys
from dlp.store import look
from tests.waiting import until

pytest.importorskip("psycopg")
STOPPED = "주민등록번호 900101-1234568"


@pytest.fixture(scope="module")
def pair(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[rig.Serve, rig.Serve, str]]:
    """Two nodes that serve, and the secret of a caller."""
    server = spool_servers.postgres()
    made = nodes_rig.folders(site, tmp_path_factory.mktemp("pair"), server, count=2)
    secret = callers.add(made[0], keys.load(made[0] / "keys").seal, "messenger", now=datetime.now(UTC))
    for folder in made:
        nodes_rig.synced(folder)
    with rig.Serve(made[0], http=True) as one, rig.Serve(made[1], http=True) as two:
        yield one, two, secret
    server.stop()


def _question(ident: str, text: str = STOPPED) -> bytes:
    return json.dumps(rig.message(text, "x@elsewhere.example", ident=ident), ensure_ascii=False).encode()


def _signed(secret: str, raw: bytes) -> dict[str, str]:
    stamp = f"{time.time():.6f}"
    return {"stamp": stamp, "signature": rig.signed(secret, stamp, raw)}


@pytest.mark.parametrize("spelt", [str.lower, str.upper])
def test_a_signature_is_good_once_at_all_nodes(pair: tuple[rig.Serve, rig.Serve, str], spelt: Any) -> None:
    one, two, secret = pair
    raw = _question(f"replay-{spelt.__name__}", "오늘 회의는 다섯 시입니다")
    head = _signed(secret, raw)
    assert one.check(raw, secret, **head)[0] == 200
    assert two.check(raw, secret, **{**head, "signature": spelt(head["signature"])}) == (401, {"error": "replayed"})


def test_a_question_that_is_asked_again_elsewhere_has_the_first_answer(pair: tuple[rig.Serve, rig.Serve, str]) -> None:
    one, two, secret = pair
    raw = _question("again-1")
    first = one.check(raw, secret, Idempotency_Key="again-1")
    assert first[1]["incident_id"]
    assert two.check(raw, secret, Idempotency_Key="again-1") == first
    assert one.check(raw, secret, Idempotency_Key="again-1") == first

    def done() -> bool:
        with look(one.site) as kept:
            return kept.incident(str(first[1]["incident_id"]))["state"] in ("refused", "held")

    until(done, what="what became of it, which is written after the answer")


def test_a_key_is_for_one_question_at_all_nodes(pair: tuple[rig.Serve, rig.Serve, str]) -> None:
    one, two, secret = pair
    assert one.check(_question("key-1"), secret, Idempotency_Key="key-1")[0] == 200
    code, said = two.check(_question("key-1", STOPPED + " 입니다"), secret, Idempotency_Key="key-1")
    assert (code, said["error"]) == (422, "key-reused")


def test_the_same_question_at_both_nodes_at_once(pair: tuple[rig.Serve, rig.Serve, str]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    one, two, secret = pair
    raws = [_question(f"both-{number}") for number in range(6)]
    with ThreadPoolExecutor(4) as pool:
        asked = [
            [pool.submit(node.check, raw, secret, Idempotency_Key=f"both-{number}") for node in (one, two)]
            for number, raw in enumerate(raws)
        ]
        for pair_ in asked:
            answers = [done.result() for done in pair_]
            assert answers[0] == answers[1]
