"""How incidents are shown: many as rows, one as a page of tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from dlp.language import english, tr
from dlp.office.particulars import Particular
from dlp.office.steps import Step
from dlp.record.cases import by_case
from dlp.record.titles import title_of
from dlp.show.listing import Row, Shown, Table, of
from dlp.texts.kinds import kind_of
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, VERDICTS, local, relation_of, rules_of, said, state_of
from dlp.texts.screens import facts_of, part_of, words
from dlp.texts.told import contact_of, why_of

Part = tuple[str, tuple[str, ...], list[tuple[str, ...]]]
"""A table of an incident: its title, headings, rows."""
_ID: Final = of("사건", "incident", "id")
_AT: Final = of("시각", "time", "at", local)


def _state(row: Row) -> str:
    return state_of(row) + (f" · {said(VERDICTS, row['verdict'])}" if row["verdict"] else "")


def _recipients(row: Row) -> str:
    recipients = row["recipients"]
    left = len(recipients) - 2
    named = ", ".join(one["address"] for one in recipients[:2])
    return named + (tr(f" 외 {left}", f" and {left} more") if left > 0 else "")


WHOLE: Final = ("사건", "관계")
FIRST: Final = ("건수", "조치", "규칙", "접수번호", "시각", "상태", "경로", "받는 사람", "보낸 사람")


def many(*, together: bool) -> Table:
    """Incidents, or matters: what is alike in one row."""
    return Table(
        columns=[
            _ID, *([of("건수", "alike", "ids", lambda ids: f"{len(ids)}")] if together else []), _AT, of("경로", "channel", "channel", lambda word: said(PLACES, word)),
            of("조치", "action", "action", lambda word: said(ACTIONS, word)), Shown("상태", "state", _state), Shown("규칙", "rules", rules_of),
            of("접수번호", "cases", "cases", "\n".join), Shown("관계", "relation", relation_of), of("보낸 사람", "sender", "sender", lambda one: one["address"]),
            Shown("받는 사람", "recipients", _recipients),
        ],
        title=("사건 {total}건 중 {}건", "{} of {total} incidents"),
        whole=WHOLE,
        first=FIRST,
    )  # fmt: skip


ALIKE: Final = Table(
    columns=[
        _ID, _AT, Shown("상태", "state", state_of),
        of("결론", "verdict", "verdict", lambda word: said(VERDICTS, word) or "-"), of("맡은 사람", "assignee", "assignee", lambda name: name or "-"),
    ],
    title=("같은 일로 보이는 사건 {}건", "{} that are alike"),
    whole=("사건",),
)  # fmt: skip


def _name(korean: str, english: str, name: str) -> Shown:
    return of(korean, english, name, lambda text: text or "-")


SENDERS: Final = {
    "staff": ("직원 명부에 있는 사람입니다. 확인 기록이 남았습니다.", "an official of the staff table; the look is journalled"),
    "address": ("직원 명부에 없는 주소입니다. 확인 기록이 남았습니다.", "an address that is not in the staff table; the look is journalled"),
    "nobody": ("직원 명부에 없고, 원문도 남아 있지 않습니다.", "not in the staff table, and no original is kept"),
}  # fmt: skip


def sender(found: str) -> Table:
    """Who sent it. `found`: where he was found (`SENDERS`)."""
    columns = [_name("사번", "staff id", "staff_id"), _name("성명", "name", "name"), _name("부서", "department", "department"),
               _name("직위", "post", "post"), _name("주소", "address", "address")]  # fmt: skip
    return Table(columns=columns, title=SENDERS[found])


def page(found: dict[str, Any], steps: Sequence[Step], known: Sequence[Particular]) -> Iterator[Part]:
    """One incident: what it is, its people, why it was decided so, what to do next, what it was decided by, what was done about it, who looked."""
    say = words("en" if english() else "ko")
    yield "", (tr("항목", "field"), tr("내용", "content")), list(_overview(say, found))
    people: list[tuple[str, ...]] = [
        (say("field.sender" if p["field"] == "from" else f"party.{p['field']}"), p["address"], said(RELATIONS, p["relation"]))
        for p in (found["sender"], *found["recipients"])
    ]
    yield (
        tr("보낸 사람과 받는 사람", "sender and recipients"),
        (tr("구분", "part"), tr("주소", "address"), tr("관계", "relation")),
        people,
    )
    yield from (part for part in (*_judged(say, found, steps, known), *_happened(say, found)) if part[2])


def _overview(say: Callable[..., str], found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    suspended, notify = found["suspended"], found["notify"]
    stages = "  ".join(f"{say(f'time.{stage}')} {taken}" for stage, taken in found["stages"])
    yield tr("사건", "incident"), found["id"] + (tr("  [처리정지]", "  [processing suspended]") if suspended else "")
    yield tr("시각", "time"), local(found["at"])
    yield tr("경로", "channel"), f"{said(PLACES, found['channel'])} ({found['connector']})"
    yield tr("부서", "department"), found["department"] or "-"
    yield tr("조치", "action"), said(ACTIONS, found["action"]) + (tr(" · 통지", " · sender told") if notify else "")
    yield tr("상태", "state"), _state({**found, "verdict": ""})
    if people := found.get("persons", 0):
        yield tr("드러난 사람", "persons shown"), tr(f"{people}명", f"{people}")
    yield tr("결론", "verdict"), said(VERDICTS, found["verdict"]) or "-"
    yield tr("맡은 사람", "assignee"), found["assignee"] or "-"
    yield tr("정책", "policy"), f"{found['policy_version']} {found['policy_hash'][:12]}"
    yield tr("소요", "taken"), f"{found['elapsed_us']} µs  {stages}"


def _judged(say: Callable[..., str], found: dict[str, Any], steps: Sequence[Step], known: Sequence[Particular]) -> list[Part]:
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
            tr("기관과 근거(지금 대장)", "institutions and grounds (register of today)"),
            (tr("이름", "name"), tr("대장", "register"), tr("맞지 않는 것", "what stands against it")),
            [(one.of, one.known, one.against or "-") for one in known],
        ),
        (
            tr("다음 할 일", "next steps"),
            (tr("할 일", "what"), tr("명령", "command")),
            [(tr(s.korean, s.english), f"dlp {s.command}" if s.command else "") for s in steps],
        ),
        (
            tr("접수번호", "cases"),
            (tr("접수번호", "case"), tr("항목", "fields"), tr("강도", "strength")),
            [
                (c["case_no"] + (tr(f" ({c['persons']}명)", f" ({c['persons']} persons)") if c["persons"] > 1 else ""), _fields(c["fields"]), f"{c['strength']:.2f}" if c["fields"] else "-")
                for c in by_case(found["cases"])
            ],
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
    headings = (tr("순번", "no."), tr("시각", "time"), tr("일", "what"), tr("내용", "details"))
    return [
        (
            title,
            headings,
            [
                (str(e["seq"]), local(e["at"]), kind_of(e["kind"]), "  ".join(facts_of(say, e, found["action"])))
                for e in found[name]
            ],
        )
        for title, name in ((tr("이력", "history"), "history"), (tr("열람", "looks"), "looks"))
    ]


def _fields(names: Sequence[str]) -> str:
    from dlp.subject.letters import fields

    return ", ".join(names) if english() else fields(names)


def _law(laws: Sequence[str]) -> str:
    from dlp.subject.explaining import cited_all

    return "; ".join(laws) if english() else cited_all(laws)


def _where(finding: Mapping[str, Any], part: str) -> str:
    """The part, the sheet or page in it, and the characters."""
    place = f" ({finding['place']})" if finding.get("place") else ""
    return f"{part}{place} {finding['start']}-{finding['end']}"
