"""Whoever reads the register outside a running site comes through one door: a table that is broken, older or gone is refused by every command,
and a journal that is gone is told."""

from __future__ import annotations

import ast
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import whole_rig as rig

from tests.waiting import until

Damage = Callable[[Path, Path], None]


def _cut(table: Path, older: Path) -> None:
    table.write_bytes(table.read_bytes()[: table.stat().st_size // 2])


def _byte(table: Path, older: Path) -> None:
    raw = bytearray(table.read_bytes())
    raw[-100] ^= 1
    table.write_bytes(bytes(raw))


DAMAGES: dict[str, Damage] = {
    "cut": _cut, "a byte": _byte, "gone": lambda table, older: table.unlink(), "older": lambda table, older: shutil.copy2(older, table),
    "empty": lambda table, older: table.write_bytes(b""),
}  # fmt: skip


@pytest.fixture(scope="module")
def imported(site: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A site whose table of cases was imported twice by the command, and the table as it was before."""
    folder = tmp_path_factory.mktemp("door")
    own = rig.copy_site(site, folder / "own")
    file = folder / "cases.csv"
    file.write_text("접수번호,청구인\n70010001,표나린\n70010002,편다솔\n", "utf-8")
    words = ("register", "import", "cases", str(file), "--shrink", "--reason", "새 대장")
    assert rig.here(own, *words).returncode == 0
    older = folder / "older.sealed"
    shutil.copy2(own / "register" / "cases.sealed", older)
    done = int(time.time())
    until(lambda: int(time.time()) > done, what="another second: two imports in one are told apart by nothing")
    assert rig.here(own, *words).returncode == 0
    return own, older


@pytest.mark.parametrize("name", DAMAGES)
def test_a_table_that_does_not_come_into_force_is_shown_to_nobody(imported: tuple[Path, Path], tmp_path: Path, name: str) -> None:
    whole, older = imported
    site = rig.copy_site(whole, tmp_path / "own")
    assert rig.here(site, "register", "show").returncode == 0
    DAMAGES[name](site / "register" / "cases.sealed", older)
    text = tmp_path / "a.txt"
    text.write_text("안녕하세요", "utf-8")
    for words in (
        ("scan", str(text)),
        ("register", "show"),
        ("register", "show", "--format", "json"),
        ("register", "interested", "--case", "70010001"),
    ):
        done = rig.here(site, *words)
        assert (words, done.returncode, done.stdout) == (words, 2, "")
        assert "cases" in done.stderr
    assert rig.here(site, "doctor", "--only", "register").returncode == 2


def test_a_journal_that_is_gone_is_told(imported: tuple[Path, Path], tmp_path: Path) -> None:
    site = rig.copy_site(imported[0], tmp_path / "own")
    assert rig.here(site, "doctor", "--only", "journal").returncode == 0
    for path in [*site.glob("journal*"), *site.parent.glob("own.*")]:
        path.unlink()
    done = rig.here(site, "doctor", "--only", "journal")
    assert done.returncode == 2
    assert "저널이 사라졌습니다" in done.stdout


def test_a_new_site_has_no_journal_to_lose(tmp_path: Path) -> None:
    assert rig.here(tmp_path / "new", "init").returncode == 0
    assert "아직 기록이 없습니다" in rig.here(tmp_path / "new", "doctor", "--only", "journal").stdout


INSIDE = {
    "app/preview.py",
    "app/generations.py",
    "app/telling.py",
    "app/pulling.py",
    "app/figures.py",
    "app/sender.py",
    "app/tables.py",
    "app/weak.py",
    "office/doctor/setup.py",
}
"""What a running site reads, which keeps what it has; the door; and the doctor, who tells of each, and of settings that lower protection."""


def test_nobody_else_opens_a_table() -> None:
    root = Path(rig.ROOT) / "dlp"
    found = set()
    for path in root.rglob("*.py"):
        name = path.relative_to(root).as_posix()
        if name.startswith("register/"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                opens = (node.value.id, node.attr)
                if opens in {("register", "load_index"), ("register", "overview"), ("sealed", "read"), ("sealed", "read_head")}:
                    found.add(name)
            if (
                isinstance(node, ast.ImportFrom)
                and node.module == "dlp.register"
                and any(a.name == "load_index" for a in node.names)
            ):
                found.add(name)
    assert found == INSIDE
