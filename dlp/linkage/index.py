"""The register as the pipeline sees it: an immutable index of keyed tokens.

Owns look-ups; may not judge what a match means (see `dlp.linkage.link`). Everything that goes in is canonicalised here, so callers pass
values as they were found. Thread-safe: nothing changes after construction.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from dlp.linkage import canon, case_numbers, mail_domains, names
from dlp.linkage.case_rows import AT_HAND, CaseRows
from dlp.linkage.contacts import Contacts
from dlp.linkage.directory import EMPTY, Directory, Group, Partner, PartyMatch, Staff, find_by_id, find_party, open_directory
from dlp.linkage.involved import Case, agent_key
from dlp.linkage.numbers_held import looking
from dlp.linkage.outsiders import Outsiders
from dlp.linkage.snapshot import CaseBuilder, Cases
from dlp.linkage.spotting import CAP, Known, NameHit, Spotter
from dlp.linkage.surnames import SAME
from dlp.linkage.tokens import KEYS, NO_ROWS, Tokens, TokenTable

__all__ = ["CAP", "Case", "Group", "Index", "Known", "NameHit", "Partner", "PartyMatch", "Staff"]


class Index(CaseRows):
    """Cases and directory behind one face: its rows, and the look-ups by token. `Index.empty(tokens)` for a site without a register."""

    __slots__ = (
        "_contacts", "_directory", "_meta", "_number_lengths", "_official_names", "_officials", "_parties", "_spotter", "_standing",
        "_standing_rows", "_surname_ids", "_table", "_tokens", "counts", "generation", "keyed_rows", "mailboxes", "nbytes",
        "numbers_held", "outsiders", "own_domains", "shares", "titles",
    )  # fmt: skip

    def __init__(self, cases: Cases, tokens: Tokens, *, directory: Directory = EMPTY, generation: str = "") -> None:
        super().__init__(cases)
        self.generation, self.nbytes = generation, cases.nbytes  # bytes of the cases, in memory
        self.shares: dict[Any, Any] = {}  # kept for `dlp.linkage.standing`
        self._contacts = Contacts(directory, tokens)
        self._standing: dict[tuple[str, str], tuple[frozenset[int], frozenset[int]]] = {}
        self._standing_rows = 0
        self._parties: dict[str, PartyMatch] = {}  # the same few hundred people write all day
        self._tokens, self._directory, self._meta = tokens, directory, cases.meta
        self.own_domains, self.mailboxes, self.titles = directory.own, mail_domains.Counted(tokens, cases.meta), directory.titles
        self._table = TokenTable({k.removeprefix("table_"): v for k, v in cases.arrays.items() if k.startswith("table_")})
        self.numbers_held = looking(tokens, self._table)
        """The telephone and resident numbers of the register in what is written (`dlp.linkage.numbers_held`)."""
        self._officials = self._official_rows()
        self._official_names = frozenset(name for i in self._officials for name in directory.staff[i].names)
        self._surname_ids = {token: i for i, token in enumerate(cases.meta["surnames"]) if token}
        self._number_lengths = frozenset(cases.meta["number_lengths"])
        self._spotter = Spotter(
            tokens, self._table, sieve={k.removeprefix("sieve_"): v for k, v in cases.arrays.items() if k.startswith("sieve_")},
            lengths=cases.meta["name_lengths"], readings=cases.meta["readings"], staff=directory.names,
            foreign=bool(cases.meta["fields"].get("roman_word")), in_hanja=bool(cases.meta["fields"].get("hanja")),
        )  # fmt: skip
        self.outsiders = Outsiders(directory, tokens, self._table, agents=self.has_any("agent"))
        self.keyed_rows = int(cases.meta.get("keyed", cases.meta["open"]))
        """How many rows are told apart by weak data: open ones and those closed lately."""
        self.counts: Mapping[str, int] = MappingProxyType(
            {
                "cases": cases.meta["cases"], "open": cases.meta["open_cases"], "persons": cases.meta["persons"],
                "staff": len(directory.staff), "partners": directory.partners, "groups": directory.groups,
            }
        )  # fmt: skip

    @classmethod
    def empty(cls, tokens: Tokens) -> Index:
        return cls(CaseBuilder(tokens).finish(), tokens)

    # ---------------------------------------------------------------- values

    def _token(self, field: str, value: str) -> int | None:
        """The token of a value in any spelling; None where it is no such value."""
        if field == "masked_name":
            plain = names.masked(value)
        elif field == "topic":
            plain = value.casefold()
        else:
            plain = value if field in KEYS else canon.CANON[field](value)
        return self._tokens(field, plain) if plain else None

    def _rows(self, field: str, value: str) -> Sequence[int]:
        if field in KEYS:
            return self._table.rows(self._tokens.of(field)(value)) if value else NO_ROWS
        if field == "roman":
            runs = (self._table.rows(self._tokens("roman", key)) for key in names.roman_keys(names.roman_words(value)))
            return next((rows for rows in runs if rows), NO_ROWS)
        token = self._token(field, value)
        if token is None:
            return NO_ROWS
        rows = self._table.rows(token)
        if not rows and field == "hanja":
            readings = names.read_hanja(canon.squeeze(value), self._meta["readings"])
            rows = next((r for r in (self._table.rows(self._tokens("name", n)) for n in readings) if r), NO_ROWS)
        return rows

    def find(self, field: str, value: str) -> tuple[int, ...]:
        """Rows with this value in this field, open and recent first, at most CAP; () if none.

        Fields: name choseong masked_name roman hanja phone phone_last4 phone_mid4 email birth_date rrn rrn_part frn address address_unit
        organisation case_no topic.
        """
        return tuple(self._rows(field, value)[:CAP])

    @property
    def number_key(self) -> int:
        """Key of the rolling hash of digits (`dlp.linkage.rolling`)."""
        return self._tokens.number_key

    def token(self, text: str) -> str:
        """A keyed token of anything that must be recognised again and not kept (conversation memory)."""
        return self._tokens.text(text)

    def party_token(self, text: str) -> str:
        """The same of who writes to whom."""
        return self._tokens.party(text)

    def find_joined(self, field: str, joined: int, *, most: int = CAP) -> tuple[int, ...]:
        """Rows whose phone, rrn, frn or name, syllable by syllable (`letters`) or by its `consonants`, has this rolling hash."""
        return tuple(self._table.rows(self._tokens.number(field, joined))[:most])

    def run(self, field: str, value: str | int) -> Sequence[int]:
        """All rows with the value, or the token of a piece, ascending, uncapped, nothing copied. Fields as in `find`, and those of KEYS."""
        return self._table.rows(value) if isinstance(value, int) else self._rows(field, value)

    def held(self, field: str, values: Iterable[str]) -> list[tuple[str, Sequence[int]]]:
        """(value, rows) of those of many values that somebody has, in their order. `field`: of KEYS, `topic`, or `name` where the values are Hangul syllables alone,
        which are spelt in one way."""
        return self._table.held(self._tokens, field, list(values))

    def count(self, field: str, value: str) -> int:
        """How many rows have it, uncapped."""
        return len(self._rows(field, value))

    def holds(self, row: int, field: str, value: str) -> bool:
        """Has this row the value? Exact also where `find` is capped."""
        return _within(self._rows(field, value), row)

    def __bool__(self) -> bool:
        return bool(self._meta["rows"])

    def has_any(self, *fields: str) -> bool:
        """Is there any case at all, or any with one of these fields?"""
        return any(self._meta["fields"].get(f) for f in fields) if fields else bool(self)

    # ---------------------------------------------------------------- text

    def names(self, text: str, known: Known | None = None, seen: int = -1) -> list[NameHit]:
        """All register names in a canonical view text. `known`, `seen`: see `Spotter.names`."""
        return self._spotter.names(text, known, seen) if self._meta["rows"] else []

    def spots(self, name: str) -> bool:
        """Is this Hangul name looked for in texts at all?"""
        return self._spotter.may_find(name)

    @property
    def plain_case_numbers(self) -> bool:
        """All registered case numbers are digits only."""
        return bool(self._meta["plain_numbers"])

    @property
    def case_number_lengths(self) -> frozenset[int]:
        """Characters of the registered case numbers."""
        return self._number_lengths

    def case_number_runs(self, digits: str) -> Sequence[int]:
        """All rows with this case number of nothing but digits, ascending."""
        return self._table.rows(self._tokens("case_no", digits))

    def case_numbers(self, text: str) -> list[tuple[int, int, tuple[int, ...]]]:
        """(start, end, rows) of what equals a registered case number, with or without a label, separators inside allowed."""
        return list(case_numbers.found(text, self._number_lengths, self.find, plain=self.plain_case_numbers))

    def piece(self, field: str, value: str) -> int | None:
        """The token under which a piece is remembered; a surname has one, too."""
        return self._tokens(field, SAME.get(value, value)) if field == "surname" else self._token(field, value)

    def surname_number(self, family: str | int) -> int | None:
        """The number of a surname, or of its token; None where no requester has it."""
        return self._surname_ids.get(family if isinstance(family, int) else self._tokens("surname", SAME.get(family, family)))

    # ---------------------------------------------------------------- standing

    def standing(self, kind: str, whose: str) -> tuple[frozenset[int], frozenset[int]]:
        """The rows somebody has to do with, and those of them that are open. kind: own (handler, deputy, approver; whose: a staff id), department
        (its name), interested (a staff id), interested_at (an address token in hexadecimal)."""
        key = (kind, whose)
        known = self._standing.get(key)
        if known is None:
            run = self.of_department(whose) if kind == "department" else self._table.rows(self._tokens(kind, whose))
            known = (frozenset(run), frozenset(run[: bisect_left(run, self.open_rows)]))
            self._standing_rows += len(run) + 1
            if self._standing_rows > ROWS_AT_HAND:
                self._standing.clear()
                self._standing_rows = len(run) + 1
            self._standing[key] = known
        return known

    def below(self, department: str) -> tuple[str, ...]:
        """A department and those under it, however deep."""
        return self._directory.below.get(department) or ((department,) if department else ())

    # ---------------------------------------------------------------- parties

    @property
    def staff(self) -> Mapping[str, Staff]:
        return self._directory.staff

    def party(self, address: str) -> PartyMatch:
        """Who this address belongs to, in any spelling: staff, requesters, their agents, partner, group. An official who is a requester is
        met under the addresses he has as an official, too; under one that he shares with colleagues he is not."""
        match = self._parties.get(address)
        if match is None:
            match = find_party(address, self._directory, self._tokens)
            kind, value = canon.party(address)
            rows = tuple(self._table.rows(self._tokens(kind, value))[:CAP]) if kind in ("phone", "email") else ()
            if len(match.staff_ids) == 1 and (own := self._officials.get(match.staff_ids[0])):
                rows = tuple(sorted({*rows, *own})[:CAP])
            agent_rows = tuple(self._table.rows(self._tokens("agent", f"{kind}:{value}"))[:CAP]) if value else ()
            if rows or agent_rows:
                match = replace(match, rows=rows, agent_rows=agent_rows)
            if len(self._parties) >= AT_HAND:
                self._parties.clear()
            self._parties[address] = match
        return match

    def institution(self, name: str) -> Partner | None:
        """The partner of this name, however it is spaced."""
        wanted = canon.squeeze(name).casefold()
        return next((one for one in self._directory.partner_at.values() if canon.squeeze(one.name).casefold() == wanted), None)

    def by_id(self, text: str) -> PartyMatch | None:
        """The official whose staff id this address is as a whole, or whose id is a mailbox of the agency's own domain."""
        match = find_by_id(text.rpartition("@")[0] if self.is_own_domain(text) else text, self._directory)
        return replace(match, rows=self._officials.get(match.staff_id or "", ())[:CAP]) if match is not None else None

    def is_own_domain(self, address: str) -> bool:
        """A mail address of the agency's own domain, whoever it may be."""
        kind, value = canon.party(address)
        return kind == "email" and self._tokens("domain", value.rpartition("@")[2]) in self._directory.domains

    def _official_rows(self) -> dict[str, tuple[int, ...]]:
        """Officials who are requesters themselves, by staff id: name and an address agree, or the register says so. A namesake is not joined."""
        found: dict[str, tuple[int, ...]] = {}
        if not self._meta["rows"]:
            return found
        for staff_id, one in self._directory.staff.items():
            rows = set(self._table.rows(self._tokens("official", staff_id)))
            named = [run for name in one.names if (run := self._table.rows(name))]
            if named:
                rows |= {
                    row for address in one.addresses for row in self._table.rows(address) if any(_within(run, row) for run in named)
                }
            if rows:
                found[staff_id] = tuple(
                    sorted({more for row in rows for more in self.person_rows(self._arrays["person"][row], (row,))})
                )
        return found

    def agents(self, text: str) -> tuple[int, ...]:
        """Rows of cases in which this name, number or mail is the requester's agent's, open and recent first, at most CAP."""
        key = agent_key(text)
        return tuple(self._table.rows(self._tokens("agent", key))[:CAP]) if key else ()

    def requesters(self, case_no: str) -> list[str]:
        """The tokens (`whose`) of everybody who filed a case, in the order in which it names them; [] where the register has no such case.
        "" for each of whom there is none."""
        found = {self.whose(row) or row: self.whose(row) for row in self._rows("case_no", case_no)}
        return list(found.values())

    def whose_name(self, name: str) -> str:
        """The same of whoever, or whatever body, has this name."""
        found = self.name_token(name) if self._rows("name", name) else self._tokens("organisation", canon.organisation(name))
        return f"{found & 0xFFFF_FFFF:08x}"

    def name_token(self, value: str) -> int:
        """To be met with `Staff.names`."""
        return self._tokens("name", canon.name(value))

    def is_colleague(self, name: str) -> bool:
        """Somebody of the office has this name, a requester himself or not."""
        return self.name_token(name) in self._directory.names

    def is_staff_name(self, value: str) -> bool:
        """Somebody of the office has this name, and nobody of that name there is a requester himself."""
        token = self.name_token(value)
        return token in self._directory.names and token not in self._official_names

    def is_requester_too(self, value: str) -> bool:
        """Somebody of the office who has this name is a requester himself."""
        return self.name_token(value) in self._official_names

    def is_staff_contact(self, entity_value: str) -> str:
        """`desk`, `work_mail` or `mobile` of somebody of the office, else ""."""
        return self._contacts.of(entity_value)


ROWS_AT_HAND: Final = 200_000
"""Rows of standing kept at hand, all people together (about 15 MB)."""


def _within(run: Sequence[int], row: int) -> bool:
    at = bisect_left(run, row)
    return at < len(run) and run[at] == row


def build_index(
    rows: Iterable[Mapping[str, str | list[str]]],
    tokens: Tokens,
    today: date | None = None,
    **directory: Collection[Mapping[str, str | list[str]]],
) -> Index:
    """An index straight from normalised rows, for tests and benchmarks: `build_index(cases, tokens, staff=…, partners=…, groups=…)`."""
    staff = list(directory.get("staff", ()))
    builder = CaseBuilder(tokens, staff_ids=frozenset(str(s["staff_id"]) for s in staff), today=today)
    for row in rows:
        builder.add(row)
    people = open_directory(staff, list(directory.get("partners", ())), list(directory.get("groups", ())), tokens)
    return Index(builder.finish(), tokens, directory=people)
