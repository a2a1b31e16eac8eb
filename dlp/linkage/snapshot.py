"""The cases of the register as a few flat arrays: built once at import, stored sealed, mapped back without a loop.

Owns the layout. Pure: bytes in, bytes out; the register room seals and stores them. No name, number or address is in here, only keyed
tokens; what stays readable is what a decision must name (case number, departments, staff ids).

A row is one requester of one case: a case of three requesters is three rows that share number, people and days, and each row is found by
its own requester's data. Rows are ordered open cases first, then the most recent first, so that a capped list keeps what matters. A row
costs about 30 bytes, a token 8 and a repeated token 4 (see `dlp.linkage.tokens`).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import numpy as np

from dlp.linkage import canon, days, involved, names, posts, titles
from dlp.linkage.mail_domains import MailDomains
from dlp.linkage.rolling import NAME
from dlp.linkage.sieve import build_sieve
from dlp.linkage.surnames import OF_ROMAN, SAME
from dlp.linkage.tokens import Tokens, build_table

Row = Mapping[str, str | list[str]]
FORMAT: Final = 5
MEMO: Final = 50_000
_ZERO: Final = ord("0")
RECENT: Final = 90
"""Days after closing in which a case is still spoken of: objection (FOI Act 18), delivery, complaints about the answer."""
_UNIQUE: Final = frozenset("case_no phone email rrn frn address address_unit agent mail_id interested_at official".split())  # noqa: SIM905
"""Fields whose values hardly come twice: their tokens are not kept while building."""


@dataclass(frozen=True, slots=True)
class Cases:
    """`arrays` by name and `meta` (JSON types) as `CaseBuilder.finish` makes them."""

    arrays: Mapping[str, Any]
    meta: Mapping[str, Any]

    @property
    def nbytes(self) -> int:
        return sum(int(a.nbytes) for a in self.arrays.values())


class CaseBuilder:
    """Takes normalised rows one by one, keeps nothing of them but tokens, and makes the arrays."""

    def __init__(self, tokens: Tokens, *, staff_ids: frozenset[str] = frozenset(), today: date | None = None) -> None:
        """`staff_ids`: the known ones; they tell an official among the interested from an address that looks alike. `today`: cases closed less than
        `RECENT` days before are told apart by weak data like open ones; none where it is not given."""
        self._tokens, self._staff_ids = tokens, staff_ids
        self._since = -days.NONE if today is None else days.number(today.isoformat()) - RECENT
        self._keyed = 0
        self._token, self._row = array("Q"), array("I")
        self._topic, self._topic_row = array("Q"), array("I")
        self._pair, self._pair_row = array("Q"), array("I")
        self._number_at, self._numbers = array("I", [0]), bytearray()
        self._closed, self._received, self._closed_on = array("B"), array("i"), array("i")
        self._department, self._surname, self._roles = array("H"), array("H"), array("I")
        self._role_words = array("I")
        self._role_at: dict[tuple[int, ...], int] = {}
        self._departments: dict[str, int] = {}
        self._staff: dict[str, int] = {}
        self._surnames: dict[int, int] = {0: 0}
        self._readings: dict[str, str] = {}
        self._names: set[str] = set()
        self._number_lengths: set[int] = set()
        self._plain_numbers = True
        self._fields: dict[str, int] = {}
        self._mailboxes = MailDomains()
        self._case, self._whose = array("Q"), array("I")
        self._title_memo: dict[str, list[int]] = {}
        self._roman_memo: dict[tuple[str, str], list[str]] = {}
        self._token_memo: dict[tuple[str, str], int] = {}

    def __len__(self) -> int:
        return len(self._closed)

    def add(self, row: Row) -> None:
        """One requester of a normalised case: English column names, lists in handlers, deputies, approvers, interested, agents; ISO dates;
        `staff_id` where the requester is an official of the agency."""
        at = len(self)
        closed = _one(row, "status") == "closed"
        self._case.append(self._number(_one(row, "case_no"), at))
        name, of_name = self._name(row, at)
        for column in ("birth_date", "rrn", "email", "mobile", "phone"):
            for token in self._contact(column, _one(row, column), at) if row.get(column) else ():
                if of_name:
                    self._pair.append((of_name * 0x9E37_79B9_7F4A_7C15 ^ token) & 0xFFFF_FFFF_FFFF_FFFF)
                    self._pair_row.append(at)
        if frn := canon.resident(_one(row, "frn")):
            self._put("frn", frn, at)
            self._put("rrn_part", frn[:7], at)
            self._put("birth_date", frn[:6], at)
        for place in dict.fromkeys(((whole := _one(row, "address")), *whole.split(";"))) if row.get("address") else ():
            core = canon.address(place)
            self._put("address", core, at)
            self._put("address_unit", canon.address_unit(place, core), at)
        self._put("official", _one(row, "staff_id"), at)
        organisation = self._put("organisation", canon.organisation(_one(row, "organisation")), at)
        self._whose.append((of_name or organisation) & 0xFFFF_FFFF)
        for agent in involved.many(row, "agents"):
            self._put("agent", involved.agent_key(agent), at)
        for field, post in posts.keys(_one(row, "title")):
            self._put(field, post, at)
        for token in self._topics(_one(row, "title")):
            self._topic.append(token)
            self._topic_row.append(at)
        self._closed.append(closed)
        self._received.append(days.number(_one(row, "received_on")))
        self._closed_on.append(days.number(_one(row, "closed_on")))
        self._department.append(self._departments.setdefault(_one(row, "department"), len(self._departments)))
        family = names.surname(name)
        token = self._tokens("surname", SAME.get(family, family)) if family else 0
        self._surname.append(self._surnames.setdefault(token, len(self._surnames)))
        self._roles.append(self._people(row))
        self._standing(row, at)

    def _standing(self, row: Row, at: int) -> None:
        """Postings of those who have to do with the case: `dlp.linkage.standing` asks from the person's side."""
        for staff_id in dict.fromkeys(i for column in involved.COLUMNS for i in involved.many(row, column)):
            self._put("own", staff_id, at)
        officials, addresses = involved.split_interested(involved.many(row, "interested"), self._staff_ids)
        for staff_id in officials:
            self._put("interested", staff_id, at)
        for address in addresses:
            self._put("interested_at", f"{involved.interested_token(address, self._tokens):x}", at)

    def _among_few(self, row: Row, name: str, at: int) -> None:
        """Keys of a case that is still spoken of, by which the few in question are told apart: of its requester's name, birth, mail and address."""
        if _one(row, "status") == "closed" and days.number(_one(row, "closed_on")) < self._since:
            return
        self._keyed += 1
        for key in (*names.sound_keys(name), *names.skeleton_keys(name)):
            self._put("sound", key, at)
        self._put("given", names.given(name), at)
        whole = name if names.is_hangul(name) and len(name) in NAME else ""
        self._put("letters", whole, at)
        self._put("consonants", names.choseong(whole) if len(whole) > 2 else "", at)
        for key in names.initial_keys(name, _in_roman(row)):
            self._put("initials", key, at)
        born = canon.birth_date(_one(row, "birth_date") or _one(row, "rrn")[:6])
        self._put("birth_year", born[:2], at)
        self._put("birth_day", born[2:], at)
        for mail in _one(row, "email").split(";"):
            local, _, host = canon.email(mail).rpartition("@")
            self._put("mail_id", local, at)
            self._put("mail_host", host, at)
        road, house = canon.road_and_house(_one(row, "address"))
        self._put("road", road, at)
        self._put("house", house, at)
        for quarter in canon.quarters(_one(row, "address")):
            self._put("quarter", quarter, at)
        self._put("unit", canon.unit(_one(row, "address")), at)
        words = _one(row, "requester").split()
        for word in words if len(words) > 2 and names.is_hangul(name) else ():
            self._put("name_word", word, at)
        for word in [word for word in names.roman_words(_in_roman(row)) if len(word) > 2 and word not in OF_ROMAN]:
            self._put("roman_given", word, at)

    def _put(self, field: str, value: str, at: int) -> int:
        if not value:
            return 0
        if field in _UNIQUE:
            token = self._tokens(field, value)
        else:  # names, departments, days of birth come again and again
            known = self._token_memo.get((field, value))
            if known is None:
                if len(self._token_memo) > 4 * MEMO:
                    self._token_memo.clear()
                known = self._token_memo[field, value] = self._tokens(field, value)
            token = known
        self._token.append(token)
        self._row.append(at)
        self._fields[field] = self._fields.get(field, 0) + 1
        return token

    def _number(self, text: str, at: int) -> int:
        number = canon.case_no(text)
        token = self._put("case_no", number, at)
        self._number_lengths.add(len(number))
        self._plain_numbers = self._plain_numbers and number.isdigit()
        self._numbers += text.encode()
        self._number_at.append(len(self._numbers))
        return token

    def _name(self, row: Row, at: int) -> tuple[str, int]:
        name = canon.name(_one(row, "requester"))
        token = self._put("name", name, at)
        if names.is_hangul(name):
            self._names.add(name)
        self._put("choseong", names.choseong(name) if len(name) <= 6 else "", at)
        for form in names.masked_forms(name):
            self._put("masked_name", form, at)
        for key in self._roman(name, _in_roman(row)):
            self._put("roman", key, at)
            if "|" not in key:
                for word in key.split():
                    self._put("roman_word", word, at)
        if hanja := canon.squeeze(_one(row, "hanja_name")):
            self._put("hanja", hanja, at)
            for han, hangul in names.learn_readings(name, hanja).items():
                known = self._readings.get(han, "")
                self._readings[han] = known if hangul in known else known + hangul
        self._among_few(row, name, at)
        return name, token

    def _topics(self, title: str) -> list[int]:
        """Titles repeat: the tokens of the last ones are kept while building."""
        known = self._title_memo.get(title)
        if known is None:
            if len(self._title_memo) > MEMO:
                self._title_memo.clear()
            known = self._title_memo[title] = [
                self._tokens("topic", word) for word in titles.title_words(title) | titles.abbreviations(title)
            ]
        return known

    def _roman(self, name: str, roman: str) -> list[str]:
        """So do names."""
        known = self._roman_memo.get((name, roman))
        if known is None:
            if len(self._roman_memo) > MEMO:
                self._roman_memo.clear()
            known = self._roman_memo[name, roman] = names.roman_index_keys(name, roman)
        return known

    def _contact(self, column: str, text: str, at: int) -> list[int]:
        """Postings of one identifying column; the tokens that tell one person from a namesake."""
        if column == "birth_date":
            return [self._put("birth_date", canon.birth_date(text), at)]
        if column == "email":
            return [self._put("email", mail, at) for mail in self._mailboxes.add(text)]
        if column == "rrn":
            number = canon.resident(text)
            self._put("rrn_part", number[:7], at)
            return [self._put("rrn", number, at), self._put("birth_date", number[:6], at)]
        out = []
        for value in text.split(";"):
            if number := canon.phone(value):
                out.append(self._put("phone", number, at))
                if len(number) >= 9:
                    self._put("phone_last4", number[-4:], at)
                if len(number) == 11:
                    self._put("phone_mid4", number[3:7], at)
        return out

    def _people(self, row: Row) -> int:
        """Place of the case's people among the role words, each set stored once."""
        key = involved.pack(
            row, lambda i: self._staff.setdefault(i, len(self._staff)), tokens=self._tokens, staff_ids=self._staff_ids
        )
        place = self._role_at.get(key)
        if place is None:
            place = self._role_at[key] = len(self._role_words)
            self._role_words.extend(key)
        return place

    # ---------------------------------------------------------------- all rows

    def finish(self) -> Cases:
        """The arrays. The builder may not be used afterwards."""
        n = len(self)
        closed = np.array(self._closed, np.uint8)
        case = np.array(self._case, np.uint64)
        received = np.array(self._received, np.int32)
        order = np.lexsort((np.arange(n), -received.astype(np.int64), closed))
        new = np.empty(n, np.uint32)
        new[order] = np.arange(n, dtype=np.uint32)
        person, ring = _persons(np.array(self._pair, np.uint64), new[np.array(self._pair_row, np.uint32)], n)
        tokens, rows = _telling_topics(np.array(self._topic, np.uint64), np.array(self._topic_row, np.uint32), n)
        self._fields["topic"] = int(tokens.size)
        table = build_table(
            np.concatenate((np.array(self._token, np.uint64), tokens)), new[np.concatenate((np.array(self._row, np.uint32), rows))]
        )
        starts = np.array(self._number_at, np.int64)
        lengths = np.diff(starts)[order]
        arrays: dict[str, Any] = {f"table_{k}": v for k, v in table.items()}
        arrays |= {f"sieve_{k}": v for k, v in build_sieve(self._names, self._tokens).items()}
        written = _gather(np.frombuffer(bytes(self._numbers), np.uint8), starts[:-1][order], lengths)
        width = _figures(written, lengths)
        if width:
            arrays["numbers"] = (written.reshape(n, width) - _ZERO) @ (10 ** np.arange(width - 1, -1, -1)).astype(np.uint32)
        else:
            arrays["numbers"], arrays["number_at"] = written, np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32)
        arrays |= {
            "received": days.packed(received[order]), "closed_on": days.packed(np.array(self._closed_on, np.int32)[order]),
            "department": np.array(self._department, np.uint16)[order], "surname": np.array(self._surname, np.uint16)[order],
            "roles": np.array(self._roles, np.uint32)[order],
            "role_words": np.array(self._role_words, np.uint16 if len(self._staff) <= 0xFFFF else np.uint32),
            "person": person, "ring": ring, "whose": np.array(self._whose, np.uint32)[order],
        }  # fmt: skip
        meta = {
            "format": FORMAT, "number_width": width, "token_words": involved.TOKEN_WORDS, "rows": n, "open": int(n - closed.sum()), "cases": int(np.unique(case).size),
            "keyed": self._keyed, "open_cases": int(np.unique(case[closed == 0]).size), "persons": int(np.unique(person).size),
            "departments": list(self._departments), "staff_ids": list(self._staff), "surnames": list(self._surnames),
            "readings": self._readings, "name_lengths": sorted({len(name) for name in self._names}),
            "number_lengths": sorted(self._number_lengths), "plain_numbers": self._plain_numbers, "fields": self._fields, "mailboxes": self._mailboxes.keyed(self._tokens),
        }  # fmt: skip
        return Cases(arrays, meta)


def _in_roman(row: Mapping[str, Any]) -> str:
    """The Roman name of its column, else the name itself where that is how it is written: with its spaces, which part the words."""
    written = _one(row, "requester")
    return _one(row, "roman_name") or ("" if names.is_hangul(canon.name(written)) else written)


def _one(row: Row, column: str) -> str:
    value = row.get(column, "")
    return value if isinstance(value, str) else ";".join(value)


def _gather(blob: Any, starts: Any, lengths: Any) -> Any:
    """The pieces of a blob in a new order."""
    ends = np.cumsum(lengths)
    inner = np.arange(int(ends[-1]) if ends.size else 0) - np.repeat(ends - lengths, lengths)
    return blob[np.repeat(starts, lengths) + inner]


def _figures(written: Any, lengths: Any) -> int:
    """How many figures each case number has, where all are figures, as many in each, and a number of four bytes can hold them; else 0."""
    width = int(lengths[0]) if lengths.size else 0
    plain = 0 < width <= 9 and bool((lengths == width).all()) and bool(((written >= _ZERO) & (written <= _ZERO + 9)).all())
    return width if plain else 0


def _telling_topics(tokens: Any, rows: Any, n: int) -> tuple[Any, Any]:
    """Without the words that so many titles share that they say nothing."""
    _, inverse, counts = np.unique(tokens, return_inverse=True, return_counts=True)
    keep = counts[inverse] <= max(titles.LEAST, titles.KEPT * n) if tokens.size else np.zeros(0, bool)
    return tokens[keep], rows[keep]


def _persons(pairs: Any, rows: Any, n: int) -> tuple[Any, Any]:
    """Person of each row (the lowest row of the same person) and the next row of that person, in a ring.

    The same person: the same name and one of phone, mail, birth date, resident number in common.
    """
    order = np.lexsort((rows, pairs))
    pairs, rows = pairs[order], rows[order]
    same = np.flatnonzero(pairs[1:] == pairs[:-1]) if pairs.size else np.zeros(0, np.int64)
    parent: dict[int, int] = {}

    def root(row: int) -> int:
        while (up := parent.get(row, row)) != row:
            parent[row] = row = parent.get(up, up)
        return row

    for a, b in zip(rows[same].tolist(), rows[same + 1].tolist(), strict=True):
        x, y = root(a), root(b)
        if x != y:
            parent[max(x, y)] = min(x, y)
    person = np.arange(n, dtype=np.uint32)
    for row in parent:
        person[row] = root(row)
    ring = np.arange(n, dtype=np.uint32)
    members = np.fromiter({*parent, *parent.values()}, np.int64) if parent else np.zeros(0, np.int64)
    members = members[np.lexsort((members, person[members]))]
    of = person[members]
    ring[members[:-1]] = np.where(of[1:] == of[:-1], members[1:], of[:-1])
    if members.size:
        ring[members[-1]] = of[-1]
    return person, ring
