"""`dlp report`: a quarter's figures for the chief privacy officer (PIPA 31(4), internal control). Counts only; no person, no address."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli import page
from dlp.cli.incidents import journal_file
from dlp.cli.labels import ACTIONS, CHANNELS, KST
from dlp.cli.who import Operator, acting
from dlp.desk.rights import Right
from dlp.ports import ConfigError, StoreError, trouble

if TYPE_CHECKING:
    from dlp.store.figures import Figures

QUARTER: Final = re.compile(r"(2[0-9]{3})Q([1-4])")
SOON: Final = timedelta(days=60)
STEPS: Final = (
    ("1시간 안", 3600.0),
    ("4시간 안", 14400.0),
    ("하루 안", 86400.0),
    ("사흘 안", 259200.0),
    ("사흘 넘음", float("inf")),
)
TOP: Final = 20  # rules and departments shown


def command(
    ctx: typer.Context,
    quarter: Annotated[str, typer.Option(help="2026Q4")],
    out: Annotated[Path, typer.Option(help="The page to write (never over a file that exists).")],
    operator: Operator = "",
) -> None:
    """The quarterly report as one HTML page with plots; print it to PDF from a browser. The making of it is journalled.

    Example: dlp --site site report --quarter 2026Q4 --out report.html
    """
    actor = acting(ctx.obj, operator, Right.export)
    match = QUARTER.fullmatch(quarter)
    if match is None:
        raise ConfigError("--quarter", "", "write it as 2026Q4")
    year, number = int(match[1]), int(match[2])
    since = datetime(year, 3 * number - 2, 1, tzinfo=KST)
    until = datetime(year + number // 4, 3 * number % 12 + 1, 1, tzinfo=KST)
    if since > datetime.now(UTC):
        raise ConfigError("--quarter", "", "has not begun")
    path = journal_file(ctx.obj)
    if path is None:
        raise StoreError("nothing was recorded here yet")
    if out.exists():
        raise ConfigError(str(out), "", "exists already")
    from dlp.store.database import Database
    from dlp.store.figures import figures

    with Database(path).read() as connection:
        found = figures(connection, since=since, until=until)
    text = report(ctx.obj, found, title=f"{year}년 {number}분기 개인정보 유출방지 보고", until=until)
    journalled(ctx.obj, "export", {**actor.body(), "what": "report", "period": quarter, "incidents": found.incidents})
    try:
        with out.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None
    typer.echo(f"{out}: 사건 {found.incidents:,}건")


def report(site: Path, found: Figures, *, title: str, until: datetime) -> str:
    from dlp import settings

    agency = settings.load(site).agency.name
    made = datetime.now(KST)
    part = " (분기가 끝나지 않아 지금까지의 수입니다)" if made < until else ""
    sections = [
        ("요약", _summary(found)),
        ("규칙별 사건", page.bars("규칙별 사건", found.by["rule"][:TOP]) + page.note("한 사건에 여러 규칙이 걸릴 수 있고, 시험 운영 규칙도 셉니다.")),
        ("경로별 사건", page.bars("경로별 사건", [(CHANNELS.get(word, word), n) for word, n in found.by["channel"]])),
        ("부서별 사건", page.bars("부서별 사건", [(word or "(기관 밖·미상)", n) for word, n in found.by["department"][:TOP]])),
        ("보류에서 결정까지 걸린 시간", _waits(found)),
        ("오탐 비율", _false_positives(found)),
        ("곧 끝나는 예외", _exceptions(site, made.date())),
    ]  # fmt: skip
    foot = f"{agency} 작성 {made:%Y-%m-%d %H:%M}{part}. 청구인의 이름과 연락처는 이 문서에 없습니다. PDF 는 브라우저의 인쇄로 만듭니다."
    return page.page(title, sections, foot=foot.strip())


def _summary(found: Figures) -> str:
    rows: list[Sequence[str | int]] = [("검사한 메시지", found.messages), ("사건 (통과 제외)", found.incidents)]
    rows += [(f"  {ACTIONS.get(word, word)}", number) for word, number in found.by["action"]]
    rows.append(("지금 보류 중", found.waiting))
    return page.table(("항목", "건수"), rows)


def _waits(found: Figures) -> str:
    if not found.waits:
        return page.note("이 분기에 결정된 보류가 없습니다.")
    rows = []
    for kind, label in (("released", "내보냄"), ("refused", "거절")):
        times = sorted(seconds for one, seconds in found.waits if one == kind)
        if times:
            rows.append((label, len(times), _span(statistics.median(times)), _span(times[len(times) * 9 // 10]), _span(times[-1])))
    counts, below = [], 0.0
    for label, limit in STEPS:
        counts.append((label, sum(below <= seconds < limit for _, seconds in found.waits)))
        below = limit
    return page.table(("결정", "건수", "가운데값", "90%", "가장 오래"), rows) + page.bars("걸린 시간의 분포", counts)


def _span(seconds: float) -> str:
    minutes = max(0, round(seconds / 60))
    return f"{minutes // 1440}일 {minutes // 60 % 24}시간" if minutes >= 1440 else f"{minutes // 60}시간 {minutes % 60}분"


def _false_positives(found: Figures) -> str:
    released = sum(kind == "released" for kind, _ in found.waits)
    if not found.waits:
        return page.note("결정된 보류가 없어 셀 수 없습니다.")
    rate = f"{100 * released / len(found.waits):.1f}%"
    return page.table(("결정된 보류", "내보낸 것", "비율"), [(len(found.waits), released, rate)]) + page.note(
        "검토자가 내보낸 보류의 비율입니다. 적법해서 내보낸 것도 들어 있으므로 오탐의 상한으로 읽습니다. 차단은 검토를 거치지 않아 들어 있지 않습니다."
    )


def _exceptions(site: Path, today: date) -> str:
    from dlp import policy

    try:
        texts = [path.read_text("utf-8") if (path := site / name).exists() else "" for name in ("policy.yaml", "exceptions.yaml")]
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(site), "", f"policy cannot be read ({trouble(error)})") from None
    files = {"policy_file": str(site / "policy.yaml"), "exceptions_file": str(site / "exceptions.yaml")}
    ending = sorted((e for e in policy.parse(*texts, **files).exceptions if e.expires <= today + SOON), key=lambda e: e.expires)
    rows = [(e.id, e.rule, e.owner, f"{e.expires}{' (끝남)' if e.expires < today else ''}") for e in ending]
    return page.table(("예외", "규칙", "책임자", "마지막 날"), rows)


def journalled(site: Path, kind: str, body: dict[str, Any], *, ref: str = "") -> None:
    """One entry in a person's name, by a command that has no other need of the keys."""
    from dlp import keys
    from dlp.store import open_store

    store = open_store(site, keys.load(site / "keys"))
    try:
        store.note(kind, now=datetime.now(UTC), ref=ref, body=body)
    finally:
        store.close()
