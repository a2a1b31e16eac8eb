"""One row of a register file → a normalised row, or what is wrong with it.

Owns the shape of every cell. Pure: the tables known so far and today's date come in. A `Problem` names line and column and says
what is wrong, in the reader's language; it never repeats the cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.names import is_han
from dlp.register.tables import PARTNER_KINDS, REACH, ROLES, SCOPE, STATUS, TABLES, plain

Row = dict[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` 0: the file as a whole. `column` is the header as the file spells it, "" if none."""

    line: int
    column: str
    text: str

    def __str__(self) -> str:
        where = [tr(f"{self.line}행", f"line {self.line}")] if self.line else []
        column = [tr(f"'{self.column}' 열", f"column '{self.column}'")] if self.column else []
        return ": ".join((*where, *column, self.text))


class Wrong(ValueError):
    """A cell is not what its column wants; holds the problem, never the cell."""


@dataclass(slots=True)
class Context:
    """What the checks need to know besides the row. `staff_ids` None: no staff table has been loaded yet."""

    today: date
    staff_ids: frozenset[str] | None = None
    seen: dict[str, int] = field(default_factory=dict)  # unique value → line
    addresses: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)  # warning → rows it holds for
    noted: list[Problem] = field(default_factory=list)  # warnings with a line

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    def note(self, line: int, column: str, text: str) -> None:
        if len(self.noted) < 20:
            self.noted.append(Problem(line, column, text))
        else:
            self.count(tr("그 밖의 확인이 필요한 행", "more rows to look at"))


# ---------------------------------------------------------------- cells


def day(text: str) -> str:
    """Any spelling of a real date, or a spreadsheet's day number → ISO."""
    found = canon.day(text)
    if found is None and re.fullmatch(r"[2-7]\d{4}(?:\.0+)?", text):
        found = date(1899, 12, 30) + timedelta(days=int(text[:5]))
    if found is None:
        raise Wrong(tr("실제로 있는 날짜가 아닙니다(예: 2026-11-09)", "not a real date (as in 2026-11-09)"))
    return found.isoformat()


def _birth(text: str, today: date) -> str:
    if re.fullmatch(r"\d{6}", text) and canon.birth_date(text) and canon.day(f"2000{text[2:]}"):
        return text
    iso = day(text)
    if not "1880" <= iso <= today.isoformat():
        raise Wrong(tr("생년월일로 볼 수 없는 날짜입니다", "cannot be a date of birth"))
    return iso


def _resident(text: str, *, genders: str) -> str:
    compact = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"\d{13}|\d{7}[*●○xX]{6}", compact):
        raise Wrong(tr("숫자 13자리가 아닙니다", "not 13 digits"))
    century = "19" if compact[6] in "1256" else "20" if compact[6] in "3478" else "18"
    if compact[6] not in genders or canon.day(century + compact[:6]) is None:
        raise Wrong(tr("앞자리가 실제로 있는 생년월일·구분이 아닙니다", "the first seven digits are no real date of birth"))
    return compact


def _phones(text: str, *, least: int) -> str:
    out = []
    for value in filter(None, (v.strip() for v in re.split(r"[;,]", text))):
        number = canon.phone(value)
        if not number or len(number) < least or re.search(r"[^\d\s()+.\-/~·내선번#]", value):
            raise Wrong(tr("전화번호 형식이 아닙니다", "not a telephone number"))
        out.append(value)
    return ";".join(out)


def _mails(text: str) -> str:
    out = []
    for value in filter(None, (v.strip() for v in re.split(r"[;,]", text))):
        if not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+", value) or not canon.email(value):
            raise Wrong(tr("전자우편 주소 형식이 아닙니다", "not a mail address"))
        out.append(value)
    return ";".join(out)


def _word(text: str, words: Mapping[str, str]) -> str:
    found = words.get(plain(text))
    if found is None:
        allowed = ", ".join(w for w in dict.fromkeys(words.values()))
        raise Wrong(tr(f"허용된 값이 아닙니다({allowed})", f"must be one of {allowed}"))
    return found


def _address(text: str) -> str:
    """A mail address, an @domain, a messenger id or a telephone number."""
    kind, value = canon.party(text)
    if (
        not value
        or (kind == "messenger" and re.search(r"\s", text.strip()))
        or ("@" in text[1:] and kind != "email" and ":" not in text)
    ):
        raise Wrong(
            tr(
                "주소 형식이 아닙니다(전자우편, @도메인, 메신저 ID, 전화번호)",
                "not an address (mail, @domain, messenger id, telephone number)",
            )
        )
    return text


_CELLS: Final[dict[str, dict[str, Callable[[str, Context], str]]]] = {
    "cases": {
        "received_on": lambda t, _: day(t), "closed_on": lambda t, _: day(t), "birth_date": lambda t, c: _birth(t, c.today),
        "rrn": lambda t, _: _resident(t, genders="0123456789"), "frn": lambda t, _: _resident(t, genders="5678"),
        "mobile": lambda t, _: _phones(t, least=8), "phone": lambda t, _: _phones(t, least=8), "email": lambda t, _: _mails(t),
        "status": lambda t, _: _word(t, STATUS),
    },
    "staff": {
        "email": lambda t, _: _mails(t), "mobile": lambda t, _: _phones(t, least=8), "desk_phone": lambda t, _: _phones(t, least=3),
        "roles": lambda t, _: _word(t, ROLES),
    },
    "partners": {
        "kind": lambda t, _: _word(t, PARTNER_KINDS), "addresses": lambda t, _: _address(t), "scope": lambda t, _: _word(t, SCOPE),
        "valid_from": lambda t, _: day(t), "valid_to": lambda t, _: day(t),
    },
    "groups": {"address": lambda t, _: _address(t), "reach": lambda t, _: _word(t, REACH)},
}  # fmt: skip


# ---------------------------------------------------------------- rows


def check(
    kind: str, cells: Mapping[str, str], line: int, headers: Mapping[str, str], context: Context
) -> tuple[Row, list[Problem]]:
    """The normalised row of these cells (English column → text) and its problems. `headers`: column → header as the file spells it."""
    table, rules = TABLES[kind], _CELLS[kind]
    row: Row = {}
    problems: list[Problem] = []

    def wrong(column: str, text: str) -> None:
        problems.append(Problem(line, headers.get(column, table.columns[column]), text))

    for column in table.required:
        if not cells.get(column):
            wrong(column, tr("필수 값이 비어 있습니다", "must not be empty"))
    for column, text in cells.items():
        if not text:
            continue
        rule = rules.get(column)
        try:
            if column in table.lists:
                values = [v for v in (part.strip() for part in text.split(";")) if v]
                row[column] = [rule(v, context) for v in values] if rule else values
            else:
                row[column] = rule(text, context) if rule else text
        except Wrong as error:
            wrong(column, str(error))
    _WHOLE[kind](row, line, context, wrong)
    return row, problems


def _once(text: str, line: int, context: Context, wrong: Callable[[str], None]) -> None:
    first = context.seen.setdefault(text, line)
    if first != line:
        wrong(tr(f"{first}행과 값이 겹칩니다", f"the same value as in line {first}"))


def _case(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    if "case_no" in row:
        number = canon.case_no(str(row["case_no"]))
        if number:
            _once(number, line, context, lambda text: wrong("case_no", text))
        else:
            wrong("case_no", tr("글자나 숫자가 없습니다", "has neither letters nor digits"))
    if "requester" in row and not canon.name(str(row["requester"])):
        wrong("requester", tr("이름이 아닙니다", "is no name"))
    if "roman_name" in row and not re.search(r"[^\W\d_가-힣]{2}", str(row["roman_name"])):
        wrong("roman_name", tr("로마자가 없습니다", "has no Latin letters"))
    if "hanja_name" in row and not any(is_han(c) for c in str(row["hanja_name"])):
        wrong("hanja_name", tr("한자가 없습니다", "has no Hanja"))
    received, closed = str(row.get("received_on", "")), str(row.get("closed_on", ""))
    status = str(row.setdefault("status", "closed" if closed else "open"))
    if status == "closed" and not closed:
        wrong("closed_on", tr("종결된 건에 종결일이 없습니다", "a closed case needs its day of closing"))
    if status == "open" and closed:
        wrong("closed_on", tr("진행 중인 건에 종결일이 있습니다", "an open case has no day of closing"))
    if received and closed and closed < received:
        wrong("closed_on", tr("종결일이 접수일보다 앞섭니다", "lies before the day it was received"))
    if context.staff_ids is not None:
        for column in ("handlers", "deputies", "approvers"):
            if any(value not in context.staff_ids for value in row.get(column, ())):
                wrong(column, tr("직원 명부에 없는 사번입니다", "not an id of the table of staff"))
        for value in row.get("interested", ()):
            if value not in context.staff_ids and "@" not in value and len(canon.digits(value)) < 8:
                context.note(
                    line,
                    TABLES["cases"].columns["interested"],
                    tr("직원 명부에 없는 사번이거나 주소가 아닙니다", "neither an id of the table of staff nor an address"),
                )
    if not row.get("handlers"):
        context.count(tr("담당자가 없는 건", "cases without a handler"))
    if "address" in row and not canon.address(str(row["address"])):
        context.count(tr("도로명·지번과 번호를 알아볼 수 없는 주소", "addresses without a street and number that can be made out"))


def _official(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    if "staff_id" in row:
        _once(str(row["staff_id"]), line, context, lambda text: wrong("staff_id", text))
    for column in ("email", "messenger_id", "mobile"):
        for value in str(row.get(column, "")).split(";"):
            key = "/".join(canon.party(value))
            if value and context.addresses.setdefault(key, line) != line:
                context.note(
                    line,
                    TABLES["staff"].columns[column],
                    tr(
                        f"{context.addresses[key]}행의 직원과 같은 주소입니다",
                        f"the same address as the person of line {context.addresses[key]}",
                    ),
                )


def _partner(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    start, end = str(row.get("valid_from", "")), str(row.get("valid_to", ""))
    if start and end and end < start:
        wrong("valid_to", tr("종료일이 시작일보다 앞섭니다", "lies before the first day"))
    if end and end < context.today.isoformat():
        context.note(line, TABLES["partners"].columns["valid_to"], tr("기간이 이미 끝났습니다", "the period is over"))
    for value in row.get("addresses", ()):
        key = "/".join(canon.party(value))
        if context.addresses.setdefault(key, line) != line:
            context.note(
                line,
                TABLES["partners"].columns["addresses"],
                tr(
                    f"{context.addresses[key]}행의 기관과 같은 주소입니다",
                    f"the same address as the body of line {context.addresses[key]}",
                ),
            )


def _group(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    if "address" in row:
        _once("/".join(canon.party(str(row["address"]))), line, context, lambda text: wrong("address", text))
    members = str(row.get("members", "")).replace(",", "").removesuffix("명")
    if members and not re.fullmatch(r"\d{1,7}", members):
        wrong("members", tr("숫자가 아닙니다", "not a number"))
        return
    row["members"] = str(int(members)) if members else ""
    listed = row.get("member_ids", ())
    if members and len(set(listed)) > int(members):
        context.note(
            line, TABLES["groups"].columns["member_ids"], tr("구성원이 인원보다 많습니다", "more members than the size says")
        )
    if context.staff_ids is not None and any(value not in context.staff_ids for value in listed):
        context.note(
            line, TABLES["groups"].columns["member_ids"], tr("직원 명부에 없는 사번입니다", "not an id of the table of staff")
        )


_WHOLE: Final = {"cases": _case, "staff": _official, "partners": _partner, "groups": _group}
