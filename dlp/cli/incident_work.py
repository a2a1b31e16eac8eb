"""`dlp incidents assign|comment|ask|resolve|except|who`: what the team does with incidents, one or several. Every step is a journal entry in a person's name."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final

import click

from dlp.cli.proposal import announced
from dlp.cli.session import Look, Session
from dlp.cli.who import Keyboard
from dlp.language import tr
from dlp.office import incidents, revealing
from dlp.office.incidents import Verdict
from dlp.office.outfile import made
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form, emit
from dlp.texts.labels import VERDICTS, said

_Id = Annotated[str, Argument("An incident of `incidents list`: INC-…", metavar="ID")]
_Ids = Annotated[list[str], Argument("One incident, or several: each gets an entry of its own.", metavar="ID…")]
Alike = Annotated[bool, Option("Also what is alike and not resolved yet: same sender, rules and cases within a week.", "--alike")]
_Why = Annotated[str, Option("Goes into the journal.", "--reason")]


def _with_alike(here: Session, ids: list[str], operator: str, reason: str) -> list[str]:
    """These, and what is the same matter again and nobody has resolved yet."""
    rows = [row for one in ids for row in incidents.alike_to(here.site, Keyboard(operator), one, reason=reason)]
    return list(dict.fromkeys([*ids, *(row["id"] for row in rows if not row["verdict"])]))


def assign(here: Look, incident_ids: _Ids, to: Annotated[str, Option("Who looks after it.", "--to")], alike: Alike = False) -> None:
    """Give incidents to somebody.

    Example: dlp --site site incidents assign INC-… --to MR09
    """
    ids = _with_alike(here, incident_ids, here.given, here.reason) if alike else list(dict.fromkeys(incident_ids))
    incidents.assign(here.site, here.asker, ids, to)
    for one in ids:
        click.echo(tr(f"{one}: {to} 에게 맡겼습니다.", f"{one}: assigned to {to}."))


def comment(
    here: Session, incident_id: _Id, text: Annotated[str, Argument("What is noted; names and long numbers are taken out.")]
) -> None:
    """Note something on an incident. Names of requesters and long numbers are cut out.

    Example: dlp --site site incidents comment INC-… "담당 부서에 확인함"
    """
    incidents.comment(here.site, here.asker, incident_id, text)
    click.echo(tr(f"{incident_id}: 적었습니다.", f"{incident_id}: noted."))


def ask(
    here: Session,
    incident_id: _Id,
    out: Annotated[Path, Option("Write the question here (mode 0600, never over a file that exists).")],
    text: Annotated[str, Option("What is asked besides; names and long numbers are taken out.", "--text")] = "",
) -> None:
    """Write the question to whoever sent a message, in Korean, for the agency to send to department and post; an answer within seven days is asked for.

    It names neither recipient nor case. The answer is entered with `dlp incidents resolve`. Example: dlp --site site incidents ask INC-… --out 확인요청.txt
    """
    from dlp.office.contact import ask_sender

    def write(letter: str) -> None:
        with open(made(here.site, out), "w", encoding="utf-8") as file:  # noqa: PTH123  a descriptor
            file.write(letter)

    asked = ask_sender(here.site, here.asker, incident_id, text=text, write=write)
    click.echo(
        tr(
            f"{incident_id}: 확인 요청을 {out} 에 적었습니다. 기한 {asked.due}.",
            f"{incident_id}: the question is in {out}; due {asked.due}.",
        )
    )


def resolve(
    here: Session,
    incident_ids: _Ids,
    verdict: Annotated[Verdict, Option("true, false_positive or lawful.", "--verdict")],
    reason: Annotated[str, Option("Why; goes into the journal.", "--reason")],
    alike: Alike = False,
) -> None:
    """Say what incidents were: true ones, false positives, or lawful. Repeat to change it; the last one counts. Nothing is released by it.

    Example: dlp --site site incidents resolve INC-… --verdict lawful --reason "결재 받은 통지"
    """
    ids = _with_alike(here, incident_ids, here.given, reason) if alike else list(dict.fromkeys(incident_ids))
    incidents.resolve(here.site, here.asker, ids, verdict, reason=reason)
    for one in ids:
        click.echo(tr(f"{one}: {said(VERDICTS, verdict.value)}", f"{one}: {verdict.value}"))


def except_(
    here: Session,
    incident_id: _Id,
    name: Annotated[str, Option("Id of the exception: a-z 0-9 -.", "--name")],
    owner: Annotated[str, Option("Who answers for it.", "--owner")],
    ground: Annotated[str, Option("18-2-1 … 18-2-10 (no 4), or own-law.", "--ground")],
    expires: Annotated[str, Option("Last day: 2027-03-31, within a year.", "--expires")],
    reason: Annotated[str, Option("Why this is no leak.", "--reason")],
    rule: Annotated[str, Option("The rule; needed where several took part.", "--rule")] = "",
    article: Annotated[str, Option("Law and article, where the ground is own-law.", "--article")] = "",
    when: Annotated[str, Option("Narrower or other scope (CEL); else taken from the incident.", "--when")] = "",
) -> None:
    """Propose a named, scoped, expiring exception from a false positive; a second person approves it.

    Example: dlp --site site incidents except INC-… --name audit-list --owner 감사팀장 --ground 18-2-2 --expires 2027-03-31 --reason "행정사무감사"
    """
    wanted = incidents.Excepted(name, owner, ground, expires, rule, article, when)
    announced(incidents.propose_exception(here.site, here.asker, incident_id, wanted, reason=reason))


def who(
    here: Session,
    incident_id: _Id,
    reason: Annotated[
        str,
        Option("Why he must be known: makes a proposal. Without it: shows him, once, after the approval.", "--reason"),
    ] = "",
) -> None:
    """Who sent it. With --reason one asks, another person approves (one of the two is the privacy officer); then the same command without
    it shows him once, within the hour, to who asked.

    Example: dlp --site site incidents who INC-… --reason "경위 확인"
    """
    if reason:
        announced(revealing.ask(here.site, here.asker, incident_id, reason=reason))
        return
    row = asdict(revealing.seen(here.site, here.asker, incident_id))
    columns = (
        (tr("사번", "staff id"), lambda one: one["staff_id"] or "-"),
        (tr("성명", "name"), lambda one: one["name"] or "-"),
        (tr("부서", "department"), lambda one: one["department"] or "-"),
        (tr("직위", "post"), lambda one: one["post"] or "-"),
        (tr("주소", "address"), lambda one: one["address"] or "-"),
    )
    emit(Form.table, [row], columns, title=tr(*FOUND[row["found"]]))


FOUND: Final = {
    "staff": ("직원 명부에 있는 사람입니다. 확인 기록이 남았습니다.", "an official of the staff table; the look is journalled"),
    "address": (
        "직원 명부에 없는 주소입니다. 확인 기록이 남았습니다.",
        "an address that is not in the staff table; the look is journalled",
    ),
    "nobody": ("직원 명부에 없고, 원문도 남아 있지 않습니다.", "not in the staff table, and no original is kept"),
}
