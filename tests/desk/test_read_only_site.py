"""A site whose folder cannot be written, as after a disk error or a wrong mount: every command works or says so in a line."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import command_lines
import pytest
import whole_rig as rig
from town import BLOCKED, RAW

from dlp.app.site import Site

LINES = {
    name: command_lines.line(name, command)
    for name, command in command_lines.leaves()
    if name not in command_lines.STAYS - {"serve"}
}


@pytest.fixture(scope="module")
def read_only(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = rig.make_site(tmp_path_factory.mktemp("read") / "site")
    with Site.open(made) as opened:
        opened.submit(BLOCKED, raw=RAW, connector="python")
    place = made.parent / "mounted"
    place.mkdir()
    for words in (["mount", "--bind", made, place], ["mount", "-o", "remount,ro,bind", place]):
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode:
            subprocess.run(["umount", place], capture_output=True, check=False)
            pytest.skip(f"A SITE THAT CANNOT BE WRITTEN IS NOT TESTED: mount: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)  # connections of this process may still be open


@pytest.mark.parametrize("name", sorted(LINES))
def test_a_command_of_a_site_that_cannot_be_written(
    read_only: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLP_REASON", "시험")
    words = LINES[name] + (["--http", "127.0.0.1:1"] if name == "serve" else [])
    done = rig.here(read_only, *words)
    assert done.returncode in (0, 1, 2), done.stderr
    assert "Traceback" not in done.stderr
    assert "내부 오류" not in done.stderr, done.stderr
    assert "SQLITE_" not in done.stderr, done.stderr


def test_the_doctor_names_it(read_only: Path) -> None:
    done = rig.here(read_only, "doctor", "--only", "disk")
    assert done.returncode == 2
    assert "읽기 전용" in done.stdout
