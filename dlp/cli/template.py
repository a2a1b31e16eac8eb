"""`dlp template propose|check|list|seen|remove`: texts to citizens that two persons vouched for.

A message whose text is a registered template, with other values of the same types, is a notice, whatever the contact model makes of its words.
What is kept is a keyed token of its skeleton, no text: whoever approves looks at the file himself (`template check`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dlp.cli.listing import into
from dlp.cli.proposal import announced
from dlp.cli.who import Keyboard, Operator, acting
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import template_list, template_seen
from dlp.office import infile, templates
from dlp.ports import ConfigError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Texts to citizens that two persons vouched for.",
)
_File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help="The text of one such message, filled in for anybody: UTF-8 text, a page (.html) or a mail (.eml)."
    ),
]
_Subject = Annotated[str, typer.Option("--subject", help="Its subject, of a mail.")]


@app.command()
def propose(
    ctx: typer.Context,
    title: Annotated[str, typer.Option("--title", help="What the desk calls it; no name of a person.")],
    reason: Annotated[str, typer.Option("--reason", help="Why it is lawful; goes into the journal.")],
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="FILE", help="The text of one such message, filled in for anybody: UTF-8 text, a page (.html) or a mail (.eml)."
        ),
    ] = None,
    incident: Annotated[
        str, typer.Option("--incident", metavar="INC-…", help="In place of FILE: the text of this held message.")
    ] = "",
    subject: _Subject = "",
    operator: Operator = "",
) -> None:
    """Ask a second person to vouch for a text. From message to message its values may differ, each of its own type: the name before 님, dates, times, amounts, numbers, places of `lexicons.yaml`; nothing else.

    Example: dlp --site site template propose 체납안내.txt --title "체납 안내 문자" --reason "세무과 정기 발송"
    """
    acting(ctx.obj, operator, Right.propose)
    if (file is None) == (not incident):
        raise ConfigError("--incident", "", "give a file or an incident")
    asker = Keyboard(operator)
    if file is None:
        announced(templates.propose_held(ctx.obj, asker, incident, title=title, reason=reason))
    else:
        announced(templates.propose(ctx.obj, asker, _text(file, subject), title=title, reason=reason))


@app.command()
def check(ctx: typer.Context, file: _File, subject: _Subject = "", operator: Operator = "") -> None:
    """What stays of a text once its values are taken out, its number, and whether it is registered.

    Example: dlp --site site template check 체납안내.txt
    """
    ref, made, known = templates.check(ctx.obj, Keyboard(operator), _text(file, subject))
    typer.echo(f"{ref} {tr('등록됨', 'registered') if known else tr('등록되지 않음', 'not registered')}")
    typer.echo(made)


into(app, template_list.LISTING)
into(app, template_seen.LISTING)


@app.command()
def remove(
    ctx: typer.Context,
    template_id: Annotated[str, typer.Argument(metavar="TM-…", help="A text of `template list`.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Take a template back: its messages are judged by their words again. One person is enough, since it takes nothing from anybody's protection.

    Example: dlp --site site template remove TM-… --reason "문구 변경"
    """
    templates.remove(ctx.obj, Keyboard(operator), template_id, reason)
    typer.echo(tr(f"{template_id}: 등록을 풀었습니다.", f"{template_id}: taken back."))


def _text(file: Path, subject: str) -> templates.Text:
    return templates.Text(file, lambda: infile.contents(file), subject)
