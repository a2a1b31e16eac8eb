"""Every file of a site, in turn: taken away, emptied, cut short, replaced by an older copy, opened to others, given to another account. Each
time the doctor names it, or it stands in the list of those that lose nothing, with the reason."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
import whole_rig as rig
from town import BLOCKED, RAW

from dlp import keys, operators
from dlp.app import folder, noticing
from dlp.app.site import Site
from dlp.office.doctor import examine

HARMLESS: Final[dict[str, str]] = {
    ".callers.sealed.lock": "whose lock says that a program serves, and who; made anew where it is gone",
    "register/.lock": "whose lock says that a program serves, and who; made anew where it is gone",
    ".serving": "whose lock says that a program serves, and who; made anew where it is gone",
    "journal.db-shm": "SQLite builds this index of the write-ahead log anew",
    "proposals": "an approval of a text that is gone is refused",
    "register/inbox": "made anew by whoever serves; a file that was in it was not imported, which its sender sees in the journal",
}
LOOKS: Final = ("keys", "files", "settings", "register", "journal", "approval")
ANOTHER: Final = 65534


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A staffed site that was served and ended, with callers and an approved policy; and an older copy of it."""
    patch = pytest.MonkeyPatch()
    patch.setenv("DLP_REASON", "시험")
    patch.setenv("DLP_TOKEN", "")
    site = rig.make_site(tmp_path_factory.mktemp("files") / "site")
    table = site.parent / "groups.csv"
    table.write_text(rig.TABLES["groups"], "utf-8")

    def run(*words: str) -> str:
        done = rig.here(site, *words)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    run("caller", "add", "old")
    with Site.open(site) as opened:
        opened.submit(BLOCKED, raw=RAW, connector="python")
    older = Path(shutil.copytree(site, site.parent / "older"))
    run("operator", "add", "AD01", "--role", "administrator", "--login", operators.login())
    for name, role in (("AN01", "analyst"), ("CP01", "privacy_officer")):
        run("operator", "add", name, "--role", role)
    run("caller", "remove", "old")
    run("caller", "add", "new")
    for kind in rig.TABLES:
        file = site.parent / f"{kind}.csv"
        file.write_text(rig.TABLES[kind], "utf-8")
        run("register", "import", kind, str(file))
    rig.edit(site, "lexicons.yaml", "pressure: []", "pressure: [가만두지]")
    rig.edit(site, "exceptions.yaml", "exceptions: []", "exceptions: [] # none yet")
    rig.edit(site, "policy.yaml", 'version: "2026-', 'version: "2025-')
    number = re.findall(r"PR-[\w-]+", run("policy", "propose", "--reason", "시험"))[0]
    patch.setenv("DLP_TOKEN", operators.token(keys.load(site / "keys").journal, "CP01", 0, datetime.now(UTC) + timedelta(hours=1)))
    run("proposal", "approve", number, "--reason", "시험")
    patch.setenv("DLP_TOKEN", "")
    rig.edit(site, "dlp.yaml", "hours: 24", "hours: 23")
    remembered = site / "memory" / f"fields-{int(time.time()) // 3600}"
    remembered.parent.mkdir(mode=0o700)
    remembered.write_bytes(b"one line\n")
    remembered.chmod(0o600)
    left = site.parent / "left" / "site"
    with closing(sqlite3.connect(site / "journal.db", isolation_level=None)) as reading:
        reading.execute("BEGIN")
        assert reading.execute("SELECT 1 FROM journal").fetchone()
        with Site.open(site) as opened:
            opened.recording.note("start", {**folder.of_settings(site), **folder.of_texts(site)})
            opened.recording.note("stop", folder.of_memory(site))
        shutil.copytree(site, left)  # while somebody reads the log is not taken into the file
    shutil.copy2(site.parent / ".site.mark", left.parent / ".site.mark")
    assert (left / "journal.db-wal").stat().st_size
    patch.undo()
    return left, older


@pytest.fixture(autouse=True)
def nobody_at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "SOON", 0.0)


@pytest.fixture
def copy(served: tuple[Path, Path], tmp_path: Path) -> Path:
    copied = rig.copy_site(served[0], tmp_path / "site")
    shutil.copy2(served[0].parent / ".site.mark", tmp_path / ".site.mark")
    return copied


def named(site: Path, looks: tuple[str, ...] = LOOKS) -> set[str]:
    return {f"{sign.check}: {sign.text}" for sign in examine(site, datetime.now(UTC), only=looks) if sign.state != "ok"}


def cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def taken(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def opened(path: Path) -> None:
    path.chmod(0o777 if path.is_dir() else 0o666)


def given(path: Path) -> None:
    os.chown(path, ANOTHER, ANOTHER)


OPS: Final[dict[str, Callable[[Path], None]]] = {
    "taken away": taken, "emptied": lambda path: path.write_bytes(b"") and None, "cut short": cut, "opened to others": opened,
    **({"given to another account": given} if os.geteuid() == 0 else {}),
}  # fmt: skip


def files(site: Path) -> Iterator[str]:
    yield "../.site.mark"
    yield from (path.relative_to(site).as_posix() for path in sorted(site.rglob("*")))


def silent(copy: Path, usual: set[str], spoil: Callable[[Path], None], looks: tuple[str, ...], *, only_files: bool) -> list[str]:
    """Which files may be spoilt like this without a word."""
    kept = copy.parent / "kept"
    shutil.copytree(copy, kept / "site", symlinks=True)
    shutil.copy2(copy.parent / ".site.mark", kept / ".site.mark")
    found = []
    for name in list(files(copy)):
        path = copy / name
        if only_files and path.is_dir():
            continue
        spoil(path)
        if not named(copy, looks) - usual:
            found.append(name)
        shutil.rmtree(copy)
        shutil.copytree(kept / "site", copy, symlinks=True)
        shutil.copy2(kept / ".site.mark", copy.parent / ".site.mark")
    return found


@pytest.mark.parametrize("how", OPS)
def test_every_file(copy: Path, how: str) -> None:
    usual = named(copy)
    assert not any(text.startswith("files") for text in usual)
    accounts = how in ("opened to others", "given to another account")
    found = silent(copy, usual, OPS[how], ("keys", "files") if accounts else LOOKS, only_files=how in ("emptied", "cut short"))
    assert [name for name in found if accounts or name not in HARMLESS] == []


def test_an_older_copy(served: tuple[Path, Path], copy: Path) -> None:
    for site in (copy, served[1]):  # what still stands in the write-ahead log would make an older file whole again
        connection = sqlite3.connect(site / "journal.db")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
    usual, older = named(copy), served[1]
    names = [p.relative_to(older) for p in sorted(older.rglob("*")) if p.is_file()]
    changed = [name for name in names if (copy / name).exists() and (older / name).read_bytes() != (copy / name).read_bytes()]
    assert {
        "callers.sealed",
        "journal.db",
        "journal.anchor",
        "dlp.yaml",
        "policy.yaml",
        "lexicons.yaml",
        "exceptions.yaml",
        "register/cases.sealed",
    } <= set(map(str, changed))
    for name in changed:
        now = (copy / name).read_bytes()
        shutil.copyfile(older / name, copy / name)
        assert named(copy) - usual or str(name) in HARMLESS, name
        (copy / name).write_bytes(now)
        assert not named(copy) - usual, name


def test_a_folder_that_is_opened_or_given_away(copy: Path) -> None:
    copy.chmod(0o755)
    assert any("files: site:" in text for text in named(copy, ("files",)))
    copy.chmod(0o700)
    assert not named(copy, ("files",))
    (copy / "policy.yaml").chmod(0o644)  # others of the machine may read rules, where they reach them at all
    (copy / "register" / "inbox").chmod(0o770)  # a job of another account puts files there
    if os.geteuid() == 0:
        os.chown(copy / "register" / "inbox", -1, ANOTHER)
    outbox = copy / "outbox"
    outbox.mkdir(mode=0o777)
    outbox.chmod(0o777)
    assert not named(copy, ("files",))


def test_a_running_program_says_it_in_a_word(copy: Path) -> None:
    with Site.open(copy) as site:
        noticing.files(site)
        assert site.trouble == {}
        (copy / "approved" / "policy.yaml").unlink()  # nothing is weaker yet: there is less to fall back on
        noticing.files(site)
        assert site.trouble == {}
        (copy / "callers.sealed").unlink()
        noticing.files(site)
        assert list(site.trouble) == ["files"]


def test_a_command_that_is_at_work(served: tuple[Path, Path], copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the first of its files and the last nothing is called changed."""
    now = (copy / "callers.sealed").read_bytes()
    shutil.copyfile(served[1] / "callers.sealed", copy / "callers.sealed")
    (copy / "register" / "cases.sealed").chmod(0o644)

    def done(seconds: float) -> None:
        (copy / "callers.sealed").write_bytes(now)
        (copy / "register" / "cases.sealed").chmod(0o600)

    assert len(named(copy, ("files",))) == 2
    monkeypatch.setattr(folder.time, "sleep", done)
    assert not named(copy, ("files",))


def test_memory_that_was_lost_between_two_runs(copy: Path) -> None:
    """It is told at the start and by the doctor; what is past its time goes by itself."""
    assert not folder.forgotten(copy, folder.held(copy))
    (file,) = (copy / "memory").iterdir()
    assert not folder.forgotten(copy, {"kind": "stop", "memory": {"fields-1": 10}})
    file.unlink()
    assert folder.forgotten(copy, folder.held(copy))


def test_an_empty_settings_file_is_no_settings_file(copy: Path) -> None:
    (copy / "dlp.yaml").write_text("\n", "utf-8")
    assert any(text.startswith("settings: ") for text in named(copy, ("settings",)))


@pytest.mark.parametrize("named", ["by its name", "in full"])
def test_the_folder_entrance_in_the_site_is_others_to_write_in(site: Path, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a mail program drops there, a link that was moved to `failed/` among it, opens nothing of ours, however the site is called."""
    for name in ("out", "failed"):
        (site / "outbox" / name).mkdir(parents=True)
    (site / "outbox" / "failed" / "l").symlink_to("/etc/hostname")
    (site / "outbox").chmod(0o755)
    monkeypatch.chdir(site.parent)
    looked = Path(site.name) if named == "by its name" else site
    assert [wrong.place for wrong in folder._accounts(looked) if wrong.place.startswith("outbox")] == []
