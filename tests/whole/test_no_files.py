"""What lies under the name of a file and is none (a FIFO, a socket, a device) is told, at once: it is neither waited for nor read without end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import command_lines
import pytest
import whole_rig as rig

from dlp import realfile
from dlp.app import reloading
from dlp.app.site import Site
from dlp.ports import ConfigError

FILES = [
    (name, option)
    for name, command in command_lines.leaves()
    for option in command.params
    if name not in command_lines.STAYS and getattr(option.type, "kind", None) is Path and option.name not in ("out", "into")
]


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


NONE: dict[str, Callable[[Path], object]] = {
    "fifo": os.mkfifo, "socket": _socket, "device": lambda path: path.symlink_to("/dev/zero"), "folder": Path.mkdir,
}  # fmt: skip


@contextmanager
def not_waiting(seconds: int = 60) -> Iterator[None]:
    """A wait in the system ends with an error instead of never; no measure of how fast anything is."""

    def over(*_: Any) -> None:
        raise AssertionError("it waits")

    before = signal.signal(signal.SIGALRM, over)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(("name", "option"), FILES, ids=[f"{name} {option.name}" for name, option in FILES])
def test_a_command_says_that_it_is_no_file(site: Path, tmp_path: Path, name: str, option: Any) -> None:
    path = tmp_path / "none"
    os.mkfifo(path)
    command = next(one for word, one in command_lines.leaves() if word == name)
    words = command_lines.line(name, command, {option.name: str(path)})
    if not option.required:
        words += [option.opts[0], str(path)]
    with not_waiting():
        done = rig.here(site, *words)
    assert done.returncode == 2
    assert done.stderr.strip() or done.stdout.strip()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("kind", NONE)
@pytest.mark.parametrize(
    "words", [("scan",), ("detect",), ("extract",), ("register", "import", "staff"), ("register", "check", "staff")]
)
def test_each_sort_is_named_with_its_path(site: Path, tmp_path: Path, words: tuple[str, ...], kind: str) -> None:
    path = tmp_path / "none.csv"
    NONE[kind](path)
    with not_waiting():
        done = rig.here(site, *words, str(path))
    assert done.returncode == 2
    said = done.stdout + done.stderr
    assert "none.csv" in said
    assert ("폴더입니다" if kind == "folder" else "보통 파일이 아닙니다") in said


def test_what_a_shell_gives_is_read(site: Path, tmp_path: Path) -> None:
    """`/dev/stdin`, and `<(…)`, which is a pipe under `/dev/fd`."""
    (tmp_path / "a.txt").write_text("연락처 010-0123-4567", "utf-8")
    for line in ("cat a.txt | dlp detect /dev/stdin", "dlp detect /dev/stdin < a.txt", "dlp detect <(cat a.txt)"):
        command = f'dlp() {{ python -P -m dlp --site "{site}" "$@"; }}; {line}'
        done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "전화번호" in done.stdout, (line, done.stderr)


@pytest.mark.parametrize("kind", NONE)
@pytest.mark.parametrize("name", ["dlp.yaml", "policy.yaml", "exceptions.yaml", "lexicons.yaml"])
def test_a_reload_leaves_the_old_state_and_says_so(own_site: Path, name: str, kind: str) -> None:
    with Site.open(own_site) as opened, not_waiting():
        (own_site / name).unlink(missing_ok=True)
        NONE[kind](own_site / name)
        if name == "dlp.yaml":
            assert not reloading.reload_settings(opened, journal=False)
            assert opened.trouble["settings"]
        else:
            assert not opened.reload_policy()
            assert opened.trouble["policy"]


@pytest.mark.parametrize("kind", NONE)
def test_a_secret_and_a_certificate_are_files(tmp_path: Path, kind: str) -> None:
    from connectors._entry import server_tls
    from dlp.notify import tls
    from dlp.notify.channel import secret

    path = tmp_path / "none"
    NONE[kind](path)
    if kind != "device":
        path.chmod(0o600)
    for read in (
        lambda: secret(f"file:{path}", where="notify"),
        lambda: tls.context(str(path), where="notify"),
        lambda: server_tls(str(path), "", where="http"),
    ):
        with not_waiting(), pytest.raises(ConfigError):
            read()


@pytest.mark.parametrize("kind", ["fifo", "socket", "folder"])
@pytest.mark.parametrize("place", ["keys", ".", "register", "history", "proposals"])
def test_no_file_of_a_site_is_waited_for(own_site: Path, place: str, kind: str) -> None:
    """Whatever the program makes of it, it ends with an answer."""
    files = [one for one in sorted((own_site / place).glob("*")) if one.is_file() and not one.name.startswith("journal.db")]
    for path in files:
        kept = path.read_bytes()
        mode = path.stat().st_mode
        path.unlink()
        NONE[kind](path)
        with not_waiting():
            for words in (("policy", "lint"), ("journal", "verify")):
                assert rig.here(own_site, *words).returncode in (0, 1, 2)
        path.rmdir() if kind == "folder" else path.unlink()
        path.write_bytes(kept)
        path.chmod(mode)


def test_it_is_written_to_no_fifo(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "none")
    with not_waiting(), pytest.raises(OSError, match=realfile.NO_FILE):
        realfile.opener(tmp_path / "none", os.O_WRONLY | os.O_CREAT)
