"""What a standby and a base backup keep of what was destroyed: nothing that opens."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from postgres_rig import SECRETS, WHO, opened_by

sys.path.append(str(Path(__file__).parents[1] / "whole"))

import pair_rig

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.record import Record
from dlp.store import open_store

psycopg = pytest.importorskip("psycopg")


def _everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_what_was_destroyed_opens_in_no_standby_and_no_base_backup(
    site: Path, ring: Keys, make_record: Callable[..., Record], now: datetime
) -> None:
    pair = pair_rig.Pair()
    try:
        (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{pair.dsn}', schema: site}}\n", "utf-8")
        store = open_store(site, ring)
        record, held = make_record(case_no="2222"), make_record(Action.HOLD, case_no="3333")
        store.decided(record)
        store.done(record.id, Outcome("refused"), now=now)
        store.decided(held, raw=b"PLANTED-ORIGINAL", meta={"to": "PLANTED-META"})
        shelf = store.shelf()
        assert shelf is not None
        old, new = b"PLANTED-TABLE of before", b"table of now"
        names = [hashlib.sha256(one).hexdigest() for one in (old, new)]
        shelf.put(1, b"list", frozenset(names[:1]), {names[0]: old}, before=0, now=now, facts={})
        with psycopg.connect(pair.primary.dsn()) as raw:
            sealed = [
                bytes(body) for (body,) in raw.execute("SELECT body FROM site.journal UNION ALL SELECT body FROM site.shelf_part")
            ]
            then = raw.execute("SELECT id, class, generation, wrapped FROM site.body_key").fetchall()
        backup = pair.primary.folder / "backup"
        pair.base_backup(backup)

        later = now + timedelta(days=2)
        assert store.erase_case("2222", now=later, body=WHO) == 1
        store.refuse(held.id, operator="kim", reason="x", now=later)
        assert store.claim_refusal(held.id, worker="w", lease_s=60, now=later)
        store.finish_refusal(held.id, Outcome("refused"), worker="w", now=later)
        shelf.put(2, b"list", frozenset(names[1:]), {names[1]: new}, before=1, now=later, facts={})
        assert store.wipe()
        assert shelf.part(names[1]) == new
        assert store.verify().whole
        with psycopg.connect(pair.primary.dsn()) as raw:
            left = raw.execute("SELECT id, class, generation, wrapped FROM site.body_key").fetchall()
        time.sleep(0.5)  # pause: what the standby has taken it has written
        for place in (pair.primary.folder / "data", pair.standby.folder / "data", backup):
            whole = _everything(place)
            for planted in (b"PLANTED", b'requester-data"', *(word.encode() for word in SECRETS)):
                assert planted not in whole, f"in clear in {place.parent.name}"
            assert any(body in whole for body in sealed), "the ciphertext is there, as it must be assumed to be"
            assert any(bytes(row[3]) in whole for row in then), "and so are the wrapped keys of then"
        assert opened_by(site, [*then, *left], sealed) == []
        store.close()
    finally:
        pair.stop()


def test_tables_of_the_version_before_are_brought_up(pg_site: Path, ring: Keys, make_record: Callable[..., Record]) -> None:
    """Without what nodes share; nothing else of them changed."""
    from dlp.ports import StoreError
    from dlp.store import form_of, look
    from dlp.store.choosing import place

    store = open_store(pg_site, ring)
    store.decided(make_record())
    store.close()
    dsn, schema = place(pg_site)
    with psycopg.connect(dsn, autocommit=True) as raw:
        for table in ("shelf", "shelf_part", "node", "used"):
            raw.execute(f"DROP TABLE {schema}.{table}")
        raw.execute(f"UPDATE {schema}.store_state SET version = 3")
    assert form_of(pg_site) == (3, 4)
    with pytest.raises(StoreError, match="older version"):
        open_store(pg_site, ring)
    store = open_store(pg_site, ring, bring_up={"operator": "kim"})
    assert store.verify().whole
    assert store.shelf() is not None
    store.close()
    with look(pg_site) as kept:
        assert kept.noted(("upgraded",)) is not None
