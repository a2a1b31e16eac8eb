"""`dlp subject extend|answer|letter|lift|explain`: the decision on a request, what it sets going, and the letter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from dlp.cli.subject_reading import case_of, words
from dlp.cli.who import Operator, Reason, acting, looking
from dlp.dates import KST
from dlp.desk.rights import Actor, Right
from dlp.language import tr
from dlp.office.entries import journalled
from dlp.office.outfile import made, undone
from dlp.office.subjects import cleaned, erased_for, kept_of, office, one_request
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.subject import Request
    from dlp.subject.holdings import Kept

Number = Annotated[str, typer.Argument(metavar="SR-…", help="A request of `subject list`.")]
Out = Annotated[
    Path | None, typer.Option(help="Write the letter here (mode 0600, never over a file that exists); else it is printed.")
]


def extend(
    ctx: typer.Context, number: Number, reason: Annotated[str, typer.Option(help="Why access is not possible yet; the person is told.")],
    out: Out = None, operator: Operator = "",
) -> None:  # fmt: skip
    """Put access off by ten days, once (PIPA 35(3)), and write the notice of it; for the other claims the law knows no extension.

    Example: dlp subject extend SR-… --reason "감사 자료와 함께 검토 중" --out 연기통지서.txt --as cpo
    """
    from dlp import settings
    from dlp.subject import Claim, letters
    from dlp.subject.clock import due

    actor, one, today = acting(ctx.obj, operator, Right.rights), _open(ctx.obj, number), datetime.now(KST).date()
    if one.claim is not Claim.access:
        raise StoreError(
            "only access can be put off (PIPA 35(3)); for correction, erasure and suspension the law knows no extension"
        )
    if one.extended:
        raise StoreError(f"{number}: it was put off once already")
    if one.days_left(today) < 0:
        raise StoreError("the ten days in which it had to be put off are over (Decree 42(2)): answer it")
    if not (why := cleaned(ctx.obj, reason)):
        raise ConfigError("--reason", "", "say why")
    last = due(one.due, more=settings.load(ctx.obj).agency.holidays)
    with _letter(ctx.obj, out) as file:
        journalled(ctx.obj, "subject-extended", {**actor.body(), "reason": why, "due": last.isoformat()}, ref=number)
        file.write(letters.postponed(one_request(ctx.obj, number), office(ctx.obj)))
    told = tr(
        f"{number}: {last} 까지 연기했습니다. 통지서를 {one.due} 까지 정보주체에게 보내십시오(영 제42조제2항).",
        f"{number}: put off until {last}. Send the person the notice by {one.due} (Decree 42(2)).",
    )
    typer.echo(told, err=out is None)


def answer(
    ctx: typer.Context,
    number: Number,
    note: Annotated[str, typer.Option(help="What the person is told besides; without names.")],
    grant: Annotated[bool, typer.Option("--grant", help="Do what is asked.")] = False,
    partial: Annotated[bool, typer.Option("--partial", help="With --grant and --refuse: access in part (Decree 42(1)).")] = False,
    refuse: Annotated[str, typer.Option(metavar="GROUND", help="Refuse on a ground of the law: `dlp subject grounds`.")] = "",
    ledger_too: Annotated[
        bool, typer.Option("--ledger-too", help="Erase also what stands in the ledger of provisions (Decree 15).")
    ] = False,
    without: Annotated[
        list[str] | None, typer.Option(metavar="INC-…", help="With --partial: an incident that is left out.")
    ] = None,
    out: Out = None,
    operator: Operator = "",
) -> None:
    """Answer a request, once: carry out what is granted and write the letter, in which 【…】 is for a person to fill in.

    Example: dlp subject answer SR-… --grant --note "요구하신 대로 처리함" --out letter.txt --as cpo
    """
    from dlp.subject import Claim, Decision
    from dlp.subject.grounds import ground, grounds

    actor, one = acting(ctx.obj, operator, Right.rights), _open(ctx.obj, number)
    decision = _decision(one, grant=grant, partial=partial, refuse=refuse, without=without or [])
    if refuse:
        try:
            ground(one.claim, refuse)
        except LookupError:
            raise ConfigError(
                "--refuse", "", f"the law gives for {one.claim}: {', '.join(found.code for found in grounds(one.claim))}"
            ) from None
    kept = kept_of(ctx.obj, one.case_no)
    if strange := set(without or []) - {held.id for held in kept}:
        raise ConfigError("--without", "", f"{len(strange)} of these are no incidents of this case")
    if not (said := cleaned(ctx.obj, note)):
        raise ConfigError("--note", "", "say what the person is told")
    if one.claim is Claim.erase and grant and not ledger_too and (listed := sum(held.listed for held in kept)):
        raise StoreError(
            f"{listed} of these stand in the ledger of provisions, which the law makes us keep (Decree 15): refuse on 36-1, or --ledger-too"
        )
    with _letter(ctx.obj, out) as file:
        effect: dict[str, Any] = {} if decision is Decision.refused else _carried_out(ctx.obj, one, kept, actor)
        body = {
            **actor.body(), "decision": decision.value, "ground": refuse, "note": said, "left_out": sorted(without or []),
            "held": len(kept), "effect": effect,
        }  # fmt: skip
        journalled(ctx.obj, "subject-answered", body, ref=number)
        done = one_request(ctx.obj, number)
        file.write(_text(ctx.obj, done, kept))
    if out is not None:
        typer.echo(tr(f"{number}: 답변을 기록하고 {out} 에 적었습니다.", f"{number}: answered, the letter is in {out}."))
    if done.late:
        typer.echo(
            tr(
                f"기한({done.due})이 지났습니다. 늦은 사유를 적어 주십시오.",
                f"The term ended on {done.due}: say in the letter why it is late.",
            ),
            err=True,
        )


def letter(ctx: typer.Context, number: Number, out: Out = None, reason: Reason = "", operator: Operator = "") -> None:
    """Write the letter of an answered request again, with what is kept now. Example: dlp subject letter SR-… --out letter.txt"""
    acting(ctx.obj, operator, Right.rights)  # before anything is said about the number
    one = one_request(ctx.obj, number)
    if one.open:
        raise StoreError(f"{number}: this request is not answered yet")
    with _letter(ctx.obj, out) as file:
        looking(ctx.obj, operator, reason, what="subject letter", ref=number, right=Right.rights)
        file.write(_text(ctx.obj, one, kept_of(ctx.obj, one.case_no)))


def lift(
    ctx: typer.Context, number: Number, note: Annotated[str, typer.Option(help="Why; without names.")], operator: Operator = ""
) -> None:
    """End a suspension of processing, as when the person takes it back. Example: dlp subject lift SR-… --note "본인이 철회함" --as cpo"""
    from dlp.subject import Claim, Decision

    actor, one = acting(ctx.obj, operator, Right.rights), one_request(ctx.obj, number)
    if one.claim is not Claim.suspend or one.decision is not Decision.granted:
        raise StoreError(f"{number}: this request suspends nothing")
    if not (why := cleaned(ctx.obj, note)):
        raise ConfigError("--note", "", "say why")
    journalled(ctx.obj, "subject-answered", {**actor.body(), "decision": Decision.lifted.value, "note": why}, ref=number)
    typer.echo(tr(f"{number}: 처리정지를 해제했습니다.", f"{number}: the suspension has ended."))


def explain(
    ctx: typer.Context, case_no: Annotated[str, typer.Argument(metavar="CASE_NO", help="Case number, never a name.")], out: Out = None,
    unknown: Annotated[bool, typer.Option("--unknown", help="Although neither register nor journal knows this case.")] = False,
    reason: Reason = "", operator: Operator = "",
) -> None:  # fmt: skip
    """Explain in Korean how it was decided about messages of a case (PIPA 37-2(2)). Example: dlp subject explain 50120352 --out why.txt"""
    from dlp.subject.explaining import explanation

    acting(ctx.obj, operator, Right.rights)  # before anything is said about the number
    number = case_of(ctx.obj, case_no, unknown=unknown)
    with _letter(ctx.obj, out) as file:
        looking(ctx.obj, operator, reason, what="subject explain", right=Right.rights, case=number)
        kept = kept_of(ctx.obj, number)
        file.write(explanation(number, kept, office(ctx.obj), words()))


def _open(site: Path, number: str) -> Request:
    one = one_request(site, number)
    if not one.open:
        raise StoreError(f"{number}: this request is answered already (`dlp subject letter` writes its letter again)")
    return one


def _decision(one: Request, *, grant: bool, partial: bool, refuse: str, without: list[str]) -> Any:
    """ConfigError for words that do not go together."""
    from dlp.subject import Claim, Decision

    if partial:
        if one.claim is not Claim.access:
            raise ConfigError("--partial", "", "only access can be given in part (Decree 42(1))")
        if not (grant and refuse and without):
            raise ConfigError(
                "--partial", "", "give --grant, the ground of what is left out (--refuse GROUND), and --without INC-…"
            )
        return Decision.partial
    if without:
        raise ConfigError("--without", "", "goes with --partial")
    if grant == bool(refuse):
        raise ConfigError("--grant", "", "say either --grant or --refuse GROUND")
    return Decision.granted if grant else Decision.refused


def _carried_out(site: Path, one: Request, kept: list[Kept], actor: Actor) -> dict[str, Any]:
    """What a grant sets going in the store, before it is journalled as answered: done twice after a crash, it is done once."""
    from dlp import keys
    from dlp.store import open_store
    from dlp.subject import Claim

    if one.claim not in (Claim.correct, Claim.erase):
        return {}
    store = open_store(site, keys.load(site / "keys"))
    try:
        now = datetime.now(UTC)
        if one.claim is Claim.erase:
            store.erase_case(one.case_no, now=now, body={**actor.body(), "request": one.id})
            return {"erased": erased_for(site, one.id), "left": len(kept_of(site, one.case_no))}
        noted = 0
        for held in kept:
            if any(entry.get("request") == one.id for entry in store.incident(held.id)["history"]):
                continue
            body = {
                **actor.body(),
                "text": f"정정 요구를 받아들임. 원본은 사건 처리 시스템에서 정정함 ({one.id})",
                "request": one.id,
            }
            store.note("commented", now=now, ref=held.id, body=body)
            noted += 1
        return {"noted": noted}
    finally:
        store.close()


def _text(site: Path, one: Request, kept: list[Kept]) -> str:
    from dlp.subject import letters

    return letters.answer(one, kept, office(site), words(), today=datetime.now(KST).date())


@contextmanager
def _letter(site: Path, out: Path | None) -> Iterator[TextIO]:
    """The file of a letter, made before anything is done so that nothing is done which cannot be written; away again where it fails."""
    if out is None:
        text = StringIO()
        yield text
        typer.echo(text.getvalue(), nl=False)
        return
    handle = made(site, out)
    identity = os.fstat(handle)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            yield file
    except BaseException:
        undone(out, identity)
        raise
