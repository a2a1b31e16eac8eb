"""How rules, their tests, and what differs between two policies are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.language import english, tr
from dlp.show.listing import Row, Shown, Table, of
from dlp.show.table import cleaned
from dlp.subject.explaining import cited_all
from dlp.texts.labels import ACTIONS, MODES, SCOPES, said
from dlp.texts.told import placed, told, why_of

if TYPE_CHECKING:
    from dlp.policy import Policy

MOST: Final = 20
"""Ids of a kind of change that the table shows; the other forms show all."""
MOST_CELL: Final = 160
KINDS: Final = {
    "rule": "규칙", "exception": "예외", "setting": "설정", "list": "목록", "macro": "매크로", "scenarios": "시나리오", "words": "낱말",
}  # fmt: skip
WAYS: Final = {"added": "추가", "removed": "삭제", "changed": "변경"}
MARKS: Final = {
    "error": ("오류", "error"), "warning": ("주의", "warning"), "yes": ("약해짐", "WEAKER"), "maybe": ("확인 필요", "maybe weaker"), "no": ("-", "-"),
    "equal": ("일치", "equal"), "differs": ("불일치", "differs"), "not producible": ("재현 불가", "not producible"),
}  # fmt: skip


def title(checked: Policy) -> str:
    """How many rules, and which policy it is."""
    rules, exceptions = len(checked.rules), len(checked.exceptions)
    return tr(
        f"규칙 {rules}개, 예외 {exceptions}개, 판 {checked.version}, 해시 {checked.hash}",
        f"{rules} rules, {exceptions} exceptions, version {checked.version}, hash {checked.hash}",
    )


def change(old: Policy, new: Policy) -> tuple[str, str]:
    """The title of what lies between two policies."""
    text = f"{old.version} {old.hash} → {new.version} {new.hash}".replace("{", "{{").replace("}", "}}")
    return text, text


def _marked(word: str) -> str:
    return tr(*MARKS[word])


def _action(korean: str, english: str, name: str) -> Shown:
    return of(korean, english, name, lambda word: said(ACTIONS, word))


def _passed(every: bool) -> str:
    return tr("통과", "passed") if every else tr("실패", "failed")


def _subject(rule: str) -> str:
    return rule or tr("(시나리오)", "(scenarios)")


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CELL else text[: MOST_CELL - 1] + "…"


def _ids(ids: Sequence[str]) -> str:
    more = tr(f" … {len(ids) - MOST:,}건 더", f" … {len(ids) - MOST:,} more") if len(ids) > MOST else ""
    return ", ".join(cleaned(one) for one in ids[:MOST]) + more


_RULE: Final = of("규칙", "rule", "rule")
_MODE: Final = of("방식", "mode", "mode", lambda word: said(MODES, word))
_LINE: Final = (of("시험", "test", "name"), of("줄", "line", "line"), of("사유", "why", "problem", told))
PROBLEMS: Final = Table(
    columns=[
        of("구분", "severity", "severity", _marked), of("파일", "file", "file", lambda name: Path(name).name),
        of("위치", "where", "where", placed), of("내용", "what", "text", told),
    ],
)  # fmt: skip
TESTS: Final = Table(columns=[of("결과", "result", "passed", _passed), of("규칙", "rule", "rule", _subject), *_LINE])
RULES_TESTED: Final = Table(
    columns=[
        of("결과", "result", "tests", lambda tests: _passed(all(tests))), of("규칙", "rule", "rule", _subject), _action("조치", "action", "then"), _MODE,
        of("통과", "passed", "tests", lambda tests: f"{sum(tests)}/{len(tests)}"),
    ],
)  # fmt: skip
REPLAYED: Final = ("실제 메시지로 다시 시험", "Replayed as live messages")
_OUTCOME: Final = of("결과", "result", "outcome", _marked)
_FAILS: Final = of("구분", "severity", "fails", lambda fails: tr("실패", "failed") if fails else tr("주의", "warning"))
REPLAYS: Final = Table(columns=[_OUTCOME, _RULE, *_LINE], title=REPLAYED)
DIFFERENT: Final = Table(columns=[_OUTCOME, _FAILS, _RULE, *_LINE])


def _counted(korean: str, english: str, outcome: str) -> Shown:
    return of(korean, english, "outcomes", lambda found: str(found.count(outcome)))


RULES_REPLAYED: Final = Table(
    columns=[
        _RULE, _action("조치", "action", "then"), _MODE, of("걸리는 시험", "hit tests", "outcomes", lambda found: str(len(found))),
        _counted("일치", "equal", "equal"), _counted("불일치", "differs", "differs"), _counted("재현 불가", "not producible", "not producible"),
    ],
    title=REPLAYED,
)  # fmt: skip


def by_rule(checked: Policy, rows: Sequence[Row], name: str, field: str) -> list[dict[str, Any]]:
    """A row for each rule that has some, and one for the scenarios: under `name` what `rows` have in `field`."""
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["rule"], []).append(row[field])
    lines = [
        {"rule": rule.id, "then": rule.then.word, "mode": rule.mode, name: found[rule.id]}
        for rule in checked.rules
        if rule.id in found
    ]
    return [*lines, *([{"rule": "", "then": "", "mode": "", name: found[""]}] if "" in found else [])]


def rules() -> Table:
    """Rules, with their Korean titles for who reads Korean."""
    return Table(
        columns=[
            _action("조치", "action", "then"), _RULE, *([] if english() else [of("제목", "title", "title")]), _MODE,
            of("대상", "scope", "scope", lambda word: said(SCOPES, word)), Shown("사유", "why", why_of),
            of("법령", "law", "law", lambda laws: "; ".join(laws) if english() else cited_all(laws)),
        ],
    )  # fmt: skip


def differences(old: Policy, new: Policy) -> Table:
    return Table(
        columns=[
            of("구분", "kind", "kind", lambda kind: said(KINDS, kind)), of("이름", "name", "name"), of("변경", "change", "change", lambda way: said(WAYS, way)),
            of("항목", "field", "field"), of("전", "before", "before", _cut), of("후", "after", "after", _cut), of("보호", "protection", "weaker", _marked),
        ],
        title=change(old, new),
    )  # fmt: skip


def archive(old: Policy, new: Policy) -> Mapping[str, Table]:
    """The tables of a replay, by the kind of their rows."""
    before, after = _action("전", "before", "before"), _action("후", "after", "after")
    messages, by = (
        of("건수", "messages", "messages", lambda count: f"{count:,}"),
        of("규칙", "rule", "rule", lambda rule: rule or "-"),
    )
    plain = (of("전", "before", "before"), of("후", "after", "after"))
    return {
        "decision": Table(columns=[before, after, messages, of("메시지", "ids", "ids", _ids)], title=change(old, new)),
        "rule": Table(columns=[by, before, after, messages], title=("결정을 바꾼 규칙", "rules that make the difference")),
        "hits": Table(columns=[by, *plain], title=("걸리는 메시지 수가 다른 규칙", "rules that act on another number of messages")),
    }
