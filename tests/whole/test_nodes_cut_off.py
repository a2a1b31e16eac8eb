"""Packets between a node and its database are dropped: nobody is told, connections stay open. What must be recorded is refused until the network is
back, what is clean passes, and every answer has its entry."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

pytest.importorskip("psycopg")


def test_packets_to_the_database_are_dropped(tmp_path: Path, record_property: Any) -> None:
    if os.geteuid() != 0 or not all(map(shutil.which, ("unshare", "iptables", "ip"))):
        pytest.skip("needs root, unshare and iptables: a network that drops packets was NOT tested")
    rig.make_site(tmp_path / "site")
    done = subprocess.run(
        ["unshare", "--net", rig.PYTHON, str(Path(__file__).with_name("cut_off.py")), str(tmp_path)],
        cwd=rig.ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (rig.ROOT, rig.ROOT / "tests/whole", rig.ROOT / "tests/sms")))},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    told = json.loads(done.stdout.splitlines()[-1])
    entries = Counter(message for message, _ in told["entries"])
    ids = {ident for _, ident in told["entries"]}
    away = [one for one in told["said"] if told["cut"] < one[3] < told["back"]]
    assert told["whole"]
    assert told["ready"] == 503
    record_property("longest", max(one[4] for one in told["said"]))
    for kind, key, code, _, _, incident in told["said"]:
        assert code in (200, 503), (key, code)
        if kind == "blocked" and code == 200:
            assert incident in ids, f"{key} was acknowledged and is lost"
    assert max(entries.values()) == 1
    meanwhile = [one for one in away if one[3] + one[4] < told["back"]]
    assert not [one for one in meanwhile if one[0] == "blocked" and one[2] == 200]
    assert [one for one in meanwhile if one[0] == "clean" and one[2] == 200]
