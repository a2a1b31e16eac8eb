"""How look-ups in the case system are shown."""

from __future__ import annotations

from typing import Final

from dlp.language import tr
from dlp.ledgers.lookups import NEAR, TASKS
from dlp.show.listing import Row, Shown, Table, of
from dlp.texts.labels import PLACES, local, said

_NEAR: Final = {"interested": "interested", "department": "same department", "": "no part", "decoy": "decoy"}
_TASKS: Final = {"view": "viewed", "print": "printed", "download": "downloaded", "change": "changed", "other": "other"}


def _counted(korean: str, english: str, name: str) -> Shown:
    return of(korean, english, name, lambda count: f"{count:,}")


def _followed(row: Row) -> str:
    return "\n".join(f"{local(one['at'])} {said(PLACES, one['channel'])} {one['id']}" for one in row["followed"])


IMPORTED: Final = Table(
    columns=[
        _counted("읽은 행", "rows", "rows"), _counted("읽지 못한 행", "rows not read", "named"), _counted("맡지 않은 사건 조회", "without a part", "without_part"),
        of("만든 사건", "incidents", "incidents", "\n".join), _counted("이미 가져온 행", "told before", "repeated"),
        _counted("대장에 없는 접수번호", "cases not in the register", "unknown_cases"), _counted("담당을 알 수 없는 사건", "nobody named", "undecidable"),
    ],
)  # fmt: skip
FOUND: Final = Table(
    columns=[
        of("사건", "incident", "incident"), of("접수번호", "case", "case_no"), of("사번", "staff id", "staff_id"),
        Shown("부서·직위", "department, post", lambda row: f"{row['department']} {row['post']}".strip() or "-"),
        of("관계", "relation", "near", lambda word: tr(NEAR[word], _NEAR[word])), of("처음", "first", "first", local),
        of("한 일", "did", "tasks", lambda tasks: ", ".join(f"{tr(TASKS[k], _TASKS[k])} {n}" for k, n in tasks.items())),
        Shown("그 뒤 메시지", "sent afterwards", _followed), of("소명 요청", "asked", "asked"),
    ],
    title=("맡지 않은 사건 조회 {}건", "{} look-ups without a part"),
)  # fmt: skip
