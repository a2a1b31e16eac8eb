"""A ground of provision is an object that somebody else approved: what a sender says of his own changes nothing, at every entrance of a statement."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

import dlp
from dlp.model import Action
from dlp.vocabulary import FIELDS, GROUNDS

POLICE, FIRE = "desk@police-garam.example", "rescue@fire-garam.example"
CPO = "cpo@garam.example"
SENDERS = (rig.HANDLER, rig.DIRECTOR, rig.UNINVOLVED, rig.OFFICER, CPO)
RECIPIENTS = (rig.HANDLER, rig.DIRECTOR, rig.UNINVOLVED, CPO, POLICE, FIRE, "@all", rig.OUTSIDE, rig.MAIL, rig.OTHER_MAIL)
TEXTS = (
    f"{rig.NAME} 님 연락처 {rig.MOBILE}, 정보공개 청구 건",
    f"주민등록번호 {rig.RRN}",
    f"{rig.CASE} 건 ㅎㅊㄹ 님",
    "외국인등록번호 010101-5234561",
)
SHARE = 1 if os.environ.get("DLP_LONG") else 3
BASES_HEAD = "문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,종료일,동의번호,횟수\n"


def _stated(ground: str, recipient: str) -> dict[str, Any]:
    return {
        "ground": ground, "article": "형사소송법 제199조제2항", "document": "수사과-1", "approver": "GR05", "consent_id": "C-1", "purpose": "협조",
        "items": list(FIELDS), "recipients": [recipient], "period": "2099-12-31까지",
    }  # fmt: skip


def _action(site: dlp.Site, message: dict[str, Any]) -> Action:  # type: ignore[name-defined]
    return Action.of(site.scan(message, remember=False).action)


@pytest.fixture(scope="module")
def opened(site: Path) -> Iterator[Any]:
    with dlp.open_site(site) as one:
        yield one


@pytest.mark.parametrize("text", TEXTS)
def test_a_statement_changes_nothing(opened: Any, text: str) -> None:
    """Every ground, sender and recipient; in the field, by reference, and in the subject. Each pair states some of the grounds, in turn: `make
    check-long` has each state all."""
    pairs = [(sender, recipient) for sender, recipient in product(SENDERS, RECIPIENTS) if sender != recipient]
    for at, (sender, recipient) in enumerate(pairs):
        plain = rig.message(text, recipient, sender=sender)
        without = _action(opened, plain)
        for ground in (*GROUNDS, "")[at % SHARE :: SHARE]:  # another one is no message: `test_message_form`
            stated = _stated(ground, recipient)
            assert _action(opened, {**plain, "legal_basis": stated}) >= without, (sender, recipient, ground)
        for subject in ("[근거: B-2026-0001]", "[근거: B-2099-9999] 회신"):
            assert _action(opened, {**plain, "subject": subject}) >= without, (sender, recipient, subject)
        assert _action(opened, {**plain, "legal_basis": {"id": "B-2026-0001"}}) >= without


def test_a_mail_that_states_its_ground_is_held(own_site: Path, sink: rig.Sink) -> None:
    """The line that once carried name and number to the director: by the header and by the subject."""
    tag = "ground=18-2-1; consent_id=C-1; document=동의서; approver=GR05; items=name, phone; period=2099-12-31까지"
    with rig.Serve(own_site, hop=sink.port) as server:
        for to, answer in ((rig.DIRECTOR, "550"), (rig.OUTSIDE, "550"), (POLICE, "250")):
            code, said = server.send(rig.mail(f"{rig.NAME} {rig.MOBILE}", to, subject=f"회신 [근거: {tag}]"), to)
            assert str(code) == answer, (to, said)
        assert not sink.mails
    rows = rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl"))
    assert len(rows) == 3, "what the sender asserts is recorded"


# ---------------------------------------------------------------- the table of the approval system


def _bases(site: Path, *rows: str) -> None:
    table = site.parent / "bases.csv"
    table.write_text(BASES_HEAD + "\n".join(rows) + "\n", "utf-8")
    done = rig.here(site, "register", "import", "bases", str(table))
    assert done.returncode == 0, done.stderr


def _send(site: Path, **more: Any) -> dict[str, Any]:
    message = {**rig.message(f"{rig.NAME} 님 연락처 {rig.MOBILE} 정보공개 청구 건", POLICE), **more}
    return rig.rows(rig.here(site, "scan", "--format", "jsonl", "-", stdin=json.dumps(message)))[0]


def test_the_table_carries_by_document_and_by_consent(own_site: Path) -> None:
    _bases(
        own_site,
        f"수사과-7,18-2-7,형사소송법 제199조,GR05,GR01,{POLICE},case_no;name,2026-01-01,2099-12-31,,",
        "수사과-7,18-2-7,형사소송법 제199조,GR05,GR01,가람경찰서,case_no;name;phone,2026-01-01,2099-12-31,,1",
        f"동의서 3,18-2-1,,GR05,GR01,{rig.OUTSIDE};{rig.DIRECTOR},name;phone,,,C-3,",
    )  # fmt: skip
    assert _send(own_site)["action"] == "hold"
    for _ in range(3):
        assert _send(own_site, legal_basis={"document": "수사과-7"})["action"] == "allow", "scan uses nothing up"
    to = {"recipients": [{"address": rig.OUTSIDE}]}
    assert _send(own_site, legal_basis={"consent_id": "C-3"}, **to)["action"] == "allow"
    assert _send(own_site, legal_basis={"consent_id": "C-3"}, recipients=[{"address": rig.DIRECTOR}])["action"] == "allow", (
        "cpo approved"
    )
    assert _send(own_site, legal_basis={"consent_id": "C-3"}, recipients=[{"address": rig.UNINVOLVED}])["action"] == "block"
    assert _send(own_site, legal_basis={"consent_id": "C-3"}, sender={"address": rig.UNINVOLVED}, **to)["action"] == "block"


@pytest.mark.parametrize(
    "row",
    [
        "수사과-7,18-2-7,형사소송법,GR01,GR01,x@y.example,name,,,,",  # who asked is who approved
        "수사과-7,18-2-4,형사소송법,GR05,GR01,x@y.example,name,,,,",
        "동의서,18-2-1,,GR05,GR01,x@y.example,name,,,,",  # no number
        "수사과-7,18-2-7,형사소송법,GR99,GR01,x@y.example,name,,,,",
        "수사과-7,18-2-7,형사소송법,GR05,GR01,,name,,,,",
        "수사과-7,18-2-7,형사소송법,GR05,GR01,@gmail.com,name,,,,",
        "수사과-7,18-2-7,형사소송법,GR05,GR01,x@y.example,everything,,,,",
        "수사과-7,18-2-7,형사소송법,GR05,GR01,x@y.example,name,2026-12-31,2026-01-01,,",
        "수사과-7,18-2-7,형사소송법,GR05,GR01,x@y.example,name,,,,0",
        "수사과-7,18-2-2,,GR05,GR01,x@y.example,name,,,,",  # which law
    ],
)
def test_a_row_that_grants_nothing_is_named(own_site: Path, tmp_path: Path, row: str) -> None:
    table = tmp_path / "bases.csv"
    table.write_text(BASES_HEAD + row + "\n", "utf-8")
    done = rig.here(own_site, "register", "import", "bases", str(table))
    assert done.returncode == 2, done.stdout
    assert "2행" in done.stderr


def test_times_are_used_up_at_delivery(own_site: Path, sink: rig.Sink) -> None:
    _bases(own_site, f"수사과-7,18-2-7,형사소송법 제199조,GR05,GR01,{POLICE},case_no;name;phone,,,,1")
    tag = "[근거: document=수사과-7]"
    first = rig.mail(f"{rig.NAME} {rig.MOBILE}", POLICE, subject=f"회신 {tag}")
    other = rig.mail(f"{rig.NAME} 님 {rig.MOBILE} 재송부", POLICE, subject=f"재송부 {tag}")
    with rig.Serve(own_site, hop=sink.port) as server:
        assert server.send(first, POLICE)[0] == 250
        assert "held" not in server.send(first, POLICE)[1], "the same message again is a retry"
        assert "held" in server.send(other, POLICE)[1], "used up"
    assert len(sink.mails) == 2
    assert rig.dlp(own_site, "journal", "verify").returncode == 0


# ---------------------------------------------------------------- the desk


def _asked(site: Path, *more: str, by: str = "GR01") -> str:
    done = rig.here(
        site, "basis", "request", "--ground", "18-2-7", "--article", "형사소송법 제199조제2항", "--document", "수사과-9", "--to", POLICE,
        "--item", "name", "--item", "phone", "--reason", "수사 협조", "--as", by, *more,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _refused(site: Path, number: str, by: str) -> str:
    done = rig.here(site, "basis", "approve", number, "--as", by)
    assert done.returncode == 2, done.stdout
    return done.stderr


def test_asked_for_approved_used_and_taken_back(own_site: Path) -> None:
    number = _asked(own_site)
    tag = {"subject": f"회신 [근거: {number}]"}
    assert number.startswith("B-20")
    assert _send(own_site, **tag)["action"] == "hold", "asked for is not approved"
    assert "요청한 사람" in _refused(own_site, number, "GR01")
    assert "역할" in _refused(own_site, number, "GR03")
    assert rig.here(own_site, "basis", "approve", number, "--as", "GR05").returncode == 0
    assert _send(own_site, **tag)["action"] == "allow"
    assert _send(own_site, legal_basis={"id": number})["action"] == "allow"
    assert _send(own_site, legal_basis={"document": "수사과-9"})["action"] == "allow"
    assert _send(own_site, **tag, sender={"address": rig.UNINVOLVED})["action"] == "hold"
    assert _send(own_site, **tag, sender={"address": CPO})["action"] == "hold", "who approved it does not send it"
    assert rig.here(own_site, "basis", "revoke", number, "--reason", "요청 철회", "--as", "GR05").returncode == 0
    assert _send(own_site, **tag)["action"] == "hold"
    rows = rig.rows(rig.here(own_site, "basis", "list", "--format", "jsonl"))
    assert [(row["id"], row["state"]) for row in rows] == [(number, "revoked")]
    assert POLICE not in json.dumps(rows), "addresses are kept as tokens and shapes"
    assert POLICE.encode() not in b"".join(p.read_bytes() for p in own_site.glob("journal.db*"))


@pytest.mark.parametrize(
    ("ground", "to", "fits"),
    [
        ("18-2-7", POLICE, True), ("18-2-7", "가람경찰서", True), ("18-2-7", "@police-garam.example", True), ("18-2-8", POLICE, False), ("18-2-8", "가람 경찰서", False),
        ("18-2-5", "@police-garam.example", False), ("18-2-7", rig.OUTSIDE, False), ("18-2-7", rig.UNINVOLVED, False), ("18-2-7", "없는기관", False),
        ("own-law", POLICE, True),
    ],
)  # fmt: skip
def test_a_ground_that_carries_nothing_to_the_recipient_is_refused(own_site: Path, ground: str, to: str, fits: bool) -> None:
    words = (
        "--ground",
        ground,
        "--article",
        "법 제1조",
        "--document",
        "문서-1",
        "--item",
        "name",
        "--reason",
        "협조",
        "--as",
        "GR01",
    )
    done = rig.here(own_site, "basis", "request", *words, "--to", POLICE if fits else to, "--to", to)
    assert (done.returncode == 0) is fits, done.stderr
    if not fits:
        assert "18-2-1" in done.stderr, "what could"
        assert rig.OUTSIDE not in done.stderr
        assert rig.rows(rig.here(own_site, "basis", "list", "--format", "jsonl")) == []


def test_rejected_is_over(own_site: Path) -> None:
    number = _asked(own_site)
    assert rig.here(own_site, "basis", "reject", number, "--reason", "항목이 넓음", "--as", "GR05").returncode == 0
    assert "이미" in _refused(own_site, number, "GR05")
    assert _send(own_site, subject=f"[근거: {number}]")["action"] == "hold"


def test_consent_needs_its_document_and_keeps_its_digest(own_site: Path, tmp_path: Path) -> None:
    words = (
        "basis",
        "request",
        "--ground",
        "18-2-1",
        "--to",
        rig.DIRECTOR,
        "--item",
        "name",
        "--item",
        "phone",
        "--reason",
        "직접 통화",
        "--as",
        "GR01",
    )
    assert "동의서" in rig.here(own_site, *words).stderr
    paper = tmp_path / "consent.pdf"
    paper.write_bytes(b"%PDF-1.4 consent")
    done = rig.here(own_site, *words, "--consent-file", str(paper))
    assert done.returncode == 0, done.stderr
    assert "개인정보 보호책임자" in done.stderr, "an interested recipient is told of"
    number = done.stdout.strip()
    rig.here(own_site, "basis", "approve", number, "--as", "GR05")
    (row,) = rig.rows(rig.here(own_site, "basis", "list", "--format", "jsonl"))
    assert len(row["consent_sha256"]) == 64
    to = {"recipients": [{"address": rig.DIRECTOR}]}
    assert _send(own_site, subject=f"[근거: {number}]", **to)["action"] == "allow"
    assert _send(own_site, **to)["action"] == "block"


def test_a_held_message_leaves_on_an_approved_ground(own_site: Path, sink: rig.Sink) -> None:
    """Held for want of a ground; asked for and approved; released: it leaves, the ledger says on what, and the ground is used up."""
    with rig.Serve(own_site, hop=sink.port) as server:
        for words, more in (("첫째", ()), ("둘째", ("--incident",))):
            mail = rig.mail(
                f"{words} {rig.NAME} {rig.MOBILE}",
                POLICE,
                subject="회신" if more else "회신 [근거: document=수사과-9; items=name, phone]",
            )
            assert "held" in server.send(mail, POLICE)[1]
            (incident,) = [
                row["id"] for row in rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl")) if row["state"] == "held"
            ]
            number = _asked(own_site, *(("--incident", incident) if more else ()))
            assert rig.here(own_site, "basis", "approve", number, "--as", "GR05").returncode == 0
            done = rig.here(own_site, "held", "release", incident, "--as", "GR04", "--reason", "근거 승인됨")
            assert done.returncode == 0, done.stderr
            count = 2 if more else 1
            rig.until(lambda count=count: len(sink.mails) == count, what="the release")  # type: ignore[misc]
            rig.until(lambda n=number: _state(own_site, n) == "used-up", what="the use")  # type: ignore[misc]
    rows = rig.rows(rig.here(own_site, "ledger", "--format", "jsonl"))
    assert len(rows) == 2
    assert all("승인 GR05" in row["safeguards"] and "18-2-7" in row["ground"] for row in rows)
    assert [row["purpose"] for row in rows] == ["수사 협조"] * 2, "for which it was asked"
    assert rig.dlp(own_site, "journal", "verify").returncode == 0


@pytest.mark.parametrize("staffed", [False, True])
@pytest.mark.parametrize(
    ("to", "items", "more"),
    [
        ("other@police-garam.example", ("name", "phone"), ()),  # an institution that is right, another mailbox of it
        (POLICE, ("name",), ()),
        (POLICE, ("name", "phone"), ("--until", "2026-11-01")),
        (POLICE, ("name", "phone"), ()),
    ],
)
def test_only_a_ground_that_carries_the_message_lets_it_go(
    own_site: Path, sink: rig.Sink, staffed: bool, to: str, items: tuple[str, ...], more: tuple[str, ...]
) -> None:
    """Asked for because of the message, one that cannot carry it is refused at once; one that carries it no more when it is let go is none."""
    fits = (to, items, more) == (POLICE, ("name", "phone"), ())
    with rig.Serve(own_site, hop=sink.port) as server:
        assert "held" in server.send(rig.mail(f"{rig.NAME} {rig.MOBILE}", POLICE, subject="회신"), POLICE)[1]
        (incident,) = [row["id"] for row in rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl"))]
        wanted = [word for item in items for word in ("--item", item)]
        asked = rig.here(
            own_site, "basis", "request", "--ground", "18-2-7", "--document", "수사과-9", "--to", to, *wanted, "--reason", "수사 협조",
            "--as", "GR01", "--incident", incident, *more,
        )  # fmt: skip
        assert (asked.returncode == 0) == fits, asked.stderr
        if not fits:
            assert "--incident" in asked.stderr
            return
        number = asked.stdout.strip()
        assert rig.here(own_site, "basis", "approve", number, "--as", "GR05").returncode == 0
        other = rig.mail(f"{rig.NAME} 님 {rig.MOBILE}", POLICE, subject=f"[근거: {number}]")
        assert "held" not in server.send(other, POLICE)[1], "another message uses it up"
        if staffed:
            added = rig.here(
                own_site, "operator", "add", "GR04", "--role", "administrator", "--role", "reviewer", "--login", "root"
            )
            assert added.returncode == 0, added.stderr
        done = rig.here(own_site, "held", "release", incident, "--as", "GR04", "--reason", "근거 승인됨")
        if staffed:
            assert done.returncode == 2
            assert "--ground" in done.stderr
            assert len(sink.mails) == 1
        else:
            assert "법적 근거가 없습니다" in done.stderr
            rig.until(lambda: len(sink.mails) == 2, what="the release")
            rows = rig.rows(rig.here(own_site, "ledger", "--format", "jsonl"))
            assert sum("18-2-7" in row["ground"] for row in rows) == 1


def test_a_ground_taken_back_after_the_order_takes_the_order_back(own_site: Path, sink: rig.Sink) -> None:
    """Nobody serves while it is let go; before somebody does, the ground on which it was let go is revoked: it is held again."""
    with rig.Serve(own_site, hop=sink.port) as server:
        assert "held" in server.send(rig.mail(f"{rig.NAME} {rig.MOBILE}", POLICE, subject="회신"), POLICE)[1]
    (incident,) = [row["id"] for row in rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl"))]
    number = _asked(own_site, "--incident", incident)
    assert rig.here(own_site, "basis", "approve", number, "--as", "GR05").returncode == 0
    done = rig.here(own_site, "held", "release", incident, "--as", "GR04", "--reason", "근거 승인됨")
    assert done.returncode == 0
    assert "법적 근거가 없습니다" not in done.stderr
    revoked = rig.here(own_site, "basis", "revoke", number, "--as", "GR05", "--reason", "요청 철회")
    assert revoked.returncode == 0, revoked.stderr
    with rig.Serve(own_site, hop=sink.port):
        rig.until(
            lambda: rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl"))[0]["state"] == "held",
            what="the order taken back",
        )
    assert not sink.mails


def _state(site: Path, number: str) -> str:
    rows = rig.rows(rig.here(site, "basis", "list", "--format", "jsonl"))
    return str(next(row["state"] for row in rows if row["id"] == number))


def test_what_was_not_delivered_is_not_used(own_site: Path) -> None:
    """The next hop is gone: the use is given back, and the message goes when it is sent again."""
    number = _asked(own_site)
    assert rig.here(own_site, "basis", "approve", number, "--as", "GR05").returncode == 0
    mail = rig.mail(f"{rig.NAME} {rig.MOBILE}", POLICE, subject=f"[근거: {number}]")
    with rig.Serve(own_site, hop=1) as server:
        assert server.send(mail, POLICE)[0] >= 400
    assert _state(own_site, number) == "approved"
    with rig.Sink() as sink, rig.Serve(own_site, hop=sink.port) as server:
        assert server.send(mail, POLICE)[0] == 250
        assert len(sink.mails) == 1
    assert _state(own_site, number) == "used-up"
