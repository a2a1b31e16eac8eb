"""`dlp incidents assign|comment|resolve|except`: what the team does with an incident. Every step is a journal entry in a person's name."""

from __future__ import annotations

from typing import Annotated

import typer

from dlp.cli.labels import VERDICTS, said, tr
from dlp.cli.proposal import announced
from dlp.cli.who import Keyboard, Operator
from dlp.office import incidents
from dlp.office.incidents import Verdict

_Id = Annotated[str, typer.Argument(metavar="ID")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]


def assign(
    ctx: typer.Context,
    incident_id: _Id,
    to: Annotated[str, typer.Option("--to", help="Who looks after it.")],
    operator: Operator = "",
) -> None:
    """Give an incident to somebody.

    Example: dlp --site site incidents assign INC-… --to MR09
    """
    incidents.assign(ctx.obj, Keyboard(operator), incident_id, to)
    typer.echo(tr(f"{incident_id}: {to} 에게 맡겼습니다.", f"{incident_id}: assigned to {to}."))


def comment(ctx: typer.Context, incident_id: _Id, text: Annotated[str, typer.Argument()], operator: Operator = "") -> None:
    """Note something on an incident. Names of requesters and long numbers are cut out.

    Example: dlp --site site incidents comment INC-… "담당 부서에 확인함"
    """
    incidents.comment(ctx.obj, Keyboard(operator), incident_id, text)
    typer.echo(tr(f"{incident_id}: 적었습니다.", f"{incident_id}: noted."))


def resolve(
    ctx: typer.Context,
    incident_id: _Id,
    verdict: Annotated[Verdict, typer.Option("--verdict", help="true, false_positive or lawful.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Say what an incident was: a true one, a false positive, or lawful. Repeat to change it; the last one counts.

    Example: dlp --site site incidents resolve INC-… --verdict lawful --reason "결재 받은 통지"
    """
    incidents.resolve(ctx.obj, Keyboard(operator), incident_id, verdict, reason=reason)
    line = tr(f"{incident_id}: {said(VERDICTS, verdict.value)}", f"{incident_id}: {verdict.value}")
    typer.echo(line)


def except_(
    ctx: typer.Context,
    incident_id: _Id,
    name: Annotated[str, typer.Option("--name", help="Id of the exception: a-z 0-9 -.")],
    owner: Annotated[str, typer.Option("--owner", help="Who answers for it.")],
    ground: Annotated[str, typer.Option("--ground", help="18-2-1 … 18-2-10 (no 4), or own-law.")],
    expires: Annotated[str, typer.Option("--expires", help="Last day: 2027-03-31, within a year.")],
    reason: Annotated[str, typer.Option("--reason", help="Why this is no leak.")],
    rule: Annotated[str, typer.Option("--rule", help="The rule; needed where several took part.")] = "",
    article: Annotated[str, typer.Option("--article", help="Law and article, where the ground is own-law.")] = "",
    when: Annotated[str, typer.Option("--when", help="Narrower or other scope (CEL); else taken from the incident.")] = "",
    operator: Operator = "",
) -> None:
    """Propose a named, scoped, expiring exception from a false positive; a second person approves it.

    Example: dlp --site site incidents except INC-… --name audit-list --owner 감사팀장 --ground 18-2-2 --expires 2027-03-31 --reason "행정사무감사"
    """
    wanted = incidents.Excepted(name, owner, ground, expires, rule, article, when)
    announced(incidents.propose_exception(ctx.obj, Keyboard(operator), incident_id, wanted, reason=reason))
