"""`init` makes a new site, completes one that was interrupted, and never stands a new one over what is left of another."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest

from dlp import keys
from dlp.app.init import FILES, init
from dlp.ports import ConfigError, StoreError
from dlp.store import open_store, recorded
from tests.whole.whole_rig import copy_site

PARTS = {
    "journal": ("journal.db*",),
    "anchor": ("journal.anchor",),
    "keys": ("keys/*.key",),
    "settings": FILES,
    "tables": ("register/*.sealed",),
    "texts": ("policies/*",),
}
"""What a site in use consists of; each may be lost without the others."""


def lose(site: Path, names: Collection[str]) -> None:
    for name in names:
        for pattern in PARTS[name]:
            for path in site.glob(pattern):
                path.unlink()


def state(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.mark.parametrize("lost", [lost for count in range(1, 6) for lost in combinations(PARTS, count)], ids="+".join)
def test_over_what_is_left_of_a_site(site: Path, tmp_path: Path, lost: tuple[str, ...]) -> None:
    """Whatever of journal, keys or settings is lost while anything else is there, only a backup has it."""
    left = copy_site(site, tmp_path / "site")
    if not any(left.glob("policies/*")):
        (left / "policies").mkdir(exist_ok=True)
        (left / "policies" / "old.sealed").write_bytes(b"sealed")
    lose(left, lost)
    before = state(left)
    kept = {*PARTS} - {*lost}
    if kept in ({"settings"}, {"settings", "keys"}) or not {"journal", "keys", "settings"} & {*lost}:
        init(left)  # a site in which nothing was recorded looks like this; or `doctor` names what is gone
        return
    with pytest.raises((ConfigError, StoreError)) as caught:
        init(left)
    assert "backup" in str(caught.value) or "백업" in str(caught.value)
    assert state(left) == before


def test_an_emptied_journal_is_a_lost_one(site: Path, tmp_path: Path) -> None:
    left = copy_site(site, tmp_path / "site")
    lose(left, ["journal"])
    (left / "journal.db").touch()
    with pytest.raises(StoreError, match="backup"):
        init(left)


def test_a_site_in_use_begins_no_other_journal(site: Path, tmp_path: Path) -> None:
    """Without operators nothing but what came after the first entry remembers it: a new journal would read as whole."""
    left = copy_site(site, tmp_path / "site")
    ring = keys.load(left / "keys")
    (left / "policies").mkdir(exist_ok=True)
    (left / "policies" / "old.sealed").write_bytes(b"sealed")
    lose(left, ["journal", "anchor"])
    with pytest.raises(StoreError, match="restore the site"):
        open_store(left, ring).note("start", now=datetime.now(UTC), body={"state": "ok"})
    with pytest.raises(StoreError, match="restore the site"):
        recorded(left)


def test_a_site_in_use_gets_no_other_signing_key(site: Path, tmp_path: Path) -> None:
    left = copy_site(site, tmp_path / "site")
    (left / "keys" / "checkpoint.key").unlink()
    assert init(left) == []
    assert not (left / "keys" / "checkpoint.key").exists()


def test_a_new_site_is_completed(tmp_path: Path) -> None:
    """Nothing was recorded yet: what an interrupted `init` left is no site."""
    site = tmp_path / "site"
    assert {*FILES, "keys/"} <= {*init(site)}
    assert init(site) == []
    shutil.rmtree(site / "keys")
    (site / "policy.yaml").unlink()
    assert init(site) == ["policy.yaml", "keys/"]
