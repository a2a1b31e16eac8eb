"""A register file in, a replaced table out.

Owns the order of things: read, recognise the headers, check every row, compare with the table as it stands, build, prove, seal, rename. The
good rows go in and the bad ones are named; what would take too much protection away is refused, and then nothing is changed. What goes wrong
is a `Report`, with file, line, column and problem and without a value; trouble with the site itself (keys, disk) is raised as ConfigError or
StoreError.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.keys import Keys
from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.directory import open_directory, own_domains
from dlp.linkage.index import Index
from dlp.linkage.snapshot import CaseBuilder, Cases
from dlp.linkage.snapshot_bytes import dump
from dlp.linkage.tokens import Tokens
from dlp.ports import ConfigError
from dlp.register import across, carrying, changed, coverage, domains, proving, sealed, small_tables, unread, widening, widths
from dlp.register.cells import beside
from dlp.register.checks import Row, check, persons
from dlp.register.context import Context
from dlp.register.headers import Found, Named
from dlp.register.officials import Officials
from dlp.register.problems import Problem
from dlp.register.reading import Lines, Unreadable
from dlp.register.report import BadRows, Report, Terms, refused
from dlp.register.sheet import chosen, is_total, no_row, not_rows, read_file
from dlp.register.tables import TABLES

USUAL: Final = Terms()
MAX_PROBLEMS: Final = 200
"""A file with more is not corrected line by line; the rest is counted."""


Prove = Callable[[Index, list[Row]], Iterable[str]]
"""Looks a sample of cases up by whole messages; gives the numbers of those that such a message does not find."""
SAMPLE: Final = 20


def no_proof(index: Index, sample: list[Row]) -> Iterable[str]:
    """For who has no detectors at hand."""
    return ()


def import_table(
    site: Path,
    kind: str,
    file: Path,
    keys: Keys,
    now: datetime,
    terms: Terms = USUAL,
    prove: Prove = no_proof,
) -> Report:
    """Replace one table (`cases`, `staff`, `partners`, `groups`, `bases`) by a file.

    A file that is missing, unreadable, without one good row, or that takes too much away, gives a Report that is not `ok`. ConfigError:
    unknown kind, or the site cannot be used; StoreError: the disk refused. In every such case the old table stands.
    """
    data = read_file(kind, file)
    if isinstance(data, Problem):
        return refused(kind, file.name, data)
    return import_bytes(site, kind, file.name, data, keys=keys, now=now, terms=terms, prove=prove)


def import_bytes(
    site: Path,
    kind: str,
    name: str,
    data: bytes,
    *,
    keys: Keys,
    now: datetime,
    terms: Terms,
    prove: Prove = no_proof,
    only_look: bool = False,
) -> Report:
    """`import_table` of a file that has been read already; `name` is how the report calls it. `only_look`: all but the replacing."""
    with sealed.locked(site):
        return _Import(site, kind, keys, now, terms, prove).file(name, data, only_look=only_look)


def add_row(
    site: Path, kind: str, cells: Mapping[str, str], *, keys: Keys, now: datetime, prove: Prove = no_proof, decoy: bool = False
) -> Report:
    """One row more, given by column, into the table as it stands; a case that is there already gets what is new in it. `decoy`: a case that
    no import takes away."""
    with sealed.locked(site):
        return _Import(site, kind, keys, now, USUAL, prove).one(cells, more={"canary": "1"} if decoy else {})


def remove_decoy(site: Path, case_no: str, *, keys: Keys, now: datetime) -> Report:
    """A decoy's case out of the table as it stands."""
    with sealed.locked(site):
        return _Import(site, "cases", keys, now, USUAL, no_proof).without(case_no)


def confirm_interested(
    site: Path, case_no: str, staff_ids: Sequence[str], *, keys: Keys, now: datetime, prove: Prove = no_proof
) -> Report:
    """Officials who are interested in a case from now on. Later imports keep them, as they keep whoever an export leaves out of that cell."""
    with sealed.locked(site):
        return _Import(site, "cases", keys, now, USUAL, prove).confirm(case_no, staff_ids)


class _Import:
    """One import into one table, under its lock."""

    def __init__(self, site: Path, kind: str, keys: Keys, now: datetime, terms: Terms, prove: Prove) -> None:
        self.site, self.kind, self.keys, self.now, self.terms, self.prove = site, kind, keys, now, terms, prove
        self.tokens = Tokens(keys.register)
        self.staff = self._staff()
        known = kind != "staff" and self.staff is not None
        self.context = Context(
            now.date(),
            Officials(self.staff or () if known else (), known=known),
            domains=tuple(canon.mail_domain(d.strip().lstrip("@")) for d in terms.domains or own_domains(self.staff or ())),
        )
        if kind in ("partners", "bases"):
            self.context.lived_in = across.lived_in(site, keys, self.staff or ())
        self.problems: list[Problem] = []
        self.more = 0
        self.warnings: list[str] = []
        self.bad: list[tuple[int, tuple[str, ...]]] = []
        self.cases = carrying.Cases() if kind == "cases" else None
        self.rows: list[Row] = []
        self.losses: tuple[str, ...] = ()
        self.wider = widening.Wider()
        self.parts, self.values = widening.Parts(), changed.Changed()
        self.lines: dict[int, int] = {}  # place in `rows` → line of the file
        self.bad_keys: set[str] = set()
        self.nameless = False

    def _staff(self) -> list[Row] | None:
        """The officials as they stand. A table of them that cannot be opened is no reason not to import the one that takes its place."""
        try:
            return small_tables.read(self.site, self.keys, "staff")
        except ConfigError:
            if self.kind != "staff":
                raise
            return None

    # ---------------------------------------------------------------- a file

    def file(self, name: str, data: bytes, *, only_look: bool) -> Report:
        try:
            found, body, beside = chosen(self.kind, data)
        except Unreadable as error:
            return refused(self.kind, name, Problem(error.line, "", error.problem))
        self.warnings += unread.told(found)
        self.problems += beside
        if found.problems:
            return refused(self.kind, name, *found.problems, warnings=tuple(self.warnings))
        try:
            self._read(found, body)
        except Unreadable as error:  # what comes after this line is not known: no snapshot
            return refused(
                self.kind,
                name,
                *self.problems,
                Problem(error.line, "", error.problem),
                warnings=tuple(self.warnings),
                more=self.more,
            )
        if self.context.turned_inside_out and not self.terms.shrink:
            return self._refused(name, found.named, domains.inside_out(self.context.turned_inside_out), _how_to_confirm())
        good = len(self.cases) if self.cases is not None else len(self.rows)
        if self.problems and (self.terms.strict or not good):
            return self._refused(name, found.named)
        return self._finish(name, found.named, only_look=only_look)

    def _read(self, found: Found, body: Lines) -> None:
        named = found.named
        unasked = unread.Unread(self.kind, found, self.terms.others, self.context.officials.shown_in)
        headers = {one[0]: one[1] for one in named if one is not None}
        titles = [one[1] if one else "" for one in named]
        totals: list[int] = []
        shapes = widths.Widths(found.headers)
        for line, cells in body:
            if no_row(cells, titles):
                totals += [line] if is_total(cells) else []
                continue
            unasked.look(line, cells)
            row, wrong = self._row(named, cells, line, headers)
            if wrong:
                self._name(wrong, line, cells)
                self._skip(row, cells, named)
                continue
            shapes.look(line, cells)
            if self.cases is not None:
                self.cases.add(row)
            else:
                self.lines[len(self.rows)] = line
                self.rows.append(row)
        self.problems += [*shapes.problems(), *unasked.problems]
        self.warnings += [*not_rows(totals), *shapes.notes()]

    def _row(self, named: Named, cells: list[str], line: int, headers: Mapping[str, str]) -> tuple[Row, list[Problem]]:
        if lost := widths.broken(line, cells, named):
            return {}, lost
        found: dict[str, str] = {}
        for one, cell in zip(named, cells, strict=False):
            if one is not None and cell:
                found[one[0]] = beside(one[0], found[one[0]], cell) if one[0] in found else cell
        row, wrong = check(self.kind, found, line, headers, self.context)
        return row, wrong + widths.cut(line, cells)

    def _name(self, wrong: list[Problem], line: int, cells: list[str]) -> None:
        room = max(0, MAX_PROBLEMS - len(self.problems))
        self.problems += wrong[:room]
        self.more += len(wrong[room:])
        self.bad.append((line, tuple(cells)))

    def _skip(self, row: Row, cells: list[str], named: Named) -> None:
        """A bad row must not lower the protection of what stood there before."""
        if self.cases is not None:
            self.cases.skip(str(row.get("case_no", "")))
            self.cases.part(row)
        elif key := small_tables.key_of(self.kind, row):
            self.bad_keys.add(key)
        else:
            self.nameless = True

    def _refused(self, name: str, named: Named, *reasons: str) -> Report:
        problems = (*(Problem(0, "", reason) for reason in reasons), *self.problems)
        return Report(
            self.kind, name, False, problems=problems, warnings=tuple(self.warnings), more=self.more, shrinks=bool(reasons), bad=self._bad(named)
        )  # fmt: skip

    def _bad(self, named: Named) -> BadRows | None:
        return BadRows(tuple(one[1] if one else "" for one in named), tuple(self.bad)) if self.bad else None

    def confirm(self, case_no: str, staff_ids: Sequence[str]) -> Report:
        assert self.cases is not None
        for old in carrying.records(self._earlier()):
            self.cases.put(old)
        if not self.cases.interest(case_no, staff_ids):
            return refused(
                self.kind, tr("입력", "the row"), Problem(0, "case_no", tr("대장에 없는 접수번호입니다", "no such case"))
            )
        return self._save(tr("입력", "the row"), [])

    def without(self, case_no: str) -> Report:
        assert self.cases is not None
        for old in carrying.records(self._earlier()):
            if not (old.get("canary") and old["case_no"] == case_no):
                self.cases.put(old)
        return self._save(tr("입력", "the row"), [])

    def one(self, cells: Mapping[str, str], *, more: Mapping[str, str]) -> Report:
        """Add to the table as it stands."""
        row, wrong = check(self.kind, cells, 0, TABLES[self.kind].columns, self.context)
        if wrong:
            return refused(self.kind, tr("입력", "the row"), *wrong)
        if self.cases is not None:
            for old in carrying.records(self._earlier()):
                self.cases.put(old)
            self.cases.add({**row, "added_on": self.now.date().isoformat(), **more})
        else:
            key = small_tables.key_of(self.kind, row)
            before = small_tables.read(self.site, self.keys, self.kind) or []
            self.rows = [old for old in before if small_tables.key_of(self.kind, old) != key]
            self.rows.append(row)
            self.wider = widening.widened(self.kind, self.rows, before, {}, limit=1.0)
        return self._save(tr("입력", "the row"), [])

    # ---------------------------------------------------------------- what it means for the table

    def _finish(self, name: str, named: Named, *, only_look: bool) -> Report:
        try:
            losses = self._carry()
        except ConfigError as error:
            text = tr(
                f"이전 표를 열 수 없어 비교하지 못했습니다({error.hint})",
                f"the table before cannot be opened and compared ({error.hint})",
            )
            if not self.terms.shrink:
                return self._refused(name, named, text, _how_to_confirm())
            self.warnings.append(text)
            losses = None
        reasons = [*self.wider.reasons]
        if losses is not None:
            self.parts, self.values = losses.parts, losses.values
            reasons += [*losses.refusals(self.kind, self.terms.shrink_limit), *self.parts.reasons(self.terms.widen_limit)]
        if reasons and not self.terms.shrink:
            return self._refused(name, named, *reasons, _how_to_confirm())
        self.warnings += [*reasons, *carrying.partly(self.cases.settle() if self.cases is not None else 0)]
        if self.context.turned_inside_out:
            reasons.append(domains.inside_out(self.context.turned_inside_out))
        self.losses = tuple(reasons)
        self.warnings += self.context.told()
        if self.cases is not None and self.cases.joined:
            self.warnings.append(
                tr(
                    f"접수번호가 같아 한 건(공동 청구)으로 본 행 {self.cases.joined:,}건",
                    f"{self.cases.joined:,} rows have the number of another and were taken for the same (joint) case",
                )
            )
        self.warnings += losses.notes(self.kind, self.lines, literal=self.terms.shrink) if losses is not None else ()
        return self._save(name, named, only_look=only_look)

    def _earlier(self) -> bytes:
        found = sealed.read_source(self.site, self.keys, "cases")
        return found[1] if found is not None else b""

    def _carry(self) -> carrying.Losses | None:
        """Losses against the table as it stands; None where there is none. ConfigError where it cannot be opened."""
        literal = self.terms.shrink
        if self.kind in self.terms.lost:
            gone = tr("마지막으로 가져온 표가 아니거나 사라졌습니다", "it is gone, or not the one that was imported last")
            raise ConfigError(str(sealed.path_of(self.site, self.kind)), "", gone)
        if self.cases is not None:
            found = sealed.read_source(self.site, self.keys, "cases")
            if found is None:
                return None
            head, earlier = found
            if not earlier:  # a table from before imports compared
                return carrying.Losses(head.rows, max(0, head.rows - len(self.cases)))
            return self.cases.carry(earlier, today=self.now.date(), days=self.terms.vanished_days, literal=literal)
        old = small_tables.read(self.site, self.keys, self.kind)
        needed = across.interested_ids(self.site, self.keys) if self.kind == "staff" and old else frozenset[str]()
        if old is None:
            return None
        if self.kind == "bases":  # a ground that is gone is one that nothing goes out on any more
            self.wider = widening.widened(self.kind, self.rows, old, self.lines, limit=self.terms.shrink_limit)
            return carrying.Losses()
        own = self.context.domains  # what was entered before the domain was known to be one of these is not kept either
        old = [row for row in old if self.kind != "partners" or not any(domains.nobodys(a, own) for a in row.get("addresses", ()))]
        losses = small_tables.carry_rows(
            self.kind, self.rows, old, bad=self.bad_keys, nameless=self.nameless, needed=needed.__contains__, literal=literal
        )
        self.wider = widening.widened(self.kind, self.rows, old, self.lines, limit=self.terms.shrink_limit)
        return losses

    def _save(self, name: str, named: Named, *, only_look: bool = False) -> Report:
        table, rows, details, source = self._built()
        details |= {"left": len(self.bad)} if self.bad else {}
        details |= self.wider.details() | self.parts.details() | self.values.details() | widening.granted(self.kind, self.rows)
        self.warnings += [*self.wider.notes(self.kind), *self.parts.notes(), *widening.many(self.kind, self.rows)]
        self.problems += across.with_requesters(self.site, self.keys, self.kind, self.rows, self.lines)
        if self.kind == "bases" and self.staff:
            self.warnings += across.without_a_role(self.rows, self.staff, self.lines, self.terms.approvers)
        self.warnings += across.notes(self.site, self.keys, self.kind, self.rows, known=self.context.officials.known)
        generation = stamp = ""
        if not only_look:
            head = sealed.save(
                self.site, self.keys, kind=self.kind, body=table, rows=rows, details=details, now=self.now, source=source
            )
            generation, stamp = head.generation, head.imported_at
        return Report(
            self.kind, name, True, rows, tuple(self.problems), tuple(self.warnings), self.more, generation, stamp, details, losses=self.losses, bad=self._bad(named),
            added=self.cases.added() if self.cases is not None else frozenset(),
        )  # fmt: skip

    def _built(self) -> tuple[bytes, int, dict[str, int], bytes]:
        """Body, rows, details and source of the table."""
        if self.cases is None:
            return json.dumps(self.rows, ensure_ascii=False).encode(), len(self.rows), coverage.of_rows(self.kind, self.rows), b""
        builder = CaseBuilder(self.tokens, staff_ids=frozenset(self.context.officials.names), today=self.now.date())
        figures = coverage.Counting()
        for record in self.cases.records():
            figures.add(record)
            for one in persons(record):
                builder.add(one)
        cases = builder.finish()
        self._prove(cases)
        details = {name: int(cases.meta[kept]) - figures.decoys for name, kept in (("open", "open_cases"), ("persons", "persons"))}
        return dump(cases), len(self.cases) - figures.decoys, {**details, **figures.details()}, self.cases.packed()

    def _prove(self, cases: Cases) -> None:
        """Every requester of every row is found as a message would look for him, or is named."""
        assert self.cases is not None
        index = Index(cases, self.tokens, directory=open_directory(self.staff or [], [], [], self.tokens))
        self.problems += across.with_officials(index, self.staff or ())
        self.warnings += across.with_bodies(self.site, self.keys, index)
        self.warnings += across.nobodys(cases, self.staff or ())
        lost = [*proving.unfound(index, self.cases.records())]
        lost += [(number, tr("온전한 메시지", "a whole message")) for number in self.prove(index, self.cases.sample(SAMPLE))]
        for number, what in lost:
            text = tr(
                f"접수번호 {number}: 가져왔으나 찾아지지 않습니다({what})",
                f"case {number}: imported, but it cannot be found ({what})",
            )
            self.problems.append(Problem(0, "", text))


def _how_to_confirm() -> str:
    return tr(
        "보호가 줄어들거나 알 수 있는 사람이 늘어나므로 가져오지 않았습니다. 맞는 자료라면 --shrink --reason 사유 로 다시 가져오십시오",
        "this protects less, or lets more people know, and was not imported. If it is right, import it again with --shrink --reason TEXT",
    )
