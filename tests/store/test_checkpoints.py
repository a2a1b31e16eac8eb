"""`dlp journal checkpoint --signed`, `key`, `verify --checkpoints`: what leaves, what is journalled, what a reader of the notes finds."""

import json
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from checkpoint_rig import Make, behind_our_back, breaks, entries, journal, more, rewritten

from dlp import keys
from dlp.app.checkpoints import Schedule, Signer
from dlp.keys import Keys
from dlp.ports import StoreError
from dlp.settings import Checkpoints
from dlp.store import open_store
from dlp.store.checkpoints import exports, note_name, read_notes, write_note
from dlp.store.database import Database
from dlp.store.notes import opened

# ---------------------------------------------------------------- signing


def test_the_plain_checkpoint_is_what_it_was_and_writes_nothing(ready: Path) -> None:
    status, out = journal(ready, "checkpoint")
    assert status == 0
    assert out.startswith("10:")
    assert len(out) == len("10:") + 64 + 1
    assert entries(ready) == 10
    assert journal(ready, "checkpoint", "--out", str(ready))[0] == 2


def test_a_signed_checkpoint_is_the_plain_one_with_a_signature(ready: Path, notes: Path) -> None:
    plain = journal(ready, "checkpoint")[1].strip()
    status, note = journal(ready, "checkpoint", "--signed", "--as", "kim")
    assert status == 0
    vkey = journal(ready, "key")[1].strip()
    signer = Signer.of(ready, Checkpoints(), make=False)
    assert str(signer.key) == vkey
    found = opened(note.encode(), [signer.key], keys.signature_holds)
    assert (f"{found.seq}:{found.hash}", found.origin) == (plain, vkey.split("+")[0])
    with Database(ready / "journal.db").read() as connection:
        (entry,) = exports(connection, keys.load(ready / "keys").journal)
        (body,) = connection.execute("SELECT body FROM journal WHERE kind = 'checkpointed'").fetchone()
    assert (entry.seq, entry.hash, entry.where, entry.key) == (10, found.hash, ("output",), signer.says())
    assert json.loads(body)["operator"] == "kim"
    assert breaks(ready) == []


def test_an_idle_journal_exports_nothing_new(ready: Path, notes: Path, make_record: Make) -> None:
    first = journal(ready, "checkpoint", "--signed", "--as", "kim")
    assert [journal(ready, "checkpoint", "--signed", "--as", "kim") for _ in range(3)] == [first] * 3
    assert entries(ready) == 11
    assert journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")[1].strip() == str(notes / note_name(10))
    again = journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert (again[0], "새 기록이 없습니다" in again[1]) == (0, True)
    assert entries(ready) == 12
    assert (notes / note_name(10)).read_text("utf-8") == first[1]
    more(ready, make_record)
    journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert sorted(path.name for path in notes.iterdir()) == [note_name(10), note_name(13)]
    assert breaks(ready, "--checkpoints", str(notes)) == []


def test_a_note_is_never_overwritten_and_its_folder_never_made(ready: Path, notes: Path) -> None:
    (notes / note_name(10)).write_text("something else", "utf-8")
    status, said = journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert (status, "left as it is" in said) == (2, True)
    assert (notes / note_name(10)).read_text("utf-8") == "something else"
    assert journal(ready, "checkpoint", "--signed", "--out", str(notes / "gone"), "--as", "kim")[0] == 2
    assert not (notes / "gone").exists()
    assert entries(ready) == 10, "what was not exported is not journalled"
    assert [path.name for path in notes.iterdir()] == [note_name(10)], "no draft is left"


def test_a_share_without_hard_links(notes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, other: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert write_note(notes, 3, b"note")
    assert not write_note(notes, 3, b"note")
    with pytest.raises(StoreError, match="left as it is"):
        write_note(notes, 3, b"other")
    assert read_notes(notes) == [(note_name(3), b"note")]


def test_nothing_is_signed_that_denies_an_earlier_checkpoint(ready: Path, make_record: Make) -> None:
    assert journal(ready, "checkpoint", "--signed", "--as", "kim")[0] == 0
    rewritten(ready, 4)
    more(ready, make_record)
    status, said = journal(ready, "checkpoint", "--signed", "--as", "kim")
    assert (status, "entry 10" in said) == (2, True)
    assert breaks(ready) == [], "with the key in his hand he rewrote it whole"


def test_an_entry_written_past_the_store_tells_of_no_export(ready: Path, ring: Keys, notes: Path) -> None:
    """Somebody without the key wants the schedule to believe that everything has left."""
    values = f'2026-11-22\', \'checkpointed\', \'CP-{10:020d}\', \'{{"hash":"x","key":"k","where":["folder"]}}\', \'\', \''
    behind_our_back(ready, f"INSERT INTO journal VALUES (11, '{values}')")
    store = open_store(ready, ring)
    with pytest.raises(StoreError, match="entry 11 was altered"):
        Schedule(ready, Checkpoints(folder=str(notes)), store, ring).turn(datetime.now(UTC))
    store.close()


def test_an_end_that_is_not_ours_is_not_signed(ready: Path) -> None:
    behind_our_back(ready, "UPDATE head SET hash = prev FROM journal WHERE journal.seq = 10")
    status, said = journal(ready, "checkpoint", "--signed", "--as", "kim")
    assert (status, "not the one we sealed" in said) == (2, True)


def test_a_site_from_before_gets_its_key_on_first_use_and_keeps_it(ready: Path) -> None:
    path = ready / "keys" / "checkpoint.key"
    path.unlink()
    assert keys.load(ready / "keys")
    assert journal(ready, "verify", "--checkpoints", str(ready / "dlp.yaml"))[0] == 2, "checking makes no key"
    assert not path.exists()
    vkey = journal(ready, "key")
    assert (vkey[0], path.stat().st_mode & 0o777, path.stat().st_size) == (0, 0o600, 32)
    assert journal(ready, "key") == vkey
    path.chmod(0o640)
    status, said = journal(ready, "key")
    assert (status, "chmod 600" in said) == (2, True)


# ---------------------------------------------------------------- checking


@pytest.fixture
def audited(ready: Path, notes: Path, make_record: Make) -> Path:
    """Notes of the entries 10 and 14 (11 and 15 are the exports), and two entries more: 17 in all."""
    journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    more(ready, make_record, 3)
    journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    more(ready, make_record, 2)
    return ready


@pytest.fixture
def vkey(ready: Path) -> str:
    return journal(ready, "key")[1].strip()


def test_whole(audited: Path, notes: Path, vkey: str) -> None:
    status, out = journal(audited, "verify", "--checkpoints", str(notes))
    assert (status, "확인점 2개" in out) == (0, True)
    assert breaks(audited, "--checkpoints", str(notes / note_name(14)), "--key", vkey) == []
    assert breaks(audited, "--checkpoints", str(notes), "--since", "12") == []
    assert breaks(audited, "--since", str(notes / note_name(10))) == []


@pytest.mark.parametrize("mode", [(), ("--without-key",)])
@pytest.mark.parametrize(("seq", "found"), [(3, [(10, "checkpoint"), (14, "checkpoint")]), (12, [(14, "checkpoint")]), (16, [])])
def test_rewritten_with_the_key(
    audited: Path, notes: Path, vkey: str, seq: int, found: list[tuple[int, str]], mode: tuple[str, ...]
) -> None:
    rewritten(audited, seq)
    assert breaks(audited) == []
    assert breaks(audited, "--checkpoints", str(notes), "--key", vkey, *mode) == found
    assert breaks(audited, "--checkpoints", str(notes), "--key", vkey, "--since", "15", *mode) == found, "earlier notes count, too"


@pytest.mark.parametrize("mode", [(), ("--without-key",)])
def test_put_back_from_an_earlier_day(
    ready: Path, notes: Path, vkey: str, make_record: Make, tmp_path: Path, mode: tuple[str, ...]
) -> None:
    old = tmp_path / "old"
    shutil.copytree(ready, old)
    more(ready, make_record, 5)
    journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert breaks(old) == []
    assert breaks(old, "--checkpoints", str(notes), "--key", vkey, *mode) == [(11, "cut")]
    assert breaks(old, "--since", str(notes / note_name(15)), "--key", vkey, *mode) == [(11, "cut")]
    more(old, make_record, 9)  # and written anew beyond it
    assert breaks(old, "--checkpoints", str(notes), "--key", vkey, *mode) == [(15, "checkpoint")]
    assert breaks(old, "--since", str(notes / note_name(15)), "--key", vkey, *mode) == [(15, "checkpoint")]


def test_a_journal_that_is_gone(audited: Path, notes: Path, vkey: str) -> None:
    for path in audited.glob("journal.*"):
        path.unlink()
    assert breaks(audited, "--checkpoints", str(notes), "--key", vkey, "--without-key") == [(1, "cut")]


@pytest.mark.parametrize("mode", [(), ("--without-key",)])
def test_notes_that_say_nothing(audited: Path, notes: Path, vkey: str, mode: tuple[str, ...]) -> None:
    path = notes / note_name(10)
    good = path.read_bytes()
    path.write_bytes(good.replace(b"\n10\n", b"\n11\n"))
    assert breaks(audited, "--checkpoints", str(notes), *mode) == [(10, "signature")]
    path.write_bytes(good[:-20])
    assert breaks(audited, "--checkpoints", str(notes), *mode) == [(10, "note")]
    path.write_bytes(b"")
    assert breaks(audited, "--checkpoints", str(notes), *mode) == [(10, "note")]
    path.write_bytes(good)
    other = Signer.of(audited, Checkpoints(origin="other.example/dlp"))
    (notes / "x.note").write_bytes(other.note(12, "0" * 64))
    assert breaks(audited, "--checkpoints", str(notes), *mode) == [(12, "foreign")]
    assert breaks(audited, "--checkpoints", str(notes), "--key", vkey, "--key", str(other.key), *mode) == [(12, "checkpoint")]
    status, said = journal(audited, "verify", "--checkpoints", str(notes), "--since", str(notes / "x.note"), *mode)
    assert (status, "순번 12: 다른 기록의 확인점" in said) == (1, True)


def test_what_cannot_be_checked(audited: Path, notes: Path) -> None:
    (notes.parent / "empty").mkdir()
    for words in (
        ("--checkpoints", str(notes.parent / "empty")),
        ("--checkpoints", str(notes.parent / "none")),
        ("--checkpoints", str(notes), "--key", "x"),
        ("--since", "x"),
        ("--since", "0"),
    ):
        assert journal(audited, "verify", *words)[0] == 2, words


def test_an_auditor_with_a_copy_and_no_key(audited: Path, notes: Path, vkey: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    connection = sqlite3.connect(audited / "journal.db")
    connection.execute("VACUUM INTO ?", (str(copy / "journal.db"),))
    connection.close()
    status, out = journal(copy, "verify", "--without-key", "--checkpoints", str(notes), "--key", vkey)
    assert (status, "내용은 확인하지 않았습니다" in out) == (0, True)
    assert journal(copy, "verify")[0] == 2
    assert journal(copy, "verify", "--without-key", "--checkpoints", str(notes))[0] == 2, "whose notes? the copy holds no key"
    behind_our_back(copy, "UPDATE journal SET body = '{}' WHERE seq = 12")
    assert breaks(copy, "--without-key", "--checkpoints", str(notes), "--key", vkey) == [], "this is what it cannot see"
    behind_our_back(copy, "UPDATE journal SET hash = prev WHERE seq = 12")
    assert breaks(copy, "--without-key") == [(13, "link")]
    behind_our_back(copy, "DELETE FROM journal WHERE seq = 13")
    assert breaks(copy, "--without-key") == [(13, "removed")]
    behind_our_back(copy, "DELETE FROM journal WHERE seq > 13")
    assert breaks(copy, "--without-key") == [(13, "cut")]
    assert breaks(copy, "--without-key", "--since", "15") == [(13, "cut")]


@pytest.mark.parametrize("mode", [(), ("--without-key",)])
def test_whoever_looks_from_an_entry_on_has_seen_the_one_before_it(audited: Path, mode: tuple[str, ...]) -> None:
    """A journal that ends before that is cut, though nothing of it remembers more."""
    last = entries(audited)
    assert breaks(audited, "--since", str(last + 1), *mode) == []
    assert breaks(audited, "--since", str(last + 2), *mode) == [(last + 1, "cut")]
    assert breaks(audited, "--since", "999999", *mode) == [(last + 1, "cut")]
