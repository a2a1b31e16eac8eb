"""Makes the frozen database of a released form: `PYTHONPATH=. python tests/whole/freeze_database.py tests/whole/sites/postgresql-3.tar.xz`.

Done once, with the version whose form it is to show for ever, as `freeze_site.py`, from its frozen site: the folder, and beside it `dump.sql`, the
schema `dlp` as `pg_dump --inserts` wrote it.
"""

from __future__ import annotations

import io
import lzma
import os
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "sms"))
import spool_servers
import whole_rig as rig

from dlp import keys
from dlp.ledgers.operators import OPERATORS
from dlp.operators import token
from dlp.store import look

STORE = "DLP_FROZEN_STORE"


def main(target: Path) -> None:
    server = spool_servers.postgres()
    try:
        with tempfile.TemporaryDirectory() as work:
            site = Path(work) / "site"
            frozen = lzma.decompress(target.with_name("form-3.tar.xz").read_bytes())
            with tarfile.open(fileobj=io.BytesIO(frozen)) as archive:
                archive.extractall(site, filter="data")
            (site / "backup.json").unlink()
            ring = keys.load(site / "keys").journal
            with look(site) as kept:
                person = kept.ledger(OPERATORS, ring)["AD01"]
            os.environ["DLP_TOKEN"] = token(ring, "AD01", person.token, datetime.now(UTC) + timedelta(hours=1))
            os.environ["DLP_REASON"], os.environ[STORE] = "시험", server.dsn("public")
            done = rig.here(site, "store", "move", "--to", f"env:{STORE}", "--schema", "dlp")
            assert done.returncode == 0, done.stderr
            (site / "journal.db.moved").unlink()
            dump = subprocess.run(
                ["pg_dump", "--inserts", "--no-owner", "--no-privileges", "--schema=dlp", "-h", str(server._folder), "-U", "owner", "postgres"],
                check=True, stdout=subprocess.PIPE,
            ).stdout  # fmt: skip
            out = io.BytesIO()
            with tarfile.open(fileobj=out, mode="w") as archive:
                archive.add(site, "site")
                info = tarfile.TarInfo("dump.sql")
                info.size = len(dump)
                archive.addfile(info, io.BytesIO(dump))
            target.write_bytes(lzma.compress(out.getvalue(), preset=9 | lzma.PRESET_EXTREME))
    finally:
        server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
