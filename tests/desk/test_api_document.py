"""The API's OpenAPI document against the running program: schemathesis asks, good and bad, and compares every answer with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import hypothesis
import pytest
import schemathesis
import whole_rig as rig
from api_rig import Api
from hypothesis import HealthCheck
from schemathesis.checks import not_a_server_error  # noqa: F401  loads the checks

from dlp.api import document

LONG = bool(os.environ.get("DLP_LONG"))
SCHEMA = schemathesis.openapi.from_dict(document.document())
NAMES = ("status_code_conformance", "content_type_conformance", "response_headers_conformance", "response_schema_conformance")


@pytest.fixture(scope="module")
def served(staffed: tuple[Path, dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Api, str]]:
    site = rig.copy_site(staffed[0], tmp_path_factory.mktemp("document") / "site")
    with Api(site) as running:
        yield running, staffed[1]["CP01"]


@hypothesis.settings(
    max_examples=100 if LONG else 5, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
@SCHEMA.parametrize()
def test_every_answer_is_in_the_document(case: schemathesis.Case, served: tuple[Api, str]) -> None:
    api, token = served
    case.headers = {"Authorization": f"Bearer {token}", "X-DLP-Reason": quote("점검")}
    answer = case.call(base_url=f"http://127.0.0.1:{api.port}", timeout=60)
    assert answer.status_code not in (500, 503)
    case.validate_response(answer, checks=tuple(schemathesis.checks.CHECKS.get_one(name) for name in NAMES))
