"""Looking back: what went out before a case came is found when it comes, by hand, and in archives; and what was lawful is left alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

import dlp
from dlp import keys
from dlp.app.looking_back import sweep, term_in_force
from dlp.ledgers.retention import Class
from dlp.model import Outcome
from dlp.record.shown import RULE
from dlp.settings import LookBack
from dlp.store import open_store, shown

LATE, NAME, MOBILE, MAIL = "50990033", "배노을찬", "010-0345-6712", "noeul@letters.example"
ROW = f"{LATE},2026-11-20,도로 점용 허가,{NAME},,,{MOBILE},,{MAIL},,,회계과,GR03,GR02,open,\n"
SPELLINGS = (
    f"{NAME} 010-0345-6712 입니다", "민원인 배노을찬씨는 010 0345 6712 로", f"정보공개 청구 건 회신은 {MAIL} 로",
    "어제 정보공개 청구하신 분 전화는 010.0345.6712 입니다", "+82 10-0345-6712", f"회신은 {MAIL} 로",
)  # fmt: skip
CLEAN = ("오늘 회의는 3층입니다", "연락처 010-0999-1234 입니다", f"{NAME} 님 자료")
TALK = f"{NAME} 님 연락처 {MOBILE} 입니다"
PEOPLE = (
    rig.HANDLER,
    rig.UNINVOLVED,
    rig.OFFICER,
    rig.DIRECTOR,
    "cpo@garam.example",
    "friend@elsewhere.example",
    "raon@garam.example",
    "@all",
)
COLLEAGUE = "raon@garam.example"
SENDERS = (rig.HANDLER, rig.UNINVOLVED, rig.OFFICER, COLLEAGUE)


def late(site: Path, row: str = ROW) -> Any:
    table = site.parent / f"{site.name}-late.csv"
    table.write_text(rig.TABLES["cases"] + row, "utf-8")
    return rig.here(site, "register", "import", "cases", str(table))


def incidents(site: Path, *words: str) -> list[dict[str, Any]]:
    return rig.rows(rig.here(site, "incidents", "list", "--limit", "500", "--format", "jsonl", *words))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = rig.make_site(tmp_path_factory.mktemp("plain") / "site")
    table = site.parent / "staff.csv"
    table.write_text(
        rig.TABLES["staff"] + f"GR06,도라온,회계과,주무관,{COLLEAGUE},@raon,033-0300-3006,010-1999-0006,none\n", "utf-8"
    )
    assert rig.here(site, "register", "import", "staff", str(table)).returncode == 0
    return site


@pytest.fixture
def site(plain: Path, tmp_path: Path) -> Path:
    return rig.copy_site(plain, tmp_path / "site")


def test_what_would_be_stopped_once_the_case_is_there_is_found_and_nothing_else(site: Path) -> None:
    """Every sender, recipient and spelling: sent before the import, and decided once more after it."""
    sent: dict[str, tuple[str, str, str]] = {}
    with dlp.open_site(site) as opened:
        for number, (text, sender, to) in enumerate(product((*SPELLINGS, *CLEAN), SENDERS, PEOPLE)):
            if sender != to:
                done = opened.submit(rig.message(text, to, sender=sender, ident=f"m-{number}"))
                if not done.incident_id:
                    sent[f"m-{number}"] = text, sender, to
    assert len(sent) > 150
    assert late(site).returncode in (0, 1)
    with dlp.open_site(site) as opened:
        token = keys.tokens(opened.keys.register)
        store = opened.recording.store
        found = {one["message_token"]: one for one in (store.incident(row["id"]) for row in incidents(site, "--rule", RULE))}
        for ident, (text, sender, to) in sent.items():
            answer = opened.scan(rig.message(text, to, sender=sender, ident=ident), remember=False)
            shows = any(LATE in link.case_nos and link.fields - {"name"} for link in answer.verdict.links)
            wanted = shows and answer.action != "allow"
            assert (token("message:" + ident) in found) == wanted, (text, sender, to, answer.action)
            if wanted:
                one, now = found[token("message:" + ident)], answer.verdict
                kept = [one["sender"]["relation"], *(each["relation"] for each in one["recipients"])]
                assert kept == [now.sender.word, *(relation.word for _, relation in now.recipients)], (text, sender, to)
        assert store.verify().breaks == ()
    rows = incidents(site, "--case", LATE, "--rule", RULE)
    assert len(rows) == len(found)
    assert all((row["cases"], row["action"], row["state"]) == ([LATE], "alert", "delivered") for row in rows)


def test_what_the_requester_says_himself_is_nobodys_leak(site: Path) -> None:
    with dlp.open_site(site) as opened:
        for number, (text, to) in enumerate(product(SPELLINGS, PEOPLE)):
            opened.submit(rig.message(text, to, sender=MAIL, ident=f"m-{number}"))
    late(site)
    assert incidents(site, "--rule", RULE) == []


def test_it_is_found_once_however_often_it_is_looked_for(site: Path) -> None:
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(TALK, rig.DIRECTOR))
        opened.submit(rig.message(TALK, rig.DIRECTOR))  # a sender who tries again
    late(site)
    assert len(incidents(site, "--case", LATE)) == 1
    for _ in range(2):
        done = rig.here(site, "sweep", LATE, "--format", "json")
        assert (done.returncode, json.loads(done.stdout)) == (0, [])
    assert len(incidents(site, "--case", LATE)) == 1


def test_a_decision_that_shows_the_late_requester_is_one_of_his_case_everywhere(site: Path) -> None:
    text = f"정보공개 청구 {rig.CASE} 건 청구인 {rig.NAME} {rig.MOBILE}, 참고인 {MOBILE}"
    with dlp.open_site(site) as opened:
        stopped = opened.submit(rig.message(text, rig.DIRECTOR)).incident_id
        opened.recording.done(stopped, Outcome("refused"))
    late(site)
    (row,) = incidents(site, "--case", LATE)
    assert (row["id"], row["cases"]) == (stopped, [rig.CASE, LATE])
    kept = json.loads(rig.here(site, "subject", "access", LATE, "--as", "cpo", "--format", "json").stdout)["holdings"]
    assert [(one["id"], one["items"]) for one in kept] == [(stopped, ["phone"])]
    assert rig.here(site, "retention", "hold", "--case", LATE, "--reason", "행정소송").returncode == 0
    asked = rig.rows(rig.here(site, "subject", "erase", LATE, "--as", "cpo", "--format", "jsonl"))[0]
    assert rig.here(site, "subject", "answer", asked["id"], "--grant", "--note", "삭제", "--as", "cpo").returncode == 0
    assert [row["id"] for row in incidents(site, "--case", LATE)] == [stopped], "it is under a legal hold"
    number = rig.rows(rig.here(site, "retention", "show", "--format", "jsonl"))[-1]["name"]
    assert rig.here(site, "retention", "lift", number, "--reason", "종결").returncode == 0
    with dlp.open_site(site) as again:
        store = again.recording.store
        assert store.erase_case(LATE, now=datetime.now(UTC), body={"operator": "cpo", "request": "SR-1"}) == 1
        assert store.verify().whole
    assert incidents(site, "--case", LATE) == [] == incidents(site, "--case", rig.CASE)


def test_days_are_kept_and_no_longer_and_zero_keeps_nothing(site: Path) -> None:
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(TALK, rig.DIRECTOR))
        store, now = opened.recording.store, datetime.now(UTC)
        store.flush_counts()
        assert len(store.shown_since(now - timedelta(days=1))) == 1
        assert store.overdue(now=now + timedelta(days=29))[Class.look_back] == 0
        assert store.overdue(now=now + timedelta(days=31))[Class.look_back] == 1
        assert store.destroy(now=now + timedelta(days=29), body={"operator": "t"})[Class.look_back] == 0
        assert store.destroy(now=now + timedelta(days=31), body={"operator": "t"})[Class.look_back] == 1
        assert store.shown_since(now - timedelta(days=1)) == []
        assert store.verify().whole
    ledger = rig.rows(rig.here(site, "retention", "ledger", "--format", "jsonl"))
    assert [row["count"] for row in ledger if row["class"] == "look_back"] == [1]
    rig.edit(site, "dlp.yaml", "days: 30 ", "days: 0 ")
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(TALK, rig.DIRECTOR))
        store = opened.recording.store
        store.flush_counts()
        assert store.shown_since(now) == []
        term_in_force(store, opened.settings.look_back, now=now)
        assert store.term(Class.look_back) == 0
    late(site)
    assert incidents(site, "--case", LATE) == []
    assert "look_back.days" in rig.here(site, "sweep", LATE).stderr
    refused = rig.here(site, "retention", "set", "look_back", "3", "--reason", "시험")
    assert (refused.returncode, "look_back.days" in refused.stderr) == (2, True)


def test_a_lower_term_destroys_what_was_kept_for_longer(site: Path) -> None:
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(TALK, rig.DIRECTOR))
        store, now = opened.recording.store, datetime.now(UTC)
        store.flush_counts()
        term_in_force(store, LookBack(days=3), now=now)
        assert store.destroy(now=now + timedelta(days=4), body={"operator": "t"})[Class.look_back] == 1


def test_a_day_keeps_so_many_and_says_how_many_it_left_out(site: Path) -> None:
    store = open_store(site, keys.load(site / "keys"))
    now = datetime.now(UTC)
    row = {"at": now.isoformat(), "data": ["t"], "from": [], "to": []}
    try:
        for _ in range(7):
            store.shown(dict(row), most=5)
        store.flush_counts()
        store.count(channel="sms", connector="t", now=now)
        store.shown(dict(row), most=5)
        store.flush_counts()
        assert len(store.shown_since(now - timedelta(hours=1))) == 5
        with store._database.read() as connection:  # type: ignore[attr-defined]
            assert shown.left_out(connection, now - timedelta(hours=1)) == 3
        assert store.verify().whole
    finally:
        store.close()


def test_no_value_is_kept_of_what_passed(site: Path) -> None:
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(f"{NAME} {MOBILE} {MAIL}", "friend@elsewhere.example"))
    raw = b"".join(path.read_bytes() for path in site.glob("journal.db*"))
    for value in (NAME, MOBILE, MOBILE.replace("-", ""), MAIL, "friend@elsewhere"):
        assert value.encode() not in raw


def _mbox(folder: Path, mails: list[bytes]) -> Path:
    path = folder / "old.mbox"
    path.write_bytes(b"".join(b"From x Mon Jan  1\n" + one.replace(b"\nFrom ", b"\n>From ") + b"\n\n" for one in mails))
    return path


def _maildir(folder: Path, mails: list[bytes]) -> Path:
    for name in ("cur", "new", "tmp"):
        (folder / "Maildir" / name).mkdir(parents=True)
    for number, one in enumerate(mails):
        (folder / "Maildir" / "cur" / f"{number}.host:2,S").write_bytes(one)
    return folder / "Maildir"


def _folder(folder: Path, mails: list[bytes]) -> Path:
    (folder / "share" / "deep").mkdir(parents=True)
    for number, one in enumerate(mails):
        (folder / "share" / "deep" / f"{number}.eml").write_bytes(one)
    return folder / "share"


def _lines(folder: Path, mails: list[bytes]) -> Path:
    path = folder / "old.jsonl"
    texts = [f"정보공개 청구인 {NAME} {MOBILE}", "회의 안내", f"청구인 {NAME} {MOBILE}"]
    to = [rig.DIRECTOR, rig.DIRECTOR, rig.OFFICER]
    path.write_text(
        "\n".join(
            json.dumps(rig.message(t, r, sender=rig.UNINVOLVED, ident=f"j-{n}"))
            for n, (t, r) in enumerate(zip(texts, to, strict=True))
        ),
        "utf-8",
    )
    return path


@pytest.mark.parametrize("form", [_mbox, _maildir, _folder, _lines], ids=["mbox", "maildir", "folder", "jsonl"])
def test_archives_are_looked_through_with_the_case_at_hand(
    form: Callable[[Path, list[bytes]], Path], site: Path, tmp_path: Path
) -> None:
    """One leak, one that has nothing of him, one to the desk."""
    mails = [
        rig.mail(f"정보공개 청구인 {NAME} {MOBILE}\nFrom here on", rig.DIRECTOR, sender=rig.UNINVOLVED),
        rig.mail("회의 안내", rig.DIRECTOR),
        rig.mail(f"청구인 {NAME} {MOBILE}", rig.OFFICER, sender=rig.UNINVOLVED),
    ]
    late(site)
    path = form(tmp_path, mails)
    if path.is_dir():
        (path / "broken.json").write_text("{", "utf-8")
    done = rig.here(site, "sweep", LATE, "--archive", str(path), "--format", "json")
    assert done.returncode == 1, done.stderr
    assert sorted(one["what"] for one in json.loads(done.stdout)) == ["incident", "lawful"]
    assert ("읽지 못한" in done.stderr) == path.is_dir()
    (row,) = incidents(site, "--case", LATE)
    assert (row["rules"], row["connector"]) == ([RULE], "archive")
    again = rig.here(site, "sweep", LATE, "--archive", str(path))
    assert again.returncode == int(path.is_dir()), "what could not be read is not found clean"
    assert len(incidents(site, "--case", LATE)) == 1
    assert rig.here(site, "journal", "verify").returncode == 0


def test_an_archive_is_opened_with_the_rights_of_who_asks(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dlp.office import infile

    late(site)
    path = _mbox(tmp_path, [rig.mail(f"청구인 {NAME} {MOBILE}", rig.DIRECTOR)])

    def refused(_: Path) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(infile, "opened", refused)
    done = rig.here(site, "sweep", LATE, "--archive", str(path))
    assert (done.returncode, done.stdout) == (2, "")
    assert incidents(site, "--case", LATE) == []
    monkeypatch.undo()
    assert rig.here(site, "sweep", LATE, "--archive", str(tmp_path / "none")).returncode == 2


def test_a_name_alone_is_shown_and_is_no_incident(site: Path) -> None:
    """Two people may have one name; what the clean messages of one showed is no leak of the other."""
    with dlp.open_site(site) as opened:
        opened.submit(rig.message("성명: 곽도담", rig.DIRECTOR))
    late(site, ROW.replace(NAME, "곽도담"))
    assert incidents(site, "--rule", RULE) == []


def test_every_write_of_the_sweep_is_whole_and_can_be_repeated(site: Path) -> None:
    """Killed between two incidents, the rest is made by the next one."""
    with dlp.open_site(site) as opened:
        for number, to in enumerate((rig.DIRECTOR, "a@elsewhere.example", "b@elsewhere.example")):
            opened.submit(rig.message(TALK, to, sender=rig.UNINVOLVED, ident=f"m-{number}"))
    site_keys = keys.load(site / "keys")
    assert late(rig.copy_site(site, site.parent / "other")).returncode in (0, 1)
    shutil.copytree(site.parent / "other" / "register", site / "register", dirs_exist_ok=True)
    store = open_store(site, site_keys)
    real, made = store.decided, 0

    def dies(*words: Any, **more: Any) -> str:
        nonlocal made
        made += 1
        if made == 2:
            raise KeyboardInterrupt
        return real(*words, **more)

    try:
        store.decided = dies  # type: ignore[method-assign]
        with pytest.raises(KeyboardInterrupt):
            sweep(site, site_keys, store, days=30, now=datetime.now(UTC), cases=(LATE,))
        store.decided = real  # type: ignore[method-assign]
        assert sweep(site, site_keys, store, days=30, now=datetime.now(UTC), cases=(LATE,)).count("incident") == 2
    finally:
        store.close()
    assert len(incidents(site, "--case", LATE)) == 3
