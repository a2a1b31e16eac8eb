"""One row of a register file → a normalised row, or what is wrong with it.

Owns which rule holds for which column and what must hold across a row. Pure: the tables known so far and today's date come in. A `Problem`
names line and column and says what is wrong, in the reader's language; it never repeats the cell. All that is wrong with a row is told at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from dlp.basis import NEEDS_ARTICLE
from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.names import is_han
from dlp.register import bracketed, cells, domains, requesters, tables, whole_case
from dlp.register.context import MEMO, Context
from dlp.register.officials import Officials
from dlp.register.problems import Problem, Wrong
from dlp.register.tables import GROUND, PARTNER_KINDS, PERSONAL, REACH, ROLES, SCOPE, TABLES

Row = dict[str, Any]
"""English column → text, or a list of texts in the columns of several values. A case has `requesters` besides: a dict of the columns `PERSONAL`
for each of them, and holds none of these itself."""


Rule = Callable[[str, Context], str]
_KINDS: Final = "수탁자, 경찰, 법원, 검찰, 감사, 부처, 기관, 의회, 긴급, 감독, 위원회"
_BODY: Final = re.compile(r"(?:지방|중앙|공공|행정|국가|시|구)?(.+?)(?:기관|업체|회사|청|서|자)?")
"""The word for a kind of body within what an office calls it: 경찰서, 지방법원, 수탁업체."""
_SCOPES: Final = "접수번호, 성명, 생년월일, 전화번호, 전자우편, 주소, 주민등록번호, 첨부, 전체 등"
_GROUNDS: Final = "18-2-1 … 18-2-10(제4호 없음), own-law"
_ROLES: Final = "정보공개담당, 개인정보보호책임자, 감사, 홍보, 없음"
_CELLS: Final[dict[str, dict[str, Rule]]] = {
    "cases": {
        "case_no": lambda t, _: cells.number(t),
        "received_on": lambda t, c: cells.day(t, c.today), "closed_on": lambda t, c: cells.day(t, c.today),
        "birth_date": lambda t, c: cells.birth(t, c.today),
        "rrn": lambda t, _: cells.resident(t, genders="0123456789"), "frn": lambda t, _: cells.resident(t, genders="5678"),
        "mobile": lambda t, _: cells.phones(t, least=9), "phone": lambda t, _: cells.phones(t, least=8),
        "email": lambda t, _: cells.mails(t), "address": lambda t, _: cells.place(t),
        "handlers": lambda t, c: c.officials.person(t), "deputies": lambda t, c: c.officials.person(t),
        "approvers": lambda t, c: c.officials.person(t), "interested": lambda t, c: c.officials.interested(t),
        "agents": lambda t, c: _agent(t),
    },
    "staff": {
        "email": lambda t, _: cells.mails(t), "mobile": lambda t, _: cells.phones(t, least=9),
        "desk_phone": lambda t, _: cells.phones(t, least=3), "roles": lambda t, _: cells.word(t, ROLES, _ROLES),
    },
    "partners": {
        "kind": lambda t, c: _body(t, c), "addresses": lambda t, _: cells.address(t),
        "scope": lambda t, _: cells.word(t, SCOPE, _SCOPES),
        "valid_from": lambda t, c: cells.day(t), "valid_to": lambda t, c: cells.day(t),
    },
    "groups": {"address": lambda t, _: cells.address(t), "reach": lambda t, _: cells.word(t, REACH, "내부, 외부")},
    "bases": {
        "ground": lambda t, _: cells.word(t, GROUND, _GROUNDS), "approver": lambda t, c: c.officials.person(t),
        "requested_by": lambda t, c: c.officials.person(t), "recipients": lambda t, _: _recipient(t),
        "items": lambda t, _: cells.word(t, SCOPE, _SCOPES),
        "valid_from": lambda t, _: cells.day(t), "valid_to": lambda t, _: cells.day(t), "times": lambda t, _: _times(t),
    },
}  # fmt: skip
_DESCRIBING: Final = {"cases": ("title", "department", "status"), "groups": ("name",)}
"""Columns that neither grant nor need protection: a formula's error there is no value, and the row goes in."""
_OF_EACH: Final = ("birth_date", "rrn", "frn", "mobile", "phone", "email", "address", "roman_name", "hanja_name")
"""Columns that may hold a value for each of several requesters, in their order."""
_IDENTIFYING: Final = ("birth_date", "rrn", "frn", "roman_name", "hanja_name")


def check(
    kind: str, found: Mapping[str, str], line: int, headers: Mapping[str, str], context: Context
) -> tuple[Row, list[Problem]]:
    """The normalised row of these cells (English column → text) and its problems. `headers`: column → header as the file spells it."""
    table, rules = TABLES[kind], _CELLS[kind]
    context.line = line
    row: Row = {}
    problems: list[Problem] = []

    def wrong(column: str, text: str) -> None:
        problems.append(Problem(line, headers.get(column, table.columns[column]), text))

    def note(column: str, text: str) -> None:
        context.note(line, headers.get(column, table.columns[column]), text)

    texts = _texts(kind, found, note, wrong)
    for column in bracketed.elsewhere(kind, texts):
        context.count(f"{headers.get(column, table.columns[column])}: {bracketed.not_read_there()}", line=line)
    people: list[dict[str, str]] = []
    if kind == "cases" and texts.get("requester"):
        texts, more = bracketed.taken(texts, context.today, lambda inside: inside.casefold() in context.officials.ids)
        if more:
            note("requester", bracketed.unread())
        people = _people(texts, row, context, wrong)
    for column, text in texts.items():
        if not text or (column == "requester" and kind == "cases"):
            continue
        rule = rules.get(column)
        try:
            if column in table.lists:
                row[column] = row.get(column, []) + _values(column, text, rule, context)
            elif kind == "cases" and column in _OF_EACH:
                _share_out(column, text, people or [{}], rule, context)
            else:
                row[column] = rule(text, context) if rule else " ".join(text.split())
        except Wrong as error:
            wrong(column, str(error))
    if kind == "cases":
        row["requesters"] = people
        whole_case.check(row, line, headers, context, wrong)
    else:
        _WHOLE[kind](row, line, context, wrong)
    return row, problems


def _texts(
    kind: str, found: Mapping[str, str], note: Callable[[str, str], None], wrong: Callable[[str, str], None]
) -> dict[str, str]:
    """The cells that say something; what is no value, or missing, is told."""
    texts = {column: cells.clean(cell) for column, cell in found.items() if cell}
    spoilt = [column for column, text in texts.items() if cells.is_spoilt(text)]
    for column in spoilt:
        del texts[column]
        tell = note if column in _DESCRIBING.get(kind, ()) else wrong
        tell(
            column,
            tr("엑셀 수식의 오류이거나 계산되지 않은 수식입니다", "is the error of a formula, or a formula without its value"),
        )
    for column in TABLES[kind].required:
        if not texts.get(column) and column not in spoilt:
            wrong(column, tr("필수 값이 비어 있습니다", "must not be empty"))
    return texts


_CALLING: Final = re.compile(r"(?:법정\s?)?대리인\s*[:：]?|(?:담당\s?)?(?:변호사|법무사|노무사|행정사|세무사)")
"""What an agent is called beside his name."""


def _values(column: str, text: str, rule: Rule | None, context: Context) -> list[str]:
    known = context.lists.get((column, text))
    if known is None:
        if len(context.lists) > MEMO:
            context.lists.clear()
        plain_text = _CALLING.sub(" ", text).strip() or text if column == "agents" else text
        plain_text = context.officials.once(text) if column in ("handlers", "deputies", "approvers") else plain_text
        known = cells.several(plain_text, lambda value: rule(value, context)) if rule is not None else _listed(text)
        context.lists[column, text] = known
    return known


def _listed(text: str) -> list[str]:
    return [value for value in (part.strip() for part in cells.LISTED.split(text)) if value]


def _agent(text: str) -> str:
    """A name, a number or a mail."""
    if cells.MASK.search(text.replace("#", "")) and "@" not in text:
        raise cells.masked()
    bare = re.sub(r"\s*(?:씨|님)$", "", _CALLING.sub("", text)).strip()
    if re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", bare) and canon.email(bare):
        return bare
    if re.search(r"\d", bare):
        return cells.phones(bare, least=8)
    if "@" in bare or len(canon.name(bare)) < 2:
        raise Wrong(tr("이름, 전화번호, 전자우편이 아닙니다", "neither a name nor a number nor a mail address"))
    return bare


# ---------------------------------------------------------------- cases


def _people(texts: Mapping[str, str], row: Row, context: Context, wrong: Callable[[str, str], None]) -> list[dict[str, str]]:
    line = context.line
    try:
        described = any(texts.get(column) for column in _OF_EACH)
        found = requesters.read(
            texts["requester"],
            context.officials,
            foreign=bool(texts.get("roman_name")),
            described=described,
            identified=any(texts.get(c) for c in _IDENTIFYING),
        )
    except Wrong as error:
        wrong("requester", str(error))
        return []
    if found.organisation:
        row["organisation"] = found.organisation
    if found.agents:
        row["agents"] = [agent for text in found.agents for agent in _agents_beside(text)]
    if found.unnamed:
        context.count(
            tr("이름이 적히지 않은 공동 청구인이 있는 건(외 N명)", "cases with joint requesters who are not named"), line=line
        )
    if not found.people[0].name:
        context.count(tr("대표자 이름이 없는 단체의 청구", "requests of organisations without a representative's name"), line=line)
    if found.unsure:
        context.count(
            tr("청구인 칸이 성명뿐인지 확인할 건", "cases whose requester's cell may hold more, or something else, than a name"),
            line=line,
        )
    out = []
    for one in found.people:
        person = {"requester": one.name}
        for column, value in (("staff_id", one.staff_id), ("roman_name", one.roman), ("hanja_name", one.hanja)):
            if value:
                person[column] = value
        out.append(person)
    return out


def _agents_beside(text: str) -> list[str]:
    try:
        return cells.several(text, _agent)
    except Wrong:
        return []


def _share_out(column: str, text: str, people: list[dict[str, str]], rule: Rule | None, context: Context) -> None:
    """A value for each requester where there are as many as requesters; else all of them are the first one's, who filed for the others."""
    if len(people) == 1 and column not in ("roman_name", "hanja_name"):
        people[0][column] = rule(text, context) if rule else " ".join(text.split())
        return
    pieces = _listed(text) if len(people) > 1 else []
    pieces = pieces if len(pieces) == len(people) else []
    if len(people) > 1 and not pieces and column in ("mobile", "phone", "email"):
        pieces = [p.strip() for p in re.split(r"[;,/\n]", text) if p.strip()]
        pieces = pieces if len(pieces) == len(people) else []
    shared = list(zip(people, pieces, strict=True)) if pieces else [(people[0], text)]
    for person, value in shared:
        person[column] = rule(value, context) if rule else " ".join(value.split())
        if column == "roman_name" and not re.search(r"[^\W\d_가-힣]{2}", value):
            raise Wrong(tr("로마자가 없습니다", "has no Latin letters"))
        if column == "hanja_name" and not any(is_han(c) for c in value):
            raise Wrong(tr("한자가 없습니다", "has no Hanja"))
        if column in ("roman_name", "hanja_name") and cells.MASK.search(value):
            raise cells.masked()


# ---------------------------------------------------------------- the small tables


def _once(text: str, line: int, context: Context, wrong: Callable[[str], None]) -> None:
    first = context.seen.setdefault(text, line)
    if first != line:
        wrong(tr(f"{first}행과 값이 겹칩니다", f"the same value as in line {first}"))


def _official(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    if "staff_id" in row:
        row["staff_id"] = re.sub(r"^(\d+)\.0$", r"\1", row["staff_id"])
        _once(row["staff_id"].casefold(), line, context, lambda text: wrong("staff_id", text))
        if re.fullmatch(r"\d+(?:\.\d+)?[eE][+-]?\d+", row["staff_id"]) or cells.MASK.search(row["staff_id"].replace("_", "")):
            wrong("staff_id", tr("사번이 아닙니다(엑셀이 줄였거나 가려진 값)", "is no staff id (rounded or masked)"))
    if "name" in row:
        if cells.MASK.search(row["name"]):
            wrong("name", str(cells.masked()))
        elif len(canon.name(row["name"])) < 2 or (re.search(r"\d", row["name"]) and row["name"].strip().isdigit()):
            wrong("name", tr("이름이 아닙니다", "is no name"))
    for column in ("email", "messenger_id", "mobile"):
        for value in str(row.get(column, "")).split(";"):
            key = "/".join(canon.party(value))
            if value and (first := context.addresses.setdefault(key, line)) != line:
                text = tr(
                    f"{first}행의 직원과 같은 주소입니다. 두 사람이 모두 읽는 것으로 봅니다",
                    f"the same address as the person of line {first}: what goes there counts as read by both",
                )
                context.note(line, TABLES["staff"].columns[column], text)


def _body(text: str, context: Context) -> str:
    """What a body is. A word that is spelt another way is told: nobody is freed by a guess in silence."""
    spelt = _BODY.fullmatch(tables.plain(text))
    kind = cells.word(spelt[1] if spelt and spelt[1] in PARTNER_KINDS else text, PARTNER_KINDS, _KINDS)
    if text not in PARTNER_KINDS:
        context.count(tr(f"구분을 {kind}(으)로 읽은 행", f"rows whose kind was read as {kind}"), line=context.line)
    return kind


def _partner(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    start, end = str(row.get("valid_from", "")), str(row.get("valid_to", ""))
    if start and end and end < start:
        wrong("valid_to", tr("종료일이 시작일보다 앞섭니다", "lies before the first day"))
    if end and end < context.today.isoformat():
        context.note(line, TABLES["partners"].columns["valid_to"], tr("기간이 이미 끝났습니다", "the period is over"))
    for value in row.get("addresses", ()):
        whose = domains.nobodys(value, context.domains, context.lived_in)
        if whose == "own":
            context.turned_inside_out += row.get("kind") in ("watchdog", "emergency")
            wrong(
                "addresses", tr("우리 기관의 도메인 전체는 다른 기관이 될 수 없습니다", "the agency's own domain is no other body")
            )
        elif whose:
            wrong("addresses", domains.whole(whose))
        elif canon.party(value)[1].rpartition("@")[2] in context.domains:
            context.note(line, TABLES["partners"].columns["addresses"], domains.inside())
        first = context.addresses.setdefault("/".join(canon.party(value)), line)
        if first != line:
            text = tr(f"{first}행의 기관과 같은 주소입니다", f"the same address as the body of line {first}")
            context.note(line, TABLES["partners"].columns["addresses"], text)


def _group(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    if "address" in row:
        _once("/".join(canon.party(str(row["address"]))), line, context, lambda text: wrong("address", text))
    members = re.sub(r"^(\d+)\.0$", r"\1", str(row.get("members", "")).replace(",", "").removesuffix("명").strip())
    if members and not re.fullmatch(r"\d{1,7}", members):
        wrong("members", tr("숫자가 아닙니다", "not a number"))
        return
    row["members"] = str(int(members)) if members else ""
    column = TABLES["groups"].columns["member_ids"]
    listed = row["member_ids"] = [
        i
        for value in row.get("member_ids", ())
        for i in _members(value, context.officials, lambda t: context.note(line, column, t))
    ]
    if members and len(set(listed)) > int(members):
        context.note(line, column, tr("구성원이 인원보다 많습니다", "more members than the size says"))


def _members(value: str, officials: Officials, told: Callable[[str], None]) -> list[str]:
    """Who is listed and is nobody of the office makes the group one that need not know a case: told, and safe."""
    try:
        return cells.several(value, officials.person)
    except Wrong as error:
        told(str(error))
        return [value]


# ---------------------------------------------------------------- grounds approved elsewhere


def _recipient(text: str) -> str:
    """An address, or an institution by its name in the table of partners."""
    if re.search(r"[@\d:]", text) or text.isascii():
        return cells.address(text)
    if cells.MASK.search(text):
        raise cells.masked()
    return " ".join(text.split())


def _times(text: str) -> str:
    number = re.sub(r"^(\d+)\.0$", r"\1", text.replace(",", "").removesuffix("회").strip())
    if number in ("제한없음", "무제한"):
        return ""
    if not re.fullmatch(r"[1-9]\d{0,5}", number):
        raise Wrong(tr("1 이상의 수가 아닙니다", "not a number from 1 on"))
    return number


def _basis(row: Row, line: int, context: Context, wrong: Callable[[str, str], None]) -> None:
    start, end = str(row.get("valid_from", "")), str(row.get("valid_to", ""))
    if start and end and end < start:
        wrong("valid_to", tr("종료일이 시작일보다 앞섭니다", "lies before the first day"))
    if row.get("approver") and row.get("approver") == row.get("requested_by"):
        wrong("approver", tr("요청자가 스스로 결재한 근거는 쓸 수 없습니다", "who asked for it cannot be who approved it"))
    if row.get("ground") == "18-2-1" and not row.get("consent_id"):
        wrong("consent_id", tr("동의(제18조제2항제1호)에는 동의번호가 있어야 합니다", "consent needs its number"))
    if row.get("ground") in NEEDS_ARTICLE and not row.get("article"):
        wrong("article", tr("다른 법률에 따른 제공에는 그 조문이 있어야 합니다", "a provision under another law needs its article"))
    for value in row.get("recipients", ()):
        if whose := domains.nobodys(value, context.domains, context.lived_in):
            wrong("recipients", domains.inside() if whose == "own" else domains.whole(whose))


_WHOLE: Final = {"staff": _official, "partners": _partner, "groups": _group, "bases": _basis}


def persons(row: Row) -> list[dict[str, Any]]:
    """A case as the index takes it: one row for each requester, with the case's own columns."""
    shared = {column: value for column, value in row.items() if column not in ("requesters", *PERSONAL)}
    return [{**shared, **person} for person in row["requesters"]]
