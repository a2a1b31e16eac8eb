"""Operators: proven, not claimed; least privilege; looks and refusals in the journal; nobody closes himself out."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from dlp import keys, operators
from dlp.desk.rights import RIGHTS, Actor, Operator, Right, Role
from dlp.ledgers.operators import folded
from dlp.office import infile
from dlp.ports import ConfigError
from dlp.store import FILE, open_store

As = Callable[..., "CompletedProcess[str]"]


def entries(site: Path, kind: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [
            {"ref": ref, **json.loads(body)}
            for ref, body in connection.execute("SELECT ref, body FROM journal WHERE kind = ?", (kind,))
        ]


def test_no_role_carries_every_right_and_every_right_has_a_role() -> None:
    assert all(rights < frozenset(Right) for rights in RIGHTS.values())
    assert frozenset().union(*RIGHTS.values()) == frozenset(Right)
    assert RIGHTS[Role.administrator].isdisjoint({Right.view, Right.decide, Right.export})
    assert RIGHTS[Role.auditor].isdisjoint({Right.decide, Right.resolve, Right.work, Right.propose})


def test_an_open_site_takes_names_as_given(run: As, site: Path, ids: dict[str, str]) -> None:
    assert run("held", "release", ids["hold"], "--reason", "검토함", "--as", "kim").returncode == 0
    assert entries(site, "release-requested")[0]["operator"] == "kim"


MATRIX = {
    ("incidents", "list"): {"AN01", "RV01", "CP01", "AU01"},
    ("incidents", "show", "HOLD"): {"AN01", "RV01", "CP01", "AU01"},
    ("incidents", "alike", "HOLD"): {"AN01", "RV01", "CP01", "AU01"},
    ("held", "list"): {"AN01", "RV01", "CP01", "AU01"},
    ("held", "preview", "HOLD"): {"RV01", "CP01"},
    ("incidents", "who", "HOLD"): {"RV01", "CP01"},
    ("ledger",): {"AN01", "RV01", "CP01", "AU01"},
    ("breach", "list"): {"AN01", "RV01", "CP01", "AU01"},
    ("incidents", "comment", "HOLD", "확인함"): {"AN01", "RV01", "CP01"},
    ("incidents", "assign", "HOLD", "--to", "RV01"): {"AN01", "RV01", "CP01"},
    ("incidents", "resolve", "HOLD", "--verdict", "lawful"): {"RV01", "CP01"},
    ("incidents", "export", "--out", "OUT"): {"CP01", "AU01"},
    ("held", "unseal", "HOLD"): {"RV01", "CP01"},
    ("policy", "mode", "mass-disclosure", "shadow"): {"AD01", "RV01", "CP01"},
    ("breach", "open", "BLOCK", "--people", "3"): {"CP01"},
    ("report", "--quarter", "2026Q4", "--out", "OUT"): {"CP01", "AU01"},
    ("caller", "add", "messenger"): {"AD01"},
    ("operator", "add", "NEW", "--role", "analyst"): {"AD01"},
    ("held", "refuse", "HOLD"): {"RV01", "CP01"},
}
WITHOUT_REASON = {"incidents comment", "incidents assign", "caller add", "breach open", "report --quarter"}


@pytest.mark.parametrize("words", MATRIX, ids=" ".join)
def test_who_may_do_what(
    words: tuple[str, ...], run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path
) -> None:
    """Every person tries; who may not is told so with exit 2, and the journal has it."""
    reason = () if " ".join(words[:2]) in WITHOUT_REASON else ("--reason", "업무 점검")
    refused = 0
    for name in sorted(staff, key=lambda one: one in MATRIX[words]):  # those who may come last: what they do may close the door
        swap = {"HOLD": ids["hold"], "BLOCK": ids["block"], "OUT": str(tmp_path / name), "NEW": f"NEW-{name}"}
        done = run(*(swap.get(word, word) for word in words), *reason, by=staff[name])
        if name in MATRIX[words]:
            assert done.returncode == 0, (name, done.stderr)
            break  # one is enough: a second release of the same message would fail for another reason
        refused += 1
        assert (done.returncode, done.stdout) == (2, ""), (name, done.stderr)
        assert "권한이 없습니다" in done.stderr
    assert len(entries(site, "denied")) == refused == len(staff) - len(MATRIX[words])


def test_looks_need_a_reason_and_are_journalled_before_they_show(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    for words in (("incidents", "list"), ("incidents", "show", ids["hold"]), ("held", "list"), ("ledger",), ("breach", "list")):
        done = run(*words, by=staff["AU01"])
        assert (done.returncode, done.stdout) == (2, "")
        assert "--reason" in done.stderr
        assert run(*words, "--reason", "월간 점검", by=staff["AU01"]).returncode == 0
    looks = [one for one in entries(site, "view") if one["operator"] == "AU01"]
    assert [one["what"] for one in looks] == ["incidents list", "incident", "held list", "ledger", "breach list"]
    assert looks[1]["ref"] == ids["hold"]
    assert {one["reason"] for one in looks} == {"월간 점검"}


def test_a_requesters_name_in_a_reason_is_cut_out(run: As, staff: dict[str, str], site: Path) -> None:
    assert run("incidents", "list", "--reason", "함초롬 010-0123-4567 문의", by=staff["CP01"]).returncode == 0
    raw = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file() and "register" not in path.parts)
    assert "함초롬".encode() not in raw
    assert b"0123-4567" not in raw


def test_nobody_acts_in_another_name(run: As, staff: dict[str, str], ids: dict[str, str], site: Path) -> None:
    done = run("held", "release", ids["hold"], "--as", "CP01", by=staff["RV01"])
    assert done.returncode == 2
    assert "RV01" in done.stderr
    assert entries(site, "denied")[0]["operator"] == "RV01"
    assert not entries(site, "release-requested")


def test_a_login_without_an_operator_is_nobody(run: As, staff: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operators, "login", lambda: "stranger")
    done = run("incidents", "list", "--reason", "x")
    assert done.returncode == 2
    assert "stranger" in done.stderr
    assert not done.stdout


def test_tokens_end(run: As, staff: dict[str, str], site: Path) -> None:
    key, now = keys.load(site / "keys").journal, datetime.now(UTC)
    old = operators.token(key, "CP01", 1, now + timedelta(hours=1))
    with_it = operators.named_by(key, old, {"CP01": Operator("CP01", frozenset(), token=1)}, now=now)
    assert with_it.name == "CP01"
    for text, why in (
        (old[:-1] + ("A" if old[-1] != "A" else "B"), "no token"),
        (operators.token(os.urandom(32), "CP01", 1, now + timedelta(hours=1)), "no token"),
        (operators.token(key, "CP01", 1, now - timedelta(seconds=1)), "expired"),
        (operators.token(key, "CP01", 0, now + timedelta(hours=1)), "void"),
        (operators.token(key, "CP99", 1, now + timedelta(hours=1)), "void"),
        ("", "no token"), ("...", "no token"), ("함.1.1.x", "no token"),
    ):  # fmt: skip
        with pytest.raises(ConfigError, match=why) as caught:
            operators.named_by(key, text, {"CP01": Operator("CP01", frozenset(), token=1)}, now=now)
        assert not text or text not in str(caught.value)
    new = run("operator", "token", "CP01", "--reason", "휴대전화를 바꿈", by=staff["CP01"]).stdout.strip()  # for oneself
    assert entries(site, "operator-set")[-1]["reason"] == "휴대전화를 바꿈"
    assert "무효" in run("incidents", "list", "--reason", "x", by=staff["CP01"]).stderr
    assert run("incidents", "list", "--reason", "x", by=new).returncode == 0


def test_nobody_makes_himself_somebody_else(run: As, staff: dict[str, str], ids: dict[str, str]) -> None:
    """A token for another comes in two halves, one for each of the two; neither half is good for anything."""
    number, first = run("operator", "token", "RV01").stdout.split()
    assert run("held", "list", "--reason", "x", by=first).returncode == 2
    approved = run("proposal", "approve", number, by=staff["CP01"])
    assert approved.returncode == 0, approved.stderr
    second = approved.stdout.split()[0]
    for wrong in (first, second, f"{first}.{first.rsplit('.', 1)[1]}", f"{first}.x", f"{first[:-1]}.{second}"):
        done = run("held", "list", "--reason", "x", by=wrong)
        assert done.returncode == 2, wrong
        assert "Traceback" not in done.stderr
    assert run("held", "list", "--reason", "x", by=f"{first}.{second}").returncode == 0
    assert run("held", "list", "--reason", "x", by=staff["RV01"]).returncode == 2  # the older one is void


def test_a_removed_operators_token_does_not_come_back_with_the_name() -> None:
    body = {"roles": ["analyst"], "login": "", "token": 3}
    story = [
        ("OP-A", "t1", "operator-set", body),
        ("OP-A", "t2", "operator-removed", {}),
        ("OP-A", "t3", "operator-set", {**body, "token": 0}),
    ]
    assert folded(story)["A"].token > 3
    assert folded([*story[:1], ("OP-A", "t", "operator-set", {**body, "token": 1, "roles": ["analyst", "emperor"]})])[
        "A"
    ] == Operator("A", frozenset({Role.analyst}), "", 3, "t1")


def test_a_token_file_others_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "token"
    path.write_text("x\n")
    path.chmod(0o644)
    monkeypatch.setenv("DLP_TOKEN_FILE", str(path))
    with pytest.raises(ConfigError, match="chmod 600"):
        operators.presented(infile.opened)
    path.chmod(0o600)
    assert operators.presented(infile.opened) == "x"
    monkeypatch.setattr(
        os, "geteuid", lambda: os.getuid() + 1
    )  # the program's account; sudo says that somebody else stands behind it
    monkeypatch.setenv("SUDO_UID", "65533")
    with pytest.raises(ConfigError, match="token"):
        operators.presented(infile.opened)


@pytest.mark.parametrize(
    "said", ["", "kim", "-1", " 0", "+0", "0x0", "1e3", "٣", "０", "4294967295", "4294967296", "9" * 30, "0\n"]
)
def test_what_sudo_never_writes_is_nobody(
    said: str, run: As, site: Path, staff: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operators, "_audited", lambda: operators.UNSET)
    monkeypatch.setenv("SUDO_UID", said)
    done = run("incidents", "list", "--reason", "점검")
    assert (done.returncode, done.stdout) == (2, "")
    assert "SUDO_UID" in done.stderr
    with closing(
        sqlite3.connect(f"file:{site / 'journal.db'}?mode=ro", uri=True)
    ) as journal:  # it was tried, and the journal says so
        assert journal.execute("SELECT count(*) FROM journal WHERE kind = 'denied'").fetchone() == (1,)
    with pytest.raises(ConfigError):
        infile.reader()


def test_the_first_and_the_last_administrator(run: As, site: Path) -> None:
    assert run("operator", "add", "CP01", "--role", "privacy_officer").returncode == 2
    assert run("operator", "add", "AD01", "--role", "administrator").returncode == 2  # without a login nobody could prove it
    assert run("operator", "add", "AD01", "--role", "administrator", "--login", operators.login()).returncode == 0
    for words in (("remove", "AD01"), ("role", "AD01", "--role", "auditor")):
        done = run("operator", *words)
        assert done.returncode == 2
        assert "단 하나의 관리 담당자" in done.stderr
    done = run("operator", "add", "AD02", "--role", "administrator", "--login", operators.login())
    assert done.returncode == 2
    assert "한 로그인에 한 사람" in done.stderr


def test_from_two_on_a_change_of_operators_takes_two(run: As, staff: dict[str, str]) -> None:
    done = run("operator", "role", "AN01", "--role", "privacy_officer")
    number = done.stdout.strip()
    assert number.startswith("PR-")
    before = run("operator", "list", "--format", "json").stdout
    assert run("proposal", "approve", number).returncode == 2  # the same person
    assert run("proposal", "approve", number, by=staff["AN01"]).returncode == 2  # his roles approve nothing
    assert run("operator", "list", "--format", "json").stdout == before
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    rows = {row["name"]: row for row in json.loads(run("operator", "list", "--format", "json").stdout)}
    assert rows["AN01"]["roles"] == ["privacy_officer"]
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 2  # once


def test_a_row_written_past_the_store_makes_nobody_an_operator(run: As, staff: dict[str, str], site: Path) -> None:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        seq, prev = connection.execute("SELECT seq, hash FROM head").fetchone()
        body = json.dumps(
            {"roles": ["administrator"], "login": "stranger", "token": 0, "operator": "AD01", "from": "", "reason": ""}
        )
        connection.execute(
            "INSERT INTO journal VALUES (?, '2026-11-28', 'operator-set', 'OP-EVIL', ?, ?, ?)", (seq + 1, body, prev, "0" * 64)
        )
    done = run("operator", "list")
    assert done.returncode == 2
    assert done.stderr == f"dlp: 저장소: 순번 {seq + 1}의 기록이 바뀌었습니다: `dlp journal verify`\n"


def test_operators_that_vanish_do_not_open_the_site(run: As, staff: dict[str, str], site: Path, ids: dict[str, str]) -> None:
    """An attacker who adds a removal of everybody (with the right hash or not) gains nothing: an empty staff is no open site."""
    store = open_store(site, keys.load(site / "keys"))
    for name in staff:
        store.note("operator-removed", now=datetime.now(UTC), ref=f"OP-{name}", body=Actor("x").body())
    store.close()
    done = run("held", "release", ids["hold"], "--as", "kim")
    assert done.returncode == 2
    assert "journal verify" in done.stderr


def test_no_search_by_an_official(run: As) -> None:
    """The only person-like filters are the case number and who looks after an incident."""
    shown = run("incidents", "list", "--help").stdout
    assert not any(word in shown for word in ("--sender", "--recipient", "--name", "--address", "--text"))


def test_the_journal_stays_whole(run: As, staff: dict[str, str]) -> None:
    assert run("journal", "verify").returncode == 0


def test_who_cannot_prove_himself_is_nobodys_second(run: As, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second operator without a login: his token waited for a person whom nobody could add any more."""
    monkeypatch.setenv("DLP_REASON", "시험")
    done = run("operator", "add", "AD01", "--role", "administrator", "--login", operators.login())
    assert done.returncode == 0, done.stderr
    assert run("operator", "add", "CP01", "--role", "privacy_officer").returncode == 0
    token = run("operator", "token", "CP01")
    assert (token.returncode, run("proposal", "list", "--format", "json").stdout.strip()) == (0, "[]"), token.stderr
    asked = run("operator", "add", "RV01", "--role", "reviewer").stdout.strip()
    assert run("proposal", "approve", asked, by=token.stdout.strip()).returncode == 0, "two from now on, and both are there"
