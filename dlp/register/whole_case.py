"""What must hold across a row of the register of cases, once its cells are read. Pure; what is wrong names the column and never the cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dlp.language import tr
from dlp.linkage import canon
from dlp.register.context import Context
from dlp.register.tables import OUTCOMES, STATUS, TABLES, plain


def check(row: dict[str, Any], line: int, headers: Mapping[str, str], context: Context, wrong: Callable[[str, str], None]) -> None:
    """Settles `status` from what is said and the day of closing. `wrong(column, text)` for what refuses the row; notes go to the context."""

    def note(column: str, text: str) -> None:
        context.note(line, headers.get(column, TABLES["cases"].columns[column]), text)

    received, closed = str(row.get("received_on", "")), str(row.get("closed_on", ""))
    status = row["status"] = _status(str(row.pop("status", "")), closed, lambda text: note("status", text))
    if status == "closed" and not closed:
        wrong("closed_on", tr("종결된 건에 종결일이 없습니다", "a closed case needs its day of closing"))
    if status == "open" and closed:
        wrong("closed_on", tr("진행 중인 건에 종결일이 있습니다", "an open case has no day of closing"))
    if received and closed and closed < received:
        wrong("closed_on", tr("종결일이 접수일보다 앞섭니다", "lies before the day it was received"))
    for column in ("received_on", "closed_on"):  # it protects whom it names all the same, a closed one for longer
        if str(row.get(column, "")) > context.today.isoformat():
            note(column, tr("아직 오지 않은 날입니다", "a day that is still to come"))
    for person in row["requesters"]:
        if "address" in person and not canon.address(person["address"]):
            context.count(
                tr("도로명·지번과 번호를 알아볼 수 없는 주소", "addresses without a street and number that can be made out"),
                line=line,
            )
        if context.officials.namesakes(person["requester"]) and not person.get("staff_id"):
            if himself := context.officials.himself(person):
                person["staff_id"] = himself
            else:
                context.count(
                    tr(
                        "직원과 성명이 같은 청구인(그 직원이면 성명(사번)으로 적으십시오)",
                        "requesters with an official's name (if it is he, write name(id))",
                    ),
                    line=line,
                )


def _status(said: str, closed: str, note: Callable[[str], None]) -> str:
    """open or closed. What is not understood leaves nobody unprotected."""
    known = STATUS.get(said, STATUS.get(plain(said)))
    if said and known is None:
        note(
            tr(
                "모르는 말이어서 종결일이 있으면 종결, 없으면 진행으로 보았습니다",
                "an unknown word: closed where there is a day of closing, else open",
            )
        )
    elif plain(said) in OUTCOMES and not closed:
        note(
            tr(
                "끝난 것으로 보이나 종결일이 없어 진행으로 보았습니다",
                "it looks ended, but has no day of closing, and was taken for open",
            )
        )
    return known or ("closed" if closed else "open")
