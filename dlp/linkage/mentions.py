"""What a message holds that may be somebody's: mentions, each with the rows it may mean and the chance that it agrees with one by accident.

Pure. Strong values (telephone, mail, resident number, address) are looked up in the whole register; digits and dates only among the cases that
have a standing in this message (`digits`). One mention is one person, and what has a better explanation is spent here, before it is looked up: the
agency's own numbers, a road inside a longer road's name, buildings that many live in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from dlp.linkage import weights
from dlp.linkage.filer import Clause
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.surnames import other_spellings
from dlp.model import Finding, Spent

Key = tuple[str, int]
"""Where a mention stands: part and offset in it, -1 where it stands in the part as a whole. Two readings of one place are one mention."""
STRONG: Final = frozenset({"phone", "email", "rrn", "frn", "address"})
"""Fields that are compared with the whole register."""
HOUSEHOLD: Final = 8
"""An address of more requesters than this is a building that many live in: it is nobody's."""


class Mention(NamedTuple):
    """One place that may mean a person. `chance` is u; `bearers` of a name: its rows of open cases, and all of them."""

    field: str
    key: Key
    rows: tuple[int, ...]
    chance: float
    cue: str = ""  # of `weights.WORDING`: what its sentence says of it
    role: str = ""  # of a name: of `roles.role`, or `word`, inside another; place: an address at which work is done
    beside: tuple[frozenset[int], ...] = ()  # of a number or address: the rows of each name right beside it
    bearers: tuple[int, int] = (0, 0)
    first: int = -1  # the row that stands for all bearers
    doubt: float = 0.0  # the part of u that other data of his right beside it takes away: the syllables may be a word
    end: int = -1
    clause: Clause | None = None  # for `dlp.linkage.filer`: does it say that he filed?

    @property
    def says(self) -> tuple[object, ...]:
        """All but where it stands: of mentions that are equal in this, the first is as good as any."""
        return self.field, self.rows, self.chance, self.cue, self.role, self.beside, self.bearers, self.first, self.doubt


@dataclass(slots=True)
class Seen:
    """What was read of one message so far."""

    mentions: list[Mention]
    findings: list[Finding]
    spent: list[Spent]
    staff_mobile: bool = False
    buildings: list[Mention] = field(
        default_factory=list
    )  # addresses that many share: of the few cases in question they say something

    @property
    def untouched(self) -> bool:
        """Nothing stands there, as far as was read."""
        return not (self.mentions or self.findings or self.spent or self.staff_mobile or self.buildings)


def values(findings: Sequence[Finding], index: Index, words: Lexicons) -> Seen:
    """Found values → mentions; findings that are the agency's own contacts drop out, those in the register are marked known."""
    seen = Seen([], [], [])
    for found in findings:
        if found.entity == "PERSON":
            _person(found, index, seen)
            continue
        name = found.entity.field
        if name in ("phone", "email") and _public(found, index, words, seen):
            continue
        field, rows, chance = _look_up(name, found.value.reveal(), index)
        if name == "phone":
            seen.spent.append((found.part, found.start, found.end, "whole number"))
        if name == "address" and len({index.case(row).person for row in rows}) > HOUSEHOLD:
            seen.spent.append((found.part, found.start, found.end, "building"))
            every = tuple(index.run("address", found.value.reveal()))
            share = len(every) / max(1, index.counts["cases"])
            seen.buildings.append(
                Mention("building", (found.part, found.start), every, max(share, weights.CHANCE["road"]), end=found.end)
            )
            rows = ()
        if rows:
            seen.mentions.append(Mention(field, (found.part, found.start), rows, chance, end=found.end))
        seen.findings.append(held(found) if rows else found)
    return seen


def held(f: Finding) -> Finding:
    """The same with its value in the register: as `replace` gives it, at a third of the cost."""
    return Finding(f.entity, f.part, f.start, f.end, f.score, f.how, f.value, f.detector, True, f.place)


def _public(found: Finding, index: Index, words: Lexicons, seen: Seen) -> bool:
    """The agency's own desk phone or mail, or one declared public; a private mobile of staff is noted."""
    value = found.value.reveal()
    contact = index.is_staff_contact(value)
    if contact in ("desk", "work_mail") or words.is_public(value):
        seen.spent.append((found.part, found.start, found.end, "public contact"))
        return True
    seen.staff_mobile = seen.staff_mobile or contact == "mobile"
    return False


def _person(found: Finding, index: Index, seen: Seen) -> None:
    """A name that a detector saw: of the register in the other spelling of its surname, or a colleague's, which is no finding."""
    value = found.value.reveal()
    spelled = next((rows for rows in (index.find("name", other) for other in other_spellings(value)) if rows), ())
    if index.is_staff_name(value) and not spelled and not index.find("name", value):
        return
    if spelled:
        chance = (len(spelled) + 1) / (index.counts["cases"] + weights.NAME_TABLE)
        seen.mentions.append(Mention("name", (found.part, found.start), spelled, chance, end=found.end))
    seen.findings.append(held(found) if spelled else found)


def _look_up(name: str, value: str, index: Index) -> tuple[str, tuple[int, ...], float]:
    """(field, rows, u) of one found value."""
    if name in ("rrn", "frn"):
        digits = value.replace("-", "")
        if "*" in digits:
            return "rrn_part", index.find("rrn_part", digits[:7]) if "*" not in digits[:7] else (), weights.CHANCE["rrn_part"]
        return name, index.find(name, digits) or index.find("frn" if name == "rrn" else "rrn", digits), weights.CHANCE[name]
    if name == "address":
        unit = index.find("address_unit", value)
        return name, unit or index.find("address", value), weights.CHANCE["address_unit" if unit else "address"]
    if name in ("phone", "email", "birth_date", "case_no"):
        return name, index.find(name, value), weights.CHANCE.get(name, 1e-3)
    return name, (), 1.0


def case_rows(seen: Seen) -> set[int]:
    """Rows of case numbers among the mentions, which are taken out: a number says which case, not who."""
    rows = {row for m in seen.mentions if m.field == "case_no" for row in m.rows}
    seen.mentions = [m for m in seen.mentions if m.field != "case_no"]
    return rows


def joined(pairs: Iterable[tuple[str, int]], place: str = "joined") -> list[Mention]:
    """Numbers that the digits of this message complete together with earlier ones, or (`place` parts) with those of its other parts."""
    return [Mention(field, (place, row), (row,), weights.CHANCE.get(field, 1e-8)) for field, row in pairs]
