"""The agency's own domains: what no mail can be of is refused, and what anybody can have a name below is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlp import settings
from dlp.ports import ConfigError
from dlp.register.domains import nobodys


@pytest.mark.parametrize(
    "domain", ["*", "*.garam.example", "garam", "gar am.example", "a@garam.example", "garam..example", "", "@"]
)
def test_what_is_no_domain_is_refused(tmp_path: Path, domain: str) -> None:
    (tmp_path / "dlp.yaml").write_text(f"agency: {{domains: [garam.example, {domain!r}]}}\n", "utf-8")
    with pytest.raises(ConfigError, match="domains"):
        settings.load(tmp_path)


@pytest.mark.parametrize(
    "domain", ["garam.example", "@garam.example", "GARAM.example.", "xn--9t4b11y.example", "가람.example", "a-b.go.kr"]
)
def test_a_domain_is_taken(tmp_path: Path, domain: str) -> None:
    (tmp_path / "dlp.yaml").write_text(f"agency: {{domains: [{domain!r}]}}\n", "utf-8")
    assert settings.load(tmp_path).agency.domains == [domain]


@pytest.mark.parametrize("domain", ["co.kr", "or.kr", "go.kr", "com.au", "co.uk"])
def test_what_anybody_has_a_name_below_is_nobodys_own(domain: str) -> None:
    assert nobodys(f"@{domain}", ()) == "public"
    assert nobodys(f"@garam.{domain}", ()) == ""
