"""`dlp template propose|check|list|remove`: texts to citizens that two persons vouched for.

A message whose text is a registered template, with other names, numbers and roads, is a notice, whatever the contact model makes of its words.
What is kept is a keyed token of its skeleton, no text: whoever approves looks at the file himself (`template check`).
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dlp.cli import infile
from dlp.cli.listing import into
from dlp.cli.who import Operator, acting, admitted
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.listings import template_list
from dlp.office.entries import opened
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.store.templates import Template

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Texts to citizens that two persons vouched for.",
)
_File = Annotated[Path, typer.Argument(metavar="FILE", help="The text of one such message, filled in for anybody; UTF-8.")]
_Subject = Annotated[str, typer.Option("--subject", help="Its subject, of a mail.")]
MOST_TITLE: Final = 80


@app.command()
def propose(
    ctx: typer.Context,
    file: _File,
    title: Annotated[str, typer.Option("--title", help="What the desk calls it; no name of a person.")],
    reason: Annotated[str, typer.Option("--reason", help="Why it is lawful; goes into the journal.")],
    subject: _Subject = "",
    operator: Operator = "",
) -> None:
    """Ask a second person to vouch for a text. Digits, names before 님 and roads may differ from message to message, nothing else.

    Example: dlp --site site template propose 체납안내.txt --title "체납 안내 문자" --reason "세무과 정기 발송"
    """
    from dlp.cli.proposal import announced
    from dlp.desk.proposals import What
    from dlp.office import proposals
    from dlp.office.wording import kept_reason
    from dlp.store.templates import REGISTERED

    actor = acting(ctx.obj, operator, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not stated(title) or len(title) > MOST_TITLE or (called := kept_reason(ctx.obj, title)) != title.strip():
        raise ConfigError("--title", "", f"a few words, at most {MOST_TITLE} characters, that name nobody")
    ref, made = _read(ctx.obj, file, subject)
    body = {"title": called, "length": len(made)}
    announced(
        proposals.propose(
            ctx.obj,
            What.template,
            ref,
            actor=actor,
            reason=kept_reason(ctx.obj, reason),
            effects=[(REGISTERED, ref, body)],
            facts=body,
        )
    )


@app.command()
def check(ctx: typer.Context, file: _File, subject: _Subject = "", operator: Operator = "") -> None:
    """What stays of a text once its values are taken out, its number, and whether it is registered.

    Example: dlp --site site template check 체납안내.txt
    """
    admitted(ctx.obj, operator, (Right.view, Right.propose), what="template check")
    ref, made = _read(ctx.obj, file, subject)
    known = any(one.ref == ref for one in _all(ctx.obj))
    typer.echo(f"{ref} {tr('등록됨', 'registered') if known else tr('등록되지 않음', 'not registered')}")
    typer.echo(made)


into(app, template_list.LISTING)


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
    from dlp.office.wording import kept_reason
    from dlp.store.templates import REMOVED

    actor = acting(ctx.obj, operator, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if all(one.ref != template_id for one in _all(ctx.obj)):
        raise StoreError("no such template")
    store = opened(ctx.obj)
    try:
        body = {**actor.body(), "reason": kept_reason(ctx.obj, reason)}
        store.note(REMOVED, now=datetime.now(UTC), ref=template_id, body=body)
    finally:
        store.close()
    typer.echo(tr(f"{template_id}: 등록을 풀었습니다.", f"{template_id}: taken back."))


def _read(site: Path, file: Path, subject: str) -> tuple[str, str]:
    """The number and the skeleton of a text. ConfigError where it is no template."""
    from dlp import keys
    from dlp.app.templates import ref_of, token_of
    from dlp.linkage.contact.skeleton import LONGEST, SHORTEST, skeleton

    try:
        text = infile.contents(file).decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise ConfigError(str(file), "", "not UTF-8 text") from None
    made = skeleton([f"{subject}\n{text}" if subject else text])
    if not made:
        raise ConfigError(
            str(file), "", f"no template: it needs {SHORTEST} letters besides its values, and at most {LONGEST:,} characters"
        )
    return ref_of(token_of(keys.load(site / "keys"), made)), made


def _all(site: Path) -> list[Template]:
    from dlp import keys
    from dlp.app.templates import all_registered

    return all_registered(site, keys.load(site / "keys"))
