"""The desk over HTTP, asked by somebody who means no good: what is malformed, enormous, concurrent, of another's name, or cut off."""

from __future__ import annotations

import concurrent.futures
import json
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
from api_rig import Answer, Api

from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]
MARK = "xq7zmark"
"""Stands in every input: no answer may repeat it."""


@pytest.fixture(scope="module")
def site(staffed: tuple[Path, dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.copy_site(staffed[0], tmp_path_factory.mktemp("attacked") / "site")


@pytest.fixture(scope="module")
def tokens(staffed: tuple[Path, dict[str, str]]) -> dict[str, str]:
    return staffed[1]


@pytest.fixture(scope="module")
def ids(site: Path) -> dict[str, str]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return dict(connection.execute("SELECT action, id FROM decision"))


@pytest.fixture(scope="module")
def api(site: Path) -> Iterator[Api]:
    with Api(site) as running:
        yield running


def kinds(site: Path) -> list[tuple[str, dict[str, Any]]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [(kind, json.loads(body)) for kind, body in connection.execute("SELECT kind, body FROM journal ORDER BY seq")]


def patient(ask: Callable[[], Answer]) -> Answer:
    """The answer, after as many waits as the rate asks for."""
    answers: list[Answer] = []

    def heard() -> bool:
        answers.append(ask())
        return answers[-1].status != 429

    rig.until(heard, pause=0.2, what="an answer that is not: too much")
    return answers[-1]


QUERIES = [
    "channel=EMAIL", "channel=", f"channel={MARK}", "channel=email&channel=sms", "action=block%00", "action=BLOCK", "verdict=None", "verdict=maybe",
    "state=held;drop%20table%20journal", "state=%27%20OR%201%3D1--", "rule=%27%20OR%20%271%27=%271", f"rule={MARK}", "case=99999999",
    f"case={MARK}", "case=%EB%82%98%EB%A6%BC", "since=yesterday", "since=-1d", "since=2026-13-45", "since=0001-01-01T00:00%2B23:59",
    "until=9999-12-31T23:59-23:59", "limit=0", "limit=501", "limit=1e3", "limit=%EF%BC%91", "limit=99999999999999999999", "limit=+5", "limit=-1", "offset=-1",
    "offset=9999999999", "offset=0x10", "page=2", "__proto__=1", "Channel=email", f"department={'a' * 300}", "department=%ff%fe",
    "department=%ED%A0%80", "assignee=%00", "suspended=true", "=", "&&&", f"since=7d&%{MARK}", "limit=5&limit=5",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_that_is_none(api: Api, tokens: dict[str, str], query: str) -> None:
    answer = patient(lambda: api.ask("GET", f"/v1/incidents?{query}", by=tokens["CP01"]))
    assert answer.status == (200 if query == "&&&" else 422), answer
    assert MARK not in json.dumps(answer.body)
    assert answer.headers["cache-control"] == "no-store"


PATHS = [
    ("GET", "/", 404), ("GET", "//v1/incidents", 404), ("GET", "/v1/incidents/", 404), ("GET", "/v1/incidents/../held", 404), ("GET", "/v1/incidents/%2e%2e/held", 404),
    ("GET", "/v1/incidents/INC-0", 404), ("GET", f"/v1/incidents/{MARK}", 404), ("GET", "/v1/incidents/%27%20OR%201=1", 404), ("GET", "/v1/incidents/INC-%00", 404),
    ("GET", f"/v1/incidents/{'A' * 200}", 404), ("GET", "/v1/incidents/a%2Fb", 404), ("GET", f"/v1/incidents/{rig.CASE}", 404), ("PUT", "/v1/incidents", 405),
    ("DELETE", "/v1/held", 405), ("POST", "/v1/incidents", 405), ("POST", "/healthz", 405), ("PATCH", "/openapi.json", 405), ("GET", "/v1/held/INC-0/release", 405),
    ("OPTIONS", "/v1/incidents", 405), ("HEAD", "/v1/incidents", 405), ("TRACE", "/v1/held", 405), ("GET", "/V1/incidents", 404), ("GET", "/metrics", 404),
    ("GET", "/v1/check", 404), ("POST", f"/v1/held/{MARK}/release", 404), ("POST", "/v1/incidents/INC-0/unseal", 404), ("GET", "/v1/incidents/PR-1", 404),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "status"), PATHS)
def test_a_path_that_is_none(api: Api, tokens: dict[str, str], method: str, path: str, status: int) -> None:
    answer = patient(lambda: api.ask(method, path, {"reason": "점검"} if method == "POST" else None, by=tokens["CP01"]))
    assert answer.status == status, answer
    assert answer.body is None or MARK not in json.dumps(answer.body)
    assert (answer.status == 405) == ("allow" in answer.headers)


BODIES: list[tuple[bytes, int]] = [
    (b"", 422), (b"{", 422), (b"[]", 422), (b"null", 422), (b'"true"', 422), (b"\xff\xfe", 422), (b'{"verdict": "true"}', 422),
    (b'{"verdict": "TRUE", "reason": "x"}', 422), (b'{"verdict": true, "reason": "x"}', 422), (b'{"verdict": ["true"], "reason": "x"}', 422),
    (b'{"verdict": "true", "verdict": "lawful", "reason": "x"}', 422), (b'{"verdict": "true", "reason": "x", "operator": "CP01"}', 422),
    (b'{"verdict": "true", "reason": "x", "as": "CP01"}', 422), (b'{"verdict": "true", "reason": ""}', 422), (b'{"verdict": "true", "reason": " \\u3164 "}', 422),
    (b'{"verdict": "true", "reason": "\\ud800"}', 422), (b'{"verdict": "true", "reason": "a\\u0000b"}', 422), (b'{"verdict": "true", "reason": 1}', 422),
    (b"[" * 60_000, 422), (b'{"a":' * 10_000, 422), (b'{"verdict": "true", "reason": "' + b"a" * 70_000 + b'"}', 413), (b'{"verdict": NaN, "reason": "x"}', 422),
    (b'{"__proto__": {}, "verdict": "true", "reason": "x"}', 422), (b'{"verdict": "true", "reason": "x", "' + MARK.encode() + b'!": 1}', 422),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "status"), BODIES)
def test_a_body_that_is_none(api: Api, tokens: dict[str, str], ids: dict[str, str], site: Path, raw: bytes, status: int) -> None:
    before = len(kinds(site))
    answer = patient(lambda: api.ask("POST", f"/v1/incidents/{ids['block']}/resolve", raw, by=tokens["CP01"]))
    assert answer.status == status, answer
    assert MARK not in json.dumps(answer.body)
    assert len(kinds(site)) == before


HEADERS: list[tuple[dict[str, str], int]] = [
    ({"Authorization": "Basic Q1AwMTp4"}, 401), ({"Authorization": "Bearer"}, 401), ({"Authorization": "Bearer  "}, 401), ({"Authorization": ""}, 401),
    ({"Authorization": "Bearer a b"}, 401), ({"Authorization": f"Bearer {'A' * 2000}"}, 401), ({"Authorization": "Bearer ../../keys/journal.key"}, 401),
    ({"X-DLP-Reason": "%ff"}, 422), ({"X-DLP-Reason": "%ED%A0%80"}, 422), ({"X-DLP-Reason": "a" * 5000}, 422), ({"X-DLP-Reason": "%00%0a%1b[2J"}, 422),
    ({"X-DLP-Reason": "ok", "X-Forwarded-For": "10.0.0.1"}, 200), ({"X-DLP-Reason": "ok", "Host": "evil.example"}, 200),
    ({"X-DLP-Reason": "ok", "DLP_OPERATOR": "AU01"}, 200), ({"X-DLP-Reason": "ok", "X-HTTP-Method-Override": "DELETE"}, 200),
]  # fmt: skip


@pytest.mark.parametrize(("headers", "status"), HEADERS)
def test_a_header_that_is_none(api: Api, tokens: dict[str, str], site: Path, headers: dict[str, str], status: int) -> None:
    answer = patient(lambda: api.ask("GET", "/v1/held", by=tokens["CP01"], reason="", headers=headers))
    assert answer.status == status, answer
    if status == 200:
        last = kinds(site)[-1][1]
        assert (last["operator"], last["from"]) == ("CP01", "api 127.0.0.1"), "who and where are the token's and the connection's"


def test_a_token_changed_in_any_place_is_none(api: Api, tokens: dict[str, str]) -> None:
    good = tokens["CP01"]
    for place in range(0, len(good), 5):
        other = good[:place] + ("A" if good[place] != "A" else "B") + good[place + 1 :]
        assert patient(lambda other=other: api.ask("GET", "/v1/held", by=other)).status == 401
    name, generation, expiry, mac = good.split(".")
    for text in (
        f"{name}.{generation}.{int(expiry) + 99999}.{mac}",
        f"{name}.{int(generation) + 1}.{expiry}.{mac}",
        f"{name}.{generation}.{expiry}.",
        f".{generation}.{expiry}.{mac}",
    ):
        assert patient(lambda text=text: api.ask("GET", "/v1/held", by=text)).status == 401
    assert patient(lambda: api.ask("GET", "/v1/held", by=good)).status == 200


def test_nobody_learns_which_ids_there_are_without_the_right(
    api: Api, tokens: dict[str, str], ids: dict[str, str], run_admin: str
) -> None:
    for path, body in (
        ("/v1/incidents/{}", None),
        ("/v1/incidents/{}/resolve", {"verdict": "true", "reason": "x"}),
        ("/v1/held/{}/release", {"reason": "x"}),
    ):
        method = "GET" if body is None else "POST"
        answers = [
            patient(partial(api.ask, method, path.format(one), body, by=run_admin))
            for one in (ids["hold"], ids["block"], "INC-20260101-0000000000", "x")
        ]
        assert {(one.status, json.dumps(one.body)) for one in answers} == {(403, json.dumps(answers[0].body))}


@pytest.fixture
def run_admin(site: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A token of the administrator, who sees no incident."""
    monkeypatch.setenv("DLP_TOKEN", "")
    return rig.here(site, "operator", "token", "AD01").stdout.strip()


def test_two_who_release_at_once_do_it_once(api: Api, tokens: dict[str, str], ids: dict[str, str], site: Path) -> None:
    path = f"/v1/held/{ids['hold']}/release"
    ground = {"reason": "결재", "ground": "18-2-7", "document": "수사과-1", "purpose": "수사"}
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: patient(lambda: api.ask("POST", path, ground, by=tokens["RV01"])), range(8)))
    assert sorted(one.status for one in answers) == [200] + [409] * 7
    assert [kind for kind, _ in kinds(site)].count("release-requested") == 1


def test_a_crowd_is_told_to_come_again(api: Api, tokens: dict[str, str]) -> None:
    answers: list[Answer] = []
    with concurrent.futures.ThreadPoolExecutor(60) as pool:
        while len(answers) < 2400 and 429 not in {one.status for one in answers}:  # a slow machine is a small crowd
            answers += pool.map(lambda _: api.ask("GET", "/v1/incidents", by=tokens["AU01"]), range(120))
    found = {one.status for one in answers}
    assert found == {200, 429}
    assert all(int(one.headers["retry-after"]) >= 1 for one in answers if one.status == 429)
    assert patient(lambda: api.ask("GET", "/v1/held", by=tokens["CP01"])).status == 200, "another operator has his own turn"


def test_what_is_no_http_and_what_never_ends(api: Api) -> None:
    for raw in (
        b"\x16\x03\x01\x02\x00",
        b"GET\r\n\r\n",
        b"GET /v1/held HTTP/9.9\r\n\r\n",
        f"{MARK} {MARK} {MARK}\r\n\r\n".encode(),
        b"GET / HTTP/1.1\r\nA: " + b"b" * 70_000 + b"\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", api.port), timeout=120) as wire:
            wire.sendall(raw)
            wire.shutdown(socket.SHUT_WR)
            assert MARK.encode() not in wire.recv(65536)
    silent = [socket.create_connection(("127.0.0.1", api.port), timeout=120) for _ in range(100)]
    assert patient(lambda: api.ask("GET", "/healthz")).status == 200
    for one in silent:
        one.close()


def test_the_journal_is_whole_after_all_of_it(api: Api, site: Path) -> None:
    assert rig.here(site, "journal", "verify").returncode == 0
    assert MARK not in api.said()
    assert rig.NAME not in api.said()
