"""The OpenAPI document against the running server: schemathesis makes requests good and bad, and compares every answer with the document."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import pytest
import requests
import schemathesis
import whole_rig as rig
from hypothesis import HealthCheck
from schemathesis.checks import not_a_server_error  # noqa: F401  loads the checks

from dlp.app import openapi
from tests.drawn import drawn

_TICK = count()
SCHEMA = schemathesis.openapi.from_dict(openapi.document())


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[rig.Serve, str]]:
    site = rig.make_site(tmp_path_factory.mktemp("openapi") / "site")
    secret = rig.here(site, "caller", "add", "fuzz").stdout.strip()
    with rig.Serve(site, http=True) as server:
        yield server, secret
        assert "Traceback" not in server.said()


@hypothesis.settings(
    max_examples=drawn(150), deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
@SCHEMA.parametrize()
def test_every_answer_is_in_the_document(case: schemathesis.Case, served: tuple[rig.Serve, str]) -> None:
    """Bodies signed, so that they are read; headers of the case's own making where there are any bad ones."""
    server, secret = served
    case.headers = {name: value for name, value in (case.headers or {}).items() if name == "Idempotency-Key"}
    prepared = requests.Request(**case.as_transport_kwargs(base_url=f"http://127.0.0.1:{server.http}")).prepare()
    body = prepared.body if isinstance(prepared.body, bytes) else (prepared.body or "").encode()
    at = f"{time.time() - next(_TICK) / 1e4:.6f}"
    mark = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    prepared.headers.update({"X-DLP-Timestamp": at, "X-DLP-Signature": mark})
    with requests.Session() as session:
        answer = session.send(prepared, timeout=120)
    assert answer.status_code != 500
    case.validate_response(
        answer,
        checks=(
            schemathesis.checks.CHECKS.get_one("status_code_conformance"),
            schemathesis.checks.CHECKS.get_one("content_type_conformance"),
            schemathesis.checks.CHECKS.get_one("response_headers_conformance"),
            schemathesis.checks.CHECKS.get_one("response_schema_conformance"),
        ),
    )


def test_the_document_is_printed(tmp_path: Path) -> None:
    done = rig.here(tmp_path, "schema", "http")
    assert json.loads(done.stdout)["openapi"] == "3.1.0"
