"""Makes the frozen site of a released form of the journal: `PYTHONPATH=. python tests/whole/freeze_site.py tests/whole/sites/form-3.tar.xz`.

Done once, with the version whose form it is to show for ever, and never anew: what later versions must be able to bring up is what that
version wrote. It is a backup (`dlp backup`) of an invented town hall with its test keys. `test_upgrade.py` says what is in it.
"""

from __future__ import annotations

import lzma
import os
import sys
import tempfile
from pathlib import Path

import crash_rig as crash
import whole_rig as rig

from dlp.operators import login


def done(site: Path, *words: str) -> None:
    answer = rig.here(site, *words)
    assert answer.returncode == 0, answer.stderr


def main(target: Path) -> None:
    """One message held, one released, one in doubt, one refused, one judged; an operator who closed the site."""
    os.environ["DLP_REASON"] = "시험"
    with tempfile.TemporaryDirectory() as work:
        site = rig.make_site(Path(work) / "site")
        for name in crash.hold(site, "http", "h-1", "h-2", "h-3", "h-4")[1:]:
            done(site, "incidents", "comment", name, "확인함", "--as", "kim")
        rows = [row["id"] for row in crash.held(site)]
        done(site, "held", "release", rows[0], "--reason", "시험", "--as", "kim")
        done(site, "held", "refuse", rows[1], "--reason", "시험", "--as", "kim")
        done(site, "incidents", "resolve", rows[2], "--verdict", "lawful", "--reason", "시험", "--as", "kim")
        done(site, "operator", "add", "AD01", "--role", "administrator", "--login", login())
        out = Path(work) / "site.tar"
        done(site, "backup", str(out))
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(lzma.compress(out.read_bytes(), preset=9 | lzma.PRESET_EXTREME))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
