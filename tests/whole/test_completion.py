"""Completion as it is met: a real shell that reads the printed script, keys typed at its prompt, TAB pressed."""

from __future__ import annotations

import os
import pty
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
import whole_rig as rig

BIN = Path(rig.PYTHON).parent
SHELLS = {"bash": ("bash", "--norc", "--noprofile", "-i"), "zsh": ("zsh", "-f", "-i")}
TYPED = [
    ("dlp incid\t", "dlp incidents "),
    ("dlp incidents sh\t", "dlp incidents show "),
    ("dlp incidents list --form\t", "dlp incidents list --format "),
    ("dlp incidents list --format cs\t", "dlp incidents list --format csv "),
    ("dlp --site x breach notice BR-1 --to auth\t", "--to authority "),
    ("dlp scan lett\t", "dlp scan letter.eml "),
]


def environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COMP_", "_DLP", "BASH_", "PS1"))}
    return {**kept, "TERM": "dumb", "HOME": str(folder), "ZDOTDIR": str(folder), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def script(shell: str, folder: Path) -> Path:
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    path = folder / f"dlp.{shell}"
    done = rig.dlp("site", "completion", shell)
    assert done.returncode == 0
    path.write_text(done.stdout, "utf-8")
    (folder / "letter.eml").touch()
    return path


class Terminal:
    """An interactive shell behind a terminal of its own."""

    def __init__(self, words: tuple[str, ...], folder: Path) -> None:
        self.seen = ""
        self.pid, self.handle = pty.fork()
        if self.pid == 0:  # the shell
            os.chdir(folder)
            os.execvpe(words[0], words, environment(folder))

    def say(self, keys: str, *, until: str) -> bool:
        """Type, and read on until a text shows; False where it did not within a minute."""
        self.seen = ""
        os.write(self.handle, keys.encode())
        end = time.monotonic() + 60
        while until not in self.seen and time.monotonic() < end:
            if select.select([self.handle], [], [], 0.2)[0]:
                self.seen += os.read(self.handle, 4096).decode("utf-8", "replace")
        return until in self.seen

    def close(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.handle)


@pytest.mark.parametrize("shell", SHELLS)
def test_tab_completes_commands_options_values_and_files(shell: str, tmp_path: Path) -> None:
    path = script(shell, tmp_path)
    terminal = Terminal(SHELLS[shell], tmp_path)
    try:
        ready = 'echo re""ady\n'
        if shell == "zsh":
            assert terminal.say("autoload -Uz compinit && compinit -u -D; " + ready, until="\nready"), terminal.seen
        assert terminal.say(f"source {path}; {ready}", until="\nready"), terminal.seen
        for keys, wanted in TYPED:
            assert terminal.say(keys, until=wanted), (keys, terminal.seen)
            assert terminal.say("\x15" + ready, until="\nready"), terminal.seen  # the line is thrown away
    finally:
        terminal.close()


def test_fish_completes(tmp_path: Path) -> None:
    path = script("fish", tmp_path)
    for keys, wanted in TYPED:
        line = keys.rstrip("\t")
        done = subprocess.run(
            ["fish", "--no-config", "-c", f"source {path}; complete -C '{line}'"],
            cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        found = [one.partition("\t")[0] for one in done.stdout.splitlines()]
        assert found == [wanted.split()[-1]], (line, done.stdout, done.stderr)
