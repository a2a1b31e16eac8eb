"""An archive gone through for one case: the same for any number of processes, after a kill, and with what is damaged in it counted."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

from dlp.app import sweeping
from dlp.app.archive_index import Index
from dlp.app.looking_back import Swept
from dlp.app.site import Site
from dlp.app.sweeping import sweep_archive
from dlp.ports import ConfigError
from dlp.record.shown import RULE
from dlp.store import open_reader
from dlp.store.reading import Filter
from tests.drawn import LONG, some

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
WORKERS = (1, 2, 8) if LONG else (1, 3)
SAID = (
    "회의 안내",
    f"정보공개 청구인 {rig.NAME} {rig.MOBILE}",
    "점심 드셨어요?",
    f"{rig.OTHER_NAME} {rig.OTHER_MOBILE}",
    f"{rig.NAME} 씨",
    "010",
    "4567",
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("sweeping") / "site")


@pytest.fixture
def site(town: Path, tmp_path: Path) -> Path:
    return rig.copy_site(town, tmp_path / "site")


def archive(folder: Path, count: int = 60, seed: int = 3) -> Path:
    """Lines in no order of time, some of them damaged."""
    rng = random.Random(seed)
    path = folder / "chat.jsonl"
    lines = []
    for number in range(count):
        one = rig.message(rng.choice(SAID), rng.choice((rig.DIRECTOR, rig.OFFICER)), sender=rig.UNINVOLVED, ident=f"s-{number}")
        one["sent_at"] = (NOW - timedelta(minutes=rng.randrange(10_000))).isoformat()
        lines.append(json.dumps(one, ensure_ascii=False))
        if number % 20 == 7:
            lines.append(rng.choice(('{"id": "half', "[]", "null", "\\u0000", '{"sender": 1}')))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def swept(site: Path, path: Path, *, workers: int, tell: Callable[[int], None] = lambda done: None, size: int = 7) -> Swept:
    with Site.open(site) as opened:
        index = Index.of([path], lambda each: each.open("rb"))
        return sweep_archive(
            opened, opened.recording.store, index, rig.CASE, opened=lambda each: each.open("rb"), now=NOW, workers=workers, tell=tell, size=size
        )  # fmt: skip


def told(done: Swept) -> Any:
    """Without the numbers of incidents, which are drawn."""
    return (
        [(one.what, one.at, one.channel, one.fields, one.recipients) for one in done.found],
        done.looked,
        done.beyond,
        done.unread,
    )


def incidents(site: Path) -> int:
    reader = open_reader(site)
    try:
        with reader.look() as kept:
            return int(kept.incident_count(Filter(rule=RULE)))
    finally:
        reader.close()


def test_any_number_of_processes_finds_the_same(site: Path, tmp_path: Path) -> None:
    path = archive(tmp_path)
    found = []
    for workers in WORKERS:
        mine = rig.copy_site(site, tmp_path / f"site-{workers}")
        found.append(told(swept(mine, path, workers=workers)))
        assert not (mine / "sweep").exists()
        assert swept(mine, path, workers=workers).count("incident") == 0, "what was found is not found twice"
        assert incidents(mine) == sum(one[0] == "incident" for one in found[-1][0])
    assert all(one == found[0] for one in found)
    assert {one[0] for one in found[0][0]} == {"incident", "lawful"}
    assert found[0][1:] == (60, 0, 3)


KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {whole!r}]
import test_sweeping as here
from dlp.app import sweeping
if sys.argv[1] == "journal":
    real = sweeping.new_id
    made = []
    def new_id(*words):
        made.append(1)
        if len(made) == 4:
            os.kill(os.getpid(), 9)
        return real(*words)
    sweeping.new_id = new_id
else:
    once = sweeping._Work.keep
    def keep(work, name, said):
        once(work, name, said)
        if len(list(work.folder.glob("*.record"))) >= 4:
            os.kill(os.getppid() if sys.argv[1] == "parent" else os.getpid(), 9)
    sweeping._Work.keep = keep
here.swept(Path(sys.argv[2]), Path(sys.argv[3]), workers=2)
"""


@pytest.mark.parametrize("who", some(["journal", "parent", "child"], 3))
def test_a_kill_costs_what_was_under_way_and_makes_nothing_twice(site: Path, tmp_path: Path, who: str) -> None:
    path = archive(tmp_path)
    whole = told(swept(rig.copy_site(site, tmp_path / "whole"), path, workers=1))
    script = KILLED.format(tests=str(Path(__file__).parent), whole=str(Path(__file__).parents[1] / "whole"))
    killed = subprocess.run(
        [sys.executable, "-c", script, who, str(site), str(path)], cwd=rig.ROOT, capture_output=True, timeout=120, check=False
    )
    assert killed.returncode != 0, killed.stderr
    began: list[int] = []
    rig.until(lambda: not _running(site), what="the other processes ended, too")
    before = incidents(site)
    assert (before > 0) == (who == "journal")
    found = swept(site, path, workers=2, tell=began.append)
    assert began[0] >= 28, "what was done before counts"
    assert before + found.count("incident") == sum(one[0] == "incident" for one in whole[0]) == incidents(site)
    assert (found.looked, found.unread) == whole[1::2]


def _running(site: Path) -> bool:
    import fcntl

    handle = os.open(site / "sweep", os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def test_an_archive_that_changes_meanwhile_is_an_error_and_makes_no_incident(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = archive(tmp_path)
    real = sweeping._journal

    def journal(*words: Any) -> None:
        path.write_text(path.read_text("utf-8") + "{}\n", "utf-8")
        real(*words)

    monkeypatch.setattr(sweeping, "_journal", journal)
    with pytest.raises(ConfigError, match="changed while it was read"):
        swept(site, path, workers=2)
    assert incidents(site) == 0
