"""Who serves a site, and who only asks: asking disturbs nobody, and a program that serves is seen by every command."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import whole_rig as rig

from dlp.app import life, marking

ROUNDS = 2000
ASKS = f"""  # again and again, until it hears that the site is served
import sys
from pathlib import Path
from dlp.app import marking
for _ in range({ROUNDS}):
    if marking.running(Path(sys.argv[1])):
        sys.exit("served")
"""


def test_who_asks_does_not_look_like_one_who_serves(tmp_path: Path) -> None:
    script = tmp_path / "asks.py"
    script.write_text(ASKS, "utf-8")
    os.close(marking.serving(tmp_path) or 0)
    with (tmp_path / "said").open("wb") as said:
        askers = [rig.started([str(tmp_path)], said, before=script) for _ in range(4)]
    assert [one.wait(600) for one in askers] == [0, 0, 0, 0], (tmp_path / "said").read_text("utf-8")


def test_who_asks_keeps_nobody_from_serving(tmp_path: Path) -> None:
    script = f"while :; do flock -sn {tmp_path}/.serving true; done"
    os.close(marking.serving(tmp_path) or 0)
    asker = subprocess.Popen(["sh", "-c", script])
    try:
        for _ in range(100):
            mark = marking.serving(tmp_path)
            assert mark is not None
            assert marking.running(tmp_path)
            assert marking.serving(tmp_path) is None
            os.close(mark)
    finally:
        asker.kill()
        asker.wait()


def test_the_scripts_of_the_bundle_ask_the_same_way(tmp_path: Path) -> None:
    words = ("flock", "-sn")
    mark = marking.serving(tmp_path)
    assert mark is not None
    assert subprocess.run([*words, tmp_path / ".serving", "true"], check=False).returncode == 1
    os.close(mark)
    assert subprocess.run([*words, tmp_path / ".serving", "true"], check=False).returncode == 0
    script = (rig.ROOT / "deploy/bundle/common.sh").read_text("utf-8")
    assert f'{" ".join(words)} "$site/.serving"' in script


def test_a_second_program_is_the_one_that_serves_when_the_first_has_ended(site: Path, tmp_path: Path) -> None:
    """`upgrade`, rotation and `store move` refuse while a program serves: the one that came second must not go on unseen."""
    own = rig.copy_site(site, tmp_path / "own")
    with rig.Serve(own, http=True) as first, rig.Serve(own, http=True) as second:
        assert life.described(own).get("pid") == first.process.pid
        first.stop()
        rig.until(lambda: life.described(own).get("pid") == second.process.pid, what="the mark of the second")
        assert marking.running(own)
        assert rig.dlp(own, "upgrade").returncode != 0
        second.stop()
    assert not marking.running(own)
