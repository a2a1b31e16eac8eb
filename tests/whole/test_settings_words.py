"""What is said of a setting: no pattern to whoever mistyped it, no two services on one address, and whose fault the file of a password is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from dlp import formfile, manifests, settings
from dlp.ports import ConfigError
from dlp.pulling.process import PullError, secret


def _patterns(form: type[BaseModel]) -> Iterator[str]:
    """Every pattern by which a key of the settings is judged."""
    waiting: list[Any] = [form.model_json_schema()]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            if one.get("type") == "string" and isinstance(one.get("pattern"), str):
                yield one["pattern"]
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def test_a_mistyped_setting_is_answered_with_a_sample_and_no_pattern() -> None:
    found = set(_patterns(settings.Settings))
    assert len(found) > 5
    for pattern in found:
        said = formfile._hint({"type": "string_pattern_mismatch", "ctx": {"pattern": pattern}, "msg": ""})
        assert not re.search(r"[\\^$|]", said), said


def test_a_word_of_a_closed_list_is_answered_with_the_list(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="must be one of debug, info, warning, error"):
        formfile.parsed("log_level: loud\n", tmp_path / "dlp.yaml", settings.Settings)


def test_no_two_services_listen_at_one_address_by_default() -> None:
    places = [settings.Settings().api.listen]
    places += [listen for name in manifests.shipped() if (listen := getattr(manifests.module_of(name).Options(), "listen", ""))]
    assert len(places) == len(set(places)) > 3


def test_a_password_that_others_may_read_is_told_as_that(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("x")
    file.chmod(0o644)
    with pytest.raises(PullError, match="secret-open"):
        secret(f"file:{file}", "pull.ldap.password")
    file.chmod(0o600)
    assert secret(f"file:{file}", "pull.ldap.password") == b"x"
