"""`policy replay --ray` on a cluster of this machine: the answer of the local processes. Ray is large: `make check-long` installs it into build/ray."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import test_policy_archives as archives
import whole_rig as rig

RAY = rig.ROOT / "build" / "ray"
needed = pytest.mark.skipif(not (RAY / "ray").is_dir(), reason="RAY IS NOT TESTED: `make check-long` installs it into build/ray")
ON_RAY = """
import json, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {whole!r}]
import test_policy_archives as archives
from dlp.app import base, cluster
from dlp.app.archive_index import Index
from dlp.app.replaying import replay
from dlp.app.site import Site
from dlp.app.texts import texts_of
site, lines, candidate, workers = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
told = []
with Site.open(site) as opened:
    texts = texts_of(site), {{**texts_of(site), "policy.yaml": candidate.read_text("utf-8")}}
    index = Index.of([lines], lambda path: path.open("rb"))
    elsewhere = cluster.on_ray("local", cluster.Plan(site, index, texts, 40), workers)
    found = replay(
        opened, index, *(base.read_policy(site, each) for each in texts), opened=lambda path: path.open("rb"), workers=workers, tell=told.append,
        size=40, elsewhere=elsewhere,
    )
import os
print(json.dumps({{"found": found.plain(), "told": told[-1], "statistics": os.environ["RAY_USAGE_STATS_ENABLED"]}}))
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("ray") / "site")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{rig.ROOT}:{RAY}"}


@needed
@pytest.mark.parametrize("workers", [1, 2, 8])
def test_a_cluster_gives_the_answer_of_this_machine(town: Path, tmp_path: Path, workers: int) -> None:
    """Pieces of a number that arrive in different stretches among it."""
    site = rig.copy_site(town, tmp_path / "site")
    lines, text = archives.lines(tmp_path, archives.traffic(5, 240, 70)), archives.candidate(site, "to the outside")
    (tmp_path / "new.yaml").write_text(text, "utf-8")
    whole = archives.run(site, lines, text, workers=1, size=40).plain()
    script = ON_RAY.format(tests=str(Path(__file__).parent), whole=str(Path(__file__).parents[1] / "whole"))
    words = [sys.executable, "-c", script, str(site), str(lines), str(tmp_path / "new.yaml"), str(workers)]
    done = subprocess.run(words, cwd=rig.ROOT, env=environment(), capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said == {"found": whole, "told": 240, "statistics": "0"}
    assert not (site / "replay").exists()


@needed
@pytest.mark.parametrize("address", ["127.0.0.1:1", "ray://127.0.0.1:1", "nowhere", "127.0.0.1:99999", ":"])
def test_no_cluster_there(town: Path, tmp_path: Path, address: str) -> None:
    lines = archives.lines(tmp_path, archives.traffic(5, 3, 1))
    words = [sys.executable, "-m", "dlp", "--site", str(town), "policy", "replay", str(lines), "--ray", address]
    done = subprocess.run(words, cwd=rig.ROOT, env=environment(), capture_output=True, text=True, timeout=200, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--ray" in done.stderr


def test_without_ray_it_says_what_is_missing(town: Path, tmp_path: Path) -> None:
    if (RAY / "ray").is_dir() and str(RAY) in sys.path:
        pytest.skip("Ray is here")
    lines = archives.lines(tmp_path, archives.traffic(5, 3, 1))
    done = rig.here(town, "policy", "replay", str(lines), "--ray", "local")
    assert done.returncode == 2
    assert "pip install" in done.stderr
