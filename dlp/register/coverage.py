"""How many rows hold what: the figures that tell whether a table protects, without a value of it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from dlp.language import tr
from dlp.register.checks import Row

CASES: Final = ("phone", "email", "address", "birth_date", "handlers", "interested")
ROWS: Final = {
    "staff": ("department", "email", "messenger_id", "mobile", "desk_phone", "parent_department"),
    "partners": ("scope", "valid_to"),
    "groups": ("members", "member_ids"),
    "bases": ("valid_to", "consent_id", "times"),
}
_PREFIX: Final = "has_"
_KOREAN: Final = {
    "phone": "전화", "email": "전자우편", "address": "주소", "birth_date": "생년월일", "handlers": "담당자", "interested": "이해관계인",
    "department": "부서", "messenger_id": "메신저", "mobile": "휴대전화", "desk_phone": "내선", "parent_department": "상위부서", "scope": "허용항목", "valid_to": "종료일",
    "members": "인원", "member_ids": "구성원", "consent_id": "동의번호", "times": "횟수",
}  # fmt: skip


class Counting:
    """Counts cases as they come; those that are retired count apart, and so do decoys, which are nobody."""

    def __init__(self) -> None:
        self._has: Counter[str] = Counter()
        self._requesters = self._retired = self.decoys = 0

    def add(self, case: Row) -> None:
        if case.get("vanished_on"):
            self._retired += 1
            return
        if case.get("canary"):
            self.decoys += 1
            return
        people = case["requesters"]
        self._requesters += len(people)
        for column in ("handlers", "interested"):
            self._has[column] += bool(case.get(column))
        for column in ("email", "address", "birth_date"):
            self._has[column] += any(column in p for p in people)
        self._has["birth_date"] += any("birth_date" not in p and ("rrn" in p or "frn" in p) for p in people)
        self._has["phone"] += any("mobile" in p or "phone" in p for p in people)

    def details(self) -> dict[str, int]:
        return {"requesters": self._requesters, "retired": self._retired, **{_PREFIX + c: self._has[c] for c in CASES}}


def of_rows(kind: str, rows: Iterable[Row]) -> dict[str, int]:
    has: Counter[str] = Counter()
    for row in rows:
        for column in ROWS[kind]:
            has[column] += bool(row.get(column))
    return {_PREFIX + c: has[c] for c in ROWS[kind]}


def figures(kind: str, details: Mapping[str, int]) -> dict[str, int]:
    """Column → rows that hold it, as far as the head of a table says."""
    return {c: details[_PREFIX + c] for c in (CASES if kind == "cases" else ROWS[kind]) if _PREFIX + c in details}


def said(kind: str, rows: int, details: Mapping[str, Any]) -> str:
    """`전화 3/4, 전자우편 4/4, …`: "" for a table without figures."""
    return ", ".join(f"{tr(_KOREAN[c], c)} {n:,}/{rows:,}" for c, n in figures(kind, details).items())
