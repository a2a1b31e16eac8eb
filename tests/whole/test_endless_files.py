"""A file larger than any that is taken is refused by every command that reads files, and takes no memory to speak of. (What is none: `test_no_files`.)"""

from __future__ import annotations

import resource
from pathlib import Path

import pytest
import whole_rig as rig

from dlp.errnos import KOREAN, reason
from dlp.language import speak
from dlp.office import infile
from dlp.ports import ConfigError


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(infile._Bounded, "most", 1 << 20)


@pytest.mark.parametrize("words", [("scan",), ("scan", "--from", "a@b.example", "--to", "c@d.example"), ("detect",), ("extract",)])
def test_an_endless_file_is_refused(site: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in ("zero", "zero.jsonl", "zero.txt"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(1 << 40)
        done = rig.here(site, words[0], str(tmp_path / name), *words[1:])
        assert (done.returncode, done.stdout) == (2, "")
        assert "너무 큽니다" in done.stderr
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400 << 10


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * (1 << 20))
    assert len(infile.contents(path)) == 1 << 20
    path.write_bytes(b"x" * ((1 << 20) + 1))
    with pytest.raises(ConfigError):
        infile.contents(path)
    path.write_bytes(b"line\n" * (1 << 20))
    with infile.opened(path) as file:  # many lines, none of them long
        assert sum(1 for _ in file) == 1 << 20


def test_what_the_system_says_is_korean_for_every_number_it_has() -> None:
    import errno
    import os

    for number in errno.errorcode:
        english = os.strerror(number)
        assert not any(letter.isascii() and letter.isalpha() for letter in KOREAN[english]), english
        assert reason(OSError(number, english)) == KOREAN[english]
    speak("en")
    try:
        assert reason(OSError(errno.ENOENT, "x")) == os.strerror(errno.ENOENT)
    finally:
        speak("ko")


@pytest.mark.parametrize("what", ["missing", "a folder"])
def test_no_command_says_it_in_english(site: Path, tmp_path: Path, what: str) -> None:
    path = tmp_path / "cases.csv"
    if what == "a folder":
        path.mkdir()
    for words in (("register", "import", "cases"), ("register", "check", "cases"), ("scan",), ("detect",), ("extract",)):
        done = rig.here(site, *words, str(path))
        assert done.returncode == 2
        assert ("파일이 없습니다" if what == "missing" else "폴더입니다") in (said := done.stdout + done.stderr), said
        assert "directory" not in said


def test_a_place_without_a_site_is_said_to_be_none(tmp_path: Path) -> None:
    done = rig.here(tmp_path / "nowhere", "journal", "verify")
    assert done.returncode == 2
    assert "사이트가 없습니다" in done.stderr
