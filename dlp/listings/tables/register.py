"""How the register, and a change of it, is shown: counts, lines and columns; never a value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from dlp.language import tr
from dlp.show.listing import Shown, Table, of
from dlp.texts.answers import answer
from dlp.texts.labels import TABLES, local

if TYPE_CHECKING:
    from dlp.register import Overview, Report

DERIVED: Final = {
    "department": ("처리부서 소속", "of the department that handles it"), "line": ("처리부서의 윗선", "of the line above it"),
    "post": ("청구제목에 나온 직위", "his post is in the title"), "office": ("청구제목에 나온 부서", "his department is in the title"),
}  # fmt: skip


def _when(at: str | None) -> str:
    return local(at)[:16] if at else tr("없음", "never")


def _count(name: str) -> Any:
    return lambda row: f"{row[name]:,}" if name in row else ""


LOADED: Final = Table(
    columns=[
        of("표", "table", "kind", lambda kind: tr(f"{TABLES[kind]}({kind})", kind)), Shown("건수", "rows", _count("rows")), Shown("진행", "open", _count("open")),
        Shown("청구인", "requesters", _count("requesters")), of("가져온 때", "imported", "imported_at", _when), of("세대", "generation", "generation", lambda word: word or ""),
    ],
)  # fmt: skip
INTERESTED: Final = Table(
    columns=[
        of("접수번호", "case", "case_no"), of("사번", "staff id", "staff_id"), of("부서", "department", "department"), of("직위", "title", "title"),
        of("사유", "why", "why", lambda why: ", ".join(tr(*DERIVED[word]) for word in why)),
    ],
)  # fmt: skip
DECOYS: Final = Table(
    columns=[
        of("접수번호", "case", "case_no"), of("둔 때", "since", "since", local), of("둔 사람", "made by", "operator"), of("넣은 직원", "keepers", "keepers", ", ".join),
        of("메시지에서 나옴", "shown", "shown"), of("열어 봄", "looked up", "looked_up"),
    ],
    title=("미끼 청구인 {}명", "{} decoys"),
)  # fmt: skip


def remarks(seen: Overview) -> Iterator[str]:
    """What stands below the table of what is loaded."""
    from dlp.register import changed, coverage, widening

    for kind, head in seen.tables.items():
        if head is not None:
            said = (
                coverage.said(kind, head.rows, head.details),
                widening.grants(head.details),
                widening.said(head.details),
                changed.said(head.details),
            )
            yield from (f"{tr(TABLES[kind], kind)}: {one}" for one in said if one)
    yield f"{tr('전체 세대', 'whole generation')}: {seen.generation or tr('없음', 'none')}"


def flat(report: Report) -> dict[str, Any]:
    """What an import did, as programs get it."""
    from dlp.register import coverage

    return {
        "kind": report.kind, "ok": report.ok, "rows": report.rows, "generation": report.generation, "problems": len(report.problems) + report.more,
        "shrinks": report.shrinks, "coverage": coverage.figures(report.kind, report.details),
    }  # fmt: skip


def loaded(report: Report) -> Iterator[str]:
    """What went in."""
    from dlp.register import coverage, widening

    named = len({one.line for one in report.problems})
    yield answer("register import", table=TABLES[report.kind], report=report) + (
        answer("register named", named=named) if named else ""
    )
    if coverage.figures(report.kind, report.details):
        yield f"{tr('채워진 값', 'filled in')}: {coverage.said(report.kind, report.rows, report.details)}"
    if granted := widening.grants(report.details):
        yield granted


def verdict(report: Report) -> str:
    """What an import would do."""
    left = len(report.bad.rows) if report.bad else 0
    return answer(f"register check {report.status}", rows=report.rows, named=len({one.line for one in report.problems}), left=left)
