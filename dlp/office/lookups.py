"""The case system's access log: who opened a case without a part in it, what he sent afterwards, and the question to him."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.dates import KST
from dlp.desk.rights import Right
from dlp.ledgers.lookups import ANSWER_DAYS, ASKED
from dlp.office import infile, outfile, who
from dlp.office.entries import journalled, opened, recorded
from dlp.office.options import Out
from dlp.office.subjects import case_of
from dlp.ports import ConfigError, NotFound
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.app.looking_up import Imported
    from dlp.office.who import Asker


def read(
    site: Path, asker: Asker, log: Annotated[Path, Argument("CSV or XLSX (접속일시, 사번, 접수번호, 수행업무)", metavar="FILE")]
) -> Imported:
    """Import the access log. ConfigError, with the line, where it cannot be read."""
    from dlp import keys
    from dlp.app.looking_up import import_log
    from dlp.register.reading import MAX_BYTES, Unreadable

    actor = who.acting(site, asker, Right.audit)
    recorded(site)
    data = infile.contents(log)
    if len(data) > MAX_BYTES:
        raise ConfigError(str(log), "", f"is larger than {MAX_BYTES} bytes")
    store = opened(site)
    try:
        return import_log(site, keys.load(site / "keys"), store, data, body=actor.body(), now=datetime.now(UTC))
    except Unreadable as error:
        raise ConfigError(str(log), f"line {error.line}" if error.line else "", error.problem) from None
    finally:
        store.close()


def flat(done: Imported) -> dict[str, Any]:
    """What an import did, as programs get it."""
    return {
        "rows": len(done.log.rows), "named": len(done.log.problems) + done.log.more, "without_part": done.without_part,
        "incidents": done.incidents, "repeated": done.repeated, "unknown_cases": done.unknown_cases, "undecidable": done.undecidable,
    }  # fmt: skip


def ask(
    site: Path, asker: Asker, number: Annotated[str, Argument("An incident of `lookups list`.", metavar="INC-…")], out: Out
) -> date:
    """Write the question to the official of an incident, in Korean: by when an answer is asked for. It is asked once it is written."""
    from dlp import keys, settings
    from dlp.app.looking_up import followed, looked_up
    from dlp.ledgers import lookups

    actor = who.acting(site, asker, Right.work)
    store = opened(site)
    try:
        entry = next((body for incident, body in looked_up(store) if incident == number), None)
        if entry is None:
            raise NotFound("no such incident")
        after = followed(site, keys.load(site / "keys"), store, entry)
    finally:
        store.close()
    agency = settings.load(site).agency
    due = datetime.now(KST).date() + timedelta(days=ANSWER_DAYS)
    outfile.write(site, out, lookups.question(entry, after, agency=agency.name, contact=agency.cpo_contact, due=due))
    journalled(site, ASKED, {**actor.body(), "due": due.isoformat()}, ref=number)
    return due


def every(
    site: Path,
    asker: Asker,
    case: Annotated[str, Option("Of one case (접수번호).")] = "",
    *,
    reason: str,
    sure: Callable[[str], None],
) -> list[dict[str, Any]]:
    """Look-ups without a part, of one case or ("") of all, the oldest first."""
    from dlp import keys
    from dlp.app.looking_up import followed, looked_up

    who.acting(site, asker, Right.audit)
    number = case_of(site, case, sure) if case else ""
    who.looking(site, asker, reason, what="lookups list", right=Right.audit, filters={"case": number})
    store, found = opened(site), keys.load(site / "keys")
    try:
        rows = []
        for incident, entry in looked_up(store, number):
            whole = store.incident(incident)
            due = [step["due"] for step in whole["history"] if step["kind"] == ASKED]
            rows.append(_row(incident, entry, whole, followed(site, found, store, entry), due))
        return rows
    finally:
        store.close()


def _row(
    incident: str, entry: Mapping[str, Any], whole: Mapping[str, Any], after: list[Mapping[str, Any]], asked: list[str]
) -> dict[str, Any]:
    """A suspension of processing (PIPA 37(2)) withholds whose look it was from everybody at this list."""
    hidden = bool(whole["suspended"])
    return {
        "incident": incident, "case_no": entry["case_no"], "staff_id": "-" if hidden else entry["staff_id"],
        "department": "-" if hidden else whole["department"], "post": "" if hidden else whole.get("post", ""), "near": entry["near"],
        "first": entry["times"][0], "last": entry["times"][-1], "count": entry["count"], "tasks": dict(entry["tasks"]),
        "followed": [{"id": one["id"], "at": one.get("sent_at") or one["at"], "channel": one["channel"], "action": one["action"]} for one in after],
        "asked": asked[-1] if asked else "", "verdict": whole["verdict"],
    }  # fmt: skip
