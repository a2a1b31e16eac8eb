"""A caller whose node is killed while it journals or answers asks again: he gets the answer that was journalled, and there is one entry. On a site of one machine the
program is started anew; on several nodes another one is asked. The moments are those of `mortal.py`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from http.client import HTTPException
from pathlib import Path
from typing import Any

import crash_rig as crash
import mortal
import pytest
import whole_rig as rig

sys.path.append(str(Path(__file__).parents[1] / "sms"))

import nodes_rig
import spool_servers

from dlp import callers, keys
from dlp.app.using import REUSED, Marks
from dlp.ports import Given, Once
from dlp.store import look
from dlp.store.reading import Filter
from tests.waiting import until

MORTAL = Path(__file__).with_name("mortal.py")
BLOCKED = "주민등록번호 900101-1234568"
TEXTS = {"blocked": (BLOCKED, "x@elsewhere.example"), "held": (crash.SIGHTED, crash.POLICE)}


@pytest.fixture(params=["sqlite", "postgresql"])
def nodes(request: pytest.FixtureRequest, site: Path, tmp_path: Path) -> Iterator[tuple[Path, Path, str]]:
    """Where it is killed, where it is asked again, and a caller's secret."""
    server = None
    if request.param == "postgresql":
        pytest.importorskip("psycopg")
        server = spool_servers.postgres()
        one, two = nodes_rig.folders(site, tmp_path, server, count=2)
    else:
        one = two = rig.copy_site(site, tmp_path / "own")
    secret = callers.add(one, keys.load(one / "keys").seal, "messenger", now=datetime.now(UTC))
    if server is not None:
        nodes_rig.synced(one)
        nodes_rig.synced(two)
    yield one, two, secret
    if server is not None:
        server.stop()


def _raw(text: str, to: str, ident: str = "again") -> bytes:
    return json.dumps(rig.message(text, to, ident=ident), ensure_ascii=False).encode()


def _killed(site: Path, raw: bytes, secret: str, moment: str) -> dict[str, Any]:
    """Asked of a node that dies of it; the answer, where one was heard."""
    with rig.Serve(site, http=True, before=MORTAL, env={"DIES": moment}) as node:
        said: dict[str, Any] = {}
        with suppress(OSError, HTTPException):
            code, said = node.check(raw, secret, Idempotency_Key="again")
            assert code == 200, said
        assert node.process.wait(timeout=120) == -9
    return said


def _decisions(site: Path) -> list[dict[str, Any]]:
    with look(site) as kept:
        return kept.incidents(Filter(), limit=100)


def _unreported(site: Path) -> list[dict[str, Any]]:
    with look(site) as kept:
        return [row for row in kept.unfinished(before=datetime.now(UTC)) if row["step"] == "delivery"]


@pytest.mark.parametrize(("moment", "kind"), [*((moment, "blocked") for moment in mortal.MOMENTS), ("written", "held")])
def test_one_answer_and_one_entry(nodes: tuple[Path, Path, str], moment: str, kind: str) -> None:
    one, two, secret = nodes
    raw = _raw(*TEXTS[kind])
    heard = _killed(one, raw, secret, moment)
    left = _decisions(two)
    assert len(left) == (moment != "unwritten")
    with rig.Serve(two, http=True) as node:
        code, again = node.check(raw, secret, Idempotency_Key="again")
        assert (code, bool(again["incident_id"])) == (200, True)
        assert not heard or again == heard
        assert not left or again["incident_id"] == left[0]["id"]
        assert node.check(raw, secret, Idempotency_Key="again") == (200, again)
        other = _raw(BLOCKED + " 입니다", "x@elsewhere.example")
        code, said = node.check(other, secret, Idempotency_Key="again")
        assert (code, said["error"]) == (422, "key-reused")
        until(lambda: not _unreported(two), what="the report of what was heard")
    assert [row["id"] for row in _decisions(two)] == [again["incident_id"]]
    assert crash.whole(two)


def test_an_answer_that_was_altered_or_moved_is_none() -> None:
    """Nothing else vouches for what is kept under a question: a flipped bit, a cut, or the answer of another question opens to nothing."""
    marks = Marks(b"r" * 32)
    once, other = (Once("messenger", key, body, 0.0, lambda _: b"") for key, body in (("a", b"{1}"), ("b", b"{2}")))
    kept = marks.kept(once, Given("D-1", "block", b"answer"))
    assert marks.given(kept.mark, b"{1}", kept.answer) == Given("D-1", "block", b"answer")
    altered = [kept.answer[:at] + bytes([kept.answer[at] ^ 1]) + kept.answer[at + 1 :] for at in range(1, len(kept.answer))]
    for answer in (
        *altered,
        *(kept.answer[:at] for at in range(len(kept.answer))),
        marks.kept(other, Given("D-2", "allow", b"")).answer,
    ):
        assert marks.given(kept.mark, b"{1}", answer) == REUSED
    assert marks.given(kept.mark, b"{2}", kept.answer) == REUSED
