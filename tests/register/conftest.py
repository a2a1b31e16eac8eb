"""The invented register of `register_tables`, and the ways to load it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dlp import keys
from dlp.keys import Keys
from dlp.linkage.index import Index, build_index
from dlp.linkage.tokens import Tokens

sys.path.insert(0, str(Path(__file__).parents[1] / "connectors"))
sys.path.insert(0, str(Path(__file__).parent))
from register_tables import NOW, TABLES


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir(mode=0o700)
    keys.create(folder / "keys")
    return folder


@pytest.fixture
def site_keys(site: Path) -> Keys:
    return keys.load(site / "keys")


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """Write a register file: put("cases.csv", text, encoding)."""

    def write(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The register above, imported through files as a site does it."""
    from dlp import register

    folder = tmp_path_factory.mktemp("register") / "site"
    folder.mkdir(mode=0o700)
    loaded = keys.create(folder / "keys")
    for kind in register.KINDS:
        path = folder / f"{kind}.csv"
        path.write_text(TABLES[kind], "utf-8")
        report = register.import_table(folder, kind, path, loaded, NOW)
        assert report.ok, report.lines()
    return register.load_index(folder, loaded)


@pytest.fixture(scope="session")
def named() -> Callable[..., Index]:
    """An index of bare names, for look-ups in text."""

    def build(*names: str, **more: str) -> Index:
        rows = [{"case_no": str(1000 + i), "requester": name, **more} for i, name in enumerate(names)]
        return build_index(rows, Tokens(b"k" * 32), staff=[{"staff_id": "T9", "name": "서미르"}])

    return build
