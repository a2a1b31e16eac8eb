"""`Records` of a journal in SQL. Each question is a function of the connection in its own file, loaded when it is asked: a listing starts quickly."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from dlp.ports import StoreError
from dlp.store import ledgers, reading, review, words
from dlp.store.chain import anchor_text
from dlp.store.database import Database
from dlp.store.engine import Condition, Connection, Engine
from dlp.store.pen import stamp

if TYPE_CHECKING:
    from dlp.ledgers import Ledger
    from dlp.store.checkpoints import Exported
    from dlp.store.figures import Figures
    from dlp.store.marks import Mark
    from dlp.store.verify import VerifyResult
    from dlp.subject.holdings import Kept, Whose

T = TypeVar("T")


class SqlReader:
    """The journal of a site, opened for reading at the first look. `anchor`: the file that remembers its end."""

    def __init__(self, engine: Engine, anchor: Path) -> None:
        self._database, self._anchor = engine, anchor

    @property
    def empty(self) -> bool:
        return self._database.empty

    @contextmanager
    def look(self) -> Iterator[SqlRecords]:
        noted = anchor_text(self._anchor)
        with self._database.read() as connection:
            try:
                yield SqlRecords(connection, noted)
            except words.of(connection).errors:
                from dlp.store import forms

                if (why := forms.objection(connection)) in (forms.OLDER, forms.NEWER):  # it lacks a table that this version has
                    raise StoreError(why) from None
                raise

    def forms(self) -> tuple[int, int]:
        if self._database.empty:
            return words.SQLITE.newest(), words.SQLITE.newest()
        with self._database.read() as connection:
            spoken = words.of(connection)
            return spoken.version(connection), spoken.newest()

    def condition(self) -> Condition | None:
        return self._database.condition()

    def copy_to(self, to: Path) -> tuple[int, str]:
        self._database.copy_to(to)
        copy = SqlReader(Database(to, busy_s=0.0), to.with_suffix(".anchor"))
        try:
            with copy.look() as kept:
                head = kept.head()
        finally:
            copy.close()
        if head is None:
            raise StoreError("nothing was recorded here yet")
        return head

    def close(self) -> None:
        self._database.close()


class SqlRecords:
    """One read transaction. `anchor`: its text, as it was before."""

    def __init__(self, connection: Connection, anchor: str) -> None:
        self._connection, self._anchor = connection, anchor

    # ------------------------------------------------------------ decisions, held messages, counters

    def incidents(self, wanted: reading.Filter, *, limit: int, offset: int = 0) -> list[dict[str, Any]]:
        return reading.incidents(self._connection, wanted, limit=limit, offset=offset)

    def incident_count(self, wanted: reading.Filter) -> int:
        return reading.count(self._connection, wanted)

    def incident(self, incident_id: str, *, whole: bool = False) -> dict[str, Any]:
        return reading.incident(self._connection, incident_id, whole=whole)

    def has_incident(self, incident_id: str) -> bool:
        return self._connection.execute("SELECT 1 FROM decision WHERE id = ?", (incident_id,)).fetchone() is not None

    def held(self, *, now: datetime) -> list[dict[str, Any]]:
        from dlp.store.quarantine import OPEN  # brings the ciphers along, which a first picture need not wait for

        return reading.held(self._connection, states=OPEN, now=now)

    def held_count(self) -> int:
        from dlp.store.quarantine import OPEN

        marks = ", ".join("?" * len(OPEN))
        row = self._connection.execute(f"SELECT count(*) FROM held WHERE state IN ({marks})", OPEN).fetchone()  # noqa: S608  marks only
        return int(row[0])

    def unfinished(self, *, before: datetime) -> list[dict[str, Any]]:
        return reading.unfinished(self._connection, before=before)

    def totals(self, *, since_day: str = "", until_day: str = "9999") -> list[dict[str, Any]]:
        return reading.totals(self._connection, since_day=since_day, until_day=until_day)

    def provisions(self, *, law: str, since: datetime | None, until: datetime | None) -> list[dict[str, Any]]:
        return reading.provisions(self._connection, law=law, since=since, until=until)

    def rules(self) -> frozenset[str]:
        return frozenset(name for (name,) in self._connection.execute("SELECT DISTINCT rule FROM by_rule"))

    def departments(self) -> frozenset[str]:
        return frozenset(name for (name,) in self._connection.execute("SELECT DISTINCT department FROM decision") if name)

    def assignees(self) -> frozenset[str]:
        return review.assignees(self._connection)

    def rule_hits(self, *since: datetime) -> dict[str, tuple[tuple[int, ...], int, str]]:
        """Counted over the index of rules, not over the journal."""
        sums = "count(*) FILTER (WHERE at >= ?), " * len(since)
        rows = self._connection.execute(
            f"SELECT rule, {sums}count(*), max(at) FROM by_rule GROUP BY rule",  # noqa: S608  marks only
            tuple(map(stamp, since)),
        )
        return {row[0]: (tuple(row[1:-2]), row[-2], row[-1]) for row in rows}

    # ------------------------------------------------------------ the journal

    def head(self) -> tuple[int, str] | None:
        row = self._connection.execute("SELECT seq, hash FROM head").fetchone()
        return None if row is None else (int(row[0]), str(row[1]))

    def times(self) -> tuple[datetime, datetime] | None:
        rows = self._connection.execute("SELECT at FROM journal ORDER BY seq DESC LIMIT 5000").fetchall()
        return (datetime.fromisoformat(max(rows)[0]), datetime.fromisoformat(rows[0][0])) if rows else None

    def noted(self, kinds: Iterable[str]) -> dict[str, Any] | None:
        return reading.noted(self._connection, kinds)

    def latest(self, ref: str) -> tuple[int, str, dict[str, Any]] | None:
        return reading.latest(self._connection, ref)

    def entries(self, kinds: Iterable[str], *, after: int, most: int) -> list[tuple[int, str, str, str, dict[str, Any]]]:
        return reading.entries(self._connection, kinds, after=after, most=most)

    def verify(
        self,
        key: bytes,
        *,
        since: int | None = None,
        checkpoints: Iterable[tuple[int, str]] = (),
        said: Mapping[Path, str] | None = None,
    ) -> VerifyResult:
        from dlp.store.verify import verify

        return verify(self._connection, key, anchor=self._anchor, since=since, checkpoints=checkpoints, said=said)

    def verify_links(self, checkpoints: Iterable[tuple[int, str]], *, since: int | None = None) -> VerifyResult:
        from dlp.store.audit import verify_links

        return verify_links(self._connection, checkpoints, since=since)

    def exports(self, key: bytes) -> list[Exported]:
        from dlp.store.checkpoints import exports

        return exports(self._connection, key)

    def standing(self, key: bytes, found: list[Exported]) -> tuple[int, str]:
        from dlp.store.checkpoints import standing

        return standing(self._connection, key, found)

    def denied(self, folder: Path, origin: str) -> int | None:
        from dlp.store.checkpoints import denied

        return denied(self._connection, folder, origin)

    def late_places(
        self, found: list[Exported], places: Iterable[str], *, every: timedelta, now: datetime
    ) -> list[tuple[str, str]]:
        from dlp.store.checkpoints import overdue

        return list(overdue(self._connection, found, places, every=every, now=now))

    def hands(self, *, since: datetime, until: datetime) -> list[dict[str, Any]]:
        from dlp.store.figures import hands

        return hands(self._connection, since=since, until=until)

    def figures(self, *, since: datetime, until: datetime) -> Figures:
        from dlp.store.figures import figures

        return figures(self._connection, since=since, until=until)

    def asked(self, ref: str, *, since: datetime) -> Sequence[Mapping[str, Any]]:
        from dlp.store import probing

        return probing.bodies(probing.rows_since(self._connection, ref, since))

    # ------------------------------------------------------------ operators, approvals, grounds

    def ledger(self, which: Ledger[T], key: bytes | None = None) -> T:
        return ledgers.read(self._connection, which, key)

    def last_entry(self, which: Ledger[T]) -> int:
        return ledgers.last(self._connection, which)

    def any_operator(self) -> bool:
        return ledgers.any_operator(self._connection)

    def objection(self, marks: Mapping[Path, Mark | None]) -> str:
        from dlp.store.marks import objection

        return objection(self._connection, marks)

    def carried(self, basis_id: str) -> frozenset[str]:
        from dlp.store import bases

        return bases.messages(self._connection, basis_id)

    # ------------------------------------------------------------ leaks, requests of persons concerned, retention

    def holdings(self, case_no: str, key: bytes, whose: Whose | None) -> list[Kept]:
        from dlp.store.subjects import holdings

        return holdings(self._connection, case_no, key, whose)

    def erased(self, number: str) -> int:
        from dlp.store.subjects import erased

        return erased(self._connection, number)

    def erasures(self, case_no: str, since: datetime) -> list[tuple[str, str, int]]:
        from dlp.store.subjects import erasures

        return erasures(self._connection, case_no, since)

    def erasable(self, case_no: str, key: bytes, only: Collection[str] | None = None, *, now: datetime) -> list[str]:
        from dlp.store.destruction import erasable

        return [incident for incident, _ in erasable(self._connection, key, case_no, only, now=now)]

    def knows_case(self, case_no: str) -> bool:
        from dlp.store.subjects import known

        return known(self._connection, case_no)

    def overdue(self, key: bytes, *, now: datetime, look_back: int, most: int = 0) -> dict[str, int]:
        from dlp.store import retention

        return retention.overdue(self._connection, key, now=now, most=most, look_back=look_back)

    def due(self, key: bytes, *, now: datetime, look_back: int) -> dict[str, int]:
        from dlp.store import retention

        return retention.due(self._connection, key, now=now, look_back=look_back)

    def about_case(self, question: str, case_no: str) -> list[dict[str, Any]]:
        from dlp.store import touching

        return touching.QUESTIONS[question](self._connection, case_no)

    def cases_since(self, moment: datetime) -> list[str]:
        from dlp.ledgers.canaries import EVER

        rows = self._connection.execute("SELECT DISTINCT case_no FROM by_case WHERE at >= ? ORDER BY case_no", (stamp(moment),))
        found = [str(number) for (number,) in rows]
        decoys = self.ledger(EVER)
        return [number for number in found if number not in decoys]

    def unlisted(self, since: datetime) -> tuple[int, int]:
        from dlp.store.unlisted import unlisted

        return unlisted(self._connection, since)

    def left_out(self, since: datetime) -> int:
        from dlp.store import shown

        return shown.left_out(self._connection, since)

    def skeletons(self, since: datetime) -> list[dict[str, Any]]:
        from dlp.store import shown

        return shown.with_skeleton(self._connection, since)
