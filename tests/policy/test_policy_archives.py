"""An archive under two policies: the decisions of a running program under each, the same for any number of processes, also after a kill."""

from __future__ import annotations

import fcntl
import json
import mailbox
import os
import random
import subprocess
import sys
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

from dlp import policy
from dlp.app import replaying, slices
from dlp.app.archive_index import Index
from dlp.app.judging import Judges
from dlp.app.recording import without_known
from dlp.app.replaying import Replayed, replay
from dlp.app.site import Site
from dlp.app.texts import texts_of
from dlp.linkage.remembered import Line
from dlp.message import KST
from dlp.ports import ConfigError
from tests.drawn import LONG, some

FEW = 1 if LONG else 3
"""`make check-long` looks through archives so many times as long."""
START = datetime(2026, 11, 16, 9, tzinfo=KST)
PEOPLE = ("gaon@garam.example", "eulchan@garam.example", "seon@garam.example", "foi@garam.example", rig.OUTSIDE, rig.MAIL)
SAID = (
    "안녕하세요, 회의 자료 보내드립니다.", f"접수번호 {rig.CASE} 건 검토 부탁드립니다.", "별맞이 축제 식대 정보공개 청구 건입니다", f"{rig.NAME} 씨 맞죠?",
    f"{rig.NAME} {rig.MOBILE}", "010", "0123", "4567", "뒷자리는 4567 입니다", "청구인 성이 함 씨예요", "이름은 초롬", f"{rig.RRN}", "30204-1234567",
    f"정보공개 청구인 {rig.NAME} 연락처 {rig.MOBILE} 입니다", f"{rig.OTHER_NAME} {rig.OTHER_MOBILE}", "왜 그런 걸 청구하셨습니까? 취하하시죠.",
    "점심 드셨어요?", "02-345-6789 로 전화 주세요", "1903-02-04", "달무리길 27", "305호", "chorom.ham", "@mail.example", f"민원인 {rig.RRN} 확인 바랍니다",
)  # fmt: skip
"""Whole data and pieces of them, talk of the request, and what an office says all day."""


def traffic(seed: int, count: int, hours: float) -> list[dict[str, Any]]:
    """Messages of some days in which pieces of one person reach the same people in many lines."""
    rng = random.Random(seed)
    found, at = [], START
    for number in range(count):
        at += timedelta(seconds=rng.expovariate(count / (hours * 3600)))
        sender, *to = rng.sample(PEOPLE[:4], 1) + rng.sample(PEOPLE, rng.choice((1, 1, 1, 2, 3)))
        message = {
            "id": f"m-{number}", "channel": rng.choice(("messenger", "messenger", "email", "sms")), "sender": {"address": sender},
            "recipients": [{"address": one} for one in to], "text": rng.choice(SAID), "sent_at": at.isoformat(timespec="microseconds"),
        }  # fmt: skip
        if rng.random() < 0.5:
            message["conversation"] = {"id": f"room-{rng.randint(1, 3)}", "kind": "direct"}
        found.append(message)
    return found


CANDIDATES = {
    "shadow": [("default_mode: enforce", "default_mode: shadow")],
    "no lists": [("mass_subjects: 5", "mass_subjects: 2"), ("cooperation: block", "cooperation: mask")],
    "to the outside": [("then: block", "then: alert")] * 6,
    "masks": [("then: block", "then: mask")] * 12,
    "the same": [],
}


def candidate(site: Path, name: str) -> str:
    text = (site / "policy.yaml").read_text("utf-8")
    for old, new in CANDIDATES[name]:
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("archives") / "site")


@pytest.fixture
def site(town: Path, tmp_path: Path) -> Path:
    return rig.copy_site(town, tmp_path / "site")


def lines(folder: Path, messages: list[dict[str, Any]], name: str = "a.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in messages), "utf-8")
    return path


def by_hand(site: Path, text: str, messages: list[dict[str, Any]], folder: Path) -> list[str]:
    """What a program that runs under this policy decides, message after message."""
    own = rig.copy_site(site, folder)
    (own / "policy.yaml").write_text(text, "utf-8")
    with Site.open(own) as opened:
        return [opened.scan(one).action for one in sorted(messages, key=lambda one: str(one["sent_at"]))]


def policies(site: Path, text: str) -> tuple[policy.Policy, policy.Policy]:
    exceptions = texts_of(site)["exceptions.yaml"]
    return policy.parse((site / "policy.yaml").read_text("utf-8"), exceptions), policy.parse(text, exceptions)


@pytest.fixture(scope="module")
def decided(town: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[dict[str, Any]], list[str]]:
    """Some messages, and what the town's own policy makes of them."""
    messages = traffic(4, 200 // FEW, 40)
    return messages, by_hand(town, candidate(town, "the same"), messages, tmp_path_factory.mktemp("decided") / "site")


@pytest.mark.parametrize("name", CANDIDATES)
def test_it_decides_as_the_program_would_under_each_policy(
    town: Path, tmp_path: Path, name: str, decided: tuple[list[dict[str, Any]], list[str]]
) -> None:
    messages, before = decided
    text = candidate(town, name)
    after = by_hand(town, text, messages, tmp_path / "own") if name != "the same" else before
    assert {*before} >= {"allow", "block"}
    assert (before != after) or name in ("no lists", "the same")
    index = Index.of([lines(tmp_path, messages)], lambda path: path.open("rb"))
    with Site.open(town) as opened:
        judges = Judges(opened, *policies(town, text))
        found = [judges.judge(one) for one in index.messages(0, len(index), lambda path: path.open("rb")) if one is not None]
    assert [one.before.action.word for one in found] == before
    assert [one.after.action.word for one in found] == after


def run(site: Path, archive: Path, text: str, *, workers: int, size: int) -> Replayed:
    with Site.open(site) as opened:
        index = Index.of([archive], lambda path: path.open("rb"))
        return replay(opened, index, *policies(site, text), opened=lambda path: path.open("rb"), workers=workers, size=size)


@pytest.mark.parametrize(("hours", "size"), [(150, 25), (0.2, 50)])
def test_any_number_of_processes_gives_the_same(site: Path, tmp_path: Path, hours: float, size: int) -> None:
    """A long archive, which is parted a day early, and a short one, where everything hangs together."""
    messages, size = traffic(int(hours), 300 // FEW, hours), size // FEW
    text = candidate(site, "to the outside")
    archive = lines(tmp_path, messages)
    whole = run(site, archive, text, workers=1, size=size)
    assert whole.changed
    for workers in (2, 8) if LONG else (3,):
        assert run(site, archive, text, workers=workers, size=size).plain() == whole.plain()
    assert not (site / "replay").exists()


def test_what_only_the_memory_makes_of_a_message_is_in_it(town: Path, tmp_path: Path, decided: Any) -> None:
    messages, before = decided
    with Site.open(town) as opened:
        alone = [opened.scan(one, remember=False).action for one in messages]
    assert sum(one != other for one, other in zip(before, alone, strict=True)) > 5 // FEW, "these messages show nothing"
    found = run(town, lines(tmp_path, messages), candidate(town, "shadow"), workers=3, size=40 // FEW)
    assert {word: sum(count for (one, _), count in found.decisions.items() if one == word) for word in {*before}} == {
        word: before.count(word) for word in {*before}
    }


def test_a_stretch_that_began_wrongly_is_done_anew(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Had every process begun as if nothing had been said before, the answer would be the same, and cost more."""
    messages, size = traffic(7, 160 // FEW, 20), 40 // FEW
    archive, text = lines(tmp_path, messages), candidate(site, "to the outside")
    whole = run(site, archive, text, workers=1, size=size)
    monkeypatch.setattr(replaying, "_EARLY", 0.0)
    again: list[int] = []
    seen = replaying._Work.astray

    def astray(work: Any) -> int | None:
        found = seen(work)
        again.append(-1 if found is None else found)
        return found

    monkeypatch.setattr(replaying._Work, "astray", astray)
    assert run(site, archive, text, workers=4, size=size).plain() == whole.plain()
    assert again[0] > 0, "nothing had begun wrongly: this test shows nothing"


SIZE = 30 // FEW
KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {whole!r}]
import test_policy_archives as here
from dlp.app import replaying
at = int(sys.argv[1])
once = replaying._Work.keep
def keep(work, name, said):
    once(work, name, said)
    done = len(list(work.folder.glob("*.record")))
    if done >= at:
        os.kill(os.getppid() if sys.argv[2] == "parent" else os.getpid(), 9)
replaying._Work.keep = keep
found = here.run(Path(sys.argv[3]), Path(sys.argv[4]), Path(sys.argv[5]).read_text("utf-8"), workers=2, size=here.SIZE)
"""


@pytest.mark.parametrize("who", some(["parent", "child"], 2))
def test_a_kill_costs_what_was_under_way(site: Path, tmp_path: Path, who: str) -> None:
    messages = traffic(9, 8 * SIZE, 60)
    archive, text = lines(tmp_path, messages), candidate(site, "to the outside")
    whole = run(site, archive, text, workers=1, size=SIZE).plain()
    (tmp_path / "new.yaml").write_text(text, "utf-8")
    script = KILLED.format(tests=str(Path(__file__).parent), whole=str(Path(__file__).parents[1] / "whole"))
    left = 0
    for at in (2, 5) if LONG else (5,):
        words = [rig.PYTHON, "-c", script, str(at), who, str(site), str(archive), str(tmp_path / "new.yaml")]
        killed = subprocess.run(words, cwd=rig.ROOT, capture_output=True, timeout=120, check=False)
        assert killed.returncode != 0, killed.stderr
        rig.until(lambda: not _running(site), what="the other processes ended, too")
        kept = len(list((site / "replay").glob("*/*.record")))
        assert kept >= left
        left = kept
        for path in (site / "replay").rglob("*.*"):
            assert path.stat().st_mode & 0o077 == 0
            assert rig.CASE.encode() not in path.read_bytes()
            assert b"m-1" not in path.read_bytes()
    assert left >= 4
    told: list[int] = []
    with Site.open(site) as opened:
        index = Index.of([archive], lambda path: path.open("rb"))
        found = replay(
            opened, index, *policies(site, text), opened=lambda path: path.open("rb"), workers=3, size=SIZE, tell=told.append
        )
    assert found.plain() == whole
    assert told[0] >= SIZE * 4, "what was done before counts"
    assert told == sorted(told)
    assert told[-1] == len(messages)


def _running(site: Path) -> bool:
    """Does any process hold the folder of a replay?"""
    handle = os.open(site / "replay", os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def mails(messages: list[dict[str, Any]]) -> list[EmailMessage]:
    found = []
    for one in messages:
        mail = EmailMessage()
        mail["From"], mail["To"] = one["sender"]["address"], ", ".join(to["address"] for to in one["recipients"])
        mail["Subject"], mail["Message-ID"] = "알림", f"<{one['id']}@garam.example>"
        mail["Date"] = format_datetime(datetime.fromisoformat(one["sent_at"]))
        mail.set_content(one["text"] + "\nFrom 이 줄은 본문입니다\n")
        found.append(mail)
    return found


@pytest.mark.parametrize("kind", ["mbox", "maildir", "folder", "lines"])
def test_every_kind_of_archive_is_read_in_the_order_of_time(site: Path, tmp_path: Path, kind: str) -> None:
    messages = [{**one, "channel": "email"} for one in traffic(11, 60, 30)]
    for one in messages:
        one.pop("conversation", None)
    wanted = [f"{one['id']}@garam.example" for one in messages]
    random.Random(3).shuffle(messages)
    written = mails(messages)
    path = tmp_path / "archive"
    if kind == "mbox":
        box = mailbox.mbox(path)
        for mail in written:
            box.add(mail)
        box.close()
    elif kind == "maildir":
        for mail in written:
            mailbox.Maildir(path).add(mail)
    elif kind == "folder":
        (path / "deep").mkdir(parents=True)
        for at, mail in enumerate(written):
            ((path / "deep" if at % 2 else path) / f"{at}.eml").write_bytes(mail.as_bytes())
    else:
        path.mkdir()
        lines(path, messages[:30], "b.jsonl")
        lines(path, messages[30:], "a.jsonl")
        wanted = [one.partition("@")[0] for one in wanted]
    index = Index.of([path], lambda each: each.open("rb"))
    found = [one for one in index.messages(0, len(index), lambda each: each.open("rb")) if one is not None]
    assert [one.id for one in found] == wanted
    assert [one.sent_at for one in found] == sorted(one.sent_at for one in found if one.sent_at is not None)
    if kind != "lines":
        assert all("From 이 줄은" in (one.text.reveal() if one.text else "") for one in found)
    read = run(site, path, candidate(site, "shadow"), workers=2, size=25)
    assert read.messages == 60
    assert read.changed > 0


def test_what_is_no_message_is_counted_and_a_file_that_changes_is_an_error(site: Path, tmp_path: Path) -> None:
    messages = traffic(5, 20, 4)
    path = lines(tmp_path, messages)
    odd = ['{"id": "x"}', "not json", "", "[]", '{"sent_at": "gestern"}', "\x00", '{"sent_at": 5}', "{" * 3000]
    path.write_text(path.read_text("utf-8") + "\n".join(odd) + "\n", "utf-8")
    found = run(site, path, candidate(site, "shadow"), workers=2, size=7)
    assert (found.messages, found.unread) == (20, 7)
    rows = path.read_bytes().split(b"\n")
    assert sorted(one.number for one in found.strays.places) == [21, 22, 24, 25, 26, 27, 28], (
        "lines of the file, the empty one among them"
    )
    assert all(one.offset == sum(len(row) + 1 for row in rows[: one.number - 1]) for one in found.strays.places)
    with Site.open(site) as opened:
        index = Index.of([path], lambda each: each.open("rb"))
        path.write_text(path.read_text("utf-8") + "\n", "utf-8")
        with pytest.raises(ConfigError, match="changed while"):
            replay(opened, index, *policies(site, candidate(site, "shadow")), opened=lambda each: each.open("rb"), workers=2)


@pytest.mark.parametrize("kind", ["file", "folder", "maildir", "mail", "several"])
def test_an_archive_of_nothing_says_nothing_of_a_policy(site: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / {"mail": "a.eml"}.get(kind, "a.mbox")
    paths = [path]
    if kind in ("file", "mail", "several"):
        path.write_text("\n", "utf-8")
    if kind in ("folder", "several"):
        paths = [*paths, tmp_path / "folder"] if kind == "several" else [tmp_path / "folder"]
        (tmp_path / "folder").mkdir()
    if kind == "maildir":
        mailbox.Maildir(path)
    with pytest.raises(ConfigError, match="holds no message") as told:
        Index.of(paths, lambda each: each.open("rb"))
    assert all(str(each) in str(told.value) for each in paths)
    good = lines(tmp_path, traffic(5, 3, 1))
    beside = Index.of([*paths, good], lambda each: each.open("rb"))
    assert len(beside) == 3
    assert beside.strays.count == (0 if kind == "maildir" else len(paths)), (
        "one that is empty among others is told, an empty Maildir is none"
    )


def test_what_is_named_twice_counts_once_and_links_are_told(site: Path, tmp_path: Path) -> None:
    """A file by its path, by a link to it, in its folder and as a second name of the same file."""
    folder = tmp_path / "archive"
    folder.mkdir()
    archive = lines(folder, traffic(5, 12, 4))
    (tmp_path / "link.jsonl").symlink_to(archive)
    os.link(archive, tmp_path / "second.jsonl")
    given = [archive, tmp_path / "link.jsonl", folder, tmp_path / "second.jsonl", archive]
    index = Index.of(given, lambda each: each.open("rb"))
    assert (len(index), index.again, index.strays.count) == (12, 4, 0)
    (folder / "elsewhere.jsonl").symlink_to(tmp_path / "second.jsonl")
    (folder / "more").symlink_to(tmp_path)
    index = Index.of([folder], lambda each: each.open("rb"))
    assert [Path(one.file).name for one in index.strays.places] == ["elsewhere.jsonl", "more"]
    assert len(index) == 12
    once = rig.here(site, "policy", "replay", str(archive), "--format", "json")
    twice = rig.here(site, "policy", "replay", str(archive), "--archive", str(tmp_path / "link.jsonl"), "--format", "json")
    assert (once.returncode, once.stdout) == (twice.returncode, twice.stdout)
    assert "1개" in twice.stderr


def test_the_command_says_counts_rules_and_ids_and_no_text(site: Path, tmp_path: Path) -> None:
    archive = lines(tmp_path, traffic(1, 120, 30))
    new = tmp_path / "new.yaml"
    new.write_text(candidate(site, "to the outside"), "utf-8")
    same = rig.here(site, "policy", "replay", str(archive), "--policy", "now")
    assert same.returncode == 0, same.stderr
    broken = tmp_path / "broken.jsonl"
    broken.write_text("not json\n", "utf-8")
    done = rig.here(site, "policy", "replay", str(broken), "--policy", "now", "--format", "json")
    assert done.returncode == 1, "nothing of it was decided"
    assert [(row["kind"], row["messages"], row["ids"]) for row in json.loads(done.stdout)] == [("unread", 1, [f"{broken}:1 @0"])]
    assert f"{broken}:1 @0" in done.stderr
    for words in (
        ("policy", "replay", str(archive), "--policy", str(new), "--workers", "1"),
        ("policy", "replay", "--archive", str(archive), "--against", str(new), "--workers", "2"),
    ):
        done = rig.here(site, *words, "--format", "json")
        assert done.returncode == 1, done.stderr
        rows = json.loads(done.stdout)
        changed = [row for row in rows if row["kind"] == "decision" and row["before"] != row["after"]]
        assert changed
        assert all(len(row["ids"]) == row["messages"] for row in changed)
        assert sum(row["messages"] for row in rows if row["kind"] == "decision") == 120
        assert any(row["kind"] == "rule" and row["rule"] for row in rows)
        table = rig.here(site, *words)
        for text in (done.stdout, table.stdout, table.stderr):
            assert not any(value in text for value in (rig.NAME, rig.MOBILE, rig.RRN, rig.MAIL, rig.CASE))
        assert "차단" in table.stdout
    for words in (
        (), (str(tmp_path / "none"),), (str(archive), "--workers", "0"), (str(archive), "--policy", str(archive)),
        (str(archive), "--policy", "2001-01-01"),
    ):  # fmt: skip
        done = rig.here(site, "policy", "replay", *words)
        assert (done.returncode, done.stdout) == (2, ""), words


@pytest.mark.parametrize(
    "ident",
    [
        f"{rig.NAME}-1", rig.MOBILE, rig.MOBILE.replace("-", ""), f"x{rig.RRN}", f"<{rig.MAIL}>", f"a {rig.NAME} b {rig.MOBILE}",
        rig.MOBILE.replace("-", " "), f"{rig.PHONE}.eml", f"{rig.NAME}{rig.NAME}",
    ],
)  # fmt: skip
def test_an_id_that_is_somebodys_data_is_cut(town: Path, ident: str) -> None:
    """Who exported an archive may have named its messages by whom they are about."""
    with Site.open(town) as opened:
        shown = without_known(f"m {ident} 7", opened.tools.index)
        assert not any(
            value in shown for value in (rig.NAME, rig.MOBILE, rig.MOBILE.replace("-", ""), rig.RRN, rig.MAIL, rig.PHONE)
        )
        assert "***" in shown
        for plain in ("m-1", "CAF+3b9=x1@mail.garam.example", "20261130123456.12345@host", "010-9999-0000", "2026-11-30"):
            assert without_known(plain, opened.tools.index) == plain


def test_what_a_line_of_the_memory_keeps_belongs_to_the_form_of_what_a_replay_keeps() -> None:
    """A replay that was broken off goes on from kept lines: who adds a part to them counts FORM up, or it ends in an error after an upgrade."""
    assert (slices.FORM, len(Line(near=True).counting(datetime.now(KST)))) == (3, 8)
