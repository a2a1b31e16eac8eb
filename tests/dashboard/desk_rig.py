"""A store full of invented incidents, written in one transaction, and desks over it. Run as a script it measures the dashboard."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dlp
from dlp import keys as site_keys
from dlp.dashboard.desk import Desk, Health, RuleRow
from dlp.desk.rights import Actor
from dlp.ledgers.proposals import PROPOSALS, What, body_of
from dlp.ledgers.reviews import VERDICTS
from dlp.model import Action, Decision, Finding, Gap, Link, Message, Outcome, Party, Reason, Relation, Sensitive, Verdict
from dlp.office.health import Sign
from dlp.record import Record, record_of
from dlp.record.kept import CaseMark
from dlp.store import FILE, open_store, quarantine
from dlp.store.database import Database
from dlp.store.decisions import write_decided, write_done
from dlp.store.ids import new_id
from dlp.store.pen import Pen, stamp

NAME, MOBILE, MAIL = "함초롬", "010-0123-4567", "chorom.ham@mail.example"
DECLARED = {str(entity): entity for entity in dlp.entities()}
SECRETS = (NAME, MOBILE, MOBILE.replace("-", ""), MAIL)
RULES = ("requester-to-uninvolved", "requester-outside", "contact-beyond-duty", "mass-disclosure", "unread-attachment")
ACTIONS = (Action.ALERT, Action.ALERT, Action.MASK, Action.HOLD, Action.BLOCK)
DONE = {Action.ALERT: "delivered", Action.MASK: "masked", Action.BLOCK: "refused"}


def now() -> datetime:
    return datetime.now(UTC)


def record(
    ring: site_keys.Keys, action: Action, *, at: datetime, rule: str = RULES[0], case_no: str = "50990011", channel: str = "email"
) -> Record:
    sender, recipient = Party(Sensitive("gaon@garam.example"), "from"), Party(Sensitive(MAIL))
    verdict = Verdict(
        Message("m-1", channel, sender, (recipient,), text=Sensitive(f"{NAME} {MOBILE}")),
        Decision(
            action,
            notify=True,
            reasons=(Reason(rule, action, "담당자가 아닌 직원에게 청구인의 연락처가 갑니다", ("PIPA 18(1)",)),),
            policy_version="1",
            policy_hash="0123456789abcdef",
        ),
        findings=(
            Finding(DECLARED["PERSON"], "text", 0, 3, 0.9, "plain", Sensitive(NAME)),
            Finding(DECLARED["PHONE_NUMBER"], "text", 4, 17, 0.9, "plain", Sensitive(MOBILE)),
        ),
        gaps=(Gap("attachment:1", "encrypted"),),
        links=(Link(0, (0,), (case_no,), frozenset({"name", "phone"}), frozenset({"name"}), 0.9, True, False),),
        sender=Relation("handler", "staff", False),
        recipients=((recipient, Relation("external", "external", True)),),
        stages=(("views", 41), ("findings", 230)),
        elapsed_us=612,
    )
    return record_of(
        verdict,
        incident_id=new_id(at, os.urandom),
        token=site_keys.tokens(ring.register),
        connector="smtp",
        now=at,
        department="민원과",
    )


def make_site(folder: Path) -> site_keys.Keys:
    folder.mkdir()
    site_keys.create(folder / "keys")
    ring = site_keys.load(folder / "keys")
    open_store(folder, ring).close()
    return ring


def add(folder: Path, action: Action = Action.BLOCK, *, age: timedelta = timedelta(), done: bool = True, **more: Any) -> str:
    """One incident through the store's own calls; held ones are sealed. Its id."""
    ring = site_keys.load(folder / "keys")
    one = record(ring, action, at=now() - age, **more)
    store = open_store(folder, ring)
    store.decided(one, raw=f"{NAME} {MOBILE} {one.id}".encode() if action is Action.HOLD else None)  # two are two messages
    if done:
        store.done(one.id, Outcome(DONE.get(action, "held")), now=now() - age)
    store.close()
    return one.id


def propose(folder: Path, subject: str, *, operator: str = "MR09", hours: float = 72) -> str:
    """A proposal of a policy, open for so many hours. Its id."""
    number = f"PR-{subject}"
    facts = {"rule": RULES[0], "expires": "2027-03-31"}
    body = body_of(What.policy, subject, reason="감사 자료", until=(now() + timedelta(hours=hours)).isoformat(), facts=facts)
    with closing(open_store(folder, site_keys.load(folder / "keys"))) as store:
        store.note("proposed", now=now(), ref=number, body={**body, "operator": operator, "from": ""})
    return number


def fill(folder: Path, ring: site_keys.Keys, *, number: int, held: int = 50, days: int = 90, judged: float = 0.0) -> None:
    """`number` incidents over `days` days, the last of them held, with the counters of a town hall's clean messages.

    `judged`: the share that somebody looked after and resolved.
    """
    dice = random.Random(1)
    patterns = [
        record(ring, action, at=now(), rule=rule, channel=channel)
        for action, rule, channel in zip(ACTIONS * 3, RULES * 3, ("email", "messenger", "sms") * 5, strict=True)
    ]
    step = timedelta(days=days) / number
    start = now() - timedelta(days=days)
    with Database(folder / FILE).write() as connection:
        pen = Pen(connection, ring.journal)
        for place in range(number):
            at = start + step * place
            pattern = dice.choice(patterns)
            waits = place >= number - held
            if waits:
                pattern = next(p for p in patterns if p.action == "hold")
            one = replace(
                pattern,
                id=new_id(at, os.urandom),
                at=at.isoformat(),
                cases=(replace(_case(pattern), case_no=f"5099{place % 5000:04}"),),
            )
            body, sealed = one.to_dict(), quarantine.sealed_original(ring.seal, one.id, raw=b"x", meta={}) if waits else None
            if sealed is not None:
                body["sealed"] = quarantine.digest(sealed)
            write_decided(pen, one, held=waits, body=body)
            if sealed is not None:
                quarantine.write_held(pen, one.id, sealed, at=stamp(at), connector="smtp", size=1)
            done = Outcome("held" if waits else DONE.get(Action.of(one.action), "delivered"))
            write_done(pen, one.id, done, state=("held" if waits else "decided", 0), at=stamp(at))
            if judged and dice.random() < judged:
                pen.append("assigned", at=stamp(at), ref=one.id, body={"to": "GR04", "operator": "GR04"})
                word = {"verdict": dice.choice(VERDICTS), "reason": "확인함", "operator": "GR04"}
                pen.append("resolved", at=stamp(at), ref=one.id, body=word)
        pen.seal()
        for day in range(days):
            date = (now() - timedelta(days=day)).date().isoformat()
            rows = [
                (date, channel, word, "smtp", count)
                for channel in ("email", "messenger", "sms")
                for word, count in (
                    ("allow", 9000 + dice.randrange(4000)),
                    ("alert", dice.randrange(300)),
                    ("mask", dice.randrange(90)),
                    ("hold", dice.randrange(60)),
                    ("block", dice.randrange(40)),
                )
            ]
            connection.executemany("INSERT OR REPLACE INTO counter VALUES (?, ?, ?, ?, ?)", rows)


def _case(pattern: Record) -> CaseMark:
    return pattern.cases[0]


SIGNS = (
    Sign("keys", "ok", "키 3개"),
    Sign("register", "warn", "청구 사건 자료가 오래되었습니다 [red]x[/red]"),
    Sign("journal", "bad", "순번 7: 훼손"),
)
POLICY = tuple(
    RuleRow(
        rule,
        "shadow" if place == 1 else "off" if place == 4 else "enforce",
        action.word,
        "stable",
        f"사유 {place}",
        ("PIPA 18(1)",),
    )
    for place, (rule, action) in enumerate(zip(RULES, ACTIONS, strict=True))
)


def examine() -> Iterator[Sign]:
    yield from SIGNS


class Nobody:
    """Who sits at the desks of these tests; nobody asks him, for the acts below go to the store itself."""

    reason = ""

    def claimed(self) -> str:
        return "GR04"

    name = login = claimed

    def token(self) -> str:
        return ""

    origin = token


class RigDesk(Desk):
    """Acts go to the store itself, without rights and the way out."""

    def _opened(self) -> Any:
        return closing(open_store(self.site, site_keys.load(self.site / "keys")))

    def looked(self, incident_id: str) -> None:
        pass

    def searched(self, text: str) -> None:
        pass

    def grounds(self, incident_id: str) -> tuple[str, ...]:
        return ("18-2-7", "own-law")

    def release(self, incident_id: str, *, reason: str, again: bool, ground: Any = None) -> bool:
        with self._opened() as store:
            store.request_release(incident_id, operator="GR04", reason=reason, now=now(), again=again, stated=ground)
        return False

    def refuse(self, incident_id: str, *, reason: str, again: bool) -> bool:
        with self._opened() as store:
            store.refuse(incident_id, operator="GR04", reason=reason, now=now(), again=again)
        return False

    def _write(self, ids: Any, kind: str, **body: str) -> None:
        with self._opened() as store:
            for one in [ids] if isinstance(ids, str) else ids:
                store.review(one, kind, {**body, "operator": "GR04"}, now=now())

    def resolve(self, ids: Any, verdict: str, *, reason: str) -> None:
        self._write(ids, "resolved", verdict=verdict, reason=reason)

    def assign(self, ids: Any, to: str) -> None:
        self._write(ids, "assigned", to=to)

    def comment(self, ids: Any, text: str) -> None:
        self._write(ids, "commented", text=text)

    def proposals(self) -> Any:
        with self._opened() as store:
            return store.ledger(PROPOSALS)

    def approve(self, proposal_id: str, *, reason: str) -> None:
        with self._opened() as store:
            store.settle(proposal_id, kind="approved", actor=Actor("GR04"), reason=reason, now=now())

    def reject(self, proposal_id: str, *, reason: str) -> None:
        with self._opened() as store:
            store.settle(proposal_id, kind="rejected", actor=Actor("GR04"), reason=reason, now=now())

    def rules(self) -> tuple[RuleRow, ...]:
        return POLICY


def desk(folder: Path, *, health: Health | None = None, **more: Any) -> Desk:
    """`more`: acts of the desk that are something else."""
    made = RigDesk(folder, Nobody(), operator="GR04", health=health or Health(examine, tuple(sign.check for sign in SIGNS)))
    for name, act in more.items():
        setattr(made, name, act)
    return made
