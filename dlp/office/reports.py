"""The quarterly report for the chief privacy officer (PIPA 31(4), internal control). Counts only; no person, no address."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from dlp.dates import KST
from dlp.desk.rights import Right
from dlp.ledgers.breaches import BREACHES
from dlp.ledgers.life import LIFE, life
from dlp.ledgers.policies import IN_FORCE
from dlp.ledgers.proposals import PROPOSALS
from dlp.ledgers.subjects import SUBJECTS
from dlp.office.entries import every, journalled, recorded
from dlp.office.outfile import written
from dlp.office.who import Asker, acting
from dlp.ports import ConfigError, StoreError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.policy import Policy
    from dlp.report.blocks import Document


WRITTEN: Final = (".html", ".htm", ".pdf")
QUARTER: Final = re.compile(r"(2[0-9]{3})Q([1-4])")


def quarterly(site: Path, quarter: str) -> tuple[Document, int]:
    """The report of a quarter (`2026Q4`) as it stands now, and how many incidents it had."""
    from dlp import keys, settings
    from dlp.office.reaching import reach_of_all
    from dlp.report import quarter as report
    from dlp.store import look

    since, until, title = span(quarter)
    title += " 개인정보 유출방지 보고"
    about = report.Quarter(title, settings.load(site).agency.name, since, until, datetime.now(KST))
    ring = keys.load(site / "keys")
    with look(site) as kept:
        found = kept.figures(since=since, until=until)
        waiting, asked = kept.ledger(PROPOSALS, ring.journal), kept.ledger(SUBJECTS)
        old = kept.figures(since=_before(since), until=since)
        entries = [(at, kind, body) for _, at, kind, _, body in every(kept, LIFE)]
        ran = life(entries, since=since, until=min(until, about.made))
        more = report.Beside(
            old if old.messages or old.incidents else None, kept.ledger(BREACHES), ran, kept.ledger(IN_FORCE, ring.journal)
        )
    said = reach_of_all(site, since, until).lines()
    return report.document(about, found, _policy(site), waiting, asked, more, [korean for korean, _ in said]), found.incidents


def write(
    site: Path,
    asker: Asker,
    quarter: Annotated[str, Option("2026Q4")],
    out: Annotated[Path, Option("The file to write: .html or .pdf (never over a file that exists).")],
) -> int:
    """The report in a new file, and how many incidents it tells of. The making of it is journalled."""
    actor = acting(site, asker, Right.export)
    span(quarter)  # before anything else is said of it
    if not recorded(site):
        raise StoreError("nothing was recorded here yet")
    if out.suffix and out.suffix.lower() not in WRITTEN:
        raise ConfigError("--out", "", f"name a file that ends with {', '.join(WRITTEN)}: nothing else is written")
    if out.exists():
        raise ConfigError(str(out), "", "exists already: name another file")
    document, incidents = quarterly(site, quarter)
    page = rendered(document, out)
    journalled(site, "export", {**actor.body(), "what": "report", "period": quarter, "incidents": incidents})
    with written(site, out, forms=WRITTEN) as file:
        file.write(page)
    return incidents


def span(quarter: str) -> tuple[datetime, datetime, str]:
    """From, to before, in Korean time, and how it is called: `2026Q4` → 2026년 4분기. ConfigError for anything else, and for one to come."""
    match = QUARTER.fullmatch(quarter)
    if match is None:
        raise ConfigError("--quarter", "", "write it as 2026Q4")
    year, number = int(match[1]), int(match[2])
    since = datetime(year, 3 * number - 2, 1, tzinfo=KST)
    until = datetime(year + number // 4, 3 * number % 12 + 1, 1, tzinfo=KST)
    if since > datetime.now(UTC):
        raise ConfigError("--quarter", "", "has not begun: choose one that has")
    return since, until, f"{year}년 {number}분기"


def rendered(document: Document, out: Path) -> bytes:
    """The bytes of the file. ConfigError where a PDF is asked for and its library is not installed."""
    if out.suffix.lower() == ".pdf":
        from dlp.report.pdf import pdf

        return pdf(document)
    from dlp.report.page import page

    return page(document).encode()


def _before(since: datetime) -> datetime:
    """The first day of the quarter before the one that begins here."""
    return since.replace(year=since.year - (since.month == 1), month=(since.month - 4) % 12 + 1)


def _policy(site: Path) -> Policy:
    """The one in force, which is the approved one where a second person must allow it."""
    from dlp import keys, policy
    from dlp.app.history import in_force

    now = in_force(site, keys.load(site / "keys"), datetime.now(UTC))
    folder, texts = now.folder, now.texts
    return policy.parse(
        texts["policy.yaml"],
        texts["exceptions.yaml"],
        policy_file=str(folder / "policy.yaml"),
        exceptions_file=str(folder / "exceptions.yaml"),
    )
