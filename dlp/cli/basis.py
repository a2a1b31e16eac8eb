"""`dlp basis request|approve|reject|list|revoke`: grounds of provision that one person asks for and another approves (PIPA 18(2), 18(3)).

What a sender says of his own ground carries nothing. What stands here does, for the named recipients, items and days, as often as it says. A
message refers to it by `[근거: B-2026-0007]` in its subject, or by id, document or consent number in its `legal_basis`.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli import basis_mail, infile
from dlp.cli.listing import into
from dlp.cli.who import Operator, acting, staffed
from dlp.desk.bases import APPROVED, REJECTED, REVOKED, complaint
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.listings import basis_list
from dlp.office.entries import opened
from dlp.ports import ConfigError, StoreError
from dlp.vocabulary import FIELDS, GROUNDS

if TYPE_CHECKING:
    from dlp.desk.bases import Approver, Request
    from dlp.linkage.index import Index

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Grounds of provision: ask for one, approve it, take it back.",
)
_Id = Annotated[str, typer.Argument(metavar="B-…", help="A ground of `basis list`.")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]


@app.command()
def request(
    ctx: typer.Context,
    ground: Annotated[str, typer.Option("--ground", help="18-2-1 … 18-2-10 (PIPA 18(2)), or own-law.")],
    recipients: Annotated[list[str], typer.Option("--to", help="An address, or an institution by its name; several times.")],
    items: Annotated[list[str], typer.Option("--item", help="What is provided: name, phone, … or all; several times.")],
    reason: Annotated[str, typer.Option("--reason", help="What for; goes into the journal and the ledger.")],
    document: Annotated[str, typer.Option("--document", help="The request or the paper it rests on, by its number.")] = "",
    article: Annotated[str, typer.Option("--article", help="The article of the law.")] = "",
    consent_file: Annotated[
        Path | None, typer.Option("--consent-file", help="The written consent; its SHA-256 is kept, not the file.")
    ] = None,
    consent_id: Annotated[str, typer.Option("--consent-id", help="The number of the consent.")] = "",
    sender: Annotated[str, typer.Option("--for", help="Staff id of who sends; else of who asks.")] = "",
    begin: Annotated[str, typer.Option("--from", help="First day: 2026-11-20.")] = "",
    end: Annotated[str, typer.Option("--until", help="Last day.")] = "",
    times: Annotated[int, typer.Option("--times", min=0, help="Messages it may carry; 0: any number.")] = 1,
    incident: Annotated[str, typer.Option("--incident", help="The held message that it is for: INC-…")] = "",
    operator: Operator = "",
) -> None:
    """Ask for a ground; another person approves it before any message goes out on it.

    Example: dlp --site site basis request --ground 18-2-7 --article "형사소송법 제199조제2항" --document 수사과-456 --to police@police.example --item name --reason 수사협조 --for G003
    """
    from dlp.app import bases
    from dlp.office.grounds import refuse_unfit
    from dlp.office.wording import kept_reason

    actor = acting(ctx.obj, operator, Right.work)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    _word("--ground", ground, GROUNDS)
    for item in items:
        _word("--item", item, (*FIELDS, "all"))
    index = _index(ctx.obj)
    who = _official(index, sender or actor.name, said_so=bool(sender))
    body = bases.body_of(
        index,
        ground=ground,
        article=_clean(ctx.obj, article),
        document=_unnamed(ctx.obj, "--document", document),
        digest=hashlib.sha256(infile.contents(consent_file)).hexdigest() if consent_file is not None else "",
        consent_id=_unnamed(ctx.obj, "--consent-id", consent_id),
        purpose=kept_reason(ctx.obj, reason),
        sender=who,
        recipients=recipients,
        items=items,
        valid_from=_day("--from", begin),
        valid_to=_day("--until", end),
        times=times,
        incident=_held(ctx.obj, incident),
    )
    if why := complaint(body):
        raise ConfigError("basis", "", why)
    refuse_unfit(ground, zip(body["recipients"], [bases.institution(index, text) for text in bases.named(recipients)], strict=True))
    store = opened(ctx.obj)
    try:
        number = store.ask_basis({**body, **actor.body()}, now=datetime.now(UTC))
    finally:
        store.close()
    typer.echo(number)
    typer.echo(
        tr(
            f"다른 사람이 승인해야 합니다: dlp basis approve {number}",
            f"another person must approve it: dlp basis approve {number}",
        ),
        err=True,
    )
    if bases.concerned(index, recipients):
        typer.echo(
            tr("받는 사람이 어느 청구의 이해관계인입니다: 개인정보 보호책임자가 승인하여야 나갑니다", "a recipient is interested in a case: the privacy officer must approve"),
            err=True,
        )  # fmt: skip


@app.command()
def approve(ctx: typer.Context, basis_id: _Id, reason: _Why = "", operator: Operator = "") -> None:
    """Approve a ground that another asked for; messages that refer to it go out on it from now on.

    Example: dlp --site site basis approve B-2026-0007 --as G005
    """
    one = _settled(ctx.obj, basis_id, APPROVED, reason, operator)
    typer.echo(
        tr(
            f"{one.id}: 승인했습니다. 제목에 [근거: {one.id}] 를 적습니다.",
            f"{one.id}: approved. Write [근거: {one.id}] in the subject.",
        )
    )


@app.command()
def reject(
    ctx: typer.Context,
    basis_id: _Id,
    reason: Annotated[str, typer.Option("--reason", help="Why not; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Turn a request down.

    Example: dlp --site site basis reject B-2026-0007 --reason "항목이 넓음"
    """
    one = _settled(ctx.obj, basis_id, REJECTED, _needed(reason), operator)
    typer.echo(tr(f"{one.id}: 반려했습니다.", f"{one.id}: rejected."))


@app.command()
def revoke(
    ctx: typer.Context,
    basis_id: _Id,
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal.")],
    operator: Operator = "",
) -> None:
    """Take an approved ground back (a consent that was withdrawn, PIPA 37): nothing goes out on it any more.

    Example: dlp --site site basis revoke B-2026-0007 --reason "동의 철회"
    """
    one = _settled(ctx.obj, basis_id, REVOKED, _needed(reason), operator)
    typer.echo(tr(f"{one.id}: 철회했습니다.", f"{one.id}: revoked."))


into(app, basis_list.LISTING)
app.command("mail")(basis_mail.mail)
app.command("answer")(basis_mail.answer)


# ---------------------------------------------------------------- helpers of the commands


def _settled(site: Path, basis_id: str, kind: str, reason: str, operator: str) -> Request:
    from dlp.office.wording import kept_reason

    actor = acting(site, operator, Right.decide)
    second = _second(site, actor.name)
    store = opened(site)
    try:
        return store.settle_basis(
            basis_id, kind=kind, actor=actor, second=second, reason=kept_reason(site, reason), now=datetime.now(UTC)
        )
    finally:
        store.close()


def _second(site: Path, name: str) -> Approver:
    from dlp import settings
    from dlp.app import bases

    return bases.approver(_index(site), settings.load(site), name, staffed(site))


def _index(site: Path) -> Index:
    from dlp import keys, register, settings

    return register.load_index(site, keys.load(site / "keys"), domains=settings.load(site).agency.domains)


def _official(index: Index, name: str, *, said_so: bool) -> str:
    """The staff id as the register spells it; "" for who asks and is none of the staff."""
    same = [staff_id for staff_id in index.staff if staff_id.casefold() == name.casefold()]
    if not same and said_so:
        raise ConfigError("--for", "", "not an id of the table of staff")
    return same[0] if same else ""


def _needed(reason: str) -> str:
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    return reason


def _word(option: str, word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise ConfigError(option, "", f"must be one of {', '.join(words)}")


def _day(option: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise ConfigError(option, "", "not a day; write 2026-11-20") from None


def _clean(site: Path, text: str) -> str:
    from dlp.office.wording import kept_reason

    return kept_reason(site, text) if text else ""


def _unnamed(site: Path, option: str, text: str) -> str:
    """What a message will refer to: it stands in the journal as it is, and so may name nobody."""
    if (kept := _clean(site, text)) != text.strip():
        raise ConfigError(option, "", "must hold no name, telephone number or address")
    return kept


def _held(site: Path, incident: str) -> str:
    from dlp.office.entries import recorded

    if not incident:
        return ""
    if not recorded(site):
        raise StoreError("no such incident")
    store = opened(site)
    try:
        store.incident(incident)
    finally:
        store.close()
    return incident
