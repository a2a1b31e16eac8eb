"""A forked process of the tests is what a started one is: words, streams, environment, ends."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path

import pytest
import whole_rig as rig

from tests.whole import forking


@pytest.mark.parametrize(
    ("words", "stdin", "env"),
    [
        (("--help",), "", {}),
        (("incidents", "list", "--format", "jsonl"), "", {"DLP_LANG": "en"}),
        (("scan", "-"), '{"channel": "fax"}\n', {}),
        (("held", "release", "INC-0"), "", {"DLP_LANG": "en"}),
        (("nothing",), "", {}),
        (("detect", "--format", "jsonl", "-"), '{"id": "1", "text": "010-0123-4567"}\n', {}),
        (("held", "list"), "", {"PYTHONIOENCODING": "ascii"}),
        (("nothing",), "", {"PYTHONIOENCODING": "utf-8:replace"}),
    ],
)
def test_it_says_and_ends_as_a_started_one(site: Path, words: tuple[str, ...], stdin: str, env: dict[str, str]) -> None:
    forked = rig.dlp(site, *words, stdin=stdin, env=env)
    started = subprocess.run(
        [rig.PYTHON, "-m", "dlp", "--site", str(site), *words], cwd=rig.ROOT, input=stdin, capture_output=True, text=True, check=False,
        env={**os.environ, **env},
    )  # fmt: skip
    assert (forked.returncode, forked.stdout, forked.stderr) == (started.returncode, started.stdout, started.stderr)


def test_how_it_ends_is_told(site: Path) -> None:
    with rig.Serve(site, http=True) as server:
        assert server.process.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            server.process.wait(timeout=0.1)
        assert server.stop() == server.process.poll() == 0
    with rig.Serve(site, http=True) as server:
        server.kill()
        assert server.process.returncode == -signal.SIGKILL
        server.process.send_signal(signal.SIGTERM)  # nobody is there any more
    with (site.parent / "log").open("wb") as log:
        wrong = rig.started(["--site", str(site), "serve", "--http", "nonsense"], log)
    assert (wrong.wait(60), wrong.stdout.read()) == (2, "")
    assert (site.parent / "log").read_bytes().startswith(b"dlp: ")


SCRIPT = """
import asyncio, os, sys, beside
assert __name__ == "__main__" and beside.HERE
print(*sys.argv[1:], asyncio.new_event_loop().get_debug(), os.environ["MORE"], flush=True)
sys.exit(7)
"""


def test_a_script_in_its_place_is_run_as_python_runs_it(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT, "utf-8")
    (tmp_path / "beside.py").write_text("HERE = True", "utf-8")
    ends = []
    for env in ({"MORE": "more"}, {"MORE": "more", "PYTHONASYNCIODEBUG": "1"}, {"MORE": "more", "PYTHONHASHSEED": "1"}):
        with (tmp_path / "log").open("wb") as log:
            one = rig.started(["a", "b c"], log, env=env, before=tmp_path / "script.py")
        ends.append((one.wait(60), one.stdout.read(), type(one).__name__, (tmp_path / "log").read_text("utf-8")))
    assert ends == [
        (7, "a b c False more\n", "Forked", ""),
        (7, "a b c True more\n", "Forked", ""),
        (7, "a b c False more\n", "Popen", ""),
    ]


def test_many_at_once_are_told_apart(site: Path) -> None:
    codes: dict[int, int] = {}

    def run(number: int) -> None:
        codes[number] = rig.dlp(site, "nothing" if number % 2 else "--help").returncode

    crowd = [threading.Thread(target=run, args=(number,)) for number in range(8)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert codes == {number: 2 if number % 2 else 0 for number in range(8)}


def test_what_an_interpreter_reads_when_it_starts_starts_one() -> None:
    assert forking.would_do({"DLP_LANG": "en", "PYTHONPATH": str(rig.ROOT), "PYTHONASYNCIODEBUG": "1"})
    for name in ("PYTHONUTF8", "PYTHONHASHSEED", "LC_ALL", "LANG"):
        assert not forking.would_do({name: "other"})
