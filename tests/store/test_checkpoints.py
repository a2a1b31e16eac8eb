"""`dlp journal checkpoint --signed`, `key`, `verify --checkpoints`: what leaves, what is journalled, what a reader of the notes finds."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dlp import keys
from dlp.app.checkpoints import Schedule, Signer
from dlp.keys import Keys
from dlp.model import Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.settings import Checkpoints
from dlp.store import Store, open_store
from dlp.store.checkpoints import exports, note_name, overdue, read_notes, write_note
from dlp.store.database import Database
from dlp.store.notes import opened

Make = Callable[..., Record]
LATER = timedelta(hours=25)


@pytest.fixture
def ready(site: Path, ring: Keys, make_record: Make, now: datetime) -> Path:
    """A site with settings and ten entries."""
    (site / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    store = open_store(site, ring)
    for _ in range(5):
        store.done(store.decided(make_record()), Outcome("refused"), now=now)
    store.close()
    return site


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    return folder


def journal(site: Path, *words: str) -> tuple[int, str]:
    """`dlp journal …` in this process: its exit status and what it wrote."""
    result = CliRunner().invoke(_app(), list(words), obj=site)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return 2, str(result.exception)
    return result.exit_code, result.output


def _app() -> object:
    from dlp.cli.journal import app

    return app


def breaks(site: Path, *words: str) -> list[tuple[int, str]]:
    status, out = journal(site, "verify", "--format", "jsonl", *words)
    answer = json.loads(out)
    assert status == (0 if answer["whole"] else 1)
    return [(one["seq"], one["what"]) for one in answer["breaks"]]


def more(site: Path, make_record: Make, count: int = 1) -> None:
    store = open_store(site, keys.load(site / "keys"))
    for _ in range(count):
        store.decided(make_record())
    store.close()


def behind_our_back(site: Path, *statements: str) -> None:
    connection = sqlite3.connect(site / "journal.db")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for statement in (*(f"DROP TRIGGER {name}" for name, _ in triggers), *statements, *(sql for _, sql in triggers)):
        connection.execute(statement)
    connection.commit()
    connection.close()


def rewritten(site: Path, seq: int) -> None:
    """Somebody with the journal key changes an entry and computes everything after it anew, head and anchor too: whole in itself."""
    from dlp.store.chain import Entry, canonical, end_mac, hash_of, write_anchor

    key = keys.load(site / "keys").journal
    connection = sqlite3.connect(site / "journal.db")
    rows = [Entry(*row) for row in connection.execute("SELECT seq, at, kind, ref, body, prev, hash FROM journal ORDER BY seq")]
    statements, prev = [], ""
    for entry in rows[seq - 1 :]:
        body = canonical({**json.loads(entry.body), "more": 1}) if entry.seq == seq else entry.body
        new = Entry(entry.seq, entry.at, entry.kind, entry.ref, body, prev or entry.prev, "")
        prev = hash_of(key, new)
        statements.append(f"UPDATE journal SET body = '{body}', prev = '{new.prev}', hash = '{prev}' WHERE seq = {entry.seq}")
    last = rows[-1].seq
    connection.close()
    statements.append(f"UPDATE head SET hash = '{prev}', mac = '{end_mac(key, seal='head', seq=last, hash_=prev)}'")
    behind_our_back(site, *statements)
    write_anchor(site / "journal.anchor", key, seq=last, hash_=prev)


def entries(site: Path) -> int:
    with Database(site / "journal.db").read() as connection:
        return int(connection.execute("SELECT max(seq) FROM journal").fetchone()[0])


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


# ---------------------------------------------------------------- the schedule, turn by turn


@pytest.fixture
def kept(ready: Path, ring: Keys) -> object:
    store = open_store(ready, ring)
    yield store
    store.close()


def test_turns(ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make) -> None:
    wanted = Checkpoints(folder=str(notes))
    now = datetime.now(UTC)
    schedule = Schedule(ready, wanted, kept, ring)
    assert schedule.turn(now) == ["folder"]
    assert schedule.turn(now + LATER) == [], "nothing new"
    kept.decided(make_record())
    assert schedule.turn(now + LATER / 2) == [], "not yet"
    assert Schedule(ready, wanted, kept, ring).turn(now + LATER / 2) == [], "nor after a restart"
    assert schedule.turn(now + LATER) == ["folder"]
    assert schedule.turn(now + LATER + timedelta(minutes=1)) == []
    assert sorted(path.name for path in notes.iterdir()) == [note_name(10), note_name(12)]
    assert breaks(ready, "--checkpoints", str(notes)) == []
    assert Schedule(ready, Checkpoints(), kept, ring).turn(now + 3 * LATER) == []


def test_a_place_that_fails_holds_no_other_up_and_gets_the_same_note_later(
    ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make
) -> None:
    gone = notes / "share"
    now = datetime.now(UTC)
    schedule = Schedule(ready, Checkpoints(folder=str(gone), url="http://127.0.0.1:9/x", url_seconds=0.2), kept, ring)
    assert schedule.turn(now) == []
    assert entries(ready) == 10
    gone.mkdir()
    assert schedule.turn(now) == ["folder"]
    assert schedule.turn(now) == []
    with Database(ready / "journal.db").read() as connection:
        found = exports(connection, ring.journal)
        assert list(overdue(connection, found, ["folder", "url"], every=timedelta(hours=24), now=now + LATER)) == [
            ("url", "2026-11-22T09:00:00.000000+00:00")
        ]


def test_overdue_begins_when_something_waits(ready: Path, ring: Keys, notes: Path, kept: Store, make_record: Make) -> None:
    now = datetime.now(UTC)

    def late(at: datetime) -> list[str]:
        with Database(ready / "journal.db").read() as connection:
            return [
                place
                for place, _ in overdue(
                    connection, exports(connection, ring.journal), ["folder"], every=timedelta(hours=24), now=at
                )
            ]

    assert Schedule(ready, Checkpoints(folder=str(notes)), kept, ring).turn(now) == ["folder"]
    assert late(now + 30 * LATER) == [], "an idle journal owes nothing"
    kept.note("view", now=now + 30 * LATER, body={})
    assert late(now + 30 * LATER) == []
    assert late(now + 30 * LATER + timedelta(hours=24, minutes=59)) == []
    assert late(now + 30 * LATER + timedelta(hours=25, minutes=1)) == ["folder"]


def test_killed_between_the_note_and_its_entry(ready: Path, ring: Keys, notes: Path, kept: Store) -> None:
    """The note lies there, the journal does not know it: the next turn finds it in place and says so."""
    signer = Signer.of(ready, Checkpoints())
    seq, hash_ = kept.checkpoint()
    assert write_note(notes, seq, signer.note(seq, hash_))
    assert Schedule(ready, Checkpoints(folder=str(notes)), kept, ring).turn(datetime.now(UTC)) == ["folder"]
    with Database(ready / "journal.db").read() as connection:
        assert [one.seq for one in exports(connection, keys.load(ready / "keys").journal)] == [10]
    assert breaks(ready, "--checkpoints", str(notes)) == []


# ---------------------------------------------------------------- an earlier note in the folder denies the journal


def _regrown(site: Path, aside: Path, make_record: Make, notes: Path) -> None:
    """A note leaves, then an older copy of the whole site is put back and grows beyond it."""
    shutil.copytree(site, aside)
    more(site, make_record, 3)
    assert journal(site, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")[0] == 0
    shutil.rmtree(site)
    shutil.copytree(aside, site)


@pytest.mark.parametrize("grown", [0, 9])
def test_an_export_reads_the_folder_it_writes_to(ready: Path, notes: Path, make_record: Make, tmp_path: Path, grown: int) -> None:
    _regrown(ready, tmp_path / "aside", make_record, notes)
    more(ready, make_record, grown)
    before = sorted(path.name for path in notes.iterdir())
    status, said = journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")
    assert (status, "earlier checkpoint" in said) == (2, True)
    assert sorted(path.name for path in notes.iterdir()) == before == [note_name(13)]
    with Database(ready / "journal.db").read() as connection:
        refused = connection.execute("SELECT ref, body FROM journal WHERE kind = 'checkpoint-refused'").fetchall()
    assert [(ref, json.loads(body)["note"]) for ref, body in refused] == [("CP-00000000000000000013", 13)]


def test_another_folder_does_not_help(ready: Path, notes: Path, make_record: Make, tmp_path: Path) -> None:
    """The folder of the schedule is read, too, wherever a person sends the note."""
    (ready / "dlp.yaml").write_text(f"schema: 1\njournal: {{checkpoints: {{folder: {notes}}}}}\n", "utf-8")
    _regrown(ready, tmp_path / "aside", make_record, notes)
    (tmp_path / "elsewhere").mkdir()
    for more_words in (("--out", str(tmp_path / "elsewhere")), ()):
        assert journal(ready, "checkpoint", "--signed", *more_words, "--as", "kim")[0] == 2


def test_the_schedule_refuses_and_shows_it(ready: Path, ring: Keys, notes: Path, make_record: Make, tmp_path: Path) -> None:
    from dlp.cli.doctor_checkpoints import look

    (ready / "dlp.yaml").write_text(f"schema: 1\njournal: {{checkpoints: {{folder: {notes}}}}}\n", "utf-8")
    _regrown(ready, tmp_path / "aside", make_record, notes)
    more(ready, make_record, 9)
    store, concerns = open_store(ready, ring), {}
    schedule = Schedule(ready, Checkpoints(folder=str(notes)), store, ring, concerns=concerns)
    now = datetime.now(UTC)
    assert schedule.turn(now) == schedule.turn(now) == []
    store.close()
    assert concerns == {"checkpoints": "denied"}
    assert [path.name for path in notes.iterdir()] == [note_name(13)]
    with Database(ready / "journal.db").read() as connection:
        assert connection.execute("SELECT count(*) FROM journal WHERE kind = 'checkpoint-refused'").fetchone() == (1,)
    assert any(sign.state == "bad" and "13" in sign.text for sign in look(ready, now))


def test_notes_of_other_journals_and_rubbish_deny_nothing(ready: Path, notes: Path) -> None:
    other = Signer.of(ready, Checkpoints(origin="other.example/dlp"))
    (notes / note_name(99)).write_bytes(other.note(99, "0" * 64))
    (notes / "x.note").write_bytes(b"rubbish")
    assert journal(ready, "checkpoint", "--signed", "--out", str(notes), "--as", "kim")[0] == 0
