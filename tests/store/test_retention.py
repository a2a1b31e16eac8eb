"""What is past its days is destroyed, beyond recovery and accounted for; what is not, or is kept, stays; the journal verifies after all of it."""

import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dlp.keys import Keys
from dlp.ledgers.retention import DESTRUCTION
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, open_store
from dlp.store.reading import Filter

Make = Callable[..., Record]
WHO = {"operator": "CP01", "from": "local"}
LATER = timedelta(days=731)
EVIDENCE = ("함**", "010-****-****", "requester-data", "2026-000123", "민원과")


def places(site: Path, pieces: list[bytes]) -> list[str]:
    """Names of the site's files that hold one of the pieces."""
    return [path.name for path in site.rglob("*") if path.is_file() and any(piece in path.read_bytes() for piece in pieces)]


def breaks(store: Store) -> list[tuple[int, str]]:
    return [(found.seq, found.what) for found in store.verify().breaks]


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    with store._database.read() as connection:  # type: ignore[attr-defined]
        return connection.execute(query).fetchall()


def ledger(store: Store, ring: Keys) -> list[dict[str, object]]:
    return store.ledger(DESTRUCTION)


def refused(store: Store, record: Record, now: datetime) -> str:
    incident = store.decided(record)
    store.done(incident, Outcome("refused"), now=now)
    return incident


def test_an_incident_past_its_days_leaves_digests_and_no_evidence(
    store: Store, make_record: Make, ring: Keys, site: Path, now: datetime
) -> None:
    old = refused(store, make_record(), now)
    store.note("commented", now=now, ref=old, body={**WHO, "text": "의견 하나"})
    token = str(rows(store, "SELECT message FROM decision")[0][0])
    bodies = [str(body) for (body,) in rows(store, f"SELECT body FROM journal WHERE ref = '{old}'")]
    assert store.wipe()
    assert places(site, [token.encode()]) == ["journal.db"]
    assert store.destroy(now=now + timedelta(days=729), body=WHO)["journal"] == 0
    assert store.overdue(now=now + LATER)["journal"] == 1
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == 1
    assert store.wipe()
    assert places(site, [token.encode(), "의견 하나".encode(), *(word.encode() for word in EVIDENCE)]) == []
    assert [body for (body,) in rows(store, f"SELECT body FROM journal WHERE ref = '{old}'")] == [
        json.dumps({"destroyed": hashlib.sha256(body.encode()).hexdigest()}, separators=(",", ":")) for body in bodies
    ]
    for table in ("decision", "by_rule", "by_case", "held"):
        assert rows(store, f"SELECT * FROM {table}") == []
    assert breaks(store) == []
    assert store.overdue(now=now + LATER)["journal"] == 0
    (entry,) = ledger(store, ring)
    assert (entry["class"], entry["count"], entry["incidents"], entry["first"], entry["last"]) == ("journal", 3, 1, 1, 3)
    assert (entry["operator"], entry["from"], entry["method"]) == ("CP01", "local", "overwritten")
    hashes = "".join(str(hash_) for (hash_,) in rows(store, "SELECT hash FROM journal WHERE seq <= 3 ORDER BY seq"))
    assert entry["digests"] == [hashlib.sha256(hashes.encode()).hexdigest()]
    with pytest.raises(StoreError, match="destroyed"):
        store.incident(old)
    assert store.incidents(Filter()) == []


def test_days_count_from_the_last_thing_done_and_looks_are_kept_for_themselves(
    store: Store, make_record: Make, now: datetime
) -> None:
    quiet, busy = (refused(store, make_record(), now) for _ in range(2))
    year = now + timedelta(days=365)
    store.note("commented", now=year, ref=busy, body={**WHO, "text": "x"})
    store.note("view", now=now, ref=quiet, body={**WHO, "what": "incident", "reason": "이른 열람"})
    store.note("view", now=year, ref=quiet, body={**WHO, "what": "incident", "reason": "늦은 열람"})
    store.note("export", now=now, body={**WHO, "what": "incidents", "reason": "반출 사유"})
    store.note("start", now=now, body={"state": "ok"})
    found = store.destroy(now=now + LATER, body=WHO)
    assert (found["journal"], found["looks"]) == (1, 2)
    assert [row["id"] for row in store.incidents(Filter())] == [busy]
    left = " ".join(str(body) for (body,) in rows(store, "SELECT body FROM journal"))
    assert "늦은 열람" in left
    assert '"state":"ok"' in left
    assert "이른 열람" not in left
    assert "반출 사유" not in left
    assert breaks(store) == []


def test_what_the_ledger_of_provisions_lists_is_kept_longer(store: Store, make_record: Make, now: datetime) -> None:
    from dataclasses import replace

    record = make_record()
    listed = replace(record, reasons=tuple(replace(one, law=("PIPA Decree 15",)) for one in record.reasons))
    refused(store, listed, now)
    refused(store, make_record(), now)
    carried = make_record()  # it names no ground: an approved one carried it
    store.decided(carried)
    store.use_bases(carried.id, [{"id": "B-1", "times": 0}], message="m", now=now)
    store.done(carried.id, Outcome("delivered"), now=now)
    found = store.destroy(now=now + LATER, body=WHO)
    assert (found["journal"], found["provisions"]) == (1, 0)
    assert store.destroy(now=now + timedelta(days=1826), body=WHO)["provisions"] == 2
    assert breaks(store) == []


def test_terms_shorten_and_never_below_the_least(store: Store, make_record: Make, now: datetime) -> None:
    refused(store, make_record(), now)
    store.note("retention-set", now=now, ref="RT-journal", body={**WHO, "days": 1, "reason": "x"})
    assert store.overdue(now=now + timedelta(days=364))["journal"] == 0
    assert store.destroy(now=now + timedelta(days=366), body=WHO)["journal"] == 1


def test_a_term_or_a_lift_that_was_written_past_the_store_counts_for_nothing(
    store: Store, make_record: Make, site: Path, now: datetime
) -> None:
    refused(store, make_record(), now)
    connection = sqlite3.connect(site / "journal.db")
    connection.execute(
        "INSERT INTO journal SELECT 9, at, 'retention-set', 'RT-journal', '{\"days\":1}', prev, hash FROM journal WHERE seq = 1"
    )
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="altered"):
        store.destroy(now=now + timedelta(days=400), body=WHO)
    assert len(store.incidents(Filter())) == 1


@pytest.mark.parametrize("what", ["case", "incident"])
def test_a_legal_hold_keeps_all_of_it_until_it_is_lifted(store: Store, make_record: Make, now: datetime, what: str) -> None:
    kept = store.decided(make_record(Action.HOLD, case_no="2026-000777"), raw=b"raw", meta={})
    other = refused(store, make_record(), now)
    store.note("view", now=now, ref=kept, body={**WHO, "what": "incident", "reason": "x"})
    value = {"case": "2026-000777"} if what == "case" else {"incident": kept}
    store.note("legal-hold", now=now, ref="LH-1", body={**WHO, **value, "reason": "소송"})
    assert store.expire_originals(now=now + LATER, body=WHO) == 0
    assert store.destroy(now=now + LATER, body=WHO) | {} == {
        "journal": 1, "provisions": 0, "decided": 0, "looks": 0, "counters": 0, "look_back": 0,
    }  # fmt: skip
    assert [row["id"] for row in store.incidents(Filter())] == [kept] != [other]
    assert store.erase_case("2026-000123", now=now, body=WHO) == 0
    store.note("legal-hold-lifted", now=now, ref="LH-1", body={**WHO, "reason": "끝남"})
    assert store.expire_originals(now=now + LATER, body=WHO) == 1
    assert store.destroy(now=now + LATER, body=WHO)["looks"] == 1
    assert breaks(store) == []


def test_incidents_of_a_breach_are_kept_until_it_is_closed(store: Store, make_record: Make, now: datetime) -> None:
    leaked = refused(store, make_record(), now)
    opened = {
        "operator": "CP01", "aware": now.isoformat(), "incidents": [leaked], "cases": [], "people": 1, "items": [], "sensitive": False,
        "intrusion": False, "recovered": False,
    }  # fmt: skip
    store.note("breach-opened", now=now, ref="BR-1", body=opened)
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == 0
    store.note("breach-closed", now=now, ref="BR-1", body={"operator": "CP01", "left": []})
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == 1


def test_a_held_message_past_its_days_is_refused_as_expired_and_never_delivered(
    store: Store, make_record: Make, ring: Keys, site: Path, now: datetime
) -> None:
    held, asked = (store.decided(make_record(Action.HOLD), raw=b"x" * 3000, meta={}) for _ in range(2))
    later = replace(make_record(Action.HOLD), at=(now + timedelta(days=10)).isoformat())
    fresh = store.decided(later, raw=b"x" * 3000, meta={})
    store.request_release(asked, operator="kim", reason="", now=now)
    connection = sqlite3.connect(site / "journal.db")
    pieces = [wrapped for (wrapped,) in connection.execute("SELECT wrapped FROM held WHERE id != ?", (fresh,))]
    connection.close()
    day = now + timedelta(days=15)
    assert store.expire_originals(now=day, body=WHO) == 2
    assert store.pending_releases(now=day) == []
    assert [row["id"] for row in store.pending_refusals(now=day)] == [held, asked]
    for one in (held, asked):
        assert store.claim_refusal(one, worker="w", lease_s=60, now=day)
        store.finish_refusal(one, Outcome("refused"), worker="w", now=day)
    history = store.incident(held)["history"]
    assert [(entry["kind"], entry.get("reason")) for entry in history[1:]] == [("refused", "expired"), ("refusal-told", None)]
    assert store.destroy(now=day, body=WHO)["decided"] == 2
    assert store.destroy(now=day, body=WHO)["decided"] == 0  # each is accounted for once
    assert store.wipe()
    assert places(site, pieces) == []
    assert [row["class"] for row in ledger(store, ring)] == ["held"]
    assert [row["id"] for row in store.held_list(now=day)] == [fresh]
    assert breaks(store) == []


def test_what_nobody_could_be_told_of_is_erased_a_week_later(store: Store, make_record: Make, now: datetime) -> None:
    held = store.decided(make_record(Action.HOLD), raw=b"raw", meta={})
    assert store.expire_originals(now=now + timedelta(days=15), body=WHO) == 1
    assert store.expire_originals(now=now + timedelta(days=21), body=WHO) == 0
    assert store.expire_originals(now=now + timedelta(days=23), body=WHO) == 1
    assert store.incident(held)["state"] == "refused"
    assert store.pending_refusals(now=now + timedelta(days=24)) == []
    assert rows(store, "SELECT wrapped FROM held") == [(None,)]
    assert breaks(store) == []


def test_a_delivery_that_may_have_happened_is_left_to_people(store: Store, make_record: Make, now: datetime) -> None:
    held = store.decided(make_record(Action.HOLD), raw=b"raw", meta={})
    store.request_release(held, operator="kim", reason="", now=now)
    assert store.claim_release(held, worker="w", lease_s=60, now=now)
    assert store.expire_originals(now=now + LATER, body=WHO) == 0
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == 0


def test_counters_go_by_their_day(store: Store, now: datetime) -> None:
    for days in (0, 1, 2):
        store.count(channel="email", connector="smtp", now=now + timedelta(days=days))
    store.flush_counts()
    assert store.destroy(now=now + timedelta(days=1096), body=WHO)["counters"] == 1
    assert [row["day"] for row in store.totals()] == ["2026-11-23", "2026-11-24"]


# ---------------------------------------------------------------- one case


def test_the_evidence_of_one_case(store: Store, make_record: Make, site: Path, ring: Keys, now: datetime) -> None:
    _, other = (refused(store, make_record(case_no=number), now) for number in ("2026-000123", "2026-000456"))
    assert store.erase_case("2026-000999", now=now, body=WHO) == 0
    day = now + timedelta(hours=1)
    assert store.erase_case("2026-000123", now=day, body={**WHO, "request": "SR-1"}) == 1
    assert [row["id"] for row in store.incidents(Filter())] == [other]
    content = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert content.count(b"2026-000123") == 1  # the ledger says of which case
    (entry,) = ledger(store, ring)
    assert (entry["what"], entry["incidents"], entry["operator"]) == ("case", 1, "CP01")
    assert store.erase_case("2026-000123", now=day, body=WHO) == 0
    assert breaks(store) == []


def test_a_case_with_a_waiting_original_or_a_message_under_way_is_left_whole(
    store: Store, make_record: Make, now: datetime
) -> None:
    refused(store, make_record(), now)
    held = store.decided(make_record(Action.HOLD), raw=b"raw", meta={})
    with pytest.raises(StoreError, match="1 held messages of this case"):
        store.erase_case("2026-000123", now=now + LATER, body=WHO)
    store.refuse(held, operator="kim", reason="x", now=now)
    with pytest.raises(StoreError, match="1 held messages of this case"):  # its sender was not told yet
        store.erase_case("2026-000123", now=now + LATER, body=WHO)
    assert store.claim_refusal(held, worker="w", lease_s=60, now=now)
    store.finish_refusal(held, Outcome("refused"), worker="w", now=now)
    store.decided(make_record())
    with pytest.raises(StoreError, match="under way"):
        store.erase_case("2026-000123", now=now, body=WHO)
    assert len(store.incidents(Filter())) == 3
    assert store.erase_case("2026-000123", now=now + LATER, body=WHO) == 3
    assert breaks(store) == []


# ---------------------------------------------------------------- tampering


def _by_hand(site: Path, *statements: str) -> None:
    connection = sqlite3.connect(site / "journal.db")
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_no_update'").fetchone()
    connection.execute("DROP TRIGGER journal_no_update")
    for statement in statements:
        connection.execute(statement)
    connection.execute(trigger)
    connection.commit()
    connection.close()


@pytest.fixture
def erased(store: Store, make_record: Make, now: datetime) -> Store:
    """Five incidents of one case destroyed (entries 1 to 10), five of another kept (11 to 20), the `destroyed` entry (21) last."""
    for case_no in ("2026-000123", "2026-000456"):
        for _ in range(5):
            refused(store, make_record(case_no=case_no), now)
    assert store.erase_case("2026-000123", now=now + LATER, body=WHO) == 5
    assert breaks(store) == []
    return store


@pytest.mark.parametrize("seq", [1, 6, 10])
def test_an_altered_mark_is_found(erased: Store, site: Path, seq: int) -> None:
    chance = random.Random(seq)
    mark = str(rows(erased, f"SELECT body FROM journal WHERE seq = {seq}")[0][0])
    place = chance.randrange(len(mark))
    wrong = mark[:place] + chr(ord(mark[place]) ^ 1) + mark[place + 1 :]
    _by_hand(site, f"UPDATE journal SET body = '{wrong}' WHERE seq = {seq}")
    assert breaks(erased) == [(seq, "changed")]


def test_one_more_body_erased_by_hand_is_found(erased: Store, site: Path) -> None:
    body, ref = (str(value) for value in rows(erased, "SELECT body, ref FROM journal WHERE seq = 11")[0])
    mark = json.dumps({"destroyed": hashlib.sha256(body.encode()).hexdigest()}, separators=(",", ":"))
    _by_hand(site, f"UPDATE journal SET body = '{mark}' WHERE seq = 11", f"DELETE FROM decision WHERE id = '{ref}'")
    assert breaks(erased) == [(11, "changed")]


def test_a_body_that_came_back_is_found(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    refused(store, make_record(), now)
    body = str(rows(store, "SELECT body FROM journal WHERE seq = 1")[0][0])
    assert store.erase_case("2026-000123", now=now + LATER, body=WHO) == 1
    _by_hand(site, f"UPDATE journal SET body = '{body}' WHERE seq = 1")
    assert breaks(store) == [(1, "changed")]


def test_a_ledger_entry_that_was_altered_accounts_for_nothing(erased: Store, site: Path) -> None:
    _by_hand(site, "UPDATE journal SET body = replace(body, '[[1,10]]', '[[1,11]]') WHERE seq = 21")
    assert breaks(erased) == [*((seq, "changed") for seq in range(1, 11)), (21, "changed")]


def test_a_ledger_entry_that_was_cut_off_accounts_for_nothing(erased: Store, site: Path) -> None:
    connection = sqlite3.connect(site / "journal.db")
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_no_delete'").fetchone()
    connection.execute("DROP TRIGGER journal_no_delete")
    connection.execute("DELETE FROM journal WHERE seq = 21")
    connection.execute(trigger)
    connection.commit()
    connection.close()
    assert breaks(erased) == [*((seq, "changed") for seq in range(1, 11)), (21, "cut")]


def test_rows_are_still_compared_exactly(erased: Store, site: Path) -> None:
    _by_hand(site, "DELETE FROM by_case WHERE at = (SELECT min(at) FROM by_case)")
    assert [what for _, what in breaks(erased)] == ["rows"]


def test_an_entry_cannot_begin_as_a_mark(store: Store, now: datetime) -> None:
    with pytest.raises(ValueError, match="mark of a destroyed one"):
        store.note("view", now=now, body={"destroyed": "0" * 64})


@pytest.mark.parametrize("seed", range(6))
def test_any_changed_byte_of_a_journal_with_gaps_is_found(erased: Store, ring: Keys, site: Path, tmp_path: Path, seed: int) -> None:
    """Of destroyed entries, of kept ones and of the ledger entry; a removed one and two that changed places, too."""
    erased.close()
    chance = random.Random(seed)
    for number in range(8):
        copy = tmp_path / f"copy{number}"
        shutil.copytree(site, copy)
        seq = chance.randint(1, 21)
        connection = sqlite3.connect(copy / "journal.db")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        match number:
            case 0:
                connection.execute("DELETE FROM journal WHERE seq = ?", (seq,))
            case 1:
                other = seq % 21 + 1
                for old, new in ((seq, -1), (other, seq), (-1, other)):
                    connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))
            case _:
                column = chance.choice(("at", "kind", "ref", "body", "prev", "hash"))
                value = connection.execute(f"SELECT CAST({column} AS BLOB) FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
                place = chance.randrange(len(value))
                changed = value[:place] + bytes([value[place] ^ 1 << chance.randrange(8)]) + value[place + 1 :]
                connection.execute(f"UPDATE journal SET {column} = CAST(? AS TEXT) WHERE seq = ?", (changed, seq))
        for _, statement in triggers:
            connection.execute(statement)
        connection.commit()
        connection.close()
        store = open_store(copy, ring)
        assert seq in {found.seq for found in store.verify().breaks} or number == 1
        assert not store.verify().whole
        store.close()
