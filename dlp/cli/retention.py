"""`dlp retention show|set|run|hold|lift|ledger`: how long what is kept, its destruction, and what stops it (PIPA 21, decree 16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.proposal import announced
from dlp.cli.session import Session, Shown
from dlp.cli.subject_reading import known_or_sure
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ledgers.retention import DAYS, LEAST, Class
from dlp.office import retention
from dlp.show.asking import Argument, Option
from dlp.show.rows import Column, Form
from dlp.texts.labels import CLASSES, local

if TYPE_CHECKING:
    from dlp.ledgers.retention import Hold, Term

app = Commands("How long what is kept, and its destruction.")
_Why = Annotated[str, Option("Why; goes into the journal.", "--reason")]
FIXED: Final = (
    ("memory", "1", ("대화 기억(토큰만)", "conversation memory (tokens only)")),
    ("images", "0", ("그림·영상: 보관하지 않음", "images: none are kept")),
    ("ledgers", "", ("담당자·제안·유출·권리 행사·정책 승인·확인점·파기 대장: 파기하지 않음", "the agency's own ledgers: never destroyed by this")),
)  # fmt: skip
"""What has no term that could be set: name, days, words."""


@app.command()
def show(here: Shown) -> None:
    """How long each class is kept, what is past its days, and the legal holds.

    Example: dlp --site site retention show
    """
    from dlp import settings
    from dlp.ledgers.retention import terms as unset

    here.admitted(Right.view, what="retention show")
    terms, found, past = retention.state(here.site, datetime.now(UTC)) or (unset(()), [], {})
    terms[Class.look_back] = replace(terms[Class.look_back], days=settings.load(here.site).look_back.days)
    rows = [_class_row(kind, terms[kind], past) for kind in Class]
    rows += [{**_EMPTY, "what": "fixed", "name": name, "days": days, "text": tr(*words)} for name, days, words in FIXED]
    held = [_hold_row(hold) for hold in found]
    if here.form is not Form.table:
        here.show([*rows, *held], ())
        return
    columns: tuple[Column, ...] = (
        (tr("종류", "class"), lambda row: f"{row['text']} ({row['name']})"),
        (tr("일", "days"), lambda row: str(row["days"])),
        (tr("기본", "default"), lambda row: str(row["default"])),
        (tr("최소", "least"), lambda row: str(row["least"])),
        (tr("기한이 지난 것", "past its days"), lambda row: str(row["past"])),
        (tr("바꾼 사람", "set by"), lambda row: f"{row['operator']} {row['at'] and local(row['at'])}".strip()),
    )
    here.show(rows, columns, title=tr("보존 기간", "retention"))
    if held:
        here.show(held, _hold_columns(), title=tr(f"파기 중지 {len(held)}건", f"{len(held)} legal holds"))


@app.command("set")
def set_(
    here: Session,
    chosen: Annotated[Class, Argument("journal, provisions, held, counters", metavar="CLASS")],
    days: Annotated[int, Argument("How many days they are kept.", metavar="DAYS")],
    reason: _Why,
) -> None:
    """Keep a class for so many days. Where operators are set up a second person must approve it.

    Example: dlp --site site retention set held 10 --reason "내부 관리계획 개정"
    """
    if number := retention.set_term(here.site, here.asker, chosen, days, reason):
        announced(number)
        return
    click.echo(tr(f"{chosen.value}: {days}일", f"{chosen.value}: {days} days"))
    if chosen is Class.journal and days < DAYS[chosen]:
        click.echo(
            tr(
                "5만명 이상이거나 고유식별정보·민감정보를 다루면 접속기록은 2년 이상 보관해야 합니다.",
                "with 50,000 persons or unique or sensitive data, access records are to be kept for two years",
            ),
            err=True,
        )


@app.command()
def run(
    here: Shown,
    dry_run: Annotated[bool, Option("Say what would be destroyed, and destroy nothing.", "--dry-run")] = False,
    compact: Annotated[bool, Option("Write a large journal anew, too; senders wait meanwhile.", "--compact")] = False,
) -> None:
    """Destroy what is past its days and under no hold. `dlp serve` does so by itself every day.

    Example: dlp --site site retention run --dry-run
    """
    from dlp.office.entries import recorded

    actor = None
    if dry_run:
        here.admitted(Right.view, what="retention run --dry-run")
    else:
        actor = here.acting(Right.rights)
    counts: Mapping[str, int] = {}
    if recorded(here.site):
        if actor is None:
            counts = retention.past(here.site)
        else:
            counts, wiped = retention.destroy(here.site, actor, compact=compact)
            if not wiped:
                click.echo(
                    tr(
                        "누군가 저널을 읽고 있어 WAL 을 비우지 못했습니다. serve 가 비우거나, 다시 실행하십시오.",
                        "somebody reads the journal: its WAL could not be emptied. dlp serve will do it, or run this again",
                    ),
                    err=True,
                )
    rows = [{"class": name, "count": count, "done": not dry_run} for name, count in counts.items()]
    columns: tuple[Column, ...] = (
        (tr("종류", "class"), lambda row: tr(*CLASSES[row["class"]])),
        (tr("건수", "count"), lambda row: f"{row['count']:,}"),
    )
    here.show(rows, columns, title=tr("파기할 것", "to be destroyed") if dry_run else tr("파기한 것", "destroyed"))


@app.command()
def hold(
    here: Session,
    reason: _Why,
    case: Annotated[str, Option("Case number (접수번호).", "--case")] = "",
    incident: Annotated[str, Option("INC-…", "--incident")] = "",
    unknown: Annotated[bool, Option("Although neither register nor journal knows this case.", "--unknown")] = False,
) -> None:
    """Let nothing of a case, or of one incident, be destroyed: a lawsuit, an audit, records law.

    Example: dlp --site site retention hold --case 2026-000123 --reason "행정소송 2026구합1"
    """
    sure = None if unknown else partial(known_or_sure, here.site, "--case")
    click.echo(retention.hold(here.site, here.asker, case=case, incident=incident, reason=reason, sure=sure))


@app.command()
def lift(
    here: Session, hold_id: Annotated[str, Argument("A legal hold of `retention show`.", metavar="LH-…")], reason: _Why
) -> None:
    """End a legal hold. Where operators are set up a second person must approve it.

    Example: dlp --site site retention lift LH-… --reason "판결 확정"
    """
    if number := retention.lift(here.site, here.asker, hold_id, reason):
        announced(number)
        return
    click.echo(tr(f"{hold_id}: 해제했습니다.", f"{hold_id}: lifted."))


# ---------------------------------------------------------------- what the commands share

_EMPTY: Final = {
    "what": "", "name": "", "text": "", "days": "", "default": "", "least": "", "past": "", "operator": "", "at": "", "reason": "", "lifted": "",
}  # fmt: skip


def _class_row(kind: Class, term: Term, past: Mapping[str, int]) -> dict[str, Any]:
    number = past.get(kind.value, 0) + (past.get("looks", 0) if kind is Class.journal else 0)
    return {
        **_EMPTY, "what": "class", "name": kind.value, "text": tr(*CLASSES[kind.value]), "days": term.days, "default": DAYS[kind],
        "least": LEAST[kind], "past": number, "operator": term.operator, "at": term.at, "reason": term.reason,
    }  # fmt: skip


def _hold_row(found: Hold) -> dict[str, Any]:
    scope = found.case_no or found.incident
    return {
        **_EMPTY, "what": "hold", "name": found.id, "text": scope, "operator": found.operator, "at": found.at, "reason": found.reason,
        "lifted": found.lifted,
    }  # fmt: skip


def _hold_columns() -> tuple[Column, ...]:
    return (
        (tr("번호", "id"), lambda row: row["name"]),
        (tr("대상", "of"), lambda row: row["text"]),
        (tr("사유", "reason"), lambda row: row["reason"]),
        (tr("누가", "who"), lambda row: row["operator"]),
        (tr("언제", "since"), lambda row: local(row["at"])),
        (tr("해제", "lifted"), lambda row: row["lifted"] and local(row["lifted"])),
    )
