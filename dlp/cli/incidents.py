"""`dlp incidents list|show|alike|export`: what was decided otherwise than clean. Every look and every export enters the journal.

A site without operators can be read without its keys, as a copy can. Nobody can look for an official: there is no search by a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.incident_work import ask, assign, comment, except_, resolve, who
from dlp.cli.session import Reading, Session
from dlp.language import english, tr
from dlp.office import incidents as office
from dlp.office.outfile import made
from dlp.ports import ConfigError
from dlp.record.titles import title_of
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form
from dlp.show.table import print_table
from dlp.texts.kinds import kind_of
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, VERDICTS, local, relation_of, rules_of, said, state_of
from dlp.texts.told import contact_of, why_of

app = Commands("List and show incidents.")


@app.command("list")
def list_(
    here: Reading,
    since: Annotated[str | None, Option("From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, Option("Before (same forms).")] = None,
    channel: Annotated[str | None, Option("email, messenger, sms")] = None,
    action: Annotated[str | None, Option("alert, mask, hold, block; allow: what passed with a reason, as in shadow mode")] = None,
    rule: Annotated[str | None, Option("A rule that took part.")] = None,
    case: Annotated[str | None, Option("Case number (접수번호).")] = None,
    state: Annotated[str | None, Option("decided, delivered, held, refused, released …")] = None,
    department: Annotated[str | None, Option("Of the sender.")] = None,
    verdict: Annotated[str | None, Option("true, false_positive, lawful; none: not resolved yet")] = None,
    assignee: Annotated[str | None, Option("Who looks after it; none: nobody yet.")] = None,
    limit: Annotated[int, Option("At most so many.", least=1)] = 50,
    offset: Annotated[int, Option("Skip so many.", least=0)] = 0,
    together: Annotated[
        bool, Option("One row for what is alike: same sender, rules and cases within a week.", "--together")
    ] = False,
) -> None:
    """Incidents, the newest first. Example: dlp incidents list --since 7d --action block"""
    question = office.Question(since, until, channel, action, rule, case, state, department, verdict, assignee)
    if together and offset:
        raise ConfigError("--offset", "", "goes with single incidents, not with --together")
    page = (
        office.matters(here.site, here.asker, question, reason=here.reason, limit=limit)
        if together
        else office.listing(
            here.site, here.asker, question, reason=here.reason, limit=limit, offset=offset, count=here.form is Form.table
        )
    )
    rows, total = page.rows, page.total
    columns = (
        (tr("사건", "incident"), lambda row: row["id"]),
        *([(tr("건수", "alike"), lambda row: f"{len(row['ids'])}")] if together else []),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("경로", "channel"), lambda row: said(PLACES, row["channel"])),
        (tr("조치", "action"), lambda row: said(ACTIONS, row["action"])),
        (
            tr("상태", "state"),
            lambda row: state_of(row["action"], row["state"]) + (f" · {said(VERDICTS, row['verdict'])}" if row["verdict"] else ""),
        ),
        (tr("규칙", "rules"), rules_of),
        (tr("접수번호", "cases"), lambda row: "\n".join(row["cases"])),
        (tr("관계", "relation"), relation_of),
        (tr("보낸 사람", "sender"), lambda row: row["sender"]["address"]),
        (tr("받는 사람", "recipients"), _recipients),
    )
    here.show(
        rows,
        columns,
        title=tr(f"사건 {total}건 중 {len(rows)}건", f"{len(rows)} of {total} incidents"),
        whole=(columns[0][0], tr("관계", "relation")),
        first=tuple(tr(*pair) for pair in FIRST),
    )


class Export(StrEnum):
    csv = "csv"
    jsonl = "jsonl"
    syslog = "syslog"
    cef = "cef"


@app.command()
def export(
    here: Session,
    reason: Annotated[str, Option("Why; goes into the journal.")],
    out: Annotated[Path | None, Option("New file (mode 0600); else standard output.")] = None,
    format_: Annotated[Export, Option("csv, jsonl, syslog (RFC 5424), cef", "--format")] = Export.csv,
    since: Annotated[str | None, Option("From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, Option("Before (same forms).")] = None,
) -> None:
    """Incidents for a SIEM or a spreadsheet: shapes, never values. Example: dlp incidents export --format cef --since 24h --reason "daily feed" """
    import os
    import sys

    from dlp.record.exports import HEADS, LINES

    with office.export(here.site, here.asker, format_=format_.value, reason=reason, since=since, until=until) as leaving:
        handle = made(here.site, out) if out else os.dup(sys.stdout.fileno())
        rows = leaving.rows()
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(HEADS.get(format_.value, ""))
            file.writelines(map(LINES[format_.value], rows))


FIRST: Final = (
    ("건수", "alike"), ("조치", "action"), ("규칙", "rules"), ("접수번호", "cases"), ("시각", "time"), ("상태", "state"), ("경로", "channel"),
    ("받는 사람", "recipients"), ("보낸 사람", "sender"),
)  # fmt: skip
"""Columns in the order in which a narrow window keeps them, after those that stand whole."""


def _recipients(row: Mapping[str, Any]) -> str:
    recipients = row["recipients"]
    left = len(recipients) - 2
    named = ", ".join(one["address"] for one in recipients[:2])
    return named + (tr(f" 외 {left}", f" and {left} more") if left > 0 else "")


@app.command()
def show(
    here: Reading,
    incident_id: Annotated[str, Argument("An incident of `incidents list`: INC-…", metavar="ID")],
    suspended: Annotated[
        bool,
        Option("Also the evidence that a suspension of processing withholds (needs the right rights).", "--suspended"),
    ] = False,
) -> None:
    """One incident: evidence in masked form, stages, policy, outcome, history.

    Example: dlp --site site incidents show INC-…
    """
    from dlp.dashboard.words import words

    say = words("en" if english() else "ko")
    found = office.one(here.site, here.asker, incident_id, reason=here.reason, suspended=suspended)
    if here.form is not Form.table:
        here.show([found], one=True)
        return
    people = [found["sender"], *found["recipients"]]
    print_table((tr("항목", "field"), tr("내용", "content")), _overview(say, found))
    print_table(
        (tr("구분", "part"), tr("주소", "address"), tr("관계", "relation")), ((say("field.sender" if p["field"] == "from" else f"party.{p['field']}"), p["address"], said(RELATIONS, p["relation"])) for p in people), title=tr("보낸 사람과 받는 사람", "sender and recipients")
    )  # fmt: skip
    for title, headers, rows in (*_judged(say, found), *_happened(say, found)):
        if rows:
            click.echo()
            print_table(headers, rows, title=title)


Part = tuple[str, tuple[str, ...], list[tuple[str, ...]]]
"""A table of an incident: its title, headings, rows."""


def _overview(say: Callable[..., str], found: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (tr("사건", "incident"), found["id"] + (tr("  [처리정지]", "  [processing suspended]") if found["suspended"] else "")),
        (tr("시각", "time"), local(found["at"])),
        (tr("경로", "channel"), f"{said(PLACES, found['channel'])} ({found['connector']})"),
        (tr("부서", "department"), found["department"] or "-"),
        (tr("조치", "action"), said(ACTIONS, found["action"]) + (tr(" · 통지", " · sender told") if found["notify"] else "")),
        (tr("상태", "state"), state_of(found["action"], found["state"])),
        (tr("결론", "verdict"), said(VERDICTS, found["verdict"]) or "-"),
        (tr("맡은 사람", "assignee"), found["assignee"] or "-"),
        (tr("정책", "policy"), f"{found['policy_version']} {found['policy_hash'][:12]}"),
        (
            tr("소요", "taken"),
            f"{found['elapsed_us']} µs  " + "  ".join(f"{say(f'time.{stage}')} {taken}" for stage, taken in found["stages"]),
        ),
    ]


def _judged(say: Callable[..., str], found: dict[str, Any]) -> list[Part]:
    """Why it was decided so, what to do next, and what it was decided by."""
    from dlp.dashboard.stages import part_of
    from dlp.office.steps import next_steps
    from dlp.subject.notices import FIELDS  # a list of incidents need not wait for what one of them is told with

    read = contact_of(found)
    return [
        (tr("연락의 성격", "kind of contact"), (tr("종류", "kind"), tr("읽은 것", "what was read")), [(read[0], "\n".join(read[1:]))] if read else []),
        (
            tr("판단 근거", "reasons"),
            (tr("규칙", "rule"), tr("조치", "action"), tr("사유", "why"), tr("법령", "law"), tr("비고", "note")),
            [
                (r["rule"] if english() or title_of(r) == r["rule"] else f"{title_of(r)}\n{r['rule']}", said(ACTIONS, r["action"]), why_of(r), _law(r["law"]), r["exception"] or ("" if r["enforced"] else tr("시험 운영", "shadow")))
                for r in found["reasons"]
            ],
        ),
        (
            tr("다음 할 일", "next steps"),
            (tr("할 일", "what"), tr("명령", "command")),
            [(tr(s.korean, s.english), f"dlp {s.command}" if s.command else "") for s in next_steps(found)],
        ),
        (
            tr("접수번호", "cases"),
            (tr("접수번호", "case"), tr("항목", "fields"), tr("강도", "strength")),
            [(c["case_no"], ", ".join(said(FIELDS, f) for f in c["fields"]), f"{c['strength']:.2f}") for c in found["cases"]],
        ),
        (
            tr("발견", "findings"),
            (tr("종류", "entity"), tr("위치", "place"), tr("점수", "score"), tr("모양", "shape"), tr("등록", "registered"), tr("읽은 방법", "how")),
            [
                (say(f"entity.{f['entity']}"), _where(f, part_of(say, f["part"])), f"{f['score']:.2f}", f["masked"], tr("예", "yes") if f["known"] else "", say(f"how.{f['how']}"))
                for f in found["findings"]
            ],
        ),
        (tr("검사하지 못한 부분", "not examined"), (tr("위치", "place"), tr("사유", "why")), [(part_of(say, g["part"]), say(f"gap.{g['reason']}")) for g in found["gaps"]]),
    ]  # fmt: skip


def _happened(say: Callable[..., str], found: Mapping[str, Any]) -> list[Part]:
    """What was done about it, and who looked."""
    headings = (tr("순번", "no."), tr("시각", "time"), tr("일", "what"), tr("내용", "details"))
    return [
        (title, headings, [(str(e["seq"]), local(e["at"]), kind_of(e["kind"]), _details(say, e)) for e in found[name]])
        for title, name in ((tr("이력", "history"), "history"), (tr("열람", "looks"), "looks"))
    ]


def _law(laws: Sequence[str]) -> str:
    from dlp.subject.explaining import cited_all

    return "; ".join(laws) if english() else cited_all(laws)


@app.command()
def alike(here: Reading, incident_id: Annotated[str, Argument("An incident of `incidents list`: INC-…", metavar="ID")]) -> None:
    """The same matter again: same sender, rules and cases, within a week of this incident.

    Example: dlp --site site incidents alike INC-…
    """
    rows = office.alike_to(here.site, here.asker, incident_id, reason=here.reason)
    columns = (
        (tr("사건", "incident"), lambda row: row["id"]),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("상태", "state"), lambda row: state_of(row["action"], row["state"])),
        (tr("결론", "verdict"), lambda row: said(VERDICTS, row["verdict"]) or "-"),
        (tr("맡은 사람", "assignee"), lambda row: row["assignee"] or "-"),
    )
    here.show(
        rows, columns, title=tr(f"같은 일로 보이는 사건 {len(rows)}건", f"{len(rows)} that are alike"), whole=(columns[0][0],)
    )


def _details(say: Callable[..., str], entry: dict[str, Any]) -> str:
    from dlp.dashboard.stages import fact_of

    return "  ".join(
        fact_of(say, name, value)
        for name, value in entry.items()
        if name not in ("seq", "at", "kind", "sealed") and value not in ("", False)
    )


def _where(finding: dict[str, Any], part: str) -> str:
    """The part, the sheet or page in it, and the characters."""
    place = f" ({finding['place']})" if finding.get("place") else ""
    return f"{part}{place} {finding['start']}-{finding['end']}"


for _name, _work in (
    ("assign", assign),
    ("comment", comment),
    ("ask", ask),
    ("resolve", resolve),
    ("except", except_),
    ("who", who),
):
    app.command(_name)(_work)
