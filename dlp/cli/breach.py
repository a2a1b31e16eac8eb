"""`dlp breach open|list|show|notice|close`: the breach desk (PIPA 34). Every step is journalled with its operator; nothing shows raw data."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.session import Reading, Session
from dlp.language import tr
from dlp.ledgers.breaches import WAYS
from dlp.listings import breach_list
from dlp.listings.breach_list import AUDIENCES, cell_of, items_of
from dlp.office import breaches
from dlp.office.outfile import made
from dlp.office.times import moment
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.show.table import print_table
from dlp.texts.labels import local, said

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach

app = Commands("Leaks: the 72-hour clock, thresholds, notices, ledger.")


class Audience(StrEnum):
    persons = "persons"
    web = "web"
    authority = "authority"


class Way(StrEnum):
    """The words of `dlp.ledgers.breaches.WAYS`."""

    phone = "phone"
    paper = "paper"
    mail = "mail"
    messenger = "messenger"
    sms = "sms"
    web = "web"
    device = "device"
    word = "word"
    other = "other"


class Item(StrEnum):
    """What can be among it, in the register's words."""

    name = "name"
    birth_date = "birth_date"
    phone = "phone"
    email = "email"
    address = "address"
    rrn = "rrn"
    frn = "frn"
    passport = "passport"
    driver_license = "driver_license"
    bank_account = "bank_account"
    attachments = "attachments"


@app.command("open")
def open_(
    here: Session,
    incident_ids: Annotated[
        list[str] | None, Argument("Incidents that are one leak; none with --outside.", metavar="INCIDENT…")
    ] = None,
    outside: Annotated[bool, Option("It left where this program does not see: a call, paper, a stick.", "--outside")] = False,
    way: Annotated[Way, Option("Which way (with --outside).", "--way")] = Way.other,
    cases: Annotated[list[str] | None, Option("Case number concerned (with --outside; repeatable).", "--case")] = None,
    items: Annotated[
        list[Item] | None,
        Option(
            "What was among it (with --outside; repeatable): name, birth_date, phone, email, address, rrn, frn, passport, driver_license, bank_account, attachments.",
            "--item",
            metavar="FIELD",
        ),
    ] = None,
    possible: Annotated[bool, Option("It may have leaked, nobody knows yet (PIPA 34(2)).", "--possible")] = False,
    aware: Annotated[str | None, Option("When the agency knew: 2026-11-22T09:00, 5h (default: now).")] = None,
    people: Annotated[int | None, Option("Persons concerned, where they are not one a case.", least=1)] = None,
    sensitive: Annotated[bool, Option("Sensitive data (PIPA 23) was among it.", "--sensitive")] = False,
    intrusion: Annotated[bool, Option("By unlawful access from outside.", "--intrusion")] = False,
    recovered: Annotated[bool, Option("All came back and the risk is clearly low: no report is due.", "--recovered")] = False,
) -> None:
    """Open a breach over incidents whose message left, or of data that left outside the program. Starts the clock.

    Example: dlp breach open INC-… --aware 5h --as cpo; dlp breach open --outside --way phone --people 1 --case 50120331 --item phone --as cpo
    """
    if not outside:
        if not incident_ids:
            raise ConfigError("INCIDENT", "", "name an incident, or say that it left another way: --outside --way phone")
        if cases or items or way is not Way.other:
            raise ConfigError("--outside", "", "are read from the incidents; they belong to --outside")
    elif people is None:
        raise ConfigError("--people", "", "say how many persons are concerned: nothing here tells")
    leak = breaches.Leak(
        incidents=incident_ids or (), outside=way.value if outside else "", cases=cases or (), items=[one.value for one in items or ()],
        possible=possible, people=people, sensitive=sensitive, intrusion=intrusion, recovered=recovered,
    )  # fmt: skip
    _print(breaches.opened(here.site, here.asker, leak, aware=lambda: moment("--aware", aware)))


into(app, breach_list.LISTING)


@app.command()
def show(here: Reading, breach_id: Annotated[str, Argument("A leak of `breach list`: BR-…", metavar="ID")]) -> None:
    """One breach: clock, threshold, what is still to be done. Example: dlp breach show BR-…"""
    here.looking(what="breach", ref=breach_id)
    one = breaches.one(here.site, breach_id)
    if here.form is Form.table:
        _print(one)
    else:
        here.show([breaches.flat(one)], one=True)


@app.command()
def notice(
    here: Session,
    breach_id: Annotated[str, Argument("A leak of `breach list`: BR-…", metavar="ID")],
    to: Annotated[Audience, Option("persons, authority; web: on the site, where persons cannot be reached", "--to")],
    out: Annotated[Path | None, Option("Write the draft here (never over a file that exists).")] = None,
    sent: Annotated[str | None, Option("Only record that it went out then: 2026-11-22T09:00, 1h.")] = None,
) -> None:
    """Draft a notice in Korean, or record that it was sent; 【…】 is for a person to fill in.

    Example: dlp breach notice BR-… --to persons --out notice.txt; then: dlp breach notice BR-… --to persons --sent 0h
    """
    actor, one, when = breaches.noticing(here.site, here.asker, breach_id, lambda: moment("--sent", sent))
    text = "" if sent else breaches.draft(here.site, one, to.value)
    handle = made(here.site, out) if out is not None and not sent else None
    breaches.noticed(here.site, actor, breach_id, to.value, when, sent=sent is not None)
    if sent:
        late = tr(" (기한이 지났습니다)", " (after the time limit)") if when > one.due else ""
        told = tr(f"{AUDIENCES[to.value]} 통지를 기록했습니다", f"the notice to {to.value} is recorded")
        click.echo(f"{breach_id}: {told}{late}.")
    elif handle is None:
        click.echo(text, nl=False)
    else:
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None


@app.command()
def close(
    here: Session,
    breach_id: Annotated[str, Argument("A leak of `breach list`: BR-…", metavar="ID")],
    anyway: Annotated[bool, Option("Although a notice is still due.", "--anyway")] = False,
) -> None:
    """Close a breach whose notices went out. Example: dlp breach close BR-… --as cpo"""
    breaches.close(here.site, here.asker, breach_id, anyway=anyway)
    click.echo(f"{breach_id}: {tr('닫았습니다.', 'closed.')}")


def _print(one: Breach) -> None:
    hours = (one.due - datetime.now(UTC)).total_seconds() / 3600
    clock = (
        tr(f"{hours:.0f}시간 남음", f"{hours:.0f} h left") if hours > 0 else tr(f"{-hours:.0f}시간 지남", f"{-hours:.0f} h late")
    )
    told = ", ".join(f"{said(AUDIENCES, who)} {local(when)}" for who, when in one.sent) or "-"
    rows = [
        (tr("관리번호", "breach"), one.id), (tr("알게 된 때", "known since"), local(one.aware)), (tr("기한 (72시간)", "due (72 hours)"), f"{local(one.due.isoformat())}  {clock}"),
        (tr("사건", "incidents"), ", ".join(one.incidents) or "-"), (tr("나간 길", "way"), said(WAYS, one.outside) if one.outside else tr("점검한 메시지", "a message that was examined")),
        (tr("확실함", "certain"), tr("가능성", "possible") if one.possible else tr("나감", "it left")), (tr("접수번호", "cases"), ", ".join(one.cases) or "-"), (tr("사람", "persons"), tr(f"{one.people:,}명", f"{one.people:,}")),
        (tr("항목", "items"), items_of(one.items) or "-"),
        (tr("신고", "report"), cell_of(one.report_reasons) or tr("신고 의무 없음", "not required")), (tr("보낸 통지", "told"), told),
        (tr("남은 통지", "still to be told"), cell_of(one.open_duties) or tr("없음", "nobody")), (tr("닫은 때", "closed"), local(one.closed) if one.closed else "-"),
    ]  # fmt: skip
    print_table((tr("항목", "field"), tr("내용", "content")), rows)
