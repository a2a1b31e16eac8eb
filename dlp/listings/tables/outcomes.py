"""How what was tried, looked at or counted is shown, where a table is all there is to it."""

from __future__ import annotations

from typing import Final

from dlp.language import tr
from dlp.office.health import BAD, NOTE, OK
from dlp.show.listing import Table, of
from dlp.texts.labels import local
from dlp.texts.outcomes import sent
from dlp.texts.told import told

WORDS: Final = {
    "stopped": ("막음", "stopped"), "passed": ("막지 못함", "went through"), "silent": ("응답 없음", "no answer"),
    "shadow": ("시험 운영", "shadow"), "none": ("해당 없음", "does not apply"), "behind": ("뒤에 문제 있음", "trouble behind it"),
}  # fmt: skip
SIGNS: Final = {OK: ("정상", "fine"), NOTE: ("주의", "note"), BAD: ("문제", "problem")}

SELF_TEST: Final = Table(
    columns=[
        of("출입구", "entrance", "entrance"),
        of("결과", "result", "result", lambda word: tr(*WORDS[word])),
        of("시각", "time", "at", local),
        of("문제", "trouble", "why", told),
    ],
    title=("자체 점검", "self-test"),
)
NOTICES: Final = Table(
    columns=[
        of("알림 경로", "channel", "channel"),
        of("결과", "result", "result", lambda code: sent("" if code == "ok" else code)),
    ],
    title=("알림 시험", "notices"),
)
HEALTH: Final = Table(
    columns=[of("상태", "state", "state", lambda word: tr(*SIGNS[word])), of("항목", "look", "check"), of("내용", "what", "text")],
    title=("{title}", "{title}"),
)
GATE: Final = Table(
    columns=[
        of("테이블", "table", "spool"), of("상태", "state", "state"), of("결정", "decision", "decision"), of("비고", "note", "note"),
        of("건수", "rows", "count", lambda count: f"{count:,}"),
    ],
    title=("문자 게이트", "the gate"),
)  # fmt: skip
NODES: Final = Table(
    columns=[
        of("노드", "node", "name"), of("세대", "generation", "generation"), of("마지막 기록", "last entry", "anchor"),
        of("소식", "heard", "age_s", lambda age: tr(f"{age:.0f}초 전", f"{age:.0f} s ago")),
    ],
)  # fmt: skip
