"""The journal remembers which register was imported last: a table that is deleted, or put back from before, is not taken in silence."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp import keys as site_keys
from dlp import register
from dlp.app import init, tables
from dlp.app.site import Site
from dlp.ledgers import imports
from dlp.ports import ConfigError
from dlp.register import KINDS, Terms, sealed
from dlp.register.importing import USUAL
from dlp.store import open_store

SAID = Terms(shrink=True)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
TABLES = {
    "staff": "사번,성명,전자우편\nD1,두나래,dunarae@garam.example\nD2,미르한,mir@garam.example\n",
    "cases": "접수번호,청구인,휴대전화,담당자,상태\n70020001,모란솔,010-0555-1201,D1,진행\n",
    "partners": "기관명,구분,주소\n가람경찰서,police,@police-garam.example\n",
    "bases": "문서번호,근거,조문,결재자,요청자,받는사람,항목,횟수\n"
    "수사과-1,18-2-7,형사소송법 제199조,D1,D2,a@police-garam.example,name,1\n",
    "groups": "그룹주소,이름,인원,범위\nall@garam.example,전체,9,internal\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    init.init(folder)
    return folder


def _import(site: Path, kind: str, *, terms: Terms = USUAL, after: timedelta = timedelta(), noted: bool = True) -> None:
    keys = site_keys.load(site / "keys")
    file = site.parent / f"{kind}.csv"
    file.write_text(TABLES[kind], encoding="utf-8")
    report = register.import_table(site, kind, file, keys, NOW + after, terms)
    assert report.ok
    if noted:
        store = open_store(site, keys)
        body = {"table": kind, "state": "ok", "generation": report.generation, "imported_at": report.imported_at}
        store.note(imports.KIND, now=NOW + after, ref=imports.ref(kind), body=body)
        store.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_that_is_gone_is_missed(site: Path, kind: str) -> None:
    for one in KINDS:
        _import(site, one)
    Site.open(site).close()
    sealed.path_of(site, kind).unlink()
    with pytest.raises(ConfigError, match="is gone"):
        Site.open(site)
    assert set(tables.objections(site, site_keys.load(site / "keys"))) == {kind}
    with pytest.raises(AssertionError):
        _import(site, kind, terms=Terms(lost=tables.lost(site, site_keys.load(site / "keys"))))
    _import(site, kind, after=timedelta(hours=1), terms=SAID)
    Site.open(site).close()


@pytest.mark.parametrize("kind", KINDS)
def test_an_older_copy_is_not_taken_and_a_running_site_keeps_what_it_has(site: Path, kind: str) -> None:
    for one in KINDS:
        _import(site, one)
    old = shutil.copy(sealed.path_of(site, kind), site.parent / "old")
    _import(site, kind, after=timedelta(hours=1))
    with Site.open(site) as running:
        before = running.tools.index.generation
        shutil.copy(old, sealed.path_of(site, kind))
        assert not running.reload_register()
        assert "before the last import" in running.trouble["register"]
        assert running.tools.index.generation == before
    with pytest.raises(ConfigError, match="before the last import"):
        Site.open(site)


def test_the_whole_folder_taken_away_is_missed(site: Path) -> None:
    for one in KINDS:
        _import(site, one)
    shutil.rmtree(site / "register")
    with pytest.raises(ConfigError, match="is gone"):
        Site.open(site)


def test_an_import_whose_entry_is_still_to_come_stands(site: Path) -> None:
    """The table is written before its entry: a running program may read it in between, and a crash may leave it so."""
    _import(site, "cases")
    _import(site, "cases", after=timedelta(hours=1), noted=False)
    Site.open(site).close()


def test_a_clock_that_was_put_back_stops_no_import(site: Path) -> None:
    _import(site, "cases")
    _import(site, "cases", after=timedelta(hours=-5))
    Site.open(site).close()


def test_two_imports_whose_entries_come_in_the_other_order(site: Path) -> None:
    keys = site_keys.load(site / "keys")
    entries = []
    for hour in (0, 1):
        (site.parent / "c.csv").write_text(TABLES["cases"], encoding="utf-8")
        report = register.import_table(site, "cases", site.parent / "c.csv", keys, NOW + timedelta(hours=hour))
        entries.append({"state": "ok", "generation": report.generation, "imported_at": report.imported_at})
    store = open_store(site, keys)
    for body in reversed(entries):
        store.note(imports.KIND, now=NOW, ref=imports.ref("cases"), body=body)
    store.close()
    Site.open(site).close()


def test_a_site_from_before_such_entries_opens(site: Path) -> None:
    _import(site, "cases", noted=False)
    store = open_store(site, site_keys.load(site / "keys"))
    store.note(imports.KIND, now=NOW, body={"table": "cases", "state": "ok"})
    store.close()
    Site.open(site).close()


@pytest.mark.parametrize("kind", KINDS)
def test_another_register_key_is_no_register_in_which_nobody_stands(site: Path, kind: str) -> None:
    """Names and numbers are kept as keyed tokens: under another key the table opens, and nobody in it is ever found."""
    _import(site, kind)
    (site / "keys" / "register.key").write_bytes(b"k" * 32)
    with pytest.raises(ConfigError, match=r"register\.key"):
        Site.open(site)
    _import(site, kind, after=timedelta(hours=1), terms=SAID)
    Site.open(site).close()
