"""A ground is approved by answering a mail, and by nothing that looks like it."""

from __future__ import annotations

import base64
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import whole_rig as rig

from dlp import keys
from dlp.desk import basis_answers as answers
from dlp.ledgers.bases import BASES
from dlp.office import basis_mail
from dlp.store import FILE, open_store

CPO, SERVER = "cpo@garam.example", "mx.garam.example"
VOUCHED = f"{SERVER}; dkim=pass (2048-bit key) header.d=garam.example header.s=s1; spf=pass smtp.mailfrom=garam.example"
NOW = datetime.now(UTC)


class Town(NamedTuple):
    site: Path
    sink: rig.Sink

    def ask(self, *more: str, by: str = "GR01") -> str:
        words = (
            "--ground",
            "18-2-7",
            "--document",
            "수사과-1",
            "--to",
            "desk@police-garam.example",
            "--item",
            "name",
            "--reason",
            "협조",
        )
        done = rig.here(self.site, "basis", "request", *words, *more, "--as", by)
        assert done.returncode == 0, done.stderr
        return done.stdout.split()[0]

    def mail(self, basis: str, to: str = CPO, *, now: datetime = NOW, by: str = "GR01") -> str:
        """The number that was mailed."""
        from dlp.desk.rights import Actor

        basis_mail.ask(self.site, basis, to, Actor(by, "test"), now=now)
        text = str(message_from_bytes(self.sink.mails[-1], policy=policy.default).get_content())
        found = re.search(r"B-\d{4}-\d{4}/[A-Z2-7-]{35}", text)
        assert found is not None
        return found[0]

    def take(self, raw: str, *, now: datetime = NOW) -> basis_mail.Result:
        return basis_mail.take(self.site, raw.replace("\n", "\r\n").encode(), now=now)

    def state(self, basis: str) -> str:
        with closing(open_store(self.site, keys.load(self.site / "keys"))) as store:
            return next(one.state for one in store.ledger(BASES) if one.id == basis)

    def journal(self, kind: str) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(self.site / FILE)) as opened, opened:
            return [json.loads(body) for (body,) in opened.execute("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    site = rig.make_site(tmp_path_factory.mktemp("answers") / "site")
    with rig.Sink() as sink:
        settings = site / "dlp.yaml"
        text = settings.read_text("utf-8").replace(
            "basis_approvers: [cpo]",
            f"basis_approvers: [cpo, audit]\n  basis_mail: {{authserv: {SERVER}, reply_to: basis@garam.example, hours: 72}}",
        )
        text = text.replace(
            'server: ""         # HOST:PORT of the mail', f'sender: dlp@garam.example\n    server: "127.0.0.1:{sink.port}"  #'
        )
        settings.write_text(text, "utf-8")
        yield Town(site, sink)


def answer(
    number: str, *, first: str = "승인", sender: str = CPO, vouched: str | None = VOUCHED, head: str = "", body: str = ""
) -> str:
    said = f"Authentication-Results: {vouched}\n" if vouched is not None else ""
    text = body or f"{first}\n\n> 승인 번호: {number}\n"
    return f"{said}From: 하늬람 <{sender}>\nTo: basis@garam.example\nSubject: Re: x\n{head}Content-Type: text/plain; charset=utf-8\n\n{text}"


def test_an_answer_approves_once(town: Town) -> None:
    basis = town.ask()
    number = town.mail(basis)
    result = town.take(answer(number))
    assert (result.basis_id, result.word) == (basis, "approve")
    assert town.state(basis) == "approved"
    entry = town.journal("basis-approved")[-1]
    assert (entry["operator"], entry["from"], entry["staff_id"], entry["privacy_officer"]) == ("GR05", "mail", "GR05", True)
    assert town.take(answer(number)).refused == answers.SETTLED, "a replay"


def test_an_answer_rejects_and_says_why(town: Town) -> None:
    basis = town.ask()
    assert town.take(answer(town.mail(basis), first=f"반려: {rig.NAME} 님 항목이 넓음")).word == "reject"
    assert town.state(basis) == "rejected"
    reason = town.journal("basis-rejected")[-1]["reason"]
    assert "항목이 넓음" in reason
    assert rig.NAME not in reason


def test_a_long_reason_in_an_answer_counts_and_says_that_it_goes_on(town: Town) -> None:
    basis = town.ask()
    assert town.take(answer(town.mail(basis), first="반려: " + "항목이 너무 넓음 " * 400)).word == "reject"
    assert town.state(basis) == "rejected"
    assert town.journal("basis-rejected")[-1]["reason"].endswith("…")


def test_nothing_that_counts_stands_anywhere_but_in_the_mailbox(town: Town) -> None:
    number = town.mail(town.ask())
    secret = number.partition("/")[2]
    for file in town.site.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file
    head, _, text = town.sink.mails[-1].partition(b"\r\n\r\n")
    assert secret.encode() not in head, "servers log headers"
    assert secret.encode() in base64.b64decode(text)


def _other_number(number: str) -> str:
    return number[:-1] + ("A" if number[-1] != "A" else "B")


FORGED: dict[str, tuple[Callable[[str], str], str]] = {
    # who says it
    "no server vouches": (lambda n: answer(n, vouched=None), answers.NOT_VOUCHED),
    "another server vouches": (lambda n: answer(n, vouched="mx.evil.example; dkim=pass header.d=garam.example"), answers.NOT_VOUCHED),
    "a server whose name begins alike": (lambda n: answer(n, vouched=f"{SERVER}.evil.example; dkim=pass header.d=garam.example"), answers.NOT_VOUCHED),
    "a true line below a false one": (lambda n: answer(n, vouched="mx.evil.example; dkim=fail", head=f"Authentication-Results: {VOUCHED}\n"), answers.NOT_VOUCHED),
    "only spf": (lambda n: answer(n, vouched=f"{SERVER}; spf=pass smtp.mailfrom=garam.example"), answers.NOT_VOUCHED),
    "dkim of another domain": (lambda n: answer(n, vouched=f"{SERVER}; dkim=pass header.d=evil.example"), answers.NOT_VOUCHED),
    "dkim of a domain that ends alike": (lambda n: answer(n, vouched=f"{SERVER}; dkim=pass header.d=evilgaram.example"), answers.NOT_VOUCHED),
    "dkim failed": (lambda n: answer(n, vouched=f"{SERVER}; dkim=fail header.d=garam.example"), answers.NOT_VOUCHED),
    "dkim passed in a comment": (lambda n: answer(n, vouched=f"{SERVER}; spf=none (dkim=pass header.d=garam.example)"), answers.NOT_VOUCHED),
    "a comment that closes too early": (lambda n: answer(n, vouched=f"{SERVER}; spf=none (x)) ; dkim=pass header.d=garam.example (y"), answers.NOT_VOUCHED),
    "dkim passed in a quoted string": (lambda n: answer(n, vouched=f'{SERVER}; spf=pass smtp.mailfrom="; dkim=pass header.d=garam.example"'), answers.NOT_VOUCHED),
    "the login of another": (lambda n: answer(n, vouched=f"{SERVER}; auth=pass smtp.auth=gaon@garam.example"), answers.NOT_VOUCHED),
    "no result at all": (lambda n: answer(n, vouched=f"{SERVER}; none"), answers.NOT_VOUCHED),
    "the result in the text": (lambda n: answer(n, vouched=None, body=f"승인\nAuthentication-Results: {VOUCHED}\n> {n}\n"), answers.NOT_VOUCHED),
    # from whom
    "the requester himself": (lambda n: answer(n, sender=rig.HANDLER), answers.WRONG_NUMBER),
    "an uninvolved official": (lambda n: answer(n, sender=rig.UNINVOLVED), answers.WRONG_NUMBER),
    "his mailbox elsewhere": (lambda n: answer(n, sender="cpo@evil.example", vouched=f"{SERVER}; dkim=pass header.d=evil.example"), answers.WRONG_NUMBER),
    "a part behind a plus": (lambda n: answer(n, sender="cpo+x@garam.example"), answers.WRONG_NUMBER),
    "a domain with a point at its end": (lambda n: answer(n, sender="cpo@garam.example."), answers.NO_SENDER),
    "a letter that looks alike": (lambda n: answer(n, sender="cрo@garam.example"), answers.NO_SENDER),
    "two senders": (lambda n: answer(n).replace("From: ", f"From: {rig.HANDLER}, ", 1), answers.NO_SENDER),
    "two headers From": (lambda n: answer(n, head=f"From: {rig.HANDLER}\n"), answers.NO_SENDER),
    "another Sender": (lambda n: answer(n, head=f"Sender: {rig.HANDLER}\n"), answers.NO_SENDER),
    "sent on": (lambda n: answer(n, head=f"Resent-From: {rig.HANDLER}\n"), answers.NO_SENDER),
    "the name is the address": (lambda n: answer(n).replace(f"하늬람 <{CPO}>", f'"{CPO}" <{rig.HANDLER}>'), answers.WRONG_NUMBER),
    "no sender": (lambda n: answer(n).replace(f"From: 하늬람 <{CPO}>\n", ""), answers.NO_SENDER),
    # what it says
    "no number": (lambda n: answer("", body="승인\n"), answers.NO_NUMBER),
    "another number": (lambda n: answer(_other_number(n)), answers.WRONG_NUMBER),
    "half a number": (lambda n: answer(n[:-9]), answers.NO_NUMBER),
    "two numbers": (lambda n: answer(n, body=f"승인\n> {n}\n> {_other_number(n)}\n"), answers.NO_NUMBER),
    "the number in small letters": (lambda n: answer(n.lower()), answers.NO_NUMBER),
    "the number of a ground that is none": (lambda n: answer("B-2020-0001" + n[11:]), answers.UNKNOWN),
    "only the id": (lambda n: answer(n.partition("/")[0]), answers.NO_NUMBER),
    "not approved": (lambda n: answer(n, first="승인하지 않습니다"), answers.NO_WORD),
    "asks back": (lambda n: answer(n, first="승인해도 됩니까?"), answers.NO_WORD),
    "the word is quoted": (lambda n: answer(n, body=f"확인하겠습니다\n> 승인\n> {n}\n"), answers.NO_WORD),
    "only what is quoted": (lambda n: answer(n, body=f"> 승인\n> {n}\n"), answers.NO_WORD),
    "the word in a second line": (lambda n: answer(n, body=f"안녕하세요\n승인\n> {n}\n"), answers.NO_WORD),
    "rejected without a reason": (lambda n: answer(n, first="반려"), answers.NO_WORD),
    "an automatic answer": (lambda n: answer(n, head="Auto-Submitted: auto-replied\n"), answers.AUTOMATIC),
    "an automatic answer of an old program": (lambda n: answer(n, head="Precedence: auto_reply\n"), answers.AUTOMATIC),
    "a mail to many": (lambda n: answer(n, head="Precedence: bulk\n"), answers.AUTOMATIC),
    "a vacation notice": (lambda n: answer(n, head="X-Autoreply: yes\n"), answers.AUTOMATIC),
    "from a list": (lambda n: answer(n, head="List-Id: <all.garam.example>\n"), answers.AUTOMATIC),
    "no text": (lambda n: answer(n).replace("text/plain", "text/html"), answers.NO_TEXT),
    "the word in an attached text": (
        lambda n: answer(n).replace("Content-Type: text/plain", "Content-Disposition: attachment; filename=a.txt\nContent-Type: text/plain"),
        answers.NO_TEXT,
    ),
    "a true answer attached by another": (
        lambda n: answer(
            n, sender=rig.HANDLER, body=f'--b\nContent-Type: text/plain\n\n승인\n--b\nContent-Type: message/rfc822\n\n{answer(n)}\n--b--\n'
        ).replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b", 1),
        answers.NO_NUMBER,
    ),
    "too large": (lambda n: answer(n) + "x" * (answers.LARGEST + 1), answers.TOO_LARGE),
    "no mail": (lambda n: "\x00\xff" * 40, answers.NO_SENDER),
}  # fmt: skip


@pytest.fixture(scope="module")
def waiting(town: Town) -> tuple[str, str]:
    basis = town.ask()
    return basis, town.mail(basis)


@pytest.mark.parametrize("name", FORGED)
def test_what_looks_like_an_answer_is_none(town: Town, waiting: tuple[str, str], name: str) -> None:
    basis, number = waiting
    forged, why = FORGED[name]
    before = len(town.journal("basis-answer-refused"))
    result = town.take(forged(number))
    assert (result.word, result.refused) == ("", why)
    assert town.state(basis) == "open"
    assert len(town.journal("basis-answer-refused")) == before + 1


def test_after_all_of_them_the_true_one_still_counts(town: Town, waiting: tuple[str, str]) -> None:
    town.take(answer("", body="x"))
    assert town.take(answer(waiting[1], vouched=f"{SERVER} 1; auth=pass smtp.auth={CPO}")).word == "approve"


def test_late_older_and_settled_numbers_are_void(town: Town) -> None:
    basis = town.ask()
    first = town.mail(basis)
    second = town.mail(basis)
    assert first != second
    assert town.take(answer(first)).refused == answers.WRONG_NUMBER
    assert town.take(answer(second), now=NOW + timedelta(hours=72)).refused == answers.OLD
    assert rig.here(town.site, "basis", "reject", basis, "--reason", "그만", "--as", "GR05").returncode == 0
    assert town.take(answer(second)).refused == answers.SETTLED
    other = town.ask()
    assert town.take(answer(second.replace(basis, other))).refused == answers.WRONG_NUMBER, "never mailed"
    town.mail(other)
    assert town.take(answer(second.replace(basis, other))).refused == answers.WRONG_NUMBER, "the number of another ground"


@pytest.mark.parametrize(
    ("by", "sends", "to", "why"),
    [
        ("GR05", "GR01", CPO, "another person"),
        ("GR01", "GR05", CPO, "who sends"),
        ("GR01", "GR01", rig.HANDLER, "another person"),
        ("GR01", "GR01", rig.DIRECTOR, "your role"),
        ("somebody", "GR01", CPO, "no official"),
        ("GR01", "GR01", "someone@elsewhere.example", "one official"),
        ("GR01", "GR01", rig.MAIL, "one official"),
        ("GR01", "GR01", "all@garam.example", "one official"),
    ],
)
def test_nobody_is_asked_who_may_not(town: Town, by: str, sends: str, to: str, why: str) -> None:
    from dlp.desk.rights import Actor
    from dlp.ports import ConfigError, StoreError

    basis = town.ask("--for", sends, by=by)
    mails = len(town.sink.mails)
    with pytest.raises((ConfigError, StoreError), match=why):
        basis_mail.ask(town.site, basis, to, Actor(by, "test"), now=NOW)
    assert len(town.sink.mails) == mails


def test_whoever_lost_his_role_or_mailbox_since_counts_no_more(town: Town, tmp_path: Path) -> None:
    basis = town.ask()
    number = town.mail(basis)
    table = tmp_path / "staff.csv"
    for changed, why in (((",cpo\n", ",none\n"), answers.MAY_NOT), ((CPO, "former@garam.example"), answers.OTHER_SENDER)):
        table.write_text(rig.TABLES["staff"].replace(*changed), "utf-8")
        assert rig.here(town.site, "register", "import", "staff", str(table), "--shrink", "--reason", "시험").returncode in (0, 1)
        assert town.take(answer(number)).refused == why
    table.write_text(rig.TABLES["staff"], "utf-8")
    assert rig.here(town.site, "register", "import", "staff", str(table)).returncode == 0
    assert town.take(answer(number)).word == "approve"


def test_the_number_is_bound_to_what_was_asked(town: Town) -> None:
    ring = keys.load(town.site / "keys")
    asked, mailing = {"items": ("name",), "recipients": ["x"]}, {"to": "GR05", "until": "2026-12-01T00:00:00+00:00", "nonce": "00"}
    made = answers.number(ring.journal, "B-2026-0001", asked, mailing, CPO)
    for other in (
        answers.number(ring.journal, "B-2026-0001", {**asked, "items": ("all",)}, mailing, CPO),
        answers.number(ring.journal, "B-2026-0001", asked, {**mailing, "until": "2027-12-01T00:00:00+00:00"}, CPO),
        answers.number(ring.journal, "B-2026-0001", asked, {**mailing, "to": "GR04"}, CPO),
        answers.number(ring.journal, "B-2026-0001", asked, mailing, rig.HANDLER),
        answers.number(ring.register, "B-2026-0001", asked, mailing, CPO),
    ):
        assert other.partition("/")[2] != made.partition("/")[2]


def test_by_the_command_from_standard_input(town: Town) -> None:
    basis = town.ask()
    number = town.mail(basis)
    assert rig.here(town.site, "basis", "answer", "-", stdin=answer(_other_number(number))).returncode == 1
    assert rig.here(town.site, "basis", "answer", "-", stdin=answer(number)).returncode == 0
    assert town.state(basis) == "approved"
